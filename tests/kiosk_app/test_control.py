"""The control socket: whom it hears, and that no client can take it from the others."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import socket
import stat
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from kiosk_app import control
from kiosk_app.control import (
    MAX_CLIENTS,
    MAX_REQUEST,
    ControlError,
    ControlServer,
    NotRunningError,
    ask,
)

DEADLINE = 10.0
"""Seconds; a test that needs as many has failed."""

Serve = Callable[..., ControlServer]


def echo(request: Mapping[str, Any], uid: int) -> Mapping[str, Any]:
    return {"heard": dict(request), "uid": uid}


@pytest.fixture
def bugs() -> queue.Queue[BaseException]:
    return queue.Queue()


@pytest.fixture
def serve(tmp_path: Path, bugs: queue.Queue[BaseException]) -> Iterator[Serve]:
    with contextlib.ExitStack() as stack:

        def start(handler: control.Handler = echo, **options: Any) -> ControlServer:
            server = ControlServer(tmp_path, handler, bugs.put, **options)
            stack.callback(server.close)
            return server

        yield start


@contextlib.contextmanager
def connected(folder: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(DEADLINE)
        client.connect(str(folder / "control.sock"))
        yield client


def said(folder: Path, data: bytes) -> object:
    """What comes back for raw bytes; nothing is ``None``."""
    with connected(folder) as client:
        client.sendall(data)
        client.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: client.recv(4096), b""))
    return json.loads(answer) if answer else None


def until(reached: Callable[[], bool]) -> None:
    """Wait for another thread. A deadline, no fixed pause."""
    pause, end = threading.Event(), time.monotonic() + DEADLINE
    while not reached():
        assert time.monotonic() < end
        pause.wait(0.005)


def test_a_request_comes_back_with_the_callers_own_user(serve: Serve, tmp_path: Path) -> None:
    serve()
    request = {"command": "devices-status", "name": "Máy 01"}
    assert ask(tmp_path, request) == {"heard": request, "uid": os.getuid()}


def test_only_the_owner_may_open_the_socket(serve: Serve, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        serve()
    finally:
        os.umask(before)
    mode = (tmp_path / "control.sock").stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) == 0o600


def test_making_the_socket_leaves_the_umask_alone(serve: Serve) -> None:
    before = os.umask(0o027)
    try:
        serve()
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)


def test_another_user_is_refused_and_not_handled(serve: Serve, tmp_path: Path) -> None:
    """The kernel names us; the server is told to hear somebody else."""
    handled: list[object] = []

    def handler(request: Mapping[str, Any], uid: int) -> Mapping[str, Any]:
        handled.append(request)
        return {}

    serve(handler, uids={os.getuid() + 1})
    with pytest.raises(ControlError, match="own user and root"):
        ask(tmp_path, {"command": "devices-status"})
    assert handled == []


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\n",
        b"not json\n",
        b"\xff\xfe\x00\n",
        b"[1, 2]\n",
        b'"text"\n',
        b"null\n",
        b'{"command": \n',
        b'{"a": 1}\n{"b": 2}\n',
        b"[" * 30_000 + b"\n",
        b"9" * 20_000 + b"\n",
    ],
)
def test_garbage_is_answered_and_hurts_nobody(
    serve: Serve, tmp_path: Path, bugs: queue.Queue[BaseException], garbage: bytes
) -> None:
    serve()
    assert said(tmp_path, garbage) == {"error": "one JSON object on one line is needed"}
    assert ask(tmp_path, {"still": "here"})["heard"] == {"still": "here"}
    assert bugs.empty()


def test_a_line_that_does_not_end_is_cut_off(serve: Serve, tmp_path: Path) -> None:
    serve()
    with connected(tmp_path) as client:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for _ in range(200):
                client.sendall(b"x" * MAX_REQUEST)
        answer = client.recv(4096)
    assert json.loads(answer) == {"error": "one JSON object on one line is needed"}
    assert ask(tmp_path, {})["heard"] == {}


def test_the_longest_request_is_heard(serve: Serve, tmp_path: Path) -> None:
    serve()
    request = {"x": "y" * (MAX_REQUEST - 20)}
    assert ask(tmp_path, request)["heard"] == request


def test_a_long_queue_is_listed_whole(serve: Serve, tmp_path: Path) -> None:
    """Ten thousand entries are some two megabytes."""
    entries = [{"entry": f"help_{number:020}", "reason": "x" * 150} for number in range(10_000)]
    serve(lambda request, uid: {"entries": entries})
    assert ask(tmp_path, {"command": "queue-list"}) == {"entries": entries}


def test_a_silent_client_holds_up_nobody(serve: Serve, tmp_path: Path) -> None:
    serve()
    with connected(tmp_path), connected(tmp_path) as half:
        half.sendall(b'{"command": ')
        assert ask(tmp_path, {"a": 1}, DEADLINE)["heard"] == {"a": 1}


def test_a_silent_client_is_cut_off(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "REQUEST_SECONDS", 0.05)
    serve()
    with connected(tmp_path) as client:
        assert client.recv(1) == b""


def test_dripping_bytes_buys_no_time(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit is for the whole request, or a byte now and then would hold a place for ever."""
    monkeypatch.setattr(control, "REQUEST_SECONDS", 0.2)
    serve()
    begun, pause = time.monotonic(), threading.Event()
    with connected(tmp_path) as client, contextlib.suppress(BrokenPipeError, ConnectionResetError):
        while time.monotonic() - begun < DEADLINE:
            client.sendall(b" ")
            pause.wait(0.02)
    assert time.monotonic() - begun < DEADLINE


