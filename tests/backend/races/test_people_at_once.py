"""Two people of the office, or two of its workers, in the same moment: one of them wins, and the
audit record tells of that one alone.

On PostgreSQL: SQLite lets one write at a time, so nothing there is at once.
"""

from __future__ import annotations

from collections import Counter
from functools import partial

import pytest
from django.utils import timezone

from backend.accounts.attempts import LOGIN, Counted, Locked, count, login_key
from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.audit.record import Whole, check, record
from backend.drafts import editing, reviewing
from backend.drafts.editing import Conflict
from backend.drafts.models import Draft, Revision, State
from backend.issuance.models import IssuedPaper, RevokedPaper
from backend.issuance.services import ensure_services
from backend.kiosks import newcomers
from backend.kiosks.models import Kiosk
from backend.kiosks.newcomers import Approval, GoneError
from backend.notices.changing import Scope, Words, close_day
from backend.problems import ProblemError
from backend.registry.demo_people import HUONG
from backend.releases.models import Release
from backend.releases.publishing import PublishError
from backend.verify.limits import Use, take
from backend.verify.models import RevocationProposal
from backend.verify.revoking import RevokingError, confirm, decline, propose
from tests.backend.conftest import Office
from tests.backend.drafts.conftest import changed, draft_of
from tests.backend.issuance.test_issue import approved, issue
from tests.backend.kiosks.newcomer import Newcomer
from tests.backend.races.together import together
from tests.backend.releases.conftest import begun  # noqa: F401 - fixture
from tests.backend.releases.repository import Begun, published
from tests.backend.staff import signed_in, staff

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]
MANY = 6


@pytest.fixture(autouse=True)
def offered(db: None) -> None:
    ensure_services()


def actions(name: str) -> int:
    return AuditEntry.objects.filter(action=name).count()


def assert_whole() -> None:
    assert isinstance(check(), Whole)


# --- the audit record ------------------------------------------------------------------------


def test_the_record_is_begun_and_continued_by_many_at_once() -> None:
    who = staff("an", Role.AUDITOR)

    def write(number: int) -> None:
        for step in range(8):
            record(who, "tried", f"thing {number}", {"step": step})

    done = together([partial(write, number) for number in range(MANY)])
    assert done == [None] * MANY
    assert actions("tried") == 8 * MANY
    numbers = list(AuditEntry.objects.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(1, 8 * MANY + 1))
    assert_whole()


# --- accounts ----------------------------------------------------------------------------------


def test_guesses_at_all_workers_count_as_one_persons() -> None:
    now, key = timezone.now(), login_key("an")
    done = together([partial(count, key, LOGIN, now) for _ in range(4 * LOGIN.failures)])
    allowed = [one for one in done if isinstance(one, Counted)]
    assert len(allowed) == LOGIN.failures
    assert sum(one.locks for one in allowed) == 1
    assert sum(isinstance(one, Locked) for one in done) == 3 * LOGIN.failures


def test_a_session_is_every_workers() -> None:
    """Signed in at one, read at another; ended at one, gone at all."""
    client = signed_in(staff("an", Role.AUDITOR))
    again = together([partial(client.get, "/console/") for _ in range(3)])
    assert [getattr(answer, "status_code", answer) for answer in again] == [200] * 3
    client.post("/console/sign-out")
    [after] = together([partial(client.get, "/console/")])
    assert getattr(after, "status_code", after) == 302


# --- drafts and releases -------------------------------------------------------------------------


@pytest.fixture
def author() -> Account:
    return staff("lan", Role.AUTHOR)


@pytest.fixture
def in_review(author: Account) -> Draft:
    draft = draft_of(author, "CT01")
    reviewing.submit(draft, author, 1, sound=True, newest_version=draft.base_version)
    draft.refresh_from_db()
    return draft


def test_two_tabs_save_and_one_is_told(author: Account) -> None:
    draft = draft_of(author, "CT01")
    tabs = [Draft.objects.get(pk=draft.pk) for _ in range(MANY)]
    done = together(
        [
            partial(editing.save, tab, author, changed(tab, f"Tờ khai {n}"), 1, "")
            for n, tab in enumerate(tabs)
        ]
    )
    kinds = Counter(type(one) for one in done)
    assert kinds == {Revision: 1, Conflict: MANY - 1}
    draft.refresh_from_db()
    assert (draft.latest, draft.revisions.count()) == (2, 2)
    assert actions("draft-saved") == 1
    assert_whole()


