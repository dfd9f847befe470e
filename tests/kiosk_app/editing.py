"""Scenes in which a field is being edited: a state, and what the person has touched in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from kiosk_app.journey.states import CheckRead, Fill, Review, State
from kiosk_app.viewmodels.date_field import DateVm
from kiosk_app.viewmodels.editor import EditorVm
from kiosk_app.viewmodels.fill import FillVm
from tests.kiosk_app.stage import Stage
from tests.kiosk_app.synthetic import ANSWERS, MRZ_CARD, form, on_form, page_picture

Act = Callable[[Stage], None]

MEMBERS: Final = (
    {
        "name": "Trần Gia Bảo",
        "birth_date": "2019-08-24",
        "sex": "male",
        "number": "048219001234",
        "relation": "Cháu",
    },
    {
        "name": "Nguyễn Hoàng Phương Thảo Nguyên",
        "birth_date": "1998-12-31",
        "sex": "female",
        "number": "048198001230",
        "relation": "Con dâu của em ruột chủ hộ",
    },
)


def step_of(field: str, **answers: Any) -> int:
    """Index, among the visible steps of CT01, of the one that asks for ``field``."""
    from forms.answers import visible_steps

    steps = visible_steps(form("CT01"), {**ANSWERS, **answers})
    return next(index for index, step in enumerate(steps) if field in step.fields)


def fill(field: str, language: str, **answers: Any) -> State:
    shown = on_form(Fill(step=step_of(field, **answers)), language)
    assert shown.session is not None
    session = replace(shown.session, answers={**ANSWERS, **answers})
    # Each step is a turn of its own, as in a journey.
    return replace(shown, session=session, turn=sum(map(ord, field)))


def row(language: str) -> State:
    shown = fill("members", language, members=[dict(member) for member in MEMBERS])
    screen = Fill(step=step_of("members"), row=0, row_field="members")
    return replace(shown, screen=screen, turn=200)


def editor(stage: Stage) -> EditorVm:
    vm = fill_vm(stage).editor
    assert isinstance(vm, EditorVm)
    return vm


def fill_vm(stage: Stage) -> FillVm:
    vm = stage.root.screenVm
    assert isinstance(vm, FillVm)
    return vm


def nothing(_stage: Stage) -> None:
    """The scene as it opens."""


def opened(field: str) -> Act:
    def act(stage: Stage) -> None:
        fill_vm(stage).open(field)

    return act


def dated(*digits: str) -> Act:
    """The date of birth opened and begun anew with these digits."""

    def act(stage: Stage) -> None:
        opened("birth_date")(stage)
        vm = editor(stage).date
        assert isinstance(vm, DateVm)
        vm.clear()
        for digit in "".join(digits):
            vm.digit(digit)

    return act


EDITING: Final[Mapping[str, tuple[Callable[[str], State], Act]]] = {
    "fill-requester": (lambda language: fill("name", language), nothing),
    "fill-name-keyboard": (lambda language: fill("head_name", language), opened("head_name")),
    "fill-relation-keyboard": (
        lambda language: fill("head_name", language),
        opened("head_relation"),
    ),
    "fill-number-pad": (lambda language: fill("head_name", language), opened("head_number")),
    "fill-phone-pad": (lambda language: fill("phone", language), opened("phone")),
    "fill-email-keyboard": (lambda language: fill("phone", language), opened("email")),
    "fill-request": (lambda language: fill("request", language), nothing),
    "fill-request-keyboard": (
        lambda language: fill("request", language, request="split"),
        opened("authority"),
    ),
    "fill-address": (
        lambda language: fill(
            "request_address",
            language,
            request="permanent",
            request_address="K42/17 Nguyễn Thị Minh Khai, phường Hải Châu, thành phố Đà Nẵng",
        ),
        nothing,
    ),
    "fill-members-none": (lambda language: fill("members", language), nothing),
    "fill-members": (
        lambda language: fill("members", language, members=[dict(one) for one in MEMBERS]),
        nothing,
    ),
    "fill-row": (row, nothing),
    "fill-date-year": (lambda language: fill("birth_date", language), dated("198")),
    "fill-date-wrong": (lambda language: fill("birth_date", language), dated("2099")),
    "fill-date-month": (lambda language: fill("birth_date", language), dated("1988")),
    "fill-date-day": (lambda language: fill("birth_date", language), dated("1988", "3", "15")),
    "check-read-accents": (
        lambda language: replace(
            on_form(CheckRead(), language),
            session=replace(on_form(CheckRead(), language).session, document=MRZ_CARD),  # type: ignore[type-var]
        ),
        nothing,
    ),
    "check-read-date": (
        lambda language: on_form(CheckRead(editing="birth_date", draft="1988-03-15"), language),
        nothing,
    ),
    "check-read-sex": (
        lambda language: on_form(CheckRead(editing="sex", draft="female"), language),
        nothing,
    ),
    "review-zoomed": (
        lambda language: on_form(Review(pages=(page_picture(),), zoomed=True), language),
        nothing,
    ),
}
"""Name of a scene to its state in a language, and to what has been touched in it."""
