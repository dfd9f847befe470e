"""Closed at this hour, on this day, for this paper: by the hall's clock, with or without a line."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from devices.status import Progress
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import events, touches
from kiosk_app.journey.availability import is_open, service
from kiosk_app.journey.bulletin import Bulletin, Closure, OpenHours, say
from kiosk_app.journey.circumstances import Availability, Hindrance, Office
from kiosk_app.journey.states import ChooseSubject, Goodbye, Services, TakePapers, Welcome
from tests.kiosk_app.journey.walking import AWAY, OFFICE, Walk, form

MONDAY = datetime(2026, 11, 23, 7, 29, tzinfo=HALL)
MORNING = tuple(OpenHours(weekday, "07:30", "11:30") for weekday in range(1, 6))
MINUTE = timedelta(minutes=1)
REASON = {"vi": "Bảo trì", "en": "Maintenance"}


def told(office: Office = OFFICE, **bulletin: object) -> Walk:
    return Walk().office(replace(office, bulletin=Bulletin(**bulletin)))  # type: ignore[arg-type]


def at(walk: Walk, now: datetime) -> Walk:
    walk.send(events.MinuteBegan(now=now))
    return walk


def test_a_session_begins_within_the_hours_only() -> None:
    walk = at(told(hours=MORNING), MONDAY)
    walk.touch(touches.Start, language="vi", new_session="1" * 16)
    walk.screen(Welcome)
    at(walk, MONDAY + MINUTE).start()
    walk.screen(Services)


def test_hours_hold_while_the_office_is_away() -> None:
    walk = at(told(AWAY, hours=MORNING), MONDAY)
    assert not is_open(walk.state.machine)


def test_before_the_time_is_known_nothing_is_closed() -> None:
    assert is_open(told(hours=MORNING).state.machine)


def test_who_has_begun_is_served_to_the_end() -> None:
    walk = at(told(hours=MORNING), MONDAY + MINUTE).start().to_printing("CT01")
    at(walk, MONDAY.replace(hour=11, minute=30))
    walk.ready().printed(Progress.DELIVERED)
    walk.screen(TakePapers)


def test_papers_taken_after_closing_end_at_a_closed_welcome() -> None:
    walk = at(told(hours=MORNING), MONDAY + MINUTE).start().to_papers("CT01")
    at(walk, MONDAY.replace(hour=11, minute=30)).screen(TakePapers)
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    walk.fire("goodbye")
    walk.screen(Welcome)
    walk.touch(touches.Start, language="vi", new_session="2" * 16)
    walk.screen(Welcome)


def test_a_closed_day_is_closed_whatever_the_week_says() -> None:
    walk = at(told(closed_days={MONDAY.date(): REASON}), MONDAY.replace(hour=9))
    machine = walk.state.machine
    assert not is_open(machine)
    bulletin = machine.office.bulletin
    assert bulletin.closed_today(MONDAY) == REASON
    assert bulletin.opens_at(MONDAY) == MONDAY.replace(hour=0, minute=0) + timedelta(days=1)
    assert is_open(at(walk, MONDAY + timedelta(days=1)).state.machine)


def test_a_closed_paper_says_why_and_when_it_is_back() -> None:
    until = MONDAY + timedelta(hours=3)
    walk = at(told(closed={"CT07": Closure(REASON, until), "CT01": Closure(REASON)}), MONDAY)
    walk.start()
    for code, again in (("CT07", until), ("CT01", None)):
        found = service(walk.state.machine, form(code))
        assert (found.availability, found.hindrance) == (Availability.NOT_NOW, Hindrance.CLOSED)
        assert (found.reason, found.again) == (REASON, again)
        walk.touch(touches.PickService, code=code)
        assert walk.screen(Services).hindered == code
    at(walk, until)
    walk.touch(touches.PickService, code="CT07")
    walk.screen(ChooseSubject)


def test_a_closed_paper_cannot_be_asked_for_later_either() -> None:
    open_, shut = told(AWAY), told(AWAY, closed={"CT07": Closure(REASON)})
    paper = form("CT07")
    assert service(open_.state.machine, paper).availability is Availability.LATER
    assert service(shut.state.machine, paper).availability is Availability.NOT_NOW


def test_a_paper_may_have_hours_of_its_own() -> None:
    walk = at(told(service_hours={"CT07": MORNING}), MONDAY)
    found = service(walk.state.machine, form("CT07"))
    assert (found.hindrance, found.again) == (Hindrance.HOURS, MONDAY + MINUTE)
    assert service(walk.state.machine, form("CT01")).hindrance is Hindrance.NONE
    at(walk, MONDAY + MINUTE)
    assert service(walk.state.machine, form("CT07")).hindrance is Hindrance.NONE


def test_a_language_that_is_missing_is_said_in_english_else_in_vietnamese() -> None:
    said = [say(REASON, tag) for tag in ("vi", "en", "ko")]
    assert said == ["Bảo trì", "Maintenance", "Maintenance"]
    assert say({"vi": "Bảo trì"}, "th") == "Bảo trì"
    assert say({}, "vi") == ""