def test_too_many_clients_are_told_so_and_places_become_free(serve: Serve, tmp_path: Path) -> None:
    serve()
    refusals: list[str] = []
    with contextlib.ExitStack() as stack:
        for _ in range(MAX_CLIENTS):
            stack.enter_context(connected(tmp_path))

        def full() -> bool:
            try:
                ask(tmp_path, {})
            except ControlError as error:
                refusals.append(str(error))
            return bool(refusals)

        until(full)
    assert refusals == ["too many commands at once: try again"]

    def free() -> bool:
        with contextlib.suppress(ControlError):
            return ask(tmp_path, {}) == {"heard": {}, "uid": os.getuid()}
        return False

    until(free)


def test_a_client_that_hangs_up_hurts_nobody(
    serve: Serve, tmp_path: Path, bugs: queue.Queue[BaseException]
) -> None:
    asked, gone = threading.Event(), threading.Event()

    def slow(request: Mapping[str, Any], uid: int) -> Mapping[str, Any]:
        if request:
            asked.set()
            assert gone.wait(DEADLINE)
        return {"long": "x" * 1_000_000}

    serve(slow)
    with connected(tmp_path) as client:
        client.sendall(b'{"a": 1}\n')
        assert asked.wait(DEADLINE)
    gone.set()
    assert len(ask(tmp_path, {})["long"]) == 1_000_000
    assert bugs.empty()


def test_two_commands_are_answered_at_the_same_time(serve: Serve, tmp_path: Path) -> None:
    """A self-test takes a minute; the status must not wait for it."""
    testing, shown = threading.Event(), threading.Event()

    def handler(request: Mapping[str, Any], uid: int) -> Mapping[str, Any]:
        if request["command"] == "devices-test":
            testing.set()
            return {"result": shown.wait(DEADLINE)}
        return {"devices": []}

    serve(handler)
    results: queue.Queue[Mapping[str, Any]] = queue.Queue()
    tester = threading.Thread(
        target=lambda: results.put(ask(tmp_path, {"command": "devices-test"}))
    )
    tester.start()
    assert testing.wait(DEADLINE)
    assert ask(tmp_path, {"command": "devices-status"}) == {"devices": []}
    shown.set()
    assert results.get(timeout=DEADLINE) == {"result": True}
    tester.join()


@pytest.mark.parametrize("bug", [LookupError("a bug"), OSError("not of the line")])
def test_a_bug_of_the_handler_is_told_and_not_swallowed(
    serve: Serve, tmp_path: Path, bugs: queue.Queue[BaseException], bug: Exception
) -> None:
    def broken(request: Mapping[str, Any], uid: int) -> Mapping[str, Any]:
        raise bug

    serve(broken)
    with pytest.raises(ControlError, match="broke off"):
        ask(tmp_path, {})
    assert bugs.get(timeout=DEADLINE) is bug


# --- the asking side -----------------------------------------------------------------------------


def test_no_kiosk_runs_where_there_is_no_socket(tmp_path: Path) -> None:
    with pytest.raises(NotRunningError, match=str(tmp_path)):
        ask(tmp_path, {})
    with pytest.raises(NotRunningError):
        ask(tmp_path / "no-such-folder", {})
    (tmp_path / "file").touch()
    with pytest.raises(NotRunningError):
        ask(tmp_path / "file", {})


