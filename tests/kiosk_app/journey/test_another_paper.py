"""Another paper in the same session: what the same person brings along, and nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.status import Progress
from forms.answers import visible_steps
from forms.schema import Group
from identity_documents.document import Document
from kiosk_app.journey import effects, touches
from kiosk_app.journey.availability import groups
from kiosk_app.journey.session import Carried
from kiosk_app.journey.states import (
    CheckRead,
    Consent,
    Fill,
    Identify,
    Services,
    SignIn,
    State,
    TakePapers,
    Welcome,
)
from office_contract.vocabulary import Outcome, Subject
from tests.kiosk_app.journey.walking import (
    CARD,
    PASSPORT,
    SECOND,
    STRANGER,
    WOMAN,
    Walk,
    answers_of,
    form,
    machine,
    nothing_left,
)

STRANGERS_CARD = replace(
    CARD, number=STRANGER.number, name=STRANGER.name, address="7 Lê Lợi, Hải Châu, Đà Nẵng"
)
FORMS = ("CT01", "CT07", "SYLL", "TK01", "NA5")


def walk() -> Walk:
    return Walk(State(machine=machine(forms={code: form(code) for code in FORMS}))).start()


def fill(here: Walk, code: str) -> None:
    """The bundle's own sample, until the page is drawn."""
    sample = answers_of(code)
    while isinstance(here.state.screen, Fill):
        shown = visible_steps(form(code), here.session.answers)[here.state.screen.step]
        for name in shown.fields:
            if name in sample:
                here.touch(touches.SetAnswer, field=name, value=sample[name])
        here.touch(touches.GoOn)


def take(here: Walk) -> None:
    """Print what is reviewed, take it, and want another paper."""
    here.draw()
    here.touch(touches.Print)
    here.ready().printed(Progress.DELIVERED)
    here.touch(touches.AnotherPaper)


def after_a_form() -> Walk:
    """SYLL has been taken, and another paper is wanted."""
    here = walk()
    here.to_identify("SYLL").lay(CARD)
    here.touch(touches.GoOn)
    fill(here, "SYLL")
    take(here)
    return here


def to_questions(here: Walk, code: str = "TK01") -> Walk:
    here.to_identify(code)
    here.screen(CheckRead)
    here.touch(touches.GoOn)
    return here


def test_the_paper_counts_as_taken_and_the_session_goes_on() -> None:
    here = walk().to_papers()
    serial = here.screen(TakePapers).serial
    session = here.session.id
    here.touch(touches.AnotherPaper)
    assert here.screen(Services).group is Group.RESIDENCE
    assert here.session.id == session
    assert here.outcomes() == [(serial, Outcome.TAKEN)]
    assert not here.every(effects.Wipe)


def test_the_document_is_looked_at_again_and_not_laid_down_again() -> None:
    here = after_a_form()
    asked = len(here.every(effects.ReadDocument))
    here.to_identify("TK01")
    here.screen(CheckRead)
    assert here.session.document == CARD
    assert len(here.every(effects.ReadDocument)) == asked


def test_a_later_form_begins_with_what_an_earlier_one_said() -> None:
    here = after_a_form()
    assert here.session.answers == {}
    to_questions(here)
    phone = next(name for name, item in form("TK01").fields.items() if item.shares == "phone")
    assert here.session.answers[phone] == answers_of("SYLL")["phone"]


def test_each_paper_asks_for_its_own_consent_and_sign_in() -> None:
    here = walk().to_papers()
    here.touch(touches.AnotherPaper)
    assert (here.session.consent_version, here.session.sign_in) == (None, None)
    assert (here.session.requester, here.session.subject, here.session.record) == (None,) * 3
    here.touch(touches.PickService, code="CT07")
    here.touch(touches.PickSubject, about=Subject.SELF)
    assert not here.screen(Consent).agreed
    here.touch(touches.Agree, agreed=True)
    here.touch(touches.GoOn)
    here.touch(touches.GoOn)
    here.screen(SignIn)
    assert here.asked(effects.BeginSignIn).declared_number == WOMAN.number


def test_requests_of_one_session_never_share_an_id() -> None:
    here = after_a_form()
    first = here.making()
    here.to_identify("CT01")
    here.touch(touches.GoOn)
    here.fill().draw()
    here.touch(touches.Print)
    second = here.making()
    assert isinstance(first, effects.ComposeForm)
    assert isinstance(second, effects.ComposeForm)
    assert first.request != second.request


