"""The slip by which a paper that was asked for today is collected another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from forms.appointment import Appointment, appointment_blocks
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.journey import effects
from kiosk_app.runner import Cancelled, Emit
from office_contract.short_code import grouped


class PrintAppointment:
    def __init__(self, press: SlipPress, place: str, now: Callable[[], datetime]) -> None:
        self._press = press
        self._place = place
        self._now = now

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.PrintAppointment)
        appointment = Appointment(
            title=effect.form.say(effect.form.short_title, effect.language),
            code=effect.code,
            short=grouped(effect.short),
            until=effect.until,
            place=self._place,
            asked_at=self._now(),
            language=effect.language,
        )
        self._press.print(effect, appointment_blocks(appointment), emit)
