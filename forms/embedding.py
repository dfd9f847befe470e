"""Letters of a font inside a PDF: a subset of its outlines, their widths, and how to copy them.

Cutting a subset out of a font takes longer than all the rest of a page. Nearly every page needs
the letters of Vietnamese alone, so each face is cut to these once and shared by all pages. A page
with other letters, Korean above all, has them in a second subset of its own, which is not kept:
whose name had which letters is nobody's business afterwards.
"""

from __future__ import annotations

import struct
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from typing import NamedTuple
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
)
from reportlab.pdfbase.ttfonts import TTEncoding

from forms.fonts import SYMBOLS, face, font_width
from forms.layout.archive import Written, written_stream

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_VOWELS = [
    unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES
]
REPERTOIRE = frozenset(
    {chr(code) for code in range(0x20, 0x7F)}
    | {*_VOWELS, *map(str.upper, _VOWELS)}
    | set("đĐ₫\u00a0–—…·•°§×“”‘’«»")
)
"""ASCII, the 134 Vietnamese letters, the đồng, and the marks of printed Vietnamese."""
SIGNS = frozenset("☐☒")
"""What forms have from ``SYMBOLS``."""

_SYMBOLIC, _NONSYMBOLIC = 4, 32
_CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
{}
endcmap CMapName currentdict /CMap defineresource pop end end"""
_CMAP_BLOCK = 100
"""Most entries of one block (Adobe Technical Note 5411)."""

_SHARED, OWN = 0, 1
_ONCE = 4


class Numbered(NamedTuple):
    """A glyph of the font by its index, and the letters that it stands for."""

    glyph: int
    letters: str


@dataclass(frozen=True, slots=True)
class Subset:
    """Letters of one face, ready for any PDF.

    There it is a Type 0 font (ISO 32000-1, 9.7) whose letters are numbered from 1.

    Args:
        name: With the tag of a subset.
        program: The TrueType file, as a stream object.
        glyphs: For each number, the glyph in the file; two letters may share one.
        numbers: A bit for each number that there is (``CIDSet``, which PDF/A-1 wants).
        unicode: CMap from numbers to Unicode, for whoever copies or searches text.
        descriptor: Entries of the font descriptor.
        widths: Of the letters in order, thousandths of the em, as an array.
    """

    name: str
    program: bytes
    glyphs: bytes
    numbers: bytes
    unicode: bytes
    descriptor: str
    widths: str

    def add_to(self, document: PDFDocument) -> PDFObjectReference:
        """Add the font's objects; the reference is to the font itself."""
        program, numbers, glyphs, unicode = (
            _place(document, data)
            for data in (self.program, self.numbers, self.glyphs, self.unicode)
        )
        descriptor = f"<< {self.descriptor} /FontFile2 {program} /CIDSet {numbers} >>"
        letters = (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{self.name}"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /FontDescriptor {_place(document, descriptor.encode())} /CIDToGIDMap {glyphs}"
            f" /W {self.widths} >>"
        )
        font = (
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{self.name} /Encoding /Identity-H"
            f" /DescendantFonts [{_place(document, letters.encode())}] /ToUnicode {unicode} >>"
        )
        reference: PDFObjectReference = document.Reference(Written(font.encode()))  # type: ignore[no-untyped-call]
        return reference


def _place(document: PDFDocument, data: bytes) -> str:
    """Put an object into ``document``: the words by which others name it."""
    document.Reference(Written(data))  # type: ignore[no-untyped-call]
    return f"{document.objectcounter} 0 R"


@dataclass(slots=True)
class _Used:
    """What a document has drawn of a face; ``own`` numbers the glyphs of its own subset."""

    name: str
    subsets: set[int] = field(default_factory=set)
    own: dict[Numbered, int] = field(default_factory=dict)


