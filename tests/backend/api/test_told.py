"""What a kiosk is told is worked out once a minute, and anew for each change."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from backend.api import told
from backend.issuance.models import Service
from backend.releases.announcing import announce
from tests.backend.conftest import Clock, Office


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "MOST_KEPT", 2)
    told._kept.clear()


def closed(office: Office, clock: Clock) -> bool:
    answer = told.told(office.kiosk, clock.now)
    return not next(one for one in answer.services if one.code == "CT07").available


def close() -> None:
    Service.objects.filter(code="CT07").update(available=False, reason="Bảo trì")


@pytest.mark.usefixtures("kept")
def test_it_is_asked_for_once(
    office: Office, clock: Clock, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    assert not closed(office, clock)
    with django_assert_num_queries(1):
        assert not closed(office, clock)


@pytest.mark.usefixtures("kept")
def test_a_change_is_told_at_once(
    office: Office, clock: Clock, django_capture_on_commit_callbacks: object
) -> None:
    assert callable(django_capture_on_commit_callbacks)
    assert not closed(office, clock)
    with django_capture_on_commit_callbacks(execute=True):
        close()
        announce()
    assert closed(office, clock)


@pytest.mark.usefixtures("kept")
def test_what_nobody_announced_is_told_with_the_next_minute(office: Office, clock: Clock) -> None:
    clock.forward(timedelta(seconds=60 - clock.now.second))
    assert not closed(office, clock)
    close()
    clock.forward(timedelta(seconds=59))
    assert not closed(office, clock)
    clock.forward(timedelta(seconds=1))
    assert closed(office, clock)


@pytest.mark.usefixtures("kept")
def test_no_more_kiosks_are_kept_than_said(office: Office, clock: Clock) -> None:
    for number in range(4):
        office.kiosk.pk = 1000 + number
        told.told(office.kiosk, clock.now)
    assert len(told._kept) == 2
