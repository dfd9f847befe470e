from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from backend.events import PATH, Asked, Events
from backend.problems import ProblemError
from office_contract.events import CONTENT_TYPE
from office_contract.signing import PROBLEM_CONTENT_TYPE
from office_contract.vocabulary import ProblemType
from tests.backend.kiosk import KioskKey
from tests.backend.postgresql import postgresql
from tests.backend.processes import Server, environment, office

SOON = 5.0


@dataclass
class ScriptedOffice:
    """Takes the body's ``app_version`` for the kiosk's key id."""

    barred: set[str] = field(default_factory=set)
    release: int = 1
    broken: bool = False
    failed: asyncio.Event = field(default_factory=asyncio.Event)
    queue: asyncio.Queue[None] = field(default_factory=asyncio.Queue)

    async def admit(self, asked: Asked) -> str:
        try:
            kiosk = str(json.loads(asked.body).get("app_version", "none"))
        except ValueError as e:
            raise ProblemError(ProblemType.BAD_SIGNATURE) from e
        if kiosk in self.barred:
            raise ProblemError(ProblemType.REVOKED_KIOSK)
        return kiosk

    async def standing(self, kiosks: Iterable[str]) -> tuple[int, frozenset[str]]:
        if self.broken:
            self.failed.set()
            raise RuntimeError("no database")
        return self.release, frozenset(kiosks) - self.barred

    async def changes(self) -> AsyncIterator[None]:
        while True:
            await self.queue.get()
            yield


class Line:
    """One connection, as the server would drive it."""

    def __init__(
        self, application: Events, body: bytes, method: str, path: str, *, whole: bool
    ) -> None:
        self.sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.incoming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.incoming.put_nowait({"type": "http.request", "body": body, "more_body": not whole})
        scope = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b""}
        self.task = asyncio.create_task(application(scope, self.incoming.get, self._send))

    async def _send(self, message: Any) -> None:
        await self.sent.put(message)

    async def next(self) -> dict[str, Any]:
        async with asyncio.timeout(SOON):
            return await self.sent.get()

    async def text(self) -> str:
        return str((await self.next())["body"].decode())

    async def hang_up(self) -> None:
        await self.incoming.put({"type": "http.disconnect"})
        async with asyncio.timeout(SOON):
            await self.task


@dataclass
class Hall:
    office: ScriptedOffice
    application: Events

    def ask(
        self, body: object, method: str = "POST", path: str = PATH, *, whole: bool = True
    ) -> Line:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return Line(self.application, data, method, path, whole=whole)

    async def listen(self, kiosk: str) -> Line:
        line = self.ask({"app_version": kiosk})
        start = await line.next()
        assert start["status"] == 200
        assert (b"content-type", CONTENT_TYPE.encode()) in start["headers"]
        assert await line.text() == ": here\n\n"
        return line

    async def problem(self, line: Line) -> tuple[int, str]:
        start = await line.next()
        assert (b"content-type", PROBLEM_CONTENT_TYPE.encode()) in start["headers"]
        body = json.loads((await line.next())["body"])
        async with asyncio.timeout(SOON):
            await line.task
        return start["status"], body["type"].rpartition("/")[2]

    async def change(self, release: int) -> None:
        self.office.release = release
        await self.office.queue.put(None)


@asynccontextmanager
async def hall(limit: int = 10, heartbeat: float = 60.0) -> AsyncIterator[Hall]:
    scripted = ScriptedOffice()
    opened = Hall(scripted, Events(scripted, limit, heartbeat))
    try:
        yield opened
    finally:
        await opened.application.close()


