"""Slips for the receipt printer, drawn as a picture: its code pages cannot hold Vietnamese.

576 dots make the 72 mm that an 80 mm roll prints at 203 dpi. Nothing stands on a slip that the
person does not have in hand anyway: no name, no personal number.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache, lru_cache

from PIL import Image, ImageDraw, ImageFont

from forms import wording
from forms.font_files import MissingGlyphError, font_file, font_index
from forms.layout.codes import qr_modules
from forms.layout.lines import Line, Measure, Span, break_lines

WIDTH = 576
"""Dots."""
MARGIN = 12
QUIET = 4
"""Modules of light around a code (ISO/IEC 18004, 9.1)."""
MOST_DOTS, LEAST_DOTS = 8, 3
"""Dots a module: 8 are 1 mm, plenty; below 3 (0.38 mm) thermal paper smears modules together."""
_LINE_HEIGHT = 1.32
STEP_INDENT = 32
"""Dots between a step's number and its words."""
VIET_NAM = timezone(timedelta(hours=7))

REGULAR, BOLD = "BeVietnamPro-Medium", "BeVietnamPro-Bold"
"""Medium, because thin strokes vanish on thermal paper."""
_THAI = "NotoSansThai-Bold"
_HAN = {"ja": "NotoSansCJKjp", "zh-Hant": "NotoSansCJKtc"}
"""Han letters as a language writes them; all others write them as mainland China does."""


class SlipCodeTooLongError(ValueError):
    """The code would need modules that a receipt printer cannot print."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. ``size`` in dots: 26 reads like 9 pt. ``one_line``: smaller, on a slip where
    that would take two.
    """

    text: str
    size: int = 26
    bold: bool = False
    centred: bool = False
    one_line: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A small label over its value."""

    label: str
    value: str
    size: int = 30


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code in the middle, with the largest modules that fit."""

    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered sentence; its lines stand beside the number."""

    number: int
    text: str
    size: int = 28


@dataclass(frozen=True, slots=True)
class Separator:
    """A dotted line."""


@dataclass(frozen=True, slots=True)
class Space:
    """Empty paper, dots."""

    height: int


Block = Words | Pair | Code | Step | Separator | Space


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a person takes home beside the paper.

    Args:
        title: The paper's short title, in ``language``.
        serial: As on the paper; empty on a form.
        pages: Sheets in the tray.
        place: Where the kiosk stands.
        issued_at: Aware.
        verify_address: Address before ``#`` of the seal; empty on a form, which the counter scans.
        request: Request id, for questions at the counter.
        language: Of the person.
    """

    title: str
    serial: str
    pages: int
    place: str
    issued_at: datetime
    verify_address: str
    request: str
    language: str


def receipt_blocks(receipt: Receipt) -> tuple[Block, ...]:
    """Lay a receipt out in the person's language, else in English."""
    words = wording.section("receipt", receipt.language)
    time = receipt.issued_at.astimezone(VIET_NAM)
    blocks: list[Block] = [
        Words("Một Cửa", 40, bold=True, centred=True),
        Words(words["heading"], 26, centred=True),
        Separator(),
        Words(receipt.title, 34, bold=True),
    ]
    if receipt.serial:
        blocks.append(Pair(words["serial"], receipt.serial, 36))
    blocks += [
        Pair(words["pages"], str(receipt.pages)),
        Pair(words["place"], receipt.place),
        Pair(words["time"], f"{time:%H:%M · %d/%m/%Y}"),
        Pair(words["request"], receipt.request, 26),
        Separator(),
    ]
    if receipt.verify_address:
        blocks += [
            Words(words["verify"]),
            Words(receipt.verify_address.lower(), 28, bold=True),
            Code(receipt.verify_address),
        ]
    blocks.append(Words(words["keep"], 22, centred=True))
    return tuple(blocks)


