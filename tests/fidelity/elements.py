"""Templates that exercise every element type of pdfme and every key of it, a few at a time.

Not compared: a rectangle that is turned, which pdfme shifts by a length that depends on the angle
and goes to infinity at 90 degrees; a table's head where it stands again on a second page, for
which pdfme reserves no room once something above has grown; links of inline markdown, which are
refused here; an underline below code, which pdfme covers with the code's ground.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping
from typing import Any

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from forms.embedding import register
from tests.fidelity.building import NO_BOX, box, element, page, text
from tests.fidelity.cases import Case, made_case
from tests.fidelity.text_elements import (
    alignments,
    boxes,
    decorations,
    dynamic_sizes,
    growing,
    justified,
    lists,
    marked,
    moments,
    variables,
)
from tests.fidelity.translation import Json

_HIGH = {"top": 3, "right": 1, "bottom": 3, "left": 1}


def turned() -> Case:
    """Texts, lines, ellipses, images turned about their middles."""
    angles = (30, 90, -45, 180)
    elements = []
    for column, angle in enumerate(angles):
        x = 25 + 42 * column
        elements += [
            text(
                x, 40, 35, 8, "Quay chữ", rotate=angle, borderColor="#000000", borderWidth=box(0.2)
            ),
            element("line", x, 90, 30, 0.5, color="#000000", rotate=angle),
            element(
                "ellipse",
                x,
                120,
                30,
                12,
                color="",
                borderColor="#000000",
                borderWidth=0.5,
                rotate=angle,
            ),
            element("image", x, 160, 30, 20, content=_picture("PNG", 300, 150), rotate=angle),
        ]
    return made_case(page(elements))


def choices() -> Case:
    """Select, check boxes, radio buttons and ring marks, chosen and not."""
    elements = [
        element("select", 20, 25, 60, 10, content="Hai", options=["Một", "Hai"], fontSize=14,
                 fontName="Tinos-Bold", alignment="center", verticalAlignment="middle",
                 borderWidth=box(0.2), borderColor="#000000"),
    ]  # fmt: skip
    for column, value in enumerate(("true", "false")):
        x = 20 + 40 * column
        elements += [
            element("checkbox", x, 45, 8, 8, content=value, color="#103050"),
            element("checkbox", x, 60, 20, 10, content=value, color="#000000"),
            element("radioGroup", x, 80, 8, 8, content=value, color="#103050", group="g"),
            element("radioGroup", x, 95, 10, 20, content=value, color="#000000", group="h"),
            element("circleMark", x, 120, 30, 12, content=value, color="#c00000", borderWidth=0.6),
        ]
    return made_case(page(elements))


_HEAD_STYLE = {
    "fontName": "Tinos-Bold", "fontSize": 12, "alignment": "center", "verticalAlignment": "middle",
    "lineHeight": 1, "characterSpacing": 0, "fontColor": "#ffffff", "backgroundColor": "#2980ba",
    "borderColor": "#000000", "borderWidth": box(0.1), "padding": box(0.8),
}  # fmt: skip
_BODY_STYLE = {
    **_HEAD_STYLE, "fontName": "Tinos-Regular", "fontColor": "#000000", "backgroundColor": "",
    "alternateBackgroundColor": "#e8f0f8", "lineHeight": 1.2, "characterSpacing": 0.2,
}  # fmt: skip
_TABLE_KEYS: Mapping[str, object] = {
    "showHead": True,
    "head": ["TT", "Họ và tên", "Quan hệ"],
    "headWidthPercentages": [12.5, 50, 37.5],
    "tableStyles": {"borderColor": "#000000", "borderWidth": 0.4},
    "headStyles": _HEAD_STYLE,
    "bodyStyles": _BODY_STYLE,
    "columnStyles": {"alignment": {"0": "right", "2": "left"}},
    "content": "[]",
    "readOnly": False,
}


def tables() -> Case:
    """Heads, alternate rows, columns' own alignment, cells in several lines, borders, paddings."""
    rows = (
        ("1", "Nguyễn Văn An", "Chủ hộ"),
        ("2", "Trần Thị\nBích", "Vợ"),
        ("3", "Nguyễn An Khê", "Con"),
    )
    return made_case(
        page(
            [
                {**element("table", 20, 25, 160, 30, **_TABLE_KEYS), "name": "first"},
                {
                    **element("table", 30, 70, 120, 20, **{**_TABLE_KEYS, "showHead": False}),
                    "name": "second",
                    "columnStyles": {},
                    "bodyStyles": {
                        **_BODY_STYLE,
                        "verticalAlignment": "bottom",
                        "padding": NO_BOX,
                    },
                },
                text(20, 120, 60, 8, "Sau bảng"),
            ]
        ),
        rows={"first": rows, "second": rows},
    )


def long_table() -> Case:
    """Thirty rows over pages, the head on each."""
    rows = tuple(
        (str(number), f"Họ và tên {number}", "Thành viên\ntrong hộ") for number in range(1, 31)
    )
    table = {
        **element("table", 20, 40, 160, 30, **_TABLE_KEYS, repeatHead=True),
        "name": "members",
    }
    table["bodyStyles"] = {**_BODY_STYLE, "alternateBackgroundColor": "", "padding": _HIGH}
    return made_case(page([table]), rows={"members": rows})


