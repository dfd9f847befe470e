from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.drafts import editing
from backend.drafts.content import elements
from backend.drafts.in_force import files_of, newest_version
from backend.drafts.models import Draft
from backend.issuance.services import ensure_services
from tests.backend.staff import signed_in, staff


@dataclass
class Person:
    """Somebody of the office at their browser."""

    account: Account
    language: str = "en"
    client: Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = signed_in(self.account, self.language)

    def get(self, name: str, /, *args: object, expect: int = 200, **query: str) -> str:
        response = self.client.get(reverse(name, args=args), query)
        assert response.status_code == expect, response.status_code
        return unescape(response.content.decode())

    def post(
        self, name: str, /, *args: object, expect: int = 303, typing: bool = False, **data: Any
    ) -> str:
        """Post a form; ``typing`` as htmx does while one types."""
        headers = {"HX-Request": "true"} if typing else {}
        response = self.client.post(reverse(name, args=args), data, follow=False, headers=headers)
        assert response.status_code == expect, (response.status_code, said(response.content))
        if expect == 303:
            response = self.client.get(response.headers["Location"])
            assert response.status_code == 200
        return unescape(response.content.decode())


def said(content: bytes) -> list[str]:
    """What the page's messages say."""
    found = re.findall(r'<(\w+) class="message[^"]*"[^>]*>(.*?)</\1>', content.decode(), re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", text).split()) for _tag, text in found]


@pytest.fixture
def offered(db: None) -> None:
    ensure_services()


@pytest.fixture
def author(offered: None) -> Person:
    return Person(staff("lan", Role.AUTHOR, name="Nguyễn Thị Lan"))


@pytest.fixture
def reviewer(offered: None) -> Person:
    return Person(staff("minh", Role.REVIEWER, name="Trần Văn Minh"))


@pytest.fixture
def publisher(offered: None) -> Person:
    return Person(staff("hoa", Role.PUBLISHER, name="Lê Thị Hoa"))


@pytest.fixture
def draft(author: Person) -> Draft:
    """Of CT01, as it is offered."""
    return draft_of(author.account, "CT01")


def draft_of(account: Account, code: str) -> Draft:
    version = newest_version(code)
    assert version is not None
    files = files_of(code, version)
    assert files is not None
    begun = editing.begin(account, code, files, base_version=version, comment="Begun")
    assert isinstance(begun, Draft)
    return begun


def changed(draft: Draft, title: str) -> dict[str, bytes]:
    """The newest files under another Vietnamese title."""
    files = editing.files(draft)
    form = editing.read_file(files, "form.json")
    titles = form["title"]
    assert isinstance(titles, dict)
    titles["vi"] = title
    return {**files, "form.json": editing.written(form)}


def place_of(draft: Draft, name: str) -> str:
    """Page and place of an element of the paper, as the pages name it."""
    draft.refresh_from_db()
    layout = editing.read_file(editing.files(draft), "layout.json")
    return next(f"{page}:{index}" for page, index, item in elements(layout) if item["name"] == name)
