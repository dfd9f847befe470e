"""Joins a kiosk to the office's releases: who fetches, who keeps, who listens."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.bundle import Bundle
from forms.golden import draws_the_same
from kiosk_app import VERSION
from kiosk_app.actions.local_time import hall_day
from kiosk_app.config import OfficeConfig
from kiosk_app.journey import events
from kiosk_app.log import Log
from kiosk_app.opening import BUNDLES
from kiosk_app.shelf import Shelf
from kiosk_app.updating import FormUpdates
from office_contract.messages import OfficeStatus, StatusRequest
from offline_cache.bundles.store import BundleStore
from offline_cache.client import OfficeClient
from offline_cache.event_stream import EventStream
from offline_cache.keys import signing_key_id

if TYPE_CHECKING:
    from offline_cache.bundles.client import Release, ReleaseClient, Target


class ReleaseLine:
    """Two threads of ``work``; ``heard`` each good status, and ask with ``request``.

    Args:
        state: the kiosk's folder.
        config: how the office is reached.
        key: the kiosk's signing key.
        office: knows the office's time.
        shelf: what is offered.
        idle: whether nobody stands at the machine.
        notify: takes ``events.CatalogueChanged``.
        wake: has the office asked for its status at once.
        log: the kiosk's.
        same: see ``FormUpdates``.
        name: id of the kiosk's first key, by which a release is rolled out to it; else this key's.
    """

    def __init__(
        self,
        state: Path,
        config: OfficeConfig,
        key: Ed25519PrivateKey,
        office: OfficeClient,
        shelf: Shelf,
        idle: Callable[[], bool],
        notify: Callable[[events.CatalogueChanged], None],
        wake: Callable[[], None],
        log: Log,
        *,
        same: Callable[[Bundle, bytes], bool] | None = draws_the_same,
        name: str | None = None,
    ) -> None:
        self._wake = wake
        verify = str(config.certificate) if config.certificate else None
        self._client = _Reader(state / BUNDLES, config, office.office_now)
        self._updates = FormUpdates(
            self._client,
            BundleStore(state / BUNDLES),
            shelf,
            name or signing_key_id(key),
            lambda: hall_day(office.office_now()),
            idle,
            notify,
            random.random,
            log,
            same=same,
        )
        self.events_address = ""
        """Where the office's events come from, as it said last; empty where there are none."""
        self._stream = EventStream(
            key,
            signing_key_id(key),
            office,
            VERSION,
            self._changed,
            os.urandom,
            random.random,
            verify=verify,
        )

    @property
    def work(self) -> Mapping[str, Callable[[], None]]:
        """By the thread's name; each until ``stop``."""
        return {"updates": self._updates.run, "events": self._stream.run}

    def request(self) -> StatusRequest:
        """What is asked of the office, and told it."""
        told = self._updates.report()
        return StatusRequest(
            app_version=VERSION, release=told.release, fault=told.fault, forms=told.forms
        )

    def heard(self, status: OfficeStatus) -> None:
        self.events_address = status.events
        self._stream.listen_at(status.events)
        self._updates.told(status.release)

    def _changed(self, release: int) -> None:
        # A release proves itself: its number need not come from a signed answer first.
        if release:
            self._updates.told(release)
        self._wake()

    def turn(self, today: date) -> None:
        """A day has begun in the hall."""
        self._updates.turn(today)

    def stop(self) -> None:
        self._updates.stop()
        self._stream.stop()

    def close(self) -> None:
        """Once its threads have ended."""
        self._client.close()


class _Reader:
    """Reads releases. What proves them is loaded with the first that the office tells of: a kiosk
    that has just started has a person to serve first.
    """

    def __init__(self, folder: Path, config: OfficeConfig, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._config = config
        self._now = now

    @cached_property
    def _client(self) -> ReleaseClient:
        from offline_cache.bundles.client import ReleaseClient  # noqa: PLC0415

        config = self._config
        return ReleaseClient(
            self._folder,
            config.url,
            self._now,
            pinned=config.release_root,
            verify=str(config.certificate) if config.certificate else None,
        )

    def refresh(self) -> Release:
        return self._client.refresh()

    def fetch(self, target: Target) -> bytes:
        return self._client.fetch(target)

    def close(self) -> None:
        if "_client" in vars(self):
            self._client.close()
