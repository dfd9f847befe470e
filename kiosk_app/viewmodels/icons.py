"""Names of pictures: a bundle asks for one, the font may draw it under another."""

from __future__ import annotations

from typing import Final

_STAND_INS: Final = {
    # Not in Phosphor 1.3, the version that PyPI's QtAwesome carries.
    "house-line": "house-line",
    "seal-check": "shield-check",
    "certificate": "shield-check",
    "scan": "qr-code",
    "passport": "airplane",
}


def known_glyph(name: str) -> str:
    """``name``, or the glyph that stands in for one that the font lacks."""
    return _STAND_INS.get(name, name)
