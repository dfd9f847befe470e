"""The start of the whole kiosk after it was killed in mid-print, at the end of a long outage.

From starting the process to the moment at which all of this has happened: the window stands, the
journey takes touches, the sheet that was under way has an outcome in the ledger, and the printer
was asked what became of its job, which it is printing still. 10,000 requests wait in the outbox.
The peer is the limit itself, five seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks.figure import Figure
from benchmarks.first_frame import start_kiosk, virtual_screen
from benchmarks.recovery import KEY, leave_killed
from devices.printer.ipp import IppPrinter
from devices.simulators.ipp_printer import IppPrinterSimulator
from devices.timing import PageTiming
from forms.bundle import load_catalogue, own_catalogue
from forms.compose import compose
from kiosk_app.doorway import FILE as DOORWAY
from kiosk_app.doorway import STARTING
from kiosk_app.machine_keys import KEYS
from offline_cache.keys import kiosk_signing_key, store_key
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow

ROUNDS = 7
LIMIT_MS = 5000.0
PAGE_SECONDS = 3600.0
"""The page is in the machine for as long as anybody asks."""
SESSION = "00112233445566ff"
REQUEST = f"{SESSION}-1"
STEPS = (LedgerEvent.RESERVED, LedgerEvent.COMPOSED, LedgerEvent.CHECKED, LedgerEvent.SENT)
AWAITED = frozenset({"first-frame", "started", "sheet-asked"})


class Recovered(NamedTuple):
    """Milliseconds since the process was started: by the clock, and of its processor."""

    wall: float
    cpu: float


def measure() -> Sequence[Figure]:
    with (
        virtual_screen() as display,
        tempfile.TemporaryDirectory() as name,
        IppPrinterSimulator(timing=PageTiming(page=PAGE_SECONDS)) as printer,
    ):
        folder = Path(name)
        config = _left(folder, printer)
        # The first start warms files and caches, and keeps what the next ones show first.
        times = [_start(config, display) for _ in range(ROUNDS + 1)][1:]
    walls = [taken.wall for taken in times]
    cpu = statistics.median(taken.cpu for taken in times)
    return (
        Figure(
            f"killed in mid-print to recovered and touchable ({cpu:.0f} ms of CPU)",
            statistics.median(walls),
            LIMIT_MS,
            "limit",
            "ms",
            1.0,
            ours_p95=max(walls),
        ),
    )


def _left(folder: Path, printer: IppPrinterSimulator) -> Path:
    """What the kill left: state folder, and a job that the printer is at. Returns the settings."""
    left = folder / "killed"
    leave_killed(left, _mid_print)
    left.chmod(0o700)
    kiosk_signing_key(left / KEYS)
    store_key(left / KEYS, lambda _count: KEY)
    form = load_catalogue(own_catalogue())["CT01"]
    page = compose(
        form, form.sample, language="vi", seal=None, specimen=True, request=REQUEST, serial=None
    )
    IppPrinter("page-printer", printer.uri).submit(page.pdf, REQUEST)
    config = folder / "kiosk.toml"
    config.write_text(
        'state = "state"\n'
        '[machine]\nname = "Máy 01"\nplace = "Hải Châu"\n'
        '[office]\nurl = "http://127.0.0.1:9"\n'
        f'[page_printer]\nkind = "ipp"\ndevice_uri = "{printer.uri}"\n'
        '[wrapping]\nby = "file"\n',
        "utf-8",
    )
    return config


def _mid_print(ledger: Ledger) -> None:
    now = datetime.now(UTC)
    for step in STEPS:
        ledger.append(LedgerRow(step, now, SESSION, REQUEST, "CT01", digest="ab" * 32))


def _start(config: Path, display: str) -> Recovered:
    state, left = config.parent / "state", config.parent / "killed"
    kept = (state / DOORWAY).read_bytes() if (state / DOORWAY).exists() else None
    shutil.rmtree(state, ignore_errors=True)
    shutil.copytree(left, state)
    if kept is not None:
        (state / DOORWAY).write_bytes(kept)
    begin = time.time()
    kiosk = start_kiosk(config, display)
    happened: dict[str, float] = {}
    try:
        assert kiosk.stderr is not None
        for line in kiosk.stderr:
            told = json.loads(line) if line.startswith("{") else {"event": ""}
            if told["event"] in AWAITED:
                happened[told["event"]] = datetime.fromisoformat(told["time"]).timestamp()
            if happened.keys() == AWAITED:
                break
        else:
            raise SystemExit(f"bench: the kiosk ended with {kiosk.wait()}")
        ticks = Path(f"/proc/{kiosk.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        cpu = sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
        end = time.monotonic() + LIMIT_MS / 1000
        while not (state / DOORWAY).exists() and time.monotonic() < end:
            time.sleep(0.05)
    finally:
        kiosk.terminate()
        kiosk.communicate()
    assert not (state / STARTING).exists()
    return Recovered((max(happened.values()) - begin) * 1000, cpu * 1000)
