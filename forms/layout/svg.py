"""pdfme's ``svg``: a drawing in its box; ``forms.layout.vector`` reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from forms.layout import MM
from forms.layout.parts import Element, Filling, Place, Scope
from forms.layout.pictures import Space
from forms.layout.plan import Clipped, Drawing, Metrics, Piece, Step
from forms.reading import Node

if TYPE_CHECKING:
    from forms.layout.vector import Shapes

MAX_LETTERS = 256 * 1024


@dataclass(frozen=True, slots=True)
class Svg:
    """A drawing, and how much of the room beside and above it lies at its left and upper edge."""

    place: Place
    shapes: Shapes
    free: tuple[float, float]

    def piece(self, _filling: Filling, _metrics: Metrics) -> Piece:
        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            place, shapes = self.place, self.shapes
            wide, high = place.width * MM, place.height * MM
            across, down = wide / shapes.width, high / shapes.height
            if shapes.aspect != "none":
                across = down = min(across, down)
            left = place.x * MM + (wide - shapes.width * across) * self.free[0]
            top = y * MM + (high - shapes.height * down) * self.free[1]

            def put(point: tuple[float, float]) -> tuple[float, float]:
                x, y = point
                return left + (x - shapes.left) * across, top + (y - shapes.top) * down

            items = tuple(
                replace(
                    outline,
                    steps=tuple(
                        Step(kind, tuple(put(point) for point in points))
                        for kind, points in outline.steps
                    ),
                    stroke_width=outline.stroke_width * (across * down) ** 0.5,
                )
                for outline in shapes.outlines
            )
            return (Clipped(items, place.x * MM, y * MM, wide, high),) if items else ()

        return Piece((self.place.height,), draw)


def parse_svg(node: Node, place: Place, _scope: Scope) -> Element:
    """``svg``: read-only, because no field holds a drawing."""
    # 40 ms that a template without drawings need not cost
    from forms.layout.curves import WrongSvgError  # noqa: PLC0415
    from forms.layout.vector import ASPECTS, read_svg  # noqa: PLC0415

    if not place.read_only:
        node.fault("readOnly", "must be true: no field holds a drawing")
    content = node.blob("content")
    if len(content) > MAX_LETTERS:
        node.fault("content", f"has more than {MAX_LETTERS} characters")
        return Space(place)
    try:
        shapes = read_svg(content)
    except WrongSvgError as e:
        node.fault("content", str(e))
        return Space(place)
    if not place.width or not place.height:
        return Space(place)
    return Svg(place, shapes, ASPECTS[shapes.aspect])
