"""The mark by which a kiosk knows that the list of keys is still the one it has."""

from __future__ import annotations

import re

import pytest
from django.utils import timezone

from backend.issuance import keys
from backend.kiosks.enrolment import enrol, revoke
from office_contract.messages import StatusRequest
from office_contract.signing import Endpoint
from tests.backend.conftest import Office


def told(office: Office) -> str:
    mark = office.call(Endpoint.STATUS, StatusRequest(app_version="1")).body["keys"]
    assert re.fullmatch("[0-9a-f]{64}", mark)
    return str(mark)


def test_it_is_another_one_when_the_list_is(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "MARK_HOLDS", 0)
    before = told(office)
    assert told(office) == before
    monkeypatch.setattr(keys, "verify_address", lambda: "HTTPS://ELSEWHERE.EXAMPLE/V")
    assert told(office) != before


def test_what_is_announced_changes_it_at_once(
    office: Office, django_capture_on_commit_callbacks: object
) -> None:
    assert callable(django_capture_on_commit_callbacks)
    other = enrol(name="2", place="2", public_key="2a" * 32, now=timezone.now())
    before = told(office)
    with django_capture_on_commit_callbacks(execute=True):
        revoke(other, timezone.now())
    assert told(office) != before


def test_the_list_is_put_together_once_for_many_kiosks(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[None] = []
    whole = keys.trust_list

    def counted() -> object:
        made.append(None)
        return whole()

    monkeypatch.setattr(keys, "trust_list", counted)
    assert len({told(office) for _ in range(5)}) == 1
    assert len(made) == 1
