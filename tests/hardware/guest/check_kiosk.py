"""The kiosk's package under systemd"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.hardware.guest.gadgets import until

UNIT = "mot-cua-kiosk.service"
OUT = Path("/out")
START = 900.0
"""Seconds from the unit's start to its first frame, on an emulated processor."""
WATCHDOG = 60
"""Seconds, in place of the package's 30: an emulated processor is ten times slower than a kiosk's.
"""
OVERRIDE = f"""\
[Service]
TimeoutStartSec={START:g}
WatchdogSec={WATCHDOG}
"""
ENVIRONMENT = """\
WLR_RENDERER=pixman
"""
CONFIGURATION = """\
state = "/var/lib/mot-cua-kiosk"

[machine]
name = "Máy thử"
place = "Phòng thử"

[office]
url = "https://motcua.example"

[page_printer]
kind = "folder"

[slip_printer]
kind = "tcp"
host = "127.0.0.1"
tcp_port = {}
"""


def show(name: str) -> str:
    """A property of the unit."""
    return said("systemctl", "show", "-P", name, UNIT)


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def pid() -> int:
    """Of the kiosk's own process; cage, which started it, is the unit's first."""
    found = subprocess.run(
        ["pgrep", "-u", "mot-cua", "-f", "kiosk_app.cli run"],
        check=False,
        capture_output=True,
        text=True,
    ).stdout.split()
    return int(found[-1]) if found else 0


class SilentPrinter:
    """Takes a connection and every byte, and never says a word."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.heard = 0
        self._lines: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.heard += 1
            self._lines.append(line)

    def close(self) -> None:
        self._listener.close()
        for line in self._lines:
            line.close()


@pytest.fixture(scope="module")
def printer() -> Iterator[SilentPrinter]:
    printer = SilentPrinter()
    yield printer
    printer.close()


@pytest.fixture(scope="module", autouse=True)
def installed(printer: SilentPrinter) -> Iterator[None]:
    """The package's own unit and files, with a slip printer that never answers."""
    subprocess.run(["sh", "/control/postinst", "configure"], check=True)
    Path("/etc/mot-cua/kiosk.env").write_text(ENVIRONMENT)
    Path("/etc/mot-cua/kiosk.toml").write_text(CONFIGURATION.format(printer.port), "utf-8")
    override = Path(f"/run/systemd/system/{UNIT}.d/emulation.conf")
    override.parent.mkdir(parents=True)
    override.write_text(OVERRIDE)
    subprocess.run(["systemctl", "daemon-reload"], check=True)
    yield
    subprocess.run(["systemctl", "stop", UNIT], check=False)


@pytest.mark.timeout(START)
def test_ready(measured: Callable[[str, float], None]) -> None:
    """Started, the unit is ready with the first frame: it says so itself (Type=notify)"""
    subprocess.run(["systemctl", "start", "--no-block", UNIT], check=True)
    measured(
        "start to ready",
        until(lambda: show("ActiveState") == "active" or show("NRestarts") != "0", START),
    )
    assert show("ActiveState") == "active"
    assert show("StatusText") == "Shows its screen."
    assert show("NRestarts") == "0"


def test_rights() -> None:
    """It runs as its own user, without a single capability, and can gain none"""
    status = dict(
        line.split(":\t", 1)
        for line in Path(f"/proc/{pid()}/status").read_text().splitlines()
        if ":\t" in line
    )
    own = said("id", "-u", "mot-cua")
    assert status["Uid"].split() == [own] * 4
    assert int(status["CapEff"], 16) == int(status["CapBnd"], 16) == 0
    assert status["NoNewPrivs"] == "1"


def test_picture() -> None:
    """A picture by grim of what cage shows: the kiosk's screen"""
    assert len(colours(by_grim())) > 20


def test_screen() -> None:
    """The screen itself, as the machine around the guest sees it, shows the same"""
    # The greeting takes turns in three languages; the lower half stays as it is.
    until(lambda: lower_half(by_grim()) == lower_half(from_outside()), within=300)


def by_grim() -> Image.Image:
    """Taken by the kiosk's user, to whom the compositor belongs."""
    runtime = Path("/run/mot-cua-kiosk")
    [display] = [path.name for path in runtime.glob("wayland-*") if path.suffix != ".lock"]
    picture = subprocess.run(
        ["setpriv", "--reuid=mot-cua", "--regid=mot-cua", "--init-groups", "grim", "-"],
        env={"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": display, "PATH": os.defpath},
        check=True,
        capture_output=True,
        timeout=60,
    ).stdout
    file = OUT / "kiosk-by-grim.png"
    file.write_bytes(picture)
    return Image.open(file).convert("RGB")


def from_outside() -> Image.Image:
    """Asked of the host: tests.hardware.qemu takes the picture, and the wish away."""
    wish = OUT / "kiosk-on-screen.png.wanted"
    wish.touch()
    until(lambda: not wish.exists())
    return Image.open(OUT / "kiosk-on-screen.png").convert("RGB")


def colours(picture: Image.Image) -> set[object]:
    return {colour for _, colour in picture.getcolors(1 << 24) or ()}


def lower_half(picture: Image.Image) -> bytes:
    return picture.crop((0, picture.height * 2 // 3, picture.width, picture.height)).tobytes()


@pytest.mark.timeout(START)
def test_driver_that_hangs(printer: SilentPrinter) -> None:
    """A slip printer silent for longer than the watchdog allows: nothing is restarted"""
    until(lambda: printer.heard > 0, within=START / 2)
    before = pid()
    began = _monotonic()
    until(lambda: _monotonic() - began > 1.5 * WATCHDOG, within=2 * WATCHDOG)
    assert (pid(), show("NRestarts"), show("ActiveState")) == (before, "0", "active")


def _monotonic() -> float:
    return float(Path("/proc/uptime").read_text().split()[0])


@pytest.mark.timeout(START + 4 * WATCHDOG)
def test_screen_that_hangs(measured: Callable[[str, float], None]) -> None:
    """A kiosk that hangs (SIGSTOP) is ended by the watchdog and comes back by itself"""
    before = pid()
    assert before
    os.kill(before, signal.SIGSTOP)
    measured(
        "hang to restart",
        until(lambda: show("NRestarts") == "1", within=3 * WATCHDOG),
    )
    measured(
        "restart to ready",
        until(lambda: show("ActiveState") == "active" and pid() not in (0, before), START),
    )
    assert "watchdog" in said("journalctl", "-b", "--no-pager", "-u", UNIT).lower()


@pytest.mark.timeout(START)
def test_stop() -> None:
    """Stopped, the kiosk closes its books before its screen goes, and leaves no process behind"""
    until(lambda: '"event": "started"' in log_since_start(), within=START / 2)
    subprocess.run(["systemctl", "stop", UNIT], check=True, timeout=90)
    assert '"event": "stopped"' in log_since_start()
    assert show("Result") == "success"
    assert (
        subprocess.run(["pgrep", "-u", "mot-cua"], check=False, capture_output=True).stdout == b""
    )


def log_since_start() -> str:
    log = said("journalctl", "-b", "--no-pager", "-o", "cat", "-u", UNIT)
    return log.rpartition('"event": "first-frame"')[2]
