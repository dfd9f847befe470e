from __future__ import annotations

from django.db import connection

from tests.backend import on_postgresql


def test_this_run_is_on_the_database_that_it_names(db: None) -> None:
    assert connection.vendor == ("postgresql" if on_postgresql.wanted() else "sqlite")