def draw_slip(blocks: Sequence[Block], width: int = WIDTH, language: str = "") -> Image.Image:
    """Draw blocks from top to bottom. ``language`` decides how Han letters are written.

    Returns:
        A picture of mode ``1``, ``width`` dots wide, as high as its content.

    Raises:
        MissingGlyphError: No font has a letter.
        SlipCodeTooLongError: A code does not fit.
    """
    fonts = _SlipFonts(language)
    strips = [_strip(block, width, fonts) for block in blocks]
    height = sum(strip.height for strip in strips) + 2 * MARGIN
    slip = Image.new("L", (width, height), 255)
    y = MARGIN
    for strip in strips:
        slip.paste(strip, (0, y))
        y += strip.height
    return slip.convert("1", dither=Image.Dither.NONE)


def _fitting_size(text: str, font: str, most: int, width: int) -> int:
    room = width - 2 * MARGIN
    return next(size for size in range(most, 0, -1) if _length(text, font, size) <= room)


def module_dots(modules: int, width: int = WIDTH) -> int:
    """Dots a module for a code of so many modules a side.

    Raises:
        SlipCodeTooLongError: Fewer than can be printed.
    """
    dots = min(MOST_DOTS, (width - 2 * MARGIN) // (modules + 2 * QUIET))
    if dots < LEAST_DOTS:
        raise SlipCodeTooLongError(f"{modules} modules need {LEAST_DOTS} dots each")
    return dots


def _strip(block: Block, width: int, fonts: _SlipFonts) -> Image.Image:
    match block:
        case Words(text, size, bold, centred, one_line):
            font = BOLD if bold else REGULAR
            if one_line:
                size = _fitting_size(text, font, size, width)
            return _text_strip([Span(text, font)], size, width, fonts, centred=centred)
        case Pair(label, value, size):
            upper = _text_strip([Span(label, REGULAR)], 22, width, fonts, below=0)
            lower = _text_strip([Span(value, BOLD)], size, width, fonts)
            return _over(upper, lower)
        case Code(text):
            return _code_strip(text, width)
        case Step(number, text, size):
            return _step_strip(number, text, size, width, fonts)
        case Separator():
            return _separator_strip(width)
        case Space(height):
            return Image.new("L", (width, height), 255)


def _text_strip(
    spans: Sequence[Span],
    size: int,
    width: int,
    fonts: _SlipFonts,
    *,
    centred: bool = False,
    below: int = 8,
) -> Image.Image:
    lines = break_lines(spans, _measure(size, width, fonts))
    step = round(size * _LINE_HEIGHT)
    lift = _lift(lines, size)
    strip = Image.new("L", (width, lift + step * len(lines) + below), 255)
    draw = ImageDraw.Draw(strip)
    for number, line in enumerate(lines):
        _draw_line(draw, line, size, lift + number * step, width, centred=centred)
    return strip


def _measure(size: int, width: int, fonts: _SlipFonts) -> Measure:
    return Measure(width - 2 * MARGIN, size, 0.0, fonts)


def _lift(lines: Sequence[Line], size: int) -> int:
    """What capitals with two marks, such as Ẫ, stand higher than their line: in the first line
    nothing is above it to take them.
    """
    tops = [
        _top(letter, span.font, size)
        for line in lines[:1]
        for span, _ in line.spans
        for letter in span.text
    ]
    return max(0, -size - math.floor(min(tops, default=0)))


@lru_cache(maxsize=2000)
def _top(letter: str, font: str, size: int) -> float:
    """How far ``letter`` reaches above its line, as a negative number of dots."""
    return _pil_font(font, size).getbbox(letter, anchor="ls")[1]


def _step_strip(number: int, text: str, size: int, width: int, fonts: _SlipFonts) -> Image.Image:
    beside = _text_strip([Span(text, REGULAR)], size, width - STEP_INDENT, fonts)
    strip = Image.new("L", (width, beside.height), 255)
    strip.paste(beside, (STEP_INDENT, 0))
    draw = ImageDraw.Draw(strip)
    room = _measure(size, width - STEP_INDENT, fonts)
    lift = _lift(break_lines([Span(text, REGULAR)], room), size)
    draw.text((MARGIN, lift + size), str(number), font=_pil_font(BOLD, size), fill=0, anchor="ls")
    return strip


def _draw_line(
    draw: ImageDraw.ImageDraw, line: Line, size: int, y: int, width: int, *, centred: bool
) -> None:
    x = (width - line.width) / 2 if centred else float(MARGIN)
    for span, advance in line.spans:
        # "ls": at the baseline, so that two fonts of one line stand on it together.
        draw.text((x, y + size), span.text, font=_pil_font(span.font, size), fill=0, anchor="ls")
        x += advance


def _code_strip(text: str, width: int) -> Image.Image:
    rows = qr_modules(text)
    side = len(rows)
    dots = module_dots(side, width)
    pixels = b"".join(row.translate(_MODULE_TO_GREY) for row in rows)
    code = Image.frombytes("L", (side, side), pixels)
    code = code.resize((side * dots, side * dots), Image.Resampling.NEAREST)
    quiet = QUIET * dots
    strip = Image.new("L", (width, code.height + 2 * quiet), 255)
    strip.paste(code, ((width - code.width) // 2, quiet))
    return strip


_MODULE_TO_GREY = bytes([255, 0]) + bytes(254)


def _separator_strip(width: int) -> Image.Image:
    strip = Image.new("L", (width, 26), 255)
    draw = ImageDraw.Draw(strip)
    for x in range(MARGIN, width - MARGIN, 12):
        draw.rectangle((x, 11, x + 5, 13), fill=0)
    return strip


def _over(upper: Image.Image, lower: Image.Image) -> Image.Image:
    both = Image.new("L", (upper.width, upper.height + lower.height), 255)
    both.paste(upper, (0, 0))
    both.paste(lower, (0, upper.height))
    return both


@cache
def _pil_font(name: str, size: int) -> ImageFont.FreeTypeFont:
    # Thai marks stand over one another: only raqm (libraqm, libfribidi) knows where.
    layout = ImageFont.Layout.RAQM if name == _THAI else ImageFont.Layout.BASIC
    return ImageFont.truetype(str(font_file(name)), size, font_index(name), layout_engine=layout)


def _length(text: str, font: str, size: int) -> float:
    return _pil_font(font, size).getlength(text)


@cache
def _space(font: str, size: int) -> float:
    """Asked for between all words, and each time as long as any of them. No word is kept."""
    return _length(" ", font, size)


@cache
def _letters(name: str) -> frozenset[str]:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 (slow to load, needed by slips alone)

    number = font_index(name) if font_file(name).suffix == ".ttc" else -1
    with TTFont(str(font_file(name)), lazy=True, fontNumber=number) as font:
        return frozenset(map(chr, font.getBestCmap() or ()))


class _SlipFonts:
    """``forms.layout.plan.Metrics`` for the slip's fonts; sizes are dots."""

    def __init__(self, language: str) -> None:
        han = _HAN.get(language, "NotoSansCJKsc")
        # Nanum has Han letters and kana as well, in the Korean way.
        last = ("NanumGothicBold", han) if language == "ko" else (han, "NanumGothicBold")
        self._others = ("NotoSans-Bold", _THAI, *last)

    def width(self, text: str, font: str, size: float) -> float:
        return _space(font, round(size)) if text == " " else _length(text, font, round(size))

    def ascent(self, font: str) -> float:
        return _pil_font(font, 1000).getmetrics()[0] / 1000

    def descent(self, font: str) -> float:
        return -_pil_font(font, 1000).getmetrics()[1] / 1000

    def letters(self, text: str, font: str) -> int:
        del font
        return len(text)

    def pieces(self, text: str, font: str) -> tuple[tuple[str, str], ...]:
        parts: list[tuple[str, str]] = []
        for letter in text:
            name = next((n for n in (font, *self._others) if letter in _letters(n)), None)
            if name is None:
                raise MissingGlyphError(letter, font)
            if parts and parts[-1][0] == name:
                parts[-1] = (name, parts[-1][1] + letter)
            else:
                parts.append((name, letter))
        return tuple(parts)
