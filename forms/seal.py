"""The seal: what stands on a paper, signed, in a QR code. The format is described in docs/seal.md.

A seal is a web address, so that any phone's camera opens the verify page; the sealed bytes
follow ``#``, which a browser never sends. They are CBOR (RFC 8949) in a COSE_Sign1 (RFC 9052)
signed with Ed25519 (RFC 9053, EdDSA), deflated (RFC 1950), in base32 without padding (RFC 4648),
whose letters all belong to the QR code's alphanumeric mode.

Rules of reading, in this order: the text is bounded; the address is the trusted one; base32 is
canonical; inflating is bounded; the outer structure is exactly that of docs/seal.md; the key is
known; the signature holds; only then is the payload decoded; the key's purpose fits the kind of
paper; the key was valid when the paper was sealed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from forms import cose
from forms.schema import Field, Form, Input, Kind
from forms.schema import PaperValue as PaperValue  # noqa: PLC0414 (sealed and unsealed here)

MAX_TEXT = 4000
"""Longest seal, in characters: a QR code version 40 with error correction L holds 4,296."""
MAX_INFLATED = 16_384
"""Bytes. A full CT07 with ten members needs under 2,000."""
MAX_SHEET = 9999

_KIND, _CODE, _VERSION, _LANGUAGE, _SERIAL, _SHEET, _ISSUED, _REQUEST, _ISSUER, _VALUES = range(
    1, 11
)
_REQUEST_ID = re.compile(r"([0-9a-f]{16})-(0|[1-9]\d{0,3})")

Cells = tuple[tuple[str, ...], ...]
SealedValue = str | Cells
"""A text, or the rows of a table."""


class SealError(ValueError):
    """Values that cannot be sealed: a bug of the caller, never the person's doing."""


class SealProblem(StrEnum):
    """Why a text is not a seal that we can trust."""

    NOT_OURS = "not-ours"
    TOO_LARGE = "too-large"
    DAMAGED = "damaged"
    UNKNOWN_KEY = "unknown-key"
    BAD_SIGNATURE = "bad-signature"
    WRONG_PURPOSE = "wrong-purpose"
    """A key that may sign declarations signed a certificate, or the other way round."""
    KEY_EXPIRED = "key-expired"
    """The paper was sealed outside the key's time of validity."""


class Purpose(StrEnum):
    """What a key may sign (``TrustedKey.purpose``)."""

    CERTIFICATE = "certificate"
    DECLARATION = "declaration"


@dataclass(frozen=True, slots=True)
class SealedPaper:
    """What a seal says.

    Args:
        kind: A certificate, or a form (then it is declared, not confirmed).
        code: Code of the bundle, with its ``version``.
        language: Second language of the paper.
        serial: The office's serial; empty on a form.
        sheet: 1 for the first print; a reprint counts on and voids the earlier sheet.
        issued_at: Aware, whole seconds.
        request: Session and counter, as in ``office_contract``.
        issuer: The office or kiosk that sealed it.
        values: In the order of ``Form.sealed``. A certificate's are printed text, a form's are
            the answers, so that a counter takes them over without typing.
    """

    kind: Kind
    code: str
    version: int
    language: str
    serial: str
    sheet: int
    issued_at: datetime
    request: str
    issuer: str
    values: tuple[SealedValue, ...]


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 key that seals. ``key_id`` is the office's name for it, 16 hex digits."""

    private: Ed25519PrivateKey
    key_id: str

    @classmethod
    def of(cls, private: Ed25519PrivateKey) -> SigningKey:
        """Name a key by the first 16 hex digits of its public key's SHA-256."""
        public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return cls(private, hashlib.sha256(public).hexdigest()[:16])


@dataclass(frozen=True, slots=True)
class KnownKey:
    """One row of the office's trust list. ``public_key`` is 32 bytes; times are aware."""

    public_key: bytes
    purpose: Purpose
    valid_from: datetime
    valid_until: datetime
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom a verifier believes: keys by id, and the address that stands before ``#``."""

    keys: Mapping[str, KnownKey]
    address: str


def seal(paper: SealedPaper, key: SigningKey, address: str) -> str:
    """Sign ``paper`` and write it as the QR code's whole text.

    Args:
        paper: Its ``values`` come from ``pack_values``.
        key: Of the office for a certificate, of the kiosk for a form.
        address: For instance ``HTTPS://OFFICE.EXAMPLE/V``; upper case keeps the QR code small.

    Raises:
        SealError: A value is not of the shape that a seal can carry, or the text is too long.
    """
    payload = cbor2.dumps(_payload(paper), canonical=True)
    message = cose.sign(payload, key.private, key.key_id)
    text = f"{address}#{base64.b32encode(zlib.compress(message, 9)).decode().rstrip('=')}"
    if len(text) > MAX_TEXT or len(message) > MAX_INFLATED:
        raise SealError(f"the seal would have {len(text)} characters, at most {MAX_TEXT} fit")
    return text


