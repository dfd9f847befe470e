"""Every duration of the device room, in seconds, with its reason. Nothing else holds one."""

from __future__ import annotations

from dataclasses import dataclass

CONNECT = 3.0
"""To a printer in the same cabinet; more than this means that it is not there."""

SERIAL_RETRY = 0.1
"""Between two attempts to open a port that is gone: a re-plugged reader is back within this."""

SERIAL_SLICE = 0.1
"""Longest single wait on a port, so that closing and asking never wait longer than this."""

USB_PAUSE = 0.01
"""After an empty packet, or a write of which nothing was taken: some printers send nothing but
empty packets, and asking on without a pause would take a whole core."""

USB_REQUEST = 1.0
"""One control request to a USB printer, which it answers within milliseconds or not at all."""

INPUT_SLICE = 0.1
"""Longest single wait on an input device, for the same reason."""

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
    slice: float = 0.1
    """Longest single wait for news, so that a slip never waits longer for the line."""
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
class CameraTiming:
    period: float = 0.1
    """From one look at a picture to the next: a code is read a tenth of a second late at most."""
    gone: float = 1.0
    """Of pictures without a code until it counts as taken away: a hand passes over it, and not
    every picture of a code can be read."""
    step: float = 0.25
    """The most of it that one picture stands for: while nobody looks, nothing is taken away."""
    flush: float = 0.5
    """At most, waiting for a picture of what lies there already."""
    idle: float = 5.0
    """After the last look the camera is switched off: between two screens of one session it stays
    on, as switching it on takes up to a second."""
    silence: float = 3.0
    """Of a camera that is on: no picture for so long is a fault."""
    retry: float = 1.0
    """Between two attempts to switch on a camera that has failed."""
    answer: float = 0.5
    """For the thread that has the camera to say how it is."""


WEDGE_GAP = 0.15
"""A keyboard's reports are up to 10 ms apart, and readers are set to pause up to 100 ms between
keys for slow hosts."""


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


@dataclass(frozen=True, slots=True)
class UpsTiming:
    """Together within the three seconds that ``devices.ups.api`` allows."""

    connect: float = 1.0
    """To upsd, on this machine or in the same cabinet."""
    answer: float = 1.5
    """For the whole list. upsd answers from memory, within a millisecond."""


@dataclass(frozen=True, slots=True)
class LightTiming:
    slow: float = 1.0
    """Half a blink while somebody stands at the machine: one in two seconds, calm."""
    fast: float = 0.25
    """Half a blink of a call: two a second, below the three flashes of WCAG 2.3.1."""
    retry: float = 1.0
    """Between two attempts to find a light that is gone."""


@dataclass(frozen=True, slots=True)
class DiscoveryTiming:
    poll: float = 0.5
    """Longest wait of the thread that listens to the kernel, so that it can be ended."""
    restart: float = 1.0
    """Before listening anew after the line to the kernel broke; nothing is plugged in faster."""
    look: float = 10.0
    """Between two looks at everything, beside what the kernel tells: a lost event costs this."""


@dataclass(frozen=True, slots=True)
class IppTiming:
    """A printer that is spoken to without a spooler."""

    call: float = 5.0
    """One question and its answer."""
    hand_over: float = 10.0
    """A page handed over, before it is followed while it is still on its way."""
    document: float = 300.0
    """The whole way of a page: a printer without memory takes it as fast as it prints, and takes
    nothing while its paper is out."""
    silence: float = 30.0
    """As the spooler's."""
    stop: float = 3.0
    """As the spooler's."""
    poll: float = 0.1
    """Between two questions whether it has stopped."""
    abilities: float = 3600.0
    """How long what it can do is believed; it is asked anew when it was switched off and on."""


SLIPS = EscposTiming()
SCANS = ScannerTiming()
PICTURES = CameraTiming()
WEDGE_SCANS = ScannerTiming(idle_gap=WEDGE_GAP, flush=1.0)
PAGES = PageTiming()
SPOOLER = CupsTiming()
UPS = UpsTiming()
LIGHT = LightTiming()
DISCOVERY = DiscoveryTiming()
PRINTERS = IppTiming()
