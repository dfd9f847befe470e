"""The kiosk's log: one JSON object a line, only declared events, only declared fields.

There is no free text. Each field has a form, and a value without that form is withheld: what a
person typed or owns has no field to stand in. ``log_events.toml`` is the table of it all.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final, TextIO

WITHHELD: Final = "(withheld)"
LARGEST_COUNT: Final = 9_999_999
"""Seven digits: fewer than any number that is a person's (CMND 9, passport 8 and a letter)."""


class UnknownLogEventError(Exception):
    """A bug: the event or one of its fields is not declared in ``log_events.toml``."""


class FieldForm(StrEnum):
    """What a field's values look like."""

    SESSION = "session"
    """Random id of a session, 16 hexadecimal digits; ``-`` where there is none."""
    REQUEST = "request"
    """Id of a request: its session's, a hyphen, and a counter."""
    WORD = "word"
    """Name of a kind, a state, a device or an error: unaccented letters and hyphens."""
    WORDS = "words"
    """Such names with commas between them."""
    COUNT = "count"
    """Whole number of at most seven digits."""
    FLAG = "flag"
    """``true`` or ``false``."""
    VERSION = "version"
    """The program's version."""
    PLACE = "place"
    """Source file and line."""


_WORD: Final = r"[A-Za-z][A-Za-z-]{0,39}"
_PATTERNS: Final = {
    FieldForm.SESSION: re.compile(r"-|[0-9a-f]{16}"),
    FieldForm.REQUEST: re.compile(r"[0-9a-f]{16}-[0-9]{1,4}"),
    FieldForm.WORD: re.compile(_WORD),
    FieldForm.WORDS: re.compile(rf"{_WORD}(,{_WORD}){{0,19}}"),
    FieldForm.VERSION: re.compile(r"[0-9]{1,3}(\.[0-9]{1,3}){1,2}((a|b|rc|\.dev)[0-9]{1,3})?"),
    FieldForm.PLACE: re.compile(r"unknown|[A-Za-z_][A-Za-z0-9_]{0,59}\.py:[0-9]{1,5}"),
}


@dataclass(frozen=True, slots=True)
class LogEvent:
    """A row of the table. ``remedy`` is what a technician does about it, if anything."""

    level: str
    meaning: str
    remedy: str
    fields: Mapping[str, FieldForm]


@cache
def declared_events() -> Mapping[str, LogEvent]:
    """Every event that can be logged, by name."""
    text = files("kiosk_app").joinpath("log_events.toml").read_text("utf-8")
    return {
        name: LogEvent(
            level=row["level"],
            meaning=row["meaning"],
            remedy=row.get("remedy", ""),
            fields={field: FieldForm(form) for field, form in row["fields"].items()},
        )
        for name, row in tomllib.loads(text).items()
    }


def redact(form: FieldForm, value: object) -> str | int | bool:
    """``value`` if it has the form, else ``WITHHELD``."""
    match value:
        case bool():
            fits = form is FieldForm.FLAG
        case int():
            fits = form is FieldForm.COUNT and 0 <= value <= LARGEST_COUNT
        case str():
            fits = form in _PATTERNS and _PATTERNS[form].fullmatch(value) is not None
        case _:
            return WITHHELD
    return value if fits else WITHHELD


class Log:
    """Writes to ``stream``, or to standard error; safe from every thread."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, event: str, *, moment: float | None = None, **fields: object) -> None:
        """``moment`` is when it happened, in seconds since 1970, if that was not now."""
        declared = declared_events().get(event)
        if declared is None:
            raise UnknownLogEventError(event)
        for name in fields:
            if name not in declared.fields:
                raise UnknownLogEventError(f"{event}.{name}")
        at = datetime.now(UTC) if moment is None else datetime.fromtimestamp(moment, UTC)
        line = {
            "time": at.isoformat(timespec="milliseconds"),
            "level": declared.level,
            "event": event,
            **{name: redact(declared.fields[name], value) for name, value in fields.items()},
        }
        with self._lock:
            stream = self._stream or sys.stderr
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
            stream.flush()
