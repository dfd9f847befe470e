"""Codes: what they may say, how they stand in their boxes, and that a reader reads them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from forms.layout import MM
from forms.layout.bars import UnfitCodeError
from forms.layout.parts import Filling
from forms.layout.plan import Frame, Modules, Plan, Run
from forms.layout.symbols import Symbology, WrongContentError, check_digit, modules, normalised
from tests.forms.layout.conftest import element

READ = {
    "ean13": ("2112345678900", "2112345678900", "EAN13"),
    "ean8": ("02345673", "02345673", "EAN8"),
    "code39": ("THIS IS CODE 39", "THIS IS CODE 39", "Code39"),
    "code128": ("Ma so 12/CD-2026", "Ma so 12/CD-2026", "Code128"),
    "nw7": ("A0123456789B", "A0123456789B", "Codabar"),
    "itf14": ("04601234567893", "04601234567893", "ITF"),
    "upca": ("416000336108", "0416000336108", "UPCA"),
    "upce": ("00123457", "0001234000057", "UPCE"),  # as the reader writes it out
    "pdf417": ("Giấy xác nhận cư trú", "Giấy xác nhận cư trú", "PDF417"),
    "gs1datamatrix": (
        "(01)03453120000011(17)191125(10)ABCD1234",
        "(01)03453120000011(17)191125(10)ABCD1234",
        "DataMatrix",
    ),
}


@pytest.mark.parametrize(("kind", "content", "text", "form"), [(k, *v) for k, v in READ.items()])
def test_a_reader_reads_the_printed_code(
    picture: Callable[..., Image.Image], kind: str, content: str, text: str, form: str
) -> None:
    page = picture(element(kind, content=content, backgroundColor="#ffffff", barColor="#000000"))
    formats = zxingcpp.barcode_formats_from_str(form)
    (found,) = zxingcpp.read_barcodes(page, formats=formats)
    assert found.text == text
    corners = found.position
    assert abs(corners.top_left.x - 100) < 80  # a frame and its quiet zone at most
    assert abs(corners.top_left.y - 200) < 80


def test_a_value_fills_a_code(picture: Callable[..., Image.Image]) -> None:
    page = picture(
        element("code128", name="number", readOnly=False), filling=Filling({"number": "ABC-12"})
    )
    formats = zxingcpp.barcode_formats_from_str("Code128")
    assert [code.text for code in zxingcpp.read_barcodes(page, formats=formats)] == ["ABC-12"]


def test_japan_posts_bars() -> None:
    """The manual's example: long, upper, lower and timing bars between start and stop."""
    upper, middle, lower = modules(Symbology.JAPANPOST, "6540123789-A-K-Z")
    assert len(upper) == len(middle) == len(lower) == 66 * 7 + 3
    assert middle == (b"\1\1\1\0\0\0\0" * 67)[:-4]
    states = {(1, 1): "F", (1, 0): "A", (0, 1): "D", (0, 0): "T"}
    said = "".join(states[upper[at], lower[at]] for at in range(0, len(upper), 7))
    assert said == "FDDAFFTFFADFTTFFTFDADFAAFDADFTFFTFTDATFTTTFTDTAFTTTFTADTFTFTDADFADF"


@pytest.mark.parametrize(
    ("kind", "short", "whole"),
    [
        ("ean13", "400638133393", "4006381333931"),
        ("ean8", "7351353", "73513537"),
        ("upca", "03600029145", "036000291452"),
        ("itf14", "1540014128876", "15400141288763"),
        ("upce", "0425261", "04252614"),
        ("upce", "0123453", "01234531"),
        ("upce", "0123444", "01234446"),
    ],
)
def test_the_check_digit_is_worked_out(kind: str, short: str, whole: str) -> None:
    symbology = Symbology(kind)
    assert normalised(symbology, short) == normalised(symbology, whole) == whole
    assert modules(symbology, whole)  # the encoder checks the digit too
    wrong = whole[:-1] + str((int(whole[-1]) + 1) % 10)
    with pytest.raises(WrongContentError, match="check digit"):
        normalised(symbology, wrong)


def test_a_short_upc_has_the_check_digit_of_the_long_one() -> None:
    assert normalised(Symbology.UPCE, "0425261")[-1] == check_digit("04210000526")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("ean13", "21123456789OO"), ("ean13", "123"), ("ean8", ""), ("code39", "thường"),
        ("code39", "A" * 81), ("code128", "Đặng"), ("code128", "x" * 121), ("nw7", "0123"),
        ("nw7", "E01E"), ("itf14", "123"), ("upca", "x"), ("upce", "10123457"),
        ("japanpost", "654012"), ("japanpost", "6540123ă"), ("gs1datamatrix", "ABC"),
        ("gs1datamatrix", "(01)03453120000012"), ("gs1datamatrix", "(01)03453120000011(77)"),
        ("pdf417", "x" * 1001), ("ean13", "٢١١٢٣٤٥٦٧٨٩٠٠"),
    ],
)  # fmt: skip
def test_what_a_code_cannot_say_is_refused(
    refused: Callable[..., dict[str, str]], kind: str, content: str
) -> None:
    assert set(refused(element(kind, content=content))) == {".content"}


