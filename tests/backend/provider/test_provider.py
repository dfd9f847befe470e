"""The stand-in provider as a process, over HTTP: the protocol, the phone's pages, the repairs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

from backend.identity.oidc import (
    Approved,
    Binding,
    DeviceAuthorization,
    Expired,
    OidcProvider,
    Pending,
    ProviderSettings,
    Refused,
)
from backend.registry.demo_people import HUONG, PHUONG_THAO
from tests.backend.processes import Server
from tests.backend.provider.phone import Phone, choices

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
BINDING = Binding("Một Cửa, phường Hải Châu", "Xác nhận thông tin về cư trú", "47", "vi")


@dataclass
class Provider:
    address: str
    state: Path
    server: Server

    def client(self, client_id: str = "mot-cua-office") -> OidcProvider:
        return OidcProvider(ProviderSettings(self.address, client_id))

    def token(self, **fields: str) -> requests.Response:
        return requests.post(f"{self.address}/oauth/token", fields, timeout=10)

    def device(self, **fields: str) -> requests.Response:
        return requests.post(f"{self.address}/oauth/device_authorization", fields, timeout=10)

    def change(self, statement: str, *values: str) -> None:
        """Alter the provider's database, as time or an attacker would."""
        with sqlite3.connect(self.state / "provider.sqlite3", timeout=20) as database:
            assert database.execute(statement, values).rowcount >= 1
        database.close()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    state = tmp_path_factory.mktemp("provider")
    clients = {"PROVIDER_CLIENTS": "mot-cua-office another-client"}
    with Server(state, "provider", "--port", "0", "--interval", "1", **clients) as server:
        yield Provider(server.address, state, server)


@pytest.fixture
def provider(running: Provider) -> Provider:
    with sqlite3.connect(running.state / "provider.sqlite3", timeout=20) as database:
        database.execute("DELETE FROM provider_wrongcode")
    database.close()
    return running


def unhurried(provider: Provider) -> None:
    """As if the office had waited for its interval."""
    provider.change("UPDATE provider_devicegrant SET last_asked = NULL")


def begun(provider: Provider) -> DeviceAuthorization:
    return provider.client().begin(BINDING)


def test_approved_by_the_right_number(provider: Provider) -> None:
    client = provider.client()
    started = client.begin(BINDING)
    assert started.interval == 1
    assert started.expires_in == 300
    assert client.poll(started.device_code) == Pending()
    phone = Phone(provider.address)
    page = phone.sign_in(started.verification_uri_complete, HUONG.number)
    assert page.status_code == 200
    for shown in (BINDING.place, BINDING.paper, HUONG.name):
        assert shown in page.text
    assert "47" in choices(page)
    assert len(choices(page)) == 3
    done = phone.choose(page, "47")
    assert done.status_code == 200
    assert "Đã xác nhận" in done.text
    unhurried(provider)
    assert client.poll(started.device_code) == Approved(HUONG.number, HUONG.name)


def test_a_name_keeps_its_vietnamese_order(provider: Provider) -> None:
    client = provider.client()
    started = client.begin(BINDING)
    phone = Phone(provider.address)
    phone.choose(phone.sign_in(started.verification_uri_complete, PHUONG_THAO.number), "47")
    answer = client.poll(started.device_code)
    assert answer == Approved(PHUONG_THAO.number, "CÔNG TẰNG TÔN NỮ THỊ NGỌC PHƯƠNG THẢO")


def test_a_wrong_number_refuses_for_good(provider: Provider) -> None:
    started = begun(provider)
    phone = Phone(provider.address)
    page = phone.sign_in(started.verification_uri_complete, HUONG.number)
    wrong = next(choice for choice in choices(page) if choice != "47")
    answer = phone.choose(page, wrong)
    assert answer.status_code == 403
    assert "Số không khớp" in answer.text
    assert phone.choose(page, "47").status_code == 410
    assert provider.client().poll(started.device_code) == Refused()


def test_refused_on_the_phone(provider: Provider) -> None:
    started = begun(provider)
    phone = Phone(provider.address)
    page = phone.refuse(phone.sign_in(started.verification_uri_complete, HUONG.number))
    assert "Đã từ chối" in page.text
    assert provider.client().poll(started.device_code) == Refused()


