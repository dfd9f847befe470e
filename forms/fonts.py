"""Fonts on paper: Tinos, what stands in for letters that it lacks, and never a box for a letter.

Tinos (Debian: fonts-croscore) has the widths of Times New Roman, which Nghị định 30/2020/NĐ-CP
wants, all 134 Vietnamese letters and ₫, and Cyrillic. The others have serifs too where there is a
TrueType font with them; reportlab, which reads the files, refuses the CFF outlines of Noto CJK.
Chinese, Japanese and Thai fonts are read with the first letter that needs them.
"""

from __future__ import annotations

import mmap
import struct
import sys
import unicodedata
from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from reportlab.pdfbase.ttfonts import TTFontFace

from forms.font_files import MissingGlyphError, font_file, font_index
from forms.shaping import SHAPED, bases, shaped_width

KOREAN = {"": "NanumMyeongjo", "Bold": "NanumMyeongjoBold"}
THAI = {"": "NotoSerifThai-Regular", "Bold": "NotoSerifThai-Bold"}
SYMBOLS = "DejaVuSans"
"""Ticked boxes, and signs that no other font has."""
LAST = "DroidSansFallbackFull"
"""All 20,902 Han letters of Unicode 1, without serifs."""

HAN: Mapping[str, tuple[str, ...]] = {
    "ja": ("IPAexMincho", "UMingTW", "UMingCN", LAST),
    "ko": ("UMingTW", "UMingCN", "IPAexMincho", LAST),
    "zh-Hant": ("UMingTW", "UMingCN", "IPAexMincho", LAST),
    "zh-TW": ("UMingTW", "UMingCN", "IPAexMincho", LAST),
    "zh-HK": ("UMingTW", "UMingCN", "IPAexMincho", LAST),
    "": ("UMingCN", "UMingTW", "IPAexMincho", LAST),
}
"""Fonts for Han letters and kana by the paper's second language: one letter is written in several
ways. The empty key is for all other languages. The first font that has all of a value's letters
draws them all; a value with kana is Japanese whatever the language.
"""


_RIGHT_TO_LEFT = ((0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF))
"""Hebrew, Arabic and their like: Tinos has some of the letters, but nothing here sets them."""


@dataclass(frozen=True, slots=True)
class Face:
    """A loaded font. ``advances`` by letter, in thousandths of the em; ``table`` is the file."""

    name: str
    table: TTFontFace
    letters: frozenset[str]
    advances: dict[str, float]
    ascent: float
    descent: float


class _MappedFace(TTFontFace):
    """A font whose file stays on disk: a Chinese one has 20 MB, of which a page needs 20 KB."""

    glyphToChar: dict[int, list[int]]  # noqa: N815

    def readFile(self, f: str) -> None:  # noqa: N802
        self.filename = f
        with open(f, "rb") as file:  # noqa: PTH123
            self._ttf_data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._pos = 0


@cache
def face(name: str) -> Face:
    """Load a font once.

    Raises:
        MissingFontError: Its file is not installed.
    """
    table = _MappedFace(str(font_file(name)), subfontIndex=font_index(name))
    width_of = table.charWidths
    # A third of what reportlab keeps of a font: nothing here asks for it.
    table.charWidths, table.glyphToChar = {}, {}
    table.glyphPos = array("L", table.glyphPos)
    advances = {
        sys.intern(chr(code)): float(width_of[code])
        for code, glyph in table.charToGlyph.items()
        if glyph and not any(first <= code <= last for first, last in _RIGHT_TO_LEFT)
    }
    # reportlab's own ascent comes from the OS/2 table; pdfme's formulas use that of hhea.
    bytes_of = cast("Callable[[str], bytes]", table.get_table)
    ascent, descent = struct.unpack_from(">hh", bytes_of("hhea"), 4)
    (units,) = struct.unpack_from(">H", bytes_of("head"), 18)
    return Face(name, table, frozenset(advances), advances, ascent / units, descent / units)


