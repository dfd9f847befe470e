"""A form that was begun by command is sound from its first minute, also upon somebody's PDF."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from forms.answers import settled
from forms.bundle import Catalogue, load_bundle
from forms.compose import compose
from forms.embedding import register
from forms.inspection import inspect
from forms.layout.parts import BODY_FONT
from forms.scaffold import BASE, ScaffoldError, new_bundle, schema_of


def written(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def official(pages: int = 2) -> bytes:
    """A form as an authority publishes it, on letter paper."""
    register(BODY_FONT)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(612, 792), initialFontName=BODY_FONT, invariant=1)
    for number in range(pages):
        canvas.rect(72, 600, 400, 40 + number)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_a_new_form_is_sound(tmp_path: Path) -> None:
    report = inspect(written(tmp_path / "TK-MOI", new_bundle("TK-MOI")))
    assert report.faults == ()
    assert report.untranslated == ()
    assert report.unconfirmed


def test_a_new_form_upon_a_pdf_is_sound(tmp_path: Path) -> None:
    folder = written(tmp_path / "TK-MOI", new_bundle("TK-MOI", official()))
    assert (folder / BASE).read_bytes() == official()
    assert inspect(folder).faults == ()
    layout = json.loads((folder / "layout.json").read_text("utf-8"))
    assert [len(page) for page in layout["schemas"]] == [8, 1]


@pytest.mark.parametrize("y", [20, 230])
def test_what_does_not_fit_upon_a_pdf_goes_on_beside_its_seal(tmp_path: Path, y: float) -> None:
    """The longest answers, with the seal at the head and at the foot of the page."""
    files = new_bundle("TK-MOI", official())
    layout, sample = (json.loads(files[f"{name}.json"]) for name in ("layout", "sample"))
    for page in layout["schemas"]:
        for element in page:
            if element["name"] == "seal":
                element["position"]["y"] = y
            element["position"]["y"] += 40 if element["name"] != "seal" and y < 100 else 0
    sample["extreme"]["request"] = ("Đề nghị xác nhận " * 18)[:300].strip()
    sample["extreme"]["address"] = ("Căn hộ số 1203, " * 13)[:200].strip()
    layout["schemas"][0][5]["width"] = layout["schemas"][0][6]["width"] = 40
    files |= {
        f"{n}.json": json.dumps(v).encode() for n, v in (("layout", layout), ("sample", sample))
    }
    folder = written(tmp_path / "TK-MOI", files)
    assert inspect(folder).faults == ()
    bundle = load_bundle(folder)
    plan = compose(
        bundle,
        settled(bundle.form, bundle.extreme),
        language="vi",
        seal="HTTPS://OFFICE.EXAMPLE/V#ABC",
        specimen=False,
        request=None,
        serial=None,
    )
    assert plan.pages == 3
    lines = [line for line in plan.lines if line.page == 3]
    assert any("TRANG TIẾP THEO" in line.text for line in lines)
    inside = (15, 224) if y > 100 else (57, 260)
    assert all(inside[0] < line.baseline < inside[1] for line in lines)


@pytest.mark.parametrize("code", ["", "x", "ct01", "CT 01", "../CT01", "C" * 30])
def test_what_is_no_code(code: str) -> None:
    with pytest.raises(ScaffoldError, match="a code is like"):
        new_bundle(code)


@pytest.mark.parametrize("base", [b"", b"%PDF-1.7 but nothing follows", b"PK\x03\x04"])
def test_what_is_no_pdf(base: bytes) -> None:
    with pytest.raises(ScaffoldError, match="cannot be put underneath"):
        new_bundle("TK-MOI", base)


def test_the_schema_is_that_of_our_own_forms(catalogue: Catalogue) -> None:
    """What an author gets is what the authors of our forms wrote, rule by rule."""
    for code in ("CT01", "TK-KS"):
        folder = Path(__file__).parents[2] / "forms" / "catalogue" / code
        form = json.loads((folder / "form.json").read_text("utf-8"))
        made = schema_of(form["fields"], form["steps"])
        assert isinstance(made, dict)
        assert made["properties"] == form["schema"]["properties"]
        assert made["required"] == form["schema"]["required"]
