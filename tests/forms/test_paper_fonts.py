from __future__ import annotations

import unicodedata

import pytest

from forms import font_files
from forms.font_files import MissingFontError, MissingGlyphError, font_file
from forms.fonts import FALLBACKS, PaperFonts, face
from forms.layout.parts import FONTS

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LOWER = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES]
VIETNAMESE = {*LOWER, *(letter.upper() for letter in LOWER), "đ", "Đ"} - set("aeiouyAEIOUY")


def test_there_are_134_vietnamese_letters() -> None:
    assert len(VIETNAMESE) == 134


@pytest.mark.parametrize("name", sorted(FONTS))
def test_every_face_has_every_vietnamese_letter_and_the_dong(name: str) -> None:
    """F8: letters came out as question marks where a font lacked them."""
    missing = (VIETNAMESE | {"₫", "–", "…", "·"}) - set(face(name).advances)
    assert missing == set()


@pytest.mark.parametrize("name", sorted(FONTS))
def test_korean_comes_from_the_fallback(name: str) -> None:
    pieces = PaperFonts().pieces("Số 거주 x", name)
    assert [font for font, _ in pieces] == [name, FALLBACKS[name][0], name]
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
