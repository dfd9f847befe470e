"""A drawing plan to a PDF, by reportlab's canvas. The same plan gives the same bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from forms.layout.plan import Drawing, Frame, Group, Modules, Oval, Plan, Rule, Run, Strokes

rl_config.useA85 = 0  # streams as bytes, not as text for lines of 1985: a fifth smaller and quicker


@dataclass(frozen=True, slots=True)
class Description:
    """The PDF's information dictionary and language (BCP 47)."""

    title: str
    subject: str
    keywords: tuple[str, ...]
    language: str


def paint(plan: Plan, description: Description, font: str) -> bytes:
    """Draw ``plan``. ``font`` stands in the page's initial state, instead of Helvetica.

    ``invariant`` leaves out the clock and the random file id: an old paper drawn again has the
    old bytes.
    """
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(plan.width, plan.height),
        invariant=1,
        pageCompression=1,
        initialFontName=font,  # type: ignore[arg-type]  # the stub wants a number
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
    """Draws on one page; turns the plan's downward y into PDF's upward one."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._canvas = canvas
        self._height = height

    def draw(self, items: Sequence[Drawing]) -> None:
        text: PDFTextObject | None = None
        for item in items:
            if isinstance(item, Run):
                text = text or self._canvas.beginText()
                self._run(text, item)
                continue
            if text is not None:
                self._canvas.drawText(text)
                text = None
            self._shape(item)
        if text is not None:
            self._canvas.drawText(text)

    def _run(self, text: PDFTextObject, run: Run) -> None:
        text.setFont(run.font, run.size)
        text.setCharSpace(run.spacing)
        text.setFillColorRGB(*_rgb(run.color))
        text.setTextOrigin(run.x, self._height - run.baseline)
        text.textOut(run.text)

    def _shape(self, item: Rule | Frame | Oval | Strokes | Modules | Group) -> None:
        canvas = self._canvas
        match item:
            case Rule(x1, y1, x2, y2, thickness, color):
                canvas.setStrokeColorRGB(*_rgb(color))
                canvas.setLineWidth(thickness)
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
                canvas.restoreState()

    def _colors(self, item: Frame | Oval) -> tuple[int, int]:
        stroke = bool(item.stroke and item.stroke_width)
        if item.fill:
            self._canvas.setFillColorRGB(*_rgb(item.fill))
        if stroke:
            self._canvas.setStrokeColorRGB(*_rgb(item.stroke))
            self._canvas.setLineWidth(item.stroke_width)
        return int(bool(item.fill)), int(stroke)

    def _strokes(self, points: Sequence[tuple[float, float]], thickness: float, color: str) -> None:
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColorRGB(*_rgb(color))
        canvas.setLineWidth(thickness)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        path.moveTo(points[0][0], self._height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self._height - y)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()

    def _modules(self, code: Modules) -> None:
        """One path on a grid of whole numbers: small, exact, and without seams between modules."""
        canvas = self._canvas
        side = len(code.rows)
        canvas.saveState()
        canvas.translate(code.x, self._height - code.y - code.size)
        canvas.scale(code.size / side, code.size / side)
        if code.light:
            canvas.setFillColorRGB(*_rgb(code.light))
            canvas.rect(0, 0, side, side, stroke=0, fill=1)
        canvas.setFillColorRGB(*_rgb(code.dark))
        drawn: list[str] = []
        for row, modules in enumerate(code.rows):
            y = side - 1 - row
            at = modules.find(1)
            while at >= 0:
                end = modules.find(0, at)
                end = side if end < 0 else end
                drawn.append(f"{at} {y} {end - at} 1 re")
                at = modules.find(1, end)
        canvas.addLiteral(" ".join((*drawn, "f")))
        canvas.restoreState()


def _rgb(color: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(color[1:])
    return red / 255, green / 255, blue / 255
