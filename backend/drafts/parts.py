"""Fields and steps of a draft: added, removed, moved, with what hangs on them kept in order.

Pure: each function changes the JSON that it is given. What an author leaves half done is saved and
shown as a fault; nothing here refuses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.drafts.content import (
    Item,
    by_name,
    element_list,
    elements,
    items,
    label,
    listed,
    number,
    page_count,
    text,
    texts,
    with_schema,
)
from forms.reading import Json
from forms.schema import Input
from forms.second_language import PAPER_LANGUAGE

SAMPLES: Mapping[str, str] = {
    "text": "Nội dung", "name": "NGUYỄN THỊ THU HƯỜNG", "number": "048188001234",
    "phone": "0900000123", "email": "thu.huong@thu.example", "date": "1988-03-15", "count": "1",
    "money": "100000", "country": "VNM", "unit": "20194",
    "address": "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
}  # fmt: skip
"""A first sample answer by kind of question (synthetic)."""
_LONG = frozenset({"text", "address"})
_GAP = 1.5
"""Millimetres between the last line on the paper and one that is added below it."""


@dataclass(slots=True)
class Bundle:
    """The three files of a draft as JSON, changed in place."""

    form: Item
    layout: Item
    sample: Item


def move(held: list[Json], at: int, by: int) -> None:
    """Move an entry up (negative) or down as far as it goes."""
    there = max(0, min(len(held) - 1, at + by))
    if 0 <= at < len(held):
        held.insert(there, held.pop(at))


def _index(holder: Item, key: str, name: str) -> int:
    return next(
        (
            at
            for at, item in enumerate(listed(holder.get(key)))
            if isinstance(item, dict) and text(item, "name") == name
        ),
        -1,
    )


def add_field(bundle: Bundle, field: Item, step: str) -> None:
    """A new question: at the end of a step, in the seal, in the samples, on the paper."""
    name = text(field, "name")

    def change(form: Item) -> None:
        form["fields"] = [*listed(form.get("fields")), field]
        held = by_name(form, "steps").get(step)
        if held is not None:
            held["fields"] = [*listed(held.get("fields")), name]

    with_schema(bundle.form, change)
    bundle.form["sealed"] = [*listed(bundle.form.get("sealed")), name]
    for which in ("usual", "extreme"):
        values = bundle.sample.get(which)
        if isinstance(values, dict):
            values[name] = sample_of(field, longest=which == "extreme")
    _print(bundle.layout, field)


def sample_of(field: Item, *, longest: bool) -> Json:
    """A first sample answer to a question; for the extreme sample as long as it may be."""
    kind = text(field, "input")
    if kind == Input.ROWS:
        most = int(number(field, "max_rows") or 1) if longest else 1
        row: Item = {
            text(c, "name"): sample_of(c, longest=longest) for c in items(field, "columns")
        }
        return [dict(row) for _ in range(min(most, 60))]
    if kind == Input.CHOICE:
        return next((text(option, "value") for option in items(field, "options")), "")
    if kind in {Input.COUNT, Input.MONEY}:
        return str(int(number(field, "most" if longest else "least") or 1))
    value = SAMPLES.get(kind, "")
    if longest and kind in _LONG:
        most = int(number(field, "max_length") or 200)
        return (f"{value}, " * (most // len(value) + 1))[:most].strip(", ")
    return value


def _print(layout: Item, field: Item) -> None:
    """A line at the end of the last page: what the field is called, and its value."""
    name = text(field, "name")
    page = page_count(layout)
    held = element_list(layout, page)
    base = layout.get("basePdf")
    if held is None or text(field, "input") == Input.ROWS:
        return
    below, left, width = 20.0, 20.0, 120.0
    if isinstance(base, dict):
        edges = [n for n in listed(base.get("padding")) if isinstance(n, int | float)]
        top, right, _, left = edges if len(edges) == 4 else (20.0, 15.0, 20.0, 30.0)
        width = (number(base, "width") or 210.0) - left - right
        ends = [_bottom(item) for at, _, item in elements(layout) if at == page]
        below = round(max([top, *ends]) + _GAP, 2)
    held.append(
        {
            **LINE,
            "name": free_name(layout, f"{name}_line"),
            "position": {"x": left, "y": below},
            "width": round(width, 2),
            "text": f"{label(field, PAPER_LANGUAGE)}: **{{{name}}}**",
            "variables": [name],
            "overflow": "expand" if isinstance(base, dict) else "visible",
        }
    )


LINE: Item = {
    "name": "", "type": "multiVariableText", "position": {"x": 0, "y": 0}, "width": 60,
    "height": 5.5, "text": "", "variables": [], "textFormat": "inline-markdown",
    "fontVariants": {"bold": "Tinos-Bold", "italic": "Tinos-Italic",
                     "boldItalic": "Tinos-BoldItalic"},
    "fontName": "Tinos-Regular", "fontSize": 12, "lineHeight": 1.2, "alignment": "left",
}  # fmt: skip
"""A line of text as our layouts have it."""


def _bottom(item: Item) -> float:
    place = item.get("position")
    y = number(place, "y") if isinstance(place, dict) else None
    return (y or 0.0) + (number(item, "height") or 0.0)


def free_name(layout: Mapping[str, Json], wanted: str) -> str:
    """``wanted``, or with a number behind it where an element has that name."""
    taken = {text(item, "name") for _, _, item in elements(layout)}
    names = (wanted, *(f"{wanted}_{count}" for count in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def replace_field(bundle: Bundle, name: str, column: str, new: Item) -> bool:
    """Put ``new`` in the place of a field, or of a column of it; False where there is none."""
    found = False

    def change(form: Item) -> None:
        nonlocal found
        holder = by_name(form, "fields").get(name) if column else form
        key, wanted = ("columns", column) if column else ("fields", name)
        at = _index(holder, key, wanted) if holder is not None else -1
        if holder is not None and at >= 0:
            listed(holder[key])[at] = new
            found = True

    with_schema(bundle.form, change)
    return found


def remove_field(bundle: Bundle, name: str, column: str = "") -> None:
    """Take a question out of the form, its steps, the seal and the samples, not off the paper."""

    def change(form: Item) -> None:
        holder = by_name(form, "fields").get(name) if column else form
        key, wanted = ("columns", column) if column else ("fields", name)
        if holder is not None and (at := _index(holder, key, wanted)) >= 0:
            listed(holder[key]).pop(at)
        if not column:
            for step in items(form, "steps"):
                step["fields"] = [held for held in listed(step.get("fields")) if held != name]

    with_schema(bundle.form, change)
    if not column:
        bundle.form["sealed"] = [n for n in listed(bundle.form.get("sealed")) if n != name]
    for which in ("usual", "extreme"):
        values = bundle.sample.get(which)
        if not isinstance(values, dict):
            continue
        if column:
            for row in items(values, name):
                row.pop(column, None)
        else:
            values.pop(name, None)


def printed_at(layout: Mapping[str, Json], name: str) -> list[str]:
    """Elements that print the value ``name``."""
    return [
        text(item, "name")
        for _, _, item in elements(layout)
        if f"{{{name}}}" in text(item, "text")
        or f"{{{name}}}" in text(item, "content")
        or text(item, "name") == name
    ]


def move_field(form: Item, name: str, by: int) -> None:
    """Among all fields: the order of the list and of the answers' schema."""
    with_schema(form, lambda it: move(listed(it.get("fields")), _index(it, "fields", name), by))


