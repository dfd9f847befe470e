"""pdfme's ``table``. Rows grow with their cells, part at a page's end, and repeat their head.

Two habits of ours, both within pdfme's JSON: the rows of ``content`` are what the blank paper
shows, and answers are laid over them, so that an empty table keeps its lines; and where the head
has one cell more than the field has columns, the first cell numbers the rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from forms.layout import MM
from forms.layout.lines import Line, Measure, Span, break_lines
from forms.layout.parts import (
    Align,
    Filling,
    Place,
    Scope,
    TextStyle,
    Vertical,
    box_drawings,
    read_color,
    read_style,
)
from forms.layout.plan import Drawing, Frame, Metrics, Piece, Spill, Together
from forms.layout.text import Content, set_runs
from forms.reading import Node, Range

_WHOLE = 12
"""Lines of a row that stay on one page, whatever page; none is so low."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table. ``widths`` are shares of the whole; ``columns`` of the form, without a counter."""

    place: Place
    head: tuple[str, ...]
    show_head: bool
    repeat_head: bool
    widths: tuple[float, ...]
    blank: tuple[tuple[str, ...], ...]
    columns: int
    head_style: TextStyle
    body_style: TextStyle
    alternate: str
    aligns: Mapping[int, Align]
    border_color: str
    border: float

    def piece(self, filling: Filling, metrics: Metrics) -> Piece:
        rows = (
            [self._row(self.head, self.head_style, self.aligns, metrics)] if self.show_head else []
        )
        for index, cells in enumerate(self._cells(filling)):
            style = self.body_style
            if self.alternate and index % 2 == 0:
                style = replace(style, background=self.alternate)
            rows.append(self._row(cells, style, self.aligns, metrics))
        head = rows[0].height if self.show_head and self.repeat_head else 0.0
        units = [unit for number, row in enumerate(rows) for unit in _units(number, row)]

        def draw(start: int, end: int, y: float) -> tuple[Drawing, ...]:
            shown = [
                _part(rows[number], [unit.line for unit in of_row])
                for number, of_row in groupby(units[start:end], key=_row_number)
            ]
            if start and head:
                shown = [rows[0], *shown]
            return self._drawings(shown, y, metrics)

        return Piece(
            tuple(unit.height for unit in units),
            draw,
            repeated=head,
            first_not_alone=self.show_head,
            together=tuple(self._together(units, rows)),
        )

    def _together(self, units: Sequence[_Unit], rows: Sequence[_Row]) -> Iterator[Together]:
        """Rows that part only where they are higher than a page; their cells are printed whole."""
        at = 0
        for number, of_row in groupby(units, key=_row_number):
            end = at + len(list(of_row))
            if end - at > 1:
                yield Together(at, end, tuple(self._spills(number, rows[number])))
            at = end

    def _spills(self, number: int, row: _Row) -> Iterator[Spill]:
        counted = len(self.head) - self.columns
        for index, cell in enumerate(row.texts):
            if cell and index >= counted:
                label = f"{self.place.name}.{index - counted}"
                shown = number if self.show_head else number + 1
                yield Spill(self.place.name, label, cell, row=str(shown))

    def _cells(self, filling: Filling) -> list[tuple[str, ...]]:
        rows = filling.rows.get(self.place.name, ())
        numbered = len(self.head) > self.columns
        cells = [
            (str(number), *row) if numbered else row for number, row in enumerate(rows, start=1)
        ]
        return cells + list(self.blank[len(cells) :])

    def _row(
        self,
        cells: Sequence[str],
        style: TextStyle,
        aligns: Mapping[int, Align],
        metrics: Metrics,
    ) -> _Row:
        inset = style.inset
        set_cells: list[tuple[Line, ...]] = []
        for share, cell in zip(self.widths, cells, strict=True):
            width = (self.place.width * share - inset.left - inset.right) * MM
            measure = Measure(width, style.size, style.spacing, metrics)
            set_cells.append(break_lines([Span(cell, style.font)], measure))
        most = max(len(lines) for lines in set_cells)
        height = most * style.line_height * style.size / MM + inset.top + inset.bottom
        return _Row(tuple(set_cells), tuple(cells), style, aligns, height)

    def _drawings(self, rows: Sequence[_Row], y: float, metrics: Metrics) -> tuple[Drawing, ...]:
        drawn: list[Drawing] = []
        top = y
        for row in rows:
            x = self.place.x
            inset = row.style.inset
            for index, (share, lines) in enumerate(zip(self.widths, row.cells, strict=True)):
                width = self.place.width * share
                style = row.style
                if index in row.aligns:
                    style = replace(style, align=row.aligns[index])
                drawn.extend(box_drawings(x, top, width, row.height, style))
                content = Content(
                    x=(x + inset.left) * MM,
                    y=(top + inset.top) * MM,
                    width=(width - inset.left - inset.right) * MM,
                    height=(row.height - inset.top - inset.bottom) * MM,
                )
                drawn.extend(set_runs(lines, style, style.size, content, metrics, self.place.name))
                x += width
            top += row.height
        if self.border and self.border_color:
            half = self.border / 2
            drawn.append(
                Frame(
                    (self.place.x + half) * MM,
                    (y + half) * MM,
                    (self.place.width - self.border) * MM,
                    (top - y - self.border) * MM,
                    stroke=self.border_color,
                    stroke_width=self.border * MM,
                )
            )
        return tuple(drawn)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[tuple[Line, ...], ...]
    texts: tuple[str, ...] = field(repr=False)
    style: TextStyle
    aligns: Mapping[int, Align]
    height: float


