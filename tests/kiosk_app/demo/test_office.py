"""Office and provider as processes: what they say when they fail, and that none stays behind."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import pytest

from kiosk_app.demo import office as demo_office
from kiosk_app.demo.office import HOST, STAFF, DemoOffice, DemoOfficeError, free_port, is_free

DEADLINE = 10.0
"""Seconds; a test that needs as many has failed."""

LISTENS = """
import socket, sys
server = socket.create_server(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])))
while True:
    server.accept()[0].close()
"""
SILENT = "import signal; print('up, but deaf', flush=True); signal.pause()"
FAILS = "import sys; print('out'); sys.exit('the registry is not empty, so nothing was added')"
ENDS = "print('the address is in use already')"
STUBBORN = f"""
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if os.fork() == 0:
    while True:
        signal.pause()
{LISTENS}
"""
"""Does not end when asked, and has a worker that does not either."""
TALKS = f"""
print("x" * 1_000_000, flush=True)
{LISTENS}
"""
ENVIRONMENT = """
import json, os
print(json.dumps({name: value for name, value in os.environ.items()
                  if name.startswith(("OFFICE_", "OIDC_", "QT_"))}))
"""


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[list[str]]]:
    """Other programs in the place of the ``office`` commands; what was run comes back."""

    def put(**programs: str) -> list[list[str]]:
        run: list[list[str]] = []

        def command(arguments: Sequence[str]) -> list[str]:
            run.append(list(arguments))
            return [sys.executable, "-c", programs.get(arguments[0], ""), *arguments]

        monkeypatch.setattr(demo_office, "_command", command)
        return run

    return put


@pytest.fixture
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_office, "START_SECONDS", 0.5)
    monkeypatch.setattr(demo_office, "STOP_SECONDS", 0.2)


OTHERS: Final[set[int]] = set()
"""Of tests before, which share an office to the end of the run."""


def children() -> set[int]:
    """Processes that this test has started and that still run, and theirs."""
    return every_child() - OTHERS


def every_child() -> set[int]:
    found, looked = set[int](), [os.getpid()]
    while looked:
        pid = looked.pop()
        for thread in Path(f"/proc/{pid}/task").glob("*/children"):
            new = {int(child) for child in thread.read_text().split()} - found
            found |= new
            looked.extend(new)
    return {pid for pid in found if _runs(pid)}


def _runs(pid: int) -> bool:
    """A process without a parent that reaps it stays in the table as a zombie."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in {"Z", "X"}


def until(reached: Callable[[], bool]) -> None:
    pause, end = threading.Event(), time.monotonic() + DEADLINE
    while not reached():
        assert time.monotonic() < end
        pause.wait(0.01)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(DEADLINE)
        return probe.connect_ex((HOST, port)) == 0


@pytest.fixture(autouse=True)
def nothing_stays() -> object:
    OTHERS.clear()
    OTHERS.update(every_child())
    threads = set(threading.enumerate())
    yield
    assert children() == set()
    assert set(threading.enumerate()) <= threads


