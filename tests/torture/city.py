"""A city: one office of two workers on PostgreSQL, and kiosks without window or devices.

Each kiosk is put together as in a hall, with a key, a store, a ledger and an outbox of its own;
its printer is in memory. Only the threads that an issuance needs are started: whole kiosks by
the hundred would share two cores.
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import secrets
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import psycopg

from devices.printer.fakes import FakePagePrinter
from devices.scanner.fakes import FakeScanner
from forms.bundle import Bundle, own_catalogue
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.dock.phone import Phone
from kiosk_app.drivers import Drivers
from kiosk_app.journey import touches
from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.states import (
    Consent,
    Failure,
    Identify,
    Review,
    Screen,
    Services,
    SignIn,
    State,
    Way,
    Welcome,
)
from kiosk_app.log import Log
from kiosk_app.machine_keys import enrolment_key
from kiosk_app.opening import BUNDLES, hall_today
from kiosk_app.shelf import Shelf
from office_contract.vocabulary import Subject
from offline_cache.bundles.store import BundleStore
from tests.backend.postgresql import postgresql
from tests.backend.processes import Server, environment

PATIENCE: Final = 600.0
"""Seconds: hundreds of sessions share two cores."""
SIGN_IN_INTERVAL: Final = 3
CODE_LIFETIME: Final = 1800
MANY_FILES: Final = 16_384
CODE: Final = "CT07"


@dataclass(frozen=True, slots=True)
class Resident:
    number: str
    name: str
    birth_date: str


class CityOffice:
    """What the office has written down, by its own database."""

    def __init__(self, address: str, database: str, provider: Path) -> None:
        self.address = address
        self._database = database
        self._provider = provider

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with psycopg.connect(self._database) as line:
            return line.execute(query, values).fetchall()

    def give_accounts(self, people: Sequence[Resident]) -> None:
        """They can sign in with their phones."""
        with closing(sqlite3.connect(self._provider, timeout=30)) as store:
            store.executemany(
                "INSERT INTO provider_citizen (password, number, name, birth_date, role)"
                " VALUES ('!', ?, ?, ?, '')",
                [(one.number, one.name, one.birth_date) for one in people],
            )
            store.commit()


@contextlib.contextmanager
def city_office(
    state: Path, keys: Sequence[str]
) -> Iterator[tuple[CityOffice, tuple[Resident, ...]]]:
    """The office, which knows these kiosks, and a person for each."""
    with contextlib.ExitStack() as stack:
        database = stack.enter_context(postgresql()).url
        known = {"DATABASE_URL": database}
        _run(state, known, "migrate")
        _run(state, known, "seed", "--people", str(20 + 8 * len(keys)))
        _run(state, known, "offer", "--waive")
        done = subprocess.run(
            [sys.executable, "-m", "tests.torture.office_side"],
            input=json.dumps({"keys": list(keys), "people": len(keys)}),
            env=environment(state, **known),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        people = tuple(Resident(*row) for row in json.loads(done.stdout))
        assert len(people) == len(keys)
        provider = stack.enter_context(
            Server(
                state, "provider", "--port", "0", "--interval", str(SIGN_IN_INTERVAL),
                "--code-lifetime", str(CODE_LIFETIME),
            )
        )  # fmt: skip
        server = stack.enter_context(
            Server(
                state, "serve", "--port", "0", "--workers", "2",
                OIDC_ISSUER=provider.address, **known,
            )
        )  # fmt: skip
        office = CityOffice(server.address, database, state / "provider.sqlite3")
        office.give_accounts(people)
        yield office, people


def _run(state: Path, known: Mapping[str, str], *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "backend.cli", *arguments],
        env=environment(state, **known),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@dataclass
class CityKiosk:
    kiosk: Kiosk
    person: Resident
    printer: FakePagePrinter
    log: io.StringIO
    bugs: list[BaseException]
    request: str = field(default="")

    @property
    def state(self) -> State:
        return self.kiosk.runner.state

    @property
    def screen(self) -> Screen:
        return self.state.screen

    def start(self) -> None:
        self.kiosk.runner.start()
        self.kiosk._devices.start()
        self.kiosk._office.start()
        for thread in self.kiosk._threads:
            if thread.name in {"sync", "trust"}:
                thread.start()

    def stop(self) -> None:
        kiosk = self.kiosk
        kiosk._stop.set()
        kiosk._answered.set()
        kiosk._control.close()
        kiosk.runner.stop()
        kiosk._office.stop()
        kiosk._devices.stop()
        kiosk._syncer.stop()
        for thread in kiosk._threads:
            if thread.ident is not None:
                thread.join(10.0)
        kiosk._client.close()
        kiosk._watch_client.close()
        kiosk._releases.close()
        kiosk._drivers.close()
        kiosk._store.close()

    def touch(self, kind: type[touches.Touch], /, **fields: Any) -> None:
        """A touch of what stands there now; back when the journey has answered it."""
        state = self.state
        session = state.session.id if state.session is not None else None
        self.kiosk.runner.send(kind(session=session, turn=state.turn, **fields))
        taken = threading.Event()
        self.kiosk.runner.ask(taken.set)
        assert taken.wait(PATIENCE)

    def until(self, wanted: Callable[[State], bool], what: str) -> None:
        end, pause = time.monotonic() + PATIENCE, threading.Event()
        while not wanted(self.state):
            assert self.bugs == []
            said = self.log.getvalue()[-4000:]
            assert time.monotonic() < end, f"{what} never came; stands at {self.screen}: {said}"
            pause.wait(0.02)

    def on(self, *kinds: type[Screen]) -> None:
        names = " or ".join(kind.__name__ for kind in kinds)
        self.until(lambda state: isinstance(state.screen, kinds), names)

    # --- stretches of the way ---------------------------------------------------------------

    def to_sign_in(self) -> None:
        self.until(
            lambda state: bool(state.machine.office.reachable) and len(state.machine.devices) == 2,
            "office and devices",
        )
        self.on(Welcome)
        self.touch(touches.Start, language="vi", new_session=secrets.token_hex(8))
        self.on(Services)
        self.touch(touches.PickService, code=CODE)
        self.touch(touches.PickSubject, about=Subject.SELF)
        self.on(Consent)
        self.touch(touches.Agree, agreed=True)
        self.touch(touches.GoOn)
        self.on(Identify)
        self.touch(touches.WithoutDocument)
        self.on(SignIn)

    def confirm_by_phone(self) -> None:
        def code_stands(state: State) -> bool:
            match state.screen:
                case Failure(ways=ways) if Way.RETRY in ways:
                    # So many at once are too much for the provider; a person tries again.
                    self.touch(touches.Retry)
                case SignIn(address=address):
                    return bool(address)
            return False

        self.until(code_stands, "the sign-in's code")
        screen = self.screen
        assert isinstance(screen, SignIn)
        phone = Phone()
        try:
            phone.open(screen.address)
            phone.as_person(self.person.number)
            phone.approve(screen.number)
        finally:
            phone.close()

    def reviewed(self) -> None:
        self.until(
            lambda state: isinstance(state.screen, Review) and bool(state.screen.pages),
            "the picture of the page",
        )
        assert self.state.session is not None
        self.request = self.state.session.request


@contextlib.contextmanager
def a_city(folder: Path, kiosks: int) -> Iterator[tuple[CityOffice, list[CityKiosk]]]:
    """As many kiosks, at their welcome screens, each with a person of its own before it."""
    _allow_many_files()
    folders = [folder / f"{number:03}" for number in range(kiosks)]
    keys = [enrolment_key(one) for one in folders]
    state = folder / "office"
    state.mkdir()
    first = Shelf(own_catalogue(), BundleStore(folder / BUNDLES), hall_today())
    read = {(code, bundle.form.version): bundle for code, bundle in first.items()}
    with city_office(state, keys) as (office, people), contextlib.ExitStack() as stack:
        city = []
        for place, person in zip(folders, people, strict=True):
            kiosk = _kiosk(place, office.address, person, read)
            stack.callback(kiosk.stop)
            kiosk.start()
            city.append(kiosk)
        yield office, city


def _kiosk(
    folder: Path, address: str, person: Resident, read: Mapping[tuple[str, int], Bundle]
) -> CityKiosk:
    config = Config(
        state=folder,
        machine=MachineConfig(name=f"Máy {folder.name}", place="Hải Châu"),
        office=OfficeConfig(url=address, poll_seconds=30.0),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    today = hall_today()
    shelf = Shelf(own_catalogue(), BundleStore(folder / BUNDLES), today, read)
    machine = Machine(
        kiosk=config.machine.name,
        place=config.machine.place,
        languages=config.machine.languages,
        forms=shelf.forms,
        today=today,
    )
    printer, log = FakePagePrinter("page-printer"), io.StringIO()
    bugs: list[BaseException] = []
    kiosk = Kiosk(
        config,
        (State(machine=machine), shelf),
        Drivers(page_printer=printer, scanner=FakeScanner("scanner")),
        Log(log),
        lambda _state: None,
        bugs.append,
        lambda _sound: None,
    )
    return CityKiosk(kiosk, person, printer, log, bugs)


def _allow_many_files() -> None:
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    wanted = MANY_FILES if most == resource.RLIM_INFINITY else min(MANY_FILES, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def reasons(kiosk: CityKiosk, event: str) -> list[dict[str, Any]]:
    """The log's lines of one event."""
    lines = map(json.loads, kiosk.log.getvalue().splitlines())
    return [line for line in lines if line["event"] == event]
