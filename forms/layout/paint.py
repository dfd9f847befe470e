"""A drawing plan to a PDF, by reportlab's canvas. The same plan gives the same bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from hashlib import blake2b

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from forms.embedding import PaperFont, register
from forms.layout.archive import Description, Stream, begin_document
from forms.layout.base_pdf import put_underneath
from forms.layout.parts import BODY_FONT
from forms.layout.plan import (
    Clipped,
    Drawing,
    Frame,
    Group,
    Modules,
    Outline,
    Oval,
    Picture,
    Plan,
    Raster,
    Rule,
    Run,
    Strokes,
)
from forms.layout.shaped import operators
from forms.shaping import SHAPED

rl_config.pdfComments = 0

_SPOTS = 4
"""Dots of a code's picture for a module's side. Programs that smooth pictures soften the outermost
dot; the module stays square."""
_HEX_OF_MODULE = b"0f" + bytes(254)
"""So that a module becomes a hexadecimal digit: four dots."""


def paint(plan: Plan, description: Description) -> bytes:
    """Draw ``plan``.

    ``invariant`` leaves out the clock and the random file id: an old paper drawn again has the
    old bytes. A page's initial state names our font, instead of Helvetica.

    Raises:
        MissingFontError: A font of the plan is not installed.
    """
    for font in {BODY_FONT, *(run.font for page in plan.pages for run in runs(page))}:
        register(font)
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(plan.width, plan.height),
        invariant=1,
        pageCompression=1,
        initialFontName=BODY_FONT,  # type: ignore[arg-type]  # the stub wants a number
    )
    begin_document(canvas, description, claim=not plan.base)
    for page in plan.pages:
        _Brush(canvas, plan.height).draw(page)
        canvas.showPage()
    canvas.save()
    paper = buffer.getvalue()
    return put_underneath(paper, plan.base) if plan.base else paper


class _Brush:
    """Draws on one page; turns the plan's downward y into PDF's upward one.

    It says fonts, colours and widths where they change: reportlab takes long to write a number.
    """

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._canvas = canvas
        self._document: PDFDocument = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        self._height = height
        self._opacity = 1.0
        self._forget()

    def _forget(self) -> None:
        """Say all of it again before the next drawing."""
        self._ink = ""
        self._pen = ("", 0.0)
        self._letters = ("", 0.0)
        self._spacing = -1.0

    def draw(self, items: Sequence[Drawing]) -> None:
        text: PDFTextObject | None = None
        for item in items:
            if isinstance(item, Run):
                if text is None:
                    text = self._canvas.beginText()
                    self._letters = ("", 0.0)
                self._run(text, item)
                continue
            if text is not None:
                self._canvas.drawText(text)
                text = None
            self._shape(item)
        if text is not None:
            self._canvas.drawText(text)

    def _run(self, text: PDFTextObject, run: Run) -> None:
        """Operators of ISO 32000-1, 9.4, as text: reportlab's own calls take five times as long."""
        self._dip(text, run.color)
        write: Callable[[str], None] = text._code.append  # type: ignore[attr-defined]  # noqa: SLF001
        if run.font in SHAPED:
            write(f"1 0 0 1 {run.x:.3f} {self._height - run.baseline:.3f} Tm")
            write(operators(run, self._document))
            self._letters, self._spacing = ("", 0.0), -1.0
            return
        font = getFont(run.font)
        assert isinstance(font, PaperFont)
        for subset, numbers in font.splitString(run.text, self._document):
            letters = (font.getSubsetInternalName(subset, self._document), run.size)
            if self._letters != letters:
                self._letters = letters
                write(f"{letters[0]} {run.size:g} Tf")
            if self._spacing != run.spacing:
                self._spacing = run.spacing
                write(f"{run.spacing:.5f} Tc")
            place = f"{run.x:.3f} {self._height - run.baseline:.3f}"
            write(f"1 0 0 1 {place} Tm <{numbers.hex()}> Tj")

    def _dip(self, canvas: Canvas | PDFTextObject, color: str) -> None:
        if self._ink != color:
            self._ink = color
            canvas.setFillColorRGB(*_rgb(color, self._opacity))

    def _take(self, color: str, thickness: float) -> None:
        if self._pen != (color, thickness):
            self._pen = (color, thickness)
            self._canvas.setStrokeColorRGB(*_rgb(color, self._opacity))
            self._canvas.setLineWidth(thickness)

    def _shape(self, item: _Shape) -> None:
        canvas = self._canvas
        match item:
            case Rule(x1, y1, x2, y2, thickness, color):
                self._take(color, thickness)
                canvas.line(x1, self._height - y1, x2, self._height - y2)
            case Frame(x, y, width, height):
                y = self._height - y - height
                fill, stroke = self._colors(item)
                if item.radius:
                    canvas.roundRect(x, y, width, height, item.radius, stroke, fill)
                else:
                    canvas.rect(x, y, width, height, stroke, fill)
            case Oval(x, y, width, height):
                fill, stroke = self._colors(item)
                top = self._height - y
                canvas.ellipse(x, top - height, x + width, top, stroke, fill)
            case Strokes(points, thickness, color):
                self._strokes(points, thickness, color)
            case Modules():
                self._modules(item)
            case Outline():
                self._outline(item)
            case Picture():
                self._picture(item)
            case Clipped(items, x, y, width, height):
                canvas.saveState()
                window = canvas.beginPath()
                window.rect(x, self._height - y - height, width, height)
                canvas.clipPath(window, stroke=0, fill=0)
                self.draw(items)
                self._restore()
            case Group(items, angle, cx, cy, opacity):
                canvas.saveState()
                before, self._opacity = self._opacity, self._opacity * opacity
                self._forget()
                canvas.translate(cx, self._height - cy)
                canvas.rotate(-angle)
                canvas.translate(-cx, cy - self._height)
                self.draw(items)
                self._opacity = before
                self._restore()

    def _restore(self) -> None:
        self._canvas.restoreState()
        self._forget()

    def _colors(self, item: Frame | Oval) -> tuple[int, int]:
        stroke = bool(item.stroke and item.stroke_width)
        if item.fill:
            self._dip(self._canvas, item.fill)
        if stroke:
            self._take(item.stroke, item.stroke_width)
        return int(bool(item.fill)), int(stroke)

    def _strokes(self, points: Sequence[tuple[float, float]], thickness: float, color: str) -> None:
        canvas = self._canvas
        canvas.saveState()
        self._take(color, thickness)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        path.moveTo(points[0][0], self._height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self._height - y)
        canvas.drawPath(path, stroke=1, fill=0)
        self._restore()

    def _modules(self, code: Modules) -> None:
        """A stencil of dark dots (8.9.6.2): it is exact in print, where paths come out fatter."""
        canvas = self._canvas
        name = blake2b(b"/".join(code.rows), digest_size=8).hexdigest()
        if not canvas.hasForm(name):
            self._document.addForm(name, _stencil(code.rows))
        height = code.height or code.size
        y = self._height - code.y - height
        canvas.saveState()
        if code.light:
            self._dip(canvas, code.light)
            canvas.rect(code.x, y, code.size, height, stroke=0, fill=1)
        self._dip(canvas, code.dark)
        canvas.transform(code.size, 0, 0, height, code.x, y)
        canvas.doForm(name)
        self._restore()

    def _outline(self, item: Outline) -> None:
        canvas = self._canvas
        canvas.saveState()
        stroke = bool(item.stroke and item.stroke_width)
        if item.fill:
            self._dip(canvas, item.fill)
        if stroke:
            self._take(item.stroke, item.stroke_width)
            canvas.setLineCap(item.cap)
            canvas.setLineJoin(item.join)
            canvas.setMiterLimit(item.miter)
        path = canvas.beginPath()
        for kind, points in item.steps:
            places = [(x, self._height - y) for x, y in points]
            if kind == "m":
                path.moveTo(*places[0])
            elif kind == "l":
                path.lineTo(*places[0])
            elif kind == "c":
                path.curveTo(*places[0], *places[1], *places[2])
            else:
                path.close()
        canvas.drawPath(
            path,
            stroke=int(stroke),
            fill=int(bool(item.fill)),
            fillMode=int(not item.even_odd),  # reportlab: 0 even-odd, 1 non-zero
        )
        self._restore()

    def _picture(self, picture: Picture) -> None:
        canvas = self._canvas
        raster = picture.raster
        name = blake2b(raster.data, digest_size=8).hexdigest()
        if not canvas.hasForm(name):
            self._document.addForm(name, _image(raster))
        canvas.saveState()
        y = self._height - picture.y - picture.height
        canvas.transform(picture.width, 0, 0, picture.height, picture.x, y)
        canvas.doForm(name)
        self._restore()


