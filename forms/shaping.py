"""Thai letters into glyphs that stand where they belong: marks over marks, sara am over its base.

Other scripts that we print need no shaping; for Thai it is HarfBuzz's work (uharfbuzz). Nothing of
a text is kept.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz

from forms.font_files import MissingGlyphError, font_file

SHAPED = frozenset({"NotoSerifThai-Regular", "NotoSerifThai-Bold"})
"""Fonts whose letters are shaped before they are measured and drawn."""

_SARA_AM, _NIKHAHIT, _SARA_AA = "\u0e33", "\u0e4d", "\u0e32"
_TONES = frozenset("\u0e48\u0e49\u0e4a\u0e4b")


class Glyph(NamedTuple):
    """A glyph by its number in the font; all measures in thousandths of the em.

    ``letters`` are those it stands for, for whoever copies text. It is drawn ``dx`` to the right
    of the pen and ``dy`` above it; then the pen moves by ``advance``.
    """

    number: int
    letters: str
    advance: float
    dx: float
    dy: float


class Cluster(NamedTuple):
    """Letters that are drawn together."""

    letters: str
    glyphs: tuple[Glyph, ...]


def shape(text: str, font: str) -> tuple[Cluster, ...]:
    """Shape ``text``, which the font has letter by letter, from left to right.

    Raises:
        MissingFontError: The font is not installed.
        MissingGlyphError: The font cannot draw some letters together.
    """
    if not text:
        return ()
    pen, em = _pen(font)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    # Kerning is left out in all our text, as pdfme leaves it out.
    uharfbuzz.shape(pen, buffer, {"kern": False, "liga": False})
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    groups = [
        (start, [*group]) for start, group in groupby(placed, key=lambda pair: pair[0].cluster)
    ]
    ends = [*(start for start, _ in groups[1:]), len(text)]
    found: list[Cluster] = []
    for (start, group), end in zip(groups, ends[: len(groups)], strict=True):
        letters = text[start:end]
        if not all(info.codepoint for info, _ in group):
            raise MissingGlyphError(letters[0], font)
        glyphs = tuple(
            Glyph(
                info.codepoint,
                own,
                position.x_advance * 1000 / em,
                position.x_offset * 1000 / em,
                position.y_offset * 1000 / em,
            )
            for (info, position), own in zip(
                group, _letters_of_each(letters, len(group)), strict=True
            )
        )
        found.append(Cluster(letters, glyphs))
    return tuple(found)


def shaped_width(text: str, font: str) -> float:
    """Sum of the advances, in thousandths of the em."""
    return sum(glyph.advance for cluster in shape(text, font) for glyph in cluster.glyphs)


def bases(text: str) -> int:
    """Letters that stand side by side: all but marks and sara am, which belong to one before."""
    return sum(map(is_base, text))


def is_base(letter: str) -> bool:
    return letter != _SARA_AM and unicodedata.category(letter) != "Mn"


def _letters_of_each(letters: str, glyphs: int) -> list[str]:
    """Which letters each glyph of a cluster shows. Sara am is two glyphs, and its ring is drawn
    before the tone mark that is written before it.
    """
    if glyphs == 1:
        return [letters]
    drawn: list[str] = []
    for letter in letters:
        if letter != _SARA_AM:
            drawn.append(letter)
            continue
        tone = [drawn.pop()] if drawn and drawn[-1] in _TONES else []
        drawn += [_NIKHAHIT, *tone, _SARA_AA]
    if len(drawn) == glyphs:
        return drawn
    return [letters, *[""] * (glyphs - 1)]


@cache
def _pen(font: str) -> tuple[uharfbuzz.Font, int]:
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_file(font))))
    return uharfbuzz.Font(face), face.upem
