"""The driver's own: lines that break, peers that are no upsd."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from devices.simulators.ups import UpsSimulator
from devices.status import Action, DeviceState, Power
from devices.timing import UpsTiming
from devices.ups.nut import NutUps
from tests.devices.parts import DEADLINE, open_files

BRISK = UpsTiming(connect=1.0, answer=0.3)


@contextmanager
def peer(talk: Callable[[socket.socket], object]) -> Iterator[int]:
    """Listens on loopback and talks with everybody who comes, one after the other."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                line, _ = server.accept()
                with line:
                    if not line.recv(4096):
                        return
                    talk(line)

        thread = threading.Thread(target=serve)
        thread.start()
        port = int(server.getsockname()[1])
        yield port
        socket.create_connection(("127.0.0.1", port)).close()
        thread.join(DEADLINE)
        assert not thread.is_alive()


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = int(server.getsockname()[1])
    status = NutUps("ups", "ups", "127.0.0.1", port).status()
    assert (status.device, status.action) == (DeviceState.OFFLINE, Action.RESET)
    assert str(port) in status.detail


def test_a_ups_of_another_name() -> None:
    with UpsSimulator("other") as simulator:
        ups = NutUps("ups", "ups", simulator.host, simulator.port)
        with closing(ups):
            status = ups.status()
    assert (status.device, status.action) == (DeviceState.NO_DEVICE, Action.CONFIGURATION)
    assert "UNKNOWN-UPS" in status.detail


def test_upsd_restarts_and_nobody_notices() -> None:
    with (
        UpsSimulator() as simulator,
        closing(NutUps("ups", "ups", simulator.host, simulator.port)) as ups,
    ):
        for _ in range(3):
            assert ups.status().power is Power.MAINS
            simulator.restart()


def test_the_line_stays_open_between_questions() -> None:
    with (
        UpsSimulator() as simulator,
        closing(NutUps("ups", "ups", simulator.host, simulator.port)) as ups,
    ):
        assert ups.status().power is Power.MAINS
        before = open_files()
        for _ in range(5):
            assert ups.status().power is Power.MAINS
        assert open_files() == before


@pytest.mark.parametrize(
    "answer",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"LIST VAR ups\n", b"\x00" * 5000, b'VAR ups x "y"\n'],
)
def test_another_protocol_is_unknown_and_needs_configuring(answer: bytes) -> None:
    with peer(lambda line: line.sendall(answer)) as port:
        status = NutUps("ups", "ups", "127.0.0.1", port).status()
    assert (status.device, status.action) == (DeviceState.UNKNOWN, Action.CONFIGURATION)
    assert status.power is Power.UNKNOWN


def test_half_an_answer_and_then_the_end_is_unknown() -> None:
    with peer(lambda line: line.sendall(b"BEGIN LIST VAR ups\n")) as port:
        status = NutUps("ups", "ups", "127.0.0.1", port, BRISK).status()
    assert (status.device, status.action) == (DeviceState.UNKNOWN, Action.RESET)


def test_a_late_answer_is_not_taken_for_a_new_one() -> None:
    """The first question stays without an answer until the second was asked."""
    asked = iter([b"OL", b"OB"])
    held: list[socket.socket] = []
    second = threading.Event()

    def talk(line: socket.socket) -> None:
        power = next(asked)
        answer = b'BEGIN LIST VAR ups\nVAR ups ups.status "%s"\nEND LIST VAR ups\n' % power
        if power == b"OL":
            held.append(line.dup())
            return
        second.set()
        line.sendall(answer)

    with peer(talk) as port, closing(NutUps("ups", "ups", "127.0.0.1", port, BRISK)) as ups:
        assert ups.status().device is DeviceState.UNKNOWN
        assert ups.status().power is Power.BATTERY
        assert second.is_set()
        ups.close()
        held[0].close()
