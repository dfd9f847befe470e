"""The signature in a certificate that is downloaded: PAdES baseline B-B (ETSI EN 319 142-1).

Without a time-stamping authority there is no B-T: the time in it is the office's own word. The key
is a file of the state folder, or lies on a token (PKCS#11). What is signed stays PDF/A-1b.
"""

from __future__ import annotations

import io
import threading
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID
from django.conf import settings

from backend.state import read_or_make_secret, read_secret

if TYPE_CHECKING:
    from pkcs11 import Session
    from pyhanko.sign.signers import Signer

KEY_FILE: Final = "pdf-key.pem"
CERTIFICATE_FILE: Final = "pdf-certificate.pem"
OWN_LIFETIME: Final = timedelta(days=3 * 365)
"""Of a certificate that the office makes for itself."""
RENEWED_BEFORE: Final = timedelta(days=60)
ROOM: Final = 8192
"""Bytes for the signature with its chain of certificates; where it is known, none is made twice."""
FIELD: Final = "Signature"
_LONGEST_NAME = 64
"""RFC 5280, ub-common-name and ub-organization-name."""

_token = threading.Lock()
"""A PKCS#11 session serves one thread at a time."""


class PdfKeyError(Exception):
    """The key or certificate for PDFs cannot be used; the message says what to do."""


def make_pdf_key(folder: Path, owner: str, now: datetime) -> None:
    """Make key and certificate where they are missing, and renew a certificate of the office's own.

    It names the office and is signed by itself: a reader says "unknown signer" until an authority
    has issued one (``install_certificate``).
    """
    key = _private(read_or_make_secret(folder / KEY_FILE, _new_key))
    path = folder / CERTIFICATE_FILE
    known = x509.load_pem_x509_certificates(
        read_or_make_secret(path, lambda: _own_certificate(key, owner, now))
    )
    own = known[0].issuer == known[0].subject
    if own and known[0].not_valid_after_utc - now < RENEWED_BEFORE:
        _replace(path, _own_certificate(key, owner, now))


def signing_request(folder: Path, owner: str) -> bytes:
    """A PKCS#10 request for the key of the state folder, PEM.

    Raises:
        PdfKeyError: There is no key.
    """
    builder = x509.CertificateSigningRequestBuilder().subject_name(_name(owner))
    request = builder.sign(_key_of(folder), hashes.SHA256())
    return request.public_bytes(Encoding.PEM)


def install_certificate(folder: Path, pem: bytes, now: datetime) -> str:
    """Use a certificate of an authority from now on; its subject.

    Args:
        folder: The state folder.
        pem: The certificate for our key first, then those of the authorities above it.
        now: When it must be valid.

    Raises:
        PdfKeyError: It is no certificate, not of our key, or not valid now.
    """
    try:
        chain = x509.load_pem_x509_certificates(pem)
    except ValueError as e:
        raise PdfKeyError("the file holds no certificate in PEM") from e
    first = chain[0]
    if first.public_key() != _key_of(folder).public_key():
        raise PdfKeyError("the first certificate is of another key than this office's")
    if not first.not_valid_before_utc <= now <= first.not_valid_after_utc:
        raise PdfKeyError("the certificate is not valid now")
    _replace(folder / CERTIFICATE_FILE, pem)
    return first.subject.rfc4514_string()


def sign_pdf(pdf: bytes, serial: str) -> bytes:
    """The same paper with an invisible signature, as an incremental update.

    Raises:
        PdfKeyError: The key cannot be used.
    """
    from pkcs11.exceptions import PKCS11Error  # noqa: PLC0415 - slow to import, rarely needed
    from pyhanko.sign.general import SigningError  # noqa: PLC0415

    failed = (PKCS11Error, SigningError, PdfKeyError, OSError)
    with _token:
        try:
            return _signed(pdf, serial, _signer(*_where()))
        except failed:
            # A token that was taken out and put back wants a new session.
            _forget()
        try:
            return _signed(pdf, serial, _signer(*_where()))
        except failed as e:
            _forget()
            raise PdfKeyError(f"the key for PDFs cannot sign: {type(e).__name__}") from e


