"""What is different between two states of a form, in words and as pictures."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from PIL import Image, ImageChops, ImageDraw

from backend.drafts.content import Item, by_name, elements, label, text
from backend.drafts.editing import read_file
from backend.drafts.texts import all_texts
from forms.bundle import FILES
from forms.reading import Json

_CELL = 8
"""Pixels: differences nearer than this are one."""
_FAINT = 96
"""Of 255: smoothing of edges, and no difference (as in ``forms.golden``)."""
_MARK = (0xB0, 0x0E, 0x1D)
_TOO_LONG = 400
_OTHER_KEYS = frozenset({"title", "short_title", "help", "paper_words", "fields", "steps", "schema",
                         "version"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """``what`` in words; ``before`` and ``now`` are empty where there was, or is, nothing."""

    what: str
    before: str
    now: str


def changes(old: Mapping[str, bytes], new: Mapping[str, bytes], language: str) -> list[Change]:
    """Everything that an author changed, in the order form, paper, samples, other files."""
    form, form_now = read_file(old, "form.json"), read_file(new, "form.json")
    found = [
        *_texts(form, form_now),
        *_fields(form, form_now, language),
        *_steps(form, form_now, language),
        *_about(form, form_now),
        *_paper(read_file(old, "layout.json"), read_file(new, "layout.json")),
    ]
    sample, sample_now = read_file(old, "sample.json"), read_file(new, "sample.json")
    for key in dict.fromkeys((*sample, *sample_now)):
        if sample.get(key) != sample_now.get(key):
            found.extend(_values(_("Sample “%s”") % key, sample.get(key), sample_now.get(key)))
    for name in sorted({*old, *new} - {*FILES}):
        if old.get(name) != new.get(name):
            sizes = (_size(old.get(name)), _size(new.get(name)))
            found.append(Change(_("File %s") % name, *sizes))
    return found


def _size(data: bytes | None) -> str:
    return "" if data is None else _("%d bytes") % len(data)


def _texts(old: Item, new: Item) -> Iterator[Change]:
    before = {each.path: each.words for each in all_texts(old)}
    after = {each.path: each.words for each in all_texts(new)}
    for path in dict.fromkeys((*before, *after)):
        was, now = before.get(path, {}), after.get(path, {})
        for tag in dict.fromkeys((*was, *now)):
            if was.get(tag, "") != now.get(tag, ""):
                what = _("Text %(path)s (%(language)s)") % {"path": path, "language": tag}
                yield Change(what, was.get(tag, ""), now.get(tag, ""))


def _fields(old: Item, new: Item, language: str) -> Iterator[Change]:
    before, after = by_name(old, "fields"), by_name(new, "fields")
    for name in before:
        if name not in after:
            yield Change(_("Field %s") % name, label(before[name], language), "")
    for name, item in after.items():
        if name not in before:
            yield Change(_("Field %s") % name, "", label(item, language))
            continue
        yield from _keys(_("Field %s") % name, before[name], item, skip={"label", "hint"})
    kept, kept_now = ([n for n in one if n in other] for one, other in
                      ((before, after), (after, before)))  # fmt: skip
    if kept != kept_now:
        yield Change(_("Order of the fields"), ", ".join(kept), ", ".join(kept_now))


def _steps(old: Item, new: Item, language: str) -> Iterator[Change]:
    before, after = by_name(old, "steps"), by_name(new, "steps")
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        if was is None or now is None:
            said = (label(one, language) if one is not None else "" for one in (was, now))
            yield Change(_("Step %s") % name, *said)
        else:
            yield from _keys(_("Step %s") % name, was, now, skip={"title"})
    if [*before] != [*after] and {*before} == {*after}:
        yield Change(_("Order of the steps"), ", ".join(before), ", ".join(after))


def _about(old: Item, new: Item) -> Iterator[Change]:
    yield from _keys("", old, new, skip=_OTHER_KEYS)
    if old.get("schema") != new.get("schema"):
        yield Change(_("Rules of the answers (schema)"), _("as before"), _("written anew"))


def _paper(old: Item, new: Item) -> Iterator[Change]:
    before, after = ({_key(page, item): item for page, _at, item in elements(one)}
                     for one in (old, new))  # fmt: skip
    for key in dict.fromkeys((*before, *after)):
        page, name = key
        place = _("every page") if page == 0 else _("page %d") % page
        what = _("On the paper, %(place)s: %(name)s") % {"place": place, "name": name}
        was, now = before.get(key), after.get(key)
        if was is None or now is None:
            yield Change(what, *(_shown(one) if one is not None else "" for one in (was, now)))
        else:
            yield from _keys(what, was, now, skip={"variables"})
    rest, rest_now = ({k: v for k, v in one.items() if k not in {"schemas", "basePdf"}}
                      for one in (old, new))  # fmt: skip
    yield from _keys(_("Paper"), rest, rest_now, skip=set())
    base, base_now = (_without_elements(one.get("basePdf")) for one in (old, new))
    if base != base_now:
        yield from _values(_("Paper: page"), base, base_now)


def _without_elements(base: Json) -> Json:
    if isinstance(base, dict):
        return {key: value for key, value in base.items() if key != "staticSchema"}
    return base


def _key(page: int, item: Item) -> tuple[int, str]:
    return page, text(item, "name")


def _shown(item: Item) -> str:
    return text(item, "text") or text(item, "content") or text(item, "type")


def _keys(what: str, old: Item, new: Item, *, skip: set[str] | frozenset[str]) -> Iterator[Change]:
    for key in dict.fromkeys((*old, *new)):
        if key in skip or old.get(key) == new.get(key):
            continue
        yield from _values(f"{what}: {key}" if what else key, old.get(key), new.get(key))


def _values(what: str, old: Json, new: Json) -> Iterator[Change]:
    """Descend where both are objects, so that only what differs is said."""
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _keys(what, old, new, skip=set())
    else:
        yield Change(what, _value(old), _value(new))


def _value(value: Json) -> str:
    match value:
        case None:
            return ""
        case str():
            said = value
        case list() if all(isinstance(item, str) for item in value):
            said = ", ".join(map(str, value))
        case _:
            said = json.dumps(value, ensure_ascii=False)
    return said if len(said) <= _TOO_LONG else f"{said[:_TOO_LONG]}…"


@dataclass(frozen=True, slots=True)
class Compared:
    """Two pictures (PNG) of one page, with boxes round what differs; either may be missing."""

    before: bytes | None
    now: bytes | None
    marks: int


def marked(before: list[bytes], now: list[bytes]) -> list[Compared]:
    """Page by page."""
    found: list[Compared] = []
    for at in range(max(len(before), len(now))):
        was = before[at] if at < len(before) else None
        its = now[at] if at < len(now) else None
        if was is None or its is None:
            found.append(Compared(was, its, 1))
            continue
        boxes = differences(was, its)
        found.append(Compared(_with(was, boxes), _with(its, boxes), len(boxes)))
    return found


def differences(before: bytes, now: bytes) -> list[tuple[int, int, int, int]]:
    """Boxes (left, top, right, bottom in pixels) round what differs between two pictures."""
    one, other = (Image.open(io.BytesIO(data)).convert("L") for data in (before, now))
    size = (max(one.width, other.width), max(one.height, other.height))
    canvas = [Image.new("L", size, 255) for _both in range(2)]
    for whole, picture in zip(canvas, (one, other), strict=True):
        whole.paste(picture, (0, 0))
    strong = ImageChops.difference(*canvas).point([0] * (_FAINT + 1) + [255] * (255 - _FAINT))
    cells = strong.reduce(_CELL)
    across, data = cells.width, cells.tobytes()
    return [
        (left * _CELL - 3, top * _CELL - 3, right * _CELL + 3, bottom * _CELL + 3)
        for left, top, right, bottom in _islands({at for at, v in enumerate(data) if v}, across)
    ]


def _islands(cells: set[int], across: int) -> Iterator[tuple[int, int, int, int]]:
    """Cells that touch, or have one cell between them, are one island."""
    while cells:
        edge = [cells.pop()]
        island = list(edge)
        while edge:
            y, x = divmod(edge.pop(), across)
            for near_y in range(y - 1, y + 2):
                for near_x in range(max(0, x - 2), min(across, x + 3)):
                    near = near_y * across + near_x
                    if near in cells:
                        cells.remove(near)
                        edge.append(near)
                        island.append(near)
        rows, columns = zip(*(divmod(at, across) for at in island), strict=True)
        yield min(columns), min(rows), max(columns) + 1, max(rows) + 1


def _with(picture: bytes, boxes: list[tuple[int, int, int, int]]) -> bytes:
    if not boxes:
        return picture
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    pen = ImageDraw.Draw(image)
    for box in boxes:
        pen.rectangle(box, outline=_MARK, width=2)
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=3)
    return stream.getvalue()
