"""What runs on this machine."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from kiosk_app import VERSION
from kiosk_app.journey.states import State

_QT = ("PySide6-Essentials", "PySide6")


def versions(state: State) -> tuple[tuple[str, str], ...]:
    """Name and version: the program, what it stands on, and each form as it is offered now."""
    forms = sorted(state.machine.forms.items())
    return (
        ("kiosk", VERSION),
        ("Python", platform.python_version()),
        ("Qt", _qt()),
        ("Linux", platform.release()),
        ("forms", ", ".join(f"{code} {form.version}" for code, form in forms)),
    )


def _qt() -> str:
    for name in _QT:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return ""
