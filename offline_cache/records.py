"""Rows from the pages of an SQLite file, read from the leaves: whatever is lost above them.

Layout: https://www.sqlite.org/fileformat2.html#b_tree_pages and the sections behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from offline_cache.database import SqlRow, SqlValue

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER = 13, 10, 2
_FIRST_PAGE_HEADER = 100
_LARGEST = 1 << 20
"""Bytes of one row; ours have a few thousand."""
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Serial type to bytes."""


class UnreadableRecordError(Exception):
    """The bytes are no record, or part of it lay on a page that is lost."""


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """``rowid`` is ``None`` in an index, whose last value it is."""

    rowid: int | None
    values: SqlRow


def rows_of(page: bytes, number: int, pages: Mapping[int, bytes]) -> Iterator[Found]:
    """Every whole row on a page in clear; ``pages`` holds what rows overflow to.

    Any bytes give rows or nothing; none raise.
    """
    start = _FIRST_PAGE_HEADER if number == 1 else 0
    kind = page[start]
    if kind not in {_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER}:
        return
    pointers = start + (12 if kind == _INDEX_INNER else 8)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for place in range(pointers, pointers + 2 * count, 2):
        at = int.from_bytes(page[place : place + 2], "big")
        try:
            yield _cell(page, at, kind, pages)
        except UnreadableRecordError:
            continue


def _cell(page: bytes, at: int, kind: int, pages: Mapping[int, bytes]) -> Found:
    if kind == _INDEX_INNER:
        at += 4
    size, at = _varint(page, at)
    rowid = None
    if kind == _TABLE_LEAF:
        rowid, at = _varint(page, at)
        rowid -= (rowid >> 63) << 64
    if size > _LARGEST:
        raise UnreadableRecordError
    usable = len(page)
    most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return Found(rowid, decode(page[at : at + size], size))
    least = (usable - 12) * 32 // 255 - 23
    here = least + (size - least) % (usable - 4)
    if here > most:
        here = least
    payload = bytearray(page[at : at + here])
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    while len(payload) < size:
        overflow = pages.get(following)
        if overflow is None:
            raise UnreadableRecordError
        payload += overflow[4:]
        following = int.from_bytes(overflow[:4], "big")
    return Found(rowid, decode(bytes(payload[:size]), size))


def decode(record: bytes, size: int) -> SqlRow:
    """The values of a record of ``size`` bytes.

    Raises:
        UnreadableRecordError: it is none.
    """
    if len(record) != size:
        raise UnreadableRecordError
    header, at = _varint(record, 0)
    if header > size:
        raise UnreadableRecordError
    body, values = header, []
    while at < header:
        kind, at = _varint(record, at)
        value, length = _value(record, body, kind)
        values.append(value)
        body += length
    if at != header or body != size:
        raise UnreadableRecordError
    return tuple(values)


def _value(record: bytes, at: int, kind: int) -> tuple[SqlValue, int]:
    if kind in _INTEGERS:
        length = _INTEGERS[kind]
        return int.from_bytes(record[at : at + length], "big", signed=True), length
    if kind in {0, 8, 9}:
        return (None if kind == 0 else kind - 8), 0
    if kind < 12:
        # Floating point, and types that no file has: no table of ours knows them.
        raise UnreadableRecordError
    length = (kind - 12) // 2
    content = record[at : at + length]
    if len(content) != length:
        raise UnreadableRecordError
    if kind % 2 == 0:
        return content, length
    try:
        return content.decode(), length
    except UnicodeDecodeError:
        raise UnreadableRecordError from None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Value (64 bits, unsigned) and the place behind it."""
    value = 0
    for place in range(9):
        if at + place >= len(data):
            raise UnreadableRecordError
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise AssertionError
