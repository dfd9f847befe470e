"""The dock's window: its engine, its font, and its pictures of sheets."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk_app.dock.paper import Sheet
from kiosk_app.dock.parts import DockParts
from kiosk_app.dock.vm import DockVm
from kiosk_app.dock.words import Language
from kiosk_app.viewmodels.fonts import TEXT_FAMILY, load_fonts

QML: Final = Path(__file__).resolve().parent / "Dock.qml"


class QmlError(Exception):
    """``Dock.qml`` could not be loaded; Qt has said why on the log."""


class SheetPictures(QQuickImageProvider):
    """``image://sheets/KEY``. Qt may ask from threads of its own."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._lock = Lock()
        self._sheets: dict[str, Sheet] = {}

    def show(self, sheets: tuple[Sheet, ...]) -> None:
        """These exist now, and no others."""
        with self._lock:
            self._sheets = {sheet.key: sheet for sheet in sheets}

    def requestImage(self, key: str, size: QSize, wanted: QSize) -> QImage:
        """The sheet, within ``wanted`` where one is given; no picture for one that is
        gone by now.
        """
        with self._lock:
            sheet = self._sheets.get(key)
        if sheet is None:
            return QImage()
        picture = QImage.fromData(sheet.png)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        if wanted.isEmpty():
            return picture
        return picture.scaled(
            wanted,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


class DockWindow(QObject):
    """Made and closed on the GUI thread. The parts outlive it."""

    closed = Signal()
    """The person closed the window: the demo ends with it."""

    def __init__(self, parts: DockParts, language: Language, parent: QObject | None = None) -> None:
        """Raises ``FontMissingError`` or ``QmlError``."""
        super().__init__(parent)
        if TEXT_FAMILY not in QFontDatabase.families():
            load_fonts()
        pictures = SheetPictures()
        self.vm: Final = DockVm(parts, language, pictures.show, self)
        self._engine = QQmlApplicationEngine(self)
        self._engine.addImageProvider("sheets", pictures)
        self._engine.setInitialProperties({"vm": self.vm})
        self._engine.load(QUrl.fromLocalFile(str(QML)))
        if not (roots := self._engine.rootObjects()):
            raise QmlError("Dock.qml")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window: Final = window
        window.closing.connect(self.closed)

    def show(self) -> None:
        self.window.show()
        self.vm.start()

    def close(self) -> None:
        """Returns when neither a worker nor anything of QML is left."""
        self.vm.close()
        self.window.close()
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
