"""The beginning of a new form: a sound bundle with a few fields, on a blank page or on an official
PDF. What an author changes afterwards is told in docs/new-form.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from forms.layout.base_pdf import WrongPdfError, read_base_pdf
from forms.reading import Json

BASE = "base.pdf"
_CODE = re.compile(r"[A-Z][A-Z0-9-]{1,23}")
_WIDE, _HIGH = 210.0, 297.0
_SEAL = 34.0
_EDGE = 12.0


class ScaffoldError(ValueError):
    """No bundle can be begun like this; the message is a sentence for its author."""


def new_bundle(code: str, base: bytes | None = None) -> dict[str, bytes]:
    """The files of a new bundle by name.

    Args:
        code: Capitals, digits and hyphens, at least two.
        base: An official form as PDF, whose pages lie under ours.

    Raises:
        ScaffoldError: The code is none, or the PDF cannot be put underneath.
    """
    if not _CODE.fullmatch(code):
        raise ScaffoldError(f"{code!r}: a code is like TK-KS, with capitals, digits and hyphens")
    files: dict[str, Json] = {"form.json": _form(code), "sample.json": _SAMPLE}
    if base is None:
        files["layout.json"] = _blank_layout(code)
        return {name: _written(value) for name, value in files.items()}
    try:
        found = read_base_pdf(base)
    except WrongPdfError as e:
        raise ScaffoldError(f"the PDF cannot be put underneath: it {e}") from e
    files["layout.json"] = _layout_upon(found.width, found.height, found.pages)
    return {BASE: base, **{name: _written(value) for name, value in files.items()}}


def schema_of(fields: Iterable[Mapping[str, Json]], steps: Iterable[Mapping[str, Json]]) -> Json:
    """JSON Schema 2020-12 of a form's answers, by its fields and the steps that ask for them."""
    by_name = {str(item["name"]): item for item in fields}
    conditional: set[str] = set()
    rules: list[Json] = []
    for step in steps:
        match step:
            case {"when": {"field": str(asked), **when}, "fields": list(names)}:
                conditional.update(map(str, names))
                wanted: list[Json] = [str(n) for n in names if by_name[str(n)]["required"]]
                test: dict[str, Any] = {"required": [asked]}
                if "equals" in when:
                    test["properties"] = {asked: {"enum": when["equals"]}}
                if wanted:
                    rules.append({"if": test, "then": {"required": wanted}})
            case _:
                pass
    schema = _object(by_name, [name for name in by_name if name not in conditional])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        **({"allOf": rules} if rules else {}),
    }


_FORMATS: Mapping[str, str] = {
    "text": "line", "address": "line", "name": "person-name", "number": "personal-number",
    "phone": "phone", "email": "email", "count": "count", "money": "count", "country": "country",
    "unit": "unit",
}  # fmt: skip


def _object(fields: Mapping[str, Mapping[str, Json]], always: Iterable[str]) -> dict[str, Json]:
    required: list[Json] = [name for name in always if fields[name]["required"]]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": {name: _rule(item) for name, item in fields.items()},
    }


def _rule(item: Mapping[str, Json]) -> Json:
    match item:
        case {"input": "choice", "options": list(options)}:
            return {"enum": [option["value"] for option in options if isinstance(option, dict)]}
        case {"input": "rows", "columns": list(columns), "max_rows": int(most)}:
            inner = {str(c["name"]): c for c in columns if isinstance(c, dict)}
            return {"type": "array", "maxItems": most, "items": _object(inner, inner)}
        case {"input": "date"}:
            shape = "date-or-year" if item.get("year_only") else "date"
            return {"type": "string", "format": shape}
        case _:
            bounds = {"maxLength": item["max_length"]} if "max_length" in item else {}
            return {"type": "string", "format": _FORMATS[str(item["input"])], **bounds}


def _words(vi: str, en: str, ko: str) -> dict[str, Json]:
    return {"vi": vi, "en": en, "ko": ko}


