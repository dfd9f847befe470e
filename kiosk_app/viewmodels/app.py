"""From view-model to window: fonts, languages, the QML engine."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.viewmodels.fonts import (
    ICON_FAMILY,
    TEXT_FAMILY,
    family_for,
    glyphs,
    load_fonts,
    load_letters,
)
from kiosk_app.viewmodels.translate import Interpreter

if TYPE_CHECKING:
    from kiosk_app.viewmodels.root import RootVm

QML: Final = Path(__file__).resolve().parent.parent / "qml"

FONTS: Final = QML.parent / "fonts.conf"

REFERENCE_PITCH_MM: Final = 0.248
"""Of the 21.5" screen with 1080 x 1920 pixels, portrait or landscape."""


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """Size in pixels. ``frameless`` and ``fullscreen`` on the machine, neither on a desk."""

    width: int = 1080
    height: int = 1920
    frameless: bool = False
    fullscreen: bool = False
    motion: bool = True
    title: str = "Một Cửa"


def pitch_for(width: int, height: int) -> float:
    """Millimetres a pixel with which a window of this size shows the whole reference screen."""
    long, short = max(width, height), min(width, height)
    return REFERENCE_PITCH_MM * max(1920 / long, 1080 / short)


class QmlError(Exception):
    """``Main.qml`` could not be loaded; Qt has said why on the log."""


def make_application(arguments: Sequence[str]) -> QGuiApplication:
    """The process's one Qt application. Its only keyboard on the screen is our own."""
    os.environ["QT_IM_MODULE"] = "none"
    os.environ.setdefault("FONTCONFIG_FILE", str(FONTS))
    # Else Qt rests 5 ms before each frame, and one that takes 11 misses the next tick.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    application = QGuiApplication(list(arguments))
    application.setApplicationName("Một Cửa")
    return application


def make_engine(
    root: RootVm, interpreter: Interpreter, options: WindowOptions
) -> QQmlApplicationEngine:
    """Load the interface, and let it follow ``root``'s language. ``root.show`` must have been
    called once. Raises what ``load_window`` raises.
    """
    engine = load_window(root, interpreter, options)
    follow_language(engine, root, interpreter)
    return engine


def follow_language(engine: QQmlApplicationEngine, root: RootVm, interpreter: Interpreter) -> None:
    """Every text is read again when the language on the screen changes."""

    def install_language(language: str) -> None:
        load_letters(language)
        interpreter.install(language)
        engine.setUiLanguage(language)
        engine.retranslate()

    root.languageWanted.connect(install_language)


def load_window(
    root: QObject, interpreter: Interpreter, options: WindowOptions
) -> QQmlApplicationEngine:
    """The window, with ``root`` behind it: a ``RootVm``, or what has its properties.

    Raises:
        FontMissingError: A font's package is not installed.
        QmlError: The interface cannot be loaded.
    """
    load_fonts()
    load_letters(root.property("language"))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    interpreter.install(root.property("language"))
    engine.setInitialProperties(
        {
            "vm": root,
            "glyphs": glyphs(),
            "textFamily": TEXT_FAMILY,
            "iconFamily": ICON_FAMILY,
            "languages": {
                language.tag: {
                    "tall": language.tall,
                    "leftward": language.leftward,
                    "letters": family_for(language.tag),
                    "font": language.font or TEXT_FAMILY,
                }
                for language in LANGUAGES.values()
            },
            "width": options.width,
            "height": options.height,
            "frameless": options.frameless,
            "fullscreen": options.fullscreen,
            "motion": options.motion,
            "title": options.title,
        }
    )
    engine.load(str(QML / "Main.qml"))
    if not engine.rootObjects():
        raise QmlError("Main.qml")
    return engine


def window_of(engine: QQmlApplicationEngine) -> QQuickWindow:
    """The kiosk's window."""
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return window


def close(engine: QQmlApplicationEngine) -> None:
    """Close the window and let go of everything QML, before the view-models go."""
    from PySide6.QtCore import QEvent  # noqa: PLC0415 - many enumerations, none needed to begin

    window_of(engine).close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.processEvents()
