"""``office account`` and ``office audit``."""

from __future__ import annotations

import argparse

import pytest
from django.test import Client

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.cli_accounts import AccountError, add_account_commands
from tests.backend.appended import audit_unguarded
from tests.backend.staff import signed_in, staff

pytestmark = pytest.mark.django_db


def office(*words: str) -> int:
    parser = argparse.ArgumentParser()
    add_account_commands(parser.add_subparsers(required=True), lambda: None)
    arguments = parser.parse_args(words)
    code: int = arguments.run(arguments)
    return code


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_the_first_manager_is_added_at_the_machine(capsys: pytest.CaptureFixture[str]) -> None:
    assert office("account", "add", "an", "--name", "Lê An", "--role", "accounts",
                  "--role", "auditor") == 0  # fmt: skip
    link = said(capsys)[-1]
    assert Client().get(link.removeprefix("http://127.0.0.1:8480")).status_code == 200
    assert Account.objects.get().roles() == {Role.ACCOUNTS, Role.AUDITOR}
    assert AuditEntry.objects.get().who == "office"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("add", "an", "--name", "Lê An"), "somebody has this login"),
        (("add", "Lê", "--name", "Lê An"), "a login has 2 to 60"),
        (("add", "binh", "--name", " "), "say whose account"),
        (("add", "binh", "--name", "Bình", "--role", "emperor"), "no role is called emperor"),
        (("link", "binh"), "nobody has the login binh"),
        (("code", "an"), "an is not a demo account"),
    ],
)
def test_what_cannot_be_done_says_why(words: tuple[str, ...], message: str) -> None:
    staff("an")
    with pytest.raises(AccountError, match=message):
        office("account", *words)
    assert Account.objects.count() == 1


def test_a_link_for_a_lost_phone(capsys: pytest.CaptureFixture[str]) -> None:
    browser = signed_in(staff("an", Role.ACCOUNTS))
    office("account", "link", "an")
    assert browser.get("/console/").status_code == 200
    office("account", "link", "an", "--lost-phone")
    assert browser.get("/console/").status_code == 302
    assert said(capsys)[-1].startswith("http://127.0.0.1:8480/console/begin/with/")


def test_demo_accounts_sign_in_without_a_phone(capsys: pytest.CaptureFixture[str]) -> None:
    staff("an", Role.AUDITOR)
    office("account", "demo")
    office("account", "demo")
    password = next(
        line.removeprefix("password of each: ")
        for line in reversed(said(capsys))
        if line.startswith("password of each: ")
    )
    demo = Account.objects.filter(demo=True)
    assert {role for account in demo for role in account.roles()} == set(Role)
    assert demo.filter(held_roles__role=Role.OFFICER).count() == 2
    for _ in range(2):
        browser = Client()
        browser.post("/console/sign-in", {"login": "quan-tri", "password": password})
        office("account", "code", "quan-tri")
        code = said(capsys)[-1]
        browser.post("/console/sign-in/code", {"code": code})
        assert browser.get("/console/").status_code == 200
    office("account", "list")
    assert any("quan-tri" in line and "active demo" in line for line in said(capsys))


def test_demo_does_not_take_a_persons_login() -> None:
    staff("kiem-toan")
    with pytest.raises(AccountError, match="kiem-toan is somebody's account already"):
        office("account", "demo")
    assert not Account.objects.filter(demo=True).exists()


def test_audit_check_tells_by_its_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    office("account", "add", "an", "--name", "Lê An")
    office("account", "add", "binh", "--name", "Trần Bình")
    assert office("audit", "check") == 0
    assert said(capsys)[-1].startswith("office: 2 entries, each as it was written; newest hash ")
    with audit_unguarded():
        AuditEntry.objects.filter(number=2).update(who="Lê An")
    assert office("audit", "check") == 1
    assert "entry 2 is not as it was written" in capsys.readouterr().err
