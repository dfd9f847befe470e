"""Requests that wait: taken in from kiosks, found again by a slip, used up when the paper is taken.

Of the slip's two codes only hashes are kept. A wrong short code is counted; a token has 128 bits,
which nobody guesses.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import logging
import secrets
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.crypto import salted_hmac
from pydantic import ValidationError

from backend.issuance.boxes import private_key
from backend.issuance.models import IssuedPaper, WaitingRequest, WrongCode
from backend.issuance.offers import catalogue
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
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
"""From asking to the slip's last day, at most."""
WRONG_CODES_PER_KIOSK = 5
KIOSK_PAUSE = timedelta(minutes=10)
WRONG_CODES_IN_ALL = 60
PAUSE_IN_ALL = timedelta(hours=1)
NUMBER_KEPT = timedelta(days=7)
"""How long the declared number stays after the request was used up or ran out."""
ROW_KEPT = timedelta(days=90)
"""How long "used" and "expired" can be told from "unknown"."""

log = logging.getLogger(__name__)


def accept(kiosk: Kiosk, message: QueuedRequest, now: datetime) -> Accepted:
    """Take a request in, once for each entry of a kiosk, however often it is sent.

    One that arrives after its slip has run out is taken in too, so that the kiosk stops sending.

    Raises:
        ProblemError: ``conflict``, ``wrong-box``, ``malformed``, ``not-offered``.
    """
    fingerprint = hashlib.sha256(message.model_dump_json().encode()).hexdigest()
    if _accepted_before(kiosk, message, fingerprint):
        return Accepted(entry=message.entry)
    _tidy(now)
    content = _open(message)
    token = bytes.fromhex(content.token)
    try:
        with transaction.atomic():
            row = WaitingRequest.objects.create(
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
                expires_at=message.expires,
            )
    except IntegrityError as e:
        # The same entry on two lines at once, or a token that is another request's.
        if not _accepted_before(kiosk, message, fingerprint):
            raise ProblemError(ProblemType.CONFLICT, "This slip belongs to another request.") from e
    else:
        log.info("request %s waits", row.pk)
    return Accepted(entry=message.entry)


def collect(kiosk: Kiosk, message: CollectRequest, now: datetime) -> Collection:
    """Which request a slip stands for. Nothing is told of its person.

    Raises:
        ProblemError: ``slip-unknown``, ``slip-used``, ``slip-expired``, ``rate-limited``.
    """
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


def counts(now: datetime) -> dict[str, int]:
    """How many requests wait, are used, have run out."""
    rows = WaitingRequest.objects
    return {
        "waiting": rows.filter(used_at=None, expires_at__gte=now).count(),
        "collected": rows.exclude(used_at=None).count(),
        "expired": rows.filter(used_at=None, expires_at__lt=now).count(),
    }


def _open(message: QueuedRequest) -> RequestContent:
    key = private_key(message.box_key)
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
        or content.subject.value not in bundle.form.subjects
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
        # One guess of a kiosk at a time, whichever worker it comes to.
        Kiosk.objects.select_for_update().get(pk=kiosk.pk)
        own = WrongCode.objects.filter(kiosk=kiosk, at__gt=now - KIOSK_PAUSE)
        everybody = WrongCode.objects.filter(at__gt=now - PAUSE_IN_ALL)
        if own.count() >= WRONG_CODES_PER_KIOSK or everybody.count() >= WRONG_CODES_IN_ALL:
            raise ProblemError(
                ProblemType.RATE_LIMITED, retry_after=int(KIOSK_PAUSE.total_seconds())
            )
        row = WaitingRequest.objects.filter(short_hash=_short_hash(short)).first()
        if row is None:
            WrongCode.objects.create(kiosk=kiosk, at=now)
        return row


def _must_be_good(row: WaitingRequest, now: datetime) -> None:
    if row.used_at is not None:
        raise ProblemError(ProblemType.SLIP_USED)
    if now > row.expires_at:
        raise ProblemError(ProblemType.SLIP_EXPIRED)


def _tidy(now: datetime) -> None:
    """Forget numbers that nobody needs any more, then whole rows."""
    over = Q(used_at__lt=now - NUMBER_KEPT) | Q(expires_at__lt=now - NUMBER_KEPT)
    WaitingRequest.objects.filter(over).exclude(declared_number="").update(declared_number="")
    old = Q(used_at__lt=now - ROW_KEPT) | Q(expires_at__lt=now - ROW_KEPT)
    WaitingRequest.objects.filter(old).delete()
    WrongCode.objects.filter(at__lt=now - PAUSE_IN_ALL).delete()


def _token_hash(token: bytes) -> str:
    return hashlib.sha256(token).hexdigest()


def _short_hash(short: str) -> str:
    """Keyed: 55 bits alone could be tried out by whoever holds a copy of the database."""
    return salted_hmac("waiting-request/short-code", short, algorithm="sha256").hexdigest()
