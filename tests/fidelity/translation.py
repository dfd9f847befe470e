"""Our layout and values as a job for pdfme's generator.

Types, keys, numbers and values stay what they are. What changes is only how a value reaches its
place: pdfme takes inputs by an element's name, which must be its own; it knows neither
``{second.name}`` nor our built-in names in a read-only text, so these are filled in before; and
``digitBoxes``, which is ours alone, becomes the rectangles and texts that it stands for.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from forms.layout.parts import Filling

Json = dict[str, Any]


class Lines(Protocol):
    """In which lines ours sets a text."""

    def of(self, number: int) -> Sequence[str]:
        """The text of an element, by its number."""

    def size(self, number: int) -> float | None:
        """The size, in points, in which it sets the text of an element."""

    def of_cell(self, number: int, styles: str, column: int, text: str) -> Sequence[str]:
        """A cell's text; ``styles`` is the table's key that has the cell's style."""


_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_MARKED_PLACEHOLDER = re.compile(r"(\*{1,3}|~~|`|)\{([^{}]*)\}\1")
_MARKS = re.compile(r"[\\*~`\[\]()]")
_ON_EACH_PAGE = ("currentPage", "totalPages")
_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_SHRINKING = ("text", "multiVariableText")
_DATES = ("date", "time", "dateTime")


@dataclass(frozen=True, slots=True)
class Job:
    """What pdfme gets: a template and one input."""

    template: Json
    inputs: dict[str, str]


def elements_of(layout: Json) -> list[Json]:
    """Every element, those of the pages first, then the static ones: this order numbers them."""
    pages = [element for page in layout["schemas"] for element in page]
    return pages + _static_of(layout)


def translate(layout: Json, filling: Filling, lines: Lines | None = None) -> Job:
    """Make a job of ``layout`` filled with ``filling``.

    Args:
        layout: A pdfme template, as in ``layout.json``.
        filling: The values that ours fills in.
        lines: Where given, each text gets line ends where ours breaks its lines, so that both
            have the same lines to set.
    """
    numbers = iter(range(10_000))
    inputs: dict[str, str] = {}
    pages = [
        [
            part
            for element in page
            for part in _parts(element, next(numbers), filling, inputs, lines)
        ]
        for page in layout["schemas"]
    ]
    static = [
        _settled(part, inputs)
        for element in _static_of(layout)
        for part in _parts(element, next(numbers), filling, inputs, lines)
    ]
    base = layout["basePdf"]
    if isinstance(base, dict):
        base = {**base, "staticSchema": static}
    return Job({"basePdf": base, "schemas": pages, "pdfmeVersion": "6.1.13"}, inputs)


def _static_of(layout: Json) -> list[Json]:
    base = layout["basePdf"]
    return list(base.get("staticSchema", [])) if isinstance(base, dict) else []


def _parts(
    source: Json, number: int, filling: Filling, inputs: dict[str, str], lines: Lines | None
) -> Iterator[Json]:
    element = {**source, "name": f"e{number}"}
    kind = source["type"]
    if lines is not None and kind in _SHRINKING and "dynamicFontSize" not in source:
        # Ours shrinks a value that does not fit; pdfme lets it run out of its box.
        element["fontSize"] = lines.size(number) or source.get("fontSize", 13)
    if kind == "digitBoxes":
        yield from _digit_boxes(element, filling.texts.get(source["name"], ""), inputs)
        return
    if kind == "multiVariableText":
        text, values = _filled_parts(element, filling)
        if lines is not None:
            text, values = _with_breaks(element, text, values, lines.of(number))
        element.update(text=text, variables=list(values), readOnly=False)
        inputs[element["name"]] = json.dumps(values)
    elif kind == "table":
        cells = _rows(source, filling)
        if lines is not None:
            cells = [_broken_row(lines, number, "bodyStyles", row) for row in cells]
            element["head"] = _broken_row(lines, number, "headStyles", source["head"])
        inputs[element["name"]] = json.dumps(cells)
    elif source.get("readOnly"):
        element["content"] = _broken(element, _filled(source, filling), number, lines)
    else:
        value = filling.texts.get(source["name"], "")
        if kind in _DATES:
            value = _DAY.sub(r"\3/\2/\1", value)
        inputs[element["name"]] = _broken(element, value, number, lines)
    yield element


def _settled(element: Json, inputs: dict[str, str]) -> Json:
    """A static element takes no input: what would be its input is its content.

    Of a text with variables it draws the content too, once it is read-only.
    """
    value = inputs.pop(element["name"], None)
    if value is None:
        return element
    if element["type"] != "multiVariableText":
        return {**element, "content": value}
    marked = element.get("textFormat") == "inline-markdown"
    text = element["text"]
    for name, filled in json.loads(value).items():
        literal = _MARKS.sub(r"\\\g<0>", filled) if marked else filled
        text = text.replace(f"{{{name}}}", literal)
    return {**element, "readOnly": True, "content": text, "variables": ["content"]}


def _filled(element: Json, filling: Filling) -> str:
    def value(found: re.Match[str]) -> str:
        return found[0] if found[1] in _ON_EACH_PAGE else filling.texts.get(found[1], "")

    return _PLACEHOLDER.sub(value, element.get("content", ""))