def test_no_decision_without_signing_in_or_without_the_token_of_the_form(
    provider: Provider,
) -> None:
    started = begun(provider)
    stranger = requests.post(
        f"{provider.address}/device",
        {"user_code": started.user_code, "choice": "47"},
        timeout=10,
    )
    assert stranger.status_code == 403
    phone = Phone(provider.address)
    phone.sign_in(started.verification_uri_complete, HUONG.number)
    forged = phone.session.post(
        f"{provider.address}/device",
        {"user_code": started.user_code, "choice": "47"},
        timeout=10,
    )
    assert forged.status_code == 403
    assert provider.client().poll(started.device_code) == Pending()


def test_expired(provider: Provider) -> None:
    """Even where it was approved in time: the toolkit would give a token."""
    started = begun(provider)
    phone = Phone(provider.address)
    page = phone.sign_in(started.verification_uri_complete, HUONG.number)
    phone.choose(page, "47")
    provider.change(
        "UPDATE provider_devicegrant SET expires = '2026-01-01 00:00:00' WHERE device_code = ?",
        started.device_code,
    )
    assert provider.client().poll(started.device_code) == Expired()
    assert phone.open(started.verification_uri_complete).status_code == 410


def test_a_device_code_is_good_for_one_token(provider: Provider) -> None:
    started = begun(provider)
    phone = Phone(provider.address)
    phone.choose(phone.sign_in(started.verification_uri_complete, HUONG.number), "47")
    fields = {
        "grant_type": GRANT_TYPE,
        "client_id": "mot-cua-office",
        "device_code": started.device_code,
    }
    first = provider.token(**fields)
    assert first.status_code == 200
    assert set(first.json()) >= {"access_token", "token_type", "expires_in"}
    assert "refresh_token" not in first.json()
    assert first.headers["Cache-Control"] == "no-store"
    second = provider.token(**fields)
    assert (second.status_code, second.json()) == (400, {"error": "invalid_grant"})


def test_a_device_code_is_bound_to_its_client(provider: Provider) -> None:
    started = begun(provider)
    phone = Phone(provider.address)
    phone.choose(phone.sign_in(started.verification_uri_complete, HUONG.number), "47")
    answer = provider.token(
        grant_type=GRANT_TYPE, client_id="another-client", device_code=started.device_code
    )
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_grant"})
    assert provider.client().poll(started.device_code) == Approved(HUONG.number, HUONG.name)


def test_slow_down(provider: Provider) -> None:
    started = begun(provider)
    client = provider.client()
    assert client.poll(started.device_code) == Pending()
    assert client.poll(started.device_code) == Pending(slow_down=True)
    with sqlite3.connect(provider.state / "provider.sqlite3") as database:
        [(interval,)] = database.execute(
            "SELECT interval FROM provider_devicegrant WHERE device_code = ?",
            (started.device_code,),
        )
    database.close()
    assert interval == 6


@pytest.mark.parametrize(
    ("fields", "status", "error"),
    [
        ({"client_id": "mot-cua-office"}, 400, "invalid_request"),
        ({"client_id": "mot-cua-office", "device_code": "x"}, 400, "invalid_grant"),
        ({"client_id": "nobody", "device_code": "x"}, 401, "invalid_client"),
        ({"device_code": "x"}, 401, "invalid_client"),
        ({"grant_type": "password", "client_id": "mot-cua-office"}, 400, "unsupported_grant_type"),
    ],
)
def test_status_codes_of_the_token_endpoint(
    provider: Provider, fields: dict[str, str], status: int, error: str
) -> None:
    answer = provider.token(**({"grant_type": GRANT_TYPE} | fields))
    assert (answer.status_code, answer.json()) == (status, {"error": error})


@pytest.mark.parametrize(
    ("fields", "status", "error"),
    [
        ({"client_id": "nobody"}, 401, "invalid_client"),
        ({"scope": "openid"}, 401, "invalid_client"),
        ({"client_id": "mot-cua-office", "scope": "openid admin"}, 400, "invalid_scope"),
        ({"client_id": "mot-cua-office", "binding_number": "470"}, 400, "invalid_request"),
        ({"client_id": "mot-cua-office", "binding_number": "x"}, 400, "invalid_request"),
    ],
)
def test_status_codes_of_the_device_endpoint(
    provider: Provider, fields: dict[str, str], status: int, error: str
) -> None:
    answer = provider.device(**fields)
    assert (answer.status_code, answer.json()) == (status, {"error": error})


