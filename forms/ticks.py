"""Boxes on paper that are ticked: ``{tick.FIELD.OPTION}`` is ☒ where that option was chosen.

A box is text, like every value of a form, so that the check before printing finds it: on the
paper the box stands right before its option's Vietnamese label, ``☒ Nam  ☐ Nữ``.
"""

from __future__ import annotations

from forms.schema import Form, Input, Values

TICKED, EMPTY = "☒", "☐"
PREFIX = "tick."


def tick_names(form: Form) -> frozenset[str]:
    """What a layout may name, ``tick.`` included."""
    return frozenset(
        tick_name(name, option.value)
        for name, field in form.fields.items()
        if field.input is Input.CHOICE
        for option in field.options
    )


def tick_name(field: str, option: str) -> str:
    return f"{PREFIX}{field}.{option}"


def tick_texts(form: Form, values: Values) -> dict[str, str]:
    """The boxes of one paper."""
    return {
        tick_name(name, option.value): TICKED if values.get(name) == option.value else EMPTY
        for name, field in form.fields.items()
        if field.input is Input.CHOICE
        for option in field.options
    }
