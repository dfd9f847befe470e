"""Every message of the kiosk interface, version 1. JSON over HTTPS, POST, signed (RFC 9421).

Paths are relative to ``/api/v1/``. Errors are ``application/problem+json`` (RFC 9457), see
``problems``. All times are RFC 3339 with an offset. Unknown keys are refused on both sides.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from office_contract.permit import PERMIT_PATTERN
from office_contract.vocabulary import (
    EnrolmentState,
    HelpReason,
    NoticeKind,
    Outcome,
    Relation,
    Sameness,
    SignInState,
    Subject,
)

PersonalNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{12}$")]
"""Số định danh cá nhân: 12 digits (Thông tư 59/2021/TT-BCA, Điều 4)."""
SessionId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
RequestId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}-[0-9]{1,4}$")]
"""The session's id, a hyphen, and a counter: F1's check compares both parts."""
FormCode = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9-]{1,23}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Za-z]{2,4})?$")]
OpaqueId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,64}$")]
Text = Annotated[str, StringConstraints(max_length=400)]
KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Token = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""The 128 bits of an appointment slip's QR code, hex."""
EnrolmentCode = Annotated[str, StringConstraints(pattern=r"^[0-9A-HJKMNP-TV-Z]{8}$")]
"""Eight letters of Crockford's base32, good once, for fifteen minutes at most."""
ShortCode = Annotated[str, StringConstraints(pattern=r"^[0-9A-HJKMNP-TV-Z]{12}$")]
"""A slip's twelve letters, as ``short_code.read_short_code`` gives them."""


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _written_out(value: object) -> object:
    """RFC 3339 begins with the date; pydantic takes seconds since 1970 besides."""
    if isinstance(value, datetime) or (isinstance(value, str) and _DAY.match(value)):
        return value
    raise ValueError("a date and a time are wanted")


def _a_number(value: object) -> object:
    """JSON's numbers alone: pydantic takes ``"12"`` and ``true`` besides."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    raise ValueError("a number is wanted")


def _in_utc(moment: datetime) -> datetime:
    """RFC 3339 allows offsets of up to a day, which PostgreSQL does not store."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("outside of what a calendar holds") from None


MAX_NUMBER = 2**31 - 1
"""What a column of the office's databases holds."""
Moment = Annotated[AwareDatetime, BeforeValidator(_written_out), AfterValidator(_in_utc)]
Amount = Annotated[int, Field(ge=0, le=MAX_NUMBER), BeforeValidator(_a_number)]
Ordinal = Annotated[int, Field(ge=1, le=MAX_NUMBER), BeforeValidator(_a_number)]


class Message(BaseModel):
    """Base of all messages: frozen, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Words = dict[Language, Text]
"""The same said in several languages; Vietnamese is always among them where anything is said."""
HallTime = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""Hour and minute of the hall's own clock."""


MOST_DEAD_LETTERS = 20
"""Told with each status; more of them are one and the same trouble."""


class OpenHours(Message):
    """From ``opens`` to ``closes`` on one weekday (ISO 8601: Monday is 1, Sunday is 7).

    A day may have several; one without any is closed all day. No row at all: always open.
    """

    weekday: Annotated[int, Field(ge=1, le=7)]
    opens: HallTime
    closes: HallTime

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError("closes after it opens")
        return self


Hours = Annotated[tuple[OpenHours, ...], Field(max_length=70)]


class ClosedDay(Message):
    """A day of the hall's calendar on which nobody is served, whatever the week says."""

    day: date
    reason: Words = {}


ClosedDays = Annotated[tuple[ClosedDay, ...], Field(max_length=60)]
"""Those that are near; at most so many are told."""


class ServiceState(Message):
    """Whether the office serves a paper now, and its fee at a kiosk. Fees are the office's data.

    ``reason`` says why it is not available, ``until`` when it will be again, if that is known.
    ``hours`` hold beside the kiosk's own.
    """

    code: FormCode
    available: bool
    fee_vnd: Amount
    fee_waived: bool
    fee_basis: Text = ""
    reason: Words = {}
    until: Moment | None = None
    hours: Hours = ()


class Notice(Message):
    """What an administrator wants people at this kiosk to read."""

    notice: OpaqueId
    kind: NoticeKind
    text: Words


class OfficeStatus(Message):
    """Answer of ``POST status`` (body: ``StatusRequest``), for the kiosk that asked.

    ``release`` is the number of the newest release (the version of the repository's snapshot);
    a kiosk that has an older one fetches it. ``events`` is the address of the stream that tells
    of changes, empty where there is none. ``hours`` and ``closed_days`` are the kiosk's.
    ``permit`` says until when the kiosk's key is good (``office_contract.permit``); with
    ``new_key`` the office wants another one from it (``office_contract.key_rotation``).
    ``keys`` marks the list of keys (``GET /keys``): it is another one when the list is. Whoever
    has had the list since a mark was told asks again when another is; empty: ask each time.
    """

    time: Moment
    office: Text
    services: tuple[ServiceState, ...]
    release: Amount = 0
    events: Text = ""
    notices: Annotated[tuple[Notice, ...], Field(max_length=20)] = ()
    hours: Hours = ()
    closed_days: ClosedDays = ()
    permit: Annotated[str, StringConstraints(pattern=PERMIT_PATTERN)] = ""
    new_key: bool = False
    keys: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{0,64}$")] = ""


