"""What all element types share: place, box, text style, and the names that a template may use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from forms.layout import MM
from forms.layout.plan import Drawing, Frame, Metrics, Piece
from forms.reading import Node, Range

FONTS = frozenset({"Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"})
"""Fonts of nearly every template. Where letters come from that they lack, ``forms.fonts`` says."""
TEMPLATE_FONTS = FONTS | {"Cousine-Regular", "Cousine-Bold", "Cousine-Italic", "Cousine-BoldItalic"}
"""Fonts that a template may name; all letters of Cousine have one width."""
BODY_FONT = "Tinos-Regular"

BUILT_IN = frozenset(
    {"serial", "seal", "seal_notice", "second_title", "request_id", "sheet", "verify_address",
     "currentPage", "totalPages"}
)  # fmt: skip
"""Names that ``forms.compose`` fills beside the form's own fields."""

_COLOR = r"|#[0-9a-fA-F]{6}"
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LENGTH = Range(0, 1000)


class UnfitValueError(ValueError):
    """A value that an element of the paper cannot show; ``element`` is the template's name."""

    element: str


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class Vertical(StrEnum):
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Filling:
    """What is printed: text by name, rows of cells by the table's name.

    ``codes`` keeps the modules of codes by their symbology and text: each page shows the same
    seal, and working it out takes as long as all the rest of the layout. ``labels`` (what the form
    calls a value; a table's columns are ``NAME.0``, ``NAME.1``) and ``headings`` are those of the
    continuation page.
    """

    texts: Mapping[str, str]
    rows: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    codes: dict[tuple[str, str], tuple[bytes, ...]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    headings: tuple[str, ...] = ("TRANG TIẾP THEO",)


@dataclass(frozen=True, slots=True)
class Scope:
    """Names that a template may fill in: fields and built-ins (text), tables and their widths."""

    texts: frozenset[str]
    tables: Mapping[str, int]
    used: set[str] = field(default_factory=set)
    """Names that the template has filled in so far."""
    pictures: list[int] = field(default_factory=list)
    """Bytes of the pictures read so far."""


@dataclass(frozen=True, slots=True)
class Place:
    """pdfme's base keys. Millimetres; ``rotate`` in degrees, clockwise."""

    name: str
    x: float
    y: float
    width: float
    height: float
    rotate: float
    opacity: float
    read_only: bool
    content: str


class Element(Protocol):
    """One element of a template."""

    @property
    def place(self) -> Place: ...

    def piece(self, filling: Filling, metrics: Metrics) -> Piece | None:
        """What it becomes with these values; None where it draws nothing."""


@dataclass(frozen=True, slots=True)
class Edges:
    """Widths at the four sides, millimetres."""

    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    left: float = 0.0

    def plus(self, other: Edges) -> Edges:
        return Edges(
            self.top + other.top,
            self.right + other.right,
            self.bottom + other.bottom,
            self.left + other.left,
        )


@dataclass(frozen=True, slots=True)
class TextStyle:
    """pdfme's keys of text and table cells. ``size`` in points."""

    font: str
    align: Align
    vertical: Vertical
    size: float
    line_height: float
    spacing: float
    color: str
    background: str
    border_color: str
    border: Edges
    inset: Edges
    """Border and padding together: what lies between the box and its text."""


def read_place(node: Node, *, bulky: bool = False) -> Place:
    """Read the base keys; a bulky ``content``, such as a picture, is left to the type's reader."""
    position = node.node("position")
    x, y = (position.number(axis, Range(-100, 1000)) for axis in ("x", "y"))
    position.finish()
    node.flag("required", default=False)  # kept by the designer; the form's own rules decide
    return Place(
        name=node.text("name", longest=80),
        x=x,
        y=y,
        width=node.number("width", _LENGTH),
        height=node.number("height", _LENGTH),
        rotate=node.number("rotate", Range(-360, 360), 0),
        opacity=node.number("opacity", Range(0, 1), 1),
        read_only=node.flag("readOnly", default=False),
        content="" if bulky else node.text("content", "", longest=4000),
    )


def read_style(node: Node) -> TextStyle:
    font = node.text("fontName", BODY_FONT)
    if font not in TEMPLATE_FONTS:
        node.fault("fontName", f"must be one of {', '.join(sorted(TEMPLATE_FONTS))}")
        font = BODY_FONT
    border = read_edges(node, "borderWidth")
    return TextStyle(
        font=font,
        align=node.one_of("alignment", Align, Align.LEFT),
        vertical=node.one_of("verticalAlignment", Vertical, Vertical.TOP),
        size=node.number("fontSize", Range(4, 120), 13),
        line_height=node.number("lineHeight", Range(0, 5), 1),
        spacing=node.number("characterSpacing", Range(-5, 50), 0),
        color=read_color(node, "fontColor", "#000000"),
        background=read_color(node, "backgroundColor"),
        border_color=read_color(node, "borderColor"),
        border=border,
        inset=border.plus(read_edges(node, "padding")),
    )


def read_color(node: Node, key: str, default: str = "") -> str:
    return node.text(key, default, pattern=_COLOR)


def read_edges(node: Node, key: str) -> Edges:
    if key not in node:
        return Edges()
    box = node.node(key)
    edges = Edges(*(box.number(side, Range(0, 100)) for side in ("top", "right", "bottom", "left")))
    box.finish()
    return edges


def check_placeholders(node: Node, key: str, text: str, scope: Scope) -> None:
    """Every ``{name}`` is a value that the paper has; pdfme's script expressions are refused."""
    for name in _PLACEHOLDER.findall(text):
        scope.used.add(name)
        if name not in scope.texts:
            node.fault(key, f"{{{name}}} is no field of this form and none of ours")
    if "{" in _PLACEHOLDER.sub("", text) or "}" in _PLACEHOLDER.sub("", text):
        node.fault(key, "has a brace without its partner")


def check_fills(node: Node, place: Place, scope: Scope) -> None:
    """An element that is not read-only is filled by its name."""
    if not place.read_only:
        scope.used.add(place.name)
    if not place.read_only and place.name not in scope.texts:
        node.fault(
            "name", f"{place.name!r} is no field of this form: rename it or make it readOnly"
        )


def fill(text: str, filling: Filling) -> str:
    """Put the values in place of ``{name}``; what has no value becomes empty."""
    return _PLACEHOLDER.sub(lambda found: filling.texts.get(found[1], ""), text)


def box_drawings(
    x: float, y: float, width: float, height: float, style: TextStyle
) -> list[Drawing]:
    """Background and borders of a box; borders lie inside it, as pdfme draws them."""
    left, top, wide, high = x * MM, y * MM, width * MM, height * MM
    drawn: list[Drawing] = []
    if style.background:
        drawn.append(Frame(left, top, wide, high, fill=style.background))
    color, border = style.border_color, style.border
    if color and border.top:
        drawn.append(Frame(left, top, wide, border.top * MM, fill=color))
    if color and border.right:
        thick = border.right * MM
        drawn.append(Frame(left + wide - thick, top, thick, high, fill=color))
    if color and border.bottom:
        thick = border.bottom * MM
        drawn.append(Frame(left, top + high - thick, wide, thick, fill=color))
    if color and border.left:
        drawn.append(Frame(left, top, border.left * MM, high, fill=color))
    return drawn
