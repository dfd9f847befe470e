"""On battery, with an open door, or taken out of service: nobody new is served, and whoever is
there is served to the end.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.status import (
    Contact,
    DeviceKind,
    DeviceReport,
    DeviceState,
    Media,
    Power,
    Progress,
    SensorStatus,
    Shine,
    UpsStatus,
)
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.circumstances import Pause
from kiosk_app.journey.pausing import shine_of
from kiosk_app.journey.states import (
    Goodbye,
    HelpNotice,
    OutOfService,
    PowerNotice,
    Services,
    State,
    TakePapers,
    Welcome,
)
from office_contract.vocabulary import HelpReason, Outcome
from tests.kiosk_app.journey.walking import SECOND, Walk, machine, printer

PRINTERS = (printer(media=Media.UNKNOWN), printer("slip-printer"))


def ups(power: Power, device: DeviceState = DeviceState.ONLINE) -> DeviceReport:
    return DeviceReport("ups", DeviceKind.UPS, UpsStatus(device, 0.0, power))


def sensor(
    kind: DeviceKind, contact: Contact, device: DeviceState = DeviceState.ONLINE
) -> DeviceReport:
    return DeviceReport(str(kind), kind, SensorStatus(device, 0.0, contact))


def say(walk: Walk, *reports: DeviceReport) -> Walk:
    walk.send(events.DevicesChanged(devices=(*PRINTERS, *reports)))
    return walk


def calls(walk: Walk) -> list[HelpReason]:
    return [told.reason for told in walk.every(effects.TellOffice)]


@pytest.mark.parametrize(
    ("report", "pause", "reason"),
    [
        (ups(Power.BATTERY), Pause.POWER, HelpReason.ON_BATTERY),
        (ups(Power.LOW), Pause.POWER, HelpReason.ON_BATTERY),
        (sensor(DeviceKind.DOOR, Contact.ON), Pause.DOOR, HelpReason.DOOR_OPEN),
    ],
)
def test_nobody_begins_while_it_pauses_and_it_comes_back_by_itself(
    report: DeviceReport, pause: Pause, reason: HelpReason
) -> None:
    walk = say(Walk(), report)
    walk.screen(OutOfService)
    assert walk.state.machine.pause is pause
    assert calls(walk) == [reason]
    walk.touch(touches.Start, language="vi", new_session=SECOND)
    walk.screen(OutOfService)
    say(walk, report)
    assert calls(walk) == [reason], "told once"
    say(walk)
    walk.screen(Welcome)
    walk.start(SECOND)
    walk.screen(Services)


@pytest.mark.parametrize(
    "report",
    [
        ups(Power.MAINS),
        ups(Power.UNKNOWN, DeviceState.OFFLINE),
        sensor(DeviceKind.DOOR, Contact.OFF),
        sensor(DeviceKind.DOOR, Contact.UNKNOWN, DeviceState.NO_DEVICE),
        sensor(DeviceKind.JACK, Contact.ON),
        sensor(DeviceKind.TRAY_SENSOR, Contact.ON),
    ],
)
def test_what_says_nothing_of_the_kind_stops_nobody(report: DeviceReport) -> None:
    walk = say(Walk(), report)
    walk.screen(Welcome)
    assert calls(walk) == []


def test_on_battery_the_person_is_told_and_served_to_the_end() -> None:
    walk = Walk(State(machine=machine(devices=PRINTERS))).start().to_review_of_certificate().draw()
    say(walk, ups(Power.BATTERY))
    assert walk.state.overlay == PowerNotice()
    walk.touch(touches.CloseOverlay)
    assert walk.state.overlay is None
    walk.touch(touches.Print)
    walk.ready()
    walk.printed(Progress.DELIVERED)
    walk.screen(TakePapers)
    walk.touch(touches.AnotherPaper)
    walk.screen(TakePapers)
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    walk.fire("goodbye")
    walk.screen(OutOfService)
    say(walk, ups(Power.MAINS))
    walk.screen(Welcome)


def test_the_notice_goes_when_the_power_is_back() -> None:
    walk = say(Walk(State(machine=machine(devices=PRINTERS))).start(), ups(Power.BATTERY))
    assert walk.state.overlay == PowerNotice()
    say(walk, ups(Power.MAINS))
    assert walk.state.overlay is None
    walk.screen(Services)


def test_the_door_opens_while_somebody_is_served() -> None:
    walk = say(
        Walk(State(machine=machine(devices=PRINTERS))).start(), sensor(DeviceKind.DOOR, Contact.ON)
    )
    walk.screen(Services)
    assert walk.state.overlay is None
    assert calls(walk) == [HelpReason.DOOR_OPEN]
    walk.touch(touches.GoHome)
    walk.screen(OutOfService)


def test_the_tray_sees_the_papers_go() -> None:
    walk = Walk(State(machine=machine(devices=PRINTERS))).start().to_papers("CT07")
    say(walk, sensor(DeviceKind.TRAY_SENSOR, Contact.ON))
    assert walk.screen(TakePapers).seen
    say(walk, sensor(DeviceKind.TRAY_SENSOR, Contact.OFF))
    assert walk.screen(TakePapers).gone
    walk.fire("idle")
    walk.fire("warning")
    walk.screen(Welcome)
    assert [outcome for _, outcome in walk.outcomes()] == [Outcome.TAKEN]
    assert calls(walk) == []
    assert not walk.state.machine.paper_left


def test_papers_that_were_put_back_count_as_left() -> None:
    walk = Walk(State(machine=machine(devices=PRINTERS))).start().to_papers("CT07")
    for contact in (Contact.ON, Contact.OFF, Contact.ON):
        say(walk, sensor(DeviceKind.TRAY_SENSOR, contact))
    walk.fire("idle")
    walk.fire("warning")
    assert [outcome for _, outcome in walk.outcomes()] == [Outcome.LEFT]
    assert walk.state.machine.paper_left
    say(walk, sensor(DeviceKind.TRAY_SENSOR, Contact.OFF))
    assert not walk.state.machine.paper_left


def test_a_tray_that_nobody_saw_full_proves_nothing_by_being_empty() -> None:
    walk = Walk(State(machine=machine(devices=PRINTERS))).start().to_papers("CT07")
    say(walk, sensor(DeviceKind.TRAY_SENSOR, Contact.OFF))
    assert not walk.screen(TakePapers).gone


def test_what_the_light_says() -> None:
    walk = Walk()
    assert shine_of(walk.state) is Shine.READY
    walk.start()
    assert shine_of(walk.state) is Shine.BUSY
    assert shine_of(replace(walk.state, overlay=HelpNotice())) is Shine.CALLING
    assert shine_of(say(Walk(), ups(Power.BATTERY)).state) is Shine.OFF
    stopped = State(machine=machine(out_of_service="09:52"), screen=OutOfService())
    assert shine_of(stopped) is Shine.CALLING


def test_with_a_disk_that_takes_nothing_nobody_begins_until_it_does() -> None:
    walk = Walk()
    walk.send(events.StoreChanged(failing=True))
    walk.screen(OutOfService)
    assert walk.state.machine.pause is Pause.STORE
    assert calls(walk) == [HelpReason.DEVICE_FAULT]
    walk.touch(touches.Start, language="vi", new_session=SECOND)
    walk.screen(OutOfService)
    walk.send(events.StoreChanged(failing=False))
    walk.screen(Welcome)


def test_who_is_being_served_goes_on_while_the_disk_takes_nothing() -> None:
    walk = Walk(State(machine=machine(devices=PRINTERS))).start()
    walk.send(events.StoreChanged(failing=True))
    walk.screen(Services)
    walk.touch(touches.GoHome)
    assert walk.state.machine.pause is Pause.STORE
