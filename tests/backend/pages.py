"""The console in Chromium: at a desk and on a phone, looked at by axe-core.

One browser for a module. Give the fixtures to a test file like this::

    from tests.backend.pages import PHONE, Desk, chromium, desk  # noqa: F401 - fixtures

    @pytest.mark.django_db(transaction=True)
    def test_drafts_on_a_phone(desk: Desk) -> None:  # noqa: F811
        page = desk.open(staff("an", Role.AUTHOR), "/console/drafts/", width=PHONE, language="vi")
        assert desk.faults(page) == []
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.db import connection
from django.db.backends.sqlite3.base import DatabaseWrapper
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from backend.accounts.models import Account
from tests.backend.browser import ARGUMENTS, CHROMIUM
from tests.backend.staff import signed_in

WIDE, PHONE = 1280, 390
_TARGET = 44
"""CSS pixels, WCAG 2.2's 2.5.5; links within a sentence are exempt."""
_SMALL_TARGETS = """least => [...document.querySelectorAll(
    'button, .button, select, input:not([type=hidden]), .top a, nav a, summary')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.skip'))
  .map(e => [e, (e.matches('[type=checkbox], [type=radio]') && e.closest('label') || e)
    .getBoundingClientRect()])
  .filter(([, box]) => box.height < least - 0.5 || box.width < least - 0.5)
  .map(([e, box]) => `${e.outerHTML.slice(0, 90)} is ${box.width} x ${box.height}`)"""
_WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass
class Desk:
    """A browser before the office that this test serves. What a page's script reports is kept."""

    browser: Browser
    address: str
    reports: list[str] = field(default_factory=list)
    _contexts: list[BrowserContext] = field(default_factory=list)

    def page(
        self, account: Account | None = None, *, width: int = WIDE, language: str = "en"
    ) -> Page:
        """An empty page in a profile of its own, of somebody who has signed in or of nobody."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 844 if width <= 500 else 900},
            is_mobile=width <= 500,
            has_touch=width <= 500,
            locale={"vi": "vi-VN", "en": "en-GB"}[language],
            base_url=self.address,
            service_workers="block",
        )
        self._contexts.append(context)
        if account is not None:
            context.add_cookies(
                [
                    {"name": name, "value": cookie.value, "url": f"{self.address}/console/"}
                    for name, cookie in signed_in(account).cookies.items()
                ]
            )
        page = context.new_page()
        page.on("pageerror", lambda error: self.reports.append(str(error)))
        page.on("console", self._note)
        return page

    def open(
        self, account: Account | None, path: str, *, width: int = WIDE, language: str = "en"
    ) -> Page:
        page = self.page(account, width=width, language=language)
        page.goto(path)
        return page

    def faults(self, page: Page, *, but: frozenset[str] = frozenset()) -> list[str]:
        """What axe-core finds but for the rules ``but``, too small targets, and a page that has to
        be moved sideways.
        """
        found = [
            f"{rule['id']}: {rule['help']} at {[node['target'] for node in rule['nodes']][:5]}"
            for rule in json.loads(json.dumps(Axe().run(page).response))["violations"]
            if rule["id"] not in but
        ]
        found += page.evaluate(_SMALL_TARGETS, _TARGET)
        if wider := page.evaluate(_WIDER):
            found.append(f"the page is {wider} pixels wider than the window")
        return found

    def picture(self, page: Page, path: Path) -> None:
        page.screenshot(path=path, full_page=True)

    def close(self) -> None:
        while self._contexts:
            self._contexts.pop().close()

    def _note(self, message: ConsoleMessage) -> None:
        """Chromium reports every answer above 399 as an error of the page; it is the server's."""
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.reports.append(message.text)


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        pass


@contextmanager
def _served() -> Iterator[str]:
    """The office on a free port of loopback, with this test's database, as its address."""
    override = {}
    if isinstance(connection, DatabaseWrapper) and connection.is_in_memory_db():
        # A database in memory is one connection; the server's threads share it.
        connection.inc_thread_sharing()
        override[connection.alias] = connection
    server = ThreadedWSGIServer(
        ("127.0.0.1", 0),
        _Quiet,
        allow_reuse_address=False,
        connections_override=override,
    )
    server.set_app(WSGIHandler())
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        if override:
            connection.dec_thread_sharing()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright runs an event loop in this thread, which Django takes for a program that is
        # written with one.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def desk(chromium: Browser) -> Iterator[Desk]:
    with _served() as address:
        here = Desk(chromium, address)
        yield here
        here.close()
    assert here.reports == []
