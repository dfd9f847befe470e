"""The only place that constructs drivers, stores and clients, and joins them to the journey."""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from devices.status import DeviceReport
from forms.compose import warm_up
from kiosk_app import VERSION
from kiosk_app.acting import Hands, actions_of
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.local_time import HALL, hall_day, hour_and_minute
from kiosk_app.actions.offers import OfferKeeper
from kiosk_app.actions.recovering import PrinterInquiry
from kiosk_app.actions.revoked import RevocationKeeper
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.anchoring import AnchorKeeper
from kiosk_app.commanding import Commands
from kiosk_app.config import Config
from kiosk_app.control import ControlServer
from kiosk_app.dead_letters import with_dead_letters
from kiosk_app.disk_watch import DiskWatch
from kiosk_app.drivers import Drivers
from kiosk_app.enrolling import Enroller, Newcomer
from kiosk_app.journey import effects, events
from kiosk_app.journey.circumstances import Standing
from kiosk_app.journey.pausing import shine_of
from kiosk_app.journey.states import State
from kiosk_app.ledger_command import LedgerOrders
from kiosk_app.log import Log
from kiosk_app.machine_keys import open_machine_keys
from kiosk_app.office_time import OfficeTimeKeeper
from kiosk_app.permit import PermitKeeper
from kiosk_app.release_line import ReleaseLine
from kiosk_app.rotating import KeyRotator
from kiosk_app.runner import Runner
from kiosk_app.shelf import Shelf
from kiosk_app.standing import StandingKeeper
from kiosk_app.store_opening import open_store
from kiosk_app.technician.line import ServiceLine, Ties
from kiosk_app.technician.versions import versions
from kiosk_app.watching import DeviceWatch, OfficeWatch
from office_contract.messages import OfficeStatus
from office_contract.permit import PermitState
from offline_cache.anchors import Anchors
from offline_cache.client import OfficeClient
from offline_cache.delays import Timeouts
from offline_cache.keys import signing_key_id
from offline_cache.ledger import Ledger
from offline_cache.outbox import Outbox
from offline_cache.sync import DrainReport, Syncer, drain

CLOCK_CHECK: Final = 1.0
"""Seconds between two looks at the hall's clock: hours hold to the second."""


STATUS_TIMEOUTS: Final = Timeouts(1.5, 1.8, 2.0)
"""Seconds to connect, to wait, and in all, for the answer whether the office is there."""


