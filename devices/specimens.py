"""What a technician prints to see whether a printer prints: a slip and an A4 page.

They show what goes wrong in practice: a row of dots that stays white, a width set wrongly, edges
cut off, grey that smears, a code that no longer reads.
"""

from __future__ import annotations

import io

import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_DOTS_PER_MM = 8
"""203 dpi."""


def specimen_slip(width_dots: int, words: str) -> Image.Image:
    """A slip of full width, mode "L"; ``words`` is printed and encoded in its QR code."""
    slip = Image.new("L", (width_dots, 560), 255)
    draw = ImageDraw.Draw(slip)
    draw.rectangle((0, 0, width_dots - 1, 559), outline=0, width=2)
    for tick in range(0, width_dots, _DOTS_PER_MM):
        draw.line((tick, 0, tick, 24 if tick % (10 * _DOTS_PER_MM) else 48), fill=0)
    draw.text((16, 64), words, fill=0, font=ImageFont.load_default(28))
    for column in range(0, width_dots, 2):
        draw.line((column, 120, column, 160), fill=0)
    draw.rectangle((0, 176, width_dots - 1, 216), fill=0)
    for step in range(8):
        left = 16 + step * (width_dots - 32) // 8
        for y in range(232, 272, 8):
            draw.rectangle((left, y, left + (width_dots - 32) // 8, y + step), fill=0)
    code = _code(words, 240)
    slip.paste(code, ((width_dots - code.width) // 2, 296))
    return slip


def specimen_page(words: str) -> bytes:
    """One A4 page as PDF: a frame 10 mm from the edges, a ruler, greys, a QR code of ``words``."""
    width, height = A4
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=True)
    canvas.setTitle("test page")
    canvas.rect(10 * mm, 10 * mm, width - 20 * mm, height - 20 * mm)
    canvas.setFont("Helvetica", 18)
    canvas.drawString(20 * mm, height - 30 * mm, words)
    for tick in range(151):
        length = 6 * mm if tick % 10 == 0 else 3 * mm
        canvas.line((20 + tick) * mm, 200 * mm, (20 + tick) * mm, 200 * mm + length)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(20 * mm, 195 * mm, "150 mm")
    for step in range(11):
        canvas.setFillGray(step / 10)
        canvas.rect((20 + 15 * step) * mm, 160 * mm, 15 * mm, 15 * mm, stroke=1, fill=1)
    canvas.drawImage(ImageReader(_code(words, 400)), 20 * mm, 90 * mm, 50 * mm, 50 * mm)
    canvas.save()
    return file.getvalue()


def _code(words: str, size: int) -> Image.Image:
    code = zxingcpp.create_barcode(words, zxingcpp.BarcodeFormat.QRCode)
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=4)).convert("L")
    return picture.resize((size, size), Image.Resampling.NEAREST)
