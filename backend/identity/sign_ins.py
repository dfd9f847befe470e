"""A sign-in from its beginning to its use. The provider is asked outside every transaction."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from backend.identity.models import SignIn
from backend.identity.oidc import (
    SLOW_DOWN_STEP,
    Answer,
    Approved,
    Binding,
    DeviceAuthorization,
    Expired,
    Pending,
    Provider,
    ProviderAwayError,
    Refused,
)
from backend.issuance.models import WaitingRequest
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from backend.registry.models import Person
from office_contract.messages import (
    SignInPoll,
    SignInProgress,
    SignInRequest,
    SignInStarted,
    VerifiedPerson,
)
from office_contract.vocabulary import ProblemType, SignInState

LONGEST_WAIT = timedelta(minutes=10)
"""For an approval, whatever the provider would allow: nobody stands longer before a kiosk."""
APPROVED_LIFETIME = timedelta(minutes=15)
"""From approval to issuance: time to read the page, with all help and extensions."""
KEPT = timedelta(hours=24)
"""How long an ended sign-in is kept, for questions of the same day; then it is deleted."""
MOST_PER_MINUTE = 20
"""Sign-ins that one kiosk may begin: no person needs more, and each costs the provider a code."""
MAX_INTERVAL = 30
"""Seconds; the interface's limit at the start of a sign-in."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draw:
    """What chance decides: the sign-in's id, and the two digits on the kiosk's screen."""

    sign_in: str
    number: str


def begin(
    kiosk: Kiosk,
    message: SignInRequest,
    provider: Provider,
    *,
    paper: str,
    draw: Draw,
    now: datetime,
    find_waiting: Callable[[], WaitingRequest | None] = lambda: None,
) -> SignInStarted:
    """Begin a sign-in, or answer again what was begun under the same request.

    ``paper`` is its title in the person's language, for the phone. ``find_waiting`` gives the
    request whose paper is collected, or refuses its slip: only the person with the number declared
    there is approved. What was begun before is answered again whatever became of the slip.

    Raises:
        ProblemError: ``conflict``, ``rate-limited``, ``provider-away``, and what ``find_waiting``
            says.
    """
    known = SignIn.objects.filter(kiosk=kiosk, request=message.request).first()
    if known is not None:
        return _begun_before(known, message, now)
    waits = find_waiting()
    SignIn.objects.filter(expires_at__lt=now - KEPT).delete()
    since = now - timedelta(minutes=1)
    if SignIn.objects.filter(kiosk=kiosk, created_at__gt=since).count() >= MOST_PER_MINUTE:
        raise ProblemError(ProblemType.RATE_LIMITED, retry_after=60)
    binding = Binding(kiosk.place, paper, draw.number, message.language)
    try:
        authorization = provider.begin(binding)
    except ProviderAwayError as e:
        raise _provider_away(e) from e
    row = _new(kiosk, message, authorization, binding, draw.sign_in, now, waits)
    # Nothing for the database to refuse: PostgreSQL logs a refused row with all its values.
    SignIn.objects.bulk_create([row], ignore_conflicts=True)
    # The same request on two lines at once: the first one's code is the one to show.
    return _begun_before(SignIn.objects.get(kiosk=kiosk, request=message.request), message, now)


def poll(kiosk: Kiosk, message: SignInPoll, provider: Provider, *, now: datetime) -> SignInProgress:
    """How a sign-in stands. The provider is asked no oftener than it allows.

    Raises:
        ProblemError: ``not-found`` (of this kiosk and session there is none), ``provider-away``.
    """
    row = _own(kiosk, message.session, message.sign_in)
    if row.state == SignIn.State.PENDING:
        if now >= row.expires_at:
            _end(row, SignIn.State.EXPIRED)
        elif now >= row.next_poll_at and _take_turn(row, now):
            _record(row, _ask(row, provider), now)
    return _progress(row, now)


def usable(kiosk: Kiosk, *, session: str, sign_in: str, code: str | None, now: datetime) -> SignIn:
    """An approved sign-in of this kiosk and session, for this paper. Locked where one can lock.

    Raises:
        ProblemError: ``not-signed-in``.
    """
    row = (
        SignIn.objects.select_for_update()
        .filter(kiosk=kiosk, session=session, sign_in=sign_in)
        .first()
    )
    if row is None or row.state != SignIn.State.APPROVED:
        raise ProblemError(ProblemType.NOT_SIGNED_IN)
    if now >= row.expires_at:
        raise ProblemError(ProblemType.NOT_SIGNED_IN, "The sign-in has expired.")
    if code is not None and row.code != code:
        raise ProblemError(ProblemType.NOT_SIGNED_IN, "The sign-in was for another paper.")
    return row


