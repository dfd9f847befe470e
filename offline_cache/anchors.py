"""The anchors that this kiosk has made of its ledger, and the office's word to each.

An anchor waits in the store until the office has answered, for days if need be; they are handed in
in their order. One that the office refuses ends its chain: the next is the first of a new one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from office_contract.anchors import Countersignature, LedgerAnchor, sign_anchor
from offline_cache.database import SqlRow, Store, from_milliseconds, to_milliseconds
from offline_cache.delays import ANCHOR_AFTER
from offline_cache.errors import LedgerBrokenError
from offline_cache.ledger import GENESIS, Ledger, LedgerEntry, chain_hash, parse_entry

ANCHOR_ROWS: Final = 200
"""Rows without an anchor, at most: some thirty papers."""
BATCH: Final = 500
"""Rows read at once: other threads use the store between two batches."""
CHAIN_BYTES: Final = 16
HANDED_IN: Final = 50
"""Anchors handed in at a time: more than a day's."""


class AnchorState(StrEnum):
    MADE = "made"
    COUNTERSIGNED = "countersigned"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeptAnchor:
    """An anchor as it stands in the store, from 1."""

    number: int
    anchor: LedgerAnchor
    state: AnchorState
    answer: Countersignature | None


class Anchors:
    """The anchors' table in a store."""

    def __init__(
        self,
        store: Store,
        key: Ed25519PrivateKey,
        random: Callable[[int], bytes] = os.urandom,
        *,
        former: Iterable[bytes] = (),
    ) -> None:
        """``key`` signs; ``former`` are public keys that signed anchors in the store before."""
        self._store = store
        self._ledger = Ledger(store)
        self._key = key
        self._random = random
        self.public_key = key.public_key().public_bytes_raw()
        self.public_keys = (self.public_key, *former)

    def make(self, now: datetime, *, at_once: bool = False) -> LedgerAnchor | None:
        """Anchor the ledger's last row if that is due; ``None`` where it is not.

        Due are ``ANCHOR_ROWS`` rows, or one that is ``ANCHOR_AFTER`` old or of a later day than
        today; ``at_once`` any. What is signed was followed from the last anchor.

        Raises:
            LedgerBrokenError: a row behind the last anchor does not follow; nothing was signed.
            StoreError: it was not kept.
        """
        chain = self._chain()
        kept = self._kept("WHERE chain = ? ORDER BY number DESC LIMIT 1", (chain,))
        before = (kept[0].anchor.sequence, bytes.fromhex(kept[0].anchor.hash)) if kept else None
        new = self._behind(before)
        if not new or not (at_once or _due(new, now)):
            return None
        tip = new[-1]
        anchor = sign_anchor(
            self._key, chain=chain, row=(tip.sequence, tip.hash), previous=before, at=now
        )
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT INTO ledger_anchor (number, kiosk, chain, sequence, hash,"
                " previous_sequence, previous_hash, at, signature, state)"
                " SELECT coalesce(max(number), 0) + 1, ?,?,?,?,?,?,?,?, 'made' FROM ledger_anchor",
                (
                    anchor.kiosk,
                    anchor.chain,
                    anchor.sequence,
                    anchor.hash,
                    anchor.previous_sequence,
                    anchor.previous_hash,
                    to_milliseconds(anchor.at),
                    anchor.signature,
                ),
            )
        return anchor

    def waiting(self) -> tuple[KeptAnchor, ...]:
        """Those that the office has not answered, oldest first; at most ``HANDED_IN``."""
        return self._kept("WHERE state = 'made' ORDER BY number LIMIT ?", (HANDED_IN,))

    def keep(self, number: int, answer: Countersignature) -> None:
        """The office has countersigned it."""
        with self._store.transaction() as connection:
            connection.execute(
                "UPDATE ledger_anchor SET state = 'countersigned', office_key = ?2, received = ?3,"
                " countersignature = ?4 WHERE number = ?1 AND state = 'made'",
                (number, answer.office_key, to_milliseconds(answer.received), answer.signature),
            )

    def refuse(self, number: int) -> None:
        """The office will not have it, nor what was made behind it: a new chain begins."""
        with self._store.transaction() as connection:
            connection.execute(
                "UPDATE ledger_anchor SET state = 'refused' WHERE number >= ? AND state = 'made'",
                (number,),
            )
            connection.execute(
                "INSERT INTO ledger_chain (number, chain)"
                " SELECT max(number) + 1, ? FROM ledger_chain",
                (self._random(CHAIN_BYTES).hex(),),
            )

    def all(self) -> tuple[KeptAnchor, ...]:
        """Every anchor in this store, oldest first.

        Raises:
            ValueError: a row is no anchor.
        """
        return self._kept("ORDER BY number", ())

    def _chain(self) -> str:
        [(chain,)] = self._store.rows("SELECT chain FROM ledger_chain ORDER BY number DESC LIMIT 1")
        return str(chain)

    def _behind(self, before: tuple[int, bytes] | None) -> list[LedgerEntry]:
        """The rows behind the last anchor, each followed from the one before it."""
        sequence, previous = before or (0, GENESIS)
        found: list[LedgerEntry] = []
        while rows := self._ledger.rows_behind(sequence, BATCH):
            for values in rows:
                sequence += 1
                try:
                    entry = parse_entry(values)
                except ValueError as error:
                    raise LedgerBrokenError(sequence) from error
                if (entry.sequence, entry.previous) != (sequence, previous):
                    raise LedgerBrokenError(sequence)
                if entry.hash != chain_hash(previous, sequence, entry.row):
                    raise LedgerBrokenError(sequence)
                previous = entry.hash
                found.append(entry)
        return found

    def _kept(self, where: str, bindings: tuple[str | int, ...]) -> tuple[KeptAnchor, ...]:
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM ledger_anchor {where}",  # noqa: S608 -- of this file
            bindings,
        )
        return tuple(_read(row) for row in rows)


_COLUMNS = (
    "number, kiosk, chain, sequence, hash, previous_sequence, previous_hash, at, signature, state, "
    "office_key, received, countersignature"
)


def _due(new: list[LedgerEntry], now: datetime) -> bool:
    age = now - new[0].row.at
    return len(new) >= ANCHOR_ROWS or age >= ANCHOR_AFTER or age < -timedelta(days=1)


def _read(values: SqlRow) -> KeptAnchor:
    number, kiosk, chain, sequence, hash_, before, before_hash, at, signature, state = values[:10]
    office_key, received, countersignature = values[10:]
    assert isinstance(number, int)
    assert isinstance(sequence, int)
    assert isinstance(before, int)
    assert isinstance(at, int)
    assert isinstance(received, int)
    anchor = LedgerAnchor(
        kiosk=str(kiosk),
        chain=str(chain),
        sequence=sequence,
        hash=str(hash_),
        previous_sequence=before,
        previous_hash=str(before_hash),
        at=from_milliseconds(at),
        signature=str(signature),
    )
    standing = AnchorState(str(state))
    answer = None
    if standing is AnchorState.COUNTERSIGNED:
        answer = Countersignature(
            office_key=str(office_key),
            received=from_milliseconds(received),
            signature=str(countersignature),
        )
    return KeptAnchor(number, anchor, standing, answer)
