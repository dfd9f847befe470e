r"""Keys of a keyboard wedge -> bytes. Pure.

The layout is the American one, which readers are set to as shipped, whatever the machine's own
is. Beside plain and shifted keys:

- Ctrl with a letter or one of ``@ [ \ ] ^ _`` is that control character: readers write STX, ETX,
  GS and the like so. Enter is CR, Tab is Tab.
- Alt held while digits of the keypad are typed, then let go: a number up to 255 is that byte,
  whatever code page the reader means by it, so that a text in UTF-8 comes out as it is on the
  code; a greater one is the character of that number in Unicode, as UTF-8.
- Caps Lock as the reader presses it; the digits of the keypad whatever Num Lock is.

Not known: dead keys, other layouts, and the Ctrl+Shift+U of some desktops. Such keys make no byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from evdev import ecodes

_SHIFTS: Final = frozenset({ecodes.KEY_LEFTSHIFT, ecodes.KEY_RIGHTSHIFT})
_CTRLS: Final = frozenset({ecodes.KEY_LEFTCTRL, ecodes.KEY_RIGHTCTRL})
_ALTS: Final = frozenset({ecodes.KEY_LEFTALT, ecodes.KEY_RIGHTALT})
_MODIFIERS: Final = _SHIFTS | _CTRLS | _ALTS
_ALT_DIGITS: Final = 7
"""1114111 is the last character."""

_ROWS: Final = (
    (ecodes.KEY_GRAVE, "`", "~"),
    (ecodes.KEY_1, "1234567890-=", "!@#$%^&*()_+"),
    (ecodes.KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"),
    (ecodes.KEY_A, "asdfghjkl;'", 'ASDFGHJKL:"'),
    (ecodes.KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (ecodes.KEY_SPACE, " ", " "),
    (ecodes.KEY_ENTER, "\r", "\r"),
    (ecodes.KEY_TAB, "\t", "\t"),
    (ecodes.KEY_KPENTER, "\r", "\r"),
    (ecodes.KEY_KP7, "789-456+1230.", "789-456+1230."),
    (ecodes.KEY_KPASTERISK, "*", "*"),
    (ecodes.KEY_KPSLASH, "/", "/"),
)
"""The kernel numbers the keys of a row one after the other."""

KEYS: Final[Mapping[int, tuple[str, str]]] = {
    first + place: pair
    for first, plain, shifted in _ROWS
    for place, pair in enumerate(zip(plain, shifted, strict=True))
}
"""Plain and shifted character of each key."""

_KEYPAD: Final = {
    code: KEYS[code][0]
    for code in range(ecodes.KEY_KP7, ecodes.KEY_KPDOT + 1)
    if KEYS[code][0].isdecimal()
}
_CONTROLS: Final = {"2": 0, "@": 0, " ": 0, "6": 0x1E, "^": 0x1E, "-": 0x1F, "_": 0x1F} | {
    letter: ord(letter) & 0x1F for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]"
}


class KeyDecoder:
    """Collects keys of one device."""

    def __init__(self) -> None:
        self.reset()

    def reset(self, held: Iterable[int] = ()) -> None:
        """Begin anew; ``held`` are the keys that are down."""
        self._held = set(held) & _MODIFIERS
        self._caps = False
        self._alt = ""

    def feed(self, code: int, value: int) -> bytes:
        """One event of ``EV_KEY``: 1 down, 0 up, 2 repeated, which counts for nothing. Returns
        the bytes that it completes, mostly one or none.
        """
        if code in _MODIFIERS:
            return self._modifier(code, value)
        if value != 1:
            return b""
        if code == ecodes.KEY_CAPSLOCK:
            self._caps = not self._caps
            return b""
        if self._held & _ALTS:
            # Any other key ends the number: no reader types one between digits.
            digit = _KEYPAD.get(code)
            self._alt = self._alt + digit if digit and len(self._alt) < _ALT_DIGITS else _NEVER
            return b""
        return self._character(code)

    def _modifier(self, code: int, value: int) -> bytes:
        if value:
            if code in _ALTS and not self._held & _ALTS:
                self._alt = ""
            self._held.add(code)
            return b""
        self._held.discard(code)
        if code not in _ALTS or self._held & _ALTS:
            return b""
        number, self._alt = self._alt, ""
        return _numbered(int(number)) if number.isdecimal() else b""

    def _character(self, code: int) -> bytes:
        plain, shifted = KEYS.get(code, ("", ""))
        shift = bool(self._held & _SHIFTS)
        if self._held & _CTRLS:
            # Enter and Tab stay what they are, as on any keyboard.
            control = _CONTROLS.get(plain.upper())
            return plain.encode() if control is None and plain < " " else _byte(control)
        if plain.isalpha():
            shift ^= self._caps
        return (shifted if shift else plain).encode()


_NEVER: Final = "x" * (_ALT_DIGITS + 1)


def _byte(value: int | None) -> bytes:
    return b"" if value is None else bytes([value])


def _numbered(number: int) -> bytes:
    if number <= 0xFF:
        return bytes([number])
    return chr(number).encode("utf-8", "ignore") if number <= 0x10FFFF else b""
