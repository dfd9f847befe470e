"""Counts, amounts, countries, units and addresses: what is shown, and what is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest

from forms.units import units_of
from kiosk_app.i18n import build
from kiosk_app.journey import touches
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.addresses import brought_up_to_date, suggestions, with_unit
from kiosk_app.viewmodels.date_field import DateVm
from kiosk_app.viewmodels.fill import FillVm
from kiosk_app.viewmodels.translate import Interpreter
from tests.kiosk_app.editing import OLD_ADDRESS, ask
from tests.kiosk_app.viewmodels.desk import Desk

HAI_CHAU = "20242"
TODAY = date(2026, 11, 21)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    for language in build.LANGUAGES:
        if not build.fresh(language):
            build.compile_(language)
    interpreter = Interpreter()
    interpreter.install("vi")
    yield Desk(interpreter)
    interpreter.remove()


def open_at(desk: Desk, shown: State) -> Any:
    """Any: to a type checker PySide's properties are ``Property``, not what they hold."""
    return desk.show(FillVm, shown)


def question(vm: Any, name: str) -> Any:
    return next(one for one in vm.fields if one.name == name)


def told(desk: Desk, name: str) -> list[Any]:
    return [
        touch.value
        for touch in desk.sent
        if isinstance(touch, touches.SetAnswer) and touch.field == name
    ]


def labels(picker: Any) -> list[str]:
    return [row["label"] for row in picker.rows]


# --- counts and amounts ----------------------------------------------------------------------


def test_a_count_goes_up_and_down_within_its_bounds(desk: Desk) -> None:
    vm = open_at(desk, ask("nights", "vi", nights="1500"))
    nights = question(vm, "nights")
    assert (nights.least, nights.most) == (False, True)
    nights.step(1)
    assert nights.value == "1500"
    nights.step(-1)
    assert told(desk, "nights") == ["1499"]
    nights.put("1")
    nights.step(-1)
    assert (nights.value, nights.least) == ("1", True)


@pytest.mark.parametrize("by", [1, -1])
def test_the_first_step_of_an_empty_count_is_the_least(desk: Desk, by: int) -> None:
    vm = open_at(desk, ask("nights", "vi", nights=""))
    question(vm, "nights").step(by)
    assert told(desk, "nights") == ["1"]


def test_a_count_takes_digits_alone(desk: Desk) -> None:
    vm = open_at(desk, ask("nights", "vi", nights=""))
    nights = question(vm, "nights")
    nights.type("012a", 4)
    assert told(desk, "nights") == ["12"]
    nights.type("15000", 5)
    assert nights.value == "1500", "no more digits than the largest count has"


def test_an_amount_stands_in_thousands_and_is_sent_as_digits(desk: Desk) -> None:
    vm = open_at(desk, ask("fee", "vi", fee=""))
    fee = question(vm, "fee")
    corrected: list[tuple[str, int]] = []
    fee.corrected.connect(lambda text, cursor: corrected.append((text, cursor)))
    fee.type("1500", 4)
    assert corrected == [("1.500", 5)]
    fee.type("1.5000000", 9)
    assert (fee.text, fee.words()) == ("15.000.000", "15.000.000\u00a0₫")
    assert told(desk, "fee") == ["1500", "15000000"]
    fee.type("1.000.000", 1)
    assert corrected[-1] != ("", 0)
    assert fee.value == "1000000"


def test_a_digit_in_the_middle_keeps_the_cursor_behind_it(desk: Desk) -> None:
    vm = open_at(desk, ask("fee", "vi", fee="1500"))
    fee = question(vm, "fee")
    corrected: list[tuple[str, int]] = []
    fee.corrected.connect(lambda text, cursor: corrected.append((text, cursor)))
    fee.type("12.500", 2)
    assert (fee.text, corrected) == ("12.500", [])
    fee.type("129.500", 3)
    fee.type("1298.500", 4)
    assert corrected == [("1.298.500", 5)]


# --- countries -------------------------------------------------------------------------------


def test_common_countries_stand_there_and_others_are_searched(desk: Desk) -> None:
    vm = open_at(desk, ask("country", "vi", country=""))
    vm.open("country")
    picker = vm.editor.picker
    assert (vm.editor.picking, vm.editor.typing) == (True, False)
    assert labels(picker)[:2] == ["Việt Nam", "Hàn Quốc"]
    picker.beginSearch()
    assert vm.editor.typing
    picker.search.type("duc", 3)
    assert labels(picker) == ["Đức"]
    picker.pick("DEU")
    assert told(desk, "country") == ["DEU"]
    assert not vm.editor.picking
    assert question(vm, "country").text == "Đức"