def test_the_device_endpoint_wants_a_form(provider: Provider) -> None:
    answer = requests.post(
        f"{provider.address}/oauth/device_authorization", json={"client_id": "x"}, timeout=10
    )
    assert (answer.status_code, answer.json()) == (400, {"error": "invalid_request"})


def test_a_scope_that_was_not_asked_for_is_not_told(provider: Provider) -> None:
    started = provider.device(client_id="mot-cua-office", scope="openid").json()
    phone = Phone(provider.address)
    page = phone.sign_in(started["verification_uri_complete"], HUONG.number)
    assert choices(page) == []
    phone._post(page, "/device", {"decision": "approve"})
    token = provider.token(
        grant_type=GRANT_TYPE, client_id="mot-cua-office", device_code=started["device_code"]
    ).json()["access_token"]
    claims = requests.get(
        f"{provider.address}/oauth/userinfo",
        headers={"Authorization": f"Bearer {token}"},
        timeout=10,
    ).json()
    assert set(claims) == {"sub"}


def test_userinfo_wants_a_token(provider: Provider) -> None:
    for headers in ({}, {"Authorization": "Bearer x"}):
        answer = requests.get(f"{provider.address}/oauth/userinfo", headers=headers, timeout=10)
        assert answer.status_code == 401
    query = requests.get(f"{provider.address}/oauth/userinfo?access_token=x", timeout=10)
    assert query.status_code == 401


def test_user_codes_cannot_be_tried_out(provider: Provider) -> None:
    started = begun(provider)
    phone = Phone(provider.address)
    for attempt in range(10):
        assert phone.open(f"{provider.address}/device?user_code=WRONG{attempt}").status_code == 404
    page = phone.open(started.verification_uri_complete)
    assert page.status_code == 429
    assert "10 phút" in page.text
    provider.change("UPDATE provider_wrongcode SET at = '2026-01-01 00:00:00'")
    assert phone.open(started.verification_uri_complete).status_code == 200


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("vi", "Xác nhận với máy Một Cửa"),
        ("en", "Confirm with the Một Cửa kiosk"),
        ("ko", "Một Cửa 키오스크 확인"),
        ("zh-Hant", "Confirm with the Một Cửa kiosk"),
    ],
)
def test_the_page_speaks_the_kiosks_language(provider: Provider, language: str, title: str) -> None:
    started = provider.client().begin(Binding("Nơi", "Giấy", "47", language))
    phone = Phone(provider.address)
    page = phone.sign_in(started.verification_uri_complete, HUONG.number)
    assert f"<h1>{title}</h1>" in page.text.replace("\N{NO-BREAK SPACE}", " ")
    switched = phone.open(f"{started.verification_uri_complete}&lang=en")
    assert "<h1>Confirm with the" in switched.text


def test_without_a_code_the_page_speaks_the_phones_language(provider: Provider) -> None:
    for language, lang in (
        ("ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        ("fr-FR, en;q=0.5", "en"),
        ("th;q=0.9", "en"),
        ("", "vi"),
    ):
        page = requests.get(
            f"{provider.address}/device", headers={"Accept-Language": language}, timeout=10
        )
        assert f'<html lang="{lang}">' in page.text


def test_what_the_kiosk_says_is_text_alone(provider: Provider) -> None:
    started = provider.client().begin(Binding("<script>x</script>", "&<b>", "47", "vi"))
    phone = Phone(provider.address)
    page = phone.sign_in(started.verification_uri_complete, HUONG.number)
    assert "<script>" not in page.text
    assert "&lt;script&gt;x&lt;/script&gt;" in page.text
    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert page.headers["Cache-Control"] == "no-store"


def test_signing_in_leads_nowhere_else(provider: Provider) -> None:
    phone = Phone(provider.address)
    for target in ("https://evil.example/", "//evil.example/", "javascript:alert(1)"):
        page = phone.open(f"{provider.address}/sign-in?next={target}")
        after = phone._post(page, "/sign-in", {"number": HUONG.number})
        assert after.url == f"{provider.address}/device"


def test_no_personal_data_in_the_log(provider: Provider) -> None:
    """Written last, so that the log holds what all the tests above did."""
    assert HUONG.number not in provider.server.log
    assert HUONG.name not in provider.server.log
    assert "user_code" not in provider.server.log
