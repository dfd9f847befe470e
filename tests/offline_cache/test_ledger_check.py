"""Whatever is done to rows or anchors is found, and said by its number; nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from office_contract.anchors import countersign, sign_anchor
from office_contract.signing import key_id
from offline_cache.anchors import Anchors
from offline_cache.database import SqlRow, SqlValue, Store
from offline_cache.ledger import GENESIS, Ledger, LedgerEvent, LedgerRow, chain_hash
from offline_cache.ledger_check import Examination, Fault, Finding, Walk, examine_ledger
from tests.cases import cases
from tests.offline_cache.ledgers import OFFICE, alter, chain_again, papers, row
from tests.offline_cache.parts import START

OFFICE_KEYS = {
    key_id(OFFICE.public_key().public_bytes_raw()): OFFICE.public_key().public_bytes_raw()
}
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(64, 96)))


class Kept:
    """Twelve rows, anchored and countersigned at 4 and 8, anchored at 12."""

    def __init__(self, store: Store, key: Ed25519PrivateKey) -> None:
        self.store = store
        self.ledger = Ledger(store)
        self.anchors = Anchors(store, key)
        for block in range(3):
            papers(self.ledger, 4, first=4 * block + 1)
            made = self.anchors.make(START, at_once=True)
            assert made is not None
            if block < 2:
                self.anchors.keep(block + 1, countersign(OFFICE, made, START))

    def examine(self, office_keys: dict[str, bytes] | None = None) -> Examination:
        own = {key_id(self.anchors.public_key): self.anchors.public_key}
        known = OFFICE_KEYS if office_keys is None else office_keys
        return examine_ledger(self.ledger, self.anchors.all(), own, known)

    def findings(self) -> list[Finding]:
        return list(self.examine().findings)


@pytest.fixture
def kept(store: Store, kiosk_key: Ed25519PrivateKey) -> Kept:
    return Kept(store, kiosk_key)


def test_what_is_as_it_was_written_is_sound(kept: Kept) -> None:
    assert kept.examine() == Examination(
        rows=12, anchors=3, countersigned=2, anchored=8, unchecked=0, gaps=(), findings=()
    )


def test_an_altered_row_is_named(kept: Kept) -> None:
    alter(kept.store, "UPDATE ledger SET serial = '0099/2026/XN-HC' WHERE sequence = 6")
    assert kept.findings() == [Finding(Fault.ALTERED, 6, 6)]


def test_a_row_that_says_what_no_row_can_is_named(kept: Kept) -> None:
    alter(kept.store, "UPDATE ledger SET event = 'eaten' WHERE sequence = 6")
    assert kept.findings() == [Finding(Fault.ALTERED, 6, 6)]


def test_missing_rows_are_named(kept: Kept) -> None:
    alter(kept.store, "DELETE FROM ledger WHERE sequence BETWEEN 6 AND 7")
    assert kept.findings() == [Finding(Fault.MISSING, 6, 7)]


def test_missing_first_rows_are_named(kept: Kept) -> None:
    alter(kept.store, "DELETE FROM ledger WHERE sequence < 3")
    assert kept.findings() == [Finding(Fault.MISSING, 1, 2)]


def test_a_tail_that_was_cut_off_is_named(kept: Kept) -> None:
    alter(kept.store, "DELETE FROM ledger WHERE sequence > 10")
    assert kept.findings() == [Finding(Fault.CUT_OFF, 11, 12)]


def test_a_tail_cut_off_with_its_own_anchor_shows_at_the_countersigned_one(kept: Kept) -> None:
    alter(
        kept.store,
        "DELETE FROM ledger WHERE sequence > 6",
        "DELETE FROM ledger_anchor WHERE number = 3",
    )
    found = kept.examine()
    assert found.findings == (Finding(Fault.CUT_OFF, 7, 8),)
    assert (found.rows, found.anchored) == (6, 6)


def test_swapped_rows_are_named(kept: Kept) -> None:
    alter(
        kept.store,
        "UPDATE ledger SET sequence = -6 WHERE sequence = 6",
        "UPDATE ledger SET sequence = 6 WHERE sequence = 7",
        "UPDATE ledger SET sequence = 7 WHERE sequence = -6",
    )
    assert kept.findings() == [Finding(Fault.ALTERED, 6, 6), Finding(Fault.ALTERED, 7, 7)]


def test_a_row_put_in_anothers_place_with_its_hash_made_anew_is_named(kept: Kept) -> None:
    entry = kept.ledger.entries()[5]
    digest = chain_hash(bytes(32), 6, entry.row).hex()
    alter(
        kept.store,
        f"UPDATE ledger SET previous = x'{'00' * 32}', hash = x'{digest}' WHERE sequence = 6",
    )
    assert kept.findings() == [Finding(Fault.REPLACED, 6, 6), Finding(Fault.REPLACED, 7, 7)]


def test_every_later_hash_made_anew_shows_at_the_anchors(kept: Kept) -> None:
    alter(kept.store, "UPDATE ledger SET serial = '0099/2026/XN-HC' WHERE sequence = 6")
    chain_again(kept.store, 6)
    assert kept.findings() == [
        Finding(Fault.REWRITTEN, 5, 8),
        Finding(Fault.REWRITTEN, 5, 12),
    ]


def test_a_row_taken_out_and_everything_numbered_anew_shows_at_the_anchors(kept: Kept) -> None:
    alter(
        kept.store,
        "DELETE FROM ledger WHERE sequence = 6",
        *(f"UPDATE ledger SET sequence = {n - 1} WHERE sequence = {n}" for n in range(7, 13)),
    )
    chain_again(kept.store, 6)
    assert kept.findings() == [Finding(Fault.REWRITTEN, 5, 8), Finding(Fault.CUT_OFF, 12, 12)]


def test_a_forged_anchor_is_named(kept: Kept) -> None:
    alter(kept.store, "UPDATE ledger_anchor SET sequence = 3 WHERE number = 1")
    assert kept.findings() == [Finding(Fault.ANCHOR_FORGED, 1, 1)]


def test_an_anchor_of_another_kiosk_is_named(kept: Kept) -> None:
    last = kept.ledger.entries()[-1]
    foreign = sign_anchor(OTHER, chain="0f" * 16, row=(12, last.hash), previous=None, at=START)
    alter(
        kept.store,
        f"UPDATE ledger_anchor SET kiosk = '{foreign.kiosk}', chain = '{foreign.chain}',"
        f" previous_sequence = 0, previous_hash = '{'0' * 64}', signature = '{foreign.signature}'"
        " WHERE number = 3",
    )
    assert kept.findings() == [Finding(Fault.ANCHOR_FOREIGN, 3, 3)]


def test_a_missing_anchor_is_named(kept: Kept) -> None:
    alter(kept.store, "DELETE FROM ledger_anchor WHERE number = 1")
    assert kept.findings() == [Finding(Fault.ANCHOR_MISSING, 1, 1)]


def test_a_forged_countersignature_is_named(kept: Kept) -> None:
    alter(kept.store, "UPDATE ledger_anchor SET received = received + 1 WHERE number = 2")
    found = kept.examine()
    assert found.findings == (Finding(Fault.COUNTERSIGNATURE_FORGED, 2, 2),)
    assert found.anchored == 4


def test_a_key_that_is_not_the_offices_countersigns_nothing(kept: Kept) -> None:
    public = OTHER.public_key().public_bytes_raw()
    found = kept.examine({key_id(public): public})
    assert {one.fault for one in found.findings} == {Fault.COUNTERSIGNATURE_FORGED}
    assert found.anchored == 0


def test_without_the_offices_keys_its_word_is_unchecked_and_so_said(kept: Kept) -> None:
    found = kept.examine({})
    assert (found.sound, found.unchecked, found.countersigned) == (True, 2, 2)


def test_what_the_office_refused_is_said(kept: Kept) -> None:
    kept.anchors.refuse(3)
    assert kept.findings() == [Finding(Fault.ANCHOR_REFUSED, 3, 3)]


def test_rows_lost_with_a_damaged_store_are_told_apart(store: Store) -> None:
    ledger = Ledger(store)
    papers(ledger, 1)
    ledger.append(
        LedgerRow(
            event=LedgerEvent.GAP,
            at=START,
            session=row(2).session,
            request=row(2).request,
            code="CT07",
            note="before-9",
        )
    )
    found = examine_ledger(ledger, (), {}, {})
    assert (found.sound, found.gaps) == (True, (2,))


def _stored(count: int) -> list[SqlRow]:
    """The table's rows, without a table."""
    rows: list[SqlRow] = []
    previous = GENESIS
    for number in range(1, count + 1):
        one = row(number)
        at = round(one.at.timestamp() * 1000)
        digest = chain_hash(previous, number, one)
        rows.append(
            (
                number, at, one.event.value, one.session, one.request, one.code, one.serial,
                one.sheet, one.digest, "", one.note, previous, digest,
            )
        )  # fmt: skip
        previous = digest
    return rows


