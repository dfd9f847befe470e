"""The table of devices that configure themselves. Pure, but for reading it once."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from devices.errors import DeviceError
from devices.status import Action, DeviceKind

_TABLE: Final = Path(__file__).with_name("known_devices.toml")
_IDS = re.compile(r"[0-9a-f]{4}:([0-9a-f]{4}|\*)")
_KEYS = frozenset({"ids", "line", "kind", "name", "source"})
_MAY = frozenset({"model"})
_TEXT = 120
"""Letters of a name or a source."""


class Line(StrEnum):
    """How something that is plugged in shows itself."""

    SERIAL = "serial"
    WEDGE = "wedge"
    """An input device that types like a keyboard."""
    PRINTER = "printer"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """``ids`` as ``vendor:product`` in hex; the product may be ``*``."""

    ids: str
    line: Line
    kind: DeviceKind
    name: str
    source: str
    model: str = ""

    def matches(self, ids: str, line: Line) -> bool:
        if line is not self.line:
            return False
        return ids == self.ids or (self.ids.endswith(":*") and ids.startswith(self.ids[:-1]))


def parse_known(text: str) -> tuple[KnownDevice, ...]:
    """Raises ``DeviceError`` for anything that is no such table."""
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as e:
        raise _refused(str(e)) from e
    entries = table.get("device")
    if set(table) != {"device"} or not isinstance(entries, list):
        raise _refused("tables of [[device]] are needed, and nothing else")
    known = tuple(_entry(number, entry) for number, entry in enumerate(entries, 1))
    if len({(entry.ids, entry.line) for entry in known}) != len(known):
        raise _refused("the same ids and line stand there twice")
    return known


@functools.cache
def known_devices() -> tuple[KnownDevice, ...]:
    return parse_known(_TABLE.read_text("utf-8"))


def find(ids: str, line: Line, known: Iterable[KnownDevice]) -> KnownDevice | None:
    """The entry for these ids; one that names the product before one for all of its maker."""
    fitting = [entry for entry in known if entry.matches(ids, line)]
    return min(fitting, key=lambda entry: entry.ids.endswith("*"), default=None)


def _entry(number: int, entry: object) -> KnownDevice:
    where = f"device {number}"
    if not isinstance(entry, dict) or not _KEYS <= set(entry) <= _KEYS | _MAY:
        raise _refused(f"{where}: {_listed(sorted(_KEYS))} are needed, and perhaps model")
    for key, value in entry.items():
        if not isinstance(value, str) or not value.isprintable() or not 1 <= len(value) <= _TEXT:
            raise _refused(f"{where}: {key}: 1 to {_TEXT} letters on one line are needed")
    if not _IDS.fullmatch(entry["ids"]):
        raise _refused(f'{where}: ids as in "0c2e:0901" or "0c2e:*" are needed')
    try:
        line, kind = Line(entry["line"]), DeviceKind(entry["kind"])
    except ValueError as e:
        raise _refused(f"{where}: {e}") from e
    if (line, kind) not in _DRIVEN:
        raise _refused(f"{where}: no driver for a {kind} on a line '{line}'")
    return KnownDevice(
        entry["ids"], line, kind, entry["name"], entry["source"], entry.get("model", "")
    )


_DRIVEN = (
    (Line.SERIAL, DeviceKind.SCANNER),
    (Line.WEDGE, DeviceKind.SCANNER),
    (Line.SERIAL, DeviceKind.SLIP_PRINTER),
    (Line.PRINTER, DeviceKind.SLIP_PRINTER),
)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)


def _refused(message: str) -> DeviceError:
    return DeviceError(f"known devices: {message}", Action.CONFIGURATION)
