"""What a driver asks of a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from devices.errors import TransportError


class NoDeviceError(TransportError):
    """Nothing is there: no such port, or nobody listens at that address."""


class LineBusyError(TransportError):
    """Another program holds the line."""


class Transport(Protocol):
    """One open line. A line that has raised ``TransportError`` is of no further use: close it."""

    def write(self, data: bytes, within: float) -> int:
        """Hand over as much of ``data`` as the line takes ``within`` seconds.

        Returns how many bytes it took, which may be none. Raises ``TransportError`` when the
        line is broken.
        """
        ...

    def read(self, limit: int, within: float) -> bytes:
        """What has come, at most ``limit`` bytes, as soon as there is anything.

        Empty when nothing came ``within`` seconds. Raises ``TransportError`` when the line is
        broken or the other side has closed it.
        """
        ...

    def close(self) -> None:
        """Any number of times."""
        ...


OpenLine = Callable[[], Transport]
"""Opens a line anew; raises ``TransportError``."""
