"""Every layout of the catalogue through pdfme's own generator and through ours.

Two comparisons. With **our line ends** put into pdfme's inputs, on a page tall enough for all of
it, every letter, rule, frame and code has to stand where pdfme puts it, and what grows has to push
down what comes later by pdfme's amounts. With the **inputs as they are**, on the real pages, lines
may break elsewhere; so texts in several lines are left out, and where pdfme has another number of
lines, what comes after it, since all of that moves. Every letter must be there all the same.
"""

from __future__ import annotations

from collections import Counter

import pytest

from forms.bundle import load_bundle, own_catalogue
from tests.cases import TORTURE
from tests.fidelity.cases import Case, catalogue_case
from tests.fidelity.comparing import (
    LETTER_TOLERANCE,
    compare,
    describe,
    justified_boxes,
    leaving_frames,
    outside,
    wrapped_boxes,
)
from tests.fidelity.conftest import Peer
from tests.fidelity.measuring import Box, letters_of, unmatched

_FOLDERS = sorted(file.parent for file in own_catalogue().glob("*/layout.json"))


def _samples() -> list[tuple[str, str, str]]:
    found = []
    for folder in _FOLDERS:
        form = load_bundle(folder).form
        languages = ("vi", "ko") if form.paper_words and "ko" in form.title else ("vi",)
        found += [
            (folder.name, sample, language)
            for language in languages
            for sample in ("usual", "extreme")
        ]
    return found


@pytest.mark.parametrize(("code", "sample", "language"), _samples())
def test_with_our_line_ends_everything_stands_where_pdfme_puts_it(
    peer: Peer, code: str, sample: str, language: str
) -> None:
    case = catalogue_case(code, sample, language).on_one_page()
    theirs = peer(case, our_lines=True)

    assert compare(case, theirs, f"{code}-{sample}-{language}", justified_boxes(case)) == []


@pytest.mark.parametrize(
    ("code", "sample", "language"),
    # The longest values say most of where lines stand that nobody has broken for pdfme.
    [one for one in _samples() if TORTURE or one[1] == "extreme"],
)
def test_with_the_same_inputs_single_lines_agree_and_no_letter_is_missing(
    peer: Peer, code: str, sample: str, language: str
) -> None:
    case = catalogue_case(code, sample, language)
    theirs = peer(case)
    exempt = _movable(case, theirs)

    assert compare(case, theirs, f"{code}-{sample}-{language}-as-is", exempt) == []
    assert _inventory(case.pdf) == _inventory(theirs)
    assert leaving_frames(case) == []


def _movable(case: Case, theirs: bytes) -> list[Box]:
    """Texts in several lines; and all that follows one of them, if anything there has moved.

    After a table that goes on to another page much has: pdfme reserves no room there for the
    repeated head, and sets what follows over the last rows.
    """
    wrapped = wrapped_boxes(case)
    ours, others = letters_of(case.pdf), letters_of(theirs)
    moved = outside(unmatched(ours, others, LETTER_TOLERANCE), wrapped)
    moved += outside(unmatched(others, ours, LETTER_TOLERANCE), wrapped)
    if not moved:
        return wrapped
    first = min((letter.page, letter.y) for letter in moved)
    above = [box for box in wrapped if (box.page, box.y) < first]
    assert above, f"no wrapped text can have pushed this: {describe(moved)}"
    last = max(above, key=lambda box: (box.page, box.y))
    page = case.layout["basePdf"]
    rest = [Box(last.page, 0, last.y, page["width"], page["height"] - last.y)]
    rest += [
        Box(number, 0, 0, page["width"], page["height"])
        for number in range(last.page + 1, case.pages)
    ]
    return wrapped + rest


def _inventory(pdf: bytes) -> Counter[str]:
    return Counter(letter.text for letter in letters_of(pdf))
