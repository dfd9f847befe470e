"""Fonts on paper: Tinos for Vietnamese, Nanum for Korean, and never a box for a missing letter.

Tinos (Debian: fonts-croscore) has the widths of Times New Roman, which Nghị định 30/2020/NĐ-CP
wants, and all 134 Vietnamese letters and ₫. Nanum (Debian: fonts-nanum) is TrueType; reportlab,
which reads the files, refuses the CFF outlines of Noto CJK.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from reportlab.pdfbase.ttfonts import TTFontFace

from forms.font_files import MissingGlyphError, font_file

FALLBACKS: Mapping[str, tuple[str, ...]] = {
    "Tinos-Regular": ("NanumMyeongjo", "DejaVuSans"),
    "Tinos-Italic": ("NanumMyeongjo", "DejaVuSans"),
    "Tinos-Bold": ("NanumMyeongjoBold", "DejaVuSans"),
    "Tinos-BoldItalic": ("NanumMyeongjoBold", "DejaVuSans"),
}
"""Where letters come from that the named font lacks; Korean has no italics."""


@dataclass(frozen=True, slots=True)
class Face:
    """A loaded font. ``advances`` by letter, in thousandths of the em; ``table`` is the file."""

    name: str
    table: TTFontFace
    letters: frozenset[str]
    advances: dict[str, float]
    ascent: float
    descent: float


@cache
def face(name: str) -> Face:
    """Load a font once.

    Raises:
        MissingFontError: Its file is not installed.
    """
    table = TTFontFace(str(font_file(name)))
    advances = {
        chr(code): float(table.charWidths[code])
        for code, glyph in table.charToGlyph.items()
        if glyph
    }
    # reportlab's own ascent comes from the OS/2 table; pdfme's formulas use that of hhea.
    bytes_of = cast("Callable[[str], bytes]", table.get_table)
    ascent, descent = struct.unpack_from(">hh", bytes_of("hhea"), 4)
    (units,) = struct.unpack_from(">H", bytes_of("head"), 18)
    return Face(name, table, frozenset(advances), advances, ascent / units, descent / units)


class PaperFonts:
    """``forms.layout.plan.Metrics`` over the installed fonts."""

    def width(self, text: str, font: str, size: float) -> float:
        advances = face(font).advances
        return sum(map(advances.__getitem__, text)) * size / 1000

    def ascent(self, font: str) -> float:
        return face(font).ascent

    def descent(self, font: str) -> float:
        return face(font).descent

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        if face(font).letters.issuperset(text):
            return ((font, text),)
        return _split(text, font)


def _split(text: str, font: str) -> tuple[tuple[str, str], ...]:
    parts: list[tuple[str, str]] = []
    for letter in text:
        name = _font_with(letter, font)
        if parts and parts[-1][0] == name:
            parts[-1] = (name, parts[-1][1] + letter)
        else:
            parts.append((name, letter))
    return tuple(parts)


def _font_with(letter: str, font: str) -> str:
    for name in (font, *FALLBACKS.get(font, ())):
        if letter in face(name).advances:
            return name
    raise MissingGlyphError(letter, font)
