"""A form that was begun by command is sound from its first minute, also upon somebody's PDF."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from forms.bundle import Catalogue
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
