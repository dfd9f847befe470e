"""Every bundle of the catalogue: what its law lists is asked for, checked, placed and readable.

``items/CODE.json`` names each item of a paper, as the law or the known form lists it, with the
fields that hold it; a bundle without such a list fails.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forms.answers import check, normalise
from forms.bundle import Bundle, Catalogue, own_catalogue
from forms.expectation import check_page
from forms.layout.codes import QrCode, qr_modules
from forms.rules import check_schema, violations
from forms.schema import Field, Group, IdentityLevel, Input, Kind, Offline, Words
from forms.seal import Trust
from tests.forms.test_expectation import expected_of

CODES = sorted(path.name for path in own_catalogue().iterdir() if path.is_dir())
ITEMS = Path(__file__).parent / "items"
QUESTIONS_A_SCREEN = 4
LEAST_MODULE = 0.33
"""Millimetres of one square of a code: what a phone still reads from a photocopy."""
LEAST_OF_EARLIER = {"CT01": 0.31, "CT07": 0.32}
"""Drawn before that rule; they are still read at 203 dpi (``test_readback``)."""
SHORT_TITLE = 28

Issue = Callable[..., Any]


def items_of(code: str) -> dict[str, list[str]]:
    with (ITEMS / f"{code}.json").open("rb") as file:
        found: dict[str, list[str]] = json.load(file)
    return found


def printed_names(bundle: Bundle) -> set[str]:
    """Fields that stand on the paper: as they are, as a box, or within a derived value."""
    names = {name.removeprefix("tick.").partition(".")[0] for name in bundle.template.names}
    for derived in reversed(bundle.form.derived):
        if derived.name in names:
            names.update(derived.parts)
    return names


@pytest.mark.parametrize("code", CODES)
def test_every_item_of_the_paper_has_its_fields(catalogue: Catalogue, code: str) -> None:
    form = catalogue[code].form
    columns = {
        f"{name}.{column.name}" for name in form.fields for column in form.fields[name].columns
    }
    items = items_of(code)
    assert all(items.values())
    wanted = {name for names in items.values() for name in names}
    assert wanted <= set(form.fields) | columns | {derived.name for derived in form.derived}


@pytest.mark.parametrize("code", CODES)
def test_every_field_is_asked_for_and_printed(catalogue: Catalogue, code: str) -> None:
    bundle = catalogue[code]
    assert set(bundle.form.fields) <= printed_names(bundle)
    asked = {name for step in bundle.form.steps for name in step.fields}
    if bundle.form.kind is Kind.FORM:
        assert asked == set(bundle.form.fields)
    else:
        assert not asked


@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("code", CODES)
def test_samples_have_no_mistakes(catalogue: Catalogue, code: str, which: str) -> None:
    bundle = catalogue[code]
    values = getattr(bundle, which)
    assert check_schema(bundle.form) == ()
    assert check(bundle.form, values) == ()
    assert violations(bundle.form, values) == ()
    if bundle.form.kind is Kind.FORM:
        assert normalise(bundle.form, values) == values


@pytest.mark.parametrize("code", CODES)
def test_nothing_that_must_be_there_may_be_left_out(catalogue: Catalogue, code: str) -> None:
    bundle = catalogue[code]
    form = bundle.form
    first = {name for step in form.steps if step.when is None for name in step.fields}
    for name, field in form.fields.items():
        if field.required and (form.kind is Kind.CERTIFICATE or name in first):
            left = {key: value for key, value in bundle.sample.items() if key != name}
            assert violations(form, left), f"the schema does not miss {name}"
            if form.kind is Kind.FORM:
                assert check(form, left), f"the check does not miss {name}"


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("code", CODES)
def test_the_paper_passes_the_check_before_printing(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str, which: str, language: str
) -> None:
    bundle = catalogue[code]
    values = getattr(bundle, which)
    issued = issue(bundle, values, language=language)
    expected = expected_of(bundle, values, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, bundle) == ()
    (seal,) = (e for e in bundle.template.static if isinstance(e, QrCode))
    module = seal.place.width / len(qr_modules(issued.seal))
    least = LEAST_OF_EARLIER.get(code, LEAST_MODULE)
    assert module >= least, f"{code}: a module of {module:.3f} mm"


@pytest.mark.parametrize("code", CODES)
def test_the_language_of_the_bundle(catalogue: Catalogue, code: str) -> None:
    form = catalogue[code].form
    visitors = form.group is Group.VISITORS
    for words in (form.title, form.short_title, form.help):
        assert {"vi", "en", "ko"} <= set(words)
    assert all(len(text) <= SHORT_TITLE for text in form.short_title.values())
    wanted = {"vi", "en", "ko"} if visitors else {"vi", "en"}
    for words in every_text([*form.fields.values()]):
        assert wanted <= set(words), words
    for step in form.steps:
        assert wanted <= set(step.title)
        assert len(step.fields) <= QUESTIONS_A_SCREEN
    for use in form.uses:
        assert wanted <= set(use.what) & set(use.why)


def every_text(fields: list[Field]) -> list[Words]:
    """Labels, options and, where there is one, hints."""
    texts: list[Words] = []
    for field in fields:
        texts.append(field.label)
        texts.extend(option.label for option in field.options)
        texts.extend([field.hint] if any(field.hint.values()) else [])
        texts.extend(every_text([*field.columns]))
    return texts


@pytest.mark.parametrize("code", CODES)
def test_identity_and_offline_follow_the_kind_of_paper(catalogue: Catalogue, code: str) -> None:
    form = catalogue[code].form
    if form.kind is Kind.CERTIFICATE:
        assert (form.identity, form.offline) == (IdentityLevel.VERIFIED, Offline.QUEUED)
        assert [*form.fields][:3] == ["authority_parent", "authority", "place_and_date"]
        assert {f.input for f in form.fields.values()} <= {
            Input.TEXT, Input.NAME, Input.NUMBER, Input.ROWS,
        }  # fmt: skip
    else:
        assert form.identity is not IdentityLevel.VERIFIED
        assert (form.offline, form.subjects) == (Offline.WORKS, ("self",))
    assert form.legal_basis
    assert form.sealed == tuple(form.fields)


def filled_up(bundle: Bundle) -> dict[str, Any]:
    """Every text as long as its field allows."""
    values: dict[str, Any] = dict(bundle.extreme)
    for name, field in bundle.form.fields.items():
        if field.input in {Input.TEXT, Input.ADDRESS}:
            values[name] = ("Hải Châu " * field.max_length)[: field.max_length].strip()
        elif field.input is Input.NAME:
            values[name] = ("NGUYỄN " * field.max_length)[: field.max_length].strip()
    return values


@pytest.mark.parametrize(
    ("code", "companion"),
    [
        ("TK-KS", "declaration"),
        ("TL-KS", "beside"),
        ("TL-KT", "beside"),
        ("XN-TTHN", "beside"),
    ],
)
def test_a_signature_is_never_alone_on_a_page(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str, companion: str
) -> None:
    bundle = catalogue[code]
    values = filled_up(bundle)
    issued = issue(bundle, values)
    expected = expected_of(bundle, values, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, bundle) == ()
    assert issued.page.pages > 1
    pages = {
        element: {line.page for line in issued.page.lines if line.element == element}
        for element in ("signature", companion)
    }
    assert pages["signature"] == pages[companion]
    assert len(pages["signature"]) == 1


def test_the_table_of_the_documentation_is_true(catalogue: Catalogue) -> None:
    text = (Path(__file__).parents[2] / "docs" / "forms.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.count("|") == 7
    ]
    told = {row[0]: (row[1], row[2], row[3], row[5]) for row in rows if row[0] in CODES}
    assert told == {
        code: (
            bundle.form.title["vi"],
            bundle.form.kind.value,
            bundle.form.procedure or "–",
            str(len(bundle.form.unconfirmed)),
        )
        for code, bundle in catalogue.items()
    }
