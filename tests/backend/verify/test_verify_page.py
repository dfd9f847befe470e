"""The verify page in a real browser: what it says of genuine, altered and declared papers."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from playwright.sync_api import Page

from backend.state import SIGNING_KEY_FILE
from forms.bundle import load_catalogue, own_catalogue
from forms.revocation import Entry, Reason, RevocationList, sign_list
from forms.schema import Form, Kind
from forms.seal import PaperValue, SealedPaper, SigningKey, pack_values, seal
from office_contract.slip_code import write_slip_code
from tests.backend.browser import WIDTH, phone_page
from tests.backend.kiosk import KioskKey
from tests.backend.served import ServedOffice, served_office

CT07: dict[str, PaperValue] = {
    "authority_parent": "CÔNG AN THÀNH PHỐ ĐÀ NẴNG",
    "authority": "CÔNG AN PHƯỜNG HẢI CHÂU",
    "place_and_date": "Đà Nẵng, ngày 21 tháng 11 năm 2026",
    "name": "TRẦN GIA BẢO",
    "birth_date": "24/08/2019",
    "sex": "Nam",
    "number": "048219001235",
    "nationality": "Việt Nam",
    "permanent_address": "24 đường Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
    "head_name": "TRẦN QUỐC MINH",
    "head_relation": "Con",
    "members": [
        {"name": "TRẦN QUỐC MINH", "birth_date": "02/09/1985", "sex": "Nam",
         "number": "048085001236", "relation": "Chủ hộ"},
        {"name": "NGUYỄN THỊ THU HƯỜNG", "birth_date": "15/03/1988", "sex": "Nữ",
         "number": "048188001234", "relation": "Vợ"},
    ],
}  # fmt: skip


@dataclass
class Sealer:
    """Seals papers with the served office's keys."""

    office: ServedOffice

    @property
    def address(self) -> str:
        return f"{self.office.address}/V".upper()

    @property
    def office_key(self) -> SigningKey:
        pem = (self.office.state / SIGNING_KEY_FILE).read_bytes()
        private = load_pem_private_key(pem, None)
        assert isinstance(private, Ed25519PrivateKey)
        return SigningKey.of(private)

    @property
    def kiosk_key(self) -> SigningKey:
        return SigningKey.of(KioskKey().private)

    def certificate(
        self,
        *,
        key: SigningKey | None = None,
        valid_until: datetime | None = None,
        issued_at: datetime | None = None,
    ) -> str:
        until = valid_until or datetime.now() + timedelta(days=365)
        values = CT07 | {"valid_until": f"{until:%d/%m/%Y}"}
        return seal(
            self._paper(_form("CT07"), values, "0012/2026/XN-HC", issued_at),
            key or self.office_key,
            self.address,
        )

    def declaration(self, *, key: SigningKey | None = None, code: str = "CT01", **more: str) -> str:
        form = _form(code)
        values = {"name": "NGUYỄN VĂN AN", "birth_date": "2001-03-15", "number": "048201001234"}
        values |= more
        known = {name: value for name, value in values.items() if name in form.sealed}
        assert known == values
        return seal(self._paper(form, known, "", None), key or self.kiosk_key, self.address)

    @staticmethod
    def _paper(
        form: Form, values: Mapping[str, PaperValue], serial: str, issued_at: datetime | None
    ) -> SealedPaper:
        return SealedPaper(
            kind=form.kind,
            code=form.code,
            version=form.version,
            language="vi",
            serial=serial,
            sheet=1,
            issued_at=issued_at or datetime.now(UTC).replace(microsecond=0),
            request="0123456789abcdef-1",
            issuer="Công an phường Hải Châu" if form.kind is Kind.CERTIFICATE else "Máy 1",
            values=pack_values(form, values),
        )


def _form(code: str) -> Form:
    return load_catalogue(own_catalogue())[code].form


@pytest.fixture(scope="module")
def sealer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sealer]:
    with served_office(tmp_path_factory.mktemp("office"), people=1) as office:
        yield Sealer(office)


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with phone_page() as page:
        yield page


