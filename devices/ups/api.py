"""What the kiosk asks of an uninterruptible power supply."""

from __future__ import annotations

from typing import Protocol

from devices.status import UpsStatus


class Ups(Protocol):
    @property
    def name(self) -> str: ...

    def status(self) -> UpsStatus:
        """Ask; an old answer or none is ``unknown``. Returns within three seconds."""
        ...

    def close(self) -> None: ...
