"""What each command of the control socket answers, with names that exist and names that do not."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from devices.errors import DeviceError, TransportError
from devices.faults import PAPER_LOW, PAPER_OUT, Fault, FaultSwitches
from devices.status import (
    Action,
    Cover,
    DeviceReport,
    DeviceState,
    Media,
    Paper,
    PrinterStatus,
    ScannerStatus,
    Supply,
)
from kiosk_app.commanding import COMMANDS, Commands
from kiosk_app.journey.service import Said
from kiosk_app.log import Log
from kiosk_app.technician.device_tests import Bench, DeviceTest, Trial
from office_contract.messages import HelpCall
from office_contract.vocabulary import HelpReason
from offline_cache.database import open_store
from offline_cache.errors import StoreDamagedError
from offline_cache.outbox import EntryKind, ListedEntry, NewEntry, Outbox, help_entry

NOW = 1000.0
UID = 998
AT = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)

PRINTER = DeviceReport(
    "page-printer",
    "page-printer",
    PrinterStatus(
        DeviceState.ONLINE,
        NOW - 2.345,
        media=Media.NOT_PRESENT,
        paper=Paper.LOW,
        toner=Supply.FULL,
        cover=Cover.CLOSED,
        action=Action.REFILL,
        detail="tray 1: 20 sheets",
    ),
    ("paper-low",),
)
SCANNER = DeviceReport("scanner", "scanner", ScannerStatus(DeviceState.UNKNOWN, NOW - 8.01))


class Simulator:
    """Faults by name, as a simulator has them."""

    def __init__(self) -> None:
        self._switches = FaultSwitches((PAPER_OUT, PAPER_LOW))

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        self._switches.set(name, on)


def no_entries() -> Sequence[ListedEntry]:
    return ()


@dataclass
class Desk:
    """Commands, and what they did."""

    simulator: Simulator = field(default_factory=Simulator)
    served: list[tuple[dict[str, Any], int]] = field(default_factory=list)
    log: io.StringIO = field(default_factory=io.StringIO)

    def commands(
        self,
        *,
        tests: dict[str, DeviceTest] | None = None,
        entries: Callable[[], Sequence[ListedEntry]] = no_entries,
        retry: Callable[[str], bool] = lambda _entry: False,
        real: bool = False,
    ) -> Commands:
        return Commands(
            reports=lambda: [PRINTER, SCANNER],
            faultable={} if real else {"page-printer": self.simulator},
            tests=Bench(tests or {}),
            entries=entries,
            retry=retry,
            ledger=lambda request: {"asked": request["command"]},
            change_key=lambda: not real,
            service=self._serve,
            clock=lambda: NOW,
            log=Log(self.log),
        )

    def logged(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]

    def _serve(self, request: Mapping[str, Any], uid: int) -> dict[str, Any]:
        self.served.append((dict(request), uid))
        return {"said": "done"}


def trial(words: str) -> DeviceTest:
    return lambda: Trial(Said.DELIVERED, words)


def test_the_status_names_every_device_with_its_age() -> None:
    assert Desk().commands()({"command": "devices-status"}, UID) == {
        "devices": [
            {
                "name": "page-printer",
                "kind": "page-printer",
                "device": "online",
                "age_s": 2.3,
                "action": "refill",
                "detail": "tray 1: 20 sheets",
                "faults": ["paper-low"],
                "media": "notPresent",
                "paper": "low",
                "toner": "full",
                "cover": "closed",
                "can_print": True,
            },
            {
                "name": "scanner",
                "kind": "scanner",
                "device": "unknown",
                "age_s": 8.0,
                "action": "none",
                "detail": "",
                "faults": [],
            },
        ]
    }


def test_a_test_says_in_words_what_came_of_it() -> None:
    commands = Desk().commands(tests={"scanner": trial("read a code of 90 bytes")})
    request = {"command": "devices-test", "name": "scanner"}
    assert commands(request, UID) == {"result": "read a code of 90 bytes"}


def test_a_device_that_fails_its_test_says_what_to_try() -> None:
    def fails() -> Trial:
        raise TransportError("/dev/ttyACM0: unplugged", Action.RESET)

    commands = Desk().commands(tests={"scanner": fails})
    request = {"command": "devices-test", "name": "scanner"}
    assert commands(request, UID) == {"error": "/dev/ttyACM0: unplugged (try: reset)"}
    assert commands(request, UID) == {"error": "/dev/ttyACM0: unplugged (try: reset)"}


@pytest.mark.parametrize("request_", [{"name": "printer"}, {}, {"name": None}, {"name": ["x"]}])
def test_no_device_of_that_name_can_be_trial(request_: dict[str, object]) -> None:
    commands = Desk().commands(tests={"scanner": trial(""), "slip-printer": trial("")})
    answer = commands({"command": "devices-test", **request_}, UID)
    assert "no device is called" in answer["error"]
    assert answer["error"].endswith("there are: scanner, slip-printer")


def test_a_device_is_not_tested_twice_at_a_time() -> None:
    testing, go_on = threading.Event(), threading.Event()
    answers: list[object] = []

    def test() -> Trial:
        testing.set()
        assert go_on.wait(10)
        return Trial(Said.DELIVERED, "done")

    commands = Desk().commands(tests={"scanner": test, "slip-printer": trial("printed")})
    request = {"command": "devices-test", "name": "scanner"}
    first = threading.Thread(target=lambda: answers.append(commands(request, UID)))
    first.start()
    assert testing.wait(10)
    assert commands(request, UID) == {"error": "scanner is being tested already"}
    assert commands({**request, "name": "slip-printer"}, UID) == {"result": "printed"}
    go_on.set()
    first.join()
    assert answers == [{"result": "done"}]
    assert commands(request, UID) == {"result": "done"}


def test_faults_are_set_and_mended_by_name() -> None:
    desk = Desk()
    commands = desk.commands()
    request = {"command": "devices-fault", "name": "page-printer", "fault": "paper-out"}
    assert commands(request, UID) == {"faults": ["paper-out"]}
    assert commands({**request, "fault": "paper-low", "on": True}, UID) == {
        "faults": ["paper-out", "paper-low"]
    }
    assert commands({**request, "on": False}, UID) == {"faults": ["paper-low"]}
    assert desk.simulator.faults() == ("paper-low",)


def test_an_unknown_fault_changes_nothing_and_names_those_that_there_are() -> None:
    desk = Desk()
    request = {"command": "devices-fault", "name": "page-printer", "fault": "on-fire"}
    assert desk.commands()(request, UID) == {
        "error": "no fault is called 'on-fire' here; there are: paper-out, paper-low"
    }
    assert desk.simulator.faults() == ()


def test_a_real_device_cannot_be_broken_from_the_shell() -> None:
    request = {"command": "devices-fault", "name": "page-printer", "fault": "paper-out"}
    assert Desk().commands(real=True)(request, UID) == {
        "error": "no faults can be set at 'page-printer'; "
        "they can at: none, for this kiosk has real devices"
    }
    error = Desk().commands()({**request, "name": "scanner"}, UID)["error"]
    assert error == "no faults can be set at 'scanner'; they can at: page-printer"


def test_service_mode_hears_who_asks() -> None:
    desk = Desk()
    request = {"command": "service", "verb": "resume"}
    assert desk.commands()(request, UID) == {"said": "done"}
    assert desk.served == [(request, UID)]


def test_a_technician_says_that_the_tray_is_empty() -> None:
    desk = Desk()
    assert desk.commands()({"command": "tray-cleared"}, UID) == {"done": True}
    assert desk.served == [({"verb": "tray-cleared"}, UID)]
    assert [line["command"] for line in desk.logged()] == ["tray-cleared"]


@pytest.mark.parametrize("command", ["dance", "", None, ["devices-status"], "048188001234"])
def test_an_unknown_command_is_refused_and_not_repeated_in_the_log(command: object) -> None:
    desk = Desk()
    answer = desk.commands()({"command": command}, UID)
    assert answer == {"error": f"no such command: {command}"}
    assert [line["command"] for line in desk.logged()] == ["unknown"]
    assert desk.served == []


def test_a_request_without_a_command_is_refused() -> None:
    assert Desk().commands()({}, UID) == {"error": "no such command: "}


def test_every_command_is_logged_with_who_gave_it() -> None:
    desk = Desk()
    commands = desk.commands()
    for command in sorted(COMMANDS):
        commands({"command": command}, UID)
    assert [(line["event"], line["command"], line["uid"]) for line in desk.logged()] == [
        ("control", command, UID) for command in sorted(COMMANDS)
    ]


# --- the queue ---------------------------------------------------------------------------------

PERSONAL = "048188001234 Nguyễn Thị Thu Hường, 24 Trần Phú"


def test_the_queue_is_listed_without_what_it_says(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store.db", bytes(32))
    try:
        outbox = Outbox(store)
        call = HelpCall(
            entry="help_0001", reason=HelpReason.PERSON_ASKED, screen="Fill", language="vi", at=AT
        )
        outbox.add(help_entry(call, AT + timedelta(minutes=30)))
        outbox.add(NewEntry("outcome_0002", EntryKind.OUTCOME, PERSONAL.encode(), AT))
        outbox.park("outcome_0002", AT + timedelta(minutes=1), "malformed")
        answer = Desk().commands(entries=outbox.list_entries)({"command": "queue-list"}, UID)
    finally:
        store.close()
    assert answer == {
        "entries": [
            {
                "entry": "help_0001",
                "kind": "help",
                "state": "waiting",
                "created": "2026-11-21T03:00:00+00:00",
                "next_try": "2026-11-21T03:00:00+00:00",
                "expires": "2026-11-21T03:30:00+00:00",
                "attempts": 0,
                "reason": "",
            },
            {
                "entry": "outcome_0002",
                "kind": "outcome",
                "state": "parked",
                "created": "2026-11-21T03:00:00+00:00",
                "next_try": "2026-11-21T03:00:00+00:00",
                "expires": None,
                "attempts": 1,
                "reason": "malformed",
            },
        ]
    }
    written = json.dumps(answer, ensure_ascii=False)
    for part in PERSONAL.split():
        assert part not in written


def test_a_parked_entry_is_sent_again() -> None:
    asked: list[str] = []

    def retry(entry: str) -> bool:
        asked.append(entry)
        return entry == "request_1"

    commands = Desk().commands(retry=retry)
    assert commands({"command": "queue-retry", "entry": "request_1"}, UID) == {"done": True}
    answer = commands({"command": "queue-retry", "entry": "request_2"}, UID)
    assert "no parked entry" in answer["error"]
    assert asked == ["request_1", "request_2"]


def test_a_store_that_fails_says_what_to_do(tmp_path: Path) -> None:
    def damaged() -> Sequence[ListedEntry]:
        raise StoreDamagedError(tmp_path / "store.db", "page 3")

    error = Desk().commands(entries=damaged)({"command": "queue-list"}, UID)["error"]
    assert "is damaged: page 3. Set the damaged file aside" in error


def test_what_it_answers_can_be_sent() -> None:
    commands = Desk().commands(tests={"scanner": trial("read")})
    for command in sorted(COMMANDS):
        for name in ("scanner", "page-printer", "nobody"):
            json.dumps(commands({"command": command, "name": name, "fault": "paper-out"}, UID))


def test_a_drivers_bug_is_not_an_answer() -> None:
    def broken() -> Trial:
        raise LookupError("a bug")

    commands = Desk().commands(tests={"scanner": broken})
    with pytest.raises(LookupError):
        commands({"command": "devices-test", "name": "scanner"}, UID)
    assert not issubclass(LookupError, DeviceError)


@pytest.mark.parametrize("command", ["ledger-check", "ledger-list"])
def test_orders_about_the_ledger_are_passed_on(command: str) -> None:
    desk = Desk()
    assert desk.commands()({"command": command}, UID) == {"asked": command}
    assert [line["command"] for line in desk.logged()] == [command]
