"""Devices that hang, offices that go and come back; each told once, and no thread left behind.

Nothing here waits for a fixed time: drivers and offices in here say when they were asked.
"""

from __future__ import annotations

import contextlib
import io
import json
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import pytest

from devices.status import (
    Cover,
    DeviceReport,
    DeviceState,
    DeviceStatus,
    Media,
    Paper,
    PrinterStatus,
    ScannerStatus,
)
from kiosk_app import watching
from kiosk_app.actions.offers import FILE, OfferKeeper, Offers
from kiosk_app.journey import events
from kiosk_app.journey.availability import PAGE_PRINTER, SCANNER, SLIP_PRINTER
from kiosk_app.journey.circumstances import Fee
from kiosk_app.log import Log
from kiosk_app.watching import STALE_SECONDS, DeviceWatch, OfficeWatch, WatchedDevice
from office_contract.messages import OfficeStatus, ProblemReport, ServiceState, StatusRequest
from office_contract.signing import problem_uri
from office_contract.vocabulary import ProblemType
from offline_cache.errors import OfficeError, OfficeProblemError, OfficeUnreachableError

DEADLINE = 10.0
"""Seconds; a test that needs as many has failed."""
GOOD = PrinterStatus(
    DeviceState.ONLINE,
    0.0,
    media=Media.NOT_PRESENT,
    paper=Paper.FULL,
    cover=Cover.CLOSED,
)


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "DEVICE_SECONDS", 0.01)


@pytest.fixture
def bugs() -> queue.Queue[BaseException]:
    return queue.Queue()


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Driver:
    """Says what it was told to say; hangs while ``free`` is not set."""

    def __init__(self, name: str, status: DeviceStatus, clock: Clock) -> None:
        self.name = name
        self.now_says = status
        self.clock = clock
        self.free = threading.Event()
        self.free.set()
        self.hangs = threading.Event()
        self.asked = threading.Semaphore(0)

    def status(self) -> DeviceStatus:
        self.asked.release()
        if not self.free.is_set():
            self.hangs.set()
        assert self.free.wait(DEADLINE)
        return replace(self.now_says, taken_at=self.clock())

    def was_asked_anew(self, times: int = 2) -> None:
        """Twice from now on: by then the first of the two answers is known."""
        while self.asked.acquire(blocking=False):
            pass
        for _ in range(times):
            assert self.asked.acquire(timeout=DEADLINE)


class Herald(Driver):
    """Says by itself when something has changed."""

    def __init__(self, name: str, status: DeviceStatus, clock: Clock) -> None:
        super().__init__(name, status, clock)
        self.news = threading.Semaphore(0)

    def wait_for_news(self, within: float) -> bool:
        return self.news.acquire(timeout=within)


@dataclass
class Room:
    """Three drivers under watch."""

    bugs: queue.Queue[BaseException]
    clock: Clock = field(default_factory=Clock)
    notices: queue.Queue[events.Notice] = field(default_factory=queue.Queue)
    log: io.StringIO = field(default_factory=io.StringIO)
    faults: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.page = Driver("page-printer", GOOD, self.clock)
        self.slip = Driver("slip-printer", GOOD, self.clock)
        self.scanner = Driver("scanner", ScannerStatus(DeviceState.ONLINE, 0.0), self.clock)
        self.watch = DeviceWatch(
            [
                WatchedDevice(PAGE_PRINTER, self.page, lambda: self.faults),
                WatchedDevice(SLIP_PRINTER, self.slip),
                WatchedDevice(SCANNER, self.scanner),
            ],
            self.notices.put,
            Log(self.log),
            self.bugs.put,
            self.clock,
        )

    def told(self, *states: DeviceState) -> events.DevicesChanged:
        """The next notice in which the three are in ``states``, in their order."""
        end = time.monotonic() + DEADLINE
        while True:
            notice = self.notices.get(timeout=max(0.0, end - time.monotonic()))
            assert isinstance(notice, events.DevicesChanged)
            if tuple(report.status.device for report in notice.devices) == states:
                return notice

    def logged(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]


@contextlib.contextmanager
def watched(room: Room) -> Iterator[Room]:
    room.watch.start()
    try:
        yield room
    finally:
        for driver in (room.page, room.slip, room.scanner):
            driver.free.set()
        room.watch.stop()


def until(reached: Callable[[], bool]) -> None:
    pause, end = threading.Event(), time.monotonic() + DEADLINE
    while not reached():
        assert time.monotonic() < end
        pause.wait(0.002)