def _signed(pdf: bytes, serial: str, signer: Signer) -> bytes:
    from pyhanko.pdf_utils import generic  # noqa: PLC0415
    from pyhanko.pdf_utils.generic import pdf_name  # noqa: PLC0415
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415
    from pyhanko.sign.fields import (  # noqa: PLC0415
        SigFieldSpec,
        SigSeedSubFilter,
        append_signature_field,
    )
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner  # noqa: PLC0415

    class ArchiveWriter(IncrementalPdfFileWriter):
        """Leaves the description as it is: PDF/A-1b wants it the same in both of its places."""

        def _update_meta(self) -> None:
            pass

    writer = ArchiveWriter(io.BytesIO(pdf))
    append_signature_field(writer, SigFieldSpec(FIELD))
    # ISO 19005-1, 6.9: every field has an appearance, also one that nobody sees.
    number: Any = generic.NumberObject
    dictionary: Any = generic.DictionaryObject
    nothing = generic.StreamObject(
        {
            pdf_name("/Type"): pdf_name("/XObject"),
            pdf_name("/Subtype"): pdf_name("/Form"),
            pdf_name("/BBox"): generic.ArrayObject([number(0)] * 4),
            pdf_name("/Resources"): dictionary({}),
        },
        stream_data=b"",
    )
    field = writer.root["/AcroForm"]["/Fields"][0]
    field["/AP"] = dictionary({pdf_name("/N"): writer.add_object(nothing)})
    metadata = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        name=settings.OFFICE_NAME,
        location=settings.OFFICE_PLACE,
        reason=f"Bản điện tử của giấy số {serial}",
    )
    signed = PdfSigner(metadata, signer=signer).sign_pdf(writer, bytes_reserved=ROOM)
    content: bytes = signed.getvalue()
    return content


def _where() -> tuple[str, ...]:
    """What decides which key signs: the token's names, or folder and time of the certificate."""
    if settings.OFFICE_PDF_PKCS11_MODULE:
        return (
            settings.OFFICE_PDF_PKCS11_MODULE,
            settings.OFFICE_PDF_PKCS11_TOKEN,
            settings.OFFICE_PDF_PKCS11_LABEL,
            settings.OFFICE_PDF_PKCS11_PIN_FILE,
        )
    certificate: Path = settings.OFFICE_STATE / CERTIFICATE_FILE
    changed = certificate.stat().st_mtime_ns if certificate.exists() else 0
    return (str(settings.OFFICE_STATE), str(changed))


@cache
def _signer(*where: str) -> Signer:
    """One key object for many papers: reading it for each would take longer than signing."""
    return _file_signer(Path(where[0])) if len(where) == 2 else _token_signer(*where)


_sessions: list[Session] = []
"""The one with the token, if there is one: it is logged in, and a second one may not be."""


def _forget() -> None:
    _signer.cache_clear()
    while _sessions:
        with suppress(Exception):  # of a token that is gone, whatever its library makes of that
            _sessions.pop().close()


def _file_signer(folder: Path) -> Signer:
    from pyhanko.keys.pemder import (  # noqa: PLC0415
        load_certs_from_pemder_data,
        load_private_key_from_pemder_data,
    )
    from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415
    from pyhanko_certvalidator.registry import SimpleCertificateStore  # noqa: PLC0415

    key, pem = read_secret(folder / KEY_FILE), read_secret(folder / CERTIFICATE_FILE)
    if key is None or pem is None:
        raise PdfKeyError(f"{KEY_FILE} or {CERTIFICATE_FILE} is missing; run: office migrate")
    chain = list(load_certs_from_pemder_data(pem))
    registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    registry.register_multiple(chain)
    private = load_private_key_from_pemder_data(key, None)
    return SimpleSigner(signing_cert=chain[0], signing_key=private, cert_registry=registry)


def _token_signer(module: str, token: str, label: str, pin_file: str) -> Signer:
    from pyhanko.config.pkcs11 import TokenCriteria  # noqa: PLC0415
    from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session  # noqa: PLC0415

    pin = read_secret(Path(pin_file)) if pin_file else None
    if pin is None:
        raise PdfKeyError("OFFICE_PDF_PKCS11_PIN_FILE names no file with the token's PIN")
    _forget()
    session = open_pkcs11_session(
        module, token_criteria=TokenCriteria(label=token), user_pin=pin.decode().strip()
    )
    _sessions.append(session)
    signer = PKCS11Signer(session, cert_label=label, key_label=label)
    # Every token can sign a hash with ECDSA; not every one can hash besides.
    signer.use_raw_mechanism = signer.signing_cert.public_key.algorithm == "ec"
    return signer


def _key_of(folder: Path) -> ec.EllipticCurvePrivateKey:
    pem = read_secret(folder / KEY_FILE)
    if pem is None:
        raise PdfKeyError(f"{folder / KEY_FILE} is missing; run: office migrate")
    return _private(pem)


def _private(pem: bytes) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(pem, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise PdfKeyError(f"{KEY_FILE} holds another kind of key than ECDSA P-256")
    return key


def _new_key() -> bytes:
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )


def _name(owner: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "VN"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, owner[:_LONGEST_NAME]),
            x509.NameAttribute(NameOID.COMMON_NAME, owner[:_LONGEST_NAME]),
        ]
    )


def _own_certificate(key: ec.EllipticCurvePrivateKey, owner: str, now: datetime) -> bytes:
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(owner))
        .issuer_name(_name(owner))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + OWN_LIFETIME)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def _replace(path: Path, content: bytes) -> None:
    aside = path.with_name(f".{path.name}.new")
    aside.unlink(missing_ok=True)
    read_or_make_secret(aside, lambda: content)
    aside.replace(path)
