"""A slip's picture -> the bytes of one ESC/POS job, block by block.

Feeding and cutting come from python-escpos, the dots from us: its way from a picture to dots goes
through four copies in colour and a dither, and took a quarter of a slip's processor time.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Protocol, cast

from PIL import Image

from devices.errors import DeviceError
from devices.printer.escpos_codec import (
    AUTOMATIC_STATUS,
    HANDSHAKE,
    INITIALISE,
    PRESENT,
    TOTAL_CUT,
)
from devices.printer.models import GENERIC, SlipModel
from devices.status import Action

_DARK_BELOW = 128
_FEED_LINES = 6
_RASTER = b"\x1dv0\x00"
ROWS_PER_BLOCK = 120
"""15 mm at 8 dots a millimetre: what a printer that stops may still hold of a slip. A QR code is
higher, so that none that works comes out after the person has gone.
"""
LONGEST_SLIP_ROWS = 8000
"""1 m at 8 dots a millimetre."""


class Generator(Protocol):
    """The part of ``escpos.printer.Dummy`` that is used, or measured."""

    output: bytes

    def hw(self, hw: str) -> None: ...

    def print_and_feed(self, n: int) -> None: ...

    def cut(self) -> None: ...

    def clear(self) -> None: ...

    def image(self, img_source: Image.Image, *, impl: str, fragment_height: int) -> None: ...


@dataclass(frozen=True, slots=True)
class _Commands:
    """``feed`` carries the last row past the cutter or the tear bar."""

    feed: bytes
    feed_and_cut: bytes

    def ending(self, model: SlipModel) -> bytes:
        """What ends a slip: held out, cut off, or fed as far as the tear bar."""
        if model.presenter:
            return self.feed + TOTAL_CUT + PRESENT
        return self.feed_and_cut if model.cutter else self.feed


def require_fit(picture: Image.Image, width_dots: int) -> None:
    """Raise ``DeviceError`` for a picture that no slip of this printer can hold."""
    if picture.width > width_dots or not 0 < picture.height <= LONGEST_SLIP_ROWS:
        raise DeviceError(
            f"{picture.width} x {picture.height} dots do not fit on a slip of "
            f"{width_dots} x {LONGEST_SLIP_ROWS}",
            Action.CONFIGURATION,
        )


def slip_blocks(
    picture: Image.Image, model: SlipModel = GENERIC, *, cut_first: bool = False
) -> list[bytes]:
    """Initialise, draw, feed and cut; each block ends in the question whether it is done.

    ``picture`` of any mode and width; what is darker than mid-grey is printed, without dither.
    ``cut_first`` separates what an abandoned slip left on the paper.
    """
    commands = _commands()
    row = (picture.width + 7) // 8
    ink = _ink(picture)
    blocks = [
        _raster(row, ink[start : start + row * ROWS_PER_BLOCK])
        for start in range(0, len(ink), row * ROWS_PER_BLOCK)
    ]
    ending = commands.ending(model)
    # ESC @ forgets GS a.
    automatic = AUTOMATIC_STATUS if model.asb else b""
    blocks[0] = INITIALISE + automatic + ending * cut_first + blocks[0]
    blocks[-1] += ending
    return [block + HANDSHAKE for block in blocks]


def _raster(row: int, ink: bytes) -> bytes:
    """GS v 0: bytes a row and rows, low byte first, then the rows from above."""
    return _RASTER + row.to_bytes(2, "little") + (len(ink) // row).to_bytes(2, "little") + ink


def _ink(picture: Image.Image) -> bytes:
    """One bit a dot, set where there is ink; rows padded to whole bytes."""
    if picture.mode == "1" and picture.width % 8 == 0:
        dots = picture
    else:
        flat = Image.new("L", ((picture.width + 7) // 8 * 8, picture.height), 255)
        if "A" in picture.getbands():
            flat.paste(picture.convert("L"), mask=picture.getchannel("A"))
        else:
            flat.paste(picture.convert("L"))
        dots = flat.point(_BLACK_OR_WHITE, "1")
    # In Pillow's mode "1" white is 1, on paper ink is 1.
    return defuse(dots.tobytes().translate(_INVERTED))


_BLACK_OR_WHITE = [0] * _DARK_BELOW + [255] * (256 - _DARK_BELOW)
_INVERTED = bytes(byte ^ 0xFF for byte in range(256))


def defuse(ink: bytes) -> bytes:
    """Raster data that a printer cannot take for a real-time command.

    DLE EOT, DLE ENQ and DLE DC4 are obeyed wherever they stand, in the middle of a picture too:
    it would answer what nobody asked, or clear its buffer. One dot more makes DLE harmless.
    """
    for second in (b"\x04", b"\x05", b"\x14"):
        ink = ink.replace(b"\x10" + second, b"\x18" + second)
    return ink


@functools.cache
def _commands() -> _Commands:
    generator = new_generator(GENERIC.width_dots)

    def bytes_of(command: Callable[[], None]) -> bytes:
        generator.clear()
        command()
        return generator.output

    return _Commands(
        bytes_of(lambda: generator.print_and_feed(_FEED_LINES)),
        bytes_of(generator.cut),
    )


def new_generator(width: int) -> Generator:
    """python-escpos, writing into memory, for paper of ``width`` dots."""
    printer, capabilities = _escpos()
    profile = capabilities.Profile(features={"paperFullCut": True})
    # Without a width in the profile, it prints a remark to stdout for each picture.
    profile.profile_data = {**profile.profile_data, "media": {"width": {"pixels": width}}}
    return cast(Generator, printer.Dummy(profile=profile))


@functools.cache
def _escpos() -> tuple[ModuleType, ModuleType]:
    """Import python-escpos late (0.3 s and more), and keep its manners to itself.

    On import it unpickles a cache from whatever directory the environment names, makes a
    temporary directory and leaves it behind, and configures the root logger.
    """
    handlers = list(logging.root.handlers)
    with tempfile.TemporaryDirectory(prefix="escpos-") as private, _confined_to(private):
        from escpos import capabilities, printer  # noqa: PLC0415
    for handler in logging.root.handlers[:]:
        if handler not in handlers:
            logging.root.removeHandler(handler)
    return printer, capabilities


@contextlib.contextmanager
def _confined_to(private: str) -> Iterator[None]:
    key = "ESCPOS_CAPABILITIES_PICKLE_DIR"
    before, make, thread = os.environ.get(key), tempfile.mkdtemp, threading.get_ident()

    def mkdtemp(*args: str | None, **named: str | None) -> str:
        return private if threading.get_ident() == thread else make(*args, **named)

    os.environ[key] = private
    vars(tempfile)["mkdtemp"] = mkdtemp
    try:
        yield
    finally:
        vars(tempfile)["mkdtemp"] = make
        if before is None:
            del os.environ[key]
        else:
            os.environ[key] = before
