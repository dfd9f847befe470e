"""The page as people know it. Golden pictures: see ``test_the_page_looks_as_it_did``."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops

from forms.bundle import Bundle, Catalogue, own_catalogue
from forms.compose import SPECIMEN, Page, compose
from forms.expectation import fold
from forms.font_files import MissingGlyphError
from forms.readback import Reading, read_pdf, render_pdf

GOLDEN = Path(__file__).parents[1] / "golden" / "forms"
DPI = 100
CODES = sorted(path.name for path in own_catalogue().iterdir() if path.is_dir())
USUAL_LANGUAGES = {"sample": "vi", "extreme": "ko"}
LANGUAGES = {
    ("CT07", "sample"): "en",
    ("CT07", "extreme"): "vi",
    **{(code, "sample"): "en" for code in ("NA1", "NA5", "KBTT-NNN")},
}
"""Of the session, where it is not the usual one: visitors' papers have English beside."""
Issue = Callable[..., Any]


def draw(bundle: Bundle, values: Any, **changes: Any) -> Page:
    return compose(
        bundle,
        values,
        **{
            "language": "vi",
            "seal": None,
            "specimen": False,
            "request": None,
            "serial": None,
            **changes,
        },
    )


def text_of(page: Page) -> str:
    reading = read_pdf(page.pdf)
    assert isinstance(reading, Reading)
    return " ".join(reading.texts)


@pytest.mark.parametrize("which", ["sample", "extreme"])
@pytest.mark.parametrize("code", CODES)
def test_the_page_looks_as_it_did(
    catalogue: Catalogue, issue: Issue, code: str, which: str
) -> None:
    """Compare with the golden pictures. After a wanted change, draw them again and look at them:

    ``DRAW_GOLDEN=1 python -m pytest tests/forms/test_compose.py -k CODE``
    """
    bundle = catalogue[code]
    language = LANGUAGES.get((code, which), USUAL_LANGUAGES[which])
    pictures = render_pdf(issue(bundle, getattr(bundle, which), language=language).page.pdf, DPI)
    assert isinstance(pictures, tuple)
    if os.environ.get("DRAW_GOLDEN"):
        for file in GOLDEN.glob(f"{code}-{which}-*.png"):
            file.unlink()
        for number, picture in enumerate(pictures, start=1):
            picture.save(GOLDEN / f"{code}-{which}-{number}.png", optimize=True)
    files = sorted(GOLDEN.glob(f"{code}-{which}-*.png"))
    assert len(files) == len(pictures)
    for file, picture in zip(files, pictures, strict=True):
        with Image.open(file) as golden:
            assert golden.size == picture.size
            difference = ImageChops.difference(golden.convert("L").reduce(2), picture.reduce(2))
            assert max(difference.tobytes()) <= 60, f"{file.name} differs"


def test_a_specimen_says_so_across_the_page(ct07: Bundle) -> None:
    page = draw(ct07, ct07.sample)
    assert fold(SPECIMEN) in fold(text_of(page))
    assert "Bản mẫu, không có giá trị." in text_of(page)
    picture = render_pdf(page.pdf, DPI)
    assert isinstance(picture, tuple)
    with Image.open(GOLDEN / "CT07-sample-1.png") as golden:
        middle = tuple(side // 2 + offset for side in golden.size for offset in (-60, 60))
        box = (middle[0], middle[2], middle[1], middle[3])
        greys = [value for value in picture[0].crop(box).tobytes() if 150 < value < 235]
        assert len(greys) > 400


def test_every_page_of_a_specimen_is_marked(ct07: Bundle) -> None:
    page = draw(ct07, ct07.extreme)
    assert page.pages == 2
    assert {line.page for line in page.lines if line.element == "specimen"} == {1, 2}


def test_a_sealed_certificate_is_no_specimen_and_a_form_needs_no_seal(
    ct01: Bundle, ct07: Bundle, issue: Issue
) -> None:
    assert fold(SPECIMEN) not in fold(text_of(issue(ct07, ct07.sample).page))
    blank = draw(ct01, ct01.sample)
    assert fold(SPECIMEN) not in fold(text_of(blank))
    assert "Quét mã" not in text_of(blank)
    assert fold(SPECIMEN) in fold(text_of(draw(ct01, ct01.sample, specimen=True)))


def test_every_answer_stands_on_the_form(ct01: Bundle, issue: Issue) -> None:
    text = fold(text_of(issue(ct01, ct01.extreme).page))
    wanted = [
        "Mẫu CT01 ban hành theo TT 53/2025/TT-BCA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ",
        "Kính gửi (1): Công an xã Quế Sơn Trung, thành phố Đà Nẵng",
        "1. Họ, chữ đệm và tên khai sinh: NGUYỄN PHƯỚC HOÀNG THỊ THANH TRƯỜNG GIANG NGUYỆT THƯỢNG",
        "2. Ngày, tháng, năm sinh: 31/12/1931",
        "3. Giới tính: Nữ",
        "049131009876",
        "nguyen.phuoc.hoang.thi.thanh.truong.giang@thu-dien-tu.danang.example.vn",
        "049031000001",
        "tổ dân phố 115, phường Liên Chiểu, thành phố Đà Nẵng",
        "ALĂNG THỊ BHƠNƯỚC",
        "29/02/2024",
        "Người kê khai (6)",
        "Thông tin do người khai cung cấp, chưa được xác nhận.",
        "Trang 2/2",
    ]
    assert [line for line in wanted if fold(line) not in text] == []


def test_every_value_stands_on_the_certificate(ct07: Bundle, issue: Issue) -> None:
    text = fold(text_of(issue(ct07, ct07.sample).page))
    wanted = [
        "CÔNG AN THÀNH PHỐ ĐÀ NẴNG",
        "Số: 000123/XN",
        "Đà Nẵng, ngày 21 tháng 11 năm 2026",
        "XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ",
        *(f"{number}. " for number in range(1, 17)),
        "10. Nơi tạm trú: –",
        "có giá trị đến hết ngày 21/11/2027.",
        "https://giay.danang.example/v",
        "Mã yêu cầu 00112233445566ff-1 · Tờ 1",
    ]
    assert [line for line in wanted if fold(line) not in text] == []


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Confirmation of residence information"), ("ko", "거주 사실 확인서")],
)
def test_a_second_language_stands_beside_the_vietnamese(
    ct07: Bundle, issue: Issue, language: str, title: str
) -> None:
    text = fold(text_of(issue(ct07, ct07.sample, language=language).page))
    assert fold(title) in text
    assert fold("XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ") in text


