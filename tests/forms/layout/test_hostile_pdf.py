"""PDFs made to hurt: each is refused with a sentence for its author, or cleaned of what is in it.

Every one is looked into by a process with little memory and time; what bombs cost is measured in
``test_base_pdf``.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from forms.layout.base_pdf import WrongPdfError, read_base_pdf
from forms.readback import render_pdf
from tests.forms.layout.test_base_pdf import changed, form

Change = Callable[[pikepdf.Pdf], None]
MARKS = (
    b"JavaScript", b"/JS", b"/Launch", b"/URI", b"evil", b".exe", b"/Annot", b"/AA", b"/OpenAction",
    b"/EmbeddedFile", b"/RichMedia", b"/AcroForm", b"/Names", b"/Outlines", b"/Metadata", b"/Perms",
)  # fmt: skip
"""What must not be left of a cleaned file."""


def action(kind: str, **more: Any) -> Dictionary:
    return Dictionary(S=Name(f"/{kind}"), JS="app.alert(1)", URI="https://evil.example", **more)


def annotation(**keys: Any) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        held = Dictionary(Type=Name.Annot, Rect=[0, 0, 9, 9], **keys)
        pdf.pages[0].Annots = Array([pdf.make_indirect(held)])

    return change


def on_the_page(**actions: Any) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].AA = Dictionary(**actions)

    return change


def in_the_root(key: str, value: object) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root[key] = value

    return change


def outline(pdf: pikepdf.Pdf) -> None:
    entry = pdf.make_indirect(Dictionary(Title="a", A=action("URI", Next=action("Launch"))))
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=entry, Last=entry, Count=1))


def attached(pdf: pikepdf.Pdf) -> None:
    held = pdf.make_stream(b"MZ")
    spec = Dictionary(Type=Name.Filespec, F="a.exe", EF=Dictionary(F=held))
    annotation(Subtype=Name.FileAttachment, FS=pdf.make_indirect(spec))(pdf)


def drawing(code: bytes = b"/X Do", data: bytes = b"", **keys: Any) -> Change:
    """A page that draws one XObject with these keys."""

    def change(pdf: pikepdf.Pdf) -> None:
        given: dict[str, Any] = {
            "Type": Name.XObject,
            "Subtype": Name.Form,
            "BBox": [0, 0, 99, 99],
            **keys,
        }
        held = pdf.make_stream(data, **given)
        pdf.pages[0].Resources.XObject = Dictionary(X=held)
        pdf.pages[0].Contents = pdf.make_stream(code)

    return change


def picture(**keys: Any) -> Change:
    size: dict[str, Any] = {"Width": 9, "Height": 9, "BitsPerComponent": 8}
    return drawing(Subtype=Name.Image, **{**size, **keys})


def itself(pdf: pikepdf.Pdf) -> None:
    drawing(data=b"/X Do /X Do")(pdf)
    held = pdf.pages[0].Resources.XObject.X
    held.Resources = Dictionary(XObject=Dictionary(X=held))


def font(key: str, program: bytes) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        described = Dictionary(
            {"/Type": Name.FontDescriptor, "/FontName": Name.Bad, "/Flags": 4, "/MissingWidth": 500}
        )
        described[key] = pdf.make_stream(program)
        held = Dictionary(
            Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name.Bad, FirstChar=32, LastChar=32,
            Widths=[500], FontDescriptor=pdf.make_indirect(described),
        )  # fmt: skip
        pdf.pages[0].Resources.Font = Dictionary(B=pdf.make_indirect(held))
        pdf.pages[0].Contents = pdf.make_stream(b"BT /B 12 Tf 50 50 Td ( ) Tj ET")

    return change


def layer(pdf: pikepdf.Pdf) -> None:
    held = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="a"))
    pdf.pages[0].Resources.Properties = Dictionary(L=held)


def code(content: bytes) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Contents = pdf.make_stream(content)

    return change


def fine_tiles(pdf: pikepdf.Pdf) -> None:
    """A pattern of 25 million million squares."""
    tile = pdf.make_stream(
        b"0 0 1 1 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1,
        BBox=[0, 0, 1, 1], XStep=0.0001, YStep=0.0001, Resources=Dictionary(),
    )  # fmt: skip
    pdf.pages[0].Resources.Pattern = Dictionary(P=tile)
    pdf.pages[0].Contents = pdf.make_stream(b"/Pattern cs /P scn 0 0 500 500 re f")


def one_page_ten_thousand_times(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Pages.Kids = Array([pdf.pages[0].obj] * 10_000)
    pdf.Root.Pages.Count = 10_000


def a_million_objects() -> bytes:
    """9 KB: a table of a million objects that all lie in one stream."""
    body, places = b"%PDF-1.5\n", []
    for number, held in enumerate(
        (
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>",
            b"<</Type/ObjStm/N 1/First 4/Length 6>>stream\n5 0 <<>>\nendstream",
        ),
        start=1,
    ):
        places.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, held)
    start, count = len(body), 1_000_000
    rows = [bytes(6), *(b"\1" + place.to_bytes(4) + b"\0" for place in places)]
    table = zlib.compress(
        b"".join(rows) + b"\2\0\0\0\4\0" * count + b"\1" + start.to_bytes(4) + b"\0", 9
    )
    return body + (
        b"%d 0 obj<</Type/XRef/Size %d/W[1 4 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n"
        b"%s\nendstream endobj\nstartxref\n%d\n%%%%EOF\n"
    ) % (count + 5, count + 6, len(table), table, start)


REFUSED: dict[str, tuple[Change | Callable[[], bytes], str]] = {
    "a script when it is opened": (in_the_root("/OpenAction", action("JavaScript")), "is opened"),
    "programs in its bookmarks": (outline, "actions that start"),
    "a form of Adobe's": (in_the_root("/AcroForm", Dictionary(XFA="<xdp/>")), "XFA"),
    "a folder of files": (in_the_root("/Collection", Dictionary()), "files inside"),
    "a picture from elsewhere": (picture(F="https://evil.example/a.png"), "not in the file"),
    "a page of another file": (drawing(Ref=Dictionary(F="evil.pdf", Page=0)), "not in the file"),
    "a picture for the printing house": (drawing(OPI=Dictionary()), "not in the file"),
    "a program for printers": (drawing(Subtype=Name.PS, data=b"(a) run"), "PostScript"),
    "a file pinned to a page": (attached, "files inside"),
    "a link that starts a program": (
        annotation(Subtype=Name.Link, A=action("URI", Next=action("Launch", F="evil.exe"))),
        "actions that start",
    ),
    "something hidden in a layer": (layer, "layers"),
    "a font of noise": (font("/FontFile2", b"\xff" * 3000), "damaged font, Bad"),
    "a font cut off": (font("/FontFile2", b"\0\1\0\0\0\x09" + bytes(40)), "damaged font, Bad"),
    "a compact font of noise": (font("/FontFile3", b"\xff" * 300), "damaged font, Bad"),
    "an old font of noise": (font("/FontFile", b"\0" * 300), "damaged font, Bad"),
    "a form that draws itself": (itself, "busy"),
    "very fine tiles": (fine_tiles, "busy"),
    "three million lines": (code(b"0 0 m 500 500 l S " * 3_000_000), "busy"),
    "a page ten thousand times": (one_page_ten_thousand_times, "more than 20 pages"),
    "a million objects": (a_million_objects, "damaged"),
}
CLEANED: dict[str, Change] = {
    "a script on its page": on_the_page(O=action("JavaScript")),
    "a film": annotation(Subtype=Name.Movie, Movie=Dictionary(F="https://evil.example/a.avi")),
    "rich media": annotation(Subtype=Name.RichMedia, RichMediaContent=Dictionary()),
    "an address for its links": in_the_root("/URI", Dictionary(Base="https://evil.example")),
    "rights": in_the_root("/Perms", Dictionary(DocMDP=Dictionary(Type=Name.Sig))),
    "arrays in arrays": code(b"[" * 300_000),
}


@pytest.mark.parametrize(("made", "said"), REFUSED.values(), ids=REFUSED)
def test_refused_with_a_sentence(made: Callable[..., bytes | None], said: str) -> None:
    data = made() if made is a_million_objects else changed(made)
    with pytest.raises(WrongPdfError) as caught:
        read_base_pdf(data or b"")
    assert said in str(caught.value)


@pytest.mark.parametrize("made", CLEANED.values(), ids=CLEANED)
def test_cleaned(made: Change) -> None:
    clean = read_base_pdf(changed(made)).pdf
    assert [mark for mark in MARKS if mark in clean] == []
    assert isinstance(render_pdf(clean, 40), tuple)


def test_the_marks_are_found_where_they_are() -> None:
    assert b"evil" in changed(CLEANED["a film"])


def test_a_sound_form_is_let_in() -> None:
    assert read_base_pdf(form()).pages == 1
