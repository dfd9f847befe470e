"""Documents written as a card's QR or an MRZ, for the demo's cards and the tests.

Nothing here makes a document genuine: a QR and an MRZ are unsigned. Every function raises
``ValueError`` for a document that its format cannot hold.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from identity_documents.card_qr import SEPARATOR
from identity_documents.document import Document, Sex
from identity_documents.mrz import FILLER, check_digit
from identity_documents.personal_number import DIGITS
from identity_documents.text import tidy

_CARD_SEX = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}
_MRZ_SEX = {Sex.MALE: "M", Sex.FEMALE: "F", Sex.UNSPECIFIED: FILLER}

_TRANSLITERATION = {"Đ": "D", "Ð": "D", "Ł": "L", "Ø": "OE", "Æ": "AE", "Œ": "OE", "Þ": "TH"}
"""Doc 9303-3, 6 A, for letters that do not fall apart into a base letter and a mark."""


def write_card_qr(document: Document) -> str:
    """The QR's text of a Vietnamese card: seven fields, then the extras."""
    if document.issued is None:
        raise ValueError("a card states its date of issue")
    if document.sex not in _CARD_SEX:
        raise ValueError("a card states its holder's sex")
    fields = (
        document.number,
        document.old_number or "",
        document.name,
        f"{document.birth_date:%d%m%Y}",
        _CARD_SEX[document.sex],
        document.address or "",
        f"{document.issued:%d%m%Y}",
        *document.extras,
    )
    if any(SEPARATOR in field for field in fields):
        raise ValueError("a field holds the separator")
    return SEPARATOR.join(fields)


def write_td1(document: Document) -> str:
    """The three lines of 30 characters on a Vietnamese card's back, each but the last with LF.

    No date of expiry is written as fillers.
    """
    if len(document.number) != DIGITS:
        raise ValueError("a card's number has twelve digits")
    short, full = document.number[-9:], document.number.ljust(14, FILLER)
    upper = f"IDVNM{short}{_digit(short)}{full}{_digit(full)}"
    birth = _dated(document.birth_date)
    expiry = _dated(document.expires)
    lower = f"{birth}{_MRZ_SEX[document.sex]}{expiry}{_state(document)}{FILLER * 11}"
    composite = _digit(upper[5:] + birth + expiry + lower[18:])
    return "\n".join((upper, lower + composite, mrz_name(document.name, 30)))


def write_td3(document: Document) -> str:
    """The two lines of 44 characters of a passport; its first extra is the optional data."""
    if document.expires is None:
        raise ValueError("a passport states its date of expiry")
    optional = document.extras[0] if document.extras else ""
    if len(document.number) > 9 or len(optional) > 14:
        raise ValueError("a passport's number has at most 9 characters, its optional data 14")
    state = _state(document)
    number = document.number.ljust(9, FILLER)
    number += _digit(number)
    birth = _dated(document.birth_date)
    expiry = _dated(document.expires)
    optional = optional.ljust(14, FILLER)
    optional += _digit(optional)
    composite = _digit(number + birth + expiry + optional)
    return (
        f"P{FILLER}{state}{mrz_name(document.name, 39)}\n"
        f"{number}{state}{birth}{_MRZ_SEX[document.sex]}{expiry}{optional}{composite}"
    )


def write_mrv_a(document: Document) -> str:
    """The two lines of 44 characters of a Vietnamese visa on a whole page (Doc 9303-7)."""
    return _visa(document, 44)


def write_mrv_b(document: Document) -> str:
    """The two lines of 36 characters of a smaller Vietnamese visa (Doc 9303-7)."""
    return _visa(document, 36)


def _visa(document: Document, length: int) -> str:
    if document.expires is None:
        raise ValueError("a visa states its last day")
    optional = document.extras[0] if document.extras else ""
    if len(document.number) > 9 or len(optional) > length - 28:
        raise ValueError(f"a visa's number has at most 9 characters, the rest {length - 28}")
    number = document.number.ljust(9, FILLER)
    number += _digit(number)
    lower = (
        f"{number}{_state(document)}{_dated(document.birth_date)}{_MRZ_SEX[document.sex]}"
        f"{_dated(document.expires)}{optional}"
    )
    return f"V{FILLER}VNM{mrz_name(document.name, length - 5)}\n{lower.ljust(length, FILLER)}"


def mrz_name(name: str, length: int) -> str:
    """A name in ``length`` characters of an MRZ: the first word is the surname.

    Doc 9303-3, 4.6 and 6: no marks, apostrophes vanish, hyphens are fillers. A name that is
    too long has its longest words shortened until the last position holds a letter, which
    tells readers that it may have been cut.
    """
    words = _to_mrz_letters(name).split()
    if not words:
        raise ValueError("no name")

    def joined() -> str:
        return words[0] + (FILLER * 2 + FILLER.join(words[1:]) if words[1:] else "")

    while len(joined()) > length:
        longest = max(range(len(words)), key=lambda index: len(words[index]))
        if len(words[longest]) == 1:
            raise ValueError("more words than the line has room for")
        words[longest] = words[longest][:-1]
    return joined().ljust(length, FILLER)


def _to_mrz_letters(name: str) -> str:
    letters = []
    for letter in unicodedata.normalize("NFD", tidy(name).upper()):
        if letter in "'’ʼ." or unicodedata.combining(letter):
            continue
        written = " " if letter in " -·" else _TRANSLITERATION.get(letter, letter)
        if not all("A" <= character <= "Z" or character == " " for character in written):
            raise ValueError("a letter that no MRZ can hold")
        letters.append(written)
    return "".join(letters)


def _dated(day: date | None) -> str:
    text = f"{day:%y%m%d}" if day else FILLER * 6
    return text + _digit(text)


def _state(document: Document) -> str:
    return "D<<" if document.nationality == "DEU" else document.nationality


def _digit(characters: str) -> str:
    digit = check_digit(characters)
    if digit is None:
        raise ValueError("a character that no MRZ can hold")
    return digit
