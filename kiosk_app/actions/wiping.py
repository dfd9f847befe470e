"""The end of a session, on the devices' side."""

from __future__ import annotations

from devices.errors import DeviceError
from devices.printer.api import PagePrinter
from kiosk_app.journey import effects
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit


class Wipe:
    """No print job outlives its session (F5). Slips are never left held: see ``receipt``."""

    def __init__(self, printer: PagePrinter, log: Log) -> None:
        self._printer = printer
        self._log = log

    def __call__(self, effect: effects.Effect, _emit: Emit, _cancelled: Cancelled) -> None:
        try:
            self._printer.purge()
        except DeviceError as error:
            self._log(
                "not-purged",
                session=effect.session,
                device=self._printer.name,
                error=type(error).__name__,
            )
        self._log("session-ended", session=effect.session)
