"""The first sign-in on a phone, and the rooms of accounts and audit, in a browser."""

from __future__ import annotations

import base64
import io

import pytest
import zxingcpp
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice
from PIL import Image
from pytest_django.fixtures import Settings

from backend.accounts import managing, second_factor
from backend.accounts.models import Account
from backend.accounts.roles import Role
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import staff

pytestmark = pytest.mark.django_db(transaction=True)
CHOSEN = "cầu sông Hàn quay đêm"


def test_the_first_sign_in(desk: Desk, settings: Settings) -> None:  # noqa: F811
    settings.OFFICE_ADDRESS = desk.address
    _, link = managing.add_account(None, "an", "Lê An", [Role.AUDITOR], timezone.now())
    page = desk.open(None, link, width=PHONE, language="vi")
    page.get_by_label("Mật khẩu mới").fill(CHOSEN)
    page.get_by_label("Nhập lại lần nữa").fill("khác")
    page.keyboard.press("Enter")
    page.get_by_text("Hai lần nhập không giống nhau.").wait_for()
    assert desk.faults(page) == []
    page.get_by_label("Mật khẩu mới").fill(CHOSEN)
    page.get_by_label("Nhập lại lần nữa").fill(CHOSEN)
    page.get_by_role("button", name="Tiếp tục").click()

    picture = page.locator("img.qr")
    picture.wait_for()
    assert desk.faults(page) == []
    (read,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.screenshot())))
    text = page.locator(".secret").inner_text()
    account = Account.objects.get(login="an")
    key = base64.b32decode(text.replace(" ", "")).hex()
    assert read.text == second_factor.phone(account, key).config_url
    page.get_by_label("Mã đang hiện trên điện thoại").fill(
        second_factor.code_of(TOTPDevice(key=key))
    )
    page.get_by_role("button", name="Đăng nhập").click()

    page.get_by_role("heading", name="Mã khôi phục").wait_for()
    assert page.locator("ol.codes li").count() == 10
    assert page.get_by_role("button", name="In", exact=True).is_visible()
    assert desk.faults(page) == []
    page.get_by_role("link", name="Đã cất giữ các mã").click()
    page.get_by_role("heading", name="Tổng quan").wait_for()

    # The language is a form like any other; a script's request carries the same protection.
    page.get_by_role("button", name="English").click()
    page.get_by_role("heading", name="Overview").wait_for()
    with page.expect_response("**/console/language") as answer:
        page.evaluate(
            "() => { htmx.ajax('POST', '/console/language', "
            "{source: document.querySelector('main'), swap: 'none', values: {language: 'vi'}}) }"
        )
    assert answer.value.status == 302
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("heading", name="Đăng nhập").wait_for()
    assert desk.faults(page) == []


def test_rooms(desk: Desk) -> None:  # noqa: F811
    manager = staff("an", Role.ACCOUNTS, Role.AUDITOR, name="Nguyễn Thị Thanh An")
    other = staff("binh", Role.AUTHOR, name="Trần Quốc Bình")
    managing.deactivate(manager, other)
    managing.activate(manager, other)
    phone = desk.page(manager, width=PHONE, language="vi")
    for path in ("accounts/", f"accounts/{other.pk}", "account/phone", "audit/"):
        phone.goto(f"/console/{path}")
        assert desk.faults(phone) == [], path
    wide = desk.open(manager, "/console/audit/", width=WIDE, language="en")
    assert desk.faults(wide) == []
