"""When something opens again, in words of any language: the welcome screen speaks them all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk_app.viewmodels.translate import Interpreter

Say = Callable[[str, str], str]
"""Context and text to the text in one language."""

ON_WEEKDAY: Final = (
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Monday")),
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Tuesday")),
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Wednesday")),
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Thursday")),
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Friday")),
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Saturday")),
    str(QT_TRANSLATE_NOOP("opening_words", "{time} on Sunday")),
)
DATE: Final = str(QT_TRANSLATE_NOOP("opening_words", "{time} on {day} {month}"))
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""Translated in ``dates``."""


def in_language(interpreter: Interpreter, language: str) -> Say:
    return partial(interpreter.say, language)


def moment_words(at: datetime, now: datetime, say: Say) -> str:
    """As "14:00", "07:30 thứ Hai", "07:30 ngày 15 tháng 2": no more than ``now`` makes needful."""
    time = at.strftime("%H:%M")
    if at.date() == now.date():
        return time
    if at.date() - now.date() < timedelta(days=7):
        return say("opening_words", ON_WEEKDAY[at.weekday()]).format(time=time)
    month = say("dates", _MONTHS[at.month - 1])
    return say("opening_words", DATE).format(time=time, day=at.day, month=month)
