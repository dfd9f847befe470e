"""The drawing plan: what stands where on each page, in points, before any PDF exists.

What a page has by the hundred is a named tuple, which is made in a fifth of a dataclass's time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Run(NamedTuple):
    """Letters of one font on one baseline. ``element`` names the template's element."""

    x: float
    baseline: float
    text: str
    font: str
    size: float
    color: str
    spacing: float = 0.0
    element: str = ""


class Rule(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float
    color: str


class Frame(NamedTuple):
    """A rectangle; an empty colour is not drawn. ``stroke_width`` lies on the outline's centre."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Oval:
    """An ellipse in its box."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Strokes:
    """A line through several points, with round ends and corners."""

    points: tuple[tuple[float, float], ...]
    thickness: float
    color: str


@dataclass(frozen=True, slots=True)
class Modules:
    """A matrix code in its square: ``rows`` of 0 (light) and 1 (dark), without quiet zone."""

    x: float
    y: float
    size: float
    rows: tuple[bytes, ...]
    dark: str
    light: str


@dataclass(frozen=True, slots=True)
class Group:
    """Drawings turned about a point (degrees, clockwise as pdfme has it) and made translucent."""

    items: tuple[Drawing, ...]
    angle: float
    cx: float
    cy: float
    opacity: float


Drawing = Run | Rule | Frame | Oval | Strokes | Modules | Group


@dataclass(frozen=True, slots=True)
class Plan:
    """Pages of one size, in points."""

    width: float
    height: float
    pages: tuple[tuple[Drawing, ...], ...]


class Metrics(Protocol):
    """What the layout needs to know of fonts."""

    def width(self, text: str, font: str, size: float) -> float:
        """Sum of the advances, without kerning, in points."""

    def ascent(self, font: str) -> float:
        """Ascent of the ``hhea`` table as a share of the em."""

    def descent(self, font: str) -> float:
        """Descent of the ``hhea`` table as a share of the em; negative."""

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        """Split ``text`` by the font that has its letters: (font, letters).

        Raises:
            MissingGlyphError: No font has a letter.
        """


@dataclass(frozen=True, slots=True)
class Piece:
    """An element with its content: units that can part at a page's end, and how to draw them.

    Args:
        heights: Of the units, millimetres. A piece with one unit stays whole.
        draw: Draws units ``start`` to ``end`` (excluded) with their top at ``y`` millimetres.
        repeated: Height of what comes again at the top of every following page.
        first_not_alone: The first unit, a table's head, does not end a page.
    """

    heights: tuple[float, ...]
    draw: Callable[[int, int, float], tuple[Drawing, ...]]
    repeated: float = 0.0
    first_not_alone: bool = False
