from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from devices.printer.escpos_codec import HANDSHAKE
from devices.printer.models import SlipModel
from devices.printer.raster import ROWS_PER_BLOCK, defuse, new_generator, slip_blocks
from devices.simulators.escpos_machine import EscposMachine
from tests.devices.parts import drawing


def test_exact_bytes_of_a_small_job() -> None:
    picture = Image.new("1", (16, 2), 1)
    picture.putpixel((0, 0), 0)
    picture.putpixel((15, 1), 0)
    [job] = slip_blocks(picture)
    assert job.hex(" ") == (
        "1b 40 1d 61 0e"  # initialise, automatic status
        " 1d 76 30 00 02 00 02 00 80 00 00 01"  # two rows of two bytes
        " 1b 64 06 1d 56 00"  # feed six lines, cut
        " 1d 72 01"  # the handshake
    )


@pytest.mark.parametrize("width", [200, 384, 576])
def test_python_escpos_makes_the_same_dots(width: int) -> None:
    picture = drawing(width, 100).convert("1", dither=Image.Dither.NONE)
    generator = new_generator(width)
    generator.hw("INIT")
    generator.image(picture, impl="bitImageRaster", fragment_height=100)
    generator.cut()
    [job] = slip_blocks(picture, SlipModel("plain", asb=False))
    assert job == generator.output + HANDSHAKE


def test_paper_left_by_an_abandoned_slip_is_cut_off_first() -> None:
    [job] = slip_blocks(Image.new("1", (8, 1), 1), cut_first=True)
    assert job.startswith(b"\x1b@\x1da\x0e\x1bd\x06\x1dV\x00\x1dv0\x00")


def test_a_width_that_is_no_whole_bytes_is_padded_white() -> None:
    [job] = slip_blocks(Image.new("1", (9, 1), 0))
    assert job[5:15].hex() == "1d76300002000100ff80"


def test_what_is_transparent_is_not_printed() -> None:
    [job] = slip_blocks(Image.new("RGBA", (8, 1), (0, 0, 0, 0)))
    assert job[5:14].hex() == "1d7630000100010000"


def test_grey_is_thresholded_not_dithered() -> None:
    [light] = slip_blocks(Image.new("L", (64, 8), 200))
    [dark] = slip_blocks(Image.new("L", (64, 8), 100))
    assert light[13:77] == b"\x00" * 64
    assert dark[13:77] == b"\xff" * 64


@given(st.binary(max_size=400))
def test_no_realtime_command_hides_in_a_picture(ink: bytes) -> None:
    quiet = defuse(ink)
    assert len(quiet) == len(ink)
    assert not any(b"\x10" + second in quiet for second in (b"\x04", b"\x05", b"\x14"))
    changed = sum(a != b for a, b in zip(ink, quiet, strict=True))
    assert changed == sum(ink.count(b"\x10" + bytes((s,))) for s in (4, 5, 20))


def test_a_picture_full_of_realtime_commands_comes_out_whole() -> None:
    ink = b"\x10\x04\x01\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08" + bytes(19)
    paper = bytes(byte ^ 0xFF for byte in ink)
    picture = Image.frombytes("1", (128, 2), paper)
    machine = EscposMachine()
    assert machine.receive(*slip_blocks(picture)) == b"\x10\x00\x00\x0f\x00"
    (slip,) = machine.slips
    difference = ImageChops.logical_xor(slip.crop((0, 0, 128, 2)), picture)
    assert sum(difference.histogram()[255:]) == 2


@pytest.mark.parametrize("rows", [239, 240, 241, 1000])
def test_blocks_join_without_a_seam(rows: int) -> None:
    picture = Image.effect_noise((576, rows), 200).point(lambda v: 255 * (v > 128)).convert("1")
    machine = EscposMachine()
    answers = [machine.receive(block) for block in slip_blocks(picture)]
    assert len(answers) == -(-rows // ROWS_PER_BLOCK)
    assert answers[1:] == [b"\x00"] * (len(answers) - 1)
    (slip,) = machine.slips
    difference = ImageChops.logical_xor(slip.crop((0, 0, 576, rows)), picture)
    # The few dots of `defuse` in pure noise are all that may differ.
    assert sum(difference.histogram()[255:]) <= rows * 72 // 2000


def test_importing_the_generator_leaves_nothing_behind(tmp_path: Path) -> None:
    code = (
        "import logging, PIL.Image\n"
        "from devices.printer.raster import slip_blocks\n"
        "slip_blocks(PIL.Image.new('1', (8, 8)))\n"
        "assert logging.root.handlers == [], logging.root.handlers\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []
