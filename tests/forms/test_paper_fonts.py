from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest

from forms import font_files
from forms.font_files import MissingFontError, MissingGlyphError, font_file
from forms.fonts import KOREAN, PaperFonts, face
from forms.layout.parts import FONTS, TEMPLATE_FONTS

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LOWER = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
VIETNAMESE = {*LOWER, *(letter.upper() for letter in LOWER), "đ", "Đ"} - set("aeiouyAEIOUY")


def test_there_are_134_vietnamese_letters() -> None:
    assert len(VIETNAMESE) == 134


@pytest.mark.parametrize("name", sorted(TEMPLATE_FONTS))
def test_every_face_has_every_vietnamese_letter_and_the_dong(name: str) -> None:
    """F8: letters came out as question marks where a font lacked them."""
    missing = (VIETNAMESE | {"₫", "–", "…", "·"}) - set(face(name).advances)
    assert missing == set()


@pytest.mark.parametrize("name", sorted(FONTS))
def test_korean_comes_from_the_fallback(name: str) -> None:
    pieces = PaperFonts().pieces("Số 거주 x", name)
    korean = KOREAN["Bold" if "Bold" in name else ""]
    assert [font for font, _ in pieces] == [name, korean, name]
    assert "".join(text for _, text in pieces) == "Số 거주 x"


def test_the_measures_are_those_of_times_new_roman() -> None:
    """Tinos is metric-compatible: 2,048 units an em, A has 1,479 of them."""
    assert PaperFonts().width("A", "Tinos-Regular", 1000) == pytest.approx(
        1000 * 1479 / 2048, abs=1
    )
    assert face("Tinos-Regular").ascent == pytest.approx(0.891, abs=0.001)
    assert face("Tinos-Regular").descent == pytest.approx(-0.216, abs=0.001)


def test_a_letter_that_no_font_has_is_an_error() -> None:
    with pytest.raises(MissingGlyphError) as caught:
        PaperFonts().pieces("Nguyễn \U00013000", "Tinos-Bold")
    assert (caught.value.letter, caught.value.font) == ("\U00013000", "Tinos-Bold")


def test_a_font_that_is_not_installed_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(font_files, "FOLDERS", ())
    with pytest.raises(MissingFontError, match="install the Debian package fonts-croscore"):
        font_file("Tinos-Regular")
    with pytest.raises(MissingFontError, match="fonts-nanum"):
        font_file("NanumMyeongjo")


def charset(encoding: str, first: range, second: range) -> set[str]:
    """Han letters of a national standard, from its double bytes."""
    decoded = {
        bytes([high, low]).decode(encoding, errors="ignore") for high in first for low in second
    }
    return {letter for letter in decoded if "\u4e00" <= letter <= "\u9fff"}


KANA = {chr(code) for code in (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB), 0x30FC)}
GB2312 = charset("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))
BIG5 = charset("big5", range(0xA4, 0xFA), range(0x40, 0xFF))
JIS = charset("euc_jp", range(0xB0, 0xF5), range(0xA1, 0xFF))
SCRIPTS = {
    "Korean": ("ko", {chr(code) for code in range(0xAC00, 0xD7A4)}, {"NanumMyeongjo"}),
    "simplified Chinese": ("zh-Hans", GB2312, {"UMingCN"}),
    "traditional Chinese": ("zh-Hant", BIG5, {"UMingTW"}),
    "Japanese": ("ja", JIS | KANA, {"IPAexMincho"}),
    "Thai": ("th", {chr(c) for c in (*range(0xE01, 0xE3B), *range(0xE40, 0xE5C))},
             {"NotoSerifThai-Regular"}),
    "Russian": ("ru", {chr(code) for code in range(0x410, 0x450)} | set("Ёё№"), {"Tinos-Regular"}),
    "all Han of Unicode 1": ("en", {chr(code) for code in range(0x4E00, 0x9FA6)},
                             {"DroidSansFallbackFull"}),
    "boxes": ("vi", set("☐☒"), {"DejaVuSans"}),
}  # fmt: skip


@pytest.mark.parametrize("script", sorted(SCRIPTS))
def test_every_letter_of_a_script_has_one_font(script: str) -> None:
    language, letters, fonts = SCRIPTS[script]
    pieces = PaperFonts(language).pieces("".join(sorted(letters)), "Tinos-Regular")
    assert {font for font, _ in pieces} == fonts


def test_the_standards_were_read() -> None:
    assert (len(GB2312), len(BIG5), len(JIS)) == (6763, 13051, 6355)


@pytest.mark.parametrize(
    ("text", "language", "font"),
    [
        ("骨直", "vi", "UMingCN"),
        ("骨直", "zh-Hans", "UMingCN"),
        ("骨直", "zh-TW", "UMingTW"),
        ("骨直", "ja", "IPAexMincho"),
        ("さくら骨", "en", "IPAexMincho"),
        ("朱镕基", "en", "UMingCN"),
        ("朱镕基", "ja", "UMingTW"),
    ],
)
def test_the_language_of_the_paper_decides_how_han_letters_look(
    text: str, language: str, font: str
) -> None:
    assert PaperFonts(language).pieces(text, "Tinos-Bold") == ((font, text),)


def test_a_mark_is_drawn_by_the_font_of_its_base() -> None:
    assert PaperFonts().pieces("ก่ x\u0323", "Tinos-Bold") == (
        ("NotoSerifThai-Bold", "ก่"),
        ("Tinos-Bold", " x\u0323"),
    )


@pytest.mark.parametrize("text", ["שלום", "مرحبا", "٣", "हिन्दी", "ລາວ", "ខ្មែរ"])
def test_scripts_without_a_font_are_an_error(text: str) -> None:
    with pytest.raises(MissingGlyphError):
        PaperFonts().pieces(text, "Tinos-Regular")


def test_fonts_of_rare_scripts_are_read_with_their_first_letter() -> None:
    program = (
        "import sys; from forms.compose import warm_up; from forms.fonts import PaperFonts, face;"
        "warm_up(); PaperFonts().pieces('Nguyễn 김', 'Tinos-Bold');"
        "print(face.cache_info().currsize, 'budoux' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.split() == ["6", "False"]


@pytest.mark.parametrize(
    ("font", "package"),
    [
        ("DejaVuSans", "fonts-dejavu-core"),
        ("NotoSerifThai-Bold", "fonts-noto-core"),
        ("UMingTW", "fonts-arphic-uming"),
        ("IPAexMincho", "fonts-ipaexfont-mincho"),
        ("DroidSansFallbackFull", "fonts-droid-fallback"),
        ("Cousine-Bold", "fonts-croscore"),
    ],
)
def test_each_font_names_its_package(
    monkeypatch: pytest.MonkeyPatch, font: str, package: str
) -> None:
    assert font_file(font).is_file()
    monkeypatch.setattr(font_files, "FOLDERS", ())
    with pytest.raises(MissingFontError) as caught:
        font_file(font)
    assert caught.value.package == package
