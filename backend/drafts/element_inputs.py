"""The form of one element of the paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from backend.drafts.content import Item, number, text, texts
from backend.drafts.inputs import Typed, area, nfc
from forms.layout.parts import Align
from forms.layout.registry import ELEMENTS
from forms.reading import Json

ALIGNS: Mapping[Align, Any] = {
    Align.LEFT: _("Left"), Align.CENTER: _("Middle"), Align.RIGHT: _("Right"),
    Align.JUSTIFY: _("Both edges"),
}  # fmt: skip


def _steps_of(step: float) -> forms.NumberInput:
    return forms.NumberInput(attrs={"step": step})


class ElementForm(Typed):
    """Where an element of the paper stands, and what it says. Millimetres and points."""

    page = forms.IntegerField(label=_("Page"), min_value=0, max_value=20,
                              help_text=_("0: on every page."))  # fmt: skip
    name = forms.CharField(label=_("Name"), max_length=80)
    type = forms.ChoiceField(label=_("Kind"), choices=[(kind, kind) for kind in ELEMENTS])
    x = forms.FloatField(label=_("From the left, mm"), min_value=-50, max_value=1200,
                         widget=_steps_of(0.5))  # fmt: skip
    y = forms.FloatField(label=_("From the top, mm"), min_value=-50, max_value=1200,
                         widget=_steps_of(0.5))  # fmt: skip
    width = forms.FloatField(label=_("Width, mm"), min_value=0, max_value=1200,
                             widget=_steps_of(0.5))  # fmt: skip
    height = forms.FloatField(label=_("Height, mm"), min_value=0, max_value=1200,
                              widget=_steps_of(0.5))  # fmt: skip
    font_size = forms.FloatField(label=_("Size of the letters, points"), min_value=1,
                                 max_value=200, required=False, widget=_steps_of(0.5))  # fmt: skip
    alignment = forms.ChoiceField(
        label=_("Aligned"), choices=[("", _("Not set")), *ALIGNS.items()], required=False
    )
    text = forms.CharField(
        label=_("Words"),
        widget=area(3),
        required=False,
        strip=False,
        max_length=8000,
        help_text=_("{name} stands for the answer to that field; **bold**, *slanting*."),
    )


def typed_element(page: int, item: Item) -> dict[str, object]:
    place = item.get("position")
    at = place if isinstance(place, dict) else {}
    return {
        "page": page,
        "name": text(item, "name"),
        "type": text(item, "type"),
        "x": number(at, "x") or 0,
        "y": number(at, "y") or 0,
        "width": number(item, "width") or 0,
        "height": number(item, "height") or 0,
        "font_size": number(item, "fontSize"),
        "alignment": text(item, "alignment"),
        "text": text(item, words_key(item)),
    }


def words_key(item: Mapping[str, Json]) -> str:
    """Where an element keeps its words."""
    return "text" if item.get("type") == "multiVariableText" else "content"


_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def element_of(cleaned: Mapping[str, Any], item: Item) -> Item:
    """The element with what was typed; keys that this page does not show stay as they were."""
    new: Item = dict(item)
    new["name"], new["type"] = cleaned["name"], cleaned["type"]
    new["position"] = {"x": _plain(cleaned["x"]), "y": _plain(cleaned["y"])}
    new["width"], new["height"] = _plain(cleaned["width"]), _plain(cleaned["height"])
    for key, value in (("fontSize", cleaned["font_size"]), ("alignment", cleaned["alignment"])):
        if value in {None, ""}:
            new.pop(key, None)
        else:
            new[key] = _plain(value) if isinstance(value, float) else value
    put_words(new, cleaned["text"])
    return new


def put_words(item: Item, said: str) -> None:
    """An element's words, and the values that it names."""
    said = nfc(said.replace("\r", ""))
    key = words_key(item)
    if said or key in item:
        item[key] = said
    if item.get("type") == "multiVariableText":
        named = list(dict.fromkeys(_PLACEHOLDER.findall(said)))
        if {*named} != {*texts(item, "variables")}:
            item["variables"] = named


def _plain(value: float) -> float:
    """Whole numbers without a point, others to a hundredth."""
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
