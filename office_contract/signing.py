"""How a kiosk signs its requests to the office: one profile of RFC 9421, shared by both sides.

The kiosk signs every ``POST`` with its Ed25519 key (``alg="ed25519"``, RFC 9421 section 3.3.6).
``GET keys`` is public and unsigned. A signed request looks like this::

    POST /api/v1/status HTTP/1.1
    Content-Type: application/json
    Content-Digest: sha-256=:...:                                        (RFC 9530)
    Signature-Input: kiosk=("@method" "@target-uri" "content-type" "content-digest")
        ;created=1795260000;keyid="0123456789abcdef";alg="ed25519"
        ;nonce="...";tag="mot-cua-kiosk"
    Signature: kiosk=:...:

The order of the components and of the parameters is the signer's; the verifier requires the set.
``@target-uri`` is the address as the kiosk knows the office: behind a TLS terminator the office
rebuilds it from its own configuration, never from ``Host``.

The office checks in this order, and answers the first failure with its problem:

1. body at most ``MAX_REQUEST_BYTES``, else ``too-large``;
2. exactly one signature with ``TAG``; its ``keyid`` known, else ``unknown-kiosk``;
3. every one of ``COMPONENTS`` covered, ``created`` and a ``nonce`` of ``NONCE_PATTERN`` present,
   the digest that of the body, the signature good, else ``bad-signature``;
4. the kiosk not revoked, else ``revoked-kiosk``; not suspended, else ``suspended-kiosk``;
5. ``freshness(created, now)`` is ``FRESH``, else ``clock`` with ``office_time`` in the problem;
6. (keyid, nonce) not seen within ``NONCE_LIFETIME``, else ``replay``.

``enrolment`` is signed as well, by the key that the message names: whoever asks to be taken in
holds it. ``events`` is answered by a stream (``office_contract.events``).

A clock problem is told only to a kiosk whose signature is good. The kiosk then takes
``office_time``, keeps the offset in memory and signs again with a new nonce, once. Every answer
carries ``OFFICE_TIME_HEADER``, so that the offset stays right without an error.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from office_contract.vocabulary import ProblemType

API_PREFIX = "/api/v1/"
"""Every path of ``Endpoint`` is relative to this."""


class Endpoint(StrEnum):
    """Path of each message, relative to ``API_PREFIX``. All are ``POST`` but the last two."""

    STATUS = "status"
    SIGN_IN = "sign-in"
    SIGN_IN_POLL = "sign-in/poll"
    RELATIVES = "relatives"
    RECORD = "record"
    ISSUE = "issue"
    OUTCOME = "outcome"
    HELP = "help"
    CONSENT = "consent"
    REQUEST = "request"
    COLLECT = "collect"
    ANCHOR = "anchor"
    ENROLMENT = "enrolment"
    KEY_ROTATION = "key-rotation"
    EVENTS = "events"
    """At an address of its own, which ``OfficeStatus.events`` names."""
    REVOCATIONS = "revocations"
    """``GET``, unsigned, public: the list of papers that no longer count (docs/seal.md)."""
    KEYS = "keys"
    """``GET``, unsigned, public: the trust list."""


LABEL = "kiosk"
"""Dictionary key in ``Signature-Input``. Not signed: the verifier selects by ``TAG``."""
TAG = "mot-cua-kiosk"
ALGORITHM = "ed25519"
COMPONENTS = ("@method", "@target-uri", "content-type", "content-digest")
"""Required, all four, in every signed request."""
DIGEST_ALGORITHM = "sha-256"
CONTENT_TYPE = "application/json"
PROBLEM_CONTENT_TYPE = "application/problem+json"

NONCE_BYTES = 16
NONCE_PATTERN = re.compile(r"[A-Za-z0-9_-]{22,64}", re.ASCII)
"""``fullmatch`` it: base64url without padding, 128 bits or more."""
KEY_ID_PATTERN = re.compile(r"[0-9a-f]{16}", re.ASCII)

MAX_AGE = timedelta(seconds=60)
"""How old ``created`` may be on arrival: a slow line, and no more."""
MAX_AHEAD = timedelta(seconds=5)
"""How far ``created`` may lie in the office's future: rounding and drift."""
NONCE_LIFETIME = MAX_AGE + MAX_AHEAD + timedelta(seconds=5)
"""How long a nonce is remembered, at least: beyond it ``freshness`` refuses the request anyway."""

