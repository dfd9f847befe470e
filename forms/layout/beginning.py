"""How a value begins in a box that cannot hold it."""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from forms.layout.breaking import clusters
from forms.layout.lines import Line, Measure, Span, break_lines, split_spans

_NARROWEST = 0.2
"""Width of the narrowest letters (i, l) in em, and less: what a line may hold at most."""

_CONTINUED = ("… (xem trang tiếp theo)", "… (xem tiếp)", "…")
"""What stands where a box ends before its value; the first that is not too wide."""


def beginning(spans: Sequence[Span], most: int, measure: Measure, font: str) -> tuple[Line, ...]:
    """As much of a text as ``most`` lines hold, and a note in ``font`` that it goes on.

    Raises:
        MissingGlyphError: No font has a letter.
    """
    spans = [
        span._replace(text=unicodedata.normalize("NFC", span.text)) for span in spans if span.text
    ]
    text = "".join(span.text for span in spans)
    enough = math.ceil(most * measure.width / (_NARROWEST * measure.size))
    ends = [0, *accumulate(map(len, clusters(text[:enough])))]
    note = next(
        (note for note in _CONTINUED if measure.of(note, font) <= measure.width), _CONTINUED[-1]
    )

    def lines_of(end: int) -> tuple[Line, ...]:
        (shown,) = split_spans(spans, [end])
        return break_lines([*shown, Span(note, font)], measure)

    count = bisect_right(ends, most, key=lambda end: len(lines_of(end)))
    return lines_of(_tidy_end(text, ends[max(0, count - 1)]))


def _tidy_end(text: str, end: int) -> int:
    """Not inside a number, which would read as another one; between words where one is near."""
    space = text.rfind(" ", end // 2, end + 1)
    if space > 0:
        end = space
    while end and end < len(text) and text[end - 1].isdigit() and text[end].isdigit():
        end -= 1
    return len(text[:end].rstrip())
