"""Reading what stands in a draft's JSON, whatever state it is in.

A draft may be faulty: somebody wrote half of it on the expert page. What is missing, or of another
shape, is passed over here; ``forms.inspection`` says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from forms.reading import Json
from forms.scaffold import schema_of

Item = dict[str, Json]


def items(holder: Mapping[str, Json], key: str) -> list[Item]:
    """The objects in the list at ``key``."""
    found = holder.get(key)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def text(holder: Mapping[str, Json], key: str) -> str:
    found = holder.get(key)
    return found if isinstance(found, str) else ""


def texts(holder: Mapping[str, Json], key: str) -> list[str]:
    found = holder.get(key)
    return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []


def number(holder: Mapping[str, Json], key: str) -> float | None:
    found = holder.get(key)
    return found if isinstance(found, int | float) and not isinstance(found, bool) else None


def words(holder: Mapping[str, Json], key: str) -> dict[str, str]:
    """A text in several languages."""
    found = holder.get(key)
    if not isinstance(found, dict):
        return {}
    return {language: said for language, said in found.items() if isinstance(said, str)}


def put_said(holder: Item, key: str, typed: Mapping[str, str]) -> None:
    """Write a text as it was typed, by language. What is empty is taken out of its language; the
    languages that were not typed stay as they are. Nothing is left of a text without words.
    """
    held = holder.get(key)
    before: Item = held if isinstance(held, dict) else {}
    said = {language: word for language, word in before.items() if typed.get(language, "x")}
    said |= {language: word for language, word in typed.items() if word}
    if said == before:
        return
    if said:
        holder[key] = said
    else:
        holder.pop(key, None)


def by_name(holder: Mapping[str, Json], key: str) -> dict[str, Item]:
    """The objects at ``key`` by their ``name``; of two with one name, the first."""
    found: dict[str, Item] = {}
    for item in items(holder, key):
        found.setdefault(text(item, "name"), item)
    return found


def title(form: Mapping[str, Json], language: str) -> str:
    said = words(form, "title")
    return said.get(language) or said.get("vi") or next(iter(said.values()), text(form, "code"))


def label(item: Mapping[str, Json], language: str) -> str:
    """What a field or step is called, and its key where it has no words."""
    said = words(item, "label") or words(item, "title")
    return said.get(language) or said.get("vi") or text(item, "name")


def with_schema(form: Item, change: Callable[[Item], None]) -> None:
    """Change fields or steps; write the answers' schema anew where its shape changed with them.

    A schema that was written by hand stays as long as nothing that it speaks of is changed.
    """
    before = _schema(form)
    change(form)
    after = _schema(form)
    if after is not None and after != before:
        form["schema"] = after


def _schema(form: Item) -> Json:
    try:
        return schema_of(items(form, "fields"), items(form, "steps"))
    except (KeyError, TypeError, ValueError):  # a form written by hand that lacks what it needs
        return None


def elements(layout: Mapping[str, Json]) -> Iterator[tuple[int, int, Item]]:
    """Page (0: on every page), place in its list, and element, of a layout."""
    base = layout.get("basePdf")
    if isinstance(base, dict):
        for index, item in enumerate(listed(base.get("staticSchema"))):
            if isinstance(item, dict):
                yield 0, index, item
    for page, held in enumerate(listed(layout.get("schemas")), start=1):
        for index, item in enumerate(listed(held)):
            if isinstance(item, dict):
                yield page, index, item


def element_list(layout: Item, page: int) -> list[Json] | None:
    """The list of a page's elements (0: those on every page), or ``None`` if there is none."""
    if page == 0:
        base = layout.get("basePdf")
        if not isinstance(base, dict):
            return None
        held = base.setdefault("staticSchema", [])
        return held if isinstance(held, list) else None
    pages = listed(layout.get("schemas"))
    held = pages[page - 1] if 1 <= page <= len(pages) else None
    return held if isinstance(held, list) else None


def page_count(layout: Mapping[str, Json]) -> int:
    return len(listed(layout.get("schemas")))


def listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
