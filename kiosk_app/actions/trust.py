"""Whom this kiosk believes: the office's list of keys, kept for when the office is away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pydantic import ValidationError

from forms.seal import KnownKey, Purpose, SigningKey, Trust
from kiosk_app.actions.whole_file import write_whole
from office_contract.messages import BoxKey, TrustList
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError

FILE: Final = "trust.json"
OWN_KEY_SINCE: Final = datetime(2020, 1, 1, tzinfo=UTC)
OWN_KEY_UNTIL: Final = datetime(2100, 1, 1, tzinfo=UTC)
"""The kiosk knows its own key without being told; the office's list says how long others do."""


def _always(_trust: Trust, _now: datetime) -> bool:
    return True


class TrustKeeper:
    """Thread-safe. The list holds public keys only, so its file needs no secrecy; it is
    replaced whole or not at all.
    """

    def __init__(
        self,
        folder: Path,
        key: Ed25519PrivateKey,
        fallback_address: str,
        permitted: Callable[[Trust, datetime], bool] = _always,
    ) -> None:
        """``permitted``: whether this kiosk may keep requests now (``kiosk_app.permit``)."""
        self._permitted = permitted
        self._path = folder / FILE
        self._lock = threading.Lock()
        self._own = SigningKey.of(key)
        self._own_public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self._fallback = fallback_address
        self._list = _read(self._path)
        self._mark = ""

    @property
    def signing_key(self) -> SigningKey:
        """With which this kiosk signs declarations."""
        return self._own

    def trust(self) -> Trust:
        """The office's keys, and this kiosk's own for declarations."""
        with self._lock:
            known = self._list
        trust = trust_of(known) if known is not None else Trust({}, self._fallback)
        own = KnownKey(self._own_public, Purpose.DECLARATION, OWN_KEY_SINCE, OWN_KEY_UNTIL)
        return Trust({self._own.key_id: own, **trust.keys}, trust.address)

    def box_key(self, now: datetime) -> BoxKey | None:
        """For which a request that must wait is sealed: the newest of the office's that is good.

        ``None`` as well while this kiosk may keep none.
        """
        if not self._permitted(self.trust(), now):
            return None
        with self._lock:
            known = self._list
        keys = known.box_keys if known is not None else ()
        return next((key for key in keys if now < key.valid_until), None)

    def refresh(self, client: OfficeClient, mark: str = "") -> bool:
        """Ask the office for its list; false if it could not be had and the old one stays.

        Args:
            client: the office.
            mark: what the office told last (``OfficeStatus.keys``). Under the mark under which
                the list was had, nothing is asked.
        """
        with self._lock:
            if mark and mark == self._mark:
                return True
        try:
            new = client.trust_list()
        except OfficeError:
            return False
        with self._lock:
            if new != self._list:
                self._list = new
                try:
                    write_whole(self._path, new.model_dump_json().encode())
                except OSError:
                    # A full disk: the list is known for now, and asked for again after a restart.
                    return False
            self._mark = mark
        return True


def trust_of(keys: TrustList) -> Trust:
    """The wire's list as the verifier wants it."""
    return Trust(
        {
            key.key_id: KnownKey(
                bytes.fromhex(key.public_key),
                Purpose(key.purpose),
                key.valid_from,
                key.valid_until,
                key.owner,
            )
            for key in keys.keys
        },
        keys.verify_address,
    )


def read_trust(path: Path) -> Trust | None:
    """A list as ``TrustKeeper`` or the office writes it; ``None`` if it is unusable."""
    known = _read(path)
    return trust_of(known) if known is not None else None


def _read(path: Path) -> TrustList | None:
    try:
        return TrustList.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None
