"""The drawing plan: what stands where on each page, in points, before any PDF exists.

What a page has by the hundred is a named tuple, which is made in a fifth of a dataclass's time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
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
    """A code in its box: ``rows`` of 0 (light) and 1 (dark), without quiet zone.

    ``size`` is the width; a height of 0 makes it a square.
    """

    x: float
    y: float
    size: float
    rows: tuple[bytes, ...]
    dark: str
    light: str
    height: float = 0.0


class Step(NamedTuple):
    """One step of an outline: ``m`` move, ``l`` line, ``c`` curve (three points), ``h`` close."""

    kind: str
    points: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A path of lines and cubic curves; ``even_odd`` says how it is filled (8.5.3.3)."""

    steps: tuple[Step, ...]
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0
    even_odd: bool = False
    cap: int = 0
    join: int = 0
    miter: float = 10.0


@dataclass(frozen=True, slots=True)
class Clipped:
    """Drawings of which only what lies in the rectangle is seen."""

    items: tuple[Drawing, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Raster:
    """An opaque picture as the PDF stores it: ``jpeg``, or zlib over rows of samples.

    ``gray`` has one byte a pixel, else red, green and blue of sRGB.
    """

    width: int
    height: int
    gray: bool
    jpeg: bool
    data: bytes

    def __repr__(self) -> str:
        return f"Raster({self.width}x{self.height})"


@dataclass(frozen=True, slots=True)
class Picture:
    """A raster stretched into its box."""

    x: float
    y: float
    width: float
    height: float
    raster: Raster


@dataclass(frozen=True, slots=True)
class Group:
    """Drawings turned about a point (degrees, clockwise as pdfme has it) and made translucent."""

    items: tuple[Drawing, ...]
    angle: float
    cx: float
    cy: float
    opacity: float


Drawing = Run | Rule | Frame | Oval | Strokes | Modules | Outline | Clipped | Picture | Group


@dataclass(frozen=True, slots=True)
class Plan:
    """Pages of one size, in points. ``base`` is a PDF whose pages lie underneath the first ones."""

    width: float
    height: float
    pages: tuple[tuple[Drawing, ...], ...]
    base: bytes = field(default=b"", repr=False)


class Metrics(Protocol):
    """What the layout needs to know of fonts."""

    def width(self, text: str, font: str, size: float) -> float:
        """Sum of the advances, without kerning, in points."""

    def ascent(self, font: str) -> float:
        """Ascent of the ``hhea`` table as a share of the em."""

    def descent(self, font: str) -> float:
        """Descent of the ``hhea`` table as a share of the em; negative."""

    def letters(self, text: str, font: str) -> int:
        """How many letters of ``text`` stand side by side, each with extra space after it."""
        del font
        return len(text)

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        """Split ``text`` by the font that has its letters: (font, letters).

        Raises:
            MissingGlyphError: No font has a letter.
        """


@dataclass(frozen=True, slots=True)
class Spill:
    """A value that its element cannot show in one place: a continuation page has it whole.

    ``label`` finds what the form calls it, in ``Filling.labels``; ``row`` counts a table's from 1.
    """

    element: str
    label: str
    text: str = field(repr=False)
    row: str = ""


@dataclass(frozen=True, slots=True)
class Together:
    """Units ``start`` to ``end`` (excluded) of a piece; ``spills`` are printed if they part."""

    start: int
    end: int
    spills: tuple[Spill, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """An element with its content: units that can part at a page's end, and how to draw them.

    Args:
        heights: Of the units, millimetres. A piece with one unit stays whole.
        draw: Draws units ``start`` to ``end`` (excluded) with their top at ``y`` millimetres.
        repeated: Height of what comes again at the top of every following page.
        first_not_alone: The first unit, a table's head, does not end a page.
        together: Units that part only where a page cannot hold them.
        spills: What did not fit into the element.
    """

    heights: tuple[float, ...]
    draw: Callable[[int, int, float], tuple[Drawing, ...]]
    repeated: float = 0.0
    first_not_alone: bool = False
    together: tuple[Together, ...] = ()
    spills: tuple[Spill, ...] = ()