def test_a_value_that_a_code_cannot_say_is_a_known_error(lay: Callable[..., Plan]) -> None:
    code = element("ean13", name="number", readOnly=False)
    with pytest.raises(UnfitCodeError) as caught:
        lay(code, filling=Filling({"number": "048188001234567"}))
    assert (caught.value.element, caught.value.symbology) == ("number", Symbology.EAN13)
    assert "048188" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_code_with_a_placeholder_is_checked_when_it_is_filled(lay: Callable[..., Plan]) -> None:
    code = element("code128", content="{serial}")
    assert lay(code, filling=Filling({"serial": ""})).pages == ((),)
    with pytest.raises(UnfitCodeError):
        lay(code, filling=Filling({"serial": "Số 1"}))


def test_text_below_bars_takes_eight_points_of_the_picture(lay: Callable[..., Plan]) -> None:
    plan = lay(element("code39", content="A1", textColor="#112233", backgroundColor="#fafafa"))
    back, bars, text = plan.pages[0]
    assert isinstance(back, Frame)
    assert isinstance(bars, Modules)
    assert isinstance(text, Run)
    press = 20 * MM / (20 * MM + 8)
    assert (bars.x, bars.y, bars.size) == pytest.approx((10 * MM, 20 * MM, 80 * MM))
    assert bars.height == pytest.approx(20 * MM * press)
    assert (text.text, text.color) == ("*A1*", "#112233")
    assert text.x + len(text.text) * text.size / 4 == pytest.approx(50 * MM)
    assert 20 * MM + bars.height < text.baseline - text.size * 0.67 < text.baseline < 40 * MM


def test_without_text_the_bars_fill_the_box(lay: Callable[..., Plan]) -> None:
    ((bars,),) = lay(element("ean13", content="2112345678900", includetext=False)).pages
    assert isinstance(bars, Modules)
    assert bars.height == pytest.approx(20 * MM)
    assert len(bars.rows[0]) == 95


@pytest.mark.parametrize(
    ("kind", "content", "texts"),
    [
        ("ean13", "2112345678900", ["2112345", "678900"]),
        ("ean8", "02345673", ["0234", "5673"]),
        ("upca", "416000336108", ["416000", "336108"]),
        ("upce", "00123457", ["00123457"]),
    ],
)
def test_long_bars_stand_beside_the_digits(
    lay: Callable[..., Plan], kind: str, content: str, texts: list[str]
) -> None:
    ((bars, guards, *digits),) = lay(element(kind, content=content)).pages
    assert isinstance(bars, Modules)
    assert isinstance(guards, Modules)
    assert guards.y == pytest.approx(bars.y + bars.height)
    assert all(bar >= long for bar, long in zip(bars.rows[0], guards.rows[0], strict=True))
    assert [run.text for run in digits if isinstance(run, Run)] == texts
    module = guards.size / len(guards.rows[0])
    for run in digits:
        assert isinstance(run, Run)
        first, last = (
            int((x - guards.x) / module) for x in (run.x, run.x + len(run.text) * run.size / 2)
        )
        assert not any(guards.rows[0][first : last + 1])


def test_the_frame_of_itf14(lay: Callable[..., Plan]) -> None:
    items = lay(element("itf14", content="04601234567893", includetext=False)).pages[0]
    frames = [item for item in items if isinstance(item, Frame)]
    (bars,) = (item for item in items if isinstance(item, Modules))
    module = 80 * MM / 163
    thick = 4 * 20 * MM / (20 * MM + 7)
    assert [frame.height for frame in frames[:2]] == pytest.approx([thick, thick])
    assert [frame.width for frame in frames[2:]] == pytest.approx([4 * module] * 2)
    assert bars.x == pytest.approx(10 * MM + 14 * module)
    assert (min(f.y for f in frames), max(f.y + f.height for f in frames)) == pytest.approx(
        (20 * MM, 40 * MM)
    )


def test_squares_stay_square_and_rows_fill_the_box(lay: Callable[..., Plan]) -> None:
    ((square,),) = lay(element("gs1datamatrix", content="(01)03453120000011")).pages
    ((rows,),) = lay(element("pdf417", content="PDF417")).pages
    assert isinstance(square, Modules)
    assert isinstance(rows, Modules)
    assert len(square.rows) == len(square.rows[0])
    assert (square.size, square.height) == pytest.approx((20 * MM, 0))
    assert (rows.size, rows.height) == pytest.approx((80 * MM, 20 * MM))


@pytest.mark.parametrize(
    ("keys", "path"),
    [
        ({"barColor": "black"}, ".barColor"),
        ({"includetext": "yes"}, ".includetext"),
        ({"color": "#000000"}, ".color"),
    ],
)
def test_keys_of_a_code(
    refused: Callable[..., dict[str, str]], keys: dict[str, Any], path: str
) -> None:
    assert set(refused(element("code39", content="A", **keys))) == {path}


def test_a_code_of_squares_has_no_text(refused: Callable[..., dict[str, str]]) -> None:
    square = element("gs1datamatrix", content="(01)03453120000011", includetext=True)
    assert set(refused(square)) == {".includetext"}
