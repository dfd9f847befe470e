"""The office's time: no jump of the machine's clock moves it once it is known."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from offline_cache.office_clock import OfficeClock, since_boot
from tests.offline_cache.parts import START, Clock

YEAR = timedelta(days=365)
MINUTE = timedelta(minutes=1)


def test_the_wall_clock_counts_until_the_office_has_spoken():
    wall, steady = Clock(), Clock()
    clock = OfficeClock(wall, steady)
    wall.now += YEAR
    assert (clock.now(), clock.known) == (START + YEAR, False)


@given(jump=st.timedeltas(-3 * YEAR, 3 * YEAR), passed=st.timedeltas(timedelta(0), YEAR))
def test_once_known_it_only_runs_on(jump: timedelta, passed: timedelta):
    wall, steady = Clock(START - YEAR), Clock(START + 5 * YEAR)
    clock = OfficeClock(wall, steady)
    clock.learn(START, steady(), steady())
    wall.now += jump
    steady.now += passed
    assert clock.known
    assert clock.now() == START + passed


def test_it_is_never_earlier_than_what_the_office_said_before_the_restart():
    wall, steady = Clock(START - YEAR), Clock()
    clock = OfficeClock(wall, steady, floor=START)
    assert clock.now() == START
    steady.now += MINUTE
    wall.now += MINUTE
    assert clock.now() == START + MINUTE
    wall.now = START + 2 * MINUTE
    assert clock.now() == START + 2 * MINUTE
    wall.now = START - YEAR
    assert clock.now() == START + MINUTE


def test_the_office_corrects_a_floor_that_was_too_late():
    clock = OfficeClock(Clock(), Clock(), floor=START + YEAR)
    clock.learn(START, START, START)
    assert clock.now() == START


def test_a_slow_answer_moves_it_no_more_than_it_must():
    asked, answered = START, START + 4 * MINUTE
    clock = OfficeClock(Clock(answered), Clock(answered))
    clock.learn(START + MINUTE, asked, answered)
    assert clock.now() == START + 4 * MINUTE
    clock.learn(START + 6 * MINUTE, asked, answered)
    assert clock.now() == START + 6 * MINUTE


def test_the_machines_steady_clock_runs_on():
    first = since_boot()
    assert since_boot() >= first
