"""The `kiosk` command beside a running kiosk, and where none runs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from kiosk_app.journey.states import Services
from tests.journeys.hall import Hall
from tests.journeys.walks import VI


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk_app", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def said(*arguments: str | Path) -> str:
    done = kiosk(*arguments)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_devices_of_a_running_kiosk(hall: Hall) -> None:
    state = hall.machine.config.state
    devices = json.loads(said("devices", "status", "--json", "--state", state))["devices"]
    assert [device["name"] for device in devices] == [
        "page-printer",
        "slip-printer",
        "scanner",
        "ups",
        "door",
        "jack",
        "light",
    ]
    for device in devices:
        assert device["device"] == "online"
        assert device["age_s"] < 8
        assert device["faults"] == []
    lines = said("devices", "status", "--state", state).splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("page-printer")


def test_a_fault_set_from_the_shell_shows_on_the_screen(hall: Hall) -> None:
    state = hall.machine.config.state
    fault = ("devices", "fault", "page-printer", "paper-out", "--state", state)
    assert said(*fault) == "page-printer: paper-out\n"
    hall.go(VI.start)
    hall.on(Services)
    hall.person.wait_for("Máy in chưa sẵn sàng")
    devices = json.loads(said("devices", "status", "--json", "--state", state))["devices"]
    assert (devices[0]["paper"], devices[0]["action"]) == ("out", "refill")
    assert said(*fault, "--clear") == "page-printer: no faults set\n"
    hall.person.wait(lambda: not hall.person.sees("Máy in chưa sẵn sàng"), "the printer")


def test_mistakes_are_told_in_words(hall: Hall) -> None:
    state = hall.machine.config.state
    done = kiosk("devices", "fault", "page-printer", "on-fire", "--state", state)
    assert done.returncode == 2
    assert "paper-out" in done.stderr
    done = kiosk("devices", "fault", "toaster", "jam", "--state", state)
    assert done.returncode == 2
    assert "page-printer" in done.stderr


def test_the_queue_of_a_running_kiosk(hall: Hall) -> None:
    state = hall.machine.config.state
    hall.site.net.cut()
    hall.person.press(VI.help)
    hall.person.wait_for("Chưa gọi được văn phòng")
    entries = json.loads(said("queue", "list", "--json", "--state", state))["entries"]
    assert [(entry["kind"], entry["state"]) for entry in entries][-1] == ("help", "waiting")
    assert "help" in said("queue", "list", "--state", state)
    hall.person.press(VI.close_help)
    hall.site.net.mend()
    hall.person.wait(
        lambda: all(entry.state.value == "sent" for entry in hall.queue()), "the queue to be empty"
    )


def test_where_no_kiosk_runs(tmp_path: Path) -> None:
    done = kiosk("devices", "status", "--state", tmp_path)
    assert done.returncode == 2
    assert "no kiosk runs" in done.stderr
    assert "--config" in done.stderr
    assert said("queue", "list", "--state", tmp_path) == "nothing waits for the office\n"
    done = kiosk("service", "resume", "--state", tmp_path)
    assert done.returncode == 2
    assert "no kiosk runs" in done.stderr


def test_devices_are_asked_directly_where_no_kiosk_runs(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f"""
        state = "{tmp_path}/state"
        [machine]
        name = "Máy 07"
        place = "Một Cửa, phường Hải Châu"
        [office]
        url = "http://127.0.0.1:9"
        [page_printer]
        kind = "folder"
        folder = "{tmp_path}/pages"
        """
    )
    devices = json.loads(said("devices", "status", "--json", "--config", config))["devices"]
    assert [(device["name"], device["device"]) for device in devices] == [
        ("page-printer", "online")
    ]
