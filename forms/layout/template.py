"""``layout.json``: a pdfme 6 template on a blank page."""

from __future__ import annotations

from dataclasses import dataclass

from forms.layout.parts import BUILT_IN, Edges, Element, Scope, read_place
from forms.layout.registry import ELEMENTS
from forms.reading import Fault, Node, Range
from forms.schema import Form, Input
from forms.second_language import second_names
from forms.ticks import tick_names

MAX_ELEMENTS = 400
MAX_PAGES = 20


@dataclass(frozen=True, slots=True)
class Template:
    """Millimetres. ``static`` stands on every page, ``pages`` flow between the paddings."""

    width: float
    height: float
    padding: Edges
    static: tuple[Element, ...]
    pages: tuple[tuple[Element, ...], ...]
    names: frozenset[str]
    """Values that it prints."""


def parse_template(node: Node, form: Form, faults: list[Fault]) -> Template | None:
    """Read a template for ``form``. None if ``faults`` grew."""
    before = len(faults)
    tables = {
        name: len(field.columns) for name, field in form.fields.items() if field.input is Input.ROWS
    }
    derived = {derived.name for derived in form.derived}
    texts = (set(form.fields) - set(tables)) | BUILT_IN | derived
    texts |= second_names(form) | tick_names(form)
    scope = Scope(frozenset(texts), tables, set())
    node.text("pdfmeVersion", "", longest=20)
    base = node.node("basePdf")
    width, height = (base.number(key, Range(20, 1200)) for key in ("width", "height"))
    sides = base.numbers("padding", Range(0, 200), most=4)
    if len(sides) != 4:
        base.fault("padding", "needs four numbers: top, right, bottom, left")
        sides = (0.0, 0.0, 0.0, 0.0)
    static = tuple(
        element
        for item in base.nodes("staticSchema", required=False, most=MAX_ELEMENTS)
        if (element := _element(item, scope)) is not None
    )
    base.finish()
    pages = tuple(
        tuple(element for item in page if (element := _element(item, scope)) is not None)
        for page in node.lists("schemas", most=MAX_PAGES)
    )
    if not pages:
        node.fault("schemas", "needs at least one page")
    if height - sides[0] - sides[2] < 20:
        base.fault("padding", "leaves less than 20 mm to draw in")
    node.finish()
    if len(faults) != before:
        return None
    return Template(width, height, Edges(*sides), static, pages, frozenset(scope.used))


def _element(node: Node, scope: Scope) -> Element | None:
    kind = node.text("type", longest=40)
    parse = ELEMENTS.get(kind)
    if parse is None:
        node.fault("type", f"{kind!r} is not drawn; known are {', '.join(sorted(ELEMENTS))}")
        return None
    element = parse(node, read_place(node), scope)
    node.finish()
    return element
