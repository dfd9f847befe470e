"""A process that holds something of a person gives no dump, and no other process reads it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

import kiosk_app.no_dumps
from backend import no_dumps as office_no_dumps

ROOT: Final = Path(__file__).resolve().parents[2]
DEADLINE_S: Final = 60
AS_ORDINARY: Final = (
    ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
)
"""Root without its powers is an ordinary user: the kernel asks whether a process is dumpable."""
SETTINGS: Final = """\
state = "state"
[machine]
name = "Máy 01"
place = "Một Cửa"
[office]
url = "http://127.0.0.1:9"
[page_printer]
kind = "folder"
"""
PLAIN: Final = "import sys; sys.stdin.read()"
OFFICE: Final = "import backend.wsgi, sys; sys.stdin.read()"


@contextmanager
def started(*words: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that may dump, as far as whoever starts it is concerned."""
    unlimited = ["prlimit", "--core=unlimited:unlimited"] if os.geteuid() == 0 else []
    process = subprocess.Popen(
        [*unlimited, *AS_ORDINARY, sys.executable, *words],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdin is not None
        process.stdin.close()


def core_limit(process: subprocess.Popen[bytes]) -> list[str]:
    """Soft and hard."""
    lines = Path(f"/proc/{process.pid}/limits").read_text("ascii").splitlines()
    [line] = [line for line in lines if line.startswith("Max core file size")]
    return line.split()[4:6]


def readable(process: subprocess.Popen[bytes]) -> bool:
    """Whether another process of the same user may read its memory."""
    look = ["head", "-c", "1", f"/proc/{process.pid}/environ"]
    return subprocess.run([*AS_ORDINARY, *look], capture_output=True, check=False).returncode == 0


def closed(process: subprocess.Popen[bytes]) -> bool:
    """Waits until the process has closed itself, with a bound."""
    end = time.monotonic() + DEADLINE_S
    while readable(process) or core_limit(process) != ["0", "0"]:
        if process.poll() is not None or time.monotonic() > end:
            return False
        os.sched_yield()
    return True


def test_what_is_not_closed_is_seen_to_be_open() -> None:
    with started("-c", PLAIN) as process:
        end = time.monotonic() + DEADLINE_S
        while not readable(process):
            assert time.monotonic() < end


def test_a_kiosk_gives_no_dump(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(SETTINGS, "utf-8")
    with started("-m", "kiosk_app.cli", "run", "--config", str(config)) as process:
        assert closed(process)
        assert process.poll() is None


def test_a_worker_of_the_office_gives_no_dump(tmp_path: Path) -> None:
    with started("-c", OFFICE, OFFICE_STATE=str(tmp_path)) as process:
        assert closed(process)


@pytest.mark.parametrize("module", [kiosk_app.no_dumps, office_no_dumps])
def test_a_kernel_that_refuses_is_not_passed_over(
    module: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusing:
        def prctl(self, *_arguments: int) -> int:
            return -1

    monkeypatch.setattr("ctypes.CDLL", lambda *_words, **_more: Refusing())
    monkeypatch.setattr("resource.setrlimit", lambda *_arguments: None)
    with pytest.raises(OSError, match="PR_SET_DUMPABLE"):
        module.forbid_dumps()
