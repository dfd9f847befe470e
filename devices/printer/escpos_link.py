"""A conversation with an ESC/POS printer over one open line: questions out, answers sorted."""

from __future__ import annotations

from collections.abc import Callable

from devices.printer.escpos_codec import (
    CLEAR_BUFFERS,
    HANDSHAKE,
    AutomaticStatus,
    Cleared,
    Condition,
    PaperSensor,
    Realtime,
    ask_realtime,
    from_automatic,
    from_realtime,
    parse_replies,
)
from devices.timing import EscposTiming
from devices.transports.api import Transport

_BLOCK = 512
"""Bytes a read; a printer's answers are a handful."""


class EscposLink:
    """Every method raises ``TransportError`` when the line breaks. Not thread-safe."""

    def __init__(self, line: Transport, timing: EscposTiming, clock: Callable[[], float]) -> None:
        self._line = line
        self._timing = timing
        self._clock = clock
        self._unparsed = b""
        self._realtime: list[int] = []
        self._cleared = False
        # What was asked over this wire before, by whomever, may still be answered.
        self._unanswered = 1
        self.unasked: Condition | None = None
        """What automatic status said last."""
        self.heard_at = clock()
        """When the printer last said anything."""

    def close(self) -> None:
        self._line.close()

    def drain(self) -> None:
        """Sort what has come in the meantime."""
        while self._pump(0):
            pass

    def condition(self) -> Condition | None:
        """Ask DLE EOT 1 to 4; ``None`` if one is not answered in time."""
        self.drain()
        self._realtime.clear()
        answers: list[int] = []
        for n in (1, 2, 3, 4):
            if self.write(ask_realtime(n)) < len(ask_realtime(n)):
                return None
            if not self._pump_until(lambda: bool(self._realtime), self._timing.answer):
                return None
            answers.append(self._realtime.pop(0))
        return from_realtime(*answers)

    def synchronise(self) -> bool:
        """Whether the printer has processed all that it was ever sent, so that nothing old
        waits inside, and whatever handshake comes next is of what is sent next.
        """
        self.drain()
        before = self._unanswered
        if self.write(HANDSHAKE) < len(HANDSHAKE):
            return False
        self._unanswered = before + 1
        if not self._pump_until(lambda: self._unanswered <= before, self._timing.answer):
            return False
        if self._unanswered:
            # Older handshakes may have been lost at a switching off; if not, they come now.
            self._pump_until(lambda: self._unanswered == 0, self._timing.quiet)
            self._unanswered = 0
        return True

    def expect_handshake(self) -> None:
        """The job that is being sent ends in a handshake."""
        self._unanswered += 1

    @property
    def processed(self) -> bool:
        """Every handshake has been answered."""
        return self._unanswered == 0

    def wait(self, within: float) -> bool:
        """Until everything is processed, news comes, or the time is over: ``processed``."""
        self.unasked = None
        self._pump_until(lambda: self.processed or self.unasked is not None, within)
        return self.processed

    def clear(self) -> bool:
        """Have the printer forget its buffers; whether it says that it did."""
        self._cleared = False
        if self.write(CLEAR_BUFFERS) < len(CLEAR_BUFFERS):
            return False
        if not self._pump_until(lambda: self._cleared, self._timing.clear):
            return False
        self._unanswered = 0
        return True

    def write(self, data: bytes) -> int:
        """Bytes taken; fewer than given when the line takes none for ``timing.stuck``."""
        return self._line.write(data, self._timing.stuck)

    def _pump_until(self, done: Callable[[], bool], within: float) -> bool:
        end = self._clock() + within
        while not done():
            left = end - self._clock()
            if left <= 0:
                return False
            self._pump(left)
        return True

    def _pump(self, within: float) -> bool:
        """Read once and sort; whether anything came."""
        data = self._line.read(_BLOCK, within)
        if not data:
            return False
        self._unparsed += data
        replies, used = parse_replies(self._unparsed)
        self._unparsed = self._unparsed[used:]
        for reply in replies:
            self.heard_at = self._clock()
            match reply:
                case Realtime(value):
                    self._realtime.append(value)
                case PaperSensor():
                    self._unanswered = max(self._unanswered - 1, 0)
                case AutomaticStatus(status):
                    self.unasked = from_automatic(status)
                case Cleared():
                    self._cleared = True
        return True
