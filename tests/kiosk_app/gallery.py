"""The design system shown: every control in every state, light and in high contrast.

python -m tests.kiosk_app.gallery --out docs/design [--only buttons]

Each specimen (``specimens.py``) is drawn by itself in the kiosk's real window; Pillow lays the
pictures out. What the theme holds stands on a sheet of its own (``theme_sheet.py``).
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw
from PySide6.QtCore import QByteArray, QEvent, QObject, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QMouseEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from tests.kiosk_app.golden import (
    BETWEEN,
    DRAWN,
    colours_of,
    draw_scene,
    few_colours,
    letters,
    loading,
    pixels,
    theme_of,
)
from tests.kiosk_app.specimen import ROW, Specimen
from tests.kiosk_app.specimens import FAMILIES, SCALES
from tests.kiosk_app.synthetic import with_comfort

if TYPE_CHECKING:
    from tests.kiosk_app.stage import Stage

IMPORTS: Final = "import QtQuick\nimport theme\nimport controls\nimport fields\nimport keyboard\n"
FOLDERS: Final = ("controls", "fields", "keyboard", "service")
"""Of QML files, each of which is in the table or has a reason not to be."""
AT: Final = 60
"""Pixels from the window's edges at which a specimen stands."""
RING: Final = 16
"""Pixels kept round it: the ring of the focus stands outside."""
NOWHERE: Final = QPointF(0, 0)
"""A finger that is lifted here chooses nothing."""
WIDTH: Final = 1600
GAP: Final = 14
CAPTION: Final = 17
HEAD: Final = 24
HALF: Final = WIDTH // 2 - 2 * GAP
SCALE: Final = (HALF - GAP) / 2 / (ROW + 2 * RING)
LIGHT, CONTRAST = ("#F6F2EA", "#0B2228"), ("#000000", "#FFFFFF")
"""Ground and words of the two halves."""


class SpecimenError(Exception):
    """The table asks for what cannot be drawn: wrong QML, or nothing of that type in a scene."""


@contextmanager
def placed(stage: Stage, specimen: Specimen, *, contrast: bool) -> Iterator[QQuickItem]:
    """The control of ``specimen`` in the window, alone or in its scene."""
    shell = stage.window.contentItem().childItems()[0]
    if specimen.scene:
        shell.setVisible(True)
        draw_scene(stage, specimen.scene, specimen.language, contrast=contrast)
        shown = found(stage, specimen.control)
        if len(shown) <= specimen.item:
            there = sorted({type_of(item) for item in stage.items()})
            raise SpecimenError(f"{specimen.control} in {specimen.scene}: only {there}")
        yield shown[specimen.item]
        return
    from tests.kiosk_app.scenes import SCENES

    state = replace(SCENES["goodbye"](specimen.language), turn=1)
    stage.show(with_comfort(state, high_contrast=contrast))
    shell.setVisible(False)
    component = QQmlComponent(stage.engine)
    imports = IMPORTS + "import service\n"
    component.setData(QByteArray((imports + specimen.source).encode()), QUrl())
    item = component.create()
    if not isinstance(item, QQuickItem):
        told = f"{specimen.control}, {specimen.state}: {component.errorString()}"
        raise SpecimenError(told)
    item.setParentItem(stage.window.contentItem())
    fits = item.width() + 2 * AT <= stage.window.width()
    item.setPosition(QPointF(AT if fits else 0, AT))
    try:
        yield item
    finally:
        item.setVisible(False)
        item.setParentItem(None)  # type: ignore[arg-type]
        item.deleteLater()
        shell.setVisible(True)
        stage.settle()


def found(stage: Stage, control: str) -> list[QQuickItem]:
    """Those of this type that are to be seen, in the order of the screen."""
    return [item for item in stage.items() if type_of(item) == control and item.height() > 1]


def type_of(item: QObject) -> str:
    """The name of its QML file."""
    return str(item.metaObject().className()).partition("_QML")[0]


def picture(stage: Stage, specimen: Specimen, *, contrast: bool) -> Image.Image:
    """``specimen`` as the window shows it, with the ring's room around it."""
    stage.warnings.clear()
    theme = theme_of(stage)
    with placed(stage, specimen, contrast=contrast) as item:
        stage.grab()
        pressed = _meant(item, specimen.press)
        focused = _meant(item, specimen.focus)
        theme.setProperty("keys", focused is not None)
        if focused is not None:
            focused.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        if pressed is not None and not pressed.setProperty("keyDown", True):
            _finger(stage, QEvent.Type.MouseButtonPress, _touched(pressed))
        stage.grab()
        stage.until(lambda: not loading(stage), f"{specimen.control}: its pictures are there")
        whole = pixels(stage.grab())
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        theme.setProperty("keys", False)
        if pressed is not None and not pressed.setProperty("keyDown", False):
            for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
                _finger(stage, kind, NOWHERE)
    left, top = max(0, round(place.left()) - RING), max(0, round(place.top()) - RING)
    right, bottom = round(place.right()) + RING, round(place.bottom()) + RING
    return whole.crop((left, top, min(whole.width, right), min(whole.height, bottom)))


