"""A small city: office, stream and kiosks as processes, and a form that reaches them all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from backend.cli_simulate import as_text
from backend.simulation import PHASES, Plan, Result, Spread

KIOSKS = 10


@pytest.mark.timeout(300)
def test_every_kiosk_has_a_published_form(tmp_path: Path) -> None:
    """Release, stream, status, proof, packages and the journey, joined as they are in a hall."""
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    done = subprocess.run(
        [sys.executable, "-m", "backend.cli", "simulate", "--kiosks", str(KIOSKS), "--no-screen",
         "--processes", "1", "--publish-after", "0", "--json"],
        env={**environment, "OFFICE_STATE": str(tmp_path), "TMPDIR": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=280,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["missing"] == 0
    assert set(result["spreads"]) >= {"pushed", "fetched", "offered"}
    assert result["spreads"]["offered"]["slowest"] > 0
    assert list(tmp_path.iterdir()) == []


def test_the_spread_is_of_what_there_is() -> None:
    assert Spread.of([0.3, 0.1, 0.2]) == Spread(0.2, 0.3, 0.3)
    hundred = [number / 100 for number in range(1, 101)]
    assert Spread.of(hundred).p95 == 0.95


def test_the_table_says_what_was_measured_and_what_was_missed() -> None:
    plan = Plan(
        kiosks=200,
        processes=2,
        workers=1,
        poll_seconds=2.0,
        pause=5.0,
        rounds=1,
        code="CT01",
        screen=True,
    )
    spreads = {phase: Spread(1.0, 2.0, 3.0) for phase in PHASES}
    text = as_text(Result(plan, "sqlite", 0.5, spreads, {"offered": 1.5, "shown": 1.6}, 3))
    assert "200 kiosks in 2 processes" in text
    assert "offered to the next person" in text
    assert "offered 1.50 s, shown 1.60 s" in text
    assert text.endswith("3 kiosks did not get it in time")
