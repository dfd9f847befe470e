"""The A4 printer of the journeys: CUPS and ippeveprinter, with a tray that people take from."""

from __future__ import annotations

from pathlib import Path

from devices.faults import PAGE_PRINTER_FAULTS, Fault, FaultSwitches
from kiosk_app.config import PagePrinterConfig
from tests.devices.cups_stand import CupsStand


class CupsTray:
    """Faults have the names of ``devices.faults``. ``queue`` is the kiosk's own."""

    def __init__(self, stand: CupsStand, queue: str = "kiosk") -> None:
        self.stand = stand
        self._queue = queue
        self._switches = FaultSwitches(PAGE_PRINTER_FAULTS)
        self._taken = stand.folder / "taken"
        self._taken.mkdir(exist_ok=True)

    def config(self) -> PagePrinterConfig:
        return PagePrinterConfig(
            kind="cups",
            queue=self._queue,
            device_uri=self.stand.device_uri,
            server=self.stand.server,
        )

    def pages_in_tray(self) -> list[Path]:
        """What the printer was given to print, a file a job, oldest first."""
        return self.stand.sheets()

    def take(self) -> list[Path]:
        """Somebody takes all sheets of the tray; returns where they are now."""
        return [sheet.rename(self._taken / sheet.name) for sheet in self.stand.sheets()]

    def switch_off_and_on(self) -> None:
        """It forgets what it was given; the spooler does not."""
        self.set_fault("power-off", on=True)
        self.set_fault("power-off", on=False)

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        if self._switches.set(name, on):
            self.stand.set_fault(name, on=on)

    def mend(self) -> None:
        """All as in the beginning: no fault, nothing inside, nothing in the tray."""
        for name in self.faults():
            self._switches.set(name, on=False)
        self.stand.mend()
