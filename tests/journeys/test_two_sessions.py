"""F1: whatever comes late or wrong, each person holds their own paper, or none is printed."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from forms.compose import Page, compose
from forms.verify import VerdictKind
from kiosk_app.actions import issue
from kiosk_app.journey.states import (
    Failure,
    LookingUp,
    OutOfService,
    SignIn,
    TakePapers,
    Welcome,
)
from office_contract.signing import Endpoint
from tests.journeys.hall import Hall, text_of, values_of
from tests.journeys.liar import Said, saying
from tests.journeys.people import MOTHER, OTHER_NAME, OTHER_NUMBER
from tests.journeys.walks import (
    VI,
    print_it,
    review,
    to_reviewed_form,
    to_sign_in,
    whole_certificate,
    whole_form,
)


def session_of(hall: Hall) -> str:
    assert hall.state.session is not None
    return hall.state.session.id


def check_others_paper(hall: Hall, page: bytes) -> None:
    """It is the second person's, whole and alone."""
    verdict = hall.verdict(page)
    assert verdict.kind is VerdictKind.VALID
    assert verdict.compared
    assert values_of(verdict)["name"] == OTHER_NAME
    text = text_of(page)
    assert OTHER_NUMBER in text
    assert MOTHER.number not in text
    assert MOTHER.name.upper() not in text


def test_the_first_ones_record_comes_while_the_second_stands_there(hall: Hall) -> None:
    to_sign_in(hall)
    first = session_of(hall)
    held = hall.site.liar.hold(Endpoint.RECORD, first)
    hall.confirm_by_phone(MOTHER.number)
    hall.on(LookingUp)
    hall.go(VI.home)

    to_sign_in(hall, card=False)
    assert session_of(hall) != first
    hall.confirm_by_phone(OTHER_NUMBER)
    held.set()
    review(hall)
    hall.person.idle(0.3)
    assert MOTHER.name.upper() not in " ".join(hall.person.words())
    check_others_paper(hall, print_it(hall))


def test_the_first_ones_approval_comes_while_the_second_signs_in(hall: Hall) -> None:
    to_sign_in(hall)
    screen = hall.sign_in_screen()
    held = hall.site.liar.hold(Endpoint.SIGN_IN_POLL, session_of(hall))
    hall.confirm_by_phone(MOTHER.number)
    hall.go(VI.home)

    to_sign_in(hall, card=False)
    assert hall.sign_in_screen().user_code != screen.user_code
    held.set()
    hall.person.idle(1.5)
    # The first one's approval opens nothing for the second.
    assert isinstance(hall.state.screen, SignIn)
    hall.confirm_by_phone(OTHER_NUMBER)
    check_others_paper(hall, print_it(hall))


def test_the_first_ones_issue_comes_long_after_they_gave_up(hall: Hall) -> None:
    to_sign_in(hall)
    held = hall.site.liar.hold(Endpoint.ISSUE, session_of(hall))
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.person.press(VI.print_it)
    hall.on(Failure)
    given = hall.site.serials()[-1]
    hall.go(VI.home)

    to_sign_in(hall, card=False)
    hall.confirm_by_phone(OTHER_NUMBER)
    held.set()
    page = print_it(hall)
    check_others_paper(hall, page)
    assert given not in text_of(page)
    assert hall.site.serials()[-1] in text_of(page)


def test_a_card_laid_down_between_two_persons_is_nobodys(hall: Hall) -> None:
    hall.machine.scanner.lay(b"048188001234|")
    to_sign_in(hall, card=False)
    hall.sign_in_screen()
    assert not hall.person.sees("048 188 001 234")


def drawing_another(*arguments: Any, **named: Any) -> Page:
    """A composer that mixes two people up."""
    bundle, values, *rest = arguments
    return compose(bundle, {**values, "name": "TRẦN VĂN KHÁC"}, *rest, **named)


def resume(hall: Hall) -> subprocess.CompletedProcess[str]:
    state = str(hall.machine.config.state)
    return subprocess.run(
        [sys.executable, "-m", "kiosk_app", "service", "resume", "--state", state],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def check_stopped(hall: Hall, calls: int) -> None:
    """Nothing printed, nobody else served, the office told; a technician brings it back."""
    assert hall.person.sees("Máy đã tự dừng")
    assert hall.person.sees("Trang không khớp người trên màn hình. Chưa in gì.")
    hall.told_of_help("wrong-page", "Failure", calls)
    assert len(hall.events("page-wrong")) == 1
    assert hall.machine.page_printer.pages_in_tray() == []
    assert hall.machine.slip_printer.slips() == []
    hall.go(VI.home)
    hall.on(OutOfService)
    assert hall.person.sees("Máy này đang tạm ngừng")
    assert not any(seen.name.startswith(VI.start) for seen in hall.person.look())

    done = resume(hall)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "resume: done\n"
    hall.on(Welcome)


@pytest.mark.parametrize("certificate", [True, False])
def test_another_persons_page_stops_the_machine(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, certificate: bool
) -> None:
    hall.alarm_expected = True
    calls = len(hall.site.help_calls())
    with monkeypatch.context() as altered:
        altered.setattr(issue, "compose", drawing_another)
        if certificate:
            to_sign_in(hall)
            hall.confirm_by_phone(MOTHER.number)
        else:
            to_reviewed_form(hall)
        review(hall)
        hall.person.press(VI.print_it)
        hall.on(Failure)
        check_stopped(hall, calls)
    if certificate:
        hall.told_of_outcome(hall.site.serials()[-1], "spoiled")
        check_others_paper(hall, whole_certificate(hall, OTHER_NUMBER))
    else:
        assert hall.verdict(whole_form(hall)).kind is VerdictKind.DECLARED


def another_name(_question: dict[str, Any], said: Said) -> Said:
    """The office's own mix-up: the right numbers, another person's name to print."""
    values = json.loads(said.body)["values"]
    return saying(values={**values, "name": OTHER_NAME})(_question, said)


def test_values_that_are_not_the_sealed_ones_stop_the_machine(hall: Hall) -> None:
    hall.alarm_expected = True
    calls = len(hall.site.help_calls())
    hall.site.liar.tell(Endpoint.ISSUE, another_name)
    to_sign_in(hall)
    hall.confirm_by_phone(MOTHER.number)
    review(hall)
    hall.person.press(VI.print_it)
    hall.on(Failure)
    check_stopped(hall, calls)
    assert not isinstance(hall.state.screen, TakePapers)
