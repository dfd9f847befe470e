"""What is typed into the pages of a draft, as Django forms. They judge one answer at a time;
``forms.inspection`` judges the form as a whole.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from django import forms

from forms.reading import Json


class Typed(forms.Form):
    """A form whose faults stand beside their fields, and are told to screen readers there."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            describe(name, field)

    def clean(self) -> dict[str, Any]:
        """Letters with their marks in one piece (NFC), as a bundle has them."""
        cleaned = super().clean() or self.cleaned_data
        return {
            name: unicodedata.normalize("NFC", value) if isinstance(value, str) else value
            for name, value in cleaned.items()
        }


def describe(name: str, field: forms.Field) -> None:
    """Tie an input to its help and its fault."""
    told = [f"help-{name}"] if field.help_text else []
    field.widget.attrs["aria-describedby"] = " ".join([*told, f"error-{name}"])


def lines(said: str) -> list[Json]:
    """The lines of a text area that hold something."""
    return [line.strip() for line in said.replace("\r", "").split("\n") if line.strip()]


def area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def nfc(said: str) -> str:
    return unicodedata.normalize("NFC", said)
