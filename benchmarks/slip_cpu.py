"""Processor time of a slip, from its words to the last byte handed over and its settlement.

The printer listens on TCP in a process of its own, so that only the driver's work is counted. The
peer gets the finished picture, and asks nothing: python-escpos has sent it, and knows no more.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from importlib.metadata import version
from socket import create_connection

from benchmarks.figure import ROUNDS, WARM_UP, Figure, Spread
from benchmarks.slip_bytes import appointment
from devices.printer.escpos import EscposPrinter
from devices.printer.raster import new_generator
from devices.status import Progress
from devices.transports.tcp import tcp_line
from forms.appointment import appointment_blocks
from forms.slip import draw_slip

LIMIT_MS = 40.0
_PRINTER = """
from devices.simulators.escpos_printer import TcpSlipPrinter
with TcpSlipPrinter() as printer:
    print(printer.port, flush=True)
    while input():
        printer.take_slips()
        print("taken", flush=True)
"""


def measure() -> Sequence[Figure]:
    slip = appointment()
    picture = draw_slip(appointment_blocks(slip))
    with _printer() as (port, take):
        with closing(EscposPrinter("slips", tcp_line("127.0.0.1", port))) as printer:

            def ours() -> None:
                report = printer.print_slip(draw_slip(appointment_blocks(slip)))
                assert report.progress is Progress.DELIVERED

            mine = Spread.of(_processor_ms(ours, take))

        with create_connection(("127.0.0.1", port)) as line:

            def theirs() -> None:
                generator = new_generator(picture.width)
                generator.image(picture, impl="bitImageRaster", fragment_height=picture.height)
                generator.cut()
                line.sendall(generator.output)

            other = Spread.of(_processor_ms(theirs, take))
    name = "slip from data to last byte, processor time"
    return (
        Figure(name, mine.median, LIMIT_MS, "the limit", "ms", 1.0, ours_p95=mine.p95),
        Figure(
            name,
            mine.median,
            other.median,
            f"python-escpos {version('python-escpos')}, the picture given",
            "ms",
            None,
            ours_p95=mine.p95,
            peer_p95=other.p95,
        ),
    )


def _processor_ms(work: Callable[[], None], after: Callable[[], None]) -> list[float]:
    times = []
    for turn in range(WARM_UP + ROUNDS):
        start = time.process_time()
        work()
        if turn >= WARM_UP:
            times.append((time.process_time() - start) * 1000)
        after()
    return times


@contextmanager
def _printer() -> Iterator[tuple[int, Callable[[], None]]]:
    """Its port, and a hand that takes what has come out."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PRINTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    words, said = process.stdin, process.stdout

    def take() -> None:
        words.write("take\n")
        words.flush()
        said.readline()

    try:
        yield int(said.readline()), take
    finally:
        words.write("\n")
        words.close()
        process.wait()
        said.close()
