"""Scanner bytes -> scans. Pure: the time is an argument.

A code has no length and no check of its own. What ends one, whichever comes first:

1. ETX, where the reader put STX before the code. All between the two is the code, line ends too;
   what stood before without an end is none, nor is a check byte or two after it. An STX without
   its ETX counts for nothing.
2. CR, LF, or ETX alone: the suffix that the reader is set to. A code that has line ends within is
   read as several.
3. Silence, where there is no suffix. A Tab at the end is a suffix too, and then each Tab is one.

Lines that look like those of a travel document's zone are one code, with CR between: the zone is
complete (two lines of 44 or 36 characters, three of 30), another code begins, or silence.

Cut off: the symbology's identifier (``]Q1``, ISO/IEC 15424) and what a reader writes before a
zone's first line; at both ends NULs and 0xFF, which a plug or a break makes on a serial line.
A reader that echoes is read twice: whoever asked has gone on by then, and flushes the second.
"""

from __future__ import annotations

import itertools
import re

from devices.scanner.api import Overflow, Scan

LIMIT = 4096
"""Bytes. A QR code holds 2,953 at most (ISO/IEC 18004, version 40-L)."""
FLOOD = 1 << 20
"""Bytes dropped without an end after which the overflow is reported all the same."""

_STX, _ETX, _TAB = b"\x02", b"\x03", b"\t"
_CONTROL = re.compile(rb"[\x02\x03\r\n]")
_EDGES = b"\x00\xff\r\n\t"
_IDENTIFIER = re.compile(rb"\](?:Q|L|z|d|C|o)[0-9A-Za-z]")
"""Of QR, PDF417, Aztec, Data Matrix, Code 128, and characters read by shape."""
_FULL_LINE = re.compile(rb"(?:[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44})")
_FIRST_OF_TWO = re.compile(rb"[PV][A-Z<](?:[A-Z<]{42}|[A-Z<]{34})")
_CUT_LINE = re.compile(rb"[A-Z0-9]{12,43}")
_FILLER = b"<"
_CHECK_BYTES = 2
_LINES_OF = {44: 2, 36: 2, 30: 3}
"""Of a zone, by the length of a line (ICAO Doc 9303, parts 4 to 7)."""

Found = list[Scan | Overflow]


