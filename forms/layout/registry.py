"""Every element type that we draw. A type that is not here is refused when a bundle is loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forms.layout.codes import parse_qrcode
from forms.layout.digits import parse_digit_boxes
from forms.layout.parts import Element, Place, Scope
from forms.layout.shapes import parse_checkbox, parse_ellipse, parse_line, parse_rectangle
from forms.layout.table import parse_table
from forms.layout.text import parse_multi_variable_text, parse_text
from forms.reading import Node

ELEMENTS: Mapping[str, Callable[[Node, Place, Scope], Element]] = {
    "text": parse_text,
    "multiVariableText": parse_multi_variable_text,
    "table": parse_table,
    "line": parse_line,
    "rectangle": parse_rectangle,
    "ellipse": parse_ellipse,
    "checkbox": parse_checkbox,
    "qrcode": parse_qrcode,
    "digitBoxes": parse_digit_boxes,
}
