"""What the office said last of its papers and fees, kept for a kiosk that starts in an outage."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from kiosk_app.actions.whole_file import write_whole
from kiosk_app.journey.states import Fee
from office_contract.messages import OfficeStatus
from office_contract.signing import MAX_ANSWER_BYTES

FILE: Final = "offers.json"


@dataclass(frozen=True, slots=True)
class Offers:
    """``fees`` of every paper that the office named, and which of them it serves."""

    fees: Mapping[str, Fee] = field(default_factory=dict)
    offered: frozenset[str] = frozenset()


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
            if self._kept is not None and self._kept.services == status.services:
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
        frozenset(service.code for service in status.services if service.available),
    )


def _read(path: Path) -> OfficeStatus | None:
    try:
        with path.open("rb") as file:
            return OfficeStatus.model_validate_json(file.read(MAX_ANSWER_BYTES + 1))
    except (OSError, ValidationError):
        return None
