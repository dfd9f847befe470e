"""pdfme's ``text`` and ``multiVariableText``.

The formulas are those by which pdfme 6 sets text; see the functions for each. Differences:
lines break at spaces only (``forms.layout.lines``), and ``{name}`` stands for a value of the
paper, never for a script.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from forms.layout import MM
from forms.layout.lines import Line, Measure, Span, break_lines
from forms.layout.parts import (
    FONTS,
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
from forms.layout.plan import Drawing, Metrics, Piece, Rule, Run
from forms.reading import Node, Range

_STEP = 0.25
"""Points by which pdfme grows and shrinks a dynamic size."""

_WHOLE = 8
"""Lines of a text that stay on one page: no answer has more, and a value that stands in one place
is found there by the check before printing."""


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
class Snippet:
    """A part of the text in one font; ``{name}`` is still to be filled."""

    text: str
    font: str


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
        spans = [Span(fill(snippet.text, filling), snippet.font) for snippet in self.snippets]
        if not any(span.text for span in spans) and not self.style.background:
            return Piece((self.place.height,), _nothing)
        size = self._fitting_size(spans, metrics) if self.dynamic else self.style.size
        lines = break_lines(spans, self._measure(size, metrics))
        inset = self.style.inset
        step = self.style.line_height * size / MM
        grown = step * len(lines) + inset.top + inset.bottom
        heights: tuple[float, ...] = (self.place.height,)
        if self.expand and grown > self.place.height:
            heights = (grown,)
            if len(lines) > _WHOLE:
                heights = (step,) * len(lines)
                heights = (heights[0] + inset.top, *heights[1:])
                heights = (*heights[:-1], heights[-1] + inset.bottom)

        def draw(start: int, end: int, y: float) -> tuple[Drawing, ...]:
            shown = lines if len(heights) == 1 else lines[start:end]
            height = sum(heights[start:end])
            return self._drawings(shown, size, y, height, metrics)

        return Piece(heights, draw)

    def _measure(self, size: float, metrics: Metrics) -> Measure:
        inset = self.style.inset
        width = (self.place.width - inset.left - inset.right) * MM
        return Measure(width, size, self.style.spacing, metrics)

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
        for run in set_runs(lines, style, size, content, metrics, self.place.name):
            drawn.append(run)
            if self.underline or self.strikethrough:
                drawn.extend(self._decorations(run, metrics))
        return tuple(drawn)

    def _decorations(self, run: Run, metrics: Metrics) -> tuple[Drawing, ...]:
        """Lines of pdfme's thickness (size / 12), at a third above and a twelfth below."""
        width = metrics.width(run.text, run.font, run.size) + run.spacing * len(run.text)
        tall = (metrics.ascent(run.font) - metrics.descent(run.font)) * run.size
        drawn: list[Drawing] = []
        for wanted, y in (
            (self.strikethrough, run.baseline - tall / 3),
            (self.underline, run.baseline + tall / 12),
        ):
            if wanted:
                drawn.append(Rule(run.x, y, run.x + width, y, run.size / 12, run.color))
        return tuple(drawn)

    def _fitting_size(self, spans: Sequence[Span], metrics: Metrics) -> float:
        """Size by pdfme's rule: grow by steps while it fits, then shrink while it does not."""
        if self.dynamic is None:
            return self.style.size
        inset = self.style.inset
        box_width = (self.place.width - inset.left - inset.right) * MM
        box_height = (self.place.height - inset.top - inset.bottom) * MM
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
        while size > dynamic.least and (width > box_width or height > box_height):
            size -= _STEP
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
    half = (style.line_height - 1) * size / 2 if style.line_height else 0.0
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
            spacing += slack / max(1, sum(len(span.text) for span, _ in line.spans))
        for span, width in line.spans:
            runs.append(
                Run(
                    x=x,
                    baseline=content.y + first + index * step,
                    text=span.text,
                    font=span.font,
                    size=size,
                    color=style.color,
                    spacing=spacing,
                    element=element,
                )
            )
            x += width + (spacing - style.spacing) * len(span.text)
    return runs


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
    fonts = _variants(node, style.font)
    snippets = (
        parse_inline_markdown(node, key, source, fonts)
        if text_format is Format.INLINE_MARKDOWN
        else (Snippet(source, style.font),)
    )
    expand = node.one_of("overflow", Overflow, Overflow.VISIBLE) is Overflow.EXPAND
    dynamic = None
    if "dynamicFontSize" in node:
        sizes = node.node("dynamicFontSize")
        least, most = (sizes.number(key, Range(4, 120)) for key in ("min", "max"))
        dynamic = Dynamic(least, most, sizes.one_of("fit", Fit, Fit.VERTICAL))
        sizes.finish()
        if least > most:
            sizes.fault("min", "is greater than max")
    return Text(
        place=place,
        style=style,
        snippets=snippets,
        expand=expand,
        dynamic=None if expand else dynamic,
        underline=node.flag("underline", default=False),
        strikethrough=node.flag("strikethrough", default=False),
    )


def _variants(node: Node, plain: str) -> dict[str, str]:
    """Fonts of plain, **bold**, *italic* and ***both***; others must be named to be used."""
    fonts = {"": plain}
    if "fontVariants" in node:
        variants = node.node("fontVariants")
        for key, mark in (("bold", "**"), ("italic", "*"), ("boldItalic", "***")):
            if key in variants:
                fonts[mark] = variants.text(key)
                if fonts[mark] not in FONTS:
                    variants.fault(key, f"must be one of {', '.join(sorted(FONTS))}")
        variants.finish()
    fallback = node.text("fontVariantFallback", "error")
    if fallback != "error":
        node.fault("fontVariantFallback", "must be error: a face that is missing is not imitated")
    return fonts


def parse_inline_markdown(
    node: Node, key: str, source: str, fonts: dict[str, str]
) -> tuple[Snippet, ...]:
    """Bold and italic of pdfme's inline markdown; a backslash takes a mark literally.

    Values are filled in afterwards, so that a name with a star in it stays a name.
    """
    snippets: list[Snippet] = []
    mark = ""
    buffer = ""
    at = 0
    while at < len(source):
        letter = source[at]
        if letter == "\\" and at + 1 < len(source) and source[at + 1] in "\\*~`[]()":
            buffer += source[at + 1]
            at += 2
        elif letter == "*":
            end = at
            while end < len(source) and source[end] == "*":
                end += 1
            found = source[at:end]
            if found not in {mark, "*", "**", "***"} or (mark and found != mark):
                node.fault(
                    key, f"the mark {found} at letter {at + 1} is not closed as it was opened"
                )
                return ()
            if buffer:
                snippets.append(_snippet(node, key, buffer, mark, fonts))
            buffer, mark, at = "", "" if mark else found, end
        elif letter in "~`":
            node.fault(key, f"the mark {letter} of inline markdown is not drawn")
            return ()
        else:
            buffer += letter
            at += 1
    if mark:
        node.fault(key, f"the mark {mark} is not closed")
    if buffer:
        snippets.append(_snippet(node, key, buffer, mark, fonts))
    return tuple(snippets)


def _snippet(node: Node, key: str, text: str, mark: str, fonts: dict[str, str]) -> Snippet:
    if mark not in fonts:
        node.fault(key, f"uses {mark} but fontVariants names no font for it")
    return Snippet(text, fonts.get(mark, fonts[""]))


def _nothing(_start: int, _end: int, _y: float) -> tuple[Drawing, ...]:
    return ()
