"""The record as an auditor reads it."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime

import pytest
from django.test import Client

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.models import AuditEntry
from backend.audit.record import record
from tests.backend.appended import audit_unguarded
from tests.backend.staff import signed_in, staff

pytestmark = pytest.mark.django_db
MORNING = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
"""08:30 on 20 November in Việt Nam."""
EVENING = datetime(2026, 11, 20, 17, 30, tzinfo=UTC)
"""00:30 on 21 November there."""


@pytest.fixture
def author() -> Account:
    return staff("an", Role.AUTHOR, name="Lê An")


@pytest.fixture
def browser(author: Account) -> Client:
    record(author, "draft-begun", "draft 1", {"code": "CT01"}, MORNING)
    record(author, "draft-approved", "draft 1", None, EVENING)
    record(None, "kiosk-enrolled", "kiosk 0123456789abcdef", None, EVENING)
    return signed_in(staff("kiem", Role.AUDITOR, name="Hồ Kiểm"))


def numbers(page: str) -> list[int]:
    return [int(number) for number in re.findall(r'<tr><td data-label="No.">(\d+)</td>', page)]


def test_only_auditors_see_it(author: Account) -> None:
    assert signed_in(author).get("/console/audit/").status_code == 403
    assert signed_in(author).post("/console/audit/export").status_code == 403


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [3, 2, 1]),
        ("account=0", [3]),
        ("account=AUTHOR", [2, 1]),
        ("action=draft-begun", [1]),
        ("subject=0123", [3]),
        ("day=2026-11-20", [1]),
        ("day=2026-11-21", [3, 2]),
        ("account=AUTHOR&day=2026-11-21", [2]),
        ("account=x&day=x", [3, 2, 1]),
        ("action=nothing", []),
    ],
)
def test_filters(browser: Client, author: Account, query: str, expected: list[int]) -> None:
    page = browser.get(f"/console/audit/?{query.replace('AUTHOR', str(author.pk))}")
    assert numbers(page.content.decode()) == expected


def test_paging_keeps_the_filter(browser: Client, author: Account) -> None:
    for number in range(60):
        record(author, "draft-tried", f"draft {number}")
    first = browser.get("/console/audit/?action=draft-tried").content.decode()
    assert numbers(first) == list(range(63, 13, -1))
    older = re.search(r'href="(\?[^"]*page=2)"', first)
    assert older is not None
    path = "/console/audit/" + older[1].replace("&amp;", "&")
    assert numbers(browser.get(path).content.decode()) == list(range(13, 3, -1))


def test_it_says_whether_it_is_whole(browser: Client) -> None:
    assert "The record is whole: 3 entries" in browser.get("/console/audit/").content.decode()
    with audit_unguarded():
        AuditEntry.objects.filter(number=2).delete()
    page = browser.get("/console/audit/").content.decode()
    assert "Entry 2 is not as it was written." in page


def test_what_is_shown_is_saved_as_csv_and_that_is_recorded(
    browser: Client, author: Account
) -> None:
    record(author, "draft-named", '=HYPERLINK("x"), "y"')
    response = browser.post("/console/audit/export", {"account": author.pk, "day": ""})
    text = b"".join(response.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    head, *rows = csv.reader(io.StringIO(text))
    assert head[:4] == ["number", "at", "who", "login"]
    assert [row[0] for row in rows] == ["4", "2", "1"]
    assert rows[0][5] == '\'=HYPERLINK("x"), "y"'
    assert rows[2][:7] == [
        "1", "2026-11-20T08:30:00+07:00", "Lê An", "an", "draft-begun", "draft 1",
        '{"code":"CT01"}',
    ]  # fmt: skip
    assert response.headers["Content-Disposition"].startswith('attachment; filename="audit-')
    assert AuditEntry.objects.latest("number").action == "audit-exported"
