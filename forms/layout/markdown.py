"""pdfme's inline markdown: ``**bold** *italic* ***both*** ~~struck~~`` and code in backquotes.

A backslash takes a mark literally. Values are filled in afterwards, so that a name with a star in
it stays a name. pdfme takes a mark without its partner literally and draws links; here both are
refused, since the first is a slip of the pen and the second cannot be followed on paper.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from forms.layout.lines import PLAIN, Look
from forms.layout.parts import TEMPLATE_FONTS
from forms.reading import Node

_ESCAPED = "\\*~`[]()"
_MARKS = ("`", "***", "**", "~~", "*")
_LINK = re.compile(r"\[(?:\\.|[^\]\\])*\]\((?:\\.|[^)\\])*\)")


class Fallback(StrEnum):
    """Which font takes the place of a variant that ``fontVariants`` does not name."""

    SYNTHETIC = "synthetic"
    """pdfme imitates it; all our fonts have the real one, which is taken."""
    PLAIN = "plain"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of the text in one font; ``{name}`` is still to be filled."""

    text: str
    font: str
    look: Look = PLAIN


class _Style(NamedTuple):
    bold: bool = False
    italic: bool = False
    struck: bool = False

    def within(self, mark: str) -> _Style:
        return _Style(
            self.bold or mark in {"**", "***"},
            self.italic or mark in {"*", "***"},
            self.struck or mark == "~~",
        )

    @property
    def variant(self) -> str:
        if self.bold and self.italic:
            return "boldItalic"
        return "bold" if self.bold else "italic" if self.italic else ""


def read_variants(node: Node, plain: str) -> dict[str, str]:
    """Fonts by variant: ``bold italic boldItalic code``, and the plain one by the empty name."""
    fonts: dict[str, str] = {"": plain}
    fallback = node.one_of("fontVariantFallback", Fallback, Fallback.SYNTHETIC)
    if fallback is Fallback.SYNTHETIC:
        fonts |= {variant: _real(plain, variant) for variant in ("bold", "italic", "boldItalic")}
        fonts["code"] = plain
    elif fallback is Fallback.PLAIN:
        fonts |= dict.fromkeys(("bold", "italic", "boldItalic", "code"), plain)
    if "fontVariants" in node:
        variants = node.node("fontVariants")
        for variant in ("bold", "italic", "boldItalic", "code"):
            if variant in variants:
                fonts[variant] = variants.text(variant)
                if fonts[variant] not in TEMPLATE_FONTS:
                    variants.fault(variant, f"must be one of {', '.join(sorted(TEMPLATE_FONTS))}")
        variants.finish()
    return fonts


def _real(plain: str, variant: str) -> str:
    family, _, face = plain.partition("-")
    bold = "Bold" in face or "bold" in variant
    italic = "Italic" in face or "talic" in variant
    return f"{family}-{'Bold' * bold}{'Italic' * italic}" if bold or italic else plain


def parse_inline_markdown(
    node: Node, key: str, source: str, fonts: Mapping[str, str]
) -> tuple[Snippet, ...]:
    """Parts of ``source`` by font and look; faults at ``key`` for what is not drawn."""
    if _LINK.search(source):
        node.fault(key, "a link cannot be followed on paper: write its address out")
        return ()
    return tuple(_Parser(node, key, fonts).parse(source, _Style()))


class _Parser:
    def __init__(self, node: Node, key: str, fonts: Mapping[str, str]) -> None:
        self._node, self._key, self._fonts = node, key, fonts
        self._open = False

    def parse(self, source: str, style: _Style) -> list[Snippet]:
        found: list[Snippet] = []
        buffer = ""
        at = 0
        while at < len(source):
            if _is_escape(source, at):
                buffer += source[at + 1]
                at += 2
                continue
            mark = next((mark for mark in _MARKS if source.startswith(mark, at)), "")
            if not mark:
                buffer += source[at]
                at += 1
                continue
            end = _closing(source, mark, at + len(mark))
            if end < 0:
                if not self._open:
                    self._node.fault(self._key, f"the mark {mark} is not closed")
                self._open = True
                return found
            found += self._snippet(buffer, style, PLAIN)
            buffer = ""
            inner = source[at + len(mark) : end]
            if mark == "`":
                found += self._snippet(_unescaped(inner), style, Look(style.struck, code=True))
            else:
                found += self.parse(inner, style.within(mark))
            at = end + len(mark)
        return found + self._snippet(buffer, style, PLAIN)

    def _snippet(self, text: str, style: _Style, look: Look) -> list[Snippet]:
        if not text:
            return []
        variant = "code" if look.code else style.variant
        if variant not in self._fonts:
            self._node.fault(self._key, f"is {variant} but fontVariants names no font for it")
        font = self._fonts.get(variant, self._fonts[""])
        return [Snippet(text, font, look._replace(struck=style.struck))]


def _is_escape(source: str, at: int) -> bool:
    return source[at] == "\\" and source[at + 1 : at + 2] in set(_ESCAPED)


def _closing(source: str, mark: str, begin: int) -> int:
    at = begin
    while at < len(source):
        if source[at] == "\\":
            at += 2
            continue
        if mark != "`" and source[at] == "`":
            end = _closing(source, "`", at + 1)
            at = end + 1 if end >= 0 else at + 1
            continue
        if source.startswith(mark, at):
            return at
        at += 1
    return -1


def _unescaped(text: str) -> str:
    return re.sub(r"\\([\\*~`\[\]()])", r"\1", text)
