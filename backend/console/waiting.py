"""What waits in the rooms, for those whose turn it is: the overview's lines."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.console.overview import Waiting, waits
from backend.drafts.models import Draft, State
from backend.issuance.anchors import kiosks_in_alarm
from backend.issuance.pending import late_papers
from backend.kiosks import newcomers
from backend.verify.revoking import open_proposals


@waits
def drafts(account: Account, roles: frozenset[Role]) -> Iterator[Waiting]:
    """Nobody reviews what they wrote, or publishes what they wrote or reviewed."""
    address = reverse("drafts")
    others = Draft.objects.exclude(author=account).exclude(revisions__account=account)
    if Role.AUTHOR in roles:
        sent_back = Q(reviews__approved=False, reviews__revision=F("latest"))
        own = Draft.objects.filter(sent_back, author=account, state=State.EDITING)
        count = own.distinct().count()
        words = ngettext(
            "%(count)d draft came back from its review",
            "%(count)d drafts came back from their review",
            count,
        )
        yield from _line(words, count, address)
    if Role.REVIEWER in roles:
        count = others.filter(state=State.IN_REVIEW).count()
        words = ngettext("%(count)d draft to review", "%(count)d drafts to review", count)
        yield from _line(words, count, address)
    if Role.PUBLISHER in roles:
        count = others.filter(state=State.APPROVED).exclude(reviewer=account).count()
        words = ngettext("%(count)d draft to publish", "%(count)d drafts to publish", count)
        yield from _line(words, count, address)


@waits
def kiosks(_account: Account, roles: frozenset[Role]) -> Iterator[Waiting]:
    if Role.ADMINISTRATOR in roles:
        count = newcomers.waiting(timezone.now()).count()
        words = ngettext(
            "%(count)d kiosk asks to be taken in", "%(count)d kiosks ask to be taken in", count
        )
        yield from _line(words, count, reverse("kiosks"))


@waits
def ledgers(_account: Account, roles: frozenset[Role]) -> Iterator[Waiting]:
    """Alarms: a kiosk's ledger is not what was countersigned."""
    if Role.ADMINISTRATOR in roles:
        count = kiosks_in_alarm()
        words = ngettext(
            "%(count)d kiosk's ledger needs to be looked at",
            "%(count)d kiosks' ledgers need to be looked at",
            count,
        )
        yield from _line(words, count, reverse("kiosks"))


@waits
def without_outcome(_account: Account, roles: frozenset[Role]) -> Iterator[Waiting]:
    if roles & {Role.OFFICER, Role.ADMINISTRATOR}:
        count = late_papers(timezone.now())
        words = ngettext(
            "%(count)d paper has had no outcome for more than a day",
            "%(count)d papers have had no outcome for more than a day",
            count,
        )
        yield from _line(words, count, reverse("without-outcome"))


@waits
def revocations(account: Account, roles: frozenset[Role]) -> Iterator[Waiting]:
    """Another officer decides than the one who proposed."""
    if Role.OFFICER in roles:
        count = open_proposals().exclude(proposed_by=account).count()
        words = ngettext(
            "%(count)d revocation waits for a second officer",
            "%(count)d revocations wait for a second officer",
            count,
        )
        yield from _line(words, count, reverse("revocations"))


def _line(words: str, count: int, address: str) -> Iterator[Waiting]:
    if count:
        yield Waiting(words % {"count": count}, address)
