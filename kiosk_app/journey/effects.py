"""Everything the journey can ask for. The runner carries it out; answers come back as events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypedDict

from forms.schema import Form
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import Laid
from office_contract.vocabulary import HelpReason, Outcome, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """``session`` and ``effect`` come back with every answer (F1)."""

    session: str
    effect: str


class Ids(TypedDict):
    """What every answer repeats of its effect."""

    session: str
    effect: str


def ids_of(effect: Effect) -> Ids:
    return Ids(session=effect.session, effect=effect.effect)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmTimer(Effect):
    """Answer: ``TimerFired`` after ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Abandon(Effect):
    """The answer to ``effect`` is no longer wanted: stop it if it can be stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument(Effect):
    """Answers: ``DocumentRefused``, ``ScannerBroken``, ``ScannerBack`` any number of times,
    ``DocumentRead`` once.
    """

    laid: Laid


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawPreview(Effect):
    """Answer: ``PreviewDrawn`` or ``Failed``. ``request`` is the one that printing will have."""

    request: str
    form: Form
    language: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginSignIn(Effect):
    """Answers: ``SignInBegan`` once, then ``SignInMoved`` until it is settled, or ``Failed``."""

    request: str
    code: str
    about: Subject
    language: str
    declared_number: str | None
    collection: str | None = None
    """Of a request that waits: the office compares with the number declared there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRelatives(Effect):
    """Answer: ``RelativesFound`` or ``Failed``."""

    sign_in: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRecord(Effect):
    """Answer: ``RecordFound`` or ``Failed``."""

    request: str
    sign_in: str
    code: str
    version: int
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCertificate(Effect):
    """Reserve, seal, write to ledger and outbox, compose, read back, compare.

    Answers: ``SerialReserved``, ``PageComposed``, then ``PageReady``, ``PageWrong`` or
    ``Failed``. ``requester`` and ``subject`` are what the journey expects to find on the page.
    """

    request: str
    sign_in: str
    form: Form
    language: str
    requester: Person
    subject: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeForm(Effect):
    """Sign the answers with the kiosk's key, write to the ledger, compose, read back, compare.

    Answers: ``PageComposed``, then ``PageReady``, ``PageWrong`` or ``Failed``.
    """

    request: str
    form: Form
    language: str
    answers: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver(Effect):
    """Print ``pdf`` and follow the job.

    Answers: ``PrintMoved`` until it is settled, ``Failed``, or ``PageWrong`` if it is not the
    page that was checked.
    """

    request: str
    pdf: bytes
    serial: str | None
    sheet: int
    pages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintReceipt(Effect):
    """Answer: ``SlipMoved``."""

    request: str
    form: Form
    language: str
    serial: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRequest(Effect):
    """Seal the request for the office and keep it, with the word to the office, in one
    transaction. Answer: ``RequestQueued`` or ``Failed``. ``number`` is the declared one.
    """

    request: str
    form: Form
    about: Subject
    number: str
    consent_version: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintAppointment(Effect):
    """The slip by which the paper is collected. Answer: ``SlipMoved``."""

    request: str
    form: Form
    language: str
    code: str
    short: str
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintCounterSlip(Effect):
    """The slip with which a person goes on at the counter. Answer: ``SlipMoved``.

    ``told`` holds label and value, in Vietnamese, of what the person has told so far.
    """

    request: str
    form: Form
    language: str
    told: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSlip(Effect):
    """Answers: ``SlipRefused``, ``ScannerBroken``, ``ScannerBack`` any number of times,
    ``SlipRead`` once.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCollection(Effect):
    """Ask the office which request it is, by one of the two codes.

    Answer: ``CollectionOpened`` or ``SlipRefused``.
    """

    token: str | None
    short: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteTrayCleared(Effect):
    """Append to the ledger that what was left in the tray no longer lies there. No answer."""

    by: ClearedBy


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOutcome(Effect):
    """Append what became of the sheet, and queue the report to the office. Answer: ``Done``."""

    request: str
    serial: str | None
    sheet: int
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteConsent(Effect):
    """The person has agreed: tell the office what to, in which words, and when. No answer."""

    form: Form
    about: Subject
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TellOffice(Effect):
    """Call a person to the machine. Answer: ``HelpTold``."""

    reason: HelpReason
    screen: str
    language: str


class ClearedBy(StrEnum):
    """Who says that the tray is empty."""

    SENSOR = "sensor"
    PERSON = "person"
    TECHNICIAN = "technician"


class Sound(StrEnum):
    """Each has its picture on the screen."""

    TOUCH = "touch"
    READ = "read"
    YOUR_TURN = "your-turn"
    TIME = "time"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaySound(Effect):
    """No answer."""

    sound: Sound


@dataclass(frozen=True, slots=True, kw_only=True)
class Wipe(Effect):
    """The session is over: forget scans, purge print jobs, drop pictures. No answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToBeTakenIn(Effect):
    """Draw another code. No answer of its own: ``EnrolmentChanged`` tells."""
