"""What the console shows of ledgers and of numbers without an outcome, in a browser."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from backend.accounts.roles import Role
from backend.issuance.models import IssuedPaper
from office_contract.messages import DeadLetter, StatusRequest
from office_contract.signing import Endpoint
from tests.backend.conftest import Office
from tests.backend.issuance.test_anchors import anchor, send
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import staff

NOT_DELIVERED = {"en": "Not delivered", "vi": "Chưa gửi được"}


@pytest.mark.django_db(transaction=True)
def test_alarms_and_open_numbers_at_a_desk_and_on_a_phone(
    office: Office,
    desk: Desk,  # noqa: F811
) -> None:
    send(office, anchor(office, 10))
    send(office, anchor(office, 10, history="b"))
    now = timezone.now()
    for number, age in ((1, timedelta(days=3)), (2, timedelta(minutes=90))):
        IssuedPaper.objects.create(
            kiosk=office.kiosk,
            request=f"0123456789abcdef-{number}",
            fingerprint="",
            office="HC",
            code="CT07",
            year=2026,
            number=number,
            serial=f"{number:04d}/2026/XN-HC",
            issued_at=now - age,
            answer="{}",
        )
    undelivered = tuple(
        DeadLetter(entry=entry, kind=kind, reason=reason, since=now - timedelta(hours=30))
        for entry, kind, reason in (
            ("outcome_0123456789abcdef-1-1", "outcome", "conflict"),
            ("request_0123456789abcdef-2", "request", "wrong-box"),
            ("consent_0123456789abcdef", "consent", "unknown-kind-of-message"),
        )
    )
    office.call(Endpoint.STATUS, StatusRequest(app_version="1", dead_letters=undelivered))
    account = staff("an", Role.ADMINISTRATOR, Role.OFFICER)
    for width, language in ((WIDE, "en"), (PHONE, "vi")):
        page = desk.open(account, "/console/without-outcome/", width=width, language=language)
        assert desk.faults(page) == []
        assert page.get_by_role("row").count() == 3
        page = desk.open(
            account, f"/console/kiosks/{office.kiosk.key_id}", width=width, language=language
        )
        assert desk.faults(page) == []
        table = page.get_by_role("region", name=NOT_DELIVERED[language])
        assert table.get_by_role("row").count() >= len(undelivered)
    page.get_by_role("button", name="Tôi đã xử lý").click()
    assert "Nhật ký đã ghi" in page.inner_text("main")
    assert desk.faults(page) == []
