"""What is different between two states of a form, in words and on the picture."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import translation
from PIL import Image, ImageDraw

from backend.drafts.comparing import changes, differences, marked
from backend.drafts.fault_words import in_vietnamese
from backend.drafts.words import place
from backend.releases.catalogue import own_bundles
from forms.bundle import FILES, own_catalogue


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def _files() -> dict[str, bytes]:
    assert own_bundles()
    return {name: (own_catalogue() / "CT01" / name).read_bytes() for name in FILES}


def _changed(file: str, change: Any) -> dict[str, bytes]:
    files = _files()
    value = json.loads(files[file])
    change(value)
    return {**files, file: json.dumps(value).encode()}


def _said(file: str, change: Any) -> list[tuple[str, str, str]]:
    found = changes(_files(), _changed(file, change), "en")
    return [(one.what, one.before, one.now) for one in found]


def test_nothing_and_each_kind_of_change() -> None:
    assert changes(_files(), _files(), "en") == []
    assert _said("form.json", lambda form: form["title"].update(en="New")) == [
        ("Text title (en)", "Declaration of change of residence information", "New")
    ]
    assert _said("form.json", lambda form: form["fields"].pop(5))[0] == (
        "Text fields.phone.label (vi)", "Số điện thoại liên hệ", "",
    )  # fmt: skip
    assert _said("form.json", lambda form: form["fields"][6].update(max_length=40)) == [
        ("Field email: max_length", "80", "40")
    ]
    assert _said("form.json", lambda form: form["steps"].reverse())[0][0] == "Order of the steps"
    moved = _said("layout.json", lambda it: it["schemas"][0][0]["position"].update(x=1))
    assert [(what, now) for what, _before, now in moved] == [
        ("On the paper, page 1: form_number: position: x", "1")
    ]
    assert _said("sample.json", lambda it: it["usual"].update(phone="0900000999")) == [
        ("Sample “usual”: phone", "0900000123", "0900000999")
    ]
    assert _said("layout.json", lambda it: it["schemas"][0].pop(0))[0][2] == ""


def _png(*boxes: tuple[int, int, int, int], size: tuple[int, int] = (400, 300)) -> bytes:
    image = Image.new("L", size, 255)
    for box in boxes:
        ImageDraw.Draw(image).rectangle(box, fill=0)
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def test_each_difference_has_one_frame_round_it() -> None:
    same = (10, 10, 40, 20)
    assert differences(_png(same), _png(same)) == []
    boxes = differences(_png(same), _png(same, (100, 100, 160, 110), (300, 250, 310, 260)))
    assert len(boxes) == 2
    for (left, top, right, bottom), (x, y) in zip(
        sorted(boxes), ((130, 105), (305, 255)), strict=True
    ):
        assert left < x < right
        assert top < y < bottom
    assert len(differences(_png(), _png(size=(420, 300)))) == 0


def test_a_page_that_one_of_them_lacks_is_a_difference() -> None:
    pages = marked([_png()], [_png((5, 5, 9, 9)), _png()])
    assert [page.marks for page in pages] == [1, 1]
    assert pages[1].before is None
    assert Image.open(io.BytesIO(pages[0].now or b"")).mode == "RGB"


def test_where_a_fault_is_in_words() -> None:
    form = json.loads(_files()["form.json"])
    path = "form.json.fields[5].label.ko"
    assert place(path, form, "en") == "Field “Phone number” · label · ko"
    assert place("form.json.fields[10].options[1].label", form, "en").startswith(
        "Field “What you ask for” · option “Register temporary residence”"
    )
    assert place("form.json.fields[999].label", form, "en") == "Field · label"
    assert place("layout.json.schemas[0][3].text", form, "en") == "Paper · schemas · 1 · 4 · text"
    assert place("", form, "en") == ""


def test_sentences_of_forms_in_vietnamese() -> None:
    assert in_vietnamese("must be between 1 and 20") == "phải từ 1 đến 20"
    assert in_vietnamese("must be a text, not nothing") == "phải là chữ, không phải để trống"
    said = "the PDF cannot be put underneath: it is encrypted"
    assert in_vietnamese(said) == "không dùng được tệp PDF làm nền: tệp có mật khẩu"
    assert in_vietnamese("something else") == "something else"