def leave_stale_socket(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(str(folder / "control.sock"))


def test_no_kiosk_runs_where_one_was_killed(tmp_path: Path) -> None:
    leave_stale_socket(tmp_path)
    with pytest.raises(NotRunningError):
        ask(tmp_path, {})


def test_a_killed_kiosks_socket_is_replaced(serve: Serve, tmp_path: Path) -> None:
    leave_stale_socket(tmp_path)
    serve()
    assert ask(tmp_path, {"a": 1})["heard"] == {"a": 1}


def test_an_error_in_the_answer_is_raised(serve: Serve, tmp_path: Path) -> None:
    serve(lambda request, uid: {"error": "no such command: dance"})
    with pytest.raises(ControlError, match="no such command: dance") as caught:
        ask(tmp_path, {"command": "dance"})
    assert not isinstance(caught.value, NotRunningError)


@contextlib.contextmanager
def answering(folder: Path, answer: bytes | None) -> Iterator[None]:
    """Something in the kiosk's place that gives raw bytes, or nothing and stays."""
    done = threading.Event()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(folder / "control.sock"))
        server.listen(1)

        def run() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                if answer is None:
                    done.wait(DEADLINE)
                else:
                    connection.sendall(answer)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "broke off"),
        (b'{"devices": [', "broke off"),
        (b"\xff\n", "broke off"),
        (b"[]\n", "makes no sense"),
        (None, "said nothing within 0.1 s"),
    ],
)
def test_half_an_answer_is_a_known_error(tmp_path: Path, answer: bytes | None, words: str) -> None:
    with answering(tmp_path, answer), pytest.raises(ControlError, match=words):
        ask(tmp_path, {}, DEADLINE if answer is not None else 0.1)


def test_an_endless_answer_is_a_known_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "MAX_ANSWER", 1000)
    with answering(tmp_path, b"x" * 5000), pytest.raises(ControlError, match="broke off"):
        ask(tmp_path, {})


def test_another_users_folder_is_said_to_be_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root gets in everywhere, so the system's refusal is given by hand."""

    def refuse(connection: socket.socket, address: str) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(socket.socket, "connect", refuse)
    with pytest.raises(ControlError, match="own user and root"):
        ask(tmp_path, {})


def test_a_folder_deeper_than_a_sockets_name_may_be(
    tmp_path: Path, bugs: queue.Queue[BaseException]
) -> None:
    """unix(7): 108 bytes, with the zero at the end."""
    folder = tmp_path / ("d" * 200)
    folder.mkdir()
    server = ControlServer(folder, echo, bugs.put)
    try:
        assert ask(folder, {"a": 1})["heard"] == {"a": 1}
    finally:
        server.close()
    assert list(folder.iterdir()) == []


# --- the end ----------------------------------------------------------------------------------


def test_closing_leaves_no_socket_and_no_thread(
    tmp_path: Path, bugs: queue.Queue[BaseException]
) -> None:
    before = set(threading.enumerate())
    server = ControlServer(tmp_path, echo, bugs.put)
    with connected(tmp_path):
        assert ask(tmp_path, {})["heard"] == {}
        begun = time.monotonic()
        server.close()
        assert time.monotonic() - begun < control.CLOSE_SECONDS
        assert set(threading.enumerate()) <= before
    assert not (tmp_path / "control.sock").exists()
    with pytest.raises(NotRunningError):
        ask(tmp_path, {})
    assert bugs.empty()


def test_an_answer_under_way_is_still_given_at_the_end(
    tmp_path: Path, bugs: queue.Queue[BaseException]
) -> None:
    asked, closing = threading.Event(), threading.Event()

    def handler(request: Mapping[str, Any], uid: int) -> Mapping[str, Any]:
        asked.set()
        assert closing.wait(DEADLINE)
        return {"done": True}

    server = ControlServer(tmp_path, handler, bugs.put)
    answers: queue.Queue[Mapping[str, Any]] = queue.Queue()
    asker = threading.Thread(target=lambda: answers.put(ask(tmp_path, {})))
    asker.start()
    assert asked.wait(DEADLINE)
    closer = threading.Thread(target=server.close)
    closer.start()
    closing.set()
    assert answers.get(timeout=DEADLINE) == {"done": True}
    asker.join()
    closer.join()
    assert bugs.empty()
