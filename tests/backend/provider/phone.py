"""A phone for tests: a browser's session without a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import requests


@dataclass
class Phone:
    """Opens the provider's real pages and presses their buttons."""

    address: str
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.trust_env = False

    def open(self, url: str) -> requests.Response:
        return self.session.get(url, timeout=10)

    def sign_in(self, url: str, number: str) -> requests.Response:
        """Open the code's page and say who one is; answers the page that follows."""
        page = self.open(url)
        assert page.url.startswith(f"{self.address}/sign-in"), page.url
        return self._post(page, "/sign-in", {"number": number})

    def choose(self, page: requests.Response, choice: str) -> requests.Response:
        return self._post(page, "/device", {"choice": choice})

    def refuse(self, page: requests.Response) -> requests.Response:
        return self._post(page, "/device", {"decision": "refuse"})

    def _post(
        self, page: requests.Response, action: str, pressed: dict[str, str]
    ) -> requests.Response:
        form = re.search(rf'<form method="post" action="{action}".*?</form>', page.text, re.DOTALL)
        assert form is not None, page.text
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form[0]))
        [(name, value)] = pressed.items()
        return self.session.post(
            f"{self.address}{action}",
            {key: _unescape(text) for key, text in hidden.items()} | {name: value},
            timeout=10,
        )


def choices(page: requests.Response) -> list[str]:
    return re.findall(r'name="choice" value="(\d\d)"', page.text)


def _unescape(text: str) -> str:
    return text.replace("&amp;", "&").replace("&#x27;", "'").replace("&quot;", '"')
