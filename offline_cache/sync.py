"""Draining the outbox: one pass (``drain``), and the loop that a thread runs (``Syncer``)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from pydantic import ValidationError

from office_contract.messages import Accepted, HelpCall, OutcomeReport, QueuedRequest
from office_contract.signing import TRANSIENT_PROBLEMS
from office_contract.vocabulary import ProblemType
from offline_cache.delays import IDLE_WAIT, KEEP_SENT, LONGEST_RETRY_AFTER, retry_delay
from offline_cache.errors import (
    OfficeError,
    OfficeProblemError,
    OfficeUnreachableError,
    StoreError,
)
from offline_cache.outbox import UNREACHABLE, DueEntry, EntryKind, Outbox

ENTRIES_PER_PASS = 200
SILENCES_TO_STOP = 2
"""One broken exchange may be the entry's own doing; after two in a row the office is away."""
UNREADABLE = "unreadable"
"""Reason of an entry that is no message of this version."""

_KIOSK_PROBLEMS = frozenset(
    {
        ProblemType.UNKNOWN_KIOSK,
        ProblemType.REVOKED_KIOSK,
        ProblemType.BAD_SIGNATURE,
        ProblemType.CLOCK,
    }
)
"""About the kiosk, not the entry: every other entry would get the same."""


class OutboxClient(Protocol):
    """What draining needs of ``client.OfficeClient``."""

    @property
    def office_time_known(self) -> bool: ...

    def report_outcome(self, report: OutcomeReport) -> Accepted: ...

    def call_help(self, call: HelpCall) -> Accepted: ...

    def hand_in(self, request: QueuedRequest) -> Accepted: ...


class Stop(StrEnum):
    """Why a pass ended before its entries did."""

    OFFICE_AWAY = "office-away"
    RATE_LIMITED = "rate-limited"
    REFUSED = "refused"
    """This kiosk is unknown, revoked, or its clock or signature is wrong: see ``problem``."""
    STORE_FAILING = "store-failing"
    """The disk is full or failing; ``Syncer`` tries again later."""
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class DrainReport:
    """What one pass did.

    ``parked`` names the entries that a technician should look at. ``resume`` is when the office
    wants to be asked again, after ``RATE_LIMITED``. ``next_try`` is when the next entry is due.
    """

    sent: int = 0
    deferred: int = 0
    parked: tuple[str, ...] = ()
    expired: int = 0
    stop: Stop | None = None
    problem: ProblemType | None = None
    resume: datetime | None = None
    next_try: datetime | None = None


def drain(
    outbox: Outbox,
    client: OutboxClient,
    clock: Callable[[], datetime],
    draw: Callable[[], float],
    *,
    stopping: Callable[[], bool] = lambda: False,
    limit: int = ENTRIES_PER_PASS,
) -> DrainReport:
    """Send what is due, once each; no entry holds up another (F7).

    Args:
        outbox: what to send.
        client: sends; its known errors decide what becomes of an entry.
        clock: the office's time as far as known (``OfficeClient.office_now``).
        draw: uniform in [0, 1), for jitter.
        stopping: asked before each entry.
        limit: entries in this pass.

    Raises:
        StoreError: the store cannot be used. What the office accepted is sent again later, which
            its idempotency id makes harmless.
    """
    run = _Pass(outbox, client, clock, draw)
    for entry in outbox.due(clock(), limit):
        if stopping():
            run.stop = Stop.ASKED
        if run.stop is not None:
            break
        run.send(entry)
    return run.report()