@pytest.fixture
def page(browser: Page) -> Page:
    """The same browser; every test begins on an empty page."""
    browser.goto("about:blank")
    return browser


def state(page: Page, address: str) -> str:
    """What the page has decided."""
    page.goto(address)
    page.wait_for_selector("main[data-state]:not([data-state=checking])")
    return str(page.get_attribute("main", "data-state"))


def values(page: Page) -> dict[str, str]:
    return {
        str(item.get_attribute("data-field")): item.inner_text()
        for item in page.query_selector_all("dd[data-field]")
    }


@contextmanager
def listening(page: Page, event: Literal["request", "response"]) -> Iterator[list[Any]]:
    seen: list[Any] = []

    def note(happened: object) -> None:
        seen.append(happened)

    page.on(event, note)
    yield seen
    page.remove_listener(event, note)


def test_a_genuine_certificate(page: Page, sealer: Sealer) -> None:
    assert state(page, sealer.certificate()) == "certificate"
    shown = values(page)
    assert shown["name"] == CT07["name"]
    assert shown["number"] == "048 219 001 235"
    assert "NGUYỄN THỊ THU HƯỜNG" in shown["members"]
    assert "religion" not in shown
    text = page.inner_text("main")
    assert "0012/2026/XN-HC" in text
    assert "So từng dòng" in text


def test_every_language_says_compare(page: Page, sealer: Sealer) -> None:
    state(page, sealer.certificate())
    for language, sentence in (
        ("en", "Compare each line with the paper."),
        ("ko", "서류와 한 줄씩 비교하세요"),
        ("vi", "So từng dòng dưới đây với tờ giấy."),
    ):
        page.click(f"#languages [lang={language}]")
        assert sentence in page.inner_text("main")
        assert page.get_attribute("html", "lang") == language


def test_a_declaration_is_not_confirmed(page: Page, sealer: Sealer) -> None:
    assert state(page, sealer.declaration()) == "declaration"
    assert "Người dân tự khai, chưa được xác nhận" in page.inner_text("main")
    assert values(page)["name"] == "NGUYỄN VĂN AN"
    assert values(page)["birth_date"] == "15/03/2001"


def test_a_country_is_said_by_its_name_in_every_language(page: Page, sealer: Sealer) -> None:
    """The seal has its three letters; ``constructor`` is nothing but a name."""
    declared = sealer.declaration(code="NA1", nationality="KOR", occupation="constructor")
    assert state(page, declared) == "declaration"
    assert values(page)["occupation"] == "constructor"
    for language, name in (("en", "South Korea"), ("ko", "대한민국"), ("vi", "Hàn Quốc")):
        page.click(f"#languages [lang={language}]")
        assert values(page)["nationality"] == name


def test_an_altered_seal(page: Page, sealer: Sealer) -> None:
    """One letter of a name is changed and everything else put together again as it was."""
    address, _, letters = sealer.certificate().partition("#")
    packed = base64.b32decode(letters + "=" * (-len(letters) % 8))
    message = zlib.decompress(packed)
    altered = message.replace("TRẦN GIA BẢO".encode(), "TRẦN GIA BẢY".encode())
    assert altered != message
    text = base64.b32encode(zlib.compress(altered, 9)).decode().rstrip("=")
    assert state(page, f"{address}#{text}") == "bad-signature"
    assert values(page) == {}


@pytest.mark.parametrize(
    "letters", ["A", "AAAA", "x" * 20, "A" * 3000, "%E0%A4%A", "PASTA7Q", "A" * 5000]
)
def test_what_is_no_seal(page: Page, sealer: Sealer, letters: str) -> None:
    expected = "too-large" if len(letters) > 4000 else "damaged"
    assert state(page, f"{sealer.office.address}/v#{letters}") == expected


def test_a_bomb_is_not_inflated(page: Page, sealer: Sealer) -> None:
    packed = zlib.compress(b"\x00" * 2_000_000, 9)
    letters = base64.b32encode(packed).decode().rstrip("=")
    assert len(letters) < 4000
    assert state(page, f"{sealer.address}#{letters}") == "too-large"


