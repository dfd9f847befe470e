"""The cable that can be cut, over real loopback sockets."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk_app.dock.net import LOOPBACK, NetSwitch

DEADLINE = 5.0


class Echo:
    """An office that answers each line in capitals, and closes when it is told goodbye."""

    def __init__(self) -> None:
        self._listener = socket.create_server((LOOPBACK, 0))
        self.address: tuple[str, int] = self._listener.getsockname()
        self._threads: list[threading.Thread] = []
        self._lines: list[socket.socket] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._lines.append(line)
            thread = threading.Thread(target=self._answer, args=(line,), daemon=True)
            thread.start()
            self._threads.append(thread)

    def _answer(self, line: socket.socket) -> None:
        try:
            while (heard := line.recv(65_536)) and heard != b"goodbye":
                line.sendall(heard.upper())
        except OSError:
            return
        finally:
            line.close()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._accepting.join(DEADLINE)
        for line in self._lines:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        for thread in self._threads:
            thread.join(DEADLINE)


@pytest.fixture
def office() -> Iterator[Echo]:
    office = Echo()
    yield office
    office.close()


@pytest.fixture
def net(office: Echo) -> Iterator[NetSwitch]:
    with NetSwitch(office.address) as net:
        yield net


def call(net: NetSwitch) -> socket.socket:
    return socket.create_connection(net.address, timeout=DEADLINE)


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        threading.Event().wait(0.005)


def receive(line: socket.socket, size: int) -> bytes:
    got = b""
    while len(got) < size:
        more = line.recv(size - len(got))
        assert more, f"hung up after {len(got)} of {size} bytes"
        got += more
    return got


def test_relays_both_ways(net: NetSwitch) -> None:
    with call(net) as line:
        line.sendall(b"xin chao")
        assert receive(line, 8) == b"XIN CHAO"
        line.sendall(b"again")
        assert receive(line, 5) == b"AGAIN"
        until(lambda: net.counts.to_kiosk == 13)
        assert (net.counts.opened, net.counts.open) == (1, 1)
    until(lambda: net.counts.open == 0)
    assert net.counts.to_office == 13


def test_large_answers_arrive_whole(net: NetSwitch) -> None:
    sent = bytes(range(97, 123)) * 60_000
    with call(net) as line:
        sender = threading.Thread(target=line.sendall, args=(sent,))
        sender.start()
        assert receive(line, len(sent)) == sent.upper()
        sender.join(DEADLINE)


def test_office_hanging_up_reaches_the_kiosk(net: NetSwitch) -> None:
    with call(net) as line:
        line.sendall(b"goodbye")
        assert line.recv(1) == b""
    until(lambda: net.counts.open == 0)


def test_cut_closes_live_connections(net: NetSwitch) -> None:
    with call(net) as line:
        line.sendall(b"a")
        receive(line, 1)
        net.cut()
        assert net.is_cut
        try:
            assert line.recv(1) == b""
        except ConnectionResetError:
            pass
    assert net.counts.cut == 1
    assert net.counts.open == 0


def test_cut_refuses_new_connections_until_mended(net: NetSwitch) -> None:
    net.cut()
    with pytest.raises(ConnectionRefusedError):
        call(net)
    net.mend()
    assert not net.is_cut
    with call(net) as line:
        line.sendall(b"a")
        assert receive(line, 1) == b"A"


def test_the_address_survives_many_cuts(net: NetSwitch) -> None:
    address = net.address
    for _ in range(20):
        net.cut()
        net.cut()
        net.mend()
        net.mend()
    assert net.address == address
    with call(net) as line:
        line.sendall(b"a")
        assert receive(line, 1) == b"A"


def test_nobody_else_is_given_the_address_meanwhile(net: NetSwitch) -> None:
    net.cut()
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with pytest.raises(OSError, match="in use"):
            other.bind(net.address)
    net.mend()
    with call(net) as line:
        line.sendall(b"a")
        assert receive(line, 1) == b"A"


def test_slow_holds_each_request_back_once(office: Echo) -> None:
    held: list[float] = []

    async def sleep(seconds: float) -> None:
        held.append(seconds)
        await asyncio.sleep(0)

    with NetSwitch(office.address, sleep) as net:
        net.slow(30)
        assert net.delay == 30
        with call(net) as line:
            for part in (b"in ", b"three ", b"parts"):
                line.sendall(part)
            assert receive(line, 14) == b"IN THREE PARTS"
            assert held == [30]
            line.sendall(b"next")
            receive(line, 4)
            assert held == [30, 30]


def test_cut_does_not_wait_for_a_slow_net(net: NetSwitch) -> None:
    net.slow(3600)
    with call(net) as line:
        line.sendall(b"a")
        until(lambda: net.counts.open == 1)
        began = time.monotonic()
        net.cut()
        assert time.monotonic() - began < DEADLINE
    net.slow(0)
    net.mend()
    with call(net) as line:
        line.sendall(b"b")
        assert receive(line, 1) == b"B"


@pytest.mark.parametrize("seconds", [-1, 3601, float("nan")])
def test_a_delay_has_bounds(net: NetSwitch, seconds: float) -> None:
    with pytest.raises(ValueError, match="0 to 3600"):
        net.slow(seconds)


def test_an_office_that_is_not_there_hangs_up_on_the_kiosk() -> None:
    with socket.socket() as nobody:
        nobody.bind((LOOPBACK, 0))
        with NetSwitch(nobody.getsockname()) as net:
            with call(net) as line:
                try:
                    assert line.recv(1) == b""
                except ConnectionResetError:
                    pass
            until(lambda: net.counts.unreachable == 1)


def test_close_leaves_nothing_behind(office: Echo) -> None:
    before = threading.active_count()
    net = NetSwitch(office.address)
    with call(net) as line:
        line.sendall(b"a")
        receive(line, 1)
        net.close()
        net.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(net.address, timeout=DEADLINE)
    until(lambda: threading.active_count() <= before + 1)  # the echo's own line may be ending


@pytest.mark.parametrize("turns", range(8))
def test_a_connection_is_closed_in_whatever_turn_of_its_beginning_it_is_cut(
    office: Echo, turns: int
) -> None:
    with NetSwitch(office.address) as switch, socket.socket() as line:

        async def begun_and_cut() -> None:
            line.connect(switch.address)
            for _ in range(turns):
                await asyncio.sleep(0)
            await switch._cut()

        line.settimeout(DEADLINE)
        switch._call(begun_and_cut())
        try:
            assert line.recv(10) == b""
        except ConnectionResetError:
            pass
    # What was never closed says so as it goes; warnings are fatal.
    gc.collect()


def test_the_stream_of_events_goes_through_the_same_cable(office: Echo) -> None:
    events = Echo()
    try:
        with NetSwitch(office.address, events=events.address) as switch:
            with socket.create_connection(switch.events_address, DEADLINE) as line:
                line.sendall(b"news")
                assert line.recv(10) == b"NEWS"
                switch.cut()
                assert line.recv(10) == b""
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(switch.events_address, DEADLINE)
            switch.mend()
            with socket.create_connection(switch.events_address, DEADLINE) as line:
                line.sendall(b"news")
                assert line.recv(10) == b"NEWS"
    finally:
        events.close()
