"""What the tests of this room share: a clock that we turn, waiting without sleeping, pictures."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from devices.errors import DeviceError
from devices.timing import EscposTiming

DEADLINE = 10.0
"""Seconds for something on this machine to happen, however busy it is."""

BRISK = EscposTiming(answer=0.8, quiet=0.05, poll=0.05, stuck=0.2, silence=1.5, clear=0.8, job=5.0)


class Clock:
    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


def until(condition: Callable[[], bool], what: str, within: float = DEADLINE) -> None:
    """Poll; fail after ``within`` seconds."""
    end = time.monotonic() + within
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen within {within} s"
        pause.wait(0.005)


def refusal(action: Callable[[], object]) -> DeviceError | None:
    """The known error that ``action`` raises, if it does."""
    try:
        action()
    except DeviceError as e:
        return e
    return None


def open_files() -> set[str]:
    """This process's descriptors."""
    return {entry.name for entry in Path("/proc/self/fd").iterdir()}


def drawing(width: int = 576, height: int = 240) -> Image.Image:
    picture = Image.new("L", (width, height), 255)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((10, 10, width - 40, height - 10), fill=0)
    draw.rectangle((width - 30, 0, width - 1, 30), outline=0)
    return picture


def same_ink(slip: Image.Image, picture: Image.Image) -> bool:
    """Whether ``slip`` shows ``picture`` in its upper left corner, and nothing else but paper."""
    expected = Image.new("L", slip.size, 255)
    expected.paste(picture.convert("L").point(lambda v: 0 if v < 128 else 255))
    return ImageChops.difference(slip.convert("L"), expected).getbbox() is None
