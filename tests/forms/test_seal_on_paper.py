"""The code on paper: read at 203 dpi, after a photocopy, from a photograph at an angle."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image

from forms.bundle import Catalogue, load_catalogue, own_catalogue
from forms.readback import ReadProblem, render_pdf
from tests.forms.conftest import Issued
from tests.forms.degraded import WAYS

PRINTER_DPI = 203
"""The coarsest print head that we know of; an A4 printer has 300 or 600."""
OFFICE_DPI = 300
CODES = sorted(load_catalogue(own_catalogue()))
SOME = ("CT01", "TK-LLTP", "TL-KS", "XN-TTHN", "NA1")
"""Small codes and large ones, in seals of each size."""


def first_page(pdf: bytes, dpi: int) -> Image.Image:
    pages = render_pdf(pdf, dpi)
    assert not isinstance(pages, ReadProblem)
    return pages[0].convert("L")


def codes_in(picture: Image.Image) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(picture, zxingcpp.BarcodeFormat.QRCode)}


@pytest.mark.parametrize("code", CODES)
def test_the_longest_code_is_read_from_the_coarsest_printer(
    code: str, catalogue: Catalogue, issue: Callable[..., Issued]
) -> None:
    bundle = catalogue[code]
    issued = issue(bundle, bundle.extreme)
    page = first_page(issued.page.pdf, PRINTER_DPI)
    assert codes_in(WAYS["printed"](page)) == {issued.seal}


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("code", SOME)
def test_the_usual_code_is_read(
    code: str, how: str, catalogue: Catalogue, issue: Callable[..., Issued]
) -> None:
    bundle = catalogue[code]
    issued = issue(bundle, bundle.sample)
    page = first_page(issued.page.pdf, OFFICE_DPI)
    assert codes_in(WAYS[how](page)) == {issued.seal}


def test_the_ways_do_harm(catalogue: Catalogue, issue: Callable[..., Issued]) -> None:
    """Held further aslant and copied again and again, no code is read any more."""
    page = first_page(issue(catalogue["CT07"], catalogue["CT07"].sample).page.pdf, 100)
    for _ in range(4):
        page = WAYS["a photograph of a copy"](page)
    assert codes_in(page) == set()
