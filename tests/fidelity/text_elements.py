"""Templates of texts, lists and dates: every key by which they are set."""

from __future__ import annotations

import json

from tests.fidelity.building import box, element, page, text
from tests.fidelity.cases import Case, made_case

_VARIANTS = {
    "bold": "Tinos-Bold",
    "italic": "Tinos-Italic",
    "boldItalic": "Tinos-BoldItalic",
    "code": "Cousine-Regular",
}
_LONG = "Cộng hòa xã hội chủ nghĩa Việt Nam độc lập tự do hạnh phúc " * 3


def alignments() -> Case:
    """Each alignment with each vertical one, in one and three lines, by three line heights."""
    elements = []
    for row, vertical in enumerate(("top", "middle", "bottom")):
        for column, alignment in enumerate(("left", "center", "right")):
            for layer, (height, lines) in enumerate(((1.0, 1), (1.5, 3), (0.0, 1))):
                elements.append(
                    text(
                        20 + column * 60,
                        25 + layer * 85 + row * 27,
                        55,
                        25,
                        "\n".join(["Nguyễn Thị Ánh", "Đà Nẵng", "Quế Sơn"][:lines]),
                        alignment=alignment,
                        verticalAlignment=vertical,
                        lineHeight=height,
                        characterSpacing=layer * 0.7,
                        borderColor="#808080",
                        borderWidth=box(0.1),
                        fontSize=11 + row,
                    )
                )
    return made_case(page(elements))


def boxes() -> Case:
    """Borders of four widths, paddings of four widths, colours; none of it without a text."""
    style = {
        "borderColor": "#206080",
        "borderWidth": box(0.3),
        "padding": box(1.5),
        "backgroundColor": "#e0f0e0",
        "fontColor": "#802020",
    }
    return made_case(
        page(
            [
                text(20, 25, 80, 20, "Trong khung", **style),
                text(110, 25, 80, 20, "Giữa khung", **style, alignment="center"),
                text(20, 55, 80, 20, "Dưới khung", **style, verticalAlignment="bottom"),
                text(110, 55, 80, 20, "", **style),
                text(20, 85, 80, 20, "Nửa trong", **style, opacity=0.5),
            ]
        )
    )


def decorations() -> Case:
    """Underline and strikethrough, by themselves and together."""
    wanted = (
        {"underline": True},
        {"strikethrough": True},
        {"underline": True, "strikethrough": True},
    )
    elements = []
    for row, keys in enumerate(wanted):
        for column, alignment in enumerate(("left", "center", "right")):
            elements.append(
                text(
                    20 + 60 * column, 25 + 20 * row, 55, 10, "Gạch chữ", alignment=alignment, **keys
                )
            )
    elements.append(text(20, 100, 55, 10, "Quay", rotate=30, underline=True))
    return made_case(page(elements))


def dynamic_sizes() -> Case:
    """Sizes that grow or shrink to the box, by either fit."""
    elements = []
    for row, content in enumerate(("Ngắn", "Một câu dài hơn, xuống dòng", _LONG[:170].strip())):
        for column, fit in enumerate(("vertical", "horizontal")):
            elements.append(
                text(
                    20 + 90 * column,
                    25 + 40 * row,
                    80,
                    30,
                    content,
                    dynamicFontSize={"min": 6, "max": 40, "fit": fit},
                    lineHeight=1.2,
                )
            )
    return made_case(page(elements))


def growing() -> Case:
    """Boxes that grow, and what they push down; one too small to be met, one beside another."""
    return made_case(
        page(
            [
                text(20, 25, 70, 6, _LONG.strip(), overflow="expand", lineHeight=1.3),
                element("line", 20, 60, 100, 0.3, color="#000000"),
                text(20, 65, 40, 30, "Đủ chỗ", overflow="expand"),
                text(
                    20,
                    100,
                    60,
                    6,
                    _LONG.strip(),
                    overflow="expand",
                    padding=box(1),
                    borderWidth=box(0.2),
                    borderColor="#000000",
                ),
                text(100, 100, 60, 6, "Bên cạnh", overflow="visible"),
                element(
                    "rectangle", 20, 130, 50, 10, borderWidth=0.5, borderColor="#000000", color=""
                ),
            ]
        )
    )


