"""View-models of the screens on which one types, checks and reviews."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import pytest

from forms.answers import check
from identity_documents.document import Doubt
from kiosk_app.i18n import build
from kiosk_app.journey import touches
from kiosk_app.journey.states import CheckRead, Fill, Review, State
from kiosk_app.viewmodels.base import Bridge
from kiosk_app.viewmodels.check_read import CheckReadVm
from kiosk_app.viewmodels.fill import FillVm
from kiosk_app.viewmodels.layout import MachineLayout
from kiosk_app.viewmodels.review import ReviewVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.editing import MEMBERS, fill, row
from tests.kiosk_app.synthetic import (
    CARD,
    MRZ_CARD,
    PASSPORT,
    SESSION,
    form,
    on_certificate,
    on_form,
    page_picture,
)


@dataclass
class Desk:
    """Makes view-models, and keeps what they send."""

    interpreter: Interpreter
    sent: list[touches.Touch] = field(default_factory=list)

    def bridge(self) -> Bridge:
        return Bridge(
            send=self.sent.append,
            interpreter=self.interpreter,
            layout=MachineLayout(),
            clock=lambda: datetime(2026, 11, 21, 9, 47),
            monotonic=lambda: 0.0,
            new_session=lambda: "0123456789abcdef",
        )

    # Any: to a type checker PySide's properties are ``Property``, not what they hold.

    def fill(self, state: State) -> Any:
        return FillVm(self.bridge(), state)

    def check_read(self, state: State) -> Any:
        return CheckReadVm(self.bridge(), state)

    def review(self, state: State) -> Any:
        return ReviewVm(self.bridge(), state)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    for language in build.LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    interpreter = Interpreter()
    interpreter.install("vi")
    yield Desk(interpreter)
    interpreter.remove()


def question(vm: Any, name: str) -> Any:
    return next(one for one in vm.fields if one.name == name)


def answered(state: State, **answers: Any) -> State:
    assert state.session is not None
    session = replace(state.session, answers={**state.session.answers, **answers})
    return replace(state, session=session)


# --- fill -------------------------------------------------------------------------------


def test_each_key_sends_the_answer_with_session_and_turn(desk: Desk) -> None:
    state = fill("head_name", "vi")
    vm = desk.fill(state)
    vm.open("head_name")
    question(vm, "head_name").type("Lê", 2)
    expected = touches.SetAnswer(session=SESSION, turn=state.turn, field="head_name", value="Lê")
    assert desk.sent == [expected]


def test_an_answer_that_comes_back_late_does_not_overwrite_what_is_typed(desk: Desk) -> None:
    state = fill("head_name", "vi", head_name="")
    vm = desk.fill(state)
    vm.open("head_name")
    name = question(vm, "head_name")
    name.type("L", 1)
    name.type("Lê", 2)
    vm.update(answered(state, head_name="L"))
    assert name.text == "Lê"
    vm.editor.close()
    vm.update(answered(state, head_name="Lê An"))
    assert name.text == "Lê An"


def test_a_number_stands_in_groups_and_is_sent_as_digits(desk: Desk) -> None:
    vm = desk.fill(fill("head_number", "vi", head_number=""))
    number = question(vm, "head_number")
    corrected: list[tuple[str, int]] = []
    number.corrected.connect(lambda text, cursor: corrected.append((text, cursor)))
    number.type("0480", 4)
    assert corrected == [("048 0", 5)]
    number.type("048 0551 001234", 8)
    assert corrected[1] == ("048 055 100 123", 9)
    assert [touch.value for touch in desk.sent] == ["0480", "048055100123"]  # type: ignore[attr-defined]
    assert number.text == "048 055 100 123"


def test_typed_text_is_composed(desk: Desk) -> None:
    vm = desk.fill(fill("head_name", "vi", head_name=""))
    question(vm, "head_name").type("Le\u0302", 3)
    assert question(vm, "head_name").value == "Lê"


def test_a_date_opens_its_pages_and_leads_back_to_the_questions(desk: Desk) -> None:
    vm = desk.fill(fill("birth_date", "vi"))
    vm.open("birth_date")
    assert (vm.editor.dating, vm.editor.typing) == (True, False)
    vm.editor.date.pickDay(16)
    vm.goOn()
    assert not vm.editor.dating
    vm.open("birth_date")
    vm.back()
    assert not vm.editor.dating
    assert [type(touch) for touch in desk.sent] == [touches.SetAnswer]
    assert question(vm, "birth_date").text == "16 tháng 3 năm 1988"
    vm.goOn()
    vm.back()
    assert [type(touch) for touch in desk.sent[1:]] == [touches.GoOn, touches.GoBack]


def test_a_single_typed_question_opens_at_once(desk: Desk) -> None:
    vm = desk.fill(fill("request_address", "vi", request="permanent"))
    assert (vm.editor.typing, vm.editor.field.name) == (True, "request_address")
    assert not desk.fill(fill("head_name", "vi")).editor.typing


def test_enter_goes_to_the_next_typed_field_and_then_ends(desk: Desk) -> None:
    vm = desk.fill(fill("name", "vi"))
    vm.open("name")
    vm.next("name")
    assert vm.editor.field.name == "number"
    vm.next("number")
    assert vm.editor.field is None


def test_choosing_ends_typing_and_sends_the_value(desk: Desk) -> None:
    vm = desk.fill(fill("request", "vi"))
    vm.open("authority")
    vm.choose("request", "split")
    assert not vm.editor.typing
    assert desk.sent[-1].value == "split"  # type: ignore[attr-defined]
    chosen = [one["value"] for one in question(vm, "request").options if one["chosen"]]
    assert chosen == ["split"]


def test_rows_are_summed_up_opened_and_removed(desk: Desk) -> None:
    vm = desk.fill(fill("members", "vi", members=[dict(one) for one in MEMBERS]))
    rows = question(vm, "members").rows
    assert [one["title"] for one in rows] == [one["name"] for one in MEMBERS]
    assert rows[0]["sub"].replace("\u00a0", " ") == (
        "24 tháng 8 năm 2019 · Nam · 048 219 001 234 · Cháu"
    )
    vm.openRow("members", 2)
    vm.removeRow("members", 0)
    assert [(type(one), one.index) for one in desk.sent] == [  # type: ignore[attr-defined]
        (touches.OpenRow, 2),
        (touches.RemoveRow, 0),
    ]


def test_as_many_rows_as_the_form_allows(desk: Desk) -> None:
    most = form("CT01").fields["members"].max_rows
    vm = desk.fill(fill("members", "vi", members=[dict(MEMBERS[0])] * most))
    assert question(vm, "members").full


def test_a_row_is_filled_like_a_step(desk: Desk) -> None:
    vm = desk.fill(row("vi"))
    assert vm.inRow
    assert question(vm, "name").text == MEMBERS[0]["name"]
    question(vm, "name").type("An", 2)
    assert desk.sent[0].field == "name"  # type: ignore[attr-defined]


def test_errors_stand_at_their_fields_and_are_counted(desk: Desk) -> None:
    state = fill("head_name", "vi", head_relation="")
    vm = desk.fill(state)
    missed: list[str] = []
    vm.missed.connect(missed.append)
    assert isinstance(state.screen, Fill)
    assert state.session is not None
    step = form("CT01").steps[2]
    errors = tuple(check(form("CT01"), state.session.answers, step=step))
    vm.update(replace(state, screen=replace(state.screen, tried=True, errors=errors)))
    assert (vm.errorCount, missed) == (2, ["head_relation"])
    assert vm.errorTitle == "Còn 2 chỗ cần sửa"
    assert question(vm, "head_number").error == "Số định danh có 12 chữ số. Ở đây mới có 11."
    assert question(vm, "head_name").error == ""


def test_a_new_language_changes_words_and_keeps_what_is_typed(desk: Desk) -> None:
    state = fill("head_name", "vi")
    vm = desk.fill(state)
    vm.open("head_name")
    question(vm, "head_name").type("Lê", 2)
    assert state.session is not None
    desk.interpreter.install("en")
    vm.update(replace(state, session=replace(state.session, language="en")))
    assert question(vm, "head_name").label == "Full name of the head of household"
    assert (question(vm, "head_name").text, vm.editor.typing) == ("Lê", True)


# --- check what was read -------------------------------------------------------------------


def values(vm: Any) -> dict[str, str]:
    return {one["field"]: one["value"] for one in vm.rows}


def test_what_was_read_is_said_the_way_people_read_it(desk: Desk) -> None:
    vm = desk.check_read(on_form(CheckRead(), "vi"))
    assert values(vm) == {
        "name": "Nguyễn Thị Thu Hường",
        "number": "048 188 001 234",
        "birth_date": "15 tháng 3 năm 1988",
        "sex": "Nữ",
        "address": "24 Trần Phú, Hải Châu 1, Hải Châu, Đà Nẵng",
        "issued": "20 tháng 7 năm 2022",
    }


@pytest.mark.parametrize("doubt", sorted(set(Doubt) - {Doubt.EXTRA_FIELDS}))
def test_each_doubt_is_said_beside_its_field(desk: Desk, doubt: Doubt) -> None:
    document = replace(CARD, expires=CARD.issued, doubts=frozenset({doubt}))
    state = on_form(CheckRead(), "vi")
    assert state.session is not None
    vm = desk.check_read(replace(state, session=replace(state.session, document=document)))
    assert len([said for one in vm.rows for said in one["doubts"]]) == 1


def test_a_foreign_passport_is_not_asked_for_accents(desk: Desk) -> None:
    state = on_form(CheckRead(), "vi")
    assert state.session is not None
    for document, doubts in ((PASSPORT, 0), (MRZ_CARD, 1)):
        vm = desk.check_read(replace(state, session=replace(state.session, document=document)))
        assert len(vm.rows[0]["doubts"]) == doubts


def test_correcting_follows_the_state(desk: Desk) -> None:
    state = on_form(CheckRead(), "vi")
    vm = desk.check_read(state)
    vm.edit("name")
    assert desk.sent[-1] == touches.EditRead(session=SESSION, turn=state.turn, field="name")
    vm.update(replace(state, screen=CheckRead(editing="name", draft=CARD.name)))
    assert (vm.field.text, vm.editor.typing) == (CARD.name, True)
    vm.field.type("Nguyễn", 6)
    assert desk.sent[-1].value == "Nguyễn"  # type: ignore[attr-defined]
    vm.update(state)
    assert (vm.field, vm.editor.typing) == (None, False)
    vm.update(replace(state, screen=CheckRead(editing="birth_date", draft="1988-03-15")))
    assert vm.editor.dating


def test_a_certificate_is_read_again_never_corrected(desk: Desk) -> None:
    rows = desk.check_read(on_certificate(CheckRead(), "vi")).rows
    assert rows
    assert not any(row["editable"] for row in rows)
    assert all(row["editable"] for row in desk.check_read(on_form(CheckRead(), "vi")).rows)


# --- review ---------------------------------------------------------------------------------


def test_the_page_is_its_own_bytes(desk: Desk) -> None:
    vm = desk.review(on_form(Review(pages=(page_picture(),)), "vi"))
    kind, _, encoded = vm.page.partition(",")
    assert (kind, b64decode(encoded)) == ("data:image/png;base64", page_picture())


@pytest.mark.parametrize(
    ("pages", "words"), [(1, "In 1 trang · Miễn phí"), (2, "In 2 trang · Miễn phí")]
)
def test_the_button_says_what_it_does(desk: Desk, pages: int, words: str) -> None:
    vm = desk.review(on_form(Review(pages=(page_picture(),) * pages), "vi"))
    assert vm.printText == words


def test_turning_and_zooming_send_the_page(desk: Desk) -> None:
    state = on_certificate(Review(pages=(b"a", b"b"), shown=0), "vi")
    vm = desk.review(state)
    vm.turn(1)
    vm.turn(-1)
    vm.zoom()
    assert desk.sent == [
        touches.ShowPage(session=SESSION, turn=state.turn, page=page, zoomed=zoomed)
        for page, zoomed in ((1, False), (0, False), (0, True))
    ]


def test_while_the_page_is_drawn_nothing_is_shown(desk: Desk) -> None:
    vm = desk.review(on_form(Review(slow=True), "vi"))
    assert (vm.ready, vm.slow, vm.page) == (False, True, "")
