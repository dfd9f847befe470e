"""pdfme's ``qrcode``."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from forms.layout import MM
from forms.layout.parts import (
    Filling,
    Place,
    Scope,
    check_fills,
    check_placeholders,
    fill,
    read_color,
)
from forms.layout.plan import Drawing, Metrics, Modules, Piece
from forms.reading import Node

if TYPE_CHECKING:
    from typing_extensions import Buffer

_MOST_MODULES = 109
"""Modules a side from which a code takes level L instead of M: in 38 mm they stay over 0.33 mm,
which a phone's camera reads, while level M would make them smaller."""

_MOST_FOR_M = 3300
"""Characters. Version 40 holds 3,391 capitals and digits at level M; ``#`` takes a little more."""

_MASK = 3
"""Trying all eight masks of ISO/IEC 18004, 7.8, takes eight times as long as the code itself. They
keep a text of many equal letters from looking like a finder; a packed seal has none, and every
reader takes any.
"""

_DARK_IS_ONE = bytes([1]) + bytes(255)


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code in its square. With nothing to say it draws nothing."""

    place: Place
    dark: str
    light: str

    def piece(self, filling: Filling, _metrics: Metrics) -> Piece:
        place = self.place
        text = (
            fill(place.content, filling) if place.read_only else filling.texts.get(place.name, "")
        )

        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            if not text:
                return ()
            key = ("qrcode", text)
            if key not in filling.codes:
                filling.codes[key] = qr_modules(text)
            size = min(place.width, place.height) * MM
            rows = filling.codes[key]
            return (Modules(place.x * MM, y * MM, size, rows, self.dark, self.light),)

        return Piece((place.height,), draw)


def qr_modules(text: str) -> tuple[bytes, ...]:
    """Rows of 0 and 1 without quiet zone; the smallest version that holds ``text``.

    Error correction is M (15 % of the code words may be lost: a fold, a stamp at the edge), but L
    (7 %) where M would make the modules too small to read.

    The encoder switches modes inside the text: an address in capitals and base32 go into the
    alphanumeric mode, and only what that lacks, such as ``#``, into bytes.
    """
    import zxingcpp  # noqa: PLC0415 (15 ms that reading a template need not cost)

    levels = ("M", "L") if len(text) <= _MOST_FOR_M else ("L",)
    for level in levels:
        code = zxingcpp.create_barcode(
            text, zxingcpp.BarcodeFormat.QRCode, ec_level=level, data_mask=_MASK
        )
        image = code.to_image(scale=1, add_quiet_zones=False)
        pixels = memoryview(cast("Buffer", image)).tobytes()
        side = math.isqrt(len(pixels))
        if side <= _MOST_MODULES:
            break
    dark = pixels.translate(_DARK_IS_ONE)
    return tuple(dark[row * side : (row + 1) * side] for row in range(side))


def parse_qrcode(node: Node, place: Place, scope: Scope) -> QrCode:
    if place.read_only:
        check_placeholders(node, "content", place.content, scope)
    else:
        check_fills(node, place, scope)
    light = read_color(node, "backgroundColor")
    return QrCode(place, read_color(node, "barColor", "#000000"), light)
