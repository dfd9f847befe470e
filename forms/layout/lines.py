"""Breaking text into lines as Vietnamese typography wants: at spaces, never inside a syllable.

Within a word, lines end where ``forms.layout.breaking`` finds a place for Han letters, kana and
Thai. A word that is still wider than its box is broken between letters, so that nothing ever
leaves the box.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import accumulate, groupby
from operator import attrgetter
from typing import NamedTuple

from forms.layout.breaking import can_break, clusters, places
from forms.layout.plan import Metrics

_TOKENS = re.compile(" +|[^ ]+")
_EPSILON = 1e-6
"""Points that a line may be too wide, from adding in another order."""
CODE_PADDING = 1.5
"""Points at both sides of inline code, pdfme's."""


class Look(NamedTuple):
    """How a span is drawn besides its font; ``code`` stands on a grey ground."""

    struck: bool = False
    code: bool = False


PLAIN = Look()
_drawn_alike = attrgetter("font", "look")


class Span(NamedTuple):
    """Text in one font."""

    text: str
    font: str
    look: Look = PLAIN


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
        width = self.metrics.width(text, font, self.size)
        return width + self.spacing * self.metrics.letters(text, font) if self.spacing else width

    def across(self, span: Span) -> float:
        width = self.metrics.width(span.text, span.font, self.size)
        if self.spacing:
            width += self.spacing * self.metrics.letters(span.text, span.font)
        return width + 2 * CODE_PADDING if span.look.code else width


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
                paragraphs[-1].extend([Span(letters, font, span.look) for font, letters in pieces])
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
    words = _words(paragraph)
    if any(can_break(span.text) for span in paragraph):
        words = _unbroken(words)
    for found in words:
        word = found
        word_width = sum(map(measure.across, word))
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
            word_width = sum(map(measure.across, word))
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
                words[-1].append(Span(token, span.font, span.look))
            else:
                words.append([Span(token, span.font, span.look)])
    return words


def _unbroken(words: Sequence[list[Span]]) -> list[list[Span]]:
    """Words, in parts where a line may end inside them."""
    parts: list[list[Span]] = []
    for word in words:
        text = "".join([span.text for span in word])
        parts.extend(split_spans(word, [*places(text), len(text)]))
    return parts


def split_spans(word: Sequence[Span], ends: Sequence[int]) -> list[list[Span]]:
    """Letters up to each of ``ends``, from where the part before it ended."""
    parts: list[list[Span]] = []
    rest = iter(word)
    span, used, begin = next(rest, None), 0, 0
    for end in ends:
        part: list[Span] = []
        while span is not None and begin < end:
            taken = span.text[used : used + end - begin]
            part.append(Span(taken, span.font, span.look))
            begin += len(taken)
            used += len(taken)
            if used == len(span.text):
                span, used = next(rest, None), 0
        parts.append(part)
    return parts


def _break_word(word: list[Span], measure: Measure) -> tuple[list[list[Span]], list[Span]]:
    """Split a word that is wider than the box: full lines, and what is left."""
    full: list[list[Span]] = []
    current: list[Span] = []
    width = 0.0
    ends = accumulate(map(len, clusters("".join([span.text for span in word]))))
    for letters in split_spans(word, [*ends]):
        advance = sum([measure.of(span.text, span.font) for span in letters])
        padding = 2 * CODE_PADDING if letters[0].look.code else 0.0
        room = measure.width + _EPSILON - padding
        if current and width + advance - measure.spacing > room:
            full.append(current)
            current, width = [], 0.0
        current.extend(letters)
        width += advance
    return full, current


def _line(spans: list[Span], measure: Measure, *, ends: bool) -> Line:
    merged = spans
    if len(spans) > 1:
        merged = [
            Span("".join([span.text for span in same]), font, look)
            for (font, look), same in groupby(spans, key=_drawn_alike)
        ]
    sized = tuple([(span, measure.across(span)) for span in merged])
    width = sum([width for _, width in sized])
    return Line(sized, width - measure.spacing if sized else 0.0, ends)