def marked() -> Case:
    """Inline markdown in all its faces; escapes; a variable among them."""
    keys = {
        "textFormat": "inline-markdown",
        "fontVariants": _VARIANTS,
        "fontVariantFallback": "error",
    }
    rich = "Thường **đậm** *nghiêng* ***cả hai*** ~~gạch~~ \\*sao\\*"
    return made_case(
        page(
            [
                text(20, 25, 170, 8, f"{rich} `mã 12` rồi", **keys),
                text(
                    20,
                    40,
                    170,
                    8,
                    f"{rich} `mã 12` rồi",
                    **keys,
                    alignment="center",
                    characterSpacing=0.5,
                ),
                text(20, 55, 170, 8, rich, **keys, alignment="right", underline=True),
                text(20, 70, 170, 8, "**Đậm ~~và gạch~~ rồi thôi**", **keys, rotate=5),
                {
                    **text(20, 85, 170, 8, "", **keys),
                    "type": "multiVariableText",
                    "text": "Tên: **{name}**, nơi ở: *{place}*",
                    "variables": ["name", "place"],
                    "readOnly": False,
                },
            ]
        ),
        {"name": "TRẦN *VĂN* Á", "place": "Hội An"},
    )


def justified() -> Case:
    """A paragraph to both edges, whose lines both end at the same words."""
    paragraph = (
        "Tôi xin cam đoan những lời khai trên đây là đúng sự thật\n"
        "nếu sai tôi xin chịu trách nhiệm trước pháp luật hiện hành và các quy định có liên quan"
    )
    return made_case(page([text(20, 25, 92, 30, paragraph, alignment="justify", lineHeight=1.4)]))


def variables() -> Case:
    """A text with variables: plain, over lines, and empty."""
    keys = {"fontName": "Tinos-Regular", "fontSize": 13, "readOnly": False}
    return made_case(
        page(
            [
                element(
                    "multiVariableText",
                    20,
                    25,
                    120,
                    8,
                    text="Ông {name}, {place}",
                    variables=["name", "place"],
                    **keys,
                ),
                element(
                    "multiVariableText",
                    20,
                    40,
                    120,
                    16,
                    text="{name}\n{place}",
                    variables=["name", "place"],
                    **keys,
                ),
                element(
                    "multiVariableText", 20, 60, 120, 8, text="{none}", variables=["none"], **keys
                ),
                {**text(20, 75, 120, 8, ""), "name": "name", "readOnly": False},
            ]
        ),
        {"name": "Lê Thị Ích", "place": "Điện Bàn", "none": ""},
    )


def lists() -> Case:
    """Bullets and numbers, levels, wrapped items; what follows moves by what the list needs."""
    long = "Một việc dài hơn nhiều nên phải xuống dòng mới đủ chỗ"
    items = json.dumps(["Một việc", long, "\tViệc con", "\tViệc con nữa", "Xong"])
    keys = {"fontName": "Tinos-Regular", "fontSize": 12, "lineHeight": 1.2, "content": items}
    return made_case(
        page(
            [
                element("list", 20, 25, 80, 10, listStyle="bullet", **keys),
                element(
                    "list", 20, 60, 90, 60, listStyle="ordered", markerWidth=9, markerGap=3,
                    indentSize=12, itemSpacing=2.5, backgroundColor="#f0f0d0", characterSpacing=0.3,
                    **keys,
                ),
                text(20, 130, 80, 8, "Sau danh sách"),
            ]
        )
    )  # fmt: skip


def moments() -> Case:
    """Dates and times by their formats."""
    style = {"fontName": "Tinos-Regular", "fontSize": 13, "backgroundColor": "#eeeeee"}
    spaced = {"alignment": "center", "characterSpacing": 0.4, "fontColor": "#203080"}
    elements = [
        element("date", 20, 25, 60, 10, format="dd/MM/yyyy", **style),
        element("time", 90, 25, 60, 10, format="HH:mm", alignment="right", **style),
        element("dateTime", 20, 40, 80, 10, format="dd/MM/yyyy HH:mm", **spaced, **style),
    ]
    values = ("2026/11/22", "08:05", "2026/11/22 08:05")
    for moment in elements:
        moment["readOnly"] = False
    named = (moment["name"] for moment in elements)
    return made_case(page(elements), dict(zip(named, values, strict=True)))
