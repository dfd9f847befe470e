"""Known failures of devices. A bug is any other exception."""

from __future__ import annotations

from devices.status import Action


class DeviceError(Exception):
    """A device did not do what it was asked. ``action`` tells the technician what to try."""

    def __init__(self, message: str, action: Action = Action.NONE) -> None:
        super().__init__(message)
        self.action = action


class TransportError(DeviceError):
    """The line to the device is broken: unplugged, refused, or silent beyond its time."""


class ProtocolError(DeviceError):
    """The device answered something that its protocol does not allow."""
