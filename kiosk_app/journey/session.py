"""What one person has told and been told. Born at the language, dropped whole at Welcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any, Final

from forms.schema import Form
from identity_documents.document import Document
from office_contract.vocabulary import Relation, Subject

Answers = Mapping[str, Any]
"""Field name to JSON value: text, ISO date, choice, or a list of rows."""


class TextStep(IntEnum):
    """Size of the text: body capitals of about 5.0, 7.3, 9.5 and 14.7 mm (docs/design.md)."""

    S = 0
    M = 1
    L = 2
    XL = 3


RATES: Final = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Times the usual speed of speech (KS X 9211, EN 301 549: half to three times)."""
VOLUMES_DB: Final = (-18, -12, -6, 0, 6)
"""Steps of at most 12 dB over at least 18 dB; the level of 0 is set at installation."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What is read aloud, and how. ``rate`` and ``volume`` are indices.

    ``aloud``: the person lets everybody in the hall hear what is theirs; ``None`` until asked.
    """

    on: bool = False
    by_headphones: bool = False
    """It began as headphones went in, and ends as they come out."""
    rate: int = RATES.index(1.0)
    volume: int = VOLUMES_DB.index(0)
    aloud: bool | None = None
    instead_of: str | None = None
    """The language that was left for one with a voice; back to it when speech ends."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """How the person wants to see and hear. Back to this default after every session."""

    text: TextStep = TextStep.M
    high_contrast: bool = False
    low: bool = False
    speech: Speech = field(default_factory=Speech)


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """Somebody whom the office has named: the verified requester, or a relative of theirs.

    ``relation``: what a relative is to the requester; ``died``: if they have died.
    """

    number: str
    name: str
    birth_date: date | None = None
    relation: Relation | None = None
    died: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Carried:
    """What the person who took one paper brings to the next one of the same session.

    Neither consent nor sign-in is among it: each paper asks for its own.
    """

    name: str = ""
    """Whose session goes on, as the last paper had it; empty if it knew no name."""
    document: Document | None = None
    """As it was read, and corrected by the person."""
    corrected: bool = False
    earlier: Mapping[str, str] = field(default_factory=dict)
    """What finished forms leave to later ones: see ``forms.answers.shared``."""


@dataclass(frozen=True, slots=True, repr=False)
class Session:
    """``id`` is 16 hex digits, random. ``form`` is pinned: a newer version swaps in at Welcome.

    ``requester`` is whom the office verified; ``subject`` is whom the paper is about. Both
    stay ``None`` for a form, whose person is only declared. ``declared`` is the number for which
    a request waits; ``collection`` is the office's name of a request whose paper is collected.
    """

    id: str
    language: str
    form: Form | None = None
    about: Subject = Subject.SELF
    consent_version: str | None = None
    document: Document | None = None
    corrected: bool = False
    """The person has corrected what was read from the document."""
    laid: bool = False
    """The document was laid down for this paper, so that it may still lie on the glass."""
    declared: str | None = None
    collection: str | None = None
    answers: Answers = field(default_factory=dict)
    sign_in: str | None = None
    requester: Person | None = None
    subject: Person | None = None
    record: Answers | None = None
    effects: int = 0
    requests: int = 0
    carried: Carried | None = None
    request_kept: bool = False
    """A request of this person waits for the office, sealed: more than nothing is left behind."""

    @property
    def request(self) -> str:
        """The id of the request under way: what F1's check compares."""
        return f"{self.id}-{self.requests}"

    @property
    def next_request(self) -> str:
        return f"{self.id}-{self.requests + 1}"
