"""NUT's text protocol (RFC 9271) and what its words mean. Pure: no line, no clock.

One question is asked, ``LIST VAR``, and its answer collected as it comes. Anything that is not an
answer to it, an echo or another protocol's greeting say, ends in a ``ProtocolError``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from devices.errors import ProtocolError
from devices.status import Action, DeviceState, Power, UpsStatus

LINE_LIMIT: Final = 2048
"""Bytes; upsd's own lines hold 1,024 letters at most, each of them escaped at worst."""
ANSWER_LIMIT: Final = 1 << 17
"""Bytes of a whole answer. A large UPS lists some 150 variables in 10 KB."""

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"\\]+)')
_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_ERROR_WORD = re.compile(r"[A-Z][A-Z-]{0,39}")
_WORN = ("RB", "ALARM", "OVER", "BYPASS")
"""Replace the battery; an alarm; overloaded; the load bypasses the battery."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """upsd said ``ERR`` and this word."""

    word: str


@dataclass(frozen=True, slots=True)
class Variables:
    """What upsd knows of one UPS: name to value, both as it wrote them."""

    values: Mapping[str, str]


Answer = Variables | Refusal


def quoted(text: str) -> str:
    """``text`` as one word in quotation marks."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def words_of(line: str) -> list[str]:
    """The words of one line, unquoted. Raises ``ProtocolError`` for a quotation without an end."""
    words: list[str] = []
    at = 0
    while at < len(line):
        if line[at].isspace():
            at += 1
            continue
        found = _WORD.match(line, at)
        if found is None:
            raise ProtocolError(f"no word of upsd's begins at letter {at} of its line")
        plain = found.group(2)
        words.append(re.sub(r"\\(.)", r"\1", found.group(1)) if plain is None else plain)
        at = found.end()
    return words


def ask_variables(ups: str) -> bytes:
    return f"LIST VAR {_name(ups)}\n".encode()


def tell_variables(ups: str, variables: Iterable[tuple[str, str]]) -> bytes:
    """As upsd answers; for the simulator."""
    name = _name(ups)
    lines = [f"VAR {name} {key} {quoted(value)}\n" for key, value in variables]
    return "".join(
        [f"BEGIN LIST VAR {name}\n", *lines, f"END LIST VAR {name}\n"],
    ).encode()


class AnswerCollector:
    """Bytes of one answer about ``ups`` -> the answer. Holds at most ``ANSWER_LIMIT``."""

    def __init__(self, ups: str) -> None:
        self._ups = ups
        self._rest = b""
        self._size = 0
        self._values: dict[str, str] | None = None

    def feed(self, data: bytes) -> Answer | None:
        """The answer, once it is whole. What follows it is dropped.

        Raises ``ProtocolError`` for what is no answer; the collector is of no use then.
        """
        self._size += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            answer = self._line(line)
            if answer is not None:
                return answer
        if len(self._rest) > LINE_LIMIT or self._size > ANSWER_LIMIT:
            raise ProtocolError("upsd's answer has no end", Action.CONFIGURATION)
        return None

    def _line(self, line: bytes) -> Answer | None:
        if len(line) > LINE_LIMIT:
            raise ProtocolError("upsd's line is too long", Action.CONFIGURATION)
        words = words_of(line.decode("utf-8", "replace"))
        match words:
            case ["ERR", word, *_] if self._values is None and _ERROR_WORD.fullmatch(word):
                return Refusal(word)
            case ["BEGIN", "LIST", "VAR", self._ups] if self._values is None:
                self._values = {}
            case ["VAR", self._ups, name, value] if self._values is not None:
                self._values[name] = value
            case ["END", "LIST", "VAR", self._ups] if self._values is not None:
                return Variables(self._values)
            case _:
                raise ProtocolError("what answers there is no upsd", Action.CONFIGURATION)
        return None


def status_of(answer: Answer, now: float) -> UpsStatus:
    """What the answer says. Never ``online`` without the word of the UPS itself."""
    if isinstance(answer, Refusal):
        return _refused(answer.word, now)
    values = answer.values
    flags = values.get("ups.status", "").split()
    detail = " ".join(
        word for word in (values.get("device.model", values.get("ups.model", "")), *flags) if word
    )
    if "NOCOMM" in flags:
        return UpsStatus(DeviceState.OFFLINE, now, action=Action.RESET, detail=detail)
    if "OFF" in flags:
        return UpsStatus(DeviceState.POWER_OFF, now, action=Action.RESET, detail=detail)
    power = _power(flags)
    if power is Power.UNKNOWN:
        return UpsStatus(DeviceState.UNKNOWN, now, action=Action.RESET, detail=detail)
    return UpsStatus(
        DeviceState.ONLINE,
        now,
        power,
        charge=_whole(values.get("battery.charge", ""), 100),
        runtime=_whole(values.get("battery.runtime", ""), 1_000_000),
        action=Action.MAINTENANCE if any(flag in flags for flag in _WORN) else Action.NONE,
        detail=detail,
    )


def _power(flags: list[str]) -> Power:
    # FSD: upsd has begun to shut the machine down, whatever feeds it now.
    if "FSD" in flags:
        return Power.LOW
    match "OL" in flags, "OB" in flags:
        case True, False:
            # "OL LB" after an outage: the battery is empty and being charged.
            return Power.MAINS
        case False, True:
            return Power.LOW if "LB" in flags else Power.BATTERY
        case _:
            return Power.UNKNOWN


def _refused(word: str, now: float) -> UpsStatus:
    match word:
        case "DATA-STALE":
            state, action = DeviceState.UNKNOWN, Action.RESET
        case "DRIVER-NOT-CONNECTED" | "UNKNOWN-UPS":
            state, action = DeviceState.NO_DEVICE, Action.CONFIGURATION
        case _:
            state, action = DeviceState.UNKNOWN, Action.CONFIGURATION
    return UpsStatus(state, now, action=action, detail=f"upsd: {word}")


def _whole(text: str, most: int) -> int | None:
    """Both "87" and "87.00" are written by drivers; anything else is not said."""
    if not _NUMBER.fullmatch(text):
        return None
    number = math.floor(float(text))
    return number if number <= most else None


def _name(ups: str) -> str:
    return ups if re.fullmatch(r"[A-Za-z0-9_.-]+", ups) else quoted(ups)
