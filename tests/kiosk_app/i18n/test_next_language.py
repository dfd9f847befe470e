"""The next language needs translations only: a row of the table, two files of words, no code."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication

from forms import wording
from forms.appointment import Appointment, appointment_blocks
from forms.slip import draw_slip
from kiosk_app.i18n import build
from kiosk_app.i18n.languages import LANGUAGES, Language
from kiosk_app.viewmodels import translate
from tests.kiosk_app.actions.parts import NOW
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, open_stage

NEXT = Language("fr", "Français", "fr_FR")


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """French as its translators would bring it; they write "fr" before each Vietnamese text."""
    for file in build.HERE.glob("kiosk_*.*"):
        shutil.copy(file, tmp_path)
    source = ET.parse(build.HERE / "kiosk_vi.ts")
    source.getroot().set("language", NEXT.locale)
    for form in source.iter("message"):
        words = form.find("translation")
        assert words is not None
        for numerus in words.findall("numerusform"):
            numerus.text = f"fr {numerus.text}"
        if words.text and words.text.strip():
            words.text = f"fr {words.text}"
    source.write(tmp_path / "kiosk_fr.ts", encoding="utf-8")
    monkeypatch.setattr(build, "HERE", tmp_path)
    build.compile_("fr")
    shutil.copytree(Path(wording.__file__).parent, tmp_path / "wording")
    shutil.copy(tmp_path / "wording" / "vi.json", tmp_path / "wording" / "fr.json")
    monkeypatch.setattr(wording, "_FOLDER", tmp_path / "wording")
    monkeypatch.setitem(LANGUAGES, "fr", NEXT)  # type: ignore[arg-type]
    monkeypatch.setitem(translate.OWN_NAMES, "fr", NEXT.name)
    monkeypatch.setattr(translate, "_file", lambda _folder, tag: tmp_path / f"kiosk_{tag}.qm")
    caches = (wording.languages, wording._words, wording.everywhere)
    for one in caches:
        one.cache_clear()
    yield tmp_path
    for one in caches:
        one.cache_clear()


@pytest.mark.usefixtures("french")
def test_it_is_offered_and_spoken_on_every_screen(qapp: QGuiApplication) -> None:
    shown = [name for name in SCENES if not name.startswith("service-")]
    with open_stage(qapp, SCENES["welcome"]("vi"), PORTRAIT) as stage:
        stage.show(SCENES["welcome"]("vi"))
        assert any(item.property("text") == NEXT.name for item in stage.items())
        for name in shown:
            stage.show(SCENES[name]("fr"))
            stage.settle()
            assert stage.warnings == [], name
        said = [str(item.property("text")) for item in stage.items()]
        assert any(text.startswith("fr ") for text in said)


@pytest.mark.usefixtures("french")
def test_its_slips_are_in_its_own_words() -> None:
    slip = Appointment("Titre", "x", "ABCD", NOW.date(), "Hải Châu", NOW, "fr")
    blocks = appointment_blocks(slip)
    assert blocks == appointment_blocks(
        Appointment("Titre", "x", "ABCD", NOW.date(), "Hải Châu", NOW, "vi")
    )
    assert draw_slip(blocks, language="fr").height > 100
