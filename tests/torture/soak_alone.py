"""One journey after another on one machine: nothing grows, and nothing of anybody stays.

Fault: none; only time. Each session is another person's, through the real screens, for a
declaration, a certificate or a request while the office is away. After each session nothing that
can be reached holds the person's name, number or address: no object of Python or Qt, no file of
the machine, no temporary folder, no log. At the end memory has grown by less than 5 %, and there
are no more threads, files or sockets than after the first sessions.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, cast

import pytest
from PySide6.QtGui import QGuiApplication

from identity_documents.document import Document
from kiosk_app.arenas import share_arenas
from kiosk_app.demo.machine import NAME, PLACE_ON_PHONES
from kiosk_app.demo.office import HOST, DemoOffice, free_port
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.visitor import NotSeenError
from kiosk_app.journey.states import CheckRead, Fill, Review
from kiosk_app.machine_keys import enrolment_key
from tests.cases import TORTURE
from tests.journeys.conftest import (
    a_hall,
    look_over,
)
from tests.journeys.conftest import application as application  # noqa: PLC0414 - a fixture
from tests.journeys.conftest import qt_messages as qt_messages  # noqa: PLC0414 - a fixture
from tests.journeys.hall import Hall, Site
from tests.journeys.liar import Liar
from tests.journeys.waiting import ask_while_away, office_comes_back, office_goes, sent
from tests.journeys.walks import VI, agree, choose, print_it, to_glass, write
from tests.torture import residue
from tests.torture.files import files_with
from tests.torture.strangers import encoded, stranger, traces
from tests.torture.vitals import Vitals, memory, most, vitals

share_arenas()
"""Before the first thread, as a kiosk's own process does (``kiosk_window``)."""

WARM: Final = 60 if TORTURE else 1
"""Sessions until everything that is loaded late is loaded."""
SESSIONS: Final = 1_000 if TORTURE else 2
GROWTH: Final = 1.05
"""Memory after the sessions, to that before them; told of many alone: a few more are still warming
up.
"""
IN_A_HURRY: Final = 0.03
"""Seconds for whatever people and machines take their time for."""
PEOPLE: Final = 20
"""In the registers: the demo's, and one who is replaced at each visit."""

KNOWN: Final = "048201001234"
"""Somebody with an account on the phone, whose place in the registers each stranger takes."""


def declaration(hall: Hall, person: Document) -> None:
    to_glass(hall)
    hall.lay_card(person)
    hall.on(CheckRead)
    hall.go(VI.right)
    hall.on(Fill)
    hall.go(VI.go_on)
    write(hall, VI.head_name, person.name)
    write(hall, VI.head_relation, "Chủ hộ")
    write(hall, VI.head_number, person.number)
    hall.go(VI.go_on)
    choose(hall, VI.confirmation)
    hall.go(VI.go_on)
    hall.go(VI.go_on)
    assert person.name.upper().encode() not in print_it(hall)


def certificate(hall: Hall, person: Document) -> None:
    hall.go(VI.start)
    hall.pick_service(VI.certificate)
    hall.go(VI.myself)
    agree(hall)
    hall.lay_card(person)
    hall.on(CheckRead)
    hall.go(VI.right)
    hall.confirm_by_phone(person.number)
    hall.on(Review)
    print_it(hall)


def request_for_later(hall: Hall, person: Document) -> None:
    office_goes(hall)
    ask_while_away(hall, card=person)
    office_comes_back(hall)
    sent(hall)


KINDS: Final[tuple[Callable[[Hall, Document], None], ...]] = (
    certificate,
    declaration,
    request_for_later,
)


def visit(hall: Hall, number: int) -> None:
    """One person comes, gets their paper, and goes; whoever looks for them later knows ``number``
    alone.
    """
    person = stranger(number)
    take_the_place(hall.site, stranger(number - 1).number if number else KNOWN, person)
    hall.ready()
    KINDS[number % len(KINDS)](hall, person)
    hall.site.let_an_hour_pass()
    hall.machine.slip_printer.take_slips()
    for page in (hall.machine.config.state / "pages" / "taken").iterdir():
        # The person has gone with it.
        page.unlink()
    hall.person.wait(lambda: at_rest(hall), "the machine to rest")


def at_rest(hall: Hall) -> bool:
    assert hall.shell.kiosk is not None
    runner = hall.shell.kiosk.runner
    return hall.state.session is None and not runner._running and runner._inbox.empty()


