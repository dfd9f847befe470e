"""Everything that can happen to the journey.

``Touch``: by the person, see ``touches``.
``Answer``: what became of an effect, with the session's id and the effect's id.
``Notice``: of the machine itself, outside every session.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from devices.status import DeviceReport, Progress
from forms.schema import Form
from identity_documents.document import Document, Unreadable
from kiosk_app.journey.bulletin import Bulletin
from kiosk_app.journey.circumstances import Enrolling, Fee, Standing
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import FailureKind, SlipProblem, SlipState, Trouble
from kiosk_app.journey.touches import Touch
from office_contract.vocabulary import SignInState, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    session: str
    effect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    pass


# --- answers to effects ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired(Answer):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRead(Answer):
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRefused(Answer):
    problem: Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerBroken(Answer):
    """The scanner cannot be reached; the action goes on trying and may still read a document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerBack(Answer):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewDrawn(Answer):
    pages: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInBegan(Answer):
    """``minutes`` until the code ends, rounded up."""

    sign_in: str
    address: str
    short_address: str
    user_code: str
    number: str
    place: str
    paper: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInMoved(Answer):
    """``minutes`` left while pending; ``person`` once approved."""

    state: SignInState
    minutes: int = 0
    person: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativesFound(Answer):
    relatives: tuple[Person, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFound(Answer):
    """``request``, ``requester`` and ``subject`` are what the office says that it answers."""

    request: str
    requester: str
    subject: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialReserved(Answer):
    """Written to the ledger and the outbox; nothing printed yet."""

    serial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageComposed(Answer):
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReady(Answer):
    """Composed, read back and found to be the page of this session's person (F1)."""

    pdf: bytes
    pages: int
    serial: str | None
    sheet: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWrong(Answer):
    """The page read back is not what the journey expects. Nothing prints; the machine stops."""

    mismatches: tuple[str, ...]
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintMoved(Answer):
    """Last word when ``progress.settled``."""

    progress: Progress
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipMoved(Answer):
    state: SlipState


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestQueued(Answer):
    """On the disk, with the word to the office. Fields as in ``states.Queued``."""

    code: str
    short: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRead(Answer):
    """A genuine slip of this office's kiosks; ``token`` is 32 hex digits."""

    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRefused(Answer):
    problem: SlipProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionOpened(Answer):
    """The office knows the request. Nothing of its person is told."""

    collection: str
    code: str
    about: Subject
    consent_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed(Answer):
    """An effect could not do its work, for a known reason."""

    kind: FailureKind
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpTold(Answer):
    """``at`` is "HH:MM"; ``reached`` is false if it is only queued."""

    at: str
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Answer):
    """An effect without a result has been carried out."""


# --- notices -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeChanged(Notice):
    reachable: bool
    since: str
    fees: Mapping[str, Fee]
    offered: frozenset[str]
    takes_requests: bool = False
    bulletin: Bulletin = field(default_factory=Bulletin)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingChanged(Notice):
    """``since`` is the local time "HH:MM"."""

    standing: Standing
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentChanged(Notice):
    """Another code stands, or it was refused."""

    enrolling: Enrolling


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicesChanged(Notice):
    devices: tuple[DeviceReport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueChanged(Notice):
    """A session keeps the forms that it began with; the next one has these."""

    forms: Mapping[str, Form]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBegan(Notice):
    """Said at the start, and after each midnight in the hall."""

    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MinuteBegan(Notice):
    """Said at the start, and with each minute of the hall's time."""

    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLeft(Notice):
    """Found at the start: nobody knows what became of the last sheet, and it may lie there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayCleared(Notice):
    """A technician has emptied the tray."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackInService(Notice):
    """A technician has looked into what stopped the machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreChanged(Notice):
    """The disk refuses what has to be kept, or takes it again."""

    failing: bool


Event = Touch | Answer | Notice
