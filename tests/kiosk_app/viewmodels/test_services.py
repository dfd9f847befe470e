"""The list of services: groups, fees, what works, and whose session goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from forms.schema import Group
from kiosk_app.i18n import build
from kiosk_app.journey import touches
from kiosk_app.journey.circumstances import Fee
from kiosk_app.journey.session import Carried
from kiosk_app.journey.states import Services, State
from kiosk_app.viewmodels.choose_relative import ChooseRelativeVm
from kiosk_app.viewmodels.consent import ConsentVm
from kiosk_app.viewmodels.services import ServicesVm, fee_text
from kiosk_app.viewmodels.take_papers import TakePapersVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.synthetic import CODES, PASSPORT, form, machine, state
from tests.kiosk_app.viewmodels.desk import Desk


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    for language in build.LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    interpreter = Interpreter()
    interpreter.install("vi")
    yield Desk(interpreter)
    interpreter.remove()


def listed(desk: Desk, shown: State) -> Any:
    """Any: to a type checker PySide's properties are ``Property``, not what they hold."""
    return desk.show(ServicesVm, shown)


def tabs(vm: Any) -> list[str]:
    return [one["group"] for one in vm.groups]


def rows(vm: Any) -> dict[str, dict[str, str]]:
    return {row["code"]: row for row in (*vm.forms, *vm.certificates)}


def test_every_paper_of_the_catalogue_stands_in_one_group(desk: Desk) -> None:
    found: list[str] = []
    for group in Group:
        found += rows(listed(desk, state(Services(group=group))))
    assert sorted(found) == sorted(CODES)


def test_a_visitor_sees_visitors_papers_first(desk: Desk) -> None:
    assert tabs(listed(desk, state(Services())))[0] == Group.RESIDENCE
    korean = listed(desk, state(Services(), "ko"))
    assert tabs(korean)[0] == Group.VISITORS
    assert {form(code).group for code in rows(korean)} == {Group.VISITORS}
    passport = state(Services(), carried=Carried(document=PASSPORT))
    assert tabs(listed(desk, passport))[0] == Group.VISITORS


def test_a_group_that_was_touched_is_shown(desk: Desk) -> None:
    vm = listed(desk, state(Services()))
    vm.showGroup(Group.PERSONAL.value)
    [touch] = desk.sent
    assert isinstance(touch, touches.ShowGroup)
    vm.update(state(Services(group=touch.group)))
    assert [one["group"] for one in vm.groups if one["shown"]] == [Group.PERSONAL]
    assert set(rows(vm)) == {code for code in CODES if form(code).group is Group.PERSONAL}


def test_one_group_alone_has_no_tabs(desk: Desk) -> None:
    one = replace(machine(), forms={code: form(code) for code in ("CT01", "CT07")})
    vm = listed(desk, replace(state(Services(), "ko"), machine=one))
    assert vm.groups == []
    assert set(rows(vm)) == {"CT01", "CT07"}


@pytest.mark.parametrize(
    ("fee", "words"),
    [
        (Fee(8000, waived=True), "Lệ phí 8.000\u00a0₫, được miễn tại máy này"),
        (Fee(15000, waived=False), "Lệ phí 15.000\u00a0₫"),
        (Fee(0, waived=False), "Miễn phí"),
        (Fee(0, waived=True), "Miễn phí"),
    ],
)
def test_what_the_office_charges_and_whether_it_is_waived(desk: Desk, fee: Fee, words: str) -> None:
    assert fee_text(fee) == words


def test_a_paper_with_a_fee_is_not_offered_and_says_where_to_go(desk: Desk) -> None:
    vm = listed(desk, state(Services(hindered="XN-TTHN", group=Group.CIVIL_STATUS)))
    row = rows(vm)["XN-TTHN"]
    assert row["availability"] == "not-now"
    assert "15.000" in row["meta"]
    assert row["tag"] == "Trả phí tại quầy"
    assert vm.hinderedTitle == "Giấy xác nhận tình trạng hôn nhân"
    assert "quầy" in vm.hinderedText


def test_the_list_says_whose_session_goes_on(desk: Desk) -> None:
    vm = listed(desk, SCENES["services-another"]("vi"))
    assert vm.goesOn
    assert vm.goesOnTitle == "Làm tiếp cho Nguyễn Thị Thu Hường"
    assert not listed(desk, state(Services())).goesOn
    nameless = listed(desk, state(Services(), carried=Carried()))
    assert nameless.goesOnTitle == "Phiên làm việc còn tiếp tục"


def test_another_paper_is_asked_for_at_the_tray(desk: Desk) -> None:
    vm: Any = desk.show(TakePapersVm, SCENES["take-papers"]("vi"))
    vm.another()
    assert isinstance(desk.last(), touches.AnotherPaper)


def test_a_paper_that_is_never_about_oneself_says_so(desk: Desk) -> None:
    vm: Any = desk.show(ConsentVm, SCENES["consent-deceased"]("vi"))
    assert vm.onlyFor == "Giấy này về một người thân đã mất."
    vm = desk.show(ConsentVm, SCENES["consent"]("vi"))
    assert vm.onlyFor == ""


def test_a_childs_own_agreement_is_asked_for(desk: Desk) -> None:
    desk.interpreter.install("en")
    vm: Any = desk.show(ConsentVm, SCENES["consent-child"]("en"))
    assert vm.onlyFor.endswith("From the age of seven your child agrees too.")


def test_whom_to_ask_about_ones_data_is_named_where_the_machine_knows(desk: Desk) -> None:
    vm: Any = desk.show(ConsentVm, SCENES["consent"]("en"))
    assert vm.contact == ""
    desk.data_contact = "Văn phòng UBND phường Hải Châu, 0236 000 0000"
    vm = desk.show(ConsentVm, SCENES["consent"]("en"))
    assert vm.contact.endswith(": Văn phòng UBND phường Hải Châu, 0236 000 0000")


def test_relatives_who_have_died_are_named_with_their_relation(desk: Desk) -> None:
    vm: Any = desk.show(ChooseRelativeVm, SCENES["choose-relative-deceased"]("vi"))
    assert vm.heading == "Giấy về người thân nào?"
    assert [row["meta"] for row in vm.rows] == [
        "Cha · Mất ngày 11 tháng 6 năm 2024",
        "Mẹ · Mất ngày 30 tháng 12 năm 2025",
    ]
    vm = desk.show(ChooseRelativeVm, SCENES["choose-relative"]("vi"))
    assert vm.heading == "Giấy cho con nào?"
    assert vm.rows[0]["meta"] == "Con · Sinh ngày 24 tháng 8 năm 2013"
