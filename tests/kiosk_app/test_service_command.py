"""`kiosk service`, from the words at the shell to the store: without a kiosk, and with one."""

from __future__ import annotations

import contextlib
import getpass
import io
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.cli import OK, UNUSABLE, main
from kiosk_app.technician.access import Access, token_of
from offline_cache.database import Store, open_store
from offline_cache.keys import store_key
from offline_cache.ledger import Ledger, LedgerEvent
from offline_cache.technicians import TechnicianBook
from tests.kiosk_app.technician.bench import REQUEST
from tests.offline_cache.parts import Clock

Captured = pytest.CaptureFixture[str]
PIN = "280915"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"""\
state = "state"
[machine]
name = "Máy 01"
place = "Hải Châu"
[office]
url = "http://127.0.0.1:9"
[page_printer]
kind = "folder"
folder = "{tmp_path}/pages"
tray_sheets = 250
"""
    )
    return file


def service(config: Path, *words: str | Path) -> int:
    return main(["service", *map(str, words), "--config", str(config)])


@contextlib.contextmanager
def store_of(config: Path) -> Iterator[Store]:
    state = config.parent / "state"
    store = open_store(state / "store.db", store_key(state / "keys"))
    yield store
    store.close()


def add(config: Path, monkeypatch: pytest.MonkeyPatch, name: str = "lan", pin: str = PIN) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
    return service(config, "add", name, "--pin-stdin")


def test_the_first_technician_is_added_before_the_first_start(
    config: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert service(config, "list") == OK
    assert "nobody" in capsys.readouterr().out
    assert add(config, monkeypatch) == OK
    assert capsys.readouterr().out == "lan may open service mode\n"
    assert service(config, "list") == OK
    assert capsys.readouterr().out.split() == ["lan", "pin"]
    with store_of(config) as store:
        access = Access(TechnicianBook(store), Clock(), lambda: 0.0, os.urandom)
        assert access.by_pin(PIN).who == "lan"


def test_the_pin_is_asked_for_twice(
    config: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = [PIN, "280916", PIN, PIN]
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: typed.pop(0))
    assert service(config, "add", "lan") == UNUSABLE
    assert "differ" in capsys.readouterr().err
    assert service(config, "add", "lan") == OK
    assert typed == []


@pytest.mark.parametrize("pin", ["", "12345", "123456", "abcdef"])
def test_a_pin_that_is_none_is_refused(
    config: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, pin: str
) -> None:
    assert add(config, monkeypatch, pin=pin) == UNUSABLE
    assert "PIN" in capsys.readouterr().err


def test_a_card_is_a_code_that_opens(config: Path, capsys: Captured, tmp_path: Path) -> None:
    out = tmp_path / "lan.png"
    assert service(config, "card", "lan", out) == UNUSABLE
    assert "service add" in capsys.readouterr().err
    assert not out.exists()
    assert service(config, "add", "lan", "--card-only") == OK
    assert service(config, "card", "lan", out) == OK
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with Image.open(out) as picture:
        [code] = zxingcpp.read_barcodes(picture.convert("L"))
    assert token_of(code.bytes) is not None
    with store_of(config) as store:
        access = Access(TechnicianBook(store), Clock(), lambda: 0.0, os.urandom)
        assert access.by_card(code.bytes).who == "lan"
    # What is there already is not written over, and the old card stays good.
    assert service(config, "card", "lan", out) == UNUSABLE
    with store_of(config) as store:
        access = Access(TechnicianBook(store), Clock(), lambda: 0.0, os.urandom)
        assert access.by_card(code.bytes).who == "lan"
    assert service(config, "remove", "lan") == OK
    assert service(config, "remove", "lan") == UNUSABLE


def test_paper_is_refilled_printed_and_counted(config: Path, capsys: Captured) -> None:
    assert service(config, "refill", "tray", "250") == OK
    assert capsys.readouterr().out == "refill: done\n"
    assert service(config, "refill", "tray", "251") == UNUSABLE
    assert "cannot be" in capsys.readouterr().out
    assert service(config, "test", "page-printer") == OK
    assert capsys.readouterr().out == "test: printed\n"
    assert service(config, "spoiled", "tray", "2") == OK
    assert service(config, "count", "tray", "247") == OK
    capsys.readouterr()
    assert service(config, "status") == OK
    said = capsys.readouterr().out
    assert "247 sheets of 250" in said
    assert "begun 0, filled 250, printed 1 (sent 1), spoiled 2: expected 247, counted 247" in said
    assert "page-printer   online" in said
    assert service(config, "status", "--json") == OK
    view: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert view["paper"][0]["level"] == 247
    assert view["devices"][0]["counters"] == {"pages": 1}


def test_an_unknown_sheet_is_settled(config: Path, capsys: Captured) -> None:
    assert service(config, "list") == OK
    with store_of(config) as store:
        books = Bookkeeping(Ledger(store), Clock())
        books.declare(REQUEST, "CT01", "ab" * 32)
        books.note(LedgerEvent.SENT, REQUEST)
        books.settle_unfinished()
    capsys.readouterr()
    service(config, "status")
    assert f"to settle: {REQUEST}/1 CT01" in capsys.readouterr().out
    assert service(config, "settle", f"{REQUEST}/1", "destroyed") == OK
    assert service(config, "settle", f"{REQUEST}/1", "destroyed") == UNUSABLE
    capsys.readouterr()
    service(config, "status")
    assert "to settle" not in capsys.readouterr().out


def test_out_of_service_while_it_stands_still(config: Path, capsys: Captured) -> None:
    assert service(config, "retire") == OK
    assert service(config, "retire") == UNUSABLE
    assert service(config, "resume") == OK
    capsys.readouterr()
    assert service(config, "log") == OK
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2:] for line in lines] == [
        ["retire", "done"],
        ["retire", "refused"],
        ["resume", "done"],
    ]
    assert service(config, "log", "--day", "2020-01-01") == OK
    assert capsys.readouterr().out == "nothing was done on that day\n"
    assert service(config, "log", "--day", "today") == UNUSABLE
    assert service(config, "log", "--json") == OK
    log = json.loads(capsys.readouterr().out)["log"]
    assert {line["who"].partition(":")[0] for line in log} == {"shell"}


def test_the_network_is_checked(config: Path, capsys: Captured) -> None:
    assert service(config, "network") == OK
    said = capsys.readouterr().out
    assert "office" in said
    assert "127.0.0.1:9" in said
    assert "refused" in said


@pytest.mark.parametrize("words", [("sound",), ("tray-cleared",)])
def test_a_machine_that_stands_still_says_nothing_and_warns_nobody(
    config: Path, capsys: Captured, words: tuple[str, ...]
) -> None:
    assert service(config, *words) == UNUSABLE
    assert "no kiosk runs" in capsys.readouterr().err


def test_where_no_kiosk_ever_was(tmp_path: Path, capsys: Captured) -> None:
    assert main(["service", "status", "--state", str(tmp_path)]) == UNUSABLE
    assert "no kiosk runs" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
