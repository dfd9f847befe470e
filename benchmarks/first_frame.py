"""From starting the process to the first frame that can be touched, on the same virtual screen,
and the memory that is taken then, and once all is loaded.

Beside Chromium in kiosk mode with a static picture of the same welcome screen. Ours is told by
the kiosk's own log event `first-frame`; Chromium's page calls a local address after its second
animation frame. They take turns, each started anew, files warm and Python compiled, as the
package installs it. Memory is the proportional share (PSS) of all processes of either.
"""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks.figure import Figure

ROUNDS = 11
SETTLED_SECONDS = 4.0
"""After the first frame: devices are joined, the office was asked, caches are warm."""
PATIENCE = 60.0
WIDTH, HEIGHT = 1080, 1920


class Start(NamedTuple):
    """Seconds to the first frame, and kilobytes of all processes at it and some seconds later,
    where they were asked for.
    """

    seconds: float
    first_kb: int
    pss_kb: int


def measure() -> Sequence[Figure]:
    ours: list[Start] = []
    chromium: list[Start] = []
    with virtual_screen() as display, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for turn in range(ROUNDS + 1):
            # The first turn warms files and caches; the last is weighed.
            last = turn == ROUNDS
            ours.append(_kiosk(folder, display, weighed=last))
            chromium.append(_chromium(folder, display, weighed=last))
        version = subprocess.run(
            [_browser(), "--version"], capture_output=True, text=True, check=True
        ).stdout.strip()
    return (
        Figure(
            "start to first touchable frame, median",
            statistics.median(start.seconds for start in ours[1:]),
            statistics.median(start.seconds for start in chromium[1:]),
            version,
            "s",
            0.8,
        ),
        Figure(
            "memory at the first touchable frame, all processes",
            ours[-1].first_kb / 1024,
            chromium[-1].first_kb / 1024,
            version,
            "MB",
            1 / 3,
        ),
        Figure(
            "memory at the welcome screen, all loaded, all processes",
            ours[-1].pss_kb / 1024,
            chromium[-1].pss_kb / 1024,
            version,
            "MB",
            1 / 3,
        ),
    )


def processes_of(pid: int) -> list[int]:
    """A process and all that it started."""
    parents: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = status.read_text("utf-8", "replace").rpartition(")")[2].split()
            parents.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found, wanted = [], [pid]
    while wanted:
        found.append(wanted.pop())
        wanted.extend(parents.get(found[-1], ()))
    return found


def pss_kb(pid: int) -> int:
    """Proportional share of memory, in kB, of a process and all that it started."""
    total = 0
    for one in processes_of(pid):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{one}/smaps_rollup").read_text("utf-8").splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
    return total


def _browser() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        raise SystemExit("bench: Chromium is needed beside us: make setup-tests installs it")
    return found


@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """Xvfb on a number that it finds itself."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writer),
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def start_kiosk(config: Path, display: str) -> subprocess.Popen[str]:
    """The kiosk of a hall, with its log on ``stderr``; compiled Python lies beside ``config``."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPYCACHEPREFIX": str(config.parent / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk_app", "run", "--config", str(config)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )


def _kiosk(folder: Path, display: str, *, weighed: bool) -> Start:
    config = folder / "kiosk.toml"
    config.write_text(
        'state = "state"\n'
        '[machine]\nname = "Máy 01"\nplace = "Hải Châu"\n'
        '[office]\nurl = "http://127.0.0.1:9"\n'
        '[page_printer]\nkind = "folder"\nfolder = "pages"\n',
        "utf-8",
    )
    start = time.time()
    child = start_kiosk(config, display)
    shown: float | None = None
    first_kb = 0
    try:
        assert child.stderr is not None
        for line in child.stderr:
            if '"first-frame"' in line:
                first_kb = pss_kb(child.pid) if weighed else 0
                shown = datetime.fromisoformat(json.loads(line)["time"]).timestamp()
            elif '"started"' in line and shown is not None:
                break
        if shown is None:
            raise SystemExit(f"bench: the kiosk ended with {child.wait()}")
        # What the first start keeps for the next is written right after it has started.
        time.sleep(SETTLED_SECONDS if weighed else 0.5)
        return Start(shown - start, first_kb, pss_kb(child.pid) if weighed else 0)
    finally:
        child.terminate()
        child.communicate()


class _Called(http.server.BaseHTTPRequestHandler):
    """Serves the picture's page, and hears when it stands."""

    page = b""
    picture = b""
    seen = threading.Event()

    def do_GET(self) -> None:
        if self.path == "/seen":
            type(self).seen.set()
        body = self.picture if self.path.endswith(".png") else self.page
        self.send_response(200)
        self.send_header("Content-Type", "image/png" if self.path.endswith(".png") else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: the table is all that a benchmark says."""


def _chromium(folder: Path, display: str, *, weighed: bool) -> Start:
    shots = Path(__file__).parent.parent / "docs" / "screens"
    _Called.picture = next(shots.glob("*welcome*.png")).read_bytes()
    _Called.page = (
        b"<!doctype html><style>body{margin:0}</style><img src=welcome.png>"
        b"<script>onload=()=>requestAnimationFrame(()=>requestAnimationFrame("
        b"()=>fetch('/seen')))</script>"
    )
    _Called.seen = threading.Event()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Called)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    profile = folder / "profile"
    start = time.perf_counter()
    child = subprocess.Popen(
        [
            _browser(),
            "--kiosk",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            f"--user-data-dir={profile}",
            f"http://127.0.0.1:{server.server_address[1]}/",
        ],
        env={**os.environ, "DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        if not _Called.seen.wait(PATIENCE):
            raise SystemExit("bench: Chromium never showed its page")
        seconds = time.perf_counter() - start
        first_kb = pss_kb(child.pid) if weighed else 0
        if weighed:
            time.sleep(SETTLED_SECONDS)
        return Start(seconds, first_kb, pss_kb(child.pid) if weighed else 0)
    finally:
        child.terminate()
        child.wait()
        server.shutdown()
        server.server_close()
