"""Requests that wait: taken in from kiosks, found again by a slip, used up when the paper is taken.

Of the slip's two codes only hashes are kept. A wrong short code is counted; a token has 128 bits,
which nobody guesses.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import logging
import math
import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.crypto import salted_hmac
from pydantic import ValidationError

from backend.issuance.boxes import NoBoxKeyError, private_key
from backend.issuance.models import IssuedPaper, WaitingRequest, WrongCode
from backend.issuance.offers import catalogue
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from backend.state import StateError
from forms.schema import Kind
from office_contract.messages import (
    Accepted,
    Collection,
    CollectRequest,
    QueuedRequest,
    RequestContent,
    SignInRequest,
    request_context,
)
from office_contract.sealed_box import SealedBoxError, open_box
from office_contract.short_code import short_code
from office_contract.vocabulary import ProblemType, Subject

LONGEST_WAIT = timedelta(days=45)
"""From asking to the slip's last day, at most; from arriving too, if the kiosk's clock is wrong."""
WRONG_CODES_PER_KIOSK = 5
KIOSK_PAUSE = timedelta(minutes=10)
WRONG_CODES_IN_ALL = 60
PAUSE_IN_ALL = timedelta(hours=1)
NUMBER_KEPT = timedelta(days=7)
"""How long the declared number stays after the request was used up or ran out."""
ROW_KEPT = timedelta(days=90)
"""How long "used" and "expired" can be told from "unknown"."""

KEY_MISSING_RETRY = 3600
"""Seconds. A kiosk gives an entry up after eight tries: a working day to restore the key's file."""

log = logging.getLogger(__name__)


def accept(kiosk: Kiosk, message: QueuedRequest, now: datetime) -> Accepted:
    """Take a request in, once for each entry of a kiosk, however often it is sent.

    One that arrives after its slip has run out is taken in too, so that the kiosk stops sending.

    Raises:
        ProblemError: ``conflict``, ``wrong-box``, ``malformed``, ``not-offered``; ``internal``
            while a key of ours is missing here, so that the kiosk sends again.
    """
    fingerprint = hashlib.sha256(message.model_dump_json().encode()).hexdigest()
    if _accepted_before(kiosk, message, fingerprint):
        return Accepted(entry=message.entry)
    forget_old(now)
    content = _open(message)
    token = bytes.fromhex(content.token)
    row = WaitingRequest(
        collection=secrets.token_urlsafe(24),
        kiosk=kiosk,
        entry=message.entry,
        fingerprint=fingerprint,
        request=content.request,
        code=content.code,
        subject=content.subject.value,
        language=content.language,
        consent_version=content.consent_version,
        declared_number=content.declared_number,
        token_hash=_token_hash(token),
        short_hash=_short_hash(short_code(token)),
        asked_at=message.at,
        received_at=now,
        expires_at=min(message.expires, now + LONGEST_WAIT),
    )
    # Nothing for the database to refuse: PostgreSQL logs a refused row with all its values.
    WaitingRequest.objects.bulk_create([row], ignore_conflicts=True)
    # The same entry may have come on two lines at once; its token may be another request's.
    if not _accepted_before(kiosk, message, fingerprint):
        raise ProblemError(ProblemType.CONFLICT, "This slip belongs to another request.")
    log.info("request %s of kiosk %s waits", message.entry, kiosk.key_id)
    return Accepted(entry=message.entry)


def collect(kiosk: Kiosk, message: CollectRequest, now: datetime) -> Collection:
    """Which request a slip stands for. Nothing is told of its person.

    Raises:
        ProblemError: ``slip-unknown``, ``slip-used``, ``slip-expired``, ``rate-limited``.
    """
    forget_old(now)
    if message.token is not None:
        row = WaitingRequest.objects.filter(
            token_hash=_token_hash(bytes.fromhex(message.token))
        ).first()
    else:
        assert message.short is not None
        row = _by_short_code(kiosk, message.short, now)
    if row is None:
        raise ProblemError(ProblemType.SLIP_UNKNOWN)
    _must_be_good(row, now)
    return Collection(
        session=message.session,
        collection=row.collection,
        code=row.code,
        subject=Subject(row.subject),
        consent_version=row.consent_version,
        expires=row.expires_at,
    )


def waiting_for(message: SignInRequest, now: datetime) -> WaitingRequest | None:
    """The request that a sign-in is to collect; ``None`` where it is for a paper of today.

    Raises:
        ProblemError: ``slip-unknown``, ``slip-used``, ``slip-expired``, ``conflict``.
    """
    if message.collection is None:
        return None
    row = WaitingRequest.objects.filter(collection=message.collection).first()
    if row is None:
        raise ProblemError(ProblemType.SLIP_UNKNOWN)
    _must_be_good(row, now)
    if (row.code, row.subject) != (message.code, message.subject.value):
        raise ProblemError(ProblemType.CONFLICT, "The request was for another paper.")
    return row


def lock_for_issue(row: WaitingRequest) -> IssuedPaper | None:
    """Keep others from collecting meanwhile; the newest paper that this one replaces, if any.

    Raises:
        ProblemError: ``slip-used``.
    """
    locked = WaitingRequest.objects.select_for_update().get(pk=row.pk)
    if locked.used_at is not None:
        raise ProblemError(ProblemType.SLIP_USED)
    return IssuedPaper.objects.filter(waiting_request=locked).order_by("-pk").first()


