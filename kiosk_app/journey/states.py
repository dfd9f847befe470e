"""Everything the kiosk can show, as plain frozen data. One class a screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from forms.answers import FieldError
from forms.schema import Group
from identity_documents.document import Unreadable
from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.service import ServiceDoor, ServiceMode
from kiosk_app.journey.session import Comfort, Person, Session


@dataclass(frozen=True, slots=True)
class Welcome:
    """Attract screen with the languages. The only screen without a session."""


@dataclass(frozen=True, slots=True)
class Services:
    """The papers of one group, see ``availability.group_shown``.

    ``hindered`` is the code of a service that was touched though it does not work now.
    """

    hindered: str | None = None
    group: Group | None = None
    """As it was touched last; ``None`` until then."""
    wish: str | None = field(default=None, repr=False)
    """What the person wants, as far as it has been typed; ``None`` while nothing is searched."""


@dataclass(frozen=True, slots=True)
class ChooseSubject:
    """For oneself, for one's own child, or for a relative who has died."""


@dataclass(frozen=True, slots=True)
class Consent:
    """``missing`` is true when the person went on without having agreed."""

    agreed: bool = False
    missing: bool = False


class Laid(StrEnum):
    """Which document the screen asks for."""

    CARD = "card"
    PASSPORT = "passport"


@dataclass(frozen=True, slots=True)
class Identify:
    """Waiting for a document on the glass. ``problem`` is what was wrong with the last one."""

    laid: Laid = Laid.CARD
    problem: Unreadable | None = None
    scanner_broken: bool = False


@dataclass(frozen=True, slots=True)
class CheckRead:
    """What was read; ``editing`` names the one field that is being corrected."""

    editing: str | None = None
    draft: str = ""
    error: FieldError | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """Questions of ``step`` (index into the visible steps), or of one row of a repeated group.

    ``errors`` are shown once the person has tried to go on (``tried``), and then kept up to date.
    """

    step: int = 0
    row: int | None = None
    row_field: str | None = None
    tried: bool = False
    errors: tuple[FieldError, ...] = ()
    from_review: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """The page as it will look. ``pages`` are PNG bytes; empty while it is being drawn."""

    pages: tuple[bytes, ...] = ()
    shown: int = 0
    zoomed: bool = False
    slow: bool = False


@dataclass(frozen=True, slots=True)
class SignIn:
    """Sign in with the phone. Until the office has begun, the codes are empty.

    ``number`` is the two-digit number; ``address`` the whole address for the QR.
    """

    address: str = ""
    short_address: str = ""
    user_code: str = ""
    number: str = ""
    place: str = ""
    paper: str = ""
    minutes: int = 0
    slow: bool = False


@dataclass(frozen=True, slots=True)
class ChooseRelative:
    """Whose paper: the verified person's own children, or their relatives who have died.

    As the registry knows them; ``about`` of the session says which.
    """

    relatives: tuple[Person, ...] = ()
    slow: bool = False
    waiting: bool = True


@dataclass(frozen=True, slots=True)
class LookingUp:
    """The office looks the record up."""

    slow: bool = False


@dataclass(frozen=True, slots=True)
class TypeNumber:
    """The twelve digits by keypad, where a request is to wait and no card was laid down.

    ``chosen`` as in ``AskLater``, which follows.
    """

    draft: str = ""
    error: FieldError | None = None
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class AskLater:
    """Shall the request be kept and sent when the office is back? ``sending`` once agreed.

    ``chosen`` after a failure: then it is kept even if the office can be reached, for instance
    because only the sign-in is down. Otherwise an office that is back serves at once.
    """

    chosen: bool = False
    sending: bool = False


class SlipState(StrEnum):
    NONE = "none"
    PRINTING = "printing"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Queued:
    """The request is on the disk. ``code`` is the whole text of the slip's QR code, ``short`` its
    twelve letters; ``until`` is the last day on which the slip is good. ``slips`` counts prints.
    """

    code: str
    short: str
    until: date
    slip: SlipState = SlipState.NONE
    slips: int = 0


