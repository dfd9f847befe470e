"""The slip that a person takes home beside the paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from devices.errors import DeviceError
from devices.printer.api import HoldingPrinter
from devices.status import Progress
from forms.slip import Receipt, draw_slip, receipt_blocks
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import SlipState
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit


class PrintReceipt:
    """Prints once. A slip that may still lie in the printer's buffer is never sent again."""

    def __init__(
        self,
        printer: HoldingPrinter | None,
        place: str,
        address: Callable[[], str],
        now: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._printer = printer
        self._place = place
        self._address = address
        self._now = now
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.PrintReceipt)
        progress = self._print(effect)
        self._log("slip", session=effect.session, request=effect.request, progress=progress.value)
        delivered = progress is Progress.DELIVERED
        state = SlipState.DELIVERED if delivered else SlipState.FAILED
        emit(events.SlipMoved(session=effect.session, effect=effect.effect, state=state))

    def _print(self, effect: effects.PrintReceipt) -> Progress:
        if self._printer is None:
            return Progress.FAILED
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
        picture = draw_slip(receipt_blocks(receipt), self._printer.width_dots)
        try:
            progress = self._printer.print_slip(picture).progress
        except DeviceError:
            return Progress.FAILED
        if progress in {Progress.HELD, Progress.UNKNOWN}:
            self._forget(self._printer, effect.session)
        return progress

    def _forget(self, printer: HoldingPrinter, session: str) -> None:
        """What is held would come out after the refill, for somebody else to find (F3)."""
        try:
            printer.purge()
        except DeviceError as error:
            self._log(
                "not-purged", session=session, device=printer.name, error=type(error).__name__
            )
