"""Every element type that we draw. A type that is not here is refused when a bundle is loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from forms.layout.bars import parse_code
from forms.layout.codes import parse_qrcode
from forms.layout.digits import parse_digit_boxes
from forms.layout.listing import parse_list
from forms.layout.moments import parse_moment, parse_select
from forms.layout.parts import Element, Place, Scope
from forms.layout.pictures import parse_image, parse_signature
from forms.layout.shapes import (
    parse_checkbox,
    parse_circle_mark,
    parse_ellipse,
    parse_line,
    parse_radio_group,
    parse_rectangle,
)
from forms.layout.svg import parse_svg
from forms.layout.symbols import Symbology
from forms.layout.table import parse_table
from forms.layout.text import parse_multi_variable_text, parse_text
from forms.reading import Node

ELEMENTS: Mapping[str, Callable[[Node, Place, Scope], Element]] = {
    "text": parse_text,
    "multiVariableText": parse_multi_variable_text,
    "list": parse_list,
    "select": parse_select,
    "table": parse_table,
    "date": parse_moment,
    "time": parse_moment,
    "dateTime": parse_moment,
    "line": parse_line,
    "rectangle": parse_rectangle,
    "ellipse": parse_ellipse,
    "checkbox": parse_checkbox,
    "radioGroup": parse_radio_group,
    "circleMark": parse_circle_mark,
    "image": parse_image,
    "signature": parse_signature,
    "svg": parse_svg,
    "qrcode": parse_qrcode,
    **{symbology.value: parse_code for symbology in Symbology},
    "digitBoxes": parse_digit_boxes,
}
BULKY = frozenset({"image", "signature", "svg"})
"""Types whose ``content`` is no text."""
