"""Every answer as long as its question allows: the paper still comes out and can be checked."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from forms.answers import check
from forms.bundle import Bundle, Catalogue
from forms.expectation import check_page
from forms.layout.codes import qr_modules
from forms.schema import Field, Input, PaperValue
from forms.seal import MAX_TEXT, Trust
from tests.forms.test_expectation import expected_of

Issue = Callable[..., Any]
LETTERS = "aeiouyâđêôơưbcdghklmnprstvx"


def longest(field: Field, chance: random.Random) -> str:
    text = ""
    while len(text) < field.max_length:
        text += "".join(chance.choices(LETTERS, k=chance.randint(2, 9))) + " "
    text = text[: field.max_length - 1].strip() + "a"
    return text.upper() if field.input is Input.NAME else text


def filled(bundle: Bundle) -> dict[str, PaperValue]:
    chance = random.Random(5)
    values = dict(bundle.extreme)
    for name, field in bundle.form.fields.items():
        if field.input in {Input.TEXT, Input.NAME}:
            values[name] = longest(field, chance)
        elif field.input is Input.ROWS:
            columns = [c for c in field.columns if c.input in {Input.TEXT, Input.NAME}]
            rows = bundle.extreme[name]
            assert not isinstance(rows, str)
            row = dict(rows[0])
            values[name] = [
                {**row, **{c.name: longest(c, chance) for c in columns}}
                for _ in range(field.max_rows)
            ]
    return values


@pytest.mark.parametrize("code", ["CT01", "NA5"])
def test_the_longest_answers_are_printed_and_checked(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str
) -> None:
    bundle = catalogue[code]
    values = filled(bundle)
    assert check(bundle.form, values) == ()
    issued = issue(bundle, values, language="ko")
    expected = expected_of(bundle, values, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, bundle) == ()


@pytest.mark.parametrize("length", [100, 3299, 3300, 3301, 3400, MAX_TEXT])
def test_a_seal_of_any_length_becomes_a_code(length: int) -> None:
    chance = random.Random(length)
    letters = "".join(chance.choices(string.ascii_uppercase + "234567", k=length))
    text = f"HTTPS://GIAY.DANANG.EXAMPLE/V#{letters}"[:length]
    rows = qr_modules(text)
    side = len(rows)
    pixels = b"".join(row.translate(bytes([255, 0]) + bytes(254)) for row in rows)
    picture = Image.new("L", (side + 8, side + 8), 255)
    picture.paste(Image.frombytes("L", (side, side), pixels), (4, 4))
    scaled = picture.resize((4 * (side + 8),) * 2, Image.Resampling.NEAREST)
    assert [code.text for code in zxingcpp.read_barcodes(scaled)] == [text]