class FormReport(Message):
    """A version that the kiosk offers now, and whether it drew its sample as the office did."""

    code: FormCode
    version: Ordinal
    golden: Sameness


class DeadLetter(Message):
    """An entry of the kiosk's outbox that was set aside: which, what it is, why, since when."""

    entry: OpaqueId
    kind: Annotated[str, StringConstraints(pattern=r"^[a-z]{1,20}$")]
    reason: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{0,60}$")]
    since: Moment


class StatusRequest(Message):
    """``release``: the newest one that the kiosk has taken in whole, 0 before the first.

    ``fault`` names what it refused of a newer one (``office_contract.releases.UpdateFault``).
    ``dead_letters``: the oldest that the office should look into.
    """

    app_version: Text
    release: Amount = 0
    fault: Annotated[str, StringConstraints(pattern=r"^[a-z-]{0,40}$")] = ""
    forms: Annotated[tuple[FormReport, ...], Field(max_length=200)] = ()
    dead_letters: Annotated[tuple[DeadLetter, ...], Field(max_length=MOST_DEAD_LETTERS)] = ()


class EnrolmentRequest(Message):
    """``POST enrolment``: take me in. Signed by ``public_key`` itself; repeated, it asks how it
    stands.

    ``code`` stands on the kiosk's screen and is typed at the office by whoever stands before it.
    ``name`` and ``place`` are what its configuration says; the office decides.
    """

    public_key: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    code: EnrolmentCode
    name: Text
    place: Text
    app_version: Text


class EnrolmentProgress(Message):
    code: EnrolmentCode
    state: EnrolmentState
    expires: Moment
    interval: Annotated[int, Field(gt=0, le=60)] = 3


class SignInRequest(Message):
    """``POST sign-in``. ``request`` makes a repeated call harmless.

    With a ``collection`` the office compares with the number that was declared when the paper
    was asked for, which the kiosk that collects has never seen.
    """

    session: SessionId
    request: RequestId
    code: FormCode
    subject: Subject
    language: Language
    declared_number: PersonalNumber | None = None
    collection: OpaqueId | None = None


class SignInStarted(Message):
    """RFC 8628 section 3.2 without the device code, which stays in the office.

    ``number`` is the two-digit number that stands on the kiosk's screen and is asked for
    on the phone's page.
    """

    sign_in: OpaqueId
    session: SessionId
    verification_uri: Text
    verification_uri_complete: Text
    user_code: Text
    number: Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
    place: Text
    paper: Text
    expires_in: Annotated[int, Field(gt=0, le=1800)]
    interval: Annotated[int, Field(gt=0, le=30)]


class SignInPoll(Message):
    """``POST sign-in/poll``."""

    session: SessionId
    sign_in: OpaqueId


class VerifiedPerson(Message):
    number: PersonalNumber
    name: Text


class SignInProgress(Message):
    session: SessionId
    sign_in: OpaqueId
    state: SignInState
    person: VerifiedPerson | None = None
    interval: Annotated[int, Field(gt=0, le=60)] = 5


class RelativesRequest(Message):
    """``POST relatives``: for whom else the verified person may have this paper.

    The sign-in's subject says which: their children under age, or relatives who have died.
    """

    session: SessionId
    sign_in: OpaqueId


class Relative(Message):
    """``relation``: what this person is, or was, to the requester. ``died`` of the deceased."""

    number: PersonalNumber
    name: Text
    birth_date: date
    relation: Relation
    died: date | None = None


class Relatives(Message):
    session: SessionId
    relatives: tuple[Relative, ...]


class RecordRequest(Message):
    """``POST record``: what would be printed, not yet sealed; reserves nothing."""

    session: SessionId
    request: RequestId
    sign_in: OpaqueId
    code: FormCode
    bundle_version: Ordinal
    subject_number: PersonalNumber


Row = dict[str, str]
Values = dict[str, str | list[Row]]
"""Field name of the bundle to the value that is printed: text already in its printed form."""


class Record(Message):
    session: SessionId
    request: RequestId
    code: FormCode
    requester_number: PersonalNumber
    subject_number: PersonalNumber
    values: Values


class IssueRequest(Message):
    """``POST issue``. Repeating it with the same ``request`` gives the same issuance (F2)."""

    session: SessionId
    request: RequestId
    sign_in: OpaqueId
    code: FormCode
    bundle_version: Ordinal
    subject_number: PersonalNumber
    language: Language


