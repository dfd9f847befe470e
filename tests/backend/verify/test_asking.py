"""What the office answers: files that were sent, number and code, pictures of a camera."""

from __future__ import annotations

import io
import re
import zlib
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from PIL import Image
from pytest_django.fixtures import Settings

from backend.issuance.models import IssuedPaper
from backend.issuance.revocations import revoke
from backend.problems import ProblemError
from backend.registry.demo_people import HUONG
from backend.verify import reading
from backend.verify.judging import find_paper
from backend.verify.limits import Use, take
from backend.verify.models import Asked
from backend.verify.reading import BusyError, Readers
from backend.verify.words import LANGUAGES, WORDS
from forms.compose import compose
from forms.readback import render_pdf
from forms.seal import SealedPaper, SigningKey, pack_values, seal
from tests.backend.conftest import SESSION, Clock, Office
from tests.backend.issuance.test_issue import approved, issue, opened
from tests.kiosk_app.issued import CT01, CT07, KIOSK_KEY, page_of

pytestmark = pytest.mark.usefixtures("people")
PAGE = {"accept": "text/html"}


@pytest.fixture
def paper(office: Office) -> IssuedPaper:
    issue(office, approved(office, HUONG.number), HUONG.number)
    return IssuedPaper.objects.get()


@pytest.fixture
def pdf(office: Office, paper: IssuedPaper) -> bytes:
    return printed(office)


def printed(office: Office, **changes: str) -> bytes:
    """The certificate as the kiosk draws it; ``changes`` stand on the page alone."""
    body = issue(office, str(IssuedPaper.objects.get().sign_in.sign_in), HUONG.number).body  # type: ignore[union-attr]
    return compose(
        CT07,
        body["values"] | changes,
        language="vi",
        seal=body["seal"],
        specimen=False,
        request=body["request"],
        serial=body["serial"],
        sheet=1,
    ).pdf


def picture(pdf: bytes, kind: str = "PNG") -> bytes:
    pages = render_pdf(pdf, 200)
    assert isinstance(pages, tuple)
    out = io.BytesIO()
    pages[0].save(out, kind)
    return out.getvalue()


def sent(data: bytes, name: str = "paper") -> dict[str, object]:
    response = Client().post(
        "/v/check", {name: SimpleUploadedFile("x", data)}, headers={"accept": "application/json"}
    )
    assert response.status_code == 200, response.content
    assert "no-store" in response.headers["Cache-Control"]
    told: dict[str, object] = response.json()
    return told


def test_the_pdf_of_a_certificate_is_valid(pdf: bytes) -> None:
    told = sent(pdf)
    assert told["state"] == "valid"
    assert set(told) == {"state", "sentence", "title", "code", "serial", "issued", "values"}


def test_a_picture_proves_the_code_alone(pdf: bytes) -> None:
    assert sent(picture(pdf))["state"] == "certificate"
    assert sent(picture(pdf, "JPEG"), "photo")["state"] == "certificate"


def test_an_altered_page_is_told_with_what_differs(office: Office, paper: IssuedPaper) -> None:
    told = sent(printed(office, name="NGUYỄN THỊ THU HỒNG"))
    assert told["state"] == "altered"
    assert "name" in told["differences"]  # type: ignore[operator]
    # What the seal says, and not what was put on the page.
    assert told["values"]["name"] == HUONG.name  # type: ignore[index]


def test_a_revoked_and_a_replaced_paper(pdf: bytes, paper: IssuedPaper) -> None:
    row = revoke(paper.serial, "Cấp nhầm", timezone.now())
    assert sent(pdf)["state"] == "revoked"
    row.delete()
    later = IssuedPaper.objects.get()
    later.pk, later.replaces, later.sign_in = None, paper, None
    later.request, later.number, later.serial = f"{SESSION}-2", 2, "0002/2026/XN-HC"
    later.save(force_insert=True)
    assert sent(pdf)["state"] == "replaced"


def test_a_paper_past_its_day_is_overdue(pdf: bytes, clock: Clock) -> None:
    clock.forward(timedelta(days=370))
    assert sent(pdf)["state"] == "overdue"


def test_a_declaration_is_not_confirmed(office: Office) -> None:
    paper = declaration()
    own = reading.trust_of_office().address
    text = seal(paper, SigningKey.of(office.key.private), own)
    drawn = compose(
        CT01,
        CT01.sample,
        language="vi",
        seal=text,
        specimen=False,
        request=paper.request,
        serial=None,
        sheet=1,
    ).pdf
    assert sent(drawn)["state"] == "declared"
    assert sent(picture(drawn))["state"] == "declaration"


@pytest.mark.parametrize(
    ("data", "state"),
    [
        (b"hello", "unreadable"),
        (b"%PDF-1.7\n" + b"\x00" * 5000, "unreadable"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "unreadable"),
    ],
)
def test_what_is_no_paper(office: Office, data: bytes, state: str) -> None:
    assert sent(data)["state"] == state


