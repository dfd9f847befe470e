"""CUPS by pycups: the few requests that a kiosk makes, each bounded in time.

libcups blocks as long as it likes, keeps its settings per thread and asks for passwords on the
terminal: so each request runs on a thread of its own, over a connection of its own, and has no
password to give.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from devices.bounded import Bounded
from devices.errors import DeviceError, ProtocolError, TransportError
from devices.printer.settlement import DISOWNED, JobState, JobView
from devices.status import Action
from devices.timing import SPOOLER, CupsTiming

T = TypeVar("T")

LOCAL = "/run/cups/cups.sock"
"""Where Debian's CUPS listens."""

ERROR_POLICY = "abort-job"
"""A job whose transport fails is over. Neither a second attempt later nor a stopped queue: the
person has gone by then (F5)."""

# RFC 8011, appendix B.
_NOT_FOUND = 0x0406
_NOT_POSSIBLE = 0x0404
_FORBIDDEN = (0x0401, 0x0402, 0x0403)
_PROCESSING, _STOPPED = 4, 5
_CONTINUE = 100
"""HTTP's, which pycups has no name for."""
_BLOCK = 64 * 1024
_QUEUE_ATTRIBUTES = [
    "device-uri",
    "printer-error-policy",
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "printer-make-and-model",
]
_JOB_ATTRIBUTES = ["job-state", "job-printer-state-reasons", "job-impressions-completed"]


class NotFoundError(DeviceError):
    """The spooler has no such queue or job."""


