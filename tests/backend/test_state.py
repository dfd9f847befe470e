from __future__ import annotations

import logging
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.test import RequestFactory
from django.urls import resolve

from backend.database import database_from_url
from backend.log import DiscreetFormatter
from backend.state import StateError, read_or_make_secret, read_secret, state_folder
from tests.backend.processes import office


def test_where_the_state_is(tmp_path: Path) -> None:
    assert state_folder({"OFFICE_STATE": str(tmp_path)}) == tmp_path
    assert state_folder({"XDG_STATE_HOME": "/x"}) == Path("/x/mot-cua-office")


def test_a_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "secret"
    with ThreadPoolExecutor(8) as pool:
        found = set(
            pool.map(lambda _: read_or_make_secret(path, lambda: os.urandom(16)), range(32))
        )
    assert len(found) == 1
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_a_secret_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    assert read_secret(path) is None
    path.write_bytes(b"x")
    path.chmod(0o640)
    with pytest.raises(StateError, match="chmod 600"):
        read_secret(path)


def test_database_addresses(tmp_path: Path) -> None:
    database = database_from_url("postgresql://office:p%40ss@db.example:5433/mot_cua")
    assert (database["NAME"], database["USER"], database["PASSWORD"]) == (
        "mot_cua",
        "office",
        "p@ss",
    )
    assert (database["HOST"], database["PORT"], database["CONN_MAX_AGE"]) == (
        "db.example",
        "5433",
        600,
    )
    socket = database_from_url("postgresql://office@%2Frun%2Fpg/mot_cua")
    assert (socket["HOST"], socket["PORT"], socket["PASSWORD"]) == ("/run/pg", "", "")
    (tmp_path / "password").write_text("secret\n")
    from_file = database_from_url("postgresql://office@h/d", str(tmp_path / "password"))
    assert from_file["PASSWORD"] == "secret"
    assert database_from_url("sqlite:////data/office.sqlite3")["NAME"] == "/data/office.sqlite3"
    with pytest.raises(ValueError, match="postgresql://"):
        database_from_url("mysql://h/d")


def test_the_log_shows_where_an_exception_arose_and_not_what_it_said() -> None:
    try:
        raise KeyError("NGUYỄN THỊ BÍ MẬT")
    except KeyError as e:
        raised = (KeyError, e, e.__traceback__)
        record = logging.LogRecord("x", logging.ERROR, "f", 1, "failed", None, raised)
    text = DiscreetFormatter().format(record)
    assert "test_state.py" in text
    assert "KeyError" in text
    assert "BÍ MẬT" not in text


def test_the_log_shows_the_pattern_of_an_address_and_not_its_words() -> None:
    factory = RequestFactory()
    known, unknown = factory.get("/v/BI-MAT"), factory.generic("BI-MAT", "/BI-MAT?number=BI-MAT")
    known.resolver_match = resolve("/v/BI-MAT")
    said = []
    for request in (known, unknown):
        record = logging.LogRecord(
            "django.request", logging.WARNING, "f", 1, "Not Found: %s", ("/BI-MAT",), None
        )
        record.request, record.status_code = request, 404
        record.exc_text = "KeyError: BI-MAT"
        said.append(DiscreetFormatter().format(record))
    assert said == ["404 GET v/<str:name>", "404 another method at no known address"]


def test_a_newcomers_first_commands(tmp_path: Path) -> None:
    state = tmp_path / "office"
    check = office(state, "check")
    assert (check.returncode, "office migrate" in check.stderr) == (1, True)
    serve = office(state, "serve", "--port", "0")
    assert (serve.returncode, "office migrate" in serve.stderr) == (2, True)
    seed = office(state, "seed")
    assert (seed.returncode, "office migrate" in seed.stderr) == (2, True)
    assert office(state, "migrate").returncode == 0
    key = (state / "certificate-key.pem").read_bytes()
    assert office(state, "migrate").returncode == 0
    assert (state / "certificate-key.pem").read_bytes() == key
    assert office(state, "seed", "--people", "40").returncode == 0
    again = office(state, "seed")
    assert (again.returncode, "not empty" in again.stderr) == (2, True)
    enrolled = office(state, "enrol", "--name", "1", "--place", "1", "--public-key", "xyz")
    assert (enrolled.returncode, "64 hex digits" in enrolled.stderr) == (2, True)
    everywhere = office(state, "serve", "--host", "0.0.0.0")
    assert (everywhere.returncode, "OFFICE_ADDRESS" in everywhere.stderr) == (2, True)
    revoked = office(state, "revoke", "--key-id", "0" * 16)
    assert (revoked.returncode, "no kiosk" in revoked.stderr) == (2, True)
    check = office(state, "check")
    assert (check.returncode, "everything is in place" in check.stdout) == (0, True)
    for path in state.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path


def test_help_names_every_command_and_how_to_begin(tmp_path: Path) -> None:
    text = office(tmp_path, "--help").stdout
    for command in (
        "serve", "provider", "migrate", "seed", "enrol", "revoke", "waiting", "rotate-box-key",
        "fees", "fee", "offer",
        "check",
    ):  # fmt: skip
        assert f"  {command}" in text
    assert "office migrate  " in text
    assert str(tmp_path) in text
