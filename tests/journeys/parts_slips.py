"""The slip printer of the journeys: emupos, a program that is not ours and speaks ESC/POS.

It runs in a virtual environment of its own (``packaging/setup.sh``). Like cheap printers, and
unlike Epson's, it does not know DLE DC4 8: what it holds for want of paper it prints after the
refill, whoever asks it to forget.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import urllib.error
import urllib.request
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image

from devices.faults import Fault, FaultSwitches
from kiosk_app.config import SlipPrinterConfig
from kiosk_app.demo.office import free_port
from tests.devices.parts import until

EMUPOS = Path(__file__).parents[2] / ".venv-emupos" / "bin" / "emupos"
START = 30.0
"""Seconds for a Python program with a web server in it, on two busy cores."""
NAME = "slips"
_FAULTS = {
    "paper-out": "paper-out",
    "paper-low": "paper-near-end",
    "cover-open": "cover-open",
    "offline": "offline",
}
FAULTS = (
    *(Fault(name, f"emupos: {theirs}") for name, theirs in _FAULTS.items()),
    Fault("silent", "the process is stopped: connected, and says nothing"),
)


class EmuposStand:
    """Started on entry, ended on exit; ``folder`` should be new. Reachable both ways at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._api, self.port = free_port(), free_port()
        self._switches = FaultSwitches(FAULTS)
        self._taken: set[str] = set()
        self._process: subprocess.Popen[bytes] | None = None

    def by_pty(self) -> SlipPrinterConfig:
        return SlipPrinterConfig(kind="serial", port=self._folder / "emupos" / NAME, baud=9600)

    def __enter__(self) -> Self:
        settings = {
            "schema": 1,
            "api": {"port": self._api},
            "devices": [
                {
                    "id": NAME,
                    "type": "printer",
                    "profile": "epson-tm-t20iii",
                    "connections": [{"tcp": {"port": self.port}}, {"serial": {"pty": True}}],
                    "receipts_dir": str(self._folder / "receipts"),
                }
            ],
        }
        (self._folder / "emupos.yaml").write_text(json.dumps(settings))  # JSON is YAML
        with (self._folder / "emupos.log").open("ab") as log:
            self._process = subprocess.Popen(
                [EMUPOS, "run", "--config", self._folder / "emupos.yaml"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, "TMPDIR": str(self._folder)},
            )
        try:
            until(self._answers, "emupos", START)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._end()

    # -- the slot ------------------------------------------------------------------------

    def slips(self) -> list[Image.Image]:
        """Slips cut off and not taken yet, oldest first, as emupos has drawn them."""
        return [self._picture(name) for name in self._waiting()]

    def printed_at(self) -> list[datetime]:
        """When each of them was cut off, by emupos's own clock."""
        known = {entry["id"]: entry["completed_at"] for entry in self._receipts()}
        return [datetime.fromisoformat(known[name]) for name in self._waiting()]

    def take_slips(self) -> list[Image.Image]:
        names = self._waiting()
        self._taken.update(names)
        return [self._picture(name) for name in names]

    def _waiting(self) -> list[str]:
        ids = [entry["id"] for entry in reversed(self._receipts())]
        return [name for name in ids if name not in self._taken]

    def _receipts(self) -> list[dict[str, str]]:
        """Newest first."""
        known: list[dict[str, str]] = json.loads(self._ask("GET", f"devices/{NAME}/receipts"))
        return known

    def load_paper(self, rows: int | None) -> None:
        """A roll without end: emupos counts no rows."""
        assert rows is None
        self.set_fault("paper-out", on=False)

    def _picture(self, name: str) -> Image.Image:
        data = self._ask("GET", f"devices/{NAME}/receipts/{name}/image")
        return Image.open(io.BytesIO(data)).convert("1")

    # -- faults --------------------------------------------------------------------------

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        if not self._switches.set(name, on):
            return
        if name == "silent":
            assert self._process is not None
            os.kill(self._process.pid, signal.SIGSTOP if on else signal.SIGCONT)
        else:
            self._ask("PUT" if on else "DELETE", f"devices/{NAME}/faults/{_FAULTS[name]}")

    # -- the process ---------------------------------------------------------------------

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log()
        try:
            self._ask("GET", "devices")
        except urllib.error.URLError:
            return False
        return True

    def _ask(self, method: str, path: str) -> bytes:
        url = f"http://127.0.0.1:{self._api}/api/v1/{path}"
        request = urllib.request.Request(url, method=method)
        with urllib.request.urlopen(request, timeout=START) as answer:
            data: bytes = answer.read()
        return data

    def _end(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGCONT)
                self._process.terminate()
            self._process.wait(START)

    def log(self) -> str:
        return (self._folder / "emupos.log").read_text(errors="replace")
