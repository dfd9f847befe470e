"""NUT itself with a UPS that reads its state from a file (Debian nut-server, nut-client)."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.faults import UPS_FAULTS, Fault, FaultSwitches
from tests.devices.parts import until

UPS = "desk"
_UPSD = "/lib/nut/upsd"
_DUMMY = "/lib/nut/dummy-ups"


class NutStand:
    """upsd on loopback with ``dummy-ups`` behind it: started on entry, ended on exit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as server:
            self.port = int(server.getsockname()[1])
        self.host = "127.0.0.1"
        self.ups = UPS
        self.address = f"{UPS}@127.0.0.1:{self.port}"
        self._switches = FaultSwitches(UPS_FAULTS)
        self._processes: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        files = {
            "ups.conf": f"pollinterval = 1\n[{UPS}]\ndriver = dummy-ups\nport = {UPS}.dev\n"
            "mode = dummy-once\n",
            "upsd.conf": f"LISTEN 127.0.0.1 {self.port}\nMAXAGE 3\n",
            "upsd.users": "[tester]\npassword = tester\nactions = SET\ninstcmds = ALL\n",
            f"{UPS}.dev": "battery.charge: 90\nbattery.runtime: 1500\n"
            "device.model: Dummy 650\nups.status: OL\n",
        }
        for name, text in files.items():
            (self.folder / name).write_text(text)
            (self.folder / name).chmod(0o600)
        try:
            self.start_driver()
            self.start_upsd()
        except BaseException:
            self._end_all()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._end_all()

    def start_driver(self) -> None:
        # Its socket may only be looked at: NUT 2.8.0's driver dies of a client that leaves.
        lies = self.folder / f"dummy-ups-{UPS}"
        lies.unlink(missing_ok=True)
        self._start("driver", _DUMMY, "-a", UPS, "-F", "-u", "root")
        until(lies.exists, "the driver's socket")

    def start_upsd(self) -> None:
        self._start("upsd", _UPSD, "-F", "-u", "root")
        until(self._listens, "upsd")

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        """Takes effect a second or two later, as at a real UPS."""
        if not self._switches.set(name, on):
            return
        match name:
            case "silent":
                self._signal("upsd", signal.SIGSTOP if on else signal.SIGCONT)
            case "stale":
                self._signal("driver", signal.SIGSTOP if on else signal.SIGCONT)
            case "unplugged":
                self.end("driver") if on else self.start_driver()
            case _:
                self._set("ups.status", self._flags())

    def _flags(self) -> str:
        on = self._switches
        power = "OB LB" if "battery-low" in on else "OB" if "on-battery" in on else "OL"
        return f"{power} RB" if "replace-battery" in on else power

    def _set(self, name: str, value: str) -> None:
        """One variable of the UPS, through NUT's own upsrw."""
        subprocess.run(
            ["upsrw", "-s", f"{name}={value}", "-u", "tester", "-p", "tester", self.address],
            check=True, timeout=20, capture_output=True,
        )  # fmt: skip

    def end(self, name: str) -> None:
        """``driver`` or ``upsd``."""
        process = self._processes.pop(name)
        process.send_signal(signal.SIGTERM)
        process.wait(10)

    def _signal(self, name: str, which: signal.Signals) -> None:
        self._processes[name].send_signal(which)

    def log(self) -> str:
        return "".join(path.read_text("utf-8", "replace") for path in self.folder.glob("*.log"))

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            assert self._processes["upsd"].poll() is None, self.log()
            return False
        return True

    def _start(self, name: str, *command: str) -> None:
        where = {key: str(self.folder) for key in ("NUT_CONFPATH", "NUT_STATEPATH",
                                                   "NUT_ALTPIDPATH")}  # fmt: skip
        with (self.folder / f"{name}.log").open("wb") as log:
            self._processes[name] = subprocess.Popen(
                command, env={**os.environ, **where}, stdout=log, stderr=log,
                stdin=subprocess.DEVNULL, cwd=self.folder,
            )  # fmt: skip

    def _end_all(self) -> None:
        for name in list(self._processes):
            self._processes[name].send_signal(signal.SIGCONT)
            self.end(name)