def use_up(paper: IssuedPaper, now: datetime) -> None:
    """The paper was taken: its slip is good no more. Never undone."""
    if paper.waiting_request_id is not None:
        WaitingRequest.objects.filter(pk=paper.waiting_request_id, used_at=None).update(used_at=now)


def forget_old(now: datetime) -> None:
    """Empty the numbers that nobody needs any more, then delete whole rows."""
    over = Q(used_at__lt=now - NUMBER_KEPT) | Q(expires_at__lt=now - NUMBER_KEPT)
    WaitingRequest.objects.filter(over).exclude(declared_number="").update(declared_number="")
    old = Q(used_at__lt=now - ROW_KEPT) | Q(expires_at__lt=now - ROW_KEPT)
    WaitingRequest.objects.filter(old).delete()
    WrongCode.objects.filter(at__lt=now - PAUSE_IN_ALL).delete()


def counts(now: datetime) -> dict[str, int]:
    """How many requests wait, are used, have run out."""
    rows = WaitingRequest.objects
    return {
        "waiting": rows.filter(used_at=None, expires_at__gte=now).count(),
        "collected": rows.exclude(used_at=None).count(),
        "expired": rows.filter(used_at=None, expires_at__lt=now).count(),
    }


def _open(message: QueuedRequest) -> RequestContent:
    try:
        key = private_key(message.box_key)
    except (NoBoxKeyError, StateError) as e:
        log.error("%s", e)  # noqa: TRY400 - its words say what to do, its place does not
        raise ProblemError(ProblemType.INTERNAL, retry_after=KEY_MISSING_RETRY) from e
    if key is None:
        raise ProblemError(ProblemType.WRONG_BOX)
    try:
        box = base64.b64decode(message.sealed, validate=True)
        plain = open_box(key, box, request_context(message.entry))
    except (SealedBoxError, binascii.Error) as e:
        raise ProblemError(ProblemType.WRONG_BOX) from e
    try:
        content = RequestContent.model_validate_json(plain)
    except ValidationError:
        content = None
    if content is None:
        # Outside the handler: the validator's own error quotes what it refused.
        raise ProblemError(ProblemType.MALFORMED, "The sealed content breaks the contract.")
    if not timedelta(0) < message.expires - message.at <= LONGEST_WAIT:
        raise ProblemError(ProblemType.MALFORMED, "A slip is good for at most 45 days.")
    bundle = catalogue().get(content.code)
    if (
        bundle is None
        or bundle.form.kind is not Kind.CERTIFICATE
        or content.subject.value not in catalogue().subjects(content.code)
    ):
        raise ProblemError(ProblemType.NOT_OFFERED)
    return content


def _accepted_before(kiosk: Kiosk, message: QueuedRequest, fingerprint: str) -> bool:
    row = WaitingRequest.objects.filter(kiosk=kiosk, entry=message.entry).first()
    if row is None:
        return False
    if row.fingerprint != fingerprint:
        raise ProblemError(ProblemType.CONFLICT, "This entry was another request.")
    return True


def _by_short_code(kiosk: Kiosk, short: str, now: datetime) -> WaitingRequest | None:
    """Look a short code up, and count it if it is wrong, unless too many were."""
    with transaction.atomic():
        # One guess at a time, at whichever kiosk and worker: the first kiosk's row stands for all.
        Kiosk.objects.select_for_update(no_key=True).order_by("pk").first()
        everybody = WrongCode.objects.order_by("-at")
        pause = max(
            _pause(everybody.filter(kiosk=kiosk), WRONG_CODES_PER_KIOSK, KIOSK_PAUSE, now),
            _pause(everybody, WRONG_CODES_IN_ALL, PAUSE_IN_ALL, now),
        )
        if pause > timedelta(0):
            seconds = math.ceil(pause.total_seconds())
            raise ProblemError(ProblemType.RATE_LIMITED, retry_after=seconds)
        row = WaitingRequest.objects.filter(short_hash=_short_hash(short)).first()
        if row is None:
            WrongCode.objects.create(kiosk=kiosk, at=now)
        return row


def _pause(
    newest_first: QuerySet[WrongCode], most: int, within: timedelta, now: datetime
) -> timedelta:
    """Until fewer than ``most`` were wrong ``within`` the time that has passed; else nothing."""
    times = newest_first.values_list("at", flat=True)[most - 1 : most]
    return max((at + within - now for at in times), default=timedelta(0))


def _must_be_good(row: WaitingRequest, now: datetime) -> None:
    if row.used_at is not None:
        raise ProblemError(ProblemType.SLIP_USED)
    # Without the declared number nobody could be told from the person who asked: a clock that is
    # set back brings no slip back.
    if now > row.expires_at or not row.declared_number:
        raise ProblemError(ProblemType.SLIP_EXPIRED)


def _token_hash(token: bytes) -> str:
    return hashlib.sha256(token).hexdigest()


def _short_hash(short: str) -> str:
    """Keyed: 55 bits alone could be tried out by whoever holds a copy of the database."""
    return salted_hmac("waiting-request/short-code", short, algorithm="sha256").hexdigest()
