"""The bundle's JSON Schema at work: independent of the screen's own checks, and agreeing with them.

Used before composing from answers of unknown origin (the command line, the office's interface)
and when a bundle is published. jsonschema takes 0.1 s to load, so the kiosk's start does without.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import SchemaError, ValidationError

from forms.formats import FORMATS
from forms.reading import Fault
from forms.schema import Form


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule: where, and which keyword of the schema; never the value."""

    path: tuple[str | int, ...]
    keyword: str


def violations(form: Form, values: Mapping[str, object]) -> tuple[Violation, ...]:
    """What the schema refuses in normalised answers, or in a certificate's printed values."""
    validator = Draft202012Validator(dict(form.schema), format_checker=_formats())
    found = (
        violation
        for error in validator.iter_errors(dict(values))
        for violation in _violations(error)
    )
    return tuple(dict.fromkeys(found))


def check_schema(form: Form) -> tuple[Fault, ...]:
    """Whether the bundle's schema is one, by the 2020-12 metaschema."""
    try:
        Draft202012Validator.check_schema(dict(form.schema))
    except SchemaError as e:
        path = ".".join(map(str, ("form.json", "schema", *e.absolute_path)))
        return (Fault(path, e.message),)
    return ()


def _violations(error: ValidationError) -> tuple[Violation, ...]:
    path = tuple(error.absolute_path)
    keyword = str(error.validator)
    if keyword == "required":
        there = cast("Mapping[str, object]", error.instance)
        wanted = cast("list[str]", error.validator_value)
        return tuple(Violation((*path, key), keyword) for key in wanted if key not in there)
    return (Violation(path, keyword),)


def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, holds in FORMATS.items():
        checker.checks(name)(_on_text(holds))
    return checker


def _on_text(holds: Callable[[str], bool]) -> Callable[[object], bool]:
    """Formats speak of text alone; other types are the keyword ``type``'s business."""
    return lambda value: not isinstance(value, str) or holds(value)
