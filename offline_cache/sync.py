"""Draining the outbox: one pass (``drain``), and the loop that a thread runs (``Syncer``).

Entries go one after another until the office has taken one, then ``LANES`` side by side. One that
is slow is not waited for: it keeps its lane, and the others go on in those that are left.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from pydantic import ValidationError

from office_contract.messages import (
    Accepted,
    ConsentReport,
    HelpCall,
    OutcomeReport,
    QueuedRequest,
)
from office_contract.signing import TRANSIENT_PROBLEMS
from office_contract.vocabulary import ProblemType
from offline_cache.delays import (
    IDLE_WAIT,
    KEEP_SENT,
    LONGEST_RETRY_AFTER,
    SLOW_EXCHANGE,
    retry_delay,
)
from offline_cache.errors import (
    OfficeError,
    OfficeProblemError,
    OfficeUnreachableError,
    StoreError,
)
from offline_cache.lanes import Ended, Lanes
from offline_cache.outbox import UNREACHABLE, DueEntry, EntryKind, Outbox

ENTRIES_PER_PASS = 1000
LANES = 4
"""Exchanges side by side: the office has few workers, and others ask it too."""
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

    def report_consent(self, report: ConsentReport) -> Accepted: ...

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
    alone: Callable[[], bool] = lambda: True,
) -> DrainReport:
    """Send what is due, once each; no entry holds up another (F7).

    Args:
        outbox: what to send.
        client: sends; its known errors decide what becomes of an entry.
        clock: the office's time as far as known (``OfficeClient.office_now``).
        draw: uniform in [0, 1), for jitter.
        stopping: asked before each entry, and while one takes long: what is under way then is
            given up, and sent again later.
        limit: entries in this pass.
        alone: whether nobody is being served: with somebody at the screen, exchanges go one after
            another, so that the screen keeps the processor.

    Raises:
        StoreError: the store cannot be used. What the office accepted is sent again later, which
            its idempotency id makes harmless.
    """
    run = _Pass(outbox, client, clock, draw, limit, alone)
    with Lanes(LANES) as lanes:
        while True:
            run.fill(lanes, stopping)
            if not lanes:
                return run.report()
            ended = lanes.ended(SLOW_EXCHANGE)
            if ended and all(one.error is None for one in ended) and run.sent:
                # The office need not wait until it is written down what it has taken.
                run.fill(lanes, stopping, ended)
            run.hear(ended)
            if not ended and run.stopped(stopping):
                return run.report()


class _Pass:
    """The counters of one pass. Used by one thread, as all of the store is."""

    def __init__(
        self,
        outbox: Outbox,
        client: OutboxClient,
        clock: Callable[[], datetime],
        draw: Callable[[], float],
        limit: int,
        alone: Callable[[], bool],
    ) -> None:
        self.outbox, self.client, self.clock, self.draw = outbox, client, clock, draw
        self.alone = alone
        self.left = limit
        self.width = 1
        self.begun: set[str] = set()
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
            self.outbox.set_right(now)
            self.expired = self.outbox.expire(now)
            self.outbox.prune(now - KEEP_SENT)

    def may_begin(self, lanes: Lanes) -> bool:
        if self.stop is not None or self.left <= 0:
            return False
        return lanes.room(self.width if self.alone() else 1, SLOW_EXCHANGE) > 0

    def stopped(self, stopping: Callable[[], bool]) -> bool:
        if stopping():
            self.stop = Stop.ASKED
        return self.stop is Stop.ASKED

    def fill(self, lanes: Lanes, stopping: Callable[[], bool], ended: Sequence[Ended] = ()) -> None:
        """Begin with all for which there is room. ``ended``: what is not written down yet."""
        busy = {one.entry.person for one in ended if one.entry.person}
        while self.may_begin(lanes) and not self.stopped(stopping) and self.begin(lanes, busy):
            pass

    def begin(self, lanes: Lanes, busy: AbstractSet[str]) -> bool:
        """Begin with the next entry; false where there is none."""
        entry = self.next(busy | lanes.persons)
        if entry is None:
            return False
        self.begun.add(entry.entry)
        self.left -= 1
        try:
            exchange = _exchange(self.client, entry)
        except ValidationError:
            self.park(entry, UNREADABLE)
        else:
            lanes.begin(entry, exchange)
        return True

    def next(self, busy: AbstractSet[str]) -> DueEntry | None:
        """The first that is due, was not begun in this pass, and whose person is not ``busy``
        with another. Looked up each time: an entry may be taken back until it is sent.
        """
        now, looked = self.clock(), 2 * LANES
        while True:
            due = self.outbox.due(now, looked)
            for entry in due:
                if entry.entry not in self.begun and entry.person not in busy:
                    return entry
            if len(due) < looked:
                return None
            looked *= 4

    def hear(self, ended: Sequence[Ended]) -> None:
        """Write down what came of exchanges."""
        taken = [one.entry.entry for one in ended if one.error is None]
        if taken:
            now = self.clock()
            self.outbox.mark_all_sent(taken, now)
            if not self.sent:
                self.outbox.hasten(now)
            self.sent += len(taken)
            self.silences = 0
            self.width = LANES
        for one in ended:
            if one.error is not None:
                self.width = 1
                self.failed(one.entry, one.error)

    def failed(self, entry: DueEntry, error: BaseException) -> None:
        match error:
            case OfficeProblemError():
                self.refused(entry, error)
            case OfficeUnreachableError(retry_after=float(seconds)):
                self.come_again(entry, UNREACHABLE, seconds)
            case OfficeUnreachableError():
                self.silences += 1
                if self.silences >= SILENCES_TO_STOP:
                    self.stop = Stop.OFFICE_AWAY
                self.defer(entry, UNREACHABLE, office_ill=not error.sent)
            case OfficeError():
                self.defer(entry, type(error).__name__)
            case _:
                raise error

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
            self.problem = error.kind
            self.come_again(entry, reason, error.retry_after)
        else:
            self.defer(entry, reason, wait=self.wait(entry, error.retry_after))

    def come_again(self, entry: DueEntry, reason: str, retry_after: float | None) -> None:
        """The office wants to be left alone for a while, by all entries."""
        wait = self.wait(entry, retry_after)
        self.stop, self.resume = Stop.RATE_LIMITED, self.clock() + wait
        self.defer(entry, reason, wait=wait, office_ill=True)

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
            next_try=self.outbox.next_try(self.clock()),
        )


def _exchange(client: OutboxClient, entry: DueEntry) -> Callable[[], Accepted]:
    match entry.kind:
        case EntryKind.OUTCOME:
            report = OutcomeReport.model_validate_json(entry.payload)
            return lambda: client.report_outcome(report)
        case EntryKind.HELP:
            call = HelpCall.model_validate_json(entry.payload)
            return lambda: client.call_help(call)
        case EntryKind.CONSENT:
            consent = ConsentReport.model_validate_json(entry.payload)
            return lambda: client.report_consent(consent)
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
