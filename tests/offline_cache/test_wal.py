"""Reading a WAL's frames: exact headers, and no crash on any bytes."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from offline_cache.wal import commits_behind

PAGE = 512
SALTS = b"saltsalt"


def header(salts: bytes = SALTS) -> bytes:
    head = struct.pack(">4I", 0x377F0683, 3007000, PAGE, 0) + salts
    first = second = 0
    for even, odd in struct.iter_unpack(">2I", head):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return head + struct.pack(">2I", first, second)


def frame(pages_after_commit: int, salts: bytes = SALTS) -> bytes:
    return struct.pack(">2I", 1, pages_after_commit) + salts + bytes(8) + bytes(PAGE)


@pytest.mark.parametrize(
    ("frames", "valid", "lost"),
    [
        ([], 0, 0),
        ([frame(1), frame(2)], 2, 0),
        ([frame(1), frame(0), frame(2)], 1, 0),
        ([frame(1), frame(2)], 0, 2),
        ([frame(1), frame(0), frame(2), frame(3)], 1, 2),
        ([frame(1), frame(2, b"older---"), frame(3, b"older---")], 1, 0),
        ([frame(1), frame(2)[:-1]], 0, 0),
    ],
)
def test_commits_behind_the_last_valid_frame(
    tmp_path: Path, frames: list[bytes], valid: int, lost: int
):
    wal = tmp_path / "wal"
    wal.write_bytes(header() + b"".join(frames))
    assert commits_behind(wal, valid) == lost


def test_a_damaged_header_loses_everything_behind_it(tmp_path: Path):
    wal = tmp_path / "wal"
    wal.write_bytes(header()[:-1] + b"\x00")
    assert commits_behind(wal, 0) == 0
    wal.write_bytes(header()[:-1] + b"\x00" + frame(1))
    assert commits_behind(wal, 0) == 1


@given(content=st.binary(max_size=3000), valid=st.integers(0, 5))
def test_any_bytes_are_counted_and_none_crash(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, valid: int
):
    wal = tmp_path_factory.mktemp("wal") / "wal"
    wal.write_bytes(content)
    assert commits_behind(wal, valid) >= 0
