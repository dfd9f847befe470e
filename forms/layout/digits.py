"""``digitBoxes``: a row of boxes with one digit each, as Vietnamese forms want for numbers.

This type is ours, not pdfme's: in the designer it is a plugin. It is filled by the field of its
name; ``boxes`` says how many boxes stand side by side in its width.
"""

from __future__ import annotations

from dataclasses import dataclass

from forms.layout import MM
from forms.layout.lines import Line, Span
from forms.layout.parts import (
    Align,
    Filling,
    Place,
    Scope,
    TextStyle,
    UnfitValueError,
    Vertical,
    check_fills,
    read_color,
    read_style,
)
from forms.layout.plan import Drawing, Frame, Metrics, Piece, Rule
from forms.layout.text import Content, set_runs
from forms.reading import Node, Range


class TooManyDigitsError(UnfitValueError):
    """A number has more digits than the paper has boxes; ``element`` names the row of boxes."""

    def __init__(self, element: str, boxes: int, digits: int) -> None:
        super().__init__(f"{element} has {boxes} boxes and got {digits} characters")
        self.element, self.boxes, self.digits = element, boxes, digits


@dataclass(frozen=True, slots=True)
class DigitBoxes:
    place: Place
    style: TextStyle
    boxes: int
    line_width: float
    line_color: str

    def piece(self, filling: Filling, metrics: Metrics) -> Piece:
        value = filling.texts.get(self.place.name, "")
        if len(value) > self.boxes:
            raise TooManyDigitsError(self.place.name, self.boxes, len(value))

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            return self._drawings(value, y, metrics)

        return Piece((self.place.height,), draw)

    def _drawings(self, value: str, y: float, metrics: Metrics) -> tuple[Drawing, ...]:
        side = self.place.width * MM / self.boxes
        x, top, height = self.place.x * MM, y * MM, self.place.height * MM
        thick = self.line_width * MM
        drawn: list[Drawing] = [
            Frame(x, top, side * self.boxes, height, stroke=self.line_color, stroke_width=thick)
        ]
        for index in range(1, self.boxes):
            at = x + index * side
            drawn.append(Rule(at, top, at, top + height, thick, self.line_color))
        for index, digit in enumerate(value):
            (font, _), *_rest = metrics.pieces(digit, self.style.font)
            width = metrics.width(digit, font, self.style.size)
            line = Line(((Span(digit, font), width),), width, ends=True)
            content = Content(x + index * side, top, side, height)
            drawn.extend(
                set_runs([line], self.style, self.style.size, content, metrics, self.place.name)
            )
        return tuple(drawn)


def parse_digit_boxes(node: Node, place: Place, scope: Scope) -> DigitBoxes:
    check_fills(node, place, scope)
    boxes = node.whole("boxes", Range(1, 40))
    line_width = node.number("lineWidth", Range(0, 5), 0.2)
    line_color = read_color(node, "lineColor", "#000000")
    style = read_style(node)
    if style.align is not Align.CENTER or style.vertical is not Vertical.MIDDLE:
        node.fault("alignment", "digits stand in the middle: alignment center, middle")
    return DigitBoxes(place, style, boxes, line_width, line_color)
