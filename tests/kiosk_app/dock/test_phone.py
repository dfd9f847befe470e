"""The phone, against pages over HTTP of the shape of the stand-in provider's, and against it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from kiosk_app.dock.phone import Phone, PhoneError, PhonePage
from kiosk_app.dock.samples import HUONG as HUONGS_CARD
from kiosk_app.dock.samples import MINJUN
from tests.backend.processes import Server
from tests.kiosk_app.dock.provider import HUONG, PLAIN, Provider
from tests.kiosk_app.dock.room import until


@pytest.fixture
def phone() -> Iterator[Phone]:
    phone = Phone()
    yield phone
    phone.close()


def test_signs_in_then_approves_with_the_number(
    phone: Phone, address: str, handler: type[Provider]
) -> None:
    assert phone.open(f"{address}/device") == PhonePage("Sign in", (), wants_person=True)
    page = phone.as_person(HUONG)
    assert page == PhonePage("Confirm", ("Paper: CT07",), ("12", "47", "80"), wants_answer=True)
    assert phone.approve("47") == PhonePage("Thank you", ("Look at the kiosk",))
    assert [answer.get("choice") for answer in handler.answers] == [None, ["47"]]


def test_stays_signed_in_until_it_is_another_phone(phone: Phone, address: str) -> None:
    phone.open(f"{address}/device")
    phone.as_person(HUONG)
    assert not phone.open(f"{address}/device").wants_person
    phone.forget()
    assert phone.open(f"{address}/device").wants_person


def test_approves_where_no_number_is_asked_for(
    phone: Phone, address: str, handler: type[Provider]
) -> None:
    handler.question = PLAIN
    phone.open(f"{address}/device")
    page = phone.as_person(HUONG)
    assert page.wants_answer
    assert page.numbers == ()
    phone.approve("")
    assert handler.answers[-1]["decision"] == ["approve"]


def test_refuses(phone: Phone, address: str, handler: type[Provider]) -> None:
    phone.open(f"{address}/device")
    phone.as_person(HUONG)
    phone.refuse()
    assert handler.answers[-1]["decision"] == ["refuse"]


def test_a_number_that_is_not_offered_is_not_sent(
    phone: Phone, address: str, handler: type[Provider]
) -> None:
    phone.open(f"{address}/device")
    phone.as_person(HUONG)
    with pytest.raises(PhoneError, match="not among"):
        phone.approve("13")
    assert len(handler.answers) == 1


def test_somebody_without_an_account_is_told_so(phone: Phone, address: str) -> None:
    phone.open(f"{address}/device")
    with pytest.raises(PhoneError, match="cannot sign in"):
        phone.as_person("048199999999")


def test_a_page_that_asks_nothing_cannot_be_answered(phone: Phone, address: str) -> None:
    page = phone.open(f"{address}/code")
    assert page == PhonePage("Type the code", ())
    with pytest.raises(PhoneError, match="does not ask"):
        phone.approve("12")
    with pytest.raises(PhoneError, match="does not ask"):
        phone.refuse()


@pytest.mark.parametrize("path", ["endless", "picture"])
def test_what_is_no_page_is_refused(phone: Phone, address: str, path: str) -> None:
    with pytest.raises(PhoneError, match="no page"):
        phone.open(f"{address}/{path}")


@pytest.mark.parametrize("path", ["loop", "cut"])
def test_a_page_that_never_comes_whole(phone: Phone, address: str, path: str) -> None:
    with pytest.raises(PhoneError, match="cannot reach"):
        phone.open(f"{address}/{path}")


def test_nobody_listens(phone: Phone) -> None:
    with pytest.raises(PhoneError, match="cannot reach"):
        phone.open("HTTP://127.0.0.1:9/device")


@pytest.mark.parametrize("code", ["048188001234|Huong", "file:///etc/hosts", "WIFI:S:kiosk;;"])
def test_a_code_that_is_no_web_address(phone: Phone, code: str) -> None:
    with pytest.raises(PhoneError, match="no web address"):
        phone.open(code)


def test_without_a_page_there_is_nothing_to_answer(phone: Phone) -> None:
    with pytest.raises(PhoneError, match="scan the code"):
        phone.refuse()


class RealProvider:
    """The office's side of a sign-in (RFC 8628), at the stand-in provider's own process."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.client = {"client_id": "mot-cua-office"}

    def listens(self) -> bool:
        """The server says "started" a moment before it accepts connections."""
        where = urlsplit(self.address)
        try:
            socket.create_connection((where.hostname, where.port), timeout=1).close()
        except ConnectionRefusedError:
            return False
        return True

    def begin(self, number: str = "47") -> dict[str, object]:
        asked = {
            "scope": "openid profile national_id",
            "binding_message": "Một Cửa, phường Hải Châu\nXác nhận thông tin về cư trú",
            "binding_number": number,
            "ui_locales": "vi",
        }
        return self._post("device_authorization", asked)

    def poll(self, begun: dict[str, object]) -> dict[str, object]:
        asked = {
            "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            "device_code": str(begun["device_code"]),
        }
        return self._post("token", asked)

    def person(self, token: dict[str, object]) -> dict[str, object]:
        answer = requests.get(
            f"{self.address}/oauth/userinfo",
            headers={"Authorization": f"Bearer {token['access_token']}"},
            timeout=10,
        )
        return dict(answer.json())

    def _post(self, what: str, fields: dict[str, str]) -> dict[str, object]:
        with requests.post(
            f"{self.address}/oauth/{what}", data=self.client | fields, timeout=10
        ) as answer:
            return dict(answer.json())


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProvider]:
    state: Path = tmp_path_factory.mktemp("provider")
    with Server(state, "provider", "--port", "0") as server:
        provider = RealProvider(server.address)
        until(provider.listens)
        yield provider


