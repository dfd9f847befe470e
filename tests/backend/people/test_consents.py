"""Consents at the office: kept once, with the words that can be shown again."""

from __future__ import annotations

import json
import logging
from datetime import datetime, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from backend.issuance.offers import catalogue
from backend.people import consents
from backend.people.consents import KEPT, forget_old, words_of
from backend.people.models import ConsentGiven
from forms.consent import consent_digest
from office_contract.messages import ConsentReport
from office_contract.signing import Endpoint
from tests.backend.conftest import SESSION, Clock, Office, Reply
from tests.backend.slips import another_kiosk

HOUR = timedelta(hours=1)
ENTRY = f"consent_{SESSION}_4"


@pytest.fixture
def report(clock: Clock) -> ConsentReport:
    form = catalogue()["CT07"].form
    return ConsentReport(
        entry=ENTRY,
        session=SESSION,
        code="CT07",
        bundle_version=form.version,
        subject="self",
        consent_version=form.consent_version,
        language="ko",
        words=consent_digest(form, "ko"),
        at=clock.now - timedelta(days=2),
    )


def tell(office: Office, report: ConsentReport, **changes: object) -> Reply:
    return office.call(Endpoint.CONSENT, report.model_copy(update=changes))


def test_a_consent_is_kept_with_its_version_its_time_and_its_words(
    office: Office, report: ConsentReport, clock: Clock
) -> None:
    reply = tell(office, report)
    assert (reply.status, reply.body) == (200, {"entry": ENTRY})
    row = ConsentGiven.objects.get()
    form = catalogue()["CT07"].form
    assert (row.kiosk, row.session, row.code, row.subject) == (
        office.kiosk, SESSION, "CT07", "self",
    )  # fmt: skip
    assert (row.bundle_version, row.consent_version) == (form.version, form.consent_version)
    assert (row.at, row.received_at) == (report.at, clock.now)
    said = words_of(row)
    assert said is not None
    assert json.loads(said)[4] == [[use.what["ko"], use.why["ko"]] for use in form.uses]


def test_however_often_it_is_sent_it_is_one(office: Office, report: ConsentReport) -> None:
    assert [tell(office, report).status for _ in range(3)] == [200] * 3
    assert ConsentGiven.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [{"consent_version": "2099-01"}, {"language": "vi"}, {"words": "0" * 64}, {"code": "CT01"}],
)
def test_another_content_under_the_same_entry_is_a_conflict(
    office: Office, report: ConsentReport, change: dict[str, str]
) -> None:
    tell(office, report)
    assert tell(office, report, **change).problem == "conflict"
    assert ConsentGiven.objects.get().consent_version == report.consent_version


def test_two_kiosks_may_name_an_entry_alike(office: Office, report: ConsentReport) -> None:
    tell(office, report)
    assert tell(another_kiosk(office), report).status == 200
    assert ConsentGiven.objects.count() == 2


def test_words_that_no_form_here_has_are_kept_and_noted(
    office: Office, report: ConsentReport, caplog: pytest.LogCaptureFixture
) -> None:
    """A form's version that was taken back is no reason to lose what was agreed to."""
    with caplog.at_level(logging.WARNING, logger="backend.people"):
        assert tell(office, report, words="0" * 64).status == 200
    assert words_of(ConsentGiven.objects.get()) is None
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.parametrize(
    "change", [{"words": "no hash"}, {"session": "somebody's name"}, {"name": "NGUYỄN THỊ BÍ MẬT"}]
)
def test_nothing_of_a_person_has_a_place_in_it(
    office: Office, report: ConsentReport, change: dict[str, str]
) -> None:
    reply = office.call(Endpoint.CONSENT, report.model_dump(mode="json") | change)
    assert reply.problem == "malformed"
    assert not ConsentGiven.objects.exists()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE people_consentgiven SET language = 'en'", "DELETE FROM people_consentgiven"],
)
def test_the_database_itself_refuses_to_change_one(
    office: Office, report: ConsentReport, statement: str
) -> None:
    tell(office, report)
    with (
        pytest.raises(DatabaseError, match="appended, never edited"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert ConsentGiven.objects.get().language == "ko"


def test_a_consent_goes_when_its_time_is_over(office: Office, report: ConsentReport) -> None:
    """By the database's own clock, which no test sets: one that came so long ago."""
    tell(office, report)
    kept = ConsentGiven.objects.get()
    today = timezone.now()
    for entry, age in (("consent-of-long-ago", KEPT + HOUR), ("consent-of-late", KEPT - HOUR)):
        kept.pk, kept.entry, kept.received_at = None, entry, today - age
        kept.save(force_insert=True)
    forget_old(today)
    left = {row.entry for row in ConsentGiven.objects.all()}
    assert left == {ENTRY, "consent-of-late"}


def test_whoever_reports_one_sweeps(
    office: Office, report: ConsentReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept: list[datetime] = []
    monkeypatch.setattr(consents, "forget_old", swept.append)
    tell(office, report)
    assert len(swept) == 1
