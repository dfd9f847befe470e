"""Serial numbers: unique per office, form and year, with any number of workers."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F

from backend.issuance.models import SerialCounter
from backend.kiosks.models import Kiosk


@dataclass(frozen=True, slots=True)
class Serial:
    """A reserved number. ``text`` is what stands after "Số:" on the paper."""

    office: str
    code: str
    year: int
    number: int
    notation: str

    @property
    def text(self) -> str:
        """For instance ``0012/2026/XN-HC``; unique among all papers of all offices' forms.

        Nghị định 30/2020/NĐ-CP, Phụ lục I: number, then notation, with a leading 0.
        """
        return f"{self.number:04d}/{self.year}/{self.notation}-{self.office}"


def lock_requests(kiosk: Kiosk) -> None:
    """Within a transaction: keep others from issuing to this kiosk, or giving a request up for it,
    until the transaction's end. Whichever of the two comes second sees the first.
    """
    Kiosk.objects.select_for_update(no_key=True).get(pk=kiosk.pk)


def reserve_serial(*, office: str, code: str, year: int, notation: str) -> Serial:
    """Reserve the next number. Must run inside a transaction, which keeps others waiting.

    The increment takes the row's lock (PostgreSQL) or finds the database's taken already
    (SQLite, IMMEDIATE), so that reading it back afterwards reads our own.
    """
    if not transaction.get_connection().in_atomic_block:
        raise AssertionError("a serial is reserved together with the paper that bears it")
    counters = SerialCounter.objects.filter(office=office, code=code, year=year)
    if not counters.update(last=F("last") + 1):
        SerialCounter.objects.bulk_create(
            [SerialCounter(office=office, code=code, year=year)], ignore_conflicts=True
        )
        counters.update(last=F("last") + 1)
    return Serial(office, code, year, counters.get().last, notation)
