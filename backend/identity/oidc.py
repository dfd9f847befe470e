"""The identity provider, as its client sees it: OAuth 2.0 device authorization (RFC 8628).

Identity is taken from the provider's userinfo endpoint, asked with the access token that the
grant gave, over TLS to the configured issuer. An ID token, should a provider send one, is not
looked at: it would say nothing that userinfo does not, and nobody relies on it here.

Two parameters go beyond RFC 8628: ``binding_message`` (named as in OpenID CIBA) carries the
kiosk's place and the paper asked for, ``binding_number`` the two digits on the kiosk's screen.
A provider that knows them shows the one and asks for the other, and a person who was sent
somebody else's QR code notices. **A provider that ignores them cannot protect against relayed
codes**; what remains is the comparison with the card that was laid down.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Protocol
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
SCOPE = "openid profile national_id"
DEFAULT_INTERVAL = 5
"""Seconds, where the provider names none (RFC 8628 section 3.2)."""
SLOW_DOWN_STEP = 5
"""Seconds added at ``slow_down`` (RFC 8628 section 3.5)."""
MAX_ANSWER_BYTES = 64 * 1024
CONNECT_TIMEOUT = 3.0
READ_TIMEOUT = 5.0
USERINFO_ATTEMPTS = 3
"""The device code is used up by then: a lost answer would cost the person a new sign-in."""
_NUMBER = re.compile(r"\d{12}", re.ASCII)

Json = dict[str, object]


class ProviderAwayError(Exception):
    """The provider cannot be reached or does not keep to its protocol. Says which, no more."""


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """Where the provider is, and who the office is to it."""

    issuer: str
    client_id: str
    client_secret: str = ""
    number_claim: str = "national_id"


@dataclass(frozen=True, slots=True)
class Binding:
    """What binds a sign-in to the kiosk in front of the person."""

    place: str
    paper: str
    number: str
    language: str


@dataclass(frozen=True, slots=True)
class DeviceAuthorization:
    """Answer of RFC 8628 section 3.2; times in seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int
    interval: int


