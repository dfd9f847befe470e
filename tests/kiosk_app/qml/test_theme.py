"""Sizes in millimetres and contrasts of the colour roles, as docs/design.md says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk_app.viewmodels.app import QML
from kiosk_app.viewmodels.fonts import glyphs, load_fonts
from tests.kiosk_app.measures import CAPITAL_EM, CAPITAL_MM, TARGET_MM, contrast
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, Stage, open_stage

TINTS = ("canvas", "surface", "tintSea", "tintOk", "tintSun", "tintErr", "tintOff")


@pytest.fixture
def theme(qapp: QGuiApplication) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\nimport theme\nQtObject { property var t: Theme }", "")
    holder = component.create()
    assert holder is not None, component.errorString()
    shown = holder.property("t")
    assert isinstance(shown, QObject)
    yield shown
    holder.deleteLater()
    engine.deleteLater()


def colour(theme: QObject, role: str) -> QColor:
    found = theme.property(role)
    assert isinstance(found, QColor)
    return found


@pytest.mark.parametrize(("high_contrast", "least"), [(False, 10.0), (True, 20.0)])
def test_words_on_every_ground(theme: QObject, *, high_contrast: bool, least: float) -> None:
    """accessibility.md: contrast."""
    theme.setProperty("highContrast", high_contrast)
    for ground in TINTS:
        assert contrast(colour(theme, "ink"), colour(theme, ground)) >= least
    for words, ground in (
        ("ink2", "canvas"),
        ("ink2", "surface"),
        ("sea", "surface"),
        ("sea", "canvas"),
        ("seaInk", "sea"),
        ("deepInk", "deep"),
        ("sunInk", "sun"),
        ("err", "canvas"),
        ("err", "surface"),
    ):
        assert contrast(colour(theme, words), colour(theme, ground)) >= least, (words, ground)
    theme.setProperty("highContrast", False)


@pytest.mark.parametrize("high_contrast", [False, True])
def test_signs_and_borders(theme: QObject, *, high_contrast: bool) -> None:
    """accessibility.md: contrast.

    Icons at 4.5 and more; borders that carry a meaning at 3 (WCAG 2.2, 1.4.11).
    """
    theme.setProperty("highContrast", high_contrast)
    for sign, ground in (
        ("sea", "tintSea"),
        ("ok", "tintOk"),
        ("warn", "tintSun"),
        ("err", "tintErr"),
        ("ink", "tintOff"),
        ("ringOuter", "canvas"),
        ("ring", "deep"),
        ("line", "surface"),
    ):
        assert contrast(colour(theme, sign), colour(theme, ground)) >= 4.5, (sign, ground)
    for border in ("edge", "line", "toneEdge"):
        assert contrast(colour(theme, border), colour(theme, "surface")) >= 3.0
    theme.setProperty("highContrast", False)


def test_text_has_four_steps(theme: QObject) -> None:
    """accessibility.md: text.

    EN 301 549, 5.1.4; KS X 9211: capitals of about 5.0, 7.3, 9.5 and 14.6 mm.
    """
    theme.setProperty("pitchMm", 0.248)
    capitals = []
    for step in range(4):
        theme.setProperty("step", step)
        capitals.append(theme.property("body") * CAPITAL_EM * 0.248)
        for role in ("body", "caption", "rail", "field", "title", "brand", "code"):
            assert theme.property(role) * CAPITAL_EM * 0.248 >= CAPITAL_MM, role
    assert capitals == pytest.approx([5.0, 7.3, 9.5, 14.6], abs=0.15)
    theme.setProperty("step", 1)


@pytest.mark.parametrize("pitch", [0.248, 0.18, 0.31])
def test_sizes_are_millimetres_on_any_screen(theme: QObject, pitch: float) -> None:
    """accessibility.md: text."""
    theme.setProperty("pitchMm", pitch)
    for size in ("target", "headerButton", "action", "row", "railHeight", "arrow", "otherWay"):
        assert theme.property(size) * pitch >= TARGET_MM, size
    assert theme.property("apart") * pitch >= 3.0
    assert theme.property("body") * pitch == pytest.approx(40 * 0.248, abs=pitch)
    theme.setProperty("pitchMm", 0.248)


def test_every_sign_named_in_the_interface_is_in_the_font(qapp: QGuiApplication) -> None:
    load_fonts()
    known = glyphs()
    source = "\n".join(file.read_text("utf-8") for file in QML.rglob("*.qml"))
    source += "\n".join(
        file.read_text("utf-8") for file in (QML.parent / "viewmodels").glob("*.py")
    )
    named = set(re.findall(r"(?:icon|glyph)\w*\"?\s*[:=][^\n]*", source))
    words = {word for line in named for word in re.findall(r"\"([a-z]+(?:-[a-z]+)+)\"", line)}
    assert len(words) > 30
    not_signs = {"not-now", "office-away"}
    assert {word for word in words if word not in known} - not_signs == set()


def test_every_sign_a_bundle_asks_for_is_in_the_font() -> None:
    from kiosk_app.viewmodels.icons import known_glyph

    known = glyphs()
    for file in Path("forms/catalogue").glob("*/form.json"):
        form = json.loads(file.read_text("utf-8"))
        for icon in (form["icon"], *(use["icon"] for use in form["uses"])):
            assert known_glyph(icon) in known, (file, icon)


def test_nothing_flashes(theme: QObject) -> None:
    """accessibility.md: flashing. What repeats by itself does so at most three times a second."""
    least = {"Theme.dots": theme.property("dots"), "Theme.hold": theme.property("hold")}
    for file in QML.rglob("*.qml"):
        text = file.read_text("utf-8")
        assert "Animation.Infinite" not in text, file.name
        for timer in re.findall(r"\bTimer \{(.*?)\n\s*\}", text, re.DOTALL):
            if "repeat: true" in timer:
                [interval] = re.findall(r"interval: (\S+)", timer)
                assert least.get(interval, 0) >= 1000 / 3, file.name


def test_no_state_is_told_by_colour_alone(qapp: QGuiApplication) -> None:
    """accessibility.md: colour. A message has a sign for its tone, a service words."""
    with open_stage(qapp, SCENES["services-office-away"]("vi"), PORTRAIT) as stage:
        signs = {
            tone: _made(stage, f'import controls\nMessage {{ tone: "{tone}" }}').property("icon")
            for tone in ("info", "ok", "attention", "failure")
        }
        assert len(set(signs.values())) == len(signs)
        rows = [item for item in stage.items() if item.property("availability") is not None]
        assert {row.property("availability") for row in rows} >= {"now", "later"}
        for row in rows:
            assert bool(row.property("tag")) == (row.property("availability") != "now")


def _made(stage: Stage, source: str) -> QObject:
    component = QQmlComponent(stage.engine)
    component.setData(f"import QtQuick\n{source}".encode(), "")
    made = component.create()
    assert made is not None, component.errorString()
    made.setParent(stage.engine)
    return made


def test_screens_have_no_sizes_of_their_own() -> None:
    """All sizes come from the theme: no bare pixel count in a screen."""
    for file in (QML / "screens").glob("*.qml"):
        bare = re.findall(
            r"^\s*(?:width|height|spacing|radius|size|x|y|\w+Margin|margins):\s*(\d{2,})\s*$",
            file.read_text("utf-8"),
            re.MULTILINE,
        )
        assert bare == [], file.name
