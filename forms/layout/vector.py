"""pdfme's ``svg``: shapes and paths out of the template itself, without text.

An SVG is hostile until proven: a document type, entities, references, styles by class, scripts,
pictures, text, gradients and effects are refused by name, so that what is drawn is what the author
sees. Opacity becomes a lighter colour, because PDF/A-1 knows no transparency.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar
from xml.parsers import expat

from PIL import ImageColor

from forms.layout.curves import (
    GEOMETRY,
    NUMBERS,
    Matrix,
    WrongSvgError,
    length,
    near,
    path_data,
    path_steps,
    read_transform,
)
from forms.layout.plan import Outline

MAX_ELEMENTS = 2000
_DEEPEST = 50
_T = TypeVar("_T")
_SILENT = {"title", "desc", "metadata", "defs"}
_SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
_IDLE = re.compile(
    r"id|class|role|focusable|enable-background|aria-[a-z]+|data-[a-z-]+|xmlns(:[a-z]+)?|xml:space"
    r"|inkscape:[a-z-]+|sodipodi:[a-z-]+|vector-effect|shape-rendering|serif:id"
)
"""Attributes that change nothing here."""
_PROPERTIES = {
    "fill", "stroke", "stroke-width", "fill-rule", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "opacity", "fill-opacity", "stroke-opacity", "transform", "display",
    "visibility",
}  # fmt: skip
_NEUTRAL = {
    "stroke-dasharray": {"none"},
    "stroke-dashoffset": {"0"},
    "clip-rule": {"nonzero", "evenodd"},
    "clip-path": {"none"},
    "mask": {"none"},
    "filter": {"none"},
    "mix-blend-mode": {"normal"},
    "color": {"#000", "#000000", "black"},
}
"""Properties that only these values leave undrawn."""
ASPECTS = {
    "none": (0.0, 0.0),
    **{
        f"x{across}Y{down}": (left, top)
        for across, left in (("Min", 0.0), ("Mid", 0.5), ("Max", 1.0))
        for down, top in (("Min", 0.0), ("Mid", 0.5), ("Max", 1.0))
    },
}
"""preserveAspectRatio: how much of the free room lies left of and above the drawing."""
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


class _Paint(NamedTuple):
    """Properties that an element inherits."""

    fill: str = "#000000"
    stroke: str = ""
    stroke_width: float = 1.0
    even_odd: bool = False
    cap: int = 0
    join: int = 0
    miter: float = 4.0
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Shapes:
    """A drawing: its view box, how that lies in the element's box, and what is in it."""

    left: float
    top: float
    width: float
    height: float
    aspect: str
    outlines: tuple[Outline, ...]


class _View(NamedTuple):
    left: float
    top: float
    width: float
    height: float
    aspect: str


class _Level(NamedTuple):
    paint: _Paint
    matrix: Matrix


def read_svg(text: str) -> Shapes:
    """Parse a drawing.

    Raises:
        WrongSvgError: It holds what is not drawn, or too much.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(text, True)
    except expat.ExpatError as e:
        raise WrongSvgError(f"is not XML: {expat.ErrorString(e.code)}") from None
    except (ValueError, ArithmeticError) as e:
        if isinstance(e, WrongSvgError):
            raise
        raise WrongSvgError("has a path or a number that is not drawn") from e
    return reader.done()


class _Reader:
    """Takes the elements as they come; nothing is kept but what will be drawn."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = _refuse_doctype
        self.parser.ProcessingInstructionHandler = _refuse_instruction
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._levels: list[_Level] = []
        self._silent: list[str] = []
        self._count = 0
        self._view: _View | None = None
        self._outlines: list[Outline] = []

    def done(self) -> Shapes:
        if self._view is None:
            raise WrongSvgError("must begin with an svg element")
        return Shapes(*self._view, tuple(self._outlines))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise WrongSvgError(f"has more than {MAX_ELEMENTS} elements")
        tag = name.removeprefix("svg:")
        if len(self._levels) + len(self._silent) >= _DEEPEST:
            raise WrongSvgError(f"has elements more than {_DEEPEST} deep")
        if self._silent or tag in _SILENT:
            if self._silent[:1] == ["defs"]:
                raise WrongSvgError(f"has {tag[:40]!r} in defs: nothing is drawn by reference")
            self._silent.append(tag)
            return
        if tag not in GEOMETRY:
            raise WrongSvgError(f"has the element {tag[:40]!r}, which is not drawn")
        if (tag == "svg") == bool(self._levels):
            raise WrongSvgError("must have one svg element, round everything else")
        own = _properties(tag, attributes)
        above = self._levels[-1] if self._levels else _Level(_Paint(), Matrix())
        paint = _painted(above.paint, own)
        matrix = above.matrix.times(read_transform(own.get("transform", "")))
        self._levels.append(_Level(paint, matrix))
        if tag == "svg":
            self._view = _view(own)
        elif tag in _SHAPES and not paint.hidden:
            self._outlines.extend(
                _outline(
                    path_data(tag, {key: own[key] for key in GEOMETRY[tag] if key in own}),
                    paint,
                    matrix,
                )
            )

    def _end(self, _name: str) -> None:
        if self._silent:
            self._silent.pop()
        else:
            self._levels.pop()


