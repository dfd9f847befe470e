"""Pictures of every scene, for people to look at.

python -m tests.kiosk_app.contact --out build/screens [--only NAME] [--language vi]
[--wide] [--step 3] [--contrast] [--low]
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk_app.journey.session import TextStep


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kiosk_app.contact")
    parser.add_argument("--out", type=Path, default=Path("build/screens"))
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
    from tests.kiosk_app.synthetic import with_comfort

    app = QGuiApplication([])
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
    with open_stage(app, SCENES["welcome"]("vi"), WIDE if options.wide else PORTRAIT) as stage:
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