def test_it_is_prepared_once_and_served_each_time(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    run = stand_in(provider=LISTENS, serve=LISTENS)
    port = free_port()
    with DemoOffice(tmp_path / "office", port=port, people=60) as office:
        assert office.address == f"http://{HOST}:{port}"
        assert listens(port)
        assert office.provider_address.startswith(f"http://{HOST}:")
        assert listens(int(office.provider_address.rpartition(":")[2]))
        assert len(children()) == 2
    assert not listens(port)
    assert [arguments[0] for arguments in run] == ["provider", "migrate", "seed", "offer", "serve"]
    assert run[2:4] == [["seed", "--people", "60"], ["offer", "--waive"]]
    run.clear()
    with DemoOffice(tmp_path / "office", port=port):
        pass
    assert [arguments[0] for arguments in run] == ["provider", "migrate", "serve"]
    assert (tmp_path / "office").stat().st_mode & 0o777 == 0o700


def test_with_a_stream_of_events_it_has_releases_and_a_console(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    run = stand_in(provider=LISTENS, serve=LISTENS, events=LISTENS)
    port = free_port()
    with DemoOffice(tmp_path, events_port=port, events_address="http://127.0.0.1:9") as office:
        assert listens(port)
        assert f"{office.address}/console/" in office.console
        assert (tmp_path / STAFF).stat().st_mode & 0o777 == 0o600
        office.halt()
        assert not listens(port)
    once = [["release-demo-keys"], ["account", "demo"]]
    assert [arguments for arguments in run if arguments in once] == once
    run.clear()
    with DemoOffice(tmp_path, events_port=port):
        pass
    assert [arguments[0] for arguments in run] == ["provider", "migrate", "serve", "events"]


def test_an_earlier_demos_office_keeps_its_people_and_waives_fees_too(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    (tmp_path / "seeded").touch()
    run = stand_in(provider=LISTENS, serve=LISTENS)
    for expected in (["provider", "migrate", "offer", "serve"], ["provider", "migrate", "serve"]):
        run.clear()
        with DemoOffice(tmp_path):
            pass
        assert [arguments[0] for arguments in run] == expected


def test_an_outage_and_its_end(tmp_path: Path, stand_in: Callable[..., list[list[str]]]) -> None:
    stand_in(provider=LISTENS, serve=LISTENS)
    port = free_port()
    with DemoOffice(tmp_path, port=port) as office:
        office.halt()
        assert not listens(port)
        office.halt()
        assert listens(int(office.provider_address.rpartition(":")[2]))
        office.serve()
        assert listens(port)


def test_an_office_that_ends_at_once_says_why(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    stand_in(provider=LISTENS, serve=ENDS)
    with pytest.raises(DemoOfficeError) as caught:
        DemoOffice(tmp_path).start()
    assert str(caught.value) == "office serve ended at once: the address is in use already"
    assert children() == set()


@pytest.mark.usefixtures("brisk")
def test_an_office_that_never_listens_says_what_it_said(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    stand_in(provider=SILENT)
    with pytest.raises(DemoOfficeError) as caught:
        DemoOffice(tmp_path).start()
    assert str(caught.value) == "office provider does not listen: up, but deaf"
    assert children() == set()


def test_a_command_that_fails_is_quoted_and_nothing_runs_on(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    stand_in(provider=LISTENS, seed=FAILS)
    with pytest.raises(DemoOfficeError) as caught:
        DemoOffice(tmp_path).start()
    assert str(caught.value) == "office seed: the registry is not empty, so nothing was added"
    assert not (tmp_path / "seeded").exists()
    assert children() == set()


def test_a_command_that_does_not_end_is_ended(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_office, "PREPARE_SECONDS", 0.2)
    stand_in(migrate=SILENT)
    with pytest.raises(DemoOfficeError, match=r"office migrate has not ended within 0\.2 s"):
        DemoOffice(tmp_path).run("migrate")


@pytest.mark.usefixtures("brisk")
def test_one_that_does_not_end_when_asked_is_ended_with_its_workers(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    stand_in(provider=LISTENS, serve=STUBBORN)
    with DemoOffice(tmp_path):
        until(lambda: len(children()) == 3)
        running = children()
    until(lambda: not any(_runs(pid) for pid in running))


def test_workers_of_a_server_that_was_killed_are_ended_too(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    stand_in(provider=LISTENS, serve=STUBBORN)
    port = free_port()
    with DemoOffice(tmp_path, port=port):
        until(lambda: len(children()) == 3)
        running = children()
        [server] = [pid for pid in running if children_of(pid)]
        os.kill(server, signal.SIGKILL)
        until(lambda: not _runs(server))
        assert len([pid for pid in running if _runs(pid)]) == 2
    until(lambda: not any(_runs(pid) for pid in running))


def children_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_one_that_talks_much_is_never_held_up(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    stand_in(provider=TALKS, serve=TALKS)
    port = free_port()
    with DemoOffice(tmp_path, port=port):
        assert listens(port)


def test_what_the_office_is_told(
    tmp_path: Path,
    stand_in: Callable[..., list[list[str]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import json

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    stand_in(check=ENVIRONMENT)
    office = DemoOffice(tmp_path, public_address="http://127.0.0.1:9")
    office.provider_address = "http://127.0.0.1:8"
    assert json.loads(office.run("check")) == {
        "OFFICE_STATE": str(tmp_path),
        "OFFICE_ADDRESS": "http://127.0.0.1:9",
        "OFFICE_EVENTS_ADDRESS": "",
        "OIDC_ISSUER": "http://127.0.0.1:8",
    }


def test_a_kiosk_is_enrolled_by_name_place_and_key(
    tmp_path: Path, stand_in: Callable[..., list[list[str]]]
) -> None:
    run = stand_in()
    key = "00" * 32
    DemoOffice(tmp_path).enrol("Máy 01", "Một Cửa", key)
    assert run == [["enrol", "--name", "Máy 01", "--place", "Một Cửa", "--public-key", key]]


def test_a_port_is_free_until_somebody_listens() -> None:
    port = free_port()
    assert is_free(port)
    with socket.create_server((HOST, port)):
        assert not is_free(port)
    assert is_free(port)
    assert not is_free(70_000)


def test_the_true_office_starts_answers_and_leaves_nothing(tmp_path: Path) -> None:
    with DemoOffice(tmp_path, people=40) as office:
        with urllib.request.urlopen(f"{office.address}/api/v1/keys", timeout=DEADLINE) as answer:
            assert answer.status == 200
        assert "office: everything is in place" in office.run("check")
        with pytest.raises(DemoOfficeError, match=r"office enrol: .*64 hex digits"):
            office.enrol("Máy 01", "Một Cửa", "not a key")
        running = children()
        assert len(running) >= 2
    # The workers are gone with the group; the system needs a moment to say so.
    until(lambda: not any(_runs(pid) for pid in running))
