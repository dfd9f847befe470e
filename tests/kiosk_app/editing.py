"""Scenes in which a field is being edited: a state, and what the person has touched in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final

from forms.bundle import load_bundle
from forms.schema import Form
from kiosk_app.journey.states import CheckRead, Fill, Review, State
from kiosk_app.viewmodels.date_field import DateVm
from kiosk_app.viewmodels.editor import EditorVm
from kiosk_app.viewmodels.field import FieldVm
from kiosk_app.viewmodels.fill import FillVm
from kiosk_app.viewmodels.picker import PickerVm
from tests.forms.every_input import SAMPLE as EVERY_ANSWER
from tests.forms.every_input import form_json, sound
from tests.kiosk_app.stage import Stage
from tests.kiosk_app.synthetic import ANSWERS, CATALOGUE, MRZ_CARD, form, on_form, page_picture

Act = Callable[[Stage], None]

OLD_ADDRESS: Final = "12 Lê Lợi, Thạch Thang, Hải Châu, Đà Nẵng"
"""As on a card of before 2025."""
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


@cache
def every_input() -> Form:
    """A form with every kind of question, two on a screen."""
    data = form_json(load_bundle(CATALOGUE / "CT01"))
    names = [item["name"] for item in data["fields"]]
    pairs = [names[at : at + 2] for at in range(0, len(names), 2)]
    steps = [{**data["steps"][0], "name": pair[0], "fields": pair} for pair in pairs]
    return sound({**data, "steps": steps})


def ask(field: str, language: str, **answers: Any) -> State:
    """The step of ``every_input`` that asks for ``field``."""
    asked = every_input()
    step = next(index for index, one in enumerate(asked.steps) if field in one.fields)
    shown = on_form(Fill(step=step), language)
    assert shown.session is not None
    session = replace(shown.session, form=asked, answers={**EVERY_ANSWER, **answers})
    return replace(shown, session=session, turn=300 + sum(map(ord, field)))


def looked_for(field: str, text: str, *picked: str, typing: bool = False) -> Act:
    """A list to pick from: opened, ``picked`` from, and a name typed into it."""

    def act(stage: Stage) -> None:
        opened(field)(stage)
        picker = editor(stage).picker
        assert isinstance(picker, PickerVm)
        for code in picked:
            picker.pick(code)
        picker.beginSearch()
        if text:
            search = picker.search
            assert isinstance(search, FieldVm)
            search.type(text, len(text))
        if not typing:
            picker.endSearch()

    return act


def typed(field: str, text: str) -> Act:
    """A field opened, with a text that has just been typed."""

    def act(stage: Stage) -> None:
        opened(field)(stage)
        stage.settle()
        one = editor(stage).field
        assert isinstance(one, FieldVm)
        one.type(text, len(text))
        one.corrected.emit(text, len(text))

    return act


def unit_looked_for(stage: Stage) -> None:
    """The unit for an address that has none."""
    fill_vm(stage).findUnit("address")


def only_year(stage: Stage) -> None:
    opened("born")(stage)
    vm = editor(stage).date
    assert isinstance(vm, DateVm)
    vm.clear()
    for digit in "1950":
        vm.digit(digit)


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
    "fill-name-offers-keyboard": (
        lambda language: fill("head_name", language, head_name=""),
        typed("head_name", "NGUYEN THI HUONG"),
    ),
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
    "fill-date-swapped": (lambda language: fill("birth_date", language), dated("0503")),
    "fill-date-month": (lambda language: fill("birth_date", language), dated("1988")),
    "fill-date-day": (lambda language: fill("birth_date", language), dated("1988", "3", "15")),
    "fill-year-only": (lambda language: ask("born", language), only_year),
    "fill-count": (lambda language: ask("nights", language), nothing),
    "fill-count-keyboard": (lambda language: ask("nights", language), opened("nights")),
    "fill-money-keyboard": (lambda language: ask("fee", language), opened("fee")),
    "fill-country": (lambda language: ask("country", language, unit=""), nothing),
    "fill-country-list": (lambda language: ask("country", language), looked_for("country", "")),
    "fill-country-keyboard": (
        lambda language: ask("country", language),
        looked_for("country", "an", typing=True),
    ),
    "fill-country-none": (lambda language: ask("country", language), looked_for("country", "xq")),
    "fill-unit-provinces": (
        lambda language: ask("unit", language, unit=""),
        looked_for("unit", ""),
    ),
    "fill-unit-list": (lambda language: ask("unit", language), looked_for("unit", "")),
    "fill-unit-found": (
        lambda language: ask("unit", language, unit=""),
        looked_for("unit", "binh", typing=False),
    ),
    "fill-unit-keyboard": (
        lambda language: ask("unit", language, unit=""),
        looked_for("unit", "hai ch", typing=True),
    ),
    "fill-old-address": (
        lambda language: ask("address", language, address=OLD_ADDRESS),
        nothing,
    ),
    "fill-old-address-keyboard": (
        lambda language: ask("address", language, address=OLD_ADDRESS),
        opened("address"),
    ),
    "fill-address-unit": (lambda language: ask("address", language), unit_looked_for),
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
