"""Ours beside pdfme's: what is compared, and what is kept when they differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from forms.fonts import PaperFonts
from forms.layout import MM
from forms.layout.plan import Run
from tests.fidelity.cases import Case
from tests.fidelity.measuring import (
    Box,
    Letter,
    clear,
    codes_in,
    difference,
    ink_in,
    letters_of,
    pictures_of,
    strayed,
    unmatched,
)
from tests.fidelity.placing import Placed

LETTER_TOLERANCE = 0.2
"""Millimetres for baselines and left edges of letters."""
INK_TOLERANCE = 0.5
"""Millimetres for frames, images, codes, and the rules of tables."""
_DESCENDERS = 1.2
"""Millimetres; of 14 points Tinos's are 1.07."""
KEPT = Path("build/fidelity")

CODES = frozenset(
    {"qrcode", "gs1datamatrix", "pdf417", "japanpost", "ean13", "ean8", "code39", "code128"}
    | {"nw7", "itf14", "upca", "upce"}
)
"""Two encoders may choose other modules for the same text: of codes the outline is compared."""


@dataclass
class Found:
    """Sentences on what differs; empty where nothing does."""

    sentences: list[str] = field(default_factory=list)

    def say(self, sentence: str) -> None:
        self.sentences.append(sentence)


def compare(case: Case, theirs: bytes, name: str, exempt: Sequence[Box] = ()) -> list[str]:
    """Measure every letter and all ink of both, but for what lies in ``exempt``.

    Difference pictures go to ``KEPT`` under ``name``: ours alone is red, theirs alone blue.
    """
    found = Found()
    # pdfme's codes are pictures, with their text in them.
    holes = (*exempt, *_codes(case))
    _compare_letters(found, letters_of(case.pdf), letters_of(theirs), holes)
    _compare_ink(found, case, theirs, name, exempt)
    return found.sentences


def _compare_letters(
    found: Found, ours: Sequence[Letter], theirs: Sequence[Letter], exempt: Sequence[Box]
) -> None:
    for side, some, others in (("ours", ours, theirs), ("pdfme", theirs, ours)):
        lonely = outside(unmatched(some, others, LETTER_TOLERANCE), exempt)
        if lonely:
            found.say(f"letters of {side} alone: {describe(lonely)}")


def _compare_ink(found: Found, case: Case, theirs: bytes, name: str, exempt: Sequence[Box]) -> None:
    pairs = (pictures_of(case.pdf), pictures_of(theirs))
    if [picture.size for picture in pairs[0]] != [picture.size for picture in pairs[1]]:
        found.say(f"{len(pairs[0])} pages of ours, {len(pairs[1])} of pdfme, or of other sizes")
        return
    codes = _codes(case)
    for page, (our_page, their_page) in enumerate(zip(*pairs, strict=True)):
        hidden = [box for box in (*codes, *exempt) if box.page == page]
        stray = strayed(
            clear(our_page, hidden, INK_TOLERANCE),
            clear(their_page, hidden, INK_TOLERANCE),
            INK_TOLERANCE,
        )
        if stray.getbbox() is not None:
            KEPT.mkdir(parents=True, exist_ok=True)
            file = KEPT / f"{re.sub(r'[^A-Za-z0-9-]+', '-', name)}-{page + 1}.png"
            difference(our_page, their_page, stray).save(file)
            found.say(f"ink differs on page {page + 1}: see {file}")
        for box in codes:
            moved = any(hole.holds(box.page, box.x, box.y, 0) for hole in exempt)
            if box.page == page and not moved:
                _compare_code(found, box, our_page, their_page)


def _codes(case: Case) -> list[Box]:
    return boxes_of(part for part in case.placed if case.elements[part.number]["type"] in CODES)


def _compare_code(found: Found, frame: Box, our_page: Image.Image, their_page: Image.Image) -> None:
    ours, theirs = (ink_in(page, frame, 1) for page in (our_page, their_page))
    if ours is None or theirs is None:
        if ours is not theirs:
            found.say(f"a code at {_at(frame)} stands on one of the two only")
        return
    edges = (
        ours.x - theirs.x,
        ours.y - theirs.y,
        ours.x + ours.width - theirs.x - theirs.width,
        ours.y + ours.height - theirs.y - theirs.height,
    )
    if max(map(abs, edges)) > INK_TOLERANCE:
        off = ", ".join(f"{edge:+.2f}" for edge in edges)
        found.say(f"the code at {_at(frame)}: left, top, right, bottom are off by {off} mm")
    read = [codes_in(page, frame) for page in (our_page, their_page)]
    if read[0] != read[1]:
        found.say(f"the code at {_at(frame)} says {read[0]}, pdfme's says {read[1]}")


def leaving_frames(case: Case) -> list[str]:
    """Ours: which text leaves its frame. Descenders may: pdfme's own growing boxes end at them."""
    sentences: list[str] = []
    for part in case.placed:
        for run in part.runs:
            if not _inside(part, run, case.metrics):
                element = case.elements[part.number].get("name")
                sentences.append(
                    f"{element} on page {part.page + 1}: {run.text!r} leaves its frame"
                )
    return sentences


def _inside(part: Placed, run: Run, metrics: PaperFonts) -> bool:
    width = metrics.width(run.text, run.font, run.size) + run.spacing * (len(run.text) - 1)
    left, right = run.x / MM, (run.x + width) / MM
    baseline = run.baseline / MM
    slack = 0.05
    return (
        part.x - slack <= left
        and right <= part.x + part.width + slack
        and part.y - slack <= baseline <= part.y + part.height + slack
    )


def wrapped_boxes(case: Case) -> list[Box]:
    """Frames of texts in several lines, and of tables, with room for descenders below them."""
    return [box for _, box in _wrapped(case)]


def justified_boxes(case: Case) -> list[Box]:
    """Frames of justified texts in several lines.

    pdfme counts the space at a line's end among the letters that it spreads, so that the last
    word stands a little before the right edge; ours ends there.
    """
    return [
        box
        for part, box in _wrapped(case)
        if case.elements[part.number].get("alignment") == "justify"
    ]


def _wrapped(case: Case) -> list[tuple[Placed, Box]]:
    parts = [part for part in case.placed if len(part.baselines) > 1]
    boxes = (box._replace(height=box.height + _DESCENDERS) for box in boxes_of(parts))
    return list(zip(parts, boxes, strict=True))


def boxes_of(parts: Iterable[Placed]) -> list[Box]:
    return [Box(part.page, part.x, part.y, part.width, part.height) for part in parts]


def outside(letters: Iterable[Letter], boxes: Sequence[Box]) -> list[Letter]:
    return [
        letter
        for letter in letters
        if not any(box.holds(letter.page, letter.x, letter.y, INK_TOLERANCE * 2) for box in boxes)
    ]


def describe(letters: Sequence[Letter]) -> str:
    """Some of them, as a line of text with its place."""
    first = letters[0]
    text = "".join(letter.text for letter in letters[:40])
    return f"{len(letters)}, first on page {first.page + 1} at {first.x:.2f}, {first.y:.2f}: {text}"


def _at(box: Box) -> str:
    return f"{box.x:g}, {box.y:g} on page {box.page + 1}"
