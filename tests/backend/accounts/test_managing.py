"""The room of those who manage accounts, and what they cannot do."""

from __future__ import annotations

import json

import pytest
from django.test import Client
from django.utils import timezone

from backend.accounts import managing
from backend.accounts.managing import ManagingError, Reason
from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from tests.backend.staff import PASSWORD, signed_in, staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def manager() -> Account:
    return staff("an", Role.ACCOUNTS, name="Lê An")


@pytest.fixture
def other() -> Account:
    return staff("binh", Role.AUTHOR, name="Trần Bình")


@pytest.fixture
def browser(manager: Account) -> Client:
    return signed_in(manager)


def last_entry() -> tuple[str, str, dict[str, object]]:
    entry = AuditEntry.objects.latest("number")
    return entry.action, entry.subject, json.loads(entry.facts)


def test_only_managers_see_the_room(other: Account) -> None:
    browser = signed_in(other)
    for path in ("", "add", str(other.pk)):
        assert browser.get(f"/console/accounts/{path}").status_code == 403
    for path in ("deactivate", "activate", "link", "remove-second-factor"):
        assert browser.post(f"/console/accounts/{other.pk}/{path}").status_code == 403


def test_an_account_is_added_with_a_link_shown_once(browser: Client) -> None:
    response = browser.post(
        "/console/accounts/add",
        {"login": "Cuc.Le", "name": " Lê  Thị Cúc ", "roles": ["clerk", "officer"]},
    )
    shown = response.content.decode()
    assert "/console/begin/with/" in shown
    account = Account.objects.get(login="cuc.le")
    assert (account.name, account.roles()) == (
        "Lê Thị Cúc",
        frozenset({Role.CLERK, Role.OFFICER}),
    )
    assert last_entry() == (
        "account-added",
        "account cuc.le",
        {"name": "Lê Thị Cúc", "roles": ["clerk", "officer"]},
    )
    assert "/console/begin/" not in browser.get(f"/console/accounts/{account.pk}").content.decode()
    assert "Lê Thị Cúc" in browser.get("/console/accounts/").content.decode()


@pytest.mark.parametrize(
    ("login", "name", "words"),
    [
        ("binh", "Trần Bình", "Somebody has this login. Choose another."),
        ("cúc", "Lê Cúc", "Use 2 to 60 small letters"),
        ("-b", "Lê Cúc", "Use 2 to 60 small letters"),
        ("cuc", "  ", "Fill this in."),
    ],
)
def test_what_is_wrong_stands_beside_the_field(
    browser: Client, other: Account, login: str, name: str, words: str
) -> None:
    response = browser.post("/console/accounts/add", {"login": login, "name": name})
    assert response.status_code == 422
    assert words in response.content.decode()
    assert Account.objects.count() == 2


def test_an_invented_role_is_refused(browser: Client, other: Account) -> None:
    response = browser.post(
        f"/console/accounts/{other.pk}", {"name": "Trần Bình", "roles": ["emperor"]}
    )
    assert response.status_code == 422
    assert other.roles() == {Role.AUTHOR}


def test_changed_roles_end_sessions_and_are_recorded(browser: Client, other: Account) -> None:
    theirs = signed_in(other)
    response = browser.post(
        f"/console/accounts/{other.pk}", {"name": "Trần Bình", "roles": ["author"]}
    )
    assert response.status_code == 302
    assert theirs.get("/console/").status_code == 200, "nothing was changed"
    assert not AuditEntry.objects.exists()
    browser.post(f"/console/accounts/{other.pk}", {"name": "Trần Bình", "roles": ["reviewer"]})
    assert theirs.get("/console/").status_code == 302
    assert last_entry() == (
        "account-changed",
        "account binh",
        {"roles": ["reviewer"], "earlier_roles": ["author"]},
    )


def test_a_changed_name_is_recorded_with_the_earlier_one(browser: Client, other: Account) -> None:
    theirs = signed_in(other)
    browser.post(f"/console/accounts/{other.pk}", {"name": "Trần An Bình", "roles": ["author"]})
    assert last_entry()[2] == {"name": "Trần An Bình", "earlier_name": "Trần Bình"}
    assert theirs.get("/console/").status_code == 200


def test_deactivation_ends_sessions_and_keeps_out(browser: Client, other: Account) -> None:
    theirs = signed_in(other)
    browser.post(f"/console/accounts/{other.pk}/deactivate")
    assert theirs.get("/console/").status_code == 302
    response = Client().post("/console/sign-in", {"login": "binh", "password": PASSWORD})
    assert response.status_code == 422
    assert last_entry()[0] == "account-deactivated"
    browser.post(f"/console/accounts/{other.pk}/activate")
    assert last_entry()[0] == "account-activated"
    assert theirs.get("/console/").status_code == 302, "what ended stays ended"
    response = Client().post("/console/sign-in", {"login": "binh", "password": PASSWORD})
    assert response.status_code == 302


def test_nobody_changes_their_own_roles_or_deactivates_themselves(
    browser: Client, manager: Account
) -> None:
    staff("dung", Role.ACCOUNTS)
    path = f"/console/accounts/{manager.pk}"
    browser.post(path, {"name": "Lê Thị An", "roles": ["accounts", "officer"]})
    browser.post(f"{path}/deactivate")
    browser.post(f"{path}/link")
    browser.post(f"{path}/remove-second-factor")
    manager.refresh_from_db()
    assert (manager.name, manager.roles(), manager.is_active) == (
        "Lê Thị An",
        frozenset({Role.ACCOUNTS}),
        True,
    )
    assert [entry.action for entry in AuditEntry.objects.all()] == ["account-changed"]
    with pytest.raises(ManagingError) as refusal:
        managing.change(manager, manager, "Lê An", frozenset({Role.ACCOUNTS, Role.OFFICER}))
    assert refusal.value.reason is Reason.ONESELF


def test_somebody_is_always_left_who_manages_accounts(manager: Account) -> None:
    """As when two managers remove one another at the same time."""
    other = staff("dung", Role.ACCOUNTS)
    managing.deactivate(manager, other)
    with pytest.raises(ManagingError) as refusal:
        managing.deactivate(other, manager)
    assert refusal.value.reason is Reason.LAST_MANAGER
    with pytest.raises(ManagingError) as refusal:
        managing.change(other, manager, "Lê An", frozenset({Role.CLERK}))
    assert refusal.value.reason is Reason.LAST_MANAGER
    managing.activate(manager, other)
    managing.change(other, manager, "Lê An", frozenset({Role.CLERK}))
    manager.refresh_from_db()
    assert manager.roles() == {Role.CLERK}


def test_a_new_link_ends_a_lock(manager: Account, other: Account) -> None:
    for _ in range(5):
        Client().post("/console/sign-in", {"login": "binh", "password": "wrong password"})
    browser = Client()
    sign_in = {"login": "binh", "password": PASSWORD}
    assert browser.post("/console/sign-in", sign_in).status_code == 429
    managing.new_link(manager, other, timezone.now())
    assert browser.post("/console/sign-in", sign_in).status_code == 302
