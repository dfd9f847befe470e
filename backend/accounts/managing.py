"""What managers of accounts do, and what they cannot do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from django.db import IntegrityError, transaction

from backend.accounts import second_factor
from backend.accounts.links import make_link
from backend.accounts.models import Account, HeldRole, OneTimeLink
from backend.accounts.roles import Role
from backend.audit.record import record

LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{0,58}[a-z0-9]")


class Reason(StrEnum):
    LOGIN_TAKEN = "login-taken"
    LOGIN_UNFIT = "login-unfit"
    NO_NAME = "no-name"
    ONESELF = "oneself"
    LAST_MANAGER = "last-manager"


class ManagingError(Exception):
    """Nothing was changed."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def add_account(
    manager: Account | None,
    login: str,
    name: str,
    roles: Iterable[Role],
    now: datetime,
    *,
    demo: bool = False,
) -> tuple[Account, str]:
    """A new account and its one-time link.

    Args:
        manager: Who adds it; ``None`` for the command line.
        login: 2 to 60 of a-z, 0-9, dot, hyphen and underscore.
        name: Of the person.
        roles: What the person may do.
        now: The office's clock.
        demo: Whether it is made up.

    Raises:
        ManagingError: the login is taken or unfit, or there is no name.
    """
    login, name = login.strip().lower(), " ".join(name.split())
    if not LOGIN.fullmatch(login):
        raise ManagingError(Reason.LOGIN_UNFIT)
    if not name:
        raise ManagingError(Reason.NO_NAME)
    try:
        with transaction.atomic():
            account = Account.objects.create_account(login, name, None)
            if demo:
                account.demo = True
                account.save(update_fields=["demo"])
            _hold(account, frozenset(roles))
            link = make_link(account, now)
            record(
                manager, "account-added", f"account {login}",
                {"name": name, "roles": sorted(set(roles))},
            )  # fmt: skip
    except IntegrityError as e:
        raise ManagingError(Reason.LOGIN_TAKEN) from e
    return account, link


def change(manager: Account, account: Account, name: str, roles: frozenset[Role]) -> None:
    """Set name and roles. Changed roles end the account's sessions.

    Raises:
        ManagingError: no name; one's own roles; nobody would be left who manages accounts.
    """
    name = " ".join(name.split())
    if not name:
        raise ManagingError(Reason.NO_NAME)
    with transaction.atomic():
        managers = _lock_managers()
        account = Account.objects.select_for_update().get(pk=account.pk)
        held = account.roles()
        facts: dict[str, str | list[str]] = {}
        if roles != held:
            if account.pk == manager.pk:
                raise ManagingError(Reason.ONESELF)
            if Role.ACCOUNTS not in roles:
                _keep_a_manager(managers, account)
            _hold(account, roles)
            facts["roles"], facts["earlier_roles"] = sorted(roles), sorted(held)
            account.generation += 1
        if name != account.name:
            facts["name"], facts["earlier_name"] = name, account.name
            account.name = name
        if facts:
            account.save(update_fields=["name", "generation"])
            record(manager, "account-changed", f"account {account.login}", facts)


def deactivate(manager: Account, account: Account) -> None:
    """Let nobody sign in to it, from this moment on.

    Raises:
        ManagingError: it is one's own, or the last that manages accounts.
    """
    if account.pk == manager.pk:
        raise ManagingError(Reason.ONESELF)
    with transaction.atomic():
        managers = _lock_managers()
        account = Account.objects.select_for_update().get(pk=account.pk)
        if not account.is_active:
            return
        _keep_a_manager(managers, account)
        account.is_active = False
        account.generation += 1
        account.save(update_fields=["is_active", "generation"])
        OneTimeLink.objects.filter(account=account).delete()
        record(manager, "account-deactivated", f"account {account.login}")


def activate(manager: Account, account: Account) -> None:
    with transaction.atomic():
        changed = Account.objects.filter(pk=account.pk, is_active=False).update(is_active=True)
        if changed:
            record(manager, "account-activated", f"account {account.login}")


def new_link(manager: Account | None, account: Account, now: datetime) -> str:
    """A one-time link to choose a new password by; the second factor stays.

    Raises:
        ManagingError: one's own password is changed on one's own page.
    """
    if manager is not None and account.pk == manager.pk:
        raise ManagingError(Reason.ONESELF)
    with transaction.atomic():
        link = make_link(account, now)
        record(manager, "link-made", f"account {account.login}")
    return link


def remove_second_factor(manager: Account | None, account: Account, now: datetime) -> str:
    """For a phone that is lost: its codes count no more; the link leads to setting up another.

    Raises:
        ManagingError: one's own is changed on one's own page.
    """
    if manager is not None and account.pk == manager.pk:
        raise ManagingError(Reason.ONESELF)
    with transaction.atomic():
        account = Account.objects.select_for_update().get(pk=account.pk)
        second_factor.remove(account)
        account.set_unusable_password()
        account.generation += 1
        account.save(update_fields=["password", "generation"])
        link = make_link(account, now)
        record(manager, "second-factor-removed", f"account {account.login}")
    return link


def _hold(account: Account, roles: frozenset[Role]) -> None:
    account.held_roles.exclude(role__in=roles).delete()
    held = set(account.held_roles.values_list("role", flat=True))
    HeldRole.objects.bulk_create(
        HeldRole(account=account, role=role) for role in sorted(roles) if role not in held
    )


def _lock_managers() -> frozenset[int]:
    """Accounts that manage accounts; nobody else changes who they are until this is done."""
    managers = Account.objects.filter(held_roles__role=Role.ACCOUNTS)
    list(managers.order_by("pk").select_for_update(of=("self",)))
    # Asked again: what somebody else changed while we waited for the lock.
    return frozenset(managers.filter(is_active=True).values_list("pk", flat=True))


def _keep_a_manager(managers: frozenset[int], without: Account) -> None:
    if without.pk in managers and managers == {without.pk}:
        raise ManagingError(Reason.LAST_MANAGER)
