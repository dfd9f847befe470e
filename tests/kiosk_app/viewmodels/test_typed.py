"""Phone numbers with their country, corrections, and that nothing typed is kept."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk_app.journey.states import CheckRead, State
from kiosk_app.viewmodels.check_read import CheckReadVm
from kiosk_app.viewmodels.fill import FillVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.editing import ask, fill
from tests.kiosk_app.synthetic import PASSPORT, on_form
from tests.kiosk_app.viewmodels.desk import Desk


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    interpreter = Interpreter()
    interpreter.install("en")
    yield Desk(interpreter)
    interpreter.remove()


def shown(desk: Desk, state: State) -> Any:
    return desk.show(FillVm, state)


def question(vm: Any, name: str) -> Any:
    return next(one for one in vm.fields if one.name == name)


def told(desk: Desk) -> list[str]:
    return [str(touch.value) for touch in desk.sent]  # type: ignore[attr-defined]


def with_document(state: State, nationality: str) -> State:
    assert state.session is not None
    session = replace(state.session, document=replace(PASSPORT, nationality=nationality))
    return replace(state, session=session)


# --- phone numbers ------------------------------------------------------------------------


def test_a_phone_number_is_kept_with_its_country(desk: Desk) -> None:
    vm = shown(desk, fill("phone", "en", phone=""))
    vm.open("phone")
    phone = question(vm, "phone")
    corrected: list[tuple[str, int]] = []
    phone.corrected.connect(lambda text, cursor: corrected.append((text, cursor)))
    for end in range(1, 11):
        text = "0905123456"[:end]
        phone.type(text, len(text))
    assert told(desk)[-1] == "+84905123456"
    assert corrected[-1] == ("0905 123 456", 12)
    assert (phone.callingCode, phone.callingCountry) == ("+84", "Vietnam")
    phone.type("", 0)
    assert told(desk)[-1] == ""


def test_a_code_typed_with_its_plus_changes_the_country(desk: Desk) -> None:
    vm = shown(desk, fill("phone", "en", phone=""))
    vm.open("phone")
    phone = question(vm, "phone")
    phone.type("+8", 2)
    assert (phone.callingCode, phone.text) == ("+84", "+8")
    phone.type("+82", 3)
    assert (phone.callingCode, phone.text) == ("+82", "")
    phone.type("1012345678", 10)
    assert (phone.text, told(desk)[-1]) == ("10 1234 5678", "+821012345678")


def test_an_answer_with_or_without_its_country_is_read_back(desk: Desk) -> None:
    phone = question(shown(desk, fill("phone", "en", phone="+821012345678")), "phone")
    assert (phone.callingCode, phone.text) == ("+82", "10 1234 5678")
    assert phone.words() == "+82 10 1234 5678"
    phone = question(shown(desk, fill("phone", "en", phone="0900000123")), "phone")
    assert (phone.callingCode, phone.text, phone.words()) == (
        "+84",
        "0900 000 123",
        "0900 000 123",
    )
    assert desk.sent == []


@pytest.mark.parametrize(
    ("language", "nationality", "code"),
    [("vi", "", "+84"), ("ko", "", "+82"), ("ko", "JPN", "+81"), ("en", "KAZ", "+7")],
)
def test_the_country_is_guessed_from_passport_or_language(
    desk: Desk, language: str, nationality: str, code: str
) -> None:
    state = fill("phone", language, phone="")
    if nationality:
        state = with_document(state, nationality)
    else:
        assert state.session is not None
        state = replace(state, session=replace(state.session, document=None))
    assert question(shown(desk, state), "phone").callingCode == code


def test_the_country_is_picked_by_its_name(desk: Desk) -> None:
    vm = shown(desk, fill("phone", "en", phone="+84905123456"))
    vm.findCallingCode("phone")
    assert vm.editor.picking
    labels = [row["label"] for row in vm.editor.picker.rows]
    assert "South Korea +82" in labels
    assert [row["label"] for row in vm.editor.picker.rows if row["chosen"]] == ["Vietnam +84"]
    vm.editor.picker.pick("KOR")
    assert (vm.editor.picking, vm.editor.typing) == (False, True)
    assert told(desk) == ["+82905123456"]
    assert question(vm, "phone").callingCode == "+82"


def test_a_length_that_is_rare_is_said_and_not_refused(desk: Desk) -> None:
    vm = shown(desk, fill("phone", "en", phone=""))
    vm.open("phone")
    phone = question(vm, "phone")
    phone.type("0905 123", 8)
    assert phone.note == "", "while it is being typed"
    vm.editor.close()
    assert "Vietnam" in phone.note
    assert "6" in phone.note
    assert question(shown(desk, fill("phone", "en", phone="+84905123456")), "phone").note == ""


# --- corrections --------------------------------------------------------------------------


def test_an_offer_is_taken_by_a_touch_and_never_by_itself(desk: Desk) -> None:
    vm = shown(desk, fill("head_name", "vi", head_name=""))
    name = question(vm, "head_name")
    name.type("NGUYEN", 6)
    assert name.offers == [], "nobody is typing there"
    vm.open("head_name")
    corrected: list[str] = []
    name.corrected.connect(lambda text, _cursor: corrected.append(text))
    assert [one["label"] for one in name.offers] == ["NGUYỄN"]
    assert "NGUYỄN" in name.offers[0]["name"]
    assert told(desk) == ["NGUYEN"]
    name.takeOffer(0)
    assert (name.value, corrected, told(desk)[-1]) == ("NGUYỄN", ["NGUYỄN"], "NGUYỄN")
    assert name.offers == []
    name.takeOffer(2)
    assert name.value == "NGUYỄN"


def test_a_visitors_name_gets_no_accents(desk: Desk) -> None:
    vm = shown(desk, with_document(fill("head_name", "en", head_name="LE"), "FRA"))
    vm.open("head_name")
    assert question(vm, "head_name").offers == []
    question(vm, "head_name").type("LE R0Y", 6)
    assert [one["label"] for one in question(vm, "head_name").offers] == ["ROY"]


def test_an_email_is_offered_its_domain(desk: Desk) -> None:
    vm = shown(desk, fill("phone", "en"))
    vm.open("email")
    question(vm, "email").type("an@gmial.com", 12)
    assert [one["label"] for one in question(vm, "email").offers] == ["an@gmail.com"]


def test_a_passports_number_is_capitals_and_digits(desk: Desk) -> None:
    state = with_document(on_form(CheckRead(editing="number", draft="M12O4567"), "en"), "KOR")
    vm: Any = desk.show(CheckReadVm, state)
    assert vm.field.layout == "code"
    assert [one["label"] for one in vm.field.offers] == ["M1204567"]
    vm.field.takeOffer(0)
    assert told(desk) == ["M1204567"]


def test_a_list_to_pick_from_offers_nothing(desk: Desk) -> None:
    vm = shown(desk, ask("country", "en"))
    vm.open("country")
    search = vm.editor.picker.search
    search.edit(editing=True)
    search.type("Nguyen  ", 8)
    assert (search.offers, search.script) == ([], "own")


# --- nothing is kept ----------------------------------------------------------------------

PIECES = ("Zuyển", "Quặng", "Ẩn")
"""Never together in this file, so that only what was typed holds them so."""


def holders(secret: str) -> list[str]:
    """Kinds of containers that hold a text with ``secret`` in it, of all that Python can reach."""
    found = []
    for one in gc.get_objects():
        if type(one) in {list, tuple, set, frozenset}:
            values = list(one)
        elif type(one) is dict:
            values = [*one, *one.values()]
        else:
            continue
        found += [type(one).__name__ for it in values if type(it) is str and secret in it]
    return found


def test_nothing_typed_is_kept_after_the_screen_has_gone(desk: Desk) -> None:
    vm = shown(desk, fill("head_name", "vi", head_name=""))
    vm.open("head_name")
    name = question(vm, "head_name")
    for count in range(1, len(PIECES) + 1):
        text = " ".join(PIECES[:count])
        name.type(text, len(text))
        assert isinstance(name.offers, list)
    del text
    vm.editor.finish()
    secret = PIECES[0] + " " + PIECES[1]
    assert holders(secret), "while the screen stands there, its field holds it"
    desk.sent.clear()
    vm.deleteLater()
    del vm, name
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert holders(secret) == []
