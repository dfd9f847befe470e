"""The continuation page: values that their place on the form cannot hold, each of them whole.

It comes after all other pages, with the same head, foot and seal, and names form and request.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forms.layout.markdown import Snippet
from forms.layout.parts import Align, Edges, Filling, Place, TextStyle, Vertical
from forms.layout.plan import Spill
from forms.layout.text import Text

_BOLD, _REGULAR = "Tinos-Bold", "Tinos-Regular"
_MARGIN = 15.0
"""Millimetres at the sides, where the template has less."""
_GAP = 3.0
_LONG = 800
"""Letters that are set smaller when there are more, so that the longest answer is on one page."""


def continuation(
    spills: Sequence[Spill], filling: Filling, width: float, padding: Edges
) -> tuple[tuple[Text, ...], Filling]:
    """Elements of the page, and the filling that they are drawn with.

    Args:
        spills: What did not fit, in the order of the paper; what comes twice is printed once.
        filling: Its ``headings`` stand on top, its ``labels`` before the values.
        width: Of the page, millimetres.
        padding: Of the page.
    """
    x = max(padding.left, _MARGIN)
    wide = width - x - max(padding.right, _MARGIN)
    y = padding.top
    elements: list[Text] = []
    texts = dict(filling.texts)

    def add(snippets: tuple[Snippet, ...], size: float, align: Align, *, element: str) -> None:
        nonlocal y
        height = size * 0.5
        place = Place(element, x, y, wide, height, 0, 1, read_only=True, content="")
        elements.append(
            Text(
                place=place,
                style=_style(size, align),
                snippets=snippets,
                expand=True,
                dynamic=None,
                underline=False,
                strikethrough=False,
            )
        )
        y += height + _GAP

    for number, heading in enumerate(filling.headings):
        name = f"continuation.{number}"
        texts[name] = heading
        font, size = (_REGULAR, 11.0) if number else (_BOLD, 14.0)
        add((Snippet(f"{{{name}}}", font),), size, Align.CENTER, element="continuation")
    for number, spill in enumerate(dict.fromkeys(spills)):
        label, value = f"continuation.label.{number}", f"continuation.value.{number}"
        texts[value] = spill.text
        snippets: tuple[Snippet, ...] = (Snippet(f"{{{value}}}", _REGULAR),)
        if spill.label in filling.labels:
            texts[label] = filling.labels[spill.label] + (spill.row and f" ({spill.row})")
            snippets = (Snippet(f"{{{label}}}:\n", _BOLD), *snippets)
        size = 12.0 if len(spill.text) <= _LONG else 9.0
        add(snippets, size, Align.LEFT, element=spill.element)
    return tuple(elements), replace(filling, texts=texts)


def _style(size: float, align: Align) -> TextStyle:
    return TextStyle(
        font=_REGULAR,
        align=align,
        vertical=Vertical.TOP,
        size=size,
        line_height=1.3,
        spacing=0.0,
        color="#000000",
        background="",
        border_color="",
        border=Edges(),
        inset=Edges(),
    )
