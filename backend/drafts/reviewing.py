"""Four eyes: who may do what on a draft, and each step of it in one transaction.

Whoever saved a revision is an author of the draft, whoever reviewed one its reviewer; nobody is two
of author, reviewer and publisher on one draft. The rules are asked again with the draft's row
locked, so that two tabs or two workers cannot get round them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.utils import timezone

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.record import Fact, record
from backend.drafts.editing import files
from backend.drafts.models import Draft, Review, Revision, State

MAX_OPINION = 1000


class Part(StrEnum):
    """What an account has been on a draft."""

    AUTHOR = "author"
    REVIEWER = "reviewer"
    NONE = "none"


class Refusal(StrEnum):
    """Why a step is not taken; ``backend.drafts.words`` has the sentences."""

    ROLE = "role"
    OWN_DRAFT = "own-draft"
    REVIEWED_IT = "reviewed-it"
    STATE = "state"
    NEWER_REVISION = "newer-revision"
    NEWER_VERSION = "newer-version"
    FAULTS = "faults"
    COMMENT_MISSING = "comment-missing"


class RefusedError(Exception):
    """A step that is not taken."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def part_of(account: Account, draft: Draft) -> Part:
    """What the account has been on the draft until now."""
    if draft.author_id == account.pk or draft.revisions.filter(account=account).exists():
        return Part.AUTHOR
    if draft.reviews.filter(account=account).exists():
        return Part.REVIEWER
    return Part.NONE


def why_not_edit(account: Account, draft: Draft) -> Refusal | None:
    if Role.AUTHOR not in account.roles():
        return Refusal.ROLE
    if part_of(account, draft) is Part.REVIEWER:
        return Refusal.REVIEWED_IT
    return Refusal.STATE if draft.state in {State.PUBLISHED, State.WITHDRAWN} else None


def why_not_submit(account: Account, draft: Draft) -> Refusal | None:
    if draft.state != State.EDITING:
        return Refusal.STATE
    return why_not_edit(account, draft)


def why_not_review(account: Account, draft: Draft) -> Refusal | None:
    if Role.REVIEWER not in account.roles():
        return Refusal.ROLE
    if part_of(account, draft) is Part.AUTHOR:
        return Refusal.OWN_DRAFT
    return None if draft.state == State.IN_REVIEW else Refusal.STATE


def why_not_publish(account: Account, draft: Draft) -> Refusal | None:
    if Role.PUBLISHER not in account.roles():
        return Refusal.ROLE
    match part_of(account, draft):
        case Part.AUTHOR:
            return Refusal.OWN_DRAFT
        case Part.REVIEWER:
            return Refusal.REVIEWED_IT
        case Part.NONE:
            return None if draft.state == State.APPROVED else Refusal.STATE


def submit(
    draft: Draft, account: Account, revision: int, *, sound: bool, newest_version: int | None
) -> None:
    """Hand the newest revision to a reviewer.

    Args:
        draft: Of which ``revision`` is what the author saw.
        account: An author.
        revision: Number of the revision that was inspected.
        sound: Whether the inspection found no fault in it.
        newest_version: Of the form now; another than the draft began from must be compared first.

    Raises:
        RefusedError: Nothing was changed.
    """
    with _step(draft, account, revision, why_not_submit) as (locked, now):
        if not sound:
            raise RefusedError(Refusal.FAULTS)
        if newest_version != locked.base_version:
            raise RefusedError(Refusal.NEWER_VERSION)
        locked.state = State.IN_REVIEW
        locked.submitted_at = now
        _done(locked, account, "draft-submitted", now)


def approve(draft: Draft, account: Account, revision: int, comment: str) -> None:
    """The reviewer finds the revision good.

    Raises:
        RefusedError: Nothing was changed.
    """
    with _step(draft, account, revision, why_not_review) as (locked, now):
        _say(locked, account, comment, now, approved=True)
        locked.state = State.APPROVED
        locked.reviewer = account
        locked.reviewed_at = now
        _done(locked, account, "draft-approved", now, {"comment": comment})


