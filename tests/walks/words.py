"""What stands on the screens in one language, found by the English source in the code.

The walks hold no word of any language: interface texts come from the translation files, a form's
own words from the catalogue.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final
from xml.etree import ElementTree as ET

from forms.bundle import load_catalogue, own_catalogue
from forms.schema import Form
from kiosk_app.i18n.line_breaks import keep_together
from kiosk_app.viewmodels.translate import FOLDER, SOURCE_LANGUAGE

PLACE: Final = re.compile(r"%L?\d|%n|\\?\{\w*\\?\}")
"""Where a text is filled in."""


@cache
def translations(language: str) -> Mapping[str, frozenset[str]]:
    """English source to its translations, of every context and every plural form."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in {language, "vi"}:
        # English has but its plurals in a file: its sources stand in the file of another language.
        for message in ET.parse(FOLDER / f"kiosk_{name}.ts").iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if name == language and translation is not None:
                found[source] |= {keep_together(name, text) for text in _texts(translation) if text}
            elif language == SOURCE_LANGUAGE:
                found[source].add(source)
    return {source: frozenset(texts) for source, texts in found.items()}


def _texts(translation: ET.Element) -> Iterator[str]:
    forms = translation.findall("numerusform")
    for element in forms or [translation]:
        yield (element.text or "").strip()


def word(language: str, source: str) -> re.Pattern[str]:
    """Matches a name that begins with ``source`` as ``language`` says it."""
    texts = translations(language).get(source, frozenset()) or frozenset({source})
    ways = sorted((_pattern(text) for text in texts), key=len, reverse=True)
    return re.compile("|".join(f"(?:{way})" for way in ways))


def literal(text: str) -> re.Pattern[str]:
    """Matches a name that begins with ``text``."""
    return re.compile(re.escape(text))


def _pattern(text: str) -> str:
    return PLACE.sub(".+?", re.escape(text))


@cache
def forms() -> Mapping[str, Form]:
    """The newest of each form in the program's own catalogue, by code."""
    catalogue = load_catalogue(own_catalogue())
    return {code: bundle.form for code, bundle in catalogue.items()}
