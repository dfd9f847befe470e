"""Entries of the registers of civil status, before they are written: plain data, without Django.

People are named by their personal numbers; whoever is not in the registry has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Registered:
    """Where and when something was entered. ``place`` is the authority, as named that day."""

    place: str
    number: str
    on: date
    book: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class NamedParent:
    name: str
    birth_year: int | None
    residence: str
    ethnicity: str = "Kinh"
    nationality: str = "Việt Nam"


@dataclass(frozen=True, slots=True)
class BirthEntry:
    number: str
    """Personal number of whoever was born."""
    registered: Registered
    birth_place: str
    mother: NamedParent | None = None
    father: NamedParent | None = None


@dataclass(frozen=True, slots=True)
class NamedSpouse:
    """``number`` is empty for somebody whom the registry does not know."""

    name: str
    birth_date: date
    residence: str
    identity: str
    number: str = ""
    ethnicity: str = "Kinh"
    nationality: str = "Việt Nam"


class End(StrEnum):
    """How a marriage ended."""

    DIVORCE = "divorce"
    DEATH = "death"


@dataclass(frozen=True, slots=True)
class Ended:
    how: End
    on: date
    by: str
    """The judgment or decision, or the extract of the death."""


@dataclass(frozen=True, slots=True)
class MarriageEntry:
    registered: Registered
    husband: NamedSpouse
    wife: NamedSpouse
    ended: Ended | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Giấy báo tử: who said first that somebody had died."""

    number: str
    on: date
    issuer: str


@dataclass(frozen=True, slots=True)
class DeathEntry:
    number: str
    registered: Registered
    at: time | None
    place: str
    cause: str = ""
    notice: Notice | None = None


@dataclass(frozen=True, slots=True)
class Entries:
    """Everything that the registers hold. ``cards``: personal number to the card's day of issue."""

    births: tuple[BirthEntry, ...] = ()
    marriages: tuple[MarriageEntry, ...] = ()
    deaths: tuple[DeathEntry, ...] = ()
    cards: Mapping[str, date] = field(default_factory=dict)
