"""No sentence of the interface lacks a language."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.i18n import build
from kiosk_app.viewmodels.translate import Interpreter, TranslationMissingError, translate

Text = tuple[str, str, bool]
"""Context, source, and whether it has a plural."""


def texts(file: Path) -> dict[Text, list[str]]:
    """Each text of a .ts file with its finished translations."""
    found: dict[Text, list[str]] = {}
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            finished = translation.get("type") is None
            found[key] = (forms or [translation.text or ""]) if finished else []
    return found


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_nothing_is_unfinished(language: str) -> None:
    shown = texts(build.HERE / f"kiosk_{language}.ts")
    assert shown
    assert [key for key, words in shown.items() if not words or not all(words)] == []


@pytest.mark.parametrize("language", build.LANGUAGES)
def test_nothing_in_the_code_is_missing(language: str, tmp_path: Path) -> None:
    committed = build.HERE / f"kiosk_{language}.ts"
    collected = tmp_path / committed.name
    shutil.copy(committed, collected)
    build.collect(language, collected)
    assert texts(collected).keys() == texts(committed).keys()


@pytest.mark.parametrize("language", ["vi", "ko"])
def test_places_in_a_sentence_are_kept(language: str) -> None:
    for (_, source, _), words in texts(build.HERE / f"kiosk_{language}.ts").items():
        places = set(re.findall(r"%\d|%n|\{\w+\}", source))
        for form in words:
            assert set(re.findall(r"%\d|%n|\{\w+\}", form)) == places, source


@pytest.mark.parametrize("language", ["vi", "ko"])
def test_the_tone_of_the_house(language: str) -> None:
    """docs/design.md, Words: no exclamation mark, no blame, no pronoun for the person."""
    for (context, source, _), words in texts(build.HERE / f"kiosk_{language}.ts").items():
        for form in words:
            assert "!" not in form, source
            assert not re.search(r"\b(bạn|quý khách)\b", form.lower()), source
            assert len(re.findall(r"[.?](?:\s|$)", form)) <= 2, (context, source)


def test_english_is_the_language_of_the_code(qapp: QGuiApplication) -> None:
    interpreter = Interpreter()
    assert interpreter.say("en", "welcome", "Start") == "Start"
    assert interpreter.say("ko", "welcome", "Start") == "시작"


def test_a_language_is_installed_and_removed(qapp: QGuiApplication) -> None:
    interpreter = Interpreter()
    interpreter.install("vi")
    assert translate("printing", "Printing %n page(s)", "", 2) == "Đang in 2 trang"
    interpreter.install("en")
    assert translate("printing", "Printing %n page(s)", "", 1) == "Printing 1 page"
    assert translate("printing", "Printing %n page(s)", "", 2) == "Printing 2 pages"
    interpreter.remove()
    assert translate("root", "Print") == "Print"


def test_a_missing_translation_says_how_it_is_made(qapp: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(TranslationMissingError, match=r"kiosk_app\.i18n\.build"):
        Interpreter(tmp_path)
