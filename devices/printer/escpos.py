"""A slip printer that speaks ESC/POS, over any line.

What is believed is what the printer itself says: a slip is delivered when the printer answers
the handshake behind it, and not when its bytes were sent. A printer that stops for want of paper
keeps what it has and prints it after the refill: the slip is then ``held``, and never sent again.

Each block is sent when the one before is done. Many printers cannot be made to forget what they
hold; they hold 15 mm at most, and the rest of a slip that nobody follows is never sent (F3, F5).
"""

from __future__ import annotations

import contextlib
import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PIL import Image

from devices.errors import DeviceError, TransportError
from devices.printer.api import JobReport
from devices.printer.escpos_codec import to_status
from devices.printer.escpos_link import EscposLink
from devices.printer.models import GENERIC, SlipModel
from devices.printer.raster import require_fit, slip_blocks
from devices.status import Action, DeviceState, PrinterStatus, Progress
from devices.timing import SLIPS, EscposTiming
from devices.transports.api import NoDeviceError, OpenLine


@dataclass(slots=True)
class _Slip:
    job: str
    link: EscposLink
    """The line it went over: over another one its handshake never comes."""
    blocks: deque[bytes]
    """To be sent after the one under way."""
    begun_at: float
    deadline: float
    rest: bytes = b""
    """Of the block under way, not taken by the line yet."""

    @property
    def unsent(self) -> int:
        """Bytes."""
        return len(self.rest) + sum(map(len, self.blocks))


