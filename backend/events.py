"""The stream that tells kiosks of changes (``office_contract.events``): one process holds them all.

Streams never stand on the threads that answer kiosks. Here is who listens and what is sent; where
changes and kiosks come from is an ``Office`` (``backend.events_office``).
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, MutableMapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from django.utils import timezone
from pydantic import ValidationError

from backend.problems import ProblemError
from office_contract.events import CHANGED, CONTENT_TYPE, HEARTBEAT, EventsRequest
from office_contract.signing import (
    API_PREFIX,
    OFFICE_TIME_HEADER,
    PROBLEM_CONTENT_TYPE,
    Endpoint,
    format_office_time,
)
from office_contract.vocabulary import ProblemType

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

PATH: Final = API_PREFIX + Endpoint.EVENTS
MAX_BODY: Final = 4096
"""Bytes. Thousands may ask at once, and an ``EventsRequest`` has a few dozen."""
BODY_WITHIN: Final = 10.0
"""Seconds."""
STANDING_EVERY: Final = 60.0
"""Seconds between two looks at who may still listen, whatever was announced."""
TRY_AGAIN: Final = 60
"""Seconds that a kiosk is asked to wait where there is no room."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request to listen, as it came."""

    path: str
    headers: dict[str, str]
    body: bytes


class Office(Protocol):
    """Where kiosks and changes come from."""

    async def admit(self, asked: Asked) -> str:
        """The key id of the kiosk that signed it.

        Raises:
            ProblemError: It may not listen.
        """

    async def standing(self, kiosks: Iterable[str]) -> tuple[int, frozenset[str]]:
        """Number of the newest release, and which of ``kiosks`` may still listen."""

    def changes(self) -> AsyncIterator[None]:
        """Yields whenever something has changed; never ends."""


@dataclass(slots=True, eq=False)
class _Stream:
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    release: int | None = None
    """To be told, if not None."""
    over: bool = False

    def tell(self, release: int) -> None:
        self.release = release
        self.woken.set()

    def end(self) -> None:
        self.over = True
        self.woken.set()