@dataclass(frozen=True, slots=True)
class AtCounter:
    """The person goes on at the counter, with a slip that says what they have told already.

    ``back`` is the screen to which one can return, if it is one that can simply be shown again.
    ``slips`` counts prints.
    """

    back: Consent | CheckRead | Fill | Failure | None = None
    slip: SlipState = SlipState.NONE
    slips: int = 0


class SlipProblem(StrEnum):
    """Why a paper cannot be collected with this slip, or not now."""

    NOT_A_SLIP = "not-a-slip"
    OTHER_OFFICE = "other-office"
    """A slip of another city's kiosks."""
    DAMAGED = "damaged"
    FORGED = "forged"
    EXPIRED = "expired"
    USED = "used"
    NOT_YET = "not-yet"
    """Genuine, but the request has not reached the office yet."""
    UNKNOWN = "unknown"
    """No request has the code that was typed, or it has not reached the office yet."""
    INCOMPLETE = "incomplete"
    MISTYPED = "mistyped"
    LETTER = "letter"
    TOO_MANY = "too-many"
    """Too many wrong codes were typed here: the office wants a pause."""
    OFFICE_AWAY = "office-away"
    OFFICE_FAILING = "office-failing"
    NOT_HERE = "not-here"
    """This machine cannot print that paper now."""


@dataclass(frozen=True, slots=True)
class Collect:
    """Asks for an appointment slip on the glass or, with ``typing``, for its twelve letters.

    ``opening`` while the office is asked which request it is.
    """

    typing: bool = False
    draft: str = ""
    problem: SlipProblem | None = None
    scanner_broken: bool = False
    opening: bool = False
    slow: bool = False


class Stage(StrEnum):
    """How far an issuance is. Each is shown as done only once it is done."""

    RESERVING = "reserving"
    COMPOSING = "composing"
    CHECKING = "checking"
    PRINTING = "printing"


class Trouble(StrEnum):
    """What holds the printer up, in the device's own words."""

    JAM = "jam"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    TONER_OUT = "toner-out"
    OFFLINE = "offline"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Printing:
    """``trouble`` is set while the printer is held up; the request is kept meanwhile."""

    stage: Stage
    serial: str | None = None
    pages: int = 1
    trouble: Trouble | None = None
    slip: SlipState = SlipState.NONE
    slow: bool = False
    told_at: str | None = None


@dataclass(frozen=True, slots=True)
class TakePapers:
    """Papers lie ready. ``card`` is true if a card or passport was laid on the glass."""

    serial: str | None
    pages: int
    slip: SlipState
    card: bool
    passport: bool = False
    reminders: int = 0
    away: bool = False
    """The person asked for a moment: nothing personal stays visible."""
    seen: bool = False
    """The tray's own sensor, where there is one, has seen the papers lie there."""
    gone: bool = False
    """It has seen them go since."""


class FailureKind(StrEnum):
    OUTCOME_UNKNOWN = "outcome-unknown"
    PRINT_FAILED = "print-failed"
    OFFICE_AWAY = "office-away"
    OFFICE_FAILING = "office-failing"
    FOREIGN_ANSWER = "foreign-answer"
    SIGN_IN_REFUSED = "sign-in-refused"
    SIGN_IN_EXPIRED = "sign-in-expired"
    SIGN_IN_OTHER_PERSON = "sign-in-other-person"
    NO_PHONE = "no-phone"
    NO_RECORD = "no-record"
    SEVERAL_RECORDS = "several-records"
    NO_BIRTH_RECORD = "no-birth-record"
    NO_MARRIAGE_RECORD = "no-marriage-record"
    NO_DEATH_RECORD = "no-death-record"
    """A register has no entry of the subject."""
    NO_CHILD = "no-child"
    NO_DECEASED = "no-deceased"
    """The registry names no relative of this person who has died."""
    NOT_OFFERED = "not-offered"
    CANNOT_COMPOSE = "cannot-compose"
    WRONG_PAGE = "wrong-page"
    STORE_FAILING = "store-failing"
    SLIP_REFUSED = "slip-refused"
    """The slip was used up, or ran out, while its paper was being collected."""
    SUSPENDED = "suspended"
    """The office has taken the machine out of service, for now or for good."""


