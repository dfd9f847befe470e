"""However the office goes away, the screen knows it within five seconds; on real sockets."""

from __future__ import annotations

import contextlib
import http.server
import io
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk_app.actions.offers import OfferKeeper
from kiosk_app.assembly import STATUS_TIMEOUTS
from kiosk_app.config import OfficeConfig
from kiosk_app.journey import events
from kiosk_app.log import Log
from kiosk_app.watching import OfficeWatch
from office_contract.messages import OfficeStatus, ServiceState
from offline_cache.client import OfficeClient

LIMIT = 5.0
"""Seconds from the cut to the notice: what a person in front of the machine may be told wrongly."""
GOOD_ANSWERS = 2
DEADLINE = 30.0

STATUS = (
    OfficeStatus(
        time=datetime(2026, 11, 21, 3, 0, tzinfo=UTC),
        office="Hải Châu",
        services=(ServiceState(code="CT07", available=True, fee_vnd=0, fee_waived=True),),
    )
    .model_dump_json()
    .encode()
)

Handler = http.server.BaseHTTPRequestHandler
Cut = Callable[["CutOffice", Handler], None]


class CutOffice:
    """Answers well twice, and from the moment at which the second answer is out as ``cut`` does."""

    def __init__(self, cut: Cut) -> None:
        self.cut = cut
        self.cut_at = 0.0
        self.over = threading.Event()
        self._good = 0
        office = self

        class Answers(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                with contextlib.suppress(OSError):
                    office.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self._thread.start()

    def answer(self, handler: Handler) -> None:
        self._good += 1
        if self._good > GOOD_ANSWERS:
            self.cut(self, handler)
            return
        well(handler)
        if self._good == GOOD_ANSWERS:
            self.cut_at = time.monotonic()
            if self.cut is refuse:
                handler.close_connection = True
                # From another thread: the server waits here for the end of its loop.
                threading.Thread(target=self.close_door, daemon=True).start()

    def close_door(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def close(self) -> None:
        self.over.set()
        self.close_door()
        self._thread.join()


def well(handler: Handler, body: bytes = STATUS) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def refuse(_office: CutOffice, _handler: Handler) -> None:
    raise AssertionError("nobody listens any more")


def fail(_office: CutOffice, handler: Handler) -> None:
    handler.send_response(500)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def swallow(office: CutOffice, _handler: Handler) -> None:
    """A black hole: what is sent is taken, and nothing ever comes back."""
    office.over.wait(DEADLINE)


def drip_head(office: CutOffice, handler: Handler) -> None:
    drip(office, handler, b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")


def drip_body(office: CutOffice, handler: Handler) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(STATUS)}"
    handler.wfile.write(head.encode() + b"\r\n\r\n")
    drip(office, handler, STATUS)


def drip_late(office: CutOffice, handler: Handler) -> None:
    """The head just in time, then the body byte by byte."""
    if not office.over.wait(STATUS_TIMEOUTS.total - 0.2):
        drip_body(office, handler)


def drip(office: CutOffice, handler: Handler, data: bytes) -> None:
    for at in range(len(data)):
        handler.wfile.write(data[at : at + 1])
        if office.over.wait(0.4):
            return


def hang_up_late(office: CutOffice, handler: Handler) -> None:
    """Accepts, thinks nearly as long as it may, and closes the line: each time anew."""
    office.over.wait(STATUS_TIMEOUTS.total - 0.2)
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


CUTS = (refuse, fail, swallow, drip_head, drip_body, drip_late, hang_up_late)


@contextlib.contextmanager
def watched(cut: Cut, folder: Path) -> Iterator[tuple[CutOffice, queue.Queue[events.Notice]]]:
    office = CutOffice(cut)
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    address = f"http://127.0.0.1:{office.server.server_port}"
    client = OfficeClient(
        address, key, "ab" * 8, lambda: datetime.now(UTC), timeouts=STATUS_TIMEOUTS
    )
    notices: queue.Queue[events.Notice] = queue.Queue()
    bugs: list[BaseException] = []
    watch = OfficeWatch(
        client,
        "1.2.3",
        OfficeConfig(url=address).poll_seconds,
        notices.put,
        lambda: None,
        OfferKeeper(folder),
        lambda: True,
        Log(io.StringIO()),
        bugs.append,
        patience=STATUS_TIMEOUTS.total,
    )
    watch.start()
    try:
        yield office, notices
    finally:
        office.close()
        watch.stop()
        client.close()
    assert bugs == []


def test_every_kind_of_outage_is_known_within_five_seconds(tmp_path: Path) -> None:
    """All at once, each cut in the worst moment: right behind a good answer."""
    took: dict[str, float] = {}
    with contextlib.ExitStack() as stack:
        lines, threads = {}, []
        for cut in CUTS:
            folder = tmp_path / cut.__name__
            folder.mkdir()
            lines[cut.__name__] = stack.enter_context(watched(cut, folder))
        for name, (office, notices) in lines.items():
            there = notices.get(timeout=DEADLINE)
            assert isinstance(there, events.OfficeChanged), name
            assert there.reachable, name

            def wait(
                name: str = name,
                office: CutOffice = office,
                notices: queue.Queue[events.Notice] = notices,
            ) -> None:
                away = notices.get(timeout=DEADLINE)
                assert isinstance(away, events.OfficeChanged)
                assert (away.reachable, away.offered) == (False, {"CT07"})
                took[name] = time.monotonic() - office.cut_at

            waiting = threading.Thread(target=wait, name=name)
            waiting.start()
            threads.append(waiting)
        for thread in threads:
            thread.join(DEADLINE)
    assert set(took) == {cut.__name__ for cut in CUTS}
    assert max(took.values()) < LIMIT, took
