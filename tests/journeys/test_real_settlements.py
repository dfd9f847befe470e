"""What each fault ends in, as ``docs/settlements.md`` says; and many pages without one: a hundred
in `make torture`, twenty-five in `make test`.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import cups
import pytest

from devices.printer.settlement import JobState
from devices.specimens import specimen_page
from devices.status import Progress
from kiosk_app.journey.states import Trouble
from office_contract.vocabulary import Outcome
from tests.cases import TORTURE
from tests.devices.cups_stand import CupsStand
from tests.devices.parts import until
from tests.journeys.parts_pages import CupsTray
from tests.journeys.parts_settling import IMPATIENT, Job, Rig, hurried, settling
from tests.journeys.settlement_table import Row, rows_under

PAGES = 100 if TORTURE else 25
ROWS = rows_under("The A4 page")


@pytest.fixture(scope="module")
def tray() -> Iterator[CupsTray]:
    with TemporaryDirectory(prefix="hall-") as folder, CupsStand(Path(folder)) as stand:
        yield CupsTray(stand)


@pytest.fixture
def rig(tray: CupsTray, tmp_path: Path) -> Iterator[Rig]:
    tray.mend()
    with settling(tray, tmp_path, IMPATIENT) as rig:
        yield rig


def at_work(rig: Rig) -> Job:
    rig.tray.set_fault("slow", on=True)
    job = rig.print_page()
    job.is_at_work()
    return job


def nothing(rig: Rig) -> Progress:
    return rig.print_page().settled()


def near_its_end(rig: Rig) -> Progress:
    rig.tray.set_fault("paper-low", on=True)
    rig.tray.set_fault("toner-low", on=True)
    return rig.print_page().settled()


def slow(rig: Rig) -> Progress:
    job = at_work(rig)
    rig.tray.set_fault("slow", on=False)
    return job.settled()


def before(fault: str, trouble: Trouble) -> Callable[[Rig], Progress]:
    def mended(rig: Rig) -> Progress:
        rig.tray.set_fault(fault, on=True)
        job = rig.print_page()
        job.is_held(trouble)
        assert rig.tray.pages_in_tray() == []
        rig.tray.set_fault(fault, on=False)
        return job.settled()

    return mended


def under(fault: str, trouble: Trouble) -> Callable[[Rig], Progress]:
    def mended(rig: Rig) -> Progress:
        job = at_work(rig)
        rig.tray.set_fault(fault, on=True)
        job.is_held(trouble)
        assert rig.tray.pages_in_tray() == []
        rig.tray.set_fault("slow", on=False)
        rig.tray.set_fault(fault, on=False)
        return job.settled()

    return mended


def jam_given_up(rig: Rig) -> Progress:
    job = at_work(rig)
    rig.tray.set_fault("jam", on=True)
    job.is_held(Trouble.JAM)
    rig.tray.stand.give_up_page()
    return job.settled()


def not_there(fault: str) -> Callable[[Rig], Progress]:
    def failed(rig: Rig) -> Progress:
        rig.tray.set_fault(fault, on=True)
        settlement = rig.print_page().settled()
        rig.tray.set_fault(fault, on=False)
        return settlement

    return failed


def no_spooler(rig: Rig) -> Progress:
    rig.tray.stand.end_spooler()
    settlement = rig.print_page().settled()
    rig.tray.stand.start_spooler()
    return settlement


def no_document(rig: Rig) -> Progress:
    return rig.print_page(b"%PDF-1.7\nbroken").settled()


def ended(rig: Rig) -> Progress:
    job = at_work(rig)
    rig.tray.set_fault("power-off", on=True)
    return job.settled()


def ended_and_started(rig: Rig) -> Progress:
    job = at_work(rig)
    rig.tray.switch_off_and_on()
    return job.settled()


def hung(rig: Rig) -> Progress:
    job = at_work(rig)
    rig.tray.set_fault("silent", on=True)
    return job.settled()


def given_up(rig: Rig) -> Progress:
    job = at_work(rig)
    rig.tray.stand.give_up_page()
    return job.settled()


def spooler_ended(rig: Rig) -> Progress:
    rig.tray.set_fault("slow", on=True)
    job = rig.print_page(clock=hurried)
    job.is_at_work()
    rig.tray.stand.end_spooler()
    settlement = job.settled()
    rig.tray.stand.start_spooler()
    return settlement


def kept(rig: Rig) -> Progress:
    rig.tray.set_fault("paper-out", on=True)
    job = rig.print_page()
    job.is_held(Trouble.PAPER_OUT)
    until(rig.tray.stand.is_at_work, "the printer to have the page")
    job.abandon()
    return job.settled()


def kiosk_ended(rig: Rig) -> Progress:
    job = at_work(rig)
    assert rig.starts_again() is Outcome.UNKNOWN
    rig.tray.set_fault("slow", on=False)
    job.settled()
    return Progress.UNKNOWN


HAPPENS: dict[str, Callable[[Rig], Progress]] = {
    "nothing": nothing,
    "paper-low": near_its_end,
    "slow": slow,
    "paper-out-before": before("paper-out", Trouble.PAPER_OUT),
    "paper-out": under("paper-out", Trouble.PAPER_OUT),
    "jam-cleared": under("jam", Trouble.JAM),
    "cover-open": under("cover-open", Trouble.COVER_OPEN),
    "toner-out": before("toner-out", Trouble.TONER_OUT),
    "jam-given-up": jam_given_up,
    "off-before": not_there("power-off"),
    "hung-before": not_there("silent"),
    "no-spooler": no_spooler,
    "no-document": no_document,
    "ended": ended,
    "ended-and-started": ended_and_started,
    "hung": hung,
    "given-up": given_up,
    "spooler-ended": spooler_ended,
    "kept": kept,
    "kiosk-ended": kiosk_ended,
}


def test_the_page_and_the_tests_know_the_same_faults() -> None:
    assert [row.fault for row in ROWS] == list(HAPPENS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.fault)
def test_what_it_ends_in(rig: Rig, row: Row) -> None:
    assert HAPPENS[row.fault](rig) is row.settlement
    if row.settlement is Progress.DELIVERED:
        assert len(rig.tray.pages_in_tray()) == 1
    if row.settlement in (Progress.FAILED, Progress.SPOILED):
        assert rig.tray.pages_in_tray() == []


def test_f3_the_spooler_says_completed_of_a_page_that_its_printer_lost(rig: Rig) -> None:
    """Asked itself, and with our own driver looking away."""
    connection = cups.Connection(host=rig.tray.stand.server)
    rig.tray.set_fault("slow", on=True)
    driver = rig.driver
    number = int(driver.submit(specimen_page("SYNTHETIC"), "session-1"))
    until(lambda: driver.follow(str(number)).progress is Progress.PRINTING, "the page's way")
    rig.tray.switch_off_and_on()

    def state() -> int:
        found: int = connection.getJobAttributes(number)["job-state"]
        return found

    until(lambda: state() == JobState.COMPLETED, "the spooler's word", 30.0)
    assert rig.tray.pages_in_tray() == []
    assert driver.follow(str(number)).progress is Progress.UNKNOWN


def test_many_pages_without_a_fault(tray: CupsTray, tmp_path: Path) -> None:
    tray.mend()
    began = time.monotonic()
    with settling(tray, tmp_path) as rig:
        settlements: Counter[Progress] = Counter()
        for _ in range(PAGES):
            job = rig.print_page()
            settlement = job.settled()
            settlements[settlement] += 1
            if settlement is Progress.DELIVERED:
                rig.is_taken(job)
        outcomes = Counter(row.outcome for row in rig.rows("outcome"))
    seconds = time.monotonic() - began
    print(f"{PAGES} pages in {seconds:.1f} s: {dict(settlements)}, {dict(outcomes)}")
    assert settlements[Progress.DELIVERED] >= PAGES - 1
    assert outcomes[Outcome.TAKEN] == settlements[Progress.DELIVERED]
    assert len(tray.pages_in_tray()) == PAGES
