"""A real PDF underneath: how it lies there, and everything that keeps one out."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from PIL import Image

from forms.bundle import Bundle
from forms.layout import MM
from forms.layout.archive import Description
from forms.layout.base_pdf import is_file_name, read_base_pdf
from forms.layout.flow import TooHighError, lay_out
from forms.layout.paint import paint
from forms.layout.parts import Filling
from forms.layout.plan import Frame, Plan, Run
from forms.layout.template import parse_template
from forms.readback import Reading, read_pdf, render_pdf
from forms.reading import Fault, as_object
from tests.forms.layout.conftest import Letters, Parse, element

Change = Callable[[pikepdf.Pdf], object]


def form(pages: int = 1, *, size: tuple[float, float] = (100 * MM, 120 * MM)) -> bytes:
    """A synthetic official form: a black square of 10 mm at 20, 30 mm, and a word in Tinos."""
    square = Frame(20 * MM, 30 * MM, 10 * MM, 10 * MM, fill="#000000")
    words = (
        Run(50 * MM, 60 * MM, f"Tờ khai {number}", "Tinos-Regular", 12, "#000000")
        for number in range(1, pages + 1)
    )
    plan = Plan(*size, tuple((square, word) for word in words))
    return paint(plan, Description("Tờ khai", "", (), "vi-VN"))


def changed(change: Change, data: bytes | None = None, **saving: Any) -> bytes:
    with pikepdf.open(io.BytesIO(data or form())) as pdf:
        change(pdf)
        buffer = io.BytesIO()
        pdf.save(buffer, **saving)
        return buffer.getvalue()


def url(data: bytes) -> str:
    return f"data:application/pdf;base64,{base64.b64encode(data).decode()}"


def note(name: str = "note", y: float = 20, **keys: Any) -> dict[str, Any]:
    words = {"content": name, "fontSize": 10, "height": 5, **keys}
    return element("text", name=name, position={"x": 60, "y": y}, **words)


def dark(page: Image.Image) -> Any:
    return page.point(lambda value: 255 if value < 128 else 0).getbbox()


def test_the_page_below_and_ours_on_top(
    pdf: Callable[..., bytes], picture: Callable[..., Image.Image]
) -> None:
    paper = pdf(note("Điền"), base=url(form()))
    reading = read_pdf(paper)
    assert isinstance(reading, Reading)
    (text,) = reading.texts
    assert "Tờ khai 1" in text
    assert "Điền" in text
    page = picture(element("line", height=0, content=""), base=url(form()))
    assert page.size == pytest.approx((1000, 1200), abs=1)
    assert dark(page.crop((0, 0, 450, 1200))) == pytest.approx((200, 300, 300, 400), abs=1)


def test_the_same_paper_has_the_same_bytes(pdf: Callable[..., bytes]) -> None:
    first, second = (pdf(note(), base=url(form())) for _ in range(2))
    assert first == second
    with pikepdf.open(io.BytesIO(first)) as paper:
        assert len(paper.pages) == 1
        assert paper.check_pdf_syntax() == []


def box_at(left: float, bottom: float) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.mediabox = pikepdf.Rectangle(-50, -50, 500, 500)
        page.cropbox = pikepdf.Rectangle(left, bottom, left + 100 * MM, bottom + 120 * MM)

    return change


@pytest.mark.parametrize(
    ("change", "size", "box"),
    [
        (box_at(0, 0), (1000, 1200), (200, 300, 300, 400)),
        (box_at(10 * MM, -5 * MM), (1000, 1200), (100, 250, 200, 350)),
        (lambda pdf: pdf.pages[0].rotate(180, relative=False), (1000, 1200), (700, 800, 800, 900)),
        (lambda pdf: pdf.pages[0].rotate(90, relative=False), (1200, 1000), (800, 200, 900, 300)),
    ],
    ids=["plain", "cropped", "upside down", "turned"],
)
def test_crop_boxes_and_turns(change: Change, size: tuple[int, int], box: tuple[int, ...]) -> None:
    def only_square(pdf: pikepdf.Pdf) -> None:
        change(pdf)
        pdf.pages[0].Contents = pdf.make_stream(
            f"{20 * MM} {80 * MM} {10 * MM} {10 * MM} re f".encode()
        )

    base = read_base_pdf(changed(only_square))
    assert (base.width * 10, base.height * 10) == pytest.approx(size, abs=0.1)
    pages = render_pdf(base.pdf, 254)
    assert isinstance(pages, tuple)
    assert dark(pages[0]) == pytest.approx(box, abs=2)


def test_each_list_has_its_page_and_no_page_is_lost(ct01: Bundle) -> None:
    faults: list[Fault] = []
    data: Any = {"basePdf": url(form(3)), "schemas": [[note("a")], [note("b", 90)]]}
    template = parse_template(as_object(data, "l", faults), ct01.form, faults)
    assert faults == []
    assert template is not None
    plan = lay_out(template, Filling({}), Letters())
    assert [len(page) for page in plan.pages] == [1, 1, 0]


def test_more_lists_than_pages_are_refused(ct01: Bundle) -> None:
    faults: list[Fault] = []
    data: Any = {"basePdf": url(form(1)), "schemas": [[], []]}
    assert parse_template(as_object(data, "l", faults), ct01.form, faults) is None
    assert [fault.path for fault in faults] == ["l.schemas"]


def test_nothing_flows_over_a_pdf(
    lay: Callable[..., Plan], refused: Callable[..., dict[str, str]]
) -> None:
    items = [note("a", 100), element("list", content='["a", "b"]', height=1), note("b", 119)]
    plan = lay(*items, base=url(form()))
    assert len(plan.pages) == 1
    grown = note("name", readOnly=False, overflow="expand")
    assert set(refused(grown, base=url(form()))) == {".overflow"}
    high = element("list", content="\n".join("abcdefghijkl" * 3))
    with pytest.raises(TooHighError) as caught:
        lay(high, base=url(form()))
    assert caught.value.element == "list"


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("form.pdf", True), ("na5-2025.pdf", True), ("", False), ("form.PDF", False),
        ("../form.pdf", False), ("/etc/form.pdf", False), ("a/b.pdf", False), ("a.b.pdf", False),
        ("form.pdf\0", False), ("form.pdf\n", False), ("..pdf", False), ("x" * 80 + ".pdf", False),
    ],
)  # fmt: skip
def test_names_of_files(name: str, sound: bool) -> None:
    assert is_file_name(name) is sound


def test_a_file_beside_the_layout(parse: Parse, refused: Callable[..., dict[str, str]]) -> None:
    asked: list[str] = []

    def beside(name: str) -> bytes:
        asked.append(name)
        return form()

    template, faults = parse(note(), base="form.pdf", beside=beside)
    assert (faults, asked) == ([], ["form.pdf"])
    assert template is not None
    assert (template.width, template.height) == pytest.approx((100, 120))

    def missing(name: str) -> bytes:
        raise FileNotFoundError(2, "No such file", name)

    for base in ("form.pdf", "../form.pdf", "/etc/form.pdf", "form.pdf\0"):
        (fault,) = refused(note(), base=base, beside=missing).items()
        assert fault[0] == "layout.json.basePdf"
    assert asked == ["form.pdf"]


def action(kind: str) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(S=pikepdf.Name(kind), JS="app.alert(1)", F="run.exe")


def with_annotation(pdf: pikepdf.Pdf, kind: str) -> None:
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action(kind)
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))


def with_file(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_indirect(pikepdf.Stream(pdf, b"MZ", Type=pikepdf.Name.EmbeddedFile))
    spec = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F="a.exe", EF={"/F": stream})
    names = pikepdf.Dictionary(Names=pikepdf.Array(["a.exe", pdf.make_indirect(spec)]))
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=names)


def with_state(pdf: pikepdf.Pdf, **state: Any) -> None:
    states = pikepdf.Dictionary(G=pikepdf.Dictionary(**state))
    pdf.pages[0].Resources.ExtGState = states


def with_font(pdf: pikepdf.Pdf) -> None:
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    pdf.pages[0].Resources.Font.H = pdf.make_indirect(font)


def with_root(pdf: pikepdf.Pdf, key: str) -> None:
    pdf.Root[key] = pikepdf.Dictionary()


def with_scripts(pdf: pikepdf.Pdf) -> None:
    script = pdf.make_indirect(action("/JavaScript"))
    names = pikepdf.Dictionary(Names=pikepdf.Array(["a", script]))
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=names)


def with_deep_tree(pdf: pikepdf.Pdf, depth: int) -> None:
    node = pdf.Root.Pages
    for _ in range(depth):
        node = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Pages, Kids=pikepdf.Array([node]), Count=1)
        )
    pdf.Root.Pages = node


def with_a_loop(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)


def with_many_objects(pdf: pikepdf.Pdf) -> None:
    lots = [pdf.make_indirect(pikepdf.Dictionary()) for _ in range(25_000)]
    pdf.Root.Lots = pdf.make_indirect(pikepdf.Array(lots))


def locked(user: str) -> bytes:
    return changed(lambda _: None, encryption=pikepdf.Encryption(owner="owner", user=user))


def with_size(pdf: pikepdf.Pdf, width: float, height: float) -> None:
    pdf.pages[-1].mediabox = pikepdf.Rectangle(0, 0, width, height)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no PDF"),
        (b"hello" * 300, "no PDF"),
        (b"%PDF-1.7\n" + b"x" * 5000, "damaged"),
        (form()[:-400], "damaged"),
        (locked(""), "encrypted"),
        (locked("secret"), "encrypted"),
        (changed(with_scripts), "scripts"),
        (changed(lambda pdf: with_annotation(pdf, "/Launch")), "actions that start"),
        (changed(lambda pdf: with_annotation(pdf, "/JavaScript")), "scripts"),
        (changed(lambda pdf: with_annotation(pdf, "/SubmitForm")), "send"),
        (changed(lambda pdf: with_root(pdf, "/OpenAction")), "when it is opened"),
        (changed(lambda pdf: with_root(pdf, "/AcroForm")), "AcroForm"),
        (changed(lambda pdf: with_root(pdf, "/OCProperties")), "layers"),
        (changed(with_file), "files inside"),
        (form(21), "more than 20 pages"),
        (changed(lambda pdf: with_size(pdf, 30, 30)), "smaller"),
        (changed(lambda pdf: with_size(pdf, 9000, 30)), "smaller than 20 mm or larger"),
        (changed(lambda pdf: with_size(pdf, 400, 400), form(2)), "several sizes"),
        (changed(lambda pdf: with_state(pdf, ca=0.5)), "see-through"),
        (changed(lambda pdf: with_state(pdf, BM=pikepdf.Name.Multiply)), "see-through"),
        (changed(with_font), "does not hold its font Helvetica"),
        (changed(lambda pdf: with_deep_tree(pdf, 30)), "too deep"),
        (changed(lambda pdf: with_deep_tree(pdf, 3000)), "damaged"),
        (changed(with_a_loop), "damaged"),
        (changed(with_many_objects), "more than 20000 objects"),
        (b"%PDF-1.4" + bytes(4 * 1024 * 1024), "more than"),
    ],
)  # fmt: skip
def test_what_must_not_come_onto_a_paper_is_refused(
    refused: Callable[..., dict[str, str]], data: bytes, said: str
) -> None:
    faults = refused(note(), base=url(data))
    assert set(faults) == {"layout.json.basePdf"}
    assert said in faults["layout.json.basePdf"]


def test_what_is_harmless_is_let_in() -> None:
    read_base_pdf(changed(lambda pdf: with_state(pdf, ca=1, BM=pikepdf.Name.Normal)))

    def grouped(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Group = pikepdf.Dictionary(
            S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceRGB
        )
        pdf.Root.Outlines = pikepdf.Dictionary()

    clean = read_base_pdf(changed(grouped)).pdf
    assert b"Transparency" not in clean
    assert b"Outlines" not in clean


def test_links_and_notes_of_the_old_file_stay_behind() -> None:
    def linked(pdf: pikepdf.Pdf) -> None:
        address = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.com")
        link = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=address)
        pdf.pages[0].Annots = pikepdf.Array([link])
        pdf.docinfo["/Author"] = "Somebody"

    clean = read_base_pdf(changed(linked)).pdf
    assert b"example.com" not in clean
    assert b"Somebody" not in clean


def packed(size: int, *, times: int = 1) -> bytes:
    """Zeros in zlib's format; all but the last packing is made of one block again and again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    data = b"\x78\xda" + block * (size // 1_000_000) + packer.flush() + bytes(4)
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data


