"""How quick this machine is at this moment: a fixed piece of work of the kind that a screen is made
of, half of it Python, half of it painting by software.

A limit in milliseconds is what a person feels, on a machine on which the work takes
``REFERENCE_MS``: two cores of an AMD EPYC with nobody else on them. On one that is slower, or that
is slower today, the limit is as much longer; on a quicker one it stays.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from typing import Final

REFERENCE_MS: Final = 6.0
WIDTH, HEIGHT = 1080, 960
WORDS: Final = 9000
CARDS: Final = 24


def loop_ms() -> float:
    """One pass, in milliseconds, in a process that has a kiosk's application."""
    start = time.perf_counter()
    _compute()
    _paint()
    return (time.perf_counter() - start) * 1000


def slowness(passes: Sequence[float]) -> float:
    """By how much everything takes longer here than on the machine that the limits mean."""
    return max(1.0, statistics.median(passes) / REFERENCE_MS)


def _compute() -> None:
    counted: dict[str, int] = {}
    for number in range(WORDS):
        word = f"{number * 7919 % 1013:x}"
        counted[word] = counted.get(word, 0) + len(word)
    assert sum(sorted(counted.values())) > WORDS


def _paint() -> None:
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QColor, QFont, QImage, QPainter  # noqa: PLC0415

    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont()
    font.setPixelSize(28)
    painter.setFont(font)
    for card in range(CARDS):
        place = QRectF(40, card * HEIGHT / CARDS, WIDTH - 80, HEIGHT / CARDS - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromHsv(card * 360 // CARDS, 90, 250))
        painter.drawRoundedRect(place, 12, 12)
        painter.setPen(QColor("black"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "Một Cửa · Đà Nẵng · 0123456789")
    painter.end()
