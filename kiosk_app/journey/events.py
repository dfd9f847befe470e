"""Everything that can happen to the journey.

``Touch``: by the person, with the session and the turn of the screen that was touched.
``Answer``: what became of an effect, with the session's id and the effect's id.
``Notice``: of the machine itself, outside every session.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from devices.status import DeviceReport, Progress
from forms.schema import Form, Group
from identity_documents.document import Document, Unreadable
from kiosk_app.journey.bulletin import Bulletin
from kiosk_app.journey.session import Comfort, Person
from kiosk_app.journey.states import (
    Enrolling,
    FailureKind,
    Fee,
    Laid,
    SlipProblem,
    SlipState,
    Standing,
    Trouble,
)
from office_contract.vocabulary import SignInState, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """``session`` is ``None`` on the welcome screen."""

    session: str | None
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    session: str
    effect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    pass


# --- touches -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Start(Touch):
    """A language was chosen on the welcome screen. ``new_session`` is a fresh random id."""

    language: str
    new_session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLanguages(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchLanguage(Touch):
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseOverlay(Touch):
    """Also "I am still here" in the time warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetComfort(Touch):
    comfort: Comfort


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAloud(Touch):
    """Something of the person's own would be read out for all to hear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAloud(Touch):
    """The answer to ``AskAloud``; for the rest of the session."""

    aloud: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHelp(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoHome(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToBeTakenIn(Touch):
    """After a refusal: ask the office once more, with another code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBack(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoOn(Touch):
    """The primary button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PickService(Touch):
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowGroup(Touch):
    """Services: the papers of another group."""

    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class SetWish(Touch):
    """Services: what the person wants, in their own words, at each key."""

    wish: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PickSubject(Touch):
    about: Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Agree(Touch):
    agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UseDocument(Touch):
    laid: Laid


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutDocument(Touch):
    """A form: type by hand. A certificate: no card at hand, sign in only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRead(Touch):
    """Correct one field of what was read; ``None`` gives up the correction."""

    field: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRead(Touch):
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswer(Touch):
    """The value of one field of the step or row on the screen, at each key."""

    field: str
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRow(Touch):
    """Edit row ``index`` of a repeated group; one past the end adds a row."""

    field: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRow(Touch):
    field: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPage(Touch):
    """Review: which page, and whether enlarged."""

    page: int
    zoomed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EditAnswers(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Print(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCode(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPhone(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRelative(Touch):
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherService(Touch):
    """Back to the list with the same session, everything said so far forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HaveAll(Touch):
    """The person says that they have page and slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnotherPaper(Touch):
    """As ``HaveAll``, and the same person wants another paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SomethingMissing(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedMoment(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSeen(Touch):
    """Answer to "is the page in the tray?"."""

    there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLater(Touch):
    """On a failure of the office: have the request kept, and collect the paper another day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSlipAgain(Touch):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class GoToCounter(Touch):
    """The person would rather finish with a clerk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectPaper(Touch):
    """The person has an appointment slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeCode(Touch):
    """Type the slip's letters; with ``typing`` false, back to the glass."""

    typing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCode(Touch):
    """What of the code has been typed, at each key."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayIsEmpty(Touch):
    """The person says that no paper of somebody else lies there."""


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
