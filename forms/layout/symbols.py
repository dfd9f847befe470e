"""What stands in a code: the rules of each symbology, and its modules.

Bars and squares come from zxing-cpp; only Japan Post's customer barcode, which it does not write,
is worked out here. The rules are GS1's General Specifications (EAN, UPC, ITF-14, GS1 DataMatrix),
ISO/IEC 16388 (Code 39), EN 798 (NW-7, which is Codabar) and ISO/IEC 15417 (Code 128).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Symbology(StrEnum):
    """pdfme's names of the codes."""

    JAPANPOST = "japanpost"
    EAN13 = "ean13"
    EAN8 = "ean8"
    CODE39 = "code39"
    CODE128 = "code128"
    NW7 = "nw7"
    ITF14 = "itf14"
    UPCA = "upca"
    UPCE = "upce"
    GS1DATAMATRIX = "gs1datamatrix"
    PDF417 = "pdf417"


class WrongContentError(ValueError):
    """Not a content of its symbology; the message says what would be one, and not the content."""


_CONTENTS: Mapping[Symbology, tuple[str, str]] = {
    Symbology.JAPANPOST: (r"\d{7}[0-9A-Z-]{1,40}", "seven digits and an address of 0-9, A-Z, -"),
    Symbology.EAN13: (r"\d{12,13}", "12 digits, or 13 with the check digit"),
    Symbology.EAN8: (r"\d{7,8}", "7 digits, or 8 with the check digit"),
    Symbology.CODE39: (r"[0-9A-Z.$/+% -]{1,80}", "at most 80 of 0-9, A-Z, space and - . $ / + %"),
    Symbology.CODE128: (r"[\x20-\x7e]{1,120}", "at most 120 letters, digits and signs of ASCII"),
    Symbology.NW7: (
        r"[A-D][0-9.$:/+-]{1,80}[A-D]",
        "at most 80 of 0-9 and - . $ : / + between two letters from A to D",
    ),
    Symbology.ITF14: (r"\d{13,14}", "13 digits, or 14 with the check digit"),
    Symbology.UPCA: (r"\d{11,12}", "11 digits, or 12 with the check digit"),
    Symbology.UPCE: (r"0\d{6,7}", "0 and six digits, or seven with the check digit"),
    Symbology.GS1DATAMATRIX: (
        r"[\x21-\x7e]{1,52}",
        "at most 52 signs with a GTIN of 8, 12, 13 or 14 digits after (01)",
    ),
    Symbology.PDF417: (r"(?s).{1,1000}", "at most 1,000 letters"),
}
_WITH_CHECK: Mapping[Symbology, int] = {
    Symbology.EAN13: 13,
    Symbology.EAN8: 8,
    Symbology.ITF14: 14,
    Symbology.UPCA: 12,
    Symbology.UPCE: 8,
}
"""Digits of a code with its check digit."""
_FORMATS: Mapping[Symbology, str] = {
    Symbology.EAN13: "EAN13",
    Symbology.EAN8: "EAN8",
    Symbology.CODE39: "Code39",
    Symbology.CODE128: "Code128",
    Symbology.NW7: "Codabar",
    Symbology.ITF14: "ITF",
    Symbology.UPCA: "UPCA",
    Symbology.UPCE: "UPCE",
    Symbology.GS1DATAMATRIX: "DataMatrix",
    Symbology.PDF417: "PDF417",
}
_GTIN = re.compile(r"\(01\)([0-9]{8}|[0-9]{12,14})(?:\(|$)")

_STROKE, _PITCH = 3, 7
"""Modules of a bar of Japan Post's code, and from bar to bar."""
_LONG = {"1": 0b11, "2": 0b10, "3": 0b01, "4": 0b00}
"""Whether a bar reaches up and down: long, semi-long upwards, semi-long downwards, timing."""
_JAPANPOST_SIGNS = "0123456789-abcdefgh"
"""In the order of their values; a to h are the control codes CC1 to CC8."""
_JAPANPOST_BARS = {
    "0": "144", "1": "114", "2": "132", "3": "312", "4": "123", "5": "141", "6": "321",
    "7": "213", "8": "231", "9": "411", "-": "414", "a": "324", "b": "342", "c": "234",
    "d": "432", "e": "243", "f": "423", "g": "441", "h": "111",
}  # fmt: skip
_JAPANPOST_LENGTH = 20


