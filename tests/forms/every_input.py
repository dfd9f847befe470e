"""A form that asks by every input once, read as a bundle's ``form.json`` is."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from forms.bundle import Bundle
from forms.reading import Fault, Node
from forms.schema import Form
from forms.structure import parse_form

Data = dict[str, Any]
LANGUAGES = ("vi", "en", "ko")


def _words(text: str) -> Data:
    return dict.fromkeys(LANGUAGES, text)


def _field(name: str, kind: str, **more: object) -> Data:
    return {"name": name, "input": kind, "label": _words(name), "required": False, **more}


FIELDS = [
    _field("name", "name", required=True, prefill="name"),
    _field("number", "number", required=True, prefill="number"),
    _field("born", "date", required=True, past=True, year_only=True, least_age=14,
           prefill="birth_date", shares="mother_born"),
    _field("arrival", "date", shares="entry_date"),
    _field("nights", "count", required=True, least=1, most=1500),
    _field("fee", "money", least=1000, most=999_999_999_999),
    _field("country", "country", required=True, prefill="nationality", shares="nationality"),
    _field("unit", "unit", required=True),
    _field("address", "address", max_length=60, prefill="address", shares="stay_address"),
    _field("purpose", "choice",
           options=[{"value": "travel", "label": {"vi": "Du lịch", "en": "Travel", "ko": "여행"}},
                    {"value": "work", "label": {"vi": "Làm việc", "en": "Work", "ko": "근무"}}],
           shares="occupation"),
    _field("phone", "phone", shares="phone"),
    _field("note", "text"),
    _field("guests", "rows", max_rows=3, columns=[
        _field("name", "name", required=True),
        _field("country", "country"),
        _field("born", "date", year_only=True, past=True),
        _field("nights", "count", most=9),
    ]),
]  # fmt: skip

_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "additionalProperties": False,
    "required": ["name", "number", "born", "nights", "country", "unit"],
    "properties": {
        "name": {"type": "string", "format": "person-name", "maxLength": 200},
        "number": {"type": "string", "format": "personal-number"},
        "born": {"type": "string", "format": "date-or-year"},
        "arrival": {"type": "string", "format": "date"},
        "nights": {"type": "string", "format": "count"},
        "fee": {"type": "string", "format": "count"},
        "country": {"type": "string", "format": "country"},
        "unit": {"type": "string", "format": "unit"},
        "address": {"type": "string", "format": "line", "maxLength": 60},
        "purpose": {"enum": ["travel", "work"]},
        "phone": {"type": "string", "format": "phone"},
        "note": {"type": "string", "format": "line", "maxLength": 200},
        "guests": {
            "type": "array",
            "maxItems": 3,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "format": "person-name", "maxLength": 200},
                    "country": {"type": "string", "format": "country"},
                    "born": {"type": "string", "format": "date-or-year"},
                    "nights": {"type": "string", "format": "count"},
                },
            },
        },
    },
}

SAMPLE: dict[str, object] = {
    "name": "TRẦN THỊ LAN",
    "number": "048150001234",
    "born": "1950",
    "arrival": "2026-11-20",
    "nights": "3",
    "fee": "1500000",
    "country": "KOR",
    "unit": "20242",
    "address": "24 Trần Phú",
    "purpose": "travel",
    "guests": [{"name": "KIM MINJUN", "country": "KOR", "born": "1990-03-08", "nights": "2"}],
}


def form_json(base: Bundle, **changes: object) -> Data:
    """The ``form.json`` of such a form; ``base`` lends what matters to no test."""
    form = base.form
    title = {language: form.title[language] for language in LANGUAGES}
    data = {
        "code": "X-ALL", "version": 1, "kind": "form", "group": "visitors",
        "effective": {"from": "2026-01-01", "to": None}, "procedure": "",
        "legal_basis": [], "unconfirmed": [], "identity": "none", "offline": "works",
        "subjects": ["self"], "fallback_language": "vi", "icon": "bed", "title": title,
        "short_title": title, "help": title, "needs": [], "uses": [], "consent_version": "1",
        "fields": FIELDS,
        "steps": [{"name": "all", "title": title, "fields": [item["name"] for item in FIELDS]}],
        "sealed": [item["name"] for item in FIELDS],
        "schema": _SCHEMA,
    }  # fmt: skip
    return deepcopy({**data, **changes})


def read_form(data: Data) -> Form | tuple[Fault, ...]:
    """The form, or what is wrong with it."""
    faults: list[Fault] = []
    form = parse_form(Node(data, "form.json", faults), faults)
    return form if form is not None else tuple(faults)


def sound(data: Data) -> Form:
    form = read_form(data)
    assert isinstance(form, Form), form
    return form