def shapes() -> Case:
    """Rectangles and ellipses with and without border, colour, corner; lines; see-through ones."""
    elements: list[Json] = []
    keys = (
        {"borderWidth": 1, "borderColor": "#204060", "color": ""},
        {"borderWidth": 0, "borderColor": "", "color": "#a0c0e0"},
        {"borderWidth": 2, "borderColor": "#204060", "color": "#f0d0d0", "opacity": 0.5},
    )
    for column, style in enumerate(keys):
        x = 20 + 58 * column
        elements += [
            element("rectangle", x, 25, 50, 30, **style, radius=0),
            element("rectangle", x, 65, 50, 30, **style, radius=6),
            element("ellipse", x, 105, 50, 30, **style),
            element("line", x, 145, 50, 0.2 + column, color="#000000"),
        ]
    return made_case(page(elements))


def pictures() -> Case:
    """Images and signatures, wider and higher than their boxes, PNG and JPEG, and a drawing."""
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">'
        '<rect x="5" y="5" width="40" height="40" fill="#336699"/>'
        '<circle cx="75" cy="25" r="20" fill="none" stroke="#000000" stroke-width="4"/>'
        '<path d="M10 10 L40 40 M50 5 C60 20 60 30 50 45" stroke="#cc0000" stroke-width="2"'
        ' fill="none"/>'
        "</svg>"
    )
    return made_case(
        page(
            [
                element("image", 20, 25, 60, 40, content=_picture("PNG", 400, 100)),
                element("image", 100, 25, 60, 40, content=_picture("JPEG", 100, 300)),
                element("signature", 20, 80, 60, 30, content=_picture("PNG", 300, 200)),
                element("image", 100, 80, 60, 40, content=_picture("PNG", 200, 200), opacity=0.5),
                element("svg", 20, 140, 80, 40, content=drawing),
            ]
        )
    )


_CODES = {
    "qrcode": ("https://office.example/v", 30, 30),
    "gs1datamatrix": ("(01)03453120000011(17)191125(10)ABCD1234", 30, 30),
    "pdf417": ("KIOSK HAI CHAU 0001", 60, 20),
    "japanpost": ("6540123789-A-K-Z", 80, 6),
    "ean13": ("2112345678900", 40, 16),
    "ean8": ("02345673", 40, 16),
    "code39": ("THE-KIOSK-1", 60, 16),
    "code128": ("Kiosk-Hai-Chau-1", 60, 16),
    "nw7": ("A0123456789B", 60, 16),
    "itf14": ("04012345678901", 60, 20),
    "upca": ("416000336108", 40, 16),
    "upce": ("00123457", 40, 16),
}


def codes(kind: str) -> Callable[[], Case]:
    content, width, height = _CODES[kind]
    keys: dict[str, object] = {"backgroundColor": "#ffffff", "barColor": "#000000"}
    worded = kind not in {"qrcode", "gs1datamatrix", "pdf417"}

    def case() -> Case:
        """With and without its text; in other colours."""
        elements = [element(kind, 20, 25, width, height, content=content, **keys)]
        if worded:
            for row, shown in enumerate((True, False)):
                elements[row:] = [
                    element(
                        kind, 20, 25 + row * 40, width, height, content=content, **keys,
                        textColor="#000000", includetext=shown,
                    )
                ]  # fmt: skip
        return made_case(page(elements))

    return case


def every_page() -> Case:
    """Static elements on two pages, with the page's number and the number of pages."""
    static = [
        text(20, 8, 170, 8, "Đầu trang", alignment="center"),
        text(20, 285, 170, 8, "Trang {currentPage}/{totalPages}", alignment="right"),
        element("line", 20, 18, 170, 0.2, color="#000000"),
        element("rectangle", 5, 5, 200, 287, borderWidth=0.3, borderColor="#808080", color=""),
        element("qrcode", 20, 270, 15, 15, content="TRANG", backgroundColor="", barColor="#000000"),
    ]
    pages = ([text(20, 40, 100, 8, f"Trang thứ {word}")] for word in ("nhất", "hai"))
    return made_case(page(*pages, static=static))


def over_a_page() -> Case:
    """Fields over a page that is there already, as a PDF; nothing grows there."""
    buffer = io.BytesIO()
    register("Tinos-Regular")
    font: Any = "Tinos-Regular"  # the stub wants a number
    canvas = Canvas(buffer, pagesize=A4, invariant=1, initialFontName=font)
    canvas.setLineWidth(1)
    canvas.rect(50, 50, 300, 400)
    canvas.save()
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    fields = [
        text(20, 25, 80, 10, "Trên trang có sẵn", borderWidth=box(0.2), borderColor="#000000"),
        element("checkbox", 20, 45, 8, 8, content="true", color="#000000"),
        element("qrcode", 20, 60, 30, 30, content="TRANG", backgroundColor="", barColor="#000000"),
    ]
    base = f"data:application/pdf;base64,{data}"
    return made_case({"basePdf": base, "schemas": [fields], "pdfmeVersion": "6.1.13"})


def _picture(kind: str, width: int, height: int) -> str:
    """A frame with a diagonal, so that a picture that is turned or pressed is noticed."""
    image = Image.new("RGB", (width, height), "#d0e0c0")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width - 1, height - 1), outline="#000000", width=6)
    pen.line((0, 0, width, height), fill="#a00000", width=6)
    buffer = io.BytesIO()
    image.save(buffer, kind, quality=95)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f"data:image/{kind.lower()};base64,{data}"


ELEMENTS: Mapping[str, Callable[[], Case]] = {
    case.__name__: case
    for case in (
        alignments, boxes, decorations, turned, dynamic_sizes, growing, marked, justified,
        variables, lists, choices, moments, tables, long_table, shapes, pictures, every_page,
        over_a_page,
    )
} | {kind: codes(kind) for kind in _CODES}  # fmt: skip
