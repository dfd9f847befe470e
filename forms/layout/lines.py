"""Breaking text into lines as Vietnamese typography wants: at spaces, never inside a syllable.

A word that is wider than its box is broken between letters, so that nothing ever leaves the box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from forms.layout.plan import Metrics

_TOKENS = re.compile(r"\n| +|[^ \n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one font."""

    text: str
    font: str


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: spans with their widths in points. ``ends`` marks a paragraph's last line."""

    spans: tuple[tuple[Span, float], ...]
    width: float
    ends: bool


@dataclass(frozen=True, slots=True)
class Measure:
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
    line: list[Span] = []
    width = 0.0
    space: list[Span] = []
    space_width = 0.0
    for found in _words(spans, measure.metrics):
        word = found
        text = word[0].text
        if text == "\n":
            lines.append(_line(line, measure, ends=True))
            line, width, space, space_width = [], 0.0, [], 0.0
        elif text[0] == " ":
            space = word
            space_width = sum(measure.of(part.text, part.font) for part in word)
        else:
            word_width = sum(measure.of(part.text, part.font) for part in word)
            if line and width + space_width + word_width - measure.spacing > measure.width + 1e-6:
                lines.append(_line(line, measure, ends=False))
                line, width, space, space_width = [], 0.0, [], 0.0
            if not line and space_width + word_width - measure.spacing > measure.width + 1e-6:
                space, space_width = [], 0.0
            if word_width - measure.spacing > measure.width + 1e-6:
                full, word = _break_word(word, measure)
                lines.extend(_line(part, measure, ends=False) for part in full)
                word_width = sum(measure.of(part.text, part.font) for part in word)
            line = [*line, *space, *word]
            width += space_width + word_width
            space, space_width = [], 0.0
    lines.append(_line(line, measure, ends=True))
    return tuple(lines)


def _words(spans: Sequence[Span], metrics: Metrics) -> list[list[Span]]:
    """Words, spaces and line ends; a word may consist of spans in several fonts."""
    words: list[list[Span]] = []
    kind = ""
    for span in spans:
        for found in _TOKENS.findall(unicodedata.normalize("NFC", span.text)):
            before, kind = kind, found[0] if found[0] in "\n " else "word"
            if kind == "\n":
                words.append([Span(found, span.font)])
                continue
            parts = [Span(text, font) for font, text in metrics.pieces(found, span.font)]
            if kind == before:
                words[-1].extend(parts)
            else:
                words.append(parts)
    return words


def _break_word(word: list[Span], measure: Measure) -> tuple[list[list[Span]], list[Span]]:
    """Split a word that is wider than the box: full lines, and what is left."""
    full: list[list[Span]] = []
    current: list[Span] = []
    width = 0.0
    for span in word:
        for letter in span.text:
            advance = measure.of(letter, span.font)
            if current and width + advance - measure.spacing > measure.width + 1e-6:
                full.append(current)
                current, width = [], 0.0
            current = [*current, Span(letter, span.font)]
            width += advance
    return full, current


def _line(spans: list[Span], measure: Measure, *, ends: bool) -> Line:
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].font == span.font:
            merged[-1] = Span(merged[-1].text + span.text, span.font)
        else:
            merged.append(span)
    sized = tuple((span, measure.of(span.text, span.font)) for span in merged)
    width = sum(width for _, width in sized)
    return Line(sized, width - measure.spacing if sized else 0.0, ends)
