"""Golden pictures: telling screens in each language and both themes, kept small.

python -m tests.kiosk_app.golden --update [--only SCENE] [--language vi]

A picture is the screen at a quarter of its size (each pixel the mean of sixteen) in the colours of
its theme. A new one is brought to the old one's colours before both are compared, so that a screen
drawn alike gives no difference at all. What counts is the mean difference in blocks of 16 x 16
pixels: scattered single levels at the edges of letters stay below ``TOLERANCE``, a word that
changed or a button that moved by four pixels of the screen does not. A ground that changed its
colour is seen by the mean of each block as it was drawn, before colours are reduced.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageColor, ImageFont, ImageStat
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFontDatabase, QImage

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.session import TextStep
from kiosk_app.journey.states import State
from tests.kiosk_app.synthetic import with_comfort

if TYPE_CHECKING:
    from tests.kiosk_app.stage import Stage

SCREENS: Final = Path(__file__).parents[1] / "golden" / "screens"
DIFFERENCES: Final = Path("build/golden")
THEMES: Final = {"light": False, "contrast": True}
"""Folder to whether contrast is high."""
REDUCED: Final = 4
"""Pixels of the screen, across and down, that make one of the picture."""
BLOCK: Final = 16
BETWEEN: Final = ("#404040", "#808080", "#C0C0C0", "#80805C")
"""For the edges of letters."""
DRAWN: Final = ("#063C47", "#C5DBD8", "#8FA6A8", "#36828A", "#F8DFA3", "#F9C455", "#DFEDEB")
"""Of illustrations, which stay as they are in both themes."""
OWN: Final = 8
TOLERANCE: Final = 4.0
"""Levels of 255, mean of a block, after both pictures have the same few colours."""
TONE_TOLERANCE: Final = 28.0
"""Levels of 255 between the mean colours of a block, as drawn and as kept."""

PLAIN: Final = (
    "languages",
    "services",
    "services-search",
    "consent",
    "identify",
    "choose-relative",
    "sign-in",
    "printing",
    "take-papers",
    "trouble-jam",
    "failure-no-record",
    "failure-outcome-unknown",
    "queued",
    "collect",
    "ask-later",
    "at-counter-printed",
    "help-told",
    "time-warning",
    "goodbye",
)
"""Scenes that are shown as they are; ``test_golden`` measures them in every language as well."""
EDITED: Final = (
    "check-read",
    "fill-name-keyboard",
    "fill-wrong",
    "fill-date-month",
    "review",
)
"""Where something has been touched before."""
WORDLESS: Final = ("welcome", "out-of-service", "enrolment")
"""Nobody's language yet: they say everything in each, and are drawn once."""

Act = Callable[["Stage"], None]


@dataclass(frozen=True, slots=True)
class Shot:
    """One golden picture: ``scene`` in ``language``, in the theme of that name."""

    scene: str
    language: str
    theme: str

    @property
    def file(self) -> Path:
        return SCREENS / self.theme / self.language / f"{self.scene}.png"


def shots() -> Iterator[Shot]:
    """All of them, a scene's languages together."""
    for scene in (*PLAIN, *WORDLESS, *EDITED):
        for theme in THEMES:
            for language in languages_of(scene):
                yield Shot(scene, language, theme)


def languages_of(scene: str) -> tuple[str, ...]:
    return ("vi",) if scene in WORDLESS else tuple(LANGUAGES)


def scene_of(name: str) -> tuple[Callable[[str], State], Act]:
    """Its state in a language, and what has been touched in it."""
    from tests.kiosk_app.editing import EDITING, nothing
    from tests.kiosk_app.scenes import SCENES

    return EDITING[name] if name in EDITING else (SCENES[name], nothing)


def draw(stage: Stage, shot: Shot) -> QImage:
    """The screen of ``shot``, with nothing left of the one before."""
    if shot.language == languages_of(shot.scene)[0]:
        forget_fonts()
    return draw_scene(stage, shot.scene, shot.language, contrast=THEMES[shot.theme])


def forget_fonts() -> None:
    """Which font Qt takes where the text font has no letter depends on what it has drawn before
    in that script and size, and on how long ago. A font that comes and goes makes it choose anew.
    """
    light = font_file("Light")
    QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(str(light)))


def draw_scene(
    stage: Stage,
    scene: str,
    language: str,
    *,
    contrast: bool = False,
    step: TextStep = TextStep.M,
) -> QImage:
    """``scene`` with what has been touched in it, and nothing left of the one before."""
    from tests.kiosk_app.editing import nothing
    from tests.kiosk_app.scenes import SCENES

    build, act = scene_of(scene)
    stage.warnings.clear()
    shown = build(language)
    if act is not nothing or scene in EDITED:
        stage.show(with_comfort(SCENES["welcome"]("vi")))
    elif scene not in WORDLESS:
        # A turn of its own: what another scene has left on its pages stays there.
        shown = replace(shown, turn=shown.turn + 400 + len(language))
    stage.show(with_comfort(shown, step, high_contrast=contrast))
    act(stage)
    # A picture is what makes Qt place the last things; a preview is read in the size it then has.
    stage.grab()
    stage.until(lambda: not loading(stage), f"{scene}: its pictures are there")
    return stage.grab()


