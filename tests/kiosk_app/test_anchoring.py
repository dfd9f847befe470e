"""Anchors in a running kiosk: in time, in order, over an outage, and never over a broken ledger."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.seal import KnownKey, Purpose, Trust
from kiosk_app.anchoring import AnchorKeeper, examine
from kiosk_app.log import Log
from office_contract.anchors import Countersignature, LedgerAnchor, countersign, sign_anchor
from office_contract.messages import HelpCall, ProblemReport
from office_contract.signing import key_id, problem_uri
from office_contract.vocabulary import ProblemType
from offline_cache.anchors import Anchors, AnchorState
from offline_cache.database import Store, open_store
from offline_cache.delays import ANCHOR_AFTER
from offline_cache.errors import OfficeProblemError, OfficeUnreachableError
from offline_cache.ledger import Ledger
from offline_cache.outbox import Outbox
from tests.offline_cache.ledgers import OFFICE, alter, papers
from tests.offline_cache.parts import START, STORE_KEY, Clock

KIOSK = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
FORMER = Ed25519PrivateKey.from_private_bytes(bytes(range(64, 96)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(96, 128)))
BEGIN, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)


def known(key: Ed25519PrivateKey, purpose: Purpose, owner: str = "") -> tuple[str, KnownKey]:
    public = key.public_key().public_bytes_raw()
    return key_id(public), KnownKey(public, purpose, BEGIN, END, owner)


TRUST = Trust(
    dict(
        [
            known(OFFICE, Purpose.CERTIFICATE, "UBND"),
            known(KIOSK, Purpose.DECLARATION, "Máy 1, Sảnh A"),
            known(FORMER, Purpose.DECLARATION, "Máy 1, Sảnh A"),
            known(OTHER, Purpose.DECLARATION, "Máy 2, Sảnh B"),
        ]
    ),
    "HTTP://127.0.0.1:8480/V",
)


class Line:
    """An office that answers what the test says."""

    def __init__(self) -> None:
        self.answer: Callable[[LedgerAnchor], Countersignature] = self.countersign
        self.came: list[int] = []

    def anchor(self, anchor: LedgerAnchor) -> Countersignature:
        self.came.append(anchor.sequence)
        return self.answer(anchor)

    @staticmethod
    def countersign(anchor: LedgerAnchor) -> Countersignature:
        return countersign(OFFICE, anchor, START)


class Machine:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.ledger, self.anchors, self.outbox = Ledger(store), Anchors(store, KIOSK), Outbox(store)
        self.line, self.clock, self.stream = Line(), Clock(), io.StringIO()
        self.keeper = AnchorKeeper(
            self.ledger,
            self.anchors,
            self.outbox,
            self.line,
            lambda: TRUST,
            self.clock,
            Log(self.stream),
        )

    @property
    def states(self) -> list[AnchorState]:
        return [kept.state for kept in self.anchors.all()]

    def logged(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stream.getvalue().splitlines()]

    def logged_events(self) -> list[str]:
        return [line["event"] for line in self.logged()]


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    store = open_store(tmp_path / "store.db", STORE_KEY)
    yield Machine(store)
    store.close()


def problem(kind: ProblemType) -> OfficeProblemError:
    return OfficeProblemError(ProblemReport(type=problem_uri(kind), title="", status=409), None)


def raising(error: Exception) -> Callable[[LedgerAnchor], Countersignature]:
    def answer(_anchor: LedgerAnchor) -> Countersignature:
        raise error

    return answer


def test_what_is_written_is_countersigned_half_an_hour_later(machine: Machine) -> None:
    papers(machine.ledger, 3)
    machine.keeper.turn()
    assert machine.states == []
    machine.clock.turn(seconds=ANCHOR_AFTER.total_seconds())
    machine.keeper.turn()
    assert machine.states == [AnchorState.COUNTERSIGNED]
    found = machine.keeper.examine()
    assert (found.sound, found.anchored) == (True, 3)
    machine.keeper.turn()
    assert machine.line.came == [3]


def test_days_without_the_office_are_made_up_for_in_their_order(machine: Machine) -> None:
    machine.line.answer = raising(OfficeUnreachableError("no line", sent=False))
    for day in range(1, 5):
        papers(machine.ledger, 1, first=day)
        machine.clock.turn(days=1)
        machine.keeper.turn()
    assert machine.states == [AnchorState.MADE] * 4
    machine.line.came.clear()
    machine.line.answer = machine.line.countersign
    machine.keeper.turn()
    assert machine.line.came == [1, 2, 3, 4]
    assert machine.states == [AnchorState.COUNTERSIGNED] * 4


@pytest.mark.parametrize("kind", [ProblemType.RATE_LIMITED, ProblemType.SUSPENDED_KIOSK])
def test_a_word_about_the_line_or_the_kiosk_keeps_the_anchor(
    machine: Machine, kind: ProblemType
) -> None:
    papers(machine.ledger, 1)
    machine.clock.turn(hours=1)
    machine.line.answer = raising(problem(kind))
    machine.keeper.turn()
    assert machine.states == [AnchorState.MADE]


def test_an_anchor_that_is_refused_is_logged_and_a_new_chain_begins(machine: Machine) -> None:
    papers(machine.ledger, 1)
    machine.clock.turn(hours=1)
    machine.line.answer = raising(problem(ProblemType.LEDGER_FORK))
    machine.keeper.turn()
    assert machine.states == [AnchorState.REFUSED]
    [line] = machine.logged()
    assert (line["event"], line["problem"], line["row"]) == ("anchor-refused", "ledger-fork", 1)
    machine.line.answer = machine.line.countersign
    machine.keeper.turn()
    first, second = machine.anchors.all()
    assert second.state is AnchorState.COUNTERSIGNED
    assert first.anchor.chain != second.anchor.chain


def test_a_countersignature_that_is_not_the_offices_is_not_kept(machine: Machine) -> None:
    papers(machine.ledger, 1)
    machine.clock.turn(hours=1)

    def forged(anchor: LedgerAnchor) -> Countersignature:
        return machine.line.countersign(anchor).model_copy(update={"signature": "00" * 64})

    machine.line.answer = forged
    machine.keeper.turn()
    assert machine.states == [AnchorState.MADE]
    assert machine.logged_events() == ["foreign-answer"]


def test_at_the_start_a_sound_ledger_is_logged(machine: Machine) -> None:
    papers(machine.ledger, 4)
    machine.keeper.begin()
    [line] = machine.logged()
    assert (line["event"], line["rows"], line["anchored"]) == ("ledger-checked", 4, 0)


def test_at_the_start_a_broken_ledger_is_told_to_log_and_office(machine: Machine) -> None:
    papers(machine.ledger, 4)
    alter(machine.store, "UPDATE ledger SET note = 'x' WHERE sequence = 2")
    machine.keeper.begin()
    [line] = machine.logged()
    assert (line["event"], line["fault"], line["row"]) == ("ledger-broken", "altered", 2)
    [told] = machine.outbox.due(START, 9)
    assert HelpCall.model_validate_json(told.payload).screen == "ledger-broken"


def test_rows_that_do_not_follow_are_never_signed_and_said_once(machine: Machine) -> None:
    papers(machine.ledger, 4)
    alter(machine.store, "UPDATE ledger SET note = 'x' WHERE sequence = 2")
    machine.clock.turn(hours=1)
    machine.keeper.turn()
    machine.keeper.turn()
    assert machine.states == []
    assert machine.logged_events() == ["ledger-broken"]


def test_when_the_machine_is_switched_off_the_rest_is_anchored(machine: Machine) -> None:
    papers(machine.ledger, 2)
    machine.keeper.stop()
    machine.keeper.run()
    assert [kept.anchor.sequence for kept in machine.anchors.all()] == [2]


def test_anchors_of_a_former_key_are_this_kiosks_and_another_kiosks_are_not(
    machine: Machine,
) -> None:
    papers(machine.ledger, 1)
    Anchors(machine.store, FORMER).make(START, at_once=True)
    assert examine(machine.ledger, machine.anchors, TRUST).sound
    papers(machine.ledger, 1, first=2)
    Anchors(machine.store, OTHER).make(START, at_once=True)
    found = examine(machine.ledger, machine.anchors, TRUST)
    assert [one.fault.value for one in found.findings] == ["anchor-foreign"]


def test_the_signature_is_the_kiosks_own(machine: Machine) -> None:
    papers(machine.ledger, 1)
    made = machine.anchors.make(START, at_once=True)
    assert made is not None
    again = sign_anchor(
        KIOSK,
        chain=made.chain,
        row=(1, machine.ledger.entries()[0].hash),
        previous=None,
        at=START,
    )
    assert again == made


def test_a_key_that_was_changed_a_moment_ago_is_no_foreign_one(machine: Machine) -> None:
    """The office's list on the disk is older than the change."""
    papers(machine.ledger, 2)
    Anchors(machine.store, FORMER).make(START, at_once=True)
    older = Trust({}, TRUST.address)
    before = Anchors(machine.store, KIOSK)
    assert not examine(machine.ledger, before, older).sound
    known = Anchors(machine.store, KIOSK, former=[FORMER.public_key().public_bytes_raw()])
    assert examine(machine.ledger, known, older).sound
