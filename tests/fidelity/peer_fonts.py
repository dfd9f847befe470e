"""Fonts for pdfme that have, each in one file, what ours takes from several.

pdfme draws a text in one font alone; ours takes letters that this font lacks from others. For a
job with such letters they are copied beside the font's own, with its ascent and descent, by which
pdfme sets lines.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Any

import fontTools.merge
import fontTools.subset
import fontTools.ttLib
import fontTools.ttLib.scaleUpem

from forms.font_files import font_file, font_index
from forms.fonts import PaperFonts, face
from forms.layout.parts import BODY_FONT, TEMPLATE_FONTS

_merging: Any = fontTools.merge
_subsetting: Any = fontTools.subset
_scaling: Any = fontTools.ttLib.scaleUpem
_open: Callable[..., Any] = fontTools.ttLib.TTFont
_DROPPED = ["GSUB", "GPOS", "GDEF", "kern", "vhea", "vmtx", "FFTM"]
_HEIGHTS = ("ascent", "descent", "lineGap")


def peer_fonts(letters: Iterable[str], metrics: PaperFonts, folder: Path) -> dict[str, Path]:
    """Files by the names that templates use; those that had to be made go into ``folder``."""
    wanted = frozenset(letters) - {"\n", "\t", "\r"} | {" "}
    return {
        font: _file(font, wanted, metrics, folder)
        for font in sorted(TEMPLATE_FONTS, key=_plain_first)
    }


def _plain_first(font: str) -> tuple[bool, str]:
    return (font != BODY_FONT, font)  # pdfme falls back to the first


def _file(font: str, letters: frozenset[str], metrics: PaperFonts, folder: Path) -> Path:
    if face(font).letters >= letters:
        return font_file(font)
    parts: dict[str, set[str]] = {}
    for letter in letters:
        for name, found in metrics.pieces(letter, font):
            parts.setdefault(name, set()).update(found)
    made = (
        folder
        / f"{font}-{blake2b(''.join(sorted(letters)).encode(), digest_size=8).hexdigest()}.ttf"
    )
    if not made.exists():
        _merge(font, parts, made)
    return made


def _merge(font: str, parts: dict[str, set[str]], made: Path) -> None:
    with _open(font_file(font), lazy=True, fontNumber=font_index(font)) as main:
        heights = {key: getattr(main["hhea"], key) for key in _HEIGHTS}
        units = main["head"].unitsPerEm
    first = sorted(parts, key=lambda name: (name != font, name))
    merged = _merging.Merger().merge([_cut(name, parts[name], units) for name in first])
    for key, value in heights.items():
        setattr(merged["hhea"], key, value)
    merged.save(made)


def _cut(font: str, letters: Iterable[str], units: int) -> io.BytesIO:
    """``letters`` of a font without anything that shapes them, on an em of ``units``."""
    options = _subsetting.Options(layout_features=[], drop_tables=_DROPPED, hinting=False)
    cutter = _subsetting.Subsetter(options)
    cutter.populate(unicodes=[ord(letter) for letter in letters])
    cut = io.BytesIO()
    with _open(font_file(font), lazy=True, fontNumber=font_index(font)) as loaded:
        cutter.subset(loaded)
        if loaded["head"].unitsPerEm != units:
            _scaling.scale_upem(loaded, units)
        loaded.save(cut)
    cut.seek(0)
    return cut
