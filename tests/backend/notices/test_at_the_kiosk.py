"""From the administrator's page to the kiosk: the office's real answer, the kiosk's own reading of
it, and the journey.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from django.test import Client
from django.utils import timezone

from backend.accounts.roles import Role
from kiosk_app.actions.local_time import HALL
from kiosk_app.actions.offers import OfferKeeper, Offers, offers_of
from kiosk_app.journey import events
from kiosk_app.journey.availability import is_open, service
from kiosk_app.journey.bulletin import Notice
from kiosk_app.journey.circumstances import Availability, Hindrance
from kiosk_app.journey.machine import step
from kiosk_app.journey.states import State, Welcome
from office_contract.messages import OfficeStatus, StatusRequest
from office_contract.signing import Endpoint
from tests.backend.conftest import Office
from tests.backend.staff import signed_in, staff
from tests.kiosk_app.journey.walking import form, machine

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=HALL)


def ask(office: Office) -> OfficeStatus:
    reply = office.call(Endpoint.STATUS, StatusRequest(app_version="1"))
    return OfficeStatus.model_validate(reply.body)


def told(offers: Offers, now: datetime, *, reachable: bool = True) -> State:
    """A kiosk at rest that has heard ``offers``."""
    state = State(machine=machine())
    for event in (
        events.OfficeChanged(
            reachable=reachable,
            since="09:00",
            fees=offers.fees,
            offered=offers.offered,
            bulletin=offers.bulletin,
        ),
        events.MinuteBegan(now=now),
    ):
        state, _ = step(state, event)
    return state


def test_what_is_said_on_the_page_stands_at_the_kiosk(office: Office, tmp_path: Path) -> None:
    browser: Client = signed_in(staff("an", Role.ADMINISTRATOR))
    keeper = OfferKeeper(tmp_path)
    keeper.keep(ask(office))
    quiet = told(keeper.offers(), MONDAY)
    assert quiet.machine.office.bulletin.notices == ()
    assert is_open(quiet.machine)
    until = (timezone.now() + timedelta(hours=1)).replace(second=0, microsecond=0)
    ends = timezone.localtime(until).strftime("%Y-%m-%dT%H:%M")
    where = {"where": "all"}
    browser.post(
        "/console/notices/new", {"kind": "warning", "vi": "Mất điện", "en": "No power"} | where
    )
    closed = {"service": "CT07", "vi": "Bảo trì", "ends": ends}
    browser.post("/console/notices/closed/new", closed | where)
    browser.post("/console/notices/hours/all", {"day1": "7:30-11:30, 13:00-17:00"})
    keeper.keep(ask(office))

    for offers, reachable in ((offers_of(ask(office)), True), (keeper.offers(), False)):
        now = timezone.localtime(timezone.now(), HALL)
        state = told(offers, now, reachable=reachable)
        bulletin = state.machine.office.bulletin
        assert bulletin.notices == (Notice({"vi": "Mất điện", "en": "No power"}, warning=True),)
        shut = service(state.machine, form("CT07"))
        assert (shut.availability, shut.hindrance) == (Availability.NOT_NOW, Hindrance.CLOSED)
        assert (shut.reason, shut.again) == ({"vi": "Bảo trì"}, until)
        assert service(state.machine, form("CT01")).hindrance is Hindrance.NONE
        noon = told(offers, MONDAY.replace(hour=12), reachable=reachable)
        assert not is_open(noon.machine)
        assert bulletin.opens_at(MONDAY.replace(hour=12)) == MONDAY.replace(hour=13)
        assert is_open(told(offers, MONDAY, reachable=reachable).machine)
        assert isinstance(noon.screen, Welcome)
    assert OfferKeeper(tmp_path).offers() == keeper.offers(), "a start in an outage knows it too"
    over = told(keeper.offers(), until.astimezone(HALL))
    assert service(over.machine, form("CT07")).hindrance is Hindrance.NONE
