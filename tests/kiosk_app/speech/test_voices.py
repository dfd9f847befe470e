"""Each piece of a line in the voice that can read it."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.speech.voices import is_vietnamese, pieces

VOICES: Final = {tag: one.voice for tag, one in LANGUAGES.items() if one.voice}


def read(text: str, language: str) -> list[tuple[str, str]]:
    return [(one.language, one.text.strip()) for one in pieces(text, language, VOICES)]


@pytest.mark.parametrize(
    ("text", "language", "heard"),
    [
        ("Chạm để tiếp tục", "vi", [("vi", "Chạm để tiếp tục")]),
        ("Lay your card on the glass", "en", [("en", "Lay your card on the glass")]),
        (
            "Goes on for Nguyễn Thị Thu Hường",
            "en",
            [("en", "Goes on for"), ("vi", "Nguyễn Thị Thu Hường")],
        ),
        ("Name: NGUYỄN THỊ THU HÀ", "en", [("en", "Name:"), ("vi", "NGUYỄN THỊ THU HÀ")]),
        ("Name: Phan Văn Trị", "en", [("en", "Name:"), ("vi", "Phan Văn Trị")]),
        ("번호 3, QR 코드", "ko", [("ko", "번호 3,"), ("en", "QR"), ("ko", "코드")]),
        ("карта 12", "ru", [("ru", "карта 12")]),
        ("한국어. 시작", "vi", [("ko", "한국어. 시작")]),
        ("0 4 8, 1 8 8", "ko", [("ko", "0 4 8, 1 8 8")]),
        ("请扫描 QR 码", "zh-Hans", [("zh-Hans", "请扫描"), ("en", "QR"), ("zh-Hans", "码")]),
        ("CT07 号", "zh-Hans", [("en", "CT07"), ("zh-Hans", "号")]),
        ("ไทย", "vi", []),
    ],
)
def test_scripts_find_their_voice(text: str, language: str, heard: list[tuple[str, str]]) -> None:
    assert read(text, language) == heard


def test_han_that_is_read_otherwise_in_a_word_is_read_by_its_word() -> None:
    [(_, simplified)] = read("重新选择银行", "zh-Hans")
    [(_, traditional)] = read("重新選擇銀行", "zh-Hant")
    assert simplified.split() == ["chong2", "xin1", "选择", "yin2", "hang2"]
    assert traditional.split() == ["chong2", "xin1", "選擇", "yin2", "hang2"]


def test_what_is_vietnamese() -> None:
    assert all(is_vietnamese(word) for word in ("Hường", "đất", "cư", "Thị", "xã"))
    assert not any(is_vietnamese(word) for word in ("Hanoi", "card", "한국", "карта"))


@given(st.text(max_size=40), st.sampled_from(sorted(VOICES)))
def test_whatever_stands_there_every_piece_has_a_voice(text: str, language: str) -> None:
    for piece in pieces(text, language, VOICES):
        assert piece.language in VOICES