def loading(stage: Stage) -> bool:
    """Whether a page in a preview is still being read, on a thread of Qt's."""
    return any(
        item.metaObject().className() == "QQuickImage" and item.implicitHeight() == 0
        for item in stage.items()
    )


def pixels(picture: QImage) -> Image.Image:
    """The same picture for Pillow."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (whole.width(), whole.height())
    data = bytes(whole.constBits())
    return Image.frombytes("RGB", size, data, "raw", "RGB", whole.bytesPerLine())


def small(picture: QImage) -> Image.Image:
    """A quarter of the size, colours as they are."""
    return pixels(picture).reduce(REDUCED)


def few_colours(image: Image.Image, colours: Sequence[str]) -> Image.Image:
    """Each pixel as the nearest of ``colours``."""
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in colours for part in ImageColor.getrgb(colour)])
    return image.quantize(palette=palette, dither=Image.Dither.NONE)


def own_colours(image: Image.Image) -> list[str]:
    """What the picture itself has most of, such as the sky in the door."""
    parts = image.quantize(OWN, method=Image.Quantize.MEDIANCUT).getpalette() or []
    return ["#{:02x}{:02x}{:02x}".format(*parts[at : at + 3]) for at in range(0, 3 * OWN, 3)]


@cache
def letters(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """The interface's text font."""
    return ImageFont.truetype(str(font_file(weight)), size)


def font_file(weight: str) -> Path:
    spec = find_spec("fontpkg_be_vietnam_pro")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "files" / f"BeVietnamPro-{weight}.ttf"


def theme_of(stage: Stage) -> QObject:
    """What ``Theme`` is in QML."""
    theme = stage.engine.singletonInstance("theme", "Theme")
    assert isinstance(theme, QObject)
    return theme


def colours_of(stage: Stage) -> list[str]:
    """The roles of the theme that is shown, as "#rrggbb", and what stands between them."""
    theme = theme_of(stage)
    known = theme.metaObject()
    roles = [theme.property(str(known.property(at).name())) for at in range(known.propertyCount())]
    names = [role.name() for role in roles if isinstance(role, QColor)]
    return list(dict.fromkeys((*names, *BETWEEN, *DRAWN)))


def apart(new: Image.Image, old: Image.Image) -> Mapping[str, float]:
    """How far ``new`` (colours as drawn) is from ``old`` (few colours), in levels of 255: the
    most that a block differs by, by the name of what was compared.
    """
    if new.size != old.size:
        return {"shape": 255.0, "tone": 255.0}
    as_old = new.quantize(palette=old, dither=Image.Dither.NONE)
    return {
        "shape": _most(as_old.convert("RGB"), old.convert("RGB"), BLOCK),
        "tone": _most(new.reduce(BLOCK), old.convert("RGB").reduce(BLOCK)),
    }


def _most(one: Image.Image, other: Image.Image, block: int = 1) -> float:
    differences = ImageChops.difference(one, other).reduce(block)
    return float(max(ImageStat.Stat(band).extrema[0][1] for band in differences.split()))


def alike(distance: Mapping[str, float]) -> bool:
    return distance["shape"] <= TOLERANCE and distance["tone"] <= TONE_TOLERANCE


def compare(new: Image.Image, shot: Shot) -> str:
    """Empty where ``new`` is what ``shot`` was; else what is the matter, and where the new
    picture, the old one and their difference were written for somebody to look at.
    """
    if not shot.file.exists():
        return f"{shot.file}: none yet (python -m tests.kiosk_app.golden --update)"
    with Image.open(shot.file) as kept:
        old = kept.copy()
    distance = apart(new, old)
    if alike(distance):
        return ""
    folder = DIFFERENCES / shot.theme / shot.language
    folder.mkdir(parents=True, exist_ok=True)
    new.save(folder / f"{shot.scene}-new.png")
    old.save(folder / f"{shot.scene}-old.png")
    if new.size == old.size:
        difference = ImageChops.difference(new, old.convert("RGB"))
        ImageChops.invert(difference).save(folder / f"{shot.scene}-difference.png")
    return f"{folder / shot.scene}-*.png: {distance}"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kiosk_app.golden")
    parser.add_argument("--update", action="store_true", help="keep what is drawn now")
    parser.add_argument("--only", action="append", default=[], help="a scene")
    parser.add_argument("--language", action="append", default=[])
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")

    from PySide6.QtGui import QGuiApplication

    from tests.kiosk_app.scenes import SCENES
    from tests.kiosk_app.stage import open_stage

    app = QGuiApplication([])
    changed = written = size = 0
    with open_stage(app, SCENES["welcome"]("vi")) as stage:
        for shot in shots():
            if options.only and shot.scene not in options.only:
                continue
            # Every language is drawn: the fonts of one depend on those before it.
            new = small(draw(stage, shot))
            if options.language and shot.language not in options.language:
                continue
            told = compare(new, shot)
            if told and options.update:
                shot.file.parent.mkdir(parents=True, exist_ok=True)
                few_colours(new, [*colours_of(stage), *own_colours(new)]).save(
                    shot.file, "PNG", optimize=True
                )
                written += 1
            elif told:
                changed += 1
                print(told)
            size += shot.file.stat().st_size if shot.file.exists() else 0
    print(f"{SCREENS}: {written} written, {changed} differ, {size / 1e6:.2f} MB")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
