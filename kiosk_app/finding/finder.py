"""The index of the catalogue that is served, made when somebody first asks."""

from __future__ import annotations

from collections.abc import Mapping

from forms.schema import Form
from kiosk_app.finding.index import Index


class Finder:
    """Keeps the catalogue's words from one session to the next, and nothing of what was typed."""

    def __init__(self) -> None:
        self._forms: Mapping[str, Form] = {}
        self._index: Index | None = None

    def index(self, forms: Mapping[str, Form]) -> Index:
        """A few hundredths of a second for a new catalogue, else none."""
        if self._index is None or forms is not self._forms:
            self._index = Index.of(forms.values())
            self._forms = forms
        return self._index
