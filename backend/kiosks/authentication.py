"""Who is asking: the checks that ``office_contract.signing`` promises, in its order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.db import IntegrityError, transaction
from http_message_signatures import HTTPMessageVerifier, InvalidSignature
from http_message_signatures.algorithms import ED25519
from http_message_signatures.exceptions import HTTPMessageSignaturesException
from http_message_signatures.resolvers import HTTPSignatureKeyResolver

from backend.kiosks.models import Kiosk, NewcomerNonce, Nonce, PastKey
from backend.problems import ProblemError
from office_contract.signing import (
    COMPONENTS,
    CONTENT_TYPE,
    MAX_REQUEST_BYTES,
    NONCE_LIFETIME,
    NONCE_PATTERN,
    TAG,
    Freshness,
    freshness,
    key_id,
)
from office_contract.vocabulary import ProblemType


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request as it came over the wire, but for ``url``, which is the office's own.

    ``url`` is rebuilt from configuration: behind a proxy nothing that the request says about
    its host can be believed, and a signature for another office must not pass here.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes


class _UnknownKeyError(Exception):
    """The signature names a key that no kiosk has."""


class _Keys(HTTPSignatureKeyResolver):
    """Resolves by ``find``: a key's name to its 32 bytes, ``None`` for one that is not known."""

    def __init__(self, find: Callable[[str], bytes | None]) -> None:
        self._find = find

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        found = self._find(key_id)
        if found is None:
            raise _UnknownKeyError
        return Ed25519PublicKey.from_public_bytes(found)

    def resolve_private_key(self, key_id: str) -> Ed25519PublicKey:
        raise _UnknownKeyError(key_id)


class _Verifier(HTTPMessageVerifier):
    """Checks everything but the time, which ``freshness`` decides with the office's clock."""

    def validate_created_and_expires(
        self, sig_input: object, max_age: timedelta | None = None
    ) -> None:
        """Nothing here: a clock that is wrong needs another answer than a forged request."""


def authenticate(request: SignedRequest, now: datetime) -> Kiosk:
    """The kiosk that signed ``request``, with its key or, for an hour, the one before.

    Raises:
        ProblemError: the first check that failed. ``clock`` carries ``office_time``.
    """
    found: list[Kiosk] = []
    named_keys: list[str] = []

    def find(named: str) -> bytes | None:
        named_keys.append(named)
        kiosk = Kiosk.objects.filter(key_id=named).first()
        if kiosk is not None:
            found.append(kiosk)
            return bytes.fromhex(kiosk.public_key)
        past = PastKey.objects.filter(key_id=named, good_until__gt=now).select_related("kiosk")
        for key in past:
            found.append(key.kiosk)
            return bytes.fromhex(key.public_key)
        return None

    created, nonce = _verify(request, _Keys(find))
    kiosk = found[0]
    kiosk.signed_with = named_keys[0]
    if kiosk.revoked_at is not None:
        raise ProblemError(ProblemType.REVOKED_KIOSK, "Enrol the kiosk again with a new key.")
    if kiosk.suspended_at is not None:
        raise ProblemError(ProblemType.SUSPENDED_KIOSK, "An administrator lets it go on.")
    _be_fresh(created, now)
    _use_nonce(kiosk, nonce, now)
    return kiosk


def authenticate_newcomer(request: SignedRequest, public_key: bytes, now: datetime) -> None:
    """Whether ``request`` was signed, just now and once, by whoever holds ``public_key``.

    Raises:
        ProblemError: as ``authenticate``; ``bad-signature`` for another key's signature.
    """
    own = key_id(public_key)
    created, nonce = _verify(
        request,
        _Keys(lambda named: public_key if named == own else None),
        stranger=ProblemError(
            ProblemType.BAD_SIGNATURE, "Sign with the key that the message names."
        ),
    )
    _be_fresh(created, now)
    try:
        with transaction.atomic():
            NewcomerNonce.objects.filter(seen_at__lt=now - NONCE_LIFETIME).delete()
            NewcomerNonce.objects.create(key_id=own, nonce=nonce, seen_at=now)
    except IntegrityError as e:
        raise ProblemError(ProblemType.REPLAY, "Sign again with a new nonce.") from e


def _verify(
    request: SignedRequest, keys: _Keys, stranger: ProblemError | None = None
) -> tuple[int, str]:
    """``created`` and nonce of the one good signature; an unknown key is told ``stranger``."""
    if len(request.body) > MAX_REQUEST_BYTES:
        raise ProblemError(ProblemType.TOO_LARGE, f"At most {MAX_REQUEST_BYTES} bytes.")
    verifier = _Verifier(signature_algorithm=ED25519, key_resolver=keys)
    try:
        results = verifier.verify(
            request,
            max_age=None,
            expect_tag=TAG,
            require_components=COMPONENTS,
            body=request.body,
        )
    except InvalidSignature as e:
        if isinstance(e.__cause__, _UnknownKeyError):
            unknown = ProblemError(
                ProblemType.UNKNOWN_KIOSK, "Take it in by the code on its screen, or: office enrol"
            )
            raise (stranger or unknown) from e
        raise ProblemError(ProblemType.BAD_SIGNATURE, _reason(e)) from e
    except (HTTPMessageSignaturesException, ValueError) as e:
        raise ProblemError(
            ProblemType.BAD_SIGNATURE, "The signature's fields are malformed."
        ) from e
    if len(results) != 1:
        raise ProblemError(ProblemType.BAD_SIGNATURE, "Exactly one signature is wanted.")
    if request.headers.get("content-type") != CONTENT_TYPE:
        raise ProblemError(ProblemType.BAD_SIGNATURE, f"Content-Type must be {CONTENT_TYPE}.")
    created, nonce = results[0].parameters.get("created"), results[0].nonce
    if not isinstance(created, int) or nonce is None or not NONCE_PATTERN.fullmatch(nonce):
        raise ProblemError(ProblemType.BAD_SIGNATURE, "created or nonce is missing or malformed.")
    return created, nonce


def _be_fresh(created: int, now: datetime) -> None:
    fresh = _freshness(created, now)
    if fresh is not Freshness.FRESH:
        raise ProblemError(
            ProblemType.CLOCK, f"The signature is {fresh.value}.", office_time=now.astimezone(UTC)
        )


def _reason(error: InvalidSignature) -> str:
    """The library's sentence where it wrote one; a cause's own words may hold what was sent."""
    if error.__cause__ is not None:
        return "The signature does not fit the request as the office received it."
    return f"{error}."


def _freshness(created: int, now: datetime) -> Freshness:
    try:
        return freshness(datetime.fromtimestamp(created, UTC), now)
    except (ValueError, OverflowError, OSError):
        return Freshness.AHEAD if created > 0 else Freshness.TOO_OLD


def _use_nonce(kiosk: Kiosk, nonce: str, now: datetime) -> None:
    try:
        with transaction.atomic():
            Nonce.objects.filter(seen_at__lt=now - NONCE_LIFETIME).delete()
            Nonce.objects.create(kiosk=kiosk, nonce=nonce, seen_at=now)
    except IntegrityError as e:
        raise ProblemError(ProblemType.REPLAY, "Sign again with a new nonce.") from e


def headers_of(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Header fields by lower-case name."""
    return {name.lower(): value for name, value in items}
