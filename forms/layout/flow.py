"""From elements with their values to pages: what grows pushes down what comes later.

The rule is pdfme's: elements are placed in the order of their upper edges; where one ends lower
(or higher) than in the template, everything after it moves by the difference. An element, or a
unit of one that can part, that does not fit on a page begins the next one. What an element cannot
show in one place is printed whole on a continuation page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forms.layout import MM
from forms.layout.codes import QrCode
from forms.layout.continuation import continuation
from forms.layout.parts import Edges, Element, Filling, UnfitValueError
from forms.layout.plan import Drawing, Group, Metrics, Piece, Plan, Spill, Together
from forms.layout.template import Template

_EPSILON = 0.01
"""Millimetres that count as nothing."""
_MARGIN = 15.0
"""Millimetres at the sides of a page that continues a PDF."""
_BESIDE_SEAL = 3.0


class TooHighError(UnfitValueError):
    """What grew reaches beyond the end of its page, and over a PDF it cannot go on elsewhere."""

    def __init__(self, element: str) -> None:
        super().__init__(f"{element} is higher than the rest of its page")
        self.element = element


def lay_out(template: Template, filling: Filling, metrics: Metrics) -> Plan:
    """Place every element.

    Raises:
        MissingGlyphError: No font has a letter.
        UnfitValueError: A value is too long for its boxes, not one for its code, or too high for
            a page that is a PDF.
    """
    pages: list[list[Drawing]] = []
    spills: list[Spill] = []
    for elements in template.pages:
        if template.base:
            pages.append(_placed(template, elements, filling, metrics, spills))
        else:
            pages.extend(_flow(template, elements, filling, metrics, spills))
    if template.base:
        after = _after_a_pdf(template)
        more, _ = _stamp(after, _continued(after, spills, filling, metrics), filling, metrics)
        size = (template.width * MM, template.height * MM)
        return Plan(*size, (*map(tuple, pages), *more), template.base.pdf)
    own = len(pages)
    pages += _continued(template, spills, filling, metrics)
    finished, unfit = _stamp(template, pages, filling, metrics)
    if unfit:
        pages[own:] = _continued(template, [*spills, *unfit], filling, metrics)
        finished, _ = _stamp(template, pages, filling, metrics)
    return Plan(template.width * MM, template.height * MM, finished)


def _after_a_pdf(template: Template) -> Template:
    """A blank page for what goes on after the PDF's own: with the seal where they have it."""
    seals = tuple(
        {
            element.place: element
            for page in template.pages
            for element in page
            if isinstance(element, QrCode) and element.place.name == "seal"
        }.values()
    )[:1]
    top = bottom = side = _MARGIN
    for seal in seals:
        place = seal.place
        if place.y + place.height / 2 > template.height / 2:
            bottom = max(bottom, template.height - place.y + _BESIDE_SEAL)
        else:
            top = max(top, place.y + place.height + _BESIDE_SEAL)
    padding = Edges(top, side, bottom, side)
    return replace(template, base=None, pages=(), static=seals, padding=padding)


def _stamp(
    template: Template, pages: Sequence[list[Drawing]], filling: Filling, metrics: Metrics
) -> tuple[tuple[tuple[Drawing, ...], ...], Sequence[Spill]]:
    """Pages with what stands on every page, and what did not fit into that."""
    finished: list[tuple[Drawing, ...]] = []
    spills: list[Spill] = []
    for number, page in enumerate(pages, start=1):
        numbers = {"currentPage": str(number), "totalPages": str(len(pages))}
        numbered = replace(filling, texts={**filling.texts, **numbers})
        stamped = list(page)
        for element in template.static:
            piece = element.piece(numbered, metrics)
            if piece is not None:
                drawn = piece.draw(0, len(piece.heights), element.place.y)
                stamped.extend(_turned(element, drawn, element.place.y))
                spills.extend(piece.spills if number == 1 else ())
        finished.append(tuple(stamped))
    return tuple(finished), spills


def _continued(
    template: Template, spills: Sequence[Spill], filling: Filling, metrics: Metrics
) -> list[list[Drawing]]:
    if not spills:
        return []
    elements, filled = continuation(spills, filling, template.width, template.padding)
    return _flow(template, elements, filled, metrics, [])


def _placed(
    template: Template,
    elements: Sequence[Element],
    filling: Filling,
    metrics: Metrics,
    spills: list[Spill],
) -> list[Drawing]:
    """One page over a PDF: everything stands where the template has it."""
    page: list[Drawing] = []
    for element in elements:
        piece = element.piece(filling, metrics)
        if piece is None:
            continue
        if piece.spills:
            spills.extend(piece.spills)
        y = element.place.y
        if len(piece.heights) > 1 and y + sum(piece.heights) > template.height + _EPSILON:
            raise TooHighError(element.place.name)
        page.extend(_turned(element, piece.draw(0, len(piece.heights), y), y))
    return page


def _flow(
    template: Template,
    elements: Sequence[Element],
    filling: Filling,
    metrics: Metrics,
    spills: list[Spill],
) -> list[list[Drawing]]:
    """Pages with ``elements``; what did not fit into them is added to ``spills``."""
    top = template.padding.top
    room = template.height - top - template.padding.bottom
    pages: list[list[Drawing]] = [[]]
    shift = 0.0
    for element in sorted(elements, key=lambda element: element.place.y):
        piece = element.piece(filling, metrics)
        if piece is None:
            continue
        if piece.spills:
            spills.extend(piece.spills)
        begin = max(0.0, element.place.y - top)
        page, y = divmod(max(0.0, begin + shift), room)
        at = int(page)
        unit = 0
        while unit < len(piece.heights):
            head = piece.repeated if unit else 0.0
            end = _fitting(piece.heights, unit, room - y - head)
            parted = _parted(piece, end) if piece.together else None
            if parted is not None:
                if sum(piece.heights[parted.start : parted.end]) <= room - piece.repeated:
                    end = max(unit, parted.start)
                else:
                    spills.extend(spill for spill in parted.spills if spill not in spills)
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


def _parted(piece: Piece, end: int) -> Together | None:
    """What a page's end before unit ``end`` would tear apart."""
    for together in piece.together:
        if together.start < end < together.end:
            return together
    return None


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
