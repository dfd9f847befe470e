"""The console's frame in a browser."""

from __future__ import annotations

import pytest

from backend.accounts.roles import Role
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import staff

pytestmark = pytest.mark.django_db(transaction=True)


def test_overview(desk: Desk) -> None:  # noqa: F811
    account = staff("an", *Role, name="Nguyễn Thị Thanh An")
    for width, language, title in ((WIDE, "en", "Overview"), (PHONE, "vi", "Tổng quan")):
        page = desk.open(account, "/console/", width=width, language=language)
        assert page.title() == f"{title} · Một Cửa"
        assert desk.faults(page) == []
