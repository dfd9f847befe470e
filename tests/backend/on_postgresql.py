"""The office's tests once more on PostgreSQL: ``OFFICE_TEST_DATABASE=postgresql``.

Only what touches a database runs a second time. Tests that start the office as processes name
their databases themselves, and those of SQLite's own ways belong to SQLite.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connections

from backend.database import database_from_url
from tests.backend.postgresql import postgresql

VARIABLE = "OFFICE_TEST_DATABASE"
OF_A_DATABASE = frozenset({"db", "transactional_db", "django_db_setup", "live_server"})


def wanted() -> bool:
    """Whether this run is the second one.

    Raises:
        pytest.UsageError: a database that the office does not know.
    """
    database = os.environ.get(VARIABLE, "sqlite")
    if database not in {"sqlite", "postgresql"}:
        raise pytest.UsageError(f"{VARIABLE}: sqlite or postgresql, not {database!r}")
    return database == "postgresql"


def touches_a_database(item: pytest.Item) -> bool:
    names = set(getattr(item, "fixturenames", ()))
    return bool(names & OF_A_DATABASE) or item.get_closest_marker("django_db") is not None


def choose(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests that would tell nothing that the other run does not tell."""
    second = wanted()
    chosen = [item for item in items if _belongs(item, second=second)]
    others = [item for item in items if not _belongs(item, second=second)]
    items[:] = chosen
    config.hook.pytest_deselected(items=others)


def _belongs(item: pytest.Item, *, second: bool) -> bool:
    if "tests/backend/" not in item.nodeid:
        return not second
    if item.get_closest_marker("postgresql") is not None:
        return second
    return not second or touches_a_database(item)


@contextmanager
def the_office_on_postgresql() -> Iterator[None]:
    """Django's default database is one of a server of this process alone."""
    with postgresql() as server:
        before = connections.settings["default"]
        settings = connections.configure_settings({"default": database_from_url(server.url)})
        connections.settings["default"] = settings["default"]
        del connections["default"]
        yield
        connections["default"].close()
        connections.settings["default"] = before
        del connections["default"]
