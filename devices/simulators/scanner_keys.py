"""A keyboard wedge in memory: codes are laid on it, and it types them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from evdev import ecodes

from devices.faults import SCANNER_FAULTS, Fault, FaultSwitches
from devices.scanner.wedge_codec import KEYS
from devices.transports.input_fakes import FakeInputMachine

FLOOD_KEYS = 5000
"""A keyboard types no megabyte before somebody comes."""

_KEY_OF = {pair[0]: (code, False) for code, pair in reversed(list(KEYS.items()))}
_KEY_OF |= {pair[1]: (code, True) for code, pair in KEYS.items() if pair[1] not in _KEY_OF}
_KEYPAD = {digit: code for code, (digit, _) in KEYS.items() if code >= ecodes.KEY_KP7}

Event = tuple[int, int, int]


class WedgeSimulator:
    """``machine.open`` is what the driver takes as ``opening``. ``suffix`` follows each code.

    What is no letter of an American keyboard is typed as Alt and the byte's number, as readers do
    that are set to "Alt mode".
    """

    def __init__(self, suffix: bytes = b"\r", clock: Callable[[], float] | None = None) -> None:
        self.machine = (
            FakeInputMachine("wedge") if clock is None else FakeInputMachine("wedge", clock=clock)
        )
        self._suffix = suffix
        self._switches = FaultSwitches(SCANNER_FAULTS)
        self._lock = threading.RLock()

    def lay(self, data: bytes) -> None:
        """A code lies before the reader: all of its keys at once."""
        with self._lock:
            if self._switches.any_of("silent", "unplugged"):
                return
            if "flood" in self._switches:
                data = b"x" * FLOOD_KEYS
            if "garbled" in self._switches:
                data = bytes(byte | 0x80 for byte in data)
            self.type(data + self._suffix)

    def type(self, data: bytes) -> None:
        """Type bytes as they are."""
        self.machine.emit(list(typed(data)))

    def unplug(self) -> None:
        self.set_fault("unplugged", on=True)

    def replug(self) -> None:
        self.set_fault("unplugged", on=False)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        with self._lock:
            return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        with self._lock:
            if self._switches.set(name, on) and name == "unplugged":
                (self.machine.unplug if on else self.machine.replug)()


def typed(data: bytes) -> Iterator[Event]:
    """The events by which a wedge types ``data``."""
    for byte in data:
        key = _KEY_OF.get(chr(byte))
        if key is None:
            digits = [_KEYPAD[digit] for digit in f"0{byte}"]
            yield from chord([ecodes.KEY_LEFTALT], digits)
        else:
            code, shifted = key
            yield from chord([ecodes.KEY_LEFTSHIFT] if shifted else [], [code])


def chord(held: list[int], pressed: list[int]) -> Iterator[Event]:
    """``pressed`` one after the other while ``held`` are down."""
    for code in held:
        yield from _press(code, down=True)
    for code in pressed:
        yield from _press(code, down=True)
        yield from _press(code, down=False)
    for code in held:
        yield from _press(code, down=False)


def _press(code: int, *, down: bool) -> Iterator[Event]:
    yield ecodes.EV_KEY, code, int(down)
    yield ecodes.EV_SYN, ecodes.SYN_REPORT, 0
