"""A conversation with an ESC/POS printer over one open line: questions out, answers sorted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from devices.errors import TransportError
from devices.printer.escpos_codec import (
    ASK_FULL,
    AUTOMATIC_STATUS,
    CLEAR_BUFFERS,
    HANDSHAKE,
    AutomaticStatus,
    Cleared,
    Condition,
    FullStatus,
    PaperSensor,
    Realtime,
    ask_realtime,
    from_automatic,
    from_port,
    from_realtime,
    parse_replies,
)
from devices.printer.models import GENERIC, SlipModel
from devices.status import Action, Media
from devices.timing import EscposTiming
from devices.transports.api import StatesPort, Transport

_BLOCK = 512
"""Bytes a read; a printer's answers are a handful."""
_ANSWERS = 16
"""Kept until they are asked for: four are ever waited for."""


class EscposLink:
    """Every method raises ``TransportError`` when the line breaks. Not thread-safe."""

    def __init__(
        self,
        line: Transport,
        timing: EscposTiming,
        clock: Callable[[], float],
        model: SlipModel = GENERIC,
    ) -> None:
        self._line = line
        self._timing = timing
        self._clock = clock
        self._model = model
        self._unparsed = b""
        self._heard = b""
        """While a question is open: all that came since."""
        self._realtime: deque[int] = deque(maxlen=_ANSWERS)
        self._full: FullStatus | None = None
        self._cleared = False
        self._automatic: Condition | None = None
        # What was asked over this wire before, by whomever, may still be answered.
        self._unanswered = 1
        self.unasked: Condition | None = None
        """What automatic status said since ``wait`` was called last."""
        self.changed = False
        """Whether automatic status has told a change since the printer was asked last."""
        self.heard_at = clock()
        """When the printer last said anything."""

    def close(self) -> None:
        self._line.close()

    def drain(self) -> None:
        """Sort what has come in the meantime. A device that never stops talking is no printer:
        it is listened to no longer than an answer may take.
        """
        end = self._clock() + self._timing.answer
        while self._pump(0) and self._clock() < end:
            pass

    def ask_for_news(self) -> None:
        """Have the printer tell every change unasked, if its model can."""
        if self._model.asb:
            self.write(AUTOMATIC_STATUS)

    def listen(self, within: float) -> bool:
        """Until the printer tells a change unasked, or the time is over: ``changed``."""
        self._pump_until(lambda: self.changed, within)
        return self.changed

    def condition(self) -> Condition | None:
        """Ask DLE EOT 1 to 4; ``None`` if one is not answered in time. Where the line's port can
        be asked, it is asked then.
        """
        self.drain()
        self.changed = False
        self._realtime.clear()
        answers: list[int] = []
        for n in (1, 2, 3, 4):
            if not self._ask(ask_realtime(n), lambda: bool(self._realtime)):
                port = self._line.port_status() if isinstance(self._line, StatesPort) else None
                return from_port(port) if port is not None else None
            answers.append(self._realtime.popleft())
        condition = from_realtime(*answers)
        return replace(condition, slip=self._slip()) if self._model.presenter else condition

    def _slip(self) -> Media:
        self._full = None
        if not self._ask(ASK_FULL, lambda: self._full is not None):
            return Media.UNKNOWN
        return self._full_status().slip

    def _ask(self, question: bytes, answered: Callable[[], bool]) -> bool:
        self._heard = b""
        if self.write(question) < len(question):
            return False
        there = self._pump_until(answered, self._timing.answer)
        if question in self._heard:
            # RXD and TXD are joined somewhere: no answer can be told from what was sent.
            raise TransportError("the line returns what it is sent", Action.CONFIGURATION)
        return there

    def _full_status(self) -> FullStatus:
        assert self._full is not None
        return self._full

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
        self._heard = (self._heard + data)[-_BLOCK:]
        replies, used = parse_replies(self._unparsed, full_status=self._model.presenter)
        self._unparsed = self._unparsed[used:]
        for reply in replies:
            self.heard_at = self._clock()
            match reply:
                case Realtime(value):
                    self._realtime.append(value)
                case PaperSensor():
                    self._unanswered = max(self._unanswered - 1, 0)
                case AutomaticStatus(status):
                    self._tell(from_automatic(status))
                case FullStatus():
                    self._full = reply
                case Cleared():
                    self._cleared = True
        return True

    def _tell(self, automatic: Condition) -> None:
        self.unasked = automatic
        # The first one only answers GS a.
        self.changed = self.changed or self._automatic not in (None, automatic)
        self._automatic = automatic