MAX_REQUEST_BYTES = 64 * 1024
MAX_ANSWER_BYTES = 1024 * 1024
MAX_LIST_BYTES = 2 * 1024 * 1024
"""Of the list of papers that no longer count (docs/seal.md)."""
"""A kiosk reads no more of an answer."""

OFFICE_TIME_HEADER = "Office-Time"
"""On every answer, errors too: ``format_office_time(now)``."""


class Freshness(StrEnum):
    """Whether a signature's ``created`` fits the office's clock."""

    FRESH = "fresh"
    TOO_OLD = "too-old"
    AHEAD = "ahead"


def freshness(created: datetime, now: datetime) -> Freshness:
    """Compare ``created`` (whole seconds, RFC 9421 section 2.3) with the office's ``now``."""
    if created - now > MAX_AHEAD:
        return Freshness.AHEAD
    if now - created > MAX_AGE:
        return Freshness.TOO_OLD
    return Freshness.FRESH


def key_id(public_key: bytes) -> str:
    """Name of an Ed25519 public key (32 bytes, raw): first 16 hex digits of its SHA-256."""
    return hashlib.sha256(public_key).hexdigest()[:16]


def format_office_time(now: datetime) -> str:
    """RFC 3339 in UTC with milliseconds, for instance ``2026-11-21T22:13:40.250Z``."""
    return now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_office_time(text: str) -> datetime | None:
    """Read ``OFFICE_TIME_HEADER``; ``None`` where it is not RFC 3339 with an offset."""
    try:
        time = datetime.fromisoformat(text)
        return time.astimezone(UTC) if time.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


PROBLEM_STATUS: Mapping[ProblemType, int] = MappingProxyType(
    {
        ProblemType.BAD_SIGNATURE: 401,
        ProblemType.CLOCK: 401,
        ProblemType.REPLAY: 401,
        ProblemType.UNKNOWN_KIOSK: 401,
        ProblemType.REVOKED_KIOSK: 403,
        ProblemType.SUSPENDED_KIOSK: 403,
        ProblemType.MALFORMED: 422,
        ProblemType.TOO_LARGE: 413,
        ProblemType.NOT_FOUND: 404,
        ProblemType.NO_RECORD: 404,
        ProblemType.NO_BIRTH_RECORD: 404,
        ProblemType.NO_MARRIAGE_RECORD: 404,
        ProblemType.NO_DEATH_RECORD: 404,
        ProblemType.SEVERAL_RECORDS: 409,
        ProblemType.NOT_RELATED: 403,
        ProblemType.NOT_SIGNED_IN: 403,
        ProblemType.SIGN_IN_USED: 409,
        ProblemType.NOT_OFFERED: 409,
        ProblemType.BUNDLE_TOO_OLD: 409,
        ProblemType.PROVIDER_AWAY: 503,
        ProblemType.CONFLICT: 409,
        ProblemType.WRONG_BOX: 422,
        ProblemType.SLIP_UNKNOWN: 404,
        ProblemType.SLIP_USED: 409,
        ProblemType.SLIP_EXPIRED: 409,
        ProblemType.LEDGER_FORK: 409,
        ProblemType.RATE_LIMITED: 429,
        ProblemType.INTERNAL: 500,
    }
)
"""HTTP status that goes with each problem. 429 and 503 carry ``Retry-After`` in seconds."""

TRANSIENT_PROBLEMS = frozenset(
    {
        ProblemType.CLOCK,
        ProblemType.REPLAY,
        ProblemType.UNKNOWN_KIOSK,
        ProblemType.REVOKED_KIOSK,
        ProblemType.SUSPENDED_KIOSK,
        ProblemType.BAD_SIGNATURE,
        ProblemType.PROVIDER_AWAY,
        ProblemType.RATE_LIMITED,
        ProblemType.INTERNAL,
    }
)
"""Problems of the line, the clock or the kiosk's standing: the same message may pass later.

Any other problem is about the message itself, and sending it again cannot help.
"""

PROBLEM_PREFIX = "/problems/"
"""RFC 9457 section 3.1.1 allows a relative ``type`` and recommends an absolute path."""


def problem_uri(problem: ProblemType) -> str:
    """``type`` member of the office's problem, for instance ``/problems/clock``."""
    return PROBLEM_PREFIX + problem.value


def problem_type(uri: str) -> ProblemType | None:
    """Which problem a ``type`` member names by its last segment; ``None`` if we know none such."""
    try:
        return ProblemType(uri.rsplit("/", 1)[-1])
    except ValueError:
        return None