def _fields() -> list[dict[str, Json]]:
    sexes: list[Json] = [
        {"value": "male", "label": _words("Nam", "Male", "남")},
        {"value": "female", "label": _words("Nữ", "Female", "여")},
    ]
    return [
        {"name": "authority", "input": "text", "label": _words("Kính gửi", "To", "제출 기관"),
         "required": True, "max_length": 80, "default": "Ủy ban nhân dân phường Hải Châu"},
        {"name": "name", "input": "name", "required": True, "max_length": 80, "prefill": "name",
         "label": _words("Họ, chữ đệm, tên", "Full name", "성명")},
        {"name": "birth_date", "input": "date", "required": True, "past": True,
         "label": _words("Ngày, tháng, năm sinh", "Date of birth", "생년월일"),
         "prefill": "birth_date"},
        {"name": "sex", "input": "choice", "label": _words("Giới tính", "Sex", "성별"),
         "required": True, "options": sexes, "prefill": "sex"},
        {"name": "number", "input": "number", "required": True, "prefill": "number",
         "label": _words("Số định danh cá nhân", "Personal number", "개인 식별 번호")},
        {"name": "address", "input": "address", "required": True, "max_length": 200,
         "label": _words("Nơi cư trú", "Address", "주소"), "prefill": "address",
         "shares": "permanent_address"},
        {"name": "request", "input": "text", "required": True, "max_length": 300,
         "label": _words("Nội dung đề nghị", "What you ask for", "신청 내용")},
    ]  # fmt: skip


def _steps() -> list[dict[str, Json]]:
    return [
        {"name": "person", "title": _words("Người khai", "Who declares", "신고인"),
         "fields": ["name", "birth_date", "sex", "number"]},
        {"name": "request", "title": _words("Nội dung đề nghị", "What you ask for", "신청 내용"),
         "fields": ["address", "request", "authority"]},
    ]  # fmt: skip


def _form(code: str) -> Json:
    fields, steps = _fields(), _steps()
    sealed: list[Json] = [item["name"] for item in fields]
    return {
        "code": code,
        "version": 1,
        "kind": "form",
        "group": "personal",
        "effective": {"from": f"{datetime.now(UTC):%Y-%m-%d}", "to": None},
        "procedure": "",
        "legal_basis": [],
        "unconfirmed": ["Everything: this bundle was begun by kiosk forms new."],
        "identity": "declared",
        "offline": "works",
        "subjects": ["self"],
        "fallback_language": "vi",
        "icon": "file-text",
        "title": _words("Tờ khai mới", "New declaration", "새 신고서"),
        "short_title": _words("Tờ khai mới", "New declaration", "새 신고서"),
        "help": _words(
            "Điền trên màn hình, in ra và ký tên.",
            "Fill it in here, print it and sign it.",
            "화면에서 작성하고 출력한 뒤 서명하세요.",
        ),
        "needs": ["card"],
        "uses": [
            {
                "icon": "identification-card",
                "what": _words("Thông tin trên thẻ", "What the card says", "카드의 정보"),
                "why": _words("Để điền sẵn tờ khai", "To fill in the form", "양식을 채우기 위해"),
            }
        ],
        "consent_version": "1",
        "fields": list(fields),
        "steps": list(steps),
        "sealed": sealed,
        "schema": schema_of(fields, steps),
    }


_USUAL: dict[str, Json] = {
    "authority": "Ủy ban nhân dân phường Hải Châu",
    "name": "NGUYỄN THỊ THU HƯỜNG",
    "birth_date": "1988-03-15",
    "sex": "female",
    "number": "048188001234",
    "address": "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
    "request": "Xác nhận việc đã nộp hồ sơ",
}
_SAMPLE: Json = {
    "usual": _USUAL,
    "extreme": {
        **_USUAL,
        "authority": "Ủy ban nhân dân xã Quế Sơn Trung, thành phố Đà Nẵng",
        "name": "NGUYỄN PHƯỚC HOÀNG THỊ THANH TRƯỜNG GIANG NGUYỆT THƯỢNG",
        "address": "Căn hộ số 1203, tầng 12, tòa nhà B2, khu chung cư dành cho người thu nhập thấp"
        " Phước Lý mở rộng, kiệt 1142/75/18 đường Nguyễn Phước Lan kéo dài, phường Liên Chiểu,"
        " thành phố Đà Nẵng",
        "request": "Đề nghị xác nhận những việc sau đây để bổ sung hồ sơ: đã nộp đủ giấy tờ theo"
        " hướng dẫn, đã được hẹn ngày trả kết quả, và đến nay chưa nhận được kết quả.",
    },
}