def font_width(text: str, font: str) -> float:
    """Sum of the advances, without kerning, in thousandths of the em."""
    if font in SHAPED:
        return shaped_width(text, font)
    return sum(map(face(font).advances.__getitem__, text))


class PaperFonts:
    """``forms.layout.plan.Metrics`` over the installed fonts.

    Args:
        language: The paper's second language, which decides how Han letters look (``HAN``).
    """

    def __init__(self, language: str = "") -> None:
        self._han = HAN.get(language, HAN[""])

    def width(self, text: str, font: str, size: float) -> float:
        if font in SHAPED:
            return shaped_width(text, font) * size / 1000
        return sum(map(face(font).advances.__getitem__, text)) * size / 1000

    def ascent(self, font: str) -> float:
        return face(font).ascent

    def descent(self, font: str) -> float:
        return face(font).descent

    def letters(self, text: str, font: str) -> int:
        """How many times extra space comes into ``text``: marks of Thai stand over their base."""
        return bases(text) if font in SHAPED else len(text)

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        if face(font).letters.issuperset(text):
            return ((font, text),)
        return self._split(text, font)

    def _split(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        order = self._han_order(text, font)
        parts: list[tuple[str, str]] = []
        for at, letter in enumerate(text):
            before = parts[-1][0] if parts else font
            if _clings(letter, text[at + 1 : at + 2], before) and letter in face(before).advances:
                name = before
            else:
                name = _font_with(letter, font, order)
            if parts and before == name:
                parts[-1] = (name, parts[-1][1] + letter)
            else:
                parts.append((name, letter))
        return tuple(parts)

    def _han_order(self, text: str, font: str) -> tuple[str, ...]:
        """The font that has all Han letters and kana of ``text`` comes first."""
        wanted = {letter for letter in text if _is_han_or_kana(letter)} - face(font).letters
        if not wanted:
            return self._han
        order = HAN["ja"] if any(map(_is_kana, wanted)) else self._han
        whole = (name for name in order if face(name).letters.issuperset(wanted))
        first = next(whole, order[0])
        return (first, *(name for name in order if name != first))


def _clings(letter: str, after: str, before: str) -> bool:
    """Whether a letter is drawn by the font of the one before: a mark, a space between Thai."""
    if letter == " ":
        return before in SHAPED and _is_thai(after)
    return unicodedata.category(letter) in {"Mn", "Mc"}


def _font_with(letter: str, font: str, han: tuple[str, ...]) -> str:
    for name in (font, *_candidates(letter, font, han)):
        if letter in face(name).advances:
            return name
    raise MissingGlyphError(letter, font)


def _candidates(letter: str, font: str, han: tuple[str, ...]) -> tuple[str, ...]:
    weight = "Bold" if "Bold" in font else ""
    if _is_thai(letter):
        return (THAI[weight],)
    if _is_han_or_kana(letter):
        return (*han, KOREAN[weight])
    if unicodedata.category(letter)[0] in "LM":  # other scripts would come out in pieces
        return (KOREAN[weight],) if unicodedata.name(letter, "").startswith("HANGUL") else ()
    return (SYMBOLS, KOREAN[weight], *han)


def _is_thai(letter: str) -> bool:
    return "\u0e00" <= letter <= "\u0e7f"


def _is_han_or_kana(letter: str) -> bool:
    """Also their punctuation and wide forms of Latin letters."""
    return (
        "\u2e80" <= letter <= "\u312f"
        or "\u31a0" <= letter <= "\u4dbf"
        or "\u4e00" <= letter <= "\u9fff"
        or "\uf900" <= letter <= "\ufaff"
        or "\ufe30" <= letter <= "\ufe4f"
        or "\uff00" <= letter <= "\uffef"
        or "\U00020000" <= letter <= "\U0003ffff"
    )


def _is_kana(letter: str) -> bool:
    return "\u3041" <= letter <= "\u30fe" and letter != "\u30fb"
