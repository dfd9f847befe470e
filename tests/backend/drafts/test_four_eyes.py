"""Nobody is two of author, reviewer and publisher on one draft, whichever roles they hold."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.drafts import editing, reviewing
from backend.drafts.in_force import newest_version
from backend.drafts.models import Draft, State
from backend.drafts.reviewing import Refusal, RefusedError
from backend.releases.models import Release
from tests.backend.drafts.conftest import Person, changed, place_of
from tests.backend.releases.conftest import begun  # noqa: F401 - fixture
from tests.backend.releases.repository import Begun, published
from tests.backend.staff import staff

ALL = (Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)


def _approved(draft: Draft, author: Person, reviewer: Person) -> None:
    number = draft.latest
    reviewing.submit(draft, author.account, number, sound=True, newest_version=1)
    reviewing.approve(draft, reviewer.account, number, "Được")


def test_from_draft_to_every_kiosk(
    draft: Draft,
    author: Person,
    reviewer: Person,
    publisher: Person,
    begun: Begun,  # noqa: F811
) -> None:
    """Three people, each at their own browser."""
    assert begun.people
    place = place_of(draft, "title")
    words: dict[str, Any] = {f"w:{place}": "TỜ KHAI CƯ TRÚ MỚI", f"n:{place}": "title"}
    author.post("draft-words", draft.pk, revision="1", **words)
    assert "waits for a reviewer" in author.post("draft-submit", draft.pk, revision="2")
    assert "Approved" in reviewer.post(
        "draft-review", draft.pk, revision="2", opinion="approve", comment="Được"
    )
    page = publisher.get("draft-publish", draft.pk)
    assert "TỜ KHAI CƯ TRÚ MỚI" in page
    answer = publisher.post(
        "draft-publish", draft.pk, revision="2", who="all", effective_from="2026-11-22", note="Mới"
    )
    assert "Published as version 2" in answer
    draft.refresh_from_db()
    assert (draft.state, draft.published_version) == (State.PUBLISHED, 2)
    assert (draft.reviewer, draft.publisher) == (reviewer.account, publisher.account)
    assert newest_version("CT01") == 2
    assert Release.objects.get().account == publisher.account
    actions = AuditEntry.objects.filter(subject=f"draft {draft.pk}").order_by("number")
    assert [entry.action for entry in actions] == [
        "draft-begun",
        "draft-saved",
        "draft-submitted",
        "draft-approved",
        "draft-published",
    ]
    assert "present state" in author.post("draft-withdraw", draft.pk, revision="2")


@pytest.mark.parametrize(("first", "second"), list(permutations(ALL, 2)))
def test_the_same_person_twice_is_refused(
    draft: Draft, author: Person, reviewer: Person, first: Role, second: Role
) -> None:
    """Somebody with all three roles does one thing on a draft, and is refused every other."""
    both = staff("tat", *ALL)
    number = 1
    if first is Role.AUTHOR:
        editing.save(draft, both, changed(draft, "Của người thứ hai"), 1, "")
        number = 2
    reviewing.submit(draft, author.account, number, sound=True, newest_version=1)
    reviewing.approve(draft, both if first is Role.REVIEWER else reviewer.account, number, "")
    if first is Role.PUBLISHER:
        version = reviewing.publish(draft, both, number, 1, lambda _files, _now: 2)
        assert version == 2
    steps: dict[Role, Callable[[], object]] = {
        Role.AUTHOR: lambda: reviewing.withdraw(draft, both, number),
        Role.REVIEWER: lambda: reviewing.approve(draft, both, number, ""),
        Role.PUBLISHER: lambda: reviewing.publish(draft, both, number, 1, lambda _f, _n: 2),
    }
    if second is Role.REVIEWER and first is Role.AUTHOR:
        Draft.objects.filter(pk=draft.pk).update(state=State.IN_REVIEW, reviewer=None)
    expected = {
        (Role.AUTHOR, Role.REVIEWER): Refusal.OWN_DRAFT,
        (Role.AUTHOR, Role.PUBLISHER): Refusal.OWN_DRAFT,
        (Role.REVIEWER, Role.AUTHOR): Refusal.REVIEWED_IT,
        (Role.REVIEWER, Role.PUBLISHER): Refusal.REVIEWED_IT,
        (Role.PUBLISHER, Role.AUTHOR): Refusal.STATE,
        (Role.PUBLISHER, Role.REVIEWER): Refusal.STATE,
    }
    with pytest.raises(RefusedError) as refused:
        steps[second]()
    assert refused.value.refusal is expected[first, second]


@pytest.mark.parametrize("role", [None, *ALL, Role.ADMINISTRATOR, Role.AUDITOR])
def test_each_step_wants_its_own_role(
    draft: Draft, author: Person, reviewer: Person, role: Role | None
) -> None:
    """Whoever lacks the role is refused, in the rules as on the page."""
    somebody = staff("ai-do", *([role] if role else []))
    person = Person(somebody)
    steps = (("draft-submit", Role.AUTHOR), ("draft-review", Role.REVIEWER))
    for name, wanted in steps:
        if role is not wanted:
            before = draft.state
            expect = 303 if role in ALL else 403
            person.post(name, draft.pk, expect=expect, revision="1", opinion="approve")
            draft.refresh_from_db()
            assert draft.state == before
        reviewing.submit(draft, author.account, 1, sound=True, newest_version=1) if (
            name == "draft-submit"
        ) else reviewing.approve(draft, reviewer.account, 1, "")
    if role is not Role.PUBLISHER:
        person.get("draft-publish", draft.pk, expect=403)


def test_only_the_revision_that_was_seen_is_approved(
    draft: Draft, author: Person, reviewer: Person, publisher: Person
) -> None:
    reviewing.submit(draft, author.account, 1, sound=True, newest_version=1)
    editing.save(draft, author.account, changed(draft, "Sửa lén"), 1, "")
    reviewing.submit(draft, author.account, 2, sound=True, newest_version=1)
    html = reviewer.post("draft-review", draft.pk, revision="1", opinion="approve")
    assert "newer revision" in html
    draft.refresh_from_db()
    assert draft.state == State.IN_REVIEW
    reviewing.approve(draft, reviewer.account, 2, "")
    with pytest.raises(RefusedError):
        reviewing.publish(draft, publisher.account, 1, 1, lambda _files, _now: 2)


def test_faults_keep_a_draft_from_review(draft: Draft, author: Person) -> None:
    author.post("draft-fields", draft.pk, revision="1", field="email", do="remove")
    assert "has faults" in author.post("draft-submit", draft.pk, revision="2")
    report = author.get("draft-report", draft.pk)
    assert "keep" in report
    assert "email" in report
    draft.refresh_from_db()
    assert draft.state == State.EDITING


def test_sending_back_wants_a_word(draft: Draft, author: Person, reviewer: Person) -> None:
    reviewing.submit(draft, author.account, 1, sound=True, newest_version=1)
    back: dict[str, Any] = {"revision": "1", "opinion": "back"}
    assert "Say what should be changed" in reviewer.post("draft-review", draft.pk, **back)
    html = reviewer.post("draft-review", draft.pk, **back, comment="Sửa mục 5\x00")
    assert "Sent back" in html
    assert "Sửa mục 5" in author.get("draft", draft.pk)
    draft.refresh_from_db()
    assert draft.state == State.EDITING


def test_a_version_that_was_published_meanwhile_is_compared_first(
    draft: Draft,
    author: Person,
    publisher: Person,
    begun: Begun,  # noqa: F811
) -> None:
    assert begun.people
    published(account=publisher.account)
    assert "published meanwhile" in author.get("draft", draft.pk)
    assert "Compare the draft" in author.post("draft-submit", draft.pk, revision="1")
    assert "goes on from version 2" in author.post(
        "draft-compared", draft.pk, revision="1", version="2"
    )
    assert "waits for a reviewer" in author.post("draft-submit", draft.pk, revision="1")
