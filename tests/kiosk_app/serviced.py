"""A machine as a technician finds it: a jam, a battery, old counts, a sheet nobody knows of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from devices.status import (
    Contact,
    Cover,
    DeviceKind,
    DeviceReport,
    DeviceState,
    DeviceStatus,
    Media,
    Paper,
    Power,
    PrinterStatus,
    ScannerStatus,
    SensorStatus,
    Supply,
    UpsStatus,
)
from kiosk_app.journey.service import (
    Answered,
    Change,
    Counter,
    DeadLetter,
    Foreign,
    Health,
    HostCheck,
    LogLine,
    Order,
    Reconciliation,
    Room,
    Said,
    ServiceDoor,
    ServiceMode,
    ServiceView,
    Stock,
    Unsettled,
    Verb,
)
from kiosk_app.journey.states import Screen, State
from tests.kiosk_app.synthetic import machine

AT: Final = datetime(2026, 11, 21, 9, 47)
LOCKED_UNTIL: Final = AT + timedelta(minutes=4, seconds=12)
WHO: Final = "lan"
ONLINE: Final = DeviceState.ONLINE


def _health(
    name: str, kind: DeviceKind, status: DeviceStatus, needs: str = "", age: float = 2.0
) -> Health:
    history = (
        Change(AT - timedelta(minutes=14), needs or "online"),
        Change(AT - timedelta(days=1, hours=2), "silent"),
        Change(AT - timedelta(days=1, hours=3), "online"),
    )
    counters = (
        Counter("pages", 48211, datetime(2026, 3, 2)),
        Counter("faults", 7, datetime(2026, 3, 2)),
    )
    return Health(DeviceReport(name, kind, status), age, needs, history, counters)


JAMMED: Final = _health(
    "a4",
    DeviceKind.PAGE_PRINTER,
    PrinterStatus(
        DeviceState.USER_ERROR,
        0.0,
        Media.JAMMED,
        Paper.FULL,
        Supply.LOW,
        Cover.CLOSED,
        detail="media-jam-error, toner-low-report",
    ),
    "jam",
)
PRINTER: Final = _health(
    "a4",
    DeviceKind.PAGE_PRINTER,
    PrinterStatus(ONLINE, 0.0, Media.NOT_PRESENT, Paper.FULL, Supply.FULL, Cover.CLOSED),
)
HEALTH: Final = (
    JAMMED,
    _health(
        "slip",
        DeviceKind.SLIP_PRINTER,
        PrinterStatus(ONLINE, 0.0, Media.NOT_PRESENT, Paper.LOW, Supply.UNKNOWN, Cover.CLOSED),
        "paper-low",
    ),
    _health("scanner", DeviceKind.SCANNER, ScannerStatus(ONLINE, 0.0), age=41.0),
    _health("ups", DeviceKind.UPS, UpsStatus(ONLINE, 0.0, Power.MAINS, 98, 2520)),
    _health("door", DeviceKind.DOOR, SensorStatus(ONLINE, 0.0, Contact.ON), "door-open", 0.4),
    _health("tray", DeviceKind.TRAY_SENSOR, SensorStatus(ONLINE, 0.0, Contact.OFF)),
    _health("jack", DeviceKind.JACK, SensorStatus(DeviceState.UNKNOWN, 0.0), "silent", 340.0),
    _health("light", DeviceKind.LIGHT, ScannerStatus(ONLINE, 0.0)),
)
FOREIGN: Final = Foreign(
    description="Zebra Technologies DS9308",
    ids="05e0:1701",
    path="/dev/serial/by-id/usb-Zebra_Technologies_DS9308-if00",
    table='[scanner]\nkind = "serial"\n'
    'port = "/dev/serial/by-id/usb-Zebra_Technologies_DS9308-if00"',
)
DAYS: Final = (
    Reconciliation("tray", date(2026, 11, 21), 461, 0, 47, 2, 49),
    Reconciliation("tray", date(2026, 11, 20), 498, 0, 36, 1, 36, 460),
    Reconciliation("roll", date(2026, 11, 21), 210, 0, 41, 0, 41, 169),
)
VIEW: Final = ServiceView(
    at=AT,
    health=HEALTH,
    stock=(
        Stock("tray", "a4", 500, "sheets", 412, AT - timedelta(hours=1, minutes=37), WHO),
        Stock("roll", "slip", 400, "slips", 31, AT - timedelta(days=6), "minh"),
    ),
    days=DAYS,
    unsettled=(
        Unsettled("00c0ffee00c0ffee-1", 1, "CT07", "000418/XN", AT - timedelta(minutes=16)),
        Unsettled("00c0ffee00c0ffef-2", 1, "CT01", "", AT - timedelta(days=1)),
    ),
    waiting=3,
    parked=(
        DeadLetter("outcome_00c0ffee00c0ffee-1_1", "outcome", "conflict", AT - timedelta(hours=2)),
        DeadLetter(
            "request_00c0ffee00c0ffea-1", "request", "expired", AT - timedelta(days=31), False
        ),
    ),
    hosts=(
        HostCheck("office", "motcua.example:443", "", 12),
        HostCheck("events", "motcua.example:443", "certificate-ends", 14, date(2026, 12, 2)),
        HostCheck("cups", "/run/cups/cups.sock", "silent"),
        HostCheck("upsd", "127.0.0.1:3493", "refused"),
    ),
    log=(
        LogLine(AT, WHO, "opened"),
        LogLine(AT - timedelta(minutes=2), "-", "refused-pin"),
        LogLine(AT - timedelta(minutes=30), "shell:minh", Verb.REFILL, "tray", 500, Said.DONE),
        LogLine(AT - timedelta(minutes=31), "minh", Verb.TEST, "a4", None, Said.HELD),
        LogLine(AT - timedelta(minutes=50), "minh", Verb.RETIRE),
    ),
    versions=(
        ("kiosk", "0.6.0"),
        ("forms", "CT01 3, CT07 2, GUQ 1, KBTT-NNN 1, NA1 1, NA5 2, SYLL 1, TK01 1, XN-TTHN 1"),
        ("Python", "3.11.2"),
        ("Qt", "6.12.0"),
        ("keys", "tpm"),
        ("damaged keys", "kiosk-signing"),
        ("permit", "2026-11-22 08:05+07:00"),
    ),
    foreign=(FOREIGN,),
)
SOUND: Final = replace(VIEW, health=(PRINTER, *HEALTH[2:4]), foreign=(), unsettled=())


def _at(screen: Screen, language: str, retired: str | None = None) -> State:
    """Outside every session the machine speaks its first language."""
    rest = tuple(tag for tag in ("vi", "en", "ko") if tag != language)
    whole = replace(machine(), languages=(language, *rest), retired=retired)
    # A turn of its own for each kind of page: no other scene's touches are meant for it.
    return State(machine=whole, screen=screen, turn=300)


def door(language: str, **changes: object) -> State:
    return _at(ServiceDoor(**changes), language)  # type: ignore[arg-type]


def room(language: str, shown: Room = Room.HEALTH, **changes: object) -> State:
    retired = changes.pop("retired", None)
    screen = ServiceMode(WHO, shown, VIEW)
    return _at(replace(screen, **changes), language, retired)  # type: ignore[arg-type]


TESTED: Final = Answered(Order(Verb.TEST, "a4"), Said.DELIVERED)
