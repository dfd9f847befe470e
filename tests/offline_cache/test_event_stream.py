"""The stream of changes: heard at once, bounded, and never waited for."""

from __future__ import annotations

import http.server
import itertools
import queue
import threading
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from office_contract.events import CONTENT_TYPE, EventsRequest
from office_contract.signing import API_PREFIX
from office_contract.vocabulary import ProblemType
from offline_cache import event_stream as module
from offline_cache.delays import Timeouts
from offline_cache.event_stream import EventStream, events
from tests.offline_cache.conftest import ClientMaker
from tests.offline_cache.stub_office import Reply, StubOffice, problem

DEADLINE = 10.0
BRISK = Timeouts(connect=1.0, read=0.4, total=1.0)
Handler = http.server.BaseHTTPRequestHandler
CHANGED = b'event: changed\ndata: {"release": 12}\n\n'


class Stream:
    """What the office writes: each call of ``say`` goes to every line that stands."""

    def __init__(self) -> None:
        self.lines: list[queue.Queue[bytes | None]] = []
        self.stood = threading.Semaphore(0)

    def __call__(self, handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", CONTENT_TYPE)
        handler.end_headers()
        handler.wfile.write(b": here\n\n")
        line: queue.Queue[bytes | None] = queue.Queue()
        self.lines.append(line)
        self.stood.release()
        while (said := line.get(timeout=DEADLINE)) is not None:
            handler.wfile.write(said)

    def say(self, said: bytes | None) -> None:
        for line in self.lines:
            line.put(said)


class Listening:
    def __init__(self, office: StubOffice, make_client: ClientMaker, key: Ed25519PrivateKey):
        self.woken = threading.Semaphore(0)
        self.releases: list[int] = []
        self.stream = EventStream(
            key,
            office.key_id,
            make_client(),
            "1.2.3",
            self._changed,
            lambda count: next(_NONCES).to_bytes(count, "big"),
            lambda: 0.0,
            timeouts=BRISK,
        )
        self.thread = threading.Thread(target=self.stream.run)
        self.thread.start()

    def _changed(self, release: int) -> None:
        self.releases.append(release)
        self.woken.release()

    def heard(self) -> bool:
        return self.woken.acquire(timeout=DEADLINE)


_NONCES = itertools.count(1)


@pytest.fixture
def said() -> Iterator[Stream]:
    stream = Stream()
    yield stream
    stream.say(None)


@pytest.fixture
def listening(
    office: StubOffice,
    make_client: ClientMaker,
    kiosk_key: Ed25519PrivateKey,
    said: Stream,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Listening]:
    monkeypatch.setattr(module, "LEAST_GAP", 0.0)
    monkeypatch.setattr(module, "FIRST_RECONNECT", 0.02)
    office.replies["events"] = Reply(raw=said)
    listening = Listening(office, make_client, kiosk_key)
    yield listening
    listening.stream.stop()
    listening.thread.join(DEADLINE)
    assert not listening.thread.is_alive()


def address(office: StubOffice) -> str:
    return f"{office.address}{API_PREFIX}events"


def test_a_change_is_heard_at_once_over_a_signed_line(
    office: StubOffice, listening: Listening, said: Stream
):
    """The stub office refuses what is not signed as the contract says."""
    listening.stream.listen_at(address(office))
    assert said.stood.acquire(timeout=DEADLINE)
    assert listening.heard()
    said.say(CHANGED)
    assert listening.heard()
    assert listening.releases == [0, 12]
    [seen] = office.seen
    assert EventsRequest.model_validate_json(seen.body) == EventsRequest(app_version="1.2.3")


def test_a_line_that_is_cut_is_made_again_and_what_was_missed_is_asked_for(
    office: StubOffice, listening: Listening, said: Stream
):
    listening.stream.listen_at(address(office))
    for _ in range(3):
        assert said.stood.acquire(timeout=DEADLINE)
        assert listening.heard()
        said.say(None)


def test_silence_is_a_dead_line(office: StubOffice, listening: Listening, said: Stream):
    listening.stream.listen_at(address(office))
    assert said.stood.acquire(timeout=DEADLINE)
    assert said.stood.acquire(timeout=DEADLINE)


def drip(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", CONTENT_TYPE)
    handler.end_headers()
    paused = threading.Event()
    while not paused.wait(0.05):
        handler.wfile.write(b":")


def endless_line(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", CONTENT_TYPE)
    handler.end_headers()
    while True:
        handler.wfile.write(b"x" * 1000)


@pytest.mark.parametrize(
    "bad",
    [
        Reply(raw=drip),
        Reply(raw=endless_line),
        Reply(b"<html></html>", content_type="text/html"),
        Reply(status=500),
        problem(ProblemType.UNKNOWN_KIOSK),
        problem(ProblemType.RATE_LIMITED),
    ],
)
def test_any_other_answer_is_left_and_tried_again(
    office: StubOffice, listening: Listening, said: Stream, bad: Reply
):
    office.replies["events"] = [bad, Reply(raw=said)]
    listening.stream.listen_at(address(office))
    assert said.stood.acquire(timeout=DEADLINE)


def test_another_address_is_listened_to_at_once_and_none_means_silence(
    office: StubOffice, listening: Listening, said: Stream
):
    office.replies["elsewhere"] = Reply(raw=said)
    listening.stream.listen_at(address(office))
    assert said.stood.acquire(timeout=DEADLINE)
    listening.stream.listen_at(f"{office.address}{API_PREFIX}elsewhere")
    assert said.stood.acquire(timeout=DEADLINE)
    assert [seen.path.rpartition("/")[2] for seen in office.seen] == ["events", "elsewhere"]
    listening.stream.listen_at("")


def test_nothing_is_signed_for_an_address_in_clear(office: StubOffice, listening: Listening):
    listening.stream.listen_at("http://192.0.2.1/events")
    listening.stream.listen_at("events")
    listening.stream.listen_at(f"{office.address}{API_PREFIX}events")
    assert listening.heard()


def test_a_flood_of_events_makes_no_flood_of_questions(
    office: StubOffice,
    listening: Listening,
    said: Stream,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(module, "LEAST_GAP", 3600.0)
    listening.stream.listen_at(address(office))
    assert listening.heard()
    assert said.stood.acquire(timeout=DEADLINE)
    said.say(CHANGED * 500)
    assert listening.heard()
    said.say(None)
    assert said.stood.acquire(timeout=DEADLINE)
    assert not listening.woken.acquire(blocking=False)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("event: changed\ndata: {}\n\n", ["changed"]),
        ("event:changed\ndata\n\n", ["changed"]),
        ("data: 1\n\n", ["message"]),
        ("event: changed\n\n", []),
        (": here\n\n: here\n\n", []),
        ("event: other\ndata: 1\n\nevent: changed\ndata: 1\ndata: 2\n\n", ["other", "changed"]),
        ("event: changed\ndata: 1\n", []),
    ],
)
def test_events_are_read_as_the_standard_says(text: str, names: list[str]):
    assert [name for name, _ in events(iter(text.encode().split(b"\n")[:-1]))] == names


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_lines_end_in_three_ways_wherever_they_are_cut(end: bytes, size: int):
    text = CHANGED.replace(b"\n", end) * 2 + b":" + end
    lines = module._lines(_response(text, size), 5.0)  # type: ignore[arg-type]
    assert list(events(lines)) == [("changed", '{"release": 12}')] * 2


@pytest.mark.parametrize(
    ("data", "release"),
    [
        ('{"release": 12}', 12),
        ('{"release": 12, "more": 1}', 12),
        ("", 0),
        ("[]", 0),
        ("{}", 0),
        ('{"release": "12"}', 0),
        ('{"release": true}', 0),
        ('{"release": -1}', 0),
        ('{"release": 1e400}', 0),
        ("[" * 2000, 0),
    ],
)
def test_an_event_may_name_the_newest_release(data: str, release: int):
    assert module._release(data) == release


def _response(text: bytes, size: int) -> object:
    from urllib3.response import HTTPResponse

    chunks = [text[at : at + size] for at in range(0, len(text), size)]

    class Raw(HTTPResponse):
        def read1(self, amt: int | None = None, decode_content: bool | None = None) -> bytes:
            return chunks.pop(0) if chunks else b""

    class Response:
        raw = Raw()

    return Response()
