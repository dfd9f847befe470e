"""What may have slipped while typing, offered and never applied by itself. Pure; keeps nothing.

An offer is the whole text as it would stand. Names get their accents back from a small table of
syllables of our own; addresses of e-mail the domain that most likely was meant; numbers of
documents the digit that looks like the letter, and the other way round.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Final

MOST: Final = 3
"""Offers at a time: more would have to be read, and not seen."""

_TABLE: Final = Path(__file__).resolve().parent / "name_syllables.toml"
_DOMAINS: Final = (
    "gmail.com", "yahoo.com", "yahoo.com.vn", "outlook.com", "hotmail.com", "icloud.com",
    "live.com", "naver.com", "daum.net", "hanmail.net", "qq.com", "163.com", "126.com",
    "yahoo.co.jp", "docomo.ne.jp", "mail.ru", "yandex.ru", "fpt.com.vn", "danang.gov.vn",
)  # fmt: skip
_ENDINGS: Final = {".con": ".com", ".cm": ".com", ".comm": ".com", ".vm": ".vn", ".vnn": ".vn"}
_LETTER_FOR: Final = str.maketrans("0158|", "OISBI")
_DIGIT_FOR: Final = str.maketrans("OoIlSsBbQq", "0011558800")
_SPACES: Final = re.compile(r"\s+")
_DOCUMENT: Final = re.compile(r"[A-Za-z0-9|]{6,12}")
_NEAR: Final = 2


class Slip(StrEnum):
    """What kind of text it is, and so what may slip in it."""

    TEXT = "text"
    NAME = "name"
    DOCUMENT_NUMBER = "document-number"
    """Of a passport or a visa: one or two capitals, then digits (ICAO Doc 9303-4)."""
    EMAIL = "email"


def offers(slip: Slip, text: str, *, vietnamese: bool = True) -> tuple[str, ...]:
    """What may have been meant instead of ``text`` (NFC), the likeliest first; at most ``MOST``.

    ``vietnamese`` says that accents are likely to be missing in a name.
    """
    if not text.strip():
        return ()
    match slip:
        case Slip.TEXT:
            found = _spaced(text)
        case Slip.NAME:
            found = _names(text, vietnamese=vietnamese)
        case Slip.DOCUMENT_NUMBER:
            found = _numbers(text)
        case Slip.EMAIL:
            found = _emails(text)
    others = (one for one in dict.fromkeys(found) if one != text)
    return tuple(islice(others, MOST))


def labels(text: str, found: Sequence[str]) -> tuple[str, ...]:
    """What is worth reading of each offer: the words that are not those of ``text``, and of a
    further offer those that are not the first one's.
    """
    return tuple(
        f"… {_changed(found[0], offer)}"
        if at and _pairs(found[0], offer)
        else _changed(text, offer)
        for at, offer in enumerate(found)
    )


def _changed(text: str, offer: str) -> str:
    pairs = _pairs(text, offer)
    return " ".join(new for old, new in pairs if old != new) or offer


def _pairs(text: str, offer: str) -> list[tuple[str, str]]:
    """Words of both beside one another; none where they have not as many, or only one."""
    old, new = text.split(), offer.split()
    return list(zip(old, new, strict=True)) if len(old) == len(new) > 1 else []


def _spaced(text: str) -> Iterator[str]:
    # A space at the end is on its way to a word.
    yield _SPACES.sub(" ", text).lstrip()


def _names(text: str, *, vietnamese: bool) -> Iterator[str]:
    words = _SPACES.sub(" ", text).strip().split(" ")
    mended = [_without_digits(word) for word in words]
    mended = [_with_capital(word, words) for word in mended]
    if vietnamese:
        yield from _accented(mended)
    changed = " ".join(mended)
    ending = " " if text.endswith(" ") else ""
    if changed + ending != text:
        yield changed + ending


def _without_digits(word: str) -> str:
    letters = word.translate(_LETTER_FOR)
    return letters if any(letter.isalpha() for letter in word) else word


def _with_capital(word: str, words: list[str]) -> str:
    if any(one.isupper() and len(one) > 1 for one in words):
        return word.upper()
    return word[:1].upper() + word[1:]


def _accented(words: list[str]) -> Iterator[str]:
    surnames, given = _syllables()
    if words[0].isascii() and words[0].lower() not in surnames:
        # Whose first word is no surname of the country is not told to write it otherwise.
        return
    first, *others = words
    best = [_like(first, surnames.get(first.lower(), (first,))[0]) if first.isascii() else first]
    best += [_like(word, given.get(word.lower(), (word,))[0]) for word in others]
    if best != words:
        yield " ".join(best)
    if best[-1] == words[-1]:
        return
    table = given if others else surnames
    for other in table.get(words[-1].lower(), ())[1:]:
        yield " ".join((*best[:-1], _like(words[-1], other)))


def _like(word: str, syllable: str) -> str:
    """``syllable`` in the case of ``word``."""
    if word.isupper() and len(word) > 1:
        return syllable.upper()
    return syllable.capitalize() if word[:1].isupper() else syllable


@cache
def _syllables() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    table = tomllib.loads(_TABLE.read_text("utf-8"))
    surnames, given = (
        {plain: tuple(written.split()) for plain, written in table[part].items()}
        for part in ("surnames", "given")
    )
    return surnames, given


def _numbers(text: str) -> Iterator[str]:
    number = _SPACES.sub("", text)
    if _DOCUMENT.fullmatch(number) is None or number.isdigit():
        return
    for letters in (1, 2, 0):
        head, tail = number[:letters], number[letters:]
        made = head.translate(_LETTER_FOR).upper() + tail.translate(_DIGIT_FOR)
        # Only where nothing but the looks of a sign had to change.
        if made[:letters].isalpha() | (letters == 0) and made[letters:].isdigit():
            yield made
            if number[:1].isalpha():
                return


def _emails(text: str) -> Iterator[str]:
    address = _SPACES.sub("", text).replace(",", ".").replace("..", ".").strip(".")
    address = unicodedata.normalize("NFD", address).replace("đ", "d").replace("Đ", "D")
    address = "".join(sign for sign in address if not unicodedata.combining(sign))
    local, at, domain = address.partition("@")
    if not at:
        for known in _DOMAINS:
            if address.lower().endswith(known) and len(address) > len(known):
                yield f"{address[: -len(known)].rstrip('.')}@{known}"
                return
        if address != text:
            yield address
        return
    domain = domain.replace("@", "").lower()
    if "." in domain and domain not in _DOMAINS:
        near = [(_distance(domain, known), place) for place, known in enumerate(_DOMAINS)]
        for distance, place in sorted(near):
            if distance <= min(_NEAR, len(domain) // 4):
                yield f"{local}@{_DOMAINS[place]}"
        for slip, ending in _ENDINGS.items():
            if domain.endswith(slip):
                yield f"{local}@{domain[: -len(slip)]}{ending}"
    if address != text:
        yield address


def _distance(one: str, other: str) -> int:
    """Letters to add, take away, change or swap with the next one."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        last, before_last, row = row, before, [at]
        for column, wanted in enumerate(other, start=1):
            cost = min(last[column] + 1, row[-1] + 1, last[column - 1] + (letter != wanted))
            swapped = (
                at > 1 and column > 1 and letter == other[column - 2] and one[at - 2] == wanted
            )
            row.append(min(cost, before_last[column - 2] + 1) if swapped else cost)
        before = last
    return row[-1]
