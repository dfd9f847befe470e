"""What a visitor with a passport sees, and what is never asked of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from identity_documents.document import Problem, Unreadable
from kiosk_app.journey.states import CheckRead, Identify, Laid
from kiosk_app.viewmodels.check_read import CheckReadVm
from kiosk_app.viewmodels.identify import IdentifyVm, sentence
from tests.kiosk_app.synthetic import PASSPORT, VISA, form, state
from tests.kiosk_app.viewmodels.desk import Desk


def test_a_form_for_visitors_asks_for_no_id_card(desk: Desk) -> None:
    screen = Identify(laid=Laid.PASSPORT)
    visitor = desk.show(IdentifyVm, state(screen, form=form("NA5")))
    assert (visitor.canChangeDocument, visitor.canType) == (False, True)
    assert desk.show(IdentifyVm, state(screen, form=form("CT01"))).canChangeDocument is True


@pytest.mark.parametrize(
    ("language", "document", "country"),
    [
        ("vi", PASSPORT, "Hàn Quốc"),
        ("en", VISA, "United Kingdom"),
        ("ko", PASSPORT, "대한민국"),
    ],
)
def test_the_nationality_is_read_with_the_rest(
    desk: Desk, language: str, document: object, country: str
) -> None:
    desk.interpreter.install(language)
    shown = state(CheckRead(), language, form=form("NA5"), document=document)
    rows = {row["field"]: row for row in desk.show(CheckReadVm, shown).rows}
    assert rows["nationality"]["value"] == country
    assert rows["nationality"]["editable"] is False
    assert rows["name"]["editable"] is True
    assert list(rows).index("nationality") == list(rows).index("sex") + 1


def test_an_unknown_nationality_is_left_to_the_person(desk: Desk) -> None:
    stateless = replace(PASSPORT, nationality="XXX")
    shown = state(CheckRead(), form=form("NA5"), document=stateless)
    assert "nationality" not in {row["field"] for row in desk.show(CheckReadVm, shown).rows}


@pytest.mark.parametrize("problem", Problem)
def test_no_sentence_for_a_passport_speaks_of_a_card(desk: Desk, problem: Problem) -> None:
    desk.interpreter.install("en")
    said = sentence(Unreadable(problem), Laid.PASSPORT)
    assert "card" not in said.lower()
    assert "12 digits" not in said
