"""What a verifier needs of a form: names, labels, order. Public."""

from __future__ import annotations

from pydantic import BaseModel

from forms.nationalities import countries
from forms.schema import Field, Form, Input, Kind
from forms.units import provinces, units_of


class PublicField(BaseModel):
    """A sealed value's name and labels; ``columns`` where it is a table.

    ``options`` are the words of every value that is sealed as a code, so that the page need not
    ask the office about one of them: nothing of a paper reaches a server.
    """

    name: str
    input: str
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
        fields=[_field(form.fields[name], form) for name in form.sealed],
    )


def _field(field: Field, form: Form) -> PublicField:
    return PublicField(
        name=field.name,
        input=field.input.value,
        label=dict(field.label),
        options=_options(field, form),
        columns=[_field(column, form) for column in field.columns],
    )


def _options(field: Field, form: Form) -> dict[str, dict[str, str]]:
    if form.kind is Kind.CERTIFICATE:
        return {option.value: dict(option.label) for option in field.options}
    match field.input:
        case Input.COUNTRY:
            named = {language: dict(countries(language)) for language in form.title}
            codes = (code for code, _ in countries(form.fallback_language))
            return {code: {tag: names[code] for tag, names in named.items()} for code in codes}
        case Input.UNIT:
            units = (unit for province in provinces() for unit in units_of(province.code))
            return {unit.code: {form.fallback_language: unit.full} for unit in units}
        case _:
            return {option.value: dict(option.label) for option in field.options}
