"""Many people at many kiosks at once, one office of two workers, and papers that are mixed up.

Fault: between office and printer, pairs of sessions are given one another's values, seals, whole
answers, pages, or checked pages, at once with all others. What holds (F1): each exchanged paper
is stopped before the printer, its machine is out of service, and the office hears the alarm;
everybody else has exactly their own paper, issued once.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from kiosk_app import assembly
from kiosk_app.journey import delays, touches
from kiosk_app.journey.states import Failure, FailureKind, OutOfService, TakePapers, Welcome
from offline_cache.client import OfficeClient
from offline_cache.delays import Timeouts
from tests.cases import TORTURE
from tests.journeys.hall import text_of
from tests.torture.city import PATIENCE, CityKiosk, CityOffice, a_city, reasons
from tests.torture.swaps import Pipeline, Place, draw_pairs

SESSIONS: Final = 200 if TORTURE else 4
MIXED_UP: Final = 0.5
HANDS: Final = 12
"""People who touch at the same moment while they come; all print at once."""
RESTFUL: Final = 10.0
"""Seconds between two looks at a device."""
SEED: Final = int(os.environ.get("TORTURE_SEED", "8"))


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Two cores are shared by all kiosks: nobody is sent home for that."""
    for name in ("IDLE", "SIGN_IN_IDLE", "TAKE_IDLE"):
        monkeypatch.setattr(delays, name, PATIENCE)
    monkeypatch.setattr(delays, "GOODBYE", 0.05)
    monkeypatch.setattr("kiosk_app.watching.STALE_SECONDS", PATIENCE)
    if TORTURE:
        # Hundreds of machines that ask their devices twice a second leave no time for people.
        for name in ("DEVICE_SECONDS", "AGE_SECONDS", "LISTEN_SECONDS"):
            monkeypatch.setattr(f"kiosk_app.watching.{name}", RESTFUL)
        slow = Timeouts(60.0, PATIENCE, PATIENCE)
        monkeypatch.setattr(assembly, "STATUS_TIMEOUTS", slow)
        monkeypatch.setattr(assembly, "OfficeClient", _patient_client(slow))
    return monkeypatch


def _patient_client(slow: Timeouts) -> Callable[..., OfficeClient]:
    def patient(*arguments: Any, **named: Any) -> OfficeClient:
        return OfficeClient(*arguments, **{**named, "timeouts": slow})

    return patient


def everybody(work: Sequence[CityKiosk], does: Callable[[CityKiosk], None], hands: int) -> None:
    with ThreadPoolExecutor(hands) as pool:
        list(pool.map(does, work))


@pytest.mark.timeout(0 if TORTURE else 300)
def test_mixed_up_papers_are_stopped_and_nobody_elses(
    tmp_path: Path, patient: pytest.MonkeyPatch
) -> None:
    print(f"TORTURE_SEED={SEED}")
    draw = Random(SEED)
    with a_city(tmp_path, SESSIONS) as (office, city):
        everybody(city, CityKiosk.to_sign_in, HANDS)
        for kiosk in city:
            kiosk.confirm_by_phone()
        everybody(city, CityKiosk.reviewed, HANDS)
        pairs = draw_pairs(city, MIXED_UP, draw)
        pipeline = Pipeline(pairs, patient)
        for kiosk in city:
            pipeline.runs_through(kiosk)
        everybody(city, lambda kiosk: kiosk.touch(touches.Print), SESSIONS)
        everybody(city, lambda kiosk: kiosk.on(TakePapers, Failure), HANDS)
        mixed = {id(kiosk): pair.place for pair in pairs for kiosk in (pair.first, pair.second)}
        for kiosk in city:
            place = mixed.get(id(kiosk))
            if place is None:
                has_own_paper(kiosk, city)
            else:
                is_stopped(kiosk, place)
        issued_once(office, city, mixed)


def has_own_paper(kiosk: CityKiosk, city: Sequence[CityKiosk]) -> None:
    assert isinstance(kiosk.screen, TakePapers), kiosk.screen
    [sheet] = kiosk.printer.take()
    text = text_of(sheet.content)
    assert kiosk.person.number in text
    assert kiosk.person.name in text
    assert kiosk.screen.serial is not None
    assert kiosk.screen.serial in text
    strangers = (other.person.number for other in city if other is not kiosk)
    assert not any(number in text for number in strangers)
    kiosk.touch(touches.HaveAll)
    kiosk.on(Welcome)
    assert reasons(kiosk, "page-wrong") == []


def is_stopped(kiosk: CityKiosk, place: Place) -> None:
    assert isinstance(kiosk.screen, Failure), f"{place}: {kiosk.screen}"
    assert kiosk.screen.kind is FailureKind.WRONG_PAGE, place
    assert kiosk.printer.tray() == [], place
    assert len(reasons(kiosk, "page-wrong")) == 1
    kiosk.touch(touches.GoHome)
    kiosk.on(OutOfService)


def issued_once(office: CityOffice, city: Sequence[CityKiosk], mixed: dict[int, Place]) -> None:
    """By the office's own books."""
    wanted = {kiosk.request: "spoiled" if id(kiosk) in mixed else "taken" for kiosk in city}
    waited = threading.Event()
    for _ in range(int(PATIENCE / 0.2)):
        told = office.rows("SELECT request, outcome FROM issuance_sheetoutcome")
        alarms = office.rows("SELECT kiosk_id, reason FROM issuance_helpcallreceived")
        if len(told) >= len(city) and len(alarms) >= len(mixed):
            break
        waited.wait(0.2)
    assert Counter(told) == Counter(wanted.items())
    papers = office.rows("SELECT request, serial FROM issuance_issuedpaper")
    assert sorted(request for request, _ in papers) == sorted(wanted)
    assert len({serial for _, serial in papers}) == len(city)
    assert {reason for _, reason in alarms} == {"wrong-page"}
    assert len({kiosk for kiosk, _ in alarms}) == len(alarms) == len(mixed)