def test_papers_of_others(office: Office) -> None:
    blank = io.BytesIO()
    Image.new("L", (400, 400), 255).save(blank, "PNG")
    assert sent(blank.getvalue())["state"] == "no-seal"
    own = reading.trust_of_office().address
    text = seal(declaration(), KIOSK_KEY, own)
    assert sent(page_of(CT01, CT01.sample, text))["state"] == "unknown-key"
    elsewhere = seal(declaration(), KIOSK_KEY, "HTTPS://ELSEWHERE.EXAMPLE/V")
    assert sent(page_of(CT01, CT01.sample, elsewhere))["state"] == "not-ours"


def declaration() -> SealedPaper:
    return SealedPaper(
        kind=CT01.form.kind,
        code="CT01",
        version=CT01.form.version,
        language="vi",
        serial="",
        sheet=1,
        issued_at=timezone.now().replace(microsecond=0),
        request=f"{SESSION}-7",
        issuer="Máy 1",
        values=pack_values(CT01.form, CT01.sample),
    )


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_page_answers_without_javascript(pdf: bytes, paper: IssuedPaper, language: str) -> None:
    client = Client(headers=PAGE)
    begin = client.get("/v", headers={"accept-language": f"{language}-XX,vi;q=0.5"})
    assert f'<html lang="{language}">'.encode() in begin.content
    for word in ("fileTitle", "numberTitle"):
        assert str(WORDS[language][word]) in begin.content.decode()
    answer = client.post(
        "/v/check", {"paper": SimpleUploadedFile("x.pdf", pdf), "language": language}
    )
    text = answer.content.decode()
    assert WORDS[language]["valid"][0] in text
    assert HUONG.name in text
    assert str(WORDS[language]["download"]) in text
    assert "<script" not in text
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
    by_number = client.post(
        "/v/number", {"serial": paper.serial, "code": paper.request, "language": language}
    ).content.decode()
    assert WORDS[language]["number-valid"][0] in by_number
    assert HUONG.name not in by_number
    assert HUONG.number not in by_number


def by_number(serial: str, code: str) -> dict[str, object]:
    response = Client().post("/v/number", {"serial": serial, "code": code})
    assert response.status_code == 200
    told: dict[str, object] = response.json()
    return told


def test_number_and_code_tell_the_state_and_no_more(paper: IssuedPaper) -> None:
    told = by_number(f" {paper.serial.lower()} ", paper.request.upper().replace("-", " - "))
    assert set(told) == {"state", "sentence", "title", "code", "serial", "issued"}
    assert (told["state"], told["serial"]) == ("number-valid", paper.serial)
    revoke(paper.serial, "Cấp nhầm", timezone.now())
    assert by_number(paper.serial, paper.request)["state"] == "revoked"


def test_a_wrong_number_and_a_wrong_code_read_the_same(paper: IssuedPaper) -> None:
    answers = [
        by_number(serial, code)
        for serial, code in (
            (paper.serial, "0" * 16 + "-1"),
            ("9999/2026/XN-HC", paper.request),
            ("9999/2026/XN-HC", "0" * 16 + "-0"),
            (paper.serial, paper.request + "1" * 40),
            (paper.serial, "ầ" * 21),
        )
    ]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0]["state"] == "number-unknown"
    assert find_paper(paper.serial, paper.request) == paper


def test_what_is_missing_is_said(office: Office) -> None:
    client = Client(headers=PAGE)
    assert WORDS["vi"]["nothing-sent"][0] in client.post("/v/check").content.decode()
    nothing = client.post("/v/number", {"serial": "1", "code": " "})
    assert nothing.status_code == 400
    assert WORDS["vi"]["nothing-typed"][0] in nothing.content.decode()
    assert client.get("/v/check").headers["Location"] == "/v"
    refused = Client().post("/v/check")
    assert refused.headers["Content-Type"] == "application/problem+json"


def test_a_file_that_is_too_large_is_refused(office: Office) -> None:
    data = b"%PDF-" + b"\x00" * (21 * 1024 * 1024)
    response = Client().post("/v/check", {"paper": SimpleUploadedFile("x", data)})
    assert response.status_code == 413
    assert response.headers["Content-Type"] == "application/problem+json"
    page = Client(headers=PAGE).post("/v/check", {"paper": SimpleUploadedFile("x", data)})
    assert WORDS["vi"]["file-too-large"][0] in page.content.decode()


def test_half_a_request_is_refused(office: Office) -> None:
    response = Client().generic(
        "POST",
        "/v/check",
        b"--x\r\nContent-Disp",
        content_type="multipart/form-data; boundary=\xff",
    )
    assert response.status_code == 422
    assert response.headers["Content-Type"] == "application/problem+json"