class _Pass:
    """The counters of one pass."""

    def __init__(
        self,
        outbox: Outbox,
        client: OutboxClient,
        clock: Callable[[], datetime],
        draw: Callable[[], float],
    ) -> None:
        self.outbox, self.client, self.clock, self.draw = outbox, client, clock, draw
        self.sent = self.deferred = self.silences = self.expired = 0
        self.parked: list[str] = []
        self.stop: Stop | None = None
        self.problem: ProblemType | None = None
        self.resume: datetime | None = None
        self.tidy()

    def tidy(self) -> None:
        # A kiosk that woke with a wrong clock must not throw a person's request away.
        if self.client.office_time_known:
            now = self.clock()
            self.expired = self.outbox.expire(now)
            self.outbox.prune(now - KEEP_SENT)

    def send(self, entry: DueEntry) -> None:
        try:
            exchange = _exchange(self.client, entry)
        except ValidationError:
            self.park(entry, UNREADABLE)
            return
        try:
            exchange()
        except OfficeProblemError as error:
            self.refused(entry, error)
        except OfficeUnreachableError as error:
            self.silences += 1
            if self.silences >= SILENCES_TO_STOP:
                self.stop = Stop.OFFICE_AWAY
            self.defer(entry, UNREACHABLE, office_ill=not error.sent)
        except OfficeError as error:
            self.defer(entry, type(error).__name__)
        else:
            now = self.clock()
            self.outbox.mark_sent(entry.entry, now)
            if not self.sent:
                self.outbox.hasten(now)
            self.sent += 1
            self.silences = 0

    def refused(self, entry: DueEntry, error: OfficeProblemError) -> None:
        self.silences = 0
        reason = error.kind.value if error.kind else f"status-{error.problem.status}"
        transient = error.kind in TRANSIENT_PROBLEMS if error.kind else error.problem.status >= 500
        if not transient:
            self.park(entry, reason)
        elif error.kind in _KIOSK_PROBLEMS:
            self.stop, self.problem = Stop.REFUSED, error.kind
            self.defer(entry, reason, office_ill=True)
        elif error.kind is ProblemType.RATE_LIMITED:
            self.stop, self.problem = Stop.RATE_LIMITED, error.kind
            wait = self.wait(entry, error.retry_after)
            self.resume = self.clock() + wait
            self.defer(entry, reason, wait=wait, office_ill=True)
        else:
            self.defer(entry, reason, wait=self.wait(entry, error.retry_after))

    def wait(self, entry: DueEntry, retry_after: float | None) -> timedelta:
        if retry_after is None:
            return retry_delay(entry.attempts + 1, self.draw())
        return min(timedelta(seconds=retry_after), LONGEST_RETRY_AFTER)

    def defer(
        self,
        entry: DueEntry,
        reason: str,
        *,
        wait: timedelta | None = None,
        office_ill: bool = False,
    ) -> None:
        now = self.clock()
        next_try = now + (self.wait(entry, None) if wait is None else wait)
        if self.outbox.defer(entry.entry, now, next_try, reason, office_ill=office_ill):
            self.parked.append(entry.entry)
        else:
            self.deferred += 1

    def park(self, entry: DueEntry, reason: str) -> None:
        self.outbox.park(entry.entry, self.clock(), reason)
        self.parked.append(entry.entry)

    def report(self) -> DrainReport:
        return DrainReport(
            sent=self.sent,
            deferred=self.deferred,
            parked=tuple(self.parked),
            expired=self.expired,
            stop=self.stop,
            problem=self.problem,
            resume=self.resume,
            next_try=self.outbox.next_try(),
        )


def _exchange(client: OutboxClient, entry: DueEntry) -> Callable[[], Accepted]:
    match entry.kind:
        case EntryKind.OUTCOME:
            report = OutcomeReport.model_validate_json(entry.payload)
            return lambda: client.report_outcome(report)
        case EntryKind.HELP:
            call = HelpCall.model_validate_json(entry.payload)
            return lambda: client.call_help(call)
        case EntryKind.REQUEST:
            request = QueuedRequest.model_validate_json(entry.payload)
            return lambda: client.hand_in(request)


class Syncer:
    """Runs passes until told to stop: ``Thread(target=syncer.run)``."""

    def __init__(
        self,
        one_pass: Callable[[Callable[[], bool]], DrainReport],
        clock: Callable[[], datetime],
        draw: Callable[[], float],
        report: Callable[[DrainReport], None] = lambda _: None,
    ) -> None:
        """``one_pass`` is ``drain`` with its arguments bound but ``stopping``; ``report`` logs."""
        self._one_pass = one_pass
        self._clock = clock
        self._draw = draw
        self._report = report
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._failures = 0
        self._resume: datetime | None = None

    def wake(self) -> None:
        """Something was added, or the office is back: do not wait. From any thread."""
        self._wake.set()

    def stop(self) -> None:
        """End after the exchange that is under way. From any thread."""
        self._stopping.set()
        self._wake.set()

    def run(self) -> None:
        """Drain, wait, and again. Neither office nor store ends the loop; a bug does."""
        while True:
            # In this order: a stop that comes between the two is seen now or wakes us later.
            self._wake.clear()
            if self._stopping.is_set():
                return
            held = self._held()
            if held is None:
                held = self._after(self._pass())
            self._wake.wait(held.total_seconds())

    def _pass(self) -> DrainReport:
        try:
            return self._one_pass(self._stopping.is_set)
        except StoreError:
            return DrainReport(stop=Stop.STORE_FAILING)

    def _held(self) -> timedelta | None:
        """What is left of the office's Retry-After, which no wake-up shortens."""
        if self._resume is None:
            return None
        left = self._resume - self._clock()
        if timedelta(0) < left <= LONGEST_RETRY_AFTER:
            return left
        self._resume = None
        return None

    def _after(self, report: DrainReport) -> timedelta:
        self._report(report)
        self._resume = report.resume
        if report.stop in {Stop.OFFICE_AWAY, Stop.REFUSED, Stop.STORE_FAILING}:
            self._failures += 1
            return retry_delay(self._failures, self._draw())
        self._failures = 0
        if report.next_try is None:
            return IDLE_WAIT
        return min(max(report.next_try - self._clock(), timedelta(0)), IDLE_WAIT)
