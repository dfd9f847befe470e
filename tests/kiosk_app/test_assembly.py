"""A kiosk without its screen, as it starts: after a crash, in an outage, with a damaged store."""

from __future__ import annotations

import contextlib
import io
import json
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from devices.printer.fakes import FakePagePrinter, FakeSlipPrinter
from devices.scanner.fakes import FakeScanner
from devices.status import Progress
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.offers import OfferKeeper
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.control import ask
from kiosk_app.demo.office import free_port
from kiosk_app.drivers import Drivers
from kiosk_app.journey.availability import services
from kiosk_app.journey.circumstances import Availability
from kiosk_app.journey.service import Order, Said, ServiceDoor, ServiceMode, Verb
from kiosk_app.journey.service_events import CloseService, EnterPin, GiveOrder, OpenService
from kiosk_app.journey.states import OutOfService, State, Welcome
from kiosk_app.journey.touches import Touch
from kiosk_app.log import Log
from kiosk_app.office_time import FILE as OFFICE_TIME
from kiosk_app.opening import opening
from office_contract.messages import (
    BoxKey,
    HelpCall,
    OfficeStatus,
    QueuedRequest,
    ServiceState,
)
from office_contract.signing import Endpoint, ProblemType
from office_contract.vocabulary import HelpReason, Outcome
from offline_cache.database import PAGE_BYTES, Store, open_store
from offline_cache.keys import kiosk_signing_key, store_key
from offline_cache.ledger import Ledger, LedgerEvent
from offline_cache.outbox import EntryKind, Outbox
from offline_cache.service_book import ServiceBook
from tests.kiosk_app.issued import TRUST_LIST
from tests.kiosk_app.permitted import permit_kiosk
from tests.offline_cache.stub_office import Reply, StubOffice, problem

SESSION = "00112233445566ff"
NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
DEADLINE = 20.0


@pytest.fixture
def config(tmp_path: Path) -> Config:
    state = tmp_path / "kiosk"
    state.mkdir(mode=0o700)
    return Config(
        state=state,
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        # Nobody listens there.
        office=OfficeConfig(url=f"http://127.0.0.1:{free_port()}", poll_seconds=0.1),
        page_printer=PagePrinterConfig(kind="folder"),
    )


class Running:
    def __init__(self, config: Config) -> None:
        self._states: queue.Queue[State] = queue.Queue()
        self._log = io.StringIO()
        self.bugs: list[BaseException] = []
        self.kiosk = Kiosk(
            config,
            opening(config),
            Drivers(FakePagePrinter(), FakeSlipPrinter(), FakeScanner()),
            Log(self._log),
            self._states.put,
            self.bugs.append,
            lambda _sound: None,
        )

    def until(self, wanted: Callable[[State], bool]) -> State:
        state = self.kiosk.runner.state
        while not wanted(state):
            state = self._states.get(timeout=DEADLINE)
        return state

    def logged(self, event: str) -> list[dict[str, Any]]:
        lines = map(json.loads, self._log.getvalue().splitlines())
        return [line for line in lines if line["event"] == event]


def until(condition: Callable[[], bool]) -> None:
    paused = threading.Event()
    for _ in range(int(DEADLINE / 0.02)):
        if condition():
            return
        paused.wait(0.02)
    raise AssertionError("it never came")


@contextlib.contextmanager
def running(config: Config) -> Iterator[Running]:
    run = Running(config)
    run.kiosk.start()
    try:
        yield run
    finally:
        run.kiosk.stop()
    assert run.bugs == []


@contextlib.contextmanager
def store_of(config: Config) -> Iterator[Store]:
    store = open_store(config.state / "store.db", store_key(config.state / "keys"))
    yield store
    store.close()


def test_a_kiosk_that_starts_in_an_outage_takes_requests(config: Config) -> None:
    """It knows the office's key and what it offers from before."""
    status = OfficeStatus(
        time=NOW,
        office="Hải Châu",
        services=(ServiceState(code="CT07", available=True, fee_vnd=0, fee_waived=True),),
    )
    OfferKeeper(config.state).keep(status)
    key = BoxKey(
        key_id="ab" * 8,
        public_key="09" + "00" * 31,
        valid_until=datetime.now(UTC) + timedelta(days=1),
    )
    trust = TRUST_LIST.model_copy(update={"box_keys": (key,)})
    permit_kiosk(config.state)
    (config.state / "trust.json").write_text(trust.model_dump_json())
    with running(config) as run:
        state = run.until(lambda state: state.machine.office.reachable is False)
        assert state.machine.office.takes_requests
        state = run.until(lambda state: len(state.machine.devices) == 3)
        [ct07] = [one for one in services(state.machine) if one.form.code == "CT07"]
        assert ct07.availability is Availability.LATER


