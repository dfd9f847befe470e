"""Strict reading of JSON that came from somewhere else: every key is known or refused by its path.

Faults are collected, so that the author of a bundle sees all of them at once.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from forms.schema import Words

MAX_TEXT = 2000
LANGUAGE = re.compile(r"[a-z]{2}(-[A-Za-z]{2,4})?")
"""How a form names a language: ``ko``, ``zh-Hans``."""
_E = TypeVar("_E", bound=StrEnum)

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Fault(NamedTuple):
    """What is wrong with a bundle: the path of the key and a sentence for its author."""

    path: str
    sentence: str


class UnreadableJsonError(ValueError):
    """Bytes that are not one JSON value; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of a number, both included."""

    least: float
    most: float


def read_json(data: bytes) -> Json:
    """Parse UTF-8 JSON, without duplicate keys, NaN or infinities.

    Raises:
        UnreadableJsonError: It is none.
    """
    try:
        value: Json = json.loads(
            data.decode(),
            object_pairs_hook=_without_duplicates,
            parse_constant=_refuse_constant,
            parse_float=_finite,
        )
    except UnicodeDecodeError as e:
        raise UnreadableJsonError("is not UTF-8") from e
    except RecursionError as e:
        raise UnreadableJsonError("is nested too deeply") from e
    except UnreadableJsonError:
        raise
    except ValueError as e:
        raise UnreadableJsonError(f"is not JSON: {e}") from e
    return value


def unsuitable_letter(text: str) -> str | None:
    """Name a character that has no place in a form: controls, direction overrides, private use."""
    for letter in text:
        category = unicodedata.category(letter)
        if category in {"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"} and letter != "\n":
            return f"U+{ord(letter):04X}"
    return None


class Node:
    """One JSON object at a path. Each getter records a fault and returns a harmless value."""

    def __init__(self, data: Mapping[str, Json], path: str, faults: list[Fault]) -> None:
        self._data = data
        self.path = path
        self._faults = faults
        self._seen: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def fault(self, key: str, sentence: str) -> None:
        """Record what is wrong at ``key`` (empty: with the object itself)."""
        self._faults.append(Fault(self._at(key), sentence))

    def finish(self) -> None:
        """Refuse every key that nobody asked for."""
        for key in self._data:
            if key not in self._seen:
                self.fault(key, "this key is not known")

    def text(
        self, key: str, default: str | None = None, *, pattern: str = "", longest: int = MAX_TEXT
    ) -> str:
        value = self._take(key, required=default is None)
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            self._wrong(key, value, "a text")
            return ""
        if problem := _text_problem(value, pattern, longest):
            self.fault(key, problem)
        return value

    def is_text(self, key: str) -> bool:
        return isinstance(self._data.get(key), str)

    def blob(self, key: str) -> str:
        """A text whose letters and length another reader checks; empty where there is none."""
        value = self._take(key, required=False)
        if value is None:
            return ""
        if not isinstance(value, str):
            self._wrong(key, value, "a text")
            return ""
        return value

    def number(self, key: str, within: Range, default: float | None = None) -> float:
        value = self._take(key, required=default is None)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._wrong(key, value, "a number")
        elif not within.least <= value <= within.most:
            self.fault(key, f"must be between {within.least:g} and {within.most:g}")
        else:
            return float(value)
        return within.least

    def whole(self, key: str, within: Range, default: int | None = None) -> int:
        value = self.number(key, within, default)
        if value != int(value):
            self.fault(key, "must be a whole number")
        return int(value)

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        value = self._take(key, required=default is None)
        if value is None and default is not None:
            return default
        if not isinstance(value, bool):
            self._wrong(key, value, "true or false")
            return False
        return value

    def one_of(self, key: str, kinds: type[_E], default: _E | None = None) -> _E:
        text = self.text(key, None if default is None else default.value)
        try:
            return kinds(text)
        except ValueError:
            if isinstance(self._data.get(key), str):
                self.fault(key, f"must be one of {', '.join(kind.value for kind in kinds)}")
            return default or next(iter(kinds))

    def day(self, key: str, *, required: bool = True) -> date | None:
        if not required and self._data.get(key) is None:
            self._seen.add(key)
            return None
        text = self.text(key, pattern=r"\d{4}-\d{2}-\d{2}")
        try:
            return date.fromisoformat(text)
        except ValueError:
            if text:
                self.fault(key, "must be a day such as 2026-11-21")
            return None

    def texts(self, key: str, *, required: bool = True, most: int = 200) -> tuple[str, ...]:
        found: list[str] = []
        for index, value in enumerate(self._list(key, required=required, most=most)):
            if not isinstance(value, str):
                self.fault(f"{key}[{index}]", "must be a text")
            elif problem := _text_problem(value, "", MAX_TEXT):
                self.fault(f"{key}[{index}]", problem)
            else:
                found.append(value)
        return tuple(found)

    def numbers(self, key: str, within: Range, *, most: int = 50) -> tuple[float, ...]:
        found: list[float] = []
        for index, value in enumerate(self._list(key, required=True, most=most)):
            if isinstance(value, bool) or not isinstance(value, int | float):
                self.fault(f"{key}[{index}]", "must be a number")
            elif not within.least <= value <= within.most:
                self.fault(
                    f"{key}[{index}]", f"must be between {within.least:g} and {within.most:g}"
                )
            else:
                found.append(float(value))
        return tuple(found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def words(self, key: str, fallback: str, *, required: bool = True) -> Words:
        """A text in several languages; without it, an empty text in the fallback language."""
        if not required and key not in self._data:
            return {fallback: ""}
        node = self.node(key)
        words: dict[str, str] = {}
        for language in node:
            if not LANGUAGE.fullmatch(language):
                continue
            words[language] = node.text(language)
        node.finish()
        if fallback not in words:
            node.fault("", f"has no text in the fallback language {fallback!r}")
            words[fallback] = ""
        return words

    def phrases(self, key: str, *, most: int, longest: int) -> Mapping[str, tuple[str, ...]]:
        """Lists of short texts by language; none where the key is missing."""
        if key not in self._data:
            return {}
        node = self.node(key)
        found: dict[str, tuple[str, ...]] = {}
        for language in node:
            if not LANGUAGE.fullmatch(language):
                continue
            found[language] = node.texts(language, most=most)
            for text in found[language]:
                if not text.strip() or len(text) > longest:
                    node.fault(language, f"needs phrases of 1 to {longest} characters")
                    break
        node.finish()
        return found

    def node(self, key: str) -> Node:
        value = self._take(key, required=True)
        if not isinstance(value, dict):
            self._wrong(key, value, "an object")
            return Node({}, f"{self.path}.{key}", [])
        return Node(value, f"{self.path}.{key}", self._faults)

    def nodes(self, key: str, *, required: bool = True, most: int = 200) -> Iterator[Node]:
        for index, value in enumerate(self._list(key, required=required, most=most)):
            if isinstance(value, dict):
                yield Node(value, f"{self._at(key)}[{index}]", self._faults)
            else:
                self.fault(f"{key}[{index}]", "must be an object")

    def lists(self, key: str, *, most: int = 20) -> Iterator[list[Node]]:
        """A list of lists of objects, as pdfme's ``schemas``."""
        for index, value in enumerate(self._list(key, required=True, most=most)):
            if isinstance(value, list):
                holder = Node({"": value}, f"{self.path}.{key}[{index}]", self._faults)
                yield list(holder.nodes("", most=400))
            else:
                self.fault(f"{key}[{index}]", "must be a list")

    def raw(self, key: str) -> dict[str, Json]:
        """An object that another reader checks."""
        value = self._take(key, required=True)
        if not isinstance(value, dict):
            self._wrong(key, value, "an object")
            return {}
        return value

    def _at(self, key: str) -> str:
        return self.path + (key if not key or key.startswith("[") else f".{key}")

    def _list(self, key: str, *, required: bool, most: int) -> list[Json]:
        value = self._take(key, required=required)
        if value is None and not required:
            return []
        if not isinstance(value, list):
            self._wrong(key, value, "a list")
            return []
        if len(value) > most:
            self.fault(key, f"has {len(value)} items, at most {most} are allowed")
            return value[:most]
        return value

    def _take(self, key: str, *, required: bool) -> Json:
        self._seen.add(key)
        if required and key not in self._data:
            self.fault(key, "this key is missing")
        return self._data.get(key)

    def _wrong(self, key: str, value: Json, wanted: str) -> None:
        if key in self._data:
            found = "nothing" if value is None else type(value).__name__
            self.fault(key, f"must be {wanted}, not {found}")


def _text_problem(text: str, pattern: str, longest: int) -> str | None:
    if len(text) > longest:
        return f"has {len(text)} characters, at most {longest} are allowed"
    if letter := unsuitable_letter(text):
        return f"holds the character {letter}, which has no place in a form"
    if text != unicodedata.normalize("NFC", text):
        return "must be in Unicode's form NFC"
    if pattern and not re.fullmatch(pattern, text):
        return f"must look like {pattern}"
    return None


def _without_duplicates(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise UnreadableJsonError(f"has the key {twice!r} twice in one object")
    return found


def _refuse_constant(name: str) -> Json:
    raise UnreadableJsonError(f"holds {name}, which is no JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise UnreadableJsonError(f"holds a number beyond every bound: {digits[:20]}")
    return number


def as_object(value: Json, path: str, faults: list[Fault]) -> Node:
    """Begin reading: the file's value must be an object."""
    if isinstance(value, dict):
        return Node(value, path, faults)
    faults.append(Fault(path, "must hold one object"))
    return Node({}, path, [])
