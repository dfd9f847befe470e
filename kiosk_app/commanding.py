"""What a running kiosk does for a command that comes through its control socket."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from devices.errors import DeviceError
from devices.faults import Faultable
from devices.status import DeviceReport, PrinterStatus, SensorStatus, UpsStatus
from kiosk_app.journey.service import Said, Verb
from kiosk_app.log import Log
from kiosk_app.technician.device_tests import Bench
from offline_cache.errors import OfflineCacheError
from offline_cache.outbox import ListedEntry

Answer = Mapping[str, Any]

COMMANDS: Final = frozenset(
    {
        "devices-status",
        "devices-test",
        "devices-fault",
        "key-rotate",
        "ledger-check",
        "ledger-list",
        "queue-list",
        "queue-retry",
        "service",
        "tray-cleared",
    }
)


class Commands:
    """Answers requests, from several threads. Known failures are answers with ``error``.

    ``change_key`` has the signing key changed once nobody stands at the machine; false where
    nobody would start the kiosk anew. ``ledger`` answers the orders about the ledger. ``retry``
    has a parked entry sent again; false if there is none to send. ``service`` is all that service
    mode does, for the user of that id.
    """

    def __init__(
        self,
        reports: Callable[[], Sequence[DeviceReport]],
        faultable: Mapping[str, Faultable],
        tests: Bench,
        entries: Callable[[], Sequence[ListedEntry]],
        retry: Callable[[str], bool],
        ledger: Callable[[Answer], Answer],
        change_key: Callable[[], bool],
        service: Callable[[Answer, int], Answer],
        clock: Callable[[], float],
        log: Log,
    ) -> None:
        self._reports = reports
        self._faultable = faultable
        self._tests = tests
        self._entries = entries
        self._retry = retry
        self._ledger = ledger
        self._change_key = change_key
        self._service = service
        self._clock = clock
        self._log = log

    def __call__(self, request: Answer, uid: int) -> Answer:
        command = str(request.get("command", ""))
        self._log("control", command=command if command in COMMANDS else "unknown", uid=uid)
        match command:
            case "devices-status":
                return {"devices": [describe(report, self._clock()) for report in self._reports()]}
            case "devices-test":
                return self._test(str(request.get("name", "")))
            case "devices-fault":
                return self._fault(request)
            case "key-rotate":
                return self._rotate()
            case "ledger-check" | "ledger-list":
                return self._ledger(request)
            case "queue-list":
                return self._queue()
            case "queue-retry":
                return self._send_again(str(request.get("entry", "")))
            case "service":
                return self._service(request, uid)
            case "tray-cleared":
                told = self._service({"verb": Verb.TRAY_CLEARED.value}, uid)
                return told if "error" in told else {"done": True}
            case _:
                return {"error": f"no such command: {command}"}

    def _test(self, name: str) -> Answer:
        if name not in self._tests.names:
            known = ", ".join(self._tests.names)
            return {"error": f"no device is called {name!r}; there are: {known}"}
        try:
            tested = self._tests.run(name)
        except DeviceError as error:
            return {"error": f"{error} (try: {error.action.value})"}
        return {"error" if tested.said is Said.BUSY else "result": tested.words}

    def _fault(self, request: Answer) -> Answer:
        name, fault = str(request.get("name", "")), str(request.get("fault", ""))
        device = self._faultable.get(name)
        if device is None:
            known = ", ".join(self._faultable) or "none, for this kiosk has real devices"
            return {"error": f"no faults can be set at {name!r}; they can at: {known}"}
        try:
            device.set_fault(fault, bool(request.get("on", True)))
        except DeviceError as error:
            return {"error": str(error)}
        return {"faults": list(device.faults())}

    def _rotate(self) -> Answer:
        if self._change_key():
            return {"done": True}
        return {"error": "this kiosk runs without its service: stop it, and give the order again"}

    def _queue(self) -> Answer:
        try:
            return {"entries": [describe_entry(entry) for entry in self._entries()]}
        except OfflineCacheError as error:
            return {"error": f"{error}. {error.remedy}"}

    def _send_again(self, entry: str) -> Answer:
        try:
            if self._retry(entry):
                return {"done": True}
        except OfflineCacheError as error:
            return {"error": f"{error}. {error.remedy}"}
        return {"error": "no parked entry of that name has anything left to send"}


def describe(report: DeviceReport, now: float) -> dict[str, Any]:
    """One device as JSON; ages in seconds."""
    status = report.status
    told: dict[str, Any] = {
        "name": report.name,
        "kind": report.kind,
        "device": status.device.value,
        "age_s": round(status.age(now), 1),
        "action": status.action.value,
        "detail": status.detail,
        "faults": list(report.faults),
    }
    if isinstance(status, PrinterStatus):
        told |= {
            "media": status.media.value,
            "paper": status.paper.value,
            "toner": status.toner.value,
            "cover": status.cover.value,
            "can_print": status.can_print,
        }
    if isinstance(status, SensorStatus):
        told["contact"] = status.contact.value
    if isinstance(status, UpsStatus):
        told |= {
            "power": status.power.value,
            "charge": status.charge,
            "runtime_s": status.runtime,
        }
    return told


def describe_entry(entry: ListedEntry) -> dict[str, Any]:
    """One entry of the outbox as JSON; never what it says."""
    return {
        "entry": entry.entry,
        "kind": entry.kind.value,
        "state": entry.state.value,
        "created": entry.created.isoformat(),
        "next_try": entry.next_try.isoformat(),
        "expires": entry.expires.isoformat() if entry.expires else None,
        "attempts": entry.attempts,
        "reason": entry.reason,
    }
