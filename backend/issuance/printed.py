"""Values as they are printed on a Vietnamese paper."""

from __future__ import annotations

from datetime import date

from backend.registry.models import Sex

SEX = {Sex.MALE.value: "Nam", Sex.FEMALE.value: "Nữ"}


def printed_date(day: date) -> str:
    """``15/03/1988``."""
    return f"{day:%d/%m/%Y}"


def place_and_date(place: str, day: date) -> str:
    """Nghị định 30/2020/NĐ-CP, Phụ lục I: a leading 0 for days below 10 and for months 1 and 2."""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{place}, ngày {day.day:02d} tháng {month} năm {day.year}"


def a_year_later(day: date) -> date:
    """The last day of a year's validity."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)
