"""What a technician sees and has done, on the screen and in a shell alike.

Every order is written down with who gave it, also one that was refused. A subject that nothing here
is called is not written down: it might be anything.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from devices.errors import DeviceError
from devices.status import DeviceReport
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.local_time import HALL, hour_and_minute
from kiosk_app.journey import events, service_events
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.service import (
    GIVE_UP_REASONS,
    SETTLEMENTS,
    Answered,
    DeadLetter,
    Foreign,
    HostCheck,
    LogLine,
    Order,
    Said,
    ServiceView,
    Unsettled,
    Verb,
)
from kiosk_app.log import Log
from kiosk_app.technician.device_tests import Bench, Wait, sound_test
from kiosk_app.technician.health import HealthKeeper
from kiosk_app.technician.network import NetworkCheck
from kiosk_app.technician.paper import PaperKeeper, Source
from offline_cache.errors import OfflineCacheError, StoreError
from offline_cache.ledger import LedgerEntry
from offline_cache.outbox import EntryState, ListedEntry
from offline_cache.service_book import LARGEST_NUMBER, LogEntry, ServiceBook

LINES_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Machinery:
    """What the desk uses of the machine.

    ``resets`` by a device's name: purge what waits in it, mend its queue; they raise
    ``DeviceError``. ``free`` is false while somebody has a session. ``retry`` has a parked entry
    of the outbox sent again, ``give_up`` has it forgotten. ``foreign`` lists what is plugged in
    and unknown.
    """

    reports: Callable[[], Sequence[DeviceReport]]
    resets: Mapping[str, Callable[[], None]]
    free: Callable[[], bool]
    entries: Callable[[], Sequence[ListedEntry]]
    retry: Callable[[str], bool]
    give_up: Callable[[str], bool]
    wake_sync: Callable[[], None]
    notify: Callable[[events.Notice], None]
    play: Callable[[Sound], None]
    foreign: Callable[[], tuple[Foreign, ...]]
    versions: Callable[[], tuple[tuple[str, str], ...]]
    now: Callable[[], datetime]
    clock: Callable[[], float]
    wait: Wait


class Desk:
    """Thread-safe. ``view`` raises ``StoreError``; ``do`` answers."""

    def __init__(
        self,
        machine: Machinery,
        book: ServiceBook,
        ledger: Bookkeeping,
        paper: PaperKeeper,
        health: HealthKeeper,
        bench: Bench,
        network: NetworkCheck,
        log: Log,
    ) -> None:
        self._machine = machine
        self._book = book
        self._ledger = ledger
        self._paper = paper
        self._health = health
        self._bench = bench
        self._network = network
        self._log = log
        self._sounding = threading.Lock()

    # --- what is seen -----------------------------------------------------------------------

    def view(self) -> ServiceView:
        machine = self._machine
        entries = machine.entries()
        return ServiceView(
            at=machine.now().astimezone(HALL),
            health=self._health.view(machine.reports(), machine.clock()),
            stock=self._paper.stock(),
            days=self._paper.days(),
            unsettled=tuple(_unsettled(entry) for entry in self._ledger.unknown_sheets()),
            waiting=sum(entry.state is EntryState.WAITING for entry in entries),
            parked=tuple(
                _dead_letter(entry, machine.now())
                for entry in entries
                if entry.state is EntryState.PARKED
            ),
            hosts=self._network.last,
            log=self.lines(limit=LINES_SHOWN),
            versions=machine.versions(),
            foreign=machine.foreign(),
        )

    @property
    def hosts(self) -> tuple[HostCheck, ...]:
        """As the last check of the network found them."""
        return self._network.last

    def today(self) -> date:
        return self._paper.today()

    def lines(
        self, *, since: datetime | None = None, until: datetime | None = None, limit: int = 1000
    ) -> tuple[LogLine, ...]:
        """The newest lines of that time, newest first. Raises ``StoreError``."""
        lines = self._book.lines(since=since, until=until, limit=limit)
        return tuple(
            LogLine(
                line.at.astimezone(HALL),
                line.who,
                line.what,
                line.subject,
                line.number,
                line.result,
            )
            for line in lines
        )

    # --- what is done -----------------------------------------------------------------------

    def note(self, who: str, what: str) -> None:
        """Write down that ``who`` did ``what`` at the door. Never raises."""
        try:
            self._book.append(LogEntry(self._machine.now(), who, what))
        except StoreError as error:
            self._log("store", error=type(error).__name__)
        self._log("service", what=what)

    def do(self, order: Order, who: str) -> Answered:
        """Carry out ``order`` for ``who``, and write it down."""
        try:
            answered = self._do(order, who)
        except OfflineCacheError as error:
            self._log("store", error=type(error).__name__)
            answered = Answered(order, Said.FAILED, detail=f"{error}. {error.remedy}")
        self._log("service", what=order.verb, said=answered.said)
        if not self._is_written(order, answered):
            self._write(order, who, answered)
        return answered

    def _do(self, order: Order, who: str) -> Answered:
        match order.verb:
            case Verb.RETIRE:
                return self._retire(order, who)
            case Verb.RESUME:
                return self._resume(order, who)
            case Verb.REFILL | Verb.COUNT | Verb.SPOILED:
                return self._move_paper(order, who)
            case Verb.SETTLE:
                return self._settle(order)
            case Verb.TRAY_CLEARED:
                self._machine.notify(events.TrayCleared())
                return Answered(order, Said.DONE)
            case Verb.TEST:
                return self._test(order)
            case Verb.SOUND:
                return self._sound(order)
            case Verb.NETWORK:
                hosts = self._network()
                wrong = sum(bool(host.problem) for host in hosts)
                return Answered(order, Said.DONE, wrong)
            case Verb.RETRY:
                sent = self._machine.retry(order.subject)
                return Answered(order, Said.DONE if sent else Said.REFUSED)
            case Verb.GIVE_UP:
                known = order.choice in GIVE_UP_REASONS
                given_up = known and self._machine.give_up(order.subject)
                return Answered(order, Said.DONE if given_up else Said.REFUSED)
            case Verb.RESET:
                return self._reset(order)

    def _retire(self, order: Order, who: str) -> Answered:
        since = self._book.retired()
        if since is not None:
            return Answered(order, Said.REFUSED)
        now = self._machine.now()
        self._book.retire(LogEntry(now, who, order.verb, result=Said.DONE))
        self._machine.notify(service_events.Retired(since=hour_and_minute(now)))
        return Answered(order, Said.DONE)

    def _resume(self, order: Order, who: str) -> Answered:
        self._book.resume(LogEntry(self._machine.now(), who, order.verb, result=Said.DONE))
        self._machine.notify(service_events.Retired(since=None))
        self._machine.notify(events.BackInService())
        return Answered(order, Said.DONE)

    def _move_paper(self, order: Order, who: str) -> Answered:
        source = self._paper.sources.get(order.subject)
        if source is None or order.number is None or not _fits(order, source):
            return Answered(order, Said.REFUSED)
        entry = LogEntry(self._machine.now(), who, order.verb, source.name, order.number, Said.DONE)
        match order.verb:
            case Verb.REFILL:
                self._paper.refill(source.name, order.number, entry)
            case Verb.COUNT:
                self._paper.counted(source.name, order.number, entry)
            case _:
                self._paper.spoiled(source.name, order.number, entry)
        return Answered(order, Said.DONE, order.number)

    def _settle(self, order: Order) -> Answered:
        request, slash, sheet = order.subject.partition("/")
        plain = slash and sheet.isascii() and sheet.isdigit() and len(sheet) <= 4
        if not plain or order.choice not in SETTLEMENTS:
            return Answered(order, Said.REFUSED)
        if not self._ledger.reconcile(request, int(sheet), order.choice):
            return Answered(order, Said.REFUSED)
        self._machine.wake_sync()
        if not self._ledger.paper_may_lie():
            self._machine.notify(events.TrayCleared())
        return Answered(order, Said.DONE)

    def _test(self, order: Order) -> Answered:
        if order.subject not in self._bench.names:
            return Answered(order, Said.REFUSED)
        if not self._machine.free():
            return Answered(order, Said.BUSY)
        try:
            tested = self._bench.run(order.subject)
        except DeviceError as error:
            return Answered(order, Said.FAILED, detail=str(error))
        return Answered(order, tested.said, tested.number, tested.detail)

    def _sound(self, order: Order) -> Answered:
        if not self._machine.free() or not self._sounding.acquire(blocking=False):
            return Answered(order, Said.BUSY)
        try:
            sound_test(self._machine.play, self._machine.wait)
        finally:
            self._sounding.release()
        return Answered(order, Said.DONE)

    def _reset(self, order: Order) -> Answered:
        reset = self._machine.resets.get(order.subject)
        if reset is None:
            return Answered(order, Said.REFUSED)
        if not self._machine.free():
            # Somebody's page may be on its way.
            return Answered(order, Said.BUSY)
        try:
            reset()
        except DeviceError as error:
            return Answered(order, Said.FAILED, detail=str(error))
        return Answered(order, Said.DONE)

    # --- what is written down ---------------------------------------------------------------

    def _is_written(self, order: Order, answered: Answered) -> bool:
        """With the rows that it changed, in one transaction."""
        together = {Verb.RETIRE, Verb.RESUME, Verb.REFILL, Verb.COUNT, Verb.SPOILED}
        return order.verb in together and answered.said is Said.DONE

    def _write(self, order: Order, who: str, answered: Answered) -> None:
        known = self._known(order, answered)
        result = answered.said.value
        if order.verb in {Verb.SETTLE, Verb.GIVE_UP} and answered.said is Said.DONE:
            result = order.choice
        number = answered.number if order.number is None else order.number
        if number is not None and not 0 <= number <= LARGEST_NUMBER:
            number = None
        entry = LogEntry(self._machine.now(), who, order.verb, known, number, result)
        try:
            self._book.append(entry)
        except StoreError as error:
            self._log("store", error=type(error).__name__)

    def _known(self, order: Order, answered: Answered) -> str:
        """The subject, if it is one of ours."""
        match order.verb:
            case Verb.SETTLE | Verb.RETRY | Verb.GIVE_UP:
                ours = answered.said is Said.DONE
            case Verb.REFILL | Verb.COUNT | Verb.SPOILED:
                ours = order.subject in self._paper.sources
            case Verb.TEST | Verb.RESET:
                ours = order.subject in {report.name for report in self._machine.reports()}
            case _:
                ours = False
        return order.subject if ours else ""


def _fits(order: Order, source: Source) -> bool:
    assert order.number is not None
    most = LARGEST_NUMBER if order.verb is Verb.SPOILED else source.capacity
    return 0 <= order.number <= most


def _dead_letter(entry: ListedEntry, now: datetime) -> DeadLetter:
    over = entry.expires is not None and entry.expires <= now
    since = entry.created.astimezone(HALL)
    return DeadLetter(entry.entry, entry.kind.value, entry.reason, since, sendable=not over)


def _unsettled(entry: LedgerEntry) -> Unsettled:
    row = entry.row
    return Unsettled(row.request, row.sheet, row.code, row.serial, row.at.astimezone(HALL))
