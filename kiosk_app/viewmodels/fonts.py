"""Fonts and icons, from the packages that carry them. Nothing of theirs is copied here."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray
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
    for weight in WEIGHTS:
        _load(_text_file(weight))
    _load(_icon_file("phosphor-*.ttf"))
    # Named, or fontconfig takes the Japanese shapes of Chinese letters.
    others = [language.font for language in LANGUAGES.values() if language.font]
    QFont.insertSubstitutions(TEXT_FAMILY, others)
    for language in LANGUAGES.values():
        if language.font:
            QFont.insertSubstitutions(family_for(language.tag), [language.font, *others])


def family_for(language: str) -> str:
    """The text font, then the letters as ``language`` writes them: see ``load_letters``."""
    if not LANGUAGES[language].font:
        return TEXT_FAMILY
    # As long as the font's own name, in whose place it stands.
    return f"{TEXT_FAMILY[:-3]}{tuple(LANGUAGES).index(language):03}"


@cache
def load_letters(language: str) -> None:
    """Make the text font known by a name of this language's own.

    Qt remembers by the text font's name which others stand in for letters that it lacks. By one
    name for all languages, Russian would be drawn with whatever Korean was drawn with before it.
    """
    if not LANGUAGES[language].font:
        return
    old, new = (name.encode("utf-16-be") for name in (TEXT_FAMILY, family_for(language)))
    for weight in WEIGHTS:
        data = _text_file(weight).read_bytes()
        renamed = data.replace(old, new)
        if renamed == data or QFontDatabase.addApplicationFontFromData(QByteArray(renamed)) < 0:
            raise FontMissingError(f"{weight}: cannot be loaded for {language}")


def _text_file(weight: str) -> Path:
    return _package("fontpkg_be_vietnam_pro") / "files" / f"BeVietnamPro-{weight}.ttf"


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
