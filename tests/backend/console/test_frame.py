"""What every page of the console has: its head, its refusals, its protection."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.console import overview
from backend.console.overview import Waiting
from tests.backend.staff import signed_in, staff


@pytest.fixture
def account() -> Account:
    return staff("an", Role.AUDITOR, name="Lê An")


@pytest.mark.django_db
def test_the_menu_has_ones_own_rooms(account: Account) -> None:
    page = signed_in(account).get("/console/").content.decode()
    menu = page.partition("<nav")[2].partition("</nav>")[0]
    assert 'href="/console/audit/"' in menu
    assert 'href="/console/accounts/"' not in menu
    assert menu.count('aria-current="page"') == 1


@pytest.mark.django_db
def test_the_overview_says_what_waits(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview, "_ROOMS", [])

    @overview.waits
    def room(who: Account, roles: frozenset[Role]) -> list[Waiting]:
        return [Waiting(f"3 for {who.name}", "/console/audit/")] if Role.AUDITOR in roles else []

    overview.waits(room)
    browser = signed_in(account)
    page = browser.get("/console/").content.decode()
    assert page.count('<a href="/console/audit/">3 for Lê An</a>') == 1
    clerk = signed_in(staff("binh", Role.CLERK)).get("/console/").content.decode()
    assert "Nothing waits for you." in clerk


@pytest.mark.django_db
@pytest.mark.parametrize("signed", [True, False])
def test_no_such_page_is_a_page_here_and_a_problem_elsewhere(
    account: Account, signed: bool
) -> None:
    browser = signed_in(account) if signed else Client(headers={"accept-language": "en"})
    here = browser.get("/console/nowhere")
    assert here.status_code == 404
    assert "There is no such page" in here.content.decode()
    assert 'href="/console/"' in here.content.decode()
    assert "Content-Security-Policy" in here.headers
    elsewhere = browser.get("/nowhere")
    assert elsewhere.headers["Content-Type"] == "application/problem+json"


@pytest.mark.django_db
def test_a_forged_form_changes_nothing_and_says_so(account: Account) -> None:
    browser = signed_in(account)
    browser.handler.enforce_csrf_checks = True
    response = browser.post("/console/sign-out", headers={"origin": "https://evil.example"})
    assert response.status_code == 403
    assert "Nothing was changed" in response.content.decode()
    assert browser.get("/console/").status_code == 200


@pytest.mark.django_db
def test_a_page_of_another_role_names_the_role(account: Account) -> None:
    response = signed_in(account).get("/console/accounts/")
    assert response.status_code == 403
    assert "Manager of accounts" in response.content.decode()


@pytest.mark.django_db
def test_a_bug_is_a_page_too(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in(account)
    browser.raise_request_exception = False

    def broken(*args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("backend.console.views.waiting_for", broken)
    response = browser.get("/console/")
    assert response.status_code == 500
    assert "The office could not do this" in response.content.decode()


@pytest.mark.django_db
def test_forms_and_pages_leave_no_trace_elsewhere(account: Account) -> None:
    response = signed_in(account).get("/console/")
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"


DEPLOYED = """
import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client
django.setup()
call_command("check", "--deploy", "--fail-level", "WARNING")
cookies = Client(headers={"host": "office.example"}).get("/console/sign-in").cookies
print(cookies.output())
print(settings.SESSION_COOKIE_NAME, settings.SESSION_COOKIE_PATH, settings.SESSION_COOKIE_SECURE,
      settings.CSRF_TRUSTED_ORIGINS)
"""


def test_behind_tls_the_settings_are_as_django_wants_them(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "backend.settings",
        "OFFICE_ADDRESS": "https://office.example",
        "OFFICE_STATE": str(tmp_path),
        "DATABASE_URL": "",
    }
    done = subprocess.run(
        [sys.executable, "-c", DEPLOYED], env=environment, capture_output=True, text=True,
        check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "__Host-office-csrf=" in done.stdout
    assert "HttpOnly; Max-Age" in done.stdout
    assert "Path=/; SameSite=Strict; Secure" in done.stdout
    assert "__Host-office-session / True ['https://office.example']" in done.stdout
