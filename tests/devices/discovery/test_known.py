from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.discovery.auto import build_scanner, build_slip_printer
from devices.discovery.foreign import foreign, lines_for
from devices.discovery.known import KnownDevice, Line, find, known_devices, parse_known
from devices.discovery.plugged import Plugged
from devices.errors import DeviceError
from devices.printer.models import model_named
from devices.status import DeviceKind
from tests.cases import cases

ENTRY = '[[device]]\nids = "0c2e:*"\nline = "serial"\nkind = "scanner"\nname = "A"\nsource = "B"\n'


def test_every_entry_has_a_driver_a_model_and_a_source() -> None:
    assert len(known_devices()) > 10
    for entry in known_devices():
        model_named(entry.model)
        ids = entry.ids.replace("*", "0001")
        thing = Plugged(entry.line, "/dev/nowhere", ids, entry.name)
        build = build_scanner if entry.kind is DeviceKind.SCANNER else build_slip_printer
        driver = build("x", thing, entry)
        assert driver.name == "x"
        driver.close()
        assert find(ids, entry.line, known_devices()) is not None


def test_a_known_slip_printer_has_the_width_of_its_model() -> None:
    widths = {}
    for ids in ("04b8:0202", "04b8:0e15", "1504:0006"):
        entry = find(ids, Line.PRINTER, known_devices())
        assert entry is not None
        driver = build_slip_printer("x", Plugged(Line.PRINTER, "/dev/usb/lp0", ids, "x"), entry)
        widths[ids] = driver.width_dots
    assert widths == {"04b8:0202": 512, "04b8:0e15": 576, "1504:0006": 576}


def test_an_entry() -> None:
    (entry,) = parse_known(ENTRY)
    assert entry == KnownDevice("0c2e:*", Line.SERIAL, DeviceKind.SCANNER, "A", "B")
    assert entry.matches("0c2e:0901", Line.SERIAL)
    assert not entry.matches("0c2e:0901", Line.WEDGE)
    assert not entry.matches("0c2f:0901", Line.SERIAL)
    assert not entry.matches("", Line.SERIAL)


def test_a_product_goes_before_all_of_its_maker() -> None:
    every, one = parse_known(ENTRY + ENTRY.replace("0c2e:*", "0c2e:0901"))
    assert find("0c2e:0901", Line.SERIAL, [every, one]) is one
    assert find("0c2e:0902", Line.SERIAL, [every, one]) is every
    assert find("05e0:1701", Line.SERIAL, [every, one]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rubbish",
        "device = 1",
        "device = [1]",
        ENTRY + "more = 1\n",
        "more = 1\n" + ENTRY,
        ENTRY + ENTRY,
        ENTRY.replace("0c2e", "0C2E"),
        ENTRY.replace("0c2e:*", "*:*"),
        ENTRY.replace("serial", "parallel"),
        ENTRY.replace("scanner", "toaster"),
        ENTRY.replace("serial", "camera"),
        ENTRY.replace('"scanner"', '"slip-printer"').replace("serial", "wedge"),
        ENTRY.replace('name = "A"', 'name = ""'),
        ENTRY.replace('name = "A"', 'name = "\\u0007"'),
        ENTRY.replace('name = "A"', "name = 1"),
        "a = " + "[" * 5000,
    ],
)
def test_what_is_no_table(text: str) -> None:
    with pytest.raises(DeviceError, match="known devices"):
        parse_known(text)


WORDS = st.sampled_from(
    ["[[device]]\n", 'ids = "0c2e:*"\n', 'ids = "0c2e:0901"\n', 'line = "serial"\n', 'line = "x"\n',
     'kind = "scanner"\n', 'name = "A"\n', 'source = "B"\n', 'model = ""\n', "device = []\n"]
)  # fmt: skip


RUBBISH = st.binary(max_size=8).map(lambda data: data.decode("latin-1"))


@settings(max_examples=cases(1000))
@given(st.lists(WORDS | RUBBISH, max_size=8).map("".join))
def test_rubbish_is_a_table_or_a_known_error(text: str) -> None:
    try:
        known = parse_known(text)
    except DeviceError:
        return
    assert all(isinstance(entry, KnownDevice) for entry in known)


@settings(max_examples=cases(300))
@given(st.text(min_size=1, max_size=60), st.sampled_from(list(Line)))
def test_the_lines_for_any_stranger_are_toml(text: str, line: Line) -> None:
    path = "/dev/" + "".join(letter for letter in text if letter.isprintable())
    table = tomllib.loads(lines_for(Plugged(line, path, "1234:5678", text.replace("\x7f", ""))))
    assert len(table) == 1


def test_configured_by_link_or_by_node_it_is_not_foreign() -> None:
    thing = Plugged(Line.SERIAL, "/dev/serial/by-id/a", "1111:2222", "A")
    usb = Plugged(Line.PRINTER, "", "1111:3333", "B")
    nodes = {"/dev/serial/by-id/a": "/dev/ttyUSB0"}

    def real(path: str) -> str:
        return nodes.get(path, path)

    def names(*configured: str) -> list[str]:
        found = foreign([thing, usb], configured, (), real)
        return [one.description for one in found]

    assert names() == ["A", "B"]
    assert names("/dev/serial/by-id/a") == ["B"]
    assert names("/dev/ttyUSB0") == ["B"]
    assert names("1111:3333") == ["A"]
    assert names("/dev/ttyUSB1") == ["A", "B"]


def test_udev_gives_rights_and_a_name_to_every_known_device() -> None:
    """The table and the rules cannot drift apart."""
    rules = Path("packaging/udev/70-mot-cua-kiosk.rules").read_text("utf-8")
    links = {Line.SERIAL: "scanner", Line.WEDGE: "wedge", Line.PRINTER: "slip-printer"}
    for entry in known_devices():
        vendor, _, product = entry.ids.partition(":")
        kind = links[entry.line]
        assert any(
            vendor in words["ATTRS{idVendor}"]
            and (product == "*" or product in words.get("ATTRS{idProduct}", ()))
            and kind in (*words.get("ENV{MOT_CUA_KIND}", ()), *words.get("SYMLINK", ()))
            for words in map(matches_of, rules.splitlines())
            if "ATTRS{idVendor}" in words
        ), entry
        assert f"mot-cua/{kind}" in rules


def matches_of(rule: str) -> dict[str, list[str]]:
    found = re.findall(r'([A-Z]+(?:\{\w+\})?)[=+]+"([^"]*)"', rule)
    return {key: value.removeprefix("mot-cua/").split("|") for key, value in found}
