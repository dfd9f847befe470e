"""``docs/log-events.md``, made from the table of log events.

python -m kiosk_app.log_doc > docs/log-events.md
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

from kiosk_app.log import FieldForm, LogEvent, declared_events

_HEAD = """\
# Log events

The kiosk writes one JSON object a line to standard error. Every line has `time` (UTC), `level`
and `event`, and the fields of its event. There is no free text and no personal data: a value
that does not have its field's form reads `(withheld)`.

This page is made from `kiosk_app/log_events.toml` by `python -m kiosk_app.log_doc`.
"""
_LEVELS = ("critical", "error", "warning", "info")


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD
    yield "## Forms of fields\n"
    yield "| form | values |"
    yield "|---|---|"
    for form, words in _form_docs().items():
        yield f"| {form.value} | {words.replace('``', '`')} |"
    for level in _LEVELS:
        events = {name: row for name, row in declared_events().items() if row.level == level}
        yield f"\n## {level.capitalize()}\n"
        yield "| event | meaning | what to do | fields |"
        yield "|---|---|---|---|"
        for name, row in sorted(events.items()):
            yield f"| `{name}` | {row.meaning} | {row.remedy} | {_fields(row)} |"


def _fields(row: LogEvent) -> str:
    return ", ".join(f"`{name}` ({form.value})" for name, form in row.fields.items())


def _form_docs() -> dict[FieldForm, str]:
    """The words under each member of ``FieldForm``; at run time they are gone."""
    (definition,) = ast.parse(inspect.getsource(FieldForm)).body
    assert isinstance(definition, ast.ClassDef)
    words = [
        node.value.value
        for node in definition.body[1:]
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    return dict(zip(FieldForm, map(str, words), strict=True))


if __name__ == "__main__":
    print(page(), end="")
