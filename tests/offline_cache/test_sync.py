"""Draining: no entry holds up another, nothing is lost, the office is not hammered (F7)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office_contract import signing
from office_contract.messages import (
    Accepted,
    ConsentReport,
    HelpCall,
    OutcomeReport,
    ProblemReport,
    QueuedRequest,
)
from office_contract.vocabulary import ProblemType
from offline_cache.client import OfficeClient
from offline_cache.database import Store, open_store
from offline_cache.delays import KEEP_SENT, LONGEST_RETRY, LONGEST_RETRY_AFTER
from offline_cache.errors import (
    ForeignAnswerError,
    MalformedAnswerError,
    OfficeError,
    OfficeProblemError,
    OfficeUnreachableError,
    StoreWriteError,
)
from offline_cache.outbox import (
    EXPIRED,
    UNREACHABLE,
    EntryKind,
    EntryState,
    NewEntry,
    Outbox,
    consent_entry,
    help_entry,
    outcome_entry,
    request_entry,
)
from offline_cache.sync import LANES, UNREADABLE, DrainReport, Stop, Syncer, drain
from tests.offline_cache import parts
from tests.offline_cache.parts import START, STORE_KEY, Clock
from tests.offline_cache.stub_office import Reply, Seen, StubOffice, problem

DEADLINE_S = 10


def refusal(kind: ProblemType, retry_after: float | None = None) -> OfficeProblemError:
    report = ProblemReport(
        type=signing.problem_uri(kind), title=kind, status=signing.PROBLEM_STATUS[kind]
    )
    return OfficeProblemError(report, retry_after)


class Office:
    """Takes what is not in ``errors``; remembers what it took, in order."""

    def __init__(self) -> None:
        self.errors: dict[str, OfficeError] = {}
        self.everything: OfficeError | None = None
        self.tried: list[str] = []
        self.took: list[str] = []
        self.office_time_known = True

    def report_outcome(self, report: OutcomeReport) -> Accepted:
        return self._take(report.entry)

    def call_help(self, call: HelpCall) -> Accepted:
        return self._take(call.entry)

    def report_consent(self, report: ConsentReport) -> Accepted:
        return self._take(report.entry)

    def hand_in(self, request: QueuedRequest) -> Accepted:
        return self._take(request.entry)

    def _take(self, entry: str) -> Accepted:
        self.tried.append(entry)
        if error := self.everything or self.errors.get(entry):
            raise error
        self.took.append(entry)
        return Accepted(entry=entry)


@pytest.fixture
def outbox(store: Store) -> Outbox:
    return Outbox(store)


@pytest.fixture
def office_double(monkeypatch: pytest.MonkeyPatch) -> Office:
    """Answers at once: never slow, however late its thread gets the processor."""
    monkeypatch.setattr("offline_cache.sync.SLOW_EXCHANGE", DEADLINE_S)
    return Office()


def add(outbox: Outbox, *entries: str) -> None:
    for entry in entries:
        outbox.add(replace(outcome_entry(parts.outcome(entry)), person=entry))


def one_pass(outbox: Outbox, office: Office, clock: Clock) -> DrainReport:
    return drain(outbox, office, clock, lambda: 0.5)


def states(outbox: Outbox) -> dict[str, EntryState]:
    return {entry.entry: entry.state for entry in outbox.list_entries()}


AWAY = OfficeUnreachableError("away", sent=False)
CUT = OfficeUnreachableError("cut", sent=True)


def test_everything_is_sent_once(outbox: Outbox, office_double: Office, clock: Clock):
    add(outbox, "entry-000a", "entry-000b")
    outbox.add(help_entry(parts.help_call(), START + timedelta(minutes=5)))
    outbox.add(consent_entry(parts.consent()))
    outbox.add(request_entry(parts.request()))
    assert one_pass(outbox, office_double, clock) == DrainReport(sent=5)
    assert one_pass(outbox, office_double, clock) == DrainReport()
    assert sorted(office_double.took) == [
        "entry-000a", "entry-000b", "entry-consent1", "entry-help1", "entry-req1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "kind", [ProblemType.MALFORMED, ProblemType.CONFLICT, ProblemType.NOT_FOUND]
)
def test_f7_a_refused_entry_is_parked_with_its_reason_and_the_rest_flows(
    outbox: Outbox, office_double: Office, clock: Clock, kind: ProblemType
):
    add(outbox, "entry-000a", "entry-000b", "entry-000c")
    office_double.errors["entry-000a"] = refusal(kind)
    report = one_pass(outbox, office_double, clock)
    assert (report.sent, report.parked) == (2, ("entry-000a",))
    [parked] = [e for e in outbox.list_entries() if e.state is EntryState.PARKED]
    assert parked.reason == kind.value


@pytest.mark.parametrize(
    "error",
    [
        CUT,
        refusal(ProblemType.INTERNAL),
        MalformedAnswerError("half"),
        ForeignAnswerError("entry"),
    ],
)
def test_f7_a_poisoned_entry_never_holds_up_the_others_and_is_parked_in_the_end(
    outbox: Outbox, office_double: Office, clock: Clock, error: OfficeError
):
    add(outbox, "a-poisoned")
    office_double.errors["a-poisoned"] = error
    for number in range(60):
        add(outbox, f"entry-{number:04}")
        one_pass(outbox, office_double, clock)
        assert office_double.took[-1] == f"entry-{number:04}"
        clock.turn(minutes=11)
    assert states(outbox)["a-poisoned"] is EntryState.PARKED
    assert office_double.tried.count("a-poisoned") < 15


def test_two_poisoned_entries_together_hold_up_nobody(
    outbox: Outbox, office_double: Office, clock: Clock
):
    add(outbox, "a-poisoned", "b-poisoned", "c-poisoned")
    for entry in ("a-poisoned", "b-poisoned", "c-poisoned"):
        office_double.errors[entry] = CUT
    one_pass(outbox, office_double, clock)
    add(outbox, "entry-0001")
    one_pass(outbox, office_double, clock)
    one_pass(outbox, office_double, clock)
    assert "entry-0001" in office_double.took


def test_an_office_that_is_away_is_asked_twice_a_pass_and_nothing_is_parked(
    outbox: Outbox, office_double: Office, clock: Clock
):
    add(outbox, *(f"entry-{n:04}" for n in range(50)))
    office_double.everything = AWAY
    for _ in range(100):
        before = len(office_double.tried)
        report = one_pass(outbox, office_double, clock)
        assert len(office_double.tried) - before <= 2
        assert not report.parked
        clock.turn(minutes=30)
    office_double.everything = None
    assert one_pass(outbox, office_double, clock).sent == 50


def test_when_the_office_is_back_nobody_waits_for_their_turn(
    outbox: Outbox, office_double: Office, clock: Clock
):
    add(outbox, "entry-000a", "entry-000b", "entry-000c")
    office_double.everything = AWAY
    report = one_pass(outbox, office_double, clock)
    assert report.stop is Stop.OFFICE_AWAY
    office_double.everything = None
    assert one_pass(outbox, office_double, clock) == DrainReport(sent=3)


@pytest.mark.parametrize(
    "kind",
    [
        ProblemType.UNKNOWN_KIOSK,
        ProblemType.REVOKED_KIOSK,
        ProblemType.BAD_SIGNATURE,
        ProblemType.CLOCK,
    ],
)
def test_a_refused_kiosk_stops_and_keeps_everything(
    outbox: Outbox, office_double: Office, clock: Clock, kind: ProblemType
):
    add(outbox, *(f"entry-{n:04}" for n in range(5)))
    office_double.everything = refusal(kind)
    for _ in range(40):
        report = one_pass(outbox, office_double, clock)
        assert (report.stop, report.problem) == (Stop.REFUSED, kind)
        clock.turn(hours=1)
    assert len(office_double.tried) == 40
    assert set(states(outbox).values()) == {EntryState.WAITING}


def test_retry_after_is_honoured(outbox: Outbox, office_double: Office, clock: Clock):
    add(outbox, "entry-000a", "entry-000b")
    office_double.everything = refusal(ProblemType.RATE_LIMITED, 120)
    report = one_pass(outbox, office_double, clock)
    assert report.stop is Stop.RATE_LIMITED
    assert report.resume == START + timedelta(seconds=120)
    assert office_double.tried == ["entry-000a"]


@pytest.mark.parametrize("seconds", [1e9, 86_400])
def test_a_mistaken_retry_after_is_cut(
    outbox: Outbox, office_double: Office, clock: Clock, seconds: float
):
    add(outbox, "entry-000a")
    office_double.everything = refusal(ProblemType.PROVIDER_AWAY, seconds)
    assert one_pass(outbox, office_double, clock).next_try == START + LONGEST_RETRY_AFTER


def test_an_unreadable_entry_is_parked_without_being_sent(
    outbox: Outbox, office_double: Office, clock: Clock
):
    outbox.add(NewEntry("entry-0001", EntryKind.OUTCOME, b'{"of":"another version"}', START))
    add(outbox, "entry-0002")
    report = one_pass(outbox, office_double, clock)
    assert (report.sent, report.parked) == (1, ("entry-0001",))
    assert outbox.list_entries()[0].reason == UNREADABLE


def test_what_nobody_needs_any_more_is_not_sent(
    outbox: Outbox, office_double: Office, clock: Clock
):
    outbox.add(help_entry(parts.help_call(), START + timedelta(minutes=5)))
    clock.turn(minutes=6)
    report = one_pass(outbox, office_double, clock)
    assert (report.sent, report.expired) == (0, 1)
    assert outbox.list_entries()[0].reason == EXPIRED


def test_a_clock_that_nobody_confirmed_expires_nothing(
    outbox: Outbox, office_double: Office, clock: Clock
):
    outbox.add(help_entry(parts.help_call(), START + timedelta(minutes=5)))
    clock.turn(days=500)
    office_double.office_time_known = False
    assert one_pass(outbox, office_double, clock).sent == 1


def test_sent_entries_are_forgotten_after_a_month(
    outbox: Outbox, office_double: Office, clock: Clock
):
    add(outbox, "entry-0001")
    one_pass(outbox, office_double, clock)
    clock.now += KEEP_SENT + timedelta(minutes=1)
    one_pass(outbox, office_double, clock)
    assert outbox.list_entries() == ()


def test_a_pass_stops_when_asked(outbox: Outbox, office_double: Office, clock: Clock):
    add(outbox, "entry-000a", "entry-000b")
    stopping = iter([False, True])
    report = drain(outbox, office_double, clock, lambda: 0.5, stopping=lambda: next(stopping))
    assert (report.sent, report.stop) == (1, Stop.ASKED)


def test_a_pass_has_a_limit(outbox: Outbox, office_double: Office, clock: Clock):
    add(outbox, *(f"entry-{n:04}" for n in range(5)))
    report = drain(outbox, office_double, clock, lambda: 0.5, limit=3)
    assert report.sent == 3
    assert report.next_try == START


class SlowOffice(Office):
    """Answers ``slow`` entries only when told to."""

    def __init__(self, *slow: str) -> None:
        super().__init__()
        self.slow = slow
        self.answer = threading.Event()
        self.arrived = threading.Semaphore(0)
        self.at_once = 0
        self.most = 0
        self._lock = threading.Lock()

    def _take(self, entry: str) -> Accepted:
        with self._lock:
            self.at_once += 1
            self.most = max(self.most, self.at_once)
        try:
            if entry in self.slow:
                self.arrived.release()
                assert self.answer.wait(DEADLINE_S)
            return super()._take(entry)
        finally:
            with self._lock:
                self.at_once -= 1


def test_f7_entries_that_the_office_never_answers_hold_up_no_other(outbox: Outbox, clock: Clock):
    office = SlowOffice("entry-000a", "entry-000b", "entry-000c")
    add(outbox, "entry-000a", "entry-000b", "entry-000c", *(f"entry-{n:04}" for n in range(40)))
    others = {f"entry-{n:04}" for n in range(40)}
    passes = threading.Thread(target=one_pass, args=(outbox, office, clock))
    passes.start()
    for _ in office.slow:
        assert office.arrived.acquire(timeout=DEADLINE_S)
    wait_until(lambda: set(office.took) == others)
    # What comes meanwhile does not wait either.
    add(outbox, "entry-new1")
    wait_until(lambda: "entry-new1" in office.took)
    assert passes.is_alive()
    office.answer.set()
    passes.join(DEADLINE_S)
    assert len(office.took) == len(set(office.took)) == 44


def test_what_is_under_way_when_the_kiosk_stops_is_not_waited_for(outbox: Outbox, clock: Clock):
    office = SlowOffice("entry-000a")
    add(outbox, "entry-000a")
    stop = threading.Event()
    reports: list[DrainReport] = []
    passes = threading.Thread(
        target=lambda: reports.append(
            drain(outbox, office, clock, lambda: 0.5, stopping=stop.is_set)
        )
    )
    passes.start()
    assert office.arrived.acquire(timeout=DEADLINE_S)
    stop.set()
    passes.join(DEADLINE_S)
    assert not passes.is_alive()
    assert (reports[0].sent, reports[0].stop) == (0, Stop.ASKED)
    office.answer.set()
    assert states(outbox) == {"entry-000a": EntryState.WAITING}


def test_the_entries_of_one_person_go_one_after_another_those_of_others_side_by_side(
    outbox: Outbox, clock: Clock
):
    office = SlowOffice("entry-000a")
    one = outcome_entry(parts.outcome("entry-000a"))
    outbox.add(one)
    outbox.add(replace(one, entry="entry-000b", payload=payload_of("entry-000b")))
    add(outbox, *(f"entry-{n:04}" for n in range(6)))
    passes = threading.Thread(target=one_pass, args=(outbox, office, clock))
    passes.start()
    assert office.arrived.acquire(timeout=DEADLINE_S)
    wait_until(lambda: len(office.took) == 6)
    assert "entry-000b" not in office.tried
    office.answer.set()
    passes.join(DEADLINE_S)
    assert office.took[-2:] == ["entry-000a", "entry-000b"]


def test_a_failing_entry_holds_back_its_persons_younger_ones_only(
    outbox: Outbox, office_double: Office, clock: Clock
):
    one = outcome_entry(parts.outcome("entry-000a"))
    outbox.add(one)
    outbox.add(replace(one, entry="entry-000b", payload=payload_of("entry-000b")))
    add(outbox, "entry-0001")
    office_double.errors["entry-000a"] = refusal(ProblemType.INTERNAL)
    report = one_pass(outbox, office_double, clock)
    assert office_double.took == ["entry-0001"]
    assert report.next_try is not None
    assert report.next_try > clock()
    office_double.errors.clear()
    clock.turn(hours=1)
    one_pass(outbox, office_double, clock)
    assert office_double.took == ["entry-0001", "entry-000a", "entry-000b"]


def test_no_more_go_side_by_side_than_there_are_lanes(outbox: Outbox, clock: Clock):
    names = [f"entry-{n:04}" for n in range(12)]
    office = SlowOffice(*names[1:])
    add(outbox, *names)
    passes = threading.Thread(target=one_pass, args=(outbox, office, clock))
    passes.start()
    for _ in range(LANES):
        assert office.arrived.acquire(timeout=DEADLINE_S)
    office.answer.set()
    passes.join(DEADLINE_S)
    assert sorted(office.took) == names
    assert office.most == LANES


def test_while_somebody_is_served_they_go_one_after_another(outbox: Outbox, clock: Clock):
    names = [f"entry-{n:04}" for n in range(6)]
    office = SlowOffice()
    add(outbox, *names)
    report = drain(outbox, office, clock, lambda: 0.5, alone=lambda: False)
    assert (report.sent, office.most) == (6, 1)


def test_a_bug_in_an_exchange_is_not_swallowed(outbox: Outbox, office_double: Office, clock: Clock):
    add(outbox, "entry-000a")
    office_double.errors["entry-000a"] = ZeroDivisionError()  # type: ignore[assignment]
    with pytest.raises(ZeroDivisionError):
        one_pass(outbox, office_double, clock)


def test_a_gateways_retry_after_is_honoured(outbox: Outbox, office_double: Office, clock: Clock):
    add(outbox, "entry-000a", "entry-000b")
    office_double.everything = OfficeUnreachableError(
        "answered 503", sent=True, status=503, retry_after=90.0
    )
    report = one_pass(outbox, office_double, clock)
    assert (report.stop, report.resume) == (Stop.RATE_LIMITED, START + timedelta(seconds=90))
    assert office_double.tried == ["entry-000a"]


def payload_of(entry: str) -> bytes:
    return outcome_entry(parts.outcome(entry)).payload


def wait_until(holds: Callable[[], bool]) -> None:
    pause, end = threading.Event(), time.monotonic() + DEADLINE_S
    while not holds():
        assert time.monotonic() < end
        pause.wait(0.005)


FAILURES = st.sampled_from(
    [
        None,
        None,
        AWAY,
        CUT,
        refusal(ProblemType.INTERNAL),
        refusal(ProblemType.RATE_LIMITED, 30),
        refusal(ProblemType.UNKNOWN_KIOSK),
        MalformedAnswerError("half"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(
    weather=st.lists(st.tuples(FAILURES, st.integers(1, 900)), max_size=25),
    draws=st.floats(0, 1, exclude_max=True),
)
def test_in_any_weather_each_entry_arrives_once_or_is_parked(
    tmp_path_factory: pytest.TempPathFactory,
    weather: list[tuple[OfficeError | None, int]],
    draws: float,
):
    store = open_store(tmp_path_factory.mktemp("weather") / "kiosk.store", STORE_KEY)
    outbox, office, clock = Outbox(store), Office(), Clock()
    entries = [f"entry-{n:04}" for n in range(4)]
    add(outbox, *entries)
    for office.everything, seconds in weather:
        drain(outbox, office, clock, lambda: draws)
        clock.turn(seconds=seconds)
    office.everything = None
    clock.turn(hours=2)
    for _ in range(2):
        drain(outbox, office, clock, lambda: draws)
    store.close()
    # The office never took one and then failed: here accepted means sent, once.
    assert sorted(office.took) == entries


def test_an_office_that_accepts_and_dies_before_answering_counts_it_once(
    outbox: Outbox, office: StubOffice, client: OfficeClient, clock: Clock
):
    stored: set[str] = set()
    dying = True

    def outcome(seen: Seen) -> Reply:
        entry = OutcomeReport.model_validate_json(seen.body).entry
        stored.add(entry)
        if dying:
            return Reply(raw=lambda handler: handler.connection.close())
        return Reply(Accepted(entry=entry).model_dump_json().encode())

    office.replies["outcome"] = outcome
    add(outbox, "entry-0001")
    assert drain(outbox, client, clock, lambda: 0.5).sent == 0
    dying = False
    clock.turn(minutes=1)
    assert drain(outbox, client, clock, lambda: 0.5).sent == 1
    assert stored == {"entry-0001"}
    assert len(office.seen) == 3


def test_a_request_reaches_an_office_that_dies_and_a_kiosk_that_restarts_once(
    tmp_path: Path, office: StubOffice, client: OfficeClient, clock: Clock
):
    """However often it is sent, it is the same entry with the same box."""
    message = parts.request()
    kept: dict[str, bytes] = {}
    deaths = iter(["before", "after", "in the answer", "in the answer"])

    def take(seen: Seen) -> Reply:
        entry = QueuedRequest.model_validate_json(seen.body).entry
        death = next(deaths, None)
        if death != "before":
            assert kept.setdefault(entry, seen.body) == seen.body
        whole = Accepted(entry=entry).model_dump_json().encode()
        if death == "in the answer":
            return Reply(whole[: len(whole) // 2], headers={"Content-Length": str(len(whole))})
        if death is not None:
            return Reply(raw=lambda handler: handler.connection.close())
        return Reply(whole)

    office.replies["request"] = take
    path = tmp_path / "kiosk.store"
    store = open_store(path, STORE_KEY)
    Outbox(store).add(request_entry(message))
    sent = 0
    for _ in range(6):
        sent += drain(Outbox(store), client, clock, lambda: 0.5).sent
        clock.turn(minutes=11)
        store.close()
        store = open_store(path, STORE_KEY)
    assert sent == 1
    assert list(kept) == [message.entry]
    assert len(office.seen) > 3
    assert store.rows("SELECT state, payload FROM outbox") == [("sent", b"")]
    store.close()


@pytest.mark.parametrize("kind", [ProblemType.WRONG_BOX, ProblemType.NOT_OFFERED])
def test_a_request_that_the_office_cannot_take_is_parked_for_a_technician(
    outbox: Outbox, office: StubOffice, client: OfficeClient, clock: Clock, kind: ProblemType
):
    office.replies["request"] = problem(kind)
    outbox.add(request_entry(parts.request()))
    assert drain(outbox, client, clock, lambda: 0.5).parked == ("entry-req1",)
    [parked] = outbox.list_entries()
    assert (parked.state, parked.reason) == (EntryState.PARKED, kind.value)


def test_over_the_wire_an_answer_for_another_entry_leaves_ours_waiting(
    outbox: Outbox, office: StubOffice, client: OfficeClient, clock: Clock
):
    office.replies["outcome"] = Reply(Accepted(entry="entry-9999").model_dump_json().encode())
    add(outbox, "entry-0001")
    assert drain(outbox, client, clock, lambda: 0.5).deferred == 1
    [entry] = outbox.list_entries()
    assert (entry.state, entry.reason) == (EntryState.WAITING, "ForeignAnswerError")


def test_over_the_wire_a_refused_kiosk_is_reported(
    outbox: Outbox, office: StubOffice, client: OfficeClient, clock: Clock
):
    office.replies["outcome"] = problem(ProblemType.REVOKED_KIOSK)
    add(outbox, "entry-0001")
    report = drain(outbox, client, clock, lambda: 0.5)
    assert (report.stop, report.problem) == (Stop.REFUSED, ProblemType.REVOKED_KIOSK)


# the loop


class Loop:
    """A Syncer on a thread, whose passes the test answers one by one."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.reports: list[DrainReport] = []
        self.passes = threading.Semaphore(0)
        self.logged: list[DrainReport] = []
        self.syncer = Syncer(self._pass, clock, lambda: 0.0, self.logged.append)
        self.thread = threading.Thread(target=self.syncer.run)

    def _pass(self, stopping: Callable[[], bool]) -> DrainReport:
        assert not stopping()
        report = self.reports.pop(0) if self.reports else DrainReport()
        self.passes.release()
        return report

    def await_pass(self) -> None:
        assert self.passes.acquire(timeout=DEADLINE_S)

    def end(self) -> None:
        self.syncer.stop()
        self.thread.join(DEADLINE_S)
        assert not self.thread.is_alive()


