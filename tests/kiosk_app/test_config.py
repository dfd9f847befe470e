"""The configuration: what is wrong is said with file and key, and nothing odd gets through."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk_app.config import Config, ConfigError, PagePrinterConfig, load_config
from kiosk_app.doorway import DoorwayBook
from kiosk_app.i18n.languages import LANGUAGES
from tests.cases import cases

EXAMPLE = Path(__file__).parents[2] / "docs" / "kiosk.example.toml"

SMALLEST = """
state = "state"
[machine]
name = "Máy 01"
place = "Một Cửa, phường Hải Châu"
[office]
url = "https://office.example"
[page_printer]
kind = "folder"
"""


def loaded(folder: Path, text: str) -> Config:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return load_config(file)


def complaint(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        loaded(folder, text)
    return str(caught.value)


def changed(before: str, after: str) -> str:
    assert before in SMALLEST
    return SMALLEST.replace(before, after)


def keys_of(kind: type, prefix: str = "") -> Iterator[str]:
    """Every key of a configuration, as ``table.key``."""
    hints = get_type_hints(kind)
    for entry in dataclasses.fields(kind):
        hint: Any = hints[entry.name]
        options = [option for option in (hint, *get_args(hint)) if dataclasses.is_dataclass(option)]
        if options:
            assert isinstance(options[0], type)
            yield from keys_of(options[0], f"{prefix}{entry.name}.")
        else:
            yield f"{prefix}{entry.name}"


def keys_named_in(text: str) -> set[str]:
    """Keys of a TOML text, those in comments too (``# key = value``, ``# [table]``)."""
    table, found = "", set()
    for line in text.splitlines():
        if header := re.fullmatch(r"(?:# )?\[(\w+)\]", line):
            table = header[1] + "."
        elif key := re.match(r"(?:# )?(\w+) = ", line):
            found.add(table + key[1])
    return found


def test_the_example_names_every_key_and_no_other() -> None:
    assert keys_named_in(EXAMPLE.read_text("utf-8")) == set(keys_of(Config))


def test_the_example_loads() -> None:
    config = load_config(EXAMPLE)
    assert config.state == Path("/var/lib/mot-cua-kiosk")
    assert config.machine.name == "Máy 01"
    assert config.machine.languages == tuple(LANGUAGES)
    assert config.office.url == "https://motcua.example"
    assert config.page_printer == PagePrinterConfig(
        "cups", device_uri="ipp://printer.example/ipp/print"
    )
    assert config.slip_printer is not None
    assert config.slip_printer.host == "192.0.2.5"
    assert config.scanner is not None
    assert config.screen.fullscreen


def test_the_example_loads_with_every_comment_made_a_key(tmp_path: Path) -> None:
    (tmp_path / "office-ca.pem").touch()
    (tmp_path / "1.root.json").touch()
    text = re.sub(r"^# (?=\w+ = |\[)", "", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE)
    # The port and the rate of a serial slip printer come in the place of the address.
    config = loaded(tmp_path, text.replace('kind = "tcp"', 'kind = "serial"'))
    assert config.office.certificate == tmp_path / "office-ca.pem"
    assert config.office.release_root == tmp_path / "1.root.json"
    assert config.page_printer.folder == tmp_path / "pages"
    assert config.slip_printer is not None
    assert config.slip_printer.port == Path("/dev/serial/by-id/usb-slip-printer")
    assert config.ups is not None
    assert config.door is not None
    assert config.door.inverted
    assert config.light is not None


def test_the_defaults_are_those_that_the_example_states(tmp_path: Path) -> None:
    small, example = loaded(tmp_path, SMALLEST), load_config(EXAMPLE)
    assert small.screen == example.screen
    assert small.office.poll_seconds == example.office.poll_seconds
    for name in ("languages", "glass", "tray", "slot", "top_edge_mm", "data_contact"):
        assert getattr(small.machine, name) == getattr(example.machine, name)
    assert small.page_printer.queue == example.page_printer.queue
    assert small.slip_printer is None
    assert small.scanner is None


def test_nothing_can_be_changed_afterwards(tmp_path: Path) -> None:
    config = loaded(tmp_path, SMALLEST)
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.office.url = "https://elsewhere.example"  # type: ignore[misc]


def test_relative_paths_are_relative_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert loaded(tmp_path, SMALLEST).state == tmp_path / "state"


def test_home_and_absolute_paths_are_taken_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/kiosk")
    assert loaded(tmp_path, changed('"state"', '"~/state"')).state == Path("/home/kiosk/state")
    assert loaded(tmp_path, changed('"state"', '"/srv/state"')).state == Path("/srv/state")


def test_whole_numbers_do_for_fractions(tmp_path: Path) -> None:
    config = loaded(tmp_path, SMALLEST + "[screen]\npitch_mm = 1\n")
    assert config.screen.pitch_mm == 1.0
    assert type(config.screen.pitch_mm) is float


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml: cannot be read: No such file"):
        load_config(tmp_path / "nowhere.toml")


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read: Is a directory"):
        load_config(tmp_path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so the system's answer is given by hand."""

    def refuse(path: Path, mode: str) -> object:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ConfigError, match="cannot be read: Permission denied"):
        load_config(tmp_path / "kiosk.toml")


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b'state = "\xff"\n')
    with pytest.raises(ConfigError, match=r"kiosk\.toml: .*utf-8"):
        load_config(file)


