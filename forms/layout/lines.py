"""Breaking text into lines as Vietnamese typography wants: at spaces, never inside a syllable.

A word that is wider than its box is broken between letters, so that nothing ever leaves the box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from forms.layout.plan import Metrics

_TOKENS = re.compile(" +|[^ ]+")
_EPSILON = 1e-6
"""Points that a line may be too wide, from adding in another order."""


_font = attrgetter("font")


class Span(NamedTuple):
    """Text in one font."""

    text: str
    font: str


class Line(NamedTuple):
    """A set line: spans with their widths in points. ``ends`` marks a paragraph's last line."""

    spans: tuple[tuple[Span, float], ...]
    width: float
    ends: bool


class Measure(NamedTuple):
    """How wide a line may be, in points, and in which size it is set."""

    width: float
    size: float
    spacing: float
    metrics: Metrics

    def of(self, text: str, font: str) -> float:
        return self.metrics.width(text, font, self.size) + self.spacing * len(text)


def break_lines(spans: Sequence[Span], measure: Measure) -> tuple[Line, ...]:
    """Set ``spans`` into lines; empty text gives one empty line.

    Raises:
        MissingGlyphError: No font has a letter.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(spans, measure.metrics):
        lines.extend(_set(paragraph, measure))
    return tuple(lines)


def _paragraphs(spans: Sequence[Span], metrics: Metrics) -> list[list[Span]]:
    """Split at line ends, and by the fonts that have the letters."""
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        for number, text in enumerate(unicodedata.normalize("NFC", span.text).split("\n")):
            if number:
                paragraphs.append([])
            if text:
                pieces = metrics.pieces(text, span.font)
                paragraphs[-1].extend([Span(letters, font) for font, letters in pieces])
    return paragraphs


def _set(paragraph: list[Span], measure: Measure) -> list[Line]:
    whole = _line(paragraph, measure, ends=True)
    room = measure.width + _EPSILON
    if whole.width <= room and not (paragraph and paragraph[-1].text.endswith(" ")):
        return [whole]  # so it is with most of a paper; no need to look at words
    lines: list[Line] = []
    line: list[Span] = []
    width = 0.0
    space: list[Span] = []
    space_width = 0.0
    for found in _words(paragraph):
        word = found
        word_width = sum([measure.of(part.text, part.font) for part in word])
        if word[0].text[0] == " ":
            space, space_width = word, word_width
            continue
        if line and width + space_width + word_width - measure.spacing > room:
            lines.append(_line(line, measure, ends=False))
            line, width, space, space_width = [], 0.0, [], 0.0
        if not line and space_width + word_width - measure.spacing > room:
            space, space_width = [], 0.0
        if word_width - measure.spacing > room:
            full, word = _break_word(word, measure)
            lines.extend(_line(part, measure, ends=False) for part in full)
            word_width = sum([measure.of(part.text, part.font) for part in word])
        line += space + word
        width += space_width + word_width
        space, space_width = [], 0.0
    lines.append(_line(line, measure, ends=True))
    return lines


def _words(paragraph: Sequence[Span]) -> list[list[Span]]:
    """Words and spaces; a word may consist of spans in several fonts."""
    words: list[list[Span]] = []
    spaces: bool | None = None
    for span in paragraph:
        for token in _TOKENS.findall(span.text):
            before, spaces = spaces, token[0] == " "
            if spaces is before:
                words[-1].append(Span(token, span.font))
            else:
                words.append([Span(token, span.font)])
    return words


def _break_word(word: list[Span], measure: Measure) -> tuple[list[list[Span]], list[Span]]:
    """Split a word that is wider than the box: full lines, and what is left."""
    full: list[list[Span]] = []
    current: list[Span] = []
    width = 0.0
    for span in word:
        for letter in span.text:
            advance = measure.of(letter, span.font)
            if current and width + advance - measure.spacing > measure.width + _EPSILON:
                full.append(current)
                current, width = [], 0.0
            current = [*current, Span(letter, span.font)]
            width += advance
    return full, current


def _line(spans: list[Span], measure: Measure, *, ends: bool) -> Line:
    merged = spans
    if len(spans) > 1:
        merged = [
            Span("".join([span.text for span in same]), font)
            for font, same in groupby(spans, key=_font)
        ]
    sized = tuple([(span, measure.of(span.text, span.font)) for span in merged])
    width = sum([width for _, width in sized])
    return Line(sized, width - measure.spacing if sized else 0.0, ends)
