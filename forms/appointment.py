"""The slip by which a paper is collected: it waits for the office, and the person need not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from forms import wording
from forms.slip import (
    VIET_NAM,
    Block,
    Code,
    Pair,
    Separator,
    Space,
    Step,
    Words,
)


@dataclass(frozen=True, slots=True, repr=False)
class Appointment:
    """By what a paper that was asked for today is collected. No ``repr``: the codes are secrets.

    Args:
        title: The paper's short title, in ``language``.
        code: Text of the QR code (``office_contract.slip_code``).
        short: The same to be typed, in groups.
        until: Last day on which it is good.
        place: Where the kiosk stands.
        asked_at: Aware.
        language: Of the person.
    """

    title: str
    code: str
    short: str
    until: date
    place: str
    asked_at: datetime
    language: str


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The locale is the machine's, not the person's."""
_LARGEST_SHORT = 56
"""Dots."""


def appointment_blocks(appointment: Appointment) -> tuple[Block, ...]:
    """Lay an appointment slip out in the person's language, else in English.

    Raises:
        SlipCodeTooLongError: when it is drawn, for a code that no slip can hold.
    """
    words = wording.section("appointment", appointment.language)
    time = appointment.asked_at.astimezone(VIET_NAM)
    return (
        Words("Một Cửa", 40, bold=True, centred=True),
        Words(words["heading"], 34, bold=True, centred=True),
        Words(appointment.title, 28, centred=True),
        Code(appointment.code),
        Words(appointment.short, _LARGEST_SHORT, bold=True, centred=True, one_line=True),
        Words(_last_day(words["until"], appointment.until), 34, bold=True, centred=True),
        Separator(),
        Words(words["next"], 28, bold=True),
        Step(1, words["send"]),
        Step(2, words["come"]),
        Step(3, words["bring"]),
        Separator(),
        Words(words["lost"], 28, bold=True),
        Words(words["again"]),
        Separator(),
        Pair(words["place"], appointment.place, 26),
        Pair(words["time"], f"{time:%H:%M · %d/%m/%Y}", 26),
        Space(8),
        Words(words["keep"], 22, centred=True),
    )


def _last_day(words: str, day: date) -> str:
    return words.format(
        day=day.day, month=day.month, month_name=_MONTHS[day.month - 1], year=day.year
    )
