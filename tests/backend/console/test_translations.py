"""Every text of the console is there in Vietnamese."""

from __future__ import annotations

import io
import os
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

from backend.translations import ROOM as OFFICE
from backend.translations import catalogues

KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
THE_SAME_IN_BOTH: frozenset[str] = frozenset({
    "%(name)s",
    "CSV",
    "English",
    "JSON",
    "PDF",
    "SHA-256",
    "Tiếng Việt",
    "ZIP",
})  # fmt: skip
"""Names of languages in their own words, of file formats, and what is only put together."""

Key = tuple[str | None, str]


def rooms() -> list[Path]:
    return [path.parents[3] for path in catalogues()]


def texts(room: Path) -> Iterator[tuple[Key, str]]:
    """Context and words of each text of a room, and where it stands."""
    for folder, inner, names in os.walk(room):
        inner[:] = [name for name in inner if name not in {"node_modules", "__pycache__"}]
        for name in names:
            path = Path(folder) / name
            if path.suffix == ".py":
                source = path.read_bytes()
            elif path.suffix == ".html":
                source = templatize(path.read_text(encoding="utf-8"), origin=str(path)).encode()
            else:
                continue
            found = extract("python", io.BytesIO(source), KEYWORDS, options={"encoding": "utf-8"})
            for line, words, _, context in found:
                first = words if isinstance(words, str) else words[0]
                yield (context, first), f"{path.relative_to(OFFICE)}:{line}"


def translated() -> dict[Key, set[tuple[str, ...]]]:
    """All rooms together, as Django takes them."""
    found: dict[Key, set[tuple[str, ...]]] = {}
    for path in catalogues():
        with path.open("rb") as file:
            for message in read_po(file, locale="vi", abort_invalid=True):
                words = message.id if isinstance(message.id, str) else message.id[0]
                string = message.string or ""
                said = (string,) if isinstance(string, str) else tuple(string)
                if words and not message.fuzzy and all(said):
                    found.setdefault((message.context, words), set()).add(said)
    return found


def fields(text: str) -> set[str]:
    """What is put into a text: ``%(name)s`` and ``{name}``."""
    braces = {name for _, name, _, _ in string.Formatter().parse(text.replace("%", "")) if name}
    return braces | {part.partition(")")[0] for part in text.split("%(")[1:]}


@pytest.fixture(scope="module")
def vietnamese() -> dict[Key, set[tuple[str, ...]]]:
    return translated()


def test_rooms_with_pages_have_a_catalogue() -> None:
    pages = {path.parents[2] for path in OFFICE.glob("*/templates/*/*.html")}
    # The stand-in provider is no part of the office.
    assert {room.name for room in pages} - {"provider"} <= {room.name for room in rooms()}


@pytest.mark.parametrize("room", rooms(), ids=lambda room: room.name)
def test_every_text_is_translated(room: Path, vietnamese: dict[Key, set[tuple[str, ...]]]) -> None:
    missing = {f"{where}: {key[1]}" for key, where in texts(room) if key not in vietnamese}
    assert sorted(missing) == []


def test_none_is_left_as_it_was(vietnamese: dict[Key, set[tuple[str, ...]]]) -> None:
    left = {key[1] for key, said in vietnamese.items() for each in said if key[1] in each}
    assert left - THE_SAME_IN_BOTH == set()


def test_rooms_do_not_differ(vietnamese: dict[Key, set[tuple[str, ...]]]) -> None:
    """Django takes one room's words for all: what means two things has a context."""
    assert {key[1]: said for key, said in vietnamese.items() if len(said) > 1} == {}


def test_each_puts_in_what_the_text_does(vietnamese: dict[Key, set[tuple[str, ...]]]) -> None:
    wrong = [
        key[1]
        for key, said in vietnamese.items()
        for each in said
        if not all(fields(words) <= fields(key[1]) for words in each)
    ]
    assert wrong == []
