"""Inputs for a text in every language of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from backend.drafts.inputs import Typed, describe
from backend.drafts.language_names import language_name

BESIDE = 2
"""Languages that stand at once, Vietnamese and English; the rest stand behind a heading."""


@dataclass(frozen=True, slots=True)
class Others:
    """Inputs of the rest; names of the languages still to be said; whether one is wrong."""

    fields: list[forms.BoundField]
    lacking: list[str]
    wrong: bool


class Worded(Typed):
    """With texts in every language of the form: ``label_vi``, ``label_en`` and so on."""

    def __init__(
        self,
        data: Mapping[str, str] | None = None,
        *args: Any,
        languages: Sequence[str],
        page_language: str,
        initial: Mapping[str, object] | None = None,
        **kwargs: Any,
    ) -> None:
        """``languages`` are the form's, ``page_language`` is the author's."""
        self._languages = tuple(languages)
        self._page_language = page_language
        super().__init__(data, *args, initial=dict(initial or {}), **kwargs)

    def say(self, key: str, title: Any, longest: int, *, required: bool = False) -> None:
        """An input per language for the text ``key``; ``title`` is that of the Vietnamese one."""
        for tag in self._languages:
            first = tag == self._languages[0]
            field = forms.CharField(
                label=title if first else language_name(tag, self._page_language),
                max_length=longest,
                required=required and first,
                widget=forms.TextInput(attrs={"lang": tag}),
            )
            self.fields[f"{key}_{tag}"] = field
            describe(f"{key}_{tag}", field)
        if self.is_bound:
            self._keep_what_was_not_shown(key)

    def _keep_what_was_not_shown(self, key: str) -> None:
        """A page that was opened before the form had a language says nothing about that one."""
        names = [f"{key}_{tag}" for tag in self._languages]
        kept = {name: self.initial[name] for name in names if self.initial.get(name)}
        self.data = {**kept, **{name: self.data[name] for name in self.data}}

    def typed_words(self, key: str) -> dict[str, str]:
        """The text ``key`` by language, once the form is valid; empty where nothing was typed."""
        return {tag: self.cleaned_data[f"{key}_{tag}"].strip() for tag in self._languages}

    def beside(self, key: str) -> list[forms.BoundField]:
        return [self[f"{key}_{tag}"] for tag in self._languages[:BESIDE]]

    def others(self, key: str) -> Others:
        tags = self._languages[BESIDE:]
        bound = [self[f"{key}_{tag}"] for tag in tags]
        any_said = any(field.value() for field in (*self.beside(key), *bound))
        lacking = [
            language_name(tag, self._page_language)
            for tag, field in zip(tags, bound, strict=True)
            if any_said and not field.value()
        ]
        return Others(bound, lacking, any(field.errors for field in bound))
