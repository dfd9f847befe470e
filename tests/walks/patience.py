"""A kiosk that waits for slow machines: two busy cores are neither a fault nor somebody who left.

Every state that comes by a limit of time is met all the same: its route shortens that limit.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Final

from devices.printer.escpos import EscposPrinter
from devices.printer.folder import FolderPrinter
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.timing import EscposTiming, PageTiming
from devices.transports.tcp import TcpTransport
from forms.readback import PDFIUM
from kiosk_app import assembly, watching
from kiosk_app.demo.machine import DemoMachine
from kiosk_app.journey import delays
from offline_cache.client import OfficeClient
from offline_cache.delays import Timeouts

LONG: Final = 3600.0
PAGE_SECONDS: Final = 0.3
GOODBYE: Final = 0.3
"""Seconds: nobody reads the farewell here."""
PEOPLES: Final = (
    "IDLE",
    "WARNING",
    "SIGN_IN_IDLE",
    "MOMENT",
    "TAKE_IDLE",
    "GONE",
    "SLOW",
    "HELP_SHOWN",
    "SERVICE_IDLE",
    "DOOR_IDLE",
)
"""Durations of ``journey.delays`` after which a screen changes by itself."""
EXCHANGE: Final = Timeouts(60.0, 300.0, 300.0)
PAGES: Final = PageTiming(page=PAGE_SECONDS, slow_factor=LONG / PAGE_SECONDS, silence=LONG)
"""A slow page, and a printer that is silent, stay so until the route has seen it."""
SLIPS: Final = EscposTiming(answer=120.0, stuck=120.0, silence=120.0, clear=120.0, job=120.0)


def be_patient() -> None:
    """For the whole process, before its kiosk is made."""
    for name in PEOPLES:
        assert isinstance(getattr(delays, name), float)
        setattr(delays, name, LONG)
    setattr(delays, "GOODBYE", GOODBYE)  # noqa: B010 - it is final to everybody else
    setattr(watching, "STALE_SECONDS", LONG)  # noqa: B010
    setattr(assembly, "STATUS_TIMEOUTS", EXCHANGE)  # noqa: B010
    setattr(assembly, "OfficeClient", _patient(OfficeClient))  # noqa: B010


def patient_printers(machine: DemoMachine) -> DemoMachine:
    """With the same simulators, which are given longer."""
    slips = machine.slip_printer
    assert isinstance(slips, TcpSlipPrinter)
    pages = FolderPrinter(
        machine.page_printer.name, machine.config.state / "pages", timing=PAGES, pdfium=PDFIUM
    )
    drivers = dataclasses.replace(
        machine.drivers,
        page_printer=pages,
        slip_printer=EscposPrinter(
            "slip-printer", lambda: TcpTransport(slips.host, slips.port), timing=SLIPS
        ),
        faultable={**machine.drivers.faultable, "page-printer": pages},
    )
    return dataclasses.replace(machine, drivers=drivers, page_printer=pages)


def _patient(client: Callable[..., OfficeClient]) -> Callable[..., OfficeClient]:
    def patient(*arguments: Any, **named: Any) -> OfficeClient:
        return client(*arguments, **{**named, "timeouts": EXCHANGE})

    return patient
