"""Finding a service by what somebody says they want: what the list shows, what it sends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from forms.schema import Group
from kiosk_app.i18n import build
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey import touches
from kiosk_app.journey.states import Services
from kiosk_app.viewmodels.services import ServicesVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.synthetic import form, machine, state
from tests.kiosk_app.viewmodels.desk import Desk


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    for language in LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    interpreter = Interpreter()
    interpreter.install("vi")
    yield Desk(interpreter)
    interpreter.remove()


def listed(desk: Desk, screen: Services, language: str = "vi") -> Any:
    """Any: to a type checker PySide's properties are ``Property``, not what they hold."""
    return desk.show(ServicesVm, state(screen, language))


def codes(vm: Any) -> list[str]:
    return [row["code"] for row in vm.found]


def typed(vm: Any, text: str) -> None:
    for end in range(1, len(text) + 1):
        vm.wish.type(text[:end], end)


def test_nothing_is_searched_before_something_is_typed(desk: Desk) -> None:
    vm = listed(desk, Services())
    assert (vm.sought, vm.found, vm.editor.typing) == (False, [], False)
    vm.search()
    assert vm.editor.typing
    assert desk.last() == touches.SetWish(session=desk.last().session, turn=7, wish="")
    assert (vm.sought, vm.found) == (False, [])


def test_each_letter_is_told_and_finds_at_once(desk: Desk) -> None:
    vm = listed(desk, Services())
    vm.search()
    typed(vm, "khai sinh")
    assert [touch.wish for touch in desk.sent if isinstance(touch, touches.SetWish)][:3] == [
        "",
        "k",
        "kh",
    ]
    assert vm.sought
    assert set(codes(vm)[:3]) == {"TK-KS", "TL-KS", "TK-TLHT"}
    assert vm.found[0]["title"] == form(codes(vm)[0]).title["vi"]


def test_rows_are_made_anew_only_when_others_are_found(desk: Desk) -> None:
    vm = listed(desk, Services())
    vm.search()
    typed(vm, "khai sinh")
    before = codes(vm)
    seen: list[None] = []
    vm.changed.connect(lambda: seen.append(None))
    vm.wish.type("khai sinh ", 10)
    assert codes(vm) == before != []
    assert seen == []


def test_a_state_that_comes_back_late_does_not_take_letters_away(desk: Desk) -> None:
    vm = listed(desk, Services())
    vm.search()
    typed(vm, "visa")
    vm.update(state(Services(wish="vi")))
    assert vm.wish.text == "visa"


def test_the_keyboard_comes_and_goes_with_the_search(desk: Desk) -> None:
    vm = listed(desk, Services())
    vm.update(state(Services(wish="")))
    assert vm.editor.typing
    typed(vm, "visa")
    vm.update(state(Services(wish="visa")))
    vm.finish()
    assert not vm.editor.typing
    assert (vm.wish.text, codes(vm)[:2]) == ("visa", ["NA1", "NA5"])
    vm.update(state(Services(wish="visa", hindered="CT07")))
    assert not vm.editor.typing, "once ended, it does not come back by itself"
    vm.update(state(Services()))
    assert (vm.wish.text, vm.found, vm.sought) == ("", [], False)


def test_done_with_nothing_typed_ends_the_search(desk: Desk) -> None:
    vm = listed(desk, Services(wish=""))
    vm.finish()
    assert isinstance(desk.last(), touches.GoBack)


def test_back_ends_the_search(desk: Desk) -> None:
    vm = listed(desk, Services(wish="visa"))
    assert vm.editor.typing
    vm.back()
    assert not vm.editor.typing
    assert isinstance(desk.last(), touches.GoBack)


def test_what_was_found_is_picked_or_a_group_chosen(desk: Desk) -> None:
    vm = listed(desk, Services(wish="visa"))
    vm.pick("NA5")
    assert isinstance(desk.last(), touches.PickService)
    assert not vm.editor.typing
    vm = listed(desk, Services(wish="visa"))
    vm.showGroup(Group.PERSONAL.value)
    assert isinstance(desk.last(), touches.ShowGroup)
    assert not vm.editor.typing


def test_only_papers_that_this_machine_has_are_found(desk: Desk) -> None:
    few = replace(machine(), forms={code: form(code) for code in ("CT01", "CT07")})
    vm: Any = desk.show(ServicesVm, replace(state(Services(wish="visa")), machine=few))
    assert vm.found == []
    assert vm.sought


def test_the_field_asks_for_the_letters_of_the_session(desk: Desk) -> None:
    vm = listed(desk, Services(wish="비자"), "ko")
    assert vm.wish.script == "own"
    assert codes(vm)[0] in {"NA1", "NA5"}
    assert vm.found[0]["title"] == form(codes(vm)[0]).title["ko"]


def test_nothing_of_a_wish_is_in_a_repr() -> None:
    assert "secret" not in repr(Services(wish="secret"))
    assert "secret" not in repr(touches.SetWish(session=None, turn=0, wish="secret"))