def confirm(phone: Phone, begun: dict[str, object]) -> PhonePage:
    page = phone.open(str(begun["verification_uri_complete"]))
    assert page.wants_person
    return phone.as_person(str(HUONGS_CARD.number))


def test_approves_at_the_real_provider(real: RealProvider, phone: Phone) -> None:
    begun = real.begin()
    page = confirm(phone, begun)
    assert page.title == "Xác nhận với máy Một Cửa"
    assert page.lines[:3] == (
        "Nơi đặt máy: Một Cửa, phường Hải Châu",
        "Giấy tờ được yêu cầu: Xác nhận thông tin về cư trú",
        "Người xác nhận: NGUYỄN THỊ THU HƯỜNG",
    )
    assert len(page.numbers) == 3
    assert "47" in page.numbers
    assert phone.approve("47").title == "Đã xác nhận"
    person = real.person(real.poll(begun))
    assert person["national_id"] == HUONGS_CARD.number


def test_refuses_at_the_real_provider(real: RealProvider, phone: Phone) -> None:
    begun = real.begin()
    confirm(phone, begun)
    assert phone.refuse().title == "Đã từ chối"
    assert real.poll(begun)["error"] == "access_denied"


def test_a_wrong_number_refuses_at_the_real_provider(real: RealProvider, phone: Phone) -> None:
    begun = real.begin()
    page = confirm(phone, begun)
    wrong = next(number for number in page.numbers if number != "47")
    assert phone.approve(wrong).title == "Số không khớp"
    assert real.poll(begun)["error"] == "access_denied"


def test_a_used_code_asks_nothing_more(real: RealProvider, phone: Phone) -> None:
    begun = real.begin()
    confirm(phone, begun)
    phone.approve("47")
    page = phone.open(str(begun["verification_uri_complete"]))
    assert page.title == "Mã này không còn dùng được"
    assert not page.wants_answer


def test_a_visitor_has_no_account_at_the_real_provider(real: RealProvider, phone: Phone) -> None:
    phone.open(str(real.begin()["verification_uri_complete"]))
    with pytest.raises(PhoneError, match="cannot sign in"):
        phone.as_person(MINJUN.document.number)
