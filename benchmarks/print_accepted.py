"""From the touch on "print" to the job accepted by real CUPS: a certificate, the whole way.

The kiosk's own runner and actions, an office in a process of its own (serial and seal over signed
HTTP), the encrypted store on the disk, page composed, read back and compared (F1), CUPS with an
IPP printer behind it. Only the screen and the phone are left out: sign-ins stand approved in the
office's store. The peer is a limit that a person does not notice as a wait.
"""

from __future__ import annotations

import io
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.figure import Figure
from devices.status import PrinterStatus, Progress
from forms.bundle import Catalogue
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.demo.office import DemoOffice
from kiosk_app.drivers import Drivers, build_drivers
from kiosk_app.journey import touches
from kiosk_app.journey.session import Person, Session
from kiosk_app.journey.states import Printing, Review, State, TakePapers
from kiosk_app.log import Log
from kiosk_app.machine_keys import enrolment_key
from kiosk_app.opening import opening
from tests.devices.cups_stand import QUEUE, CupsStand

WARM_UP = 5
ROUNDS = 100
LIMIT_MS = 300.0
WAIT_SECONDS = 60.0
KIOSK = "Máy đo"
PLACE = "Một Cửa, phường Hải Châu"
WOMAN = Person("048188001234", "NGUYỄN THỊ THU HƯỜNG")


def measure() -> Sequence[Figure]:
    with tempfile.TemporaryDirectory(prefix="b-") as short, ExitStack() as stack:
        Path("build").mkdir(exist_ok=True)
        # The store lies in the working folder: /tmp may be memory, where fsync costs nothing.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir="build"))).resolve()
        stand = stack.enter_context(CupsStand(Path(short)))
        office = stack.enter_context(DemoOffice(folder / "office", people=200))
        bench = stack.enter_context(_bench(folder, stand, office))
        times = [bench.once(number) for number in range(WARM_UP + ROUNDS)][WARM_UP:]
    delivered = bench.settled.count(Progress.DELIVERED)
    print(
        f"print to accepted: n={len(times)}, median {statistics.median(times):.0f} ms; "
        f"{delivered} of {len(bench.settled)} jobs settled as delivered",
        file=sys.stderr,
    )
    p95 = statistics.quantiles(times, n=20)[-1]
    name = "touch print to accepted by CUPS, p95"
    return (Figure(name, p95, LIMIT_MS, "a limit", "ms", 1.0),)


class _Bench:
    def __init__(self, kiosk: Kiosk, opened: tuple[State, Catalogue], printer: _Noting) -> None:
        self._kiosk = kiosk
        self._form = opened[1]["CT07"].form
        self._printer = printer
        self.settled: list[Progress] = []

    def once(self, number: int) -> float:
        """Milliseconds from the touch to the accepted job, of one fresh session."""
        session, sign_in = _session(number), _sign_in(number)
        runner = self._kiosk.runner
        # Where a person stands who has read the page and not yet touched "print".
        runner._state = replace(
            runner.state,
            screen=Review(pages=(b"seen",)),
            session=Session(
                id=session,
                language="vi",
                form=self._form,
                sign_in=sign_in,
                requester=WOMAN,
                subject=WOMAN,
                requests=1,
            ),
            awaited={},
        )
        self._printer.accepted.clear()
        touched = time.perf_counter()
        runner.send(touches.Print(session=session, turn=runner.state.turn))
        if not self._printer.accepted.wait(WAIT_SECONDS):
            raise RuntimeError(f"no job was sent; the screen is {runner.state.screen!r}")
        taken = (self._printer.accepted_at - touched) * 1000
        self._take()
        return taken

    def _take(self) -> None:
        runner = self._kiosk.runner
        _until(lambda: not isinstance(runner.state.screen, Review | Printing), "the settlement")
        screen = runner.state.screen
        self.settled.append(
            Progress.DELIVERED if isinstance(screen, TakePapers) else Progress.UNKNOWN
        )
        session = runner.state.session
        assert session is not None
        runner.send(touches.HaveAll(session=session.id, turn=runner.state.turn))
        _until(lambda: runner.state.screen is not screen, "the farewell")


class _Noting:
    """The page printer, and when it took the last job."""

    def __init__(self, printer: Any) -> None:
        self._printer = printer
        self.accepted = threading.Event()
        self.accepted_at = 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._printer, name)

    def submit(self, pdf: bytes, title: str) -> str:
        job: str = self._printer.submit(pdf, title)
        self.accepted_at = time.perf_counter()
        self.accepted.set()
        return job


@contextmanager
def _bench(folder: Path, stand: CupsStand, office: DemoOffice) -> Iterator[_Bench]:
    state = folder / "kiosk"
    office.enrol(KIOSK, PLACE, enrolment_key(state))
    _approve_sign_ins(folder / "office" / "office.sqlite3")
    config = Config(
        state=state,
        machine=MachineConfig(name=KIOSK, place=PLACE),
        office=OfficeConfig(url=office.address),
        page_printer=PagePrinterConfig(
            kind="cups", queue=QUEUE, device_uri=stand.device_uri, server=stand.server
        ),
    )
    real = build_drivers(config)
    printer = _Noting(real.page_printer)
    bugs: list[BaseException] = []
    opened = opening(config)
    kiosk = Kiosk(
        config,
        opened,
        Drivers(printer, None, None),
        Log(io.StringIO()),
        lambda _state: None,
        bugs.append,
        lambda _sound: None,
    )
    kiosk.start()
    try:
        machine = kiosk.runner
        _until(lambda: bool(machine.state.machine.office.reachable), "the office")
        _until(lambda: _ready(machine.state), "the printer")
        _until(lambda: kiosk._trust.trust().keys.keys() - {kiosk._trust.signing_key.key_id}, "keys")
        yield _Bench(kiosk, opened, printer)
    finally:
        kiosk.stop()
    if bugs:
        raise bugs[0]


def _ready(state: State) -> bool:
    return any(
        isinstance(report.status, PrinterStatus) and report.status.can_print
        for report in state.machine.devices
    )


def _approve_sign_ins(database: Path) -> None:
    now = datetime.now(UTC).replace(tzinfo=None)
    row = {
        "code": "CT07",
        "subject": "self",
        "language": "vi",
        "declared_number": WOMAN.number,
        "state": "approved",
        "device_code": "",
        "user_code": "",
        "verification_uri": "",
        "verification_uri_complete": "",
        "number": "47",
        "place": PLACE,
        "paper": "CT07",
        "interval": 1,
        "next_poll_at": now,
        "created_at": now,
        "expires_at": now + timedelta(hours=1),
        "person_number": WOMAN.number,
        "person_name": WOMAN.name,
    }
    with closing(sqlite3.connect(database, timeout=30)) as store:
        [kiosk] = store.execute("SELECT id FROM kiosks_kiosk").fetchone()
        for number in range(WARM_UP + ROUNDS):
            one = {
                **row,
                "sign_in": _sign_in(number),
                "kiosk_id": kiosk,
                "session": _session(number),
                "request": f"{_session(number)}-1",
            }
            names = ", ".join(f'"{name}"' for name in one)
            marks = ", ".join("?" for _ in one)
            values = [
                str(value) if isinstance(value, datetime) else value for value in one.values()
            ]
            store.execute(f"INSERT INTO identity_signin ({names}) VALUES ({marks})", values)
        store.commit()


def _session(number: int) -> str:
    return f"{number + 1:016x}"


def _sign_in(number: int) -> str:
    return f"benchmark-{number:04}"


def _until(condition: Any, what: str) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    pause = threading.Event()
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError(f"{what} did not come")
        pause.wait(0.005)
