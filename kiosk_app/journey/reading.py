"""What was read from a document, as fields that a person can correct one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from forms import wording
from forms.answers import FieldError, check_field
from forms.schema import Field, Input, Option
from identity_documents.document import Document, Doubt, Sex, Source

_NO_HINT: dict[str, str] = {}

_NAME = Field(
    name="name",
    input=Input.NAME,
    label=wording.everywhere("document", "name"),
    required=True,
    hint=_NO_HINT,
    max_length=80,
)
PERSONAL_NUMBER: Final = Field(
    name="number",
    input=Input.NUMBER,
    label=wording.everywhere("document", "number"),
    required=True,
    hint=_NO_HINT,
)
_PASSPORT_NUMBER = Field(
    name="number",
    input=Input.TEXT,
    label=wording.everywhere("document", "passport_number"),
    required=True,
    hint=_NO_HINT,
    max_length=20,
    prefill="passport_number",
)
_VISA_NUMBER = Field(
    name="number",
    input=Input.TEXT,
    label=wording.everywhere("document", "visa_number"),
    required=True,
    hint=_NO_HINT,
    max_length=20,
    prefill="visa_number",
)
_BIRTH_DATE = Field(
    name="birth_date",
    input=Input.DATE,
    label=wording.everywhere("document", "birth_date"),
    required=True,
    hint=_NO_HINT,
    past=True,
)
_SEX = Field(
    name="sex",
    input=Input.CHOICE,
    label=wording.everywhere("document", "sex"),
    required=True,
    hint=_NO_HINT,
    options=(
        Option(Sex.FEMALE, wording.everywhere("document", "female")),
        Option(Sex.MALE, wording.everywhere("document", "male")),
    ),
)
_ADDRESS = Field(
    name="address",
    input=Input.TEXT,
    label=wording.everywhere("document", "address"),
    required=False,
    hint=_NO_HINT,
)
_ISSUED = Field(
    name="issued",
    input=Input.DATE,
    label=wording.everywhere("document", "issued"),
    required=False,
    hint=_NO_HINT,
)
_EXPIRES = Field(
    name="expires",
    input=Input.DATE,
    label=wording.everywhere("document", "expires"),
    required=False,
    hint=_NO_HINT,
)

_NUMBERS = {Source.PASSPORT_MRZ: _PASSPORT_NUMBER, Source.VISA_MRZ: _VISA_NUMBER}


def read_fields(document: Document) -> tuple[Field, ...]:
    """The fields that this kind of document has, in the order in which people read them."""
    number = _NUMBERS.get(document.source, PERSONAL_NUMBER)
    fields = [_NAME, number, _BIRTH_DATE, _SEX]
    if document.address is not None:
        fields.append(_ADDRESS)
    if document.issued is not None:
        fields.append(_ISSUED)
    if document.expires is not None:
        fields.append(_EXPIRES)
    return tuple(fields)


def read_value(document: Document, field: str) -> str:
    """The value as an answer: text, or an ISO date; empty if the document does not say."""
    value = getattr(document, field)
    if value is None or value is Sex.UNSPECIFIED:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def correct(
    document: Document, field: Field, value: str, today: date | None
) -> Document | FieldError:
    """``document`` with one field as the person says that it is, or why that cannot be."""
    problem = check_field(field, value, today=today)
    if problem is not None:
        return problem
    doubts = document.doubts
    if field.name == "name":
        doubts -= {Doubt.NAME_WITHOUT_ACCENTS, Doubt.NAME_MAY_BE_CUT}
    if field.name in {"number", "birth_date", "sex"}:
        doubts -= {Doubt.NUMBER_DISAGREES_WITH_BIRTH, Doubt.NUMBER_DISAGREES_WITH_SEX}
    text = value.strip()
    new: object = text
    if field.input is Input.DATE:
        new = date.fromisoformat(text) if text else None
    elif field.name == "sex":
        new = Sex(text)
    return replace(document, doubts=doubts, **{field.name: new})  # type: ignore[arg-type]
