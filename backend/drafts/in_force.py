"""The newest version of each form: what a draft begins from, and is compared with."""

from __future__ import annotations

from backend.releases import catalogue as releases


def newest_version(code: str) -> int | None:
    """The highest version that was ever published; ``None`` where there is none of this code."""
    return releases.newest_version(code) or None


def files_of(code: str, version: int) -> dict[str, bytes] | None:
    """The files of a version by name, or ``None`` if the office knows none."""
    try:
        return releases.files_of(code, version)
    except KeyError:
        return None