def with_bomb(pdf: pikepdf.Pdf, data: bytes, filters: list[str]) -> None:
    names = pikepdf.Array([pikepdf.Name(name) for name in filters])
    pdf.pages[0].Contents = pikepdf.Stream(pdf, data, Filter=names)


def with_endless_forms(pdf: pikepdf.Pdf) -> None:
    """Each form draws the next one ten times: ten to the twelfth rectangles."""
    inner = pdf.make_stream(b"0 0 1 1 re f", Subtype=pikepdf.Name.Form, BBox=[0, 0, 500, 500])
    for _ in range(12):
        resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
        inner = pdf.make_stream(
            b"/F Do " * 10, Subtype=pikepdf.Name.Form, BBox=[0, 0, 500, 500], Resources=resources
        )
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(F=inner)
    pdf.pages[0].Contents = pdf.make_stream(b"/F Do")


def with_huge_picture(pdf: pikepdf.Pdf) -> None:
    image = pdf.make_stream(b"", Subtype=pikepdf.Name.Image, Width=30_000, Height=30_000)
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(I=image)


BOMBS: dict[str, Callable[[], bytes]] = {
    "a stream of 2 GB": lambda: changed(
        lambda pdf: with_bomb(pdf, packed(2_000_000_000), ["/FlateDecode"]),
        recompress_flate=False, compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    ),
    "packed three times": lambda: changed(
        lambda pdf: with_bomb(pdf, packed(10_000_000, times=3), ["/FlateDecode"] * 3),
        stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False,
    ),
    "forms in forms": lambda: changed(with_endless_forms),
    "a huge picture": lambda: changed(with_huge_picture),
}  # fmt: skip


LOOK = """
import json, resource, sys
from forms.layout.base_pdf import WrongPdfError, read_base_pdf
try:
    read_base_pdf(sys.stdin.buffer.read())
    fault = ""
except WrongPdfError as error:
    fault = str(error)
spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
own = open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]
peak = max(int(own), spent[1].ru_maxrss)
print(json.dumps([fault, sum(one.ru_utime + one.ru_stime for one in spent), peak / 1024]))
"""


@pytest.mark.parametrize("make", BOMBS.values(), ids=BOMBS)
def test_a_bomb_goes_off_elsewhere(make: Callable[[], bytes]) -> None:
    """Refused within two seconds of computing and 300 MB, all processes together.

    A small process measures: a child begins with its parent's memory, and the tests have much.
    """
    done = subprocess.run(
        [sys.executable, "-c", LOOK], input=make(), capture_output=True, check=True, timeout=60
    )
    fault, seconds, megabytes = json.loads(done.stdout)
    assert fault
    assert seconds < 2.0
    assert megabytes < 300