@pytest.mark.parametrize("other", [STRANGERS_CARD, PASSPORT])
def test_whoever_lays_down_another_document_gets_nothing_of_the_one_before(
    other: Document,
) -> None:
    here = to_questions(after_a_form())
    while not isinstance(here.state.screen, CheckRead):
        here.touch(touches.GoBack)
    here.touch(touches.GoBack)
    here.screen(Identify)
    here.lay(other)
    assert here.session.carried is None
    here.touch(touches.GoOn)
    here.screen(Fill)
    said = {value for value in here.session.answers.values() if isinstance(value, str)}
    sample = answers_of("SYLL")
    assert not said & {CARD.name, CARD.number, CARD.address, sample["phone"], sample["email"]}


def test_the_same_card_again_keeps_what_was_said() -> None:
    here = after_a_form()
    here.to_identify("TK01")
    here.touch(touches.GoBack)
    here.lay(CARD)
    assert here.session.carried is not None
    assert here.session.carried.earlier["phone"]


def test_who_will_not_show_the_document_again_begins_with_nothing() -> None:
    here = after_a_form()
    here.to_identify("TK01")
    here.touch(touches.GoBack)
    here.touch(touches.WithoutDocument)
    here.screen(Fill)
    assert here.session.carried is None
    assert CARD.name not in here.session.answers.values()


def test_typed_by_hand_once_is_typed_by_hand_no_more() -> None:
    here = walk()
    here.to_identify("CT01")
    here.touch(touches.WithoutDocument)
    here.fill()
    take(here)
    here.to_identify("TK01")
    here.touch(touches.WithoutDocument)
    assert here.session.carried is not None
    assert here.session.answers["name"] == here.session.carried.earlier["name"]


def test_somebody_else_who_signs_in_gets_nothing_of_the_one_before() -> None:
    here = after_a_form()
    here.to_identify("CT07")
    here.touch(touches.GoBack)
    here.touch(touches.WithoutDocument)
    here.approved(STRANGER).found()
    assert here.session.requester == STRANGER
    take(here)
    carried = here.session.carried
    assert carried is not None
    assert (carried.name, carried.document, dict(carried.earlier)) == (STRANGER.name, None, {})


def test_a_corrected_card_is_read_again_for_a_certificate() -> None:
    here = walk()
    here.to_identify("CT01").lay(CARD)
    here.touch(touches.EditRead, field="name")
    here.touch(touches.SetRead, value="Nguyễn Thị Thu Hương")
    here.touch(touches.GoOn)
    here.touch(touches.GoOn)
    here.fill()
    take(here)
    here.to_identify("CT07")
    here.screen(Identify)
    here.touch(touches.GoBack)
    here.touch(touches.GoBack)
    here.touch(touches.GoBack)
    here.to_identify("TK01")
    here.screen(CheckRead)
    assert here.session.document is not None
    assert here.session.document.name == "Nguyễn Thị Thu Hương"


def test_only_a_document_that_was_laid_down_is_to_be_taken() -> None:
    here = after_a_form()
    here.to_identify("SYLL")
    here.touch(touches.GoOn)
    fill(here, "SYLL")
    here.draw()
    here.touch(touches.Print)
    here.ready().printed(Progress.DELIVERED)
    assert not here.screen(TakePapers).card
    here.touch(touches.AnotherPaper)
    here.to_identify("SYLL")
    here.touch(touches.GoBack)
    here.lay(CARD)
    here.touch(touches.GoOn)
    fill(here, "SYLL")
    here.draw()
    here.touch(touches.Print)
    here.ready().printed(Progress.DELIVERED)
    assert here.screen(TakePapers).card


def test_going_back_to_the_list_keeps_what_the_first_paper_left() -> None:
    here = to_questions(after_a_form())
    carried = here.session.carried
    while not isinstance(here.state.screen, Services):
        here.touch(touches.GoBack)
        if isinstance(here.state.screen, Identify):
            here.touch(touches.GoBack)
    assert here.session.carried == carried
    assert here.session.answers == {}


def test_a_passport_puts_visitors_papers_first() -> None:
    here = walk()
    assert groups(here.state.machine, here.session)[0] is Group.RESIDENCE
    visitor = replace(here.session, carried=Carried(document=PASSPORT))
    assert groups(here.state.machine, visitor)[0] is Group.VISITORS
    korean = replace(here.session, language="ko")
    assert groups(here.state.machine, korean)[0] is Group.VISITORS


def test_the_wipe_forgets_all_of_it() -> None:
    here = after_a_form()
    here.fire("idle")
    here.fire("warning")
    here.screen(Welcome)
    assert nothing_left(here.state)
    here.start(SECOND)
    assert here.session.carried is None


def test_nothing_of_a_person_is_in_a_repr() -> None:
    here = after_a_form()
    assert CARD.name not in repr(here.session)
    assert CARD.name not in repr(here.session.carried)


def test_covered_the_screen_leads_nowhere_but_back() -> None:
    here = walk().to_papers()
    here.touch(touches.NeedMoment)
    here.touch(touches.AnotherPaper)
    assert here.screen(TakePapers).away
