"""The five sounds, looked at as numbers: long enough, never too loud, without a click."""

from __future__ import annotations

import array
import itertools
import math
import sys

import pytest

from kiosk_app.journey.effects import Sound
from kiosk_app.sounds import RATE, samples

MILLISECONDS = {
    Sound.TOUCH: (30,),
    Sound.READ: (120, 180),
    Sound.YOUR_TURN: (160, 160, 280),
    Sound.TIME: (200, 300),
    Sound.TROUBLE: (400,),
}
"""Length of each note."""
HERTZ = {
    Sound.TOUCH: (1400.0,),
    Sound.READ: (660.0, 880.0),
    Sound.YOUR_TURN: (523.25, 659.25, 783.99),
    Sound.TIME: (330.0, 262.0),
    Sound.TROUBLE: (196.0,),
}
SCALE = (131.0, 196.0, 262.0, 330.0, 523.25, 659.25, 783.99, 880.0, 1046.5, 1400.0)
LOUDEST = 32_767
STEEPEST = 2_200
"""Between two neighbours of 48,000: what the highest note at its loudest needs. A click is more."""


def wave(sound: Sound) -> list[int]:
    pcm = array.array("h")
    pcm.frombytes(samples(sound))
    return list(pcm)


def notes(sound: Sound) -> list[list[int]]:
    """The wave cut into its notes."""
    ends = list(itertools.accumulate(RATE * length // 1000 for length in MILLISECONDS[sound]))
    whole = wave(sound)
    return [whole[start:end] for start, end in itertools.pairwise([0, *ends])]


def strength(note: list[int], hertz: float) -> float:
    """How much of ``hertz`` is in ``note``, by a Fourier sum."""
    turn = 2 * math.pi * hertz / RATE
    real = sum(value * math.cos(turn * index) for index, value in enumerate(note))
    imaginary = sum(value * math.sin(turn * index) for index, value in enumerate(note))
    return math.hypot(real, imaginary) / len(note)


def test_every_sound_of_the_journey_has_its_wave() -> None:
    assert set(MILLISECONDS) == set(HERTZ) == set(Sound)
    assert len({samples(sound) for sound in Sound}) == len(Sound) == 5


@pytest.mark.parametrize("sound", Sound)
def test_each_is_exactly_as_long_as_its_notes(sound: Sound) -> None:
    """accessibility.md: interfering."""
    assert len(samples(sound)) == 2 * RATE * sum(MILLISECONDS[sound]) // 1000


@pytest.mark.parametrize("sound", Sound)
def test_each_is_heard_and_none_is_cut_off(sound: Sound) -> None:
    for note in notes(sound):
        loudest = max(abs(value) for value in note)
        assert 0.30 * LOUDEST < loudest < 0.36 * LOUDEST


@pytest.mark.parametrize("sound", Sound)
def test_each_note_begins_and_ends_in_silence(sound: Sound) -> None:
    for note in notes(sound):
        assert note[0] == note[-1] == 0
        edge = RATE // 1000
        assert max(abs(value) for value in note[:edge] + note[-edge:]) < 0.04 * LOUDEST


@pytest.mark.parametrize("sound", Sound)
def test_none_clicks(sound: Sound) -> None:
    whole = wave(sound)
    assert max(abs(after - before) for before, after in itertools.pairwise(whole)) < STEEPEST


@pytest.mark.parametrize("sound", Sound)
def test_each_note_has_its_height(sound: Sound) -> None:
    for note, hertz in zip(notes(sound), HERTZ[sound], strict=True):
        others = [other for other in SCALE if abs(other - hertz) > 0.2 * hertz]
        assert strength(note, hertz) > 5 * max(strength(note, other) for other in others)


def test_no_two_sounds_are_the_same_tune() -> None:
    assert len({(HERTZ[sound], MILLISECONDS[sound]) for sound in Sound}) == 5


def test_the_samples_are_little_endian_here() -> None:
    """Qt's Int16 is the machine's own order, as ``array``'s is; the kiosk's machines are these."""
    assert sys.byteorder == "little"


def test_they_are_made_once() -> None:
    assert samples(Sound.READ) is samples(Sound.READ)
