"""Paths, shapes and transforms of SVG 1.1, as steps of lines and cubic curves."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import NamedTuple, Protocol, cast

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parser

from forms.layout.plan import Step

GEOMETRY = {
    "path": {"d"},
    "rect": {"x", "y", "width", "height", "rx", "ry"},
    "circle": {"cx", "cy", "r"},
    "ellipse": {"cx", "cy", "rx", "ry"},
    "line": {"x1", "y1", "x2", "y2"},
    "polyline": {"points"},
    "polygon": {"points"},
    "g": set(),
    "svg": {"width", "height", "viewBox", "version", "preserveAspectRatio", "x", "y"},
}
"""Elements that are drawn or hold others, and what says their form."""
_FARTHEST = 1e6
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
NUMBERS = re.compile(_NUMBER, re.ASCII)
_LENGTH = re.compile(rf"({_NUMBER})(?:px)?", re.ASCII)
_TRANSFORM = re.compile(r"[\s,]*([a-zA-Z]+)\s*\(([^()]*)\)\s*")


class WrongSvgError(ValueError):
    """A drawing that is not drawn; the message is a sentence for the template's author."""


class Matrix(NamedTuple):
    """SVG's ``matrix(a b c d e f)``: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def of(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def times(self, other: Matrix) -> Matrix:
        """``other`` first, then this."""
        a, b, c, d, e, f = other
        return Matrix(
            self.a * a + self.c * b,
            self.b * a + self.d * b,
            self.a * c + self.c * d,
            self.b * c + self.d * d,
            *self.of(e, f),
        )

    def scale(self) -> float:
        """How much longer a line becomes, on the average of all directions."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))


def length(value: str) -> float:
    """A number of user units.

    Raises:
        WrongSvgError: It has another unit, or is beyond every paper.
    """
    found = _LENGTH.fullmatch(value.strip())
    if found is None:
        raise WrongSvgError(f"has the length {value[:40]!r}: only numbers and px are drawn")
    return near(float(found[1]))


def near(number: float) -> float:
    if not abs(number) <= _FARTHEST:
        raise WrongSvgError("has a number beyond every paper")
    return number


def read_transform(value: str) -> Matrix:
    matrix, at = Matrix(), 0
    while value[at:].strip():
        found = _TRANSFORM.match(value, at)
        if found is None:
            raise WrongSvgError(f"has the transform {value[:40]!r}, which is none")
        numbers = [near(float(number)) for number in NUMBERS.findall(found[2])]
        matrix = matrix.times(_single(found[1], numbers))
        at = found.end()
    return matrix


def _single(name: str, numbers: list[float]) -> Matrix:
    match name, numbers:
        case "matrix", [a, b, c, d, e, f]:
            return Matrix(a, b, c, d, e, f)
        case "translate", [x]:
            return Matrix(e=x)
        case "translate", [x, y]:
            return Matrix(e=x, f=y)
        case "scale", [x]:
            return Matrix(a=x, d=x)
        case "scale", [x, y]:
            return Matrix(a=x, d=y)
        case "rotate", [angle]:
            cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            return Matrix(cos, sin, -sin, cos)
        case "rotate", [angle, x, y]:
            turned = _single("rotate", [angle])
            return Matrix(e=x, f=y).times(turned).times(Matrix(e=-x, f=-y))
        case "skewX", [angle]:
            return Matrix(c=math.tan(math.radians(angle)))
        case "skewY", [angle]:
            return Matrix(b=math.tan(math.radians(angle)))
    raise WrongSvgError(f"has the transform {name[:40]!r}, which is not drawn so")


def path_data(tag: str, own: Mapping[str, str]) -> str:
    """Any shape as a path (SVG 1.1, chapter 9); ``own`` has its keys of ``GEOMETRY``."""
    if tag == "path":
        return own.get("d", "")
    if tag in {"polyline", "polygon"}:
        points = NUMBERS.findall(own.get("points", ""))
        end = "Z" if tag == "polygon" else ""
        return f"M{' '.join(points[: len(points) // 2 * 2])}{end}" if len(points) > 3 else ""
    sizes = {key: length(value) for key, value in own.items()}
    if tag == "line":
        x1, y1, x2, y2 = (sizes.get(key, 0.0) for key in ("x1", "y1", "x2", "y2"))
        return f"M{x1} {y1}L{x2} {y2}"
    if tag in {"circle", "ellipse"}:
        x, y = sizes.get("cx", 0.0), sizes.get("cy", 0.0)
        rx, ry = (sizes.get(key, sizes.get("r", 0.0)) for key in ("rx", "ry"))
        if min(rx, ry) <= 0:
            return ""
        half = f"A{rx} {ry} 0 0 1"
        return f"M{x - rx} {y}{half} {x + rx} {y}{half} {x - rx} {y}Z"
    x, y, width, height = (sizes.get(key, 0.0) for key in ("x", "y", "width", "height"))
    if min(width, height) <= 0:
        return ""
    rx = min(sizes.get("rx", sizes.get("ry", 0.0)), width / 2)
    ry = min(sizes.get("ry", sizes.get("rx", 0.0)), height / 2)
    if min(rx, ry) <= 0:
        return f"M{x} {y}h{width}v{height}h{-width}Z"
    arc = f"a{rx} {ry} 0 0 1"
    across, down = width - 2 * rx, height - 2 * ry
    return (
        f"M{x + rx} {y}h{across}{arc} {rx} {ry}v{down}{arc} {-rx} {ry}"
        f"h{-across}{arc} {-rx} {-ry}v{-down}{arc} {rx} {-ry}Z"
    )


class _ParsePath(Protocol):
    def __call__(self, pathdef: str, pen: BasePen) -> None: ...


_parse_path = cast("_ParsePath", parser.parse_path)


def path_steps(data: str, matrix: Matrix) -> tuple[Step, ...]:
    """A path's steps, moved by ``matrix``.

    Raises:
        WrongSvgError: A point is beyond every paper.
        ValueError: It is no path.
    """
    pen = _Pen(matrix)
    _parse_path(data, pen)
    return tuple(pen.steps)


class _Pen(BasePen):
    """Takes lines and curves down; its parent makes cubic curves of quadratic ones."""

    def __init__(self, matrix: Matrix) -> None:
        super().__init__(None)  # type: ignore[no-untyped-call]
        self.steps: list[Step] = []
        self._matrix = matrix

    def _add(self, kind: str, *points: tuple[float, float]) -> None:
        moved = [self._matrix.of(x, y) for x, y in points]
        self.steps.append(Step(kind, tuple((near(x), near(y)) for x, y in moved)))

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 (fontTools' names)
        self._add("m", pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._add("l", pt)

    def _curveToOne(  # noqa: N802
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self._add("c", pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802
        self._add("h")
