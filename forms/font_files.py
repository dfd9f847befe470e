"""Where font files are, and what is said when one is missing. Fixed folders: neither page nor slip
may change with a machine's font configuration.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

TRUETYPE = Path("/usr/share/fonts/truetype")
FOLDERS = (
    TRUETYPE / "croscore",
    TRUETYPE / "nanum",
    TRUETYPE / "dejavu",
    TRUETYPE / "noto",
    TRUETYPE / "arphic",
    TRUETYPE / "droid",
    Path("/usr/share/fonts/opentype/ipaexfont-mincho"),
    Path("/usr/share/fonts/opentype/noto"),
    Path("/usr/local/share/fonts"),
)

_FILES = {
    "UMingCN": ("uming.ttc", 0),
    "UMingTW": ("uming.ttc", 2),
    "IPAexMincho": ("ipaexm.ttf", 0),
    "NotoSansCJKjp": ("NotoSansCJK-Bold.ttc", 0),
    "NotoSansCJKsc": ("NotoSansCJK-Bold.ttc", 2),
    "NotoSansCJKtc": ("NotoSansCJK-Bold.ttc", 3),
}
"""Files that are not called like their font, and which font of a collection is meant."""

_PACKAGES = {
    "Nanum": "fonts-nanum",
    "DejaVu": "fonts-dejavu-core",
    "NotoSansCJK": "fonts-noto-cjk",
    "Noto": "fonts-noto-core",
    "UMing": "fonts-arphic-uming",
    "IPAex": "fonts-ipaexfont-mincho",
    "DroidSansFallback": "fonts-droid-fallback",
}
"""Debian packages by the beginning of the font's name; all others come with fonts-croscore."""


class FontError(Exception):
    """Root of the errors about fonts."""


class MissingFontError(FontError):
    """A font file is not installed: ``file`` is its name, ``package`` what brings it."""

    def __init__(self, name: str) -> None:
        self.file = _file(name)
        self.package = next(
            (package for start, package in _PACKAGES.items() if name.startswith(start)),
            "fonts-croscore",
        )
        super().__init__(f"{self.file} is missing: install the Debian package {self.package}")


class MissingGlyphError(FontError):
    """No font has a letter. ``letter`` is the letter, ``font`` the one asked for."""

    def __init__(self, letter: str, font: str) -> None:
        super().__init__(f"neither {font} nor its fallbacks have U+{ord(letter):04X}")
        self.letter, self.font = letter, font


def font_file(name: str) -> Path:
    """Find the file of a font in the fixed folders, Be Vietnam Pro in its Python package.

    Raises:
        MissingFontError: It is in none of them.
    """
    file = _file(name)
    if name.startswith("BeVietnamPro-"):
        return Path(str(files("fontpkg_be_vietnam_pro"))) / "files" / file
    for folder in FOLDERS:
        if (folder / file).is_file():
            return folder / file
    raise MissingFontError(name)


def font_index(name: str) -> int:
    """Which font of its file it is: 0 but in collections."""
    return _FILES.get(name, ("", 0))[1]


def _file(name: str) -> str:
    return _FILES.get(name, (f"{name}.ttf", 0))[0]
