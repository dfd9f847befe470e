"""The author is told which boxes are too small for the longest answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forms.answers import check
from forms.bundle import Bundle, Catalogue
from forms.layout.text import Text
from forms.overflow import longest_values, overflowing
from forms.schema import Input


def with_boxes_of(bundle: Bundle, height: float) -> Bundle:
    """The same form with boxes that do not grow."""
    pages = tuple(
        tuple(
            replace(element, expand=False, place=replace(element.place, height=height))
            if isinstance(element, Text)
            else element
            for element in page
        )
        for page in bundle.template.pages
    )
    return replace(bundle, template=replace(bundle.template, pages=pages))


def test_our_declarations_hold_their_longest_answers(catalogue: Catalogue) -> None:
    assert {code: overflowing(catalogue[code]) for code in ("CT01", "NA5")} == {
        "CT01": (),
        "NA5": (),
    }


def test_boxes_that_are_too_small_are_named(catalogue: Catalogue) -> None:
    bundle = catalogue["CT01"]
    found = overflowing(with_boxes_of(bundle, 4))
    assert "item_10" in found
    texts = {e.place.name: e for page in bundle.template.pages for e in page}
    assert set(found) <= set(texts)
    filled = {name for name in found if any("{" in s.text for s in texts[name].snippets)}  # type: ignore[attr-defined]
    assert filled == set(found)
    assert set(overflowing(with_boxes_of(bundle, 200))) == set()


@pytest.mark.parametrize("code", ["CT01", "CT07", "NA5"])
def test_the_longest_values_are_as_long_as_allowed(catalogue: Catalogue, code: str) -> None:
    bundle = catalogue[code]
    values = longest_values(bundle)
    assert [error for error in check(bundle.form, values) if error.path[0] in values] == []
    for name, field in bundle.form.fields.items():
        if field.input is Input.TEXT:
            assert field.max_length - 1 <= len(str(values[name])) <= field.max_length
        elif field.input is Input.ROWS:
            assert len(values[name]) == field.max_rows
