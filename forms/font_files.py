"""Where font files are, and what is said when one is missing. Fixed folders: neither page nor slip
may change with a machine's font configuration.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

FOLDERS = (
    Path("/usr/share/fonts/truetype/croscore"),
    Path("/usr/share/fonts/truetype/nanum"),
    Path("/usr/share/fonts/truetype/dejavu"),
    Path("/usr/local/share/fonts"),
)


class FontError(Exception):
    """Root of the errors about fonts."""


class MissingFontError(FontError):
    """A font file is not installed: ``file`` is its name, ``package`` what brings it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.package = "fonts-nanum" if file.startswith("Nanum") else "fonts-croscore"
        super().__init__(f"{file} is missing: install the Debian package {self.package}")


class MissingGlyphError(FontError):
    """No font has a letter. ``letter`` is the letter, ``font`` the one asked for."""

    def __init__(self, letter: str, font: str) -> None:
        super().__init__(f"neither {font} nor its fallbacks have U+{ord(letter):04X}")
        self.letter, self.font = letter, font


def font_file(name: str) -> Path:
    """Find ``name``.ttf in the fixed folders, Be Vietnam Pro in its Python package.

    Raises:
        MissingFontError: It is in none of them.
    """
    file = f"{name}.ttf"
    if name.startswith("BeVietnamPro-"):
        return Path(str(files("fontpkg_be_vietnam_pro"))) / "files" / file
    for folder in FOLDERS:
        if (folder / file).is_file():
            return folder / file
    raise MissingFontError(file)
