"""A certificate is taken back by two officers, and the list says so at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.issuance.models import IssuedPaper, RevokedPaper
from backend.issuance.revocations import revoke, signed_list
from backend.registry.demo_people import HUONG
from backend.releases.announcing import newest_announcement
from backend.verify.models import RevocationProposal
from backend.verify.reading import trust_of_office
from backend.verify.revoking import RevokingError, confirm, decline, propose
from forms.revocation import Reason, RevocationList, open_list
from tests.backend.conftest import Office
from tests.backend.issuance.test_issue import approved, issue
from tests.backend.staff import signed_in, staff

pytestmark = pytest.mark.usefixtures("people")
GROUND = "Điều 12 Luật Cư trú: thông tin trong sổ sai"
State = RevocationProposal.State


@pytest.fixture
def paper(office: Office) -> IssuedPaper:
    issue(office, approved(office, HUONG.number), HUONG.number)
    return IssuedPaper.objects.get()


@pytest.fixture
def officers(office: Office) -> tuple[Account, Account]:
    return staff("an", Role.OFFICER, name="An"), staff("binh", Role.OFFICER, name="Bình")


def listed() -> list[tuple[str, Reason]]:
    opened = open_list(signed_list(timezone.now()), trust_of_office())
    assert isinstance(opened, RevocationList)
    return [(entry.serial, entry.reason) for entry in opened.entries]


def actions() -> list[str]:
    wanted = AuditEntry.objects.order_by("number").values_list("action", flat=True)
    return [a for a in wanted if a.startswith(("paper", "revocation"))]


def test_one_proposes_and_another_confirms_in_the_console(
    paper: IssuedPaper,
    officers: tuple[Account, Account],
    django_capture_on_commit_callbacks: object,
) -> None:
    first, second = (signed_in(officer) for officer in officers)
    seen = first.get(reverse("revocations"), {"serial": f" {paper.serial.lower()} "})
    assert HUONG.name in seen.content.decode()
    asked = first.post(reverse("revocation-propose"), {"serial": paper.serial, "ground": GROUND})
    assert asked.status_code == 302
    assert listed() == []
    row = RevocationProposal.objects.get()
    decide = reverse("revocation-decide", args=[row.pk])
    # Not the one who proposed it, whatever the page offers.
    own = first.post(decide, {"decision": "confirm"}, follow=True)
    assert "this is your own proposal" in own.content.decode()
    assert 'value="confirm"' not in own.content.decode()
    assert listed() == []
    waiting = second.get(reverse("revocations")).content.decode()
    assert GROUND in waiting
    assert 'value="confirm"' in waiting
    before = newest_announcement()
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        done = second.post(decide, {"decision": "confirm"}, follow=True)
    assert f"{paper.serial} is revoked." in done.content.decode()
    assert listed() == [(paper.serial, Reason.REVOKED)]
    assert newest_announcement() > before
    again = second.post(decide, {"decision": "decline"}, follow=True)
    assert "decided already" in again.content.decode()
    assert actions() == ["paper-seen", "revocation-proposed", "paper-revoked"]
    last = AuditEntry.objects.filter(action="paper-revoked").get()
    assert (last.subject, last.who) == (paper.serial, "Bình")
    assert HUONG.name not in str(list(AuditEntry.objects.values()))
    revoked = RevokedPaper.objects.get()
    assert revoked.reason == GROUND


def test_declining_and_withdrawing_leave_the_paper(
    paper: IssuedPaper, officers: tuple[Account, Account]
) -> None:
    first, second = officers
    now = timezone.now()
    declined = decline(second, propose(first, paper.serial, GROUND, now).pk, now)
    withdrawn = decline(first, propose(first, paper.serial, GROUND, now).pk, now)
    assert (declined.state, withdrawn.state) == (State.DECLINED, State.WITHDRAWN)
    assert listed() == []
    with pytest.raises(RevokingError):
        confirm(second, declined.pk, now)
    assert actions() == [
        "revocation-proposed", "revocation-declined", "revocation-proposed", "revocation-withdrawn",
    ]  # fmt: skip


def test_what_cannot_be_proposed(paper: IssuedPaper, officers: tuple[Account, Account]) -> None:
    first, second = officers
    now = timezone.now()
    for serial, ground in (("9999/2026/XN-HC", GROUND), (paper.serial, "  ")):
        with pytest.raises(RevokingError):
            propose(first, serial, ground, now)
    propose(first, paper.serial, GROUND, now)
    with pytest.raises(RevokingError):
        propose(second, paper.serial, GROUND, now)
    revoke(paper.serial, "khẩn cấp", now)
    RevocationProposal.objects.all().delete()
    with pytest.raises(RevokingError):
        propose(first, paper.serial, GROUND, now)


def test_the_database_itself_wants_two(
    paper: IssuedPaper, officers: tuple[Account, Account]
) -> None:
    now = timezone.now()
    row = propose(officers[0], paper.serial, GROUND, now)
    for by in (officers[0], None):
        with pytest.raises(IntegrityError), transaction.atomic():
            RevocationProposal.objects.filter(pk=row.pk).update(
                state=State.CONFIRMED, decided_by=by
            )
    with pytest.raises(IntegrityError), transaction.atomic():
        RevocationProposal.objects.create(
            paper=paper, ground=GROUND, proposed_by=officers[1], proposed_at=now
        )


def test_only_officers(paper: IssuedPaper, office: Office) -> None:
    clerk = signed_in(staff("clerk", Role.CLERK))
    row = propose(staff("an", Role.OFFICER), paper.serial, GROUND, timezone.now())
    assert clerk.get(reverse("revocations"), {"serial": paper.serial}).status_code == 403
    for name, arguments in (("revocation-propose", []), ("revocation-decide", [row.pk])):
        assert clerk.post(reverse(name, args=arguments)).status_code == 403
    assert Client().get(reverse("revocations")).status_code == 302
    assert actions() == ["revocation-proposed"]


def test_a_number_that_no_paper_has(officers: tuple[Account, Account]) -> None:
    answer = signed_in(officers[0]).get(reverse("revocations"), {"serial": "9999/2026/XN-HC"})
    assert answer.status_code == 404
    assert "No paper has this number." in answer.content.decode()
    assert actions() == []


@pytest.mark.parametrize("state", ["open", "revoked", "replaced"])
def test_the_page_of_a_paper_says_how_it_stands(
    paper: IssuedPaper, officers: tuple[Account, Account], state: str
) -> None:
    now = timezone.now()
    if state == "open":
        propose(officers[0], paper.serial, GROUND, now - timedelta(hours=1))
    if state == "revoked":
        revoke(paper.serial, GROUND, now)
    if state == "replaced":
        later = IssuedPaper.objects.get()
        later.pk, later.replaces, later.sign_in, later.number = None, paper, None, 2
        later.request, later.serial = f"{paper.request}9", "0002/2026/XN-HC"
        later.save(force_insert=True)
    text = signed_in(officers[1]).get(reverse("revocations"), {"serial": paper.serial})
    expected = {"open": GROUND, "revoked": "no longer valid", "replaced": "Replaced by a later"}
    assert expected[state] in text.content.decode()


def test_vietnamese(paper: IssuedPaper, officers: tuple[Account, Account]) -> None:
    client = signed_in(officers[0], "vi")
    assert "Chờ cán bộ thứ hai" in client.get(reverse("revocations")).content.decode()
    paper_page = client.get(reverse("revocations"), {"serial": paper.serial}).content.decode()
    assert "Đề nghị thu hồi" in paper_page
