"""Fonts and icons, from the packages that carry them. Nothing of theirs is copied here."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from kiosk_app.i18n.languages import LANGUAGES

TEXT_FAMILY: Final = "Be Vietnam Pro"
"""OFL; has every Vietnamese letter. PyPI fontpkg-be-vietnam-pro."""
WEIGHTS: Final = ("Regular", "Medium", "SemiBold", "Bold")
ICON_FAMILY: Final = "Phosphor"


class FontMissingError(Exception):
    """A font of the interface cannot be loaded."""


def load_fonts() -> None:
    """Make the interface's fonts known to Qt. Raises ``FontMissingError``."""
    folder = _package("fontpkg_be_vietnam_pro") / "files"
    for weight in WEIGHTS:
        _load(folder / f"BeVietnamPro-{weight}.ttf")
    _load(_icon_file("phosphor-*.ttf"))
    # Named, or fontconfig takes the Japanese shapes of Chinese letters.
    others = [language.font for language in LANGUAGES.values() if language.font]
    QFont.insertSubstitutions(TEXT_FAMILY, others)
    for language in LANGUAGES.values():
        own = [language.font] if language.font else []
        QFont.insertSubstitutions(family_for(language.tag), [TEXT_FAMILY, *own, *others])


def family_for(language: str) -> str:
    """What QML asks for: the text font, then the letters as ``language`` writes them."""
    return f"{TEXT_FAMILY} {language}"


def glyphs() -> dict[str, str]:
    """Phosphor's names, such as "arrow-left-bold", to the character that draws each."""
    table = json.loads(_icon_file("phosphor-charmap-*.json").read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in table.items()}


def _icon_file(pattern: str) -> Path:
    # qtawesome is not imported: it would bring qtpy and widgets with it.
    found = sorted((_package("qtawesome") / "fonts").glob(pattern))
    if not found:
        raise FontMissingError(f"{pattern}: not in PyPI's QtAwesome")
    return found[-1]


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise FontMissingError(f"{name}: not installed")
    return Path(spec.submodule_search_locations[0])


def _load(file: Path) -> None:
    if QFontDatabase.addApplicationFont(str(file)) < 0:
        raise FontMissingError(f"{file.name}: cannot be loaded")
