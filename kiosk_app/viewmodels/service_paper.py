"""The rows of service mode about paper: what lies where, what adds up, what nobody knows."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from kiosk_app.journey.service import SETTLEMENTS, Reconciliation, ServiceView, Stock, Unsettled
from kiosk_app.viewmodels import service_orders as orders
from kiosk_app.viewmodels import service_words as words
from kiosk_app.viewmodels.service_devices import Row, kind_of, refill_way
from kiosk_app.viewmodels.translate import translate

LOW_SHARE: Final = 0.1
"""As service mode itself counts: below it somebody is told to refill."""


def stock_title(view: ServiceView, stock: Stock) -> str:
    """What lies in the source; its name where there are two such sources."""
    kind = kind_of(view, stock.device)
    same = [other for other in view.stock if kind_of(view, other.device) == kind]
    title = words.paper_words(kind)
    return f"{title} · {stock.source}" if len(same) > 1 else title


def stock_rows(view: ServiceView) -> list[Row]:
    return [
        {
            "source": stock.source,
            "title": stock_title(view, stock),
            "level": _level(stock),
            "share": _share(stock),
            "known": stock.level is not None,
            "low": stock.level is not None and _share(stock) < LOW_SHARE,
            "filled": _filled(stock, view.at),
            **refill_way(kind_of(view, stock.device)),
        }
        for stock in view.stock
    ]


def _share(stock: Stock) -> float:
    return min(1.0, max(0.0, (stock.level or 0) / stock.capacity)) if stock.capacity else 0.0


def _level(stock: Stock) -> str:
    if stock.level is None:
        return translate("service_paper", "Never filled: enter what lies in it now.")
    text = translate("service_paper", "About %1 of %2")
    return text.replace("%1", str(stock.level)).replace(
        "%2", words.amount(stock.capacity, stock.unit)
    )


def _filled(stock: Stock, now: datetime) -> str:
    if stock.filled_at is None:
        return ""
    text = translate("service_paper", "Filled %1 by %2")
    return text.replace("%1", words.moment(stock.filled_at, now)).replace("%2", stock.filled_by)


def day_rows(view: ServiceView) -> list[Row]:
    """The sheets of each source and day: the newest day with the whole sum, others in a line."""
    newest: dict[str, Reconciliation] = {}
    for day in view.days:
        if day.source not in newest or day.day > newest[day.source].day:
            newest[day.source] = day
    shown = [*newest.values(), *(day for day in view.days if newest[day.source] is not day)]
    return [_day_row(view, day, whole=newest[day.source] is day) for day in shown]


def _day_row(view: ServiceView, day: Reconciliation, *, whole: bool) -> Row:
    stock = next((stock for stock in view.stock if stock.source == day.source), None)
    title = stock_title(view, stock) if stock is not None else day.source
    counted = translate("service_paper", "not yet") if day.counted is None else str(day.counted)
    terms = [
        (translate("service_paper", "Begun with"), str(day.begun)),
        (translate("service_paper", "+ filled in"), str(day.filled)),
        (translate("service_paper", "− printed"), str(day.printed)),
        (translate("service_paper", "− spoiled"), str(day.spoiled)),
        (translate("service_paper", "= expected"), str(day.expected)),
        (translate("service_paper", "Counted"), counted),
    ]
    summary = translate("service_paper", "expected %1, counted %2")
    return {
        "title": f"{title} · {day.day.strftime('%d/%m')}",
        "terms": [{"label": label, "value": value} for label, value in terms] if whole else [],
        "summary": summary.replace("%1", str(day.expected)).replace("%2", counted),
        "whole": whole,
        **_verdict(day),
    }


def _verdict(day: Reconciliation) -> Row:
    """Whether the sheets add up, with counter and ledger."""
    notes = []
    tone = "ok"
    if day.recorded != day.printed:
        tone = "attention"
        text = translate("service_paper", "The ledger sent %1, the printer printed %2.")
        notes.append(text.replace("%1", str(day.recorded)).replace("%2", str(day.printed)))
    if day.counted is None:
        tone = "attention" if notes else "info"
        notes.append(translate("service_paper", "Nobody has counted yet."))
    elif day.counted < day.expected:
        tone = "attention"
        missing = day.expected - day.counted
        notes.append(translate("service_paper", "%n sheet(s) missing.", "", missing))
    elif day.counted > day.expected:
        tone = "attention"
        more = day.counted - day.expected
        notes.append(translate("service_paper", "%n sheet(s) too many.", "", more))
    else:
        notes.append(translate("service_paper", "Everything adds up."))
    return {"tone": tone, "verdict": " ".join(notes)}


def unsettled_rows(view: ServiceView) -> list[Row]:
    return [
        {
            "subject": sheet.subject,
            "title": sheet_title(sheet),
            "meta": sheet_meta(sheet, view.at),
        }
        for sheet in view.unsettled
    ]


def sheet_title(sheet: Unsettled) -> str:
    """The serial; of a form, which has none, its code."""
    return sheet.serial or sheet.code


def sheet_meta(sheet: Unsettled, now: datetime) -> str:
    text = translate("service_paper", "%1, sheet %2, %3")
    return (
        text.replace("%1", sheet.code)
        .replace("%2", str(sheet.sheet))
        .replace("%3", words.moment(sheet.at, now))
    )


def settlement_rows() -> list[Row]:
    rows = []
    for choice, icon in zip(SETTLEMENTS, ("trash", "user", "file-x"), strict=True):
        title, meta = orders.settlement_words(choice)
        rows.append({"choice": choice, "title": title, "meta": meta, "icon": icon})
    return rows