def _filled_parts(element: Json, filling: Filling) -> tuple[str, dict[str, str]]:
    """The text with a variable of its own for each place that is filled, and their values."""
    values: dict[str, str] = {}

    def variable(found: re.Match[str]) -> str:
        marks, key = found[1], found[2]
        if key in _ON_EACH_PAGE:
            return found[0]
        name = f"v{len(values)}"
        values[name] = unicodedata.normalize("NFC", filling.texts.get(key, ""))
        # Round nothing, pdfme prints the marks themselves.
        return f"{marks}{{{name}}}{marks}" if values[name] else f"{{{name}}}"

    return _MARKED_PLACEHOLDER.sub(variable, element["text"]), values


def _broken(element: Json, text: str, number: int, lines: Lines | None) -> str:
    if lines is None or element["type"] not in {"text", "select"} or not text:
        return text
    return _with_breaks(element, text, {}, lines.of(number))[0]


def _broken_row(lines: Lines, number: int, styles: str, row: Sequence[str]) -> list[str]:
    return [
        "\n".join(lines.of_cell(number, styles, column, cell)) for column, cell in enumerate(row)
    ]


def _with_breaks(
    element: Json, text: str, values: Mapping[str, str], lines: Sequence[str]
) -> tuple[str, dict[str, str]]:
    """Put line ends into ``text`` and ``values`` so that they fall where ``lines`` end."""
    if element.get("alignment") == "justify":
        return text, dict(values)  # a line end would end the justified paragraph
    breaker = _Breaker(lines)
    marked = element.get("textFormat") == "inline-markdown"
    parts: list[str] = []
    broken: dict[str, str] = {}
    at = 0
    for found in _PLACEHOLDER.finditer(text):
        parts.append(breaker.take(text[at : found.start()], marked=marked))
        at = found.end()
        if found[1] in values:
            broken[found[1]] = breaker.take(values[found[1]], marked=False)
        parts.append(found[0])
    parts.append(breaker.take(text[at:], marked=marked))
    return "".join(parts), broken


class _Breaker:
    """Walks through a text letter by letter beside the lines that it was set in."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._ends: set[int] = set()
        letters = 0
        for line in lines[:-1]:
            letters += len(re.sub(r"\s", "", line))
            self._ends.add(letters)
        self._letters = 0
        self._due = False
        self._fresh = False

    def take(self, text: str, *, marked: bool) -> str:
        """The next part of the text, with line ends; in ``marked`` text marks are no letters."""
        taken: list[str] = []
        escaped = False
        for letter in unicodedata.normalize("NFC", text):
            drawn = not (marked and not escaped and letter in "*~`\\") and not letter.isspace()
            if letter == "\n":
                self._due = False
            elif self._due and (drawn or letter == " "):
                self._due = False
                self._fresh = True
                taken.append("\n")
            if drawn:
                self._fresh = False
                self._letters += 1
                self._due = self._letters in self._ends
            escaped = marked and letter == "\\" and not escaped
            if not (self._fresh and letter == " "):
                taken.append(letter)
        return "".join(taken)


def _rows(element: Json, filling: Filling) -> list[list[str]]:
    """Answers laid over the blank rows, numbered where the head has a column more than they."""
    rows = [list(row) for row in filling.rows.get(element["name"], ())]
    if rows and len(element["head"]) > len(rows[0]):
        rows = [[str(number), *row] for number, row in enumerate(rows, start=1)]
    blank: list[list[str]] = json.loads(element.get("content") or "[]")
    return rows + blank[len(rows) :]


def _digit_boxes(element: Json, value: str, inputs: dict[str, str]) -> Iterator[Json]:
    """The frame, whose line lies on the outline, the rules between boxes, a text in each box."""
    x, y = element["position"]["x"], element["position"]["y"]
    width, height = element["width"], element["height"]
    line, color = element.get("lineWidth", 0.2), element.get("lineColor", "#000000")
    side = width / element["boxes"]
    shape = {"type": "rectangle", "borderWidth": 0, "borderColor": "", "color": color}
    rules = [(x - line / 2, 0.0, line, height), (x + width - line / 2, 0.0, line, height)]
    rules += [
        (x + side * index - line / 2, 0.0, line, height) for index in range(1, element["boxes"])
    ]
    yield {
        **shape,
        "name": f"{element['name']}frame",
        "position": {"x": x - line / 2, "y": y - line / 2},
        "width": width + line,
        "height": height + line,
        "borderWidth": line,
        "borderColor": color,
        "color": "",
        "readOnly": True,
    }
    for index, (left, _, wide, tall) in enumerate(rules):
        yield {
            **shape,
            "name": f"{element['name']}rule{index}",
            "position": {"x": left, "y": y},
            "width": wide,
            "height": tall,
            "readOnly": True,
        }
    for index, digit in enumerate(value):
        name = f"{element['name']}digit{index}"
        inputs[name] = digit
        keys = {
            key: element[key] for key in element if key not in {"boxes", "lineWidth", "lineColor"}
        }
        yield {
            **keys,
            "type": "text",
            "name": name,
            "position": {"x": x + side * index, "y": y},
            "width": side,
        }
