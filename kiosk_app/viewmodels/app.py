"""From view-model to window: fonts, languages, the QML engine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.viewmodels.fonts import ICON_FAMILY, TEXT_FAMILY, glyphs, load_fonts
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.translate import Interpreter

QML: Final = Path(__file__).resolve().parent.parent / "qml"

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


def make_engine(
    root: RootVm, interpreter: Interpreter, options: WindowOptions
) -> QQmlApplicationEngine:
    """Load the interface. ``root.show`` must have been called once.

    Raises:
        FontMissingError: A font's package is not installed.
        QmlError: The interface cannot be loaded.
    """
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))

    def install_language(language: str) -> None:
        interpreter.install(language)
        engine.setUiLanguage(language)
        engine.retranslate()

    interpreter.install(root.property("language"))
    root.languageWanted.connect(install_language)
    engine.setInitialProperties(
        {
            "vm": root,
            "glyphs": glyphs(),
            "textFamily": TEXT_FAMILY,
            "iconFamily": ICON_FAMILY,
            "languages": {
                language.tag: {"tall": language.tall, "leftward": language.leftward}
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
    engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
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
    window_of(engine).close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.processEvents()
