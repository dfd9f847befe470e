"""Letters inside the PDF: drawn, copied, and shared between pages only where all need them."""

from __future__ import annotations

import gc
import re
import unicodedata
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfmetrics import getFont, getRegisteredFontNames, stringWidth

from forms.embedding import REPERTOIRE, Numbered, PaperFont, Subset, cut, prepare, register
from forms.font_files import font_file
from forms.fonts import HAN, KOREAN, SYMBOLS, THAI, PaperFonts, face
from forms.layout.archive import Description
from forms.layout.paint import paint
from forms.layout.parts import FONTS
from forms.layout.plan import Plan, Run
from forms.readback import Reading, read_pdf, render_pdf
from tests.forms import preflight

DESCRIPTION = Description("Giấy", "CT07 version 1", ("serial 1",), "vi-VN")


def page_with(*lines: tuple[str, str], size: float = 12) -> bytes:
    """Lines of (font, text) below one another."""
    runs = tuple(
        Run(20, 30 + index * 2 * size, text, font, size, "#000000")
        for index, (font, text) in enumerate(lines)
    )
    return paint(Plan(595, 842, (runs,)), DESCRIPTION)


def text_of(pdf: bytes) -> str:
    reading = read_pdf(pdf)
    assert isinstance(reading, Reading)
    return reading.texts[0]


@pytest.mark.parametrize("font", sorted(FONTS))
def test_every_letter_of_vietnamese_can_be_copied(font: str) -> None:
    letters = sorted(REPERTOIRE - {" ", "\u00a0"})
    lines = ["".join(letters[at : at + 24]) for at in range(0, len(letters), 24)]
    pdf = page_with(*((font, line) for line in lines))
    assert text_of(pdf).split() == lines


@pytest.mark.parametrize("font", ["Tinos-Regular", "Tinos-Bold"])
def test_letters_look_as_in_the_font_itself(font: str) -> None:
    """Another renderer of the whole font, beside ours of its subset."""
    text, size = "Nguyễn Thị Ái Hằng ₫ Đặng Quốc Vượng", 24
    pictures = render_pdf(page_with((font, text), size=size), 72)
    assert isinstance(pictures, tuple)
    wanted = Image.new("L", pictures[0].size, 255)
    pen = ImageFont.truetype(font_file(font), size, layout_engine=ImageFont.Layout.BASIC)
    x = 20.0
    for letter in text:
        ImageDraw.Draw(wanted).text((x, 30), letter, 0, pen, anchor="ls")
        x += PaperFonts().width(letter, font, size)
    ours, theirs = (
        picture.crop((0, 0, 595, 50)).resize((119, 10)).tobytes()
        for picture in (pictures[0], wanted)
    )
    assert max(abs(a - b) for a, b in zip(ours, theirs, strict=True)) < 80
    assert min(ours) < 160


def fonts_in(pdf: bytes) -> dict[str, bytes]:
    """Name to font file, of a PDF by reportlab."""
    objects = dict(re.findall(rb"(?s)\n(\d+) 0 obj\n(.*?)endobj", pdf))
    found = {}
    for body in objects.values():
        if (name := re.search(rb"/FontName /(\S+)", body)) is None:
            continue
        (file,) = re.findall(rb"/FontFile2 (\d+) 0 R", body)
        stream = objects[file].split(b"\nstream\n", 1)[1].rsplit(b"endstream", 1)[0]
        found[name[1].decode()] = stream
    return found


def test_all_pages_share_the_vietnamese_letters() -> None:
    one, other = (fonts_in(page_with(("Tinos-Bold", text))) for text in ("ễ", "A₫"))
    assert one == other
    assert [len(file) < 20_000 for file in one.values()] == [True]


@pytest.mark.parametrize(
    ("font", "text"), [("Tinos-Bold", "FRANÇOIS ŁUKASZ Ễ"), ("NanumMyeongjo", "김민준")]
)
def test_other_letters_come_in_a_subset_that_nobody_keeps(font: str, text: str) -> None:
    pdf = page_with((font, text))
    assert pdf == page_with((font, text))
    assert text_of(pdf).strip() == text
    own = [name for name in fonts_in(pdf) if name not in fonts_in(page_with((font, "a")))]
    assert len(own) == 1
    registered = getFont(font)
    assert isinstance(registered, PaperFont)
    assert not registered._used


