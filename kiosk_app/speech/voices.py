"""In which voice each piece of a line is read: by language, by script, by Vietnamese letters."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

READINGS: Final = Path(__file__).resolve().parent / "readings.toml"

_VIETNAMESE: Final = frozenset("ăâđêôơưĂÂĐÊÔƠƯ")
_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
_LATIN_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, repr=False)
class Piece:
    """``language`` is a tag that has a voice."""

    language: str
    text: str


def pieces(text: str, language: str, voices: Mapping[str, str]) -> tuple[Piece, ...]:
    """``text`` cut where another voice goes on. What no voice can read is left out."""
    tongues = _tongues(text, language)
    found: list[Piece] = []
    for tongue, run in _runs(text, tongues):
        spoken = run if tongue is not None and tongue in voices else None
        if spoken is None or not any(sign.isalnum() or sign == "+" for sign in spoken):
            if found and spoken is not None:
                found[-1] = Piece(found[-1].language, found[-1].text + spoken)
            continue
        assert tongue is not None
        if found and found[-1].language == tongue:
            found[-1] = Piece(tongue, found[-1].text + spoken)
        else:
            found.append(Piece(tongue, spoken))
    return tuple(
        Piece(one.language, _as_read(one.text) if one.language == "zh-Hans" else one.text)
        for one in (_chinese(piece) for piece in found)
    )


def _chinese(piece: Piece) -> Piece:
    """Both ways of writing are read by the same readings."""
    return Piece("zh-Hans", piece.text) if piece.language == "zh-Hant" else piece


def _runs(text: str, tongues: list[str | None]) -> list[tuple[str | None, str]]:
    runs: list[tuple[str | None, str]] = []
    for sign, tongue in zip(text, tongues, strict=True):
        if runs and runs[-1][0] == tongue:
            runs[-1] = (tongue, runs[-1][1] + sign)
        else:
            runs.append((tongue, sign))
    return runs


def _tongues(text: str, language: str) -> list[str | None]:
    """Which language reads each sign; ``None`` where none of ours does."""
    tongues: list[str | None] = []
    before = ""
    for sign in text:
        script = _script(sign)
        if script == "" and (not tongues or (sign.isdigit() and not before.isalnum())):
            # A number of its own is read in the language on the screen.
            tongues.append(language)
        elif script == "":
            tongues.append(tongues[-1])
        elif script == "han":
            tongues.append(language if language.startswith("zh") else "zh-Hans")
        else:
            tongues.append({"latin": _latin(language), "other": None}.get(script, script))
        before = sign
    if language != "vi":
        for start, end in _vietnamese_names(text):
            tongues[start:end] = ["vi"] * (end - start)
    return tongues


def _latin(language: str) -> str:
    return "vi" if language == "vi" else "en"


def _script(sign: str) -> str:
    """A tag for scripts of one language; "latin", "han", "other"; empty for signs and digits."""
    if not sign.isalpha():
        return ""
    name = unicodedata.name(sign, "")
    if name.startswith("LATIN"):
        return "latin"
    if name.startswith("HANGUL"):
        return "ko"
    if name.startswith("CYRILLIC"):
        return "ru"
    if name.startswith("CJK"):
        return "han"
    return "other"


def _vietnamese_names(text: str) -> list[tuple[int, int]]:
    """Where Vietnamese stands among other Latin words: "Nguyễn Thị Thu Hường", with what is
    written large right before and after it.
    """
    words = [found for found in _LATIN_WORD.finditer(text) if _script(found[0][0]) == "latin"]
    names = all(word[0][0].isupper() for word in words)
    found: list[tuple[int, int]] = []
    for index, word in enumerate(words):
        near = bool(found) and text[found[-1][1] : word.start()] in {" ", "\u00a0", "-"}
        if is_vietnamese(word[0]):
            start = word.start()
            before = words[index - 1] if index else None
            if (
                before is not None
                and not near
                and before[0][0].isupper()
                and text[before.end() : start] == " "
                and (index > 1 or names)
            ):
                start = before.start()
        elif near and word[0][0].isupper():
            start = word.start()
        else:
            continue
        if near:
            found[-1] = (found[-1][0], word.end())
        else:
            found.append((start, word.end()))
    return found


def is_vietnamese(word: str) -> bool:
    """It has a letter or a tone that, among our languages, only Vietnamese has."""
    if any(sign in _VIETNAMESE for sign in unicodedata.normalize("NFC", word)):
        return True
    parts = unicodedata.normalize("NFD", word)
    if _script(word[0]) != "latin":
        return False
    return any(sign in _TONES or sign in "\u0306\u0302\u031b" for sign in parts)


@cache
def _readings() -> Mapping[str, str]:
    table = tomllib.loads(READINGS.read_text("utf-8"))["pinyin"]
    return {word: str(reading) for word, reading in table.items()}


@cache
def _readable() -> re.Pattern[str]:
    words = sorted(_readings(), key=len, reverse=True)
    return re.compile("|".join(re.escape(word) for word in words))


def _as_read(text: str) -> str:
    """Han that is read otherwise in a word than alone, as pinyin with the tone's number."""
    return _readable().sub(lambda found: f" {_readings()[found[0]]} ", text)
