"""The slip with which a person goes on at the counter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from forms.counter_slip import CounterSlip, counter_slip_blocks
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.journey import effects
from kiosk_app.runner import Cancelled, Emit


class PrintCounterSlip:
    def __init__(self, press: SlipPress, place: str, now: Callable[[], datetime]) -> None:
        self._press = press
        self._place = place
        self._now = now

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.PrintCounterSlip)
        form = effect.form
        slip = CounterSlip(
            title=form.title["vi"],
            own_title=form.say(form.short_title, effect.language),
            code=form.code,
            needs=form.needs,
            told=effect.told,
            place=self._place,
            asked_at=self._now(),
            language=effect.language,
        )
        self._press.print(effect, counter_slip_blocks(slip), emit)
