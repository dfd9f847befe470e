"""The forms of a page as a browser would send them, with nothing touched."""

from __future__ import annotations

from html.parser import HTMLParser

Sent = dict[str, list[str]]


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Sent] = []
        self._form: Sent | None = None
        self._disabled = 0
        self._select: tuple[str, bool] | None = None
        self._offered: list[tuple[str, bool]] = []
        self._area: str | None = None
        self._typed = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        name, value = has.get("name") or "", has.get("value") or ""
        if tag == "form":
            self._form = {} if has.get("method") == "post" else None
        if tag == "fieldset" and ("disabled" in has or self._disabled):
            self._disabled += 1
        if self._form is None or self._disabled or "disabled" in has:
            return
        match tag:
            case "input" if has.get("type") in {"checkbox", "radio"}:
                if "checked" in has:
                    self._send(name, value if "value" in has else "on")
            case "input" if has.get("type") not in {"file", "submit"}:
                one_line = value.replace("\r", "").replace("\n", "")
                self._send(name, value if has.get("type") == "hidden" else one_line)
            case "select":
                self._select, self._offered = (name, "multiple" in has), []
            case "option" if self._select:
                self._offered.append((value, "selected" in has))
            case "textarea":
                self._area, self._typed = name, ""

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._typed += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form" and self._form is not None:
            self.found.append(self._form)
            self._form = None
        if tag == "fieldset" and self._disabled:
            self._disabled -= 1
        if tag == "select" and self._select:
            name, several = self._select
            chosen = [value for value, selected in self._offered if selected]
            if not several:
                chosen = (chosen or [value for value, _ in self._offered])[:1]
            for value in chosen:
                self._send(name, value)
            self._select = None
        if tag == "textarea" and self._area is not None:
            typed = self._typed.removeprefix("\n").replace("\r\n", "\n").replace("\n", "\r\n")
            self._send(self._area, typed)
            self._area = None

    def _send(self, name: str, value: str) -> None:
        if name and self._form is not None:
            self._form.setdefault(name, []).append(value)


def forms_of(html: str) -> list[Sent]:
    """Each form of a page that posts, in its order; buttons are not pressed."""
    reader = _Forms()
    reader.feed(html)
    reader.close()
    return reader.found


def form_with(html: str, name: str) -> Sent:
    """The form that has an input ``name``."""
    return next(form for form in forms_of(html) if name in form)
