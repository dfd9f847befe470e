"""Pictures of every scene, for people to look at, and sheets of the telling ones.

python -m tests.kiosk_app.contact --out build/screens [--only NAME] [--language vi]
[--wide] [--step 3] [--contrast] [--low]
python -m tests.kiosk_app.contact --sheets docs/screens
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageDraw

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.session import TextStep
from tests.kiosk_app.golden import EDITED, PLAIN, WORDLESS, colours_of, draw_scene, letters, pixels

if TYPE_CHECKING:
    from tests.kiosk_app.stage import Stage

TELLING: Final = (
    *WORDLESS[:1],
    *PLAIN[1:5],
    *EDITED,
    *PLAIN[5:],
    "identify-not-a-document",
    "type-number-wrong",
    "collect-mistyped",
    *PLAIN[:1],
    *WORDLESS[1:],
    "service-door",
    "service-health",
    "service-paper",
)
"""In about the order in which somebody meets them; service mode last."""
SMALL: Final = ("services", "services-search", "consent", "check-read", "sign-in", "take-papers")
"""What a language's own sheet shows."""
SHORTEST: Final = "zh-Hans"
LONGEST: Final = "ru"
"""By the space that the same words take."""
SHEET: Final = 1600
GAP: Final = 12
LABEL: Final = 20
ACROSS: Final = 9
WIDE_ACROSS: Final = 5


def sheet(pictures: list[tuple[str, Image.Image]], across: int, width: int = SHEET) -> Image.Image:
    """``across`` pictures in a row, each over its scene's name."""
    share = (width - GAP) // across - GAP
    small = [
        (name, one.resize(_to(one, share), Image.Resampling.LANCZOS)) for name, one in pictures
    ]
    tall = max(one.height for _name, one in small)
    lines = -(-len(small) // across)
    whole = Image.new("RGB", (width, lines * (tall + LABEL + GAP) + GAP), "#DDD6C8")
    pen = ImageDraw.Draw(whole)
    for at, (name, one) in enumerate(small):
        x = GAP + at % across * (share + GAP)
        y = GAP + at // across * (tall + LABEL + GAP)
        whole.paste(one, (x, y))
        pen.text((x, y + tall + 2), name, fill="#0B2228", font=letters("Regular", 12))
    return whole


def _to(image: Image.Image, width: int) -> tuple[int, int]:
    return width, round(image.height * width / image.width)


def write_sheets(stages: Iterator[tuple[bool, Stage]], out: Path) -> None:
    """``stages``: whether it is wide, and a window that is."""
    from tests.kiosk_app.gallery import write

    for wide, stage in stages:
        for name, language, scenes, contrast, step in _sheets(wide=wide):
            drawn = [
                (scene, pixels(draw_scene(stage, scene, language, contrast=contrast, step=step)))
                for scene in scenes
            ]
            width = SHEET if scenes is TELLING else SHEET // 2
            across = len(scenes) if scenes is SMALL else WIDE_ACROSS if wide else ACROSS
            write(sheet(drawn, across, width), out / f"{name}.png", colours_of(stage))


def _sheets(*, wide: bool) -> Iterator[tuple[str, str, tuple[str, ...], bool, TextStep]]:
    """Stem, language, scenes, contrast, size of the text."""
    if wide:
        yield "contact-wide", "vi", TELLING, False, TextStep.M
        yield f"contact-wide-S-{SHORTEST}", SHORTEST, TELLING, True, TextStep.S
        yield f"contact-wide-XL-{LONGEST}", LONGEST, TELLING, False, TextStep.XL
        return
    yield "contact-M", "vi", TELLING, False, TextStep.M
    yield "contact-contrast", "vi", TELLING, True, TextStep.M
    yield "contact-XL", "vi", TELLING, False, TextStep.XL
    yield f"contact-S-{SHORTEST}", SHORTEST, TELLING, False, TextStep.S
    yield f"contact-L-{LONGEST}", LONGEST, TELLING, False, TextStep.L
    yield f"contact-XL-{LONGEST}", LONGEST, TELLING, True, TextStep.XL
    for language in LANGUAGES:
        yield f"contact-{language}", language, SMALL, False, TextStep.M


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kiosk_app.contact")
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
    parser.add_argument("--sheets", type=Path, help="sheets of the telling scenes, into here")
    parser.add_argument("--only", action="append", default=[], help="beginning of a scene's name")
    parser.add_argument("--language", action="append", default=[])
    parser.add_argument("--wide", action="store_true")
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--low", action="store_true")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")

    from PySide6.QtGui import QGuiApplication

    from tests.kiosk_app.scenes import SCENES
    from tests.kiosk_app.stage import PORTRAIT, WIDE, open_stage

    app = QGuiApplication([])
    if options.sheets:

        def stages() -> Iterator[tuple[bool, Stage]]:
            for wide in (False, True):
                with open_stage(app, SCENES["welcome"]("vi"), WIDE if wide else PORTRAIT) as stage:
                    yield wide, stage

        options.sheets.mkdir(parents=True, exist_ok=True)
        write_sheets(stages(), options.sheets)
        return 0
    with open_stage(app, SCENES["welcome"]("vi"), WIDE if options.wide else PORTRAIT) as stage:
        return _every_scene(stage, options)


def _every_scene(stage: Stage, options: argparse.Namespace) -> int:
    from tests.kiosk_app.scenes import SCENES
    from tests.kiosk_app.synthetic import with_comfort

    options.out.mkdir(parents=True, exist_ok=True)
    ending = "".join(
        (
            "-wide" if options.wide else "",
            f"-{TextStep(options.step).name}" if options.step != TextStep.M else "",
            "-contrast" if options.contrast else "",
            "-low" if options.low else "",
        )
    )
    warned = False
    for name, build in SCENES.items():
        if options.only and not any(name.startswith(start) for start in options.only):
            continue
        for language in options.language or ["vi", "en", "ko"]:
            shown = with_comfort(
                build(language),
                TextStep(options.step),
                high_contrast=options.contrast,
                low=options.low,
            )
            stage.show(shown)
            stage.grab().save(str(options.out / f"{name}-{language}{ending}.png"))
            for warning in stage.warnings:
                warned = True
                print(f"{name} {language}: {warning}")
            stage.warnings.clear()
    return int(warned)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