def test_no_file_of_a_person_touches_the_disk(
    pdf: bytes, tmp_path: Path, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path / "nowhere")
    # Larger than what Django keeps in memory by itself: as a temporary file it would fail.
    assert sent(pdf + b"\n%" + b" " * 3_000_000)["state"] == "valid"
    assert HUONG.name not in caplog.text


def test_one_source_is_limited_and_hears_for_how_long(paper: IssuedPaper, clock: Clock) -> None:
    clock.now = clock.now.replace(second=20)
    clock.forward(timedelta(0))
    one, other = (Client(REMOTE_ADDR=f"203.0.113.{host}", headers=PAGE) for host in (5, 6))
    asked = {"serial": paper.serial, "code": "x"}
    for _ in range(Use.NUMBER.value.source):
        assert one.post("/v/number", asked).status_code == 200
    refused = one.post("/v/number", asked)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "40")
    assert WORDS["vi"]["too-many"][0] in refused.content.decode()
    program = one.post("/v/number", asked, headers={"accept": "application/json"})
    assert program.headers["Content-Type"] == "application/problem+json"
    assert other.post("/v/number", asked).status_code == 200
    clock.forward(timedelta(minutes=1))
    assert one.post("/v/number", asked).status_code == 200
    assert not Asked.objects.filter(source__contains="203.0.113").exists()


def test_all_sources_together_are_limited(office: Office, clock: Clock) -> None:
    for host in range(Use.DOWNLOAD.value.everybody):
        take(Use.DOWNLOAD, f"source {host}", clock.now)
    with pytest.raises(ProblemError):
        take(Use.DOWNLOAD, "one more", clock.now)
    clock.forward(timedelta(minutes=10))
    take(Use.DOWNLOAD, "one more", clock.now)
    assert Asked.objects.count() == 2


def test_the_camera_of_a_browser_that_cannot_read_codes(office: Office, pdf: bytes) -> None:
    frame = SimpleUploadedFile("frame.jpg", picture(pdf, "JPEG"))
    codes = Client().post("/v/frame", {"frame": frame}).json()["codes"]
    reply = issue(office, str(IssuedPaper.objects.get().sign_in.sign_in), HUONG.number)  # type: ignore[union-attr]
    assert codes == [reply.body["seal"]]
    assert opened(reply).serial
    nothing = SimpleUploadedFile("frame.jpg", b"\xff\xd8nothing")
    assert Client().post("/v/frame", {"frame": nothing}).json() == {"codes": []}
    assert Client().post("/v/frame").json() == {"codes": []}


def slow_pdf() -> bytes:
    """A page that keeps PDFium busy: a form that draws itself many times, nested."""
    levels = 9
    resources = b"/Resources << /XObject << /X %d 0 R >> >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + resources % 5,
        _stream(b"/X Do " * 20, b""),
    ]
    for level in range(levels):
        rest = resources[:-3] % (6 + level)
        last = level == levels - 1
        content = b"0 0 500 700 re 10 10 400 600 re f* " * 20 if last else b"/X Do " * 20
        head = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
        objects.append(_stream(content, head + (b"" if last else rest)))
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)


def _stream(content: bytes, more: bytes) -> bytes:
    packed = zlib.compress(content)
    head = b"<< %s /Filter /FlateDecode /Length %d >>" % (more, len(packed))
    return head + b"\nstream\n" + packed + b"\nendstream"


def test_a_file_that_keeps_its_reader_busy_is_given_up(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "SECONDS", 1.0)
    began = timezone.now()
    assert sent(slow_pdf())["state"] == "unreadable"
    assert timezone.now() - began < timedelta(seconds=30)
    monkeypatch.setattr(reading, "SECONDS", 20.0)
    assert sent(pdf)["state"] == "valid"


def test_where_every_reader_is_busy_the_person_is_told(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_self: Readers, _data: bytes) -> None:
        raise BusyError

    monkeypatch.setattr(Readers, "judge", busy)
    page = Client(headers=PAGE).post("/v/check", {"paper": SimpleUploadedFile("x", b"x")})
    assert (page.status_code, page.headers["Retry-After"]) == (429, "10")


def test_a_reader_knows_nothing_of_the_office(office: Office) -> None:
    """Its process has none of the office's variables, and cannot write."""
    known = reading.readers()
    assert known.codes(b"x") == ()
    running = known._places.get()
    assert running is not None
    known._places.put(running)
    process = Path(f"/proc/{running._process.pid}")
    names = {line.partition("=")[0] for line in process.joinpath("environ").read_text().split("\0")}
    assert names <= {"PATH", "LANG", "PYTHONPATH", "HOME", ""}
    limits = process.joinpath("limits").read_text()
    assert re.search(r"Max file size\s+0\s+0", limits)


def test_every_state_has_words_in_every_language() -> None:
    for language in LANGUAGES:
        assert set(WORDS[language]) == set(WORDS["vi"])
        for key, words in WORDS[language].items():
            assert type(words) is type(WORDS["vi"][key])
