"""Service mode for the shell: JSON in, JSON out, with the same words as on the screen."""

from __future__ import annotations

import pwd
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from devices.guidance import SENTENCES
from kiosk_app.journey.service import (
    Answered,
    Health,
    HostCheck,
    LogLine,
    Order,
    Said,
    ServiceView,
    Verb,
)
from kiosk_app.technician.access import Access, AccessError
from kiosk_app.technician.desk import Desk
from kiosk_app.technician.paper import day_in_hall
from offline_cache.errors import OfflineCacheError

Answer = Mapping[str, Any]
LONGEST_LOG: Final = 10_000
_NOT_IN_NAMES: Final = re.compile(r"[^a-z0-9_-]")


class ServiceCommands:
    """Answers requests, from several threads. Known failures are answers with ``error``."""

    def __init__(self, desk: Desk, access: Access) -> None:
        self._desk = desk
        self._access = access

    def __call__(self, request: Answer, uid: int) -> Answer:
        try:
            return self._answer(request, who_is(uid))
        except AccessError as error:
            return {"error": str(error)}
        except OfflineCacheError as error:
            return {"error": f"{error}. {error.remedy}"}

    def _answer(self, request: Answer, who: str) -> Answer:
        match request.get("do"):
            case "status":
                return describe_view(self._desk.view())
            case "log":
                return self._lines(request)
            case "list":
                return {
                    "technicians": [
                        {
                            "name": one.name,
                            "pin": one.pin is not None,
                            "card": one.card is not None,
                            "added": one.added_at.isoformat(),
                        }
                        for one in self._access.technicians()
                    ]
                }
            case "add" | "card" | "remove" as what:
                self._change(what, request)
                self._desk.note(who, f"{what}-technician")
                return {"done": True}
            case _:
                return self._order(request, who)

    def _change(self, what: str, request: Answer) -> None:
        name = str(request.get("name", ""))
        match what:
            case "add":
                pin = request.get("pin")
                self._access.add(name, None if pin is None else str(pin))
            case "card":
                self._access.give_card(name, _hex(request.get("digest")))
            case _:
                self._access.remove(name)

    def _lines(self, request: Answer) -> Answer:
        day = request.get("day")
        if day is None:
            wanted = day_in_hall(self._desk.today())
        else:
            try:
                wanted = day_in_hall(date.fromisoformat(str(day)))
            except (ValueError, OverflowError):
                return {"error": "a day is written as 2026-11-21"}
        lines = self._desk.lines(since=wanted[0], until=wanted[1], limit=LONGEST_LOG)
        return {"log": [describe_line(line) for line in reversed(lines)]}

    def _order(self, request: Answer, who: str) -> Answer:
        order = order_of(request)
        if order is None:
            return {"error": f"no such order: {request.get('verb')}"}
        answered = self._desk.do(order, who)
        told = describe_answer(answered)
        if order.verb is Verb.NETWORK and answered.said is Said.DONE:
            told |= {"hosts": describe_hosts(self._desk.hosts)}
        return told


def order_of(request: Answer) -> Order | None:
    """``None`` if it is none of ours."""
    try:
        verb = Verb(str(request.get("verb", "")))
    except ValueError:
        return None
    number = request.get("number")
    if number is not None and (not isinstance(number, int) or isinstance(number, bool)):
        return None
    subject, choice = str(request.get("subject", "")), str(request.get("choice", ""))
    return Order(verb, subject, number, choice)


def who_is(uid: int) -> str:
    """The account's name, marked as one of the shell; its number where it has no plain name."""
    try:
        name = pwd.getpwuid(uid).pw_name.lower()
    except KeyError:
        name = f"uid-{uid}"
    return f"shell:{_NOT_IN_NAMES.sub('-', name)[:20].lstrip('0123456789-') or f'uid-{uid}'}"


def describe_answer(answered: Answered) -> dict[str, Any]:
    return {
        "verb": answered.order.verb.value,
        "said": answered.said.value,
        "number": answered.number,
        "detail": answered.detail,
    }


def describe_view(view: ServiceView) -> dict[str, Any]:
    """All of it but the log, which has a command of its own."""
    return {
        "at": view.at.isoformat(timespec="seconds"),
        "devices": [_describe_health(health) for health in view.health],
        "paper": [
            {
                "source": stock.source,
                "device": stock.device,
                "capacity": stock.capacity,
                "unit": stock.unit,
                "level": stock.level,
                "filled_at": _time(stock.filled_at),
                "filled_by": stock.filled_by,
            }
            for stock in view.stock
        ],
        "days": [
            {
                "source": day.source,
                "day": day.day.isoformat(),
                "begun": day.begun,
                "filled": day.filled,
                "printed": day.printed,
                "spoiled": day.spoiled,
                "expected": day.expected,
                "counted": day.counted,
                "recorded": day.recorded,
            }
            for day in view.days
        ],
        "unsettled": [
            {
                "sheet": sheet.subject,
                "code": sheet.code,
                "serial": sheet.serial,
                "at": _time(sheet.at),
            }
            for sheet in view.unsettled
        ],
        "waiting": view.waiting,
        "parked": [
            {
                "entry": letter.entry,
                "kind": letter.kind,
                "reason": letter.reason,
                "since": _time(letter.since),
            }
            for letter in view.parked
        ],
        "hosts": describe_hosts(view.hosts),
        "versions": dict(view.versions),
        "foreign": [
            {"description": one.description, "ids": one.ids, "path": one.path, "table": one.table}
            for one in view.foreign
        ],
    }


def describe_hosts(hosts: Sequence[HostCheck]) -> list[dict[str, Any]]:
    return [
        {
            "name": host.name,
            "address": host.address,
            "problem": host.problem,
            "ms": host.milliseconds,
            "ends": host.ends.isoformat() if host.ends else None,
        }
        for host in hosts
    ]


def describe_line(line: LogLine) -> dict[str, Any]:
    return {
        "at": _time(line.at),
        "who": line.who,
        "what": line.what,
        "subject": line.subject,
        "number": line.number,
        "result": line.result,
    }


def _describe_health(health: Health) -> dict[str, Any]:
    report = health.report
    return {
        "name": report.name,
        "kind": report.kind,
        "device": report.status.device.value,
        "age_s": round(health.age, 1),
        "needs": health.needs,
        "to_do": SENTENCES.get(health.needs, ""),
        "detail": report.status.detail,
        "history": [{"at": _time(one.at), "word": one.word} for one in health.history],
        "counters": {one.name: one.value for one in health.counters},
    }


def _time(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at is not None else None


def _hex(value: object) -> bytes:
    try:
        return bytes.fromhex(str(value))
    except ValueError:
        return b""
