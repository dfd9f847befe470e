"""People of whom every trace can be told from everything else that a machine holds.

Each has a name, a number and an address that stand nowhere else, and is made anew from a number:
whoever looks for traces of them holds none between two looks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Final

from identity_documents.document import Document, Sex, Source

_FAMILIES: Final = ("Nguyễn", "Trần", "Phạm", "Bùi")
_WORD: Final = (
    ("Bhriu", "Kroa", "Zơra", "Pơlo", "Bling", "Hriê", "Mlôk", "Ploh"),
    ("zuẫ", "ngạ", "xoắ", "voặ", "truỗ", "khuỵ", "jiể", "đuở"),
    ("n", "ch", "p", "ng", "m", "nh"),
)
"""Of which names in the highlands are made: together eight letters or more, and no other word."""
_BORN: Final = date(1961, 1, 5)
_DAYS: Final = 15_000
_ISSUED: Final = date(2022, 7, 20)


def stranger(number: int) -> Document:
    """The card of person ``number``; the same number gives the same person."""
    draw = Random(f"stranger {number}")
    born = _BORN + timedelta(days=draw.randrange(_DAYS))
    sex = draw.choice((Sex.MALE, Sex.FEMALE))
    digit = (0 if sex is Sex.MALE else 1) + (0 if born.year < 2000 else 2)
    serial = draw.randrange(100_000, 1_000_000)
    return Document(
        source=Source.CARD_QR,
        number=f"048{digit}{born.year % 100:02}{serial}",
        name=f"{draw.choice(_FAMILIES)} {_word(draw)} {_word(draw)}",
        birth_date=born,
        sex=sex,
        old_number=f"20{draw.randrange(1_000_000, 10_000_000)}",
        address=f"{draw.randrange(1, 90)} {_word(draw)}, Hải Châu 1, Hải Châu, Đà Nẵng",
        issued=_ISSUED,
    )


def traces(person: Document) -> frozenset[str]:
    """Every text, as it may be written, that tells of this person and of nobody else."""
    assert person.old_number is not None
    assert person.address is not None
    words = [*person.name.split()[1:], person.address.split()[1].rstrip(",")]
    found = {person.number, person.old_number, *_groups(person.number)}
    for word in words:
        found.update(_spellings(word))
    return frozenset(found)


def encoded(texts: frozenset[str]) -> frozenset[bytes]:
    """As they stand in files and buffers: UTF-8, and the UTF-16 of Qt's own strings."""
    return frozenset(
        written for text in texts for written in (text.encode(), text.encode("utf-16-le"))
    )


def _word(draw: Random) -> str:
    return "".join(map(draw.choice, _WORD))


def _groups(number: str) -> Iterator[str]:
    for separator in (" ", "\N{NO-BREAK SPACE}", "."):
        yield separator.join(number[at : at + 3] for at in range(0, len(number), 3))


def _spellings(word: str) -> Iterator[str]:
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFD", word.replace("đ", "d").replace("Đ", "D"))
        if not unicodedata.combining(letter)
    )
    for text in (word, bare):
        for case in (text, text.upper(), text.lower()):
            yield case
            yield unicodedata.normalize("NFD", case)
