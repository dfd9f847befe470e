"""Nobody is sent to the counter with empty hands, or asked there what they have told here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.status import Progress
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.at_counter import MOST_SLIPS, told
from kiosk_app.journey.states import (
    AskLater,
    AtCounter,
    Consent,
    Failure,
    FailureKind,
    Fill,
    Goodbye,
    HelpNotice,
    Queued,
    Services,
    SlipState,
    State,
    TakePapers,
)
from office_contract.vocabulary import Subject
from tests.kiosk_app.journey.walking import (
    CARD,
    Walk,
    answers_of,
    machine,
    nothing_left,
    printer,
)


def without_phone() -> Walk:
    walk = Walk().start().to_identify("CT07").lay(CARD)
    walk.touch(touches.GoOn)
    walk.touch(touches.NoPhone)
    assert walk.screen(Failure).kind is FailureKind.NO_PHONE
    return walk


def test_without_a_phone_the_slip_says_what_the_card_said() -> None:
    """accessibility.md: counter."""
    walk = without_phone()
    walk.touch(touches.GoToCounter)
    assert walk.screen(AtCounter).slip is SlipState.NONE
    assert walk.every(effects.PrintCounterSlip) == []
    walk.touch(touches.PrintSlipAgain)
    asked = walk.asked(effects.PrintCounterSlip)
    assert asked.form.code == "CT07"
    assert ("Số định danh cá nhân", "048 188 001 234") in asked.told
    assert "048188001234" not in repr(asked)
    assert "048 188" not in repr(asked)
    walk.answer(asked, events.SlipMoved, state=SlipState.DELIVERED)
    assert walk.screen(AtCounter).slip is SlipState.DELIVERED
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    walk.fire("goodbye")
    assert nothing_left(walk.state)


def test_what_was_answered_on_a_form_stands_on_the_slip_as_on_paper() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.WithoutDocument)
    walk.screen(Fill)
    walk.state = replace(walk.state, session=replace(walk.session, answers=answers_of("CT01")))
    rows = dict(told(walk.session))
    assert rows["Ngày, tháng, năm sinh"] == "15/03/1988"
    assert any(label.endswith(" 1") for label in rows), "each member of the household has a row"
    assert all(value.strip() for value in rows.values())


def test_help_offers_the_counter_wherever_a_paper_is_chosen() -> None:
    """accessibility.md: counter."""
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.CallHelp)
    assert isinstance(walk.state.overlay, HelpNotice)
    walk.touch(touches.GoToCounter)
    assert walk.state.overlay is None
    walk.screen(AtCounter)


def test_before_a_paper_is_chosen_or_while_one_lies_there_is_no_way_to_the_counter() -> None:
    walk = Walk().start()
    walk.touch(touches.GoToCounter)
    walk.screen(Services)
    walk = Walk().start().to_papers("CT01")
    walk.touch(touches.GoToCounter)
    walk.screen(TakePapers)


def test_whether_a_page_came_out_is_answered_before_anybody_goes() -> None:
    walk = Walk().start().to_printing().ready().printed(Progress.UNKNOWN)
    assert walk.screen(Failure).kind is FailureKind.OUTCOME_UNKNOWN
    walk.touch(touches.CallHelp)
    walk.touch(touches.GoToCounter)
    assert walk.screen(Failure).kind is FailureKind.OUTCOME_UNKNOWN
    walk.touch(touches.PageSeen, there=False)
    walk.touch(touches.GoToCounter)
    walk.screen(AtCounter)


def test_a_request_that_is_being_kept_is_not_walked_away_from() -> None:
    walk = Walk().start().to_ask_later()
    walk.touch(touches.GoOn)
    walk.touch(touches.GoToCounter)
    assert walk.screen(AskLater).sending
    kept = Walk().start().to_ask_later().kept()
    kept.touch(touches.GoToCounter)
    kept.screen(Queued)


@pytest.mark.parametrize("code", ["CT01", "CT07"])
def test_back_leads_to_where_one_was(code: str) -> None:
    walk = Walk().start()
    walk.touch(touches.PickService, code=code)
    if code == "CT07":
        walk.touch(touches.PickSubject, about=Subject.SELF)
    walk.screen(Consent)
    walk.touch(touches.GoToCounter)
    walk.touch(touches.GoBack)
    walk.screen(Consent)
    walk.touch(touches.Agree, agreed=True)
    walk.touch(touches.GoOn)
    walk.touch(touches.GoToCounter)
    walk.touch(touches.GoBack)
    walk.screen(Services)


def test_a_slip_that_failed_is_tried_again_but_not_for_ever() -> None:
    walk = without_phone()
    walk.touch(touches.GoToCounter)
    for count in range(1, MOST_SLIPS + 1):
        walk.touch(touches.PrintSlipAgain)
        walk.touch(touches.PrintSlipAgain)
        walk.touch(touches.GoBack)
        assert len(walk.every(effects.PrintCounterSlip)) == count
        asked = walk.asked(effects.PrintCounterSlip)
        walk.answer(asked, events.SlipMoved, state=SlipState.FAILED)
    walk.touch(touches.PrintSlipAgain)
    assert len(walk.every(effects.PrintCounterSlip)) == MOST_SLIPS


def test_a_machine_without_a_slip_printer_promises_none() -> None:
    walk = Walk(State(machine=machine(devices=(printer(),)))).start().to_identify("CT01")
    walk.touch(touches.GoToCounter)
    walk.touch(touches.PrintSlipAgain)
    assert walk.every(effects.PrintCounterSlip) == []
    walk.screen(AtCounter)
