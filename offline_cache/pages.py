"""Pages of a store, each opened by itself and without SQLite: for a file that SQLite refuses.

Every page carries its own tag (SQLite3 Multiple Ciphers, scheme "chacha20", raw key), and so does
every frame of the WAL: what one bad byte spoils is one page, and this finds out which. A page that
opens is a page that was written, at its place, some time; nothing else ever opens.

The scheme, per page: the last 32 bytes are a nonce (16, the last four of them a counter) and a
Poly1305 tag (16). ChaCha20 with the store's key at ``counter ^ page number`` gives 64 bytes: the
Poly1305 key, over everything before the tag, and the page's own ChaCha20 key, used from the next
counter. The first 24 bytes of page 1 are in clear.
"""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from cryptography.hazmat.primitives.poly1305 import Poly1305

from offline_cache.database import PAGE_BYTES
from offline_cache.wal import FRAME_HEADER_BYTES, HEADER_BYTES, wal_of

PAGE_SIZES = (PAGE_BYTES, 4096)
"""In bytes, of the stores that there are: until November 2026 new ones had SQLite's own."""
_NONCE_BYTES, _TAG_BYTES = 16, 16
SEAL_BYTES = _NONCE_BYTES + _TAG_BYTES
_CLEAR_BYTES = 24
_U32 = 0xFFFFFFFF
_PAGE_COUNT = slice(28, 32)
"""In page 1: how many pages the file has."""
_MOST_SOUGHT = 16
"""Frames of which the page is sought: some 20 microseconds a page of the store, each."""


@dataclass(frozen=True, slots=True, repr=False)
class Pages:
    """What opens of a store.

    ``fresh``: by number, as the last commit left them. ``stale``: older versions of pages whose
    newest does not open; their rows may have changed or gone since. ``damaged`` counts pages
    whose newest version does not open.
    """

    fresh: dict[int, bytes] = field(default_factory=dict)
    stale: dict[int, bytes] = field(default_factory=dict)
    damaged: int = 0


def read_pages(path: Path, key: bytes) -> Pages:
    """Everything in the file and its WAL that opens with ``key`` (32 bytes)."""
    # No page opens at another size than its own.
    tries = (_read_pages(path, key, size) for size in PAGE_SIZES)
    first = next(tries)
    return next((pages for pages in chain([first], tries) if pages.fresh or pages.stale), first)


def _read_pages(path: Path, key: bytes, size: int) -> Pages:
    fresh: dict[int, bytes] = {}
    stale: dict[int, bytes] = {}
    bad: set[int] = set()
    content = path.read_bytes()
    last = -(-len(content) // size)
    for number in range(1, last + 1):
        page = open_page(content[(number - 1) * size : number * size], number, key)
        if page is None:
            bad.add(number)
        else:
            fresh[number] = page
    sought = 0
    for claimed, sealed in _committed_frames(wal_of(path), size):
        number, page = claimed, open_page(sealed, claimed, key)
        if page is None and sought < _MOST_SOUGHT:
            sought += 1
            number, page = _seek(claimed, sealed, key, last)
        if page is not None:
            fresh[number] = page
            stale.pop(number, None)
            bad.discard(number)
            last = max(last, number)
        else:
            bad.add(number)
            if number in fresh:
                stale[number] = fresh.pop(number)
    missing = int.from_bytes(fresh[1][_PAGE_COUNT], "big") - last if 1 in fresh else 0
    return Pages(fresh, stale, len(bad) + max(missing, 0))


def open_page(sealed: bytes, number: int, key: bytes) -> bytes | None:
    """A page in clear, without its seal, or ``None``: damaged, of another place, size or key."""
    if len(sealed) not in PAGE_SIZES:
        return None
    nonce = sealed[-SEAL_BYTES:-_TAG_BYTES]
    counter = int.from_bytes(nonce[12:], "little") ^ number
    once = _chacha20(key, nonce, counter, bytes(64))
    poly = Poly1305(once[:32])
    poly.update(sealed[:-_TAG_BYTES])
    try:
        poly.verify(sealed[-_TAG_BYTES:])
    except InvalidSignature:
        return None
    clear = sealed[: _CLEAR_BYTES if number == 1 else 0]
    return clear + _chacha20(once[32:], nonce, counter + 1, sealed[len(clear) : -SEAL_BYTES])


def _chacha20(key: bytes, nonce: bytes, counter: int, data: bytes) -> bytes:
    start = struct.pack("<I", counter & _U32) + nonce[:12]
    return Cipher(algorithms.ChaCha20(key, start), mode=None).encryptor().update(data)


def _seek(claimed: int, sealed: bytes, key: bytes, last: int) -> tuple[int, bytes | None]:
    """The page of a frame in whose header the number may be wrong: it opens at its own alone."""
    for number in range(1, last + 2):
        page = open_page(sealed, number, key)
        if page is not None:
            return number, page
    return claimed, None


def _committed_frames(wal: Path, size: int) -> list[tuple[int, bytes]]:
    """Page number and content of each frame up to the last commit, damaged ones among them.

    Frames of an earlier round, already in the file, lie behind and carry other salts. One bad
    byte may be in a salt: of the header's and the first two frames', two agree.
    """
    content = wal.read_bytes() if wal.exists() else b""
    whole = FRAME_HEADER_BYTES + size
    frames = [
        content[at : at + whole] for at in range(HEADER_BYTES, len(content) - whole + 1, whole)
    ]
    if not frames:
        return []
    seen = [content[16:24], *(frame[8:16] for frame in frames[:2])]
    ((salts, _),) = Counter(seen).most_common(1)
    end = max(
        (
            place
            for place, frame in enumerate(frames, start=1)
            if frame[8:16] == salts and any(frame[4:8])
        ),
        default=0,
    )
    return [
        (int.from_bytes(frame[:4], "big"), frame[FRAME_HEADER_BYTES:]) for frame in frames[:end]
    ]
