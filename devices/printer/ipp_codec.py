"""IPP, the bytes of two questions and their answers: Get-Printer-Attributes, Get-Jobs. Pure.

Source: RFC 8010 (encoding), RFC 8011 (operations), PWG 5100.13 (printer-supply).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from devices.errors import ProtocolError
from devices.status import Action

MAX_ANSWER = 256 * 1024
"""Bytes. A printer that answers with all it has sends some tens of thousands."""

_VERSION = b"\x02\x00"
_GET_JOBS, _GET_PRINTER_ATTRIBUTES = 0x000A, 0x000B
_OPERATION_GROUP, _JOB_GROUP, _END, _PRINTER_GROUP = 0x01, 0x02, 0x03, 0x04
_INTEGERS = (0x21, 0x23)
_BOOLEAN = 0x22
_INTEGER, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x21, 0x44, 0x45, 0x47, 0x48

Value = int | bool | bytes | str
Group = dict[str, list[Value]]
"""Values of each attribute in order; types that are not needed here stay bytes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` below 0x0100 is success. ``printer`` is the first printer group."""

    status: int
    printer: Group
    jobs: tuple[Group, ...] = ()


def ask_printer(uri: str, attributes: Iterable[str], request_id: int = 1) -> bytes:
    """A Get-Printer-Attributes request (RFC 8011, 4.2.5)."""
    return _request(_GET_PRINTER_ATTRIBUTES, uri, _wanted(attributes), request_id)


def ask_finished_jobs(
    uri: str, attributes: Iterable[str], limit: int, request_id: int = 1
) -> bytes:
    """A Get-Jobs request (RFC 8011, 4.2.6) for the last ``limit`` jobs that are over."""
    fields = [
        _field(_INTEGER, "limit", limit.to_bytes(4, "big")),
        *_wanted(attributes),
        _field(_KEYWORD, "which-jobs", b"completed"),
    ]
    return _request(_GET_JOBS, uri, fields, request_id)


def _request(operation: int, uri: str, fields: Iterable[bytes], request_id: int) -> bytes:
    head = _VERSION + operation.to_bytes(2, "big") + request_id.to_bytes(4, "big")
    body = (
        _field(_CHARSET, "attributes-charset", b"utf-8"),
        _field(_LANGUAGE, "attributes-natural-language", b"en"),
        _field(_URI, "printer-uri", uri.encode()),
        *fields,
    )
    return head + bytes((_OPERATION_GROUP,)) + b"".join(body) + bytes((_END,))


def _wanted(attributes: Iterable[str]) -> list[bytes]:
    return [
        _field(_KEYWORD, "" if i else "requested-attributes", attribute.encode())
        for i, attribute in enumerate(attributes)
    ]


def _field(tag: int, name: str, value: bytes) -> bytes:
    parts = (name.encode("ascii"), value)
    return bytes((tag,)) + b"".join(len(part).to_bytes(2, "big") + part for part in parts)


def read_answer(data: bytes) -> Answer:
    """Raises ``ProtocolError`` for what is no IPP message."""
    if len(data) < 9 or data[0] not in (1, 2):
        raise ProtocolError("not an answer in IPP", Action.CONFIGURATION)
    printers: list[Group] = []
    jobs: list[Group] = []
    group: Group = {}
    name, depth = "", 0
    for tag, key, value in _walk(data):
        if tag < 0x10:
            group = {}
            if tag in (_PRINTER_GROUP, _JOB_GROUP):
                (printers if tag == _PRINTER_GROUP else jobs).append(group)
        # Collections (RFC 8010, 3.1.6) are stepped over with all their members.
        depth += (tag == 0x34) - (tag == 0x37)
        if key:
            name = key
        if depth == 0 and tag >= 0x10 and tag not in (0x34, 0x37):
            group.setdefault(name, []).append(_decode(tag, value))
    printer = printers[0] if printers else {}
    return Answer(int.from_bytes(data[2:4], "big"), printer, tuple(jobs))


def _walk(data: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Tags with name and value; group tags with neither. Ends at the end tag."""
    at = 8
    while True:
        if at >= len(data):
            raise ProtocolError("an IPP answer without an end", Action.RESET)
        tag = data[at]
        at += 1
        if tag == _END:
            return
        if tag < 0x10:
            yield tag, "", b""
            continue
        name, at = _counted(data, at)
        value, at = _counted(data, at)
        yield tag, name.decode("ascii", "replace"), value


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    end = at + 2 + int.from_bytes(data[at : at + 2], "big")
    if at + 2 > len(data) or end > len(data):
        raise ProtocolError("an IPP answer that ends in a value", Action.RESET)
    return data[at + 2 : end], end


def _decode(tag: int, value: bytes) -> Value:
    if tag in _INTEGERS and len(value) == 4:
        return int.from_bytes(value, "big", signed=True)
    if tag == _BOOLEAN and len(value) == 1:
        return value != b"\0"
    if 0x41 <= tag <= 0x49:
        return value.decode("utf-8", "replace")
    return value
