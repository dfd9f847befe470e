"""Which strikes of a keypad count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk_app.viewmodels.key_filter import KeyFilter, KeyTiming

DOWN, UP, RETURN = int(Qt.Key.Key_Down), int(Qt.Key.Key_Up), int(Qt.Key.Key_Return)


def struck(timing: KeyTiming, key: int, at: float, *, types: bool = False) -> bool:
    """A press and its release, 50 ms later."""
    counted = timing.press(key, at, repeated=False, types=types)
    assert types or timing.release(key, at + 0.05) == counted
    return counted


def test_as_it_comes_every_strike_counts() -> None:
    timing = KeyTiming()
    assert all(struck(timing, DOWN, at / 10) for at in range(5))
    assert timing.press(DOWN, 1.0, repeated=True, types=False)


def test_a_double_strike_counts_once() -> None:
    """accessibility.md: slipping."""
    timing = KeyTiming(double_strike=0.5)
    assert struck(timing, RETURN, 0.0)
    assert not struck(timing, RETURN, 0.3)
    assert struck(timing, RETURN, 1.0)


def test_another_key_is_no_double_strike() -> None:
    timing = KeyTiming(double_strike=0.5)
    assert struck(timing, DOWN, 0.0)
    assert struck(timing, UP, 0.1)


def test_a_held_key_repeats_after_a_while() -> None:
    """accessibility.md: slipping."""
    timing = KeyTiming(repeat_delay=2.0)
    assert timing.press(DOWN, 0.0, repeated=False, types=False)
    assert not timing.press(DOWN, 0.6, repeated=True, types=False)
    assert not timing.press(DOWN, 1.9, repeated=True, types=False)
    assert timing.press(DOWN, 2.0, repeated=True, types=False)


def test_a_refused_strike_does_not_repeat_either() -> None:
    timing = KeyTiming(double_strike=0.5)
    assert struck(timing, DOWN, 0.0)
    assert not timing.press(DOWN, 0.2, repeated=False, types=False)
    assert not timing.press(DOWN, 0.9, repeated=True, types=False)


def test_letters_and_digits_always_count() -> None:
    timing = KeyTiming(repeat_delay=2.0, double_strike=0.5)
    zero = int(Qt.Key.Key_0)
    assert struck(timing, zero, 0.0, types=True)
    assert struck(timing, zero, 0.1, types=True)
    assert timing.press(zero, 0.2, repeated=True, types=True)


class Heard(QObject):
    """What reaches the window behind the filter."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[tuple[QEvent.Type, int]] = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.keys.append((event.type(), event.key()))
        return True


def test_the_filter_drops_press_and_release_alike(qapp: QGuiApplication) -> None:
    now, pressed, heard = [0.0], [0], Heard()
    filtered = KeyFilter(KeyTiming(double_strike=0.5), clock=lambda: now[0])
    filtered.pressed.connect(lambda: pressed.__setitem__(0, pressed[0] + 1))
    heard.installEventFilter(filtered)
    for now[0] in (0.0, 0.1, 2.0):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            qapp.sendEvent(heard, event)
    assert heard.keys == [(QEvent.Type.KeyPress, RETURN), (QEvent.Type.KeyRelease, RETURN)] * 2
    assert pressed == [2]
