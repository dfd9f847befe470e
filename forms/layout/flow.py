"""From elements with their values to pages: what grows pushes down what comes later.

The rule is pdfme's: elements are placed in the order of their upper edges; where one ends lower
(or higher) than in the template, everything after it moves by the difference. An element, or a
unit of one that can part, that does not fit on a page begins the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forms.layout import MM
from forms.layout.parts import Element, Filling
from forms.layout.plan import Drawing, Group, Metrics, Plan
from forms.layout.template import Template

_EPSILON = 0.01
"""Millimetres that count as nothing."""


def lay_out(template: Template, filling: Filling, metrics: Metrics) -> Plan:
    """Place every element.

    Raises:
        MissingGlyphError: No font has a letter.
        TooManyDigitsError: A number is longer than its boxes.
    """
    pages: list[list[Drawing]] = []
    for elements in template.pages:
        pages.extend(_flow(template, elements, filling, metrics))
    for number, page in enumerate(pages, start=1):
        numbered = replace(
            filling,
            texts={
                **filling.texts,
                "currentPage": str(number),
                "totalPages": str(len(pages)),
            },
        )
        for element in template.static:
            piece = element.piece(numbered, metrics)
            if piece is not None:
                drawn = piece.draw(0, len(piece.heights), element.place.y)
                page.extend(_turned(element, drawn, element.place.y))
    return Plan(template.width * MM, template.height * MM, tuple(tuple(page) for page in pages))


def _flow(
    template: Template, elements: Sequence[Element], filling: Filling, metrics: Metrics
) -> list[list[Drawing]]:
    top = template.padding.top
    room = template.height - top - template.padding.bottom
    pages: list[list[Drawing]] = [[]]
    shift = 0.0
    for element in sorted(elements, key=lambda element: element.place.y):
        piece = element.piece(filling, metrics)
        if piece is None:
            continue
        begin = max(0.0, element.place.y - top)
        page, y = divmod(max(0.0, begin + shift), room)
        at = int(page)
        unit = 0
        while unit < len(piece.heights):
            head = piece.repeated if unit else 0.0
            end = _fitting(piece.heights, unit, room - y - head)
            alone = piece.first_not_alone and unit == 0 and end == 1 and len(piece.heights) > 1
            if (end == unit or alone) and y > _EPSILON:
                at, y = at + 1, 0.0
                continue
            end = max(end, unit + 1)
            while len(pages) <= at:
                pages.append([])
            drawn = piece.draw(unit, end, y + top)
            pages[at].extend(_turned(element, drawn, y + top))
            y += head + sum(piece.heights[unit:end])
            unit = end
            if unit < len(piece.heights):
                at, y = at + 1, 0.0
        shift = at * room + y - (begin + element.place.height)
    return pages


def _fitting(heights: Sequence[float], start: int, room: float) -> int:
    """First unit that does not fit any more."""
    end = start
    used = 0.0
    while end < len(heights) and used + heights[end] <= room + _EPSILON:
        used += heights[end]
        end += 1
    return end


def _turned(element: Element, drawn: tuple[Drawing, ...], y: float) -> tuple[Drawing, ...]:
    place = element.place
    if not drawn or (not place.rotate and place.opacity == 1):
        return drawn
    return (
        Group(
            drawn,
            place.rotate,
            (place.x + place.width / 2) * MM,
            (y + place.height / 2) * MM,
            place.opacity,
        ),
    )