class Spooler:
    """``server`` is the path of CUPS's socket or the name of its host. Raises ``DeviceError``
    with what the spooler says, ``TransportError`` when it does not answer.
    """

    def __init__(self, server: str = LOCAL, timing: CupsTiming = SPOOLER) -> None:
        self._server = server
        self._timing = timing
        self._bounded = Bounded("the print spooler")

    def make_queue(self, queue: str, device_uri: str) -> None:
        """Have ``queue`` lead to ``device_uri``, running and accepting; mends what differs."""

        def make(cups: Any, connection: Any) -> None:
            try:
                now = connection.getPrinterAttributes(queue, requested_attributes=_QUEUE_ATTRIBUTES)
            except cups.IPPError as e:
                if e.args[0] != _NOT_FOUND:
                    raise
                now = {}
            led_astray = now and now.get("device-uri") != device_uri
            if led_astray or DISOWNED.intersection(now.get("printer-state-reasons") or ()):
                # CUPS never takes this reason back, and every later job would inherit it; and a
                # queue that is led elsewhere says that it is ready before it is.
                connection.deletePrinter(queue)
                now = {}
            if now.get("device-uri") != device_uri:
                connection.addPrinter(queue, device=device_uri, ppdname="everywhere")
                connection.setPrinterShared(queue, False)
                now = _await_description(connection, queue, self._timing.queue)
            if now.get("printer-error-policy") != ERROR_POLICY:
                connection.setPrinterErrorPolicy(queue, ERROR_POLICY)
            if now.get("printer-state") == _STOPPED:
                connection.enablePrinter(queue)
            if not now.get("printer-is-accepting-jobs"):
                connection.acceptJobs(queue)

        self._ask(make, self._timing.queue)

    def submit(self, queue: str, title: str, pdf: bytes, options: Mapping[str, str]) -> int:
        """Hand over ``pdf`` through the connection, without a file of ours; the job's number."""

        def submit(_: Any, connection: Any) -> int:
            job: int = connection.createJob(queue, title, dict(options))
            try:
                connection.startDocument(queue, job, title, "application/pdf", 1)
                for start in range(0, len(pdf), _BLOCK):
                    block = pdf[start : start + _BLOCK]
                    if connection.writeRequestData(block, len(block)) != _CONTINUE:
                        raise ProtocolError("the spooler broke off the document", Action.RESET)
                connection.finishDocument(queue)
            except Exception:
                # Half a document must not be printed by the spooler's own time-out.
                connection.cancelJob(job, purge_job=True)
                raise
            return job

        return self._ask(submit)

    def view(self, job: int) -> JobView:
        """Raises ``NotFoundError``."""
        found: dict[str, Any] = self._ask(
            lambda _, connection: connection.getJobAttributes(
                job, requested_attributes=_JOB_ATTRIBUTES
            )
        )
        try:
            state = JobState(found.get("job-state", 0))
        except ValueError as e:
            raise ProtocolError(f"no job-state: {e}", Action.NONE) from e
        reasons = found.get("job-printer-state-reasons") or []
        return JobView(
            state,
            frozenset([reasons] if isinstance(reasons, str) else reasons),
            found.get("job-impressions-completed") or 0,
        )

    def cancel(self, job: int) -> None:
        """Raises ``NotFoundError``; a job that is over already is no error."""
        self._ask(lambda cups, connection: _cancel(cups, connection, job))

    def forget(self, job: int) -> None:
        """Remove the job's document and its entry; not an error if it is not there."""

        def forget(cups: Any, connection: Any) -> None:
            try:
                connection.cancelJob(job, purge_job=True)
            except cups.IPPError as e:
                if e.args[0] != _NOT_FOUND:
                    raise

        self._ask(forget)

    def purge(self, queue: str) -> None:
        """Remove every job of ``queue``, with documents and history."""

        def purge(cups: Any, connection: Any) -> None:
            try:
                connection.cancelAllJobs(name=queue, purge_jobs=True)
            except cups.IPPError as e:
                if e.args[0] != _NOT_FOUND:
                    raise

        self._ask(purge)

    def user(self) -> str:
        """By whose name jobs go to the printer."""

        def user(cups: Any, _: Any) -> str:
            return str(cups.getUser())

        return self._ask(user)

    def busy(self, queue: str) -> bool:
        """Whether something is still on its way through ``queue``: a job counts as cancelled
        while what carries it is only being told to stop.
        """

        def busy(cups: Any, connection: Any) -> bool:
            try:
                now = connection.getPrinterAttributes(queue, requested_attributes=["printer-state"])
            except cups.IPPError as e:
                if e.args[0] != _NOT_FOUND:
                    raise
                return False
            return bool(now.get("printer-state") == _PROCESSING)

        return self._ask(busy)

    def _ask(self, request: Callable[[Any, Any], T], within: float | None = None) -> T:
        def run() -> T:
            import cups  # noqa: PLC0415 - absent where no spooler is used

            cups.setPasswordCB2(lambda *_: None)
            try:
                return request(cups, cups.Connection(host=self._server))
            except _errors(cups) as e:
                raise _translated(cups, e) from e

        return self._bounded.call(run, within or self._timing.call)


def _errors(cups: Any) -> tuple[type[Exception], ...]:
    # RuntimeError is what pycups raises when it cannot connect.
    return (cups.IPPError, cups.HTTPError, RuntimeError)


def _translated(cups: Any, error: Exception) -> DeviceError:
    if isinstance(error, cups.IPPError):
        code, text = error.args[0], str(error.args[-1])
        if code == _NOT_FOUND:
            return NotFoundError(text, Action.NONE)
        action = Action.CONFIGURATION if code in _FORBIDDEN else Action.RESET
        return DeviceError(f"the print spooler refuses: {text}", action)
    return TransportError(f"the print spooler: {error}", Action.RESET)


def _cancel(cups: Any, connection: Any, job: int) -> None:
    try:
        connection.cancelJob(job)
    except cups.IPPError as e:
        if e.args[0] != _NOT_POSSIBLE:
            raise


def _await_description(connection: Any, queue: str, within: float) -> dict[str, Any]:
    """CUPS asks the printer in the background, and until then has a raw queue."""
    end = time.monotonic() + within
    pause = threading.Event()
    while True:
        now: dict[str, Any] = connection.getPrinterAttributes(
            queue, requested_attributes=_QUEUE_ATTRIBUTES
        )
        if "Everywhere" in now.get("printer-make-and-model", "") or time.monotonic() >= end:
            return now
        pause.wait(0.02)
