"""What the packages tell systemd, CUPS and nginx so that nothing of a person is left behind."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
UNITS: Final = sorted((PACKAGING / "systemd").glob("*.service"))
NO_TRACES: Final = {"LimitCORE": "0", "MemorySwapMax": "0", "PrivateTmp": "yes"}
WALLS: Final = {
    "NoNewPrivileges": "yes",
    "CapabilityBoundingSet": "",
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "StateDirectoryMode": "0700",
    "UMask": "0077",
    "LockPersonality": "yes",
    "RestrictSUIDSGID": "yes",
    "SystemCallArchitectures": "native",
}
MOST_EXPOSED: Final = "25"
"""Tenths, of ten: systemd's own reckoning calls up to 4.9 "OK"."""
NOT_HERE: Final = re.compile(r".*Command /.* is not executable: No such file or directory")


def settings(path: Path) -> dict[str, list[str]]:
    """Each key of an ini-like file with all its values, comments left out."""
    found: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        key, sign, value = line.partition("=")
        if sign and not line.startswith(("#", ";")):
            found.setdefault(key.strip(), []).append(value.strip())
    return found


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_no_service_of_ours_dumps_swaps_or_shares_its_temporary_files(unit: Path) -> None:
    said = settings(unit)
    for key, value in (NO_TRACES | WALLS).items():
        assert said.get(key) == [value], key


def test_pages_wait_for_the_printer_in_memory_that_is_not_swapped() -> None:
    said = settings(PACKAGING / "cups" / "spool-in-memory.conf")
    for key, value in NO_TRACES.items():
        assert said[key] == [value], key
    [spool] = said["TemporaryFileSystem"]
    folder, _, options = spool.partition(":")
    assert "size=" in options
    setup = (PACKAGING / "kiosk" / "mot-cua-kiosk-setup").read_text("utf-8")
    assert f'"RequestRoot": "{folder}"' in setup
    assert f'"TempDir": "{folder}/tmp"' in setup
    assert '"PreserveJobFiles": "No"' in setup


def test_no_program_of_a_kiosk_leaves_a_dump_and_the_journal_ends() -> None:
    dumps = settings(PACKAGING / "systemd" / "coredump-mot-cua-kiosk.conf")
    assert (dumps["Storage"], dumps["ProcessSizeMax"]) == (["none"], ["0"])
    journal = settings(PACKAGING / "systemd" / "journald-mot-cua-kiosk.conf")
    assert journal["MaxRetentionSec"] == ["90day"]
    assert journal["ForwardToSyslog"] == ["no"]


def test_nginx_writes_no_address_that_was_asked_for_and_no_body_to_disk() -> None:
    text = (PACKAGING / "nginx" / "mot-cua-office").read_text("utf-8")
    assert re.findall(r"^\s*access_log\s+(.*);", text, re.MULTILINE) == ["off"]
    assert re.findall(r"^\s*error_log\s+\S+\s+(\w+);", text, re.MULTILINE) == ["crit"]
    buffer, largest = (
        re.findall(rf"^\s*{key}\s+(\w+);", text, re.MULTILINE)
        for key in ("client_body_buffer_size", "client_max_body_size")
    )
    assert buffer == largest
    assert "proxy_max_temp_file_size 0;" in text


def test_postgresql_repeats_no_statement() -> None:
    setup = (PACKAGING / "office" / "mot-cua-office-setup").read_text("utf-8")
    for setting in (
        "log_min_error_statement = 'panic'",
        "log_statement = 'none'",
        "log_min_duration_statement = -1",
    ):
        assert f"set {setting}" in setup, setting


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_systemd_understands_every_line(unit: Path) -> None:
    said = analyze("verify", "--man=no", str(unit)).splitlines()
    assert [line for line in said if line and not NOT_HERE.fullmatch(line)] == []


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_systemd_finds_little_that_is_open(unit: Path) -> None:
    analyze("security", "--offline=true", f"--threshold={MOST_EXPOSED}", str(unit), code=0)


def analyze(*words: str, code: int | None = None) -> str:
    """What systemd-analyze says; it works on files, without a systemd that runs."""
    ran = subprocess.run(
        ["systemd-analyze", *words],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SYSTEMD_PAGER": "", "LC_ALL": "C.UTF-8"},
    )
    if code is not None:
        assert ran.returncode == code, ran.stdout[-2000:] + ran.stderr
    return ran.stderr
