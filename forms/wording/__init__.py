"""What forms/ says to people: one JSON file a language, so that a new language needs words only.

``<tag>.json`` holds sections, a section texts by key: ``mistakes`` (what is wrong with an answer),
``notices`` (at the foot of a paper), ``document`` (what is read from a card or passport),
``receipt``, ``appointment`` and ``counter`` (slips), ``nationalities`` (codes of ICAO Doc 9303-3,
part 5, that are no countries). Every file has the same keys: ``tests/forms/test_wording.py``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FALLBACK = "en"
"""Spoken where a language has no words of its own."""

_FOLDER = Path(__file__).resolve().parent

Section = Mapping[str, str]


@cache
def languages() -> tuple[str, ...]:
    """Tags of the languages that have words, in alphabetical order."""
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.json")))


@cache
def _words(language: str) -> Mapping[str, Section]:
    words: Mapping[str, Section] = json.loads((_FOLDER / f"{language}.json").read_text("utf-8"))
    return words


def section(name: str, language: str) -> Section:
    """The texts of one section in ``language``, else in English."""
    return _words(language if language in languages() else FALLBACK)[name]


@cache
def everywhere(name: str, key: str) -> Mapping[str, str]:
    """One text in every language, by tag: as a form's own words are."""
    return {language: section(name, language)[key] for language in languages()}