class Issuance(Message):
    """A reserved serial and the sealed record. ``seal`` is the whole text of the QR code."""

    session: SessionId
    request: RequestId
    code: FormCode
    bundle_version: Ordinal
    serial: Text
    sheet: Ordinal
    issued_at: Moment
    requester_number: PersonalNumber
    subject_number: PersonalNumber
    values: Values
    seal: Annotated[str, StringConstraints(max_length=4000)]


class OutcomeReport(Message):
    """``POST outcome``, from the outbox; ``entry`` is the idempotency id.

    An empty ``serial`` with ``spoiled``: the kiosk asked for a certificate by this request, took no
    answer, and has printed nothing. Whatever number the request was given ends with it, and the
    request is given none afterwards.
    """

    entry: OpaqueId
    request: RequestId
    serial: Text
    sheet: Ordinal
    outcome: Outcome
    at: Moment


class HelpCall(Message):
    """``POST help``: somebody at the kiosk needs a person. No personal data."""

    entry: OpaqueId
    reason: HelpReason
    screen: Text
    language: Language
    at: Moment


class ConsentReport(Message):
    """``POST consent``, from the outbox: in this session somebody agreed to a paper's uses of data.

    Names nobody: whose consent it was is known where a request of the same session is, by its id,
    which stands on the paper too. ``words`` is the SHA-256 of what was agreed to, in ``language``
    (``forms.consent``).
    """

    entry: OpaqueId
    session: SessionId
    code: FormCode
    bundle_version: Ordinal
    subject: Subject
    consent_version: Text
    language: Language
    words: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    at: Moment


class QueuedRequest(Message):
    """``POST request``, from the outbox: a paper asked for while the office was away.

    ``sealed`` is a ``sealed_box`` in base64, made for the office's key ``box_key`` with
    ``request_context(entry)``, and holds a ``RequestContent`` as JSON: a stolen disk tells of
    nobody. ``entry`` is the idempotency id.
    """

    entry: OpaqueId
    box_key: KeyId
    sealed: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{64,4000}={0,2}$")]
    at: Moment
    expires: Moment


class RequestContent(Message):
    """Who asks for which paper, as declared; and the slip's token, by which it is collected."""

    request: RequestId
    token: Token
    code: FormCode
    bundle_version: Ordinal
    subject: Subject
    declared_number: PersonalNumber
    consent_version: Text
    language: Language


def request_context(entry: str) -> bytes:
    """What a queued request's box is bound to: its own entry, so that boxes cannot be swapped."""
    return b"queued-request\x00" + entry.encode()


class CollectRequest(Message):
    """``POST collect``: which request a slip stands for. Exactly one of the two codes."""

    session: SessionId
    token: Token | None = None
    short: ShortCode | None = None

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [
                {
                    "required": [given],
                    "properties": {given: {"type": "string"}, other: {"type": "null"}},
                }
                for given, other in (("token", "short"), ("short", "token"))
            ]
        }
    )

    @model_validator(mode="after")
    def _one_code(self) -> Self:
        if (self.token is None) is (self.short is None):
            raise ValueError("one of token and short")
        return self


class Collection(Message):
    """A request that waits. Tells nothing of a person; ``collection`` is good for a sign-in."""

    session: SessionId
    collection: OpaqueId
    code: FormCode
    subject: Subject
    consent_version: Text
    expires: Moment


class Accepted(Message):
    """Answer to ``outcome``, ``help``, ``consent`` and ``request``: stored, or known already."""

    entry: OpaqueId


class TrustedKey(Message):
    """A public key: the office's signs certificates, a kiosk's signs declarations."""

    key_id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
    public_key: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    """Ed25519, 32 bytes, hex."""
    purpose: Annotated[str, StringConstraints(pattern=r"^(certificate|declaration)$")]
    valid_from: Moment
    valid_until: Moment
    owner: Text


class BoxKey(Message):
    """A public key of the office (X25519, 32 bytes, hex) for which kiosks seal requests."""

    key_id: KeyId
    public_key: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    valid_until: Moment


class TrustList(Message):
    """``GET /keys``: public, cacheable; what a verifier needs offline.

    ``box_keys``: newest first; a kiosk seals for the first that is still valid.
    """

    keys: tuple[TrustedKey, ...]
    box_keys: tuple[BoxKey, ...] = ()
    verify_address: Text
    """Upper-case address before ``#`` in every seal, for instance ``HTTPS://OFFICE.EXAMPLE/V``."""


class ProblemReport(BaseModel):
    """RFC 9457. ``office_time`` corrects a kiosk's clock instead of failing it."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    type: str
    title: str
    status: int
    detail: str = ""
    office_time: Moment | None = None