def test_two_reviewers_decide_at_once(in_review: Draft) -> None:
    people = [staff(f"r{n}", Role.REVIEWER) for n in range(MANY)]

    def decide(number: int, person: Account) -> str:
        draft = Draft.objects.get(pk=in_review.pk)
        if number % 2:
            reviewing.send_back(draft, person, 1, "Sai chữ")
        else:
            reviewing.approve(draft, person, 1, "")
        return "done"

    done = together([partial(decide, n, person) for n, person in enumerate(people)])
    assert sum(one == "done" for one in done) == 1
    refused = [one for one in done if one != "done"]
    assert all(isinstance(one, reviewing.RefusedError) for one in refused), refused
    in_review.refresh_from_db()
    assert in_review.state in {State.APPROVED, State.EDITING}
    assert in_review.reviews.count() == 1
    assert actions("draft-approved") + actions("draft-sent-back") == 1
    assert_whole()


def test_saved_while_somebody_approves_it(in_review: Draft, author: Account) -> None:
    """What was approved is what the reviewer read; or it is not approved."""
    reviewer = staff("minh", Role.REVIEWER)
    mine, theirs = (Draft.objects.get(pk=in_review.pk) for _ in range(2))
    saved, judged = together(
        [
            lambda: editing.save(mine, author, changed(mine, "Tờ khai khác"), 1, ""),
            lambda: reviewing.approve(theirs, reviewer, 1, ""),
        ]
    )
    assert isinstance(saved, Revision)
    assert judged is None or isinstance(judged, reviewing.RefusedError)
    in_review.refresh_from_db()
    assert (in_review.state, in_review.latest) == (State.EDITING, 2)
    assert_whole()


def test_a_draft_is_published_once(in_review: Draft, begun: Begun) -> None:  # noqa: F811
    reviewing.approve(in_review, staff("minh", Role.REVIEWER), 1, "")
    people = [staff(f"p{n}", Role.PUBLISHER) for n in range(4)]

    def publish(person: Account) -> int:
        draft = Draft.objects.get(pk=in_review.pk)
        return reviewing.publish(
            draft, person, 1, draft.base_version,
            lambda files, _now: published(files=files, account=person).version,
        )  # fmt: skip

    done = together([partial(publish, person) for person in people])
    versions = [one for one in done if isinstance(one, int)]
    assert len(versions) == 1, done
    assert Release.objects.filter(code="CT01").count() == 1
    assert actions("draft-published") == actions("release-published") == 1
    assert_whole()


def test_two_forms_are_published_at_once(begun: Begun) -> None:  # noqa: F811
    """Each gets its version, and the metadata name both."""
    people = [staff(f"p{n}", Role.PUBLISHER) for n in range(3)]
    codes = ("CT01", "TK01", "GUQ")
    done = together(
        [
            partial(published, code, account=person)
            for code, person in zip(codes, people, strict=True)
        ]
    )
    assert [type(one) for one in done] == [Release] * 3, done
    assert {(row.code, row.version) for row in Release.objects.all()} == {
        (one.code, one.version) for one in done if isinstance(one, Release)
    }
    assert_whole()


def test_one_form_published_twice_at_once(begun: Begun) -> None:  # noqa: F811
    """No version is given twice: whoever comes later has the next one, or is told to look first."""
    people = [staff(f"p{n}", Role.PUBLISHER) for n in range(3)]
    done = together([partial(published, account=person) for person in people])
    versions = sorted(one.version for one in done if isinstance(one, Release))
    assert versions == list(range(2, 2 + len(versions)))
    assert versions
    told = [one for one in done if not isinstance(one, Release)]
    assert all(isinstance(one, PublishError) for one in told), done
    assert actions("release-published") == len(versions)
    assert_whole()


# --- kiosks, notices ---------------------------------------------------------------------------


