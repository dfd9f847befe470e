"""The cable between kiosk and office: a TCP relay on loopback that can be cut and slowed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Thread
from types import TracebackType
from typing import Final, Self, TypeVar

LOOPBACK: Final = "127.0.0.1"
CHUNK: Final = 65_536
CALL_DEADLINE: Final = 5.0
"""Seconds until a verb must have been carried out; only a bug in the relay could need longer."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class NetCounts:
    """Since the start. ``open`` is the number of connections alive now."""

    opened: int = 0
    cut: int = 0
    unreachable: int = 0
    """Connections closed because the office itself did not answer."""
    open: int = 0
    to_office: int = 0
    """Bytes."""
    to_kiosk: int = 0
    """Bytes."""


class NetSwitch:
    """Relays ``address`` to ``office``; both are (host, port) on loopback. Where the office has a
    stream of events on a port of its own, ``events_address`` is relayed to ``events`` likewise.

    Verbs may be called from any thread and are in force when they return. While cut, new
    connections are refused at once, as with a router that is there and has no way on.
    """

    def __init__(
        self,
        office: tuple[str, int],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        port: int = 0,
        events: tuple[str, int] | None = None,
    ) -> None:
        """``port`` is the one to listen on; 0 for any that is free. Raises ``OSError`` where it
        is taken, ``OverflowError`` where it is no port.
        """
        self._sleep = sleep
        self._ways = [_Way(office, _held((LOOPBACK, port)))]
        if events is not None:
            self._ways.append(_Way(events, _held((LOOPBACK, 0))))
        self._mended = False
        self._connections: set[asyncio.Task[None]] = set()
        self._delay = 0.0
        self._counts = NetCounts()
        self._stop = asyncio.Event()
        started: Future[asyncio.AbstractEventLoop] = Future()
        self._thread = Thread(
            target=lambda: asyncio.run(self._serve(started)), name="net-switch", daemon=True
        )
        self._thread.start()
        self._loop = started.result(CALL_DEADLINE)

    @property
    def address(self) -> tuple[str, int]:
        """Where the kiosk finds the office. Stays the same for the life of the switch."""
        return self._ways[0].address

    @property
    def events_address(self) -> tuple[str, int]:
        """Where the kiosk finds the stream of events."""
        return self._ways[1].address

    @property
    def office(self) -> tuple[str, int]:
        """Where the cable leads."""
        return self._ways[0].target

    @property
    def is_cut(self) -> bool:
        return not self._mended

    @property
    def delay(self) -> float:
        """Seconds by which each request is held back."""
        return self._delay

    @property
    def counts(self) -> NetCounts:
        return self._counts

    def cut(self) -> None:
        """Close every live connection in the middle of what it says, and refuse new ones."""
        self._call(self._cut())

    def mend(self) -> None:
        """Listen again, on the same address."""
        self._call(self._listen())

    def slow(self, seconds: float) -> None:
        """Hold back each request by ``seconds``; 0 for a net in good order."""
        if not 0 <= seconds <= 3600:
            raise ValueError(f"a delay is 0 to 3600 seconds, not {seconds}")
        self._delay = seconds

    def close(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(CALL_DEADLINE)
        for way in self._ways:
            way.holder.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _call(self, work: Coroutine[None, None, _T]) -> _T:
        answer: Future[_T] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return answer.result(CALL_DEADLINE)

    async def _serve(self, started: Future[asyncio.AbstractEventLoop]) -> None:
        await self._listen()
        started.set_result(asyncio.get_running_loop())
        await self._stop.wait()
        await self._cut()

    async def _listen(self) -> None:
        for way in self._ways:
            if way.listening is None:
                way.listening = _bound(way.address, socket.SO_REUSEPORT)
                way.listening.setblocking(False)
                way.listening.listen()
                # Not asyncio's server: it loses a connection that it is closed upon.
                asyncio.get_running_loop().add_reader(way.listening, self._accept, way)
        self._mended = True

    async def _cut(self) -> None:
        self._mended = False
        for way in self._ways:
            if way.listening is not None:
                asyncio.get_running_loop().remove_reader(way.listening)
                way.listening.close()
                way.listening = None
        cut = list(self._connections)
        for connection in cut:
            connection.cancel()
        await asyncio.gather(*cut, return_exceptions=True)
        self._count(cut=len(cut))

    def _accept(self, way: _Way) -> None:
        assert way.listening is not None
        try:
            kiosk, _ = way.listening.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return  # it hung up before its turn
        kiosk.setblocking(False)
        connection = asyncio.create_task(self._connect(way, kiosk))
        self._connections.add(connection)
        connection.add_done_callback(self._connections.discard)
        # A task that is cancelled before its first step never reaches a `finally` of its own.
        connection.add_done_callback(lambda _: kiosk.close())

    async def _connect(self, way: _Way, kiosk: socket.socket) -> None:
        self._count(opened=1, open=1)
        try:
            kiosk_in, kiosk_out = await asyncio.open_connection(sock=kiosk)
            try:
                office_in, office_out = await asyncio.open_connection(*way.target)
                try:
                    await self._relay(_Line(kiosk_in, kiosk_out), _Line(office_in, office_out))
                finally:
                    office_out.transport.abort()
            finally:
                kiosk_out.transport.abort()
        except ConnectionRefusedError:
            self._count(unreachable=1)
        finally:
            self._count(open=-1)

    async def _relay(self, kiosk: _Line, office: _Line) -> None:
        turn = _Turn()
        try:
            async with asyncio.TaskGroup() as pumps:
                pumps.create_task(self._to_office(kiosk.reader, office.writer, turn))
                pumps.create_task(self._to_kiosk(office.reader, kiosk.writer, turn))
            for line in (kiosk, office):
                line.writer.close()
                await line.writer.wait_closed()
        except* OSError:
            pass  # one end hung up; the other one is hung up on

    async def _to_office(
        self, kiosk_in: asyncio.StreamReader, office_out: asyncio.StreamWriter, turn: _Turn
    ) -> None:
        while chunk := await kiosk_in.read(CHUNK):
            if not turn.kiosk_speaks:
                turn.kiosk_speaks = True
                await self._sleep(self._delay)
            office_out.write(chunk)
            await office_out.drain()
            self._count(to_office=len(chunk))
            # Nothing of anybody stays here while the line is idle.
            del chunk
        office_out.write_eof()

    async def _to_kiosk(
        self, office_in: asyncio.StreamReader, kiosk_out: asyncio.StreamWriter, turn: _Turn
    ) -> None:
        while chunk := await office_in.read(CHUNK):
            turn.kiosk_speaks = False
            kiosk_out.write(chunk)
            await kiosk_out.drain()
            self._count(to_kiosk=len(chunk))
            del chunk
        kiosk_out.write_eof()

    def _count(self, **more: int) -> None:
        """On the loop's thread only; readers get one whole snapshot."""
        now = self._counts
        self._counts = NetCounts(
            **{name: getattr(now, name) + more.get(name, 0) for name in NetCounts.__slots__}
        )


class _Way:
    """One address that is relayed to one of the office's."""

    def __init__(self, target: tuple[str, int], holder: socket.socket) -> None:
        self.target = target
        self.holder = holder
        """Bound and never listening: the port stays ours while nobody listens on it."""
        self.address: tuple[str, int] = holder.getsockname()
        self.listening: socket.socket | None = None
        """None while the cable is cut."""


@dataclass(frozen=True, slots=True)
class _Line:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


@dataclass(slots=True)
class _Turn:
    """Whose turn it is to speak on one connection: a request is held back once, however
    many segments it comes in.
    """

    kiosk_speaks: bool = False


def _held(address: tuple[str, int]) -> socket.socket:
    """Raises ``OSError`` where somebody listens there."""
    held = _bound(address)
    # Two that may both take an address again share it for as long as neither listens, and whoever
    # asks for any free port may be given this one.
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    return held


def _bound(address: tuple[str, int], *beside: int) -> socket.socket:
    """``beside``: options of sockets that hold this address already."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    for option in (socket.SO_REUSEADDR, *beside):
        bound.setsockopt(socket.SOL_SOCKET, option, 1)
    try:
        bound.bind(address)
    except (OSError, OverflowError):
        bound.close()
        raise
    return bound
