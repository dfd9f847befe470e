"""The kiosk's log: one JSON object a line, only declared events, only declared fields.

There is no free text: what a person typed or owns has no field to stand in.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Final, TextIO

_ALLOWED: Final = re.compile(r"[A-Za-z0-9_.:/,+-]{0,120}")
_PERSONAL_NUMBER: Final = re.compile(r"\d{9,}")


class UnknownLogEventError(Exception):
    """A bug: the event or one of its fields is not declared in ``log_events.toml``."""


@cache
def declared_events() -> Mapping[str, Mapping[str, object]]:
    text = files("kiosk_app").joinpath("log_events.toml").read_text("utf-8")
    return tomllib.loads(text)


def redact(value: object) -> str:
    """``value`` as a token: anything that could be a name, an address or a number is masked."""
    text = str(value)
    if not _ALLOWED.fullmatch(text):
        return "(withheld)"
    return _PERSONAL_NUMBER.sub(lambda match: "x" * len(match.group()), text)


class Log:
    """Writes to ``stream``; safe from every thread."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, event: str, **fields: object) -> None:
        declared = declared_events().get(event)
        if declared is None:
            raise UnknownLogEventError(event)
        allowed = declared["fields"]
        assert isinstance(allowed, list)
        for name in fields:
            if name not in allowed:
                raise UnknownLogEventError(f"{event}.{name}")
        line = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "level": declared["level"],
            "event": event,
            **{
                name: value if name in {"session", "request"} else redact(value)
                for name, value in fields.items()
            },
        }
        with self._lock:
            stream = self._stream or sys.stderr
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
            stream.flush()
