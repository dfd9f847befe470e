"""A draft's layout as pdfme's Designer shows it, and what of the Designer's answer is kept.

The Designer speaks of pages' elements alone: size, paddings, the PDF underneath and what stands on
every page stay the draft's. It adds keys of its own, defaults that nobody chose, samples and tiny
floats; ``taken`` takes these away again, so that what was not changed is saved byte by byte as it
was, and the loader (``forms.layout.template``) finds nothing that it does not know.
"""

from __future__ import annotations

import base64
import json
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from backend.drafts.content import Item, items, listed, number, text, texts
from forms.answers import printed
from forms.bundle import read_bundle
from forms.layout.base_pdf import WrongPdfError, is_file_name, read_base_pdf
from forms.layout.moments import FORMATS
from forms.reading import Json

VERSION: Final = "6.1.13"
_OWN = frozenset(
    {"id", "__splitRange", "__isSplit", "__bodyRange", "editable", "align", "-", "--",
     "useDynamicFontSize", "useInlineMarkdown"}
)  # fmt: skip
"""Keys that the editor uses for itself."""
_DEFAULTS: Final[Mapping[str, Json]] = {
    "content": "",
    "rotate": 0,
    "opacity": 1,
    "readOnly": False,
    "required": False,
    "strikethrough": False,
    "underline": False,
}
"""What an element has without saying so."""
_BEGUN: Final[Mapping[str, Mapping[str, Json]]] = {
    kind: {"format": pattern, "locale": "en"} for kind, pattern in FORMATS.items()
}
"""What the Designer is told of an element that does not say it, before it takes its own. It has no
Vietnamese names of months, and the formats that we draw have none.
"""
_FILLED = frozenset(
    {"text", "multiVariableText", "digitBoxes", "select", "date", "time", "dateTime", "qrcode"}
)
"""Types whose ``content`` is a sample in the Designer, where they are filled by a value."""
_SAME: Final = 0.005
"""Millimetres, points or parts by which a number differs that nobody has changed."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\r]")
_MAX_DEPTH = 12


class NoTemplateError(ValueError):
    """What came from the Designer is no list of pages; the message says what it is."""


def shown(files: Mapping[str, bytes], layout: Item) -> Item:
    """The layout with sample values, so that the page looks like a paper.

    Args:
        files: The draft's: its samples, and a PDF that the layout names.
        layout: Object of ``layout.json``.

    Raises:
        WrongPdfError: The PDF underneath is none, or holds what must not come onto a paper.
    """
    values = _samples(files)
    pages: list[Json] = [
        [_with_sample(item, values) if isinstance(item, dict) else item for item in listed(page)]
        for page in listed(layout.get("schemas"))
    ]
    base = layout.get("basePdf")
    if isinstance(base, dict):
        base = _long_enough(base, pages, values)
    elif isinstance(base, str) and is_file_name(base):
        base = _address(files, base)
    return {"pdfmeVersion": VERSION, "basePdf": base, "schemas": pages}


def _long_enough(base: Item, pages: list[Json], values: Mapping[str, str]) -> Item:
    """The blank page, so long that everything stands on it.

    On the paper what is further down flows on to the next page; the Designer would move it up.
    """
    height, padding = number(base, "height") or 0.0, listed(base.get("padding"))
    bottom = padding[2] if len(padding) == 4 else 0
    room = height - (bottom if isinstance(bottom, int | float) else 0)
    lowest = max((_end(item) for page in pages for item in listed(page)), default=0.0)
    more = math.ceil(max(0.0, lowest - room))
    static: list[Json] = []
    for item in items(base, "staticSchema"):
        drawn = _with_sample(item, values)
        place = drawn.get("position")
        if isinstance(place, dict) and (number(place, "y") or 0.0) > height / 2:
            drawn = {**drawn, "position": {**place, "y": (number(place, "y") or 0.0) + more}}
        static.append(drawn)
    return {**base, "height": height + more, "staticSchema": static}


def _end(item: Json) -> float:
    """Millimetres from the page's top to the element's lower edge."""
    if not isinstance(item, dict):
        return 0.0
    place = item.get("position")
    top = number(place, "y") if isinstance(place, dict) else None
    return (top or 0.0) + (number(item, "height") or 0.0)


def _samples(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """The usual sample as it is printed; nothing where the draft is no bundle yet."""
    try:
        bundle = read_bundle(files)
        return printed(bundle.form, bundle.sample).texts
    except ValueError:
        return {}


def _address(files: Mapping[str, bytes], name: str) -> str:
    if name not in files:
        raise WrongPdfError(f"is not among the files: {name}")
    clean = read_base_pdf(files[name]).pdf
    return f"data:application/pdf;base64,{base64.b64encode(clean).decode()}"


def _with_sample(item: Item, values: Mapping[str, str]) -> Item:
    kind, name = text(item, "type"), text(item, "name")
    if kind == "multiVariableText":
        said = {variable: _value_of(variable, values) for variable in texts(item, "variables")}
        return {**item, "content": json.dumps(said, ensure_ascii=False)}
    if kind in _BEGUN:
        return {**_BEGUN[kind], **item}
    if kind in _FILLED and not item.get("readOnly"):
        return {**item, "content": _value_of(name, values)}
    return item


def _value_of(name: str, values: Mapping[str, str]) -> str:
    """A sample, or the name of what will stand there."""
    return values.get(name) or f"‹{name}›"


def taken(layout: Item, said: Json) -> Item:
    """``layout`` with the pages that came from the Designer.

    Raises:
        NoTemplateError: ``said`` is no list of lists of objects.
    """
    if not isinstance(said, list) or not all(isinstance(page, list) for page in said):
        raise NoTemplateError("is no list of pages")
    before = listed(layout.get("schemas"))
    pages: list[Json] = []
    for at, page in enumerate(said):
        old = _Elements(listed(before[at]) if at < len(before) else [])
        pages.append([_element(item, old) for item in listed(page)])
    return {**layout, "schemas": pages}


class _Elements:
    """The elements of a page as they were; each is found once, by its type and name."""

    def __init__(self, page: list[Json]) -> None:
        self._found: dict[tuple[str, str], Iterator[Item]] = {}
        by_key: dict[tuple[str, str], list[Item]] = {}
        for item in page:
            if isinstance(item, dict):
                by_key.setdefault((text(item, "type"), text(item, "name")), []).append(item)
        self._found = {key: iter(found) for key, found in by_key.items()}

    def find(self, item: Item) -> Item:
        key = (text(item, "type"), text(item, "name"))
        return next(self._found.get(key, iter(())), {})


def _element(item: Json, before: _Elements) -> Item:
    if not isinstance(item, dict):
        raise NoTemplateError("has something on a page that is no element")
    old = before.find(item)
    new = {
        key: _value(value, old.get(key), 0)
        for key, value in item.items()
        if key not in _OWN and value is not None
    }
    if text(new, "type") in _FILLED and not new.get("readOnly"):
        new["content"] = old.get("content", "")
    for key, default in {**_DEFAULTS, **_BEGUN.get(text(new, "type"), {})}.items():
        if key not in old and new.get(key) == default:
            del new[key]
    if text(new, "type") == "multiVariableText" and text(new, "text") != text(old, "text"):
        new["variables"] = list(dict.fromkeys(_PLACEHOLDER.findall(text(new, "text"))))
    if _is_only_as_high_as_its_rows(new, old):
        new["height"] = old["height"]
    order = [*(key for key in old if key in new), *(key for key in new if key not in old)]
    return {key: new[key] for key in order}


def _is_only_as_high_as_its_rows(new: Item, old: Item) -> bool:
    """Whether the Designer alone made a table or list as high as the rows that it shows.

    What stands below it is placed by the height that the layout says.
    """
    if text(new, "type") not in {"table", "list"} or "height" not in old:
        return False
    return all(new.get(key) == old.get(key) for key in {*new, *old} - {"height", "position"})


def _value(new: Json, old: Json, depth: int) -> Json:
    if depth > _MAX_DEPTH:
        raise NoTemplateError("is nested too deeply")
    if isinstance(new, bool):
        return new
    if isinstance(new, int | float):
        return _number(new, old)
    if isinstance(new, str):
        return new if new.startswith("data:") else _text(new)
    if isinstance(new, list):
        held = old if isinstance(old, list) and len(old) == len(new) else [None] * len(new)
        return [_value(part, was, depth + 1) for part, was in zip(new, held, strict=True)]
    if isinstance(new, dict):
        was = old if isinstance(old, dict) else {}
        return {
            key: _value(part, was.get(key), depth + 1)
            for key, part in new.items()
            if part is not None
        }
    return new


def _number(new: float, old: Json) -> Json:
    if isinstance(old, int | float) and not isinstance(old, bool) and abs(new - old) < _SAME:
        return old
    near = round(new, 2)
    return int(near) if near == int(near) else near


def _text(said: str) -> str:
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", said))
