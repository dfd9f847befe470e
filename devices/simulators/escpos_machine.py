"""A slip printer's inside: what its firmware does with the bytes. No IO, no threads, no clock.

Behaves as the machines that were measured: real-time commands are obeyed on arrival, wherever
they stand; all else waits in a buffer, and what waits is printed after the refill.
"""

from __future__ import annotations

import re

from PIL import Image, ImageDraw

from devices.faults import SLIP_PRINTER_FAULTS, FaultSwitches
from devices.printer.escpos_codec import CLEARED_ANSWER, FULL_ANSWER
from devices.printer.models import GENERIC, SlipModel

FULL = 0x14
"""DLE EOT 20, which models with a presenter answer."""
LINE_ROWS = 30
"""Line spacing after ESC @, in dots."""
BUFFER = 1 << 20
"""Bytes that wait while it is off line; what comes on top is lost."""
LONGEST_SLIP_ROWS = 20_000
"""2.5 m: paper that nobody cut is torn off here, so that memory stays bounded."""

_REALTIME = re.compile(
    rb"\x10\x04(?P<ask>[\x01-\x04\x14])"
    rb"|(?P<clear>\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08)",
    re.DOTALL,
)
_LONGEST_REALTIME = 10

# Bytes after ESC, FS and GS that take a fixed number of argument bytes and do not matter here.
_ESC_ARGUMENTS = {
    **dict.fromkeys(b"2<iLSF", 0),
    **dict.fromkeys(b"!%-3=?EGMRTVart{ ", 1),
    **dict.fromkeys(b"$\\c", 2),
    ord("p"): 3,
}
_FS_ARGUMENTS = {**dict.fromkeys(b"!-CW", 1), ord("S"): 2}
_GS_ARGUMENTS = {**dict.fromkeys(b"!/BHIbfhwx", 1), **dict.fromkeys(b"$LPW\\", 2)}


