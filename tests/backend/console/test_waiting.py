"""The overview tells those whose turn it is, and nobody else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone, translation

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.console.overview import Waiting, waiting_for
from backend.drafts.models import Draft, Review, Revision, State
from backend.issuance.models import IssuedPaper
from backend.kiosks.models import PendingEnrolment
from backend.registry.demo_people import HUONG
from backend.verify.revoking import propose
from tests.backend.conftest import Office
from tests.backend.issuance.test_issue import approved, issue
from tests.backend.staff import staff

pytestmark = pytest.mark.django_db
EVERYTHING = frozenset(Role)


def sentences(account: Account, *roles: Role) -> list[str]:
    with translation.override("en"):
        return [line.sentence for line in waiting_for(account, frozenset(roles))]


@pytest.fixture
def draft() -> Draft:
    """Begun by ``an``, saved once more by ``binh``, in review."""
    now = timezone.now()
    an, binh = staff("an"), staff("binh")
    draft = Draft.objects.create(
        code="CT01", state=State.IN_REVIEW, latest=2, author=an, begun_at=now, changed_at=now
    )
    for number, account in ((1, an), (2, binh)):
        Revision.objects.create(draft=draft, number=number, account=account, at=now)
    return draft


def test_nothing_waits_at_first() -> None:
    assert waiting_for(staff("an"), EVERYTHING) == []


def test_a_draft_waits_for_reviewers_who_did_not_write_it(draft: Draft) -> None:
    cuc = staff("cuc")
    with translation.override("en"):
        (line,) = waiting_for(cuc, EVERYTHING)
    assert line == Waiting("1 draft to review", "/console/drafts/")
    for login in ("an", "binh"):
        assert sentences(Account.objects.get(login=login), Role.REVIEWER) == []
    assert sentences(cuc, Role.CLERK) == []


def test_an_approved_one_waits_for_a_third_person(draft: Draft) -> None:
    cuc, dung = staff("cuc"), staff("dung")
    Draft.objects.filter(pk=draft.pk).update(state=State.APPROVED, reviewer=cuc)
    assert sentences(dung, Role.REVIEWER, Role.PUBLISHER) == ["1 draft to publish"]
    assert sentences(cuc, Role.PUBLISHER) == []


def test_one_sent_back_waits_for_its_author_until_it_is_saved_again(draft: Draft) -> None:
    Draft.objects.filter(pk=draft.pk).update(state=State.EDITING)
    assert sentences(draft.author, Role.AUTHOR) == []
    for _ in range(2):
        Review.objects.create(
            draft=draft, revision=2, account=staff(f"cuc{_}"), approved=False, at=timezone.now()
        )
    assert sentences(draft.author, Role.AUTHOR) == ["1 draft came back from its review"]
    Draft.objects.filter(pk=draft.pk).update(latest=3)
    assert sentences(draft.author, Role.AUTHOR) == []


def test_a_kiosk_that_asks_waits_for_an_administrator() -> None:
    now = timezone.now()
    for number, minutes in ((1, 5), (2, 5), (3, -5)):
        PendingEnrolment.objects.create(
            key_id=f"{number:016x}", public_key=f"{number:064x}", name="Máy", place="Hải Châu",
            code_hash=f"{number:064x}", asked_at=now, expires_at=now + timedelta(minutes=minutes),
        )  # fmt: skip
    assert sentences(staff("an"), Role.ADMINISTRATOR) == ["2 kiosks ask to be taken in"]
    assert sentences(staff("binh"), Role.AUDITOR) == []


def test_a_proposal_waits_for_another_officer(office: Office, people: None) -> None:
    issue(office, approved(office, HUONG.number), HUONG.number)
    paper = IssuedPaper.objects.get()
    an, binh = staff("an", Role.OFFICER), staff("binh", Role.OFFICER)
    propose(an, paper.serial, "Điều 12 Luật Cư trú", timezone.now())
    assert sentences(binh, Role.OFFICER) == ["1 revocation waits for a second officer"]
    assert sentences(an, Role.OFFICER) == []
