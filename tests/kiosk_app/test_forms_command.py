"""`kiosk forms`: begin a form, look at it, hear what is wrong with it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from forms.bundle import own_catalogue
from kiosk_app.cli import main
from kiosk_app.forms_command import NOT_SOUND, OK, REFUSED

Captured = pytest.CaptureFixture[str]


def test_a_new_form_is_begun_checked_and_looked_at(tmp_path: Path, capsys: Captured) -> None:
    assert main(["forms", "new", "TK-MOI", "--into", str(tmp_path)]) == OK
    assert "kiosk forms check" in capsys.readouterr().out
    assert main(["forms", "check", str(tmp_path)]) == OK
    assert capsys.readouterr().out.splitlines() == [
        "TK-MOI: sound",
        "  no words to find it by: vi, en, ko",
        "  unconfirmed: Everything: this bundle was begun by kiosk forms new.",
        "1 bundles, 0 to mend; 1 things that no source confirms",
    ]
    picture = tmp_path / "new.png"
    assert main(["forms", "preview", str(tmp_path / "TK-MOI"), str(picture)]) == OK
    with Image.open(picture) as drawn:
        assert drawn.size == (910, 1287)
        assert min(drawn.convert("L").tobytes()) == 0


def test_a_form_that_is_there_is_not_written_over(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "TK-MOI").mkdir()
    assert main(["forms", "new", "TK-MOI", "--into", str(tmp_path)]) == REFUSED
    assert "is there already" in capsys.readouterr().err
    assert not any((tmp_path / "TK-MOI").iterdir())


def test_what_cannot_be_begun_is_said(tmp_path: Path, capsys: Captured) -> None:
    assert main(["forms", "new", "../x", "--into", str(tmp_path)]) == REFUSED
    assert "a code is like TK-KS" in capsys.readouterr().err
    base = ["--base", str(tmp_path / "none.pdf")]
    assert main(["forms", "new", "TK-MOI", "--into", str(tmp_path), *base]) == REFUSED
    assert "none.pdf" in capsys.readouterr().err


def test_every_fault_is_told(tmp_path: Path, capsys: Captured) -> None:
    folder = tmp_path / "CT01"
    shutil.copytree(own_catalogue() / "CT01", folder)
    sample = json.loads((folder / "sample.json").read_text("utf-8"))
    sample["usual"]["number"] = "12"
    (folder / "sample.json").write_text(json.dumps(sample), "utf-8")
    assert main(["forms", "check", str(folder)]) == NOT_SOUND
    told = capsys.readouterr().out
    assert "CT01: to mend" in told
    assert "sample.json.usual.number: The ID number has 12 digits." in told
    assert "1 bundles, 1 to mend" in told


@pytest.mark.parametrize("make", [False, True])
def test_where_no_bundle_is(tmp_path: Path, capsys: Captured, make: bool) -> None:
    folder = tmp_path / "nothing"
    if make:
        folder.mkdir()
    assert main(["forms", "check", str(folder)]) == REFUSED
    assert str(folder) in capsys.readouterr().err


def test_pages_of_a_long_form_stand_side_by_side(tmp_path: Path) -> None:
    picture = tmp_path / "out.png"
    arguments = ["NA5", str(picture), "--language", "ko", "--sample", "extreme"]
    assert main(["forms", "preview", *arguments]) == OK
    with Image.open(picture) as drawn:
        assert drawn.width > 2 * 910


def test_what_cannot_be_looked_at_is_said(tmp_path: Path, capsys: Captured) -> None:
    out = str(tmp_path / "out.png")
    assert main(["forms", "preview", "CT99", out]) == REFUSED
    assert "CT01" in capsys.readouterr().err
    assert main(["forms", "preview", "CT01", out, "--language", "xx"]) == REFUSED
    assert "it has vi, en, ko" in capsys.readouterr().err
    assert main(["forms", "preview", "CT01", str(tmp_path / "no" / "out.png")]) == REFUSED
    assert "cannot be written" in capsys.readouterr().err
    broken = tmp_path / "CT01"
    broken.mkdir()
    (broken / "form.json").write_text("{}")
    assert main(["forms", "preview", str(broken), out]) == NOT_SOUND
    assert "layout.json: cannot be read" in capsys.readouterr().err
