"""A real office as processes of its own, with its books open: people who have signed in by phone
are written into them, and what it has issued and heard is read from them.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk_app.demo.office import free_port
from tests.backend.processes import Server
from tests.backend.served import expect

PEOPLE: Final = 60
_ISSUER: Final = "http://127.0.0.1:9"
"""Nobody listens there: whoever signs in here has done so already."""


@dataclass(frozen=True, slots=True)
class Citizen:
    """Somebody of the registry, who is made up."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Paper:
    request: str
    serial: str


class OfficeBooks:
    """The office's database, beside the office."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def citizens(self) -> list[Citizen]:
        """Who lives, has a household, and is the only one of that number."""
        return [
            Citizen(number, name)
            for number, name in self._rows(
                "SELECT number, min(name) FROM registry_person"
                " WHERE died IS NULL AND household_id IS NOT NULL"
                " GROUP BY number HAVING count(*) = 1 ORDER BY number"
            )
        ]

    def approve(
        self, session: str, request: str, code: str, citizen: Citizen, *, kiosk: int = 0
    ) -> str:
        """The phone has said yes to the office's ``kiosk``th kiosk; the name of the sign-in."""
        now = datetime.now(UTC)
        sign_in = f"signed-in-{request}"
        row: dict[str, object] = dict.fromkeys(
            ("device_code", "user_code", "verification_uri", "verification_uri_complete"), ""
        ) | {
            "sign_in": sign_in,
            "session": session,
            "request": request,
            "code": code,
            "subject": "self",
            "language": "vi",
            "declared_number": "",
            "state": "approved",
            "number": "47",
            "place": "",
            "paper": "",
            "interval": 5,
            "next_poll_at": _written(now),
            "created_at": _written(now),
            "expires_at": _written(now + timedelta(minutes=15)),
            "person_number": citizen.number,
            "person_name": citizen.name,
        }
        names = ", ".join(row)
        marks = ", ".join("?" for _ in row)
        with contextlib.closing(self._open()) as books, books:
            books.execute(
                f"INSERT INTO identity_signin (kiosk_id, {names})"
                f" SELECT id, {marks} FROM kiosks_kiosk ORDER BY id LIMIT 1 OFFSET ?",
                [*row.values(), kiosk],
            )
        return sign_in

    def papers(self) -> list[Paper]:
        """Everything that was ever sealed."""
        return [
            Paper(request, serial)
            for request, serial in self._rows(
                "SELECT request, serial FROM issuance_issuedpaper ORDER BY id"
            )
        ]

    def seal(self, request: str) -> str:
        """What the office has sealed for that request."""
        [(answer,)] = self._rows(
            "SELECT answer FROM issuance_issuedpaper WHERE request = ?", request
        )
        return str(json.loads(answer)["seal"])

    def outcomes(self) -> dict[str, list[str]]:
        """What the office has heard of each request's sheet, in the order in which it heard it."""
        heard: dict[str, list[str]] = {}
        for request, outcome in self._rows(
            "SELECT request, outcome FROM issuance_sheetoutcome ORDER BY id"
        ):
            heard.setdefault(request, []).append(outcome)
        return heard

    def waiting(self) -> list[str]:
        """Requests that were handed in from an outbox."""
        return [
            request
            for (request,) in self._rows("SELECT request FROM issuance_waitingrequest ORDER BY id")
        ]

    def _rows(self, sql: str, *values: str) -> list[tuple[str, ...]]:
        with contextlib.closing(self._open()) as books:
            return list(books.execute(sql, values))

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self.file, timeout=30.0)


class StandingOffice:
    """Serves at ``address``; can be killed and started again at the same port."""

    def __init__(self, state: Path, workers: int, port: int, address: str) -> None:
        self.books = OfficeBooks(state / "office.sqlite3")
        self._state = state
        self._workers = workers
        self._port = port
        self._known_as = address
        self._server: Server | None = None
        self._lock = threading.Lock()

    @property
    def port(self) -> int:
        return self._port

    @property
    def address(self) -> str:
        """As kiosks know it: what they sign holds for no other."""
        return self._known_as or f"http://127.0.0.1:{self._port}"

    def serve(self) -> None:
        server = Server(
            self._state,
            "serve",
            "--port",
            str(self._port),
            "--workers",
            str(self._workers),
            OIDC_ISSUER=_ISSUER,
            OFFICE_ADDRESS=self.address,
        )
        self._server = server.__enter__()

    @property
    def serving(self) -> bool:
        """False also where it has ended by itself, as it does when its workers die too often."""
        return self._server is not None and self._server.running

    def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def kill(self) -> None:
        """Master and workers at once; ``serve`` starts it again."""
        with self._lock:
            if self._server is None:
                return
            master = self._server.pid
            for process in (master, *_children(master)):
                _kill(process)
            self.stop()

    def kill_worker(self) -> None:
        """All that are at work; the master puts others in their place."""
        with self._lock:
            if self._server is not None:
                for worker in _children(self._server.pid):
                    _kill(worker)


@contextlib.contextmanager
def standing_office(
    state: Path, *public_keys: str, workers: int = 1, port: int = 0, address: str = ""
) -> Iterator[StandingOffice]:
    """``public_keys`` are its kiosks', in hex; ``address`` is the line by which they reach it."""
    expect(state, "migrate")
    expect(state, "seed", "--people", str(PEOPLE))
    for number, key in enumerate(public_keys, start=1):
        name = f"Máy {number:02}"
        expect(state, "enrol", "--name", name, "--place", "Hải Châu", "--public-key", key)
    office = StandingOffice(state, workers, port or free_port(), address)
    try:
        office.serve()
        yield office
    finally:
        office.stop()


def _children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii")
    return [int(child) for child in listed.split()]


def _kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def _written(moment: datetime) -> str:
    """As Django writes it into SQLite."""
    return moment.replace(tzinfo=None).isoformat(" ", "microseconds")
