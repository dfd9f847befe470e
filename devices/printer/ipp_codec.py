"""IPP, the bytes of a message: operation or status, groups of attributes, a document. Pure.

Source: RFC 8010 (encoding), RFC 8011 (operations), PWG 5100.13 (printer-supply).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from devices.errors import ProtocolError
from devices.status import Action

MAX_ANSWER = 256 * 1024
"""Bytes. A printer that answers with all it has sends some tens of thousands."""

_VERSION = b"\x02\x00"
_MOST_GROUPS = 2000
"""Of a message: a list of every job that a printer remembers has some hundreds."""
_LONGEST = 0x7FFF
"""Bytes of a name or value (RFC 8010, 3.1.4)."""

Value = int | bool | bytes | str
Group = dict[str, list[Value]]
"""Values of each attribute in order; types that are not needed here stay bytes. A value of none
of the types (unknown, no-value) is ``b""``; collections are left out.
"""


class Tag(IntEnum):
    """Of groups and of values (RFC 8010, 3.5)."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED = 0x05
    UNKNOWN = 0x12
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    URI_SCHEME = 0x46
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER = 0x4A


_FIRST_VALUE = 0x10
"""Tags below it begin a group, or end the message."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """To be written. A value of a collection is a tuple of attributes."""

    tag: Tag
    name: str
    values: tuple[Value | tuple[Attribute, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """``code`` is an operation or a status. ``groups`` are in their order, with their tags;
    ``document`` is what follows the attributes.
    """

    code: int
    request_id: int
    groups: tuple[tuple[int, Group], ...]
    document: bytes = b""
    version: bytes = _VERSION

    def first(self, tag: Tag) -> Group:
        return next((group for kind, group in self.groups if kind == tag), {})


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` below 0x0100 is success. ``printer`` is the first printer group; ``message`` is
    what the printer says of the status, in words; ``refused`` names the attributes that it does
    not take.
    """

    status: int
    printer: Group
    jobs: tuple[Group, ...] = ()
    message: str = ""
    refused: tuple[str, ...] = ()


def write_message(
    code: int,
    groups: Iterable[tuple[Tag, Iterable[Attribute]]],
    request_id: int = 1,
    version: bytes = _VERSION,
) -> bytes:
    """Without a document, which is sent behind it as it is."""
    parts = [version, code.to_bytes(2, "big"), request_id.to_bytes(4, "big")]
    for tag, attributes in groups:
        parts.append(bytes((tag,)))
        for attribute in attributes:
            parts.extend(_written(attribute))
    parts.append(bytes((Tag.END,)))
    return b"".join(parts)


def read_message(data: bytes) -> Message:
    """Raises ``ProtocolError`` for what is no IPP message, or has more than ``MAX_ANSWER`` bytes
    of attributes.
    """
    if len(data) < 9:
        raise ProtocolError("not a message in IPP", Action.CONFIGURATION)
    groups: list[tuple[int, Group]] = []
    group: Group = {}
    name, depth, end = "", 0, 8
    for tag, key, value, at in _walk(data):
        end = at
        if tag < _FIRST_VALUE:
            group = {}
            if tag == 0 or len(groups) >= _MOST_GROUPS:
                raise ProtocolError("not a message in IPP", Action.CONFIGURATION)
            if tag != Tag.END:
                groups.append((tag, group))
            continue
        # Collections (RFC 8010, 3.1.6) are stepped over with all their members.
        depth += (tag == Tag.COLLECTION) - (tag == Tag.END_COLLECTION)
        if key:
            name = key
        if depth == 0 and tag not in (Tag.COLLECTION, Tag.END_COLLECTION):
            group.setdefault(name, []).append(_decode(tag, value))
    code, request_id = int.from_bytes(data[2:4], "big"), int.from_bytes(data[4:8], "big")
    return Message(code, request_id, tuple(groups), data[end:], data[:2])


def read_answer(data: bytes) -> Answer:
    """Raises ``ProtocolError`` for what is no IPP message of version 1 or 2."""
    if data[:1] not in (b"\x01", b"\x02"):
        raise ProtocolError("not an answer in IPP", Action.CONFIGURATION)
    message = read_message(data)
    words = [v for v in message.first(Tag.OPERATION).get("status-message", ()) if v]
    return Answer(
        message.code,
        message.first(Tag.PRINTER),
        tuple(group for tag, group in message.groups if tag == Tag.JOB),
        str(words[0]) if words else "",
        tuple(message.first(Tag.UNSUPPORTED)),
    )


def integers(group: Mapping[str, list[Value]], name: str) -> list[int]:
    """The values of ``name`` that are numbers; true and false are none."""
    values = group.get(name, [])
    return [v for v in values if isinstance(v, int) and not isinstance(v, bool)]


def words(group: Mapping[str, list[Value]], name: str) -> list[str]:
    """The values of ``name`` that are text of any kind."""
    return [v for v in group.get(name, []) if isinstance(v, str)]


def _written(attribute: Attribute) -> Iterator[bytes]:
    for i, value in enumerate(attribute.values or (b"",)):
        name = "" if i else attribute.name
        if isinstance(value, tuple):
            yield _field(Tag.COLLECTION, name, b"")
            for member in value:
                yield _field(Tag.MEMBER, "", member.name.encode())
                yield from _written(Attribute(member.tag, "", member.values))
            yield _field(Tag.END_COLLECTION, "", b"")
        else:
            yield _field(attribute.tag, name, _encode(attribute.tag, value))


def _encode(tag: Tag, value: Value) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    return value.to_bytes(1 if tag is Tag.BOOLEAN else 4, "big", signed=tag is not Tag.BOOLEAN)


def _field(tag: int, name: str, value: bytes) -> bytes:
    parts = (name.encode("ascii"), value)
    if any(len(part) > _LONGEST for part in parts):
        raise ValueError(f"{name}: {len(value)} bytes are too long a value")
    return bytes((tag,)) + b"".join(len(part).to_bytes(2, "big") + part for part in parts)


def _walk(data: bytes) -> Iterator[tuple[int, str, bytes, int]]:
    """Tags with name and value, and where they end; group tags with neither name nor value.
    Ends at the end tag.
    """
    at = 8
    while True:
        if at >= min(len(data), MAX_ANSWER):
            raise ProtocolError("an IPP message without an end", Action.RESET)
        tag = data[at]
        at += 1
        if tag < _FIRST_VALUE:
            yield tag, "", b"", at
            if tag == Tag.END:
                return
            continue
        name, at = _counted(data, at)
        value, at = _counted(data, at)
        yield tag, name.decode("ascii", "replace"), value, at


def _counted(data: bytes, at: int) -> tuple[bytes, int]:
    end = at + 2 + int.from_bytes(data[at : at + 2], "big")
    if at + 2 > len(data) or end > len(data):
        raise ProtocolError("an IPP message that ends in a value", Action.RESET)
    return data[at + 2 : end], end


def _decode(tag: int, value: bytes) -> Value:
    if tag < Tag.INTEGER:
        return b""
    if tag in (Tag.INTEGER, Tag.ENUM) and len(value) == 4:
        return int.from_bytes(value, "big", signed=True)
    if tag == Tag.BOOLEAN and len(value) == 1:
        return value != b"\0"
    if Tag.TEXT <= tag <= Tag.MIME:
        return value.decode("utf-8", "replace")
    return value
