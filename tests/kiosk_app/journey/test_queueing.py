"""The office is away: what is asked for is kept, and a slip says how to collect it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.status import DeviceState, Paper
from forms.answers import Mistake
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.availability import service
from kiosk_app.journey.circumstances import Availability, Fee, Hindrance, Machine, Office
from kiosk_app.journey.progress import Part, progress
from kiosk_app.journey.states import (
    AskLater,
    CheckRead,
    Failure,
    FailureKind,
    Goodbye,
    Queued,
    Services,
    SignIn,
    SlipState,
    State,
    TypeNumber,
    Way,
)
from office_contract.vocabulary import SignInState, Subject
from tests.kiosk_app.journey.walking import (
    AWAY,
    CARD,
    CODE,
    OFFICE,
    PASSPORT,
    SHORT,
    UNTIL,
    WOMAN,
    Walk,
    form,
    machine,
    nothing_left,
    printer,
)


def test_a_certificate_can_be_asked_for_while_the_office_is_away() -> None:
    found = service(machine(office=AWAY), form("CT07"))
    assert (found.availability, found.hindrance) == (Availability.LATER, Hindrance.OFFICE_AWAY)


@pytest.mark.parametrize(
    ("changes", "available"),
    [
        ({"office": replace(AWAY, takes_requests=False)}, Availability.NOT_NOW),
        ({"office": replace(AWAY, offered=frozenset())}, Availability.NOT_NOW),
        ({"office": replace(AWAY, fees={})}, Availability.NOT_NOW),
        ({"office": replace(AWAY, fees={"CT07": Fee(8000, waived=False)})}, Availability.NOT_NOW),
        ({"office": Office()}, Availability.NOT_NOW),
        ({"office": AWAY, "devices": ()}, Availability.LATER),
        (
            {"office": AWAY, "devices": (printer(device=DeviceState.OFFLINE),)},
            Availability.LATER,
        ),
    ],
)
def test_only_what_the_office_will_serve_is_taken(
    changes: dict[str, object], available: Availability
) -> None:
    assert service(machine(**changes), form("CT07")).availability is available


def test_forms_work_as_before() -> None:
    walk = Walk(State(machine=machine(office=AWAY))).start().to_review_of_form()
    assert walk.asked(effects.DrawPreview).form.code == "CT01"


def test_the_declared_number_is_what_is_kept() -> None:
    walk = Walk().start().to_ask_later()
    assert walk.screen(AskLater) == AskLater()
    assert walk.every(effects.BeginSignIn) == []
    assert walk.every(effects.QueueRequest) == []
    walk.touch(touches.GoOn)
    assert walk.screen(AskLater).sending
    [asked] = walk.every(effects.QueueRequest)
    assert (asked.number, asked.about, asked.form.code) == (CARD.number, Subject.SELF, "CT07")
    assert asked.consent_version == form("CT07").consent_version
    assert asked.request == walk.session.request


def test_a_second_touch_keeps_nothing_twice() -> None:
    walk = Walk().start().to_ask_later()
    walk.touch(touches.GoOn)
    walk.touch(touches.GoOn)
    walk.touch(touches.GoBack)
    walk.touch(touches.OtherService)
    assert len(walk.every(effects.QueueRequest)) == 1
    walk.screen(AskLater)


def test_accepted_is_said_only_once_it_is_kept() -> None:
    walk = Walk().start().to_ask_later()
    walk.touch(touches.GoOn)
    assert walk.every(effects.PrintAppointment) == []
    asked = walk.asked(effects.QueueRequest)
    walk.answer(asked, events.RequestQueued, code=CODE, short=SHORT, until=UNTIL)
    queued = walk.screen(Queued)
    assert (queued.code, queued.short, queued.until) == (CODE, SHORT, UNTIL)
    [slip] = walk.every(effects.PrintAppointment)
    assert (slip.code, slip.short, slip.until) == (CODE, SHORT, UNTIL)
    assert queued.slip is SlipState.PRINTING


def test_without_a_slip_printer_the_code_stands_on_the_screen() -> None:
    walk = Walk(State(machine=machine(devices=(printer(),)))).start().to_ask_later().kept()
    assert walk.screen(Queued).slip is SlipState.NONE
    assert walk.every(effects.PrintAppointment) == []


def test_a_slip_that_failed_can_be_printed_again_but_not_for_ever() -> None:
    walk = Walk().start().to_ask_later().kept()
    for count in (1, 2, 3):
        assert len(walk.every(effects.PrintAppointment)) == count
        walk.touch(touches.PrintSlipAgain)
        assert len(walk.every(effects.PrintAppointment)) == count
        newest = walk.asked(effects.PrintAppointment)
        walk.answer(newest, events.SlipMoved, state=SlipState.FAILED)
        assert walk.screen(Queued).slip is SlipState.FAILED
        walk.touch(touches.PrintSlipAgain)
    assert len(walk.every(effects.PrintAppointment)) == 3


def test_the_slip_is_taken_and_nothing_stays() -> None:
    walk = Walk().start().to_ask_later().kept()
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    walk.fire("goodbye")
    assert nothing_left(walk.state)
    assert walk.outcomes() == []


def test_the_farewell_of_whoever_left_a_request_behind_says_so() -> None:
    walk = Walk().start().to_ask_later().kept()
    walk.touch(touches.OtherService)
    walk.office(OFFICE).to_papers("CT01")
    walk.touch(touches.HaveAll)
    assert walk.screen(Goodbye).request_kept
    other = Walk().start().to_papers("CT01")
    other.touch(touches.HaveAll)
    assert not other.screen(Goodbye).request_kept


def test_what_cannot_be_kept_is_not_promised() -> None:
    walk = Walk().start().to_ask_later()
    walk.touch(touches.GoOn)
    asked = walk.asked(effects.QueueRequest)
    walk.answer(asked, events.Failed, kind=FailureKind.STORE_FAILING)
    assert walk.screen(Failure).kind is FailureKind.STORE_FAILING
    assert walk.every(effects.PrintAppointment) == []


def test_an_office_that_is_back_serves_at_once() -> None:
    walk = Walk().start().to_ask_later()
    walk.office(OFFICE)
    walk.touch(touches.GoOn)
    walk.screen(SignIn)
    assert walk.every(effects.QueueRequest) == []


@pytest.mark.parametrize("typed", ["", "12", "0481880012345", "mười hai"])
def test_without_a_card_the_number_is_typed(typed: str) -> None:
    walk = Walk().start().office(AWAY).to_sign_in(document=None)
    walk.screen(TypeNumber)
    walk.touch(touches.SetRead, value=typed)
    walk.touch(touches.GoOn)
    assert walk.screen(TypeNumber).error is not None
    walk.touch(touches.SetRead, value="048 188 001 234")
    assert walk.screen(TypeNumber).error is None
    walk.touch(touches.GoOn)
    walk.screen(AskLater)
    walk.touch(touches.GoOn)
    assert walk.asked(effects.QueueRequest).number == WOMAN.number


def test_what_is_typed_is_judged_when_the_person_goes_on() -> None:
    walk = Walk().start().office(AWAY).to_sign_in(document=None)
    walk.touch(touches.SetRead, value="0")
    assert walk.screen(TypeNumber).error is None
    walk.touch(touches.GoOn)
    error = walk.screen(TypeNumber).error
    assert error is not None
    assert error.kind is Mistake.DIGIT_COUNT


def test_a_passport_has_no_personal_number() -> None:
    walk = Walk().start().office(AWAY).to_sign_in(document=PASSPORT)
    walk.screen(TypeNumber)


def test_back_from_the_question() -> None:
    walk = Walk().start().to_ask_later()
    walk.touch(touches.GoBack)
    walk.screen(CheckRead)
    without = Walk().start().office(AWAY).to_sign_in(document=None)
    without.touch(touches.SetRead, value=WOMAN.number)
    without.touch(touches.GoOn)
    without.touch(touches.GoBack)
    without.screen(TypeNumber)
    without.touch(touches.GoBack)
    without.screen(Services)


# --- the office goes away while somebody is already on the way -------------------------------


@pytest.mark.parametrize("kind", [FailureKind.OFFICE_AWAY, FailureKind.OFFICE_FAILING])
def test_a_line_that_breaks_in_mid_journey_offers_the_slip(kind: FailureKind) -> None:
    walk = Walk().start().to_sign_in()
    walk.answer(walk.asked(effects.BeginSignIn), events.Failed, kind=kind)
    assert walk.screen(Failure).ways[0] is Way.ASK_LATER
    walk.touch(touches.AskLater)
    assert walk.screen(AskLater).chosen
    # The watch may not have noticed yet: what the person has chosen is done.
    assert walk.state.machine.office.reachable
    walk.kept()
    walk.screen(Queued)
    assert walk.asked(effects.QueueRequest).number == CARD.number


def test_without_a_card_what_was_chosen_is_done_too() -> None:
    """The office is there and the sign-in is not: going on must not lead back to the sign-in."""
    walk = Walk().start().to_sign_in(document=None)
    walk.answer(walk.asked(effects.BeginSignIn), events.Failed, kind=FailureKind.OFFICE_AWAY)
    walk.touch(touches.AskLater)
    walk.touch(touches.SetRead, value=WOMAN.number)
    walk.touch(touches.GoOn)
    walk.touch(touches.GoBack)
    assert walk.screen(TypeNumber).chosen
    walk.touch(touches.SetRead, value=WOMAN.number)
    walk.touch(touches.GoOn)
    walk.kept()
    walk.screen(Queued)
    assert walk.asked(effects.QueueRequest).number == WOMAN.number


def test_a_verified_person_need_not_type_their_number() -> None:
    walk = Walk().start().to_sign_in(document=None).approved()
    failed = walk.asked(effects.FindRecord)
    walk.answer(failed, events.Failed, kind=FailureKind.OFFICE_AWAY)
    walk.touch(touches.AskLater)
    walk.kept()
    assert walk.asked(effects.QueueRequest).number == WOMAN.number


def test_a_late_approval_does_not_disturb_what_was_kept() -> None:
    walk = Walk().start().to_sign_in().began()
    sign_in = walk.asked(effects.BeginSignIn)
    walk.answer(sign_in, events.Failed, kind=FailureKind.OFFICE_AWAY)
    walk.touch(touches.AskLater)
    walk.kept()
    walk.answer(sign_in, events.SignInMoved, state=SignInState.APPROVED, person=WOMAN)
    walk.screen(Queued)


@pytest.mark.parametrize("kind", [FailureKind.NO_RECORD, FailureKind.NO_PHONE])
def test_other_failures_offer_no_slip(kind: FailureKind) -> None:
    walk = Walk().start().to_sign_in()
    walk.answer(walk.asked(effects.BeginSignIn), events.Failed, kind=kind)
    assert Way.ASK_LATER not in walk.screen(Failure).ways
    walk.touch(touches.AskLater)
    walk.screen(Failure)


def test_a_form_never_waits() -> None:
    walk = Walk().start().to_printing("CT01")
    walk.answer(walk.making(), events.Failed, kind=FailureKind.OFFICE_AWAY)
    assert Way.ASK_LATER not in walk.screen(Failure).ways


# --- what the person sees of the way ---------------------------------------------------------


def test_the_steps_above_the_title() -> None:
    later = (Part.CONSENT, Part.DOCUMENT, Part.REQUEST)
    walk = Walk().start().office(AWAY).to_identify("CT07")
    assert progress(walk.state) == (later, 1)
    walk.lay(CARD)
    assert progress(walk.state) == (later, 1)
    walk.touch(touches.GoOn)
    assert progress(walk.state) == (later, 2)
    walk.kept()
    assert progress(walk.state) == (later, 2)


def test_out_of_paper_for_pages_takes_requests_all_the_same() -> None:
    whole: Machine = machine(office=AWAY, devices=(printer(paper=Paper.OUT),))
    assert service(whole, form("CT07")).availability is Availability.LATER
    assert service(whole, form("CT01")).hindrance is Hindrance.PRINTER
