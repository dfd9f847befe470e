"""Serial reservation on a real PostgreSQL: two worker processes, no number given twice."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backend.postgresql import postgresql
from tests.backend.processes import ROOT, environment, office

PER_WORKER = 60

WORKER = """
import sys
import django
django.setup()
from django.db import transaction
from backend.issuance.serials import reserve_serial
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(sys.argv[1])):
    with transaction.atomic():
        serial = reserve_serial(office="HC", code="CT07", year=2026, notation="XN")
        print(serial.text)
"""


@pytest.fixture(scope="module")
def database_url() -> Iterator[str]:
    with postgresql() as server:
        yield server.url


@pytest.fixture(scope="module")
def state(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    done = office(folder, "migrate", DATABASE_URL=database_url)
    assert done.returncode == 0, done.stderr
    return folder


def reserve(state: Path, **more: str) -> list[str]:
    """Let two processes reserve at the same time; all serials that they were given."""
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, str(PER_WORKER)],
            env=environment(state, DJANGO_SETTINGS_MODULE="backend.settings", **more),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("\n")
        worker.stdin.flush()
    serials: list[str] = []
    for worker in workers:
        output, _ = worker.communicate(timeout=60)
        assert worker.returncode == 0
        serials += output.split()
    return serials


EVERY_NUMBER = sorted(f"{number:04d}/2026/XN-HC" for number in range(1, 2 * PER_WORKER + 1))


def test_two_workers_on_postgresql(state: Path, database_url: str) -> None:
    assert sorted(reserve(state, DATABASE_URL=database_url)) == EVERY_NUMBER


def test_two_workers_on_sqlite(tmp_path: Path) -> None:
    assert office(tmp_path, "migrate").returncode == 0
    assert sorted(reserve(tmp_path)) == EVERY_NUMBER


def test_the_whole_office_runs_on_postgresql(state: Path, database_url: str) -> None:
    seeded = office(state, "seed", "--people", "200", DATABASE_URL=database_url)
    assert seeded.returncode == 0, seeded.stderr
    check = office(state, "check", DATABASE_URL=database_url)
    assert check.returncode == 0, check.stderr


def test_outcomes_cannot_be_edited_on_postgresql(state: Path, database_url: str) -> None:
    script = """
import django
django.setup()
from django.db import DatabaseError
from django.utils import timezone
from backend.issuance.models import HelpCallReceived
from backend.kiosks.models import Kiosk
now = timezone.now()
kiosk = Kiosk.objects.create(key_id="0" * 16, public_key="0" * 64, enrolled_at=now)
HelpCallReceived.objects.create(kiosk=kiosk, entry="e", reason="r", at=now, received_at=now)
try:
    HelpCallReceived.objects.update(reason="x")
except DatabaseError as e:
    print(e)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(
            state, DJANGO_SETTINGS_MODULE="backend.settings", DATABASE_URL=database_url
        ),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "appended, never edited" in done.stdout
