"""What docs/accessibility.md asks of a screen, measured on the items that are to be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QObject, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.kiosk_app.stage import Stage

TARGET_MM: Final = 14.0
APART_MM: Final = 3.0
CAPITAL_MM: Final = 4.8
CAPITAL_EM: Final = 0.74
"""Capital height of Be Vietnam Pro (docs/design.md, Sizes)."""
ROUNDING_PX: Final = 1.0


def pitch_mm(stage: Stage) -> float:
    return float(stage.root.property("pitchMm"))


def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()


def visible_part(item: QQuickItem) -> QRectF:
    """What is left of ``item`` after every clipping ancestor, in the window's pixels."""
    part = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    above = _parent(item)
    while above is not None:
        if above.clip():
            part = part.intersected(
                above.mapRectToScene(QRectF(0, 0, above.width(), above.height()))
            )
        above = _parent(above)
    return part


def whole(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_target(item: QQuickItem) -> bool:
    """Something that can be pressed or typed into."""
    if item.metaObject().className() == "QQuickTextInput":
        return True
    return item.metaObject().indexOfMethod("press()") >= 0 and item.activeFocusOnTab()


def targets(stage: Stage) -> list[QQuickItem]:
    """Those on the page that is shown."""
    return [
        item
        for item in stage.items()
        if is_target(item) and item.isEnabled() and visible_part(item).height() > ROUNDING_PX
    ]


def box(item: QQuickItem) -> QRectF:
    """What a finger may touch: for a text, the field round it."""
    if item.metaObject().className() == "QQuickTextInput":
        around = item.parentItem()
        assert around is not None
        return whole(around)
    return whole(item)


def texts(stage: Stage) -> Iterator[QQuickItem]:
    for item in stage.items():
        if (
            item.inherits("QQuickText")
            and item.property("text")
            and visible_part(item).height() > 1
        ):
            yield item


def names(items: Iterable[QObject]) -> list[str]:
    return [str(item.property("name") or item.property("text") or item) for item in items]


def clipped_texts(stage: Stage) -> list[str]:
    """Texts that are cut, or wider than the room they were given."""
    found = []
    for item in texts(stage):
        wide = item.property("contentWidth") > item.width() + ROUNDING_PX
        high = item.property("contentHeight") > item.height() + ROUNDING_PX
        icon = item.property("font").family() == "Phosphor"
        if item.property("truncated") or ((wide or high) and not icon):
            found.append(str(item.property("text")))
    return found


def outside(stage: Stage) -> list[str]:
    """Targets and texts that reach beyond the window, or are cut by the page they stand on."""
    window = QRectF(0, 0, stage.window.width(), stage.window.height())
    grown = window.adjusted(-ROUNDING_PX, -ROUNDING_PX, ROUNDING_PX, ROUNDING_PX)
    found = [item for item in texts(stage) if not grown.contains(whole(item))]
    for item in targets(stage):
        part, full = visible_part(item), whole(item)
        if not grown.contains(full) or full.height() - part.height() > ROUNDING_PX:
            found.append(item)
    return names(found)


def small_targets(stage: Stage) -> list[str]:
    least = TARGET_MM / pitch_mm(stage) - ROUNDING_PX
    return names(
        item for item in targets(stage) if min(box(item).width(), box(item).height()) < least
    )


def crowded_targets(stage: Stage) -> list[tuple[str, str]]:
    """Pairs that stand nearer than 3 mm to one another, or overlap."""
    apart = APART_MM / pitch_mm(stage) - ROUNDING_PX
    found = []
    for one, other in combinations(targets(stage), 2):
        grown = box(one).adjusted(-apart, -apart, apart, apart)
        if grown.intersects(box(other)):
            found.append((names([one])[0], names([other])[0]))
    return found


def small_texts(stage: Stage) -> list[str]:
    found = []
    for item in texts(stage):
        info = item.property("fontInfo")
        pixels = (
            info.pixelSize() if hasattr(info, "pixelSize") else item.property("font").pixelSize()
        )
        if item.property("font").family() == "Phosphor":
            continue
        if pixels * CAPITAL_EM * pitch_mm(stage) < CAPITAL_MM:
            found.append(str(item.property("text")))
    return found


def unnamed_targets(stage: Stage) -> list[str]:
    """Targets of which assistive technology could not say what they are."""
    from PySide6.QtGui import QAccessible

    found = []
    for item in targets(stage):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(str(item))
    return found


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours (WCAG 2.2, relative luminance)."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def overlapping_texts(stage: Stage) -> list[str]:
    """Pairs of texts on the same page that are written over one another."""
    shown = [
        (item, visible_part(item))
        for item in texts(stage)
        if item.property("font").family() != "Phosphor" and _opacity(item) > 0
    ]
    return [
        f"{one.property('text')} | {other.property('text')}"
        for (one, here), (other, there) in combinations(shown, 2)
        if (common := here.intersected(there)).width() > ROUNDING_PX
        and common.height() > 2 * ROUNDING_PX
    ]


def faint_texts(stage: Stage, least: float) -> list[str]:
    """Texts that do not stand out from the ground under them in the picture."""
    picture = stage.grab()
    found = []
    for item in texts(stage):
        part = visible_part(item).toAlignedRect().intersected(picture.rect())
        if part.isEmpty() or _opacity(item) == 0:
            continue
        grounds = Counter(
            picture.pixel(x, y)
            for x in range(part.left(), part.right() + 1, 3)
            for y in range(part.top(), part.bottom() + 1, 3)
        )
        # A filled glyph covers more of its place than its ground does.
        del grounds[item.property("color").rgba()]
        ground = QColor(grounds.most_common(1)[0][0])
        ratio = contrast(item.property("color"), ground)
        # A glyph is a picture beside a word: 4.5 is asked of it (VVSG 2.0).
        wanted = 4.5 if item.property("font").family() == "Phosphor" else least
        if ratio < wanted:
            found.append(f"{item.property('text')}: {ratio:.1f} on {ground.name()}")
    return found


QT_LEAST_PX: Final = 12
"""What a text has that does not shrink."""


def broken_words(stage: Stage) -> list[str]:
    """Words that do not fit on a line of their text, so that they are cut in two."""
    found = []
    for item in texts(stage):
        if _opacity(item) == 0 or item.property("font").family() == "Phosphor":
            continue
        if item.property("minimumPixelSize") != QT_LEAST_PX:
            # A key's letters shrink to fit, down to the least size; "clipped_texts" sees to that.
            continue
        metrics = QFontMetricsF(item.property("font"))
        for word in _unbreakable(str(item.property("text"))):
            # Hangul may break anywhere; an address may break at its signs.
            if (word.isascii() and "/" in word) or any(char >= "\u1100" for char in word):
                continue
            if metrics.horizontalAdvance(word) > item.width() + ROUNDING_PX:
                found.append(word)
    return found


def _unbreakable(text: str) -> Iterator[str]:
    """What stands between two places where a line may end; Thai has them without spaces."""
    for word in text.split():
        if not any("\u0e00" <= char <= "\u0e7f" for char in word):
            yield word
            continue
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, word)
        begin = 0
        while (end := finder.toNextBoundary()) > 0:
            yield word[begin:end]
            begin = end


def _opacity(item: QQuickItem) -> float:
    opacity = 1.0
    above: QQuickItem | None = item
    while above is not None:
        opacity *= above.opacity()
        above = _parent(above)
    return opacity


def expect_sound(stage: Stage) -> None:
    """Everything that is asked of a face in every language, at the size in which it starts."""
    assert clipped_texts(stage) == []
    assert outside(stage) == []
    assert small_targets(stage) == []
    assert crowded_targets(stage) == []
    assert small_texts(stage) == []
    assert unnamed_targets(stage) == []
    assert overlapping_texts(stage) == []
    assert (cut := broken_words(stage)) == [], cut
