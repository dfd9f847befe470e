"""The outbox's table: what is due, what waits, what is parked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office_contract.messages import OutcomeReport, QueuedRequest
from offline_cache.database import Store
from offline_cache.delays import FIRST_RETRY, LONGEST_HOLD, LONGEST_RETRY, retry_delay
from offline_cache.outbox import (
    STRIKES_TO_PARK,
    UNREACHABLE,
    EntryKind,
    EntryState,
    NewEntry,
    Outbox,
    consent_entry,
    help_entry,
    outcome_entry,
    request_entry,
)
from tests.offline_cache import parts
from tests.offline_cache.parts import START, Clock

MINUTE = timedelta(minutes=1)


@pytest.fixture
def outbox(store: Store) -> Outbox:
    return Outbox(store)


def add(outbox: Outbox, *entries: str) -> None:
    for entry in entries:
        outbox.add(replace(outcome_entry(parts.outcome(entry)), person=entry))


def due(outbox: Outbox, after: timedelta = timedelta(0)) -> list[str]:
    return [entry.entry for entry in outbox.due(START + after, 10)]


def test_an_entry_waits_with_its_message(outbox: Outbox):
    add(outbox, "entry-0001")
    [entry] = outbox.due(START, 10)
    assert (entry.kind, entry.attempts) == (EntryKind.OUTCOME, 0)
    assert OutcomeReport.model_validate_json(entry.payload) == parts.outcome("entry-0001")


def test_the_same_entry_twice_is_one(outbox: Outbox):
    add(outbox, "entry-0001", "entry-0001")
    assert len(outbox.list_entries()) == 1


def test_adding_a_sent_entry_again_does_not_send_it_again(outbox: Outbox):
    add(outbox, "entry-0001")
    outbox.mark_sent("entry-0001", START)
    add(outbox, "entry-0001")
    assert due(outbox) == []


def test_an_entry_is_held_back_until_its_time(outbox: Outbox):
    outbox.add(outcome_entry(parts.outcome(), not_before=START + 10 * MINUTE))
    assert due(outbox, 9 * MINUTE) == []
    assert due(outbox, 10 * MINUTE) == ["entry-0001"]
    assert outbox.next_try(START) == START + 10 * MINUTE


def test_nothing_is_held_back_for_more_than_a_day():
    with pytest.raises(ValueError, match="day"):
        outcome_entry(parts.outcome(), not_before=START + LONGEST_HOLD + MINUTE)


def test_an_entry_written_by_a_clock_far_ahead_is_not_lost(outbox: Outbox):
    add(outbox, "entry-0001")
    assert due(outbox, timedelta(days=-400)) == ["entry-0001"]


def test_those_that_failed_less_come_first(outbox: Outbox):
    add(outbox, "entry-000a", "entry-000b", "entry-000c")
    outbox.defer("entry-000a", START, START, "internal", office_ill=False)
    assert due(outbox) == ["entry-000b", "entry-000c", "entry-000a"]


def of_person(outbox: Outbox, person: str, *entries: str) -> None:
    for entry in entries:
        outbox.add(replace(outcome_entry(parts.outcome(entry)), person=person))


def test_what_was_added_first_is_due_first(outbox: Outbox):
    add(outbox, "entry-000c", "entry-000a", "entry-000b")
    assert due(outbox) == ["entry-000c", "entry-000a", "entry-000b"]


def test_entries_know_whose_they_are():
    request = parts.request("request_0123456789abcdef-3")
    assert outcome_entry(parts.outcome()).person == parts.SESSION
    assert consent_entry(parts.consent()).person == parts.SESSION
    assert request_entry(request).person == parts.SESSION
    assert help_entry(parts.help_call(), START).person == ""


def test_nothing_overtakes_an_older_entry_of_the_same_person(outbox: Outbox):
    of_person(outbox, "one", "entry-000a", "entry-000b")
    of_person(outbox, "other", "entry-000c")
    later = START + 5 * MINUTE
    outbox.defer("entry-000a", START, later, "internal", office_ill=False)
    assert due(outbox) == ["entry-000c"]
    outbox.mark_sent("entry-000c", START)
    assert outbox.next_try(START) == later
    assert due(outbox, 5 * MINUTE) == ["entry-000a"]
    outbox.mark_sent("entry-000a", later)
    assert due(outbox, 5 * MINUTE) == ["entry-000b"]


def test_a_younger_one_that_was_tried_waits_too_and_nobody_spins(outbox: Outbox):
    of_person(outbox, "one", "entry-000a", "entry-000b")
    outbox.defer("entry-000b", START, START + MINUTE, "internal", office_ill=False)
    outbox.defer("entry-000a", START, START + 9 * MINUTE, "internal", office_ill=False)
    assert due(outbox, 2 * MINUTE) == []
    assert outbox.next_try(START + 2 * MINUTE) == START + 9 * MINUTE


def test_what_is_held_stands_before_nobody_until_it_is_due(outbox: Outbox):
    held = outcome_entry(parts.outcome("unheard-1"), not_before=START + 20 * MINUTE)
    outbox.add(held)
    of_person(outbox, parts.SESSION, "entry-000a")
    assert due(outbox) == ["entry-000a"]
    assert due(outbox, 20 * MINUTE) == ["unheard-1"]


def test_a_parked_entry_stands_before_nobody(outbox: Outbox):
    of_person(outbox, "one", "entry-000a", "entry-000b")
    outbox.park("entry-000a", START, "conflict")
    assert due(outbox) == ["entry-000b"]


def test_what_a_clock_ahead_wrote_waits_no_longer_than_was_meant(outbox: Outbox):
    ahead = START + timedelta(hours=18)
    held = outcome_entry(parts.outcome("unheard-1"))
    outbox.add(replace(held, created=ahead, not_before=ahead + 20 * MINUTE, person="one"))
    add(outbox, "entry-000a", "entry-000b")
    outbox.defer("entry-000a", ahead, ahead + 5 * MINUTE, UNREACHABLE, office_ill=True)
    assert due(outbox) == ["entry-000b"]
    assert outbox.set_right(START) == 2
    assert outbox.set_right(START) == 0
    assert due(outbox, 5 * MINUTE) == ["entry-000b", "entry-000a"]
    assert set(due(outbox, 20 * MINUTE)) == {"entry-000a", "entry-000b", "unheard-1"}
    assert set(due(outbox, 19 * MINUTE)) == {"entry-000a", "entry-000b"}


def test_several_are_sent_in_one_transaction(outbox: Outbox, store: Store):
    add(outbox, "entry-000a", "entry-000b", "entry-000c")
    outbox.mark_all_sent(["entry-000a", "entry-000c"], START)
    assert due(outbox) == ["entry-000b"]
    assert store.rows("SELECT count(*) FROM outbox WHERE payload = x''") == [(2,)]


def test_sent_entries_keep_no_payload_and_are_forgotten_in_time(outbox: Outbox, store: Store):
    add(outbox, "entry-0001", "entry-0002")
    outbox.mark_sent("entry-0001", START)
    assert store.rows("SELECT payload FROM outbox WHERE entry = 'entry-0001'") == [(b"",)]
    assert outbox.prune(START) == 0
    assert outbox.prune(START + MINUTE) == 1
    assert [entry.entry for entry in outbox.list_entries()] == ["entry-0002"]


def test_strikes_count_only_while_the_office_takes_others(outbox: Outbox):
    add(outbox, "poisoned", *(f"entry-{n:04}" for n in range(STRIKES_TO_PARK + 1)))
    clock = Clock()

    def fail() -> bool:
        clock.turn(minutes=1)
        return outbox.defer("poisoned", clock(), clock(), "internal", office_ill=False)

    def take(number: int) -> None:
        clock.turn(minutes=1)
        outbox.mark_sent(f"entry-{number:04}", clock())

    for _ in range(50):
        assert not fail()
    for number in range(STRIKES_TO_PARK - 1):
        take(number)
        assert not fail()
        assert not fail()
    take(STRIKES_TO_PARK)
    assert fail()
    [parked] = [e for e in outbox.list_entries() if e.state is EntryState.PARKED]
    assert (parked.entry, parked.reason) == ("poisoned", "internal")


def test_an_ill_office_makes_no_strikes(outbox: Outbox):
    add(outbox, "poisoned", *(f"entry-{n:04}" for n in range(20)))
    for number in range(20):
        sent = START + 2 * number * MINUTE
        tried = sent + MINUTE
        outbox.mark_sent(f"entry-{number:04}", sent)
        assert not outbox.defer("poisoned", tried, tried, UNREACHABLE, office_ill=True)


def test_what_waited_for_the_line_is_due_when_the_office_is_back(outbox: Outbox):
    add(outbox, "entry-000a", "entry-000b")
    outbox.defer("entry-000a", START, START + 10 * MINUTE, UNREACHABLE, office_ill=True)
    outbox.defer("entry-000b", START, START + 10 * MINUTE, "internal", office_ill=False)
    assert due(outbox, MINUTE) == []
    assert outbox.hasten(START + MINUTE) == 1
    assert due(outbox, MINUTE) == ["entry-000a"]


def test_a_parked_entry_keeps_its_payload_for_a_second_chance(outbox: Outbox):
    add(outbox, "entry-0001")
    outbox.park("entry-0001", START, "malformed")
    assert due(outbox) == []
    [listed] = outbox.list_entries()
    assert (listed.state, listed.reason, listed.attempts) == (EntryState.PARKED, "malformed", 1)
    assert outbox.requeue("entry-0001", START)
    assert due(outbox) == ["entry-0001"]
    assert not outbox.requeue("entry-0001", START)
    assert not outbox.requeue("nobody", START)


def test_an_expired_entry_is_parked_and_its_payload_wiped(outbox: Outbox, store: Store):
    outbox.add(help_entry(parts.help_call(), expires=START + 5 * MINUTE))
    add(outbox, "entry-0001")
    assert outbox.expire(START + 4 * MINUTE) == 0
    assert outbox.expire(START + 5 * MINUTE) == 1
    assert store.rows("SELECT payload FROM outbox WHERE kind = 'help'") == [(b"",)]
    assert not outbox.requeue("entry-help1", START)
    assert due(outbox, 5 * MINUTE) == ["entry-0001"]


def test_a_request_waits_sealed_until_its_slip_is_of_no_use(outbox: Outbox):
    message = parts.request()
    outbox.add(request_entry(message))
    [waiting] = outbox.due(START, 10)
    assert waiting.kind is EntryKind.REQUEST
    assert QueuedRequest.model_validate_json(waiting.payload) == message
    assert outbox.expire(message.expires - MINUTE) == 0
    assert outbox.expire(message.expires) == 1
    [parked] = outbox.list_entries()
    assert (parked.state, parked.reason) == (EntryState.PARKED, "expired")


def test_a_refused_request_is_wiped_in_time_and_keeps_its_reason(outbox: Outbox, store: Store):
    message = parts.request()
    outbox.add(request_entry(message))
    outbox.park(message.entry, START, "wrong-box")
    assert outbox.expire(message.expires) == 1
    assert outbox.expire(message.expires) == 0
    assert store.rows("SELECT payload, reason FROM outbox") == [(b"", "wrong-box")]
    assert not outbox.requeue(message.entry, START)


def test_a_payload_has_a_limit():
    with pytest.raises(ValueError, match="bytes"):
        NewEntry("entry-0001", EntryKind.OUTCOME, bytes(65537), START)


def test_the_list_shows_no_payload(outbox: Outbox):
    add(outbox, "entry-0001")
    assert "CT07" not in repr(outbox.list_entries())


@given(attempts=st.integers(0, 10_000), draw=st.floats(0, 1, exclude_max=True))
def test_a_wait_is_never_none_and_never_long(attempts: int, draw: float):
    assert FIRST_RETRY / 2 <= retry_delay(attempts, draw) <= LONGEST_RETRY


def test_waits_double():
    assert [retry_delay(n, 0.999999999).total_seconds() for n in (1, 2, 3, 4)] == pytest.approx(
        [5, 10, 20, 40]
    )
    assert retry_delay(1, 0.0) == FIRST_RETRY / 2
