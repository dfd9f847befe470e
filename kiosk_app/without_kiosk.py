"""The commands of the control socket where no kiosk runs: asked of devices and store directly."""

from __future__ import annotations

import contextlib
import io
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from devices.status import DeviceReport
from kiosk_app import VERSION
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.trust import FILE as TRUST_FILE
from kiosk_app.actions.trust import read_trust
from kiosk_app.anchoring import examine
from kiosk_app.commanding import Commands
from kiosk_app.config import Config
from kiosk_app.drivers import Drivers, build_drivers
from kiosk_app.ledger_command import LedgerOrders
from kiosk_app.log import Log
from kiosk_app.machine_keys import machine_keys
from kiosk_app.technician.device_tests import Bench, device_tests
from kiosk_app.technician.line import ServiceLine, Ties
from offline_cache.anchors import Anchors
from offline_cache.database import Store, open_store
from offline_cache.errors import OfflineCacheError
from offline_cache.ledger import Ledger
from offline_cache.outbox import ListedEntry, Outbox
from offline_cache.rekeying import key_of_store

_OF_THE_STORE: Final = frozenset({"ledger-check", "ledger-list", "queue-list", "queue-retry"})
_OF_A_KIOSK: Final = frozenset({"tray-cleared", "sound"})
"""Verbs that mean nothing to a machine that stands still."""


def answer(config: Config | None, state: Path, request: Mapping[str, Any]) -> Mapping[str, Any]:
    """Carry out one command. Devices need a configuration; the store needs only its folder."""
    command, uid = request.get("command"), os.getuid()
    nobody = {"error": f"no kiosk runs with its state in {state}"}
    if command == "tray-cleared" or request.get("verb") in _OF_A_KIOSK:
        return nobody
    if command == "service":
        return _service(config, state, request, uid) or nobody
    if command in _OF_THE_STORE:
        return _commands(None, state)(request, uid)
    if config is None:
        return {
            "error": f"no kiosk runs with its state in {state}; "
            "name its configuration with --config to ask the devices directly"
        }
    drivers = build_drivers(config)
    try:
        return _commands(drivers, state)(request, uid)
    finally:
        drivers.close()


def _commands(drivers: Drivers | None, state: Path) -> Commands:
    def entries() -> Sequence[ListedEntry]:
        with _store(state) as store:
            return Outbox(store).list_entries() if store is not None else ()

    def retry(entry: str) -> bool:
        with _store(state) as store:
            return store is not None and Outbox(store).requeue(entry, datetime.now(UTC))

    def ledger(request: Mapping[str, Any]) -> Mapping[str, Any]:
        try:
            with _store(state) as store:
                if store is None:
                    return {"error": f"there is no store in {state}"}
                rows = Ledger(store)
                keys = machine_keys(state)
                anchors = Anchors(store, keys.signing(), former=keys.public_keys())
                trust = read_trust(state / TRUST_FILE)
                return LedgerOrders(rows, lambda: examine(rows, anchors, trust))(request)
        except OfflineCacheError as error:
            return {"error": f"{error}. {error.remedy}"}

    return Commands(
        reports=lambda: _reports(drivers),
        faultable=drivers.faultable if drivers is not None else {},
        tests=Bench(device_tests(drivers) if drivers is not None else {}),
        entries=entries,
        retry=retry,
        ledger=ledger,
        change_key=lambda: False,
        service=lambda _request, _uid: {},
        clock=time.monotonic,
        log=_nowhere(),
    )


def _service(
    config: Config | None, state: Path, request: Mapping[str, Any], uid: int
) -> Mapping[str, Any] | None:
    """``None`` where no kiosk ever was, and none is configured."""
    if config is not None:
        # The first technician may be added before the first start.
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
    drivers = build_drivers(config) if config is not None else None
    try:
        with _store(state, make=config is not None) as store:
            if store is None:
                return None
            return _line(store, config, drivers).commands(request, uid)
    except OfflineCacheError as error:
        return {"error": f"{error}. {error.remedy}"}
    finally:
        if drivers is not None:
            drivers.close()


def _line(store: Store, config: Config | None, drivers: Drivers | None) -> ServiceLine:
    outbox = Outbox(store)
    ties = Ties(
        reports=lambda: _reports(drivers),
        free=lambda: True,
        entries=outbox.list_entries,
        retry=lambda entry: outbox.requeue(entry, _utc_now()),
        give_up=outbox.give_up,
        wake_sync=lambda: None,
        notify=lambda _notice: None,
        play=lambda _sound: None,
        versions=lambda: (("kiosk", VERSION),),
        events_address=lambda: "",
        now=_utc_now,
    )
    ledger = Bookkeeping(Ledger(store), _utc_now)
    return ServiceLine(store, ledger, config, drivers, ties, _nowhere())


@contextlib.contextmanager
def _store(state: Path, *, make: bool = False) -> Iterator[Store | None]:
    """``None`` where there is no store yet."""
    if not make and not (state / "store.db").exists():
        yield None
        return
    path = state / "store.db"
    store = open_store(path, key_of_store(path, machine_keys(state)))
    try:
        yield store
    finally:
        store.close()


def _reports(drivers: Drivers | None) -> Sequence[DeviceReport]:
    if drivers is None:
        return ()
    return [
        DeviceReport(driver.name, kind, driver.status())
        for kind, driver in drivers.by_kind().items()
    ]


def _nowhere() -> Log:
    """Nobody commands a kiosk: the words on the screen are for the caller alone."""
    return Log(io.StringIO())


def _utc_now() -> datetime:
    return datetime.now(UTC)
