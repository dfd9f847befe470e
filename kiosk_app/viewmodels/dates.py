"""Dates in words, in the language of the screen: months in words, weekday and age said back."""

from __future__ import annotations

from datetime import date
from typing import Final

from kiosk_app.viewmodels.translate import translate

LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month in a leap year."""


def in_words(day: date) -> str:
    """As "15 tháng 3 năm 1988", "15 March 1988", "1988년 3월 15일"."""
    pattern = translate("dates", "{day} {month} {year}")
    return pattern.format(day=day.day, month=month_name(day.month), year=day.year)


def in_full(day: date) -> str:
    """With the weekday before it."""
    pattern = translate("dates", "{weekday}, {date}")
    return pattern.format(weekday=weekday_name(day.weekday()), date=in_words(day))


def year_in_words(year: str) -> str:
    """Of four digits: "Năm 1950", "Year 1950", "1950년"."""
    return translate("dates", "Year {year}").format(year=year)


def from_iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def age(born: date, today: date) -> int:
    """Completed years, as Điều 146 Bộ luật Dân sự 2015 counts them: from birthday to birthday."""
    before_birthday = (today.month, today.day) < (born.month, born.day)
    return today.year - born.year - before_birthday


def age_words(born: date, today: date) -> str:
    """As "7 tuổi", "7 years old"; empty for a day that is still to come."""
    years = age(born, today)
    return translate("dates", "%n years old", "", years) if years >= 0 else ""


def month_name(month: int) -> str:
    """Of 1..12: "tháng 3", "March", "3월"."""
    return (
        translate("dates", "January"),
        translate("dates", "February"),
        translate("dates", "March"),
        translate("dates", "April"),
        translate("dates", "May"),
        translate("dates", "June"),
        translate("dates", "July"),
        translate("dates", "August"),
        translate("dates", "September"),
        translate("dates", "October"),
        translate("dates", "November"),
        translate("dates", "December"),
    )[month - 1]


def month_alone(month: int) -> str:
    """Of 1..12, where no day stands beside it: Russian says "март" there, not "марта"."""
    return (
        translate("months", "January"),
        translate("months", "February"),
        translate("months", "March"),
        translate("months", "April"),
        translate("months", "May"),
        translate("months", "June"),
        translate("months", "July"),
        translate("months", "August"),
        translate("months", "September"),
        translate("months", "October"),
        translate("months", "November"),
        translate("months", "December"),
    )[month - 1]


def weekday_name(weekday: int) -> str:
    """Of 0 (Monday) to 6."""
    return (
        translate("dates", "Monday"),
        translate("dates", "Tuesday"),
        translate("dates", "Wednesday"),
        translate("dates", "Thursday"),
        translate("dates", "Friday"),
        translate("dates", "Saturday"),
        translate("dates", "Sunday"),
    )[weekday]


def weekday_letters() -> list[str]:
    """Heads of a calendar's columns, Monday first."""
    return [
        translate("dates", "Mo"),
        translate("dates", "Tu"),
        translate("dates", "We"),
        translate("dates", "Th"),
        translate("dates", "Fr"),
        translate("dates", "Sa"),
        translate("dates", "Su"),
    ]
