"""Who sees a page of the console."""

from __future__ import annotations

import pytest
from django.test import Client

from backend.accounts.roles import Role
from tests.backend.staff import signed_in, staff

pytestmark = pytest.mark.django_db


def test_a_stranger_is_sent_to_sign_in() -> None:
    response = Client().get("/console/")
    assert response.status_code == 302
    assert response.headers["Location"] == "/console/sign-in?next=%2Fconsole%2F"


def test_a_password_alone_is_not_enough() -> None:
    client = Client()
    client.force_login(staff("an", Role.AUTHOR))
    assert client.get("/console/").status_code == 302


def test_staff_sees_the_overview_and_nothing_is_kept() -> None:
    response = signed_in(staff("an", Role.AUTHOR)).get("/console/")
    assert response.status_code == 200
    assert "no-store" in response.headers["Cache-Control"]
    assert "unsafe-inline" not in response.headers["Content-Security-Policy"]
