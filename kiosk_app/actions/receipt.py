"""The slip that a person takes home beside the paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from forms.slip import Receipt, receipt_blocks
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.journey import effects
from kiosk_app.runner import Cancelled, Emit


class PrintReceipt:
    def __init__(
        self,
        press: SlipPress,
        place: str,
        address: Callable[[], str],
        now: Callable[[], datetime],
    ) -> None:
        self._press = press
        self._place = place
        self._address = address
        self._now = now

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.PrintReceipt)
        receipt = Receipt(
            title=effect.form.say(effect.form.short_title, effect.language),
            serial=effect.serial,
            pages=effect.pages,
            place=self._place,
            issued_at=self._now(),
            verify_address=self._address(),
            request=effect.request,
            language=effect.language,
        )
        self._press.print(effect, receipt_blocks(receipt), emit)
