"""The packages that this kiosk has taken in, on its disk.

::

    bundles/packages/SHA256.zip     a package, named by what it holds
    bundles/current.json            a ``Holding``: which of them count, and from which day

A package is whole on the disk before ``current.json`` names it, and ``current.json`` is replaced in
one step: a power cut leaves the old holding or the new one, each with all its packages. What is
read is compared with its hash again, every time; what is damaged is as if it were not there.

Nothing slow is imported here: the first screen needs this.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from offline_cache.bundles.disk import Disk

CURRENT: Final = "current.json"
PACKAGES: Final = "packages"
MAX_CURRENT: Final = 1024 * 1024
"""Bytes of ``current.json``; two versions of 200 codes have 80 KB."""
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_CODE: Final = re.compile(r"[A-Z][A-Z0-9-]{1,23}")


@dataclass(frozen=True, slots=True)
class Kept:
    """One version on this disk. ``length`` in bytes; ``sha256`` in hex."""

    code: str
    version: int
    effective_from: date
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class Holding:
    """What the newest release gives this kiosk.

    ``release`` is the newest one that was taken in whole. ``versions`` are in force or will be;
    ``earlier`` are those that were in force before, for when one of ``versions`` is damaged.
    """

    release: int = 0
    versions: tuple[Kept, ...] = ()
    earlier: tuple[Kept, ...] = ()

    def codes(self) -> frozenset[str]:
        return frozenset(kept.code for kept in self.versions)

    def candidates(self, code: str, today: date) -> tuple[Kept, ...]:
        """Versions of ``code`` that count today, the one that is wanted first; empty if none is."""
        due = [one for one in self.versions if one.code == code and one.effective_from <= today]
        due.sort(key=lambda one: one.version, reverse=True)
        if not due:
            return ()
        older = [one for one in self.earlier if one.code == code and one.version < due[0].version]
        older.sort(key=lambda one: one.version, reverse=True)
        return (*due, *older)


class BundleStore:
    """In a folder of the kiosk alone. Read by any thread, written by one."""

    def __init__(self, folder: Path, disk: Disk | None = None) -> None:
        self._folder = folder
        self._packages = folder / PACKAGES
        self._disk = disk or Disk()

    def read(self) -> Holding:
        """What counts; nothing at all where the file is missing or damaged."""
        try:
            with (self._folder / CURRENT).open("rb") as file:
                data = file.read(MAX_CURRENT + 1)
            return _read(json.loads(data)) if len(data) <= MAX_CURRENT else Holding()
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return Holding()

    def package(self, sha256: str, length: int) -> bytes | None:
        """The bytes of a package; ``None`` if it is missing or is not what its name says."""
        try:
            with self._path(sha256).open("rb") as file:
                data = file.read(length + 1)
        except OSError:
            return None
        whole = len(data) == length and hashlib.sha256(data).hexdigest() == sha256
        return data if whole else None

    def put(self, data: bytes) -> str:
        """Keep a package; it does not count until a holding names it. Its hash.

        Raises:
            OSError: The disk refused; nothing has changed.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        self._disk.make_folder(self._packages)
        self._disk.write_whole(self._path(sha256), data)
        return sha256

    def swap(self, holding: Holding) -> None:
        """Let ``holding`` count from now on, and drop the packages that it does not name.

        Raises:
            OSError: The disk refused; what counted before still does.
        """
        self._disk.make_folder(self._folder)
        self._disk.write_whole(self._folder / CURRENT, _write(holding))
        self._sweep({one.sha256 for one in (*holding.versions, *holding.earlier)})

    def _sweep(self, named: Iterable[str]) -> None:
        names = {f"{sha256}.zip" for sha256 in named}
        # A file that cannot be removed is in nobody's way.
        with suppress(OSError):
            for path in self._packages.iterdir():
                if path.name not in names:
                    self._disk.remove(path)

    def _path(self, sha256: str) -> Path:
        return self._packages / f"{sha256}.zip"


def _write(holding: Holding) -> bytes:
    def rows(versions: tuple[Kept, ...]) -> list[dict[str, Any]]:
        return [
            {
                "code": one.code,
                "version": one.version,
                "effective_from": one.effective_from.isoformat(),
                "sha256": one.sha256,
                "length": one.length,
            }
            for one in versions
        ]

    content = {
        "release": holding.release,
        "versions": rows(holding.versions),
        "earlier": rows(holding.earlier),
    }
    return json.dumps(content, indent=1).encode()


def _read(content: Any) -> Holding:
    def kept(row: Any) -> Kept:
        one = Kept(
            code=row["code"],
            version=row["version"],
            effective_from=date.fromisoformat(row["effective_from"]),
            sha256=row["sha256"],
            length=row["length"],
        )
        sound = (
            _CODE.fullmatch(one.code)
            and _SHA256.fullmatch(one.sha256)
            and type(one.version) is int
            and one.version >= 1
            and type(one.length) is int
            and one.length >= 0
        )
        if not sound:
            raise ValueError("a row that nobody wrote like this")
        return one

    release = content["release"]
    if type(release) is not int or release < 0:
        raise ValueError("no number of a release")
    return Holding(
        release,
        tuple(kept(row) for row in content["versions"]),
        tuple(kept(row) for row in content["earlier"]),
    )
