"""Answers typed on a page of the office: an input per field, a small table for rows.

Used for a draft's samples and for trying it. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from backend.drafts.content import Item, by_name, items, label, number, text, words
from backend.drafts.inputs import nfc
from forms.reading import Json
from forms.schema import Input

MAX_ROWS = 60
MAX_ANSWER = 4000


@dataclass(frozen=True, slots=True)
class Asked:
    """One input. ``options`` of a choice: value, words, whether it is chosen."""

    name: str
    label: str
    value: str
    options: tuple[tuple[str, str, bool], ...] = ()
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class AskedTable:
    """Rows of inputs."""

    name: str
    label: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Asked, ...], ...]


def asked(
    form: Item, values: Mapping[str, Json], prefix: str, language: str
) -> list[Asked | AskedTable]:
    """Inputs for every field, filled with ``values``; a table has one empty row more."""
    found: list[Asked | AskedTable] = []
    for name, field in by_name(form, "fields").items():
        if text(field, "input") != Input.ROWS:
            found.append(_input(field, text(values, name), f"{prefix}.{name}", language))
            continue
        columns = by_name(field, "columns")
        rows = items(values, name)[:MAX_ROWS]
        most = int(number(field, "max_rows") or 1)
        if len(rows) < min(most, MAX_ROWS):
            rows = [*rows, {}]
        found.append(
            AskedTable(
                f"{prefix}.{name}",
                label(field, language),
                tuple(label(column, language) for column in columns.values()),
                tuple(
                    tuple(
                        _input(column, text(row, key), f"{prefix}.{name}.{at}.{key}", language)
                        for key, column in columns.items()
                    )
                    for at, row in enumerate(rows)
                ),
            )
        )
    return found


def _input(field: Item, value: str, name: str, language: str) -> Asked:
    options: tuple[tuple[str, str, bool], ...] = ()
    if text(field, "input") == Input.CHOICE:
        options = tuple(
            (
                text(option, "value"),
                words(option, "label").get(language)
                or words(option, "label").get("vi")
                or text(option, "value"),
                text(option, "value") == value,
            )
            for option in items(field, "options")
        )
    return Asked(name, label(field, language), value, options, text(field, "input"))


def typed(form: Item, posted: Mapping[str, str], prefix: str) -> dict[str, Json]:
    """The values that were typed; what is empty is left out, as in a sample."""
    found: dict[str, Json] = {}
    for name, field in by_name(form, "fields").items():
        if text(field, "input") != Input.ROWS:
            if value := _one(posted, f"{prefix}.{name}"):
                found[name] = value
            continue
        rows: list[Json] = []
        for at in range(MAX_ROWS):
            row: dict[str, Json] = {
                key: value
                for key in by_name(field, "columns")
                if (value := _one(posted, f"{prefix}.{name}.{at}.{key}"))
            }
            if row:
                rows.append(row)
        if rows:
            found[name] = rows
    return found


def _one(posted: Mapping[str, str], key: str) -> str:
    return nfc(posted.get(key, "").replace("\r", "").strip())[:MAX_ANSWER]
