"""A layout with values, drawn by ours; of the catalogue's samples, or made for one element."""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cached_property
from unittest import mock

from forms import compose as composer
from forms.bundle import Bundle, load_bundle, own_catalogue
from forms.fonts import PaperFonts
from forms.layout.archive import Description
from forms.layout.flow import lay_out
from forms.layout.paint import paint
from forms.layout.parts import Filling
from forms.layout.template import Template, parse_template
from forms.reading import Fault, as_object
from forms.schema import Field, Form, Input
from tests.fidelity.placing import Placed, place_all
from tests.fidelity.translation import Json, elements_of

SEAL = "HTTPS://OFFICE.EXAMPLE/V#" + "6BFOX7Q2MZ3TLK4HWN5A" * 12
"""As long as a real one; what it says does not matter here."""
_DESCRIPTION = Description("Fidelity", "fidelity", ("fidelity",), "vi-VN")


@dataclass(frozen=True)
class Case:
    """``layout`` is the JSON, ``template`` what ours reads from it."""

    layout: Json
    form: Form
    filling: Filling
    metrics: PaperFonts

    @cached_property
    def template(self) -> Template:
        faults: list[Fault] = []
        template = parse_template(as_object(self.layout, "layout", faults), self.form, faults)
        assert template is not None, faults
        return template

    @cached_property
    def elements(self) -> list[Json]:
        return elements_of(self.layout)

    @cached_property
    def placed(self) -> list[Placed]:
        return place_all(self.template, self.filling, self.metrics)

    @cached_property
    def pdf(self) -> bytes:
        return paint(lay_out(self.template, self.filling, self.metrics), _DESCRIPTION)

    @property
    def pages(self) -> int:
        return 1 + max(part.page for part in self.placed)

    def on_one_page(self) -> Case:
        """The same on a page so tall that nothing needs a second; what stands at its foot stays
        at its foot.
        """
        layout = deepcopy(self.layout)
        more = layout["basePdf"]["height"] * (self.pages - 1)
        for element in layout["basePdf"].get("staticSchema", []):
            if element["position"]["y"] > layout["basePdf"]["height"] / 2:
                element["position"]["y"] += more
        layout["basePdf"]["height"] += more
        return replace(self, layout=layout)


def catalogue_case(code: str, sample: str, language: str) -> Case:
    """A bundle's ``usual`` or ``extreme`` sample, filled in by the composer itself."""
    folder = own_catalogue() / code
    layout = json.loads((folder / "layout.json").read_text("utf-8"))
    bundle = load_bundle(folder)
    return Case(layout, bundle.form, *_arguments(bundle, sample, language))


def _arguments(bundle: Bundle, sample: str, language: str) -> tuple[Filling, PaperFonts]:
    """With what the composer lays a sample out."""
    with mock.patch.object(composer, "lay_out", wraps=lay_out) as laid:
        composer.compose(
            bundle,
            bundle.extreme if sample == "extreme" else bundle.sample,
            language=language,
            seal=SEAL,
            specimen=False,
            request="00112233445566ff-1",
            serial="0001/2026/XN-HC",
        )
    _, filling, metrics = laid.call_args.args
    assert isinstance(filling, Filling)
    assert isinstance(metrics, PaperFonts)
    return filling, metrics


def made_case(
    layout: Json,
    texts: Mapping[str, str] | None = None,
    rows: Mapping[str, tuple[tuple[str, ...], ...]] | None = None,
) -> Case:
    """A layout of its own, whose form has just the fields that ``texts`` and ``rows`` name."""
    texts, rows = texts or {}, rows or {}
    fields = {name: _field(name, Input.TEXT, 0) for name in texts}
    fields |= {name: _field(name, Input.ROWS, len(cells[0])) for name, cells in rows.items()}
    form = replace(
        load_bundle(own_catalogue() / "CT07").form, fields=fields, derived=(), paper_words={}
    )
    return Case(layout, form, Filling(dict(texts), dict(rows)), PaperFonts())


def _field(name: str, kind: Input, columns: int) -> Field:
    cells = tuple(_field(f"{name}{index}", Input.TEXT, 0) for index in range(columns))
    return Field(name, kind, {"vi": name}, required=False, hint={}, columns=cells, max_rows=60)
