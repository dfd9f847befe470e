"""What of a text is compared: whole words, and the short runs of letters that they are made of.

Runs go across words, so that a missing space costs little; a slip spoils only those around it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from kiosk_app.finding.folding import Script, Word, words

WORD: Final = "w:"
ACCENTED: Final = "a:"
"""Before a word with its accents: where they were typed, they tell words apart."""

_STEM: Final = 5
"""Letters of a Russian word that its endings leave alone, at least."""
_ENDING: Final = 2


def weight(feature: str) -> float:
    """How much it says beside others that are as rare. A run has no sign before it."""
    if feature.startswith(WORD):
        return 1.6
    if feature.startswith(ACCENTED):
        return 0.5
    if feature[-1] < "\u3400":
        return 1.0
    return 0.5 if len(feature) == 1 else 1.5


def features(text: str) -> frozenset[str]:
    """Features of ``text``, without those of words that say nothing."""
    return frozenset(of_words(telling(words(text))))


def whole_words(text: str) -> frozenset[str]:
    """Its words alone: the runs of a long sentence would be like anything."""
    return frozenset(WORD + stem(word) for word in telling(words(text)) if word.script.spaced)


def telling(found: list[Word]) -> list[Word]:
    """``found`` without words such as "I want to"; all of them if there are no others."""
    silent = _silent()
    left: list[Word] = []
    for word in found:
        if word.script.spaced:
            if word.accented not in silent:
                left.append(word)
        else:
            parts = _silent_runs()[word.script.name].split(word.letters)
            left.extend(Word(word.script, part, part) for part in parts if part)
    return left or found


def of_words(found: list[Word]) -> Iterator[str]:
    """Features of words that follow one another."""
    for word in found:
        if word.script.spaced:
            yield WORD + stem(word)
            if word.accented is not word.letters and word.script is Script.LETTERS:
                yield ACCENTED + word.accented
    for script, letters in _joined(found):
        for length in script.runs:
            for at in range(len(letters) - length + 1):
                yield letters[at : at + length]


def stem(word: Word) -> str:
    """The word without what may be its ending."""
    if word.script is Script.CYRILLIC and len(word.letters) > _STEM:
        return word.letters[: max(_STEM, len(word.letters) - _ENDING)]
    return word.letters


def _joined(found: list[Word]) -> Iterator[tuple[Script, str]]:
    """Neighbours of one script, without the space between them."""
    script, letters = None, ""
    for word in found:
        if word.script is not script:
            if script is not None:
                yield script, letters
            script, letters = word.script, ""
        letters += word.letters
    if script is not None:
        yield script, letters


@cache
def _silent() -> frozenset[str]:
    """As they are written, and without their accents."""
    found = [word for said in _table()["words"].values() for word in words(said)]
    return frozenset(form for word in found for form in (word.letters, word.accented))


@cache
def _silent_runs() -> Mapping[str, re.Pattern[str]]:
    """By the script's name; a script that has none is cut nowhere."""
    runs: dict[str, set[str]] = {one.name: {"(?!)"} for one in Script if not one.spaced}
    for said in _table()["runs"].values():
        for run in said.split():
            parts = words(run)
            if len(parts) == 1:
                runs[parts[0].script.name].add(re.escape(parts[0].letters))
    return {
        name: re.compile("|".join(sorted(several, key=len, reverse=True)))
        for name, several in runs.items()
    }


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    text = files("kiosk_app.finding").joinpath("silent.toml").read_text("utf-8")
    return tomllib.loads(text)
