"""One sheet of what the theme holds, read from the theme itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from kiosk_app.viewmodels.app import QML
from kiosk_app.viewmodels.fonts import _icon_file, glyphs
from tests.kiosk_app.golden import letters, theme_of
from tests.kiosk_app.measures import CAPITAL_EM, contrast

if TYPE_CHECKING:
    from tests.kiosk_app.stage import Stage

WIDTH: Final = 1600
INK, GROUND, PALE = "#0B2228", "#F6F2EA", "#DFEDEB"
EDGE: Final = 40
TYPE: Final = ("body", "caption", "rail", "field", "title", "code", "display")
SPACE: Final = ("s4", "s8", "s12", "s16", "s20", "s24", "s28", "s34", "s48", "margin", "apart")
TARGETS: Final = ("target", "otherWay", "headerButton", "arrow", "action", "railHeight", "row")
MOTION: Final = ("slide", "release", "barMs", "fade", "dots", "hold")
WORDS_ON: Final = {
    "ink": "canvas",
    "ink2": "surface",
    "sea": "surface",
    "seaInk": "sea",
    "seaPressed": "surface",
    "deepInk": "deep",
    "sunInk": "sun",
    "ok": "tintOk",
    "warn": "tintSun",
    "err": "tintErr",
    "line": "surface",
    "edge": "surface",
    "toneEdge": "surface",
    "ringOuter": "canvas",
    "ring": "deep",
}
"""Role to the ground that it stands on, where its contrast matters."""
GROUNDS: Final = ("canvas", "surface", "tintSea", "tintOk", "tintSun", "tintErr", "tintOff")
MORE_GROUNDS: Final = ("keyboardGround", "keyFunction", "keyPressed")

Font = Callable[[str, int], ImageFont.FreeTypeFont]


def sheet(stage: Stage) -> Image.Image:
    """Type, space, sizes, colours with their contrast, signs in use, motion."""
    theme = theme_of(stage)
    image = Image.new("RGB", (WIDTH, 6000), GROUND)
    pen = ImageDraw.Draw(image)
    y = _type(pen, theme, letters, EDGE)
    y = _lengths(pen, theme, letters, y + EDGE)
    y = _colours(pen, theme, letters, y + EDGE)
    y = _signs(pen, letters, y + EDGE)
    y = _motion(pen, theme, letters, y + EDGE)
    return image.crop((0, 0, WIDTH, y + EDGE))


def _head(pen: ImageDraw.ImageDraw, letters: Font, y: int, text: str) -> int:
    pen.text((EDGE, y), text, fill=INK, font=letters("Bold", 26))
    return y + 44


def _type(pen: ImageDraw.ImageDraw, theme: QObject, letters: Font, y: int) -> int:
    pitch = float(theme.property("pitchMm"))
    before = theme.property("step")
    y = _head(
        pen, letters, y, "Type: four steps, in pixels of the reference screen and mm of a capital"
    )
    for step, name in enumerate(("S", "M (start)", "L", "XL")):
        pen.text((EDGE + 150 + 340 * step, y), name, fill=INK, font=letters("Bold", 20))
    y += 34
    for role in TYPE:
        tall = 0
        pen.text((EDGE, y), role, fill=INK, font=letters("SemiBold", 20))
        for step in range(4):
            theme.setProperty("step", step)
            size = round(theme.property(role))
            weight = "Bold" if role in ("title", "code", "display") else "Regular"
            left = EDGE + 150 + 340 * step
            words = f"{size} px, {size * CAPITAL_EM * pitch:.1f} mm"
            pen.text((left, y), words, fill=INK, font=letters("Regular", 18))
            pen.text((left, y + 22), "Giấy tờ", fill=INK, font=letters(weight, size))
            tall = max(tall, round(1.27 * size))
        y += 30 + tall
    theme.setProperty("step", before)
    return y


def _lengths(pen: ImageDraw.ImageDraw, theme: QObject, letters: Font, y: int) -> int:
    pitch = float(theme.property("pitchMm"))
    for title, names in (("Space", SPACE), ("Heights of what is touched", TARGETS)):
        y = _head(pen, letters, y, title)
        for name in names:
            length = round(theme.property(name))
            pen.text((EDGE, y), name, fill=INK, font=letters("SemiBold", 18))
            pen.rectangle((EDGE + 180, y + 4, EDGE + 180 + length, y + 20), fill="#063C47")
            words = f"{length} px, {length * pitch:.1f} mm"
            pen.text((EDGE + 200 + length, y), words, fill=INK, font=letters("Regular", 18))
            y += 29
        y += EDGE // 2
    return y


def _colours(pen: ImageDraw.ImageDraw, theme: QObject, letters: Font, y: int) -> int:
    before = theme.property("highContrast")
    y = _head(pen, letters, y, "Colour roles and their contrast (WCAG 2.2): light, high contrast")
    top = y
    pairs: Mapping[str, str] = {
        **WORDS_ON,
        **{f"{ground}*": ground for ground in (*GROUNDS, *MORE_GROUNDS)},
    }
    for column, high in enumerate((False, True)):
        theme.setProperty("highContrast", high)
        y, left = top, EDGE + column * (WIDTH // 2 - EDGE // 2)
        for role, on in pairs.items():
            # A key that is pressed turns to light in high contrast, and its letter to dark.
            words_on = "seaInk" if high and on == "keyPressed" else "ink"
            front = _colour(theme, words_on if role.endswith("*") else role)
            ground = _colour(theme, on)
            ratio = contrast(front, ground)
            pen.rectangle((left, y, left + 150, y + 34), fill=ground.name(), outline="#566B71")
            pen.text((left + 12, y + 5), "Giấy tờ", fill=front.name(), font=letters("SemiBold", 20))
            who = f"{words_on} on {on}" if role.endswith("*") else f"{role} on {on}"
            words = f"{who}: {front.name().upper()} on {ground.name().upper()}, {ratio:.1f}"
            pen.text((left + 166, y + 6), words, fill=INK, font=letters("Regular", 18))
            y += 42
    theme.setProperty("highContrast", before)
    return y


def _colour(theme: QObject, role: str) -> QColor:
    found = theme.property(role)
    assert isinstance(found, QColor)
    return found


def signs_in_use() -> list[str]:
    """Phosphor's names that stand in the interface's QML and view-models."""
    known = glyphs()
    files = [*QML.rglob("*.qml"), *(QML.parent / "viewmodels").glob("*.py")]
    named = {
        name
        for file in files
        for name in re.findall(r'"([a-z]+(?:-[a-z]+)*)"', file.read_text("utf-8"))
    }
    return sorted(name for name in named if name in known and "-" in name)


def _signs(pen: ImageDraw.ImageDraw, letters: Font, y: int) -> int:
    names, known = signs_in_use(), glyphs()
    y = _head(pen, letters, y, f"Signs in use: {len(names)} of Phosphor")
    font = ImageFont.truetype(str(_icon_file("phosphor-*.ttf")), 40)
    across = 6
    share = (WIDTH - 2 * EDGE) // across
    for at, name in enumerate(names):
        left, top = EDGE + at % across * share, y + at // across * 76
        pen.text((left, top), known[name], fill="#063C47", font=font)
        pen.text((left, top + 44), name, fill=INK, font=letters("Regular", 15))
    return y + -(-len(names) // across) * 76


def _motion(pen: ImageDraw.ImageDraw, theme: QObject, letters: Font, y: int) -> int:
    before = theme.property("motion")
    y = _head(pen, letters, y, "Motion, in ms: as it is, and switched off")
    for name in MOTION:
        times = []
        for moving in (True, False):
            theme.setProperty("motion", moving)
            times.append(int(theme.property(name)))
        pen.text((EDGE, y), name, fill=INK, font=letters("SemiBold", 18))
        pen.rectangle((EDGE + 180, y + 4, EDGE + 180 + times[0] // 3, y + 20), fill="#063C47")
        words = f"{times[0]}, {times[1]}"
        pen.text((EDGE + 200 + times[0] // 3, y), words, fill=INK, font=letters("Regular", 18))
        y += 29
    theme.setProperty("motion", before)
    return y
