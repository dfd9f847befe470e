"""What a verifier needs of a form: names, labels, order. Public."""

from __future__ import annotations

from pydantic import BaseModel

from forms.schema import Field, Form


class PublicField(BaseModel):
    """A sealed value's name and labels; ``columns`` where it is a table."""

    name: str
    label: dict[str, str]
    options: dict[str, dict[str, str]]
    columns: list[PublicField]


class PublicForm(BaseModel):
    """``fields`` in the order of the seal's values."""

    code: str
    version: int
    kind: str
    fallback_language: str
    title: dict[str, str]
    fields: list[PublicField]


def public_form(form: Form) -> PublicForm:
    return PublicForm(
        code=form.code,
        version=form.version,
        kind=form.kind.value,
        fallback_language=form.fallback_language,
        title=dict(form.title),
        fields=[_field(form.fields[name]) for name in form.sealed],
    )


def _field(field: Field) -> PublicField:
    return PublicField(
        name=field.name,
        label=dict(field.label),
        options={option.value: dict(option.label) for option in field.options},
        columns=[_field(column) for column in field.columns],
    )
