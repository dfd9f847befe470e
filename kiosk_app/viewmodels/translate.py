"""The interface's own words, from Qt Linguist's files. A form's words live in its bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk_app.i18n.languages import LANGUAGES

FOLDER: Final = Path(__file__).resolve().parent.parent / "i18n"

OWN_NAMES: Final = {tag: language.name for tag, language in LANGUAGES.items()}
"""Each language in its own name and script."""

SOURCE_LANGUAGE: Final = "en"
"""Language of the texts in the code: an English text without a translation is right as it is."""


class TranslationMissingError(Exception):
    """A compiled translation is not there: ``python -m kiosk_app.i18n.build`` makes it."""


COPIES: Final = 8
"""How often a language is installed for ``qsTr``.

``QTranslator.translate`` answers nothing while another thread is in it (Qt 6.12, a lock that is
only tried), and threads of Qt's own are, with the words of their errors: the QML loader's "No such
file", the image reader's "Image type not supported". With one copy a word of the interface then
stays in English for as long as the screen stands; with more, the next one answers. Measured with a
file that is not there, opened 400,000 times beside 5 million look-ups: without an answer 3,834 with
one copy, 96 with two, 3 with four, none with eight.
"""

_speaking: Final[list[Interpreter]] = []
"""The last one installed speaks, as in Qt."""


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """``text`` in the language now installed; ``%n`` and its plural follow ``n``.

    The arguments are Qt's own, in Qt's order, or ``lupdate`` does not find the text.
    """
    if _speaking:
        speaker = _speaking[-1]
        said = speaker.say(speaker.installed, context, text, comment, n)
    else:
        said = text
    return said.replace("%n", str(n)) if n >= 0 else said


class Interpreter:
    """Speaks every language at once, so that the welcome screen can greet in all of them."""

    def __init__(self, folder: Path = FOLDER) -> None:
        missing = [tag for tag in LANGUAGES if not _file(folder, tag).is_file()]
        if missing:
            raise TranslationMissingError(f"{missing}: run python -m kiosk_app.i18n.build")
        self._folder = folder
        # Kept here, for Qt reads from these bytes; it would map a file, and a kiosk must survive
        # that the file is built anew.
        self._compiled: dict[str, bytes] = {}
        # Asked by Python alone, one thread at a time; never installed.
        self._translators: dict[str, QTranslator] = {}
        self._copies: dict[str, list[QTranslator]] = {}
        self.installed = ""

    def install(self, language: str) -> None:
        """Make ``language`` the one of ``translate`` and of ``qsTr``."""
        self.remove()
        self._translator(language)
        if language not in self._copies:
            compiled = self._compiled[language]
            self._copies[language] = [_load(compiled) for _ in range(COPIES)]
        for copy in self._copies[language]:
            QCoreApplication.installTranslator(copy)
        self.installed = language
        _speaking.append(self)

    def remove(self) -> None:
        """Leave the application without a translation, as it was before ``install``."""
        if self.installed:
            _speaking.remove(self)
            for copy in self._copies[self.installed]:
                QCoreApplication.removeTranslator(copy)
            self.installed = ""

    def say(self, language: str, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """``text`` in ``language``, whichever is installed; its plural for ``n``, ``%n`` left."""
        return self._translator(language).translate(context, text, comment, n) or text

    def _translator(self, language: str) -> QTranslator:
        """Read with the first word that is said in ``language``."""
        if language not in self._translators:
            self._compiled[language] = _file(self._folder, language).read_bytes()
            self._translators[language] = _load(self._compiled[language])
        return self._translators[language]


def _file(folder: Path, language: str) -> Path:
    return folder / f"kiosk_{language}.qm"


def _load(compiled: bytes) -> QTranslator:
    translator = QTranslator()
    if not translator.load(compiled):
        raise TranslationMissingError("damaged: run python -m kiosk_app.i18n.build")
    return translator