def _new(
    kiosk: Kiosk,
    message: SignInRequest,
    authorization: DeviceAuthorization,
    binding: Binding,
    sign_in: str,
    now: datetime,
    waits: WaitingRequest | None,
) -> SignIn:
    interval = min(authorization.interval, MAX_INTERVAL)
    return SignIn(
        sign_in=sign_in,
        kiosk=kiosk,
        session=message.session,
        request=message.request,
        code=message.code,
        subject=message.subject.value,
        language=message.language,
        declared_number=_declared(message, waits),
        waiting_request=waits,
        device_code=authorization.device_code,
        user_code=authorization.user_code,
        verification_uri=authorization.verification_uri,
        verification_uri_complete=authorization.verification_uri_complete,
        number=binding.number,
        place=binding.place,
        paper=binding.paper,
        interval=interval,
        next_poll_at=now + timedelta(seconds=interval),
        created_at=now,
        expires_at=now + min(timedelta(seconds=authorization.expires_in), LONGEST_WAIT),
    )


def _begun_before(row: SignIn, message: SignInRequest, now: datetime) -> SignInStarted:
    same = (
        row.session == message.session
        and row.code == message.code
        and row.subject == message.subject.value
        and row.language == message.language
        and _same_declaration(row, message)
    )
    if not same:
        raise ProblemError(ProblemType.CONFLICT, "This request began another sign-in.")
    return _started(row, now)


def _declared(message: SignInRequest, waits: WaitingRequest | None) -> str:
    return waits.declared_number if waits is not None else message.declared_number or ""


def _same_declaration(row: SignIn, message: SignInRequest) -> bool:
    if row.waiting_request is not None:
        return row.waiting_request.collection == message.collection
    return message.collection is None and row.declared_number == (message.declared_number or "")


def _started(row: SignIn, now: datetime) -> SignInStarted:
    return SignInStarted(
        sign_in=row.sign_in,
        session=row.session,
        verification_uri=row.verification_uri,
        verification_uri_complete=row.verification_uri_complete,
        user_code=row.user_code,
        number=row.number,
        place=row.place,
        paper=row.paper,
        expires_in=max(1, int((row.expires_at - now).total_seconds())),
        interval=min(row.interval, MAX_INTERVAL),
    )


def _own(kiosk: Kiosk, session: str, sign_in: str) -> SignIn:
    row = SignIn.objects.filter(kiosk=kiosk, session=session, sign_in=sign_in).first()
    if row is None:
        raise ProblemError(ProblemType.NOT_FOUND, "This kiosk and session began no such sign-in.")
    return row


def _take_turn(row: SignIn, now: datetime) -> bool:
    """Whether we, and no other worker, ask the provider this time."""
    next_poll_at = now + timedelta(seconds=row.interval)
    return bool(
        SignIn.objects.filter(
            pk=row.pk, state=SignIn.State.PENDING, next_poll_at=row.next_poll_at
        ).update(next_poll_at=next_poll_at)
    )


def _ask(row: SignIn, provider: Provider) -> Answer:
    try:
        return provider.poll(row.device_code)
    except ProviderAwayError as e:
        raise _provider_away(e, retry_after=row.interval) from e


def _record(row: SignIn, answer: Answer, now: datetime) -> None:
    match answer:
        case Pending(slow_down=slow_down):
            if slow_down:
                row.interval = min(row.interval + SLOW_DOWN_STEP, 60)
                row.next_poll_at = now + timedelta(seconds=row.interval)
                row.save(update_fields=["interval", "next_poll_at"])
        case Refused():
            _end(row, SignIn.State.REFUSED)
        case Expired():
            _end(row, SignIn.State.EXPIRED)
        case Approved(number, name):
            if row.declared_number and row.declared_number != number:
                _end(row, SignIn.State.OTHER_PERSON)
            else:
                row.person_number = number
                row.person_name = _person_name(number, name)
                row.expires_at = now + APPROVED_LIFETIME
                _end(row, SignIn.State.APPROVED)


def _person_name(number: str, claimed: str) -> str:
    """As the registry writes it; the provider's spelling for somebody it does not hold."""
    names = list(Person.objects.filter(number=number).values_list("name", flat=True)[:2])
    if len(names) == 1:
        return names[0]
    return unicodedata.normalize("NFC", claimed).strip()


def _end(row: SignIn, state: SignIn.State) -> None:
    row.state = state
    row.device_code = ""
    row.save(update_fields=["state", "device_code", "person_number", "person_name", "expires_at"])
    log.info("sign-in %s: %s", row.pk, state.value)


def _progress(row: SignIn, now: datetime) -> SignInProgress:
    state = SignInState(row.state)
    if state is SignInState.APPROVED and now >= row.expires_at:
        state = SignInState.EXPIRED
    person = None
    if state is SignInState.APPROVED:
        person = VerifiedPerson(number=row.person_number, name=row.person_name)
    return SignInProgress(
        session=row.session,
        sign_in=row.sign_in,
        state=state,
        person=person,
        interval=row.interval,
    )


def _provider_away(error: ProviderAwayError, retry_after: int = 5) -> ProblemError:
    log.warning("identity provider: %s", error)
    return ProblemError(ProblemType.PROVIDER_AWAY, str(error), retry_after=retry_after)
