"""A slip's picture -> the bytes of one ESC/POS job, block by block, by python-escpos."""

from __future__ import annotations

import contextlib
import functools
import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Protocol, cast

from PIL import Image

from devices.errors import DeviceError
from devices.printer.escpos_codec import AUTOMATIC_STATUS, FEED_AND_CUT, HANDSHAKE, INITIALISE
from devices.status import Action

_DARK_BELOW = 128
ROWS_PER_BLOCK = 120
"""15 mm at 8 dots a millimetre: what a printer that stops may still hold of a slip. A QR code is
higher, so that none that works comes out after the person has gone.
"""
LONGEST_SLIP_ROWS = 8000
"""1 m at 8 dots a millimetre."""


class _Generator(Protocol):
    """The part of ``escpos.printer.Dummy`` that is used."""

    output: bytes

    def image(self, img_source: Image.Image, *, impl: str, fragment_height: int) -> None: ...


def require_fit(picture: Image.Image, width_dots: int) -> None:
    """Raise ``DeviceError`` for a picture that no slip of this printer can hold."""
    if picture.width > width_dots or not 0 < picture.height <= LONGEST_SLIP_ROWS:
        raise DeviceError(
            f"{picture.width} x {picture.height} dots do not fit on a slip of "
            f"{width_dots} x {LONGEST_SLIP_ROWS}",
            Action.CONFIGURATION,
        )


def slip_blocks(picture: Image.Image, *, cut_first: bool = False) -> list[bytes]:
    """Initialise, draw, feed and cut; each block ends in the question whether it is done.

    ``picture`` of any mode and width; what is darker than mid-grey is printed, without dither.
    ``cut_first`` separates what an abandoned slip left on the paper.
    """
    dots = _dots(picture)
    blocks = [
        _raster(dots.crop((0, top, dots.width, min(top + ROWS_PER_BLOCK, dots.height))))
        for top in range(0, dots.height, ROWS_PER_BLOCK)
    ]
    blocks[0] = INITIALISE + AUTOMATIC_STATUS + FEED_AND_CUT * cut_first + blocks[0]
    blocks[-1] += FEED_AND_CUT
    return [block + HANDSHAKE for block in blocks]


def _raster(dots: Image.Image) -> bytes:
    generator = _new_generator(dots.width)
    generator.image(dots, impl="bitImageRaster", fragment_height=ROWS_PER_BLOCK)
    return generator.output


def _dots(picture: Image.Image) -> Image.Image:
    """One bit a dot, black on white, padded to whole bytes."""
    flat = Image.new("L", ((picture.width + 7) // 8 * 8, picture.height), 255)
    if "A" in picture.getbands():
        flat.paste(picture.convert("L"), mask=picture.getchannel("A"))
    else:
        flat.paste(picture.convert("L"))
    # In Pillow's mode "1" white is 1, on paper ink is 1.
    ink = flat.point(lambda grey: 0 if grey < _DARK_BELOW else 255, "1").tobytes()
    quiet = defuse(ink.translate(_INVERTED))
    return Image.frombytes("1", flat.size, quiet.translate(_INVERTED))


_INVERTED = bytes(byte ^ 0xFF for byte in range(256))


def defuse(ink: bytes) -> bytes:
    """Raster data that a printer cannot take for a real-time command.

    DLE EOT, DLE ENQ and DLE DC4 are obeyed wherever they stand, in the middle of a picture too:
    it would answer what nobody asked, or clear its buffer. One dot more makes DLE harmless.
    """
    for second in (b"\x04", b"\x05", b"\x14"):
        ink = ink.replace(b"\x10" + second, b"\x18" + second)
    return ink


def _new_generator(width: int) -> _Generator:
    printer, capabilities = _escpos()
    profile = capabilities.Profile()
    # Without a width in the profile, python-escpos prints a remark to stdout for each block.
    profile.profile_data = {**profile.profile_data, "media": {"width": {"pixels": width}}}
    return cast(_Generator, printer.Dummy(profile=profile))


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