class Kiosk:
    """A machine without its screen. ``on_state`` and ``on_bug`` come from the journey's thread.

    Raises ``OfflineCacheError`` when keys or store cannot be used, with what to do about it.
    """

    def __init__(
        self,
        config: Config,
        opened: tuple[State, Shelf],
        drivers: Drivers,
        log: Log,
        on_state: Callable[[State], None],
        on_bug: Callable[[BaseException], None],
        play: Callable[[effects.Sound], None],
        restart: Callable[[], None] | None = None,
    ) -> None:
        """``restart`` ends the kiosk so that its keeper starts it anew: for a new key."""
        self._log = log
        self._drivers = drivers
        folder = config.state
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._keys = open_machine_keys(folder, config.wrapping, _utc_now(), log)
        key = self._keys.signing()
        self._store = open_store(folder, self._keys, _utc_now(), log)
        self._outbox = Outbox(self._store)
        certificate = str(config.office.certificate) if config.office.certificate else None
        self._office_time = OfficeTimeKeeper(folder, log)
        self._client = _client_of(config, key, self._office_time)
        now = self._client.office_now
        fallback = f"{config.office.url.rstrip('/')}/v".upper()
        self._permit = PermitKeeper(folder, signing_key_id(key), log)
        self._trust = TrustKeeper(
            folder,
            key,
            fallback,
            lambda trust, at: self._permit.state(trust, at) is PermitState.GOOD,
        )
        self._revoked = RevocationKeeper(folder, self._trust.trust)
        self._books = Bookkeeping(Ledger(self._store), now)
        self._books.settle_unfinished()
        self._anchors = AnchorKeeper(
            Ledger(self._store),
            Anchors(self._store, key, former=self._keys.public_keys()),
            self._outbox,
            self._client,
            self._trust.trust,
            now,
            log,
        )
        self.service = ServiceLine(
            self._store, self._books, config, drivers, self._ties(play, now), log
        )
        self._paper_may_lie = self._books.paper_may_lie()
        state, shelf = opened
        self._today = state.machine.today
        self._stop = threading.Event()
        self._inquiry = PrinterInquiry(
            drivers.page_printer,
            self._books,
            log,
            lambda: self._tell(events.TrayCleared()),
            self._stop,
        )
        self._answered = threading.Event()
        self._keys_mark = ""
        actions = actions_of(
            Hands(
                config=config,
                drivers=drivers,
                client=self._client,
                books=self._books,
                outbox=self._outbox,
                trust=self._trust,
                service=self.service,
                find=shelf.find,
                play=play,
                now=now,
                wake_sync=self._wake_sync,
                ask_again=self._ask_again,
                log=log,
            )
        )
        self._on_state = on_state
        self.runner = Runner(state, actions, self._moved, on_bug)
        self._devices = DeviceWatch(drivers.watched(), self.service.hear, log, on_bug)
        # With limits of its own: an outage must show on the screen within five seconds.
        self._watch_client = OfficeClient(
            config.office.url,
            key,
            signing_key_id(key),
            _utc_now,
            timeouts=STATUS_TIMEOUTS,
            verify=certificate,
            office_clock=self._office_time.clock,
        )
        self._standing = StandingKeeper(
            folder, signing_key_id(key), self._standing_changed, lambda: hour_and_minute(now()), log
        )
        self._enroller = Enroller(
            self._client,
            Newcomer(
                signing_key_id(key),
                key.public_key().public_bytes_raw(),
                config.machine.name,
                config.machine.place,
                new_key=bool({"kiosk-signing", "machine"} & {*self._keys.were_set_aside()}),
            ),
            os.urandom,
            now,
            self.runner.send,
            lambda: self._standing.hear(None),
            log,
        )
        self._releases = ReleaseLine(
            folder,
            config.office,
            key,
            self._watch_client,
            shelf,
            lambda: self.runner.state.session is None,
            self.runner.send,
            self._wake_office,
            log,
            name=self._permit.kiosk(self._trust.trust()),
        )
        self._office = OfficeWatch(
            self._watch_client,
            VERSION,
            config.office.poll_seconds,
            self.runner.send,
            self._office_answered,
            OfferKeeper(folder),
            lambda: self._trust.box_key(now()) is not None,
            log,
            on_bug,
            patience=STATUS_TIMEOUTS.total,
            on_word=self._standing.hear,
            request=lambda: with_dead_letters(self._releases.request(), self._outbox),
            on_answer=self._heard,
        )
        self._rotator = KeyRotator(
            self._keys,
            lambda signing: _client_of(config, signing, self._office_time),
            lambda: self.runner.state.session is None,
            restart or _stay,
            log,
        )
        self._restarts = restart is not None
        self._syncer = Syncer(
            lambda stopping: drain(
                self._outbox,
                self._client,
                now,
                random.random,
                stopping=stopping,
                alone=lambda: self.runner.state.session is None,
            ),
            now,
            random.random,
            self._log_drain,
        )
        disk = DiskWatch(
            self._store,
            self._tell,
            lambda: self.runner.state.session is None,
            log,
            self._stop,
            self._settle_refused,
            restart,
        )
        self._threads = [
            threading.Thread(target=self._guarded(disk.run), name="disk", daemon=True),
            threading.Thread(target=self._guarded(self._syncer.run), name="sync", daemon=True),
            threading.Thread(target=self._guarded(self._keep_trust), name="trust", daemon=True),
            threading.Thread(target=self._guarded(self._inquiry.run), name="inquiry", daemon=True),
            threading.Thread(target=self._guarded(self._anchors.run), name="anchors", daemon=True),
            threading.Thread(target=self._guarded(self._calendar), name="calendar", daemon=True),
            threading.Thread(target=self._guarded(warm_up), name="fonts", daemon=True),
            *(
                threading.Thread(target=self._guarded(work), name=name, daemon=True)
                for name, work in self._releases.work.items()
            ),
            threading.Thread(
                target=self._guarded(self._enroller.run), name="enrolment", daemon=True
            ),
        ]
        if self._restarts:
            self._threads.append(
                threading.Thread(target=self._guarded(self._rotator.run), name="keys", daemon=True)
            )
        self._on_bug = on_bug
        self._control = ControlServer(folder, self._commands(), on_bug)

    def office_now(self) -> datetime:
        """The office's time, as far as it is known. From any thread."""
        return self._client.office_now()

    def start(self) -> None:
        self.runner.start()
        self.service.begin()
        if self._paper_may_lie:
            self.runner.send(events.PaperLeft())
        self._standing.begin()
        self._devices.start()
        self._office.start()
        for thread in self._threads:
            thread.start()
        self._log("started", version=VERSION)

    def stop(self) -> None:
        """End everything in the order in which nothing is lost."""
        self._stop.set()
        self._answered.set()
        self._enroller.stop()
        self._rotator.stop()
        self._releases.stop()
        self._control.close()
        self.runner.stop()
        self._office.stop()
        self._devices.stop()
        self._syncer.stop()
        self._anchors.stop()
        for thread in self._threads:
            thread.join(5.0)
        self._client.close()
        self._watch_client.close()
        self._releases.close()
        self._drivers.close()
        self._store.close()
        self._log("stopped")

    def _commands(self) -> Commands:
        return Commands(
            reports=self._reports,
            faultable=self._drivers.faultable,
            tests=self.service.bench,
            entries=self._outbox.list_entries,
            retry=self._send_again,
            ledger=LedgerOrders(Ledger(self._store), self._anchors.examine),
            change_key=self._change_key,
            service=self.service.commands,
            clock=time.monotonic,
            log=self._log,
        )

    def _ties(self, play: Callable[[effects.Sound], None], now: Callable[[], datetime]) -> Ties:
        """What service mode uses of a machine that is only being put together."""
        return Ties(
            reports=self._reports,
            free=lambda: self.runner.state.session is None,
            entries=self._outbox.list_entries,
            retry=self._send_again,
            give_up=self._outbox.give_up,
            wake_sync=self._wake_sync,
            notify=self._tell,
            play=play,
            versions=lambda: (*versions(self.runner.state), *self._of_keys()),
            events_address=lambda: self._releases.events_address,
            now=now,
        )

    def _of_keys(self) -> tuple[tuple[str, str], ...]:
        """What closes the keys, and until when the office's permit lasts."""
        until = self._permit.until(self._trust.trust())
        ends = until.astimezone(HALL).isoformat(" ", "minutes") if until is not None else "-"
        aside = ", ".join(self._keys.were_set_aside())
        return (
            ("keys", self._keys.wrapped_by.value),
            *((("damaged keys", aside),) if aside else ()),
            ("permit", ends),
        )

    def _heard(self, status: OfficeStatus) -> None:
        self._permit.hear(status.permit)
        self._keys_mark = status.keys
        if status.new_key:
            self._rotator.want()
        self._releases.heard(status)

    def _change_key(self) -> bool:
        """Whether the key is changed as soon as nobody stands at the machine."""
        if self._restarts:
            self._rotator.want()
        return self._restarts

    def _reports(self) -> Sequence[DeviceReport]:
        return self._devices.reports()

    def _tell(self, notice: events.Notice) -> None:
        self.runner.send(notice)

    def _settle_refused(self) -> None:
        """Sheets whose outcome the disk refused are looked for, as after a crash."""
        if self._books.settle_unfinished() and self._books.paper_may_lie():
            self.runner.send(events.PaperLeft())

    def _moved(self, state: State) -> None:
        if self._drivers.light is not None:
            self._drivers.light.shine(shine_of(state))
        self._on_state(state)

    def _send_again(self, entry: str) -> bool:
        found = self._outbox.requeue(entry, self._client.office_now())
        self._syncer.wake()
        return found

    def _ask_again(self) -> None:
        self._enroller.ask_again()

    def _wake_office(self) -> None:
        self._office.wake()

    def _wake_sync(self) -> None:
        self._syncer.wake()

    def _log_drain(self, report: DrainReport) -> None:
        if report.stop is not None or report.parked:
            self._log(
                "sync",
                stop=report.stop or "none",
                problem=report.problem or "none",
                parked=len(report.parked),
            )

    def _office_answered(self) -> None:
        self._office_time.keep()
        self._syncer.wake()
        self._answered.set()

    def _keep_trust(self) -> None:
        # On a thread of its own: the next question to the office must not wait for this one.
        while not self._stop.is_set():
            self._answered.wait()
            self._answered.clear()
            if not self._stop.is_set():
                self._trust.refresh(self._client, self._keys_mark)
                self._revoked.refresh(self._client)

    def _calendar(self) -> None:
        minute: datetime | None = None
        while not self._stop.is_set():
            now = self._watch_client.office_now()
            today = hall_day(now)
            if today != self._today:
                self._today = today
                self.runner.send(events.DayBegan(today=today))
                self._releases.turn(today)
                self.service.day_began()
            now = now.astimezone(HALL).replace(second=0, microsecond=0)
            if now != minute:
                minute = now
                self.runner.send(events.MinuteBegan(now=now))
            self._stop.wait(CLOCK_CHECK)

    def _standing_changed(self, changed: events.StandingChanged) -> None:
        self._enroller.want(wanted=changed.standing is Standing.UNKNOWN)
        self.runner.send(changed)

    def _guarded(self, work: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            try:
                work()
            except BaseException as bug:  # noqa: BLE001 - a thread's bug ends the machine too
                self._on_bug(bug)

        return run


def _client_of(
    config: Config, key: Ed25519PrivateKey, office_time: OfficeTimeKeeper
) -> OfficeClient:
    return OfficeClient(
        config.office.url,
        key,
        signing_key_id(key),
        _utc_now,
        verify=str(config.office.certificate) if config.office.certificate else None,
        office_clock=office_time.clock,
    )


def _stay() -> None:
    """Nobody would start the kiosk anew."""


def _utc_now() -> datetime:
    return datetime.now(UTC)