def run(test: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(20):
            await test()

    asyncio.run(bounded())


def test_everybody_hears_of_a_change() -> None:
    async def test() -> None:
        async with hall() as one:
            lines = [await one.listen(kiosk) for kiosk in ("a", "b", "c")]
            await one.change(12)
            for line in lines:
                assert await line.text() == 'event: changed\ndata: {"release": 12}\n\n'
            for line in lines:
                await line.hang_up()
            assert one.application.listening == 0

    run(test)


def test_a_quiet_line_shows_that_it_is_alive() -> None:
    async def test() -> None:
        async with hall(heartbeat=0.01) as one:
            line = await one.listen("a")
            assert [await line.text() for _ in range(3)] == [": here\n\n"] * 3
            await line.hang_up()

    run(test)


def test_a_newer_stream_takes_the_olders_place() -> None:
    async def test() -> None:
        async with hall(limit=1) as one:
            older = await one.listen("a")
            newer = await one.listen("a")
            assert (await older.next())["more_body"] is False
            assert one.application.listening == 1
            await one.change(2)
            assert "changed" in await newer.text()
            await newer.hang_up()
            await older.task

    run(test)


def test_a_kiosk_that_is_barred_hears_nothing_more() -> None:
    async def test() -> None:
        async with hall() as one:
            good, bad = await one.listen("good"), await one.listen("bad")
            one.office.barred.add("bad")
            await one.change(5)
            assert (await bad.next())["more_body"] is False
            assert "5" in await good.text()
            assert await one.problem(one.ask({"app_version": "bad"})) == (403, "revoked-kiosk")
            await good.hang_up()

    run(test)


def test_a_database_that_fails_ends_no_stream(caplog: pytest.LogCaptureFixture) -> None:
    async def test() -> None:
        async with hall() as one:
            line = await one.listen("a")
            one.office.broken = True
            await one.change(5)
            await one.office.failed.wait()
            one.office.broken = False
            await one.change(6)
            assert "6" in await line.text()
            await line.hang_up()

    run(test)
    assert "a change was not told" in caplog.text


@pytest.mark.parametrize(
    ("body", "method", "path", "expected"),
    [
        ({}, "POST", "/", (404, "not-found")),
        ({}, "POST", PATH + "/", (404, "not-found")),
        ({}, "POST", "/" + "x" * 20_000, (404, "not-found")),
        ({}, "GET", PATH, (405, "malformed")),
        ({}, "HEAD", PATH, (405, "malformed")),
        ({}, "BREW", PATH, (405, "malformed")),
        (b"\xff", "POST", PATH, (401, "bad-signature")),
        ({"app_version": "a", "more": 1}, "POST", PATH, (422, "malformed")),
        (b"{" * 5000, "POST", PATH, (413, "too-large")),
    ],
)
def test_what_is_no_request_is_a_problem(
    body: object, method: str, path: str, expected: tuple[int, str]
) -> None:
    async def test() -> None:
        async with hall() as one:
            assert await one.problem(one.ask(body, method, path)) == expected
            assert one.application.listening == 0

    run(test)


def test_there_is_an_end_to_the_room() -> None:
    async def test() -> None:
        async with hall(limit=2) as one:
            lines = [await one.listen(kiosk) for kiosk in "ab"]
            full = one.ask({"app_version": "c"})
            start = await full.next()
            assert (start["status"], (b"retry-after", b"60") in start["headers"]) == (429, True)
            await lines[0].hang_up()
            await (await one.listen("c")).hang_up()
            await lines[1].hang_up()

    run(test)


def test_half_a_request_is_dropped() -> None:
    async def test() -> None:
        async with hall() as one:
            line = one.ask(b"{", whole=False)
            await line.hang_up()
            assert line.sent.empty()

    run(test)


class Stream:
    """A kiosk's stream over the wire, read on a thread of its own."""

    def __init__(self, address: str, key: KioskKey) -> None:
        url = address + PATH
        signed = key.sign(url, b"{}", datetime.now(UTC))
        self.answer = requests.post(
            url, signed.body, headers=signed.headers, timeout=60, stream=True
        )
        self.lines: list[str] = []
        self._grown = threading.Condition()
        self.over = False
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        # The server may be ended with the stream open: a kiosk sees a line that breaks off.
        with suppress(requests.RequestException):
            for line in self.answer.iter_lines(chunk_size=1, decode_unicode=True):
                with self._grown:
                    self.lines.append(line)
                    self._grown.notify_all()
        with self._grown:
            self.over = True
            self._grown.notify_all()

    def wait(self, wanted: Callable[[], bool]) -> None:
        with self._grown:
            assert self._grown.wait_for(wanted, timeout=30), self.lines

    def close(self) -> None:
        self.answer.close()
        self._thread.join()


SET_UP = """
import sys
from backend.cli import main
enrol = ["enrol", "--name", "Máy", "--place", "Một Cửa", "--public-key"]
sys.exit(main(["migrate"]) or any([main([*enrol, key]) for key in sys.argv[1:]]))
"""
RENEW = """
import sys
from backend.cli import main
print("ready", flush=True)
sys.stdin.readline()
sys.exit(any([main(["release-renew"]) for _ in range(5)]))
"""


@dataclass
class Prepared:
    """An office of its own, that knows two kiosks."""

    state: Path
    key: KioskKey
    other: KioskKey
    more: dict[str, str]

    def office(self, *arguments: str) -> str:
        done = office(self.state, *arguments, **self.more)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def script(self, text: str, *arguments: str) -> subprocess.Popen[str]:
        """Several commands in one process, because each takes seconds to begin."""
        return subprocess.Popen(
            [sys.executable, "-c", text, *arguments],
            env=environment(self.state, **self.more), text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def prepared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Prepared]:
    with ExitStack() as stack:
        more = {}
        if request.param == "postgresql":
            more["DATABASE_URL"] = stack.enter_context(postgresql()).url
        other = KioskKey(Ed25519PrivateKey.generate())
        made = Prepared(tmp_path_factory.mktemp("office"), KioskKey(), other, more)
        keys = [key.public_bytes.hex() for key in (made.key, made.other)]
        process = made.script(SET_UP, *keys)
        _, said = process.communicate(timeout=100)
        assert process.returncode == 0, said
        yield made


@pytest.mark.timeout(180)
def test_over_the_wire(prepared: Prepared) -> None:
    key, stranger = prepared.key, KioskKey(Ed25519PrivateKey.generate())
    with Server(prepared.state, "events", "--port", "0", **prepared.more) as server:
        refused = requests.post(server.address + PATH, b"{}", timeout=20)
        assert refused.status_code == 401
        assert refused.headers["Content-Type"] == PROBLEM_CONTENT_TYPE
        for signer, url, problem in (
            (stranger, server.address + PATH, "unknown-kiosk"),
            (key, server.address + "/elsewhere", "bad-signature"),
        ):
            signed = signer.sign(url, b"{}", datetime.now(UTC))
            told = requests.post(server.address + PATH, b"{}", headers=signed.headers, timeout=20)
            assert told.json()["type"].endswith(problem)
        stream = Stream(server.address, key)
        assert stream.answer.headers["Content-Type"] == CONTENT_TYPE
        stream.wait(lambda: ": here" in stream.lines)
        left = Stream(server.address, prepared.other)
        left.wait(lambda: ": here" in left.lines)
        prepared.office("release-demo-keys")
        stream.wait(lambda: 'data: {"release": 1}' in stream.lines)
        assert "event: changed" in stream.lines
        prepared.office("revoke", "--key-id", key.key_id)
        stream.wait(lambda: stream.over)
        stream.close()
        assert not left.over
    # The server ends although somebody listens.
    left.wait(lambda: left.over)
    left.close()
    assert "Traceback" not in server.log


@pytest.mark.timeout(180)
def test_two_workers_never_sign_the_same_number(prepared: Prepared) -> None:
    """After ``test_over_the_wire``, or by itself."""
    prepared.office("release-demo-keys")
    before = int(_number(prepared.office("release-renew")))
    workers = [prepared.script(RENEW) for _ in range(2)]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    said = [worker.communicate(timeout=100) for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0], said
    numbers = sorted(int(_number(line)) for out, _ in said for line in out.splitlines())
    assert numbers == list(range(before + 1, before + 11))


def _number(told: str) -> str:
    """Of the release that a command says it has made."""
    return told.strip().rpartition(" ")[2]
