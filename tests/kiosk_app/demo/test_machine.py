"""What the demo keeps between two runs, and what it must not."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from kiosk_app.config import ScreenConfig
from kiosk_app.demo.machine import _alone_in, _open_net, demo_machine
from kiosk_app.demo.office import HOST, DemoOfficeError, free_port, is_free

PDF = b"%PDF-1.7"
EVENTS = (HOST, 9)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "ports.json"


def test_papers_of_yesterday_find_the_office_where_it_was(kept: Path) -> None:
    with _open_net(kept, EVENTS) as first:
        address, office = first.address, first.office
    with _open_net(kept, EVENTS) as second:
        assert (second.address, second.office) == (address, office)


def test_a_port_that_somebody_else_took_is_left_to_them(kept: Path) -> None:
    with _open_net(kept, EVENTS) as first:
        address = first.address
    with socket.create_server(address), _open_net(kept, EVENTS) as second:
        assert second.address != address
        moved = second.address
    assert json.loads(kept.read_text())["net"] == moved[1]


def test_an_office_port_that_is_taken_is_not_used(kept: Path) -> None:
    with socket.create_server((HOST, 0)) as other:
        taken = other.getsockname()[1]
        kept.write_text(json.dumps({"net": free_port(), "office": taken}))
        with _open_net(kept, EVENTS) as net:
            assert net.office[1] != taken


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"net": "x", "office": null}', '{"net": 99999, "office": -5}'],
)
def test_a_damaged_file_of_ports_is_replaced(kept: Path, text: str) -> None:
    kept.write_text(text)
    with _open_net(kept, EVENTS) as net:
        assert json.loads(kept.read_text()) == {"net": net.address[1], "office": net.office[1]}


def test_only_what_nobody_listens_on_is_free() -> None:
    with socket.create_server((HOST, 0)) as other:
        port = other.getsockname()[1]
        assert not is_free(port)
    assert is_free(port)
    assert not is_free(70_000)


def test_two_demos_never_share_a_folder(tmp_path: Path) -> None:
    with (
        _alone_in(tmp_path),
        pytest.raises(DemoOfficeError, match="another demo runs"),
        _alone_in(tmp_path),
    ):
        pass
    with _alone_in(tmp_path):
        pass


def test_taken_pages_stay_on_no_disk(tmp_path: Path) -> None:
    folder = tmp_path / "pages" / "taken"
    folder.mkdir(parents=True)
    (folder / "000001-of-a-demo-that-was-killed.pdf").write_bytes(PDF)
    with demo_machine(tmp_path, "http://127.0.0.1:9", screen=ScreenConfig()) as machine:
        assert list(folder.iterdir()) == []
        (tmp_path / "pages" / "tray" / "000002-x.pdf").write_bytes(PDF)
        assert [page.name for page in machine.page_printer.take()] == ["000002-x.pdf"]
        machine.drivers.close()
    assert not folder.exists()
