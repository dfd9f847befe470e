"""Parts of which templates are built."""

from __future__ import annotations

from tests.fidelity.translation import Json

NO_BOX = {"top": 0, "right": 0, "bottom": 0, "left": 0}


def element(kind: str, x: float, y: float, width: float, height: float, **keys: object) -> Json:
    return {
        "type": kind,
        "name": f"{kind}{x:g}-{y:g}",
        "position": {"x": x, "y": y},
        "width": width,
        "height": height,
        "readOnly": True,
        **keys,
    }


def text(x: float, y: float, width: float, height: float, content: str, **keys: object) -> Json:
    style = {"fontName": "Tinos-Regular", "fontSize": 12, "lineHeight": 1, "characterSpacing": 0}
    return element("text", x, y, width, height, content=content, **{**style, **keys})


def box(side: float) -> dict[str, float]:
    return {"top": side, "right": side * 2, "bottom": side * 3, "left": side * 4}


def page(*pages: list[Json], static: list[Json] | None = None) -> Json:
    base = {"width": 210, "height": 297, "padding": [20, 15, 20, 20], "staticSchema": static or []}
    return {"basePdf": base, "schemas": list(pages), "pdfmeVersion": "6.1.13"}
