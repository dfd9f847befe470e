"""A language that is written from right to left: a row of the table and translations, no code."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from forms import wording
from kiosk_app.i18n import build
from kiosk_app.i18n.languages import LANGUAGES, Language
from kiosk_app.viewmodels import translate
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage

TAG: Final = "ar"
NEXT: Final = Language(TAG, "العربية", "ar_EG", font="Noto Sans Arabic", leftward=True)
PLURALS: Final = 6
MARGIN: Final = 48
"""Pixels of the reference screen, at each side."""
LETTERS: Final = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
KEPT: Final = re.compile(r"(%L?\d|%n|\{\w*\}|\d+)")
SHOWN: Final = ("consent", "check-read", "sign-in", "services", "take-papers")


def lettered(text: str) -> str:
    """As long as ``text``, in Arabic letters; what is filled in stays."""
    return "".join(
        part
        if KEPT.fullmatch(part)
        else "".join(LETTERS[ord(one) % len(LETTERS)] if one.isalpha() else one for one in part)
        for part in KEPT.split(text)
    )


@pytest.fixture
def arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for file in build.HERE.glob("kiosk_*.*"):
        shutil.copy(file, tmp_path)
    source = ET.parse(build.HERE / "kiosk_vi.ts")
    source.getroot().set("language", NEXT.locale)
    for words in source.iter("translation"):
        forms = words.findall("numerusform")
        for form in forms:
            form.text = lettered(form.text or "")
            words.extend([form] * (PLURALS - 1))
        if not forms:
            words.text = lettered(words.text or "")
    source.write(tmp_path / f"kiosk_{TAG}.ts", encoding="utf-8")
    monkeypatch.setattr(build, "HERE", tmp_path)
    build.compile_(TAG)
    shutil.copytree(Path(wording.__file__).parent, tmp_path / "wording")
    shutil.copy(tmp_path / "wording" / "vi.json", tmp_path / "wording" / f"{TAG}.json")
    monkeypatch.setattr(wording, "_FOLDER", tmp_path / "wording")
    monkeypatch.setitem(LANGUAGES, TAG, NEXT)  # type: ignore[arg-type]
    monkeypatch.setitem(translate.OWN_NAMES, TAG, NEXT.name)
    monkeypatch.setattr(translate, "_file", lambda _folder, tag: tmp_path / f"kiosk_{tag}.qm")
    caches = (wording.languages, wording._words, wording.everywhere)
    for one in caches:
        one.cache_clear()
    yield
    for one in caches:
        one.cache_clear()


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def mirrored(item: QQuickItem) -> bool:
    """What is written on it would be read in a mirror."""
    return item.mapToScene(QPointF(1, 0)).x() < item.mapToScene(QPointF(0, 0)).x()


def of(stage: Stage, *types: str) -> list[QQuickItem]:
    return [
        item
        for item in stage.items()
        if item.metaObject().className().split("_QMLTYPE")[0].split("_QML_")[0] in types
        and item.opacity() > 0
        and place(item).width() > 0
    ]


def named(stage: Stage, type_: str, glyph: str) -> QRectF:
    (found,) = [place(item) for item in of(stage, type_) if item.property("icon") == glyph]
    return found


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("size", [PORTRAIT, WIDE])
def test_the_window_is_mirrored_and_what_is_read_is_not(
    qapp: QGuiApplication, size: tuple[int, int]
) -> None:
    with open_stage(qapp, SCENES["welcome"]("vi"), size) as stage:
        for scene in SHOWN:
            stage.show(SCENES[scene]("vi"))
            before = [place(item) for item in of(stage, "Button", "RailButton")]
            stage.show(SCENES[scene](TAG))
            assert stage.warnings == [], scene
            labels = of(stage, "Label")
            assert any(set(str(label.property("text"))) & set(LETTERS) for label in labels)
            assert not [label.property("text") for label in labels if mirrored(label)], scene
            assert not [item for item in of(stage, "QrCode", "MachineFront") if mirrored(item)]
            targets = [place(item) for item in of(stage, "Button", "RailButton")]
            assert len(targets) == len(before)
            for one in targets:
                assert one.left() >= 0, scene
                assert one.right() <= size[0], scene
                assert not [
                    other for other in targets if one is not other and one.intersects(other)
                ]
        stage.show(SCENES["consent"](TAG))
        back = named(stage, "Button", "arrow-left-bold")
        assert size[0] - back.right() == pytest.approx(MARGIN, abs=2)


@pytest.mark.usefixtures("arabic")
def test_arrows_point_the_other_way_and_pictures_do_not(qapp: QGuiApplication) -> None:
    with open_stage(qapp, SCENES["consent"](TAG), PORTRAIT) as stage:
        turned = {str(icon.property("glyph")): mirrored(icon) for icon in of(stage, "Icon")}
        assert turned["arrow-left-bold"]
        assert turned["arrow-right-bold"]
        assert not turned["house-bold"]
        stage.show(SCENES["consent"]("vi"))
        assert not any(mirrored(item) for item in stage.items())
