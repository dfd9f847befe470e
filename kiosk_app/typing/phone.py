"""Phone numbers with their country: as they are kept (+84905123456) and as they are read.

A national number and a country make a number of ITU-T E.164. What people dial before it at home
falls away behind the code: 0905 123 456 in Viet Nam is +84 905 123 456.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

VIETNAM: Final = "VNM"
MOST_DIGITS: Final = 15
"""Of a whole number, code and all (ITU-T E.164, 6.2.1)."""
FEWEST_DIGITS: Final = 4

_TABLE: Final = Path(__file__).resolve().parent / "calling_codes.toml"
_LONGEST_CODE: Final = 3
# fmt: off
_GROUPS: Final = {
    ("84", 9): (3, 3, 3), ("84", 10): (3, 3, 4), ("82", 10): (2, 4, 4), ("82", 9): (2, 3, 4),
    ("86", 11): (3, 4, 4), ("81", 10): (2, 4, 4), ("66", 9): (2, 3, 4), ("7", 10): (3, 3, 2, 2),
    ("886", 9): (3, 3, 3), ("1", 10): (3, 3, 4), ("91", 10): (5, 5), ("33", 9): (1, 2, 2, 2, 2),
}
# fmt: on
"""How people read their own numbers, by code and length; others in threes from the left."""


@dataclass(frozen=True, slots=True)
class Country:
    """How numbers of a country are made. ``country`` is ISO 3166-1 alpha-3."""

    country: str
    code: str
    trunk: str
    least: int
    most: int

    def fits(self, national: str) -> bool:
        """Whether a number may have so many digits."""
        return self.least <= len(national) <= self.most


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the making. ``dialled`` is what was typed, at home: with its 0, if it was. With a
    ``+`` it is the beginning of a code that no country has yet.
    """

    country: Country
    dialled: str

    @property
    def national(self) -> str:
        """Without what falls away behind the country's code."""
        trunk = self.country.trunk
        # Who writes 8 or 1 first may mean the number itself, as long as it is not too long.
        whole = trunk != "0" and len(self.dialled) <= self.country.most
        if not trunk or whole or not self.dialled.startswith(trunk):
            return self.dialled
        return self.dialled[len(trunk) :]

    @property
    def kept(self) -> str:
        """As an answer: empty where nothing was dialled."""
        if self.dialled.startswith("+"):
            return self.dialled
        return f"+{self.country.code}{self.national}" if self.dialled else ""

    @property
    def shown(self) -> str:
        """In groups, as people at home read it."""
        before = self.dialled[: len(self.dialled) - len(self.national)]
        return before + _grouped(self.country.code, self.national)


@cache
def countries() -> Mapping[str, Country]:
    """Every country with a code of its own, by ISO 3166-1 alpha-3."""
    table: dict[str, str] = tomllib.loads(_TABLE.read_text("utf-8"))
    return {country: _country(country, row) for country, row in table.items()}


def country_of(code: str) -> Country:
    """Of three letters; Viet Nam where such a country has no code."""
    found = countries()
    return found.get(code, found[VIETNAM])


def parse(kept: str, home: Country) -> Number:
    """The number that an answer holds: with ``+`` and code, or as it is dialled in Viet Nam.

    Args:
        kept: An answer, perhaps from an earlier form; empty too.
        home: The country that stands there while nothing else is known, and for numbers whose
            code several countries share.
    """
    if not kept.startswith("+"):
        return Number(country_of(VIETNAM) if kept else home, kept)
    digits = kept[1:]
    country = by_code(digits, home)
    if country is None:
        return Number(home, kept)
    national = digits[len(country.code) :]
    number = Number(country, national)
    # In Viet Nam a number is known with its 0 alone.
    if country.country == VIETNAM or number.kept != kept:
        return Number(country, country.trunk + national)
    return number


def typed(text: str, country: Country, home: Country) -> Number:
    """The number that ``text`` makes, typed where ``country`` stands.

    A code typed with its ``+`` takes the place of the country; ``home`` is as in ``parse``.
    """
    digits = "".join(sign for sign in text if sign in "0123456789")[:MOST_DIGITS]
    if not text.lstrip().startswith("+"):
        return Number(country, digits)
    found = by_code(digits, home)
    if found is None:
        return Number(country, f"+{digits}")
    return Number(found, digits[len(found.code) :])


def by_code(digits: str, home: Country) -> Country | None:
    """The country with whose code ``digits`` begin; none has a code that begins another's."""
    if digits.startswith(home.code):
        return home
    for length in range(1, _LONGEST_CODE + 1):
        found = _by_code().get(digits[:length])
        if found is not None:
            return found
    return None


def languages_country(language: str) -> str:
    """Where most of those live who choose ``language``: a first guess, and no more."""
    return _OF_LANGUAGES.get(language, VIETNAM)


_OF_LANGUAGES: Final = {
    "ko": "KOR", "zh-Hans": "CHN", "zh-Hant": "TWN", "ja": "JPN", "th": "THA", "ru": "RUS",
}  # fmt: skip


@cache
def _by_code() -> Mapping[str, Country]:
    found: dict[str, Country] = {}
    for country in countries().values():
        found.setdefault(country.code, country)
    return found


def _country(country: str, row: str) -> Country:
    code, trunk, *length = row.split()
    bounds = length[0].split("-") if length else [FEWEST_DIGITS, MOST_DIGITS - len(code)]
    return Country(country, code, "" if trunk == "-" else trunk, int(bounds[0]), int(bounds[-1]))


def _grouped(code: str, national: str) -> str:
    sizes = _GROUPS.get((code, len(national)), (3,) * (len(national) // 3))
    parts, at = [], 0
    for size in sizes:
        parts.append(national[at : at + size])
        at += size
    return " ".join(part for part in (*parts, national[at:]) if part)
