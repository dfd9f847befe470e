"""The console's rooms, and who sees which in the menu."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

from backend.accounts.roles import Role
from backend.console.access import signed_in


@dataclass(frozen=True, slots=True)
class Room:
    """``name`` is that of its first page among the urls."""

    name: str
    label: object
    roles: frozenset[Role]


ROOMS = (
    Room("home", _("Overview"), frozenset()),
    Room(
        "drafts",
        _("Forms"),
        frozenset({Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR}),
    ),
    Room("releases", _("Releases"), frozenset({Role.PUBLISHER, Role.REVIEWER})),
    Room("kiosks", _("Kiosks"), frozenset({Role.ADMINISTRATOR})),
    Room("notices", _("Notices and hours"), frozenset({Role.ADMINISTRATOR})),
    Room("counter", _("Counter"), frozenset({Role.CLERK})),
    Room("revocations", _("Revoked papers"), frozenset({Role.OFFICER})),
    Room(
        "without-outcome",
        _("Papers without an outcome"),
        frozenset({Role.OFFICER, Role.ADMINISTRATOR}),
    ),
    Room("audit", _("Audit record"), frozenset({Role.AUDITOR})),
    Room("accounts", _("Accounts"), frozenset({Role.ACCOUNTS})),
)


def rooms_of(roles: frozenset[Role], path: str) -> list[tuple[object, str, bool]]:
    """The rooms of somebody with these roles, as (label, address, whether ``path`` is in it)."""
    rooms: list[tuple[object, str, bool]] = []
    for room in ROOMS:
        if room.roles and not room.roles & roles:
            continue
        try:
            address = reverse(room.name)
        except NoReverseMatch:
            continue
        here = path == address or (room.name != "home" and path.startswith(address))
        rooms.append((room.label, address, here))
    return rooms


def navigation(request: HttpRequest) -> Mapping[str, object]:
    """Context of every page: ``account``, its ``rooms``, and ``here`` for the language switch.

    A page that cannot be fetched again sets ``here`` to nothing.
    """
    if not request.path.startswith("/console/"):
        return {}
    account = signed_in(request)
    if account is None:
        return {"account": None, "rooms": [], "here": request.get_full_path()}
    return {
        "account": account,
        "rooms": rooms_of(account.roles(), request.path),
        "here": request.get_full_path(),
    }