def test_the_same_values_give_the_same_bytes_in_another_process(ct07: Bundle, issue: Issue) -> None:
    issued = issue(ct07, ct07.sample)
    assert issue(ct07, ct07.sample).page.pdf == issued.page.pdf
    script = (
        "import hashlib\n"
        "from forms.bundle import load_catalogue, own_catalogue\n"
        "from forms.compose import compose\n"
        "bundle = load_catalogue(own_catalogue())['CT07']\n"
        f"page = compose(bundle, bundle.sample, language='vi', seal={issued.seal!r},\n"
        f"    specimen=False, request={issued.paper.request!r}, serial={issued.paper.serial!r})\n"
        "print(hashlib.sha256(page.pdf).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_all_fonts_are_embedded_and_none_is_helvetica(ct07: Bundle, issue: Issue) -> None:
    pdf = issue(ct07, ct07.sample).page.pdf
    assert b"Helvetica" not in pdf
    names = set(re.findall(rb"/FontName /([A-Za-z+-]+)", pdf))
    assert names
    assert len(re.findall(rb"/FontFile2", pdf)) == len(names)


def test_the_file_names_form_version_request_and_language(ct07: Bundle, issue: Issue) -> None:
    pdf = issue(ct07, ct07.sample).page.pdf
    assert b"(CT07 version 1)" in pdf
    assert b"request 00112233445566ff-1, serial 000123/XN, sheet 1" in pdf
    assert b"/Lang (vi-VN)" in pdf


def test_a_letter_that_no_font_has_is_an_error_not_a_box(ct07: Bundle) -> None:
    with pytest.raises(MissingGlyphError):
        draw(ct07, {**ct07.sample, "name": "\U00013000"})


def test_a_name_with_separate_marks_prints_as_one_with_joined_letters(ct07: Bundle) -> None:
    apart = {**ct07.sample, "name": "NGUYE\u0302\u0303N"}
    joined = {**ct07.sample, "name": "NGUYỄN"}
    assert draw(ct07, apart).pdf == draw(ct07, joined).pdf


def test_lines_say_where_they_stand(ct07: Bundle) -> None:
    page = draw(ct07, ct07.sample)
    (name,) = [line for line in page.lines if line.text == "NGUYỄN THỊ THU HƯỜNG"]
    assert (name.page, name.element) == (1, "item_1")
    assert 60 < name.baseline < 75


def test_nothing_of_one_person_is_on_the_page_of_the_next(ct07: Bundle, issue: Issue) -> None:
    """F1: fonts and buffers are shared between pages, values are not."""
    first = text_of(issue(ct07, ct07.extreme).page)
    second = text_of(issue(ct07, ct07.sample).page)
    assert "ALĂNG" in first
    assert "ALĂNG" not in second
    again = issue(ct07, ct07.sample).page
    assert replace(again) == issue(ct07, ct07.sample).page
