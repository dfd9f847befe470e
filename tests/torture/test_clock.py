"""The kiosk's clock goes back a year, or forward a day: in mid-session, and over a restart.

Real kiosk processes under ``faketime``, an office that refuses signatures of another time than its
own. What holds: requests reach the office in the order in which the person made them, none is
thrown away as expired, and seals, slips and ledger carry the office's time.
"""

from __future__ import annotations

import http.server
import itertools
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from office_contract.messages import Accepted, BoxKey, QueuedRequest
from offline_cache.keys import kiosk_signing_key
from tests.cases import TORTURE
from tests.kiosk_app.issued import TRUST_LIST
from tests.kiosk_app.permitted import permit_for
from tests.offline_cache import parts
from tests.offline_cache.stub_office import Reply, Seen, StubOffice

LIBRARY: Final = "libfaketimeMT.so.1"
FOLDERS: Final = ("/usr/lib/x86_64-linux-gnu/faketime", "/usr/lib/aarch64-linux-gnu/faketime")
PATIENCE: Final = 60.0
NEAR: Final = timedelta(minutes=2)
SESSION: Final = "0123456789abcdef"
CALL: Final = "help_night_1"
BACK, FORWARD = "-365d", "+1d"
JUMPS: Final = list(itertools.product((BACK, FORWARD), repeat=2)) if TORTURE else [(FORWARD, BACK)]
"""In mid-session, and over the restart."""


def now() -> datetime:
    return datetime.now(UTC)


def until(holds: Callable[[], bool], what: str) -> None:
    end, pause = time.monotonic() + PATIENCE, threading.Event()
    while not holds():
        assert time.monotonic() < end, f"{what} never came"
        pause.wait(0.02)


class Office:
    """Its own time is right. ``away`` cuts every line before an answer."""

    def __init__(self, folder: Path) -> None:
        key = kiosk_signing_key(folder / "keys")
        self.stub = StubOffice(key.public_key(), now)
        refusal = self.stub._refusal
        self.stub._refusal = lambda seen: None if self.away else refusal(seen)  # type: ignore[method-assign]
        self.took: list[str] = []
        self.away = False
        box = X25519PrivateKey.generate().public_key().public_bytes_raw().hex()
        until = now() + timedelta(days=90)
        box_key = BoxKey(key_id="ab" * 8, public_key=box, valid_until=until)
        trust = TRUST_LIST.model_copy(update={"box_keys": (box_key,)})
        self.answers: dict[str, Callable[[Seen], bytes]] = {
            "status": lambda _: (
                parts.STATUS_ANSWER.model_copy(
                    update={
                        "time": now(),
                        "permit": permit_for(key.public_key().public_bytes_raw(), now()),
                    }
                )
                .model_dump_json()
                .encode()
            ),
            "keys": lambda _: trust.model_dump_json().encode(),
            "request": self._take,
            "help": self._take,
        }
        for path, answer in self.answers.items():
            self.stub.replies[path] = lambda seen, answer=answer: self._reply(seen, answer)

    def _reply(self, seen: Seen, answer: Callable[[Seen], bytes]) -> Reply:
        if self.away:
            return Reply(raw=_cut)
        return Reply(answer(seen))

    def _take(self, seen: Seen) -> bytes:
        entry = json.loads(seen.body)["entry"]
        self.took.append(entry)
        return Accepted(entry=entry).model_dump_json().encode()

    def requests(self) -> list[QueuedRequest]:
        """Each as it came first, in their order."""
        found = {}
        for seen in self.stub.seen:
            if seen.path.endswith("/request"):
                message = QueuedRequest.model_validate_json(seen.body)
                found.setdefault(message.entry, message)
        return [found[entry] for entry in dict.fromkeys(self.took) if entry in found]


def _cut(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.connection.close()


class ClockedKiosk:
    def __init__(self, process: subprocess.Popen[str], dial: Path) -> None:
        self._process, self._dial = process, dial

    def turn(self, jump: str) -> None:
        self._dial.write_text(f"{jump}\n")

    def do(self, command: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        answer = self._answer()
        assert answer["bugs"] == 0
        return answer

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the kiosk ended"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def when(self, name: str, command: str = "show") -> datetime:
        return datetime.fromisoformat(self.do(command)[name])


@contextmanager
def clocked(folder: Path, office: Office, jump: str = "+0") -> Iterator[ClockedKiosk]:
    [library] = [found for at in FOLDERS if (found := Path(at) / LIBRARY).exists()]
    dial = folder.parent / "dial"
    dial.write_text(f"{jump}\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.clocked_kiosk", str(folder), office.stub.address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(dial),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        },
    )
    try:
        kiosk = ClockedKiosk(process, dial)
        kiosk._answer()
        yield kiosk
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(PATIENCE) == 0
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            pipe.close()


@pytest.mark.parametrize(("jump", "restart"), JUMPS)
def test_a_clock_that_jumps_in_mid_session_and_is_wrong_after_a_restart(
    tmp_path: Path, jump: str, restart: str
) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir(mode=0o700)
    office = Office(folder)
    with office.stub:
        with clocked(folder, office) as kiosk:
            until(lambda: kiosk.do("show")["box"], "the office's key")
            kiosk.do(f"queue {SESSION}-1")
            until(lambda: len(office.took) == 1, "the first request")
            office.away = True
            kiosk.do(f"queue {SESSION}-2")
            # Of use for half an hour: by a clock a day ahead it would be thrown away unheard.
            kiosk.do(f"help {CALL}")
            kiosk.turn(jump)
            # The wall clock has jumped, and nothing that counts has.
            assert abs(kiosk.when("wall") - now()) > timedelta(hours=23)
            assert abs(kiosk.when("office") - now()) < NEAR
            assert abs(kiosk.when("issued_at", "declare") - now()) < NEAR
            kiosk.do(f"queue {SESSION}-3")
            entries = kiosk.do("show")["entries"]
            assert {entries[f"request_{SESSION}-{n}"].split()[0] for n in (2, 3)} == {"waiting"}
            asked = len(office.stub.seen)
            until(lambda: len(office.stub.seen) > asked, "another try")
            assert kiosk.do("show")["entries"][CALL].startswith("waiting")
        with clocked(folder, office, restart) as kiosk:
            # Nobody can tell the time yet. A year back is known to be wrong; a day ahead is not.
            guess = kiosk.when("office")
            assert not kiosk.do("show")["known"]
            assert now() - timedelta(minutes=15) < guess < now() + timedelta(days=1) + NEAR
            kiosk.do(f"queue {SESSION}-4")
            office.away = False
            until(lambda: len(office.took) == 5, "the rest")
            assert abs(kiosk.when("office") - now()) < NEAR
            assert abs(kiosk.when("issued_at", "declare") - now()) < NEAR
            until(lambda: set(kiosk.do("show")["entries"].values()) == {"sent"}, "what was taken")
    requests = [entry for entry in office.took if entry != CALL]
    assert requests == [f"request_{SESSION}-{n}" for n in (1, 2, 3, 4)]
    assert CALL in office.took
    for message in office.requests()[:3]:
        assert abs(message.at - now()) < NEAR
        assert message.expires - message.at == timedelta(days=30)
    # On the last one's slip stands a day that has not gone by.
    assert timedelta(days=29) < office.requests()[3].expires - now() < timedelta(days=32)
