"""Mistakes in days, counts, amounts, countries and units, and that the bundle's schema agrees."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.answers import FieldError, Mistake, check, check_field, normalise, settled, visible_steps
from forms.bundle import Bundle
from forms.rules import check_schema, violations
from forms.schema import Form
from forms.sentences import sentence
from tests.forms.every_input import SAMPLE, form_json, read_form, sound

TODAY = date(2026, 11, 22)
BEYOND_A_SCHEMA = {
    Mistake.TOO_SMALL,
    Mistake.TOO_LARGE,
    Mistake.TOO_YOUNG,
    Mistake.IN_FUTURE,
    Mistake.YEAR_IN_FUTURE,
}
"""A schema of texts knows no bounds, and no schema knows the day; a count of more than twelve
digits breaks its format as well."""


@pytest.fixture
def form(na5: Bundle) -> Form:
    return sound(form_json(na5))


@pytest.fixture
def na5(catalogue: dict[str, Bundle]) -> Bundle:
    return catalogue["NA5"]


def test_the_form_and_its_sample_are_sound(form: Form) -> None:
    assert check_schema(form) == ()
    assert check(form, SAMPLE, today=TODAY) == ()
    assert violations(form, SAMPLE) == ()
    assert settled(form, SAMPLE) == SAMPLE


@pytest.mark.parametrize(
    ("name", "answer", "mistake", "data"),
    [
        ("born", "198", Mistake.NOT_A_DATE_OR_YEAR, {}),
        ("born", "0000-01-01", Mistake.NOT_A_DATE_OR_YEAR, {}),
        ("born", "1899", Mistake.TOO_EARLY, {"year": 1900}),
        ("born", "1899-12-31", Mistake.TOO_EARLY, {"year": 1900}),
        ("born", "1988-13-01", Mistake.NO_SUCH_MONTH, {"month": 13}),
        ("born", "1988-02-30", Mistake.NO_SUCH_DAY, {"month": 2, "day": 30}),
        ("born", "2027", Mistake.YEAR_IN_FUTURE, {}),
        ("born", "2026-11-23", Mistake.IN_FUTURE, {}),
        ("born", "2026", Mistake.TOO_YOUNG, {"years": 14}),
        ("born", "2013", Mistake.TOO_YOUNG, {"years": 14}),
        ("born", "2012-11-23", Mistake.TOO_YOUNG, {"years": 14}),
        ("arrival", "2026", Mistake.NOT_A_DATE, {}),
        ("nights", "0", Mistake.TOO_SMALL, {"least": 1}),
        ("nights", "1501", Mistake.TOO_LARGE, {"most": 1500}),
        ("nights", "9" * 5000, Mistake.TOO_LARGE, {"most": 1500}),
        ("nights", "2.5", Mistake.NOT_A_COUNT, {}),
        ("nights", "1.50", Mistake.NOT_A_COUNT, {}),
        ("nights", "1,5", Mistake.NOT_A_COUNT, {}),
        ("nights", "-1", Mistake.NOT_A_COUNT, {}),
        ("nights", "٣", Mistake.NOT_A_COUNT, {}),
        ("nights", "ba", Mistake.NOT_A_COUNT, {}),
        ("nights", 3, Mistake.WRONG_TYPE, {}),
        ("fee", "999", Mistake.TOO_SMALL, {"least": 1000}),
        ("fee", "1.000.000.000.000", Mistake.TOO_LARGE, {"most": 999_999_999_999}),
        ("country", "kor", Mistake.NOT_A_COUNTRY, {}),
        ("country", "Hàn Quốc", Mistake.NOT_A_COUNTRY, {}),
        ("country", "XXX", Mistake.NOT_A_COUNTRY, {}),
        ("unit", "2024", Mistake.NOT_A_UNIT, {}),
        ("unit", "phường Hải Châu", Mistake.NOT_A_UNIT, {}),
        ("address", "x" * 61, Mistake.TOO_LONG, {"most": 60, "found": 61}),
        ("address", "a\nb", Mistake.LETTER, {}),
    ],
)
def test_one_mistake_is_found(
    form: Form, name: str, answer: object, mistake: Mistake, data: dict[str, int]
) -> None:
    assert check(form, {**SAMPLE, name: answer}, today=TODAY) == (
        FieldError((name,), mistake, data),
    )


@pytest.mark.parametrize(
    ("name", "answer", "kept"),
    [
        ("born", "2012-11-22", "2012-11-22"),
        ("born", "2012", "2012"),
        ("born", " 1900 ", "1900"),
        ("arrival", "2099-01-01", "2099-01-01"),
        ("nights", " 3 ", "3"),
        ("nights", "03", "3"),
        ("nights", "1.500", "1500"),
        ("fee", "1.500.000", "1500000"),
        ("fee", "1 500 000", "1500000"),
        ("fee", "1\u00a0500\u202f000", "1500000"),
        ("fee", "000001000", "1000"),
        ("fee", "999.999.999.999", "999999999999"),
        ("country", "XXA", "XXA"),
        ("unit", "20242", "20242"),
        ("address", " 24  Trần Phú ", "24 Trần Phú"),
    ],
)
def test_what_people_may_answer_and_how_it_is_kept(
    form: Form, name: str, answer: str, kept: str
) -> None:
    answers = {**SAMPLE, name: answer}
    assert check(form, answers, today=TODAY) == ()
    assert normalise(form, answers)[name] == kept
    assert violations(form, normalise(form, answers)) == ()


def test_nothing_is_asked_of_an_age_before_today_is_known(form: Form) -> None:
    assert check(form, {**SAMPLE, "born": "2026-01-01"}) == ()


def test_only_a_field_with_an_age_asks_for_one(form: Form) -> None:
    assert check_field(form.fields["arrival"], "2027-01-01", today=TODAY) is None


def test_cells_of_a_row_have_the_same_inputs(form: Form) -> None:
    guests = [{"name": "Y", "country": "Korea", "born": "2027", "nights": "10"}]
    found = check(form, {**SAMPLE, "guests": guests}, today=TODAY)
    assert [(error.path[-1], error.kind) for error in found] == [
        ("country", Mistake.NOT_A_COUNTRY),
        ("born", Mistake.YEAR_IN_FUTURE),
        ("nights", Mistake.TOO_LARGE),
    ]


@pytest.mark.parametrize(
    ("mistake", "data", "said"),
    [
        (
            Mistake.TOO_LARGE,
            {"most": 1_500_000},
            (
                "Số lớn nhất ở đây là 1.500.000. Nhập lại.",
                "The largest number here is 1.500.000. Enter it again.",
                "1.500.000 이하여야 합니다. 다시 입력하세요.",
            ),
        ),
        (
            Mistake.TOO_SMALL,
            {"least": 1},
            (
                "Số nhỏ nhất ở đây là 1. Nhập lại.",
                "The smallest number here is 1. Enter it again.",
                "1 이상이어야 합니다. 다시 입력하세요.",
            ),
        ),
        (
            Mistake.TOO_YOUNG,
            {"years": 14},
            (
                "Người có tên ở đây cần đủ 14 tuổi. Xem lại ngày sinh.",
                "The person named here must be aged 14 or over. Check the date of birth.",
                "여기에 적는 사람은 만 14세 이상이어야 합니다. 생년월일을 확인하세요.",
            ),
        ),
        (
            Mistake.TOO_EARLY,
            {"year": 1900},
            (
                "Năm cần từ 1900 trở về sau. Chọn lại ngày.",
                "The year must be 1900 or later. Choose the day again.",
                "1900년 이후여야 합니다. 날짜를 다시 선택하세요.",
            ),
        ),
    ],
)
def test_sentences_name_the_limit(
    form: Form, mistake: Mistake, data: dict[str, int], said: tuple[str, str, str]
) -> None:
    error = FieldError(("x",), mistake, data)
    assert tuple(sentence(error, form, language) for language in ("vi", "en", "ko")) == said


ANSWERS = st.sampled_from(
    [
        "", " ", "0", "3", "03", "1.500", "2.5", "1 500 000", "9" * 13, "1501", "-1", "1950",
        "1899", "198", "2099", "1988-03-15", "1988-02-30", "1800-01-01", "KOR", "kor", "XXA", "XXX",
        "20242", "20243", "phường Hải Châu", "24 Trần Phú", "x" * 61, "a\nb", "\u202e", "travel",
        "Du lịch", "0905123456", "Nguyễn", "048150001234", "\u00a0\u00a0", "\u2009", "1\u202f500",
    ]
) | st.text(max_size=8)  # fmt: skip
JUNK = st.none() | st.booleans() | st.integers() | ANSWERS


@st.composite
def answer_sets(draw: st.DrawFn, form: Form) -> dict[str, object]:
    """The sample with some answers changed or dropped, most of it still sound."""
    answers: dict[str, object] = dict(SAMPLE)
    for name in draw(st.lists(st.sampled_from(list(form.fields)), max_size=3)):
        cells = st.dictionaries(st.sampled_from(["name", "country", "born", "nights", "pet"]), JUNK)
        rows = st.lists(cells | JUNK, max_size=4)
        answers[name] = draw(rows if form.fields[name].columns else JUNK)
    for name in draw(st.lists(st.sampled_from(list(answers)), max_size=2, unique=True)):
        del answers[name]
    return answers


def test_check_and_schema_agree_but_for_bounds_and_the_day(na5: Bundle) -> None:
    form = sound(form_json(na5))

    @given(answer_sets(form))
    def agree(answers: dict[str, object]) -> None:
        found = check(form, answers, today=TODAY)
        sayable = [error for error in found if error.kind not in BEYOND_A_SCHEMA]
        refused = violations(form, normalise(form, answers))
        beyond = {error.path for error in found if error.kind is Mistake.TOO_LARGE}
        refused_sayable = [rule for rule in refused if rule.path not in beyond]
        assert bool(sayable) == bool(refused_sayable), (found, refused)

    agree()


def test_what_is_kept_is_kept_as_it_is(na5: Bundle) -> None:
    form = sound(form_json(na5))

    @given(answer_sets(form))
    def stays(answers: dict[str, object]) -> None:
        kept = normalise(form, answers)
        assert normalise(form, kept) == kept

    stays()


def stepped(na5: Bundle, when: dict[str, object]) -> object:
    data = form_json(na5)
    title = data["title"]
    names = [name for name in data["steps"][0]["fields"] if name != "note"]
    data["steps"] = [
        {"name": "all", "title": title, "fields": names},
        {"name": "more", "title": title, "fields": ["note"], "when": when},
    ]
    return read_form(data)


@pytest.mark.parametrize(
    ("when", "answers", "shown"),
    [
        ({"field": "country", "equals": ["KOR", "JPN"]}, {"country": "KOR"}, True),
        ({"field": "country", "equals": ["KOR", "JPN"]}, {"country": "VNM"}, False),
        ({"field": "purpose", "equals": ["work"]}, {"purpose": " work "}, True),
        ({"field": "nights", "filled": True}, {"nights": "0"}, True),
        ({"field": "nights", "filled": True}, {"nights": " "}, False),
        ({"field": "arrival", "filled": True}, {"arrival": "2026-11-20"}, True),
        ({"field": "guests", "filled": True}, {"guests": [{}]}, False),
        ({"field": "guests", "filled": True}, {"guests": [{"name": "Y"}]}, True),
    ],
)
def test_a_step_depends_on_any_input(
    na5: Bundle, when: dict[str, object], answers: dict[str, object], shown: bool
) -> None:
    form = stepped(na5, when)
    assert isinstance(form, Form), form
    assert [step.name for step in visible_steps(form, answers)] == ["all", "more"][: 1 + shown]


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ({"field": "country", "equals": ["Korea"]}, "'Korea' is no country"),
        ({"field": "nights", "equals": ["3"]}, "'nights' is no choice and no country: use filled"),
    ],
)
def test_a_condition_that_can_never_hold_is_refused(
    na5: Bundle, when: dict[str, object], said: str
) -> None:
    assert stepped(na5, when) == (("form.json.steps[1].when.equals", said),)
