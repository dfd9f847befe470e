"""Somebody left their paper: the next person is told so, and learns nothing of it."""

from __future__ import annotations

import pytest

from kiosk_app.journey import delays
from kiosk_app.journey.events import TrayCleared
from kiosk_app.journey.states import Services, TakePapers, TrayNotice, Welcome
from kiosk_app.viewmodels.translate import translate
from offline_cache.ledger import LedgerEvent
from tests.journeys.hall import Hall
from tests.journeys.people import MOTHER
from tests.journeys.walks import VI, review, to_sign_in, whole_form

LIES = "A paper of somebody else lies in the tray"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same way with shorter waits: nobody takes the page, and nobody presses anything."""
    monkeypatch.setattr(delays, "TAKE_IDLE", 1.0)
    monkeypatch.setattr(delays, "WARNING", 0.5)


@pytest.fixture
def left(hall: Hall) -> Hall:
    """A certificate lies in the tray, and its person has gone."""
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.go(VI.print_it)
    hall.on(TakePapers)
    hall.on(Welcome)
    assert hall.last_outcome() == "left"
    return hall


def begin(hall: Hall) -> None:
    hall.person.press(VI.start)
    hall.on(Services)


def noticed(hall: Hall) -> bool:
    return isinstance(hall.state.overlay, TrayNotice)


def cleared_by(hall: Hall, who: str) -> None:
    def written() -> bool:
        row = hall.ledger()[-1]
        return (row.event, row.note) == (LedgerEvent.CLEARED, who)

    hall.person.wait(written, f"the ledger to name the {who}")


def test_the_next_person_is_told_and_help_is_called(left: Hall) -> None:
    calls = len(left.site.help_calls())
    begin(left)
    left.person.wait_for(translate("TrayNotice", LIES))
    left.told_of_help("paper-left", "Services", calls)
    left.person.wait(
        lambda: left.person.sees(
            translate("TrayNotice", "Staff were told at %1.").partition("%1")[0]
        ),
        "that staff were told",
    )
    seen = " ".join(left.person.words())
    for secret in (MOTHER.number, "048 188", "HƯỜNG", "Hường", "Xác nhận cư trú 0"):
        assert secret not in seen


def test_the_next_person_is_served_all_the_same(left: Hall) -> None:
    begin(left)
    left.person.press(translate("TrayNotice", "Continue"))
    left.person.wait(lambda: not noticed(left), "the notice to go")
    left.go(VI.back)
    left.on(Welcome)


def test_the_tray_s_own_sensor_ends_the_notice(left: Hall) -> None:
    begin(left)
    left.person.wait(lambda: noticed(left), "the notice")
    left.machine.page_printer.take()
    left.person.wait(lambda: not noticed(left), "the notice to go")
    cleared_by(left, "sensor")


def test_a_technician_has_emptied_it(left: Hall) -> None:
    assert left.shell.kiosk is not None
    left.shell.kiosk.runner.send(TrayCleared())
    begin(left)
    left.person.idle(0.5)
    assert not noticed(left)
    cleared_by(left, "technician")


def test_a_form_that_was_left_is_told_of_too(hall: Hall) -> None:
    from tests.journeys.walks import to_reviewed_form

    to_reviewed_form(hall)
    review(hall)
    hall.go(VI.print_it)
    hall.on(TakePapers)
    hall.on(Welcome)
    begin(hall)
    hall.person.wait_for(translate("TrayNotice", LIES))


def test_whoever_took_their_paper_leaves_no_notice(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delays, "TAKE_IDLE", 90.0)
    whole_form(hall)
    begin(hall)
    hall.person.idle(0.5)
    assert not noticed(hall)