def open_seal(text: str, trust: Trust) -> SealedPaper | SealProblem:
    """Check a seal, by the rules above. Never raises for what the text holds."""
    if len(text) > MAX_TEXT:
        return SealProblem.TOO_LARGE
    address, hash_sign, letters = text.strip().partition("#")
    if not hash_sign or address.upper() != trust.address.upper():
        return SealProblem.NOT_OURS
    packed = _from_base32(letters)
    if packed is None:
        return SealProblem.DAMAGED
    message = cose.inflate(packed, MAX_INFLATED)
    if message is None:
        return SealProblem.DAMAGED
    if len(message) > MAX_INFLATED:
        return SealProblem.TOO_LARGE
    parts = cose.parts(message)
    if parts is None:
        return SealProblem.DAMAGED
    key = trust.keys.get(parts.key_id)
    if key is None:
        return SealProblem.UNKNOWN_KEY
    if not parts.holds(key.public_key):
        return SealProblem.BAD_SIGNATURE
    paper = _paper(parts.payload)
    if paper is None:
        return SealProblem.DAMAGED
    if key.purpose is not _PURPOSE[paper.kind]:
        return SealProblem.WRONG_PURPOSE
    if not key.valid_from <= paper.issued_at <= key.valid_until:
        return SealProblem.KEY_EXPIRED
    return paper


def pack_values(form: Form, values: Mapping[str, PaperValue]) -> tuple[SealedValue, ...]:
    """Put a paper's values into the seal's order; what is missing becomes empty.

    Raises:
        SealError: A value is neither text nor rows of text, or has a name that is not sealed.
    """
    unknown = sorted(set(values) - set(form.sealed))
    if unknown:
        raise SealError(f"{form.code} version {form.version} does not seal {', '.join(unknown)}")
    return tuple(_pack(form.fields[name], values.get(name)) for name in form.sealed)


def unpack_values(form: Form, packed: tuple[SealedValue, ...]) -> dict[str, PaperValue] | None:
    """Undo ``pack_values``; None if the shape is not this form's. Empty values are left out."""
    if len(packed) != len(form.sealed):
        return None
    values: dict[str, PaperValue] = {}
    for name, value in zip(form.sealed, packed, strict=True):
        field = form.fields[name]
        if isinstance(value, str):
            if field.input is Input.ROWS:
                return None
            if value:
                values[name] = value
            continue
        if field.input is not Input.ROWS or any(len(row) != len(field.columns) for row in value):
            return None
        rows = [
            {column.name: cell for column, cell in zip(field.columns, row, strict=True) if cell}
            for row in value
        ]
        if rows:
            values[name] = rows
    return values


_PURPOSE = {Kind.CERTIFICATE: Purpose.CERTIFICATE, Kind.FORM: Purpose.DECLARATION}
_KINDS = {0: Kind.FORM, 1: Kind.CERTIFICATE}


def _pack(field: Field, value: PaperValue | None) -> SealedValue:
    if field.input is Input.ROWS:
        if value is None:
            return ()
        if isinstance(value, str) or not all(isinstance(row, Mapping) for row in value):
            raise SealError(f"{field.name} is a table and needs rows")
        rows: list[tuple[str, ...]] = []
        names = [column.name for column in field.columns]
        for row in value:
            if set(row) - set(names) or not all(isinstance(cell, str) for cell in row.values()):
                raise SealError(f"a row of {field.name} has another shape than its columns")
            rows.append(tuple(row.get(name, "") for name in names))
        return tuple(rows)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise SealError(f"{field.name} must be text")
    return value


def _payload(paper: SealedPaper) -> dict[int, object]:
    request = _REQUEST_ID.fullmatch(paper.request)
    if request is None:
        raise SealError("a request id is 16 hex digits, a hyphen and a counter")
    if paper.issued_at.tzinfo is None:
        raise SealError("the time of sealing needs its zone")
    if not 1 <= paper.sheet <= MAX_SHEET:
        raise SealError(f"a sheet's number is between 1 and {MAX_SHEET}")
    return {
        _KIND: int(paper.kind is Kind.CERTIFICATE),
        _CODE: paper.code,
        _VERSION: paper.version,
        _LANGUAGE: paper.language,
        _SERIAL: paper.serial,
        _SHEET: paper.sheet,
        _ISSUED: int(paper.issued_at.timestamp()),
        _REQUEST: [bytes.fromhex(request[1]), int(request[2])],
        _ISSUER: paper.issuer,
        _VALUES: [
            value if isinstance(value, str) else [list(row) for row in value]
            for value in paper.values
        ],
    }


def _paper(payload: bytes) -> SealedPaper | None:
    data = cose.decode(payload)
    match data:
        case {
            1: 0 | 1 as kind,
            2: str(code),
            3: int(version),
            4: str(language),
            5: str(serial),
            6: int(sheet),
            7: int(issued),
            8: [bytes(session), int(count)],
            9: str(issuer),
            10: list(values),
            **rest,
        } if not rest and len(session) == 8 and 0 <= issued < 2**33 and 1 <= sheet <= MAX_SHEET:
            packed = tuple(_sealed_value(value) for value in values)
            known = tuple(value for value in packed if value is not None)
            if len(known) != len(packed) or version < 1 or not 0 <= count <= 9999:
                return None
            return SealedPaper(
                kind=_KINDS[int(kind)],
                code=code,
                version=version,
                language=language,
                serial=serial,
                sheet=sheet,
                issued_at=datetime.fromtimestamp(issued, UTC),
                request=f"{session.hex()}-{count}",
                issuer=issuer,
                values=known,
            )
        case _:
            return None


def _sealed_value(value: object) -> SealedValue | None:
    if isinstance(value, str):
        return value
    if not isinstance(value, list):
        return None
    rows: list[tuple[str, ...]] = []
    for row in value:
        if not isinstance(row, list) or not all(isinstance(cell, str) for cell in row):
            return None
        rows.append(tuple(row))
    return tuple(rows)


def _from_base32(letters: str) -> bytes | None:
    try:
        packed = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError):
        return None
    # Bits that are left over must be zero, or one seal would have several texts.
    canonical = base64.b32encode(packed).decode().rstrip("=") == letters
    return packed if canonical else None
