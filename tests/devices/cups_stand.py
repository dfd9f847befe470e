"""A print spooler and an IPP printer that stand in for the real pair, on this machine alone.

CUPS itself, and its ``ippeveprinter`` (Debian packages cups, cups-ipp-utils, dbus). ippeveprinter
wants a bus for DNS-SD even when told to register nothing, so that one of our own is started; it
does with a bus on which nobody answers. What it prints is a file in ``sheets``; what breaks it is
a file in ``faults``, or its own web form. Faults come at any time, also under a page: then the
printer's own command says so, as it is the only one that can. Needs no privileges.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.parse
import urllib.request
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.printer.ipp_client import ask
from devices.printer.ipp_codec import Value
from devices.printer.ipp_requests import ask_finished_jobs, ask_printer
from devices.printer.ipp_status import plain

DEADLINE = 15.0
QUEUE = "kiosk-a4"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
<allow send_type="method_call"/><allow send_type="signal"/><allow receive_sender="*"/></policy>
</busconfig>"""

_CUPSD = """LogLevel debug
AccessLogLevel none
PageLogFormat
Listen {folder}/cups.sock
Browsing No
WebInterface No
PreserveJobFiles No
PreserveJobHistory Yes
MaxJobTime 600
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
SubscriptionPrivateAccess default
SubscriptionPrivateValues default
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""

_CUPS_FILES = """ServerRoot {folder}/root
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
SystemGroup root
FatalErrors config
"""

# ippeveprinter's own command for each job. A job called "fault" only carries news of a fault.
# What is written into "news" the printer says of itself while that job is under way. It is taken
# away before it is read: what went in between would be an empty word, which ends every fault.
_COMMAND = """#!/bin/sh
say() {{ echo "STATE: $1" >&2; }}
case "$IPP_JOB_NAME" in
  fault*) set -- $IPP_JOB_NAME; say "$2"; exit 0 ;;
esac
cd {folder}/faults
while [ -e hold ]; do
  if mv news heard 2>/dev/null; then say "$(cat heard)"; fi
  if [ -e give-up ]; then rm give-up; exit 1; fi
  sleep 0.02