def add_step(form: Item, name: str, title: Mapping[str, str]) -> None:
    step: Item = {"name": name, "title": dict(title), "fields": []}
    form["steps"] = [*listed(form.get("steps")), step]


def remove_step(form: Item, name: str) -> None:
    """Its questions are asked by no step afterwards; they stay in the form."""

    def change(it: Item) -> None:
        if (at := _index(it, "steps", name)) >= 0:
            listed(it["steps"]).pop(at)

    with_schema(form, change)


def move_step(form: Item, name: str, by: int) -> None:
    with_schema(form, lambda it: move(listed(it.get("steps")), _index(it, "steps", name), by))


def ask_in(form: Item, step: str, name: str) -> None:
    """Ask for a field in a step, at its end, and in no other; nowhere where ``step`` is empty."""

    def change(it: Item) -> None:
        for held in items(it, "steps"):
            rest = [entry for entry in listed(held.get("fields")) if entry != name]
            held["fields"] = [*rest, name] if text(held, "name") == step else rest

    with_schema(form, change)


def move_in_step(form: Item, step: str, name: str, by: int) -> None:
    def change(it: Item) -> None:
        held = by_name(it, "steps").get(step)
        names = listed(held.get("fields")) if held is not None else []
        if name in names:
            move(names, names.index(name), by)

    with_schema(form, change)


def set_condition(form: Item, step: str, field: str, equals: Sequence[str]) -> None:
    """When a step is shown: one of ``equals`` was answered, anything was (``equals`` empty), or
    always (``field`` empty).
    """

    def change(it: Item) -> None:
        held = by_name(it, "steps").get(step)
        if held is None:
            return
        held.pop("when", None)
        if field:
            chosen: list[Json] = [*equals]
            held["when"] = {"field": field, **({"equals": chosen} if chosen else {"filled": True})}

    with_schema(form, change)


def not_asked(form: Mapping[str, Json]) -> list[str]:
    """Fields that no step asks for."""
    asked = {name for step in items(form, "steps") for name in texts(step, "fields")}
    return [name for name in by_name(form, "fields") if name not in asked]
