"""The languages that the interface speaks, from ``languages.toml``: data, no code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).resolve().parent / "languages.toml"


@dataclass(frozen=True, slots=True)
class Language:
    """``tag`` is of BCP 47; the other fields are explained in ``languages.toml``."""

    tag: str
    name: str
    locale: str
    font: str = ""
    tall: bool = False
    leftward: bool = False
    voice: str = ""


def read_languages(file: Path = FILE) -> Mapping[str, Language]:
    """All languages by tag, in the file's order. Raises ``TypeError`` for a key that none has."""
    table = tomllib.loads(file.read_text("utf-8"))
    return {tag: Language(tag, **row) for tag, row in table.items()}


LANGUAGES: Final = read_languages()
