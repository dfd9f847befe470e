from __future__ import annotations

import pytest
from evdev import ecodes
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.scanner.wedge_codec import KeyDecoder
from devices.simulators.scanner_keys import chord, typed
from tests.cases import cases

CTRL, SHIFT, ALT = ecodes.KEY_LEFTCTRL, ecodes.KEY_LEFTSHIFT, ecodes.KEY_LEFTALT
PAD = dict(
    zip(
        "0123456789",
        [getattr(ecodes, f"KEY_KP{digit}") for digit in range(10)],
        strict=True,
    )
)
CARD = "001090000001||Nguyễn Văn A|01011990|Nam|Số 1, phường Hà|01012021".encode()


def decode(*presses: tuple[list[int], list[int]]) -> bytes:
    """Each is what is held and what is pressed meanwhile."""
    decoder = KeyDecoder()
    events = [event for held, pressed in presses for event in chord(held, pressed)]
    return b"".join(decoder.feed(c, v) for kind, c, v in events if kind == ecodes.EV_KEY)


def pad(number: str) -> tuple[list[int], list[int]]:
    return [ALT], [PAD[digit] for digit in number]


def test_the_american_layout() -> None:
    rows = [range(2, 14), range(16, 28), range(30, 42), range(43, 54), [57]]
    keys = [key for row in rows for key in row]
    assert decode(([], keys)) == b"1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./ "
    for shift in (ecodes.KEY_LEFTSHIFT, ecodes.KEY_RIGHTSHIFT):
        shifted = b'!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>? '
        assert decode(([shift], keys)) == shifted


def test_enter_and_tab_are_suffixes_also_from_the_keypad() -> None:
    keys = [ecodes.KEY_ENTER, ecodes.KEY_TAB, ecodes.KEY_KPENTER]
    assert decode(([], keys)) == b"\r\t\r"
    assert decode(([CTRL], keys)) == b"\r\t\r"


def test_the_keypad() -> None:
    assert decode(([], [PAD[digit] for digit in "0123456789"])) == b"0123456789"
    signs = [ecodes.KEY_KPDOT, ecodes.KEY_KPMINUS, ecodes.KEY_KPPLUS, ecodes.KEY_KPASTERISK]
    assert decode(([], [*signs, ecodes.KEY_KPSLASH])) == b".-+*/"


@pytest.mark.parametrize(
    ("held", "key", "byte"),
    [
        ([CTRL], ecodes.KEY_B, 0x02),
        ([CTRL], ecodes.KEY_C, 0x03),
        ([CTRL, SHIFT], ecodes.KEY_M, 0x0D),
        ([CTRL], ecodes.KEY_LEFTBRACE, 0x1B),
        ([ecodes.KEY_RIGHTCTRL], ecodes.KEY_RIGHTBRACE, 0x1D),
        ([CTRL, SHIFT], ecodes.KEY_6, 0x1E),
        ([CTRL, SHIFT], ecodes.KEY_MINUS, 0x1F),
        ([CTRL], ecodes.KEY_2, 0x00),
    ],
)
def test_ctrl_makes_control_characters(held: list[int], key: int, byte: int) -> None:
    assert decode((held, [key])) == bytes([byte])


def test_ctrl_with_a_key_that_has_no_control_character_makes_nothing() -> None:
    assert decode(([CTRL], [ecodes.KEY_9, ecodes.KEY_F1]), ([], [ecodes.KEY_A])) == b"a"


@pytest.mark.parametrize(
    ("number", "data"),
    [
        ("65", b"A"),
        ("0233", b"\xe9"),
        ("233", b"\xe9"),
        ("0255", b"\xff"),
        ("0", b"\x00"),
        ("7877", "ễ".encode()),
        ("07877", "ễ".encode()),
        ("1114111", "\U0010ffff".encode()),
        ("1114112", b""),
        ("55296", b""),
        ("12345678", b""),
        ("", b""),
    ],
)
def test_alt_and_a_number_on_the_keypad(number: str, data: bytes) -> None:
    assert decode(pad(number), ([], [ecodes.KEY_A])) == data + b"a"


def test_a_text_in_utf_8_typed_byte_by_byte_comes_out_as_it_is_on_the_code() -> None:
    assert decode(*[pad(f"0{byte}") for byte in CARD]) == CARD


def test_a_text_typed_by_its_unicode_numbers_comes_out_in_utf_8() -> None:
    text = "ễ ă Đ ư"
    assert decode(*[pad(str(ord(letter))) for letter in text]) == text.encode()


def test_other_keys_while_alt_is_held_make_nothing() -> None:
    assert decode(([ALT], [PAD["6"], ecodes.KEY_A, PAD["5"]])) == b""
    assert decode(([ALT], [ecodes.KEY_6, ecodes.KEY_5])) == b""


def test_caps_lock_turns_letters_and_no_signs() -> None:
    keys = [ecodes.KEY_A, ecodes.KEY_1]
    lock: tuple[list[int], list[int]] = ([], [ecodes.KEY_CAPSLOCK])
    assert decode(lock, ([], keys), ([SHIFT], keys), lock, ([], keys)) == b"A1a!a1"


def test_repeats_and_unknown_keys_make_nothing() -> None:
    decoder = KeyDecoder()
    assert decoder.feed(ecodes.KEY_A, 1) == b"a"
    assert decoder.feed(ecodes.KEY_A, 2) == decoder.feed(ecodes.KEY_A, 0) == b""
    assert decoder.feed(ecodes.KEY_VOLUMEUP, 1) == decoder.feed(0x2FF, 1) == b""


def test_begun_anew_it_knows_which_modifiers_are_down() -> None:
    decoder = KeyDecoder()
    decoder.feed(SHIFT, 1)
    decoder.reset()
    assert decoder.feed(ecodes.KEY_A, 1) == b"a"
    decoder.reset({SHIFT, ecodes.KEY_B})
    assert decoder.feed(ecodes.KEY_A, 1) == b"A"
    decoder.feed(SHIFT, 0)
    assert decoder.feed(ecodes.KEY_A, 1) == b"a"


keys = st.lists(st.tuples(st.integers(0, 0x2FF), st.integers(-1, 3)), max_size=12)
modifiers = [ecodes.KEY_LEFTALT, ecodes.KEY_LEFTCTRL, ecodes.KEY_RIGHTSHIFT, ecodes.KEY_CAPSLOCK]
noise = st.lists(
    st.sampled_from([(key, value) for key in modifiers for value in (0, 1)]), max_size=6
)


@settings(max_examples=cases(1000))
@given(keys, noise, st.binary(max_size=6))
def test_after_any_keys_and_their_release_a_code_comes_out_whole(
    before: list[tuple[int, int]], held: list[tuple[int, int]], code: bytes
) -> None:
    decoder = KeyDecoder()
    for key, value in before + held:
        assert len(decoder.feed(key, value)) <= 4
        assert len(decoder._alt) <= 8
    decoder.reset()
    found = b"".join(decoder.feed(c, v) for kind, c, v in typed(code) if kind == ecodes.EV_KEY)
    assert found == code