class _Unit(NamedTuple):
    """A row, or a line of a row with so many that a page may have to end inside it."""

    row: int
    height: float
    line: int | None = None


_row_number = attrgetter("row")


def _units(number: int, row: _Row) -> Iterator[_Unit]:
    lines = max(len(cell) for cell in row.cells)
    if lines <= _WHOLE:
        yield _Unit(number, row.height)
        return
    inset = row.style.inset
    step = (row.height - inset.top - inset.bottom) / lines
    for line in range(lines):
        above = inset.top if line == 0 else 0.0
        below = inset.bottom if line == lines - 1 else 0.0
        yield _Unit(number, step + above + below, line)


def _part(row: _Row, lines: Sequence[int | None]) -> _Row:
    """As much of a row as stands on one page."""
    first, last = lines[0], lines[-1]
    most = max(len(cell) for cell in row.cells)
    if first is None or last is None or len(lines) == most:
        return row
    inset = row.style.inset
    step = (row.height - inset.top - inset.bottom) / most
    inset = replace(
        inset,
        top=inset.top if first == 0 else 0.0,
        bottom=inset.bottom if last == most - 1 else 0.0,
    )
    return replace(
        row,
        cells=tuple(cell[first : last + 1] for cell in row.cells),
        style=replace(row.style, inset=inset, vertical=Vertical.TOP),
        height=step * len(lines) + inset.top + inset.bottom,
    )


def parse_table(node: Node, place: Place, scope: Scope) -> Table:
    """``table``, filled by the rows of the field of its name."""
    columns = scope.tables.get(place.name, 0)
    scope.used.add(place.name)
    if not columns:
        node.fault("name", f"{place.name!r} is no field with rows")
    head = node.texts("head", most=20)
    if columns and len(head) not in {columns, columns + 1}:
        node.fault("head", f"needs {columns} cells, or one more to number the rows")
    widths = node.numbers("headWidthPercentages", Range(0.5, 100), most=20)
    if len(widths) != len(head):
        node.fault("headWidthPercentages", "needs one width for each cell of the head")
    elif abs(sum(widths) - 100) > 0.1:
        node.fault("headWidthPercentages", f"must add up to 100, not {sum(widths):g}")
    table_styles = node.node("tableStyles")
    border = table_styles.number("borderWidth", Range(0, 10))
    border_color = read_color(table_styles, "borderColor")
    table_styles.finish()
    body = node.node("bodyStyles")
    alternate = read_color(body, "alternateBackgroundColor")
    table = Table(
        place=place,
        head=head,
        show_head=node.flag("showHead", default=True),
        repeat_head=node.flag("repeatHead", default=False),
        widths=tuple(width / 100 for width in widths),
        blank=_blank_rows(node, place.content, len(head)),
        columns=columns,
        head_style=_style(node.node("headStyles")),
        body_style=_style(body),
        alternate=alternate,
        aligns=_aligns(node.node("columnStyles"), len(head)),
        border_color=border_color,
        border=border,
    )
    if place.rotate:
        node.fault("rotate", "a table that flows over pages cannot be turned")
    return table


def _style(node: Node) -> TextStyle:
    style = read_style(node)
    node.finish()
    return style


def _aligns(node: Node, columns: int) -> dict[int, Align]:
    aligns: dict[int, Align] = {}
    if "alignment" in node:
        inner = node.node("alignment")
        for index in range(columns):
            if str(index) in inner:
                aligns[index] = inner.one_of(str(index), Align)
        inner.finish()
    node.finish()
    return aligns


def _blank_rows(node: Node, content: str, columns: int) -> tuple[tuple[str, ...], ...]:
    try:
        rows = json.loads(content or "[]")
    except ValueError:
        rows = None
    if not isinstance(rows, list) or len(rows) > 60:
        node.fault("content", "must be a list of at most 60 rows, as JSON text")
        return ()
    for row in rows:
        if (
            not isinstance(row, list)
            or len(row) != columns
            or not all(isinstance(cell, str) for cell in row)
        ):
            node.fault("content", f"each row must have {columns} texts")
            return ()
    return tuple(tuple(row) for row in rows)
