"""The door of service mode: PINs, service cards, and a lock-out that grows for the whole machine.

A wrong one is on the disk before the answer is known: pulling the plug saves nobody a try. Within a
run the lock goes by the monotonic clock; across runs by the wall clock, never for longer than it
was set for, so that no clock that jumps opens the door early or locks it for ever.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from offline_cache.technicians import MOST, Lockout, PinHash, Technician, TechnicianBook

TRIES: Final = 5
FIRST_LOCK: Final = 60
LONGEST_LOCK: Final = 3600
"""Seconds."""
COST: Final = 15
"""scrypt with 2**15 rounds takes 32 MB and some 80 ms of this machine's processor."""
_BLOCK: Final = 8
_MEMORY: Final = 64 * 1024 * 1024
_SALT_BYTES: Final = 16
TOKEN_BYTES: Final = 16

_PIN: Final = re.compile(r"[0-9]{6,12}", re.ASCII)
_CARD: Final = re.compile(rb"MOT-CUA-SERVICE\.([A-Z2-7]{26})", re.ASCII)


class AccessError(Exception):
    """What is wrong, in words for whoever adds a technician."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """``who`` is admitted; ``None``: nobody. ``locked_until`` is aware. ``alarm`` is true once for
    each time that the door is locked.
    """

    who: str | None = None
    locked_until: datetime | None = None
    alarm: bool = False


class Access:
    """Thread-safe. Every method raises ``StoreError``.

    ``clock`` is monotonic, in seconds; ``entropy`` gives that many random bytes.
    """

    def __init__(
        self,
        book: TechnicianBook,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        entropy: Callable[[int], bytes],
        cost: int = COST,
    ) -> None:
        self._book = book
        self._now = now
        self._clock = clock
        self._entropy = entropy
        self._cost = cost
        self._lock = threading.Lock()
        self._opens_at = clock() + _left_over(book.lockout(), now())

    # --- at the door ------------------------------------------------------------------------

    def by_pin(self, pin: str) -> Verdict:
        with self._lock:
            technicians = self._book.all()

            def find() -> str | None:
                found = None
                # All of them, whoever it is: the time tells nothing.
                for one in technicians:
                    if one.pin is not None and _is_pin(pin, one.pin):
                        found = one.name
                return found

            return self._judge(find)

    def by_card(self, scanned: bytes) -> Verdict:
        """What is no service card at all is not admitted, and costs nothing."""
        token = token_of(scanned)
        if token is None:
            return Verdict(locked_until=self.locked_until())
        digest = card_digest(token)
        with self._lock:
            cards = [(one.name, one.card) for one in self._book.all() if one.card is not None]

            def find() -> str | None:
                found = None
                for name, card in cards:
                    if hmac.compare_digest(card, digest):
                        found = name
                return found

            return self._judge(find)

    def locked_until(self) -> datetime | None:
        left = self._opens_at - self._clock()
        return self._now() + timedelta(seconds=left) if left > 0 else None

    def _judge(self, find: Callable[[], str | None]) -> Verdict:
        until = self.locked_until()
        if until is not None:
            return Verdict(locked_until=until)
        wrong = self._book.lockout().wrong + 1
        seconds = lock_seconds(wrong)
        self._book.keep(Lockout(wrong, self._now(), seconds))
        who = find()
        if who is not None:
            self._book.keep(Lockout())
            return Verdict(who)
        if not seconds:
            return Verdict()
        self._opens_at = self._clock() + seconds
        return Verdict(locked_until=self.locked_until(), alarm=True)

    # --- who may ----------------------------------------------------------------------------

    def technicians(self) -> tuple[Technician, ...]:
        return self._book.all()

    def add(self, name: str, pin: str | None) -> None:
        """Let ``name`` in by ``pin`` of 6 to 12 digits, or later by a card alone; an older PIN
        of theirs is void, their card stays. Raises ``AccessError``.
        """
        hashed = None if pin is None else self._hashed(pin)
        with self._lock:
            known = {one.name: one for one in self._book.all()}
            others = [one for one in known.values() if one.name != name]
            if len(others) >= MOST:
                raise AccessError(f"{MOST} technicians are known already: remove one first")
            if pin is not None and any(
                one.pin is not None and _is_pin(pin, one.pin) for one in others
            ):
                raise AccessError("choose another PIN: this one would not tell who it is")
            old = known.get(name)
            try:
                new = replace(old, pin=hashed) if old else Technician(name, self._now(), hashed)
            except ValueError as error:
                raise AccessError(str(error)) from error
            self._book.put(new)

    def give_card(self, name: str, digest: bytes) -> None:
        """``digest`` is ``card_digest`` of a new card's token; an older card of theirs is void.

        Raises ``AccessError``.
        """
        if len(digest) != hashlib.sha256().digest_size:
            raise AccessError("a card is known by a SHA-256")
        with self._lock:
            for one in self._book.all():
                if one.name == name:
                    self._book.put(replace(one, card=digest))
                    return
        raise AccessError(f"no technician is called {name}: `kiosk service add` comes first")

    def remove(self, name: str) -> None:
        """Raises ``AccessError``."""
        if not self._book.remove(name):
            raise AccessError(f"no technician is called {name}")

    def _hashed(self, pin: str) -> PinHash:
        if not _PIN.fullmatch(pin):
            raise AccessError("a PIN has 6 to 12 digits")
        if is_guessable(pin):
            raise AccessError("choose another PIN: this one is among the first that are tried")
        salt = self._entropy(_SALT_BYTES)
        return PinHash(salt, _scrypt(pin, salt, self._cost), self._cost)


def lock_seconds(wrong: int) -> int:
    """For how long the ``wrong``-th one in a row locks the door: from the fifth on, each for twice
    as long as the one before, at most an hour.
    """
    if wrong < TRIES:
        return 0
    return min(FIRST_LOCK << min(wrong - TRIES, 16), LONGEST_LOCK)


def is_guessable(pin: str) -> bool:
    """Of one or two digits, or a run up or down."""
    run = "01234567890123456789"
    return len(set(pin)) < 3 or pin in run or pin in run[::-1]


def card_text(token: bytes) -> str:
    """What a service card's code says: upper case and digits, compact in a QR code."""
    return f"MOT-CUA-SERVICE.{base64.b32encode(token).decode().rstrip('=')}"


def card_digest(token: bytes) -> bytes:
    return hashlib.sha256(token).digest()


def token_of(scanned: bytes) -> bytes | None:
    """The token of a service card; ``None`` if it is anything else."""
    found = _CARD.fullmatch(scanned)
    return base64.b32decode(found[1] + b"======") if found else None


def _left_over(lockout: Lockout, now: datetime) -> float:
    """Seconds that a lock of an earlier run has still to go."""
    gone = (now - lockout.locked).total_seconds()
    return lockout.seconds - max(0.0, gone) if gone < lockout.seconds else 0.0


def _is_pin(pin: str, known: PinHash) -> bool:
    return hmac.compare_digest(_scrypt(pin, known.salt, known.cost), known.hash)


def _scrypt(pin: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=1 << cost, r=_BLOCK, p=1, maxmem=_MEMORY, dklen=32
    )