def test_an_unknown_key(page: Page, sealer: Sealer) -> None:
    stranger = SigningKey.of(Ed25519PrivateKey.generate())
    assert state(page, sealer.certificate(key=stranger)) == "unknown-key"


def test_keys_for_another_purpose(page: Page, sealer: Sealer) -> None:
    assert state(page, sealer.certificate(key=sealer.kiosk_key)) == "wrong-purpose"
    assert state(page, sealer.declaration(key=sealer.office_key)) == "wrong-purpose"


def test_sealed_before_the_key_was_valid(page: Page, sealer: Sealer) -> None:
    early = datetime(2020, 1, 1, tzinfo=UTC)
    assert state(page, sealer.certificate(issued_at=early)) == "key-expired"


def test_a_paper_past_its_validity(page: Page, sealer: Sealer) -> None:
    yesterday = datetime.now() - timedelta(days=1)
    assert state(page, sealer.certificate(valid_until=yesterday)) == "overdue"
    assert values(page)["name"] == CT07["name"]
    assert state(page, sealer.certificate(valid_until=datetime.now())) == "certificate"


def test_nothing_to_check(page: Page, sealer: Sealer) -> None:
    assert state(page, f"{sealer.office.address}/V") == "empty"


SLIP_SAYS = {
    "vi": (
        "Đây là phiếu hẹn, không phải giấy tờ",
        "Mang phiếu này đến bất kỳ máy Một Cửa nào.",
        "Trang này không kiểm tra phiếu.",
    ),
    "en": (
        "This is an appointment slip, not a paper",
        "Take it to any Một Cửa machine.",
        "This page does not check the slip.",
    ),
    "ko": (
        "서류가 아니라 수령 접수증입니다",
        "이 접수증을 아무 Một Cửa 기계에나 가져가세요.",
        "이 페이지는 접수증을 확인하지 않습니다.",
    ),
}


def slip_code(sealer: Sealer) -> str:
    until = datetime.now(UTC) + timedelta(days=30)
    return write_slip_code(b"\x5a" * 16, until, KioskKey().private, sealer.address)


def test_an_appointment_slip_is_not_a_paper(page: Page, sealer: Sealer) -> None:
    assert state(page, slip_code(sealer)) == "slip"
    for language, sentences in SLIP_SAYS.items():
        page.click(f"#languages [lang={language}]")
        text = page.inner_text("body").replace("\xa0", " ")
        for sentence in sentences:
            assert sentence in text
    assert values(page) == {}


@pytest.mark.parametrize("code", ["R-", "R-0", "r-abc", "R-" + "A" * 5000])
def test_a_slip_is_not_checked_here(page: Page, sealer: Sealer, code: str) -> None:
    """Whether it is genuine is the kiosk's to say, which has this office's list of kiosks."""
    assert state(page, f"{sealer.office.address}/V#{code}") == "slip"


def test_a_slip_asks_the_office_for_nothing(page: Page, sealer: Sealer) -> None:
    code = slip_code(sealer)
    with listening(page, "request") as requests:
        state(page, code)
        page.wait_for_load_state("networkidle")
    paths = {
        request.url.partition("#")[0].removeprefix(sealer.office.address) for request in requests
    }
    assert paths <= {"/V", "/v/page.css", "/v/verify.css", "/v/door.svg"} | {
        f"/v/{script}.js"
        for script in ("verify", "seal", "cbor", "words", "ways", "camera", "revocations")
    }
    assert code.partition("#")[2][:20] not in sealer.office.server.log


def test_after_a_slip_a_paper_is_checked_on_the_same_page(page: Page, sealer: Sealer) -> None:
    state(page, slip_code(sealer))
    page.evaluate("letters => { location.hash = letters }", sealer.certificate().partition("#")[2])
    page.wait_for_selector("main[data-state=certificate]")
    assert page.inner_text("#subtitle") == "Kiểm tra giấy"


def test_a_slips_page_fits_a_phone(page: Page, sealer: Sealer) -> None:
    state(page, slip_code(sealer))
    for language in SLIP_SAYS:
        page.click(f"#languages [lang={language}]")
        assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH


