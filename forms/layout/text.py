"""pdfme's ``text`` and ``multiVariableText``.

The formulas are those by which pdfme 6 sets text; see the functions for each. Differences: lines
break elsewhere (``forms.layout.lines``); ``{name}`` stands for a value of the paper, never for a
script; and where pdfme lets a value run out of its box, ours shrinks to ``LEAST_SIZE``, and if
that is not enough the box shows how it begins and a continuation page has all of it.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from forms.layout import MM
from forms.layout.beginning import beginning
from forms.layout.lines import CODE_PADDING, PLAIN, Line, Measure, Span, break_lines
from forms.layout.markdown import Snippet, parse_inline_markdown, read_variants
from forms.layout.parts import (
    Align,
    Filling,
    Place,
    Scope,
    TextStyle,
    Vertical,
    box_drawings,
    check_fills,
    check_placeholders,
    fill,
    read_style,
)
from forms.layout.plan import Drawing, Frame, Metrics, Piece, Rule, Run, Spill, Together
from forms.reading import Node, Range

LEAST_SIZE = 7.0
"""Points to which a value shrinks that does not fit, where the template names no least size."""

_STEP = 0.25
"""Points by which pdfme grows and shrinks a dynamic size."""

_WHOLE = 8
"""Lines of a constant text that stay on one page. One with a value in it parts only where it is
higher than a page: a value in one place is found there by the check before printing."""

_SLACK = 0.3
"""Millimetres by which a box may be too low for its lines: less than the white between them."""

_CODE_GROUND = "#f2f3f5"


class Format(StrEnum):
    PLAIN = "plain"
    INLINE_MARKDOWN = "inline-markdown"


class Overflow(StrEnum):
    VISIBLE = "visible"
    EXPAND = "expand"


class Fit(StrEnum):
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


@dataclass(frozen=True, slots=True)
class Dynamic:
    """Least and greatest size in points, and which direction decides about growing."""

    least: float
    most: float
    fit: Fit


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph in a box, or one whose box grows with it (``expand``)."""

    place: Place
    style: TextStyle
    snippets: tuple[Snippet, ...]
    expand: bool
    dynamic: Dynamic | None
    underline: bool
    strikethrough: bool

    def piece(self, filling: Filling, metrics: Metrics) -> Piece | None:
        spans = [
            Span(fill(snippet.text, filling), snippet.font, snippet.look)
            for snippet in self.snippets
        ]
        if not any(span.text for span in spans):  # pdfme draws not even the box then
            return Piece((self.place.height,), _nothing)
        size = self._fitting_size(spans, metrics) if self.dynamic else self.style.size
        lines = break_lines(spans, self._measure(size, metrics))
        spills: tuple[Spill, ...] = ()
        if len(lines) > 1 and not self.expand and self._filled():
            size, lines, fits = self._boxed(spans, size, lines, metrics)
            spills = () if fits else (self._spill(spans),)
        inset = self.style.inset
        step = self.style.line_height * size / MM
        # pdfme counts the first line from its ascent, and lets a descender hang below the box.
        first = self.style.line_height * metrics.ascent(self.style.font) * size / MM
        grown = first + step * (len(lines) - 1) + inset.top + inset.bottom
        heights: tuple[float, ...] = (self.place.height,)
        together: tuple[Together, ...] = ()
        if self.expand and grown > self.place.height:
            heights = (grown,)
            if len(lines) > _WHOLE:
                heights = (first + inset.top, *(step,) * (len(lines) - 1))
                heights = (*heights[:-1], heights[-1] + inset.bottom)
                if self._filled():
                    together = (Together(0, len(lines), (self._spill(spans),)),)

        def draw(start: int, end: int, y: float) -> tuple[Drawing, ...]:
            shown = lines if len(heights) == 1 else lines[start:end]
            height = sum(heights[start:end])
            return self._drawings(shown, size, y, height, metrics)

        return Piece(heights, draw, together=together, spills=spills)

    def _filled(self) -> bool:
        return any("{" in snippet.text for snippet in self.snippets)

    def _spill(self, spans: Sequence[Span]) -> Spill:
        return Spill(self.place.name, self.place.name, "".join(span.text for span in spans))

    def _measure(self, size: float, metrics: Metrics) -> Measure:
        inset = self.style.inset
        width = (self.place.width - inset.left - inset.right) * MM
        return Measure(width, size, self.style.spacing, metrics)

    def _room(self) -> float:
        """Height for lines, points."""
        return (self.place.height - self.style.inset.top - self.style.inset.bottom) * MM

    def _most_lines(self, size: float, metrics: Metrics) -> int:
        """How many lines the box holds: by pdfme's measure if its size is dynamic, else to the
        last descender. It holds one at least: an author sees that a box is too low for its text.
        """
        style = self.style
        first = metrics.ascent(style.font) * size * style.line_height
        if not self.dynamic:
            first = (metrics.ascent(style.font) - metrics.descent(style.font)) * size
            if style.vertical is not Vertical.MIDDLE:
                first += _half_leading(style, size)
        step = style.line_height * size
        if not step:
            return 1
        return max(1, 1 + math.floor((self._room() + _SLACK * MM - first) / step))

    def _boxed(
        self, spans: Sequence[Span], size: float, lines: tuple[Line, ...], metrics: Metrics
    ) -> tuple[float, tuple[Line, ...], bool]:
        """Lines that the box holds, their size, and whether they are all."""
        least = self.dynamic.least if self.dynamic else min(LEAST_SIZE, size)
        if len(lines) <= self._most_lines(size, metrics):
            return size, lines, True
        smaller = [max(least, size - step * _STEP) for step in range(1, _steps(size, least) + 1)]

        def fits(at: float) -> bool:
            broken = break_lines(spans, self._measure(at, metrics))
            return len(broken) <= self._most_lines(at, metrics)

        if not smaller or not fits(smaller[-1]):
            most = self._most_lines(least, metrics)
            measure = self._measure(least, metrics)
            return least, beginning(spans, most, measure, self.style.font), False
        size = smaller[bisect_left(smaller, x=True, key=fits)]
        return size, break_lines(spans, self._measure(size, metrics)), True

    def _drawings(
        self, lines: Sequence[Line], size: float, y: float, height: float, metrics: Metrics
    ) -> tuple[Drawing, ...]:
        style = self.style
        drawn = box_drawings(self.place.x, y, self.place.width, height, style)
        inset = style.inset
        content = Content(
            x=(self.place.x + inset.left) * MM,
            y=(y + inset.top) * MM,
            width=(self.place.width - inset.left - inset.right) * MM,
            height=(height - inset.top - inset.bottom) * MM,
        )
        runs = set_runs(lines, style, size, content, metrics, self.place.name)
        if not self._decorated():
            return (*drawn, *runs)
        above: list[Drawing] = []
        spans = (span for line in lines for span, _ in line.spans)
        for run, span in zip(runs, spans, strict=True):
            width = metrics.width(run.text, run.font, size)
            width += run.spacing * metrics.letters(run.text, run.font)
            ascent = metrics.ascent(run.font) * size
            if span.look.code:
                x, wide = run.x - CODE_PADDING, width + 2 * CODE_PADDING
                top = run.baseline - ascent
                drawn.append(Frame(x, top, wide, 1.2 * ascent, fill=_CODE_GROUND))
            drawn.append(run)
            if span.look.struck:
                above.append(_struck(run, width, ascent))
            above.extend(self._decorations(run, width, metrics))
        return (*drawn, *above)

    def _decorated(self) -> bool:
        looks = any(snippet.look != PLAIN for snippet in self.snippets)
        return self.underline or self.strikethrough or looks

    def _decorations(self, run: Run, width: float, metrics: Metrics) -> Iterator[Drawing]:
        """Lines of pdfme's thickness: a third of the ascent above the baseline, a twelfth below."""
        ascent = metrics.ascent(self.style.font) * run.size
        if self.strikethrough:
            yield _struck(run, width, ascent)
        if self.underline:
            y = run.baseline + ascent / 12
            yield Rule(run.x, y, run.x + width, y, run.size / 12, run.color)

    def _fitting_size(self, spans: Sequence[Span], metrics: Metrics) -> float:
        """Size by pdfme's rule: grow by steps while it fits, then shrink while it does not."""
        if self.dynamic is None:
            return self.style.size
        inset = self.style.inset
        box_width = (self.place.width - inset.left - inset.right) * MM
        box_height = self._room()
        dynamic = self.dynamic
        size = min(max(self.style.size, dynamic.least), dynamic.most)

        def extent(at: float) -> tuple[float, float]:
            measure = self._measure(at, metrics)
            lines = break_lines(spans, measure)
            step = self.style.line_height * at
            first = metrics.ascent(self.style.font) * at * self.style.line_height
            widest = lines
            if dynamic.fit is Fit.HORIZONTAL:
                widest = break_lines(spans, measure._replace(width=math.inf))
            return max(line.width for line in widest), first + (len(lines) - 1) * step

        width, height = extent(size)
        while size < dynamic.most and (
            width < box_width if dynamic.fit is Fit.HORIZONTAL else height < box_height
        ):
            grown = extent(size + _STEP)
            if grown[1] >= box_height:
                break
            size += _STEP
            width, height = grown
        if width > box_width or height > box_height:
            least = extent(dynamic.least)
            if least[0] > box_width or least[1] > box_height:
                return dynamic.least
        while size > dynamic.least and (width > box_width or height > box_height):
            size = max(dynamic.least, size - _STEP)
            width, height = extent(size)
        return size


