"""No sentence of the interface lacks a language."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.i18n import build
from kiosk_app.viewmodels.translate import Interpreter, TranslationMissingError, translate

TRANSLATED = tuple(tag for tag in build.LANGUAGES if tag != "en")

AS_IN_ENGLISH = {
    "{day} {month} {year}": "day, month, year stand in this order",
    "{weekday}, {date}": "the weekday stands first",
    "PIN": "called so in Korean and Thai",
}
"""Texts that are the same in some other language, and why."""

TERMS = Path(__file__).parent / "terms"

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


@pytest.mark.parametrize("language", TRANSLATED)
def test_places_in_a_sentence_are_kept(language: str) -> None:
    for (_, source, _), words in texts(build.HERE / f"kiosk_{language}.ts").items():
        places = set(re.findall(r"%\d|%n|\{\w+\}", source))
        for form in words:
            assert set(re.findall(r"%\d|%n|\{\w+\}", form)) == places, source


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_tone_of_the_house(language: str) -> None:
    """docs/design.md, Words: no exclamation mark, no blame, no pronoun for the person."""
    for (context, source, _), words in texts(build.HERE / f"kiosk_{language}.ts").items():
        for form in words:
            assert "!" not in form, source
            assert "！" not in form, source
            assert not re.search(r"\b(bạn|quý khách)\b", form.lower()), source
            assert len(re.findall(r"[.?](?:\s|$)", form)) <= 2, (context, source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    """accessibility.md: language."""
    for (_, source, _), words in texts(build.HERE / f"kiosk_{language}.ts").items():
        if re.search(r"[A-Za-z]{2}", source) and source not in AS_IN_ENGLISH:
            assert source not in words


@pytest.mark.parametrize(("language", "forms"), [("vi", 1), ("ru", 3), ("th", 1), ("ja", 1)])
def test_plurals_have_the_forms_of_the_language(language: str, forms: int) -> None:
    shown = texts(build.HERE / f"kiosk_{language}.ts")
    counted = [words for (_, _, plural), words in shown.items() if plural]
    assert counted
    assert {len(words) for words in counted} == {forms}


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1\N{NO-BREAK SPACE}страниц"),
        (2, "2\N{NO-BREAK SPACE}страниц"),
        (5, "5\N{NO-BREAK SPACE}страниц"),
        (21, "21\N{NO-BREAK SPACE}страниц"),
    ],
)
def test_russian_counts_as_russian_does(qapp: QGuiApplication, count: int, words: str) -> None:
    endings = {1: "у", 2: "ы", 5: "", 21: "у"}
    interpreter = Interpreter()
    interpreter.install("ru")
    said = translate("printing", "Printing %n page(s)", "", count)
    interpreter.remove()
    assert re.search(rf"{words}{endings[count] or ''}(?!\w)", said), said


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_term_is_said_the_same_way_everywhere(language: str) -> None:
    """``terms/<tag>.toml``: a word of the trade, how it is said, and where it rightly is not."""
    table = tomllib.loads((TERMS / f"{language}.toml").read_text("utf-8"))["term"]
    assert len(table) >= 25
    said = [
        (source, form)
        for (_, source, _), words in texts(build.HERE / f"kiosk_{language}.ts").items()
        for form in words
    ]
    for term in table:
        asked = re.compile(rf"\b{re.escape(term['source'])}\b", re.IGNORECASE)
        stems = [stem.lower() for stem in term["says"]]
        for source, form in said:
            if asked.search(source) and source not in term.get("except", ()):
                assert any(stem in form.lower() for stem in stems), (term["source"], source, form)


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
