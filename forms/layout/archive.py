"""What makes a page an archive's: PDF/A-1b (ISO 19005-1) out of reportlab's document.

reportlab writes PDF. An archive wants besides: what colours mean (an output intent with an sRGB
profile), a description in XMP that agrees with the information dictionary, a line end before
``endstream``, and no transparency. Days of making are left out: the same paper drawn again has the
same bytes, and the seal says when it was sealed.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFPage,
    PDFStream,
    PDFString,
)

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

PROFILE = Path("/usr/share/color/icc/sRGB.icc")
"""Version 2 of the profile format, which PDF/A-1 wants (Debian: icc-profiles-free)."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
{claim}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_CLAIM = "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
_CREATOR = "Một Cửa Kiosk"
_PRODUCER = "reportlab"


class MissingProfileError(Exception):
    """The colour profile is not installed: ``icc-profiles-free`` brings it."""

    def __init__(self) -> None:
        super().__init__(f"{PROFILE} is missing: install the Debian package icc-profiles-free")


@dataclass(frozen=True, slots=True)
class Description:
    """What a paper says of itself. ``language`` is a tag of BCP 47."""

    title: str
    subject: str
    keywords: tuple[str, ...]
    language: str


class Stream(PDFStream):
    """A stream whose data end with a line end (ISO 19005-1, 6.1.7); they are compressed already."""

    def __init__(self, data: bytes, **entries: str | int) -> None:
        super().__init__(PDFDictionary(dict(entries)), data)

    def format(self, document: PDFDocument) -> bytes:
        self.dictionary.dict["Length"] = len(self.content)
        head = cast("bytes", self.dictionary.format(document))
        return b"".join((head, b"\nstream\n", self.content, b"\nendstream"))


class Written(PDFObject):
    """An object whose bytes are known before any document is."""

    __RefOnly__ = 1

    def __init__(self, data: bytes) -> None:
        self._data = data

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 (reportlab's protocol)
        return self._data


def written_stream(data: bytes, entries: str = "") -> bytes:
    """A stream's bytes: compressed ``data``, and what its dictionary says besides."""
    head = f"<< /Filter /FlateDecode /Length {len(data)} {entries}>>\nstream\n"
    return b"".join((head.encode(), data, b"\nendstream"))


class _Catalog(PDFCatalog):
    __NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]  # noqa: RUF012
    __Refs__ = __NoDefault__

    def __init__(self, **entries: object) -> None:
        for name, entry in entries.items():
            setattr(self, name, entry)


class _Document(PDFDocument):
    """One paper's document."""

    def addPage(self, page: PDFPage) -> None:  # noqa: N802
        code = page.stream.encode("latin-1")
        page.Contents = Stream(zlib.compress(code), Filter="/FlateDecode")
        super().addPage(page)


class _Info(PDFObject):
    """The information dictionary: what the XMP says, entry by entry (ISO 19005-1, 6.7.3)."""

    def __init__(self, description: Description) -> None:
        self.invariant = 1
        self._entries = {
            "Title": description.title,
            "Subject": description.subject,
            "Keywords": ", ".join(description.keywords),
            "Creator": _CREATOR,
            "Producer": _PRODUCER,
        }

    def digest(self, signature: Any) -> None:
        """Give the file's id what tells papers apart."""
        signature.update("\n".join(self._entries.values()).encode())

    def format(self, document: PDFDocument) -> bytes:
        entries = {name: PDFString(text) for name, text in self._entries.items()}
        return PDFDictionary(entries).format(document)


def begin_document(canvas: Canvas, description: Description, *, claim: bool) -> None:
    """Give ``canvas``, on which nothing is drawn yet, an archive's document.

    Args:
        canvas: With its page size and first font.
        description: Of the paper.
        claim: Say that the file is PDF/A-1b. A page of somebody else's underneath is drawn as it
            is; such a file does not claim it.

    Raises:
        MissingProfileError: The colour profile is not installed.
    """
    document: Any = _Document(
        compression=1, invariant=1, pdfVersion=(1, 4), lang=description.language
    )
    texts = {
        "title": description.title,
        "subject": description.subject,
        "keywords": ", ".join(description.keywords),
        "language": description.language,
        "producer": _PRODUCER,
        "creator": _CREATOR,
    }
    xmp = _XMP.format_map(
        {name: escape(text) for name, text in texts.items()} | {"claim": _CLAIM if claim else ""}
    )
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": document.Reference(_profile()),
    }
    catalog = _Catalog(
        Pages=document.Pages,
        Outlines=document.Outlines,
        Lang=document.Catalog.Lang,
        Metadata=Stream(xmp.encode(), Type="/Metadata", Subtype="/XML"),
        OutputIntents=PDFArray([PDFDictionary(intent)]),
    )
    document.Catalog = catalog
    document.info = _Info(description)
    begun: Any = canvas  # its document is no part of reportlab's public face
    begun._doc = document  # noqa: SLF001
    begun._make_preamble()  # noqa: SLF001


@cache
def _profile_data() -> bytes:
    try:
        return written_stream(zlib.compress(PROFILE.read_bytes(), 9), "/N 3 ")
    except FileNotFoundError as e:
        raise MissingProfileError from e


def _profile() -> Written:
    return Written(_profile_data())
