"""Hears from the office that something has changed (``office_contract.events``).

One thread, which nothing waits for. An event says only that there is news; whatever goes wrong
here, the kiosk asks by itself as it always does.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from office_contract import signing
from office_contract.events import CHANGED, CONTENT_TYPE, EventsRequest
from offline_cache.bounded_http import BoundedAdapter, shut
from offline_cache.client import KioskAuth, OfficeClient, checked_address, content_type
from offline_cache.client import office_session as make_session
from offline_cache.delays import EVENTS_TIMEOUTS, FIRST_RECONNECT, LONGEST_RECONNECT, Timeouts

MAX_LINE: Final = 4096
"""Bytes of a line; an event of ours has thirty."""
LEAST_GAP: Final = 0.5
"""Seconds between two calls of ``on_changed``: a flood of events makes no flood of questions."""
_CHUNK: Final = 4096
_MAX_RELEASE: Final = 2**53


class EventStream:
    """Listens at the address that it was last told. ``on_changed`` must not block.

    Args:
        key: the kiosk's signing key; ``key_id`` its name at the office.
        client: knows the office's time.
        app_version: of the program.
        verify: PEM file of the authorities that may vouch for the office.
        on_changed: called when the office says so, with the number of the newest release if it
            named one, else 0; and when a line stands again.
        random: bytes for nonces.
        draw: uniform in [0, 1), for jitter.
        timeouts: ``read`` is the longest silence between two whole lines.
    """

    def __init__(
        self,
        key: Ed25519PrivateKey,
        key_id: str,
        client: OfficeClient,
        app_version: str,
        on_changed: Callable[[int], None],
        random: Callable[[int], bytes],
        draw: Callable[[], float],
        *,
        verify: str | None = None,
        timeouts: Timeouts = EVENTS_TIMEOUTS,
    ) -> None:
        self._auth = KioskAuth(key, key_id, client.office_now, random)
        self._body = EventsRequest(app_version=app_version).model_dump_json().encode()
        self._on_changed = on_changed
        self._draw = draw
        self._timeouts = timeouts
        self._session = make_session(timeouts, verify)
        adapter = BoundedAdapter(timeouts.total, 1, self._opened)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)
        self._changed = threading.Condition()
        self._address = ""
        self._stopping = False
        self._socket: socket.socket | None = None
        self._woke = float("-inf")
        self._newest = 0

    def listen_at(self, address: str) -> None:
        """Where the stream is, as the office says; empty where there is none."""
        with self._changed:
            if address != self._address:
                self._address = address
                self._cut()
                self._changed.notify_all()

    def stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._cut()
            self._changed.notify_all()
        self._session.close()

    def run(self) -> None:
        """Until ``stop``."""
        failures = 0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping or self._address)
                if self._stopping:
                    return
                address = self._address
            begun = time.monotonic()
            self._listen(address)
            lasted = time.monotonic() - begun > self._timeouts.read
            failures = 1 if lasted else failures + 1
            self._rest(address, self._pause(failures))

    def _rest(self, address: str, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._address != address, seconds)

    def _pause(self, failures: int) -> float:
        doublings = min(failures - 1, 10)
        return min(FIRST_RECONNECT * (1 << doublings), LONGEST_RECONNECT) * (0.5 + self._draw() / 2)

    def _listen(self, address: str) -> None:
        """Until the line ends, or does not begin."""
        try:
            checked_address(address)
            request = requests.Request("POST", address, data=self._body, auth=self._auth)
            request.headers["Content-Type"] = signing.CONTENT_TYPE
            request.headers["Accept"] = CONTENT_TYPE
            with self._session.send(
                self._session.prepare_request(request),
                timeout=(self._timeouts.connect, self._timeouts.read),
                allow_redirects=False,
                stream=True,
            ) as response:
                good = response.status_code == requests.codes.ok
                if not good or content_type(response) != CONTENT_TYPE:
                    return
                # What changed while the line was away was not told.
                self._tell(0)
                for name, data in events(_lines(response, self._timeouts.read)):
                    if name == CHANGED:
                        self._tell(_release(data))
        except (requests.exceptions.RequestException, HTTPError, OSError, ValueError):
            return
        finally:
            with self._changed:
                self._socket = None

    def _tell(self, release: int) -> None:
        now = time.monotonic()
        if now - self._woke >= LEAST_GAP or release > self._newest:
            self._woke = now
            self._newest = max(self._newest, release)
            self._on_changed(release)

    def _opened(self, sock: socket.socket) -> None:
        with self._changed:
            self._socket = sock
            if self._stopping:
                self._cut()

    def _cut(self) -> None:
        if self._socket is not None:
            shut(self._socket)


def _lines(response: requests.Response, silence: float) -> Iterator[bytes]:
    """Whole lines, ended as the HTML standard lets them; ends with the line, or its patience.

    Raises:
        ValueError: a line longer than ``MAX_LINE``.
    """
    raw = response.raw
    assert isinstance(raw, HTTPResponse)
    buffer = b""
    last = time.monotonic()
    while chunk := raw.read1(_CHUNK, decode_content=False):
        buffer += chunk
        # A carriage return at the end may be half of a line's end.
        held = buffer[-1:] if buffer.endswith(b"\r") else b""
        text = buffer[: len(buffer) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *whole, rest = text.split(b"\n")
        if max(map(len, (*whole, rest))) > MAX_LINE:
            raise ValueError("a line without end")
        buffer = rest + held
        if whole:
            last = time.monotonic()
        elif time.monotonic() - last > silence:
            return
        yield from whole


def _release(data: str) -> int:
    try:
        release = json.loads(data)["release"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return 0
    return release if type(release) is int and 0 < release <= _MAX_RELEASE else 0


def events(lines: Iterator[bytes]) -> Iterator[tuple[str, str]]:
    """Name and data of each event (HTML Living Standard, section 9.2.6); one without data is none.

    Of several lines of data the first ``MAX_LINE`` bytes are kept.
    """
    name, data = "", list[str]()
    for line in lines:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not line:
            if data:
                yield name or "message", "\n".join(data)
            name, data = "", []
        elif field == b"event":
            name = value.decode("utf-8", "replace")
        elif field == b"data" and sum(map(len, data)) < MAX_LINE:
            data.append(value.decode("utf-8", "replace"))
