"""A drawing plan to a PDF, by reportlab's canvas. The same plan gives the same bytes."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from forms.embedding import deflated, register
from forms.layout.parts import BODY_FONT
from forms.layout.plan import Drawing, Frame, Group, Modules, Oval, Plan, Rule, Run, Strokes

rl_config.useA85 = 0  # streams as bytes, not as text for lines of 1985: a fifth smaller and quicker

_SPOTS = 4
"""Dots of a code's picture for a module's side. Programs that smooth pictures soften the outermost
dot; the module stays square."""
_HEX_OF_MODULE = b"0f" + bytes(254)
"""So that a module becomes a hexadecimal digit: four dots."""


@dataclass(frozen=True, slots=True)
class Description:
    """The PDF's information dictionary and language (BCP 47)."""

    title: str
    subject: str
    keywords: tuple[str, ...]
    language: str


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
        pdfVersion=(1, 7),
        initialFontName=BODY_FONT,  # type: ignore[arg-type]  # the stub wants a number
        lang=description.language,
    )
    canvas.setTitle(description.title)
    canvas.setSubject(description.subject)
    canvas.setKeywords(", ".join(description.keywords))
    canvas.setAuthor("")
    canvas.setCreator("Một Cửa Kiosk")
    for page in plan.pages:
        _Brush(canvas, plan.height).draw(page)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


class _Brush:
    """Draws on one page; turns the plan's downward y into PDF's upward one.

    It says fonts, colours and widths where they change: reportlab takes long to write a number.
    """

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._canvas = canvas
        self._height = height
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
        if self._letters != (run.font, run.size):
            self._letters = (run.font, run.size)
            text.setFont(run.font, run.size)
        if self._spacing != run.spacing:
            self._spacing = run.spacing
            text.setCharSpace(run.spacing)
        self._dip(text, run.color)
        text.setTextOrigin(run.x, self._height - run.baseline)
        text.textOut(run.text)

    def _dip(self, canvas: Canvas | PDFTextObject, color: str) -> None:
        if self._ink != color:
            self._ink = color
            canvas.setFillColorRGB(*_rgb(color))

    def _take(self, color: str, thickness: float) -> None:
        if self._pen != (color, thickness):
            self._pen = (color, thickness)
            self._canvas.setStrokeColorRGB(*_rgb(color))
            self._canvas.setLineWidth(thickness)

    def _shape(self, item: Rule | Frame | Oval | Strokes | Modules | Group) -> None:
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
            case Group(items, angle, cx, cy, opacity):
                canvas.saveState()
                if opacity < 1:
                    canvas.setFillAlpha(opacity)
                    canvas.setStrokeAlpha(opacity)
                canvas.translate(cx, self._height - cy)
                canvas.rotate(-angle)
                canvas.translate(-cx, cy - self._height)
                self.draw(items)
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
            document: PDFDocument = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
            document.addForm(name, _stencil(code.rows))
        y = self._height - code.y - code.size
        canvas.saveState()
        if code.light:
            self._dip(canvas, code.light)
            canvas.rect(code.x, y, code.size, code.size, stroke=0, fill=1)
        self._dip(canvas, code.dark)
        canvas.transform(code.size, 0, 0, code.size, code.x, y)
        canvas.doForm(name)
        self._restore()


def _stencil(rows: Sequence[bytes]) -> PDFStream:
    odd = bytes(len(rows) % 2)  # an image's lines end with a whole byte
    lines = [bytes.fromhex((row + odd).translate(_HEX_OF_MODULE).decode()) for row in rows]
    side = _SPOTS * len(rows)
    return deflated(
        zlib.compress(b"".join([line * _SPOTS for line in lines]), 1),
        Type="/XObject",
        Subtype="/Image",
        Width=side,
        Height=side,
        ImageMask="true",
        BitsPerComponent=1,
        Decode="[1 0]",
    )


def runs(items: Sequence[Drawing]) -> Iterator[Run]:
    """All text of a page, also inside groups."""
    for item in items:
        if isinstance(item, Run):
            yield item
        elif isinstance(item, Group):
            yield from runs(item.items)


@cache
def _rgb(color: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(color[1:])
    return red / 255, green / 255, blue / 255
