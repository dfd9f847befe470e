"""The registers on SQLite and on PostgreSQL: the same people, the same papers; and the upgrade."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backend.postgresql import postgresql
from tests.backend.processes import ROOT, environment, office

PAPERS = """
import hashlib, json
import django
django.setup()
from datetime import date
from backend.issuance.asked import Asked, agency_of
from backend.issuance.issue import RECORDS
from backend.issuance.offers import catalogue
from backend.problems import ProblemError
from backend.registry.lookup import relatives_of, subject_of
from backend.registry.models import Person
from office_contract.vocabulary import Subject
today = date(2026, 11, 21)
for code, record in sorted(RECORDS.items()):
    form, made, papers = catalogue()[code].form, hashlib.sha256(), 0
    for person in Person.objects.filter(died=None).order_by("number"):
        try:
            asked = (
                [subject_of(person.number, Subject.SELF, person.number, today)]
                if "self" in form.subjects
                else relatives_of(person.number, Subject.DECEASED, today)
            )
            for related in asked:
                values = record(Asked(related, agency_of(form.group), today))
                made.update(json.dumps(values, sort_keys=True).encode())
                papers += 1
        except ProblemError as error:
            made.update(error.problem.encode())
    print(code, papers, made.hexdigest())
"""
UPGRADE = """
import django
django.setup()
from django.core.management import call_command
from django.db import connection
call_command("migrate", "issuance", "0003", verbosity=0)
with connection.cursor() as cursor:
    cursor.execute("UPDATE issuance_service SET fee_vnd = 7000 WHERE code = 'TL-KS'")
call_command("migrate", verbosity=0)
from backend.issuance.models import Fee
for fee in Fee.objects.select_related("service").order_by("service__code"):
    if fee.amount_vnd:
        print(fee.service.code, fee.amount_vnd, fee.effective_from, fee.basis)
"""


@pytest.fixture(scope="module")
def database_url() -> Iterator[str]:
    with postgresql() as server:
        yield server.url


def run(state: Path, script: str, **more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(state, DJANGO_SETTINGS_MODULE="backend.settings", **more),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def seeded(state: Path, **more: str) -> Path:
    for arguments in (("migrate",), ("seed", "--people", "150")):
        done = office(state, *arguments, **more)
        assert done.returncode == 0, done.stderr
    return state


def test_both_databases_give_the_same_papers(tmp_path: Path, database_url: str) -> None:
    embedded = run(seeded(tmp_path / "sqlite"), PAPERS)
    assert run(seeded(tmp_path / "pg", DATABASE_URL=database_url), PAPERS,
               DATABASE_URL=database_url) == embedded  # fmt: skip
    papers = {line.split()[0]: int(line.split()[1]) for line in embedded.splitlines()}
    assert set(papers) == {"CT07", "TL-KH", "TL-KS", "TL-KT", "XN-TTHN"}
    assert all(papers.values()), papers


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_an_office_that_is_upgraded_keeps_its_fees(
    tmp_path: Path, database_url: str, database: str
) -> None:
    more = {"DATABASE_URL": database_url} if database == "postgresql" else {}
    assert office(tmp_path, "migrate", **more).returncode == 0
    kept = run(tmp_path, UPGRADE, **more).splitlines()
    assert "TL-KS 7000 2025-07-01 Thông tư 281/2016/TT-BTC" in " ".join(kept)
    assert len(kept) == 4
