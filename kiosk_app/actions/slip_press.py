"""What every slip has in common: it is printed once, and nothing of it stays in the printer."""

from __future__ import annotations

from collections.abc import Sequence

from devices.errors import DeviceError
from devices.printer.api import HoldingPrinter
from devices.status import Progress
from forms.slip import Block, draw_slip
from kiosk_app.actions.deliver import NoCount, PaperCount
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import SlipState
from kiosk_app.log import Log
from kiosk_app.runner import Emit


class SlipPress:
    """A slip that may still lie in the printer's buffer is never sent again.

    ``printer`` is ``None`` on a machine without one: then every slip fails.
    """

    def __init__(
        self, printer: HoldingPrinter | None, log: Log, paper: PaperCount | None = None
    ) -> None:
        self._printer = printer
        self._log = log
        self._paper = paper or NoCount()

    def print(
        self,
        effect: effects.PrintReceipt | effects.PrintAppointment | effects.PrintCounterSlip,
        blocks: Sequence[Block],
        emit: Emit,
    ) -> None:
        """Emit ``SlipMoved`` once the slip is out, or cannot come out."""
        progress = self._settled(effect.session, blocks, effect.language)
        self._log("slip", session=effect.session, request=effect.request, progress=progress.value)
        delivered = progress is Progress.DELIVERED
        state = SlipState.DELIVERED if delivered else SlipState.FAILED
        emit(events.SlipMoved(**effects.ids_of(effect), state=state))

    def _settled(self, session: str, blocks: Sequence[Block], language: str) -> Progress:
        if self._printer is None:
            return Progress.FAILED
        picture = draw_slip(blocks, self._printer.width_dots, language)
        try:
            report = self._printer.print_slip(picture)
        except DeviceError:
            return Progress.FAILED
        progress = report.progress
        told = progress if progress.settled else Progress.UNKNOWN
        self._paper.sent(self._printer.name, 1)
        self._paper.settled(self._printer.name, told, report.pages_out, 1)
        if progress in {Progress.HELD, Progress.UNKNOWN}:
            self._forget(self._printer, session)
        return progress

    def _forget(self, printer: HoldingPrinter, session: str) -> None:
        """What is held would come out after the refill, for somebody else to find (F3)."""
        try:
            printer.purge()
        except DeviceError as error:
            self._log(
                "not-purged", session=session, device=printer.name, error=type(error).__name__
            )
