"""The net is gone: forms go on, certificates are asked for, nothing accepted is lost or doubled."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest

from forms.verify import VerdictKind
from kiosk_app.journey.states import (
    AskLater,
    Collect,
    Failure,
    Identify,
    Queued,
    Services,
    SignIn,
    SlipProblem,
    SlipState,
    TypeNumber,
    Way,
    Welcome,
)
from kiosk_app.viewmodels.failure import way_text
from kiosk_app.viewmodels.slip_words import title_text
from kiosk_app.viewmodels.translate import translate
from office_contract.signing import Endpoint
from offline_cache.outbox import EntryKind, EntryState, ListedEntry
from tests.journeys.hall import Hall, Site
from tests.journeys.liar import broken_down, half
from tests.journeys.people import MOTHER
from tests.journeys.waiting import (
    HAVE_CODE,
    SEND,
    Slip,
    ask_while_away,
    is_offered_later,
    is_used,
    keep_request,
    lay_slip,
    office_comes_back,
    office_goes,
    rows_of,
    says,
    sent,
    to_ask_later,
    to_collect,
)
from tests.journeys.walks import VI, agree, print_it, to_sign_in, whole_form

OpenHall = Callable[..., Hall]
LATER = ("services", "Ask today, collect later")


def to_services(hall: Hall) -> None:
    hall.on(Welcome)
    hall.go(VI.start)
    hall.on(Services)


# --- what the home screen says ----------------------------------------------------------------


def fails(site: Site) -> None:
    for endpoint in Endpoint:
        site.liar.tell(endpoint, broken_down)


@pytest.mark.parametrize(
    "outage",
    [
        lambda site: site.net.cut(),
        lambda site: site.net.slow(12.0),
        fails,
    ],
    ids=["unreachable", "slow", "answers-500"],
)
def test_the_home_screen_says_within_five_seconds_what_works(
    hall: Hall, outage: Callable[[Site], object]
) -> None:
    to_services(hall)
    assert not hall.person.sees(says(LATER))
    begun = time.monotonic()
    outage(hall.site)
    hall.person.wait(lambda: hall.person.sees(says(LATER)), "what works now", seconds=10)
    assert time.monotonic() - begun < 5
    assert is_offered_later(hall)
    since = translate("Services", "No connection to the office since %1")
    assert hall.person.sees(since.partition("%1")[0])


def test_forms_work_as_before(hall: Hall) -> None:
    office_goes(hall)
    page = whole_form(hall)
    assert hall.verdict(page).kind is VerdictKind.DECLARED
    to_services(hall)
    assert hall.person.sees(says(LATER))
    office_comes_back(hall)
    hall.person.wait(lambda: not hall.person.sees(says(LATER)), "the notice to go")


# --- asked for today, collected when the office is back ---------------------------------------


def test_queue_back_and_collect(hall: Hall) -> None:
    office_goes(hall)
    slip = ask_while_away(hall)
    assert newest_request(hall).state is EntryState.WAITING
    assert rows_of(hall.site, slip.code) == []
    office_comes_back(hall)
    sent(hall)
    assert len(rows_of(hall.site, slip.code)) == 1

    to_collect(hall)
    lay_slip(hall, slip)
    hall.on(SignIn)
    hall.confirm_by_phone(MOTHER.number)
    page = print_it(hall)
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.paper is not None
    hall.told_of_outcome(verdict.paper.serial, "taken")
    assert is_used(hall.site, slip)


def newest_request(hall: Hall) -> ListedEntry:
    return [entry for entry in hall.queue() if entry.kind is EntryKind.REQUEST][-1]


def test_the_request_tells_a_stolen_disk_of_nobody(hall: Hall) -> None:
    office_goes(hall)
    ask_while_away(hall)
    assert hall.shell.kiosk is not None
    rows = hall.shell.kiosk._store.rows("SELECT payload FROM outbox WHERE kind = 'request'")
    [payload] = [row[0] for row in rows if row[0]]
    assert isinstance(payload, bytes)
    assert MOTHER.number.encode() not in payload
    assert MOTHER.number not in hall.log.getvalue()
    for file in hall.machine.config.state.rglob("*"):
        if file.is_file() and not file.is_socket():
            assert MOTHER.number.encode() not in file.read_bytes(), file


def test_an_office_that_accepts_and_dies_before_answering(hall: Hall) -> None:
    office_goes(hall)
    slip = ask_while_away(hall)
    hall.site.liar.tell(Endpoint.REQUEST, half)
    hall.site.net.mend()
    hall.person.wait(lambda: len(rows_of(hall.site, slip.code)) == 1, "the office to accept")
    # It has it, and the kiosk does not know; the kiosk asks again, and the office keeps one.
    assert newest_request(hall).state is EntryState.WAITING
    hall.site.liar.be_honest()
    sent(hall)
    assert len(rows_of(hall.site, slip.code)) == 1


def test_the_line_breaks_while_somebody_signs_in(hall: Hall) -> None:
    hall.site.liar.tell(Endpoint.SIGN_IN, broken_down)
    to_sign_in(hall)
    hall.on(Failure)
    hall.go(way_text(Way.ASK_LATER))
    hall.on(AskLater)
    slip = keep_request(hall)
    hall.site.liar.be_honest()
    sent(hall)
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)


def test_without_a_card_the_number_is_typed(hall: Hall) -> None:
    office_goes(hall)
    hall.on(Welcome)
    hall.go(VI.start)
    hall.on(Services)
    hall.pick_service(VI.certificate)
    hall.go(VI.myself)
    agree(hall)
    hall.on(Identify)
    hall.go("Không mang thẻ")
    hall.on(TypeNumber)
    hall.person.type_text("04818800123")
    hall.person.press(translate("TypeNumber", "Continue"))
    hall.person.wait_for("12 chữ số")
    hall.person.type_text("4")
    hall.go(translate("TypeNumber", "Continue"))
    hall.on(AskLater)
    slip = keep_request(hall)
    office_comes_back(hall)
    sent(hall)
    to_collect(hall)
    lay_slip(hall, slip)
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)


def test_the_office_is_back_before_the_request_was_kept(hall: Hall) -> None:
    office_goes(hall)
    to_ask_later(hall)
    office_comes_back(hall)
    hall.person.wait_for(translate("ask_later", "The office is back"))
    hall.go(translate("AskLater", "Get it now"))
    hall.on(SignIn)
    hall.confirm_by_phone(MOTHER.number)
    print_it(hall)


def test_out_of_slip_paper_the_code_stands_on_the_screen(hall: Hall) -> None:
    office_goes(hall)
    hall.machine.slip_printer.set_fault("paper-out", on=True)
    to_ask_later(hall)
    hall.go(says(SEND))
    hall.on(Queued)
    hall.person.wait(
        lambda: (
            isinstance(hall.state.screen, Queued) and hall.state.screen.slip is SlipState.FAILED
        ),
        "the slip to fail",
        seconds=40,
    )
    screen = hall.state.screen
    assert isinstance(screen, Queued)
    # Letter by letter for whoever listens.
    assert hall.person.sees(" ".join(screen.short))
    hall.go(says(HAVE_CODE))
    hall.on(Welcome)
    hall.machine.slip_printer.set_fault("paper-out", on=False)
    # Nothing of it comes out for the next person to find.
    hall.person.idle(1.0)
    assert list(hall.machine.slip_printer.slips()) == []


def test_a_kiosk_that_starts_in_an_outage_still_takes_requests(open_hall: OpenHall) -> None:
    hall = open_hall()
    office_goes(hall)
    again = open_hall(name="again", like=hall)
    to_services(again)
    again.person.wait(lambda: is_offered_later(again), "requests to be taken")


# --- on another machine ------------------------------------------------------------------------


class Other:
    """A kiosk in a process of its own; what it says, line by line."""

    def __init__(self, state: Path, address: str, errand: str) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.other_kiosk", str(state), address, errand],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        self.said: Queue[str] = Queue()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self.said.put(line.strip())
        self.said.put("")

    def hear(self, word: str) -> list[str]:
        """What it says next, which begins with ``word``; without it."""
        first, *rest = self.said.get(timeout=60).split()
        assert first == word
        return rest

    def kill(self) -> None:
        self._child.send_signal(signal.SIGKILL)
        self._child.wait(20)
        self._ear.join(20)
        assert self._child.stdout is not None
        self._child.stdout.close()


@contextmanager
def other_kiosk(state: Path, address: str, errand: str) -> Iterator[Other]:
    other = Other(state, address, errand)
    try:
        yield other
    finally:
        other.kill()


def test_asked_for_on_one_machine_collected_on_another(
    open_hall: OpenHall, site: Site, tmp_path: Path
) -> None:
    """Killed the moment the slip is in the hand: what was accepted is on its disk, and is sent."""
    hall = open_hall()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    shutil.copytree(site.other_keys, elsewhere / "keys")
    with other_kiosk(elsewhere, site.address, "ask") as other:
        other.hear("ready")
        site.net.cut()
        code, short = other.hear("slip")
        other.kill()
    site.net.mend()
    hall.person.wait(lambda: bool(hall.state.machine.office.reachable), "the office")

    # Nobody has heard of the request yet: the slip is genuine all the same, and says so.
    to_collect(hall)
    hall.lay(
        code.encode(),
        lambda: hall.person.sees(title_text(SlipProblem.NOT_YET)),
    )
    assert isinstance(hall.state.screen, Collect)

    with other_kiosk(elsewhere, site.address, "send") as other:
        other.hear("sent")
    assert len(rows_of(site, code)) == 1

    hall.lay(code.encode(), lambda: isinstance(hall.state.screen, SignIn))
    hall.confirm_by_phone(MOTHER.number)
    page = print_it(hall)
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.paper is not None
    hall.told_of_outcome(verdict.paper.serial, "taken")
    assert is_used(site, Slip(code, short))
    assert short not in str(rows_of(site, code))
