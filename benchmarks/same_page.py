"""A paper's words as an author of Typst, or of a page for WeasyPrint, would set them: title, each
value behind its label, tables. Neither has a code on it.

``{mark}`` in the source becomes another word each time, as people have other values: Typst
remembers what it has set before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from forms.bundle import Bundle
from forms.schema import Field, Form, Words

MARK = "SERIAL"
_STYLE = """
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
body { font: 13pt Tinos, NanumMyeongjo }
.head { width: 100%; text-align: center }
h1 { font-size: 14pt; text-align: center }
p { margin: 0 0 2mm }
table.rows { width: 100%; border-collapse: collapse; font-size: 12pt }
table.rows td, table.rows th { border: 0.2mm solid; padding: 1mm }
"""


def typst_source(bundle: Bundle, second: str = "") -> str:
    """``second`` is a language beside the Vietnamese in the labels."""
    values = bundle.sample
    lines = [
        '#set page(paper: "a4", margin: (left: 30mm, right: 15mm, top: 20mm, bottom: 20mm))',
        '#set text(font: ("Tinos", "NanumMyeongjo"), size: 13pt, lang: "vi")',
        "#grid(columns: (1fr, 1.3fr), align: center,",
        f"  [{_value(values, 'authority_parent')} #linebreak() *{_value(values, 'authority')}*],",
        "  [*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM* #linebreak() *Độc lập - Tự do - Hạnh phúc*])",
        f"Số: {MARK}/2026/XN-HC",
        f"#align(center)[*{bundle.form.title['vi'].upper()}*]",
    ]
    for number, (field, value) in enumerate(_said(bundle), start=1):
        label = _label(field.label, second)
        if isinstance(value, str):
            lines.append(f"{number}\\. {label}: *{value} {MARK}* #linebreak()")
        else:
            cells = [f"[*{_label(column.label, second)}*]" for column in field.columns]
            cells += [f"[{cell} {MARK}]" for row in _cells(field, value) for cell in row]
            lines.append(f"#table(columns: {len(field.columns)}, {', '.join(cells)})")
    return "\n".join(lines).replace("@", "\\@")


def html_source(bundle: Bundle) -> str:
    values = bundle.sample
    parent, own = (escape(_value(values, name)) for name in ("authority_parent", "authority"))
    parts = [
        f"<!doctype html><html lang=vi><meta charset=utf-8><style>{_STYLE}</style>",
        f"<table class=head><tr><td>{parent}<br><b>{own}</b></td>",
        "<td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></td></table>",
        f"<p>Số: {MARK}/2026/XN-HC</p><h1>{escape(bundle.form.title['vi'].upper())}</h1>",
    ]
    for number, (field, value) in enumerate(_said(bundle), start=1):
        label = escape(field.label["vi"])
        if isinstance(value, str):
            parts.append(f"<p>{number}. {label}: <b>{escape(value)} {MARK}</b></p>")
        else:
            heads = "".join(f"<th>{escape(column.label['vi'])}</th>" for column in field.columns)
            rows = "".join(
                f"<tr>{''.join(f'<td>{escape(cell)} {MARK}</td>' for cell in row)}</tr>"
                for row in _cells(field, value)
            )
            parts.append(f"<table class=rows><tr>{heads}</tr>{rows}</table>")
    return "".join(parts)


def table_source(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Typst: a table whose head stands on each page, with rows as high as ours."""
    cells = [f"[*{cell}*]" for cell in head]
    body = [f"[{cell} {MARK}]" for row in rows for cell in row]
    return "\n".join(
        (
            '#set page(paper: "a4", margin: 20mm)',
            '#set text(font: "Tinos", size: 12pt, lang: "vi")',
            f"#table(columns: {len(head)}, inset: 8pt,",
            f"table.header({', '.join(cells)}), {', '.join(body)})",
        )
    )


def _said(bundle: Bundle) -> Iterator[tuple[Field, str | Sequence[Mapping[str, str]]]]:
    form: Form = bundle.form
    for name in form.sealed:
        value = bundle.sample.get(name)
        if value:
            yield form.fields[name], value


def _cells(field: Field, rows: Sequence[Mapping[str, str]]) -> list[list[str]]:
    return [[row.get(column.name, "") for column in field.columns] for row in rows]


def _label(label: Words, second: str) -> str:
    return f"{label['vi']} _{label[second]}_" if second else label["vi"]


def _value(values: Mapping[str, object], name: str) -> str:
    return str(values.get(name, ""))
