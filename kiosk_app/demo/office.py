"""The office and the stand-in identity provider as processes of their own, on loopback.

For the demo and for the journey tests: the kiosk itself never imports the office.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from kiosk_app.actions.whole_file import write_whole

HOST: Final = "127.0.0.1"
START_SECONDS: Final = 60.0
"""A process that has not said its address by then will not."""
STOP_SECONDS: Final = 10.0
LAST_WORDS_SECONDS: Final = 2.0
"""For what an ended process said to come through the pipe."""
PREPARE_SECONDS: Final = 300.0
"""Migrating and seeding on a slow disk."""
PEOPLE: Final = 4000
REGISTERS: Final = "births, marriages, deaths"
"""Kept beside the state: what the demo's registers hold."""
STAFF: Final = "demo-staff.txt"
"""Kept in the state: the console's made-up accounts, as `office account demo` printed them."""


class DemoOfficeError(Exception):
    """A process of the demo did not do what it should; the message quotes what it said."""


def free_port() -> int:
    """A port that is free now. Somebody may take it first; then serving fails and says so."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def is_free(port: int) -> bool:
    """Whether nobody listens on ``port`` now, and it is a port at all."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError):
            return False
        return True


class DemoOffice:
    """Its state lies in ``state``; made and seeded at the first start.

    ``public_address`` is how kiosks and phones reach the office if that is not the office's own
    port, for instance through a cable that can be cut. With ``events_port`` it tells kiosks of
    changes at once, at ``events_address``, and has a repository of releases and a console with
    made-up accounts.
    """

    def __init__(
        self,
        state: Path,
        *,
        port: int | None = None,
        public_address: str | None = None,
        people: int = PEOPLE,
        code_lifetime: int = 300,
        poll_interval: int = 1,
        events_port: int | None = None,
        events_address: str = "",
    ) -> None:
        self._state = state
        self._events_port = events_port
        self._events_address = events_address
        self._events: _Process | None = None
        self._port = port or free_port()
        self.address = public_address or f"http://{HOST}:{self._port}"
        self._people = people
        self._code_lifetime = code_lifetime
        self._poll_interval = poll_interval
        self.provider_address = ""
        self._provider: _Process | None = None
        self._office: _Process | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Prepare what is missing, then serve. Raises ``DemoOfficeError``."""
        self._state.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            provider_port = free_port()
            self._provider = self._start(
                "provider",
                "--port",
                str(provider_port),
                "--code-lifetime",
                str(self._code_lifetime),
                "--interval",
                str(self._poll_interval),
            )
            seeded = self._state / "seeded"
            self.run("migrate")
            if not seeded.exists():
                self.run("seed", "--people", str(self._people))
            if not seeded.exists() or seeded.read_text() != REGISTERS:
                # An office seeded by an earlier demo keeps its people, who stand in no register
                # of births, marriages or deaths: their papers are told to be at the counter.
                self.run("offer", "--waive")
                seeded.write_text(REGISTERS)
            if self._events_port is not None:
                self._prepare_console()
            self.provider_address = f"http://{HOST}:{provider_port}"
            self._provider.wait_for_port(provider_port)
            self.serve()
        except BaseException:
            self.stop()
            raise

    def serve(self) -> None:
        """Start the office itself, for instance after ``halt``."""
        self._office = self._start("serve", "--port", str(self._port))
        if self._events_port is not None:
            self._events = self._start("events", "--port", str(self._events_port))
            self._events.wait_for_port(self._events_port)
        self._office.wait_for_port(self._port)

    @property
    def console(self) -> str:
        """Address of the console, and who can sign in to it, as the demo says it."""
        kept = (self._state / STAFF).read_text(encoding="utf-8")
        return (
            f"The office's console: {self.address}/console/\n{kept}"
            f"  (in another terminal, with OFFICE_STATE={self._state})"
        )

    def _prepare_console(self) -> None:
        kept = self._state / STAFF
        if kept.exists():
            return
        self.run("release-demo-keys")
        staff = self.run("account", "demo")
        write_whole(kept, staff.encode())

    def halt(self) -> None:
        """End the office, not the provider: an outage."""
        if self._events is not None:
            self._events.stop()
            self._events = None
        if self._office is not None:
            self._office.stop()
            self._office = None

    def enrol(self, name: str, place: str, public_key: str) -> None:
        """Make the office know a kiosk; one that it knows stays as it is."""
        self.run("enrol", "--name", name, "--place", place, "--public-key", public_key)

    def stop(self) -> None:
        """End both. Idempotent."""
        self.halt()
        if self._provider is not None:
            self._provider.stop()
            self._provider = None

    def run(self, *arguments: str) -> str:
        """Run one ``office`` command to its end; what it printed. Raises ``DemoOfficeError``."""
        try:
            done = subprocess.run(
                _command(arguments),
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=PREPARE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise DemoOfficeError(
                f"office {arguments[0]} has not ended within {PREPARE_SECONDS:g} s"
            ) from error
        if done.returncode != 0:
            raise DemoOfficeError(f"office {arguments[0]}: {done.stderr.strip()[-2000:]}")
        return done.stdout

    def _start(self, *arguments: str) -> _Process:
        return _Process(arguments[0], _command(arguments), self._environment())

    def _environment(self) -> Mapping[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        return {
            **kept,
            "OFFICE_STATE": str(self._state),
            "OFFICE_ADDRESS": self.address,
            "OFFICE_EVENTS_ADDRESS": self._events_address,
            "OIDC_ISSUER": self.provider_address,
            "PYTHONUNBUFFERED": "1",
        }


class _Process:
    """A child whose words are read all the time, so that it never blocks on them.

    It leads a process group of its own: the server's workers outlive a server that was killed,
    and are ended with the group.
    """

    def __init__(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._name = name
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._child = subprocess.Popen(
            [*_leash(), *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            process_group=0,
        )
        assert self._child.stdout is not None
        self._reader = threading.Thread(
            target=self._read, args=(self._child.stdout,), name=f"{name} output", daemon=True
        )
        self._reader.start()

    def wait_for_port(self, port: int) -> None:
        """Until it listens. Raises ``DemoOfficeError`` if it ends or takes too long."""
        waited = threading.Event()
        for _ in range(int(START_SECONDS / 0.05)):
            if self._child.poll() is not None:
                self._reader.join(LAST_WORDS_SECONDS)
                raise DemoOfficeError(f"office {self._name} ended at once: {self._said()}")
            try:
                socket.create_connection((HOST, port), timeout=1).close()
            except OSError:
                waited.wait(0.05)
            else:
                return
        raise DemoOfficeError(f"office {self._name} does not listen: {self._said()}")

    def stop(self) -> None:
        self._child.terminate()
        try:
            self._child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)
        self._reader.join(LAST_WORDS_SECONDS)

    def _read(self, stream: IO[str]) -> None:
        with stream:
            for line in stream:
                self._lines.put(line)

    def _said(self) -> str:
        said: list[str] = []
        while not self._lines.empty():
            said.append(self._lines.get())
        return "".join(said[-30:]).strip()


def _leash() -> list[str]:
    """Ends the child when the thread that started it is gone, however that came (prctl(2),
    PR_SET_PDEATHSIG): a demo that was killed leaves no office behind.
    """
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


def _command(arguments: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "backend.cli", *arguments]