ONLINE, UNKNOWN = DeviceState.ONLINE, DeviceState.UNKNOWN


def test_what_every_device_says_is_told(bugs: queue.Queue[BaseException]) -> None:
    with watched(Room(bugs, faults=("paper-low",))) as room:
        notice = room.told(ONLINE, ONLINE, ONLINE)
        page, slip, scanner = notice.devices
        status = replace(GOOD, taken_at=room.clock.now)
        assert page == DeviceReport("page-printer", PAGE_PRINTER, status, ("paper-low",))
        assert slip == DeviceReport("slip-printer", SLIP_PRINTER, status)
        assert scanner.kind == SCANNER
        assert room.watch.reports() == notice.devices
    assert bugs.empty()


def test_the_same_again_is_told_once(bugs: queue.Queue[BaseException]) -> None:
    with watched(Room(bugs)) as room:
        room.told(ONLINE, ONLINE, ONLINE)
        room.clock.now += 1
        room.page.was_asked_anew(20)
    assert room.notices.empty()
    assert [line["device"] for line in room.logged()].count("page-printer") == 1


def test_news_is_heard_long_before_the_next_question(
    bugs: queue.Queue[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "DEVICE_SECONDS", 1.0)
    room = Room(bugs)
    herald = Herald("slip-printer", GOOD, room.clock)
    watch = DeviceWatch(
        [WatchedDevice(SLIP_PRINTER, herald)],
        room.notices.put,
        Log(room.log),
        bugs.put,
        room.clock,
    )
    watch.start()
    try:
        assert herald.asked.acquire(timeout=DEADLINE)
        monkeypatch.setattr(watching, "DEVICE_SECONDS", 10 * DEADLINE)
        # The pause that is under way may still be the short one; the second is not.
        for _ in range(2):
            herald.news.release()
            assert herald.asked.acquire(timeout=DEADLINE)
    finally:
        watch.stop()
    assert bugs.empty()


class JustTooLate(threading.Event):
    """Once ``after`` is there, a wait is over, and news come before anybody is told so."""

    def __init__(self) -> None:
        super().__init__()
        self.after: Callable[[], None] | None = None

    def wait(self, timeout: float | None = None) -> bool:
        after, self.after = self.after, None
        if after is None:
            return super().wait(timeout)
        after()
        assert super().wait(DEADLINE)
        return False


def test_what_comes_when_the_wait_is_just_over_is_told(
    bugs: queue.Queue[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "AGE_SECONDS", 0.01)
    room = Room(bugs)
    news = JustTooLate()
    monkeypatch.setattr(room.watch, "_news", news)
    with watched(room):
        room.told(DeviceState.ONLINE, DeviceState.ONLINE, DeviceState.ONLINE)
        gone = replace(GOOD, device=DeviceState.OFFLINE)
        news.after = lambda: setattr(room.page, "now_says", gone)
        room.told(DeviceState.OFFLINE, DeviceState.ONLINE, DeviceState.ONLINE)
    assert bugs.empty()


def test_a_change_is_told_and_logged_of_that_device_alone(
    bugs: queue.Queue[BaseException],
) -> None:
    with watched(Room(bugs)) as room:
        room.told(ONLINE, ONLINE, ONLINE)
        before = len(room.logged())
        room.page.now_says = replace(GOOD, paper=Paper.OUT)
        notice = room.told(ONLINE, ONLINE, ONLINE)
        assert isinstance(notice.devices[0].status, PrinterStatus)
        assert notice.devices[0].status.paper is Paper.OUT
        [line] = room.logged()[before:]
        del line["time"]
        assert line == {
            "level": "info",
            "event": "device",
            "device": "page-printer",
            "state": "online",
            "paper": "out",
            "cover": "closed",
            "media": "notPresent",
        }


def test_a_device_that_hangs_becomes_unknown_while_the_others_go_on(
    bugs: queue.Queue[BaseException],
) -> None:
    with watched(Room(bugs)) as room:
        room.told(ONLINE, ONLINE, ONLINE)
        room.page.free.clear()
        assert room.page.hangs.wait(DEADLINE)
        last = room.watch.reports()[0].status.taken_at
        room.clock.now = last + STALE_SECONDS
        room.slip.was_asked_anew()
        room.scanner.was_asked_anew()
        assert room.watch.reports()[0].status.device is ONLINE
        room.clock.now += 0.01
        room.slip.was_asked_anew()
        room.scanner.was_asked_anew()
        page = room.told(UNKNOWN, ONLINE, ONLINE).devices[0]
        assert page.status == PrinterStatus(UNKNOWN, last)
        assert page.status.age(room.clock.now) > STALE_SECONDS
        assert isinstance(page.status, PrinterStatus)
        assert not page.status.can_print
        _, slip, scanner = room.watch.reports()
        assert slip.status.taken_at == scanner.status.taken_at == room.clock.now
        room.page.free.set()
        room.told(ONLINE, ONLINE, ONLINE)
    states = [line["state"] for line in room.logged() if line["device"] == "page-printer"]
    assert states == ["online", "unknown", "online"]


def test_a_device_that_never_answers_becomes_unknown_too(
    bugs: queue.Queue[BaseException],
) -> None:
    """It is not simply missing from the technician's list (F10)."""
    room = Room(bugs)
    room.page.free.clear()
    room.scanner.free.clear()
    with watched(room):
        started = room.clock.now
        room.told(ONLINE)
        room.clock.now = started + STALE_SECONDS + 0.01
        page, _, scanner = room.told(UNKNOWN, ONLINE, UNKNOWN).devices
        assert page == DeviceReport("page-printer", PAGE_PRINTER, PrinterStatus(UNKNOWN, started))
        assert scanner == DeviceReport("scanner", SCANNER, ScannerStatus(UNKNOWN, started))


def test_before_anything_was_said_nothing_is_reported(bugs: queue.Queue[BaseException]) -> None:
    assert Room(bugs).watch.reports() == ()


def test_stopping_does_not_wait_for_a_hung_device_for_ever(
    bugs: queue.Queue[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "STOP_SECONDS", 0.1)
    room = Room(bugs)
    room.page.free.clear()
    room.slip.free.clear()
    room.watch.start()
    assert room.page.hangs.wait(DEADLINE)
    assert room.slip.hangs.wait(DEADLINE)
    begun = time.monotonic()
    room.watch.stop()
    assert time.monotonic() - begun < DEADLINE / 2
    for driver in (room.page, room.slip):
        driver.free.set()
    until(
        lambda: not any(thread.name.startswith("device watch") for thread in threading.enumerate())
    )


def test_a_drivers_bug_is_told(bugs: queue.Queue[BaseException]) -> None:
    room = Room(bugs)

    def broken() -> DeviceStatus:
        raise LookupError("a bug")

    room.page.status = broken  # type: ignore[method-assign]
    with watched(room):
        assert isinstance(bugs.get(timeout=DEADLINE), LookupError)
        room.slip.was_asked_anew()


# --- the office ---------------------------------------------------------------------------------


def status_of(*services: ServiceState) -> OfficeStatus:
    return OfficeStatus(
        time=datetime(2026, 11, 21, 3, 0, tzinfo=UTC), office="Hải Châu", services=services
    )


CT07 = ServiceState(code="CT07", available=True, fee_vnd=15_000, fee_waived=True)
CLOSED = ServiceState(code="CT08", available=False, fee_vnd=8_000, fee_waived=False)
UNREACHABLE = OfficeUnreachableError("the office cannot be reached", sent=False)
UNENROLLED = OfficeProblemError(
    ProblemReport(type=problem_uri(ProblemType.UNKNOWN_KIOSK), title="unknown", status=401)
)


class Office:
    """Answers from a list, one a question; repeats the last one."""

    def __init__(self) -> None:
        self.answers: queue.Queue[OfficeStatus | Exception] = queue.Queue()
        self.last: OfficeStatus | Exception = UNREACHABLE
        self.versions: list[str] = []
        self.asked = threading.Semaphore(0)

    def status(self, request: StatusRequest) -> OfficeStatus:
        self.versions.append(request.app_version)
        with contextlib.suppress(queue.Empty):
            self.last = self.answers.get_nowait()
        self.asked.release()
        if isinstance(self.last, Exception):
            raise self.last
        return self.last

    def was_asked(self, times: int) -> None:
        for _ in range(times):
            assert self.asked.acquire(timeout=DEADLINE)


@dataclass
class Line:
    """An office under watch; ``answers`` come before the first question."""

    bugs: queue.Queue[BaseException]
    answers: tuple[OfficeStatus | Exception, ...] = ()
    office: Office = field(default_factory=Office)
    notices: queue.Queue[events.Notice] = field(default_factory=queue.Queue)
    log: io.StringIO = field(default_factory=io.StringIO)
    woken: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    folder: Path = Path("/nowhere")
    takes_requests: bool = False

    def __enter__(self) -> Self:
        for answer in self.answers:
            self.office.answers.put(answer)
        self.watch = OfficeWatch(
            self.office,
            "1.2.3",
            0.01,
            self.notices.put,
            self.woken.release,
            OfferKeeper(self.folder),
            lambda: self.takes_requests,
            Log(self.log),
            self.bugs.put,
            patience=3600.0,
        )
        self.watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.watch.stop()

    def told(self) -> events.OfficeChanged:
        notice = self.notices.get(timeout=DEADLINE)
        assert isinstance(notice, events.OfficeChanged)
        return notice

    def logged(self) -> list[tuple[str, ...]]:
        lines = [json.loads(line) for line in self.log.getvalue().splitlines()]
        return [
            tuple(value for name, value in line.items() if name not in {"time", "level"})
            for line in lines
        ]


def test_fees_and_what_is_offered_are_told(bugs: queue.Queue[BaseException]) -> None:
    with Line(bugs, (status_of(CT07, CLOSED),)) as line:
        told = line.told()
        assert told.reachable
        assert told.fees == {"CT07": Fee(15_000, waived=True), "CT08": Fee(8_000, waived=False)}
        assert told.offered == {"CT07"}
        assert line.office.versions[0] == "1.2.3"
    assert bugs.empty()


def test_an_office_that_is_there_is_told_once_and_wakes_each_time(
    bugs: queue.Queue[BaseException],
) -> None:
    with Line(bugs, (status_of(CT07),)) as line:
        line.told()
        for _ in range(5):
            assert line.woken.acquire(timeout=DEADLINE)
    assert line.notices.empty()
    assert line.logged() == [("office-reachable",)]


def test_an_office_that_is_away_is_told_once_and_wakes_nobody(
    bugs: queue.Queue[BaseException],
) -> None:
    with Line(bugs, (UNREACHABLE,)) as line:
        told = line.told()
        assert not told.reachable
        assert told.offered == frozenset()
        line.office.was_asked(5)
    assert line.notices.empty()
    assert not line.woken.acquire(blocking=False)
    assert line.logged() == [("office-away", "OfficeUnreachableError", "none")]


def test_away_and_back_are_told_once_each_and_fees_are_remembered(
    bugs: queue.Queue[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    times = iter(["08:00", "08:07", "08:30"])
    monkeypatch.setattr(OfficeWatch, "_now", lambda self: next(times))
    there = status_of(CT07)
    answers = (there, there, UNREACHABLE, UNREACHABLE, UNREACHABLE, there, there)
    with Line(bugs, answers) as line:
        first, away, back = line.told(), line.told(), line.told()
        line.office.was_asked(len(answers))
    assert (first.reachable, first.since) == (True, "08:00")
    assert (away.reachable, away.since) == (False, "08:07")
    assert (back.reachable, back.since) == (True, "08:30")
    assert away.fees == first.fees == back.fees
    assert away.offered == first.offered == back.offered == {"CT07"}
    assert line.notices.empty()
    assert line.logged() == [
        ("office-reachable",),
        ("office-away", "OfficeUnreachableError", "none"),
        ("office-reachable",),
    ]


def test_a_changed_fee_is_told_without_a_new_since(bugs: queue.Queue[BaseException]) -> None:
    dearer = CT07.model_copy(update={"fee_vnd": 20_000})
    with Line(bugs, (status_of(CT07), status_of(dearer))) as line:
        first, second = line.told(), line.told()
    assert second.fees == {"CT07": Fee(20_000, waived=True)}
    assert second.since == first.since
    assert line.logged() == [("office-reachable",)]


def test_an_office_that_refuses_this_kiosk_is_logged_with_its_reason(
    bugs: queue.Queue[BaseException],
) -> None:
    """The technician must see that the key is not enrolled, not only that the office is away."""
    with Line(bugs, (UNREACHABLE, UNENROLLED, UNENROLLED, UNREACHABLE)) as line:
        assert not line.told().reachable
        line.office.was_asked(8)
    assert line.notices.empty()
    assert line.logged() == [
        ("office-away", "OfficeUnreachableError", "none"),
        ("office-away", "OfficeProblemError", "unknown-kiosk"),
        ("office-away", "OfficeUnreachableError", "none"),
    ]


def test_the_hour_that_is_told_is_the_halls(bugs: queue.Queue[BaseException]) -> None:
    with Line(bugs, (status_of(),)) as line:
        since = line.told().since
    hour, minute = since.split(":")
    assert 0 <= int(hour) < 24
    assert len(minute) == 2


def test_a_kiosk_that_starts_in_an_outage_knows_what_the_office_offers(
    bugs: queue.Queue[BaseException], tmp_path: Path
) -> None:
    with Line(bugs, (status_of(CT07, CLOSED),), folder=tmp_path) as line:
        before = line.told()
    with Line(bugs, (UNREACHABLE,), folder=tmp_path, takes_requests=True) as line:
        after = line.told()
    assert (before.takes_requests, after.takes_requests) == (False, True)
    assert not after.reachable
    assert (after.fees, after.offered) == (before.fees, before.offered)
    assert after.offered == {"CT07"}


def test_a_key_that_comes_later_is_told(bugs: queue.Queue[BaseException]) -> None:
    with Line(bugs, (status_of(CT07),)) as line:
        assert not line.told().takes_requests
        line.takes_requests = True
        told = line.told()
        assert told.takes_requests
        assert told.reachable
    assert line.logged() == [("office-reachable",)]


def test_only_a_change_of_what_is_offered_is_written(tmp_path: Path) -> None:
    keeper = OfferKeeper(tmp_path)
    keeper.keep(status_of(CT07))
    [file] = tmp_path.iterdir()
    written = file.stat().st_ino
    keeper.keep(status_of(CT07).model_copy(update={"time": datetime(2026, 11, 22, tzinfo=UTC)}))
    assert file.stat().st_ino == written
    keeper.keep(status_of(CLOSED))
    assert [left.name for left in tmp_path.iterdir()] == [FILE]
    assert OfferKeeper(tmp_path).offers() == keeper.offers() != OfferKeeper(Path("/no")).offers()


@pytest.mark.parametrize("content", [b"", b"{", b"null", b'{"services": 1}', b"\xff" * 9])
def test_what_cannot_be_read_was_never_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert OfferKeeper(tmp_path).offers() == Offers()


def test_a_question_that_hangs_does_not_hide_an_outage(
    bugs: queue.Queue[BaseException],
) -> None:
    """Neither the office nor its client ever says that it is away; silence does."""
    asked, free = threading.Event(), threading.Event()
    now = [0.0]

    class Hanging(Office):
        def status(self, request: StatusRequest) -> OfficeStatus:
            if self.versions:
                asked.set()
                free.wait(DEADLINE)
            return super().status(request)

    notices = queue.Queue[events.Notice]()
    office = Hanging()
    office.answers.put(status_of(CT07))
    watch = OfficeWatch(
        office,
        "1.2.3",
        0.01,
        notices.put,
        lambda: None,
        OfferKeeper(Path("/nowhere")),
        lambda: True,
        Log(io.StringIO()),
        bugs.put,
        patience=0.2,
        clock=lambda: now[0],
    )
    watch.start()
    try:
        there = notices.get(timeout=DEADLINE)
        assert isinstance(there, events.OfficeChanged)
        assert there.reachable
        assert asked.wait(DEADLINE)
        now[0] = 0.5
        away = notices.get(timeout=DEADLINE)
        assert isinstance(away, events.OfficeChanged)
        assert (away.reachable, away.offered) == (False, {"CT07"})
        free.set()
        back = notices.get(timeout=DEADLINE)
        assert isinstance(back, events.OfficeChanged)
        assert back.reachable
    finally:
        free.set()
        watch.stop()
    assert bugs.empty()


def test_stopping_ends_a_long_wait_at_once(bugs: queue.Queue[BaseException]) -> None:
    office, notices = Office(), queue.Queue[events.Notice]()
    watch = OfficeWatch(
        office,
        "1.2.3",
        3600.0,
        notices.put,
        lambda: None,
        OfferKeeper(Path("/nowhere")),
        lambda: False,
        Log(io.StringIO()),
        bugs.put,
        patience=1.0,
    )
    watch.start()
    notices.get(timeout=DEADLINE)
    begun = time.monotonic()
    watch.stop()
    assert time.monotonic() - begun < DEADLINE / 2


def test_what_nobody_expected_is_told_as_a_bug(bugs: queue.Queue[BaseException]) -> None:
    with Line(bugs, (LookupError("a bug"),)):
        assert isinstance(bugs.get(timeout=DEADLINE), LookupError)
    assert not issubclass(LookupError, OfficeError)
