from __future__ import annotations

import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from devices.errors import TransportError
from devices.simulators.pty_port import PtyPort
from devices.status import Action
from devices.transports.api import LineBusyError, NoDeviceError
from devices.transports.serial_port import SerialSettings, SerialTransport
from devices.transports.tcp import TcpTransport
from tests.devices.parts import open_files, until


def test_tcp_carries_bytes_and_returns_nothing_in_time() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        TcpTransport("127.0.0.1", server.getsockname()[1]) as line,
    ):
        peer, _ = server.accept()
        with peer:
            assert line.write(b"question", 1.0) == 8
            assert peer.recv(100) == b"question"
            peer.send(b"answer")
            assert line.read(3, 1.0) == b"ans"
            assert line.read(100, 1.0) == b"wer"
            assert line.read(100, 0) == b""


def test_tcp_write_to_one_who_does_not_read_returns_in_time() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        TcpTransport("127.0.0.1", server.getsockname()[1]) as line,
    ):
        peer, _ = server.accept()
        with peer:
            size = 64 << 20
            start = time.monotonic()
            assert 0 < line.write(bytes(size), 0.2) < size
            assert time.monotonic() - start < 10


def test_tcp_tells_who_is_not_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(NoDeviceError, match=str(port)) as caught:
        TcpTransport("127.0.0.1", port)
    assert caught.value.action is Action.CONFIGURATION


def test_tcp_tells_when_the_other_side_closes() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        TcpTransport("127.0.0.1", server.getsockname()[1]) as line,
    ):
        server.accept()[0].close()
        with pytest.raises(TransportError, match="closed"):
            line.read(1, 5.0)


@pytest.fixture
def port(tmp_path: Path) -> PtyPort:
    return PtyPort(tmp_path / "port")


@pytest.mark.parametrize(
    "settings",
    [SerialSettings(9600), SerialSettings(parity="E"), SerialSettings(flow="rtscts")],
)
def test_serial_carries_every_byte(port: PtyPort, settings: SerialSettings) -> None:
    port.plug()
    every = bytes(range(256))
    with SerialTransport(str(port.link), settings) as line:
        assert line.write(every, 1.0) == 256
        got: list[bytes] = []

        def all_there() -> bool:
            got.append(port.read())
            return sum(map(len, got)) == 256

        until(all_there, "all bytes")
        assert b"".join(got) == every
        assert port.write(every) == 256
        back = line.read(100, 1.0) + line.read(1000, 1.0)
        assert back == every
        assert line.read(10, 0) == b""
    port.unplug()


def test_serial_write_to_one_who_does_not_read_returns_in_time(port: PtyPort) -> None:
    port.plug()
    with SerialTransport(str(port.link)) as line:
        assert 0 < line.write(bytes(1 << 20), 0.1) < 1 << 20
        assert line.write(b"more", 0.05) == 0
    port.unplug()


USES: dict[str, Callable[[SerialTransport], object]] = {
    "read": lambda line: line.read(1, 5.0),
    "write": lambda line: line.write(b"x", 5.0),
    "check": lambda line: line.check(),
}


@pytest.mark.parametrize("use", USES)
def test_serial_unplugged_is_told_by(port: PtyPort, use: str) -> None:
    port.plug()
    with SerialTransport(str(port.link)) as line:
        line.check()
        port.unplug()
        with pytest.raises(TransportError):
            USES[use](line)


def test_serial_is_held_by_one_program_alone(port: PtyPort) -> None:
    port.plug()
    with SerialTransport(str(port.link)), pytest.raises(LineBusyError, match="another program"):
        SerialTransport(str(port.link))
    port.unplug()


def test_serial_tells_what_is_no_port(tmp_path: Path) -> None:
    with pytest.raises(NoDeviceError):
        SerialTransport(str(tmp_path / "absent"))
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    files = open_files()
    with pytest.raises(TransportError):
        SerialTransport(str(plain))
    assert open_files() == files