def _meant(item: QQuickItem, name: str) -> QQuickItem | None:
    if name == "-":
        return None
    if name == "":
        return item
    names = {str(one.property("name")): one for one in _within(item) if one.property("name")}
    if name not in names:
        raise SpecimenError(f"{name}: only {sorted(names)}")
    return names[name]


def _touched(field: QQuickItem) -> QPointF:
    """Where a finger types into ``field``: its text, else its first box."""
    for item in _within(field):
        if item.inherits("QQuickTextInput"):
            return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center()
    return field.mapToScene(QPointF(field.height() / 2, field.height() / 2))


def _finger(stage: Stage, kind: QEvent.Type, at: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind is QEvent.Type.MouseButtonRelease else left
    button = none if kind is QEvent.Type.MouseMove else left
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    stage.app.sendEvent(stage.window, event)


def _within(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _within(child)


def sheet(family: str, pictures: Mapping[Specimen, tuple[Image.Image, Image.Image]]) -> Image.Image:
    """Light on the left and high contrast on the right: the same specimens at the same places."""
    scale = SCALES.get(family, SCALE)
    drawn: list[tuple[int, int, Image.Image, Image.Image]] = []
    words: list[tuple[int, int, str, bool]] = []
    y, control = GAP, ""
    x, high = GAP, 0
    for specimen, both in pictures.items():
        light, dark = (_scaled(one, scale) for one in both)
        caption = _width(specimen.state)
        room = max(light.width, dark.width, caption)
        if specimen.control != control or x + room > GAP + HALF:
            y += high
            x, high = GAP, 0
        if specimen.control != control:
            control = specimen.control
            words.append((GAP, y, control, True))
            y += HEAD + GAP
        drawn.append((x, y, light, dark))
        tall = max(light.height, dark.height)
        words.append((x, y + tall, specimen.state, False))
        x += room + GAP
        high = max(high, tall + CAPTION + 2 * GAP)
    image = Image.new("RGB", (WIDTH, y + high), LIGHT[0])
    image.paste(CONTRAST[0], (WIDTH // 2, 0, WIDTH, image.height))
    pen = ImageDraw.Draw(image)
    for left, top, light, dark in drawn:
        image.paste(light, (left, top))
        image.paste(dark, (left + WIDTH // 2, top))
    for left, top, text, head in words:
        font = letters("Bold", HEAD - 4) if head else letters("Regular", CAPTION - 3)
        pen.text((left, top), text, fill=LIGHT[1], font=font)
        pen.text((left + WIDTH // 2, top), text, fill=CONTRAST[1], font=font)
    return image


def _scaled(image: Image.Image, scale: float) -> Image.Image:
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS)


def _width(text: str) -> int:
    return int(letters("Regular", CAPTION - 3).getlength(text)) + 2


def write(image: Image.Image, file: Path, roles: Sequence[str]) -> None:
    """In 64 colours: the roles of both themes, what is drawn, and the edges between them."""
    mixed = (
        _mix(one, other, share)
        for one, other in (
            (LIGHT[1], LIGHT[0]),
            ("#063C47", "#FFFFFF"),
            ("#FFFFFF", "#000000"),
            ("#FFFFB8", "#000000"),
        )
        for share in (0.2, 0.4, 0.6, 0.8)
    )
    colours = list(dict.fromkeys((*roles, *BETWEEN, *DRAWN, *mixed)))[:64]
    few_colours(image, colours).save(file, "PNG", optimize=True)


def _mix(one: str, other: str, share: float) -> str:
    parts = [
        round(int(one[at : at + 2], 16) * share + int(other[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    ]
    return "#{:02x}{:02x}{:02x}".format(*parts)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kiosk_app.gallery")
    parser.add_argument("--out", type=Path, default=Path("docs/design"))
    parser.add_argument("--only", action="append", default=[], help="a family, or theme")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")

    from PySide6.QtGui import QGuiApplication

    from tests.kiosk_app import theme_sheet
    from tests.kiosk_app.scenes import SCENES
    from tests.kiosk_app.stage import open_stage

    app = QGuiApplication([])
    options.out.mkdir(parents=True, exist_ok=True)
    warned = False
    with open_stage(app, SCENES["welcome"]("vi")) as stage:
        roles = []
        for contrast in (False, True):
            stage.show(with_comfort(SCENES["goodbye"]("en"), high_contrast=contrast))
            roles += colours_of(stage)
        for family, specimens in FAMILIES.items():
            if options.only and family not in options.only:
                continue
            pictures = {}
            for specimen in specimens:
                light = picture(stage, specimen, contrast=False)
                warnings = list(stage.warnings)
                dark = picture(stage, specimen, contrast=True)
                pictures[specimen] = light, dark
                for warning in dict.fromkeys((*warnings, *stage.warnings)):
                    warned = True
                    print(f"{family}: {specimen.control}, {specimen.state}: {warning}")
            write(sheet(family, pictures), options.out / f"{family}.png", roles)
        if not options.only or "theme" in options.only:
            write(theme_sheet.sheet(stage), options.out / "theme.png", roles)
    size = sum(file.stat().st_size for file in options.out.glob("*.png"))
    print(f"{options.out}: {size / 1e6:.2f} MB")
    return int(warned)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
