"""pdfme's ``line``, ``rectangle``, ``ellipse``, ``checkbox``, ``radioGroup``, ``circleMark``."""

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
        ticked = _is_true(self.place, filling)

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            x, top, side = _icon(self.place, y)
            box = Frame(
                x + 3 * side,
                top + 3 * side,
                18 * side,
                18 * side,
                stroke=self.color,
                stroke_width=2 * side,
                radius=2 * side,
            )
            if not ticked:
                return (box,)
            tick = tuple((x + right * side, top + down * side) for right, down in _TICK)
            return (box, Strokes(tick, 2 * side, self.color))

        return Piece((self.place.height,), draw)


@dataclass(frozen=True, slots=True)
class RadioButton:
    """One ring of a group, with a dot in it where its value is ``true``."""

    place: Place
    color: str
    group: str

    def piece(self, filling: Filling, _metrics: Metrics) -> Piece:
        chosen = _is_true(self.place, filling)

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            x, top, side = _icon(self.place, y)
            ring = Oval(
                x + 2 * side,
                top + 2 * side,
                20 * side,
                20 * side,
                stroke=self.color,
                stroke_width=2 * side,
            )
            if not chosen:
                return (ring,)
            dot = Oval(x + 10 * side, top + 10 * side, 4 * side, 4 * side, fill=self.color)
            return (ring, dot)

        return Piece((self.place.height,), draw)


@dataclass(frozen=True, slots=True)
class CircleMark:
    """A ring round words that are printed beneath, drawn where its value is ``true``."""

    place: Place
    color: str
    border: float

    def piece(self, filling: Filling, _metrics: Metrics) -> Piece:
        place, border = self.place, self.border
        seen = self.color and 0 < border < min(place.width, place.height)
        marked = seen and _is_true(place, filling)

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            if not marked:
                return ()
            return (
                Oval(
                    (place.x + border / 2) * MM,
                    (y + border / 2) * MM,
                    (place.width - border) * MM,
                    (place.height - border) * MM,
                    stroke=self.color,
                    stroke_width=border * MM,
                ),
            )

        return Piece((place.height,), draw)


def _is_true(place: Place, filling: Filling) -> bool:
    value = place.content if place.read_only else filling.texts.get(place.name, "")
    return value == "true"


def _icon(place: Place, y: float) -> tuple[float, float, float]:
    """Left and upper edge of the icon in the middle of its box, and the size of its grid."""
    side = min(place.width, place.height) * MM / _ICON
    x = place.x * MM + (place.width * MM - side * _ICON) / 2
    return x, y * MM + (place.height * MM - side * _ICON) / 2, side


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
    _check_tick(node, place, scope)
    return CheckBox(place, read_color(node, "color", "#000000"))


def parse_radio_group(node: Node, place: Place, scope: Scope) -> RadioButton:
    """``radioGroup``: one button; those of one ``group`` belong together."""
    _check_tick(node, place, scope)
    group = node.text("group", "", longest=80)
    return RadioButton(place, read_color(node, "color", "#000000"), group)


def parse_circle_mark(node: Node, place: Place, scope: Scope) -> CircleMark:
    _check_tick(node, place, scope)
    border = node.number("borderWidth", Range(0, 50), 1)
    return CircleMark(place, read_color(node, "color", "#000000"), border)


def _check_tick(node: Node, place: Place, scope: Scope) -> None:
    check_fills(node, place, scope)
    if place.read_only and place.content not in {"true", "false"}:
        node.fault("content", "must be true or false")
