"""The one shape into which every identity document is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Source(StrEnum):
    """Where the fields were read. None of these proves who holds the document."""

    CARD_QR = "card-qr"
    CARD_MRZ = "card-mrz"
    PASSPORT_MRZ = "passport-mrz"
    VISA_MRZ = "visa-mrz"
    TYPED = "typed"

    @property
    def of_passport(self) -> bool:
        """On the glass lies a passport: open at its own page, or at a visa in it."""
        return self in {Source.PASSPORT_MRZ, Source.VISA_MRZ}


class Sex(StrEnum):
    """Sex as printed on the document; ``UNSPECIFIED`` is ``<`` in an MRZ: ask the person."""

    MALE = "male"
    FEMALE = "female"
    UNSPECIFIED = "unspecified"


class Doubt(StrEnum):
    """What was read but should be looked at by the person."""

    NAME_WITHOUT_ACCENTS = "name-without-accents"
    """An MRZ carries ASCII capitals and its name line has no check digit (ICAO 9303-3)."""
    NAME_MAY_BE_CUT = "name-may-be-cut"
    NUMBER_DISAGREES_WITH_BIRTH = "number-disagrees-with-birth"
    NUMBER_DISAGREES_WITH_SEX = "number-disagrees-with-sex"
    UNKNOWN_PROVINCE = "unknown-province"
    ADDRESS_BEFORE_2025 = "address-before-2025"
    EXPIRED = "expired"
    EXTRA_FIELDS = "extra-fields"


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """Fields of one identity document, NFC-normalised.

    ``number`` is the 12-digit personal number of a Vietnamese card, or the number of the
    passport or of the visa, as ``source`` says. ``old_number`` is the nine-digit CMND.
    ``address`` is the card's own text, never parsed silently. ``nationality`` is ISO 3166-1
    alpha-3 or one of ICAO's own codes (Doc 9303-3, section 5). It has no ``repr`` of
    its fields: a log or a traceback must not show them.
    """

    source: Source
    number: str
    name: str
    birth_date: date
    sex: Sex
    nationality: str = "VNM"
    old_number: str | None = None
    address: str | None = None
    issued: date | None = None
    expires: date | None = None
    extras: tuple[str, ...] = ()
    doubts: frozenset[Doubt] = field(default_factory=frozenset)


class Problem(StrEnum):
    """Why bytes are not a document that we can use."""

    NOT_A_DOCUMENT = "not-a-document"
    TOO_LONG = "too-long"
    NOT_TEXT = "not-text"
    TOO_FEW_FIELDS = "too-few-fields"
    NUMBER_LENGTH = "number-length"
    NUMBER_NOT_DIGITS = "number-not-digits"
    BAD_BIRTH_DATE = "bad-birth-date"
    BAD_ISSUE_DATE = "bad-issue-date"
    BAD_EXPIRY_DATE = "bad-expiry-date"
    BAD_SEX = "bad-sex"
    NO_NAME = "no-name"
    CHECK_DIGIT = "check-digit"
    WRONG_LENGTH = "wrong-length"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A known failure to read: a value, not an exception.

    ``detail`` never repeats what was read (it may be personal data): it names the
    field, or gives a count such as the number of digits found.
    """

    problem: Problem
    field: str | None = None
    count: int | None = None
