"""``office simulate``: how long a published form takes to reach a city's kiosks.

A whole office is started in processes of its own, with a scratch state and the keys of a
demonstration, and many kiosks in others (`kiosk simulate`: keys, signed questions, streams,
releases proved and kept on the disk; no screens but one). Then a form is published, and the time is
taken from the beginning of the publishing to each kiosk's offering it at Welcome.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

HOST: Final = "127.0.0.1"
START_SECONDS: Final = 60.0
READY_SECONDS: Final = 180.0
"""For every kiosk to have its stream."""
REACH_SECONDS: Final = 120.0
"""A kiosk that has not the form by then asks by itself no more often than this."""
STOP_SECONDS: Final = 20.0
PHASES: Final = ("pushed", "told", "fetched", "offered")
"""In the order in which a kiosk goes through them."""
SCREEN: Final = "screen"
NAME: Final = "simulated"


class SimulationError(Exception):
    """It could not be carried out; the message says why."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is simulated. ``pause``: seconds between all kiosks being ready and publishing."""

    kiosks: int
    processes: int
    workers: int
    poll_seconds: float
    pause: float
    rounds: int
    code: str
    screen: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """Seconds since the beginning of the publishing, over all kiosks."""

    median: float
    p95: float
    slowest: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Spread:
        ordered = sorted(seconds)
        p95 = ordered[max(0, -(-len(ordered) * 95 // 100) - 1)]
        return cls(statistics.median(ordered), p95, ordered[-1])


@dataclass(frozen=True, slots=True)
class Result:
    """``spreads`` by phase; ``screen``: one complete kiosk's seconds by phase; ``missing``: how
    many kiosks of all rounds did not get the form in time.
    """

    plan: Plan
    database: str
    publishing: float
    spreads: Mapping[str, Spread]
    screen: Mapping[str, float]
    missing: int


class _Child:
    """A process whose lines of JSON come in on a thread."""

    def __init__(self, arguments: Sequence[str], lines: queue.Queue[dict[str, Any]]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "kiosk_app", "simulate", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines = lines
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def say(self, word: str) -> None:
        with contextlib.suppress(OSError):
            self._input.write(f"{word}\n")
            self._input.flush()

    def end(self) -> None:
        with contextlib.suppress(OSError):
            self._input.close()

    def wait(self) -> int:
        try:
            code = self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._thread.join(STOP_SECONDS)
        return code

    @property
    def _input(self) -> IO[str]:
        assert self._process.stdin is not None
        return self._process.stdin

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put({"ended": True})


def environment(folder: Path) -> dict[str, str]:
    """Settings of the scratch office; ``DATABASE_URL`` stays as it is."""
    return {
        "OFFICE_STATE": str(folder / "office"),
        "OFFICE_ADDRESS": f"http://{HOST}:{_free_port()}",
        "OFFICE_EVENTS_ADDRESS": f"http://{HOST}:{_free_port()}",
    }


def prepare() -> None:
    """Database and keys of the scratch office, by its own commands, in this process.

    Raises:
        SimulationError: A command refused.
    """
    from backend.cli import main  # noqa: PLC0415 - it imports this command itself

    for command in ("migrate", "release-demo-keys"):
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            code = main([command])
        if code:
            raise SimulationError(f"office {command}: {said.getvalue().strip()}")


def simulate(folder: Path, plan: Plan) -> Result:
    """Everything from the first process to the last. Django is set up for the scratch office.

    Raises:
        SimulationError: A process ended, or the kiosks were not ready in time.
    """
    from django.db import connection  # noqa: PLC0415 - after set-up

    with _office(plan.workers), _kiosks(folder, plan) as (children, lines):
        _enrol(_keys(lines, len(children)), plan)
        for child in children:
            child.say("go")
        expected = plan.kiosks + plan.screen
        _until(lines, "ready", expected, READY_SECONDS)
        seconds: dict[str, list[float]] = {phase: [] for phase in PHASES}
        screen: dict[str, list[float]] = {}
        publishing, missing = [], 0
        for _ in range(plan.rounds):
            time.sleep(plan.pause)
            begun = time.time()
            version = _publish(plan.code)
            publishing.append(time.time() - begun)
            times, left = _followed(lines, plan, version, begun)
            missing += left
            for kiosk, phases in times.items():
                for phase, at in phases.items():
                    where = screen.setdefault(phase, []) if kiosk == SCREEN else seconds[phase]
                    where.append(at - begun)
    return Result(
        plan,
        connection.vendor,
        statistics.median(publishing),
        {phase: Spread.of(found) for phase, found in seconds.items() if found},
        {phase: statistics.median(found) for phase, found in screen.items()},
        missing,
    )


def _followed(
    lines: queue.Queue[dict[str, Any]], plan: Plan, version: int, begun: float
) -> tuple[dict[str, dict[str, float]], int]:
    """When each kiosk first came to each phase after ``begun``, and how many never did."""
    times: dict[str, dict[str, float]] = {}
    last = {SCREEN: "shown"}
    waiting = plan.kiosks + plan.screen
    deadline = time.monotonic() + REACH_SECONDS
    while waiting and (left := deadline - time.monotonic()) > 0:
        try:
            line = lines.get(timeout=left)
        except queue.Empty:
            break
        if line.get("ended"):
            raise SimulationError("a process of kiosks ended")
        if line["at"] < begun or line.get("version", version) != version:
            continue
        kiosk, phase = line["kiosk"], line["phase"]
        if phase not in times.setdefault(kiosk, {}):
            times[kiosk][phase] = line["at"]
            waiting -= phase == last.get(kiosk, "offered")
    return times, waiting


def _publish(code: str) -> int:
    """A version of ``code`` with another title, for everybody, from today on."""
    from django.utils import timezone  # noqa: PLC0415 - after set-up

    from backend.releases.catalogue import files_of, newest_version  # noqa: PLC0415
    from backend.releases.publishing import publish  # noqa: PLC0415
    from backend.releases.rollouts import Stage  # noqa: PLC0415

    before = newest_version(code)
    files = files_of(code, before)
    form = json.loads(files["form.json"])
    title = form["title"]["vi"].partition(" (")[0]
    form["title"]["vi"] = f"{title} ({before + 1})"
    files["form.json"] = json.dumps(form, ensure_ascii=False).encode()
    release = publish(
        files,
        code=code,
        account=None,
        stage=Stage.everybody(),
        effective_from=timezone.localdate(),
        note=NAME,
        now=timezone.now(),
    )
    return release.version


def _enrol(keys: Sequence[str], plan: Plan) -> None:
    from django.db import transaction  # noqa: PLC0415 - after set-up
    from django.utils import timezone  # noqa: PLC0415

    from backend.kiosks.enrolment import enrol  # noqa: PLC0415

    if len(keys) != plan.kiosks + plan.screen:
        raise SimulationError("the processes of kiosks made too few keys")
    with transaction.atomic():
        for number, key in enumerate(keys):
            enrol(name=f"{NAME} {number}", place=NAME, public_key=key, now=timezone.now())


def _keys(lines: queue.Queue[dict[str, Any]], processes: int) -> list[str]:
    keys: list[str] = []
    for _ in range(processes):
        try:
            line = lines.get(timeout=START_SECONDS)
        except queue.Empty:
            raise SimulationError("a process of kiosks did not start") from None
        if "keys" not in line:
            raise SimulationError("`kiosk simulate` does not run here: is the kiosk installed?")
        keys += line["keys"]
    return keys


def _until(lines: queue.Queue[dict[str, Any]], phase: str, kiosks: int, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    came: set[str] = set()
    while len(came) < kiosks:
        try:
            line = lines.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise SimulationError(f"{kiosks - len(came)} kiosks were not {phase}") from None
        if line.get("ended"):
            raise SimulationError("a process of kiosks ended")
        if line["phase"] == phase:
            came.add(line["kiosk"])


@contextlib.contextmanager
def _kiosks(folder: Path, plan: Plan) -> Iterator[tuple[list[_Child], queue.Queue[dict[str, Any]]]]:
    lines: queue.Queue[dict[str, Any]] = queue.Queue()
    common = ["--office", os.environ["OFFICE_ADDRESS"], "--code", plan.code]
    common += ["--poll-seconds", str(plan.poll_seconds)]
    children = []
    try:
        for number in range(plan.processes):
            share = (plan.kiosks + number) // plan.processes
            state = folder / f"kiosks-{number}"
            children.append(_Child([*common, "--state", str(state), "--kiosks", str(share)], lines))
        if plan.screen:
            children.append(_Child([*common, "--state", str(folder / SCREEN), "--screen"], lines))
        yield children, lines
    finally:
        for child in children:
            child.end()
        codes = [child.wait() for child in children]
    if any(codes):
        raise SimulationError(f"processes of kiosks ended with {sorted(codes)}")


@contextlib.contextmanager
def _office(workers: int) -> Iterator[None]:
    commands = {
        "OFFICE_ADDRESS": ("serve", "--workers", str(workers)),
        "OFFICE_EVENTS_ADDRESS": ("events",),
    }
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for variable, command in commands.items():
            port = os.environ[variable].rpartition(":")[2]
            processes.append(
                subprocess.Popen(
                    [sys.executable, "-m", "backend.cli", *command, "--port", port],
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            _listening(int(port), processes[-1])
        yield
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _listening(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        with contextlib.suppress(OSError), socket.create_connection((HOST, port), 1.0):
            return
        time.sleep(0.05)
    raise SimulationError("the office did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