class PaperFont:
    """One face for reportlab's canvas, by the protocol of its own ``ttfonts.TTFont``.

    A font that is cut while a document is drawn, "dynamic", says for each text which subset has
    it: the shared one, or one that this document alone has. Documents may be drawn at once.
    """

    _multiByte = 1  # noqa: N815
    _dynamicFont = 1  # noqa: N815
    shapable = False

    def __init__(self, name: str) -> None:
        loaded = face(name)
        self.fontName = name
        self.face = loaded.table
        self.encoding = TTEncoding()
        self._glyphs = loaded.table.charToGlyph
        letters = _shared_letters(name)
        self._numbers = {letter: chr(number) for number, letter in enumerate(letters, start=1)}
        # Weak, so that a document's letters go with it also where drawing it failed.
        self._used: WeakKeyDictionary[PDFDocument, _Used] = WeakKeyDictionary()

    def stringWidth(self, text: str, size: float, encoding: str = "") -> float:  # noqa: ARG002, N802
        """In points."""
        return font_width(text, self.fontName) * size / 1000

    def splitString(self, text: str, doc: PDFDocument) -> list[tuple[int, bytes]]:  # noqa: N802
        """Which subset has ``text``, and its letters' numbers of two bytes each."""
        try:
            numbers = "".join(map(self._numbers.__getitem__, text))
        except KeyError:  # the whole text, since programs that read see a gap where fonts change
            own = [self.number(self._glyphs[ord(letter)], letter, doc) for letter in text]
            return [(OWN, struct.pack(f">{len(own)}H", *own))]
        return [(_SHARED, numbers.encode("utf-16-be"))]

    def number(self, glyph: int, letters: str, doc: PDFDocument) -> int:
        """Number of a glyph in the document's own subset."""
        own = self._used_by(doc).own
        return own.setdefault(Numbered(glyph, letters), len(own) + 1)

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:  # noqa: N802
        """The name that operators of ``doc`` use."""
        used = self._used_by(doc)
        used.subsets.add(subset)
        return f"/{used.name}+{subset}"

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802
        """Add what ``doc`` used, at its end, and forget it."""
        used = self._used.pop(doc)
        fonts = doc.idToObject["BasicFonts"]
        assert isinstance(fonts, PDFDictionary)
        for number in sorted(used.subsets):
            subset = (
                _shared(self.fontName) if number == _SHARED else cut(self.fontName, used.own, _ONCE)
            )
            fonts[f"{used.name}+{number}"] = subset.add_to(doc)

    def _used_by(self, doc: PDFDocument) -> _Used:
        used = self._used.get(doc)
        if used is None:
            used = self._used[doc] = _Used(f"F{len(doc.fontMapping) + 1}")
            doc.fontMapping[self.fontName] = f"/{used.name}"
            doc.delayedFonts.append(self)
        return used


@cache
def register(font: str) -> None:
    """Make ``font`` known to reportlab.

    Raises:
        MissingFontError: The font's file is not installed.
    """
    pdfmetrics.registerFont(PaperFont(font))


def prepare(fonts: Iterable[str]) -> None:
    """Cut the shared subsets, so that the first page comes as fast as the next."""
    for font in fonts:
        register(font)
        _shared(font)


def _shared_letters(font: str) -> list[str]:
    return sorted((SIGNS if font == SYMBOLS else REPERTOIRE) & face(font).letters)


@cache
def _shared(font: str) -> Subset:
    glyphs = face(font).table.charToGlyph
    return cut(font, [Numbered(glyphs[ord(letter)], letter) for letter in _shared_letters(font)])


def cut(font: str, wanted: Iterable[Numbered], level: int = 9) -> Subset:
    """Cut glyphs out of ``font``; their numbers are in their order.

    Args:
        font: By its name.
        wanted: Each once.
        level: Of zlib. What is used once is packed less and sooner.
    """
    wanted = list(wanted)
    table = copy(face(font).table)  # it keeps the place where it reads, and others may be reading
    table.charToGlyph = {glyph: glyph for glyph, _ in wanted}
    # makeSubset numbers glyphs as they come; two letters with one outline share a number.
    program = table.makeSubset([*table.charToGlyph])
    numbers = {0: 0}
    glyphs = [numbers.setdefault(glyph, len(numbers)) for glyph, _ in wanted]
    key = "".join(f"{glyph}{letters}" for glyph, letters in wanted)
    tag = "".join(chr(65 + byte % 26) for byte in blake2b(key.encode()).digest()[:6])
    name = f"{tag}+{font}"
    widths = " ".join(f"{glyph_width(font, glyph):g}" for glyph, _ in wanted)
    return Subset(
        name=name,
        program=_packed(program, level, f"/Length1 {len(program)} "),
        glyphs=_packed(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs), level),
        numbers=_packed(_cid_set(len(wanted)), level),
        unicode=_packed(_cmap([letters for _, letters in wanted]), level),
        descriptor=(
            f"/Type /FontDescriptor /FontName /{name}"
            f" /Flags {table.flags & ~_NONSYMBOLIC | _SYMBOLIC}"
            f" /FontBBox [{' '.join(f'{side:g}' for side in table.bbox)}]"
            f" /ItalicAngle {table.italicAngle:g} /Ascent {table.ascent:g}"
            f" /Descent {table.descent:g} /CapHeight {table.capHeight:g} /StemV {table.stemV:g}"
        ),
        widths=f"[1 [{widths}]]",
    )


def _packed(data: bytes, level: int, entries: str = "") -> bytes:
    return written_stream(zlib.compress(data, level), entries)


def _cid_set(most: int) -> bytes:
    """A bit for each number from 0 to ``most``, the first one highest."""
    bits = "1" * (most + 1)
    return bytes(int(bits[at : at + 8].ljust(8, "0"), 2) for at in range(0, len(bits), 8))


def glyph_width(font: str, glyph: int) -> float:
    """Of a glyph as it stands in the file, thousandths of the em."""
    table = face(font).table
    advance, _ = table.hmetrics[glyph]
    return float(advance * 1000 / table.unitsPerEm)


def _cmap(letters: Sequence[str]) -> bytes:
    lines = [
        f"<{code:04x}> <{of_glyph.encode('utf-16-be').hex()}>"
        for code, of_glyph in enumerate(letters, start=1)
        if of_glyph
    ]
    blocks = [lines[at : at + _CMAP_BLOCK] for at in range(0, len(lines), _CMAP_BLOCK)]
    mapped = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _CMAP.format("\n".join(mapped)).encode("ascii")
