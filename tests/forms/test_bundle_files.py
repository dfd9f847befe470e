"""Files of a bundle: a PDF beside the layout, and how much and what kind of file is read."""

from __future__ import annotations

import base64
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forms.bundle import MAX_FILE, BundleError, load_bundle, own_catalogue
from forms.compose import compose
from forms.layout.archive import Description
from forms.layout.paint import paint
from forms.layout.plan import Plan, Run
from forms.layout.template import MAX_ELEMENTS
from forms.readback import Reading, read_pdf

A4 = (210 * 72 / 25.4, 297 * 72 / 25.4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(own_catalogue() / "CT07", tmp_path / "CT07")
    return tmp_path / "CT07"


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    file = folder / "layout.json"
    data = json.loads(file.read_text())
    edit(data)
    file.write_text(json.dumps(data))


def faults_of(folder: Path) -> dict[str, str]:
    with pytest.raises(BundleError) as caught:
        load_bundle(folder)
    return dict(caught.value.faults)


def official_form() -> bytes:
    words = Run(60, 820, "Nền của biểu mẫu", "Tinos-Regular", 8, "#000000")
    return paint(Plan(*A4, ((words,),)), Description("Biểu mẫu", "", (), "vi-VN"))


def over_a_pdf(data: dict[str, Any]) -> None:
    """The blank layout as one over a PDF: its static elements on the page, nothing growing."""
    page = data["schemas"][0] + data["basePdf"]["staticSchema"]
    for item in page:
        if item.pop("overflow", "") == "expand":
            item["dynamicFontSize"] = {"min": 6, "max": item["fontSize"], "fit": "vertical"}
    data["basePdf"], data["schemas"] = "official-form.pdf", [page]


def test_a_paper_over_a_pdf_has_both_texts(folder: Path) -> None:
    change(folder, over_a_pdf)
    (folder / "official-form.pdf").write_bytes(official_form())
    bundle = load_bundle(folder)
    assert bundle.template.base is not None
    page = compose(
        bundle, bundle.sample, language="vi", seal=None, specimen=True, request="a-1", serial=None
    )
    reading = read_pdf(page.pdf)
    assert isinstance(reading, Reading)
    assert "Nền của biểu mẫu" in reading.texts[0]
    assert str(bundle.sample["name"]) in reading.texts[0]
    again = compose(
        bundle, bundle.sample, language="vi", seal=None, specimen=True, request="a-1", serial=None
    )
    assert again.pdf == page.pdf


@pytest.mark.parametrize(
    "name", ["../official-form.pdf", "/etc/hostname", "a/b.pdf", "official-form.pdf\0", "a..pdf"]
)
def test_a_layout_names_no_file_elsewhere(folder: Path, name: str) -> None:
    (folder.parent / "official-form.pdf").write_bytes(official_form())

    def edit(data: dict[str, Any]) -> None:
        over_a_pdf(data)
        data["basePdf"] = name

    change(folder, edit)
    faults = faults_of(folder)
    assert "the name of a file beside it" in faults["layout.json.basePdf"]


def link(folder: Path) -> None:
    outside = folder.parent / "outside.pdf"
    outside.write_bytes(official_form())
    (folder / "official-form.pdf").symlink_to(outside)


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "official-form.pdf")


@pytest.mark.parametrize(
    "make", [link, pipe, lambda folder: (folder / "official-form.pdf").mkdir(), lambda _: None]
)
def test_a_link_a_pipe_and_a_folder_are_no_files(
    folder: Path, make: Callable[[Path], object]
) -> None:
    change(folder, over_a_pdf)
    make(folder)
    assert "cannot be read" in faults_of(folder)["layout.json.basePdf"]


@pytest.mark.parametrize("name", ["form.json", "layout.json", "sample.json"])
def test_a_link_out_of_the_bundle_is_not_read(folder: Path, name: str) -> None:
    moved = folder.parent / name
    (folder / name).rename(moved)
    (folder / name).symlink_to(moved)
    assert "cannot be read" in faults_of(folder)[name]


def test_a_heavy_file_is_refused_but_its_pictures_do_not_count(folder: Path) -> None:
    noise = base64.b64encode(os.urandom(MAX_FILE)).decode()

    def put(content: str) -> Callable[[dict[str, Any]], object]:
        item = {
            "type": "image", "name": "logo", "readOnly": True, "content": content,
            "position": {"x": 10, "y": 1}, "width": 5, "height": 5,
        }  # fmt: skip
        return lambda data: data["basePdf"]["staticSchema"].append(item)

    change(folder, put(f"data:image/png;base64,{noise}"))
    (sentence,) = faults_of(folder).values()
    assert "does not hold the PNG" in sentence
    change(folder, put(noise))
    assert faults_of(folder) == {"layout.json": f"has more than {MAX_FILE} bytes"}


def test_a_template_has_a_bounded_number_of_elements(folder: Path) -> None:
    def edit(data: dict[str, Any]) -> None:
        line = {
            "type": "line", "name": "l", "readOnly": True, "position": {"x": 10, "y": 50},
            "width": 5, "height": 1,
        }  # fmt: skip
        data["schemas"] += [[line] * 200] * 3

    change(folder, edit)
    assert faults_of(folder) == {"layout.json": f"has more than {MAX_ELEMENTS} elements"}