def test_a_country_that_is_not_common_stands_there_once_it_is_chosen(desk: Desk) -> None:
    vm = open_at(desk, ask("country", "vi", country="DEU"))
    vm.open("country")
    chosen = [row["label"] for row in vm.editor.picker.rows if row["chosen"]]
    assert chosen == ["Đức"]
    assert labels(vm.editor.picker)[0] == "Đức"


def test_countries_are_named_in_the_language_of_the_screen(desk: Desk) -> None:
    desk.interpreter.install("ko")
    vm = open_at(desk, ask("country", "ko", country="KOR"))
    assert question(vm, "country").text == "대한민국"
    vm.open("country")
    assert labels(vm.editor.picker)[0] == "베트남"
    vm.update(ask("country", "vi", country="KOR"))
    assert labels(vm.editor.picker)[0] == "Việt Nam"


def test_a_search_without_an_answer_says_so(desk: Desk) -> None:
    vm = open_at(desk, ask("country", "vi"))
    vm.open("country")
    picker = vm.editor.picker
    assert picker.nothing == ""
    picker.beginSearch()
    picker.search.type("xq", 2)
    assert (labels(picker), bool(picker.nothing)) == ([], True)


# --- units -----------------------------------------------------------------------------------


def test_the_province_comes_before_the_unit(desk: Desk) -> None:
    vm = open_at(desk, ask("unit", "vi", unit=""))
    vm.open("unit")
    picker = vm.editor.picker
    assert len(picker.rows) == 34
    assert all(row["leads"] for row in picker.rows)
    picker.pick("48")
    assert told(desk, "unit") == []
    assert len(picker.rows) == len(units_of("48"))
    assert "Phường Hải Châu" in labels(picker)
    picker.pick(HAI_CHAU)
    assert told(desk, "unit") == [HAI_CHAU]
    assert question(vm, "unit").text == "phường Hải Châu, thành phố Đà Nẵng"


def test_a_unit_is_found_in_all_provinces_without_accents(desk: Desk) -> None:
    vm = open_at(desk, ask("unit", "vi", unit=""))
    vm.open("unit")
    picker = vm.editor.picker
    picker.beginSearch()
    picker.search.type("hai chau", 8)
    assert "Phường Hải Châu, thành phố Đà Nẵng" in labels(picker)
    picker.search.type("da nang", 7)
    assert picker.rows[0] == {"code": "48", "label": "Đà Nẵng", "chosen": False, "leads": True}


def test_a_chosen_unit_opens_its_province(desk: Desk) -> None:
    vm = open_at(desk, ask("unit", "vi", unit=HAI_CHAU))
    vm.open("unit")
    assert [row["code"] for row in vm.editor.picker.rows if row["chosen"]] == [HAI_CHAU]


def test_back_goes_one_page_up_and_then_to_the_questions(desk: Desk) -> None:
    vm = open_at(desk, ask("unit", "vi", unit=HAI_CHAU))
    vm.open("unit")
    picker = vm.editor.picker
    picker.beginSearch()
    picker.search.type("an", 2)
    vm.back()
    assert (vm.editor.typing, picker.search.text) == (False, "")
    vm.back()
    assert len(picker.rows) == 34
    vm.back()
    assert not vm.editor.picking
    assert desk.sent == []
    vm.back()
    assert [type(touch) for touch in desk.sent] == [touches.GoBack]


def test_done_ends_the_search_and_keeps_what_it_found(desk: Desk) -> None:
    vm = open_at(desk, ask("country", "vi"))
    vm.open("country")
    vm.editor.picker.beginSearch()
    vm.editor.picker.search.type("duc", 3)
    vm.editor.finish()
    assert (vm.editor.picking, vm.editor.typing) == (True, False)
    assert labels(vm.editor.picker) == ["Đức"]
    vm.goOn()
    assert not vm.editor.picking
    assert told(desk, "country") == []


# --- addresses -------------------------------------------------------------------------------


def test_an_old_address_is_brought_up_to_date_by_a_touch(desk: Desk) -> None:
    vm = open_at(desk, ask("address", "vi", address=OLD_ADDRESS))
    address = question(vm, "address")
    assert [one["code"] for one in address.suggestions] == [HAI_CHAU]
    address.useToday(HAI_CHAU)
    assert told(desk, "address") == ["12 Lê Lợi, phường Hải Châu, thành phố Đà Nẵng"]
    assert address.suggestions == []