def take_the_place(site: Site, of: str, person: Document) -> None:
    """Office and provider know ``person`` in place of somebody else."""
    known = (person.number, person.name.upper(), str(person.birth_date), of)
    for file, table in (("office", "registry_person"), ("provider", "provider_citizen")):
        with closing(sqlite3.connect(site.folder / f"{file}.sqlite3", timeout=20)) as store:
            done = store.execute(
                f"UPDATE {table} SET number = ?, name = ?, birth_date = ? WHERE number = ?", known
            )
            assert done.rowcount == 1
            store.commit()


@pytest.fixture(scope="module")
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where everything that makes temporary files makes them, from the process's start on: empty
    then (``test_alone``).
    """
    folder = Path(os.environ["TMPDIR"])
    assert Path(tempfile.gettempdir()) == folder
    assert folder not in tmp_path_factory.getbasetemp().parents
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk_app.journey.delays.GOODBYE", IN_A_HURRY)
        for name in ("SETTLE_SECONDS", "PAGE_SECONDS"):
            patch.setattr(f"tests.journeys.conftest.{name}", IN_A_HURRY)
        yield folder


@pytest.fixture(scope="module")
def site(temporary: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """As that of the journeys, without the relay that can lie: it would hold what it relays."""
    folder = tmp_path_factory.mktemp("site")
    port = free_port()
    with NetSwitch((HOST, port)) as net:
        address = "http://{}:{}".format(*net.address)
        state, keys = folder / "office", folder / "kiosk"
        with DemoOffice(state, port=port, public_address=address, people=PEOPLE) as office:
            office.enrol(NAME, PLACE_ON_PHONES, enrolment_key(keys))
            nobody = cast("Liar", None)
            yield Site(office, net, nobody, address, keys / "keys", keys / "keys", state)


@pytest.fixture
def hall(
    application: QGuiApplication,
    site: Site,
    temporary: Path,
    tmp_path: Path,
    qt_messages: list[str],
) -> Iterator[Hall]:
    with a_hall(site, tmp_path / "kiosk") as hall:
        yield hall
    assert qt_messages == []
    look_over(hall)


def what_stays_outside(hall: Hall, number: int, temporary: Path) -> list[str]:
    """On the screen and in files; what Python holds is ``residue.Search``'s."""
    texts = traces(stranger(number))
    screen = residue.traces_in_qt(hall.shell.engine, hall.shell.window, texts)
    places = (hall.machine.config.state, temporary)
    found = [f"Qt: {place}" for place in screen]
    return found + [f"file: {file}" for file in files_with(encoded(texts), places)]


def clear_log(hall: Hall, number: int) -> None:
    said = hall.log.getvalue()
    assert not any(text in said for text in traces(stranger(number)))
    hall.log.truncate(0)
    hall.log.seek(0)
    hall.sounds.clear()


def hang_up(hall: Hall) -> None:
    """Each client keeps as many connections for the next request as it ever had in use at once."""
    kiosk = hall.shell.kiosk
    assert kiosk is not None
    for client in (kiosk._client, kiosk._watch_client):
        client.close()


def test_nothing_grows_and_nothing_stays(
    hall: Hall, temporary: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    starts: list[Vitals] = []
    held = 0
    search: residue.Search | None = None
    known = residue.Known()
    for number in range(WARM + SESSIONS):
        visit(hall, number)
        clear_log(hall, number)
        said = "".join(capfd.readouterr())
        assert not any(text in said for text in traces(stranger(number)))
        assert search is None or search.found() == [], f"after session {number - 1}"
        assert what_stays_outside(hall, number, temporary) == [], f"after session {number}"
        if number < WARM:
            hang_up(hall)
            starts.append(vitals())
            held = memory()
        elif (number - WARM) % 50 == 49:
            with capfd.disabled():
                grown = f"{memory() / held:.3f} of the memory"
                print(f"{number - WARM + 1} sessions, {grown}, {vitals()}")
        search = residue.Search(traces(stranger(number)), known)
    assert search is not None
    assert search.found() == []
    start = most(starts[-len(KINDS) :])
    hang_up(hall)
    with suppress(NotSeenError):
        hall.person.wait(lambda: not vitals().more_than(start), "threads and sockets to end")
    assert vitals().more_than(start) == ""
    now = memory()
    with capfd.disabled():
        print(f"memory: {held} bytes after {WARM} sessions, {now} after {SESSIONS} more")
    if TORTURE:
        assert now < GROWTH * held