class Framer:
    """Collects bytes; ``idle_gap`` in seconds. Holds at most ``LIMIT`` bytes of one code."""

    def __init__(self, idle_gap: float) -> None:
        self._idle_gap = idle_gap
        self.reset()

    def reset(self) -> None:
        """Forget what has come so far."""
        self._last_at = float("-inf")
        self._held = bytearray()
        self._dropped = 0
        self._zone: list[bytes] = []
        self._begin_burst()

    def feed(self, data: bytes, now: float) -> Found:
        """Bytes that came at ``now``, perhaps none; returns the codes that are complete without
        waiting.
        """
        if now - self._last_at >= self._idle_gap and self.quiet_at() is None:
            self._begin_burst()
        self._last_at = now
        found: Found = []
        at = 0
        for control in _CONTROL.finditer(data):
            self._hold(data[at : control.start()], found)
            at = control.end()
            if control[0] == _STX:
                self._start_frame(found)
            elif control[0] == _ETX:
                self._end_frame(found)
            elif self._in_frame:
                self._hold(control[0], found)
            else:
                self._end_line(found)
        self._hold(data[at:], found)
        return found

    def lose(self, now: float) -> None:
        """A part of the code under way was lost: it will end as an ``Overflow``."""
        self._last_at = now
        self._leave_frame([])
        self._zone.clear()
        self._dropped += len(self._held) + 1
        self._held.clear()

    def quiet_at(self) -> float | None:
        """When the code under way ends if nothing more comes; ``None`` if there is none."""
        waiting = self._held or self._dropped or self._zone
        return self._last_at + self._idle_gap if waiting else None

    def expire(self, now: float) -> Found:
        """The codes that silence until ``now`` has ended, if any."""
        end = self.quiet_at()
        if end is None or now < end:
            return []
        found: Found = []
        self._leave_frame(found)
        held = bytes(self._held)
        if held.endswith(_TAB) and not self._dropped:
            for part in held.split(_TAB):
                self._line(part, found)
            self._held.clear()
        self._end_line(found)
        self._end_zone(found)
        self._begin_burst()
        return found

    def _begin_burst(self) -> None:
        self._in_frame = False
        self._framed = False

    def _hold(self, data: bytes, found: Found) -> None:
        if self._in_frame and len(self._held) + len(data) > LIMIT:
            self._leave_frame(found)
        if self._dropped or len(self._held) + len(data) > LIMIT:
            self._dropped += len(self._held) + len(data)
            self._held.clear()
            if self._dropped >= FLOOD:
                self._end_line(found)
        else:
            self._held += data

    def _start_frame(self, found: Found) -> None:
        self._leave_frame(found)
        self._held.clear()
        self._end_line(found)
        self._end_zone(found)
        self._in_frame = True

    def _leave_frame(self, found: Found) -> None:
        """No ETX came: what is held are lines, of which the last has no end yet."""
        if not self._in_frame:
            return
        self._in_frame = False
        *lines, rest = bytes(self._held).replace(b"\n", b"\r").split(b"\r")
        for line in lines:
            self._line(line, found)
        self._held[:] = rest

    def _end_frame(self, found: Found) -> None:
        if not self._in_frame:
            self._end_line(found)
            return
        content = bytes(self._held)
        self._held.clear()
        self._in_frame = False
        lines = [line for line in re.split(rb"[\r\n]+", _bare(content)) if line]
        of_zone = list(itertools.takewhile(_of_zone, reversed(lines)))
        if of_zone:
            content = _joined(of_zone[::-1])
        self._framed |= self._code(content, found)

    def _end_line(self, found: Found) -> None:
        line, dropped = bytes(self._held), self._dropped
        self._held.clear()
        self._dropped = 0
        if dropped:
            self._end_zone(found)
            found.append(Overflow(dropped))
        else:
            self._line(line, found)

    def _line(self, line: bytes, found: Found) -> None:
        line = _bare(line)
        if not line or (self._framed and len(line) <= _CHECK_BYTES):
            return
        if not _of_zone(line) and not self._may_be_cut(line):
            self._end_zone(found)
            self._code(line, found)
            return
        self._zone.append(line)
        length = len(line)
        if len(self._zone) >= _LINES_OF.get(length, 3) or self._held_by_zone() > LIMIT:
            self._end_zone(found)

    def _may_be_cut(self, line: bytes) -> bool:
        """Behind the first line of a passport or visa: the second, of which a part was seen."""
        return bool(
            len(self._zone) == 1
            and _FIRST_OF_TWO.fullmatch(self._zone[0])
            and _CUT_LINE.fullmatch(line)
        )

    def _end_zone(self, found: Found) -> None:
        lines, self._zone = self._zone, []
        if lines:
            zone = _joined(lines)
            if len(zone) > LIMIT:
                found.append(Overflow(len(zone)))
            else:
                self._code(zone, found)

    def _held_by_zone(self) -> int:
        return sum(map(len, self._zone))

    def _code(self, data: bytes, found: Found) -> bool:
        data = _bare(data)
        if data:
            found.append(Scan(data))
        return bool(data)


def _bare(data: bytes) -> bytes:
    data = data.strip(_EDGES)
    identifier = _IDENTIFIER.match(data)
    return data[identifier.end() :].strip(_EDGES) if identifier else data


def _of_zone(line: bytes) -> bool:
    return _FILLER in line or _FULL_LINE.fullmatch(line) is not None


def _joined(lines: list[bytes]) -> bytes:
    """All lines of a zone have one length; what the first has more is the reader's own."""
    length = len(lines[-1])
    if len(lines) == _LINES_OF.get(length) and len(lines[0]) > length:
        lines = [lines[0][-length:], *lines[1:]]
    return b"\r".join(lines)
