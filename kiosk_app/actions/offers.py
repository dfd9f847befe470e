"""What the office said last of papers, fees, hours and notices, for a start in an outage."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from kiosk_app.actions.local_time import HALL
from kiosk_app.actions.whole_file import write_whole
from kiosk_app.journey.bulletin import Bulletin, Closure, Notice, OpenHours
from kiosk_app.journey.circumstances import Fee
from office_contract.messages import Hours, OfficeStatus, ServiceState
from office_contract.signing import MAX_ANSWER_BYTES
from office_contract.vocabulary import NoticeKind

FILE: Final = "offers.json"


@dataclass(frozen=True, slots=True)
class Offers:
    """``fees`` of every paper that the office named, and which of them it serves, though perhaps
    not at this moment.
    """

    fees: Mapping[str, Fee] = field(default_factory=dict)
    offered: frozenset[str] = frozenset()
    bulletin: Bulletin = field(default_factory=Bulletin)


class OfferKeeper:
    """Public facts, so their file needs no secrecy. What cannot be read was never said."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._lock = threading.Lock()
        self._kept = _read(self._path)

    def offers(self) -> Offers:
        """As the office said last, in this run of the program or before it."""
        with self._lock:
            return offers_of(self._kept) if self._kept is not None else Offers()

    def keep(self, status: OfficeStatus) -> None:
        """Written only where something but the time has changed. A full disk keeps the old."""
        with self._lock:
            kept = self._kept
            if kept is not None and status.model_copy(update={"time": kept.time}) == kept:
                return
            self._kept = status
            try:
                write_whole(self._path, status.model_dump_json().encode())
            except OSError:
                # It is known for now, and said again after a restart.
                return


def offers_of(status: OfficeStatus) -> Offers:
    return Offers(
        {
            service.code: Fee(service.fee_vnd, service.fee_waived, service.fee_basis)
            for service in status.services
        },
        frozenset(
            service.code
            for service in status.services
            if service.available or service.until is not None
        ),
        _bulletin(status),
    )


def _bulletin(status: OfficeStatus) -> Bulletin:
    return Bulletin(
        notices=tuple(
            Notice(notice.text, warning=notice.kind is NoticeKind.WARNING)
            for notice in status.notices
        ),
        hours=_hours(status.hours),
        closed_days={closed.day: closed.reason for closed in status.closed_days},
        closed={
            service.code: _closure(service) for service in status.services if _is_closed(service)
        },
        service_hours={
            service.code: _hours(service.hours) for service in status.services if service.hours
        },
    )


def _is_closed(service: ServiceState) -> bool:
    """With a reason or an end to be told; else it is simply not offered."""
    return not service.available and bool(service.reason or service.until)


def _closure(service: ServiceState) -> Closure:
    until = service.until.astimezone(HALL) if service.until is not None else None
    return Closure(service.reason, until)


def _hours(hours: Hours) -> tuple[OpenHours, ...]:
    return tuple(OpenHours(span.weekday, span.opens, span.closes) for span in hours)


def _read(path: Path) -> OfficeStatus | None:
    try:
        with path.open("rb") as file:
            return OfficeStatus.model_validate_json(file.read(MAX_ANSWER_BYTES + 1))
    except (OSError, ValidationError):
        return None