def test_the_loop_runs_at_once_waits_and_wakes(clock: Clock):
    loop = Loop(clock)
    loop.thread.start()
    loop.await_pass()
    assert not loop.passes.acquire(timeout=0.05)
    loop.syncer.wake()
    loop.await_pass()
    loop.end()
    assert loop.logged == [DrainReport(), DrainReport()]


def test_the_loop_goes_on_at_once_while_something_is_due(clock: Clock):
    loop = Loop(clock)
    loop.reports = [DrainReport(sent=200, next_try=START)] * 3
    loop.thread.start()
    for _ in range(4):
        loop.await_pass()
    loop.end()


def test_no_wake_up_shortens_the_offices_retry_after(clock: Clock):
    loop = Loop(clock)
    resume = START + timedelta(minutes=2)
    loop.reports = [DrainReport(stop=Stop.RATE_LIMITED, resume=resume, next_try=START)]
    loop.thread.start()
    loop.await_pass()
    for _ in range(3):
        loop.syncer.wake()
        assert not loop.passes.acquire(timeout=0.03)
    clock.now = resume
    loop.syncer.wake()
    loop.await_pass()
    loop.end()


@pytest.mark.parametrize(
    ("report", "least", "most"),
    [
        (DrainReport(), 60, 60),
        (DrainReport(next_try=START + timedelta(seconds=20)), 20, 20),
        (DrainReport(next_try=START - timedelta(seconds=20)), 0, 0),
        (DrainReport(next_try=START + timedelta(hours=20)), 60, 60),
        (DrainReport(stop=Stop.OFFICE_AWAY, next_try=START), 2.5, 2.5),
        (DrainReport(stop=Stop.REFUSED, next_try=START), 2.5, 2.5),
    ],
)
def test_how_long_the_loop_waits(clock: Clock, report: DrainReport, least: float, most: float):
    syncer = Syncer(lambda _: report, clock, lambda: 0.0)
    assert least <= syncer._after(report).total_seconds() <= most


