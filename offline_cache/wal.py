"""Whether a WAL file holds transactions that SQLite no longer sees.

SQLite reads a WAL up to the first frame whose checksum is wrong and ignores the rest: right for a
commit torn by a power cut, silent loss where one byte went bad in the middle. What tells them
apart: every commit is synced before the next one begins (``synchronous`` FULL or EXTRA), so behind
a torn commit there is at most that one commit's own last frame. More of them were acknowledged,
and are lost. A bad byte in the very last commit looks like a torn one: the office's serials tell.

Layout: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

from __future__ import annotations

import struct
from pathlib import Path

HEADER_BYTES = 32
FRAME_HEADER_BYTES = 24
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683


def wal_of(store: Path) -> Path:
    """Where SQLite keeps the WAL of a store."""
    return store.with_name(store.name + "-wal")


def commits_behind(wal: Path, valid_frames: int) -> int:
    """Acknowledged commits behind the ``valid_frames`` frames that SQLite accepted; 0 is well."""
    with wal.open("rb") as file:
        header = file.read(HEADER_BYTES)
        if len(header) < HEADER_BYTES:
            return 0
        page_size = struct.unpack_from(">I", header, 8)[0]
        salts = header[16:24]
        if not _header_is_whole(header):
            # Nothing behind it is read by SQLite: with frames there, everything in it is lost.
            return 1 if file.read(FRAME_HEADER_BYTES) else 0
        frame_bytes = FRAME_HEADER_BYTES + page_size
        file.seek(HEADER_BYTES + valid_frames * frame_bytes)
        commits = 0
        while len(frame := file.read(frame_bytes)) == frame_bytes:
            pages_after_commit = struct.unpack_from(">I", frame, 4)[0]
            # Frames of an earlier round, already in the database, carry other salts.
            if frame[8:16] == salts and pages_after_commit:
                commits += 1
    return commits if commits > 1 else 0


def _header_is_whole(header: bytes) -> bool:
    magic = struct.unpack_from(">I", header)[0]
    if magic not in {_MAGIC_LITTLE, _MAGIC_BIG}:
        return False
    words = struct.unpack_from("<6I" if magic == _MAGIC_LITTLE else ">6I", header)
    first = second = 0
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return struct.unpack_from(">2I", header, 24) == (first, second)
