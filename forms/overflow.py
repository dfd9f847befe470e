"""What a form's author wants to know: which boxes are too small for the longest answers.

Nothing is cut on paper: a value that does not fit even at the least size begins in its box and
stands whole on a continuation page. A form on which that happens often wants larger boxes.
"""

from __future__ import annotations

from collections.abc import Mapping

from forms.answers import printed
from forms.bundle import Bundle
from forms.fonts import PaperFonts
from forms.layout.parts import Filling
from forms.schema import Field, Input, PaperValue
from forms.second_language import PAPER_LANGUAGE, second_languages, second_texts
from forms.ticks import tick_texts

_WORDS: Mapping[Input, str] = {
    Input.TEXT: "Phường ",
    Input.ADDRESS: "Phường ",
    Input.NAME: "NGUYỄN ",
}
"""Wide letters of the answers whose length is free; all others are those of the extreme sample."""


def overflowing(bundle: Bundle) -> tuple[str, ...]:
    """Elements that send a value to the continuation page when every answer is as long as its
    question allows, in any language of the paper; by name, in the order of the template.

    Raises:
        MissingFontError: A font package is not installed.
    """
    form = bundle.form
    values = longest_values(bundle)
    paper = printed(form, values)
    found: dict[str, None] = {}
    for language in second_languages(form) or (PAPER_LANGUAGE,):
        second = second_texts(form, values, language)
        texts = {**paper.texts, **second, **tick_texts(form, values)}
        filling = Filling(texts, paper.rows)
        metrics = PaperFonts(language)
        for elements in (*bundle.template.pages, bundle.template.static):
            for element in elements:
                piece = element.piece(filling, metrics)
                if piece is not None and piece.spills:
                    found[element.place.name] = None
    return tuple(found)


def longest_values(bundle: Bundle) -> dict[str, PaperValue]:
    """The extreme sample with every free text as long as it may be."""
    values = dict(bundle.extreme)
    for name, field in bundle.form.fields.items():
        if field.input in _WORDS:
            values[name] = _longest(field)
        elif field.input is Input.ROWS:
            row = {column.name: _longest(column) for column in field.columns}
            known = [dict(row) for row in bundle.extreme.get(name, ()) if not isinstance(row, str)]
            rest = known[0] if known else {}
            free = {c.name: row[c.name] for c in field.columns if c.input in _WORDS}
            values[name] = [{**rest, **free} for _ in range(field.max_rows)]
    return values


def _longest(field: Field) -> str:
    word = _WORDS.get(field.input, "")
    return (word * (field.max_length // max(1, len(word)) + 1))[: field.max_length].strip()
