"""What the kiosk asks of a scanner."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from devices.status import ScannerStatus


@dataclass(frozen=True, slots=True)
class Scan:
    """One code as read, without what the reader put round it. Its ``repr`` does not show it: it
    may be somebody's card.
    """

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Overflow:
    """The line sent more than a code can hold without an end, or lost a part of it: it was dropped,
    ``size`` bytes.
    """

    size: int


class Scanner(Protocol):
    @property
    def name(self) -> str: ...

    def read(self, timeout: float) -> Scan | Overflow | None:
        """Wait at most ``timeout`` seconds for one code; ``None`` if there was none.

        Raises ``TransportError`` when the line is broken; the next call tries to open it anew.
        """
        ...

    def flush(self) -> None:
        """Forget what was read before now: a code laid down by the last person is not ours."""
        ...

    def status(self) -> ScannerStatus: ...

    def close(self) -> None: ...
