"""IPP, the bytes of one question and its answer: Get-Printer-Attributes. Pure.

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
_GET_PRINTER_ATTRIBUTES = 0x000B
_OPERATION_GROUP, _PRINTER_GROUP, _END = 0x01, 0x04, 0x03
_INTEGERS = (0x21, 0x23)
_BOOLEAN = 0x22
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48

Value = int | bool | bytes | str


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` below 0x0100 is success. ``printer`` holds the first printer group, values of
    each attribute in order; types that are not needed here stay bytes.
    """

    status: int
    printer: dict[str, list[Value]]


def ask_printer(uri: str, attributes: Iterable[str], request_id: int = 1) -> bytes:
    """A Get-Printer-Attributes request (RFC 8011, 4.2.5)."""
    wanted = list(attributes)
    fields = [
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
        (_URI, "printer-uri", uri),
        *((_KEYWORD, "" if i else "requested-attributes", a) for i, a in enumerate(wanted)),
    ]
    head = _VERSION + _GET_PRINTER_ATTRIBUTES.to_bytes(2, "big") + request_id.to_bytes(4, "big")
    body = b"".join(_field(tag, name, value) for tag, name, value in fields)
    return head + bytes((_OPERATION_GROUP,)) + body + bytes((_END,))


def _field(tag: int, name: str, value: str) -> bytes:
    parts = (name.encode("ascii"), value.encode("utf-8"))
    return bytes((tag,)) + b"".join(len(part).to_bytes(2, "big") + part for part in parts)


def read_answer(data: bytes) -> Answer:
    """Raises ``ProtocolError`` for what is no IPP message."""
    if len(data) < 9 or data[0] not in (1, 2):
        raise ProtocolError("not an answer in IPP", Action.CONFIGURATION)
    printer: dict[str, list[Value]] = {}
    group, groups_seen, name, depth = 0, 0, "", 0
    for tag, key, value in _walk(data):
        if tag < 0x10:
            group = tag
            groups_seen += tag == _PRINTER_GROUP
            continue
        # Collections (RFC 8010, 3.1.6) are stepped over with all their members.
        depth += (tag == 0x34) - (tag == 0x37)
        if key:
            name = key
        if group == _PRINTER_GROUP and groups_seen == 1 and depth == 0 and tag not in (0x34, 0x37):
            printer.setdefault(name, []).append(_decode(tag, value))
    return Answer(int.from_bytes(data[2:4], "big"), printer)


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
