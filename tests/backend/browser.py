"""Debian's Chromium as a phone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import ConsoleMessage, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
WIDTH, HEIGHT = 390, 844


def _note(message: ConsoleMessage, errors: list[str]) -> None:
    """Chromium reports every answer above 399 as an error of the page; it is the server's."""
    if message.type == "error" and "Failed to load resource" not in message.text:
        errors.append(message.text)


@contextmanager
def phone_page(language: str = "vi-VN") -> Iterator[Page]:
    """A page of 390 x 844 in a profile of its own. A script error fails the test."""
    errors: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        context = browser.new_context(
            viewport={"width": WIDTH, "height": HEIGHT},
            device_scale_factor=2,
            is_mobile=True,
            locale=language,
            service_workers="block",
        )
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda message: _note(message, errors))
        yield page
        browser.close()
    assert errors == []