def test_nothing_is_suggested_while_an_address_is_typed(desk: Desk) -> None:
    vm = open_at(desk, ask("address", "vi", address=OLD_ADDRESS))
    vm.open("address")
    assert question(vm, "address").suggestions == []
    assert vm.editor.typing


def test_a_unit_is_put_at_the_end_of_an_address(desk: Desk) -> None:
    vm = open_at(desk, ask("address", "vi", address="24 Trần Phú"))
    vm.findUnit("address")
    assert vm.editor.picking
    vm.editor.picker.pick("48")
    vm.editor.picker.pick(HAI_CHAU)
    assert told(desk, "address") == ["24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng"]
    vm.findUnit("address")
    vm.editor.picker.pick("48")
    other = next(one for one in units_of("48") if one.code != HAI_CHAU)
    vm.editor.picker.pick(other.code)
    assert told(desk, "address")[-1] == f"24 Trần Phú, {other.full}"


def test_an_address_of_today_is_left_alone() -> None:
    unit = next(one for one in units_of("48") if one.code == HAI_CHAU)
    whole = f"24 Trần Phú, {unit.full}"
    assert suggestions(whole) == ()
    assert suggestions("") == ()
    assert suggestions("45 Gwangan-ro, Suyeong-gu, Busan") == ()
    assert with_unit(whole, unit) == whole
    assert with_unit("", unit) == unit.full
    assert brought_up_to_date("Thạch Thang, Hải Châu, Đà Nẵng", unit) == unit.full


# --- rows ------------------------------------------------------------------------------------


def test_a_row_reads_out_every_kind_of_answer(desk: Desk) -> None:
    row = {"name": "KIM MINJUN", "country": "KOR", "born": "1950", "nights": "2"}
    shown = ask("guests", "vi", guests=[row])
    [words] = question(open_at(desk, shown), "guests").rows
    assert words["title"] == "KIM MINJUN"
    assert words["sub"].replace("\u00a0", " ") == "Hàn Quốc · Năm 1950 · 2"


# --- a date of which only the year is known ---------------------------------------------------


@dataclass
class Asked:
    value: str = ""
    year_only: bool = True
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.vm: Any = DateVm(
            self.value, today=TODAY, past=True, year_only=self.year_only, send=self.told.append
        )

    def type(self, digits: str) -> None:
        for digit in digits:
            self.vm.digit(digit)


def test_the_year_alone_will_do(qapp: object) -> None:
    asked = Asked()
    asked.vm.knowOnlyYear()
    assert asked.told == []
    asked.type("1950")
    asked.vm.knowOnlyYear()
    assert asked.told == ["1950"]
    assert (asked.vm.whole, asked.vm.yearAlone, asked.vm.part) == (True, True, "month")
    assert asked.vm.said == "Only the year 1950 is known"


def test_a_month_after_all_takes_the_year_back(qapp: object) -> None:
    asked = Asked("1950")
    assert (asked.vm.yearText, asked.vm.yearAlone) == ("1950", True)
    asked.vm.pickMonth(3)
    assert (asked.vm.yearAlone, asked.told) == (False, [""])
    asked.vm.pickDay(15)
    assert asked.told == ["", "1950-03-15"]


@pytest.mark.parametrize("undo", ["erase", "clear"])
def test_only_the_year_is_taken_back(qapp: object, undo: str) -> None:
    asked = Asked("1950")
    getattr(asked.vm, undo)()
    assert (asked.vm.yearAlone, asked.told) == (False, [""])


def test_where_a_whole_day_is_asked_for_the_year_alone_is_none(qapp: object) -> None:
    asked = Asked(year_only=False)
    asked.type("1950")
    asked.vm.knowOnlyYear()
    assert (asked.told, asked.vm.yearOnly) == ([], False)


def test_a_year_stands_in_words_in_its_field(desk: Desk) -> None:
    vm = open_at(desk, ask("born", "vi", born="1950"))
    assert question(vm, "born").text == "Năm 1950"
    vm.open("born")
    assert vm.editor.date.yearAlone
    state = ask("born", "vi", born="1950-03-15")
    vm.update(replace(state, turn=vm.state.turn))
    assert question(vm, "born").field.year_only
