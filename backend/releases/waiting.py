"""What of the releases waits for somebody, on the console's first page."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import ngettext

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.console.overview import Waiting, waits
from backend.releases import overview, repository


@waits
def kiosks_to_look_at(_account: Account, roles: frozenset[Role]) -> list[Waiting]:
    if Role.PUBLISHER not in roles:
        return []
    count = len(overview.troubled(overview.kiosks_in_use(), repository.newest_release()))
    if not count:
        return []
    sentence = ngettext(
        "%(count)d kiosk to look at because of a release",
        "%(count)d kiosks to look at because of a release",
        count,
    )
    return [Waiting(sentence % {"count": count}, reverse("releases"))]
