"""Templates made of a few elements, laid out with round measures and painted with real fonts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from forms.bundle import Bundle
from forms.fonts import PaperFonts
from forms.layout.archive import Description
from forms.layout.flow import lay_out
from forms.layout.paint import paint
from forms.layout.parts import Filling
from forms.layout.plan import Metrics, Plan
from forms.layout.template import ReadBeside, Template, parse_template
from forms.readback import render_pdf
from forms.reading import Fault, as_object

Parse = Callable[..., tuple[Template | None, list[Fault]]]


class Letters(Metrics):
    """Each letter is half an em wide; the line is 0.8 em above and 0.2 em below the baseline."""

    def width(self, text: str, font: str, size: float) -> float:
        return len(text) * size / 2

    def ascent(self, font: str) -> float:
        return 0.8

    def descent(self, font: str) -> float:
        return -0.2

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        return ((font, text),)


def element(kind: str, **keys: Any) -> dict[str, Any]:
    """A read-only element of 80 x 20 mm at 10, 20, unless ``keys`` say otherwise."""
    return {
        "type": kind,
        "name": kind,
        "position": {"x": 10, "y": 20},
        "width": 80,
        "height": 20,
        "readOnly": True,
        **keys,
    }


@pytest.fixture
def parse(ct01: Bundle) -> Parse:
    """Read a page of 100 x 100 mm with ``items`` on it, or another ``base``."""

    def read(
        *items: dict[str, Any], base: Any = None, beside: ReadBeside | None = None
    ) -> tuple[Template | None, list[Fault]]:
        faults: list[Fault] = []
        data: Any = {
            "basePdf": base or {"width": 100, "height": 100, "padding": [10, 10, 10, 10]},
            "schemas": [list(items)],
        }
        node = as_object(data, "layout.json", faults)
        return parse_template(node, ct01.form, faults, beside), faults

    return read


@pytest.fixture
def lay(parse: Parse) -> Callable[..., Plan]:
    """Lay ``items`` out with letters of round measures."""

    def make(*items: dict[str, Any], filling: Filling | None = None, **base: Any) -> Plan:
        template, faults = parse(*items, **base)
        assert faults == []
        assert template is not None
        return lay_out(template, filling or Filling({}), Letters())

    return make


@pytest.fixture
def pdf(parse: Parse) -> Callable[..., bytes]:
    """Paint ``items`` with the paper's fonts."""

    def make(*items: dict[str, Any], filling: Filling | None = None, **base: Any) -> bytes:
        template, faults = parse(*items, **base)
        assert faults == []
        assert template is not None
        plan = lay_out(template, filling or Filling({}), PaperFonts())
        return paint(plan, Description("Thử", "CT01 (version 1)", (), "vi-VN"))

    return make


@pytest.fixture
def picture(pdf: Callable[..., bytes]) -> Callable[..., Image.Image]:
    """The first page at 254 dpi: ten pixels are a millimetre."""

    def make(*items: dict[str, Any], **keys: Any) -> Image.Image:
        pages = render_pdf(pdf(*items, **keys), 254)
        assert isinstance(pages, tuple)
        return pages[0]

    return make


@pytest.fixture
def refused(parse: Parse) -> Callable[..., dict[str, str]]:
    """Faults of a page with one element, by what comes after the element's path."""

    def make(item: dict[str, Any], **base: Any) -> dict[str, str]:
        template, faults = parse(item, **base)
        assert template is None
        return {
            path.removeprefix("layout.json.schemas[0][0]"): sentence for path, sentence in faults
        }

    return make
