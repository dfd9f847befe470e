"""The office's time survives a restart: a clock that was set back meanwhile moves nothing back."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk_app.log import Log
from kiosk_app.office_time import FILE, OfficeTimeKeeper

AHEAD = datetime.now(UTC) + timedelta(days=400)
MINUTE = timedelta(minutes=1)


def keeper(folder: Path) -> OfficeTimeKeeper:
    return OfficeTimeKeeper(folder, Log(io.StringIO()))


def told(kept: OfficeTimeKeeper, time: datetime) -> None:
    reading = kept.clock.reading()
    kept.clock.learn(time, reading, reading)
    kept.keep()


def test_a_clock_a_year_back_after_a_restart_counts_on_from_what_the_office_said(tmp_path: Path):
    told(keeper(tmp_path), AHEAD)
    again = keeper(tmp_path)
    assert not again.clock.known
    assert timedelta(0) <= again.clock.now() - AHEAD < MINUTE


def test_nothing_is_kept_that_the_office_did_not_say(tmp_path: Path):
    keeper(tmp_path).keep()
    assert not (tmp_path / FILE).exists()


def test_it_is_not_written_with_every_answer(tmp_path: Path):
    kept = keeper(tmp_path)
    told(kept, AHEAD)
    first = (tmp_path / FILE).read_bytes()
    told(kept, AHEAD + MINUTE)
    assert (tmp_path / FILE).read_bytes() == first
    told(kept, AHEAD + 20 * MINUTE)
    assert (tmp_path / FILE).read_bytes() != first


@pytest.mark.parametrize("content", [b"", b"\xff", b"yesterday", b"2026-11-21T09:30:00", b"1" * 99])
def test_a_file_that_says_no_time_does_no_harm(tmp_path: Path, content: bytes):
    (tmp_path / FILE).write_bytes(content)
    assert abs(keeper(tmp_path).clock.now() - datetime.now(UTC)) < MINUTE


def test_a_disk_that_cannot_be_written_is_told_once_and_the_kiosk_goes_on(tmp_path: Path):
    words = io.StringIO()
    kept = OfficeTimeKeeper(tmp_path / "nowhere", Log(words))
    told(kept, AHEAD)
    told(kept, AHEAD + MINUTE)
    assert words.getvalue().count("FileNotFoundError") == 1
