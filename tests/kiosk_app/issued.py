"""Papers with good seals, and the keys by which they are checked. The people are invented."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.bundle import Bundle, load_catalogue, own_catalogue
from forms.compose import compose
from forms.readback import render_pdf
from forms.schema import Kind, Values
from forms.seal import SealedPaper, SigningKey, pack_values, seal
from office_contract.messages import TrustedKey, TrustList

ADDRESS = "HTTPS://GIAY.DANANG.EXAMPLE/V"
SESSION = "00112233445566ff"
REQUEST = f"{SESSION}-1"
SERIAL = "0123/2026/XN-HC"
NOON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
OFFICE_KEY = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
KIOSK_KEY = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33))))
FORGER_KEY = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(range(2, 34))))

CATALOGUE = load_catalogue(own_catalogue())
CT01 = CATALOGUE["CT01"]
CT07 = CATALOGUE["CT07"]


def trusted(key: SigningKey, purpose: str, owner: str) -> TrustedKey:
    return TrustedKey(
        key_id=key.key_id,
        public_key=key.private.public_key().public_bytes_raw().hex(),
        purpose=purpose,
        valid_from=datetime(2026, 1, 1, tzinfo=UTC),
        valid_until=datetime(2027, 12, 31, tzinfo=UTC),
        owner=owner,
    )


TRUST_LIST = TrustList(
    keys=(
        trusted(OFFICE_KEY, "certificate", "Công an phường Hải Châu"),
        trusted(KIOSK_KEY, "declaration", "Máy 01"),
    ),
    verify_address=ADDRESS,
)


def write_trust(folder: Path) -> Path:
    file = folder / "trust.json"
    file.write_text(TRUST_LIST.model_dump_json(), "utf-8")
    return file


def seal_of(
    bundle: Bundle,
    values: Values,
    key: SigningKey | None = None,
    *,
    request: str = REQUEST,
    serial: str = SERIAL,
) -> str:
    """The QR code's text of a paper with these values."""
    certificate = bundle.form.kind is Kind.CERTIFICATE
    paper = SealedPaper(
        kind=bundle.form.kind,
        code=bundle.form.code,
        version=bundle.form.version,
        language="vi",
        serial=serial if certificate else "",
        sheet=1,
        issued_at=NOON,
        request=request,
        issuer="Công an phường Hải Châu" if certificate else "Máy 01",
        values=pack_values(bundle.form, values),
    )
    return seal(paper, key or (OFFICE_KEY if certificate else KIOSK_KEY), ADDRESS)


def page_of(bundle: Bundle, values: Values, seal_text: str) -> bytes:
    """A PDF of ``values`` that carries ``seal_text``, whatever that says."""
    return compose(
        bundle,
        values,
        language="vi",
        seal=seal_text,
        specimen=False,
        request=REQUEST,
        serial=SERIAL if bundle.form.kind is Kind.CERTIFICATE else None,
        sheet=1,
    ).pdf


def picture_of(pdf: bytes) -> bytes:
    """A PNG of the first page, as a scanner makes it."""
    pages = render_pdf(pdf, 200)
    assert isinstance(pages, tuple)
    file = io.BytesIO()
    pages[0].save(file, "PNG")
    return file.getvalue()
