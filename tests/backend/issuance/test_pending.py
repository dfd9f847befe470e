"""Every number has an outcome in the end, and those that have none yet are listed."""

from __future__ import annotations

import argparse
import json
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from backend.accounts.roles import Role
from backend.cli_papers import add_paper_commands
from backend.issuance.models import IssuedPaper, SheetOutcome
from backend.issuance.pending import LATE_AFTER, late_papers, pending_papers
from backend.issuance.revocations import revoke
from backend.registry.demo_people import HUONG
from office_contract.messages import OutcomeReport
from office_contract.signing import Endpoint
from office_contract.vocabulary import Outcome
from tests.backend.conftest import SESSION, Clock, Office, Reply
from tests.backend.issuance.test_issue import approved, issue
from tests.backend.staff import signed_in, staff

REQUEST = f"{SESSION}-1"


def tell(office: Office, serial: str, outcome: Outcome, entry: str = "entry-0001") -> Reply:
    return office.call(
        Endpoint.OUTCOME,
        OutcomeReport(
            entry=entry, request=REQUEST, serial=serial, sheet=1, outcome=outcome,
            at=timezone.now(),
        ),
    )  # fmt: skip


def serials() -> list[str]:
    return [paper.serial for paper in pending_papers(timezone.now())]


@pytest.fixture
def serial(office: Office, people: None, clock: Clock) -> str:
    return str(issue(office, approved(office, HUONG.number), HUONG.number).body["serial"])


def test_a_number_waits_for_its_outcome(serial: str) -> None:
    [paper] = pending_papers(timezone.now())
    assert (paper.serial, paper.code, paper.unknown, paper.late) == (serial, "CT07", False, False)


@pytest.mark.parametrize("outcome", [Outcome.TAKEN, Outcome.LEFT, Outcome.SPOILED])
def test_it_ends_with_what_the_kiosk_says(office: Office, serial: str, outcome: Outcome) -> None:
    assert tell(office, serial, outcome).status == 200
    assert serials() == []


def test_unknown_is_no_end_until_the_technician_has_settled_it(office: Office, serial: str) -> None:
    tell(office, serial, Outcome.UNKNOWN)
    [paper] = pending_papers(timezone.now())
    assert paper.unknown
    tell(office, serial, Outcome.TAKEN, "entry-0002")
    assert serials() == []


def test_an_answer_that_was_lost_ends_by_its_request(office: Office, serial: str) -> None:
    """Answer lost after commit: the kiosk knows no number, and names its request."""
    for _ in range(2):
        assert tell(office, "", Outcome.SPOILED).status == 200
    assert serials() == []
    [kept] = SheetOutcome.objects.all()
    assert (kept.serial, kept.outcome) == (serial, "spoiled")


def test_a_request_that_was_given_up_is_issued_no_more(
    office: Office, people: None, clock: Clock
) -> None:
    assert tell(office, "", Outcome.SPOILED).status == 200
    late = issue(office, approved(office, HUONG.number), HUONG.number)
    assert late.problem == "conflict"
    assert IssuedPaper.objects.count() == 0
    assert issue(office, "sign-in-0000", HUONG.number, counter=2).status == 200


def test_the_same_issue_gets_the_same_number_after_it_was_given_up(
    office: Office, serial: str
) -> None:
    tell(office, "", Outcome.SPOILED)
    again = issue(office, "sign-in-0000", HUONG.number)
    assert again.body["serial"] == serial


@pytest.mark.parametrize("outcome", [Outcome.TAKEN, Outcome.LEFT, Outcome.UNKNOWN])
def test_without_a_number_nothing_came_out(office: Office, serial: str, outcome: Outcome) -> None:
    assert tell(office, "", outcome).problem == "conflict"
    assert serials() == [serial]


def test_another_kiosks_word_ends_nothing(office: Office, serial: str) -> None:
    paper = IssuedPaper.objects.get()
    stranger = type(office.kiosk).objects.create(
        key_id="ab" * 8, public_key="cd" * 32, name="Máy 2", place="x", enrolled_at=timezone.now()
    )
    SheetOutcome.objects.create(
        kiosk=stranger, entry="entry-0001", request=paper.request, serial=serial, sheet=1,
        outcome="taken", at=timezone.now(), received_at=timezone.now(),
    )  # fmt: skip
    assert serials() == [serial]


def test_a_revoked_number_has_ended(office: Office, serial: str) -> None:
    revoke(serial, "theo quyết định 1", timezone.now())
    assert serials() == []


def test_a_day_later_it_is_an_alarm(office: Office, serial: str, clock: Clock) -> None:
    clock.forward(LATE_AFTER)
    assert late_papers(timezone.now()) == 0
    clock.forward(timedelta(minutes=1))
    assert late_papers(timezone.now()) == 1
    [paper] = pending_papers(timezone.now())
    assert (paper.late, paper.age_days, paper.age_hours) == (True, 1, 24)
    officer = signed_in(staff("an", Role.OFFICER))
    assert (
        "1 paper has had no outcome for more than a day"
        in officer.get("/console/").content.decode()
    )
    page = officer.get("/console/without-outcome/").content.decode()
    assert serial in page
    assert "1 paper has had no outcome for more than a day. Call the hall." in page
    assert "1 day" in page
    assert "Nothing heard yet" in page


def test_the_page_is_for_officers_and_administrators(office: Office, serial: str) -> None:
    for role in (Role.OFFICER, Role.ADMINISTRATOR):
        browser = signed_in(staff(f"staff-{role.value[:4]}", role))
        assert serial in browser.get("/console/without-outcome/").content.decode()
    others = staff("binh", *(set(Role) - {Role.OFFICER, Role.ADMINISTRATOR}))
    assert signed_in(others).get("/console/without-outcome/").status_code == 403


def test_nothing_pending_is_said(office: Office) -> None:
    officer = signed_in(staff("an", Role.OFFICER))
    page = officer.get("/console/without-outcome/").content.decode()
    assert "Every paper has its outcome." in page


def test_the_command_lists_them_and_fails_when_one_is_late(
    office: Office, serial: str, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    now = timezone.now()
    assert command(["papers", "pending"]) == 0
    assert f"{serial} " in capsys.readouterr().out
    # The command has a clock of its own.
    with connection.cursor() as cursor:
        cursor.execute("UPDATE issuance_issuedpaper SET issued_at = %s", [now - timedelta(days=3)])
    assert command(["papers", "pending"]) == 1
    assert "LATE" in capsys.readouterr().out
    assert command(["papers", "pending", "--json"]) == 1
    [row] = json.loads(capsys.readouterr().out)["papers"]
    assert (row["serial"], row["late"], row["known"]) == (serial, True, "nothing")
    tell(office, serial, Outcome.TAKEN)
    assert command(["papers", "pending"]) == 0
    assert "every number has its outcome" in capsys.readouterr().out


def command(words: list[str]) -> int:
    parser = argparse.ArgumentParser()
    add_paper_commands(parser.add_subparsers(), lambda: None)
    arguments = parser.parse_args(words)
    return int(arguments.run(arguments))
