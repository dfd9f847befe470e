"""What forms/ says has the same texts, with the same places in them, in every language."""

from __future__ import annotations

import re

import pytest

from forms import wording
from forms.answers import Mistake
from kiosk_app.i18n.languages import LANGUAGES

SECTIONS = ("mistakes", "notices", "document", "receipt", "appointment", "counter", "nationalities")
OWN_WAY = {"so_far", "are", "month_name", "day", "month", "year", "found", "wanted"}
"""Parts that one language needs and another says in its own way."""


def test_every_language_of_the_screen_has_words() -> None:
    assert set(wording.languages()) == set(LANGUAGES)


@pytest.mark.parametrize("language", wording.languages())
def test_no_text_is_missing(language: str) -> None:
    for name in SECTIONS:
        english, words = wording.section(name, "en"), wording.section(name, language)
        assert words.keys() == english.keys()
        for key, text in words.items():
            assert text.strip() == text, (name, key)
            assert text, (name, key)
            assert places(text) - OWN_WAY == places(english[key]) - OWN_WAY, (name, key)
            assert language == "en" or text != english[key] or text == "Interpol", (name, key)


def test_every_mistake_has_a_sentence() -> None:
    assert {kind.value for kind in Mistake} == wording.section("mistakes", "vi").keys()


def test_a_language_without_words_is_spoken_to_in_english() -> None:
    assert wording.section("receipt", "xx") == wording.section("receipt", "en")


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))