def test_a_machine_is_taken_in_once(office: Office) -> None:
    machine, now = Newcomer(), timezone.now()
    assert machine.ask(now).status == 200
    people = [staff(f"q{n}", Role.ADMINISTRATOR) for n in range(MANY)]
    approval = Approval("Máy 9", "Sảnh B")
    done = together(
        [partial(newcomers.approve, machine.key.key_id, approval, who, now) for who in people]
    )
    assert Counter(type(one) for one in done) == {Kiosk: 1, GoneError: MANY - 1}
    assert Kiosk.objects.filter(key_id=machine.key.key_id).count() == 1
    assert_whole()


def test_approved_and_refused_at_once(office: Office) -> None:
    machine, now = Newcomer(), timezone.now()
    assert machine.ask(now).status == 200
    one, other = (staff(login, Role.ADMINISTRATOR) for login in ("an", "binh"))
    approval = Approval("Máy 9", "Sảnh B")
    taken, refused = together(
        [
            lambda: newcomers.approve(machine.key.key_id, approval, one, now),
            lambda: newcomers.refuse(machine.key.key_id, other, now),
        ]
    )
    assert isinstance(taken, Kiosk) is isinstance(refused, GoneError), (taken, refused)
    assert Kiosk.objects.filter(key_id=machine.key.key_id).exists() is isinstance(taken, Kiosk)
    assert_whole()


def test_many_machines_ask_at_once(office: Office) -> None:
    now = timezone.now()
    machines = [Newcomer(number) for number in range(20, 20 + MANY)]
    done = together(
        [
            partial(machine.ask, now, code=f"7K3MPQ{n:02d}")
            for n, machine in enumerate(machines)
        ]
    )  # fmt: skip
    assert [getattr(reply, "status", reply) for reply in done] == [200] * MANY
    assert newcomers.waiting(now).count() == MANY


def test_the_same_day_is_closed_twice_at_once() -> None:
    people = [staff(f"q{n}", Role.ADMINISTRATOR) for n in range(2)]
    now = timezone.now()
    day = timezone.localdate(now)
    done = together(
        [
            partial(close_day, who, day, Words(vi="Nghỉ lễ", en="Holiday", ko=""), Scope(), now)
            for who in people
        ]
    )
    assert not any(isinstance(one, Exception) for one in done), done
    assert_whole()


# --- papers, the verify page ---------------------------------------------------------------------


@pytest.fixture
def paper(office: Office, people: None) -> IssuedPaper:
    issue(office, approved(office, HUONG.number), HUONG.number)
    return IssuedPaper.objects.get()


def test_two_officers_propose_at_once(paper: IssuedPaper) -> None:
    officers = [staff(f"o{n}", Role.OFFICER) for n in range(MANY)]
    now = timezone.now()
    done = together([partial(propose, who, paper.serial, "Điều 12", now) for who in officers])
    assert Counter(type(one) for one in done) == {RevocationProposal: 1, RevokingError: MANY - 1}
    assert actions("revocation-proposed") == 1
    assert_whole()


def test_two_officers_decide_at_once(paper: IssuedPaper) -> None:
    first, *others = (staff(f"o{n}", Role.OFFICER) for n in range(5))
    now = timezone.now()
    proposal = propose(first, paper.serial, "Điều 12", now)
    decide = [confirm, decline, confirm, confirm]
    acts = [
        partial(act, who, proposal.pk, now) for act, who in zip(decide, others, strict=True)
    ] + [partial(decline, first, proposal.pk, now)]
    done = together(acts)
    assert Counter(type(one) for one in done) == {RevocationProposal: 1, RevokingError: 4}
    [winner] = [one for one in done if isinstance(one, RevocationProposal)]
    revoked = winner.state == RevocationProposal.State.CONFIRMED
    assert RevokedPaper.objects.filter(paper=paper).exists() is revoked
    assert actions("paper-revoked") == int(revoked)
    assert_whole()


def test_the_verify_pages_limit_holds_for_all_workers() -> None:
    now = timezone.now().replace(second=1)
    most = Use.NUMBER.value.source

    def ask() -> int:
        served = 0
        for _ in range(most // 2):
            try:
                take(Use.NUMBER, "203.0.113.7", now)
                served += 1
            except ProblemError as e:
                assert e.retry_after == 59  # noqa: PT017 - counted, not expected each time
        return served

    done = together([ask] * MANY)
    assert sum(one for one in done if isinstance(one, int)) == most, done
