"""``office account`` and ``office audit``: who works at the office, and what was done."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from backend.accounts.models import Account

_DEMO = (
    ("tac-gia", "Nguyễn Thu Tác", ("author",)),
    ("tham-dinh", "Trần Minh Thẩm", ("reviewer",)),
    ("phat-hanh", "Lê Hoàng Phát", ("publisher",)),
    ("quan-tri", "Phạm Thanh Quản", ("administrator", "accounts")),
    ("tiep-dan", "Võ Ngọc Tiếp", ("clerk",)),
    ("can-bo-1", "Đặng Văn Nhất", ("officer",)),
    ("can-bo-2", "Bùi Thị Nhị", ("officer",)),
    ("kiem-toan", "Hồ Quốc Kiểm", ("auditor",)),
)
_REASONS = {
    "login-taken": "somebody has this login; choose another",
    "login-unfit": "a login has 2 to 60 small letters without accents, digits, dots and hyphens",
    "no-name": "say whose account it is: --name",
}
Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


class AccountError(Exception):
    """Nothing was changed; the message says what to do."""


def add_account_commands(
    commands: Commands[argparse.ArgumentParser], get_ready: Callable[[], None]
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    account = commands.add_parser(
        "account",
        help="accounts of those who work at the console",
        description="Managers of accounts do the rest in the console.",
    )
    verbs = account.add_subparsers(required=True, metavar="VERB")
    add = verbs.add_parser("add", help="a new account; prints its one-time link")
    add.add_argument("login", help="small letters without accents, digits, dots and hyphens")
    add.add_argument("--name", required=True, help="of the person, as the audit record shows it")
    add.add_argument(
        "--role", dest="roles", action="append", default=[], metavar="ROLE",
        help="author, reviewer, publisher, administrator, clerk, officer, auditor or accounts; "
        "several times if need be",
    )  # fmt: skip
    link = verbs.add_parser("link", help="a new one-time link, for a forgotten password")
    link.add_argument("login")
    link.add_argument("--lost-phone", action="store_true", help="remove the second factor as well")
    verbs.add_parser("list", help="accounts and their roles")
    verbs.add_parser(
        "demo",
        help="made-up accounts for every role; prints their password",
        description="For demonstrations: whoever can run this command can be each of them.",
    )
    code = verbs.add_parser("code", help="the code that a demo account's phone would show now")
    code.add_argument("login")
    for name, act in (
        ("add", _add), ("link", _link), ("list", _list), ("demo", _demo), ("code", _code),
    ):  # fmt: skip
        verbs.choices[name].set_defaults(run=_after(get_ready, act))

    audit = commands.add_parser("audit", help="what was seen and done at the console")
    parts = audit.add_subparsers(required=True, metavar="VERB")
    check = parts.add_parser(
        "check", help="whether the audit record is as it was written; exit 1 if not"
    )
    check.set_defaults(run=_after(get_ready, _check))


def _after(
    get_ready: Callable[[], None], act: Callable[[argparse.Namespace], int]
) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        get_ready()
        return act(arguments)

    return run


def _add(arguments: argparse.Namespace) -> int:
    from backend.accounts.managing import ManagingError, add_account  # noqa: PLC0415 - after set-up
    from backend.accounts.roles import Role  # noqa: PLC0415

    unknown = set(arguments.roles) - set(Role.values)
    if unknown:
        raise AccountError(
            f"no role is called {', '.join(sorted(unknown))}; there are {', '.join(Role.values)}"
        )
    roles = [Role(role) for role in arguments.roles]
    try:
        account, link = add_account(None, arguments.login, arguments.name, roles, _now())
    except ManagingError as e:
        raise AccountError(_REASONS[e.reason]) from e
    _print_link(account, link)
    return 0


def _link(arguments: argparse.Namespace) -> int:
    from backend.accounts.managing import new_link, remove_second_factor  # noqa: PLC0415

    account = _account(arguments.login)
    if not account.is_active:
        raise AccountError(f"{account.login} is deactivated; activate it in the console first")
    make = remove_second_factor if arguments.lost_phone else new_link
    _print_link(account, make(None, account, _now()))
    return 0


def _print_link(account: Account, link: str) -> None:
    print(f"office: {account.login} signs in by this link, once, within 48 hours:")
    print(link)


def _list(_arguments: argparse.Namespace) -> int:
    from backend.accounts.models import Account  # noqa: PLC0415

    for account in Account.objects.prefetch_related("held_roles").order_by("login"):
        state = "active" if account.is_active else "deactivated"
        marks = " demo" if account.demo else ""
        print(f"{account.login:20} {state}{marks}  {', '.join(sorted(account.roles()))}")
    return 0


def _demo(_arguments: argparse.Namespace) -> int:
    from django.db import transaction  # noqa: PLC0415

    from backend.accounts.demo import DemoLoginTakenError, make_demo_accounts  # noqa: PLC0415

    password = "-".join(secrets.token_hex(2) for _ in range(4))
    try:
        with transaction.atomic():
            make_demo_accounts(_DEMO, password, _now())
    except DemoLoginTakenError as e:
        raise AccountError(f"{e} is somebody's account already; nothing was changed") from e
    print("office: made-up accounts, for demonstrations only")
    for login, name, roles in _DEMO:
        print(f"  {login:10} {name:16} {', '.join(roles)}")
    print(f"password of each: {password}")
    print("second factor: office account code LOGIN")
    return 0


def _code(arguments: argparse.Namespace) -> int:
    from backend.accounts.demo import NotDemoError, demo_code  # noqa: PLC0415

    try:
        print(demo_code(_account(arguments.login)))
    except NotDemoError as e:
        raise AccountError(f"{arguments.login} is not a demo account; its code is private") from e
    return 0


def _account(login: str) -> Account:
    from backend.accounts.models import Account  # noqa: PLC0415

    account = Account.objects.filter(login=login.strip().lower()).first()
    if account is None:
        raise AccountError(f"nobody has the login {login}; see: office account list")
    return account


def _check(_arguments: argparse.Namespace) -> int:
    from backend.audit.record import NotWhole, check  # noqa: PLC0415

    found = check()
    if isinstance(found, NotWhole):
        print(f"office: entry {found.number} is not as it was written", file=sys.stderr)
        return 1
    print(f"office: {found.number} entries, each as it was written; newest hash {found.hash}")
    return 0


def _now() -> datetime:
    return datetime.now(UTC)