def test_what_was_not_drawn_to_the_end_is_not_kept_either() -> None:
    register("NanumMyeongjo")
    registered = getFont("NanumMyeongjo")
    assert isinstance(registered, PaperFont)
    document = PDFDocument()
    assert registered.splitString("김A김", document) == [(1, b"\0\1\0\2\0\1")]
    assert len(registered._used) == 1
    del document
    gc.collect()
    assert not registered._used


def test_korean_stands_beside_vietnamese() -> None:
    pdf = page_with(("Tinos-Regular", "Họ tên: "), ("NanumMyeongjo", "홍길동"))
    assert text_of(pdf).split() == ["Họ", "tên:", "홍길동"]


def test_two_letters_with_one_outline_are_still_two_letters() -> None:
    """Đ and Ð look alike: copied text must say which it was."""
    by_glyph: dict[int, list[str]] = {}
    for code, glyph in face("Tinos-Regular").table.charToGlyph.items():
        letter = chr(code)
        if glyph and letter.isalpha() and unicodedata.is_normalized("NFC", letter):
            by_glyph.setdefault(glyph, []).append(letter)
    twins = next(letters for letters in by_glyph.values() if len(letters) > 1)
    text = "".join(twins)
    assert text_of(page_with(("Tinos-Regular", f"a{text}b"))).strip() == f"a{text}b"


def subset_of(font: str, text: str) -> Subset:
    glyphs = face(font).table.charToGlyph
    return cut(font, [Numbered(glyphs[ord(letter)], letter) for letter in text])


def test_subsets_have_names_of_their_own() -> None:
    names = {subset_of("NanumMyeongjo", text).name for text in ("김", "이", "김이")}
    assert len(names) == 3
    assert all(re.fullmatch("[A-Z]{6}[+]NanumMyeongjo", name) for name in names)


def test_pages_drawn_at_once_are_those_drawn_one_after_another() -> None:
    """Preview and print run on two threads; the font file is one."""
    texts = ["김민준", "이서연", "박도윤", "최하은"] * 4
    alone = [page_with(("NanumMyeongjo", text)) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: page_with(("NanumMyeongjo", text)), texts))
    assert together == alone


@pytest.mark.parametrize("font", sorted(FONTS))
def test_widths_for_reportlab_are_those_of_the_layout(font: str) -> None:
    register(font)
    text = "".join(sorted(REPERTOIRE))
    assert stringWidth(text, font, 13) == PaperFonts().width(text, font, 13)


def unpacked(stream: bytes) -> tuple[bytes, bytes]:
    """Dictionary and content of a stream object."""
    entries, _, data = stream.partition(b"stream\n")
    return entries, zlib.decompress(data.removesuffix(b"\nendstream"))


def test_a_subset_is_a_font_file_of_the_size_it_says() -> None:
    subset = subset_of("Tinos-Regular", "Đăng")
    entries, program = unpacked(subset.program)
    assert f"/Length1 {len(program)} ".encode() in entries
    assert program.startswith(b"\0\1\0\0")
    assert len(unpacked(subset.glyphs)[1]) == 2 * (1 + len("Đăng"))


def test_all_fonts_of_templates_can_be_prepared() -> None:
    prepare(FONTS)
    assert set(getRegisteredFontNames()) >= FONTS


def test_a_page_in_every_script_is_an_archives(tmp_path: Path) -> None:
    """PDF/A-1b: each subset with its own widths, numbers and letters."""
    fonts = (*FONTS, *KOREAN.values(), *THAI.values(), *HAN["ja"], SYMBOLS, "Cousine-Regular")
    samples = {
        "Nanum": "김민준",
        "NotoSerifThai": "น้ำผึ้งที่",
        "UMing": "王秀英",
        "IPAex": "山田ひろし",
        "Droid": "髙﨑",
        "DejaVu": "☐☒",
    }
    lines = []
    for font in fonts:
        text = next((text for start, text in samples.items() if font.startswith(start)), "Đặng ₫")
        lines.append((font, text))
    pdf = page_with(*lines)
    assert preflight.faults(tmp_path, {"scripts": pdf}) == {"scripts": []}
    assert preflight.structure(tmp_path / "scripts.pdf") == ""
    assert text_of(pdf).split() == [word for _, text in lines for word in text.split()]