class Events:
    """The ASGI application. One stream for each kiosk: a newer takes the older's place.

    Args:
        office: Where kiosks and changes come from.
        limit: Streams at most.
        heartbeat: Seconds between two signs of life.
    """

    def __init__(self, office: Office, limit: int, heartbeat: float = HEARTBEAT) -> None:
        self._office, self._limit, self._heartbeat = office, limit, heartbeat
        self._streams: dict[str, _Stream] = {}
        self._watching: list[asyncio.Task[None]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if not self._watching:
            self._watching = [
                asyncio.create_task(self._tell_changes()),
                asyncio.create_task(self._look_regularly()),
            ]
        try:
            kiosk = await self._admitted(scope, receive)
        except ProblemError as problem:
            await _refuse(send, problem)
        except _WrongMethodError:
            malformed = ProblemError(ProblemType.MALFORMED, "Only POST is answered here.")
            await _refuse(send, malformed, status=405)
        except _GoneError:
            return
        except Exception:
            log.exception("a stream was not opened")
            await _refuse(send, ProblemError(ProblemType.INTERNAL))
        else:
            await self._serve(kiosk, receive, send)

    @property
    def listening(self) -> int:
        """How many kiosks hear changes now."""
        return len(self._streams)

    async def close(self) -> None:
        """End all streams and stop watching."""
        for task in self._watching:
            task.cancel()
        await asyncio.gather(*self._watching, return_exceptions=True)
        for stream in self._streams.values():
            stream.end()

    async def _admitted(self, scope: Scope, receive: Receive) -> str:
        if scope["path"] != PATH:
            raise ProblemError(ProblemType.NOT_FOUND)
        if scope["method"] != "POST":
            raise _WrongMethodError
        headers = {name.decode("latin-1").lower(): value for name, value in scope["headers"]}
        query = scope.get("query_string", b"").decode("latin-1")
        asked = Asked(
            path=PATH + (f"?{query}" if query else ""),
            headers={name: value.decode("latin-1") for name, value in headers.items()},
            body=await _body(receive),
        )
        kiosk = await self._office.admit(asked)
        try:
            EventsRequest.model_validate_json(asked.body)
        except ValidationError:
            malformed = True
        else:
            malformed = False
        if malformed:
            raise ProblemError(ProblemType.MALFORMED, "The message breaks the contract.")
        if kiosk not in self._streams and len(self._streams) >= self._limit:
            raise ProblemError(
                ProblemType.RATE_LIMITED, "Too many kiosks listen.", retry_after=TRY_AGAIN
            )
        return kiosk

    async def _serve(self, kiosk: str, receive: Receive, send: Send) -> None:
        stream = _Stream()
        if (older := self._streams.get(kiosk)) is not None:
            older.end()
        self._streams[kiosk] = stream
        gone = asyncio.ensure_future(_until_gone(receive))
        try:
            await send(
                {"type": "http.response.start", "status": 200, "headers": _headers(CONTENT_TYPE)}
            )
            await _send(send, b": here\n\n")
            while await self._woken(stream, gone):
                if stream.over:
                    await _send(send, b"", more=False)
                    return
                release, stream.release = stream.release, None
                stream.woken.clear()
                await _send(send, b": here\n\n" if release is None else _changed(release))
        except OSError:
            log.debug("a kiosk has gone")
        finally:
            gone.cancel()
            if self._streams.get(kiosk) is stream:
                del self._streams[kiosk]

    async def _woken(self, stream: _Stream, gone: asyncio.Future[None]) -> bool:
        """Wait for news or for the next sign of life; whether anybody is still there."""
        if not stream.woken.is_set():
            waiting = asyncio.ensure_future(stream.woken.wait())
            try:
                await asyncio.wait(
                    (waiting, gone),
                    timeout=self._heartbeat,
                    return_when=asyncio.FIRST_COMPLETED,
                )
            finally:
                waiting.cancel()
        return not gone.done()

    async def _tell_changes(self) -> None:
        async for _ in self._office.changes():
            await self._look(tell=True)

    async def _look_regularly(self) -> None:
        while True:
            await asyncio.sleep(STANDING_EVERY)
            await self._look(tell=False)

    async def _look(self, *, tell: bool) -> None:
        kiosks = tuple(self._streams)
        try:
            release, good = await self._office.standing(kiosks)
        except Exception:
            # Kiosks ask by themselves within a minute; the next change is told again.
            log.exception("a change was not told")
            return
        for kiosk in kiosks:
            stream = self._streams.get(kiosk)
            if stream is None:
                continue
            if kiosk not in good:
                stream.end()
            elif tell:
                stream.tell(release)


class _WrongMethodError(Exception):
    """Something else than POST."""


class _GoneError(Exception):
    """Whoever asked went away before the request was whole."""


async def _body(receive: Receive) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_WITHIN):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise _GoneError
                body += message.get("body", b"")
                if len(body) > MAX_BODY:
                    raise ProblemError(ProblemType.TOO_LARGE, f"At most {MAX_BODY} bytes.")
                if not message.get("more_body", False):
                    return bytes(body)
    except TimeoutError as e:
        raise ProblemError(ProblemType.MALFORMED, "The request did not come whole.") from e


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send(send: Send, body: bytes, *, more: bool = True) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})


async def _refuse(send: Send, problem: ProblemError, *, status: int | None = None) -> None:
    members = problem.body()
    members["status"] = status or problem.status
    body = json.dumps(members, ensure_ascii=False).encode()
    headers = [*_headers(PROBLEM_CONTENT_TYPE), (b"content-length", str(len(body)).encode())]
    if problem.retry_after is not None:
        headers.append((b"retry-after", str(problem.retry_after).encode()))
    if status == 405:
        headers.append((b"allow", b"POST"))
    await send({"type": "http.response.start", "status": members["status"], "headers": headers})
    await _send(send, body, more=False)


def _headers(kind: str) -> list[tuple[bytes, bytes]]:
    return [
        (b"content-type", kind.encode()),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),  # a proxy is to hand on each event at once
        (OFFICE_TIME_HEADER.lower().encode(), format_office_time(timezone.now()).encode()),
    ]


def _changed(release: int) -> bytes:
    return f"event: {CHANGED}\ndata: {json.dumps({'release': release})}\n\n".encode()