def test_a_kiosk_that_never_heard_of_its_office_takes_none(config: Config) -> None:
    with running(config) as run:
        state = run.until(lambda state: state.machine.office.reachable is False)
        assert not state.machine.office.takes_requests
        assert state.machine.office.offered == frozenset()


def test_what_the_printer_denies_after_a_crash_is_settled_and_nobody_looks_for_it(
    config: Config,
) -> None:
    with store_of(config) as store:
        books = Bookkeeping(Ledger(store), lambda: NOW)
        books.declare(f"{SESSION}-1", "CT01", "ab" * 32)
        books.note(LedgerEvent.SENT, f"{SESSION}-1", digest="ab" * 32)
    with running(config) as run:
        until(lambda: run.logged("sheet-asked") != [])
        assert [line["progress"] for line in run.logged("sheet-asked")] == ["failed"]
        run.until(lambda state: not state.machine.paper_left)
    with store_of(config) as store:
        ledger = Ledger(store)
        assert LedgerEvent.RECONCILED in [entry.row.event for entry in ledger.entries()]
        assert ledger.unknown_sheets() == ()
        assert ledger.left_sheet() is None


def test_what_was_under_way_in_a_crash_may_lie_in_the_tray(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A printer that has forgotten it.
    monkeypatch.setattr(FakePagePrinter, "what_became", lambda _printer, _title: Progress.UNKNOWN)
    with store_of(config) as store:
        books = Bookkeeping(Ledger(store), lambda: NOW)
        books.declare(f"{SESSION}-1", "CT01", "ab" * 32)
        books.note(LedgerEvent.SENT, f"{SESSION}-1", digest="ab" * 32)
    with running(config) as run:
        # The printer's own sensor sees that the tray is empty.
        until(lambda: run.logged("tray-cleared") != [])
        assert [line["by"] for line in run.logged("tray-cleared")] == ["sensor"]
    with store_of(config) as store:
        events = [entry.row.event for entry in Ledger(store).entries()]
        assert events == [
            LedgerEvent.RESERVED,
            LedgerEvent.SENT,
            LedgerEvent.OUTCOME,
            LedgerEvent.CLEARED,
        ]


def test_a_paper_left_before_the_restart_is_told_to_the_next_person(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store_of(config) as store:
        books = Bookkeeping(Ledger(store), lambda: NOW)
        books.declare(f"{SESSION}-1", "CT01", "ab" * 32)
        books.outcome(f"{SESSION}-1", 1, Outcome.LEFT, None)
    run = Running(config)
    # No device has spoken yet: nobody but the ledger knows.
    monkeypatch.setattr(run.kiosk._devices, "start", lambda: None)
    monkeypatch.setattr(run.kiosk._devices, "stop", lambda: None)
    run.kiosk.start()
    try:
        assert run.until(lambda state: state.machine.paper_left).machine.paper_left
        assert ask(config.state, {"command": "tray-cleared"}) == {"done": True}
        run.until(lambda state: not state.machine.paper_left)
        until(lambda: run.logged("tray-cleared") != [])
        assert [line["by"] for line in run.logged("tray-cleared")] == ["technician"]
    finally:
        run.kiosk.stop()
    assert run.bugs == []


def test_a_damaged_store_is_salvaged_and_the_office_is_told(config: Config) -> None:
    with store_of(config) as store:
        books = Bookkeeping(Ledger(store), lambda: NOW)
        for number in range(60):
            request = f"{number:016x}-1"  # each of another person: none waits for another's
            message = QueuedRequest(
                entry=f"request_{request}",
                box_key="ab" * 8,
                sealed="c2VhbGVk" * 80,
                at=NOW,
                expires=NOW + timedelta(days=3000),
            )
            books.queue(request, "CT07", message)
    path = config.state / "store.db"
    content = bytearray(path.read_bytes())
    content[3 * PAGE_BYTES + Random(1).randrange(PAGE_BYTES)] ^= 1
    path.write_bytes(content)

    with running(config) as run:
        [aside] = run.logged("store-set-aside")
        [saved] = run.logged("store-salvaged")
    assert aside["pages"] == 1
    assert saved["entries"] + saved["entries_lost"] == 60
    assert saved["rows"] + saved["rows_lost"] == 60
    assert saved["entries"] > 50
    with store_of(config) as store:
        waiting = Outbox(store).due(datetime.now(UTC) + timedelta(hours=1), 100)
        assert Ledger(store).check() > 50
    assert sum(entry.kind is EntryKind.REQUEST for entry in waiting) == saved["entries"]
    [call] = [entry for entry in waiting if entry.kind is EntryKind.HELP]
    told = HelpCall.model_validate_json(call.payload)
    assert (told.reason, told.screen) == (HelpReason.DEVICE_FAULT, "store-damaged")
    [kept] = [file for file in config.state.iterdir() if file.name.endswith("Z")]
    assert kept.read_bytes() == content


# --- service mode -----------------------------------------------------------------------------


def serve(config: Config, **request: Any) -> dict[str, Any]:
    return dict(ask(config.state, {"command": "service", **request}))


def test_a_technician_opens_service_mode_and_refills(config: Config) -> None:
    with running(config) as run:
        serve(config, do="add", name="lan", pin="280915")
        touch(run, OpenService)
        run.until(lambda state: isinstance(state.screen, ServiceDoor))
        touch(run, EnterPin, pin="280915")
        state = run.until(
            lambda state: (
                isinstance(state.screen, ServiceMode)
                and state.screen.view is not None
                and len(state.screen.view.health) == 3
            )
        )
        assert state.screen.who == "lan"
        touch(run, GiveOrder, order=Order(Verb.REFILL, "tray", 400))
        state = run.until(
            lambda state: (
                isinstance(state.screen, ServiceMode) and state.screen.answered is not None
            )
        )
        assert state.screen.answered.said is Said.DONE
        run.until(lambda state: state.screen.view.stock[0].level == 400)
        touch(run, CloseService)
        run.until(lambda state: isinstance(state.screen, Welcome))
        until(lambda: len(serve(config, do="log")["log"]) == 4)
    whats = [line["what"] for line in serve_stopped(config)]
    assert whats == ["add-technician", "opened", "refill", "closed"]


def serve_stopped(config: Config) -> list[dict[str, Any]]:
    with store_of(config) as store:
        return [{"what": line.what} for line in reversed(ServiceBook(store).lines())]


def touch(run: Running, kind: type[Touch], **fields: Any) -> None:
    run.kiosk.runner.send(kind(session=None, turn=run.kiosk.runner.state.turn, **fields))


def test_out_of_service_over_a_restart_and_back_from_the_shell(config: Config) -> None:
    with running(config) as run:
        assert serve(config, verb="retire")["said"] == "done"
        run.until(lambda state: isinstance(state.screen, OutOfService))
    with running(config) as run:
        state = run.until(lambda state: state.machine.retired is not None)
        assert isinstance(state.screen, OutOfService)
        assert serve(config, verb="resume")["said"] == "done"
        run.until(lambda state: isinstance(state.screen, Welcome))
        assert run.logged("service")[-1]["said"] == "done"


def test_the_office_hears_of_a_lock_out(config: Config) -> None:
    with running(config) as run:
        serve(config, do="add", name="lan", pin="280915")
        touch(run, OpenService)
        run.until(lambda state: isinstance(state.screen, ServiceDoor))
        for _ in range(5):
            touch(run, EnterPin, pin="135790")
            run.until(lambda state: state.screen.asking)
            run.until(lambda state: not state.screen.asking)
        state = run.until(lambda state: state.screen.locked_until is not None)
        assert state.screen.locked_until is not None
        until(lambda: run.logged("help-called") != [])
        assert [line["reason"] for line in run.logged("help-called")] == ["service-locked"]
    with store_of(config) as store:
        [entry] = Outbox(store).list_entries()
        assert entry.kind is EntryKind.HELP


def test_the_day_is_the_offices_where_that_is_known(config: Config) -> None:
    """The machine's battery was empty; what the office said last is on the disk."""
    (config.state / OFFICE_TIME).write_text("2031-01-05T18:00:00+00:00")
    with running(config) as kiosk:
        kiosk.until(lambda state: state.machine.today == date(2031, 1, 6))
        assert kiosk.kiosk.office_now().year == 2031


def test_the_keys_are_asked_for_again_when_the_office_says_they_changed(config: Config) -> None:
    key = kiosk_signing_key(config.state / "keys")
    with StubOffice(key.public_key(), lambda: datetime.now(UTC)) as office:

        def say(mark: str) -> None:
            status = OfficeStatus(time=datetime.now(UTC), office="Hải Châu", services=(), keys=mark)
            office.replies[Endpoint.STATUS] = Reply(status.model_dump_json().encode())

        def asked(endpoint: Endpoint) -> int:
            return sum(seen.path.endswith(f"/{endpoint}") for seen in office.seen)

        def some_more() -> None:
            before = asked(Endpoint.STATUS)
            until(lambda: asked(Endpoint.STATUS) >= before + 5)

        say("aa")
        office.replies[Endpoint.KEYS] = Reply(TRUST_LIST.model_dump_json().encode())
        office.replies[Endpoint.REVOCATIONS] = problem(ProblemType.NOT_FOUND)
        heard = replace(config, office=OfficeConfig(url=office.address, poll_seconds=0.1))
        with running(heard):
            until(lambda: asked(Endpoint.KEYS) == 1)
            some_more()
            assert asked(Endpoint.KEYS) == 1
            say("bb")
            until(lambda: asked(Endpoint.KEYS) == 2)
            some_more()
            assert asked(Endpoint.KEYS) == 2
