"""Who is asking: the checks that ``office_contract.signing`` promises, in its order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.db import IntegrityError, transaction
from http_message_signatures import HTTPMessageVerifier, InvalidSignature
from http_message_signatures.algorithms import ED25519
from http_message_signatures.exceptions import HTTPMessageSignaturesException
from http_message_signatures.resolvers import HTTPSignatureKeyResolver
from http_message_signatures.structures import VerifyResult

from backend.kiosks.models import Kiosk, Nonce
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
    """Finds a kiosk's key, and remembers which kiosk it was."""

    def __init__(self) -> None:
        self.kiosk: Kiosk | None = None

    def resolve_public_key(self, key_id: str) -> Ed25519PublicKey:
        self.kiosk = Kiosk.objects.filter(key_id=key_id).first()
        if self.kiosk is None:
            raise _UnknownKeyError
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.kiosk.public_key))

    def resolve_private_key(self, key_id: str) -> Ed25519PublicKey:
        raise _UnknownKeyError(key_id)


class _Verifier(HTTPMessageVerifier):
    """Checks everything but the time, which ``freshness`` decides with the office's clock."""

    def validate_created_and_expires(
        self, sig_input: object, max_age: timedelta | None = None
    ) -> None:
        """Nothing here: a clock that is wrong needs another answer than a forged request."""


def authenticate(request: SignedRequest, now: datetime) -> Kiosk:
    """The kiosk that signed ``request``.

    Raises:
        ProblemError: the first check that failed. ``clock`` carries ``office_time``.
    """
    if len(request.body) > MAX_REQUEST_BYTES:
        raise ProblemError(ProblemType.TOO_LARGE, f"At most {MAX_REQUEST_BYTES} bytes.")
    kiosk, result = _verify(request)
    created = result.parameters.get("created")
    nonce = result.nonce
    if not isinstance(created, int) or nonce is None or not NONCE_PATTERN.fullmatch(nonce):
        raise ProblemError(ProblemType.BAD_SIGNATURE, "created or nonce is missing or malformed.")
    if kiosk.revoked_at is not None:
        raise ProblemError(ProblemType.REVOKED_KIOSK, "Enrol the kiosk again with a new key.")
    fresh = _freshness(created, now)
    if fresh is not Freshness.FRESH:
        raise ProblemError(
            ProblemType.CLOCK, f"The signature is {fresh.value}.", office_time=now.astimezone(UTC)
        )
    _use_nonce(kiosk, nonce, now)
    return kiosk


def _verify(request: SignedRequest) -> tuple[Kiosk, VerifyResult]:
    keys = _Keys()
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
            raise ProblemError(
                ProblemType.UNKNOWN_KIOSK, "Enrol it in the office: office enrol --help"
            ) from e
        raise ProblemError(ProblemType.BAD_SIGNATURE, _reason(e)) from e
    except (HTTPMessageSignaturesException, ValueError) as e:
        raise ProblemError(
            ProblemType.BAD_SIGNATURE, "The signature's fields are malformed."
        ) from e
    if len(results) != 1 or keys.kiosk is None:
        raise ProblemError(ProblemType.BAD_SIGNATURE, "Exactly one signature is wanted.")
    if request.headers.get("content-type") != CONTENT_TYPE:
        raise ProblemError(ProblemType.BAD_SIGNATURE, f"Content-Type must be {CONTENT_TYPE}.")
    return keys.kiosk, results[0]


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
