"""Anchors in the store: when one is made, what becomes of it, and that nothing rewrites it."""

from __future__ import annotations

from datetime import timedelta

import apsw
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from office_contract.anchors import NO_HASH, anchor_holds, countersign
from offline_cache.anchors import ANCHOR_ROWS, Anchors, AnchorState
from offline_cache.database import Store
from offline_cache.delays import ANCHOR_AFTER
from offline_cache.errors import LedgerBrokenError
from offline_cache.ledger import Ledger
from tests.offline_cache.ledgers import OFFICE, alter, papers
from tests.offline_cache.parts import START


@pytest.fixture
def ledger(store: Store) -> Ledger:
    return Ledger(store)


@pytest.fixture
def anchors(store: Store, kiosk_key: Ed25519PrivateKey) -> Anchors:
    return Anchors(store, kiosk_key)


def test_an_empty_ledger_is_not_anchored(anchors: Anchors) -> None:
    assert anchors.make(START, at_once=True) is None


def test_an_anchor_is_due_after_half_an_hour_and_not_before(
    ledger: Ledger, anchors: Anchors
) -> None:
    papers(ledger, 3)
    assert anchors.make(START + ANCHOR_AFTER - timedelta(milliseconds=1)) is None
    made = anchors.make(START + ANCHOR_AFTER)
    assert made is not None
    assert (made.sequence, made.hash) == (3, ledger.entries()[-1].hash.hex())
    assert (made.previous_sequence, made.previous_hash) == (0, NO_HASH)
    assert anchor_holds(made, anchors.public_key)
    assert anchors.make(START + timedelta(days=9)) is None


def test_an_anchor_is_due_after_so_many_rows(ledger: Ledger, anchors: Anchors) -> None:
    papers(ledger, ANCHOR_ROWS - 1)
    assert anchors.make(START) is None
    papers(ledger, 1, first=ANCHOR_ROWS)
    made = anchors.make(START)
    assert made is not None
    assert made.sequence == ANCHOR_ROWS


def test_a_clock_that_was_set_back_a_year_holds_no_anchor_up(
    ledger: Ledger, anchors: Anchors
) -> None:
    papers(ledger, 1)
    assert anchors.make(START - timedelta(days=365)) is not None


def test_at_the_days_end_whatever_there_is_is_anchored(ledger: Ledger, anchors: Anchors) -> None:
    papers(ledger, 1)
    assert anchors.make(START, at_once=True) is not None


def test_each_anchor_names_the_one_before_it(ledger: Ledger, anchors: Anchors) -> None:
    made = []
    for number in range(1, 4):
        papers(ledger, 1, first=number)
        made.append(anchors.make(START, at_once=True))
    first, second, third = made
    assert first is not None
    assert second is not None
    assert third is not None
    assert (second.previous_sequence, second.previous_hash) == (first.sequence, first.hash)
    assert (third.previous_sequence, third.previous_hash) == (second.sequence, second.hash)
    assert {first.chain} == {second.chain, third.chain}
    assert [kept.number for kept in anchors.waiting()] == [1, 2, 3]


def test_the_offices_word_is_kept(ledger: Ledger, anchors: Anchors) -> None:
    papers(ledger, 1)
    made = anchors.make(START, at_once=True)
    assert made is not None
    answer = countersign(OFFICE, made, START)
    anchors.keep(1, answer)
    assert anchors.waiting() == ()
    [kept] = anchors.all()
    assert (kept.state, kept.anchor, kept.answer) == (AnchorState.COUNTERSIGNED, made, answer)


def test_what_is_refused_ends_its_chain(ledger: Ledger, anchors: Anchors) -> None:
    papers(ledger, 1)
    first = anchors.make(START, at_once=True)
    papers(ledger, 1, first=2)
    anchors.make(START, at_once=True)
    anchors.refuse(1)
    assert anchors.waiting() == ()
    assert {kept.state for kept in anchors.all()} == {AnchorState.REFUSED}
    again = anchors.make(START, at_once=True)
    assert again is not None
    assert first is not None
    assert again.chain != first.chain
    assert (again.sequence, again.previous_sequence) == (2, 0)


def test_rows_that_do_not_follow_are_not_signed(
    store: Store, ledger: Ledger, anchors: Anchors
) -> None:
    papers(ledger, 4)
    alter(store, "UPDATE ledger SET note = 'delivered' WHERE sequence = 3")
    with pytest.raises(LedgerBrokenError) as broken:
        anchors.make(START, at_once=True)
    assert broken.value.sequence == 3
    assert anchors.all() == ()


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM ledger_anchor",
        "UPDATE ledger_anchor SET hash = signature",
        "UPDATE ledger_anchor SET state = 'made'",
        "INSERT OR REPLACE INTO ledger_anchor SELECT * FROM ledger_anchor",
        "DELETE FROM ledger_chain",
        "UPDATE ledger_chain SET chain = 'x'",
    ],
)
def test_the_store_refuses_to_rewrite_an_anchor(
    store: Store, ledger: Ledger, anchors: Anchors, sql: str
) -> None:
    papers(ledger, 1)
    made = anchors.make(START, at_once=True)
    assert made is not None
    anchors.keep(1, countersign(OFFICE, made, START))
    with pytest.raises(apsw.ConstraintError), store.transaction() as connection:
        connection.execute(sql)
