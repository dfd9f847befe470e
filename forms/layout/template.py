"""``layout.json``: a pdfme 6 template, on blank pages or over those of a real PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from forms.layout.base_pdf import BasePdf, WrongPdfError, is_file_name, read_base_pdf
from forms.layout.base_pdf import url_bytes as pdf_bytes
from forms.layout.parts import BUILT_IN, Edges, Element, Scope, read_place
from forms.layout.registry import BULKY, ELEMENTS
from forms.layout.text import Text
from forms.reading import Fault, Node, Range
from forms.schema import Form, Input
from forms.second_language import second_names
from forms.ticks import tick_names

MAX_ELEMENTS = 400
MAX_PAGES = 20
_MARGIN = 15.0
"""Millimetres round a continuation page, where the form itself is a PDF without paddings."""

ReadBeside = Callable[[str], bytes]
"""Reads a file of the bundle by its name, or raises OSError."""


@dataclass(frozen=True, slots=True)
class Template:
    """Millimetres. ``static`` stands on every page, ``pages`` flow between the paddings.

    Over a ``base`` nothing flows: each of ``pages`` is one page, and its elements stand as placed.
    """

    width: float
    height: float
    padding: Edges
    static: tuple[Element, ...]
    pages: tuple[tuple[Element, ...], ...]
    names: frozenset[str]
    """Values that it prints."""
    base: BasePdf | None = None


def parse_template(
    node: Node, form: Form, faults: list[Fault], beside: ReadBeside | None = None
) -> Template | None:
    """Read a template for ``form``. None if ``faults`` grew.

    Args:
        node: The file's object.
        form: Says which values there are.
        faults: Takes what is wrong.
        beside: Reads a PDF that the template names.
    """
    before = len(faults)
    tables = {
        name: len(field.columns) for name, field in form.fields.items() if field.input is Input.ROWS
    }
    derived = {derived.name for derived in form.derived}
    texts = (set(form.fields) - set(tables)) | BUILT_IN | derived
    texts |= second_names(form) | tick_names(form)
    scope = Scope(frozenset(texts), tables, set())
    node.text("pdfmeVersion", "", longest=20)
    elements = _Elements(scope)
    if node.is_text("basePdf"):
        base = _base(node, beside)
        width, height = (base.width, base.height) if base else (1.0, 1.0)
        padding = Edges(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        static: tuple[Element, ...] = ()
    else:
        base = None
        width, height, padding, static = _blank(node.node("basePdf"), elements)
    pages = tuple(
        tuple(elements.read(page, fixed=base is not None))
        for page in node.lists("schemas", most=MAX_PAGES)
    )
    if not pages:
        node.fault("schemas", "needs at least one page")
    if base and len(pages) > base.pages:
        node.fault("schemas", f"has {len(pages)} pages, and the PDF has {base.pages}")
    if elements.count > MAX_ELEMENTS:
        node.fault("", f"has more than {MAX_ELEMENTS} elements")
    node.finish()
    if len(faults) != before:
        return None
    if base:
        pages += ((),) * (base.pages - len(pages))
    return Template(width, height, padding, static, pages, frozenset(scope.used), base)


def _blank(base: Node, elements: _Elements) -> tuple[float, float, Edges, tuple[Element, ...]]:
    width, height = (base.number(key, Range(20, 1200)) for key in ("width", "height"))
    sides = base.numbers("padding", Range(0, 200), most=4)
    if len(sides) != 4:
        base.fault("padding", "needs four numbers: top, right, bottom, left")
        sides = (0.0, 0.0, 0.0, 0.0)
    if height - sides[0] - sides[2] < 20:
        base.fault("padding", "leaves less than 20 mm to draw in")
    items = base.nodes("staticSchema", required=False, most=MAX_ELEMENTS)
    static = tuple(elements.read(items, fixed=False))
    base.finish()
    return width, height, Edges(*sides), static


def _base(node: Node, beside: ReadBeside | None) -> BasePdf | None:
    said = node.blob("basePdf")
    try:
        if is_file_name(said) and beside is not None:
            return read_base_pdf(beside(said))
        return read_base_pdf(pdf_bytes(said))
    except WrongPdfError as e:
        node.fault("basePdf", str(e))
    except OSError as e:
        node.fault("basePdf", f"{said} cannot be read: {e.strerror}")
    return None


class _Elements:
    """Reads elements, and stops reading where there are too many."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self.count = 0

    def read(self, items: Iterable[Node], *, fixed: bool) -> Iterator[Element]:
        """Elements that could be read; ``fixed`` ones stand over a PDF and cannot grow."""
        for item in items:
            self.count += 1
            if self.count > MAX_ELEMENTS:
                return
            element = _element(item, self._scope)
            if element is not None:
                yield element
            if fixed and isinstance(element, Text) and element.expand:
                item.fault("overflow", "must be visible: over a PDF nothing makes room")


def _element(node: Node, scope: Scope) -> Element | None:
    kind = node.text("type", longest=40)
    parse = ELEMENTS.get(kind)
    if parse is None:
        node.fault("type", f"{kind!r} is not drawn; known are {', '.join(sorted(ELEMENTS))}")
        return None
    element = parse(node, read_place(node, bulky=kind in BULKY), scope)
    node.finish()
    return element
