from __future__ import annotations

from itertools import pairwise
from string import ascii_uppercase, digits

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.typing.board import Board, Layout, Page, Shift
from kiosk_app.typing.edits import Edit
from kiosk_app.typing.grouping import group, regrouped_cursor, ungroup
from kiosk_app.typing.keys import Act, Key
from kiosk_app.typing.methods import Method


def key(board: Board, label: str) -> Key:
    (found,) = [
        key for row in board.rows(roomy=False) for key in row if label in {key.text, key.act.value}
    ]
    return found


def tap(board: Board, *labels: str) -> tuple[Board, str]:
    text = ""
    for label in labels:
        board, edit = board.press(key(board, label), text)
        text = text[: len(text) - edit.delete] + edit.insert
    return board, text


def test_a_name_by_tone_row_takes_no_telex() -> None:
    board = Board.opened(Layout.NAME, Method.TELEX, "")
    _, text = tap(board, *"nguy", "ê", "n", "\u0303", "space", *"thi", "\u0323")
    assert text == "NGUYỄN THỊ"


def test_a_name_by_telex_keys_in_22_taps() -> None:
    board = Board.opened(Layout.NAME, Method.TELEX, "")
    taps = [*"nguyeenx", "space", *"thij", "space", *"huowngf"]
    assert len(taps) <= 22
    assert tap(board, *taps)[1] == "NGUYỄN THỊ HƯỜNG"


def test_text_starts_with_one_capital() -> None:
    board = Board.opened(Layout.TEXT, Method.TELEX, "")
    board, text = tap(board, *"con")
    assert (text, board.shift) == ("Con", Shift.OFF)
    assert Board.opened(Layout.TEXT, Method.TELEX, "Con").shift is Shift.OFF


def test_shift_goes_once_locked_off() -> None:
    board = Board(Layout.TEXT)
    seen = []
    for _ in range(3):
        board, _ = tap(board, "shift")
        seen.append(board.shift)
    assert seen == [Shift.ONCE, Shift.LOCKED, Shift.OFF]


def test_method_goes_telex_vni_off_and_vni_has_digits() -> None:
    board = Board(Layout.TEXT, Method.TELEX)
    board, _ = tap(board, "method")
    assert board.method is Method.VNI
    assert tap(board, *"ha", "2", "i")[1] == "hài"
    board, _ = tap(board, "method")
    assert (board.method, tap(board, *"ross")[1]) == (Method.OFF, "ross")


def test_digits_on_the_page_of_signs_are_digits() -> None:
    board, _ = tap(Board(Layout.TEXT, Method.VNI), "page")
    assert board.page is Page.SIGNS
    edit = board.press(key(board, "2"), "ha")[1]
    assert edit == Edit(0, "2")


def test_deleting_puts_the_tone_back() -> None:
    board = Board(Layout.TEXT)
    assert board.press(Key(Act.DELETE), "hoàn") == (board, Edit(3, "òa"))
    assert board.press(Key(Act.DELETE), "") == (board, Edit(0, ""))
    assert board.press(Key(Act.DELETE), "a ") == (board, Edit(1, ""))


def test_email_has_no_telex_and_no_space() -> None:
    board = Board.opened(Layout.EMAIL, Method.TELEX, "")
    assert tap(board, *"ross", "@gmail.com")[1] == "ross@gmail.com"
    assert tap(board, *"aadoow")[1] == "aadoow"
    acts = {key.act for row in board.rows(roomy=False) for key in row}
    assert not acts & {Act.SPACE, Act.TONE, Act.METHOD}


def test_a_code_has_capitals_digits_and_no_telex() -> None:
    board = Board.opened(Layout.CODE, Method.TELEX, "")
    assert tap(board, *"aadd7f3k")[1] == "AADD7F3K"
    texts = {key.text.upper() for row in board.rows(roomy=True) for key in row if key.text}
    # Also those that Crockford leaves out: who reads O types O, and it is taken for 0.
    assert texts == set(ascii_uppercase + digits)


def test_phone_has_plus_and_number_has_not() -> None:
    texts = {
        layout: {key.text for row in Board(layout).rows(roomy=False) for key in row}
        for layout in (Layout.PHONE, Layout.NUMBER)
    }
    assert set("0123456789") <= texts[Layout.NUMBER]
    assert texts[Layout.PHONE] - texts[Layout.NUMBER] == {"+"}


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize("method", Method)
def test_every_board_can_delete_and_be_left(layout: Layout, page: Page, method: Method) -> None:
    for roomy in (False, True):
        rows = Board(layout, method, page).rows(roomy=roomy)
        acts = [key.act for row in rows for key in row]
        assert acts.count(Act.DELETE) == acts.count(Act.DONE) == 1
        assert all(4 <= sum(key.width for key in row) <= 13 for row in rows)


@given(st.text("0123456789", max_size=15), st.integers(0, 15))
def test_groups_hold_the_digits_and_the_cursor(digits: str, at: int) -> None:
    shown = group(digits)
    assert ungroup(shown) == digits
    assert not any(len(part) > 3 for part in shown.split())
    assert all(len(part) == 3 for part, _ in pairwise(shown.split()))
    cursor = regrouped_cursor(digits, at)
    assert ungroup(shown[:cursor]) == digits[:at]