def test_the_office_does_not_answer(page: Page, sealer: Sealer) -> None:
    sealed = sealer.certificate()
    page.route("**/api/v1/keys", lambda route: route.fulfill(status=503))
    page.goto(sealed)
    page.wait_for_selector("main[data-state=offline]")
    page.unroute("**/api/v1/keys")
    page.click("main button")
    page.wait_for_selector("main[data-state=certificate]")


def test_a_browser_that_cannot_check_says_so(page: Page, sealer: Sealer) -> None:
    assert page.context.browser is not None
    context = page.context.browser.new_context()
    old = context.new_page()
    old.add_init_script("delete globalThis.DecompressionStream")
    assert state(old, sealer.certificate()) == "unable"
    assert values(old) == {}
    context.close()


def ended(sealer: Sealer, reason: Reason, *, days: int = 1, sheet: int = 0) -> bytes:
    """The list that says so of the certificate."""
    now = datetime.now(UTC).replace(microsecond=0)
    entry = Entry("0012/2026/XN-HC", sheet, reason, now)
    revoked = RevocationList(1, now, now + timedelta(days=days), (entry,))
    return sign_list(revoked, sealer.office_key)


@pytest.mark.parametrize(
    ("reason", "sheet", "decided"),
    [(1, 0, "revoked"), (2, 0, "replaced"), (2, 1, "replaced"), (1, 9, "revoked")],
)
def test_a_paper_on_the_list_no_longer_counts(
    page: Page, sealer: Sealer, reason: int, sheet: int, decided: str
) -> None:
    listed = ended(sealer, Reason(reason), sheet=sheet)
    page.route("**/api/v1/revocations", lambda route: route.fulfill(body=listed))
    assert state(page, sealer.certificate()) == decided
    assert page.query_selector("main form") is None
    # Nobody stands behind a declaration: no list is asked.
    assert state(page, sealer.declaration()) == "declaration"
    page.unroute("**/api/v1/revocations")


@pytest.mark.parametrize("why", ["away", "old", "forged", "cut", "foreign"])
def test_a_list_that_cannot_be_relied_on_is_said(page: Page, sealer: Sealer, why: str) -> None:
    listed = ended(sealer, Reason.REPLACED, days=0 if why == "old" else 1)
    if why == "forged":
        message = bytearray(zlib.decompress(listed))
        message[-1] ^= 1
        listed = zlib.compress(bytes(message))
    if why == "cut":
        listed = listed[:-20]
    if why == "foreign":
        now = datetime.now(UTC).replace(microsecond=0)
        stranger = SigningKey.of(Ed25519PrivateKey.generate())
        listed = sign_list(RevocationList(1, now, now + timedelta(days=1), ()), stranger)
    status = 503 if why == "away" else 200
    page.route("**/api/v1/revocations", lambda route: route.fulfill(body=listed, status=status))
    # What an old list names stays named; what it does not name may have been revoked since.
    assert state(page, sealer.certificate()) == ("replaced" if why == "old" else "unasked")
    assert page.query_selector("main form") is None
    page.unroute("**/api/v1/revocations")


def test_what_stands_after_the_hash_never_leaves_the_phone(page: Page, sealer: Sealer) -> None:
    sealed = sealer.certificate()
    letters = sealed.partition("#")[2]
    with listening(page, "request") as requests:
        state(page, sealed)
    sent = [f"{r.method} {r.url.partition('#')[0]} {r.all_headers()}" for r in requests]
    assert any("/api/v1/keys" in line for line in sent)
    assert any("/api/v1/forms/CT07/1" in line for line in sent)
    for line in (*sent, sealer.office.server.log):
        assert letters[:20] not in line
        assert "TRẦN GIA BẢO" not in line
    assert {line.split("/")[2] for line in sent} == {sealer.office.address.split("/")[2]}


def test_the_page_fits_a_phone(page: Page, sealer: Sealer) -> None:
    with listening(page, "response") as answers:
        state(page, sealer.certificate())
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH
    assert sum(len(answer.body()) for answer in answers) < 100_000
