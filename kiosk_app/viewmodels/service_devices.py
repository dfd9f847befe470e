"""The rows of service mode about devices: all of them, one closely, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from devices.status import Contact, DeviceKind, DeviceState, SensorStatus
from kiosk_app.journey.service import Foreign, Health, ServiceView, Verb
from kiosk_app.viewmodels import service_orders as orders
from kiosk_app.viewmodels import service_words as words
from kiosk_app.viewmodels.service_steps import (
    ATTENTION,
    KNOWN,
    RESETTABLE,
    need_words,
    steps,
)
from kiosk_app.viewmodels.translate import translate

Row = dict[str, Any]
"""What QML draws of one thing, and nothing else."""

LONGEST_LIST: Final = 12
"""Counters and changes of one device that are shown."""
RESET_FIRST: Final = frozenset({"silent", "not-connected", "off-line", "hardware"})
RESET_HELPS: Final = RESET_FIRST | {"jam", "busy", "left-so"}
_ORDER: Final = ("failure", "attention", "off", "ok")


def tone(health: Health) -> str:
    """How urgent: "failure", "attention", "off" (nothing is known) or "ok"."""
    if health.needs:
        return "attention" if health.needs in ATTENTION else "failure"
    match health.report.status.device:
        case DeviceState.ONLINE:
            return "ok"
        case DeviceState.UNKNOWN:
            return "off"
        case DeviceState.DEVICE_BUSY:
            return "attention"
        case _:
            return "failure"


def by_urgency(all_health: Iterable[Health]) -> list[Health]:
    """What needs somebody first; within that as the machine lists them."""
    return sorted(all_health, key=lambda health: _ORDER.index(tone(health)))


def device_title(view: ServiceView, name: str) -> str:
    """Its kind, and its name where two are of that kind."""
    kinds = {health.report.name: health.report.kind for health in view.health}
    kind = kinds.get(name)
    if kind is None:
        return name
    title = words.kind_words(kind)
    return f"{title} · {name}" if list(kinds.values()).count(kind) > 1 else title


def kind_of(view: ServiceView | None, name: str) -> str:
    for health in view.health if view is not None else ():
        if health.report.name == name:
            return health.report.kind
    return ""


def standing(health: Health) -> str:
    """In words, what the device is or needs."""
    return need_words(health.needs) if health.needs else words.at_rest(health.report)


def health_rows(view: ServiceView) -> list[Row]:
    return [
        {
            "device": health.report.name,
            "title": device_title(view, health.report.name),
            "icon": words.icon_of(health.report.kind),
            "state": standing(health),
            "tone": tone(health),
        }
        for health in by_urgency(view.health)
    ]


def ages(view: ServiceView) -> list[str]:
    """In the order of ``health_rows``."""
    return [words.age_words(health.age) for health in by_urgency(view.health)]


def foreign_rows(found: Iterable[Foreign]) -> list[Row]:
    return [
        {
            "title": one.description or one.ids,
            "ids": one.ids,
            "path": one.path,
            "table": one.table,
        }
        for one in found
    ]


def device_page(view: ServiceView, health: Health) -> Row:
    """One device closely."""
    kind = health.report.kind
    return {
        "title": device_title(view, health.report.name),
        "state": standing(health),
        "tone": tone(health),
        "steps": steps(health.needs, kind) if health.needs else [],
        "facts": [{"label": label, "value": value} for label, value in words.parts(health.report)],
        "detail": health.report.status.detail,
        "counters": [
            {
                "label": words.counter_words(counter.name),
                "value": translate("service_devices", "%1 since %2")
                .replace("%1", str(counter.value))
                .replace("%2", counter.since.strftime("%d/%m/%Y")),
            }
            for counter in health.counters[:LONGEST_LIST]
        ],
        "history": [
            {"label": words.moment(change.at, view.at), "value": change_words(change.word)}
            for change in health.history[:LONGEST_LIST]
        ],
    }


def change_words(word: str) -> str:
    """Of a line of the history: a word of guidance, or a state."""
    if word in KNOWN:
        return need_words(word)
    return words.state_words(DeviceState(word)) if word in list(DeviceState) else word


def device_ways(view: ServiceView, health: Health) -> list[Row]:
    """The buttons that belong to what a device needs, the first one first."""
    kind, name = health.report.kind, health.report.name
    ways: list[Row] = []
    stock = next((stock for stock in view.stock if stock.device == name), None)
    if stock is not None and health.needs in ("paper-out", "paper-low"):
        ways.append({"verb": Verb.REFILL.value, "subject": stock.source, **refill_way(kind)})
    if health.needs == "tray-full" or _something_in_tray(health):
        ways.append(
            {
                "verb": Verb.TRAY_CLEARED.value,
                "subject": name,
                "text": translate("service_devices", "The tray is empty"),
                "icon": "tray-bold",
            }
        )
    if kind in RESETTABLE and health.needs in RESET_HELPS:
        ways.append(
            {
                "verb": Verb.RESET.value,
                "subject": name,
                "text": translate("service_devices", "Reset"),
                "icon": "arrow-counter-clockwise-bold",
            }
        )
    test = orders.test_words(kind)
    if test:
        way = {"verb": Verb.TEST.value, "subject": name, "text": test, "icon": "checks-bold"}
        at = len(ways) if health.needs in RESET_FIRST else len(ways) - _resets(ways)
        ways.insert(at, way)
    return ways


def _resets(ways: list[Row]) -> int:
    return sum(way["verb"] == Verb.RESET for way in ways)


def refill_way(kind: str) -> Row:
    if kind == DeviceKind.SLIP_PRINTER:
        return {"text": translate("service_devices", "New roll"), "icon": "receipt-bold"}
    return {"text": translate("service_devices", "Refill"), "icon": "stack-bold"}


def _something_in_tray(health: Health) -> bool:
    status = health.report.status
    return (
        health.report.kind == DeviceKind.TRAY_SENSOR
        and isinstance(status, SensorStatus)
        and status.contact is Contact.ON
    )
