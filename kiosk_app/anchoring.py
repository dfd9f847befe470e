"""Anchors of the ledger in a running kiosk: made in time, handed in when the office is there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Protocol

from forms.seal import Purpose, Trust
from kiosk_app.log import Log
from office_contract.anchors import Countersignature, LedgerAnchor, countersignature_holds
from office_contract.messages import HelpCall
from office_contract.signing import TRANSIENT_PROBLEMS, key_id
from office_contract.vocabulary import HelpReason
from offline_cache.anchors import Anchors
from offline_cache.errors import LedgerBrokenError, OfficeError, OfficeProblemError, StoreError
from offline_cache.ledger import Ledger
from offline_cache.ledger_check import Examination, examine_ledger
from offline_cache.outbox import Outbox, help_entry

LOOK_SECONDS: Final = 60.0
"""How often it looks whether an anchor is due: the delay that counts has half an hour."""
BREAKAGE_IS_NEWS: Final = timedelta(days=7)
"""How long the office should still hear that a ledger is not what it was."""


class Countersigner(Protocol):
    """The line to the office."""

    def anchor(self, anchor: LedgerAnchor) -> Countersignature: ...


class AnchorKeeper:
    """One thread runs ``run``. At the start the whole ledger is examined, once, beside the screen.

    A ledger that is not as it was written is told to log and office. Anchors go on only if what
    lies behind the last one is sound.
    """

    def __init__(
        self,
        ledger: Ledger,
        anchors: Anchors,
        outbox: Outbox,
        client: Countersigner,
        trust: Callable[[], Trust],
        now: Callable[[], datetime],
        log: Log,
    ) -> None:
        self._ledger = ledger
        self._anchors = anchors
        self._outbox = outbox
        self._client = client
        self._trust = trust
        self._now = now
        self._log = log
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._broken_at = 0

    def examine(self) -> Examination:
        """Everything that ``kiosk ledger check`` says. Raises ``StoreError``."""
        return examine(self._ledger, self._anchors, self._trust())

    def wake(self) -> None:
        """The office is there. From any thread."""
        self._wake.set()

    def stop(self) -> None:
        """Anchor what there is, and end. From any thread."""
        self._stopping.set()
        self._wake.set()

    def run(self) -> None:
        self.begin()
        while not self._stopping.is_set():
            self.turn()
            self._wake.wait(LOOK_SECONDS)
            self._wake.clear()
        self._make(at_once=True)

    def begin(self) -> None:
        """Examine the ledger as it was found."""
        try:
            found = self.examine()
            if found.sound:
                self._log("ledger-checked", rows=found.rows, anchored=found.anchored)
                return
            first = found.findings[0]
            self._log("ledger-broken", fault=first.fault.value, row=first.first)
            self._tell_office()
        except StoreError as error:
            self._log("store", error=type(error).__name__)

    def turn(self) -> None:
        """Make an anchor if one is due, and hand in what waits."""
        self._make()
        try:
            self._hand_in()
        except StoreError as error:
            self._log("store", error=type(error).__name__)

    def _make(self, *, at_once: bool = False) -> None:
        try:
            self._anchors.make(self._now(), at_once=at_once)
        except LedgerBrokenError as error:
            if error.sequence != self._broken_at:
                self._broken_at = error.sequence
                self._log("ledger-broken", fault="behind-the-last-anchor", row=error.sequence)
        except StoreError as error:
            self._log("store", error=type(error).__name__)

    def _hand_in(self) -> None:
        """In their order; whatever is wrong with the line keeps them for the next time."""
        for kept in self._anchors.waiting():
            try:
                answer = self._client.anchor(kept.anchor)
            except OfficeProblemError as error:
                if error.kind is None or error.kind in TRANSIENT_PROBLEMS:
                    return
                self._log("anchor-refused", problem=error.kind.value, row=kept.anchor.sequence)
                self._anchors.refuse(kept.number)
                return
            except OfficeError:
                return
            key = office_keys(self._trust()).get(answer.office_key)
            if key is not None and not countersignature_holds(kept.anchor, answer, key):
                self._log("foreign-answer", session="-")
                return
            self._anchors.keep(kept.number, answer)

    def _tell_office(self) -> None:
        now = self._now()
        call = HelpCall(
            entry=f"help_ledger_{int(now.timestamp())}",
            reason=HelpReason.DEVICE_FAULT,
            screen="ledger-broken",
            language="vi",
            at=now,
        )
        self._outbox.add(help_entry(call, now + BREAKAGE_IS_NEWS))


def examine(ledger: Ledger, anchors: Anchors, trust: Trust | None) -> Examination:
    """Rows and anchors of a store, with the keys that are known. Raises ``StoreError``."""
    trust = trust or Trust({}, "")
    own = key_id(anchors.public_key)
    known = {key_id(key): key for key in anchors.public_keys}
    keys = {**known, **_former_keys(trust, own)}
    return examine_ledger(ledger, anchors.all(), keys, office_keys(trust))


def _former_keys(trust: Trust, own: str) -> dict[str, bytes]:
    """Those of this kiosk before its key was changed: the office's list names the same owner."""
    known = trust.keys.get(own)
    owner = known.owner if known is not None else ""
    return {
        name: key.public_key
        for name, key in trust.keys.items()
        if owner and key.owner == owner and key.purpose is Purpose.DECLARATION
    }


def office_keys(trust: Trust) -> dict[str, bytes]:
    """Key id to public key of those with which the office seals and countersigns."""
    return {
        name: key.public_key
        for name, key in trust.keys.items()
        if key.purpose is Purpose.CERTIFICATE
    }
