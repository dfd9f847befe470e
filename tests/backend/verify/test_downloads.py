"""A certificate as a signed PDF: who gets it, what it is, and where its key lies."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from argparse import Namespace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pyhanko.keys.pemder import load_certs_from_pemder_data
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pytest_django.fixtures import Settings

from backend.audit.models import AuditEntry
from backend.cli_papers import PaperCommandError, _pdf_key
from backend.identity.oidc import Approved, Expired, Pending, Refused
from backend.issuance.models import IssuedPaper
from backend.issuance.revocations import revoke
from backend.registry.demo_people import GIA_BAO, HUONG, MINH
from backend.registry.models import Person
from backend.verify import pdf_signing
from backend.verify.downloads import may_have
from backend.verify.limits import Use
from backend.verify.models import PaperDownload
from backend.verify.pdf_signing import (
    CERTIFICATE_FILE,
    KEY_FILE,
    PdfKeyError,
    install_certificate,
    make_pdf_key,
    sign_pdf,
    signing_request,
)
from backend.verify.words import LANGUAGES, WORDS
from office_contract.vocabulary import Subject
from tests.backend.conftest import Clock, Office, ScriptedProvider
from tests.backend.issuance.test_issue import approved, issue
from tests.forms import preflight
from tests.kiosk_app.issued import CT07, page_of, seal_of

pytestmark = pytest.mark.usefixtures("people")
PAGE = {"accept": "text/html"}
SOFTHSM = "/usr/lib/softhsm/libsofthsm2.so"


@pytest.fixture(autouse=True)
def key(office: Office, settings: Settings) -> Path:
    folder: Path = settings.OFFICE_STATE
    make_pdf_key(folder, settings.OFFICE_NAME, timezone.now())
    return folder


@pytest.fixture
def paper(office: Office) -> IssuedPaper:
    issue(office, approved(office, HUONG.number), HUONG.number, language="ko")
    return IssuedPaper.objects.get()


@pytest.fixture
def childs(office: Office) -> IssuedPaper:
    sign_in = approved(office, HUONG.number, subject=Subject.CHILD)
    issue(office, sign_in, GIA_BAO.number)
    return IssuedPaper.objects.get()


def begun(paper: IssuedPaper, language: str = "vi") -> str:
    """The address of the page that waits for the phone."""
    response = Client(headers=PAGE).post(
        "/v/download", {"serial": paper.serial, "code": paper.request, "language": language}
    )
    assert response.status_code == 303, response.content
    return response.headers["Location"]


def state(address: str) -> str:
    told: str = Client().get(f"{address}/state").json()["state"]
    return told


def downloaded(paper: IssuedPaper, provider: ScriptedProvider, clock: Clock, number: str) -> bytes:
    address = begun(paper)
    provider.answer = Approved(number, "x")
    clock.forward(timedelta(seconds=2))
    assert state(address) == "approved"
    response = Client().get(f"{address}/paper.pdf")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"] == (
        'attachment; filename="CT07-0001-2026-XN-HC.pdf"'
    )
    assert "no-store" in response.headers["Cache-Control"]
    return response.content


def test_who_asked_for_it_has_it_as_a_signed_pdf(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock, key: Path, tmp_path: Path
) -> None:
    pdf = downloaded(paper, provider, clock, HUONG.number)
    # pyHanko's own judgement, with the office's certificate as the one that is trusted.
    pem = (key / CERTIFICATE_FILE).read_bytes()
    trusted = ValidationContext(trust_roots=list(load_certs_from_pemder_data(pem)))
    embedded = PdfFileReader(io.BytesIO(pdf)).embedded_signatures[0]
    status = validate_pdf_signature(embedded, trusted)
    assert status.bottom_line
    assert embedded.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    # Poppler's.
    (tmp_path / "paper.pdf").write_bytes(pdf)
    seen = subprocess.run(
        ["pdfsig", "-nocert", str(tmp_path / "paper.pdf")],
        capture_output=True, text=True, check=True, timeout=60,
    ).stdout  # fmt: skip
    assert "Signature is Valid" in seen
    assert "Total document signed" in seen
    # Still an archive's paper, and still one that our own page calls genuine.
    assert preflight.faults(tmp_path, {"signed": pdf}) == {"signed": []}
    assert preflight.structure(tmp_path / "signed.pdf") == ""
    told = Client().post("/v/check", {"paper": SimpleUploadedFile("x", pdf)}).json()
    assert told["state"] == "valid"
    assert told["serial"] == paper.serial


def test_a_change_after_signing_shows(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock, key: Path
) -> None:
    pdf = downloaded(paper, provider, clock, HUONG.number)
    altered = bytearray(pdf)
    altered[200] ^= 1
    embedded = PdfFileReader(io.BytesIO(bytes(altered))).embedded_signatures[0]
    pem = (key / CERTIFICATE_FILE).read_bytes()
    trusted = ValidationContext(trust_roots=list(load_certs_from_pemder_data(pem)))
    assert not validate_pdf_signature(embedded, trusted).intact


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_page_shows_number_and_code_and_then_the_file(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock, language: str
) -> None:
    address = begun(paper, language)
    row = PaperDownload.objects.get()
    waiting = Client(headers=PAGE).get(address)
    text = waiting.content.decode()
    for shown in (row.number, row.user_code, str(WORDS[language]["signInHere"])):
        assert shown in text
    assert "data:image/svg+xml" in text
    assert address.rpartition("/")[2] not in (row.token, *text.split('"'))
    binding = provider.begun[0]
    assert binding.language == language
    assert str(WORDS[language]["signInPlace"]) in binding.place
    provider.answer = Approved(HUONG.number, HUONG.name)
    clock.forward(timedelta(seconds=2))
    ready = Client(headers=PAGE).get(address).content.decode()
    assert WORDS[language]["download-ready"][0] in ready
    assert HUONG.name not in ready
    assert HUONG.number not in str(PaperDownload.objects.values())


@pytest.mark.parametrize(
    ("answer", "ends"),
    [
        (Approved(MINH.number, MINH.name), "other-person"),
        (Refused(), "refused"),
        (Expired(), "expired"),
        (Pending(), "pending"),
        (Pending(slow_down=True), "pending"),
    ],
)
def test_nobody_else_has_it(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock, answer: object, ends: str
) -> None:
    address = begun(paper)
    provider.answer = answer  # type: ignore[assignment]
    clock.forward(timedelta(seconds=2))
    assert state(address) == ends
    refused = Client(headers=PAGE).get(f"{address}/paper.pdf")
    assert refused.status_code == 404
    assert "application/pdf" not in refused.headers["Content-Type"]
    page = Client(headers=PAGE).get(address)
    assert page.status_code == 200
    assert f'data-state="{ends}"' in page.content.decode()


def test_a_childs_paper_is_the_parents_until_the_child_is_of_age(
    childs: IssuedPaper, clock: Clock
) -> None:
    now = clock.now
    assert may_have(childs, HUONG.number, now)
    assert not may_have(childs, MINH.number, now)
    assert not may_have(childs, GIA_BAO.number, now)
    Person.objects.filter(number=GIA_BAO.number).update(birth_date=date(2008, 11, 21))
    assert may_have(childs, GIA_BAO.number, datetime(2026, 11, 22, 3, tzinfo=UTC))
    Person.objects.filter(number=GIA_BAO.number).update(died=date(2026, 11, 22))
    assert not may_have(childs, GIA_BAO.number, datetime(2026, 11, 23, 3, tzinfo=UTC))


def test_a_revoked_paper_is_not_to_be_had(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock
) -> None:
    address = begun(paper)
    provider.answer = Approved(HUONG.number, "x")
    clock.forward(timedelta(seconds=2))
    assert state(address) == "approved"
    revoke(paper.serial, "Cấp nhầm", clock.now)
    assert Client(headers=PAGE).get(f"{address}/paper.pdf").status_code == 404
    again = Client(headers=PAGE).post(
        "/v/download", {"serial": paper.serial, "code": paper.request}
    )
    assert again.status_code == 404
    assert WORDS["vi"]["download-no-paper"][0] in again.content.decode()


def test_an_approval_and_a_code_end(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock
) -> None:
    waiting, approved_one = begun(paper), begun(paper)
    provider.answer = Approved(HUONG.number, "x")
    clock.forward(timedelta(seconds=2))
    assert state(approved_one) == "approved"
    provider.answer = Pending()
    clock.forward(timedelta(minutes=11))
    assert (state(waiting), state(approved_one)) == ("expired", "expired")
    assert Client(headers=PAGE).get(f"{approved_one}/paper.pdf").status_code == 404
    clock.forward(timedelta(days=2))
    begun(paper)
    assert PaperDownload.objects.count() == 1
    assert Client(headers=PAGE).get(waiting).status_code == 404


def test_the_provider_is_asked_no_oftener_than_it_allows(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock
) -> None:
    address = begun(paper)
    for _ in range(3):
        state(address)
    assert provider.polled == []
    clock.forward(timedelta(seconds=1))
    for _ in range(3):
        state(address)
    assert len(provider.polled) == 1


def test_without_the_provider_the_person_is_told(
    paper: IssuedPaper, provider: ScriptedProvider, clock: Clock
) -> None:
    address = begun(paper)
    provider.away = True
    clock.forward(timedelta(seconds=2))
    assert state(address) == "pending"
    page = Client(headers=PAGE).post("/v/download", {"serial": paper.serial, "code": paper.request})
    assert page.status_code == 503
    assert WORDS["vi"]["download-away"][0] in page.content.decode()


def test_number_and_code_are_both_needed_and_counted(paper: IssuedPaper, office: Office) -> None:
    client = Client(headers=PAGE, REMOTE_ADDR="203.0.113.9")
    for _ in range(Use.DOWNLOAD.value.source):
        answer = client.post("/v/download", {"serial": paper.serial, "code": "0" * 16 + "-1"})
        assert answer.status_code == 404
    assert client.post("/v/download", {"serial": paper.serial}).status_code == 429
    assert office.provider.begun == []


# ---- the key ------------------------------------------------------------------------------------


def paper_pdf() -> bytes:
    return page_of(CT07, CT07.sample, seal_of(CT07, CT07.sample))


def test_one_key_object_signs_many_papers(key: Path) -> None:
    pdf_signing._forget()
    for serial in ("1", "2", "3"):
        sign_pdf(paper_pdf(), serial)
    assert pdf_signing._signer.cache_info().misses == 1


def test_the_offices_own_certificate_is_renewed_in_time(tmp_path: Path) -> None:
    now = timezone.now()
    make_pdf_key(tmp_path, "Công an phường Hải Châu", now)
    key, first = ((tmp_path / name).read_bytes() for name in (KEY_FILE, CERTIFICATE_FILE))
    make_pdf_key(tmp_path, "Công an phường Hải Châu", now + timedelta(days=1000))
    assert (tmp_path / CERTIFICATE_FILE).read_bytes() == first
    make_pdf_key(tmp_path, "Công an phường Hải Châu", now + timedelta(days=1094))
    assert (tmp_path / CERTIFICATE_FILE).read_bytes() != first
    assert (tmp_path / KEY_FILE).read_bytes() == key
    assert (tmp_path / CERTIFICATE_FILE).stat().st_mode & 0o077 == 0


class Authority:
    """Issues a certificate for a request, as the city's authority would."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "CA thành phố")])
        self.root = self._build(self.name, self.key.public_key(), ca=True)

    def issue(self, request: bytes, days: int = 365) -> bytes:
        asked = x509.load_pem_x509_csr(request)
        assert asked.is_signature_valid
        public = asked.public_key()
        assert isinstance(public, ec.EllipticCurvePublicKey)
        issued = self._build(asked.subject, public, ca=False, days=days)
        return issued.public_bytes(Encoding.PEM) + self.root.public_bytes(Encoding.PEM)

    def _build(
        self, subject: x509.Name, public: ec.EllipticCurvePublicKey, *, ca: bool, days: int = 365
    ) -> x509.Certificate:
        now = timezone.now()
        usage = x509.KeyUsage(not ca, not ca, False, False, False, ca, ca, False, False)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.name)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=2))
            .not_valid_after(now + timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .sign(self.key, hashes.SHA256())
        )


