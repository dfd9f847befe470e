"""Who gets in, and for how long nobody does: clocks that are turned, stop and jump."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.technician.access import (
    Access,
    AccessError,
    Verdict,
    card_digest,
    card_text,
    is_guessable,
    lock_seconds,
    token_of,
)
from offline_cache.database import Store, open_store
from offline_cache.technicians import TechnicianBook
from tests.offline_cache.parts import STORE_KEY, Clock

PIN, OTHER, WRONG = "280915", "71828182", "135790"
TOKEN = bytes(range(16))


class Door:
    """A machine that can be switched off and on; both of its clocks are turned by hand."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.wall = Clock()
        self.monotonic = 1000.0
        self.random = 0
        self.switch_on()
        self.access.add("lan", PIN)
        self.access.add("minh-2", OTHER)

    def switch_on(self) -> None:
        self.access = Access(
            TechnicianBook(self.store), self.wall, lambda: self.monotonic, self.entropy, cost=4
        )

    def entropy(self, size: int) -> bytes:
        self.random += 1
        return hashlib.shake_128(str(self.random).encode()).digest(size)

    def pass_time(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall.turn(seconds=seconds)

    def wrong(self, times: int = 1) -> Verdict:
        for _ in range(times):
            verdict = self.access.by_pin(WRONG)
        return verdict


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    store = open_store(tmp_path / "kiosk.store", STORE_KEY)
    yield Door(store)
    store.close()


def test_a_pin_says_who_it_is(door: Door) -> None:
    assert door.access.by_pin(PIN) == Verdict("lan")
    assert door.access.by_pin(OTHER) == Verdict("minh-2")
    assert door.access.by_pin(WRONG) == Verdict()


def test_a_card_says_who_it_is_and_a_new_one_voids_it(door: Door) -> None:
    door.access.give_card("lan", card_digest(TOKEN))
    assert door.access.by_card(card_text(TOKEN).encode()) == Verdict("lan")
    door.access.give_card("lan", card_digest(bytes(16)))
    assert door.access.by_card(card_text(TOKEN).encode()).who is None
    assert door.access.by_card(card_text(bytes(16)).encode()) == Verdict("lan")
    assert door.access.by_pin(PIN) == Verdict("lan")


def test_a_card_alone_is_enough(door: Door) -> None:
    door.access.add("ha", None)
    door.access.give_card("ha", card_digest(TOKEN))
    assert door.access.by_card(card_text(TOKEN).encode()) == Verdict("ha")


def test_who_is_removed_is_out(door: Door) -> None:
    door.access.remove("lan")
    assert door.access.by_pin(PIN).who is None
    with pytest.raises(AccessError, match="lan"):
        door.access.remove("lan")


def test_the_fifth_wrong_one_locks_for_everybody_and_alarms_once(door: Door) -> None:
    assert door.wrong(4) == Verdict()
    locked = door.wrong()
    assert locked.alarm
    assert locked.locked_until == door.wall() + timedelta(seconds=60)
    door.access.give_card("lan", card_digest(TOKEN))
    for verdict in (door.access.by_pin(PIN), door.access.by_card(card_text(TOKEN).encode())):
        assert verdict == Verdict(locked_until=locked.locked_until)
    door.pass_time(59.9)
    assert door.access.by_pin(PIN).who is None
    door.pass_time(0.1)
    assert door.access.by_pin(PIN) == Verdict("lan")


def test_the_lock_grows_and_a_right_one_begins_anew(door: Door) -> None:
    door.wrong(5)
    for minutes in (2, 4, 8, 16, 32, 60, 60):
        left = door.access.locked_until()
        assert left is not None
        door.pass_time((left - door.wall()).total_seconds())
        verdict = door.wrong()
        assert verdict.alarm
        assert verdict.locked_until == door.wall() + timedelta(minutes=minutes)
    door.pass_time(3600)
    assert door.access.by_pin(PIN) == Verdict("lan")
    assert door.wrong(4) == Verdict()


@given(st.integers(1, 10_000))
def test_no_lock_is_longer_than_an_hour_or_shorter_than_the_one_before(wrong: int) -> None:
    assert 0 <= lock_seconds(wrong) <= lock_seconds(wrong + 1) <= 3600


def test_a_restart_saves_nobody_a_try(door: Door) -> None:
    door.wrong(3)
    door.switch_on()
    assert not door.wrong().alarm
    assert door.wrong().alarm
    door.switch_on()
    assert door.access.by_pin(PIN).locked_until == door.wall() + timedelta(seconds=60)
    door.wall.turn(seconds=45)
    door.monotonic = 3.0
    door.switch_on()
    assert door.access.by_pin(PIN).locked_until == door.wall() + timedelta(seconds=15)


def test_a_try_that_is_cut_off_counts(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    door.wrong(4)
    with monkeypatch.context() as patch:
        patch.setattr(hashlib, "scrypt", power_cut)
        with pytest.raises(KeyboardInterrupt):
            door.access.by_pin(WRONG)
    door.switch_on()
    assert door.access.by_pin(PIN).locked_until is not None


def test_the_wall_clock_opens_nothing_within_a_run(door: Door) -> None:
    door.wrong(5)
    door.wall.turn(days=400)
    assert door.access.by_pin(PIN).who is None
    door.wall.turn(days=-800)
    assert door.access.by_pin(PIN).who is None
    door.monotonic += 60
    assert door.access.by_pin(PIN) == Verdict("lan")


def test_a_clock_that_went_back_over_a_restart_locks_no_longer_than_was_set(door: Door) -> None:
    door.wrong(5)
    door.wall.turn(days=-3650)
    door.switch_on()
    assert door.access.by_pin(PIN).who is None
    door.monotonic += 60
    assert door.access.by_pin(PIN) == Verdict("lan")


@pytest.mark.parametrize(
    "scanned", [b"", b"040201001234|NGUYEN VAN AN", b"MOT-CUA-SERVICE.A", b"\xff" * 40]
)
def test_any_other_code_on_the_glass_costs_nothing(door: Door, scanned: bytes) -> None:
    for _ in range(20):
        assert door.access.by_card(scanned) == Verdict()
    assert door.access.by_pin(PIN) == Verdict("lan")


def test_wrong_cards_lock_too(door: Door) -> None:
    stranger = card_text(b"x" * 16).encode()
    verdicts = [door.access.by_card(stranger) for _ in range(5)]
    assert [verdict.alarm for verdict in verdicts] == [False] * 4 + [True]


@given(st.binary(min_size=16, max_size=16))
def test_a_card_gives_its_token_back(token: bytes) -> None:
    assert token_of(card_text(token).encode()) == token


@pytest.mark.parametrize("name", ["", "Lan", "-lan", "lan-", "lan minh", "x" * 21, "nguyễn", "1a"])
def test_a_name_is_a_short_word(door: Door, name: str) -> None:
    with pytest.raises(AccessError, match="letters"):
        door.access.add(name, "602214")


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "1234567890123", "12345a", "١٢٣٤٥٦", "123456", "987654", "112211", "000000"],
)
def test_a_pin_is_six_digits_that_nobody_tries_first(door: Door, pin: str) -> None:
    with pytest.raises(AccessError, match="PIN"):
        door.access.add("ha", pin)


def test_a_pin_belongs_to_one(door: Door) -> None:
    with pytest.raises(AccessError, match="who it is"):
        door.access.add("ha", PIN)
    door.access.add("lan", PIN)


def test_there_is_an_end_to_technicians(door: Door) -> None:
    for number in range(18):
        door.access.add(f"t{number}", None)
    with pytest.raises(AccessError, match="20"):
        door.access.add("one-more", None)


def test_nothing_of_a_pin_or_a_card_is_kept_or_shown(door: Door) -> None:
    door.access.give_card("lan", card_digest(TOKEN))
    shown = repr(door.access.technicians())
    rows = door.store.rows("SELECT * FROM technician")
    for secret in (PIN, OTHER, card_digest(TOKEN).hex(), str(card_digest(TOKEN))):
        assert secret not in shown
    kept = repr(rows)
    assert PIN not in kept
    assert str(TOKEN) not in kept
    assert TOKEN.hex() not in kept
    salts = [row[1] for row in rows]
    assert len(set(salts)) == 2


def test_runs_are_guessable() -> None:
    assert is_guessable("789012")
    assert not is_guessable("789013")
