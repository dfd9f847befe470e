"""What a driver asks of a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, Self, runtime_checkable

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


@dataclass(frozen=True, slots=True)
class PortStatus:
    """What the port of a USB printer says, whatever language the printer speaks: the answer to
    GET_PORT_STATUS (USB Printing Class 1.1, 4.2.2).
    """

    paper_empty: bool
    selected: bool
    error: bool

    @classmethod
    def of(cls, byte: int) -> Self:
        return cls(paper_empty=bool(byte & 0x20), selected=bool(byte & 0x10), error=not byte & 0x08)


@runtime_checkable
class StatesPort(Protocol):
    """A line whose port can be asked although the device behind it answers nothing."""

    def port_status(self) -> PortStatus | None:
        """Only bad news counts: many printers call themselves well for ever. ``None`` when the
        port does not answer either. Raises ``TransportError`` when the line is broken.
        """
        ...


OpenLine = Callable[[], Transport]
"""Opens a line anew; raises ``TransportError``."""
