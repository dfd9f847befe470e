"""Every element type: on a page, on each page's head, over a PDF, and as an archive's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forms.layout.parts import Filling
from forms.layout.plan import Group, Plan
from forms.layout.registry import ELEMENTS
from tests.forms.layout.conftest import element
from tests.forms.layout.test_base_pdf import form, url
from tests.forms.layout.test_pictures import png
from tests.forms.preflight import faults

SVG = '<svg viewBox="0 0 9 9"><circle cx="4" cy="4" r="3" opacity="0.5"/></svg>'
CELLS = {
    "fontName": "Tinos-Regular",
    "fontSize": 10,
    "padding": {"top": 1, "right": 1, "bottom": 1, "left": 1},
}
KEYS: dict[str, dict[str, Any]] = {
    "text": {"content": "Chữ"},
    "multiVariableText": {"text": "Trang {currentPage}/{totalPages}", "variables": []},
    "list": {"content": '["một", "hai"]', "listStyle": "ordered"},
    "select": {"content": "Nam", "options": ["Nam", "Nữ"]},
    "table": {
        "name": "members",
        "readOnly": False,
        "content": "[]",
        "head": ["a", "b", "c", "d", "e"],
        "headWidthPercentages": [20] * 5,
        "tableStyles": {"borderColor": "#000000", "borderWidth": 0.2},
        "headStyles": CELLS,
        "bodyStyles": {**CELLS, "alternateBackgroundColor": ""},
        "columnStyles": {},
    },
    "date": {"content": "2026/11/22"},
    "time": {"content": "08:05"},
    "dateTime": {"content": "2026/11/22 08:05"},
    "line": {"height": 0.3, "color": "#000000"},
    "rectangle": {"borderWidth": 1, "borderColor": "#000000"},
    "ellipse": {"color": "#cccccc"},
    "checkbox": {"content": "true"},
    "radioGroup": {"content": "true"},
    "circleMark": {"content": "true"},
    "image": {"content": png(mode="RGBA", color=(255, 0, 0, 128))},
    "signature": {"content": png(mode="L", color=99)},
    "svg": {"content": SVG},
    "qrcode": {"content": "HTTPS://A.EXAMPLE/V"},
    "japanpost": {"content": "6540123789-A-K-Z"},
    "ean13": {"content": "2112345678900"},
    "ean8": {"content": "02345673"},
    "code39": {"content": "CODE 39"},
    "code128": {"content": "Code 128"},
    "nw7": {"content": "A0123456789B"},
    "itf14": {"content": "04601234567893"},
    "upca": {"content": "416000336108"},
    "upce": {"content": "00123457"},
    "gs1datamatrix": {"content": "(01)03453120000011"},
    "pdf417": {"content": "PDF417"},
    "digitBoxes": {
        "name": "number",
        "readOnly": False,
        "boxes": 12,
        "alignment": "center",
        "verticalAlignment": "middle",
    },
}
FILLING = Filling({"number": "048188001234"}, {"members": (("A", "b", "c", "d", "e"),)})


def item(kind: str, **keys: Any) -> dict[str, Any]:
    return element(kind, **{**KEYS[kind], **keys})


def base_with(*static: dict[str, Any]) -> dict[str, Any]:
    return {"width": 100, "height": 100, "padding": [10] * 4, "staticSchema": list(static)}


def test_each_type_is_tried_here() -> None:
    assert KEYS.keys() == ELEMENTS.keys()


@pytest.mark.parametrize("kind", KEYS)
def test_a_page_has_it_and_so_has_each_pages_head(lay: Callable[..., Plan], kind: str) -> None:
    ((*drawn,),) = lay(item(kind), filling=FILLING).pages
    assert drawn
    notes = [
        element("text", name=f"n{y}", content="a", position={"x": 10, "y": y}, height=5)
        for y in (20, 95)
    ]
    plan = lay(*notes, base=base_with(item(kind)), filling=FILLING)
    assert [len(page) - 1 for page in plan.pages] == [len(drawn), len(drawn)]


@pytest.mark.parametrize("kind", sorted(KEYS.keys() - {"list", "table"}))
def test_it_turns_and_grows_pale(lay: Callable[..., Plan], kind: str) -> None:
    ((group,),) = lay(item(kind, rotate=30, opacity=0.5), filling=FILLING).pages
    assert isinstance(group, Group)
    assert group.angle == 30
    assert group.opacity == (1.0 if kind in {"image", "signature"} else 0.5)


@pytest.mark.parametrize("kind", KEYS)
def test_a_key_that_it_does_not_know_is_refused(
    refused: Callable[..., dict[str, str]], kind: str
) -> None:
    assert refused(item(kind, hologram=1)) == {".hologram": "this key is not known"}
    faults_ = refused(element("text", content=""), base=base_with(item(kind, hologram=1)))
    assert list(faults_) == ["layout.json.basePdf.staticSchema[0].hologram"]


def test_a_paper_of_all_types_is_an_archives(pdf: Callable[..., bytes], tmp_path: Path) -> None:
    items = [
        {**item(kind), "position": {"x": 10 + 5 * (at % 3), "y": 12 + at * 2}}
        for at, kind in enumerate(KEYS)
    ]
    pale = [{**one, "opacity": 0.5} for one in items]
    papers = {
        "plain": pdf(*items, filling=FILLING),
        "pale": pdf(*pale, filling=FILLING),
        "over a PDF": pdf(*items, filling=FILLING, base=url(form())),
    }
    found = faults(tmp_path, papers)
    (unclaimed,) = found.pop("over a PDF")  # nobody vouches for somebody else's PDF
    assert "identification schema" in unclaimed
    assert found == {"plain": [], "pale": []}


def test_the_designers_own_keys_are_read(parse: Callable[..., Any]) -> None:
    """What pdfme's designer writes for new elements, as far as it says nothing that we refuse."""
    common = {"rotate": 0, "opacity": 1, "required": False}
    made = [
        {**item("ean13"), **common, "backgroundColor": "#ffffff", "barColor": "#000000",
         "textColor": "#000000", "includetext": True},
        {**item("list"), **common, "alignment": "left", "verticalAlignment": "top",
         "fontSize": 13, "lineHeight": 1, "characterSpacing": 0, "fontColor": "#000000",
         "backgroundColor": "", "strikethrough": False, "underline": False, "markerWidth": 6,
         "markerGap": 2, "indentSize": 6, "itemSpacing": 1},
        {**item("dateTime"), **common, "format": "dd/MM/yyyy HH:mm", "alignment": "left",
         "fontSize": 13, "characterSpacing": 0, "fontColor": "#000000", "backgroundColor": ""},
        {**item("circleMark"), **common, "color": "#000000", "borderWidth": 1},
        {**item("radioGroup"), "group": "MyGroup", "color": "#000000"},
    ]  # fmt: skip
    assert parse(*made)[1] == []