class EscposMachine:
    """``width_dots`` a multiple of 8, the model's if not given. ``paper_rows`` is what is left on
    the roll, in dots: when it is used up the fault ``paper-out`` comes on by itself.
    """

    def __init__(
        self,
        width_dots: int | None = None,
        paper_rows: int | None = None,
        model: SlipModel = GENERIC,
    ) -> None:
        self.width_dots = width_dots or model.width_dots
        self.paper_rows = paper_rows
        self._model = model
        self.slips: list[Image.Image] = []
        self.switches = FaultSwitches(SLIP_PRINTER_FAULTS)
        self._row_bytes = self.width_dots // 8
        self._rows = bytearray()
        self._reset()

    def _reset(self) -> None:
        self._buffer = bytearray()
        self._recent = b""
        self._text = bytearray()
        self._raster_row = 0
        self._raster_rows_left = 0
        self._automatic = 0
        self._cutter_blocked = False

    # -- what happens to it ------------------------------------------------------------

    def receive(self, data: bytes) -> bytes:
        """Bytes from the line; returns the answers."""
        if self.switches.any_of("silent", "unplugged"):
            return b""
        seen = self._recent + data
        start = len(self._recent)
        self._recent = seen[-(_LONGEST_REALTIME - 1) :]
        answers = b""
        for match in _REALTIME.finditer(seen):
            if match.end() <= start:
                continue
            self._buffer += seen[start : match.end()]
            start = match.end()
            if match["ask"]:
                answers += self._work() + self.realtime(match["ask"][0])
            elif self._model.clears_buffer:
                self._forget()
                answers += CLEARED_ANSWER
        self._buffer += seen[start:]
        answers += self._work()
        del self._buffer[BUFFER:]
        return answers

    def set_fault(self, name: str, on: bool) -> bytes:
        """Switch a fault; returns what the printer says of itself unasked."""
        if not self.switches.set(name, on):
            return b""
        if name == "paper-out" and not on:
            self.paper_rows = None
        if name == "cutter-jam" and not on:
            self._cutter_blocked = False
        if name in ("silent", "unplugged", "hardware-error") and not on:
            self._reset()
        if self.switches.any_of("silent", "unplugged"):
            return b""
        return self._news() + self._work()

    def take_slips(self) -> list[Image.Image]:
        """Somebody takes what has been cut off."""
        taken, self.slips = self.slips, []
        return taken

    # -- what it says ------------------------------------------------------------------

    @property
    def offline(self) -> bool:
        return self._cutter_blocked or self.switches.any_of(
            "paper-out", "cover-open", "offline", "hardware-error", "head-hot"
        )

    def realtime(self, n: int) -> bytes:
        """The answer to DLE EOT ``n``."""
        on = self.switches
        if n == FULL:
            return self._full_status()
        out, error = "paper-out" in on, self._error_bits()
        bits = {
            1: 0x08 * self.offline,
            2: 0x04 * ("cover-open" in on) | 0x20 * out | 0x40 * bool(error),
            3: error,
            4: 0x0C * (out or "paper-low" in on) | 0x60 * out,
        }[n]
        return bytes((0x12 | bits,))

    def _full_status(self) -> bytes:
        if not self._model.presenter:
            return b""
        on = self.switches
        paper = (
            0x01 * ("paper-out" in on)
            | 0x04 * on.any_of("paper-out", "paper-low")
            | 0x20 * bool(self.slips)
        )
        user = 0x02 * ("cover-open" in on)
        broken = 0x01 * self._cutter_blocked | 0x04 * ("hardware-error" in on)
        return FULL_ANSWER + bytes((paper, user, 0x01 * ("head-hot" in on), broken))

    def port_status(self) -> int | None:
        """The byte of GET_PORT_STATUS at a USB printer; ``None`` when it says nothing."""
        if self.switches.any_of("silent", "unplugged"):
            return None
        bad = bool(self._error_bits()) or "cover-open" in self.switches
        return 0x20 * ("paper-out" in self.switches) | 0x10 * (not self.offline) | 0x08 * (not bad)

    def _error_bits(self) -> int:
        on = self.switches
        return (
            0x08 * self._cutter_blocked
            | 0x20 * ("hardware-error" in on)
            | 0x40 * ("head-hot" in on)
        )

    def _paper_bits(self) -> int:
        out = "paper-out" in self.switches
        return 0x03 * (out or "paper-low" in self.switches) | 0x0C * out

    def _news(self) -> bytes:
        if not self._automatic:
            return b""
        first = 0x10 | 0x08 * self.offline | 0x20 * ("cover-open" in self.switches)
        return bytes((first, self._error_bits(), self._paper_bits(), 0x0F))

    # -- what it does ------------------------------------------------------------------

    def _forget(self) -> None:
        self._buffer.clear()
        self._text.clear()
        self._raster_rows_left = 0

    def _work(self) -> bytes:
        answers = b""
        while self._buffer and not self.offline:
            used, answer = self._raster() if self._raster_rows_left else self._command()
            answers += answer
            if not used:
                break
            del self._buffer[:used]
        return answers

    def _command(self) -> tuple[int, bytes]:
        """Do the command at the head of the buffer: bytes used (0: not all there yet), answer."""
        head = self._buffer
        match head[0]:
            case 0x0A:
                return 1, self._line()
            case 0x1B:
                return self._escape()
            case 0x1D:
                return self._group()
            case 0x10:
                return self._data_link()
            case 0x1C:
                return self._kanji()
            case byte if byte >= 0x20:
                self._text.append(byte)
        return 1, b""

    def _data_link(self) -> tuple[int, bytes]:
        # Real-time commands have been obeyed on arrival; here they are only stepped over.
        head = self._buffer
        if len(head) < 2:
            return 0, b""
        size = {0x04: 3, 0x05: 3, 0x14: 5}.get(head[1], 1)
        return (size if len(head) >= size else 0), b""

    def _kanji(self) -> tuple[int, bytes]:
        head = self._buffer
        if len(head) < 2 or (head[1] == ord("(") and len(head) < 5):
            return 0, b""
        long = head[1] == ord("(")
        size = 5 + (head[3] | head[4] << 8) if long else 2 + _FS_ARGUMENTS.get(head[1], 0)
        return (size if len(head) >= size else 0), b""

    def _escape(self) -> tuple[int, bytes]:
        head = self._buffer
        if len(head) < 2:
            return 0, b""
        if head[1] == ord("@"):
            self._text.clear()
            self._automatic = 0
            return 2, b""
        if head[1] == ord("i"):
            return self._cut(2, feed=0)
        if head[1] in b"dJ":
            if len(head) < 3:
                return 0, b""
            answer = self._line() if self._text else b""
            return 3, answer + self._feed(head[2] * (LINE_ROWS if head[1] == ord("d") else 1))
        size = 2 + _ESC_ARGUMENTS.get(head[1], 0)
        return (size if len(head) >= size else 0), b""

    def _group(self) -> tuple[int, bytes]:
        head = self._buffer
        if len(head) < 3:
            return 0, b""
        match head[1]:
            case 0x76:  # v: GS v 0 m xL xH yL yH, then the rows
                if len(head) < 8:
                    return 0, b""
                self._raster_row = head[4] | head[5] << 8
                self._raster_rows_left = (head[6] | head[7] << 8) if self._raster_row else 0
                return 8, b""
            case 0x56:  # V
                size = 4 if head[2] in (65, 66, 97, 98, 103, 104) else 3
                if len(head) < size:
                    return 0, b""
                return self._cut(size, feed=head[3] if size == 4 else 0)
            case 0x61:  # a
                self._automatic = head[2] if self._model.asb else 0
                return 3, self._news()
            case 0x72:  # r
                return 3, bytes((self._paper_bits(),)) if head[2] in (1, 49) else b"\x00"
            case 0x65:  # e: the ejector, with steps to present
                size = 4 if head[2] == 3 else 3
            case 0x28:  # (: a function with its own length
                if len(head) < 5:
                    return 0, b""
                size = 5 + (head[3] | head[4] << 8)
            case 0x38:  # 8: the same with four bytes of length
                if len(head) < 7:
                    return 0, b""
                size = 7 + int.from_bytes(head[3:7], "little")
            case other:
                size = 2 + _GS_ARGUMENTS.get(other, 0)
        return (size if len(head) >= size else 0), b""

    def _raster(self) -> tuple[int, bytes]:
        size = self._raster_row
        if len(self._buffer) < size:
            return 0, b""
        row = bytes(self._buffer[:size])[: self._row_bytes]
        self._raster_rows_left -= 1
        return size, self._print(row.ljust(self._row_bytes, b"\0"))

    def _line(self) -> bytes:
        picture = Image.new("1", (self.width_dots, LINE_ROWS), 0)
        text = self._text.decode("ascii", "replace")
        ImageDraw.Draw(picture).text((0, 6), text.replace("\ufffd", "?"), fill=1)
        self._text.clear()
        return self._print(picture.tobytes())

    def _feed(self, rows: int) -> bytes:
        return self._print(bytes(self._row_bytes * rows))

    def _print(self, ink: bytes) -> bytes:
        """Ink, one bit a dot, a whole number of rows."""
        self._rows += ink
        if len(self._rows) > LONGEST_SLIP_ROWS * self._row_bytes:
            self._separate()
        if self.paper_rows is None:
            return b""
        self.paper_rows -= len(ink) // self._row_bytes
        if self.paper_rows > 0 or not self.switches.set("paper-out", on=True):
            return b""
        return self._news()

    def _cut(self, size: int, feed: int) -> tuple[int, bytes]:
        if "cutter-jam" in self.switches:
            self._cutter_blocked = True
            return 0, self._news()
        answer = self._feed(feed)
        self._separate()
        return size, answer

    def _separate(self) -> None:
        rows = len(self._rows) // self._row_bytes
        if not rows:
            return
        paper = bytes(byte ^ 0xFF for byte in self._rows)
        self.slips.append(Image.frombytes("1", (self.width_dots, rows), paper))
        self._rows.clear()
