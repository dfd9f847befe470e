"""Forms as the console shows them: ``{% include "console/field.html" with field=form.name %}``."""

from __future__ import annotations

from typing import Any

from django import forms


class ConsoleForm(forms.Form):
    """What is missing is said by us, beside the field and in the page's language."""

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
