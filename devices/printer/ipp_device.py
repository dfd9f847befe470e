"""The printer's own account of itself and of its jobs, over IPP; every question is bounded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from devices.bounded import Bounded
from devices.errors import DeviceError, ProtocolError
from devices.printer import ipp_abilities
from devices.printer.ipp_abilities import Abilities, holds_a4, read_abilities
from devices.printer.ipp_codec import Answer, Group, integers, words
from devices.printer.ipp_requests import (
    USER,
    ask_finished_jobs,
    ask_our_open_jobs,
    ask_printer,
    cancel_job,
)
from devices.printer.ipp_status import PROCESSING, STOPPED, to_status
from devices.printer.settlement import (
    JOB_ATTRIBUTES,
    FinishedJob,
    PrinterView,
    finished_job,
)
from devices.status import Action, DeviceState, Paper, PrinterStatus
from devices.transports.api import NoDeviceError

_STATUS_ATTRIBUTES = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-up-time",
    "printer-is-accepting-jobs",
    "queued-job-count",
    "media-ready",
)
_JOBS_ASKED = 10
"""The newest; ours is the first, unless somebody else prints there too."""

NOT_FOUND = 0x0406
NOT_POSSIBLE = 0x0404
# RFC 8011, appendix B: what the machine's own settings, or the printer's, can mend.
_CONFIGURATION = (0x0401, 0x0402, 0x0403, NOT_FOUND, 0x040A, 0x040B, 0x0501, 0x0503)


class AskPrinter(Protocol):
    """As ``ipp_client.ask``."""

    def __call__(
        self, uri: str, request: bytes, within: float, document: bytes = b""
    ) -> Answer: ...


def require(answer: Answer, what: str) -> Answer:
    """``answer``, if it is a success; else ``DeviceError`` with what the printer says."""
    if answer.status < 0x0100:
        return answer
    action = Action.CONFIGURATION if answer.status in _CONFIGURATION else Action.RESET
    why = answer.message or f"status {answer.status:#06x}"
    raise DeviceError(f"the printer refuses {what}: {why}", action)


class IppDevice:
    """Thread-safe. ``call`` bounds each question, in seconds."""

    def __init__(self, uri: str, ask: AskPrinter, call: float, clock: Callable[[], float]) -> None:
        self.uri = uri
        self._ask = ask
        self._call = call
        self._clock = clock
        self._bounded = Bounded(f"the printer at {uri}")
        self._answered_at = clock()

    def put(self, request: bytes, what: str) -> Answer:
        """The answer, a success. Raises ``DeviceError``."""
        return require(self.put_any(request), what)

    def put_any(self, request: bytes) -> Answer:
        """The answer, whatever its status. Raises ``DeviceError`` if there is none."""
        return self._bounded.call(lambda: self._ask(self.uri, request, self._call), self._call)

    def look(self) -> PrinterView:
        """How the printer is; its silence is an answer too."""
        try:
            answer = self.put(ask_printer(self.uri, _STATUS_ATTRIBUTES), "to say how it is")
        except NoDeviceError as e:
            return self._silent(DeviceState.OFFLINE, e)
        except DeviceError as e:
            return self._silent(DeviceState.UNKNOWN, e)
        self._answered_at = self._clock()
        return _read(answer.printer, self._answered_at)

    def abilities(self, up_time: int | None) -> Abilities:
        """Raises ``DeviceError``."""
        request = ask_printer(self.uri, ipp_abilities.ATTRIBUTES)
        answer = self.put(request, "to say what it can do")
        if not answer.printer:
            raise ProtocolError("the printer does not say what it can do", Action.CONFIGURATION)
        return read_abilities(answer.printer, self._clock(), up_time)

    def finished(self) -> list[FinishedJob]:
        """What the printer remembers of jobs that are over; nothing if it does not say."""
        try:
            answer = self.put_any(ask_finished_jobs(self.uri, JOB_ATTRIBUTES, _JOBS_ASKED))
        except DeviceError:
            return []
        return [job for group in answer.jobs if (job := finished_job(group)) is not None]

    def cancel_open_jobs(self, user: str = USER) -> bool:
        """Every job of ``user`` in the printer, of whichever process; whether there was any.

        Raises ``DeviceError``.
        """
        asked = ("job-id", "job-originating-user-name")
        answer = self.put_any(ask_our_open_jobs(self.uri, asked, user=user))
        # Some printers list everybody's, whatever they are asked.
        ours = [job for job in answer.jobs if words(job, asked[1])[:1] in ([], [user])]
        numbers = [number for job in ours for number in integers(job, "job-id")]
        for number in numbers:
            self.put_any(cancel_job(self.uri, number, user=user))
        return bool(numbers)

    def _silent(self, device: DeviceState, error: DeviceError) -> PrinterView:
        status = PrinterStatus(device, self._answered_at, action=error.action, detail=str(error))
        return PrinterView(status, working=False, answered=False)


def _read(printer: Group, taken_at: float) -> PrinterView:
    state = next(iter(integers(printer, "printer-state")), None)
    message = "".join(words(printer, "printer-state-message"))
    status = to_status(state, words(printer, "printer-state-reasons"), message, taken_at)
    queued = integers(printer, "queued-job-count")
    ready = words(printer, "media-ready")
    # A tray that has run empty may no longer be named: then no paper is what is wrong.
    a4 = not ready or holds_a4(ready) or status.paper is Paper.OUT
    return PrinterView(
        status if a4 else _wrong_paper(status, ready),
        working=state == PROCESSING or (state == STOPPED and any(queued)),
        up_time=next(iter(integers(printer, "printer-up-time")), None),
        accepting=printer.get("printer-is-accepting-jobs", [True])[:1] != [False],
        a4=a4,
    )


def _wrong_paper(status: PrinterStatus, ready: list[str]) -> PrinterStatus:
    said = f"no A4 paper is loaded, only {', '.join(ready)}"
    detail = f"{status.detail}, {said}" if status.detail else said
    if status.device is not DeviceState.ONLINE:
        return replace(status, detail=detail)
    return replace(status, device=DeviceState.USER_ERROR, action=Action.REFILL, detail=detail)
