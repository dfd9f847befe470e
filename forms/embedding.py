"""Letters of a font inside a PDF: a subset of its outlines, their widths, and how to copy them.

Cutting a subset out of a font takes longer than all the rest of a page. Nearly every page needs
the letters of Vietnamese alone, so each face is cut to these once and shared by all pages. A page
with other letters, Korean above all, has them in a second subset of its own, which is not kept:
whose name had which letters is nobody's business afterwards.
"""

from __future__ import annotations

import struct
import threading
import unicodedata
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
    PDFStream,
)
from reportlab.pdfbase.ttfonts import TTEncoding

from forms.fonts import face

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

_SYMBOLIC, _NONSYMBOLIC = 4, 32
_CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
{}
endcmap CMapName currentdict /CMap defineresource pop end end"""
_CMAP_BLOCK = 100
"""Most entries of one block (Adobe Technical Note 5411)."""

_cutting = threading.Lock()
"""reportlab's font file keeps the place where it reads."""


_SHARED, _OWN = 0, 1


@dataclass(frozen=True, slots=True)
class Subset:
    """Letters of one face, ready for any PDF.

    There it is a Type 0 font (ISO 32000-1, 9.7) whose letters are numbered from 1. Streams are
    compressed.

    Args:
        program: TrueType file.
        program_size: Bytes of it before compression.
        glyphs: For each number, the glyph in the file; two letters may share one.
        unicode: CMap from numbers to Unicode, for whoever copies or searches text.
        descriptor: Entries of the font descriptor.
        widths: Of the letters in order, thousandths of the em, as an array.
    """

    name: str
    program: bytes
    program_size: int
    glyphs: bytes
    unicode: bytes
    descriptor: Mapping[str, str]
    widths: bytes

    def add_to(self, document: PDFDocument) -> PDFObjectReference:
        """Add the font's objects; the reference is to the font itself."""
        program = deflated(self.program, Length1=self.program_size)
        descriptor = {**self.descriptor, "FontFile2": _refer(document, program)}
        letters = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{self.name}",
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
            "FontDescriptor": _refer(document, PDFDictionary(descriptor)),
            "CIDToGIDMap": _refer(document, deflated(self.glyphs)),
            "W": self.widths,
        }
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{self.name}",
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([_refer(document, PDFDictionary(letters))]),
            "ToUnicode": _refer(document, deflated(self.unicode)),
        }
        return _refer(document, PDFDictionary(font))


def _refer(document: PDFDocument, thing: PDFDictionary | PDFStream) -> PDFObjectReference:
    reference: PDFObjectReference = document.Reference(thing)  # type: ignore[no-untyped-call]
    return reference


def deflated(data: bytes, **entries: str | int) -> PDFStream:
    """A stream of what zlib has compressed already; ``entries`` join its dictionary."""
    return PDFStream(PDFDictionary({"Filter": "/FlateDecode", **entries}), data)


@dataclass(slots=True)
class _Used:
    """What a document has drawn of a face; ``own`` numbers the letters of its own subset."""

    name: str
    subsets: set[int] = field(default_factory=set)
    own: dict[str, int] = field(default_factory=dict)


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
        self._advances = loaded.advances
        letters = _shared_letters(name)
        self._numbers = {letter: chr(number) for number, letter in enumerate(letters, start=1)}
        # Weak, so that a document's letters go with it also where drawing it failed.
        self._used: WeakKeyDictionary[PDFDocument, _Used] = WeakKeyDictionary()

    def stringWidth(self, text: str, size: float, encoding: str = "") -> float:  # noqa: ARG002, N802
        """In points."""
        return sum(map(self._advances.__getitem__, text)) * size / 1000

    def splitString(self, text: str, doc: PDFDocument) -> list[tuple[int, bytes]]:  # noqa: N802
        """Which subset has ``text``, and its letters' numbers of two bytes each."""
        try:
            numbers = "".join(map(self._numbers.__getitem__, text))
        except KeyError:  # the whole text, since programs that read see a gap where fonts change
            own = self._used_by(doc).own
            numbers = "".join([chr(own.setdefault(letter, len(own) + 1)) for letter in text])
            return [(_OWN, numbers.encode("utf-16-be"))]
        return [(_SHARED, numbers.encode("utf-16-be"))]

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
                _shared(self.fontName) if number == _SHARED else cut(self.fontName, [*used.own])
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
    return sorted(REPERTOIRE & face(font).letters)


@cache
def _shared(font: str) -> Subset:
    return cut(font, _shared_letters(font))


def cut(font: str, letters: Sequence[str]) -> Subset:
    """Cut ``letters``, which the font has, out of it; their numbers are in their order."""
    loaded = face(font)
    table = loaded.table
    with _cutting:
        program = table.makeSubset([ord(letter) for letter in letters])
    # makeSubset numbers glyphs as they come; two letters with one outline share a number.
    numbers = {0: 0}
    glyphs = [
        numbers.setdefault(table.charToGlyph[ord(letter)], len(numbers)) for letter in letters
    ]
    tag = "".join(chr(65 + byte % 26) for byte in blake2b("".join(letters).encode()).digest()[:6])
    name = f"{tag}+{font}"
    widths = " ".join(f"{loaded.advances[letter]:g}" for letter in letters)
    return Subset(
        name=name,
        program=zlib.compress(program, 9),
        program_size=len(program),
        glyphs=zlib.compress(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs), 9),
        unicode=zlib.compress(_cmap(letters), 9),
        descriptor={
            "Type": "/FontDescriptor",
            "FontName": f"/{name}",
            "Flags": f"{table.flags & ~_NONSYMBOLIC | _SYMBOLIC}",
            "FontBBox": f"[{' '.join(f'{side:g}' for side in table.bbox)}]",
            "ItalicAngle": f"{table.italicAngle:g}",
            "Ascent": f"{table.ascent:g}",
            "Descent": f"{table.descent:g}",
            "CapHeight": f"{table.capHeight:g}",
            "StemV": f"{table.stemV:g}",
        },
        widths=f"[1 [{widths}]]".encode(),
    )


def _cmap(letters: Sequence[str]) -> bytes:
    lines = [
        f"<{code:04x}> <{letter.encode('utf-16-be').hex()}>"
        for code, letter in enumerate(letters, start=1)
    ]
    blocks = [lines[at : at + _CMAP_BLOCK] for at in range(0, len(lines), _CMAP_BLOCK)]
    mapped = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _CMAP.format("\n".join(mapped)).encode("ascii")
