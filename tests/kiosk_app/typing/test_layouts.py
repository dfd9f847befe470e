"""Every file of layouts/: what stands on its keys, and that they can be pressed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.typing.board import (
    Board,
    Layout,
    Page,
    Script,
    Shift,
    erase,
    offered_letters,
)
from kiosk_app.typing.keys import (
    Act,
    Key,
    LayoutFileError,
    letters,
    names,
    own_letters,
    read_letters,
)
from kiosk_app.typing.methods import Method
from tests.cases import cases

SCRIPTS = ("vietnamese", "latin", "hangul", "cyrillic", "thai", "kana", "romaji")


def texts(name: str, shift: Shift = Shift.OFF) -> set[str]:
    board = Board(Layout.TEXT, shift=shift, offered=(name, "latin"), script=name)
    return {board.label(key) for row in board.rows(roomy=False) for key in row if key.text}


def find(board: Board, act: Act, text: str = "") -> Key:
    return next(
        key
        for row in board.rows(roomy=False)
        for key in row
        if key.act is act and (not text or key.text == text)
    )


def test_every_file_can_be_read() -> None:
    assert set(SCRIPTS) < set(names())
    for name in names():
        assert letters(name).sign


@pytest.mark.parametrize(
    "text",
    ["", "rows = 3", 'name = "a"\nsign = "a"\nrows = ["tone:none"]', 'rows = ["a"]\nsurprise = 1'],
)
def test_a_damaged_file_is_refused(text: str) -> None:
    with pytest.raises(LayoutFileError):
        read_letters(text)


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("shift", [Shift.OFF, Shift.LOCKED])
def test_rows_are_as_wide_as_one_another(name: str, shift: Shift) -> None:
    for offered in ((name,), (name, "latin")):
        board = Board(Layout.TEXT, shift=shift, offered=offered, script=name)
        rows = board.rows(roomy=False)
        widths = [round(sum(key.width for key in row), 3) for row in rows]
        # A head of marks is divided among its own keys.
        assert len({width for width in widths if width != 9.9}) == 1, name
        # 14 keys are the most that stand beside one another, 14 mm wide and 3 mm apart.
        assert all(len(row) <= 14 and sum(key.width for key in row) <= 14 for row in rows)
        acts = [key.act for row in rows for key in row]
        assert acts.count(Act.DELETE) == acts.count(Act.DONE) == acts.count(Act.SPACE) == 1
        assert acts.count(Act.SCRIPT) == len(offered) - 1


def test_the_letters_of_each_script_are_all_there() -> None:
    russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    assert set(russian) <= texts("cyrillic")
    assert set(russian.upper()) <= texts("cyrillic", Shift.ONCE)
    # Consonants, vowels and marks of TIS 620; those that nobody writes any more are there too.
    thai = {chr(code) for code in (*range(0x0E01, 0x0E3B), 0x0E3F, *range(0x0E40, 0x0E4E))}
    assert thai <= texts("thai") | texts("thai", Shift.ONCE) | set("ฃฅฦฺๅ")
    assert set("abcdefghijklmnopqrstuvwxyz0123456789") <= texts("latin")


@pytest.mark.parametrize(
    ("language", "own"),
    [
        ("vi", ("vietnamese",)),
        ("en", ("latin",)),
        ("zh-Hans", ("latin",)),
        ("ko", ("hangul", "latin")),
        ("ja", ("kana", "latin")),
        ("th", ("thai", "latin")),
        ("ru", ("cyrillic", "latin")),
        ("xx", ("latin",)),
    ],
)
def test_a_search_opens_with_the_languages_own_letters(language: str, own: tuple[str, ...]) -> None:
    assert offered_letters(Script.OWN, language) == own


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_is_filled_in_with_latin_letters(language: str) -> None:
    offered = offered_letters(Script.PAPER, language)
    assert set(offered) <= {"latin", "vietnamese"}
    assert "vietnamese" in offered, "addresses are Vietnamese"
    assert offered[0] == ("vietnamese" if language == "vi" else "latin")


def test_every_language_of_a_file_is_one_of_ours() -> None:
    for name in names():
        assert set(letters(name).languages) <= set(LANGUAGES)
        for language in letters(name).languages:
            assert own_letters(language) == name


def test_one_key_changes_letters_and_back() -> None:
    board = Board.opened(Layout.TEXT, Method.OFF, "", ("hangul", "latin"))
    board, edit = board.press(find(board, Act.SCRIPT), "한")
    assert (board.script, edit.insert) == ("latin", "")
    assert board.press(find(board, Act.TYPE, "a"), "한")[1].insert == "a"
    board, _ = board.press(find(board, Act.SCRIPT), "")
    assert board.script == "hangul"


def test_japanese_is_typed_in_two_ways() -> None:
    board = Board.opened(Layout.TEXT, Method.OFF, "", ("kana", "latin"))
    text = ""
    for act, key in [(Act.TYPE, "か"), (Act.MARK, "゛"), (Act.METHOD, ""), (Act.TYPE, "k")]:
        board, edit = board.press(find(board, act, key), text)
        text = text[: len(text) - edit.delete] + edit.insert
    board, edit = board.press(find(board, Act.TYPE, "a"), text)
    assert (text, edit.insert, board.script) == ("がk", "か", "romaji")
    assert board.press(find(board, Act.SCRIPT), "")[0].script == "latin"
    board = board.press(find(board, Act.METHOD), "")[0]
    assert board.script == "kana"
    board = board.press(find(board, Act.SHIFT), "")[0]
    board, edit = board.press(find(board, Act.TYPE, "ア"), "")
    assert (edit.insert, board.shift) == ("ア", Shift.LOCKED)


def test_a_thai_mark_comes_and_goes_alone() -> None:
    board = Board.opened(Layout.TEXT, Method.OFF, "", ("thai", "latin"))
    assert board.press(find(board, Act.TYPE, "ี"), "ป")[1].insert == "ี"
    edit = board.press(find(board, Act.DELETE), "ปี")[1]
    assert (edit.delete, edit.insert) == (1, "")
    shifted = board.press(find(board, Act.SHIFT), "")[0]
    assert shifted.press(find(shifted, Act.TYPE, "ษ"), "")[0].shift is Shift.OFF


def test_a_name_in_russian_letters_begins_with_a_capital() -> None:
    board = Board.opened(Layout.TEXT, Method.OFF, "", ("cyrillic", "latin"))
    board, edit = board.press(find(board, Act.TYPE, "я"), "")
    assert (edit.insert, board.shift) == ("Я", Shift.OFF)


@given(st.sampled_from(SCRIPTS), st.lists(st.integers(0, 70), max_size=15))
@settings(max_examples=cases(100))
def test_any_keys_in_any_order(name: str, presses: list[int]) -> None:
    board = Board.opened(Layout.TEXT, Method.TELEX, "", (name, "latin"))
    text = ""
    for press in presses:
        keys = [key for row in board.rows(roomy=False) for key in row]
        board, edit = board.press(keys[press % len(keys)], text)
        assert edit.delete <= len(text)
        text = text[: len(text) - edit.delete] + edit.insert
        # A mark may stand alone until its letter is typed.
        assert unicodedata.is_normalized("NFC", text) or name == "thai"
    while text:
        edit = erase(text)
        assert edit.delete > len(edit.insert) or edit.delete == len(edit.insert) > 0
        shorter = text[: len(text) - edit.delete] + edit.insert
        assert shorter != text
        text = shorter


def test_signs_are_on_a_page_of_their_own_in_every_script() -> None:
    for name in SCRIPTS:
        board = Board(Layout.TEXT, offered=(name,), script=name)
        turned = board.press(find(board, Act.PAGE), "")[0]
        assert turned.page is Page.SIGNS
        assert turned.press(find(turned, Act.TYPE, "@"), "")[1].insert == "@"
