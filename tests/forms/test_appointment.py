"""The appointment slip as a picture: it looks as it did, and every scanner reads its code."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from forms.appointment import Appointment, appointment_blocks
from forms.layout.codes import qr_modules
from forms.slip import LEAST_DOTS, MARGIN, WIDTH, Pair, Step, Words, draw_slip, module_dots
from office_contract.short_code import ALPHABET, grouped, short_code
from office_contract.slip_code import write_slip_code

GOLDEN = Path(__file__).parents[1] / "golden" / "forms"
LANGUAGES = ("vi", "en", "ko")
TITLES = {"vi": "Xác nhận thông tin về cư trú", "en": "Residence confirmation", "ko": "거주 확인서"}
TOKEN = bytes(range(40, 56))
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
CODE = write_slip_code(
    TOKEN, datetime(2026, 12, 22, 16, 59, 59, tzinfo=UTC), KEY, "HTTPS://GIAY.DANANG.EXAMPLE/V"
)


def appointment(language: str) -> Appointment:
    return Appointment(
        title=TITLES.get(language, TITLES["en"]),
        code=CODE,
        short=grouped(short_code(TOKEN)),
        until=date(2026, 12, 22),
        place="Bộ phận Một cửa phường Hải Châu",
        asked_at=datetime(2026, 11, 22, 2, 47, tzinfo=UTC),
        language=language,
    )


def texts(language: str) -> list[str]:
    blocks = appointment_blocks(appointment(language))
    return [block.text for block in blocks if isinstance(block, Words | Step)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slip_looks_as_it_did(language: str) -> None:
    """After a wanted change: ``DRAW_GOLDEN=1 python -m pytest tests/forms/test_appointment.py``."""
    slip = draw_slip(appointment_blocks(appointment(language)), language=language)
    assert (slip.mode, slip.width) == ("1", WIDTH)
    file = GOLDEN / f"appointment-{language}.png"
    if os.environ.get("DRAW_GOLDEN"):
        slip.save(file, optimize=True)
    with Image.open(file) as golden:
        assert golden.size == slip.size
        difference = ImageChops.difference(
            golden.convert("L").reduce(3), slip.convert("L").reduce(3)
        )
        assert max(difference.tobytes()) <= 130


def codes_in(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_code_is_read(language: str) -> None:
    slip = draw_slip(appointment_blocks(appointment(language)), language=language)
    assert codes_in(slip.convert("L")) == [CODE]


def test_its_modules_are_large_enough_for_thermal_paper() -> None:
    dots = module_dots(len(qr_modules(CODE)))
    assert dots >= 2 * LEAST_DOTS
    # With the longest address that an office may have it still is printable.
    longest = write_slip_code(TOKEN, datetime(2026, 12, 22, tzinfo=UTC), KEY, "H" * 120)
    assert module_dots(len(qr_modules(longest))) >= LEAST_DOTS


FADED = 0.25
DEGRADED = {
    "photographed small": lambda slip: slip.resize((slip.width // 3, slip.height // 3)),
    "out of focus": lambda slip: slip.filter(ImageFilter.GaussianBlur(3.5)),
    "faded after a month in a purse": lambda slip: ImageEnhance.Contrast(slip).enhance(FADED),
    "aslant": lambda slip: slip.rotate(11, expand=True, fillcolor=200),
    "grainy": lambda slip: Image.blend(slip, Image.effect_noise(slip.size, 120), 0.45),
    "all at once": lambda slip: Image.blend(
        ImageEnhance.Contrast(
            slip.rotate(4, expand=True, fillcolor=210).filter(ImageFilter.GaussianBlur(2))
        ).enhance(0.4),
        Image.effect_noise(slip.rotate(4, expand=True).size, 60),
        0.2,
    ),
}


@pytest.mark.parametrize("how", DEGRADED)
def test_its_code_is_read_from_a_bad_picture(how: str) -> None:
    slip = draw_slip(appointment_blocks(appointment("vi"))).convert("L")
    assert codes_in(DEGRADED[how](slip)) == [CODE]


@pytest.mark.parametrize("torn", ["scratch", "stain", "dead dots"])
def test_its_code_survives_a_scratch_a_stain_and_dead_dots_of_the_print_head(torn: str) -> None:
    slip = draw_slip(appointment_blocks(appointment("vi"))).convert("L")
    match torn:
        case "scratch":
            slip.paste(255, (0, 420, WIDTH, 428))
        case "stain":
            slip.paste(0, (230, 330, 290, 380))
        case "dead dots":
            for x in (201, 333, 420):
                slip.paste(255, (x, 0, x + 2, slip.height))
    assert codes_in(slip) == [CODE]


@given(letters=st.text(ALPHABET, min_size=12, max_size=12))
@pytest.mark.parametrize(("width", "least"), [(WIDTH, 28), (512, 25), (384, 18)])
def test_the_letters_stand_on_one_line_whichever_they_are(
    letters: str, width: int, least: int
) -> None:
    blocks = appointment_blocks(replace(appointment("vi"), short=grouped(letters)))
    [line] = [block for block in blocks if getattr(block, "text", "") == grouped(letters)]
    assert isinstance(line, Words)
    slip = draw_slip([line], width)
    assert slip.height < 2 * MARGIN + 2 * line.size
    box = slip.convert("L").point(lambda value: 255 - value).getbbox()
    assert box is not None
    assert box[0] >= MARGIN - 2
    assert box[2] <= width - MARGIN + 2
    assert box[3] - box[1] >= least, "dots from the foot of a letter to its head"


def test_the_last_day_is_said_as_each_language_says_it() -> None:
    assert "Dùng đến 22/12/2026" in texts("vi")
    assert "Good until 22 December 2026" in texts("en")
    assert "2026년 12월 22일까지 사용" in texts("ko")
    early = replace(appointment("vi"), until=date(2027, 1, 3))
    assert "Dùng đến 03/01/2027" in [
        block.text for block in appointment_blocks(early) if isinstance(block, Words)
    ]


def test_what_to_do_stands_in_order_in_every_language() -> None:
    for language in LANGUAGES:
        steps = [
            block.number
            for block in appointment_blocks(appointment(language))
            if isinstance(block, Step)
        ]
        assert steps == [1, 2, 3]
        assert all(len(text.split()) <= 12 for part in texts(language) for text in part.split(". "))


def test_another_language_gets_english() -> None:
    assert texts("fr") == texts("en")


def test_place_and_hour_are_those_of_the_hall() -> None:
    values = [b.value for b in appointment_blocks(appointment("vi")) if isinstance(b, Pair)]
    assert values == ["Bộ phận Một cửa phường Hải Châu", "09:47 · 22/11/2026"]


def test_no_repr_gives_the_codes_away() -> None:
    said = repr(appointment("vi"))
    assert CODE not in said
    assert grouped(short_code(TOKEN)) not in said


def test_a_steps_lines_stand_beside_its_number() -> None:
    slip = draw_slip([Step(1, "Máy gửi yêu cầu ngay khi nối được với văn phòng.")]).convert("L")
    left = slip.crop((0, slip.height // 2, MARGIN + 18, slip.height))
    assert left.getextrema() == (255, 255)
    assert slip.height > 2 * MARGIN + 2 * 28
