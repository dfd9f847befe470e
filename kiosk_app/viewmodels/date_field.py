"""A date, asked for piece by piece: year by digits, then one of twelve months, then a day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.viewmodels import dates
from kiosk_app.viewmodels.translate import translate

FIRST_YEAR: Final = 1900
"""The oldest people alive were born after it."""
LAST_YEAR_AHEAD: Final = 30
"""How far a date that is still to come may lie ahead: documents run 10 to 25 years."""
YEAR_DIGITS: Final = 4


class Part(StrEnum):
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


class DateVm(QObject):
    """Value in and out is ISO "YYYY-MM-DD", or empty while a piece is missing.

    ``past`` offers no day later than ``today``. With ``year_only`` a value may be "YYYY": the
    person says that they know no more.
    """

    changed = Signal()

    def __init__(
        self,
        value: str,
        *,
        today: date,
        past: bool,
        year_only: bool = False,
        send: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._past = past
        self._year_only = year_only
        self._send = send
        day = dates.from_iso(value)
        self._alone = day is None and year_only and len(value) == YEAR_DIGITS
        self._year = f"{day.year:04}" if day else value if self._alone else ""
        self._month = day.month if day else 0
        self._day = day.day if day else 0
        self._part = Part.DAY if day else Part.MONTH if self._alone else Part.YEAR
        self._typed = ""
        self._slipped = ""
        self._sent = value

    # --- what is shown ----------------------------------------------------------------------

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def yearText(self) -> str:
        return self._year

    @Property(str, notify=changed)
    def monthText(self) -> str:
        return self._slipped or self._shown(Part.MONTH, self._month)

    @Property(str, notify=changed)
    def dayText(self) -> str:
        return self._shown(Part.DAY, self._day)

    @Property(bool, constant=True)
    def yearOnly(self) -> bool:
        """The year alone will do."""
        return self._year_only

    @Property(bool, notify=changed)
    def yearAlone(self) -> bool:
        """The person has said that they know only the year."""
        return self._alone

    @Property(str, notify=changed)
    def yearAloneText(self) -> str:
        return translate("dates", "Only the year {year} is known").format(year=self._year)

    @Property(list, notify=changed)
    def months(self) -> list[dict[str, Any]]:
        """``number``, ``name``, ``chosen`` of the months that may be chosen."""
        return [
            {
                "number": month,
                "name": dates.month_alone(month),
                "chosen": month == self._month,
            }
            for month in range(1, self._last_month() + 1)
        ]

    @Property(list, notify=changed)
    def days(self) -> list[dict[str, Any]]:
        """``number``, ``name`` (with weekday, month and year), ``chosen``."""
        if not self._month or not self._year_is_sound():
            return []
        return [
            {
                "number": day,
                "name": dates.in_full(date(int(self._year), self._month, day)),
                "chosen": day == self._day,
            }
            for day in range(1, self._last_day() + 1)
        ]

    @Property(int, notify=changed)
    def offset(self) -> int:
        """Empty cells before the first day in a week that begins on Monday."""
        if not self._month or not self._year_is_sound():
            return 0
        return date(int(self._year), self._month, 1).weekday()

    @Property(list, notify=changed)
    def weekdays(self) -> list[str]:
        return dates.weekday_letters()

    @Property(str, notify=changed)
    def task(self) -> str:
        """What to do now, in one sentence."""
        match self._part:
            case Part.YEAR:
                return translate("dates", "Press the four digits of the year.")
            case Part.MONTH:
                return translate("dates", "Choose the month in {year}.").format(year=self._year)
            case Part.DAY:
                pattern = translate("dates", "Choose the day in {month} {year}.")
                return pattern.format(month=dates.month_alone(self._month), year=self._year)

    @Property(str, notify=changed)
    def said(self) -> str:
        """The whole date said back with its weekday, and the age for a day of birth."""
        whole = self._whole()
        if self._alone and self._year_is_sound():
            return translate("dates", "Only the year {year} is known").format(year=self._year)
        if whole is None:
            return ""
        words = dates.in_full(whole)
        years = dates.age_words(whole, self._today) if self._past else ""
        return f"{words} · {years}" if years else words

    @Property(str, notify=changed)
    def told(self) -> str:
        """In one short line: what cannot be, or the date said back without its weekday."""
        whole = self._whole()
        if self.problem or whole is None:
            return str(self.problem or self.said)
        years = dates.age_words(whole, self._today) if self._past else ""
        words = dates.in_words(whole)
        return f"{words} · {years}" if years else words

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why year or month cannot be; empty if they can, or are not whole yet."""
        if self._slipped:
            return translate("dates", "There is no month {month}.").format(month=self._slipped)
        if len(self._year) < YEAR_DIGITS or self._year_is_sound():
            return ""
        pattern = translate("dates", "Choose a year from {first} to {last}.")
        return pattern.format(first=FIRST_YEAR, last=self._last_year())

    @Property(list, notify=changed)
    def offers(self) -> list[str]:
        """What was meant, if day and month changed places or came before the year; in words."""
        pairs = self._swapped()
        words = [
            translate("dates", "It is {day} {month}").format(day=day, month=dates.month_name(month))
            for day, month in pairs
            if month
        ]
        days = [day for day, month in pairs if not month]
        return [
            *(translate("dates", "It is day {day}").format(day=day) for day in days),
            *words,
        ]

    def _swapped(self) -> list[tuple[int, int]]:
        """Days and months, 0 where it is still to be asked for, that digits make which are
        neither year nor month: 1503 and 0315, or a 15 where a month should be.
        """
        if self._slipped:
            # The day, typed first; or January, and a day of one digit.
            return [(int(self._slipped), 0), (int(self._slipped[1]), 1)]
        if self._part is not Part.YEAR or len(self._year) < YEAR_DIGITS or self._year_is_sound():
            return []
        first, second = int(self._year[:2]), int(self._year[2:])
        pairs = dict.fromkeys(((first, second), (second, first)))
        return [
            (day, month)
            for day, month in pairs
            if 1 <= month <= len(dates.LONGEST) and 1 <= day <= dates.LONGEST[month - 1]
        ]

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        return self._whole() is not None or (self._alone and self._year_is_sound())

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self._year and not self._month and not self._day

    def retranslate(self) -> None:
        self.changed.emit()

    # --- verbs ------------------------------------------------------------------------------

    @Slot(str)
    def turnTo(self, part: str) -> None:
        """Ask for ``part`` again. Month and day need what goes before them."""
        wanted = Part(part)
        if wanted is not Part.YEAR and not self._year_is_sound():
            wanted = Part.YEAR
        if wanted is Part.DAY and not self._month:
            wanted = Part.MONTH
        self._part, self._typed, self._slipped = wanted, "", ""
        self.changed.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        """A digit of the piece asked for, from the pad or a hardware keyboard."""
        self._slipped = ""
        if self._part is not Part.YEAR:
            self._type_small(digit)
            return
        self._alone = False
        if len(self._year) == YEAR_DIGITS:
            self._year = ""
        self._year += digit
        if self._year_is_sound():
            self._part = Part.MONTH
        self._settle()
        if self._year_is_sound() and self._whole() is not None:
            # Month and day stood there before their year: all of it is said back.
            self._part = Part.DAY
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The last digit goes; from an empty month or day back to the piece before."""
        if self._slipped:
            self._slipped = ""
        elif self._alone:
            self._alone = False
        elif self._part is Part.YEAR:
            self._year = self._year[:-1]
        elif self._typed:
            self._typed = ""
        elif self._part is Part.DAY and self._day:
            self._day = 0
        elif self._part is Part.DAY or not self._month:
            self._part = Part.MONTH if self._part is Part.DAY else Part.YEAR
        else:
            self._month = 0
        self._settle()

    @Slot(int)
    def takeOffer(self, index: int) -> None:
        """Take day and month, or the day alone; what is missing is asked for."""
        found = self._swapped()
        if index >= len(found):
            return
        if not self._slipped:
            self._year = ""
        (self._day, self._month), self._slipped, self._typed = found[index], "", ""
        self._settle()
        if self._whole() is not None:
            self._part = Part.DAY
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Begin again with the year."""
        self._year, self._month, self._day, self._typed = "", 0, 0, ""
        self._alone, self._slipped = False, ""
        self._part = Part.YEAR
        self._settle()

    @Slot()
    def knowOnlyYear(self) -> None:
        """The month and the day are not known."""
        if self._year_only and self._year_is_sound():
            self._month, self._day, self._typed, self._slipped = 0, 0, "", ""
            self._alone, self._part = True, Part.MONTH
            self._settle()

    @Slot(int)
    def pickMonth(self, month: int) -> None:
        self._month, self._part, self._typed, self._slipped = month, Part.DAY, "", ""
        self._alone = False
        self._settle()

    @Slot(int)
    def pickDay(self, day: int) -> None:
        self._day, self._typed = day, ""
        self._settle()

    @Slot()
    def enter(self) -> None:
        """Take what has been typed of a month or day."""
        number = int(self._typed or "0")
        if number and self._part is Part.MONTH:
            self.pickMonth(number)
        elif number and self._part is Part.DAY:
            self.pickDay(number)

    # --- inner ------------------------------------------------------------------------------

    def _type_small(self, digit: str) -> None:
        last = self._last_month() if self._part is Part.MONTH else self._last_day()
        number = int(self._typed + digit)
        if number > last and self._part is Part.MONTH:
            # 15 is no month: it may be the day, and is not taken for May.
            self._slipped, self._typed = str(number), ""
            self.changed.emit()
            return
        if number > last:
            number = int(digit)
        self._typed = str(number) if 0 < number <= last else ""
        # "1" may become 12; "4" cannot become a month of two digits.
        if self._typed and number * 10 > last:
            self.enter()
        else:
            self.changed.emit()

    def _settle(self) -> None:
        """Drop what no longer exists, such as 31 after February; tell the value."""
        if self._year_is_sound():
            if self._month > self._last_month():
                self._month = 0
            if self._month and self._day > self._last_day():
                self._day = 0
        whole = self._whole()
        value = whole.isoformat() if whole else self._year if self._alone else ""
        if value != self._sent:
            self._sent = value
            self._send(value)
        self.changed.emit()

    def _whole(self) -> date | None:
        if not (self._year_is_sound() and self._month and self._day):
            return None
        return date(int(self._year), self._month, self._day)

    def _shown(self, part: Part, number: int) -> str:
        if self._part is part and self._typed:
            return self._typed
        return str(number) if number else ""

    def _year_is_sound(self) -> bool:
        return len(self._year) == YEAR_DIGITS and FIRST_YEAR <= int(self._year) <= self._last_year()

    def _last_year(self) -> int:
        return self._today.year if self._past else self._today.year + LAST_YEAR_AHEAD

    def _last_month(self) -> int:
        this_year = self._past and self._year == f"{self._today.year:04}"
        return self._today.month if this_year else 12

    def _last_day(self) -> int:
        year = int(self._year)
        if self._past and (year, self._month) == (self._today.year, self._today.month):
            return self._today.day
        return monthrange(year, self._month)[1]