def test_every_complaint_begins_with_the_file(tmp_path: Path) -> None:
    assert complaint(tmp_path, "state = }").startswith(f"{tmp_path / 'kiosk.toml'}: ")
    assert "line 2" in complaint(tmp_path, "\nstate = }")
    assert complaint(tmp_path, "").startswith(f"{tmp_path / 'kiosk.toml'}: ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour = 1\n" + SMALLEST, "kiosk.toml: unknown key 'colour'. Known: door, jack, keys,"),
        (changed("name =", "nmae ="), "machine: unknown key 'nmae'"),
        (SMALLEST + "[screen]\nheigth = 1", "screen: unknown key 'heigth'"),
        (changed('state = "state"', ""), "'state' is missing"),
        (changed('name = "Máy 01"', ""), "machine: 'name' is missing"),
        (changed('[page_printer]\nkind = "folder"', ""), "'page_printer' is missing"),
        (
            SMALLEST + '[scanner]\nkind = "serial"',
            "a scanner of kind 'serial' needs 'port'",
        ),
        ('state = "s"\nmachine = 3\n', "machine: a table is needed here"),
        ('state = "s"\nmachine = ["a"]\n', "machine: a table is needed here"),
        (changed('"Máy 01"', "1"), "machine: name: str is needed, not int"),
        (changed('"state"', "7"), "state: a path is needed"),
        (changed('"state"', '""'), "state: a path is needed"),
        (changed('"state"', '"a\\u0000b"'), "state: a path is needed"),
        (changed('"state"', '"~nobody-is-called-so/x"'), "state: ~nobody-is-called-so/x begins"),
        (SMALLEST + '[screen]\nwidth = "1080"', "screen: width: int is needed, not str"),
        (SMALLEST + "[screen]\nwidth = 1080.0", "screen: width: int is needed, not float"),
        (SMALLEST + "[screen]\nwidth = true", "screen: width: int is needed, not bool"),
        (SMALLEST + "[screen]\nfullscreen = 1", "screen: fullscreen: bool is needed, not int"),
        (SMALLEST + "[screen]\npitch_mm = true", "screen: pitch_mm: float is needed, not bool"),
        (SMALLEST + "[screen]\npitch_mm = nan", "screen: pitch_mm: 0.02 to 2"),
        (SMALLEST + "[screen]\nheight = 0", "screen: height: 1 to 16384"),
        (changed('"folder"', '"laser"'), "page_printer: kind: one of cups, ipp, folder is needed"),
        (changed('"folder"', "[1]"), "page_printer: kind: one of cups, ipp, folder is needed"),
        (
            changed('"folder"', '"cups"'),
            "of kind 'cups' needs a 'device_uri'",
        ),
        (changed('"folder"', '"cups"\ndevice_uri = "usb://x"'), "a 'device_uri' of ipp://"),
        (SMALLEST + '[slip_printer]\nkind = "tcp"', "kind 'tcp' needs 'host'"),
        (SMALLEST + '[slip_printer]\nkind = "serial"', "kind 'serial' needs 'port'"),
        (
            SMALLEST + '[slip_printer]\nkind = "tcp"\nhost = "h"\ntcp_port = 0',
            "slip_printer: tcp_port: 1 to 65535",
        ),
        (SMALLEST + '[scanner]\nkind = "serial"\nport = "p"\nbaud = 0', "scanner: baud: 300 to"),
        (
            SMALLEST + '[slip_printer]\nkind = "serial"\nport = "p"\nbaud = 0',
            "slip_printer: baud: 300 to",
        ),
        (changed("[office]", 'languages = "vi"\n[office]'), "machine: languages: a list"),
        (changed("[office]", "languages = []\n[office]"), "languages: at least one"),
        (changed("[office]", 'languages = ["vi", "vi"]\n[office]'), "each only once"),
        (changed("[office]", 'languages = ["fr"]\n[office]'), "is none of vi, en, ko"),
        (changed("[office]", "top_edge_mm = nan\n[office]"), "machine: top_edge_mm: 300 to 3000"),
        (
            changed("[office]", f'data_contact = "{"x" * 81}"\n[office]'),
            "machine: data_contact: at most 80 letters",
        ),
        (changed("[office]", 'data_contact = "a\\nb"\n[office]'), "data_contact: at most 80"),
        (changed('"Máy 01"', '"  "'), "machine: name: 1 to 60 letters on one line"),
        (changed('"Máy 01"', '"a\\nb"'), "machine: name: 1 to 60 letters on one line"),
        (changed('"Máy 01"', f'"{"x" * 61}"'), "machine: name: 1 to 60 letters on one line"),
        (changed("https://office.example", "http://office.example"), "office: url: an address"),
        (changed("https://office.example", "office.example"), "office: url: an address"),
        (changed("https://office.example", "https://u:p@o.example"), "office: url: a scheme, a"),
        (changed("https://office.example", "https://o.example/?x=1"), "office: url: a scheme, a"),
        (changed("https://office.example", "https://o.example:x"), "office: url: Port could not"),
        (SMALLEST + "[keys]\nrepeat_delay_seconds = 2.1\n", "keys: repeat_delay_seconds: 0 to 2"),
        (
            SMALLEST + "[keys]\ndouble_strike_seconds = -1\n",
            "keys: double_strike_seconds: 0 to 0.5",
        ),
        (changed("[page_", "poll_seconds = 0\n[page_"), "office: poll_seconds: 0.1 to 60"),
        (changed("[page_", "poll_seconds = inf\n[page_"), "office: poll_seconds: 0.1 to 60"),
        (
            changed("[page_", 'certificate = "no.pem"\n[page_'),
            "office: certificate: there is no file",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_key(tmp_path: Path, text: str, words: str) -> None:
    assert words in complaint(tmp_path, text)


@pytest.mark.parametrize("host", ["127.0.0.1:8480", "localhost", "[::1]:8480"])
def test_an_office_on_this_machine_may_be_plain(tmp_path: Path, host: str) -> None:
    config = loaded(tmp_path, changed("https://office.example", f"http://{host}"))
    assert config.office.url == f"http://{host}"


def test_what_the_configuration_takes_the_client_takes_too(tmp_path: Path) -> None:
    """Otherwise a wrong address would be a bug of the running kiosk, not words at its start."""
    from datetime import UTC, datetime

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from offline_cache.client import OfficeClient

    for url in ("https://office.example/hall", "http://127.0.0.1:8480", "http://[::1]"):
        config = loaded(tmp_path, changed("https://office.example", url))
        client = OfficeClient(
            config.office.url, Ed25519PrivateKey.generate(), "00" * 8, lambda: datetime.now(UTC)
        )
        client.close()


@given(st.binary(max_size=400), st.booleans())
@example(b"x = " + b"9" * 5000, False)
@example(b"x = " + b"[" * 5000, False)
@example(b'state = "a\\u0000b"', False)
@example(b'state = "~nobody/at/all"', False)
@settings(max_examples=cases(1000), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rubbish_is_refused_with_a_sentence(tmp_path: Path, rubbish: bytes, behind: bool) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(SMALLEST.encode() + rubbish if behind else rubbish)
    DoorwayBook(file)
    refused = ""
    try:
        load_config(file)
    except ConfigError as error:
        refused = str(error)
    assert refused.startswith(str(file)) or (behind and not refused)