class Content(NamedTuple):
    """Where lines are set: the box without borders and padding, in points."""

    x: float
    y: float
    width: float
    height: float


def set_runs(
    lines: Sequence[Line],
    style: TextStyle,
    size: float,
    content: Content,
    metrics: Metrics,
    element: str,
) -> list[Run]:
    """Place lines in a box.

    First baseline below the content's top, with A and D from the font's ``hhea`` table (D is
    negative), step = line height times size: top: A + (line height - 1) * size / 2; middle:
    (H - step * (n - 1) - A + D) / 2 + A; bottom: H - step * (n - 1) + D - half.
    """
    ascent = metrics.ascent(style.font) * size
    descent = metrics.descent(style.font) * size
    step = style.line_height * size
    half = _half_leading(style, size)
    gaps = step * (len(lines) - 1)
    if style.vertical is Vertical.TOP:
        first = ascent + half
    elif style.vertical is Vertical.MIDDLE:
        first = (content.height - gaps - ascent + descent) / 2 + ascent
    else:
        first = content.height - gaps + descent - half
    runs: list[Run] = []
    for index, line in enumerate(lines):
        slack = content.width - line.width
        x = content.x
        spacing = style.spacing
        if style.align is Align.CENTER:
            x += slack / 2
        elif style.align is Align.RIGHT:
            x += slack
        elif style.align is Align.JUSTIFY and not line.ends:
            letters = sum(metrics.letters(span.text, span.font) for span, _ in line.spans)
            spacing += slack / max(1, letters)
        for span, width in line.spans:
            runs.append(
                Run(
                    x=x + CODE_PADDING if span.look.code else x,
                    baseline=content.y + first + index * step,
                    text=span.text,
                    font=span.font,
                    size=size,
                    color=style.color,
                    spacing=spacing,
                    element=element,
                )
            )
            x += width
            if spacing != style.spacing:
                x += (spacing - style.spacing) * metrics.letters(span.text, span.font)
    return runs


