"""Where lines may end: shown with a bar between what is kept together."""

from __future__ import annotations

import pytest

from kiosk_app.i18n.line_breaks import JOINER, LONGEST, NO_BREAK_SPACE, keep_together
from kiosk_app.speech.spelling import spelled


def pieces(language: str, text: str) -> str:
    kept = keep_together(language, text)
    assert kept.replace(JOINER, "").replace(NO_BREAK_SPACE, " ") == text
    shown = ""
    for at, letter in enumerate(kept):
        loose = at > 0 and JOINER not in (letter, kept[at - 1])
        shown += ("|" if loose else "") + letter
    return shown.replace(JOINER, "").replace(NO_BREAK_SPACE, "~")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("書類をお取りください", "書類を|お取りください"),
        ("スマートフォンがない", "スマートフォンが|ない"),
        ("通常は10秒以内です。", "通常は|1|0|秒以内です|。"),
        ("手数料はかかりません", "手数料は|かかりません"),
    ],
)
def test_japanese_kana_stay_with_their_word(text: str, shown: str) -> None:
    assert pieces("ja", text) == shown


def test_nothing_grows_longer_than_a_line_of_the_largest_text() -> None:
    kept = keep_together("ja", "あ" * 25)
    assert max(len(part) for part in pieces("ja", kept.replace(JOINER, "")).split("|")) == LONGEST


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_no_chinese_sign_stands_alone_in_the_last_line(language: str) -> None:
    assert pieces(language, "请放在玻璃上。").endswith("璃上|。")
    assert pieces(language, "下一步").endswith("下|一|步")


def test_russian_numbers_stay_with_what_they_count_and_names_whole() -> None:
    assert keep_together("ru", "Обычно меньше 10 секунд.") == "Обычно меньше 10~секунд.".replace(
        "~", NO_BREAK_SPACE
    )
    assert keep_together("ru", "%1 с назад").startswith(f"%1{NO_BREAK_SPACE}с")
    assert keep_together("ru", "С %1 нет связи") == "С %1 нет связи"
    assert keep_together("ru", "ID-карта, QR-код") == f"ID-{JOINER}карта, QR-{JOINER}код"


@pytest.mark.parametrize("language", ["vi", "en", "ko", "th", "fr"])
def test_languages_whose_words_have_spaces_or_a_dictionary_are_left_alone(language: str) -> None:
    assert keep_together(language, "12 trang của ID-1, 5 นาที") == "12 trang của ID-1, 5 นาที"


def test_it_is_not_read_aloud() -> None:
    assert spelled(keep_together("ru", "QR-код"), "dot") == "QR-код"
