"""Another signing key for this kiosk: made here, offered to the office, and then taken into use.

The kiosk speaks with one key from start to end: once the office has taken the next one, and nobody
stands at the machine, the kiosk ends and its keeper starts it anew. Until then, for an hour at
most, the office takes the old key too (``backend.kiosks.key_changes``).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk_app.log import Log
from office_contract.key_rotation import KeyOffer, KeyTaken, offer_key
from office_contract.vocabulary import ProblemType
from offline_cache.errors import OfficeProblemError, OfflineCacheError
from offline_cache.keys import KeyFolder, signing_key_id

IDLE_SECONDS: Final = 1.0
"""Between two looks whether nobody stands at the machine."""
RETRY_SECONDS: Final = 300.0
"""After an offer that was not taken."""


class TakesKeys(Protocol):
    """What is used of ``offline_cache.client.OfficeClient``."""

    def change_key(self, offer: KeyOffer) -> KeyTaken: ...

    def close(self) -> None: ...


ClientOf = Callable[[Ed25519PrivateKey], TakesKeys]
"""A client of the office that signs with that key."""


def change_key(keys: KeyFolder, client_of: ClientOf) -> str:
    """Have the office know this kiosk by its next key, and take that into use here.

    Repeated after any interruption it ends what was begun. Returns the new key's id.

    Raises:
        OfficeError: the office does not take it now; the old key stays in use.
        KeysError: a key cannot be read.
        OSError: the disk refuses; nothing has changed, or the next call ends it.
    """
    old, new = keys.signing(), keys.make_next_signing()
    offer = offer_key(signing_key_id(old), new)
    try:
        taken = _offer(client_of(old), offer)
    except OfficeProblemError as error:
        if error.kind is not ProblemType.UNKNOWN_KIOSK:
            raise
        # The answer to an earlier offer was lost, and the old key is taken no more.
        taken = _offer(client_of(new), offer)
    keys.promote_signing()
    return taken.key_id


def _offer(client: TakesKeys, offer: KeyOffer) -> KeyTaken:
    try:
        return client.change_key(offer)
    finally:
        client.close()


class KeyRotator:
    """Run it on a thread with ``run``; the other methods may be called from any.

    ``idle`` says whether nobody stands at the machine; ``restart`` ends the kiosk, so that its
    keeper starts it with the new key.
    """

    def __init__(
        self,
        keys: KeyFolder,
        client_of: ClientOf,
        idle: Callable[[], bool],
        restart: Callable[[], None],
        log: Log,
    ) -> None:
        self._keys = keys
        self._client_of = client_of
        self._idle = idle
        self._restart = restart
        self._log = log
        self._wanted = threading.Event()
        self._stopping = threading.Event()

    def want(self) -> None:
        self._wanted.set()

    def stop(self) -> None:
        self._stopping.set()
        self._wanted.set()

    def run(self) -> None:
        """Until the key has changed, or ``stop``."""
        if self._begun():
            self._wanted.set()
        self._wanted.wait()
        while not self._stopping.is_set():
            if not self._idle():
                self._stopping.wait(IDLE_SECONDS)
            elif self._change():
                self._end()
                return
            else:
                self._stopping.wait(RETRY_SECONDS)

    def _begun(self) -> bool:
        """Whether an earlier run was interrupted."""
        try:
            return self._keys.next_signing() is not None
        except OfflineCacheError:
            return False

    def _change(self) -> bool:
        try:
            change_key(self._keys, self._client_of)
        except (OfflineCacheError, OSError) as error:
            problem = error.kind if isinstance(error, OfficeProblemError) else None
            name = type(error).__name__
            self._log("key-not-changed", error=name, problem=problem or "none")
            return False
        self._log("key-changed")
        return True

    def _end(self) -> None:
        while not self._stopping.is_set():
            if self._idle():
                self._restart()
                return
            self._stopping.wait(IDLE_SECONDS)
