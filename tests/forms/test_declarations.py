"""Declarations that part: for oneself or another, by marital status, by what is asked for."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from forms.answers import check, normalise, printed, settled, visible_steps
from forms.bundle import Bundle, Catalogue
from forms.checking import Mistake
from forms.expectation import check_page
from forms.rules import violations
from forms.schema import Form, Values
from forms.seal import Trust
from tests.forms.every_input import form_json, read_form
from tests.forms.test_expectation import expected_of

Issue = Callable[..., Any]
TODAY = date(2026, 11, 21)

MOTHER_ASKS = {
    "relation": "mother",
    "subject_name": "TRẦN GIA BẢO",
    "subject_birth_date": "2019",
    "subject_sex": "male",
    "subject_ethnicity": "Kinh",
    "subject_nationality": "VNM",
    "subject_residence": "12 Ông Ích Khiêm, phường Thanh Khê, thành phố Đà Nẵng",
    "subject_identity_type": "none",
}
OWN = ("sex", "ethnicity", "nationality")
DETAILS: dict[str, dict[str, str]] = {
    "never": {},
    "married": {
        "spouse_name": "TRẦN QUANG MINH",
        "marriage_number": "45/2015",
        "marriage_office": "Ủy ban nhân dân phường An Hải",
        "marriage_date": "2015-03-01",
    },
    "divorced": {
        "divorce_number": "45/2019/QĐST-HNGĐ",
        "divorce_date": "2019-06-12",
        "divorce_court": "Tòa án nhân dân quận Hải Châu",
    },
    "widowed": {
        "death_number": "7/2020",
        "death_office": "Ủy ban nhân dân phường An Hải",
        "death_date": "2020-02-29",
    },
    "period": {
        "period_place": "phường An Hải, thành phố Đà Nẵng",
        "period_from": "2006-03-15",
        "period_until": "2015-02-28",
    },
}
SENTENCES = {
    "never": "Hiện tại chưa đăng ký kết hôn với ai",
    "married": (
        "Hiện tại đang có vợ hoặc chồng là ông (bà) TRẦN QUANG MINH; Giấy chứng nhận kết hôn số"
        " 45/2015 do Ủy ban nhân dân phường An Hải cấp ngày 01/03/2015"
    ),
    "divorced": (
        "Đã đăng ký kết hôn, nhưng đã ly hôn; hiện tại chưa đăng ký kết hôn với ai; Bản án/Quyết"
        " định ly hôn số 45/2019/QĐST-HNGĐ ngày 12/06/2019 của Tòa án nhân dân quận Hải Châu"
    ),
    "widowed": (
        "Đã đăng ký kết hôn, nhưng vợ hoặc chồng đã chết; hiện tại chưa đăng ký kết hôn với ai;"
        " Trích lục khai tử/Giấy chứng tử số 7/2020 do Ủy ban nhân dân phường An Hải"
        " cấp ngày 29/02/2020"
    ),
    "period": (
        "Không đăng ký kết hôn với ai trong thời gian cư trú tại phường An Hải, thành phố Đà Nẵng,"
        " từ ngày 15/03/2006 đến ngày 28/02/2015"
    ),
}


def of(bundle: Bundle, without: tuple[str, ...] = (), **answers: str) -> Values:
    """The usual sample with other answers, as the journey settles them: no mistakes in it."""
    kept = {name: value for name, value in bundle.sample.items() if name not in without}
    whole = {**kept, **answers}
    assert check(bundle.form, whole, today=TODAY) == ()
    values = settled(bundle.form, whole)
    assert violations(bundle.form, values) == ()
    return values


def passes(bundle: Bundle, values: Values, issue: Issue, trust: Trust) -> bool:
    issued = issue(bundle, values)
    expected = expected_of(bundle, values, issued.paper)
    return check_page(issued.page.pdf, expected, trust, bundle) == ()


@pytest.mark.parametrize("code", ["TK-TLHT", "TK-TTHN"])
def test_for_oneself_the_paper_repeats_what_was_asked_once(catalogue: Catalogue, code: str) -> None:
    bundle = catalogue[code]
    values = of(bundle)
    texts = printed(bundle.form, values).texts
    for own in ("name", "birth_date", "number", "residence", "identity_line"):
        assert texts[f"about_{own}"] == texts[own] != ""
    assert not any(name.startswith("subject_") for name in values)
    assert texts["relation_line"] == "Bản thân"


@pytest.mark.parametrize("code", ["TK-TLHT", "TK-TTHN"])
def test_for_another_nothing_of_the_requester_is_put_in_their_place(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str
) -> None:
    bundle = catalogue[code]
    values = of(bundle, OWN, **MOTHER_ASKS)
    texts = printed(bundle.form, values).texts
    assert texts["about_name"] == "TRẦN GIA BẢO"
    assert texts["about_birth_date"] == "2019"
    assert texts["about_number"] == ""
    assert texts["about_identity_line"] == "Không có"
    assert texts["relation_line"] == "Mẹ"
    assert passes(bundle, values, issue, trust)


def test_a_relationship_in_words_is_asked_for_only_where_none_of_the_others_fits(
    catalogue: Catalogue,
) -> None:
    form = catalogue["TK-TLHT"].form
    values = of(catalogue["TK-TLHT"], OWN, **{**MOTHER_ASKS, "relation": "child"})
    assert "relation_detail" not in {name for s in visible_steps(form, values) for name in s.fields}
    (error,) = check(form, {**values, "relation": "other"})
    assert (error.path, error.kind) == (("relation_detail",), Mistake.MISSING)


@pytest.mark.parametrize("status", DETAILS)
def test_each_marital_status_is_one_sentence(
    catalogue: Catalogue, issue: Issue, trust: Trust, status: str
) -> None:
    bundle = catalogue["TK-TTHN"]
    details = DETAILS[status]
    values = of(bundle, tuple(DETAILS["divorced"]), status=status, **details)
    assert printed(bundle.form, values).texts["status_line"] == SENTENCES[status]
    assert passes(bundle, values, issue, trust)
    for name in details.keys() - {"marriage_number"}:
        left = {key: value for key, value in values.items() if key != name}
        assert [error.path for error in check(bundle.form, left)] == [(name,)]


def test_a_marriage_before_certificates_is_stated_by_the_name_alone(catalogue: Catalogue) -> None:
    bundle = catalogue["TK-TTHN"]
    without = tuple(DETAILS["divorced"])
    values = of(bundle, without, status="married", spouse_name="TRẦN QUANG MINH")
    sentence = "Hiện tại đang có vợ hoặc chồng là ông (bà) TRẦN QUANG MINH"
    assert printed(bundle.form, values).texts["status_line"] == sentence


def test_another_purpose_says_that_it_is_not_for_marriage(
    catalogue: Catalogue, issue: Issue, trust: Trust
) -> None:
    bundle = catalogue["TK-TTHN"]
    partner = tuple(name for name in bundle.form.fields if name.startswith(("partner_", "marry_")))
    values = of(bundle, partner, purpose="other", purpose_detail="bổ sung hồ sơ vay vốn")
    assert printed(bundle.form, values).texts["purpose_line"] == (
        "Mục đích khác, không có giá trị sử dụng để đăng ký kết hôn: bổ sung hồ sơ vay vốn"
    )
    assert passes(bundle, values, issue, trust)


def test_for_record_certificate_two_bans_are_not_asked_for(
    catalogue: Catalogue, issue: Issue, trust: Trust
) -> None:
    bundle = catalogue["TK-LLTP"]
    values = normalise(bundle.form, {**bundle.sample, "kind": "two"})
    assert "ban" not in values
    assert passes(bundle, of(bundle, ("ban",), kind="two"), issue, trust)


@pytest.mark.parametrize(
    ("name", "compound", "surname", "given"),
    [
        ("NGUYỄN THỊ THU HƯỜNG", None, "NGUYỄN", "THỊ THU HƯỜNG"),
        ("TÔN NỮ THU HƯỜNG", "TÔN NỮ", "TÔN NỮ", "THU HƯỜNG"),
        ("Y", None, "", "Y"),
        ("THU HƯỜNG", "ÂU DƯƠNG", "ÂU DƯƠNG", "THU HƯỜNG"),
    ],
)
def test_a_passport_parts_the_name(
    catalogue: Catalogue,
    issue: Issue,
    trust: Trust,
    name: str,
    compound: str | None,
    surname: str,
    given: str,
) -> None:
    bundle = catalogue["TK01"]
    said: dict[str, str] = {"compound_surname": compound} if compound else {}
    values = of(bundle, (), name=name, **said)
    texts = printed(bundle.form, values).texts
    assert (texts["surname"], texts["given_names"]) == (surname, given)
    assert passes(bundle, values, issue, trust)


@pytest.mark.parametrize(
    ("born", "kinds"),
    [("2012-11-21", []), ("2012-11-22", [Mistake.TOO_YOUNG]), ("1931-12-31", [])],
)
def test_a_passport_of_ones_own_is_for_fourteen_and_older(
    catalogue: Catalogue, born: str, kinds: list[Mistake]
) -> None:
    bundle = catalogue["TK01"]
    errors = check(bundle.form, {**bundle.sample, "birth_date": born}, today=TODAY)
    assert [error.kind for error in errors] == kinds


@pytest.mark.parametrize(
    ("derived", "path"),
    [
        ({"join": " ", "parts": ["name"], "when": {"field": "purpose"}}, "when"),
        ({"join": " ", "parts": ["name"], "when": {"field": "shoe", "filled": True}}, "when.field"),
        ({"make": "surname", "parts": ["name"]}, "parts"),
        ({"make": "given-names", "parts": ["name", "number"]}, "parts"),
    ],
)
def test_a_derived_value_that_cannot_be_is_refused(
    catalogue: Catalogue, derived: dict[str, Any], path: str
) -> None:
    read = read_form(form_json(catalogue["NA5"], derived=[{"name": "made", **deepcopy(derived)}]))
    assert not isinstance(read, Form)
    assert [fault.path.removeprefix("form.json.derived[0].") for fault in read] == [path]