def send_back(draft: Draft, account: Account, revision: int, comment: str) -> None:
    """The reviewer wants something changed, and says what.

    Raises:
        RefusedError: Nothing was changed.
    """
    with _step(draft, account, revision, why_not_review) as (locked, now):
        if not comment.strip():
            raise RefusedError(Refusal.COMMENT_MISSING)
        _say(locked, account, comment, now, approved=False)
        locked.state = State.EDITING
        locked.submitted_at = None
        _done(locked, account, "draft-sent-back", now, {"comment": comment})


def withdraw(draft: Draft, account: Account, revision: int) -> None:
    """An author gives the draft up. Its revisions stay.

    Raises:
        RefusedError: Nothing was changed.
    """
    with _step(draft, account, revision, why_not_edit) as (locked, now):
        locked.state = State.WITHDRAWN
        locked.reviewer = locked.reviewed_at = None
        _done(locked, account, "draft-withdrawn", now)


def compared(draft: Draft, account: Account, revision: int, version: int) -> None:
    """An author has compared the draft with a version that was published since it began.

    Raises:
        RefusedError: Nothing was changed.
    """
    with _step(draft, account, revision, why_not_edit) as (locked, now):
        if locked.state != State.EDITING:
            raise RefusedError(Refusal.STATE)
        locked.base_version = version
        _done(locked, account, "draft-compared", now, {"version": version})


def publish(
    draft: Draft,
    account: Account,
    revision: int,
    newest_version: int | None,
    release: Callable[[Mapping[str, bytes], datetime], int],
) -> int:
    """Publish the approved revision by somebody who neither wrote nor reviewed it.

    Args:
        draft: Of which ``revision`` was approved.
        account: The publisher.
        revision: Number of the revision that the publisher saw.
        newest_version: Of the form now.
        release: Makes the release of the files in the same transaction; its version.

    Returns:
        The version that the form has from now on.

    Raises:
        RefusedError: Nothing was changed.
    """
    with _step(draft, account, revision, why_not_publish) as (locked, now):
        if newest_version != locked.base_version:
            raise RefusedError(Refusal.NEWER_VERSION)
        version = release(files(locked), now)
        locked.state = State.PUBLISHED
        locked.publisher = account
        locked.published_at = now
        locked.published_version = version
        _done(locked, account, "draft-published", now, {"code": locked.code, "version": version})
    return version


@contextmanager
def _step(
    draft: Draft,
    account: Account,
    revision: int,
    why_not: Callable[[Account, Draft], Refusal | None],
) -> Iterator[tuple[Draft, datetime]]:
    with transaction.atomic():
        locked = Draft.objects.select_for_update().get(pk=draft.pk)
        refusal = why_not(account, locked)
        if refusal is not None:
            raise RefusedError(refusal)
        if locked.latest != revision:
            raise RefusedError(Refusal.NEWER_REVISION)
        yield locked, timezone.now()
    draft.refresh_from_db()


def _say(draft: Draft, account: Account, comment: str, now: datetime, *, approved: bool) -> None:
    Review.objects.create(
        draft=draft,
        revision=draft.latest,
        account=account,
        approved=approved,
        comment=comment.strip()[:MAX_OPINION],
        at=now,
    )


def _done(
    draft: Draft,
    account: Account,
    action: str,
    now: datetime,
    facts: Mapping[str, Fact] | None = None,
) -> None:
    draft.save()
    record(account, action, f"draft {draft.pk}", {"revision": draft.latest, **(facts or {})}, now)


def authors(draft: Draft) -> list[str]:
    """Names of everybody who saved a revision, the one who began first."""
    accounts = Revision.objects.filter(draft=draft).order_by("number").select_related("account")
    return list(dict.fromkeys(revision.account.name for revision in accounts))
