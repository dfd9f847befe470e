"""What waits for somebody, on the console's first page.

Each room says so for itself: a function that is given to :func:`waits` when the room's app is
ready (``AppConfig.ready``), for instance::

    @waits
    def to_review(account: Account, roles: frozenset[Role]) -> list[Waiting]:
        if Role.REVIEWER not in roles:
            return []
        count = ...
        if not count:
            return []
        sentence = ngettext("%(count)d draft to review", "%(count)d drafts to review", count)
        return [Waiting(sentence % {"count": count}, reverse("drafts"))]
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from backend.accounts.models import Account
from backend.accounts.roles import Role


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line: ``sentence`` in the language of the request, leading to ``address``."""

    sentence: str
    address: str


Waits = Callable[[Account, frozenset[Role]], Iterable[Waiting]]
_ROOMS: list[Waits] = []


def waits(room: Waits) -> Waits:
    """Have the overview ask ``room``: a few quick counts, nothing for roles that do not matter."""
    if room not in _ROOMS:
        _ROOMS.append(room)
    return room


def waiting_for(account: Account, roles: frozenset[Role]) -> list[Waiting]:
    return [line for room in _ROOMS for line in room(account, roles)]