def test_a_stop_at_the_worst_moment_is_not_overheard(clock: Clock):
    class Untimely(threading.Event):
        def clear(self) -> None:
            syncer.stop()
            super().clear()

    passes: list[None] = []

    def one_pass(_: Callable[[], bool]) -> DrainReport:
        passes.append(None)
        return DrainReport()

    syncer = Syncer(one_pass, clock, lambda: 0.0)
    syncer._wake = Untimely()
    thread = threading.Thread(target=syncer.run, daemon=True)
    thread.start()
    thread.join(DEADLINE_S)
    assert not thread.is_alive()
    assert passes == []


def test_a_full_disk_does_not_end_the_loop(clock: Clock, tmp_path: Path):
    logged: list[DrainReport] = []
    passes = threading.Semaphore(0)
    failing = [StoreWriteError(tmp_path, "full")]

    def one_pass(_: Callable[[], bool]) -> DrainReport:
        passes.release()
        if failing:
            raise failing.pop()
        return DrainReport(sent=1)

    syncer = Syncer(one_pass, clock, lambda: 0.0, logged.append)
    thread = threading.Thread(target=syncer.run)
    thread.start()
    assert passes.acquire(timeout=DEADLINE_S)
    syncer.wake()
    assert passes.acquire(timeout=DEADLINE_S)
    syncer.stop()
    thread.join(DEADLINE_S)
    assert [report.stop for report in logged] == [Stop.STORE_FAILING, None]


def test_an_office_that_stays_away_is_asked_more_and_more_seldom(clock: Clock):
    away = DrainReport(stop=Stop.OFFICE_AWAY, next_try=START)
    syncer = Syncer(lambda _: away, clock, lambda: 0.999)
    waits = [syncer._after(away) for _ in range(20)]
    assert waits == sorted(waits)
    assert waits[-1] <= LONGEST_RETRY
    syncer._after(DrainReport())
    assert syncer._after(away) == waits[0]


def test_the_reason_that_hastens_is_the_one_that_draining_gives(
    outbox: Outbox, office_double: Office, clock: Clock
):
    add(outbox, "entry-0001")
    office_double.everything = AWAY
    one_pass(outbox, office_double, clock)
    assert outbox.list_entries()[0].reason == UNREACHABLE
