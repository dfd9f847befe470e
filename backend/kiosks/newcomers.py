"""Machines that ask to be taken in: a code on their screen, typed by somebody who stands before it.

The code finds the machine, and the fingerprint, compared by a person, says that it is that one. A
name and a place are what the office says, whatever the machine claims.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.crypto import salted_hmac

from backend.accounts.models import Account
from backend.audit.record import record
from backend.kiosks.authentication import SignedRequest, authenticate_newcomer
from backend.kiosks.enrolment import enrol
from backend.kiosks.models import Kiosk, PendingEnrolment, WrongCode
from backend.problems import ProblemError
from backend.releases.models import KioskGroup
from office_contract.messages import EnrolmentProgress, EnrolmentRequest
from office_contract.short_code import ALPHABET, letters_of
from office_contract.signing import key_id
from office_contract.vocabulary import EnrolmentState, ProblemType

CODE_LETTERS: Final = 8
CODE_LIFETIME: Final = timedelta(minutes=15)
POLL_SECONDS: Final = 3
KEPT_AFTERWARDS: Final = timedelta(minutes=15)
"""How long a code that ran out, or a refusal, is remembered, so that the machine hears of it."""
MOST_PENDING: Final = 100
MOST_PENDING_OF_A_SOURCE: Final = 20
"""A hall of machines behind one address, and no more: anybody can ask."""
MOST_WRONG_CODES: Final = 10
WRONG_CODES_WITHIN: Final = timedelta(minutes=15)
"""Ten tries of 2^40 codes."""


class CodeError(Exception):
    """A typed code finds no machine."""


class TooManyCodesError(CodeError):
    """Too many wrong codes; ``WRONG_CODES_WITHIN`` later it may be tried again."""


class GoneError(Exception):
    """The machine's code has run out meanwhile, or somebody else has decided."""


@dataclass(frozen=True, slots=True)
class Approval:
    """What the office says of a kiosk that it takes in."""

    name: str
    place: str
    groups: Iterable[KioskGroup] = ()


def ask(
    signed: SignedRequest, message: EnrolmentRequest, source: str, now: datetime
) -> EnrolmentProgress:
    """A machine asks to be taken in, or how that stands.

    ``source`` is the address from which it asks, empty where that cannot be told.

    Raises:
        ProblemError: not signed by the key that it names, asked too often, or revoked.
    """
    raw = bytes.fromhex(message.public_key)
    try:
        Ed25519PublicKey.from_public_bytes(raw)
    except ValueError as e:
        raise ProblemError(ProblemType.MALFORMED, "public_key is no Ed25519 key.") from e
    authenticate_newcomer(signed, raw, now)
    name = key_id(raw)
    known = Kiosk.objects.filter(key_id=name).first()
    if known is not None:
        if known.revoked_at is not None:
            raise ProblemError(ProblemType.REVOKED_KIOSK, "Enrol the kiosk again with a new key.")
        return _progress(message, EnrolmentState.APPROVED, now)
    try:
        with transaction.atomic():
            return _standing(name, message, source, now)
    except IntegrityError:
        # Another machine drew this code, or two requests of this one met: ask again.
        return _progress(message, EnrolmentState.EXPIRED, now)


def _standing(
    name: str, message: EnrolmentRequest, source: str, now: datetime
) -> EnrolmentProgress:
    PendingEnrolment.objects.filter(expires_at__lt=now - KEPT_AFTERWARDS).delete()
    pending = PendingEnrolment.objects.select_for_update().filter(key_id=name).first()
    if pending is not None and pending.code_hash == code_hash(message.code):
        if pending.refused_at is not None:
            state = EnrolmentState.REFUSED
        elif pending.expires_at <= now:
            state = EnrolmentState.EXPIRED
        else:
            state = EnrolmentState.WAITING
        return _progress(message, state, pending.expires_at)
    if pending is None:
        _leave_room(source)
        pending = PendingEnrolment(key_id=name, public_key=message.public_key)
    pending.code_hash = code_hash(message.code)
    pending.name, pending.place = message.name, message.place
    pending.app_version = message.app_version[:50]
    pending.source = source
    pending.asked_at, pending.expires_at = now, now + CODE_LIFETIME
    pending.refused_at = None
    pending.save()
    return _progress(message, EnrolmentState.WAITING, pending.expires_at)


def _leave_room(source: str) -> None:
    others = PendingEnrolment.objects.all()
    of_source = others.filter(source=source).count() if source else 0
    if others.count() >= MOST_PENDING or of_source >= MOST_PENDING_OF_A_SOURCE:
        raise ProblemError(
            ProblemType.RATE_LIMITED,
            "Too many machines ask to be taken in.",
            retry_after=int(CODE_LIFETIME.total_seconds() // 5),
        )


def _progress(
    message: EnrolmentRequest, state: EnrolmentState, expires: datetime
) -> EnrolmentProgress:
    return EnrolmentProgress(code=message.code, state=state, expires=expires, interval=POLL_SECONDS)


def code_hash(code: str) -> str:
    return salted_hmac("backend.kiosks.newcomers", code, algorithm="sha256").hexdigest()


def find(typed: str, account: Account, now: datetime) -> PendingEnrolment:
    """The machine on whose screen the typed code stands now.

    Raises:
        TooManyCodesError: this account has typed too many that stand nowhere.
        CodeError: it stands nowhere.
    """
    WrongCode.objects.filter(at__lt=now - WRONG_CODES_WITHIN).delete()
    if WrongCode.objects.filter(account=account).count() >= MOST_WRONG_CODES:
        raise TooManyCodesError
    code = letters_of(typed)
    if len(code) == CODE_LETTERS and all(letter in ALPHABET for letter in code):
        found = waiting(now).filter(code_hash=code_hash(code)).first()
        if found is not None:
            return found
    WrongCode.objects.create(account=account, at=now)
    raise CodeError


def waiting(now: datetime) -> QuerySet[PendingEnrolment]:
    """Machines whose code still stands."""
    return PendingEnrolment.objects.filter(refused_at=None, expires_at__gt=now)


def approve(name: str, approval: Approval, account: Account, now: datetime) -> Kiosk:
    """Take in the machine whose key is called ``name``: ``account`` has compared the fingerprint.

    Raises:
        GoneError: it is too late.
    """
    with transaction.atomic():
        pending = waiting(now).select_for_update().filter(key_id=name).first()
        if pending is None:
            raise GoneError
        kiosk = enrol(
            name=approval.name,
            place=approval.place,
            public_key=pending.public_key,
            now=now,
            account=account,
            source=pending.source,
        )
        kiosk.groups.set(approval.groups)
        pending.delete()
    return kiosk


def refuse(name: str, account: Account, now: datetime) -> None:
    """Raises ``GoneError``: it is too late."""
    with transaction.atomic():
        refused = waiting(now).filter(key_id=name).update(refused_at=now)
        if not refused:
            raise GoneError
        record(account, "enrolment-refused", f"kiosk {name}", now=now)
