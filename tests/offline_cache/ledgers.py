"""Ledgers with papers in them, and a hand that has the store's key and no respect for triggers."""

from __future__ import annotations

from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from offline_cache.database import Store
from offline_cache.ledger import GENESIS, Ledger, LedgerEvent, LedgerRow, chain_hash, parse_entry
from tests.offline_cache.parts import SESSION, START

OFFICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))


def papers(ledger: Ledger, count: int, first: int = 1) -> None:
    """One row each, numbered from ``first``, a second apart."""
    for number in range(first, first + count):
        ledger.append(row(number))


def row(number: int) -> LedgerRow:
    return LedgerRow(
        event=LedgerEvent.RESERVED,
        at=START + timedelta(seconds=number - 1),
        session=SESSION,
        request=f"{SESSION}-{number}",
        code="CT07",
        serial=f"{number:04d}/2026/XN-HC",
        digest="ab" * 32,
    )


def alter(store: Store, *statements: str) -> None:
    """Change the store as somebody with its key would, with its guards put back afterwards."""
    with store.transaction() as connection:
        guards = list(
            connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'ledger%'"
            )
        )
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, again in guards:
            connection.execute(str(again))


def chain_again(store: Store, first: int = 1) -> None:
    """Make every hash from row ``first`` on anew, so that each row follows from the one before."""
    ledger = Ledger(store)
    previous = ledger.rows_behind(first - 2, 1)[0][-1] if first > 1 else GENESIS
    statements = []
    for values in ledger.rows_behind(first - 1, 1_000_000):
        sequence = values[0]
        assert isinstance(sequence, int)
        assert isinstance(previous, bytes)
        digest = chain_hash(previous, sequence, parse_entry(values).row)
        statements.append(
            f"UPDATE ledger SET previous = x'{previous.hex()}', hash = x'{digest.hex()}'"
            f" WHERE sequence = {sequence}"
        )
        previous = digest
    alter(store, *statements)