_Shape = Rule | Frame | Oval | Strokes | Modules | Outline | Clipped | Picture | Group


def _image(raster: Raster) -> Stream:
    return Stream(
        raster.data,
        Filter="/DCTDecode" if raster.jpeg else "/FlateDecode",
        Type="/XObject",
        Subtype="/Image",
        Width=raster.width,
        Height=raster.height,
        BitsPerComponent=8,
        ColorSpace="/DeviceGray" if raster.gray else "/DeviceRGB",
    )


def _stencil(rows: Sequence[bytes]) -> Stream:
    odd = bytes(len(rows[0]) % 2)  # an image's lines end with a whole byte
    lines = [bytes.fromhex((row + odd).translate(_HEX_OF_MODULE).decode()) for row in rows]
    return Stream(
        zlib.compress(b"".join([line * _SPOTS for line in lines]), 1),
        Filter="/FlateDecode",
        Type="/XObject",
        Subtype="/Image",
        Width=_SPOTS * len(rows[0]),
        Height=_SPOTS * len(rows),
        ImageMask="true",
        BitsPerComponent=1,
        Decode="[1 0]",
    )


def runs(items: Sequence[Drawing]) -> Iterator[Run]:
    """All text of a page, also inside groups."""
    for item in items:
        if isinstance(item, Run):
            yield item
        elif isinstance(item, Group | Clipped):
            yield from runs(item.items)


@cache
def _rgb(color: str, opacity: float) -> tuple[float, ...]:
    """A colour as it looks on white paper: PDF/A-1 has no transparency."""
    return tuple(1 - opacity * (1 - part / 255) for part in bytes.fromhex(color[1:]))
