"""Everyday phrases find their paper: of both halves at least 95 % stand among the first three.

The phrases were written before the index. Of those that were kept back nothing is ever printed but
how many were found, so that nobody tunes to them.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from kiosk_app.finding.index import Index
from kiosk_app.i18n.languages import LANGUAGES
from tests.kiosk_app.synthetic import CODES, form

HERE: Final = Path(__file__).parent
HALVES: Final = ("tuning", "held_back")
FIRST: Final = 3
ENOUGH: Final = 0.95
LEAST_PHRASES: Final = 300
LEAST_A_SERVICE: Final = 10


class Phrase(NamedTuple):
    text: str
    language: str
    services: frozenset[str]

    def __repr__(self) -> str:
        return "Phrase(...)"


def phrases(half: str) -> list[Phrase]:
    return [
        Phrase(one["text"], path.stem, frozenset(one["services"]))
        for path in sorted((HERE / half).glob("*.toml"))
        for one in tomllib.loads(path.read_text("utf-8"))["phrase"]
    ]


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.of(form(code) for code in CODES)


def found(index: Index, phrase: Phrase) -> bool:
    return bool(phrase.services & set(index.find(phrase.text, phrase.language)[:FIRST]))


@pytest.mark.parametrize("half", HALVES)
def test_services_are_found_by_what_people_say(index: Index, half: str) -> None:
    asked = phrases(half)
    right = sum(found(index, phrase) for phrase in asked)
    print(f"{half}: {right} of {len(asked)}")
    assert right >= ENOUGH * len(asked)


@pytest.mark.parametrize("half", HALVES)
def test_no_language_is_left_behind(index: Index, half: str) -> None:
    """A small half may miss two of sixteen; none may be found by luck alone."""
    for language in {phrase.language for phrase in phrases(half)}:
        asked = [phrase for phrase in phrases(half) if phrase.language == language]
        right = sum(found(index, phrase) for phrase in asked)
        assert right >= 0.85 * len(asked), language


def test_there_are_phrases_enough() -> None:
    by_half = {half: phrases(half) for half in HALVES}
    assert sum(map(len, by_half.values())) >= LEAST_PHRASES
    counts = Counter(code for half in by_half.values() for one in half for code in one.services)
    assert set(counts) == set(CODES)
    assert min(counts.values()) >= LEAST_A_SERVICE
    for half in by_half.values():
        assert {one.language for one in half} == set(LANGUAGES)


def test_the_halves_share_no_phrase() -> None:
    texts = [{phrase.text for phrase in phrases(half)} for half in HALVES]
    assert len(texts[0] & texts[1]) == 0


def test_every_bundle_says_words_in_every_language() -> None:
    for code in CODES:
        search = form(code).search
        assert set(search) == set(form(code).title), code
        for language, said in search.items():
            assert len(said) >= 8, (code, language)
            assert len(set(said)) == len(said), (code, language)
