"""The commands of the control socket where no kiosk runs: asked of the devices directly."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from devices.status import DeviceReport
from kiosk_app.actions.self_test import page_printer_test, scanner_test, slip_printer_test
from kiosk_app.commanding import Commands
from kiosk_app.config import Config
from kiosk_app.drivers import Drivers, build_drivers
from kiosk_app.journey.availability import PAGE_PRINTER, SCANNER, SLIP_PRINTER
from kiosk_app.log import Log
from offline_cache.database import open_store
from offline_cache.keys import store_key
from offline_cache.outbox import ListedEntry, Outbox

_Answer = TypeVar("_Answer")


def answer(config: Config | None, state: Path, request: Mapping[str, Any]) -> Mapping[str, Any]:
    """Carry out one command. Devices need a configuration; the queue needs only its folder."""
    if request.get("command") in {"service-resume", "tray-cleared"}:
        return {"error": f"no kiosk runs with its state in {state}"}
    if request.get("command") in {"queue-list", "queue-retry"}:
        return _commands(None, state)(request, os.getuid())
    if config is None:
        return {
            "error": f"no kiosk runs with its state in {state}; "
            "name its configuration with --config to ask the devices directly"
        }
    drivers = build_drivers(config)
    try:
        return _commands(drivers, state)(request, os.getuid())
    finally:
        drivers.close()


def _commands(drivers: Drivers | None, state: Path) -> Commands:
    def entries() -> Sequence[ListedEntry]:
        return _with_outbox(state, Outbox.list_entries) or ()

    def retry(entry: str) -> bool:
        return bool(_with_outbox(state, lambda outbox: outbox.requeue(entry, datetime.now(UTC))))

    return Commands(
        reports=lambda: _reports(drivers),
        faultable=drivers.faultable if drivers is not None else {},
        tests=_tests(drivers),
        entries=entries,
        retry=retry,
        resume=lambda: None,
        tray_cleared=lambda: None,
        clock=time.monotonic,
        # Nobody commands a kiosk: the words on the screen are for the caller alone.
        log=Log(io.StringIO()),
    )


def _with_outbox(state: Path, work: Callable[[Outbox], _Answer]) -> _Answer | None:
    """``None`` where there is no store yet."""
    if not (state / "store.db").exists():
        return None
    store = open_store(state / "store.db", store_key(state / "keys"))
    try:
        return work(Outbox(store))
    finally:
        store.close()


def _reports(drivers: Drivers | None) -> Sequence[DeviceReport]:
    if drivers is None:
        return ()
    named = [
        (PAGE_PRINTER, drivers.page_printer),
        (SLIP_PRINTER, drivers.slip_printer),
        (SCANNER, drivers.scanner),
    ]
    return [
        DeviceReport(driver.name, kind, driver.status())
        for kind, driver in named
        if driver is not None
    ]


def _tests(drivers: Drivers | None) -> dict[str, Any]:
    if drivers is None:
        return {}
    tests = {drivers.page_printer.name: page_printer_test(drivers.page_printer)}
    if drivers.slip_printer is not None:
        tests[drivers.slip_printer.name] = slip_printer_test(drivers.slip_printer)
    if drivers.scanner is not None:
        tests[drivers.scanner.name] = scanner_test(drivers.scanner)
    return tests