def _refuse_doctype(*_: object) -> None:
    raise WrongSvgError("has a document type, which may name entities: take it out")


def _refuse_instruction(target: str, _data: str) -> None:
    raise WrongSvgError(f"has the instruction {target[:40]!r}: take it out")


def _properties(tag: str, attributes: Mapping[str, str]) -> dict[str, str]:
    """What an element says of itself; its ``style`` counts more than its attributes."""
    own = {}
    style = attributes.get("style", "")
    said = [pair for pair in attributes.items() if pair[0] != "style"]
    for declaration in filter(str.strip, style.split(";")):
        key, colon, value = declaration.partition(":")
        if not colon:
            raise WrongSvgError(f"has the style {declaration.strip()[:40]!r}, which is none")
        said.append((key.strip(), value.strip()))
    for key, value in said:
        if _IDLE.fullmatch(key):
            continue
        if key in _NEUTRAL:
            if value not in _NEUTRAL[key]:
                raise WrongSvgError(f"has {key}: {value[:40]!r}, which is not drawn")
        elif key in _PROPERTIES or key in GEOMETRY[tag]:
            own[key] = value
        else:
            raise WrongSvgError(f"has {key[:40]!r} on {tag}, which is not drawn")
    return own


def _painted(above: _Paint, own: Mapping[str, str]) -> _Paint:
    opacity = _share(own.get("opacity", "1"))
    return _Paint(
        fill=_color(own["fill"]) if "fill" in own else above.fill,
        stroke=_color(own["stroke"]) if "stroke" in own else above.stroke,
        stroke_width=length(own.get("stroke-width", str(above.stroke_width))),
        even_odd=_one(own, "fill-rule", {"nonzero": False, "evenodd": True}, above.even_odd),
        cap=_one(own, "stroke-linecap", _CAPS, above.cap),
        join=_one(own, "stroke-linejoin", _JOINS, above.join),
        miter=max(1.0, length(own.get("stroke-miterlimit", str(above.miter)))),
        fill_opacity=_share(own.get("fill-opacity", "1")) * opacity * above.fill_opacity,
        stroke_opacity=_share(own.get("stroke-opacity", "1")) * opacity * above.stroke_opacity,
        hidden=above.hidden or own.get("display") == "none" or own.get("visibility") == "hidden",
    )


def _one(own: Mapping[str, str], key: str, known: Mapping[str, _T], above: _T) -> _T:
    if key not in own or own[key] == "inherit":
        return above
    if own[key] not in known:
        raise WrongSvgError(f"has {key}: {own[key][:40]!r}, which is not drawn")
    return known[own[key]]


def _color(value: str) -> str:
    if value in {"none", "transparent"}:
        return ""
    if value == "currentColor":
        return "#000000"
    try:
        red, green, blue = ImageColor.getrgb(value)[:3]
    except ValueError:
        raise WrongSvgError(f"has the colour {value[:40]!r}, which is not drawn") from None
    return f"#{red:02x}{green:02x}{blue:02x}"


def _lighter(color: str, opacity: float) -> str:
    """``color`` on white paper."""
    if not color or opacity >= 1:
        return color
    parts = (round(255 - (255 - part) * opacity) for part in bytes.fromhex(color[1:]))
    return "#" + bytes(parts).hex()


def _share(value: str) -> float:
    return min(1.0, max(0.0, length(value)))


def _view(own: Mapping[str, str]) -> _View:
    aspect = own.get("preserveAspectRatio", "xMidYMid").split()
    if not aspect or aspect[0] not in ASPECTS or aspect[1:] not in ([], ["meet"]):
        raise WrongSvgError("has a preserveAspectRatio that is not drawn")
    if "viewBox" in own:
        box = [near(float(number)) for number in NUMBERS.findall(own["viewBox"])]
        if len(box) != 4:
            raise WrongSvgError("has a viewBox that is not four numbers")
    else:
        box = [0.0, 0.0, *(length(own.get(side, "0")) for side in ("width", "height"))]
    if min(box[2:]) <= 0:
        raise WrongSvgError("has no size: give it a viewBox")
    return _View(box[0], box[1], box[2], box[3], aspect[0])


def _outline(data: str, paint: _Paint, matrix: Matrix) -> tuple[Outline, ...]:
    fill = _lighter(paint.fill, paint.fill_opacity)
    stroke = _lighter(paint.stroke, paint.stroke_opacity)
    width = paint.stroke_width * matrix.scale()
    if not data.strip() or not (fill or (stroke and width)):
        return ()
    steps = path_steps(data, matrix)
    if not any(step.kind in "lc" for step in steps):
        return ()
    return (
        Outline(
            steps,
            fill,
            stroke if width else "",
            width,
            paint.even_odd,
            paint.cap,
            paint.join,
            paint.miter,
        ),
    )
