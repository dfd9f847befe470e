"""Printers in memory, with the drivers' interface and faults, for tests of other rooms."""

from __future__ import annotations

import time
from collections.abc import Callable

from PIL import Image

from devices.errors import DeviceError, TransportError
from devices.faults import SLIP_PRINTER_FAULTS, Fault, FaultSwitches
from devices.printer.api import JobReport
from devices.printer.escpos_codec import Condition, to_status
from devices.printer.page_machine import PageMachine, Sheet
from devices.printer.raster import require_fit
from devices.status import Action, DeviceState, PrinterStatus, Progress
from devices.timing import PageTiming

AT_ONCE = PageTiming(page=0)


class FakePagePrinter:
    """Implements ``PagePrinter`` and ``Faultable``. A document counts as one page and is out
    ``timing.page`` seconds after it was submitted, by ``clock``.
    """

    def __init__(
        self,
        name: str = "fake A4",
        clock: Callable[[], float] = time.monotonic,
        timing: PageTiming = AT_ONCE,
    ) -> None:
        self._name = name
        self._tray: list[Sheet] = []
        self._machine = PageMachine(clock, self._tray.append, lambda: not self._tray, timing)

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> PrinterStatus:
        return self._machine.status()

    def submit(self, pdf: bytes, title: str) -> str:
        if not pdf.startswith(b"%PDF-"):
            raise DeviceError("not a PDF document", Action.NONE)
        return self._machine.submit([pdf], title)

    def follow(self, job: str) -> JobReport:
        return self._machine.report(job)

    def cancel(self, job: str) -> JobReport:
        return self._machine.cancel(job)

    def purge(self) -> None:
        self._machine.purge()

    def what_became(self, title: str) -> Progress:
        """As ``RemembersJobs`` says, of sheets that nobody has taken."""
        out = any(sheet.title == title for sheet in self.tray())
        return Progress.DELIVERED if out else Progress.FAILED

    def close(self) -> None:
        self.purge()

    def tray(self) -> list[Sheet]:
        """What has come out and nobody has taken, oldest first."""
        self._machine.catch_up()
        return list(self._tray)

    def take(self) -> list[Sheet]:
        taken = self.tray()
        self._tray.clear()
        return taken

    def known_faults(self) -> tuple[Fault, ...]:
        return self._machine.switches.known

    def faults(self) -> tuple[str, ...]:
        return self._machine.switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        self._machine.set_fault(name, on)


class FakeSlipPrinter:
    """Implements ``HoldingPrinter`` and ``Faultable``.

    ``paper_runs_out`` makes the next slip stop for want of paper in its middle.
    """

    def __init__(
        self,
        name: str = "fake slips",
        width_dots: int = 576,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._width_dots = width_dots
        self._clock = clock
        self._switches = FaultSwitches(SLIP_PRINTER_FAULTS)
        self._count = 0
        self._held: tuple[str, Image.Image] | None = None
        self._last_answer = clock()
        self._slips: list[Image.Image] = []
        self._uncut = False
        self.paper_runs_out = False

    @property
    def name(self) -> str:
        return self._name

    @property
    def width_dots(self) -> int:
        return self._width_dots

    def status(self) -> PrinterStatus:
        on = self._switches
        if on.any_of("silent", "unplugged"):
            device = DeviceState.UNKNOWN if "silent" in on else DeviceState.NO_DEVICE
            return PrinterStatus(device, self._last_answer, action=Action.RESET, detail="no answer")
        self._last_answer = self._clock()
        condition = Condition(
            offline=on.any_of("paper-out", "cover-open", "offline", "hardware-error", "head-hot"),
            cover_open="cover-open" in on,
            paper_near_end="paper-low" in on,
            paper_end="paper-out" in on,
            cutter_error="cutter-jam" in on and self._uncut,
            unrecoverable="hardware-error" in on,
            recovers_itself="head-hot" in on,
        )
        return to_status(condition, self._last_answer)

    def print_slip(self, picture: Image.Image) -> JobReport:
        require_fit(picture, self._width_dots)
        status = self.status()
        if self._held is not None:
            if not status.can_print:
                raise DeviceError(f"the printer still holds slip {self._held[0]}", Action.CLEAR)
            self._report(self._held[0], Progress.HELD)
        if not status.can_print:
            kind = TransportError if status.device is DeviceState.NO_DEVICE else DeviceError
            raise kind(status.detail, status.action)
        self._count += 1
        job = f"{self._name}-{self._count}"
        if self.paper_runs_out:
            self.paper_runs_out = False
            self._switches.set("paper-out", on=True)
            self._held = (job, picture.copy())
            return self._report(job, Progress.HELD)
        if "cutter-jam" in self._switches:
            self._uncut = True
            return self._report(job, Progress.SPOILED)
        self._slips.append(picture.copy())
        return self._report(job, Progress.DELIVERED)

    def follow(self, job: str) -> JobReport:
        if self._held is None or self._held[0] != job:
            raise DeviceError(f"no slip {job} is held", Action.NONE)
        return self._report(job, Progress.HELD)

    def purge(self) -> None:
        if self._switches.any_of("silent", "unplugged"):
            raise TransportError("the printer did not forget the slip", Action.RESET)
        self._held = None

    def close(self) -> None:
        self._held = None

    def slips(self) -> list[Image.Image]:
        """What has been cut off and nobody has taken, oldest first."""
        return list(self._slips)

    def take_slips(self) -> list[Image.Image]:
        taken, self._slips = self._slips, []
        return taken

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        if self._switches.set(name, on) and name == "cutter-jam":
            self._uncut = False

    def _report(self, job: str, progress: Progress) -> JobReport:
        status = self.status()
        if progress is Progress.HELD and status.can_print and self._held is not None:
            self._slips.append(self._held[1])
            self._held = None
            progress = Progress.DELIVERED
        return JobReport(job, progress, status, int(progress is Progress.DELIVERED))
