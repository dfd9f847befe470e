"""A document on the glass, what was read, and its correction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.answers import FieldError, Mistake
from forms.schema import Field
from identity_documents.document import Document, Doubt, Problem, Sex, Unreadable
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.reading import correct, read_fields, read_value
from kiosk_app.journey.states import CheckRead, Consent, Fill, Identify, Laid, SignIn
from tests.kiosk_app.journey.walking import CARD, PASSPORT, TODAY, Walk


@pytest.mark.parametrize("problem", list(Problem))
def test_a_refused_document_is_named_and_the_next_one_is_read(problem: Problem) -> None:
    walk = Walk().start().to_identify("CT01")
    reading = walk.asked(effects.ReadDocument)
    walk.answer(reading, events.DocumentRefused, problem=Unreadable(problem))
    assert walk.screen(Identify).problem == Unreadable(problem)
    walk.lay(CARD)
    walk.screen(CheckRead)
    assert walk.session.document == CARD


def test_a_broken_scanner_leaves_typing_open_and_may_come_back() -> None:
    walk = Walk().start().to_identify("CT01")
    reading = walk.asked(effects.ReadDocument)
    walk.answer(reading, events.ScannerBroken)
    assert walk.screen(Identify).scanner_broken
    walk.answer(reading, events.ScannerBack)
    assert not walk.screen(Identify).scanner_broken
    walk.touch(touches.WithoutDocument)
    walk.screen(Fill)
    assert walk.session.document is None


def test_asking_for_a_passport_abandons_the_wait_for_a_card() -> None:
    walk = Walk().start().to_identify("CT01")
    first = walk.asked(effects.ReadDocument)
    walk.touch(touches.UseDocument, laid=Laid.PASSPORT)
    assert walk.asked(effects.ReadDocument).laid is Laid.PASSPORT
    walk.answer(first, events.DocumentRead, document=CARD)
    walk.screen(Identify)


def test_back_asks_for_consent_again() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.GoBack)
    assert not walk.screen(Consent).agreed


@pytest.mark.parametrize(("document", "laid"), [(CARD, Laid.CARD), (PASSPORT, Laid.PASSPORT)])
def test_reading_again_forgets_what_was_read(document: Document, laid: Laid) -> None:
    walk = Walk().start().to_identify("CT01").lay(document)
    walk.touch(touches.GoBack)
    assert walk.screen(Identify).laid is laid
    assert walk.session.document is None


def test_a_form_takes_a_correction_once_it_is_sound() -> None:
    walk = Walk().start().to_identify("CT01").lay(CARD)
    walk.touch(touches.EditRead, field="number")
    assert walk.screen(CheckRead) == CheckRead(editing="number", draft=CARD.number)
    walk.touch(touches.SetRead, value="04818800123")
    walk.touch(touches.GoOn)
    error = walk.screen(CheckRead).error
    assert error is not None
    assert (error.kind, error.data["found"]) == (Mistake.DIGIT_COUNT, 11)
    assert walk.session.document == CARD
    walk.touch(touches.SetRead, value="048188001235")
    assert walk.screen(CheckRead).error is None
    walk.touch(touches.GoOn)
    assert walk.screen(CheckRead) == CheckRead()
    assert walk.session.document == replace(CARD, number="048188001235")


def test_a_correction_can_be_given_up() -> None:
    walk = Walk().start().to_identify("CT01").lay(CARD)
    for way_out in (touches.GoBack, None):
        walk.touch(touches.EditRead, field="name")
        walk.touch(touches.SetRead, value="Y")
        if way_out is None:
            walk.touch(touches.EditRead, field=None)
        else:
            walk.touch(way_out)
        assert walk.screen(CheckRead) == CheckRead()
        assert walk.session.document == CARD


def test_nobody_types_what_a_certificate_goes_by() -> None:
    walk = Walk().start().to_identify("CT07").lay(CARD)
    walk.touch(touches.EditRead, field="number")
    assert walk.screen(CheckRead) == CheckRead()


def test_a_sex_that_the_document_leaves_open_is_asked_for() -> None:
    walk = Walk().start().to_identify("CT01").lay(replace(CARD, sex=Sex.UNSPECIFIED))
    walk.touch(touches.GoOn)
    assert walk.screen(CheckRead).editing == "sex"
    walk.touch(touches.SetRead, value="female")
    walk.touch(touches.GoOn)
    walk.touch(touches.GoOn)
    walk.screen(Fill)
    assert walk.session.answers["sex"] == "female"


def test_the_cards_number_is_declared_and_the_passports_is_not() -> None:
    card = Walk().start().to_sign_in()
    assert card.asked(effects.BeginSignIn).declared_number == CARD.number
    passport = Walk().start().to_sign_in(document=PASSPORT)
    assert passport.asked(effects.BeginSignIn).declared_number is None
    nothing = Walk().start().to_sign_in(document=None)
    nothing.screen(SignIn)
    assert nothing.asked(effects.BeginSignIn).declared_number is None


def test_a_passport_lists_what_it_has() -> None:
    assert [one.name for one in read_fields(PASSPORT)] == [
        "name",
        "number",
        "birth_date",
        "sex",
        "expires",
    ]
    assert read_value(PASSPORT, "expires") == "2035-12-09"
    assert read_value(replace(PASSPORT, sex=Sex.UNSPECIFIED), "sex") == ""


def test_a_correction_settles_its_own_doubts_only() -> None:
    doubts = frozenset({Doubt.NAME_WITHOUT_ACCENTS, Doubt.NUMBER_DISAGREES_WITH_SEX, Doubt.EXPIRED})
    document = replace(CARD, doubts=doubts)
    by_name = {field.name: field for field in read_fields(document)}
    named = correct(document, by_name["name"], "Nguyễn Thị Hường", TODAY)
    assert isinstance(named, Document)
    assert named.doubts == doubts - {Doubt.NAME_WITHOUT_ACCENTS}
    sexed = correct(document, by_name["sex"], "male", TODAY)
    assert isinstance(sexed, Document)
    assert sexed.doubts == doubts - {Doubt.NUMBER_DISAGREES_WITH_SEX}


def test_a_birth_after_today_is_refused() -> None:
    field = next(one for one in read_fields(CARD) if one.name == "birth_date")
    assert correct(CARD, field, "2026-11-22", TODAY) == FieldError(
        ("birth_date",), Mistake.IN_FUTURE
    )
    born = correct(CARD, field, "2026-11-21", TODAY)
    assert isinstance(born, Document)
    assert born.birth_date == date(2026, 11, 21)


# Spaces are what a hardware keyboard adds; the rest is whatever a person may type.
TYPED = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["1988-03-15", "female", "male", CARD.number, "Y", ""]),
).flatmap(lambda text: st.sampled_from([text, f" {text}", f"{text} ", f" {text} "]))


@given(st.sampled_from(read_fields(CARD)), TYPED)
def test_whatever_is_typed_is_taken_or_refused(field: Field, value: str) -> None:
    result = correct(CARD, field, value, TODAY)
    assert isinstance(result, Document | FieldError)
