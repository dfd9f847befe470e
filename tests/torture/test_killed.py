"""The kiosk is killed (SIGKILL), at every named point of the issuing path and at random moments,
its own recovery included.

The points are not a list that somebody keeps: they are what a traced journey of each kind passes,
that is each row of the ledger before, in and after its transaction, each word to and from office
and printer, each event that the journey takes. After each death the same machine is started again.
What holds: it stands at the welcome screen, every sheet has an outcome, nothing of the last person
is on it, the next person's whole journey passes; in the end the chain is sound, no serial was used
twice, the printer's count of sheets agrees with the ledger, and the office has every request, and
the last word on every sheet.
"""

from __future__ import annotations

import itertools
import os
import secrets
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Final

import pytest

from devices.simulators.ipp_printer import IppPrinterSimulator
from devices.timing import PageTiming
from kiosk_app.machine_keys import enrolment_key
from offline_cache.database import open_store
from offline_cache.keys import store_key
from offline_cache.ledger import Ledger, LedgerEntry, LedgerEvent
from tests.cases import TORTURE, cases
from tests.torture.killed_kiosk import Case
from tests.torture.nursery import Life, Nursery, PrinterCount
from tests.torture.office_stand import OfficeBooks, StandingOffice, standing_office

DEATHS: Final = cases(10)
LONGEST_RUN: Final = 3 * 3600
RECOVERED_WITHIN: Final = 5.0
PAGE_SECONDS: Final = 0.1
LONGEST: Final = {"certificate": 0.6, "form": 0.35, "queued": 0.08}
"""Seconds from "print" (or "keep it") to the end of the session, about."""
ROWS: Final = ("reserved", "composed", "checked", "sent", "settled", "outcome")
MOMENTS: Final = ("before", "written", "committed")
NEEDED: Final = {
    "form": {f"ledger:{row}:{moment}" for row in ROWS for moment in MOMENTS}
    | {f"printer:{word}:asking" for word in ("create-job", "send-document")},
    "queued": {f"ledger:queued:{moment}" for moment in MOMENTS},
}
NEEDED["certificate"] = NEEDED["form"] | {"office:issue:asking", "office:issue:answered"}
"""What a trace must hold, whatever else it does: else it would prove nothing."""
NO_SHEET: Final = {"spoiled", "nothing"}
MAY_BE_OUT: Final = {"unknown", "left"}


@dataclass
class Hall:
    """One machine, its printer, its office; what died in it."""

    folder: Path
    office: StandingOffice
    nursery: Nursery
    count: PrinterCount
    dice: Random
    citizens: list[tuple[str, str]]
    points: dict[str, list[str]]
    last: str = ""
    slowest: float = 0.0
    warned: int = 0
    deaths: Counter[str] = field(default_factory=Counter)

    def case(self) -> Case:
        first, second = self.dice.sample(self.citizens, 2)
        return Case(
            state=str(self.folder),
            office=self.office.address,
            books=str(self.office.books.file),
            printer=self.count.printer.uri,
            citizens=(first, second),
            last=self.last,
        )

    def live(self, case: Case, *, kill_after: float | None = None) -> Life:
        life = self.nursery.live(case, self.count, kill_after=kill_after)
        up = life.word("up")
        if up is not None:
            assert up["unsettled"] == 0
            assert up["clean"], "something of the last person is on the new screen"
            self.slowest = max(self.slowest, up["up"])
        return life


@pytest.fixture(scope="module")
def seed() -> int:
    return int(os.environ.get("TORTURE_SEED") or secrets.randbits(32) if TORTURE else 8)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, seed: int) -> Iterator[Hall]:
    folder = tmp_path_factory.mktemp("killed")
    with (
        Nursery() as nursery,
        standing_office(folder / "office", enrolment_key(folder / "kiosk")) as office,
        IppPrinterSimulator(timing=PageTiming(page=PAGE_SECONDS)) as printer,
    ):
        citizens = [(citizen.number, citizen.name) for citizen in office.books.citizens()]
        count = PrinterCount(printer)
        hall = Hall(folder / "kiosk", office, nursery, count, Random(seed), citizens, {})
        for kind in NEEDED:
            life = hall.live(replace(hall.case(), killed=kind, drain=True))
            done = life.word("done")
            assert done is not None
            hall.points[kind] = done["passed"]
        yield hall


def test_a_traced_journey_passes_every_step_of_the_issuing_path(hall: Hall) -> None:
    for kind, needed in NEEDED.items():
        assert needed <= set(hall.points[kind]), kind


@pytest.mark.timeout(LONGEST_RUN if TORTURE else 300)
def test_killed_anywhere_nothing_is_lost_nothing_twice_nothing_left(hall: Hall, seed: int) -> None:
    plan = [(kind, point) for kind, points in hall.points.items() for point in points]
    hall.dice.shuffle(plan)
    for turn in itertools.count():
        try:
            _die_once(hall, *plan[turn % len(plan)], at_random=turn % 3 == 2)
        except AssertionError as error:
            raise AssertionError(f"TORTURE_SEED={seed}, turn {turn}: {error}") from error
        if TORTURE and turn % 100 == 99:
            print(f"\nseed {seed}: {dict(hall.deaths)}, slowest {hall.slowest:.2f} s", flush=True)
        if hall.deaths["killed"] == DEATHS:
            break
    survivor = hall.live(replace(hall.case(), whole="certificate", drain=True))
    assert survivor.done
    hall.count.take()
    _the_books_agree(hall)
    if TORTURE:
        print(f"\nseed {seed}: {dict(hall.deaths)}, slowest recovery {hall.slowest:.2f} s")
        assert hall.slowest < RECOVERED_WITHIN


