"""What the kiosk asks of its light."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from devices.status import ScannerStatus


class Shine(StrEnum):
    """What the light says, from across the hall."""

    OFF = "off"
    """Out of service."""
    READY = "ready"
    """Steady: the machine is free and works."""
    BUSY = "busy"
    """Slow blinking: somebody stands at it."""
    CALLING = "calling"
    """Fast blinking: a person of the office is wanted."""


class StatusLight(Protocol):
    @property
    def name(self) -> str: ...

    def shine(self, shine: Shine) -> None:
        """Say so until told otherwise; also after the light was unplugged and is back.

        Returns at once. A light that is gone is no error: ``status`` says so.
        """
        ...

    def status(self) -> ScannerStatus: ...

    def close(self) -> None: ...
