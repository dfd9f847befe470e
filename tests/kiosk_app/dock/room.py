"""The dock's parts as the assembly makes them: real simulators, on the real wire."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO

import qrcode
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image
from PySide6.QtGui import QImage
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from devices.printer.folder import FolderPrinter
from devices.simulators.escpos_printer import TcpSlipPrinter
from devices.simulators.scanner import SerialScannerSimulator
from kiosk_app.dock.net import NetSwitch
from kiosk_app.dock.parts import DockParts

ADDRESS = "HTTP://127.0.0.1:8480/V"
NEIGHBOUR = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
DEADLINE = 10.0
CODE_SIDE = 38 * mm


def until(condition: Callable[[], bool]) -> None:
    """Poll ``condition`` until it holds, at most ``DEADLINE`` seconds."""
    end = time.monotonic() + DEADLINE
    while not condition():
        assert time.monotonic() < end, "not in time"
        time.sleep(0.005)


class ScriptedRandom:
    """Bytes that differ from call to call, and are the same in every run."""

    def __init__(self) -> None:
        self._calls = itertools.count(1)

    def __call__(self, count: int) -> bytes:
        return bytes([next(self._calls)]) * count


def make_page(*texts: str, code: str = "") -> bytes:
    """A PDF with one page a text, and ``code`` as a QR on each."""
    file = BytesIO()
    page = canvas.Canvas(file, pagesize=A4)
    for text in texts:
        page.drawString(100, 700, text)
        if code:
            page.drawImage(ImageReader(make_code(code)), 100, 300, CODE_SIDE, CODE_SIDE)
        page.showPage()
    page.save()
    return file.getvalue()


def make_code(text: str) -> Image.Image:
    return qrcode.make(text, box_size=4).get_image().convert("L")


def as_qimage(picture: Image.Image) -> QImage:
    grey = picture.convert("L")
    image = QImage(grey.tobytes(), *grey.size, grey.width, QImage.Format.Format_Grayscale8)
    return image.copy()


@dataclass(slots=True)
class Room:
    """The parts, and what stands round them."""

    parts: DockParts
    tray: FolderPrinter
    slot: TcpSlipPrinter
    glass: SerialScannerSimulator
    net: NetSwitch
    screen: QImage = field(default_factory=QImage)
    """What the kiosk's window shows."""
    opened: list[str] = field(default_factory=list)
    """Addresses that were opened for the person."""
