"""What ``packaging/setup.sh`` has built of this room's scripts, and the fonts that go with it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from backend.pages.views import static_files
from forms.font_files import font_file
from forms.layout.parts import BODY_FONT, TEMPLATE_FONTS

FOLDER = Path(__file__).parent / "built"
_OWN = static_files("backend.designer")
FALLBACK = BODY_FONT
"""The font of which pdfme wants one that stands in for all others."""


def entry() -> str | None:
    """Name of the script that the page begins with. None: it has not been built."""
    try:
        manifest = json.loads((FOLDER / "manifest.json").read_bytes())
    except FileNotFoundError:
        return None
    return str(manifest["src/main.js"]["file"])


def read(name: str, *, packed: bool) -> tuple[bytes, bool] | None:
    """A file of ours or of the build, and whether it is packed with gzip. None: there is none."""
    if name in _OWN:
        return _OWN[name], False
    if name not in _names():
        return None
    if packed and f"{name}.gz" in _names():
        return (FOLDER / f"{name}.gz").read_bytes(), True
    return (FOLDER / name).read_bytes(), False


@cache
def _names() -> frozenset[str]:
    if not FOLDER.is_dir():
        return frozenset()
    return frozenset(path.name for path in FOLDER.iterdir() if path.is_file())


def fonts() -> list[str]:
    """Names of the fonts that a layout may name."""
    return sorted(TEMPLATE_FONTS)


@cache
def font(name: str) -> bytes | None:
    """A font's file; None where no layout may name it.

    Raises:
        MissingFontError: It is not installed.
    """
    return font_file(name).read_bytes() if name in TEMPLATE_FONTS else None
