"""A certificate that the office takes back: the list says it, and a verifier who has the list."""

from __future__ import annotations

import zlib
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from backend.issuance.models import IssuedPaper
from backend.issuance.revocations import CURRENT, UnknownSerialError, revoke, signed_list
from backend.registry.demo_people import HUONG
from forms.bundle import load_catalogue, own_catalogue
from forms.revocation import Reason, RevocationList, open_list
from forms.verify import VerdictKind, verify
from tests.backend.conftest import Clock, Office
from tests.backend.issuance.test_issue import approved, issue, trust

pytestmark = pytest.mark.usefixtures("people")


def fetched(client: Client) -> RevocationList:
    """The list as anybody gets it."""
    response = client.get("/api/v1/revocations")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/octet-stream"
    opened = open_list(response.content, trust())
    assert isinstance(opened, RevocationList)
    return opened


def issued(office: Office) -> tuple[str, str]:
    """A certificate's serial and seal."""
    body = issue(office, approved(office, HUONG.number), HUONG.number).body
    return str(body["serial"]), str(body["seal"])


def test_a_new_office_has_an_empty_list(office: Office) -> None:
    opened = fetched(Client())
    assert opened.entries == ()
    assert opened.until - opened.issued_at == CURRENT


def test_a_revoked_paper_reads_revoked_with_the_list(office: Office) -> None:
    serial, seal = issued(office)
    catalogue = load_catalogue(own_catalogue())
    assert verify(seal, catalogue, trust(), fetched(Client())).kind is VerdictKind.VALID
    row = revoke(serial, "Cấp nhầm nơi thường trú", timezone.now())
    opened = fetched(Client())
    assert [(entry.serial, entry.reason) for entry in opened.entries] == [(serial, Reason.REVOKED)]
    assert opened.entries[0].since == row.revoked_at
    assert verify(seal, catalogue, trust(), opened).kind is VerdictKind.REVOKED


def test_a_second_time_changes_nothing(office: Office, clock: Clock) -> None:
    serial, _ = issued(office)
    first = revoke(serial, "Cấp nhầm", clock.now)
    second = revoke(serial, "Khác", clock.forward(timedelta(days=1)))
    assert (second.pk, second.reason, second.revoked_at) == (first.pk, "Cấp nhầm", first.revoked_at)


def test_a_replaced_paper_is_on_the_list(office: Office) -> None:
    earlier, _ = issued(office)
    again = issue(office, approved(office, HUONG.number, counter=2), HUONG.number, counter=2).body
    paper = IssuedPaper.objects.get(serial=again["serial"])
    paper.replaces = IssuedPaper.objects.get(serial=earlier)
    paper.save()
    assert [(e.serial, e.reason) for e in fetched(Client()).entries] == [(earlier, Reason.REPLACED)]


def test_nothing_of_a_person_or_of_the_reason_is_on_it(office: Office) -> None:
    serial, _ = issued(office)
    revoke(serial, "Cấp nhầm nơi thường trú", timezone.now())
    plain = zlib.decompress(signed_list(timezone.now()))
    assert serial.encode() in plain
    for secret in (HUONG.number, HUONG.name, "Cấp nhầm"):
        assert secret.encode() not in plain


def test_lists_are_numbered_upwards(office: Office, clock: Clock) -> None:
    first = fetched(Client())
    clock.forward(timedelta(seconds=1))
    assert fetched(Client()).number > first.number


def test_a_serial_that_nobody_issued(office: Office) -> None:
    with pytest.raises(UnknownSerialError, match="999/XN"):
        revoke("999/XN", "?", timezone.now())
