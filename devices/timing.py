"""Every duration of the device room, in seconds, with its reason. Nothing else holds one."""

from __future__ import annotations

from dataclasses import dataclass

CONNECT = 3.0
"""To a printer in the same cabinet; more than this means that it is not there."""

SERIAL_RETRY = 0.1
"""Between two attempts to open a port that is gone: a re-plugged reader is back within this."""

SERIAL_SLICE = 0.1
"""Longest single wait on a port, so that closing and asking never wait longer than this."""

CLEANUP = 5.0
"""For a simulator's thread or a bench command to end."""


@dataclass(frozen=True, slots=True)
class EscposTiming:
    """How long a slip printer may take over what it is asked."""

    answer: float = 1.0
    """For DLE EOT. The printer answers out of turn, within tens of milliseconds; the rest is the
    line's, at 9600 baud behind a block of ours."""
    quiet: float = 0.15
    """After an answer that an older question may have been waiting for: answers still in the
    printer follow at once, as nothing lies between them."""
    poll: float = 0.3
    """Between two questions about a slip that is being printed."""
    stuck: float = 1.0
    """One block that the line takes no byte of: the printer is not reading."""
    silence: float = 6.0
    """No answer at all while printing. 4 KiB of a port's buffer at 9600 baud are gone in 4.3 s."""
    clear: float = 2.0
    """For the answer to "clear your buffer" (DLE DC4 8)."""
    job: float = 5.0
    """Beside the time that follows from a slip's length: warm-up, cut, one head pause."""
    slowest_rows_per_second: float = 240.0
    """30 mm/s at 8 dots a millimetre: a slow mechanism on a dark picture."""
    slowest_bytes_per_second: float = 900.0
    """9600 baud, 8N1."""

    def job_limit(self, rows: int, size: int) -> float:
        """Seconds until a slip of ``rows`` dots and ``size`` bytes counts as lost."""
        return self.job + rows / self.slowest_rows_per_second + size / self.slowest_bytes_per_second


@dataclass(frozen=True, slots=True)
class ScannerTiming:
    idle_gap: float = 0.08
    """Silence that ends a burst. A reader of travel documents pauses up to 50 ms between the
    lines of one zone; no person lays down two codes in a tenth of a second."""
    flush: float = 0.5
    """At most, waiting for a burst under way to end so that all of it can be forgotten."""


@dataclass(frozen=True, slots=True)
class PageTiming:
    """An A4 printer's patience, real or modelled."""

    page: float = 4.0
    """One page of the printer that writes files: an office laser's pace."""
    slow_factor: float = 10.0
    """How much longer a page takes under the fault ``slow``."""
    silence: float = 10.0
    """A printer that says nothing for this long while it holds a job: the job is ``unknown``."""


@dataclass(frozen=True, slots=True)
class CupsTiming:
    call: float = 5.0
    """One request to the spooler; libcups blocks, so the call is abandoned then."""
    queue: float = 15.0
    """Making a queue: the spooler asks the printer for its capabilities."""
    silence: float = 30.0
    """A printer that gives no answer while it holds a job: the job is ``unknown``."""
    stop: float = 3.0
    """For a printer to stop after its job was cancelled; lasers finish the sheet that moves."""
    poll: float = 0.1
    """Between two questions whether it has stopped."""


SLIPS = EscposTiming()
SCANS = ScannerTiming()
PAGES = PageTiming()
SPOOLER = CupsTiming()
