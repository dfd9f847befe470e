"""One-time links: the first sign-in, and the way back in."""

from __future__ import annotations

import base64
import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts import managing, second_factor
from backend.accounts.models import Account, OneTimeLink
from backend.accounts.roles import Role
from tests.backend.conftest import at
from tests.backend.staff import PASSWORD, signed_in, staff

pytestmark = pytest.mark.django_db
CHOSEN = "cầu sông Hàn quay đêm"


@pytest.fixture
def browser() -> Client:
    return Client(headers={"accept-language": "en"})


def path_of(link: str) -> str:
    assert link.startswith("http://127.0.0.1:8480/console/begin/with/")
    return link.removeprefix("http://127.0.0.1:8480")


@pytest.fixture
def first() -> str:
    _, link = managing.add_account(None, "an", "Lê An", [Role.CLERK], timezone.now())
    return path_of(link)


def choose(browser: Client, path: str, password: str = CHOSEN) -> int:
    return browser.post(path, {"new": password, "again": password}).status_code


def phone_on_page(browser: Client) -> TOTPDevice:
    """What an app makes of the text on the page."""
    shown = browser.get("/console/begin/phone").content.decode()
    text = re.search(r'class="code secret">([A-Z2-7 ]+)<', shown)
    assert text is not None
    key = base64.b32decode(text[1].replace(" ", "")).hex()
    return TOTPDevice(key=key)


def test_the_first_sign_in(browser: Client, first: str) -> None:
    shown = browser.get(first)
    assert "Lê An" in shown.content.decode()
    assert "no-store" in shown.headers["Cache-Control"]
    assert choose(browser, first) == 302
    assert browser.get("/console/").status_code == 302, "not yet in"
    phone = phone_on_page(browser)
    assert browser.post("/console/begin/phone", {"code": "000000x"}).status_code == 422
    done = browser.post("/console/begin/phone", {"code": second_factor.code_of(phone)})
    codes = re.findall(r"<li>([a-z2-9]{5}-[a-z2-9]{5})</li>", done.content.decode())
    assert len(codes) == 10
    assert browser.get("/console/").status_code == 200
    account = Account.objects.get(login="an")
    assert account.check_password(CHOSEN)
    assert account.language == "en"
    assert second_factor.check_code(account, codes[0]) is not None
    # The code that confirmed the phone has been used.
    assert second_factor.check_code(account, second_factor.code_of(phone)) is None


def test_the_picture_says_what_the_text_says(browser: Client, first: str) -> None:
    choose(browser, first)
    phone = phone_on_page(browser)
    account = Account.objects.get(login="an")
    picture = second_factor.key_as_picture(account, phone.key)
    assert picture in browser.get("/console/begin/phone").content.decode()
    address = second_factor.phone(account, phone.key).config_url
    assert address.startswith("otpauth://totp/Mot%20Cua%3Aan?secret=")
    assert second_factor.key_as_text(phone.key).replace(" ", "") in address


def test_a_link_is_good_once(browser: Client, first: str) -> None:
    choose(browser, first)
    phone = phone_on_page(browser)
    late = Client(headers={"accept-language": "en"})
    choose(late, first, "another password of theirs")
    late_phone = phone_on_page(late)
    browser.post("/console/begin/phone", {"code": second_factor.code_of(phone)})
    gone = late.post("/console/begin/phone", {"code": second_factor.code_of(late_phone)})
    assert gone.status_code == 410
    assert Client().get(first).status_code == 410
    assert Account.objects.get(login="an").check_password(CHOSEN)


def test_a_link_is_good_for_48_hours(
    browser: Client, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = timezone.now()
    at(now + timedelta(hours=47, minutes=59), monkeypatch)
    assert browser.get(first).status_code == 200
    at(now + timedelta(hours=48, seconds=1), monkeypatch)
    assert browser.get(first).status_code == 410
    assert choose(browser, first) == 410


def test_a_newer_link_takes_the_place_of_the_older(browser: Client, first: str) -> None:
    newer = path_of(managing.new_link(None, Account.objects.get(login="an"), timezone.now()))
    assert browser.get(first).status_code == 410
    assert browser.get(newer).status_code == 200


def test_only_a_hash_of_the_link_is_kept(first: str) -> None:
    token = first.rpartition("/")[2]
    assert len(token) >= 43
    assert token not in str(OneTimeLink.objects.values().get())


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("ngắn quá", "Use at least 12 characters."),
        ("123456789012", "Digits alone are guessed quickly. Add words."),
        ("administrator", "Too many people use this password."),
        ("nguyen-van-hai", "This is too much like the login or the name."),
    ],
)
def test_weak_passwords_are_refused(browser: Client, password: str, words: str) -> None:
    _, link = managing.add_account(None, "nguyen-van-hai", "Nguyễn Văn Hải", [], timezone.now())
    response = browser.post(path_of(link), {"new": password, "again": password})
    assert response.status_code == 422
    assert words in response.content.decode()


def test_typing_it_differently_is_noticed(browser: Client, first: str) -> None:
    response = browser.post(first, {"new": CHOSEN, "again": CHOSEN + " "})
    assert "The two are not the same." in response.content.decode()


def test_a_forgotten_password_still_wants_the_phone(browser: Client) -> None:
    account = staff("binh", Role.CLERK)
    earlier = signed_in(account)
    path = path_of(managing.new_link(None, account, timezone.now()))
    assert choose(browser, path) == 302
    assert "secret" not in browser.get("/console/begin/phone").content.decode()
    account.refresh_from_db()
    assert account.check_password(PASSWORD), "nothing changes before the code"
    assert browser.post("/console/begin/phone", {"code": "000000"}).status_code == 422
    code = second_factor.code_of(TOTPDevice.objects.get(user=account))
    response = browser.post("/console/begin/phone", {"code": code})
    assert response.headers["Location"] == "/console/"
    account.refresh_from_db()
    assert account.check_password(CHOSEN)
    assert earlier.get("/console/").status_code == 302, "earlier sessions have ended"
    assert browser.get("/console/").status_code == 200


def test_a_lost_phone_is_replaced_by_link(browser: Client) -> None:
    account = staff("binh", Role.CLERK)
    second_factor.new_recovery_codes(account)
    earlier = signed_in(account)
    path = path_of(managing.remove_second_factor(None, account, timezone.now()))
    assert earlier.get("/console/").status_code == 302
    response = browser.post("/console/sign-in", {"login": "binh", "password": PASSWORD})
    assert response.status_code == 422, "the password alone is no way to set up a phone"
    assert second_factor.recovery_codes_left(account) == 0
    choose(browser, path)
    phone = phone_on_page(browser)
    browser.post("/console/begin/phone", {"code": second_factor.code_of(phone)})
    assert browser.get("/console/").status_code == 200


def test_a_deactivated_account_has_no_link(browser: Client, first: str) -> None:
    managing.deactivate(staff("binh", Role.ACCOUNTS), Account.objects.get(login="an"))
    assert browser.get(first).status_code == 410


def test_the_log_does_not_tell_links(
    browser: Client,
    first: str,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert choose(browser, first, "short") == 422
    captured = capsys.readouterr()
    assert first.rpartition("/")[2] not in captured.err + captured.out
