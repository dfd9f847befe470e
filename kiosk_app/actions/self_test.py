"""A device's own test, for the technician: what came of it, in words."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from devices.printer.api import PagePrinter, SlipPrinter
from devices.scanner.api import Overflow, Scanner
from devices.specimens import specimen_page
from forms.slip import Code, Separator, Words, draw_slip

TEST_ID: Final = "selftest"
FOLLOW_SECONDS: Final = 60.0
READ_SECONDS: Final = 8.0
LETTERS: Final = "ĂÂĐÊÔƠƯ ăâđêôơư ẮẰẲẴẶ ứừửữự ẦẤẨẪẬ ệềếểễ ₫ 0123456789 한국어"
"""The letters that wrong code pages and fonts lose first."""


def page_printer_test(printer: PagePrinter) -> Callable[[], str]:
    """Prints one page with a frame 10 mm from each edge, and follows it."""

    def test() -> str:
        job = printer.submit(specimen_page("Mot Cua Kiosk - test page"), TEST_ID)
        end = time.monotonic() + FOLLOW_SECONDS
        report = printer.follow(job)
        while not report.progress.settled and time.monotonic() < end:
            time.sleep(0.2)
            report = printer.follow(job)
        if not report.progress.settled:
            report = printer.cancel(job)
        return (
            f"test page: {report.progress.value}; paper {report.status.paper.value}, "
            f"cover {report.status.cover.value}. Its frame must be 10 mm from every edge."
        )

    return test


def slip_printer_test(printer: SlipPrinter) -> Callable[[], str]:
    """Prints a slip with the hardest letters and a code."""

    def test() -> str:
        blocks = (
            Words("Một Cửa", 40, bold=True, centred=True),
            Words("Test slip · Phiếu thử", 26, centred=True),
            Separator(),
            Words(LETTERS),
            Code("HTTPS://EXAMPLE.INVALID/TEST"),
        )
        report = printer.print_slip(draw_slip(blocks, printer.width_dots))
        return f"test slip: {report.progress.value}; paper {report.status.paper.value}"

    return test


def scanner_test(scanner: Scanner) -> Callable[[], str]:
    """Waits for one code and says how long it is, never what it says."""

    def test() -> str:
        scanner.flush()
        scan = scanner.read(READ_SECONDS)
        if scan is None:
            return f"no code within {READ_SECONDS:g} s: lay a code down and try again"
        if isinstance(scan, Overflow):
            return f"{scan.size} bytes without an end: check the scanner's suffix setting"
        return f"read a code of {len(scan.data)} bytes"

    return test
