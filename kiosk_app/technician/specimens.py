"""What a technician prints to see whether paper comes out as it should: an A4 page and a slip.

The page shows what goes wrong in practice: edges cut off, a page that is scaled or crooked, letters
that a font has lost, grey that smears, a code that no longer reads. In the fonts of real papers.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from forms.layout.archive import Description
from forms.layout.codes import qr_modules
from forms.layout.paint import paint
from forms.layout.plan import Drawing, Frame, Modules, Plan, Rule, Run
from forms.slip import Block, Code, Separator, Words
from forms.units import provinces

MM: Final = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
EDGE: Final = 10 * MM
"""From the frame to each edge of the sheet."""
BLACK: Final = "#000000"
CODE: Final = "HTTPS://EXAMPLE.INVALID/TEST"
REGULAR, BOLD, ITALIC = "Tinos-Regular", "Tinos-Bold", "Tinos-Italic"
HARDEST: Final = "ĂÂĐÊÔƠƯ ăâđêôơư ẮẰẲẴẶ ứừửữự ẦẤẨẪẬ ệềếểễ ₫ 0123456789 한국어"
"""The letters that wrong code pages and fonts lose first."""

_TONES: Final = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_VOWELS: Final = "aăâeêioôơuưy"
_CONSONANTS: Final = ("bcdđghkl", "mnpqrstvx")


def letters() -> tuple[str, ...]:
    """Every letter of Vietnamese, the 134 with their marks among them: a line for each vowel."""
    lines = [
        "".join(unicodedata.normalize("NFC", vowel + tone) for tone in _TONES) for vowel in _VOWELS
    ]
    return (
        *(f"{line.upper()} {line}" for line in lines),
        *(f"{part.upper()} {part}" for part in _CONSONANTS),
    )


def page() -> bytes:
    """One A4 page as PDF."""
    items: list[Drawing] = [
        Frame(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, stroke=BLACK, stroke_width=0.5),
        *_crosses(),
        Run(28 * MM, 30 * MM, "Trang thử · Test page", BOLD, 20, BLACK),
        Run(
            28 * MM,
            37 * MM,
            "Khung cách mỗi mép giấy 10 mm. The frame is 10 mm from every edge.",
            REGULAR,
            11,
            BLACK,
        ),
        *_ruler(28 * MM, 48 * MM, 150),
        *_letters(66 * MM),
        *_places(147 * MM),
        *_greys(28 * MM, 222 * MM),
        Modules(155 * MM, 238 * MM, 30 * MM, qr_modules(CODE), BLACK, ""),
        Run(28 * MM, 252 * MM, HARDEST.rpartition(" ")[0], ITALIC, 12, BLACK),
    ]
    description = Description("Trang thử", "", (), "vi-VN")
    return paint(Plan(WIDTH, HEIGHT, (tuple(items),)), description)


def slip() -> tuple[Block, ...]:
    """A slip with the hardest letters and a code."""
    return (
        Words("Một Cửa", 40, bold=True, centred=True),
        Words("Phiếu thử · Test slip", 26, centred=True),
        Separator(),
        *(Words(line) for line in letters()),
        Words(HARDEST),
        Code(CODE),
    )


def _crosses() -> list[Drawing]:
    """In the corners and the middle: crooked or scaled paper shows at once against a ruler."""
    arm = 5 * MM
    points = [
        (x, y) for x in (20 * MM, WIDTH - 20 * MM) for y in (20 * MM, HEIGHT / 2, HEIGHT - 20 * MM)
    ]
    found: list[Drawing] = []
    for x, y in points:
        found.append(Rule(x - arm, y, x + arm, y, 0.5, BLACK))
        found.append(Rule(x, y - arm, x, y + arm, 0.5, BLACK))
    return found


def _ruler(x: float, y: float, length: int) -> list[Drawing]:
    """``length`` millimetres to the right."""
    found: list[Drawing] = [Rule(x, y, x + length * MM, y, 0.5, BLACK)]
    for tick in range(length + 1):
        depth = 5 if tick % 10 == 0 else 2
        found.append(Rule(x + tick * MM, y, x + tick * MM, y + depth * MM, 0.3, BLACK))
    found.append(Run(x, y + 10 * MM, f"{length} mm", REGULAR, 9, BLACK))
    return found


def _letters(y: float) -> list[Drawing]:
    """Each line upright, bold and slanted: forms are set in all three."""
    found: list[Drawing] = []
    for index, line in enumerate(letters()):
        for x, font in ((28, REGULAR), (80, BOLD), (132, ITALIC)):
            found.append(Run(x * MM, y + index * 5.4 * MM, line, font, 12, BLACK))
    return found


def _places(y: float) -> list[Drawing]:
    """The places that stand in addresses and behind serials."""
    names = [province.bare for province in provinces()]
    found: list[Drawing] = []
    for index, name in enumerate(names):
        column, row = divmod(index, 12)
        font = REGULAR if column != 1 else BOLD
        found.append(Run((28 + column * 52) * MM, y + row * 5.6 * MM, name, font, 12, BLACK))
    return found


def _greys(x: float, y: float) -> list[Drawing]:
    found: list[Drawing] = []
    for step in range(11):
        tone = round(step * 25.5)
        found.append(
            Frame(
                x + step * 11 * MM,
                y,
                11 * MM,
                11 * MM,
                fill=f"#{tone:02x}{tone:02x}{tone:02x}",
                stroke=BLACK,
                stroke_width=0.3,
            )
        )
    return found