WHOLE = _stored(9)


def test_the_documentation_shows_the_first_hashes() -> None:
    page = (Path(__file__).parents[2] / "docs" / "ledger.md").read_text("utf-8")
    for values in WHOLE[:2]:
        digest = values[-1]
        assert isinstance(digest, bytes)
        assert f"`{digest.hex()}`" in page


@settings(max_examples=cases(1000))
@given(data=st.data())
def test_one_change_anywhere_is_found_at_its_row(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, 8), label="row")
    column = data.draw(st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), label="column")
    old = WHOLE[at][column]
    new: SqlValue
    match old:
        case bytes():
            new = data.draw(st.binary(min_size=32, max_size=32).filter(lambda n: n != old))
        case int():
            new = data.draw(st.integers(0, 4_000_000_000_000).filter(lambda n: n != old))
        case _:
            new = data.draw(st.text(max_size=30).filter(lambda n: n != old))
    changed: list[SqlValue] = list(WHOLE[at])
    changed[column] = new
    before = WHOLE[at - 1][-1] if at else GENESIS
    assert isinstance(before, bytes)
    walk = Walk(frozenset(), last=at, previous=before)
    walk.take(tuple(changed))
    assert walk.findings[0] == Finding(Fault.ALTERED, at + 1, at + 1)


@settings(max_examples=cases(1000))
@given(st.sets(st.integers(1, 9)))
def test_whatever_rows_are_missing_in_the_middle_are_all_named(gone: set[int]) -> None:
    walk = Walk(frozenset())
    for one in WHOLE:
        if one[0] not in gone:
            walk.take(one)
    named = {number for one in walk.findings for number in range(one.first, one.last + 1)}
    assert {one.fault for one in walk.findings} <= {Fault.MISSING}
    assert named == {number for number in gone if number < walk.last}
