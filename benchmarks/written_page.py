"""The floor of composing: a page that is there already, and only its values written into it.

Labels, rules and fonts are drawn beforehand. A document is that file with an incremental update
(ISO 32000-1, 7.5.6) behind it: a content stream with the values at places known beforehand, the
code's picture, and a new page object. Nothing is laid out, measured or broken into lines; so this
is no composer, but no composer can be faster.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pikepdf
from reportlab.pdfbase import pdfmetrics

from forms.fonts import PaperFonts
from forms.layout.archive import Description
from forms.layout.codes import qr_modules
from forms.layout.flow import lay_out
from forms.layout.paint import paint
from forms.layout.parts import Filling
from forms.layout.plan import Frame, Modules, Plan, Run
from forms.layout.template import Template

_SPOTS = 4
"""Dots a module, as ours has."""


class WrittenPage:
    """The first page of a paper, ready for other values in the same places."""

    def __init__(self, template: Template, filling: Filling) -> None:
        full = lay_out(template, filling, PaperFonts())
        nothing = replace(filling, texts={}, rows={}, codes={})
        blank = set(lay_out(template, nothing, PaperFonts()).pages[0])
        kept = tuple(item for item in full.pages[0] if item in blank)
        self._late = [item for item in full.pages[0] if item not in blank]
        self._height = full.height
        description = Description("Floor", "floor", ("floor",), "vi-VN")
        # A letter of each font, so that the page has the fonts that the values need.
        fonts = {item.font for item in self._late if isinstance(item, Run)}
        letters = tuple(Run(0, -20, " ", font, 8, "#000000") for font in sorted(fonts))
        drawn = paint(Plan(full.width, full.height, ((*kept, *letters),)), description)
        self._read(drawn)

    def _read(self, drawn: bytes) -> None:
        """Keep the page with a plain table of objects, and learn what an update has to name."""
        buffer = io.BytesIO()
        with pikepdf.open(io.BytesIO(drawn)) as document:
            document.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        self._base = buffer.getvalue()
        with pikepdf.open(buffer) as document:
            page = document.pages[0].obj
            self._fonts = {
                str(font.BaseFont).partition("+")[2]: str(name).encode()
                for name, font in page.Resources.Font.items()
            }
            self._page_number = page.objgen[0]
            self._size = int(document.trailer.Size)
            self._root = b"%d %d R" % document.Root.objgen
            content = page.Contents.objgen[0]
            page.Contents = pikepdf.Name.Contents
            page.Resources.XObject = pikepdf.Name.Codes
            body = page.unparse(resolved=True).replace(b"%", b"%%")
        body = body.replace(b"/Contents /Contents", b"/Contents [ %d 0 R %%d 0 R ]" % content)
        self._page = body.replace(b"/XObject /Codes", b"/XObject << /Seal %d 0 R >>")
        self._previous = int(self._base.rpartition(b"startxref")[2].split()[0])

    @property
    def texts(self) -> list[str]:
        """The values, in the order in which ``draw`` takes them."""
        return [item.text for item in self._late if isinstance(item, Run)]

    def draw(self, texts: Sequence[str], code: str) -> bytes:
        """The page with these values, and ``code`` in its QR code."""
        size = self._size
        values = iter(texts)
        content: list[bytes] = []
        picture = b""
        for item in self._late:
            if isinstance(item, Run):
                font: Any = pdfmetrics.getFont(item.font)
                ((_, numbers),) = font.splitString(next(values), None)
                y = self._height - item.baseline
                content.append(
                    b"BT %s %g Tf %.2f %.2f Td <%s> Tj ET"
                    % (self._fonts[item.font], item.size, item.x, y, numbers.hex().encode())
                )
            elif isinstance(item, Frame):
                y = self._height - item.y - item.height
                paints = b"f" if item.fill else b"S"
                content.append(
                    b"%.2f %.2f %.2f %.2f re %s" % (item.x, y, item.width, item.height, paints)
                )
            elif isinstance(item, Modules):
                y = self._height - item.y - item.size
                content.append(
                    b"q %.2f 0 0 %.2f %.2f %.2f cm /Seal Do Q" % (item.size, item.size, item.x, y)
                )
                picture = _stencil(qr_modules(code))
        stream = zlib.compress(b"\n".join(content), 1)
        objects = {
            size: b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream"
            % (len(stream), stream),
            size + 1: picture,
            self._page_number: self._page % (size, size + 1),
        }
        return _updated(self._base, objects, size + 2, self._root, self._previous)


def _stencil(rows: Sequence[bytes]) -> bytes:
    odd = bytes(len(rows) % 2)
    digits = bytes.maketrans(b"\x00\x01", b"0f")
    lines = [bytes.fromhex((row + odd).translate(digits).decode()) * _SPOTS for row in rows]
    data = zlib.compress(b"".join(lines), 1)
    side = _SPOTS * len(rows)
    return (
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ImageMask true /Decode [1 0]"
        b" /BitsPerComponent 1 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
        % (side, side, len(data), data)
    )


def _updated(
    base: bytes, objects: Mapping[int, bytes], size: int, root: bytes, previous: int
) -> bytes:
    parts = [base]
    at = len(base)
    table = [b"xref"]
    for number, body in objects.items():
        part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table.append(b"%d 1\n%010d 00000 n " % (number, at))
        parts.append(part)
        at += len(part)
    trailer = b"\ntrailer\n<< /Size %d /Root %s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    return b"".join([*parts, b"\n".join(table), trailer % (size, root, previous, at)])
