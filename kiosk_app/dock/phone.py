"""The person's phone: opens the sign-in page that the kiosk's code names, and answers on it.

It drives the provider's real pages as a browser without scripts would: it follows redirects,
keeps cookies, and sends back the forms with their CSRF tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import requests

from kiosk_app.dock.web_page import WebPage, read_page
from kiosk_app.dock.words import Words

CONNECT: Final = 3.0
"""Seconds."""
READ: Final = 10.0
"""Seconds; the provider hashes a password on a busy machine meanwhile."""
LONGEST_PAGE: Final = 512 * 1024
"""Bytes."""
CHUNK: Final = 16 * 1024

PERSON: Final = "number"
"""Name of the buttons by which the stand-in provider asks who it is; values: personal numbers."""
CHOICE: Final = "choice"
"""Name of the buttons that approve; values: two-digit numbers."""
DECISION: Final = "decision"
"""Name of the buttons that approve where no number is asked for, and that refuse."""
APPROVE: Final = "approve"
REFUSE: Final = "refuse"

NO_ADDRESS: Final = Words("The code is no web address.", "Mã này không phải địa chỉ trang.")
NO_PAGE: Final = Words("The phone got something that is no page.", "Đây không phải trang xem được.")
NOT_REACHED: Final = Words("The phone cannot reach the page.", "Điện thoại không mở được trang.")
NOTHING_OPEN: Final = Words(
    "The phone shows no page: scan the code first.", "Chưa mở trang nào: quét mã trước."
)
NO_ACCOUNT: Final = Words("This person cannot sign in here.", "Người này không đăng nhập được.")
NO_SUCH_NUMBER: Final = Words(
    "That number is not among those on the phone.", "Trên điện thoại không có số đó."
)
NO_QUESTION: Final = Words(
    "The page on the phone does not ask for an answer.", "Trang này không hỏi xác nhận."
)


class PhoneError(Exception):
    """The phone cannot do what it was asked; ``words`` say why, for the person."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


@dataclass(frozen=True, slots=True)
class PhonePage:
    """What stands on the phone. ``numbers``: those to choose from, empty if none is asked for."""

    title: str
    lines: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    wants_person: bool = False
    wants_answer: bool = False


class Phone:
    """One phone: who is signed in stays so until ``forget``. Not for two threads at a time.

    Every verb returns the page that follows, whatever it says, or raises ``PhoneError``.
    """

    def __init__(self) -> None:
        self._http = _new_session()
        self._page: WebPage | None = None

    def open(self, address: str) -> PhonePage:
        """Follow the address in the kiosk's code."""
        if urlsplit(address).scheme.lower() not in {"http", "https"}:
            raise PhoneError(NO_ADDRESS)
        self._page = None
        return self._show(self._send("get", address, {}))

    def as_person(self, number: str) -> PhonePage:
        """Sign in as the holder of this personal number, where the page asks who it is."""
        return self._touch(PERSON, number, NO_ACCOUNT)

    def approve(self, two_digits: str) -> PhonePage:
        """Say yes, by the number that stands on the kiosk's screen if one is asked for."""
        if any(_values(self._now, CHOICE)):
            return self._touch(CHOICE, two_digits, NO_SUCH_NUMBER)
        return self._touch(DECISION, APPROVE, NO_QUESTION)

    def refuse(self) -> PhonePage:
        return self._touch(DECISION, REFUSE, NO_QUESTION)

    def forget(self) -> None:
        """Another person's phone: no cookie and no page is left."""
        self._http.close()
        self._http = _new_session()
        self._page = None

    def close(self) -> None:
        self._http.close()

    @property
    def _now(self) -> WebPage:
        if self._page is None:
            raise PhoneError(NOTHING_OPEN)
        return self._page

    def _touch(self, name: str, value: str, otherwise: Words) -> PhonePage:
        for form in self._now.forms:
            for button in form.buttons:
                if (button.name, button.value) == (name, value):
                    return self._show(self._send(form.method, form.action, form.sent(button)))
        raise PhoneError(otherwise)

    def _send(self, method: str, address: str, fields: dict[str, str]) -> WebPage:
        # Django's CSRF check wants the page that the form stood on (over TLS).
        headers = {"Referer": self._page.address} if self._page else {}
        try:
            with self._http.request(
                method,
                address,
                params=fields if method == "get" else None,
                data=None if method == "get" else fields,
                headers=headers,
                timeout=(CONNECT, READ),
                stream=True,
            ) as answer:
                if "html" not in answer.headers.get("Content-Type", ""):
                    raise PhoneError(NO_PAGE)
                return read_page(_body(answer).decode(errors="replace"), answer.url)
        except requests.RequestException as error:
            raise PhoneError(NOT_REACHED) from error

    def _show(self, page: WebPage) -> PhonePage:
        self._page = page
        return PhonePage(
            title=page.title,
            lines=page.lines,
            numbers=_values(page, CHOICE),
            wants_person=any(_values(page, PERSON)),
            wants_answer=any((*_values(page, CHOICE), *_values(page, DECISION))),
        )


def _body(answer: requests.Response) -> bytes:
    body = b""
    for chunk in answer.iter_content(CHUNK):
        body += chunk
        if len(body) > LONGEST_PAGE:
            raise PhoneError(NO_PAGE)
    return body


def _values(page: WebPage, name: str) -> tuple[str, ...]:
    return tuple(
        button.value for form in page.forms for button in form.buttons if button.name == name
    )


def _new_session() -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # a proxy of the environment has no business on a phone
    session.max_redirects = 5
    return session
