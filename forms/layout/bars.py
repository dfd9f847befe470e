"""pdfme's codes beside the QR code: bars with their text below, GS1 DataMatrix and PDF417.

pdfme draws a code as a picture as high as the box, puts its text below, and presses both into the
box; measures here are that picture's, in points at its own size. Nothing is kept free round the
bars: the quiet zone is the template author's. Two differences: the text is set in the paper's
font, and where long bars reach down into it, it stands between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from forms.layout import MM
from forms.layout.parts import (
    BODY_FONT,
    Element,
    Filling,
    Place,
    Scope,
    UnfitValueError,
    check_fills,
    check_placeholders,
    fill,
    read_color,
)
from forms.layout.plan import Drawing, Frame, Metrics, Modules, Piece, Run
from forms.layout.symbols import Symbology, WrongContentError, modules, normalised
from forms.reading import Node

_TEXT_ROW = 8.0
_TEXT_SIZE = 9.0
_BELOW_TEXT = 0.4
_GUARD = 5.0
"""By which the long bars of EAN and UPC reach into the row of text."""
_BEARER = 4.0
"""Thickness of the frame round ITF-14, in points and in modules; it adds to the height."""
_BEARER_ADDS = 7.0
_BEARER_QUIET = 10
"""Modules between frame and bars."""


class UnfitCodeError(UnfitValueError):
    """A value that its code cannot say; ``element`` is the template's name of the code.

    The value is a person's and stands nowhere in the error.
    """

    def __init__(self, element: str, symbology: Symbology) -> None:
        super().__init__(f"{element}: the value is nothing that {symbology} can say")
        self.element, self.symbology = element, symbology


class _Part(NamedTuple):
    """Digits ``first`` to ``last`` stand below the modules from ``left`` to ``right``."""

    first: int
    last: int
    left: int
    right: int


class _Guards(NamedTuple):
    """Spans of modules whose bars are long, and the digits between them."""

    long: tuple[tuple[int, int], ...]
    parts: tuple[_Part, ...]


_GUARDS: Mapping[Symbology, _Guards] = {
    Symbology.EAN13: _Guards(
        ((0, 3), (45, 50), (92, 95)), (_Part(0, 7, 3, 45), _Part(7, 13, 50, 92))
    ),
    Symbology.EAN8: _Guards(
        ((0, 3), (31, 36), (64, 67)), (_Part(0, 4, 3, 31), _Part(4, 8, 36, 64))
    ),
    Symbology.UPCA: _Guards(
        ((0, 10), (45, 50), (85, 95)), (_Part(0, 6, 10, 45), _Part(6, 12, 50, 85))
    ),
    Symbology.UPCE: _Guards(((0, 3), (45, 51)), (_Part(0, 8, 3, 45),)),
}


@dataclass(frozen=True, slots=True)
class Code:
    """A code that is no QR code. With nothing to say it draws nothing."""

    place: Place
    symbology: Symbology
    dark: str
    light: str
    text_color: str
    with_text: bool

    def piece(self, filling: Filling, metrics: Metrics) -> Piece:
        place = self.place
        raw = fill(place.content, filling) if place.read_only else filling.texts.get(place.name, "")

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            if not raw:
                return ()
            try:
                text = normalised(self.symbology, raw)
                key = (self.symbology.value, text)
                if key not in filling.codes:
                    filling.codes[key] = modules(self.symbology, text)
            except WrongContentError:
                raise UnfitCodeError(place.name, self.symbology) from None
            return tuple(self._drawings(text, filling.codes[key], y * MM, metrics))

        return Piece((place.height,), draw)

    def _drawings(
        self, text: str, rows: tuple[bytes, ...], y: float, metrics: Metrics
    ) -> Iterable[Drawing]:
        x, width, height = self.place.x * MM, self.place.width * MM, self.place.height * MM
        if self.symbology is Symbology.GS1DATAMATRIX:
            yield Modules(x, y, min(width, height), rows, self.dark, self.light)
            return
        if self.light:
            yield Frame(x, y, width, height, fill=self.light)
        if self.symbology is Symbology.PDF417:
            yield Modules(x, y, width, rows, self.dark, "", height)
            return
        row = _TEXT_ROW if self.with_text else 0.0
        framed = self.symbology is Symbology.ITF14
        press = height / (height + row + (_BEARER_ADDS if framed else 0.0))
        if framed:
            yield from self._framed(rows[0], x, y, width, height * press, press)
        else:
            yield from self._bars(rows, x, y, width, height * press)
        if not self.with_text:
            return
        if self.symbology is Symbology.CODE39:
            text = f"*{text}*"
        parts: tuple[_Part, ...] = (_Part(0, len(text), 0, len(rows[0])),)
        if guards := _GUARDS.get(self.symbology):
            parts = guards.parts
            long = bytes(
                module if any(first <= at < last for first, last in guards.long) else 0
                for at, module in enumerate(rows[0])
            )
            down = _GUARD * press
            yield Modules(x, y + height * press, width, (long,), self.dark, "", down)
        module = width / len(rows[0])
        baseline = y + height - _BELOW_TEXT * press
        for part in parts:
            left, room = x + part.left * module, (part.right - part.left) * module
            yield self._text(text[part.first : part.last], left, baseline, room, press, metrics)

    def _bars(
        self, rows: tuple[bytes, ...], x: float, y: float, width: float, height: float
    ) -> Iterable[Drawing]:
        high = height / len(rows)
        for at, row in enumerate(rows):
            yield Modules(x, y + at * high, width, (row,), self.dark, "", high)

    def _framed(
        self, row: bytes, x: float, y: float, width: float, height: float, press: float
    ) -> Iterable[Drawing]:
        module = width / (len(row) + 2 * (_BEARER + _BEARER_QUIET))
        beside, over = _BEARER * module, _BEARER * press
        outer = height + _BEARER_ADDS * press
        for frame in (
            (x, y, width, over),
            (x, y + outer - over, width, over),
            (x, y + over, beside, outer - 2 * over),
            (x + width - beside, y + over, beside, outer - 2 * over),
        ):
            yield Frame(*frame, fill=self.dark)
        left = x + (_BEARER + _BEARER_QUIET) * module
        size = len(row) * module
        yield Modules(left, y + over, size, (row,), self.dark, "", outer - 2 * over)

    def _text(
        self, text: str, left: float, baseline: float, room: float, press: float, metrics: Metrics
    ) -> Run:
        size = _TEXT_SIZE * press
        width = metrics.width(text, BODY_FONT, size)
        if width > room:
            size, width = size * room / width, room
        x = left + (room - width) / 2
        return Run(x, baseline, text, BODY_FONT, size, self.text_color, element=self.place.name)


def parse_code(node: Node, place: Place, scope: Scope) -> Element:
    """Any of the codes; the element's ``type`` says which."""
    symbology = Symbology(node.text("type"))
    if place.read_only:
        check_placeholders(node, "content", place.content, scope)
        if "{" not in place.content:
            _check_content(node, place.content, symbology)
    else:
        check_fills(node, place, scope)
    with_text = symbology not in {Symbology.GS1DATAMATRIX, Symbology.PDF417}
    if with_text:
        text_color = read_color(node, "textColor", "#000000")
        with_text = node.flag("includetext", default=True)
    else:
        text_color = ""
    dark = read_color(node, "barColor", "#000000")
    return Code(place, symbology, dark, read_color(node, "backgroundColor"), text_color, with_text)


def _check_content(node: Node, content: str, symbology: Symbology) -> None:
    try:
        modules(symbology, normalised(symbology, content))
    except WrongContentError as e:
        node.fault("content", str(e))
