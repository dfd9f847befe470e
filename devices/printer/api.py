"""What the kiosk asks of a printer, whatever its make. Small protocols, asked by capability."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PIL import Image

from devices.status import PrinterStatus, Progress


@dataclass(frozen=True, slots=True)
class JobReport:
    """Progress of one job, with the device's status at that moment."""

    job: str
    progress: Progress
    status: PrinterStatus
    pages_out: int = 0


class Printer(Protocol):
    """Common to all printers. Every call returns or raises within ``deadline`` seconds
    of the driver's configuration.
    """

    @property
    def name(self) -> str: ...

    def status(self) -> PrinterStatus:
        """Ask the device. A device that does not answer yields ``unknown`` or ``offline``,
        never an exception.
        """
        ...

    def close(self) -> None: ...


@runtime_checkable
class TellsNews(Protocol):
    """A driver that hears of a change before anybody asks for one."""

    def wait_for_news(self, within: float) -> bool:
        """Whether there is news, after ``within`` seconds at most, or at once where none can
        come. Then ``status`` says what it is.
        """
        ...


class PagePrinter(Printer, Protocol):
    """A4 pages from PDF bytes."""

    def submit(self, pdf: bytes, title: str) -> str:
        """Hand over one document; returns the job's id.

        ``title`` is an id without personal data. Raises ``DeviceError``.
        """
        ...

    def follow(self, job: str) -> JobReport:
        """Ask once where the job stands. Call it until ``progress.settled``."""
        ...

    def cancel(self, job: str) -> JobReport: ...

    def purge(self) -> None:
        """Remove every job of ours: none outlives its session (F5)."""
        ...


@runtime_checkable
class RemembersJobs(Protocol):
    """An A4 printer that can be asked about a job of an earlier process of ours."""

    def what_became(self, title: str) -> Progress:
        """Of the newest job called ``title``; nothing of it is under way when this returns.

        ``DELIVERED``: all of it came out. ``FAILED``: for certain no sheet of it did.
        ``UNKNOWN``: anything else, or nobody remembers. Raises ``DeviceError`` when the printer
        says nothing now; asked later it may.
        """
        ...


class SlipPrinter(Printer, Protocol):
    """Slips from a picture, cut off at the end."""

    @property
    def width_dots(self) -> int: ...

    def print_slip(self, picture: Image.Image) -> JobReport:
        """Print and cut one slip of at most ``width_dots``; blocks until settled or ``UNKNOWN``.

        Never sends a second copy by itself. Raises ``DeviceError`` only when nothing was sent.
        """
        ...


class HoldingPrinter(SlipPrinter, Protocol):
    """A slip printer that keeps a slip while paper or cover is mended, and can be asked for it."""

    def follow(self, job: str) -> JobReport:
        """Ask once where a ``HELD`` slip stands; ``DeviceError`` if ``job`` is not held."""
        ...

    def purge(self) -> None:
        """Have the printer forget what waits inside: no slip outlives its session (F3, F5).

        For a session that ends with a slip ``HELD`` or ``UNKNOWN``. Raises ``DeviceError`` when
        the printer does not confirm it: then it must be switched off and on before it is refilled.
        """
        ...
