"""What is typed into the pages of a draft, as Django forms. They judge one answer at a time;
``forms.inspection`` judges the form as a whole.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from forms.reading import Json

LANGUAGE_NAMES: Mapping[str, Any] = {
    "vi": _("Vietnamese"), "en": _("English"), "ko": _("Korean"),
}  # fmt: skip


class Typed(forms.Form):
    """A form whose faults stand beside their fields, and are told to screen readers there."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            told = [f"help-{name}"] if field.help_text else []
            field.widget.attrs["aria-describedby"] = " ".join([*told, f"error-{name}"])

    def clean(self) -> dict[str, Any]:
        """Letters with their marks in one piece (NFC), as a bundle has them."""
        cleaned = super().clean() or self.cleaned_data
        return {
            name: unicodedata.normalize("NFC", value) if isinstance(value, str) else value
            for name, value in cleaned.items()
        }


def lines(said: str) -> list[Json]:
    """The lines of a text area that hold something."""
    return [line.strip() for line in said.replace("\r", "").split("\n") if line.strip()]


def area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def nfc(said: str) -> str:
    return unicodedata.normalize("NFC", said)