_LINES = (
    ("name", "Họ, chữ đệm, tên: **{name}**"),
    ("birth_date", "Ngày, tháng, năm sinh: **{birth_date}**"),
    ("sex", "Giới tính: {tick.sex.male} Nam   {tick.sex.female} Nữ"),
    ("number", "Số định danh cá nhân: **{number}**"),
    ("address", "Nơi cư trú: **{address}**"),
    ("request", "Nội dung đề nghị: **{request}**"),
)


def _blank_layout(code: str) -> Json:
    left, wide = 30.0, 165.0
    foot = _HIGH - 48.0
    elements: list[Json] = [
        _line("state", left, 18, wide, "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", center=True),
        _line("motto", left, 24, wide, "**Độc lập - Tự do - Hạnh phúc**", center=True),
        _line("title", left, 36, wide, f"**TỜ KHAI MỚI ({code})**", center=True),
        _line("second_title_line", left, 43, wide, "*{second_title}*", center=True),
        _line("authority_line", left, 52, wide, "Kính gửi: **{authority}**", center=True),
    ]
    elements += [
        _line(f"{name}_line", left, 62 + 7.5 * at, wide, text)
        for at, (name, text) in enumerate(_LINES)
    ]
    elements.append(
        {**_line("signature", 112, 115, 83, "**Người khai**\n*(Ký, ghi rõ họ, tên)*", center=True),
         "height": 38, "overflow": "visible"}
    )  # fmt: skip
    page: Json = {
        **_line("page", 155, 283.2, 40, "Trang {currentPage}/{totalPages}"),
        "height": 5.5,
        "overflow": "visible",
        "alignment": "right",
    }
    return {
        "pdfmeVersion": "6.1.13",
        "basePdf": {
            "width": _WIDE,
            "height": _HIGH,
            "padding": [12, 15, 48, 30],
            "staticSchema": [_seal(left, foot + 1), _notice(left, foot + 1), page],
        },
        "schemas": [elements],
    }


def _layout_upon(width: float, height: float, pages: int) -> Json:
    """Our values in a column at the left, for the author to move to where they belong."""
    seal_x, seal_y = round(width - _EDGE - _SEAL, 2), round(height - _EDGE - _SEAL, 2)
    first: list[Json] = [
        {**_line(f"{name}_line", 20, 40 + 8 * at, width - 60, f"**{{{name}}}**"),
         "overflow": "visible", "dynamicFontSize": {"min": 7, "max": 12, "fit": "vertical"}}
        for at, name in enumerate(("authority", *(name for name, _ in _LINES)))
    ]  # fmt: skip
    seal: list[Json] = [_seal(seal_x, seal_y)]
    return {
        "pdfmeVersion": "6.1.13",
        "basePdf": BASE,
        "schemas": [[*(first if page == 0 else []), *seal] for page in range(pages)],
    }


def _line(
    name: str, x: float, y: float, width: float, text: str, *, center: bool = False
) -> dict[str, Json]:
    names: list[Json] = [*re.findall(r"{([^{}]*)}", text)]
    return {
        "name": name,
        "type": "multiVariableText",
        "position": {"x": x, "y": round(y, 2)},
        "width": width,
        "height": 5.5,
        "text": text,
        "variables": names,
        "textFormat": "inline-markdown",
        "fontVariants": {
            "bold": "Tinos-Bold",
            "italic": "Tinos-Italic",
            "boldItalic": "Tinos-BoldItalic",
        },
        "fontName": "Tinos-Regular",
        "fontSize": 12,
        "lineHeight": 1.2,
        "alignment": "center" if center else "left",
        "overflow": "expand",
    }


def _seal(x: float, y: float) -> dict[str, Json]:
    return {
        "name": "seal",
        "type": "qrcode",
        "position": {"x": x, "y": y},
        "width": _SEAL,
        "height": _SEAL,
        "backgroundColor": "#ffffff",
        "barColor": "#000000",
    }


def _notice(left: float, y: float) -> dict[str, Json]:
    line = _line("notice", left + _SEAL + 5, y, 120, "{seal_notice}")
    return {**line, "height": 16, "fontSize": 9.5, "overflow": "visible"}


def _written(value: Json) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