class EscposPrinter:
    """Implements ``HoldingPrinter`` and ``TellsNews``. Thread-safe."""

    def __init__(
        self,
        name: str,
        open_line: OpenLine,
        model: SlipModel = GENERIC,
        timing: EscposTiming = SLIPS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._open_line = open_line
        self._model = model
        self._timing = timing
        self._clock = clock
        self._lock = threading.Lock()
        self._turnstile = threading.Lock()
        """Whoever wants ``_lock`` for work waits here; who only listens passes here each time."""
        self._link: EscposLink | None = None
        self._held: _Slip | None = None
        self._scrap_on_paper = False
        self._numbers = itertools.count(1)
        self._last = PrinterStatus(DeviceState.UNKNOWN, clock(), detail="not asked yet")

    @property
    def name(self) -> str:
        return self._name

    @property
    def width_dots(self) -> int:
        return self._model.width_dots

    def status(self) -> PrinterStatus:
        if not self._seize():
            return replace(self._last, device=DeviceState.DEVICE_BUSY)
        try:
            return self._ask()
        finally:
            self._lock.release()

    def wait_for_news(self, within: float) -> bool:
        """Until the printer tells a change unasked or its line breaks: whether there is news.

        Of a printer that is not there or prints, there is none.
        """
        end = self._clock() + within
        while (left := end - self._clock()) > 0:
            with self._turnstile:
                pass
            if not self._lock.acquire(timeout=left):
                return False
            try:
                if self._link is None:
                    return False
                if self._link.listen(min(left, self._timing.slice)):
                    return True
            except TransportError as e:
                self._drop_link()
                self._unreachable(e)
                return True
            finally:
                self._lock.release()
        return False

    def print_slip(self, picture: Image.Image) -> JobReport:
        require_fit(picture, self._model.width_dots)
        with self._exclusive():
            link = self._ready_link()
            blocks = deque(slip_blocks(picture, self._model, cut_first=self._scrap_on_paper))
            now = self._clock()
            slip = _Slip(f"{self._name}-{next(self._numbers)}", link, blocks, now, now)
            slip.deadline += self._timing.job_limit(picture.height, slip.unsent)
            return self._send(slip)

    def follow(self, job: str) -> JobReport:
        """Ask once where a held slip stands. Raises ``DeviceError`` if ``job`` is not held."""
        with self._exclusive():
            slip = self._held
            if slip is None or slip.job != job:
                raise DeviceError(f"no slip {job} is held", Action.NONE)
            self._held = None
            if self._link is not slip.link:
                return self._report(slip, Progress.UNKNOWN, self._ask())
            now = self._clock()
            end = now + self._timing.job_limit(0, slip.unsent)
            return self._send(replace(slip, begun_at=now, deadline=end))

    def purge(self) -> None:
        """Have the printer forget what waits inside: no slip outlives its session.

        Raises ``DeviceError`` when it does not confirm that; then it must be switched off and on.
        """
        with self._exclusive():
            if not self._model.clears_buffer:
                raise DeviceError(f"{self._model.name} cannot forget a slip", Action.RESET)
            try:
                if not self._linked().clear():
                    raise DeviceError("the printer did not forget the slip", Action.RESET)
            except TransportError:
                self._drop_link()
                raise
            self._scrap_on_paper = self._scrap_on_paper or self._held is not None
            self._held = None

    def close(self) -> None:
        with self._turnstile, self._lock:
            self._drop_link()

    # -- sending -----------------------------------------------------------------------

    def _give_up(self, held: _Slip, status: PrinterStatus) -> None:
        """A held slip that nobody follows: the printer gets no more of it, and the next one a
        clean edge. Raises ``DeviceError`` while the printer is not mended.
        """
        if not status.can_print:
            raise DeviceError(f"the printer still holds slip {held.job}", Action.CLEAR)
        if held.rest:
            self._drop_link()
        self._scrap_on_paper = held.unsent > 0
        self._held = None

    def _ready_link(self) -> EscposLink:
        """A link to a printer that can print and holds nothing old; raises ``DeviceError``."""
        status = self._ask()
        if self._held is not None:
            self._give_up(self._held, status)
        if not status.can_print or self._link is None:
            action = status.action if status.action is not Action.NONE else Action.RESET
            raise DeviceError(f"{self._name}: {status.detail or status.device}", action)
        link = self._link
        try:
            if link.synchronise():
                return link
        except TransportError:
            self._drop_link()
            raise
        self._drop_link()
        raise DeviceError(f"{self._name}: something older waits inside", Action.RESET)

    def _send(self, slip: _Slip) -> JobReport:
        try:
            progress = self._follow_through(slip)
            status = self._last if progress is Progress.HELD else self._ask()
        except TransportError as e:
            self._drop_link()
            progress, status = Progress.UNKNOWN, self._unreachable(e)
        if progress is Progress.HELD:
            self._held = slip
        if progress is Progress.UNKNOWN:
            # A late answer must find nobody who takes it for another one's.
            self._drop_link()
        self._scrap_on_paper = progress in (Progress.UNKNOWN, Progress.SPOILED)
        return self._report(slip, progress, status)

    def _follow_through(self, slip: _Slip) -> Progress:
        """Send block after block; wait for a settlement, or for the printer to stop."""
        link, stopped_before = slip.link, False
        while True:
            if slip.rest:
                slip.rest = slip.rest[link.write(slip.rest) :]
                link.drain()
            else:
                link.wait(self._timing.poll)
            condition = link.unasked
            if condition is None and (stopped_before or not (slip.rest or link.processed)):
                condition = link.condition()
            if link.processed and not slip.rest:
                if not slip.blocks:
                    return Progress.DELIVERED
                if condition is None or not condition.holds:
                    slip.rest = slip.blocks.popleft()
                    link.expect_handshake()
            now = self._clock()
            if condition is not None:
                self._last = to_status(condition, now)
                if condition.cutter_error:
                    return Progress.SPOILED
                if condition.unrecoverable:
                    return Progress.UNKNOWN
                # Twice, as the answer to the handshake may be on its way meanwhile.
                if condition.holds and stopped_before:
                    return Progress.HELD
                stopped_before = condition.holds
            heard_at = max(link.heard_at, slip.begun_at)
            if now - heard_at >= self._timing.silence:
                return Progress.UNKNOWN
            if now >= slip.deadline:
                waits = condition is not None and condition.recovers_itself
                return Progress.HELD if waits else Progress.UNKNOWN

    def _report(self, slip: _Slip, progress: Progress, status: PrinterStatus) -> JobReport:
        return JobReport(slip.job, progress, status, int(progress is Progress.DELIVERED))

    # -- asking ------------------------------------------------------------------------

    def _ask(self) -> PrinterStatus:
        """The printer's own answer, over a new line if the old one has died since."""
        had_link = self._link is not None
        try:
            return self._ask_once()
        except TransportError as e:
            self._drop_link()
            if not had_link:
                return self._unreachable(e)
        try:
            return self._ask_once()
        except TransportError as e:
            self._drop_link()
            return self._unreachable(e)

    def _ask_once(self) -> PrinterStatus:
        condition = self._linked().condition()
        if condition is None:
            if self._held is None:
                self._drop_link()
            self._last = PrinterStatus(
                DeviceState.UNKNOWN, self._last.taken_at, action=Action.RESET, detail="no answer"
            )
        else:
            self._last = to_status(condition, self._clock())
        return self._last

    def _unreachable(self, error: TransportError) -> PrinterStatus:
        gone = isinstance(error, NoDeviceError)
        self._last = PrinterStatus(
            DeviceState.NO_DEVICE if gone else DeviceState.OFFLINE,
            self._last.taken_at,
            action=error.action,
            detail=str(error),
        )
        return self._last

    def _linked(self) -> EscposLink:
        if self._link is None:
            self._link = EscposLink(self._open_line(), self._timing, self._clock, self._model)
            self._link.ask_for_news()
        return self._link

    def _drop_link(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            link.close()

    @contextlib.contextmanager
    def _exclusive(self) -> Iterator[None]:
        if not self._seize():
            raise DeviceError("the printer is busy with another slip", Action.NONE)
        try:
            yield
        finally:
            self._lock.release()

    def _seize(self) -> bool:
        """``_lock``, before any who only listens; ``False`` if that takes too long."""
        if not self._turnstile.acquire(timeout=self._timing.answer):
            return False
        try:
            return self._lock.acquire(timeout=self._timing.answer)
        finally:
            self._turnstile.release()
