"""Where our layout puts each element of a template: its frame on each page, and what it draws."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from forms.layout import MM
from forms.layout.flow import lay_out
from forms.layout.lines import Measure, Span, break_lines
from forms.layout.parts import Element, Filling, Place
from forms.layout.plan import Drawing, Group, Metrics, Piece, Plan, Rule, Run
from forms.layout.template import Template

_MARK = re.compile(r"element (\d+)")


@dataclass(frozen=True, slots=True)
class Placed:
    """An element, or the part of it that stands on one page. Frame in millimetres, before any
    turning; ``number`` counts as ``translation.elements_of`` does, ``page`` from 0.
    """

    number: int
    page: int
    x: float
    y: float
    width: float
    height: float
    turned: float
    drawings: tuple[Drawing, ...]

    @property
    def runs(self) -> list[Run]:
        return [item for item in self.drawings if isinstance(item, Run)]

    @property
    def baselines(self) -> list[float]:
        """Points from the page's top, rounded so that runs of one line have one."""
        return sorted({round(run.baseline, 2) for run in self.runs})


class _Watched:
    """An element that draws a rule nobody sees from corner to corner of its frame first."""

    def __init__(self, element: Element, number: int) -> None:
        self._element = element
        self._number = number

    def __getattr__(self, name: str) -> Any:
        return getattr(self._element, name)

    @property
    def place(self) -> Place:
        return self._element.place

    def piece(self, filling: Filling, metrics: Metrics) -> Piece | None:
        piece = self._element.piece(filling, metrics)
        if piece is None:
            return None
        place = self.place

        def draw(start: int, end: int, y: float) -> tuple[Drawing, ...]:
            height = sum(piece.heights[start:end]) + (piece.repeated if start else 0)
            left, top = place.x * MM, y * MM
            right, bottom = (place.x + place.width) * MM, (y + height) * MM
            mark = Rule(left, top, right, bottom, 0, f"element {self._number}")
            return (mark, *piece.draw(start, end, y))

        return replace(piece, draw=draw)


def place_all(template: Template, filling: Filling, metrics: Metrics) -> list[Placed]:
    """Lay ``template`` out and say where each element came to stand."""
    count = iter(range(10_000))
    watched = replace(
        template,
        pages=tuple(
            tuple(_Watched(element, next(count)) for element in page) for page in template.pages
        ),
        static=tuple(_Watched(element, next(count)) for element in template.static),
    )
    return list(_placed(lay_out(watched, filling, metrics)))


def _placed(plan: Plan) -> Iterator[Placed]:
    for number, page in enumerate(plan.pages):
        for items, turned in _stretches(page, 0.0):
            mark = items[0]
            assert isinstance(mark, Rule)
            x, y = mark.x1 / MM, mark.y1 / MM
            width, height = mark.x2 / MM - x, mark.y2 / MM - y
            found = _MARK.fullmatch(mark.color)
            assert found is not None
            yield Placed(int(found[1]), number, x, y, width, height, turned, tuple(items[1:]))


def _stretches(items: Sequence[Drawing], turned: float) -> Iterator[tuple[list[Drawing], float]]:
    """What each element drew, its mark first."""
    stretch: list[Drawing] = []
    for item in items:
        if isinstance(item, Group) and _is_mark(item.items[0]):
            yield from _stretches(item.items, item.angle)
            continue
        if _is_mark(item):
            if stretch:
                yield stretch, turned
            stretch = []
        if stretch or _is_mark(item):
            stretch.append(item)
    if stretch:
        yield stretch, turned


def _is_mark(item: Drawing) -> bool:
    return isinstance(item, Rule) and _MARK.fullmatch(item.color) is not None


class OurLines:
    """``translation.Lines``: in which lines ours sets the texts of a template."""

    def __init__(
        self, placed: Sequence[Placed], elements: Sequence[dict[str, Any]], metrics: Metrics
    ) -> None:
        self._elements = elements
        self._metrics = metrics
        self._sizes = {part.number: part.runs[0].size for part in placed if part.runs}
        self._lines: dict[int, list[str]] = {}
        for part in placed:
            # What stands on every page says the same on each: its first showing counts.
            seen = part.page and part.number in self._lines and self._static(part, placed)
            if not seen:
                self._lines.setdefault(part.number, []).extend(_lines(part))

    def of(self, number: int) -> Sequence[str]:
        return self._lines.get(number, [])

    def size(self, number: int) -> float | None:
        return self._sizes.get(number)

    def of_cell(self, number: int, styles: str, column: int, text: str) -> Sequence[str]:
        """``styles`` is the key of the table's element that has the cell's style."""
        element = self._elements[number]
        style = element[styles]
        inset = sum(
            style.get(box, {}).get(side, 0)
            for box in ("borderWidth", "padding")
            for side in ("left", "right")
        )
        width = element["width"] * element["headWidthPercentages"][column] / 100 - inset
        measure = Measure(
            width * MM, style.get("fontSize", 13), style.get("characterSpacing", 0), self._metrics
        )
        lines = break_lines([Span(text, style.get("fontName", "Tinos-Regular"))], measure)
        return ["".join(span.text for span, _ in line.spans) for line in lines]

    @staticmethod
    def _static(part: Placed, placed: Sequence[Placed]) -> bool:
        same = [other for other in placed if other.number == part.number]
        return len({(other.x, other.y, other.height) for other in same}) == 1


def _lines(part: Placed) -> list[str]:
    return [
        "".join(run.text for run in part.runs if round(run.baseline, 2) == baseline)
        for baseline in part.baselines
    ]
