"""The index of the catalogue that is served, made before somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from forms.schema import Form
from kiosk_app.finding.index import Index


class Finder:
    """Keeps the catalogue's words from one session to the next, and nothing of what was typed.
    Any thread may ask.
    """

    def __init__(self) -> None:
        self._forms: Mapping[str, Form] = {}
        self._index: Index | None = None
        self._making = Lock()

    def index(self, forms: Mapping[str, Form]) -> Index:
        """A tenth of a second for a new catalogue, else none."""
        with self._making:
            if self._index is None or forms is not self._forms:
                self._index = Index.of(forms.values())
                self._forms = forms
            return self._index
