"""pdfme's ``date``, ``time`` and ``dateTime``: a text in the middle of its box, in one format.

A value is a day as the paper says it (21/11/2026) or as pdfme keeps it (2026/11/21); both are
printed by ``format``. What is neither, such as a year alone, is printed as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from forms.layout.parts import Filling, Place, Scope, Vertical
from forms.layout.plan import Metrics, Piece
from forms.layout.text import Text, parse_text
from forms.reading import Node

_KEPT = (
    "%Y/%m/%d", "%Y-%m-%d", "%d/%m/%Y", "%H:%M", "%H:%M:%S", "%Y/%m/%d %H:%M", "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M", "%d/%m/%Y %H:%M", "%H:%M %d/%m/%Y",
)  # fmt: skip
"""How a value may say a moment."""
FORMATS = {"date": "dd/MM/yyyy", "time": "HH:mm", "dateTime": "dd/MM/yyyy HH:mm"}
"""Where the template names no format; the Vietnamese order."""
_PARTS = re.compile(r"'[^']*'|yyyy|yy|MM?|dd?|HH?|hh?|mm?|ss?|[A-Za-z]+|[^A-Za-z']+|'")
_DRAWN = {
    "yyyy": "{0:%Y}", "yy": "{0:%y}", "MM": "{0:%m}", "M": "{0.month}", "dd": "{0:%d}",
    "d": "{0.day}", "HH": "{0:%H}", "H": "{0.hour}", "mm": "{0:%M}", "m": "{0.minute}",
    "ss": "{0:%S}", "s": "{0.second}",
}  # fmt: skip
"""pdfme's formats are those of date-fns (Unicode TR 35); these need no language."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A text whose value is put into ``pattern`` (for ``str.format``) first."""

    text: Text
    pattern: str

    @property
    def place(self) -> Place:
        return self.text.place

    def piece(self, filling: Filling, metrics: Metrics) -> Piece | None:
        name = self.place.name
        if not self.place.read_only and filling.texts.get(name):
            said = _said(filling.texts[name], self.pattern)
            filling = replace(filling, texts={**filling.texts, name: said})
        return self.text.piece(filling, metrics)


def parse_moment(node: Node, place: Place, scope: Scope) -> Moment:
    """``date``, ``time`` or ``dateTime``; ``locale`` changes nothing that we draw."""
    pattern = _pattern(node, node.text("format", "") or FORMATS[node.text("type")])
    node.text("locale", "", longest=20)
    if place.read_only and place.content:
        place = replace(place, content=_said(place.content, pattern))
    for key in ("verticalAlignment", "lineHeight"):
        if key in node:
            node.fault(key, "is no key here: a day stands in the middle of its box")
    text = parse_text(node, place, scope)
    style = replace(text.style, vertical=Vertical.MIDDLE, line_height=1.0)
    return Moment(replace(text, style=style), pattern)


def parse_select(node: Node, place: Place, scope: Scope) -> Text:
    """``select``: a text; a read-only one is one of its options."""
    options = node.texts("options", required=False)
    if place.read_only and place.content not in options:
        node.fault("content", "must be one of the options")
    return parse_text(node, place, scope)


def _pattern(node: Node, wanted: str) -> str:
    found = []
    for part in _PARTS.findall(wanted):
        if part in _DRAWN:
            found.append(_DRAWN[part])
        elif part == "'" or part[0].isalpha():
            node.fault("format", f"{part!r} is not drawn; known are {', '.join(_DRAWN)}")
        else:
            found.append(part.strip("'").replace("{", "{{").replace("}", "}}"))
    return "".join(found)


def _said(value: str, pattern: str) -> str:
    for kept in _KEPT:
        try:
            moment = datetime.strptime(value, kept)  # noqa: DTZ007 (a paper's day has no zone)
        except ValueError:
            continue
        return pattern.format(moment)
    return value
