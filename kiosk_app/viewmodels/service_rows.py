"""The rows of service mode about tests, hosts and the day's log."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk_app.journey.service import Answered, HostCheck, LogLine, Said, ServiceView, Verb
from kiosk_app.viewmodels import service_orders as orders
from kiosk_app.viewmodels import service_words as words
from kiosk_app.viewmodels.service_devices import Row, device_title, kind_of
from kiosk_app.viewmodels.service_paper import stock_title
from kiosk_app.viewmodels.translate import translate

LONGEST_LOG: Final = 80
"""Lines that the screen turns through; the shell shows the whole day."""


def test_rows(view: ServiceView, results: dict[tuple[Verb, str], Answered]) -> list[Row]:
    """A row for each thing that can be tried, with what came of it last."""
    rows = [
        _test_row(
            Verb.TEST,
            health.report.name,
            orders.test_words(health.report.kind),
            words.icon_of(health.report.kind),
            results.get((Verb.TEST, health.report.name)),
            health.report.kind,
        )
        for health in view.health
        if orders.test_words(health.report.kind)
    ]
    sound = results.get((Verb.SOUND, ""))
    title = translate("service_rows", "Play the sounds")
    rows.append(_test_row(Verb.SOUND, "", title, "speaker-high", sound, ""))
    return rows


def _test_row(
    verb: Verb, subject: str, title: str, icon: str, result: Answered | None, kind: str
) -> Row:
    return {
        "verb": verb.value,
        "subject": subject,
        "title": title,
        "icon": icon,
        "result": (
            orders.answer_in_full(result, kind)
            if result is not None
            else translate("service_rows", "Not tried yet")
        ),
        "tone": orders.answer_tone(result.said) if result is not None else "",
    }


def host_rows(hosts: Iterable[HostCheck]) -> list[Row]:
    rows = []
    for host in hosts:
        state, meaning = orders.problem_words(host.problem) if host.problem else ("", "")
        if not host.problem:
            text = translate("service_rows", "Answers in %1 ms")
            state = text.replace("%1", str(host.milliseconds))
        soon = host.problem == "certificate-ends"
        if soon and host.ends is not None:
            text = translate("service_rows", "Its certificate is good until %1")
            state = text.replace("%1", host.ends.strftime("%d/%m/%Y"))
        rows.append(
            {
                "title": orders.host_words(host.name),
                "address": host.address,
                "state": state,
                "meaning": meaning,
                "tone": "attention" if soon else "failure" if host.problem else "ok",
            }
        )
    return rows


def log_rows(view: ServiceView) -> list[Row]:
    """The newest lines first."""
    lines = sorted(view.log, key=lambda line: line.at, reverse=True)[:LONGEST_LOG]
    return [
        {
            "at": words.moment(line.at, view.at),
            "what": _what(view, line),
            "who": line.who,
            "result": _result(line.result),
        }
        for line in lines
    ]


def _what(view: ServiceView, line: LogLine) -> str:
    subject = line.subject
    if kind_of(view, subject):
        subject = device_title(view, subject)
    stock = next((stock for stock in view.stock if stock.source == line.subject), None)
    if stock is not None:
        subject = stock_title(view, stock)
    number = _number(line)
    said = ", ".join(part for part in (subject, number) if part)
    what = orders.verb_words(line.what)
    return f"{what}: {said}" if said else what


def _number(line: LogLine) -> str:
    """Of sheets and of hosts in trouble: other numbers tell a technician nothing."""
    match line.what:
        case Verb.REFILL | Verb.COUNT | Verb.SPOILED if line.number is not None:
            return str(line.number)
        case Verb.NETWORK if line.number:
            return translate("service_rows", "%n host(s) in trouble", "", line.number)
        case _:
            return ""


def _result(result: str) -> str:
    """Nothing where it went as it should."""
    if result in ("", Said.DONE, Said.DELIVERED, Said.READ):
        return ""
    return orders.result_words(Said(result)) if result in list(Said) else result
