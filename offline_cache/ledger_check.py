"""Whether the ledger is as it was written: every row, every anchor, and what lies behind the last.

A row's own hash finds what was altered; the sequence finds what was taken out; ``previous`` finds
what was put in another's place. Anchors find what was written anew with every later hash, and an
end that was cut off. Everything here is told by number; nothing of what a row says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from office_contract.anchors import anchor_holds, countersignature_holds
from offline_cache.anchors import BATCH, AnchorState, KeptAnchor
from offline_cache.database import SqlRow
from offline_cache.ledger import GENESIS, Ledger, LedgerEvent, chain_hash, parse_entry


class Fault(StrEnum):
    """What is not as it was written. ``Finding`` gives rows, or for ANCHOR_* the anchors' numbers.

    REPLACED: the row is sound by itself and does not follow from the one before it. REWRITTEN:
    the rows follow one another, but a signed anchor names another hash for the last of them.
    CUT_OFF: an anchor names rows that are not there. ANCHOR_REFUSED: the office has countersigned
    another history of this ledger.
    """

    ALTERED = "altered"
    MISSING = "missing"
    REPLACED = "replaced"
    REWRITTEN = "rewritten"
    CUT_OFF = "cut-off"
    ANCHOR_MISSING = "anchor-missing"
    ANCHOR_FORGED = "anchor-forged"
    ANCHOR_FOREIGN = "anchor-foreign"
    ANCHOR_REFUSED = "anchor-refused"
    COUNTERSIGNATURE_FORGED = "countersignature-forged"


@dataclass(frozen=True, slots=True)
class Finding:
    """From ``first`` to ``last``, both among them."""

    fault: Fault
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found.

    Args:
        rows: Rows that are there.
        anchors: Anchors that are there.
        countersigned: Those that the office has countersigned.
        anchored: The last row under a countersigned anchor; 0 where there is none.
        unchecked: Countersignatures that could not be checked: the office's keys are not known.
        gaps: Rows GAP, each where a damaged store lost some.
        findings: What is not as it was written; none where the ledger is sound.
    """

    rows: int
    anchors: int
    countersigned: int
    anchored: int
    unchecked: int
    gaps: tuple[int, ...]
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        return not self.findings


def examine_ledger(
    ledger: Ledger,
    anchors: Sequence[KeptAnchor],
    kiosk_keys: Mapping[str, bytes],
    office_keys: Mapping[str, bytes],
) -> Examination:
    """Examine a store's ledger, a batch of rows at a time.

    Args:
        ledger: Whose rows are read.
        anchors: All that the store has.
        kiosk_keys: Key id to public key of this kiosk, former ones too.
        office_keys: Key id to public key of the office; empty where they are not known.

    Raises:
        StoreError: the store cannot be read.
    """
    walk = Walk(frozenset(kept.anchor.sequence for kept in anchors))
    last = 0
    while rows := ledger.rows_behind(last, BATCH):
        for values in rows:
            last = walk.take(values)
    return _with_anchors(walk, anchors, kiosk_keys, office_keys)


@dataclass(slots=True)
class Walk:
    """Follows the rows in their order; ``marked`` are those whose hashes anchors name."""

    marked: frozenset[int]
    rows: int = 0
    last: int = 0
    previous: bytes | None = GENESIS
    hashes: dict[int, bytes] = field(default_factory=dict)
    gaps: list[int] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def take(self, values: SqlRow) -> int:
        """The next row as it stands on the disk; its sequence."""
        sequence, hash_ = values[0], values[-1]
        assert isinstance(sequence, int)
        assert isinstance(hash_, bytes)
        if sequence != self.last + 1:
            self.findings.append(Finding(Fault.MISSING, self.last + 1, sequence - 1))
            self.previous = None
        try:
            entry = parse_entry(values)
        except ValueError:
            entry = None
        altered = entry is None or hash_ != chain_hash(entry.previous, sequence, entry.row)
        if altered:
            self.findings.append(Finding(Fault.ALTERED, sequence, sequence))
        elif entry is not None and self.previous not in {None, entry.previous}:
            self.findings.append(Finding(Fault.REPLACED, sequence, sequence))
        if entry is not None and entry.row.event is LedgerEvent.GAP:
            self.gaps.append(sequence)
        if sequence in self.marked:
            self.hashes[sequence] = hash_
        self.rows, self.last = self.rows + 1, sequence
        # Whether the next one follows from a row that was altered, nobody can say.
        self.previous = None if altered else hash_
        return sequence


def _with_anchors(
    walk: Walk,
    anchors: Sequence[KeptAnchor],
    kiosk_keys: Mapping[str, bytes],
    office_keys: Mapping[str, bytes],
) -> Examination:
    findings = list(walk.findings)
    good, anchored, countersigned, unchecked, number = 0, 0, 0, 0, 0
    most = 0
    for kept in anchors:
        number += 1
        if kept.number != number:
            findings.append(Finding(Fault.ANCHOR_MISSING, number, kept.number - 1))
            number = kept.number
        fault = _fault_of(kept, kiosk_keys)
        if fault is not None:
            findings.append(Finding(fault, number, number))
            continue
        if kept.state is AnchorState.REFUSED:
            findings.append(Finding(Fault.ANCHOR_REFUSED, number, number))
        sequence = kept.anchor.sequence
        most = max(most, sequence)
        there = walk.hashes.get(sequence)
        if there is not None and there.hex() != kept.anchor.hash:
            findings.append(Finding(Fault.REWRITTEN, good + 1, sequence))
        elif there is not None:
            good = max(good, sequence)
        if kept.answer is None:
            continue
        countersigned += 1
        office_key = office_keys.get(kept.answer.office_key)
        if not office_keys:
            unchecked += 1
        elif office_key is None or not countersignature_holds(kept.anchor, kept.answer, office_key):
            findings.append(Finding(Fault.COUNTERSIGNATURE_FORGED, number, number))
            continue
        anchored = max(anchored, sequence)
    if most > walk.last:
        findings.append(Finding(Fault.CUT_OFF, walk.last + 1, most))
    return Examination(
        rows=walk.rows,
        anchors=len(anchors),
        countersigned=countersigned,
        anchored=min(anchored, walk.last),
        unchecked=unchecked,
        gaps=tuple(walk.gaps),
        findings=tuple(findings),
    )


def _fault_of(kept: KeptAnchor, kiosk_keys: Mapping[str, bytes]) -> Fault | None:
    key = kiosk_keys.get(kept.anchor.kiosk)
    if key is None:
        return Fault.ANCHOR_FOREIGN
    return None if anchor_holds(kept.anchor, key) else Fault.ANCHOR_FORGED
