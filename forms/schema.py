"""What a form is, as the journey and the office see it: plain frozen data, read from ``form.json``.

``forms.bundle`` reads and checks it; nothing here does IO.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

Words = Mapping[str, str]
"""Language tag to text. ``say`` picks one; every form states its fallback language."""

PaperValue = str | Sequence[Mapping[str, str]]
"""A text, or the rows of a table by column name."""
Values = Mapping[str, PaperValue]
"""Answers of a form, or printed values of a certificate, by field name."""


class Kind(StrEnum):
    FORM = "form"
    """Biểu mẫu: filled on the screen; declared by the person, not confirmed."""
    CERTIFICATE = "certificate"
    """Giấy tờ: an authority stands behind every value."""


class IdentityLevel(StrEnum):
    NONE = "none"
    DECLARED = "declared"
    VERIFIED = "verified"


class Offline(StrEnum):
    """What the service does while the office cannot be reached."""

    WORKS = "works"
    QUEUED = "queued"
    UNAVAILABLE = "unavailable"


class Group(StrEnum):
    """Where the list of services shows a paper."""

    RESIDENCE = "residence"
    CIVIL_STATUS = "civil-status"
    PERSONAL = "personal"
    """Hộ chiếu, lý lịch, ủy quyền: what a person needs for work and travel."""
    VISITORS = "visitors"


class Input(StrEnum):
    """Which control asks for a field."""

    TEXT = "text"
    NAME = "name"
    """A person's name: keyboard with Vietnamese letters, capitals on paper."""
    NUMBER = "number"
    """Personal number, 12 digits, by keypad."""
    PHONE = "phone"
    EMAIL = "email"
    DATE = "date"
    """``YYYY-MM-DD``; with ``year_only`` also ``YYYY``."""
    COUNT = "count"
    """A whole number between ``least`` and ``most``: copies, nights, persons."""
    MONEY = "money"
    """Whole đồng, between ``least`` and ``most``."""
    COUNTRY = "country"
    """A country or nationality by its three letters (ISO 3166-1, and ICAO Doc 9303-3)."""
    UNIT = "unit"
    """Xã, phường or đặc khu by its five digits: ``forms.units`` has the names of 2025."""
    ADDRESS = "address"
    """A line of text; the screen helps with the units of 2025, also from an old address."""
    CHOICE = "choice"
    """One of ``options``."""
    ROWS = "rows"
    """A repeated group: ``columns`` are fields, at most ``max_rows``."""


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: Words


@dataclass(frozen=True, slots=True)
class Field:
    """One question. ``name`` is its key in the answers and in the layout."""

    name: str
    input: Input
    label: Words
    required: bool
    hint: Words
    options: tuple[Option, ...] = ()
    columns: tuple[Field, ...] = ()
    max_rows: int = 0
    max_length: int = 200
    prefill: str | None = None
    """What an identity document fills in: a part by its name in ``forms.prefilling.PARTS``."""
    default: str = ""
    """Answer that stands there from the start, for instance the authority addressed."""
    past: bool = False
    """A date that has been already, such as a day of birth."""
    year_only: bool = False
    """A date of which the year alone will do: many a person knows no more of a birth."""
    least: int = 0
    most: int = 0
    """Bounds of a count or an amount, both included."""
    least_age: int = 0
    """Whole years that somebody born on this day must have completed by today; 0: any age."""
    shares: str | None = None
    """What the answer is about, by its name in ``forms.prefilling.TOPICS``: another form of the
    same session begins with it."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Shown only if the answer to ``field`` is one of ``equals`` (or, with ``filled``, any)."""

    field: str
    equals: tuple[str, ...] = ()
    filled: bool = False


class Make(StrEnum):
    """How a derived value is made of its parts. Where a part is empty, it is empty."""

    JOIN = "join"
    """Those parts that are filled, joined by ``join``."""
    DATE_WORDS = "date-words"
    """A date in Vietnamese words: ``Ngày mười lăm tháng ba năm hai nghìn không trăm …``."""
    AMOUNT_WORDS = "amount-words"
    """An amount or a count in Vietnamese words, with ``đồng`` after an amount."""
    AGE = "age"
    """Whole years from the first date to the second."""
    CODE = "code"
    """The answer as it is kept, where the paper has it in words too: a country's three letters."""
    SURNAME = "surname"
    """Họ of the name in the first part, as a passport parts it: see ``forms.surnames``. The second
    part is the surname as its bearer says it, where it has several words."""
    GIVEN_NAMES = "given-names"
    """Chữ đệm và tên: the rest of that name. Same parts."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that only the paper has, made of ``parts``: fields and derived values before it."""

    name: str
    join: str
    parts: tuple[str, ...]
    make: Make = Make.JOIN
    when: Condition | None = None
    """Empty unless this holds: a paper about oneself repeats what was asked once."""


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of questions."""

    name: str
    title: Words
    fields: tuple[str, ...]
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class DataUse:
    """One line of the consent screen: what is used, and what for."""

    icon: str
    what: Words
    why: Words


@dataclass(frozen=True, slots=True)
class Form:
    """A form or certificate in one version."""

    code: str
    version: int
    kind: Kind
    group: Group
    effective_from: date
    effective_to: date | None
    procedure: str
    """Code of the national list of procedures; empty where it is not known."""
    legal_basis: tuple[str, ...]
    unconfirmed: tuple[str, ...]
    """What the sources do not confirm, said openly."""
    identity: IdentityLevel
    offline: Offline
    subjects: tuple[str, ...]
    """``self``, ``child``, ``deceased``: whom the paper may be about."""
    fallback_language: str
    icon: str
    title: Words
    short_title: Words
    help: Words
    needs: tuple[str, ...]
    """``card``, ``passport``, ``phone``: what the person should have at hand."""
    uses: tuple[DataUse, ...]
    consent_version: str
    fields: Mapping[str, Field]
    steps: tuple[Step, ...]
    sealed: tuple[str, ...]
    """Names of the values that the seal carries, in its order.

    Of these, ``name`` and ``number`` are always the subject's own: F1's check compares them.
    """
    schema: Mapping[str, Any]
    """JSON Schema 2020-12 of the answers (form) or of the record's values (certificate)."""

    derived: tuple[Derived, ...] = ()
    """In order: one may use those before it."""
    search: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What else people call it or want it for, by language: everyday words, old names, purposes."""
    paper_words: Mapping[str, Words] = field(default_factory=dict)
    """Words of the paper in its second language, by name: see ``forms.second_language``."""

    def say(self, words: Words, language: str) -> str:
        """``words`` in ``language``, else in the form's stated fallback."""
        return words.get(language) or words[self.fallback_language]
