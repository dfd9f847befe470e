"""The verify page's words in every language of the interface: ``words.json``.

The office's answers and the page's script take them from the same file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Final, cast

from django.http import HttpRequest

_READ = json.loads((files(__package__) / "words.json").read_bytes())
LANGUAGES: Final = cast("Mapping[str, str]", _READ["languages"])
Texts = Mapping[str, str | list[str]]
WORDS: Final = cast("Mapping[str, Texts]", _READ["words"])
SCRIPT: Final = (
    f"export const LANGUAGES = {json.dumps(LANGUAGES, ensure_ascii=False)};\n"
    f"export const WORDS = {json.dumps(WORDS, ensure_ascii=False)};\n"
).encode()
"""``words.js``: a module for the page."""


def language_of(request: HttpRequest) -> str:
    """What was chosen on the page, else what the browser prefers: English for one that prefers
    none of ours, Vietnamese for one that says nothing.
    """
    asked = request.POST.get("language") or request.GET.get("language") or ""
    if asked in LANGUAGES:
        return asked
    preferred = request.headers.get("Accept-Language", "")[:200]
    for part in preferred.split(","):
        tag = part.partition(";")[0].strip().lower().partition("-")[0]
        if tag in LANGUAGES:
            return tag
    return "en" if preferred.strip(" *") else "vi"


def message(state: str, language: str) -> tuple[str, str]:
    """Title and sentence of a state."""
    words = WORDS[language][state]
    if isinstance(words, str):
        raise KeyError(state)
    return words[0], words[1]