@dataclass(frozen=True, slots=True)
class Approved:
    """Whom the provider vouches for."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Pending:
    slow_down: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    pass


@dataclass(frozen=True, slots=True)
class Expired:
    pass


Answer = Approved | Pending | Refused | Expired


class Provider(Protocol):
    """What the office needs of an identity provider."""

    def begin(self, binding: Binding) -> DeviceAuthorization:
        """Ask for a code. Raises ``ProviderAwayError``."""

    def poll(self, device_code: str) -> Answer:
        """Ask how it went. Raises ``ProviderAwayError``."""


class OidcProvider:
    """A provider found by OpenID Connect Discovery."""

    def __init__(self, settings: ProviderSettings, session: requests.Session | None = None) -> None:
        self._settings = settings
        self._session = session or requests.Session()
        # Otherwise a proxy from the environment would see the person's data.
        self._session.trust_env = False
        # One session serves all people: no cookie of one may travel with another.
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._endpoints: Json | None = None

    def begin(self, binding: Binding) -> DeviceAuthorization:
        status, answer = self._post(
            "device_authorization_endpoint",
            {
                "scope": SCOPE,
                "ui_locales": binding.language,
                "binding_message": f"{binding.place}\n{binding.paper}",
                "binding_number": binding.number,
            },
        )
        if status != 200:
            raise ProviderAwayError(f"device authorization answered {status}")
        uri = _address(answer, "verification_uri")
        return DeviceAuthorization(
            device_code=_text(answer, "device_code", 500),
            user_code=_text(answer, "user_code", 100),
            verification_uri=uri,
            verification_uri_complete=(
                _address(answer, "verification_uri_complete")
                if "verification_uri_complete" in answer
                else uri
            ),
            expires_in=_seconds(answer, "expires_in", None),
            interval=_seconds(answer, "interval", DEFAULT_INTERVAL),
        )

    def poll(self, device_code: str) -> Answer:
        status, answer = self._post(
            "token_endpoint", {"grant_type": GRANT_TYPE, "device_code": device_code}
        )
        if status == 200:
            return self._person(_text(answer, "access_token", 10_000))
        match answer.get("error"):
            case "authorization_pending":
                return Pending()
            case "slow_down":
                return Pending(slow_down=True)
            case "access_denied":
                return Refused()
            case "expired_token" | "invalid_grant":
                return Expired()
            case _:
                raise ProviderAwayError(f"the token endpoint answered {status}")

    def _person(self, token: str) -> Approved:
        claims = self._userinfo(token)
        number = claims.get(self._settings.number_claim)
        if not isinstance(number, str) or not _NUMBER.fullmatch(number):
            raise ProviderAwayError(f"no 12-digit claim {self._settings.number_claim}")
        name = claims.get("name")
        return Approved(number, name[:200] if isinstance(name, str) else "")

    def _userinfo(self, token: str) -> Json:
        for attempt in range(1, USERINFO_ATTEMPTS + 1):
            try:
                status, claims = self._send(
                    "GET",
                    self._endpoint("userinfo_endpoint"),
                    headers={"Authorization": f"Bearer {token}"},
                )
                if status == 200:
                    return claims
                raise ProviderAwayError(f"userinfo answered {status}")
            except ProviderAwayError:
                if attempt == USERINFO_ATTEMPTS:
                    raise
        raise AssertionError("the last attempt returns or raises")

    def _post(self, endpoint: str, data: dict[str, str]) -> tuple[int, Json]:
        data["client_id"] = self._settings.client_id
        if self._settings.client_secret:
            data["client_secret"] = self._settings.client_secret
        return self._send("POST", self._endpoint(endpoint), data=data)

    def _endpoint(self, name: str) -> str:
        if self._endpoints is None:
            status, found = self._send(
                "GET", f"{self._settings.issuer}/.well-known/openid-configuration"
            )
            if status != 200:
                raise ProviderAwayError(f"discovery answered {status}")
            # OpenID Connect Discovery 1.0, section 4.3: must be identical.
            if found.get("issuer") != self._settings.issuer:
                raise ProviderAwayError("discovery names another issuer than OIDC_ISSUER")
            self._endpoints = found
        return _address(self._endpoints, name)

    def _send(
        self,
        method: str,
        url: str,
        *,
        data: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> tuple[int, Json]:
        try:
            with self._session.request(
                method,
                url,
                data=data,
                headers={"Accept": "application/json"} | (headers or {}),
                timeout=(CONNECT_TIMEOUT, READ_TIMEOUT),
                allow_redirects=False,
                stream=True,
            ) as answer:
                body = answer.raw.read(MAX_ANSWER_BYTES + 1, decode_content=True)
                status = answer.status_code
        except (requests.RequestException, HTTPError, OSError) as e:
            raise ProviderAwayError(type(e).__name__) from e
        if len(body) > MAX_ANSWER_BYTES:
            raise ProviderAwayError("the answer is too large")
        try:
            content = json.loads(body)
        except ValueError as e:
            raise ProviderAwayError(f"answered {status} and no JSON") from e
        if not isinstance(content, dict):
            raise ProviderAwayError(f"answered {status} and no JSON object")
        return status, content


def _text(answer: Json, name: str, longest: int) -> str:
    value = answer.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= longest:
        raise ProviderAwayError(f"{name} is missing or malformed")
    return value


def _address(answer: Json, name: str) -> str:
    """An HTTPS address, or HTTP on this machine."""
    value = _text(answer, name, 400)
    parts = urlsplit(value)
    local = parts.hostname in {"127.0.0.1", "localhost", "::1"}
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise ProviderAwayError(f"{name} is not an https address")
    return value


def _seconds(answer: Json, name: str, default: int | None) -> int:
    value = answer.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= 86_400:
        raise ProviderAwayError(f"{name} is missing or malformed")
    return value
