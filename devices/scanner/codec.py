"""Scanner bytes -> scans. Pure: the time is an argument.

A code has no length and no check of its own: it ends where the reader's suffix (CR, LF or both)
or a silence says so. A travel document's zone comes as two or three lines in one burst.
"""

from __future__ import annotations

from enum import Enum, auto

from devices.scanner.api import Overflow, Scan

LIMIT = 4096
"""Bytes. A QR code holds 2,953 at most (ISO/IEC 18004, version 40-L)."""
FLOOD = 1 << 20
"""Bytes dropped without an end after which the overflow is reported all the same."""

_ENDS = b"\r\n"


class Framing(Enum):
    """What ends a scan."""

    BURST = auto()
    """Silence alone: the lines of one burst are one scan. For readers of travel documents."""
    LINE = auto()
    """CR, LF or both, or silence where the reader sends no suffix. For plain code scanners."""


class Framer:
    """Collects bytes; ``idle_gap`` in seconds. Holds at most ``LIMIT`` bytes of one scan."""

    def __init__(self, framing: Framing, idle_gap: float) -> None:
        self._framing = framing
        self._idle_gap = idle_gap
        self.reset()

    def reset(self) -> None:
        """Forget what has come so far."""
        self._held = bytearray()
        self._dropped = 0
        self._last_at = 0.0

    def feed(self, data: bytes, now: float) -> list[Scan | Overflow]:
        """Bytes that came at ``now``; returns the scans that are complete without waiting."""
        self._last_at = now
        if self._framing is Framing.BURST:
            return self._hold(data)
        done: list[Scan | Overflow] = []
        *lines, rest = data.replace(b"\n", b"\r").split(b"\r")
        for line in lines:
            done += self._hold(line)
            done += self._end()
        return done + self._hold(rest)

    def quiet_at(self) -> float | None:
        """When the scan under way ends if nothing more comes; ``None`` if there is none."""
        return self._last_at + self._idle_gap if self._held or self._dropped else None

    def expire(self, now: float) -> list[Scan | Overflow]:
        """The scan that silence until ``now`` has ended, if any."""
        end = self.quiet_at()
        return self._end() if end is not None and now >= end else []

    def _hold(self, data: bytes) -> list[Scan | Overflow]:
        if self._dropped or len(self._held) + len(data) > LIMIT:
            self._dropped += len(self._held) + len(data)
            self._held.clear()
            return self._end() if self._dropped >= FLOOD else []
        self._held += data
        return []

    def _end(self) -> list[Scan | Overflow]:
        data, dropped = bytes(self._held).strip(_ENDS), self._dropped
        self.reset()
        if dropped:
            return [Overflow(dropped)]
        return [Scan(data)] if data else []
