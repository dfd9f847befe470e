"""The pages of papers in Chromium: a camera that sees a code, a scanner that types, axe-core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import qrcode
from django.utils import timezone
from playwright.sync_api import Browser, sync_playwright
from pytest_django.fixtures import Settings

from backend.accounts.roles import Role
from backend.identity.oidc import Approved
from backend.issuance.models import IssuedPaper
from backend.registry.demo_people import HUONG
from backend.verify.pdf_signing import make_pdf_key
from backend.verify.reading import trust_of_office
from backend.verify.revoking import propose
from forms.compose import compose
from forms.seal import SigningKey, seal
from tests.backend.browser import ARGUMENTS, CHROMIUM
from tests.backend.conftest import Office
from tests.backend.counter.test_counter import PAPER
from tests.backend.issuance.test_issue import approved, issue
from tests.backend.pages import PHONE, WIDE, Desk, desk  # noqa: F401 - a fixture
from tests.backend.staff import staff
from tests.kiosk_app.issued import CT01, CT07

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("people")]
WIDTH, HEIGHT = 1280, 960


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the camera sees; written before it is switched on."""
    return tmp_path_factory.mktemp("camera") / "film.y4m"


@pytest.fixture(scope="module")
def chromium(film: Path) -> Iterator[Browser]:
    seen = [
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    ]
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGUMENTS, *seen])
        yield browser
        browser.close()


def write_film(path: Path, text: str) -> None:
    """One still picture of a code, as YUV4MPEG2."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    scale = (HEIGHT - 40) // len(rows)
    picture = bytearray(b"\xff" * (WIDTH * HEIGHT))
    for y, row in enumerate(rows):
        line = b"".join((b"\x00" if dark else b"\xff") * scale for dark in row)
        for at in range(y * scale, (y + 1) * scale):
            picture[(at + 20) * WIDTH + 60 : (at + 20) * WIDTH + 60 + len(line)] = line
    colourless = b"\x80" * (WIDTH * HEIGHT // 2)
    head = f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n".encode()
    path.write_bytes(head + (b"FRAME\n" + bytes(picture) + colourless) * 3)


@pytest.fixture
def served(desk: Desk, office: Office, settings: Settings) -> Desk:  # noqa: F811
    make_pdf_key(settings.OFFICE_STATE, settings.OFFICE_NAME, timezone.now())
    return desk


def declared(office: Office) -> str:
    key = SigningKey.of(office.key.private)
    return seal(PAPER, key, trust_of_office().address)


def test_the_camera_finds_a_code(served: Desk, office: Office, film: Path) -> None:
    text = declared(office)
    write_film(film, text)
    page = served.open(None, "/v", width=PHONE, language="vi")
    page.wait_for_selector("main[data-state=empty]")
    before = page.inner_text("#camera-privacy")
    reads_itself = page.evaluate("'BarcodeDetector' in window")
    assert ("được gửi cho cơ quan" in before) is not reads_itself
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.click("#camera-use")
    page.wait_for_selector("main[data-state=declaration]", timeout=30_000)
    assert ("frame" in asked) is not reads_itself
    assert str(CT01.sample["name"]) in page.inner_text("main")
    page.wait_for_selector("#camera-use:visible")
    assert page.evaluate("document.getElementById('video').srcObject") is None
    # Nothing of the code but pictures went to the office.
    assert not [address for address in asked if text[-20:] in address]
    assert served.faults(page) == []


def test_a_scanner_types_and_the_clerk_reads(served: Desk, office: Office, film: Path) -> None:
    clerk = staff("clerk", Role.CLERK)
    text = declared(office)
    page = served.open(clerk, "/console/counter/", width=WIDE)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.insert_text("")
    page.keyboard.type(text[:1])
    page.keyboard.insert_text(text[1:])
    page.keyboard.press("Tab")
    page.wait_for_selector(".step")
    assert str(CT01.sample["name"]) in page.inner_text("main")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#copy-all")
    page.wait_for_selector("#copied:not(:empty)")
    assert str(CT01.sample["name"]) in page.evaluate("navigator.clipboard.readText()")
    assert served.faults(page) == []
    # The camera does the same, on a phone.
    write_film(film, text)
    phone = served.open(clerk, "/console/counter/", width=PHONE, language="vi")
    assert served.faults(phone) == []
    phone.click("#camera-use")
    phone.wait_for_selector(".step", timeout=30_000)
    assert served.faults(phone) == []


def test_pages_of_officers(served: Desk, office: Office) -> None:
    officer, other = staff("an", Role.OFFICER), staff("binh", Role.OFFICER)
    paper = IssuedPaper.objects.get(serial=certificate(office)[0])
    page = served.open(officer, f"/console/papers/?serial={paper.serial}", width=PHONE)
    assert served.faults(page) == []
    propose(officer, paper.serial, "Điều 12 Luật Cư trú", timezone.now())
    for width in (PHONE, WIDE):
        page = served.open(other, "/console/papers/", width=width, language="vi")
        assert served.faults(page) == []
    page.click("button[value=confirm]")
    page.wait_for_selector("table.list")
    assert paper.serial in page.inner_text("table.list")
    assert served.faults(page) == []


def test_from_an_upload_to_the_signed_pdf(served: Desk, office: Office, tmp_path: Path) -> None:
    _, pdf = certificate(office)
    (tmp_path / "paper.pdf").write_bytes(pdf)
    page = served.open(None, "/v?language=en", width=PHONE)
    assert served.faults(page) == []
    page.set_input_files("#paper", tmp_path / "paper.pdf")
    page.click("form[action='/v/check'] button")
    page.wait_for_selector("main[data-state=valid]")
    assert served.faults(page) == []
    page.click("form[action='/v/download'] button")
    page.wait_for_selector("main[data-state=pending]")
    assert served.faults(page) == []
    office.provider.answer = Approved(HUONG.number, HUONG.name)
    page.wait_for_selector("main[data-state=approved]", timeout=30_000)
    assert served.faults(page) == []
    with page.expect_download() as download:
        page.click("a[download]")
    download.value.save_as(tmp_path / "signed.pdf")
    page.goto("/v")
    page.set_input_files("#paper", tmp_path / "signed.pdf")
    page.click("form[action='/v/check'] button")
    page.wait_for_selector("main[data-state=valid]")


def certificate(office: Office) -> tuple[str, bytes]:
    """Serial and PDF of one that was issued."""
    body = issue(office, approved(office, HUONG.number), HUONG.number).body
    pdf = compose(
        CT07,
        body["values"],
        language="vi",
        seal=body["seal"],
        specimen=False,
        request=body["request"],
        serial=body["serial"],
        sheet=1,
    ).pdf
    return str(body["serial"]), pdf
