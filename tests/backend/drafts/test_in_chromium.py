"""An author who is no programmer changes a label and sees it printed; axe-core looks on."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from backend.accounts.roles import Role
from backend.issuance.services import ensure_services
from tests.backend.drafts.conftest import draft_of, place_of
from tests.backend.pages import PHONE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import staff


@pytest.mark.django_db(transaction=True)
def test_a_label_from_the_keyboard_to_the_page(desk: Desk) -> None:  # noqa: F811
    ensure_services()
    author = staff("lan", Role.AUTHOR, Role.ADMINISTRATOR, name="Nguyễn Thị Lan")
    draft = draft_of(author, "CT01")
    at = f"/console/drafts/{draft.pk}/"
    page = desk.open(author, f"{at}words")
    picture = page.locator("#checked img").first
    before = picture.get_attribute("src")
    page.locator(f"[name='w:{place_of(draft, 'item_1')}']").fill("1. Họ và tên: **{name}**")
    expect(page.locator("#checked .message.ok")).to_be_visible()
    expect(picture).not_to_have_attribute("src", before or "")
    faults = {"words": desk.faults(page)}
    page.keyboard.press("Control+Home")
    page.get_by_role("button", name="Save").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved as revision 2.")).to_be_visible()

    page.goto(f"{at}texts")
    text = page.locator("[name='t:fields.phone.label:ko']")
    text.fill("")
    expect(page.locator("#missing-count")).to_have_text("1 text is not translated")
    faults["texts"] = desk.faults(page)
    page.goto(f"{at}try")
    expect(page.locator(".sheet img")).to_have_count(2)
    faults["try"] = desk.faults(page)

    page = desk.open(author, at, width=PHONE, language="vi")
    expect(page.locator("#report .message").first).to_be_visible()
    faults["draft"] = desk.faults(page)
    for name in ("", "new", "fees/TL-KS"):
        page.goto(f"/console/drafts/{name}")
        faults[name or "list"] = desk.faults(page)
    for name in ("fields/of/request", "steps", "about", "layout", "layout/1/5", "samples",
                 "history/2", "expert/sample.json"):  # fmt: skip
        page.goto(f"{at}{name}")
        faults[name] = desk.faults(page)
    assert {name: found for name, found in faults.items() if found} == {}
    assert desk.reports == []
