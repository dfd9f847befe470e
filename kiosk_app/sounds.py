"""The machine's five sounds as PCM, made from sine waves. Each has its picture on the screen."""

from __future__ import annotations

import array
import math
from functools import cache
from typing import Final

from kiosk_app.journey.effects import Sound

RATE: Final = 48_000
"""Frames a second; one channel, 16 bits, little endian."""

_AMPLITUDE: Final = 0.35
_FADE_S: Final = 0.012
"""Faded in and out, or every note begins and ends with a click."""

_NOTES: Final[dict[Sound, tuple[tuple[float, float], ...]]] = {
    Sound.TOUCH: ((1400.0, 0.03),),
    Sound.READ: ((660.0, 0.12), (880.0, 0.18)),
    Sound.YOUR_TURN: ((523.25, 0.16), (659.25, 0.16), (783.99, 0.28)),
    Sound.TIME: ((330.0, 0.2), (262.0, 0.3)),
    Sound.TROUBLE: ((196.0, 0.4),),
}
"""Frequency in Hz and length in seconds of each note."""


@cache
def samples(sound: Sound) -> bytes:
    """16-bit mono PCM at ``RATE``."""
    pcm = array.array("h")
    for frequency, seconds in _NOTES[sound]:
        count = round(seconds * RATE)
        fade = round(_FADE_S * RATE)
        for index in range(count):
            envelope = min(1.0, index / fade, (count - 1 - index) / fade)
            wave = math.sin(2 * math.pi * frequency * index / RATE)
            pcm.append(int(32_767 * _AMPLITUDE * envelope * wave))
    return pcm.tobytes()