def test_an_authority_vouches_for_the_key(
    key: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:

    authority = Authority()
    before = (key / CERTIFICATE_FILE).read_bytes()
    try:
        assert _pdf_key(Namespace(request=True, certificate=None), lambda: None) == 0
        issued = tmp_path / "issued.pem"
        issued.write_bytes(authority.issue(capsys.readouterr().out.encode()))
        assert _pdf_key(Namespace(request=False, certificate=issued), lambda: None) == 0
        assert AuditEntry.objects.latest("number").action == "pdf-certificate-installed"
        root = load_certs_from_pemder_data(authority.root.public_bytes(Encoding.PEM))
        embedded = PdfFileReader(io.BytesIO(sign_pdf(paper_pdf(), "1"))).embedded_signatures[0]
        trusted = ValidationContext(trust_roots=list(root))
        assert validate_pdf_signature(embedded, trusted).bottom_line
        # A later `migrate` leaves it alone.
        make_pdf_key(key, "x", timezone.now() + timedelta(days=5000))
        assert (key / CERTIFICATE_FILE).read_bytes() == issued.read_bytes()
        missing = Namespace(request=False, certificate=tmp_path / "nowhere")
        with pytest.raises(PaperCommandError, match="No such file"):
            _pdf_key(missing, lambda: None)
    finally:
        (key / CERTIFICATE_FILE).write_bytes(before)


def test_a_certificate_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    now = timezone.now()
    with pytest.raises(PdfKeyError, match="office migrate"):
        signing_request(tmp_path, "x")
    make_pdf_key(tmp_path, "Công an phường Hải Châu", now)
    kept = (tmp_path / CERTIFICATE_FILE).read_bytes()
    other = tmp_path / "other"
    make_pdf_key(other, "x", now)
    authority = Authority()
    for pem, why in (
        (b"nothing", "no certificate"),
        (authority.issue(signing_request(other, "x")), "another key"),
        (authority.issue(signing_request(tmp_path, "x"), days=-1), "not valid now"),
    ):
        with pytest.raises(PdfKeyError, match=why):
            install_certificate(tmp_path, pem, now)
    assert (tmp_path / CERTIFICATE_FILE).read_bytes() == kept


@pytest.fixture
def token(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A token with a key and the office's certificate on it, as an authority would hand over."""
    (tmp_path / "tokens").mkdir()
    (tmp_path / "softhsm2.conf").write_text(f"directories.tokendir = {tmp_path / 'tokens'}\n")
    monkeypatch.setenv("SOFTHSM2_CONF", str(tmp_path / "softhsm2.conf"))
    assert shutil.which("softhsm2-util")
    make_pdf_key(tmp_path, settings.OFFICE_NAME, timezone.now())
    tool = ["softhsm2-util", "--token", "office", "--pin", "4711"]
    subprocess.run(
        [*tool[:1], "--init-token", "--free", "--label", "office", "--so-pin", "0815", *tool[3:]],
        check=True, capture_output=True, env=os.environ, timeout=60,
    )  # fmt: skip
    subprocess.run(
        [*tool, "--import", str(tmp_path / KEY_FILE), "--label", "pdf", "--id", "01"],
        check=True, capture_output=True, env=os.environ, timeout=60,
    )  # fmt: skip
    pem = (tmp_path / CERTIFICATE_FILE).read_bytes()
    pin = tmp_path / "pin"
    pin.write_text("4711\n")
    pin.chmod(0o600)
    settings.OFFICE_PDF_PKCS11_MODULE = SOFTHSM
    settings.OFFICE_PDF_PKCS11_TOKEN = "office"
    settings.OFFICE_PDF_PKCS11_LABEL = "pdf"
    settings.OFFICE_PDF_PKCS11_PIN_FILE = str(pin)
    _put_certificate(pem)
    (tmp_path / KEY_FILE).unlink()
    return pem


def _put_certificate(pem: bytes) -> None:
    import pkcs11
    from pkcs11.util.x509 import decode_x509_certificate

    der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
    library = pkcs11.lib(SOFTHSM)
    library.reinitialize()  # another test may have had other tokens
    found = library.get_token(token_label="office")
    with found.open(user_pin="4711", rw=True) as session:
        attributes = decode_x509_certificate(der)
        attributes |= {pkcs11.Attribute.LABEL: "pdf", pkcs11.Attribute.ID: b"\x01"}
        session.create_object(attributes | {pkcs11.Attribute.TOKEN: True})


def test_a_token_signs(token: bytes, settings: Settings) -> None:
    trusted = ValidationContext(trust_roots=list(load_certs_from_pemder_data(token)))
    for serial in ("1", "2"):
        embedded = PdfFileReader(io.BytesIO(sign_pdf(paper_pdf(), serial))).embedded_signatures[0]
        assert validate_pdf_signature(embedded, trusted).bottom_line
    settings.OFFICE_PDF_PKCS11_LABEL = "nothing"
    with pytest.raises(PdfKeyError, match="cannot sign"):
        sign_pdf(paper_pdf(), "3")
    settings.OFFICE_PDF_PKCS11_PIN_FILE = ""
    with pytest.raises(PdfKeyError):
        sign_pdf(paper_pdf(), "3")


def test_without_a_usable_key_the_office_says_which(tmp_path: Path, settings: Settings) -> None:
    settings.OFFICE_STATE = tmp_path
    with pytest.raises(PdfKeyError, match="cannot sign"):
        sign_pdf(paper_pdf(), "1")