class Way(StrEnum):
    """What a person can do on a failure's screen; home and help are always there besides."""

    RETRY = "retry"
    ASK_LATER = "ask-later"
    """Have the request kept and sent when the office is back."""
    NEW_CODE = "new-code"
    EDIT_ANSWERS = "edit-answers"
    OTHER_SERVICE = "other-service"
    IT_IS_THERE = "it-is-there"
    IT_IS_NOT_THERE = "it-is-not-there"
    COUNTER = "counter"
    """Go on at the counter, with a slip."""


@dataclass(frozen=True, slots=True)
class Failure:
    """``told_at`` is the local time "HH:MM" at which the office was told, if it was."""

    kind: FailureKind
    ways: tuple[Way, ...] = ()
    told_at: str | None = None
    detail: str = ""
    serial: str | None = None
    pages: int = 1
    slip: SlipState = SlipState.NONE


@dataclass(frozen=True, slots=True)
class Goodbye:
    """Everything personal is gone; said for a moment. ``request_kept``: but for a request that
    waits here, sealed for the office.
    """

    request_kept: bool = False


@dataclass(frozen=True, slots=True)
class OutOfService:
    """The machine has stopped itself (F1), and only a technician brings it back; or the office has
    taken it out of service; or it pauses (``Machine.pause``).
    """


@dataclass(frozen=True, slots=True)
class Enrolment:
    """The office does not know this machine: how it is taken in (``Machine.enrolling``)."""


Screen = (
    Welcome
    | Services
    | ChooseSubject
    | Consent
    | Identify
    | CheckRead
    | Fill
    | Review
    | SignIn
    | ChooseRelative
    | LookingUp
    | TypeNumber
    | AskLater
    | Queued
    | AtCounter
    | Collect
    | Printing
    | TakePapers
    | Failure
    | Goodbye
    | OutOfService
    | Enrolment
    | ServiceDoor
    | ServiceMode
)


# --- what lies over a screen ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TimeWarning:
    """Do you need more time? ``seconds`` is the whole time that it stands."""

    seconds: int


@dataclass(frozen=True, slots=True)
class HelpNotice:
    """``told_at`` is set once the office has been told; ``failed`` if it could not be."""

    told_at: str | None = None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Languages:
    """The person changes the language in mid-journey; nothing typed is lost."""


@dataclass(frozen=True, slots=True)
class TrayNotice:
    """A paper of somebody else lies in the tray; nothing of its content is known here.

    ``told_at`` is set once the office has been told; ``failed`` if it could not be.
    """

    told_at: str | None = None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class PowerNotice:
    """The machine runs on its battery: this person is served to the end, and nobody after."""


@dataclass(frozen=True, slots=True)
class AloudQuestion:
    """May what is the person's own be read out without headphones? Asked once a session."""


Overlay = TimeWarning | HelpNotice | Languages | TrayNotice | PowerNotice | AloudQuestion


@dataclass(frozen=True, slots=True)
class State:
    """The whole. ``turn`` counts screens: a touch meant for an earlier screen is dropped.

    ``awaited`` maps the ids of effects whose answer is still wanted to their names.
    """

    machine: Machine
    screen: Screen = field(default_factory=Welcome)
    session: Session | None = None
    overlay: Overlay | None = None
    comfort: Comfort = field(default_factory=Comfort)
    turn: int = 0
    awaited: Mapping[str, str] = field(default_factory=dict)
    outside: int = 0
    """Counts effects asked for outside a session, so that their ids never meet again."""
