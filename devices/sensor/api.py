"""What the kiosk asks of a switch: the cabinet's door, the output tray, the headphones' jack."""

from __future__ import annotations

from typing import Protocol

from devices.status import SensorStatus


class Sensor(Protocol):
    """Every call returns within a second. What ``on`` means: ``devices.status.DeviceKind``."""

    @property
    def name(self) -> str: ...

    def status(self) -> SensorStatus:
        """The switch as it is now, never as it was: one that cannot be read is ``unknown``."""
        ...

    def close(self) -> None: ...
