"""`kiosk simulate`: many kiosks in one process, for `office simulate`. No devices, no people.

Each is a kiosk of its own towards the office: its key, its signed questions, its stream of
changes, its own trusted metadata and packages on the disk, and its journey at Welcome. The
samples are not drawn. Lines of JSON go out, words come in::

    > {"keys": ["9d61…", …]}            public keys, to be enrolled
    < go
    > {"kiosk": "…", "phase": "ready", "at": 1795260000.1}
    > {"kiosk": "…", "phase": "pushed", "at": …}        the stream said that something has changed
    > {"kiosk": "…", "phase": "told", "release": 2, "at": …}          the office's status names it
    > {"kiosk": "…", "phase": "fetched", "version": 2, "at": …}       proved, and on the disk
    > {"kiosk": "…", "phase": "offered", "version": 2, "at": …}       the next person has it
    < (end of input)                    everything ends

With ``screen`` there is one complete kiosk, called ``screen``, in place of many. Once it has the
newer version somebody walks up to it::

    > {"kiosk": "screen", "phase": "shown", "version": 2, "at": …}    a frame with its new title

``at`` is this machine's clock in seconds since 1970, which the office's process shares.
"""

from __future__ import annotations

import io
import json
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TextIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.bundle import Bundle, own_catalogue
from kiosk_app import VERSION
from kiosk_app.actions.offers import OfferKeeper
from kiosk_app.assembly import STATUS_TIMEOUTS
from kiosk_app.config import OfficeConfig
from kiosk_app.journey import events
from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.states import State
from kiosk_app.log import Log
from kiosk_app.opening import BUNDLES, hall_today
from kiosk_app.release_line import ReleaseLine
from kiosk_app.runner import Runner
from kiosk_app.shelf import Shelf
from kiosk_app.watching import OfficeWatch
from office_contract.messages import OfficeStatus
from offline_cache.bundles.store import BundleStore
from offline_cache.client import OfficeClient
from offline_cache.keys import signing_key_id

STOP_SECONDS: Final = 5.0
GO: Final = "go"


@dataclass(frozen=True, slots=True)
class Order:
    """What is simulated. ``code``: the paper whose versions are told."""

    office: str
    state: Path
    kiosks: int
    code: str
    poll_seconds: float
    screen: bool = False


class Reporter:
    """Writes lines; from any thread."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, **line: Any) -> None:
        with self._lock:
            self._stream.write(json.dumps(line) + "\n")
            self._stream.flush()


class SimulatedKiosk:
    """A kiosk without devices and screen. ``on_bug`` hears what should not have been."""

    def __init__(
        self,
        order: Order,
        folder: Path,
        read: Mapping[tuple[str, int], Bundle],
        report: Reporter,
        on_bug: Callable[[BaseException], None],
    ) -> None:
        key = Ed25519PrivateKey.generate()
        self.public_key = key.public_key().public_bytes_raw().hex()
        self._key_id = signing_key_id(key)
        self._report = report
        self._code = order.code
        self._release = -1
        self._version = 0
        self._listening = False
        folder.mkdir(mode=0o700)
        today = hall_today()
        shelf = Shelf(own_catalogue(), BundleStore(folder / BUNDLES), today, read)
        log = Log(io.StringIO())
        self._client = OfficeClient(
            order.office, key, self._key_id, lambda: datetime.now(UTC), timeouts=STATUS_TIMEOUTS
        )
        machine = Machine(
            kiosk=self._key_id,
            place="simulated",
            languages=("vi",),
            forms=shelf.forms,
            today=today,
        )
        self._runner = Runner(State(machine=machine), {}, self._on_state, on_bug)
        self._line = ReleaseLine(
            folder,
            OfficeConfig(url=order.office, poll_seconds=order.poll_seconds),
            key,
            self._client,
            shelf,
            lambda: self._runner.state.session is None,
            self._fetched,
            self._pushed,
            log,
            same=None,
        )
        self._watch = OfficeWatch(
            self._client,
            VERSION,
            order.poll_seconds,
            self._runner.send,
            lambda: None,
            OfferKeeper(folder),
            lambda: False,
            log,
            on_bug,
            patience=STATUS_TIMEOUTS.total,
            request=self._line.request,
            on_answer=self._told,
        )
        self._threads = [
            threading.Thread(target=_guarded(work, on_bug), name=name, daemon=True)
            for name, work in self._line.work.items()
        ]

    def start(self) -> None:
        self._runner.start()
        self._watch.start()
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._line.stop()
        self._watch.stop()
        self._runner.stop()
        for thread in self._threads:
            thread.join(STOP_SECONDS)
        self._line.close()
        self._client.close()

    def _say(self, phase: str, **more: Any) -> None:
        self._report(kiosk=self._key_id, phase=phase, at=time.time(), **more)

    def _pushed(self) -> None:
        self._watch.wake()
        if self._listening:
            self._say("pushed")
            return
        self._listening = True
        self._say("ready")

    def _told(self, status: OfficeStatus) -> None:
        if status.release != self._release:
            self._release = status.release
            self._say("told", release=status.release)
        self._line.heard(status)

    def _fetched(self, changed: events.CatalogueChanged) -> None:
        self._say("fetched", version=changed.forms[self._code].version)
        self._runner.send(changed)

    def _on_state(self, state: State) -> None:
        version = state.machine.forms[self._code].version
        if version != self._version:
            self._version = version
            self._say("offered", version=version)


def simulate(order: Order, words: TextIO = sys.stdin, out: TextIO = sys.stdout) -> int:
    """Until the end of ``words``. Exit 70 after a bug."""
    report = Reporter(out)
    order.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    if order.screen:
        from kiosk_app.simulated_screen import simulate_with_screen  # noqa: PLC0415 - Qt

        return simulate_with_screen(order, report, words, GO)
    bugs: list[BaseException] = []
    first = Shelf(own_catalogue(), BundleStore(order.state / BUNDLES), hall_today())
    read = {(code, bundle.form.version): bundle for code, bundle in first.items()}
    kiosks = [
        SimulatedKiosk(order, order.state / f"{number:04}", read, report, bugs.append)
        for number in range(order.kiosks)
    ]
    report(keys=[kiosk.public_key for kiosk in kiosks])
    if words.readline().strip() == GO:
        for kiosk in kiosks:
            kiosk.start()
            # Kiosks of a city do not ask in step.
            time.sleep(order.poll_seconds / order.kiosks)
        words.read()
        _stop_all(kiosks)
    for bug in bugs:
        print(f"kiosk: {type(bug).__name__}: {bug}", file=sys.stderr)
    return 70 if bugs else 0


def _stop_all(kiosks: Sequence[SimulatedKiosk]) -> None:
    threads = [threading.Thread(target=kiosk.stop) for kiosk in kiosks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _guarded(
    work: Callable[[], None], on_bug: Callable[[BaseException], None]
) -> Callable[[], None]:
    def run() -> None:
        try:
            work()
        except BaseException as bug:  # noqa: BLE001 - told at the end
            on_bug(bug)

    return run
