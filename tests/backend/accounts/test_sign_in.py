"""Signing in with both factors, and what stands against guessing."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth import hashers
from django.test import Client
from django.utils import timezone
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice
from pytest_django.fixtures import Settings

from backend.accounts import second_factor
from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from tests.backend.conftest import at
from tests.backend.staff import PASSWORD, signed_in, staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def account() -> Account:
    return staff("an", Role.AUTHOR, name="Lê An")


@pytest.fixture
def browser() -> Client:
    return Client(headers={"accept-language": "en"})


def code(account: Account) -> str:
    return second_factor.code_of(TOTPDevice.objects.get(user=account))


def show_password(browser: Client, login: str = "an", password: str = PASSWORD, **more: str) -> int:
    response = browser.post("/console/sign-in", {"login": login, "password": password, **more})
    return response.status_code


def show_code(browser: Client, code: str, **more: str) -> int:
    return browser.post("/console/sign-in/code", {"code": code, **more}).status_code


def page(browser: Client) -> int:
    return browser.get("/console/").status_code


def test_both_factors_open_the_console(account: Account, browser: Client) -> None:
    assert show_password(browser, "An ", next="/console/account") == 302
    assert page(browser) == 302
    shown = browser.get("/console/sign-in/code?next=/console/account").content.decode()
    assert 'name="next" value="/console/account"' in shown
    response = browser.post(
        "/console/sign-in/code", {"code": code(account), "next": "/console/account"}
    )
    assert response.headers["Location"] == "/console/account"
    assert page(browser) == 200
    assert browser.get("/console/sign-in").headers["Location"] == "/console/"
    assert list(AuditEntry.objects.values_list("action", "subject")) == [
        ("signed-in", "account an")
    ]


def test_each_step_gives_the_session_a_new_id(account: Account, browser: Client) -> None:
    ids = []
    show_password(browser)
    ids.append(browser.session.session_key)
    show_code(browser, code(account))
    ids.append(browser.session.session_key)
    assert len(set(ids)) == 2


@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example/", "//evil.example/console/", "/v", "/console/\\evil.example\n", ""],
)
def test_the_way_on_never_leaves_the_console(
    account: Account, browser: Client, elsewhere: str
) -> None:
    show_password(browser)
    response = browser.post("/console/sign-in/code", {"code": code(account), "next": elsewhere})
    assert response.headers["Location"] == "/console/"


def test_a_code_is_good_once(account: Account, browser: Client) -> None:
    used = code(account)
    show_password(browser)
    assert show_code(browser, used) == 302
    again = Client()
    show_password(again)
    assert show_code(again, used) == 422
    assert page(again) == 302


def test_a_code_before_the_password_is_not_looked_at(account: Account, browser: Client) -> None:
    response = browser.post("/console/sign-in/code", {"code": code(account)})
    assert response.headers["Location"].startswith("/console/sign-in?")
    assert page(browser) == 302


def test_the_password_is_remembered_for_five_minutes(
    account: Account, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now()
    show_password(browser)
    at(now + timedelta(minutes=5, seconds=1), monkeypatch)
    assert browser.get("/console/sign-in/code").status_code == 302


def refusal(browser: Client, login: str, password: str) -> str:
    response = browser.post("/console/sign-in", {"login": login, "password": password})
    assert response.status_code == 422
    shown = response.content.decode().replace(f'value="{login}"', 'value="LOGIN"')
    return re.sub('name="csrfmiddlewaretoken" value="[^"]*"|X-CSRFToken": "[^"]*"', "", shown)


def test_unknown_login_wrong_password_and_closed_account_are_told_alike(
    account: Account, browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, bare = staff("binh"), staff("cuc")
    Account.objects.filter(pk=closed.pk).update(is_active=False)
    second_factor.remove(bare)
    hashed: list[str] = []
    scrypt = hashers.ScryptPasswordHasher.encode

    def counted(self: hashers.ScryptPasswordHasher, password: str, *rest: Any) -> str:
        hashed.append(password)
        return scrypt(self, password, *rest)

    monkeypatch.setattr(hashers.ScryptPasswordHasher, "encode", counted)
    answers = [
        refusal(browser, "an", "wrong password"),
        refusal(browser, "nobody", "wrong password"),
        refusal(browser, "binh", PASSWORD),
        refusal(browser, "cuc", PASSWORD),
    ]
    assert len(set(answers)) == 1
    assert len(hashed) == 4, "each takes as long as hashing once"


@pytest.mark.parametrize("login", ["an", "nobody"])
def test_five_wrong_passwords_lock_whether_the_login_exists_or_not(
    account: Account, browser: Client, login: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now()
    at(now, monkeypatch)
    for _ in range(5):
        assert show_password(browser, login, "wrong password") == 422
    assert show_password(browser, login) == 429
    locked = AuditEntry.objects.filter(action="account-locked")
    assert [entry.subject for entry in locked] == (["account an"] if login == "an" else [])
    at(now + timedelta(minutes=1), monkeypatch)
    assert show_password(browser, login) == (302 if login == "an" else 422)


def test_wrong_codes_count_with_wrong_passwords(account: Account, browser: Client) -> None:
    for _ in range(3):
        assert show_password(browser, password="wrong password") == 422
    for status in (422, 422, 429):
        # Showing the right password again gives no more guesses at the code.
        show_password(browser)
        assert show_code(browser, "000000x") == status
    assert show_code(browser, code(account)) == 429


def test_an_address_is_refused_after_thirty(browser: Client, settings: Settings) -> None:
    settings.OFFICE_CLIENT_HEADER = "X-Forwarded-For"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    for number in range(30):
        response = browser.post(
            "/console/sign-in",
            {"login": f"guess-{number}", "password": "x"},
            headers={"X-Forwarded-For": "192.0.2.7"},
        )
        assert response.status_code == 422
    for address, status in (("192.0.2.7", 429), ("192.0.2.8", 422)):
        response = browser.post(
            "/console/sign-in",
            {"login": "another", "password": "x"},
            headers={"X-Forwarded-For": address},
        )
        assert response.status_code == status
    assert AuditEntry.objects.get().subject == "address 192.0.2.7"


def test_a_recovery_code_stands_in_for_the_phone_once(account: Account, browser: Client) -> None:
    codes = second_factor.new_recovery_codes(account)
    assert len(set(codes)) == 10
    show_password(browser)
    assert show_code(browser, codes[3].upper()) == 302
    assert page(browser) == 200
    assert second_factor.recovery_codes_left(account) == 9
    again = Client()
    show_password(again)
    assert show_code(again, codes[3]) == 422


def test_recovery_codes_are_kept_as_hashes(account: Account) -> None:
    codes = second_factor.new_recovery_codes(account)
    kept = StaticToken.objects.values_list("token", flat=True)
    assert not {code.replace("-", "") for code in codes} & {token.lower() for token in kept}


def test_thirty_minutes_without_use_end_a_session(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, browser = timezone.now(), signed_in(account)
    at(now + timedelta(minutes=29), monkeypatch)
    assert page(browser) == 200
    at(now + timedelta(minutes=58), monkeypatch)
    assert page(browser) == 200
    at(now + timedelta(minutes=89), monkeypatch)
    assert page(browser) == 302


def test_what_a_page_fetches_by_itself_is_no_use_of_it(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, browser = timezone.now(), signed_in(account)
    for minutes, status in ((20, 200), (31, 302)):
        at(now + timedelta(minutes=minutes), monkeypatch)
        response = browser.get("/console/", headers={"HX-Request": "true"})
        assert response.status_code == status


def test_ten_hours_end_it_in_any_case(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    now, browser = timezone.now(), signed_in(account)
    for half_hours in range(1, 20):
        at(now + half_hours * timedelta(minutes=29), monkeypatch)
        assert page(browser) == 200
    at(now + timedelta(hours=9, minutes=39), monkeypatch)
    assert page(browser) == 200
    at(now + timedelta(hours=10, seconds=5), monkeypatch)
    assert page(browser) == 302


def test_signing_out_is_a_form_and_ends_the_session(account: Account) -> None:
    browser = signed_in(account)
    assert browser.get("/console/sign-out").status_code == 405
    kept = browser.cookies["office-session"].value
    assert browser.post("/console/sign-out").headers["Location"] == "/console/sign-in"
    browser.cookies["office-session"] = kept
    assert page(browser) == 302


def test_the_language_of_the_account_is_spoken_where_none_was_chosen(account: Account) -> None:
    browser = Client()
    show_password(browser)
    show_code(browser, code(account))
    assert browser.cookies["office-language"].value == "vi"