def normalised(symbology: Symbology, text: str) -> str:
    """The whole content of a code: what is missing of a check digit is added.

    Raises:
        WrongContentError: The symbology cannot say ``text``, or its check digit is wrong.
    """
    pattern, wanted = _CONTENTS[symbology]
    if symbology is Symbology.NW7:
        text = text.upper()
    if not re.fullmatch(pattern, text, re.ASCII):
        raise WrongContentError(f"must be {wanted}")
    if symbology in _WITH_CHECK:
        return _checked(symbology, text)
    if symbology is Symbology.GS1DATAMATRIX:
        gtin = _GTIN.search(text)
        if gtin is None:
            raise WrongContentError(f"must be {wanted}")
        if check_digit(gtin[1][:-1]) != gtin[1][-1]:
            raise WrongContentError("has a GTIN whose check digit is wrong")
    return text


def check_digit(digits: str) -> str:
    """GS1's check digit (General Specifications, 7.9): weights 3 and 1 from the right."""
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def modules(symbology: Symbology, text: str) -> tuple[bytes, ...]:
    """Rows of 0 and 1 without quiet zone; a code of bars has one row, Japan Post's three.

    Args:
        symbology: Of the code.
        text: As ``normalised`` gives it.

    Raises:
        WrongContentError: The symbology cannot say ``text``.
    """
    if symbology is Symbology.JAPANPOST:
        return _japanpost(text)
    rows = _encoded(symbology, text)
    if symbology in {Symbology.GS1DATAMATRIX, Symbology.PDF417}:
        return rows
    if symbology in {Symbology.CODE39, Symbology.NW7}:
        return (_wider(rows[0]),)
    return rows[:1]


def _checked(symbology: Symbology, text: str) -> str:
    body = text[: _WITH_CHECK[symbology] - 1]
    digit = check_digit(_expanded(body) if symbology is Symbology.UPCE else body)
    if text not in {body, body + digit}:
        raise WrongContentError("has a wrong check digit")
    return body + digit


def _expanded(upce: str) -> str:
    """The eleven digits of UPC-A that seven of UPC-E stand for (7.10.3 there)."""
    system, body, last = upce[0], upce[1:6], upce[6]
    if last in "012":
        return f"{system}{body[:2]}{last}0000{body[2:]}"
    if last == "3":
        return f"{system}{body[:3]}00000{body[3:]}"
    if last == "4":
        return f"{system}{body[:4]}00000{body[4]}"
    return f"{system}{body}0000{last}"


def _encoded(symbology: Symbology, text: str) -> tuple[bytes, ...]:
    import zxingcpp  # noqa: PLC0415 (15 ms that reading a template need not cost)

    choices = {"gs1": True, "force_square": True} if symbology is Symbology.GS1DATAMATRIX else {}
    kind = getattr(zxingcpp.BarcodeFormat, _FORMATS[symbology])
    try:
        code = zxingcpp.create_barcode(text, kind, **choices)
    except ValueError:  # its message quotes the content, which may be a person's
        raise WrongContentError(f"is nothing that {symbology} can say") from None
    image = memoryview(cast("Buffer", code.to_image(scale=1, add_quiet_zones=False)))
    height, width = image.shape or (0, 0)
    dark = image.tobytes().translate(bytes([1]) + bytes(255))
    return tuple(dark[row * width : (row + 1) * width] for row in range(height))


def _wider(row: bytes) -> bytes:
    """Make what is two modules wide three, as pdfme has it: the wider, the surer to read."""
    bars = ((module, len(list(same))) for module, same in groupby(row))
    return b"".join(bytes([module]) * (3 if count == 2 else count) for module, count in bars)


def _japanpost(text: str) -> tuple[bytes, ...]:
    """Upper, middle and lower third (Japan Post's manual of the customer barcode)."""
    signs = ""
    for letter in text:
        if letter.isalpha():
            shift, at = divmod(ord(letter) - ord("A"), 10)
            signs += "abc"[shift] + str(at)
        else:
            signs += letter
    signs = signs[:_JAPANPOST_LENGTH].ljust(_JAPANPOST_LENGTH, "d")
    rest = -sum(_JAPANPOST_SIGNS.index(sign) for sign in signs) % len(_JAPANPOST_SIGNS)
    signs += _JAPANPOST_SIGNS[rest]
    bars = "13" + "".join(_JAPANPOST_BARS[sign] for sign in signs) + "31"
    rows = []
    for mask in (0b10, 0b00, 0b01):
        cells = [
            bytes([int(_LONG[bar] & mask == mask)]) * _STROKE + bytes(_PITCH - _STROKE)
            for bar in bars
        ]
        rows.append(b"".join(cells)[: _STROKE - _PITCH])
    return tuple(rows)
