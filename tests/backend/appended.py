"""The audit record and its like refuse to be emptied; tests have to, between one another.

PostgreSQL empties tables by TRUNCATE, which their triggers let pass; SQLite deletes row by row.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.db.backends.sqlite3.operations import DatabaseOperations


def _triggers(table: str = "%") -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE %s",
            [table],
        )
        return [(str(name), str(sql)) for name, sql in cursor.fetchall()]


@contextmanager
def audit_unguarded() -> Iterator[None]:
    """As somebody with the database in their hands would: without its guard."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            guards = _triggers("audit_auditentry")
            for name, _ in guards:
                cursor.execute(f"DROP TRIGGER {name}")
            yield
            for _, again in guards:
                cursor.execute(again)
        else:
            cursor.execute("SET session_replication_role = replica")
            yield
            cursor.execute("SET session_replication_role = DEFAULT")


@pytest.fixture(scope="session", autouse=True)
def everything_can_be_emptied() -> Iterator[None]:
    flush = DatabaseOperations.sql_flush

    def unguarded_flush(self: DatabaseOperations, *args: Any, **kwargs: Any) -> list[str]:
        statements = flush(self, *args, **kwargs)
        guards = _triggers() if statements else []
        return [
            *(f"DROP TRIGGER {name}" for name, _ in guards),
            *statements,
            *(again for _, again in guards),
        ]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "sql_flush", unguarded_flush)
        yield