def _steps(size: float, least: float) -> int:
    return math.ceil((size - least) / _STEP)


def _half_leading(style: TextStyle, size: float) -> float:
    return (style.line_height - 1) * size / 2 if style.line_height else 0.0


def _struck(run: Run, width: float, ascent: float) -> Rule:
    y = run.baseline - ascent / 3
    return Rule(run.x, y, run.x + width, y, run.size / 12, run.color)


def parse_text(node: Node, place: Place, scope: Scope) -> Text:
    """``text``: read-only (its content is printed) or filled by its own name."""
    check_fills(node, place, scope)
    source = place.content if place.read_only else f"{{{place.name}}}"
    return _parse(node, place, "content", source, scope)


def parse_multi_variable_text(node: Node, place: Place, scope: Scope) -> Text:
    """``multiVariableText``: one text with values of the paper in it."""
    source = node.text("text")
    for name in node.texts("variables"):
        if name not in scope.texts:
            node.fault("variables", f"{name!r} is no field of this form and none of ours")
    return _parse(node, place, "text", source, scope)


def _parse(node: Node, place: Place, key: str, source: str, scope: Scope) -> Text:
    check_placeholders(node, key, source, scope)
    style = read_style(node)
    text_format = node.one_of("textFormat", Format, Format.PLAIN)
    fonts = read_variants(node, style.font)
    snippets = (
        parse_inline_markdown(node, key, source, fonts)
        if text_format is Format.INLINE_MARKDOWN
        else (Snippet(source, style.font),)
    )
    expand = node.one_of("overflow", Overflow, Overflow.VISIBLE) is Overflow.EXPAND
    dynamic = _dynamic(node)
    return Text(
        place=place,
        style=style,
        snippets=snippets,
        expand=expand,
        dynamic=None if expand else dynamic,
        underline=node.flag("underline", default=False),
        strikethrough=node.flag("strikethrough", default=False),
    )


def _dynamic(node: Node) -> Dynamic | None:
    if "dynamicFontSize" not in node:
        return None
    sizes = node.node("dynamicFontSize")
    least, most = (sizes.number(key, Range(4, 120)) for key in ("min", "max"))
    dynamic = Dynamic(least, most, sizes.one_of("fit", Fit, Fit.VERTICAL))
    sizes.finish()
    if least > most:
        sizes.fault("min", "is greater than max")
    return dynamic


def _nothing(_start: int, _end: int, _y: float) -> tuple[Drawing, ...]:
    return ()
