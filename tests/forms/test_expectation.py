"""F1: another person's certificate came out. Here nothing is printed unless all of it agrees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from forms.bundle import Bundle, Catalogue
from forms.compose import compose
from forms.expectation import Expected, Mismatch, MismatchKind, check_page
from forms.schema import Kind
from forms.seal import SealProblem, Trust

Issue = Callable[..., Any]
K = MismatchKind


def expected_of(bundle: Bundle, values: Any, paper: Any) -> Expected:
    return Expected(
        session=paper.request.partition("-")[0],
        request=paper.request,
        code=bundle.form.code,
        version=bundle.form.version,
        serial=paper.serial,
        sheet=paper.sheet,
        subject_number=values["number"],
        subject_name=values["name"],
        requester_number=values["number"] if bundle.form.kind is Kind.FORM else None,
    )


@pytest.mark.parametrize("code", ["CT01", "CT07"])
@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("language", ["vi", "ko"])
def test_the_right_page_passes(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str, which: str, language: str
) -> None:
    bundle = catalogue[code]
    values = getattr(bundle, which)
    issued = issue(bundle, values, language=language)
    expected = expected_of(bundle, values, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, bundle) == ()


@pytest.mark.parametrize(
    ("change", "kinds"),
    [
        ({"session": "ffffffffffffffff"}, {K.SESSION}),
        ({"request": "00112233445566ff-2"}, {K.REQUEST}),
        ({"code": "CT08"}, {K.FORM}),
        ({"version": 2}, {K.FORM}),
        ({"serial": "000124/XN"}, {K.SERIAL}),
        ({"sheet": 2}, {K.SHEET}),
        ({"subject_number": "048219004329"}, {K.SUBJECT_NUMBER}),
        ({"subject_name": "TRẦN GIA BẢN"}, {K.SUBJECT_NAME}),
        ({"requester_number": "048219004329"}, {K.REQUESTER_NUMBER}),
    ],
)
def test_whatever_the_session_does_not_stand_for_stops_the_print(
    ct07: Bundle, issue: Issue, trust: Trust, change: dict[str, Any], kinds: set[MismatchKind]
) -> None:
    issued = issue(ct07, ct07.sample)
    expected = replace(expected_of(ct07, ct07.sample, issued.paper), **change)
    found = check_page(issued.page.pdf, expected, trust, ct07)
    assert {mismatch.kind for mismatch in found} == kinds


def test_the_page_of_the_person_before_is_stopped(ct07: Bundle, issue: Issue, trust: Trust) -> None:
    before = issue(ct07, ct07.extreme, request="ffeeddccbbaa9988-1", serial="000122/XN")
    now = issue(ct07, ct07.sample)
    expected = expected_of(ct07, ct07.sample, now.paper)
    found = {mismatch.kind for mismatch in check_page(before.page.pdf, expected, trust, ct07)}
    assert found >= {K.SESSION, K.REQUEST, K.SERIAL, K.SUBJECT_NAME, K.SUBJECT_NUMBER}


def test_a_sister_whose_values_all_stand_on_the_paper_is_stopped(
    ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    """Two of one household: each is named on the other's paper, with number and birth date."""
    person = {"name": "TRẦN GIA BẢO", "birth_date": "24/08/2019", "sex": "Nam"}
    sister = {"name": "TRẦN GIA HÂN", "birth_date": "02/03/2021", "sex": "Nữ"}
    numbers = {"person": "048219004321", "sister": "048321004325"}

    def paper_of(one: dict[str, str], one_number: str, other: dict[str, str], number: str) -> Any:
        member = {**other, "number": number, "relation": "Con"}
        return {**ct07.sample, **one, "number": one_number, "members": [member]}

    own = paper_of(person, numbers["person"], sister, numbers["sister"])
    foreign = paper_of(sister, numbers["sister"], person, numbers["person"])
    issued = issue(ct07, own)
    expected = expected_of(ct07, own, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, ct07) == ()
    mixed = compose(
        ct07,
        foreign,
        language="vi",
        seal=issued.seal,
        specimen=False,
        request=issued.paper.request,
        serial=issued.paper.serial,
        sheet=1,
    )
    found = check_page(mixed.pdf, expected, trust, ct07)
    assert found == (Mismatch(K.VALUE_NOT_ON_PAPER, "place"),)


def test_the_right_seal_over_another_persons_text_is_stopped(
    ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    """Two requests overwrote one another: code of one, text of the other."""
    issued = issue(ct07, ct07.sample)
    mixed = compose(
        ct07,
        ct07.extreme,
        language="vi",
        seal=issued.seal,
        specimen=False,
        request=issued.paper.request,
        serial=issued.paper.serial,
    )
    expected = expected_of(ct07, ct07.sample, issued.paper)
    found = check_page(mixed.pdf, expected, trust, ct07)
    assert {
        Mismatch(K.SUBJECT_NAME, "paper"),
        Mismatch(K.SUBJECT_NUMBER, "paper"),
        Mismatch(K.VALUE_NOT_ON_PAPER, "hometown"),
        Mismatch(K.VALUE_NOT_ON_PAPER, "members.1.0"),
        Mismatch(K.FOREIGN_NUMBER, "paper"),
    } <= set(found)


def test_one_more_persons_number_on_the_paper_is_stopped(
    ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample)
    stranger = {"name": "LÊ VĂN LẠ", "number": "079099123456", "relation": "Khách"}
    values = {**ct07.sample, "members": [*ct07.sample["members"], stranger]}
    page = compose(
        ct07,
        values,
        language="vi",
        seal=issued.seal,
        specimen=False,
        request=issued.paper.request,
        serial=issued.paper.serial,
    )
    expected = expected_of(ct07, ct07.sample, issued.paper)
    assert check_page(page.pdf, expected, trust, ct07) == (Mismatch(K.FOREIGN_NUMBER, "paper"),)


def test_a_page_without_a_seal_or_with_an_untrusted_one_is_stopped(
    ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample)
    expected = expected_of(ct07, ct07.sample, issued.paper)
    bare = compose(
        ct07, ct07.sample, language="vi", seal=None, specimen=False, request=None, serial=None
    )
    assert check_page(bare.pdf, expected, trust, ct07) == (Mismatch(K.NO_SEAL),)
    nobody = Trust({}, trust.address)
    assert check_page(issued.page.pdf, expected, nobody, ct07) == (
        Mismatch(K.SEAL, SealProblem.UNKNOWN_KEY.value),
    )
    assert check_page(b"%PDF-1.4 torn", expected, trust, ct07) == (
        Mismatch(K.UNREADABLE, "not-a-pdf"),
    )


def test_a_seal_of_another_form_version_is_stopped(
    ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample, version=7)
    expected = expected_of(ct07, ct07.sample, issued.paper)
    found = check_page(issued.page.pdf, expected, trust, ct07)
    assert found == (Mismatch(K.FORM), Mismatch(K.FORM, "values"))


def test_a_run_of_digits_inside_an_id_is_no_personal_number(
    ct07: Bundle, issue: Issue, trust: Trust
) -> None:
    issued = issue(ct07, ct07.sample, request="a123456789012bcd-1")
    expected = expected_of(ct07, ct07.sample, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, ct07) == ()
