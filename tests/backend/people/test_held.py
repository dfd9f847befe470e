"""Somebody asks what is held about them, and wants it deleted."""

from __future__ import annotations

import argparse
import io
import json

import pytest
from django.utils import timezone

from backend.audit.models import AuditEntry
from backend.cli_people import PersonCommandError, add_person_commands
from backend.identity.models import SignIn
from backend.issuance.models import BoxKey, IssuedPaper, WaitingRequest
from backend.issuance.offers import catalogue
from backend.people.held import forget, show
from backend.registry.demo_people import GIA_BAO, HUONG, MINH
from forms.consent import consent_digest
from office_contract.messages import ConsentReport
from office_contract.signing import Endpoint
from office_contract.vocabulary import Outcome, ProblemType, Subject
from tests.backend.conftest import Clock, Office
from tests.backend.slips import Collecting, Slip, ask, content_of

pytestmark = pytest.mark.usefixtures("people")


@pytest.fixture
def slip(office: Office, box_key: BoxKey, clock: Clock) -> Slip:
    made = ask(box_key, "request_1", clock.now)
    assert office.call(Endpoint.REQUEST, made.message).status == 200
    return made


@pytest.fixture
def visit(office: Office, clock: Clock) -> Collecting:
    return Collecting(office, clock)


def agree(office: Office, session: str, clock: Clock) -> None:
    form = catalogue()["CT07"].form
    report = ConsentReport(
        entry=f"consent_{session}_4",
        session=session,
        code="CT07",
        bundle_version=form.version,
        subject=Subject.SELF,
        consent_version=form.consent_version,
        language="vi",
        words=consent_digest(form, "vi"),
        at=clock.now,
    )
    assert office.call(Endpoint.CONSENT, report).status == 200


def test_paper_request_sign_in_and_consent_are_shown_to_their_owner(
    office: Office, visit: Collecting, slip: Slip, clock: Clock
) -> None:
    asked_in = content_of("request_1").request.partition("-")[0]
    agree(office, asked_in, clock)
    agree(office, "ffffffffffffffff", clock)
    issued = visit.issue(slip)
    visit.report(issued, Outcome.TAKEN)
    held = show(HUONG.number)
    [paper] = held.papers
    assert (paper["serial"], paper["outcomes"]) == (issued.body["serial"], ["taken"])
    assert (paper["asked_by_this_person"], paper["about_this_person"]) == (True, True)
    assert paper["values"] == issued.body["values"]
    assert [row["code"] for row in held.waiting] == ["CT07"]
    assert [row["state"] for row in held.sign_ins] == ["approved"]
    [consent] = held.consents
    assert consent["consent_version"] == catalogue()["CT07"].form.consent_version
    assert consent["uses"] == [
        [use.what["vi"], use.why["vi"]] for use in catalogue()["CT07"].form.uses
    ]
    nothing = show(MINH.number)
    assert (nothing.papers, nothing.waiting, nothing.consents) == ((), (), ())


def test_a_relatives_paper_is_theirs_and_not_the_requesters(
    office: Office, visit: Collecting
) -> None:
    wanted = visit.sign_in_request(None, subject=Subject.CHILD)
    progress = visit.approve(office.call(Endpoint.SIGN_IN, wanted))
    issue = {
        "session": wanted.session,
        "request": f"{wanted.session}-2",
        "sign_in": progress.body["sign_in"],
        "code": "CT07",
        "bundle_version": catalogue()["CT07"].form.version,
        "subject_number": GIA_BAO.number,
        "language": "vi",
    }
    assert office.call(Endpoint.ISSUE, issue).status == 200
    [of_mother], [of_child] = show(HUONG.number).papers, show(GIA_BAO.number).papers
    assert (of_mother["asked_by_this_person"], of_mother["about_this_person"]) == (True, False)
    assert "values" not in of_mother
    assert of_child["about_this_person"]
    assert "values" in of_child


def test_what_was_withdrawn_can_be_collected_no_more(
    office: Office, visit: Collecting, slip: Slip
) -> None:
    visit.signed_in(slip)
    done = forget(HUONG.number, visit.clock.now)
    assert (done.requests, done.sign_ins, done.papers_kept) == (1, 1, 0)
    assert visit.open(slip).problem == ProblemType.SLIP_EXPIRED
    assert not SignIn.objects.exists()
    assert HUONG.number not in str(list(WaitingRequest.objects.values()))
    again = forget(HUONG.number, visit.clock.now)
    assert (again.requests, again.sign_ins) == (0, 0)


def test_others_are_left_alone(visit: Collecting, slip: Slip) -> None:
    forget(MINH.number, visit.clock.now)
    assert visit.open(slip).status == 200


def test_an_issued_paper_stays_and_that_is_said(visit: Collecting, slip: Slip) -> None:
    visit.report(visit.issue(slip), Outcome.TAKEN)
    assert forget(HUONG.number, visit.clock.now).papers_kept == 1
    assert IssuedPaper.objects.get().sign_in is None


def test_who_looked_is_recorded_without_the_number(visit: Collecting, slip: Slip) -> None:
    show(HUONG.number)
    forget(HUONG.number, timezone.now())
    entries = AuditEntry.objects.filter(action__startswith="person-").order_by("number")
    assert [entry.action for entry in entries] == ["person-shown", "person-forgotten"]
    assert HUONG.number not in str(list(entries.values()))


def ask_at_the_machine(monkeypatch: pytest.MonkeyPatch, wish: str, typed: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    parser = argparse.ArgumentParser()
    add_person_commands(parser.add_subparsers(required=True), lambda: None)
    arguments = parser.parse_args(["person", wish])
    code: int = arguments.run(arguments)
    return code


def test_the_commands(
    visit: Collecting,
    slip: Slip,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert ask_at_the_machine(monkeypatch, "show", f" {HUONG.number}\n") == 0
    assert [row["code"] for row in json.loads(capsys.readouterr().out)["waiting"]] == ["CT07"]
    assert ask_at_the_machine(monkeypatch, "forget", f"{HUONG.number}\n") == 0
    assert "1 waiting requests withdrawn" in capsys.readouterr().out


@pytest.mark.parametrize("typed", ["", "04818800123\n", "04818800123x\n", "HƯỜNG\n"])
def test_what_is_no_number_is_refused_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    with pytest.raises(PersonCommandError) as refused:
        ask_at_the_machine(monkeypatch, "show", typed)
    assert str(refused.value) == "a personal number has 12 digits"
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None