def _die_once(hall: Hall, kind: str, point: str, *, at_random: bool) -> None:
    """A kiosk that comes up, serves one person, and dies under the next."""
    dice = hall.dice
    case = replace(hall.case(), whole=dice.choice(("form", "certificate")), killed=kind)
    if at_random and dice.random() < 0.2:
        # While it recovers, or serves the first.
        life = hall.live(replace(case, armed="start"), kill_after=dice.uniform(0.0, 2.0))
    elif at_random:
        life = hall.live(case, kill_after=dice.uniform(0.0, LONGEST[kind]))
    else:
        life = hall.live(replace(case, point=point))
    hall.deaths["killed" if life.killed else "survived"] += 1
    assert life.killed or life.done
    if life.word("whole") is not None and hall.last:
        settled = (life.word("whole") or {})["settled"]
        _agrees(hall.last, settled, hall.count.sheets().count(hall.last))
    if life.word("warned") is not None:
        hall.warned += 1
    if dice.random() < 0.5:
        hall.count.take()
    hall.last = _last_request(life)


def _last_request(life: Life) -> str:
    """Of the journey that was killed, as far as it had said its name."""
    names = [words.get("take") or words.get("armed") for words in life.said]
    return next((name for name in reversed(names) if isinstance(name, str)), "")


def _agrees(request: str, rows: list[list[str]], sheets: int) -> None:
    """A sheet's account, and what the printer has counted of it."""
    events = [row[0] for row in rows]
    assert events.count("reserved") <= 1, f"{request}: {events}"
    assert sheets <= 1, f"{request} came out {sheets} times"
    if "reserved" not in events:
        assert sheets == 0, f"{request} came out, and the ledger has nothing of it"
        return
    assert events.count("outcome") == 1, f"{request}: {events}"
    said = _account(rows)
    if said == "taken":
        assert sheets == 1, f"{request} is said to be taken, and nothing came out"
    elif said in NO_SHEET:
        assert sheets == 0, f"{request} is said to be {said}, and came out"
    else:
        assert said in MAY_BE_OUT, f"{request}: {said}"
        assert "sent" in events, f"{request}: nothing was sent, so that it cannot be {said}"


def _account(rows: list[list[str]]) -> str:
    for event, outcome, note, _serial in reversed(rows):
        if event == LedgerEvent.RECONCILED.value:
            return note
        if event == LedgerEvent.OUTCOME.value:
            return outcome
    return ""


def _the_books_agree(hall: Hall) -> None:
    """Ledger, printer and office, over everything that was done."""
    store = open_store(hall.folder / "store.db", store_key(hall.folder / "keys"))
    try:
        ledger = Ledger(store)
        assert ledger.check() > DEATHS
        entries = ledger.entries()
    finally:
        store.close()
    requests: dict[str, list[LedgerEntry]] = {}
    for entry in entries:
        requests.setdefault(entry.row.request, []).append(entry)
    sheets = Counter(hall.count.sheets())
    assert sheets.keys() <= requests.keys(), "a sheet of which the ledger knows nothing"
    for request, rows in requests.items():
        _agrees(request, [_told(entry) for entry in rows], sheets[request])
    _every_serial_once(requests, hall.office.books)
    _no_request_lost(requests, hall.office.books)


def _told(entry: LedgerEntry) -> list[str]:
    row = entry.row
    return [row.event.value, row.outcome.value if row.outcome else "", row.note, row.serial]


def _every_serial_once(requests: dict[str, list[LedgerEntry]], books: OfficeBooks) -> None:
    papers, heard = books.papers(), books.outcomes()
    assert len({paper.serial for paper in papers}) == len(papers)
    assert len({paper.request for paper in papers}) == len(papers)
    issued = {paper.request: paper.serial for paper in papers}
    assert issued.keys() <= heard.keys(), "a serial without an outcome"
    used: Counter[str] = Counter()
    for request, rows in requests.items():
        serials = {entry.row.serial for entry in rows if entry.row.serial}
        used.update(serials)
        assert serials <= {issued.get(request)}, request
        if serials:
            said = _account([_told(entry) for entry in rows])
            told = "spoiled" if said in NO_SHEET else said
            assert heard[request][-1] == told, f"{request}: {heard[request]}, not {told}"
    assert all(number == 1 for number in used.values())


def _no_request_lost(requests: dict[str, list[LedgerEntry]], books: OfficeBooks) -> None:
    promised = [
        request
        for request, rows in requests.items()
        if any(entry.row.event is LedgerEvent.QUEUED for entry in rows)
    ]
    assert sorted(books.waiting()) == sorted(promised)
