"""From starting the process to the first frame that can be touched, on the same virtual screen.

Beside Chromium in kiosk mode with a static picture of the same welcome screen. Ours is told by
the kiosk's own log line `first-frame`; Chromium's page calls a local address after its second
animation frame. Both are started anew each time, files warm.
"""

from __future__ import annotations

import contextlib
import http.server
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.figure import Figure

ROUNDS = 7
PATIENCE = 60.0
WIDTH, HEIGHT = 1080, 1920


def measure() -> Sequence[Figure]:
    with _screen() as display, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = [_kiosk(folder, display) for _ in range(ROUNDS + 1)][1:]
        picture = folder / "welcome.png"
        chromium = [_chromium(folder, display, picture) for _ in range(ROUNDS + 1)][1:]
        version = subprocess.run(
            [_browser(), "--version"], capture_output=True, text=True, check=True
        ).stdout.strip()
    return (
        Figure(
            "start to first touchable frame, median",
            statistics.median(ours),
            statistics.median(chromium),
            version,
            "s",
            0.8,
        ),
    )


def _browser() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        raise SystemExit("bench: Chromium is needed beside us: make setup-tests installs it")
    return found


@contextlib.contextmanager
def _screen() -> Iterator[str]:
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


def _kiosk(folder: Path, display: str) -> float:
    config = folder / "kiosk.toml"
    config.write_text(
        'state = "state"\n'
        '[machine]\nname = "Máy 01"\nplace = "Hải Châu"\n'
        '[office]\nurl = "http://127.0.0.1:9"\n'
        '[page_printer]\nkind = "folder"\nfolder = "pages"\n',
        "utf-8",
    )
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
    }
    start = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, "-m", "kiosk_app", "run", "--config", str(config)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stderr is not None
        for line in child.stderr:
            if '"first-frame"' in line:
                return time.perf_counter() - start
        raise SystemExit(f"bench: the kiosk ended with {child.wait()}")
    finally:
        child.terminate()
        child.wait()


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


def _chromium(folder: Path, display: str, picture: Path) -> float:
    shots = Path(__file__).parent.parent / "docs" / "screens"
    source = picture if picture.exists() else next(shots.glob("*welcome*.png"))
    _Called.picture = source.read_bytes()
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
        return time.perf_counter() - start
    finally:
        child.terminate()
        child.wait()
        server.shutdown()
        server.server_close()