done
echo "ATTR: job-impressions-completed=1" >&2
new={folder}/sheets/$(date +%s%N)
cp "$1" $new.part
mv $new.part $new.pdf
"""

_IDLE, _PROCESSING = 3, 4
_STATES = {"jam": "media-jam", "cover-open": "cover-open"}
_HELD_BY_COMMAND = ("jam", "cover-open", "toner-out", "slow")


class CupsStand:
    """Started on entry, ended on exit; ``folder`` should be new and its path short."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._port = _free_port()
        self._holding: set[str] = set()
        self._levels = {"paper": 250, "toner": 75}

    @property
    def server(self) -> str:
        return str(self.folder / "cups.sock")

    @property
    def device_uri(self) -> str:
        return f"ipp://localhost:{self._port}/ipp/print"

    def pid(self, name: str) -> int:
        """Of one of the stand's processes: bus, cupsd or printer."""
        return self._processes[name].pid

    def sheets(self) -> list[Path]:
        """Oldest first."""
        return sorted((self.folder / "sheets").glob("*.pdf"))

    def __enter__(self) -> Self:
        try:
            self._start_all()
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

    # -- faults ------------------------------------------------------------------------

    def set_fault(self, name: str, on: bool) -> None:
        """Names of ``devices.faults``."""
        if name in _HELD_BY_COMMAND and on:
            self._hold(name, on)
        if name in _STATES:
            self._switch_state(_STATES[name], on)
        elif name in ("paper-out", "paper-low"):
            self._levels["paper"] = (0 if name == "paper-out" else 5) if on else 250
            self._fill_in("media", self._media())
        elif name in ("toner-out", "toner-low"):
            self._levels["toner"] = (0 if name == "toner-out" else 5) if on else 75
            self._fill_in("supplies", {"supply0": "25", "supply1": str(self._levels["toner"])})
        elif name == "power-off":
            if on:
                self._end("printer", signal.SIGKILL)
            else:
                self._start_printer()
        elif name == "silent":
            os.kill(self._processes["printer"].pid, signal.SIGSTOP if on else signal.SIGCONT)
        if name in _HELD_BY_COMMAND and not on:
            self._hold(name, on)

    def is_at_work(self) -> bool:
        """The printer itself says that it has a job."""
        return self._state() == _PROCESSING

    def give_up_page(self) -> None:
        """The printer ends the page under way by itself, as after a jam that it cannot mend."""
        (self.folder / "faults" / "give-up").touch()
        _until(lambda: self._state() == _IDLE, "giving up the page")

    def end_spooler(self) -> None:
        self._end("cupsd", signal.SIGKILL)

    def start_spooler(self) -> None:
        socket_file = self.folder / "cups.sock"
        socket_file.unlink(missing_ok=True)
        self._start(
            "cupsd", "cupsd", "-f", "-c", f"{self.folder}/cupsd.conf",
            "-s", f"{self.folder}/cups-files.conf",
        )  # fmt: skip
        _until(socket_file.exists, "the spooler")

    def mend(self) -> None:
        """As it was in the beginning."""
        for path in (self.folder / "faults").iterdir():
            path.unlink()
        self._holding.clear()
        self._levels = {"paper": 250, "toner": 75}
        self._end("printer", signal.SIGKILL)
        self._start_printer()
        for sheet in self.sheets():
            sheet.unlink()

    def _hold(self, name: str, on: bool) -> None:
        (self._holding.add if on else self._holding.discard)(name)
        flag = self.folder / "faults" / "hold"
        if self._holding:
            flag.touch()
        else:
            flag.unlink(missing_ok=True)

    def _media(self) -> dict[str, str]:
        # Every tray must be named, or an empty one keeps the printer waiting.
        return {
            "size1": "iso_a4_210x297mm", "type1": "stationery",
            "level1": str(self._levels["paper"]),
            "size3": "iso_dl_110x220mm", "type3": "envelope", "level3": "25",
        }  # fmt: skip

    def _fill_in(self, form: str, values: dict[str, str]) -> None:
        query = urllib.parse.urlencode(values)
        url = f"http://localhost:{self._port}/{form}?{query}"
        with urllib.request.urlopen(url, timeout=DEADLINE) as answer:
            assert answer.status == 200
            # It answers before it acts: only the whole answer says that it has, and the next
            # form must not overtake this one.
            answer.read()

    def _switch_state(self, reason: str, on: bool) -> None:
        change = f"{'+' if on else '-'}{reason}"
        news = self.folder / "faults" / "news"

        by_news = False

        def told() -> bool:
            nonlocal by_news
            # A job may arrive, or end, between the question and the telling.
            by_news = self.is_at_work()
            if by_news:
                news.with_suffix(".new").write_text(change)
                news.with_suffix(".new").replace(news)
            else:
                self._tell_state(change)
            return (reason in self._reasons()) is on

        _until(told, f"the printer's word of {change}")
        news.unlink(missing_ok=True)
        if not by_news:
            _until(self._told_all, f"the end of telling {change}")

    def _told_all(self) -> bool:
        """The job that told of a fault is over, and the printer has noticed."""
        request = ask_finished_jobs(self.device_uri, ["job-name"], 1)
        jobs = ask(self.device_uri, request, DEADLINE).jobs
        told = bool(jobs) and str(jobs[0]["job-name"][0]).startswith("fault")
        return told and (self._state() == _IDLE or self._says("queued-job-count") != [0])

    def _reasons(self) -> list[str]:
        return [plain(str(reason)) for reason in self._says("printer-state-reasons")]

    def _tell_state(self, change: str) -> None:
        test = self.folder / "fault.test"
        test.write_text(
            "{ NAME fault OPERATION Print-Job GROUP operation-attributes-tag\n"
            "ATTR charset attributes-charset utf-8\n"
            "ATTR language attributes-natural-language en\n"
            "ATTR uri printer-uri $uri\n"
            f'ATTR name job-name "fault {change}"\n'
            "ATTR mimeMediaType document-format application/pdf\n"
            "FILE $filename STATUS successful-ok }\n"
        )
        page = self.folder / "fault.pdf"
        page.write_bytes(b"%PDF-1.4\n%%EOF\n")

        subprocess.run(
            ["ipptool", "-q", "-f", page, self.device_uri, test], timeout=DEADLINE, check=False
        )

    def _state(self) -> Value:
        return self._says("printer-state")[0]

    def _says(self, attribute: str) -> list[Value]:
        request = ask_printer(self.device_uri, [attribute])
        return ask(self.device_uri, request, DEADLINE).printer[attribute]

    # -- processes ---------------------------------------------------------------------

    def _start_all(self) -> None:
        folder = self.folder
        for name in ("faults", "sheets", "root", "state", "cache", "spool", "tmp", "queue"):
            (folder / name).mkdir()
        # cupsd runs its helpers as another user, who has to get through here.
        for path in (folder, folder / "sheets"):
            path.chmod(0o755)
        for name, text in {
            "bus.conf": _BUS,
            "cupsd.conf": _CUPSD,
            "cups-files.conf": _CUPS_FILES,
            "command": _COMMAND,
        }.items():
            (folder / name).write_text(text.format(folder=folder))
        (folder / "command").chmod(0o755)
        self._start(
            "bus", "dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile"
        )
        _until((folder / "bus").exists, "the bus")
        self.start_spooler()
        self._start_printer()

    def _start_printer(self) -> None:
        def up() -> bool:
            # On a bus that does not listen yet it ends at once.
            if "printer" not in self._processes or self._processes["printer"].poll() is not None:
                self._start(
                    "printer", "ippeveprinter", "-r", "off", "-p", str(self._port),
                    "-n", "localhost", "-d", str(self.folder / "queue"), "-f", "application/pdf",
                    "-c", str(self.folder / "command"), "Kiosk A4",
                )  # fmt: skip
            with contextlib.suppress(OSError):
                socket.create_connection(("localhost", self._port), timeout=1).close()
                return True
            return False

        _until(up, "the printer")
        self._fill_in("media", self._media())

    def _start(self, name: str, *command: str) -> None:
        if name in self._processes:
            self._processes.pop(name).wait()
        with (self.folder / f"{name}.log").open("ab") as log:
            self._processes[name] = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env={
                    **os.environ,
                    "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus",
                    "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin",
                },
            )

    def _end(self, name: str, how: signal.Signals) -> None:
        process = self._processes.pop(name, None)
        if process is not None:
            # With its children: a command that still waits for a fault to go.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGCONT)
                os.killpg(process.pid, how)
            process.wait(DEADLINE)

    def _end_all(self) -> None:
        (self.folder / "faults" / "hold").unlink(missing_ok=True)
        for name in ("cupsd", "printer", "bus"):
            self._end(name, signal.SIGTERM)

    def logs(self) -> str:
        """What the spooler wrote of its jobs (the rest of its words are of connections), and what
        the others wrote.
        """
        texts = {log.name: log.read_text(errors="replace") for log in self.folder.glob("*log")}
        jobs = (line for line in texts.get("error_log", "").splitlines() if "[Job" in line)
        texts["error_log"] = "\n".join(deque(jobs, maxlen=400))
        return "\n".join(f"--- {name}\n{text}" for name, text in sorted(texts.items()))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + DEADLINE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end, f"{what}: not within {DEADLINE} s"
        pause.wait(0.02)
