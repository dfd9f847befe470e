from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops

from forms.font_files import MissingGlyphError
from forms.slip import (
    MARGIN,
    MOST_DOTS,
    WIDTH,
    Code,
    Pair,
    Receipt,
    Separator,
    SlipCodeTooLongError,
    Space,
    Words,
    draw_slip,
    module_dots,
    receipt_blocks,
)

GOLDEN = Path(__file__).parents[1] / "golden" / "forms"
ADDRESS = "HTTPS://GIAY.DANANG.EXAMPLE/V"
TITLES = {"vi": "Xác nhận cư trú", "en": "Residence confirmation", "ko": "거주 확인서"}


def receipt(language: str, verify_address: str = ADDRESS, serial: str = "000123/XN") -> Receipt:
    return Receipt(
        title=TITLES[language],
        serial=serial,
        pages=1,
        place="Bộ phận Một cửa phường Hải Châu",
        issued_at=datetime(2026, 11, 21, 5, 0, tzinfo=UTC),
        verify_address=verify_address,
        request="00112233445566ff-1",
        language=language,
    )


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_the_receipt_looks_as_it_did(language: str) -> None:
    """After a wanted change: ``DRAW_GOLDEN=1 python -m pytest tests/forms/test_slip.py``."""
    slip = draw_slip(receipt_blocks(receipt(language)), language=language)
    assert (slip.mode, slip.width) == ("1", WIDTH)
    file = GOLDEN / f"receipt-{language}.png"
    if os.environ.get("DRAW_GOLDEN"):
        slip.save(file, optimize=True)
    with Image.open(file) as golden:
        assert golden.size == slip.size
        difference = ImageChops.difference(
            golden.convert("L").reduce(3), slip.convert("L").reduce(3)
        )
        assert max(difference.tobytes()) <= 130


def test_its_code_is_read() -> None:
    slip = draw_slip(receipt_blocks(receipt("vi"))).convert("L")
    (found,) = zxingcpp.read_barcodes(slip)
    assert found.text == ADDRESS


def test_a_form_needs_no_code_and_no_serial() -> None:
    blocks = receipt_blocks(receipt("vi", verify_address="", serial=""))
    assert not any(isinstance(block, Code) for block in blocks)
    assert "Số" not in [block.label for block in blocks if isinstance(block, Pair)]


def test_time_is_that_of_viet_nam() -> None:
    values = [block.value for block in receipt_blocks(receipt("vi")) if isinstance(block, Pair)]
    assert "12:00 · 21/11/2026" in values


@pytest.mark.parametrize(("modules", "dots"), [(21, MOST_DOTS), (97, 5), (133, 3), (177, 2)])
def test_modules_have_whole_dots_and_at_least_three(modules: int, dots: int) -> None:
    if dots < 3:
        with pytest.raises(SlipCodeTooLongError):
            module_dots(modules)
    else:
        assert module_dots(modules) == dots


def test_a_long_code_is_read_from_the_slip() -> None:
    text = ADDRESS + "#" + "ABCDEFGH234567" * 40
    (found,) = zxingcpp.read_barcodes(draw_slip([Code(text)]).convert("L"))
    assert found.text == text


def test_long_words_wrap_within_the_margins() -> None:
    slip = draw_slip([Words("Bộ phận tiếp nhận và trả kết quả thủ tục hành chính " * 3, 30)])
    box = slip.convert("L").point(lambda value: 255 - value).getbbox()
    assert box is not None
    assert box[0] >= MARGIN - 2
    assert box[2] <= WIDTH - MARGIN + 2
    assert slip.height > 3 * 30


def test_blocks_stand_one_below_the_other() -> None:
    alone = [draw_slip([block]).height for block in (Words("a"), Separator(), Space(50))]
    together = draw_slip([Words("a"), Separator(), Space(50)]).height
    assert together == sum(alone) - 2 * 2 * MARGIN
    assert alone[2] == 50 + 2 * MARGIN


def test_a_letter_that_no_font_has_is_an_error() -> None:
    with pytest.raises(MissingGlyphError):
        draw_slip([Words("\U00013000")])
