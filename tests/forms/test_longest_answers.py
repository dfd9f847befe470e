"""Every answer as long as its question allows: the paper still comes out and can be checked."""

from __future__ import annotations

import random
import string
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from typing import Any

import pytest
import zxingcpp
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PIL import Image

from forms.answers import check, printed, settled
from forms.bundle import Bundle, Catalogue
from forms.expectation import check_page
from forms.fonts import PaperFonts
from forms.layout import MM
from forms.layout.codes import qr_modules
from forms.layout.flow import lay_out
from forms.layout.paint import runs
from forms.layout.parts import Element, Filling
from forms.layout.text import Text
from forms.schema import Field, Input, PaperValue, Values
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


LONGEST = [
    "CT01", "GUQ", "KBTT-NNN", "NA1", "NA5", "SYLL", "TK-LLTP", "TK-TLHT", "TK-TTHN", "TK01",
]  # fmt: skip
WRITTEN = {Input.TEXT, Input.NAME, Input.ADDRESS}


def filled(bundle: Bundle) -> dict[str, PaperValue]:
    chance = random.Random(5)
    values = dict(bundle.extreme)
    for name, field in bundle.form.fields.items():
        if field.input in WRITTEN:
            values[name] = longest(field, chance)
        elif field.input is Input.ROWS:
            columns = [c for c in field.columns if c.input in WRITTEN]
            rows = bundle.extreme[name]
            assert not isinstance(rows, str)
            row = dict(rows[0])
            values[name] = [
                {**row, **{c.name: longest(c, chance) for c in columns}}
                for _ in range(field.max_rows)
            ]
    return values


@pytest.mark.parametrize("code", LONGEST)
def test_the_longest_answers_are_printed_and_checked(
    catalogue: Catalogue, issue: Issue, trust: Trust, code: str
) -> None:
    bundle = catalogue[code]
    values = filled(bundle)
    assert check(bundle.form, values) == ()
    issued = issue(bundle, values, language="ko")
    expected = expected_of(bundle, values, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, bundle) == ()


ALPHABETS = {
    "Vietnamese": "aăâeêioôơuưyđbcdghklmnpqrstvxạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "Latin": "abcdefghijklmnopqrstuvwxyzäöüßñçøåłőż'.-",
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Korean": "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허노하심",
    "Chinese": "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗臺灣廣東龍鳳",
    "Japanese": "山田太郎東京都渋谷区ひらがなカタカナーっャ々",
    "Thai": "กขคงจชซญดตถทนบปผพมยรลวสหอฮะาิีึืุูเแโใไ่้๊๋์ำ",
}


def words(alphabet: str, most: int) -> st.SearchStrategy[str]:
    """Letters with spaces here and there, trimmed; as long as allowed, often."""
    letters = st.sampled_from(alphabet + "  ")
    lengths = st.one_of(st.integers(1, most), st.just(most))
    return lengths.flatmap(lambda size: st.lists(letters, min_size=size, max_size=size)).map(
        lambda found: unicodedata.normalize("NFC", " ".join("".join(found).split()))
    )


def boxed(bundle: Bundle) -> Bundle:
    """The same form, with boxes that do not grow, as on an official form's picture."""

    def fixed(element: Element) -> Element:
        return replace(element, expand=False) if isinstance(element, Text) else element

    pages = tuple(tuple(map(fixed, page)) for page in bundle.template.pages)
    return replace(bundle, template=replace(bundle.template, pages=pages))


FREE = {Input.TEXT, Input.ADDRESS}


def drawn_values(data: st.DataObject, bundle: Bundle, script: str) -> Values:
    """The sample with some free texts in another script, as long as allowed."""
    fields = bundle.form.fields
    free = sorted(name for name, field in fields.items() if field.input in FREE)
    chosen = data.draw(st.sets(st.sampled_from(free), min_size=1, max_size=3))
    texts = {
        name: data.draw(words(ALPHABETS[script], fields[name].max_length))
        for name in sorted(chosen)
        if isinstance(bundle.sample.get(name), str)
    }
    answers = {**bundle.sample, **texts}
    assume(texts and check(bundle.form, answers) == ())
    return settled(bundle.form, answers)


SHAPES = [("NA5", False), ("NA5", True), ("CT01", True)]
SCRIPTS = sorted(ALPHABETS)


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize(("code", "fixed"), SHAPES)
@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_values_in_any_script_are_whole_on_the_paper(
    catalogue: Catalogue,
    issue: Issue,
    trust: Trust,
    data: st.DataObject,
    script: str,
    code: str,
    fixed: bool,
) -> None:
    bundle = boxed(catalogue[code]) if fixed else catalogue[code]
    values = drawn_values(data, bundle, script)
    issued = issue(bundle, values, language="en")
    expected = expected_of(bundle, values, issued.paper)
    assert check_page(issued.page.pdf, expected, trust, bundle) == ()


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize(("code", "fixed"), SHAPES)
@settings(max_examples=10)
@given(data=st.data())
def test_nothing_leaves_its_frame(
    catalogue: Catalogue, data: st.DataObject, script: str, code: str, fixed: bool
) -> None:
    bundle = boxed(catalogue[code]) if fixed else catalogue[code]
    values = drawn_values(data, bundle, script)
    metrics = PaperFonts("en")
    plan = lay_out(bundle.template, Filling(printed(bundle.form, values).texts), metrics)
    places = {e.place.name: e for page in bundle.template.pages for e in page}
    for page in plan.pages:
        found = [run for run in runs(page) if run.element in places]
        if any(run.element == "continuation" for run in runs(page)):
            break
        for run in found:
            place = places[run.element].place
            end = run.x + metrics.width(run.text, run.font, run.size)
            assert place.x * MM - 0.01 <= run.x
            assert end <= (place.x + place.width) * MM + 0.01
            assert 0 <= run.baseline <= plan.height
        for name, of_element in groupby(found, key=lambda run: run.element):
            element = places[name]
            if isinstance(element, Text) and not element.expand:
                baselines = [run.baseline for run in of_element]
                assert max(baselines) - min(baselines) <= element.place.height * MM


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
