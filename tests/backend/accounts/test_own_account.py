"""One's own page: password, phone, recovery codes, language."""

from __future__ import annotations

import base64
import re

import pytest
from django.test import Client
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts import second_factor
from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from tests.backend.staff import PASSWORD, signed_in, staff

pytestmark = pytest.mark.django_db
NEW = "mưa rừng Sơn Trà chiều"


@pytest.fixture
def account() -> Account:
    return staff("an", Role.CLERK, name="Lê An")


@pytest.fixture
def browser(account: Account) -> Client:
    return signed_in(account)


def test_it_shows_who_one_is(browser: Client) -> None:
    shown = browser.get("/console/account").content.decode()
    assert "Lê An" in shown
    assert "Clerk at the counter" in shown


def test_a_new_password_ends_the_other_sessions(browser: Client, account: Account) -> None:
    elsewhere = signed_in(account)
    kept = browser.session.session_key
    fields = {"current": PASSWORD, "new": NEW, "again": NEW}
    response = browser.post("/console/account/password", fields, follow=True)
    assert "The password was changed." in response.content.decode()
    assert elsewhere.get("/console/").status_code == 302
    assert browser.get("/console/").status_code == 200
    assert browser.session.session_key != kept
    account.refresh_from_db()
    assert account.check_password(NEW)
    assert AuditEntry.objects.get().action == "password-changed"


def test_the_earlier_password_is_asked_for_and_guessing_it_locks(
    browser: Client, account: Account
) -> None:
    fields = {"current": "wrong password", "new": NEW, "again": NEW}
    for status in (422, 422, 422, 422, 422, 429):
        assert browser.post("/console/account/password", fields).status_code == status
    account.refresh_from_db()
    assert account.check_password(PASSWORD)


def test_another_phone_takes_the_place_of_the_first(browser: Client, account: Account) -> None:
    elsewhere = signed_in(account)
    first = TOTPDevice.objects.get(user=account)
    codes = second_factor.new_recovery_codes(account)
    shown = browser.get("/console/account/phone").content.decode()
    text = re.search(r'class="code secret">([A-Z2-7 ]+)<', shown)
    assert text is not None
    phone = TOTPDevice(key=base64.b32decode(text[1].replace(" ", "")).hex())
    code = second_factor.code_of(phone)
    wrong = browser.post("/console/account/phone", {"code": code, "current": "wrong password"})
    assert wrong.status_code == 422
    wrong = browser.post("/console/account/phone", {"code": "1", "current": PASSWORD})
    assert wrong.status_code == 422
    assert TOTPDevice.objects.get(user=account) == first
    done = browser.post("/console/account/phone", {"code": code, "current": PASSWORD})
    assert len(re.findall(r"<li>[a-z2-9]{5}-[a-z2-9]{5}</li>", done.content.decode())) == 10
    assert TOTPDevice.objects.get(user=account).key == phone.key
    assert second_factor.check_code(account, codes[0]) is None
    assert elsewhere.get("/console/").status_code == 302
    assert browser.get("/console/").status_code == 200
    assert AuditEntry.objects.get().action == "phone-changed"


def test_new_recovery_codes_replace_the_earlier(browser: Client, account: Account) -> None:
    earlier = second_factor.new_recovery_codes(account)
    shown = browser.post("/console/account/recovery-codes", {"current": PASSWORD}).content.decode()
    codes = re.findall(r"<li>([a-z2-9]{5}-[a-z2-9]{5})</li>", shown)
    assert second_factor.check_code(account, earlier[0]) is None
    assert second_factor.check_code(account, codes[9]) is not None


@pytest.mark.parametrize("page", ["", "/password", "/phone", "/recovery-codes"])
def test_strangers_are_sent_to_sign_in(page: str) -> None:
    assert Client().get(f"/console/account{page}").status_code == 302


def test_the_language_is_kept_for_browser_and_account(browser: Client, account: Account) -> None:
    response = browser.post("/console/language", {"language": "vi", "next": "/console/account"})
    assert response.headers["Location"] == "/console/account"
    assert "Tài khoản của tôi" in browser.get("/console/account").content.decode()
    browser.post("/console/language", {"language": "en", "next": "//evil.example"})
    account.refresh_from_db()
    assert account.language == "en"
    assert browser.cookies["office-language"]["httponly"] is True


def test_an_unknown_language_changes_nothing(browser: Client, account: Account) -> None:
    browser.post("/console/language", {"language": "xx"})
    account.refresh_from_db()
    assert account.language == "vi"
