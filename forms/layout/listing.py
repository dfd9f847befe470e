"""pdfme's ``list``: items under one another, each behind a bullet or its number.

It takes the room that its items need, less or more than its box, and parts between items at a
page's end; what follows moves up or down. An item of a read-only list may hold values; a list that
is filled takes the lines of a text, or the rows of a field with one column.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from forms.layout import MM
from forms.layout.lines import Line, Measure, Span, break_lines
from forms.layout.parts import (
    Align,
    Edges,
    Filling,
    Place,
    Scope,
    TextStyle,
    Vertical,
    check_fills,
    check_placeholders,
    fill,
    read_style,
)
from forms.layout.plan import Drawing, Frame, Metrics, Piece
from forms.layout.text import Content, set_runs
from forms.reading import Node, Range

_BULLET = "•"
_DEEPEST = 8
_MOST = 200
_WHOLE = 8
"""Lines of an item that stay on one page."""


class ListStyle(StrEnum):
    BULLET = "bullet"
    ORDERED = "ordered"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list. Millimetres: the marker stands right-aligned in its width, a gap before its item."""

    place: Place
    style: TextStyle
    list_style: ListStyle
    items: tuple[str, ...]
    marker_width: float
    marker_gap: float
    indent: float
    spacing: float

    def piece(self, filling: Filling, metrics: Metrics) -> Piece:
        raw = _split(self._raw(filling))
        items = [
            self._set(level, marker, text, metrics)
            for (level, text), marker in zip(raw, _markers(self.list_style, raw), strict=True)
        ]
        step = self.style.line_height * self.style.size / MM
        units: list[_Unit] = []
        for number, item in enumerate(items):
            after = self.spacing if number < len(items) - 1 else 0.0
            if len(item.lines) <= _WHOLE:
                units.append(_Unit(item, 0, len(item.lines), len(item.lines) * step + after))
                continue
            last = len(item.lines) - 1
            units.extend(
                _Unit(item, at, at + 1, step + (after if at == last else 0.0))
                for at in range(len(item.lines))
            )

        def draw(start: int, end: int, y: float) -> tuple[Drawing, ...]:
            return self._drawings(units[start:end], y, metrics)

        return Piece(tuple(unit.height for unit in units) or (0.0,), draw)

    def _raw(self, filling: Filling) -> Sequence[str]:
        if self.place.read_only:
            return [fill(item, filling) for item in self.items]
        if self.place.name in filling.rows:
            return [" ".join(row) for row in filling.rows[self.place.name]]
        text = filling.texts.get(self.place.name, "")
        return text.split("\n") if text.strip() else ()

    def _set(self, level: int, marker: str, text: str, metrics: Metrics) -> _Item:
        left = level * self.indent
        body = left + self.marker_width + self.marker_gap
        size, spacing = self.style.size, self.style.spacing
        width = max(self.place.width - body, 0.1)
        lines = break_lines(
            [Span(text, self.style.font)], Measure(width * MM, size, spacing, metrics)
        )
        marks = break_lines(
            [Span(marker, self.style.font)], Measure(self.marker_width * MM, size, spacing, metrics)
        )
        return _Item(left, body, width, marks[:1], lines)

    def _drawings(self, units: Sequence[_Unit], y: float, metrics: Metrics) -> tuple[Drawing, ...]:
        if not units:
            return ()
        place, style = self.place, self.style
        drawn: list[Drawing] = []
        if style.background:
            height = sum(unit.height for unit in units)
            x, top, wide, high = (side * MM for side in (place.x, y, place.width, height))
            drawn.append(Frame(x, top, wide, high, fill=style.background))
        for unit in units:
            item, height = unit.item, unit.height * MM
            if unit.first == 0:
                box = Content((place.x + item.left) * MM, y * MM, self.marker_width * MM, height)
                right = replace(style, align=Align.RIGHT)
                drawn += set_runs(item.marks, right, style.size, box, metrics, place.name)
            box = Content((place.x + item.body) * MM, y * MM, item.width * MM, height)
            lines = item.lines[unit.first : unit.last]
            drawn += set_runs(lines, style, style.size, box, metrics, place.name)
            y += unit.height
        return tuple(drawn)


class _Item(NamedTuple):
    """A set item; millimetres from the list's left edge."""

    left: float
    body: float
    width: float
    marks: tuple[Line, ...]
    lines: tuple[Line, ...]


class _Unit(NamedTuple):
    """Lines ``first`` to ``last`` of an item, which stay together."""

    item: _Item
    first: int
    last: int
    height: float


def _split(items: Sequence[str]) -> list[tuple[int, str]]:
    """Level, said by tabs in front, and text of each item."""
    split = []
    for item in items:
        text = item.lstrip("\t")
        split.append((min(len(item) - len(text), _DEEPEST), text))
    return split


def _markers(style: ListStyle, items: Sequence[tuple[int, str]]) -> list[str]:
    if style is ListStyle.BULLET:
        return [_BULLET] * len(items)
    counts = [0] * (_DEEPEST + 1)
    markers = []
    for level, _ in items:
        counts[level] += 1
        counts[level + 1 :] = [0] * (_DEEPEST - level)
        markers.append(f"{counts[level]}.")
    return markers


def parse_list(node: Node, place: Place, scope: Scope) -> Listing:
    items: tuple[str, ...] = ()
    if place.read_only:
        items = _items(node, place.content, scope)
    elif place.name in scope.tables:
        scope.used.add(place.name)
        if scope.tables[place.name] != 1:
            node.fault("name", f"{place.name!r} has several columns: only a table shows it")
    else:
        check_fills(node, place, scope)
    style = read_style(node)
    if style.inset != Edges():
        node.fault("padding", "a list has neither borders nor padding")
    _refuse_text_keys(node)
    if place.rotate:
        node.fault("rotate", "a list that flows over pages cannot be turned")
    length = Range(0, 200)
    return Listing(
        place=place,
        style=replace(style, vertical=Vertical.TOP, border=Edges(), inset=Edges()),
        list_style=node.one_of("listStyle", ListStyle, ListStyle.BULLET),
        items=items,
        marker_width=node.number("markerWidth", length, 6),
        marker_gap=node.number("markerGap", length, 2),
        indent=node.number("indentSize", length, 6),
        spacing=node.number("itemSpacing", length, 1),
    )


def _items(node: Node, content: str, scope: Scope) -> tuple[str, ...]:
    items = content.split("\n") if content.strip() else []
    if content.lstrip().startswith("["):
        try:
            items = json.loads(content)
        except ValueError:
            node.fault("content", "begins like a list in JSON and is none")
            return ()
    if len(items) > _MOST or not all(isinstance(item, str) for item in items):
        node.fault("content", f"must be at most {_MOST} texts")
        return ()
    for item in items:
        check_placeholders(node, "content", item, scope)
    return tuple(items)


def _refuse_text_keys(node: Node) -> None:
    """Keys that the designer writes into every list: only their idle values are drawn."""
    for key in ("underline", "strikethrough"):
        if node.flag(key, default=False):
            node.fault(key, "is not drawn in a list")
    if node.text("textFormat", "plain") != "plain":
        node.fault("textFormat", "must be plain in a list")
    if node.text("overflow", "visible") not in {"visible", "expand"}:
        node.fault("overflow", "must be visible or expand")
    node.text("fontVariantFallback", "")
