"""Every page of the office in Chromium, found by following links from the first one of each person.

``make page-shots`` (``PAGE_SHOTS=1``) leaves a picture of each in build/pages/, to be looked at.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve
from playwright.sync_api import Page

from backend.accounts.models import Account
from tests.backend.addresses import every_address
from tests.backend.conftest import Office
from tests.backend.pages import PHONE, WIDE, Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.releases.conftest import begun  # noqa: F401 - fixture
from tests.backend.releases.repository import Begun
from tests.backend.staff import signed_in
from tests.backend.walk.busy_office import Busy, make_busy

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(600)]
PICTURES = Path(__file__).parents[3] / "build" / "pages"
VIEWS = ((WIDE, "vi"), (PHONE, "en"), (PHONE, "vi"), (WIDE, "en"))
WHOLE = VIEWS[:2]
"""Contrast, names and order depend on width and words but little: each once."""
PUBLIC = ("/v", "/v/download", "/console/sign-in")
ELSEWHERE = {
    "designer": "tests/backend/designer: its frame is another's",
    "begin": "tests/backend/accounts: a link that is good once",
    "begin-phone": "tests/backend/accounts: the second step of that link",
    "own-phone": "tests/backend/accounts: asked for the password again",
    "sign-in-code": "tests/backend/accounts: the second step of signing in",
}
HREF = re.compile(r'<a\b[^>]*?\shref="([^"#]+)')
_REACHABLE = """() => {
  window.reached = new Set();
  const stops = [...document.querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true})
      && !(e.type == 'radio' && document.querySelector(
        `input[type=radio][name="${e.name}"]:checked`) && !e.checked));
  const groups = new Set();
  window.stops = stops.filter(e => {
    if (e.type != 'radio') return true;
    const group = `${e.form && e.form.action} ${e.name}`;
    return !groups.has(group) && groups.add(group);
  });
  document.addEventListener('focusin', e => window.reached.add(e.target));
  return window.stops.length;
}"""
_LEFT = """() => window.stops.filter(e => !window.reached.has(e) && !(e.type == 'radio'
    && [...window.reached].some(r => r.type == 'radio' && r.name == e.name)))
  .map(e => e.outerHTML.slice(0, 120))"""


def is_page(response: HttpResponse) -> bool:
    """And not a part that htmx puts into one."""
    return b"<html" in response.content


def followed(
    person: Account | None, first: Iterable[str], wrong_links: list[str]
) -> Iterator[tuple[str, str]]:
    """Name and path of each kind of page that this person comes to."""
    client = signed_in(person) if person is not None else Client()
    kinds, seen, waiting = set(), set(), list(first)
    while waiting:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        try:
            match = resolve(urlsplit(path).path)
        except Resolver404:
            continue
        if match.route in kinds or match.url_name in ELSEWHERE:
            continue
        response = client.get(path)
        if not response.headers.get("Content-Type", "").startswith("text/html"):
            continue
        if response.status_code != 200:
            if response.status_code not in {302, 303, 405}:
                wrong_links.append(f"{path} answers {response.status_code}")
            continue
        if not is_page(response):
            continue
        kinds.add(match.route)
        yield match.url_name or match.route, path
        for link in HREF.findall(response.content.decode()):
            target = urljoin(path, unescape(link))
            if target.startswith("/"):
                waiting.append(target)


@pytest.fixture
def busy(office: Office, people: None, begun: Begun) -> Busy:  # noqa: F811
    return make_busy(office)


def pages(busy: Busy, wrong_links: list[str]) -> list[tuple[str, str, Account | None]]:
    """Each kind of page once, with somebody who comes to it."""
    found: dict[str, tuple[str, str, Account | None]] = {}
    for person, first in (
        (None, PUBLIC),
        (busy.author, (
            "/console/", f"/console/drafts/{busy.draft.pk}/",
            "/console/kiosks/newcomer?code=7K3MPQ2X")),
        (busy.reviewer, (f"/console/drafts/{busy.in_review.pk}/", "/console/")),
        (busy.publisher, (f"/console/drafts/{busy.approved.pk}/", "/console/")),
    ):  # fmt: skip
        for name, path in followed(person, first, wrong_links):
            found.setdefault(name, (name, path, person))
    return list(found.values())


def test_every_page(desk: Desk, busy: Busy) -> None:  # noqa: F811
    """Nothing for axe-core, nothing beside the window, nothing in the console's log, everything by
    keyboard; at a desk and on a phone, in Vietnamese and in English. In a wide window English words
    have room enough wherever Vietnamese ones have: that view is for the pictures alone.
    """
    shots = bool(os.environ.get("PAGE_SHOTS"))
    PICTURES.mkdir(parents=True, exist_ok=True)
    browsers: dict[tuple[Account | None, int, str], Page] = {}
    faults: dict[str, list[str]] = {}
    wrong_links: list[str] = []
    walked = pages(busy, wrong_links)
    for name, path, person in walked:
        for width, language in VIEWS if shots else VIEWS[:3]:
            if (person, width, language) not in browsers:
                browsers[person, width, language] = desk.page(
                    person, width=width, language=language
                )
            page = browsers[person, width, language]
            page.goto(path)
            found = desk.faults(page) if (width, language) in WHOLE else sideways(page)
            if (width, language) == WHOLE[0]:
                found += unreachable(page)
            found += [f"console: {text}" for text in desk.reports]
            desk.reports.clear()
            if found:
                faults[f"{name} {width} {language} {path}"] = found
            if shots:
                plain = re.sub(r"[^a-z0-9-]+", "_", name.lower())
                desk.picture(page, PICTURES / f"{plain}-{width}-{language}.png")
    assert faults == {}, "\n".join(f"{at}: {found}" for at, found in faults.items())
    assert wrong_links == []
    assert unseen({name for name, _, _ in walked}, busy) == []


def sideways(page: Page) -> list[str]:
    wider = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return [f"{wider} pixels wider than the window"] if wider > 0 else []


def unreachable(page: Page) -> list[str]:
    """What can be pressed but not come to by Tab."""
    stops = page.evaluate(_REACHABLE)
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }")
    for _ in range(stops + 12):
        page.keyboard.press("Tab")
    left: list[str] = page.evaluate(_LEFT)
    return [f"not by Tab: {element}" for element in left]


def unseen(walked: set[str], busy: Busy) -> list[str]:
    """Pages of the console that nobody came to."""
    missing = []
    client = signed_in(busy.author)
    for address in every_address():
        if not address.is_of_the_console or address.name in walked | set(ELSEWHERE):
            continue
        response = client.get(address.path)
        kind = response.headers.get("Content-Type", "")
        if response.status_code == 200 and kind.startswith("text/html") and is_page(response):
            missing.append(address.name)
    return missing
