"""pdfme's ``line``, ``rectangle``, ``ellipse`` and ``checkbox``."""

from __future__ import annotations

from dataclasses import dataclass

from forms.layout import MM
from forms.layout.parts import Filling, Place, Scope, check_fills, read_color
from forms.layout.plan import Drawing, Frame, Metrics, Oval, Piece, Rule, Strokes
from forms.reading import Node, Range

_ICON = 24.0
"""Side of the grid on which pdfme's check box icon is drawn."""
_TICK = ((9.0, 12.0), (11.0, 14.0), (15.0, 10.0))


@dataclass(frozen=True, slots=True)
class Straight:
    """A horizontal line in the middle of its box; its thickness is the box's height."""

    place: Place
    color: str

    def piece(self, _filling: Filling, _metrics: Metrics) -> Piece | None:
        place = self.place
        if not self.color or not place.width or not place.height:
            return None

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            middle = (y + place.height / 2) * MM
            return (
                Rule(
                    place.x * MM,
                    middle,
                    (place.x + place.width) * MM,
                    middle,
                    place.height * MM,
                    self.color,
                ),
            )

        return Piece((place.height,), draw)


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle or an ellipse; its border lies inside the box."""

    place: Place
    round: bool
    border: float
    border_color: str
    color: str
    radius: float

    def piece(self, _filling: Filling, _metrics: Metrics) -> Piece:
        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            x, top, width, height = (
                side * MM
                for side in (
                    self.place.x + self.border / 2,
                    y + self.border / 2,
                    self.place.width - self.border,
                    self.place.height - self.border,
                )
            )
            thick = self.border * MM
            stroke = self.border_color if thick else ""
            if self.round:
                return (Oval(x, top, width, height, self.color, stroke, thick),)
            return (Frame(x, top, width, height, self.color, stroke, thick, self.radius * MM),)

        return Piece((self.place.height,), draw)


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A box, ticked where the value (or the read-only content) is ``true``."""

    place: Place
    color: str

    def piece(self, filling: Filling, _metrics: Metrics) -> Piece:
        place = self.place
        value = place.content if place.read_only else filling.texts.get(place.name, "")

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            side = min(place.width, place.height) * MM / _ICON
            x = place.x * MM + (place.width * MM - side * _ICON) / 2
            top = y * MM + (place.height * MM - side * _ICON) / 2
            box = Frame(
                x + 3 * side,
                top + 3 * side,
                18 * side,
                18 * side,
                stroke=self.color,
                stroke_width=2 * side,
                radius=2 * side,
            )
            if value != "true":
                return (box,)
            tick = tuple((x + right * side, top + down * side) for right, down in _TICK)
            return (box, Strokes(tick, 2 * side, self.color))

        return Piece((place.height,), draw)


def parse_line(node: Node, place: Place, _scope: Scope) -> Straight:
    return Straight(place, read_color(node, "color", "#000000"))


def parse_rectangle(node: Node, place: Place, _scope: Scope) -> Shape:
    return _shape(node, place, rounded=False)


def parse_ellipse(node: Node, place: Place, _scope: Scope) -> Shape:
    return _shape(node, place, rounded=True)


def _shape(node: Node, place: Place, *, rounded: bool) -> Shape:
    return Shape(
        place=place,
        round=rounded,
        border=node.number("borderWidth", Range(0, 50), 0),
        border_color=read_color(node, "borderColor"),
        color=read_color(node, "color"),
        radius=node.number("radius", Range(0, 200), 0),
    )


def parse_checkbox(node: Node, place: Place, scope: Scope) -> CheckBox:
    check_fills(node, place, scope)
    if place.read_only and place.content not in {"true", "false"}:
        node.fault("content", "must be true or false")
    return CheckBox(place, read_color(node, "color", "#000000"))
