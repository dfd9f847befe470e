"""A server-rendered page as its reader sees it: headline, lines of text, forms. Pure.

Enough HTML for pages of plain forms; there is no script engine behind it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

_BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "br", "button", "dd", "div", "dl", "dt", "footer", "form"),
        *("h1", "h2", "h3", "h4", "header", "hr", "label", "li", "main", "nav", "ol", "p"),
        *("section", "small", "table", "td", "th", "tr", "ul"),
    )
)
_UNREAD: Final = frozenset({"script", "style", "title", "template", "svg", "label", "button"})
"""Texts that are no lines of the page; a button's own is kept with the button."""
_VOID: Final = frozenset({"img", "input", "br", "hr", "link", "meta"})


@dataclass(frozen=True, slots=True)
class Button:
    """One way to send a form. ``name`` is empty where the button sends nothing of its own."""

    name: str
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class WebForm:
    """``hidden``: names and values that are sent as they are. Fields to type in are left out."""

    action: str
    """Absolute address."""
    method: str
    hidden: tuple[tuple[str, str], ...] = ()
    buttons: tuple[Button, ...] = ()

    def sent(self, button: Button) -> dict[str, str]:
        """What a browser sends when ``button`` is touched."""
        return dict(self.hidden) | ({button.name: button.value} if button.name else {})


@dataclass(frozen=True, slots=True)
class WebPage:
    """``lines``: the page's texts in order, of its ``main`` part if it has one, a term and its
    value in one line; without the headline and the texts of buttons and labels.
    """

    address: str
    title: str
    lines: tuple[str, ...]
    forms: tuple[WebForm, ...]


def read_page(html: str, address: str) -> WebPage:
    """Any text gives a page, however broken; one that breaks off is read up to there."""
    reader = _Reader(address)
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:
        pass  # html.parser's own way to say that a "<![" leads nowhere
    return reader.page()


@dataclass(slots=True)
class _Form:
    action: str
    method: str
    hidden: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[Button] = field(default_factory=list)

    def frozen(self) -> WebForm:
        return WebForm(self.action, self.method, tuple(self.hidden), tuple(self.buttons))


class _Reader(HTMLParser):
    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self._address = address
        self._forms: list[_Form] = []
        self._form: _Form | None = None
        self._button: Button | None = None
        self._unread: list[str] = []
        self._block = ""
        self._text: list[str] = []
        self._title = ""
        self._lines: list[str] = []

    def page(self) -> WebPage:
        self._end_block()
        return WebPage(
            self._address,
            self._title,
            tuple(self._lines),
            tuple(form.frozen() for form in self._forms),
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._end_block()
            self._block = tag
        match tag:
            case "main":
                self._lines.clear()
            case "form":
                action = urljoin(self._address, given.get("action", ""))
                self._form = _Form(action, given.get("method", "get").lower())
                self._forms.append(self._form)
            case "input" if self._form and given.get("type") == "hidden":
                self._form.hidden.append((given.get("name", ""), given.get("value", "")))
            case "button" if given.get("type", "submit") == "submit":
                self._button = Button(given.get("name", ""), given.get("value", ""), "")
        if tag in _UNREAD or (given.get("aria-hidden") == "true" and tag not in _VOID):
            self._unread.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self._button:
            if self._form:
                self._form.buttons.append(replace(self._button, label=_tidy(self._text)))
            self._text.clear()
            self._button = None
        if tag in _BLOCKS:
            self._end_block()
        if tag == "form":
            self._form = None
        if tag == "main":
            self._unread.append("what follows main")
        if tag in self._unread:
            while self._unread.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._button or not self._unread:
            self._text.append(data)

    def _end_block(self) -> None:
        if self._button:
            self._text.append(" ")
            return
        text = _tidy(self._text)
        self._text.clear()
        if not text or self._unread:
            return
        if self._block == "h1" and not self._title:
            self._title = text
        elif self._block == "dd" and self._lines:
            self._lines[-1] += f": {text}"
        else:
            self._lines.append(text)


def _tidy(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
