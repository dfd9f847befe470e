"""A keyboard: key presses by the X server's test extension (XTEST), as if fingers made them."""

from __future__ import annotations

from types import TracebackType
from typing import Final, Self

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

CHORD: Final = ("Control_L", "Alt_L")


class Keys:
    """Of the display called ``name``."""

    def __init__(self, name: str) -> None:
        self._display = Display(name)
        self.pressed = 0
        """How many keys so far."""

    def close(self) -> None:
        self._display.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def press(self, key: str, held: tuple[str, ...] = ()) -> None:
        """By its keysym's name, as in ``Return``; ``held`` are those held down meanwhile."""
        codes = [self._code(name) for name in (*held, key)]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()
        self.pressed += len(codes)

    def type(self, text: str) -> None:
        """Small letters and digits."""
        for letter in text:
            self.press("space" if letter == " " else letter)

    def service_chord(self) -> None:
        """What a technician presses on a keyboard that they have plugged in."""
        self.press("s", CHORD)

    def photograph(self) -> tuple[int, int, bytes]:
        """What stands on the screen: width, height, and pixels of four bytes, blue first."""
        root = self._display.screen().root
        size = root.get_geometry()
        image = root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
        return size.width, size.height, image.data

    def _code(self, name: str) -> int:
        keysym = XK.string_to_keysym(name)
        code: int = self._display.keysym_to_keycode(keysym)
        assert code, name
        return code
