"""Whatever is sent to whichever address: an answer of the right kind, and no trace of it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpResponseBase
from django.test import Client
from django.utils import timezone

from backend.accounts.roles import Role
from backend.log import DiscreetFormatter
from office_contract.signing import (
    API_PREFIX,
    MAX_AGE,
    MAX_REQUEST_BYTES,
    PROBLEM_CONTENT_TYPE,
    Endpoint,
)
from tests.backend.addresses import Address, every_address
from tests.backend.conftest import ADDRESS, Office
from tests.backend.kiosk import Signed
from tests.backend.staff import signed_in, staff

SECRET = "TRAN-THI-BI-MAT-048188001234"
ADDRESSES = every_address()
INTERFACE = [
    address
    for address in ADDRESSES
    if address.is_of_the_interface
    and address.path.removeprefix(API_PREFIX) in set(Endpoint)
    and address.path.removeprefix(API_PREFIX) not in {Endpoint.KEYS, Endpoint.REVOCATIONS}
]
"""Where only a kiosk may ask."""
NO_SIGNATURE_NEEDED = {"openapi-json", "trusted_keys", "revocations_list", "form_labels"}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "XYZZY")


@dataclass(frozen=True)
class Body:
    """``claimed``: the length that the request says, where that is not its own."""

    name: str
    kind: str
    content: bytes
    claimed: int | None = None

    def __str__(self) -> str:
        return self.name


FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=x"
BODIES = (
    Body("nothing", "", b""),
    Body("broken-json", "application/json", b'{"a": "' + SECRET.encode()),
    Body("no-utf-8", "application/json", b"\xff\xfe" + SECRET.encode()),
    Body("another-charset", "application/json; charset=utf-7", SECRET.encode()),
    Body("no-such-charset", "text/plain; charset=" + SECRET, b"x"),
    Body("deep-json", "application/json", b"[" * 60_000),
    Body("form", FORM, f"csrfmiddlewaretoken=x&login={SECRET}&pk=1%00&x=%ff%fe".encode()),
    Body("many-fields", FORM, b"&".join(b"a%d=1" % n for n in range(2000))),
    Body("broken-multipart", MULTIPART, b"--x\r\nContent-Disposition: form-data; na"),
    Body("multipart-without-boundary", "multipart/form-data", SECRET.encode()),
    Body("multipart-of-bad-base64", MULTIPART,
         b'--x\r\nContent-Disposition: form-data; name="a"\r\n'
         b"Content-Transfer-Encoding: base64\r\n\r\n!\r\n--x--\r\n"),
    Body("many-files", MULTIPART, b"".join(
        b'--x\r\nContent-Disposition: form-data; name="f%d"; filename="../%d"\r\n\r\nx\r\n' % (n, n)
        for n in range(150)) + b"--x--\r\n"),
    Body("oversized", "application/json", b'"' + b"a" * MAX_REQUEST_BYTES + b'"'),
    Body("oversized-form", FORM, b"a=" + b"a" * MAX_REQUEST_BYTES),
    Body("says-less-than-it-has", "application/json", b'{"a": 1}', claimed=3),
)  # fmt: skip


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What the office would write to its log."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(DiscreetFormatter("%(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield written
    root.setLevel(before)
    root.removeHandler(handler)


@pytest.fixture
def everybody(office: Office) -> Client:
    """Somebody with every role, so that each page's own code has to do with what is sent."""
    client = signed_in(staff("moi-viec", *Role))
    client.raise_request_exception = False
    return client


def assert_answered(address: Address, response: HttpResponseBase, log: io.StringIO) -> None:
    """No failure of ours, the right kind of answer, and nothing of what was sent anywhere."""
    said = _whole(response)
    kind = response.headers.get("Content-Type", "")
    where = f"{address} {response.status_code} {kind} {said[:200]!r}"
    assert response.status_code < 500, where
    assert b"Traceback" not in said, where
    if response.status_code >= 400 and not address.is_of_the_console:
        page = address.path.lower().startswith("/v") and kind.startswith("text/html")
        assert kind == PROBLEM_CONTENT_TYPE or page, where
        if said and kind == PROBLEM_CONTENT_TYPE:
            assert json.loads(said)["status"] == response.status_code, where
    elif response.status_code >= 400:
        assert kind.startswith("text/html") or not said or "json" in kind, where
    if kind == PROBLEM_CONTENT_TYPE:
        assert SECRET.encode() not in said, where
    written = log.getvalue()
    assert SECRET not in written, f"{address}: {written[-400:]}"
    assert "Traceback" not in written


def _whole(response: HttpResponseBase) -> bytes:
    if response.streaming:
        streamed: Any = response
        return b"".join(streamed.streaming_content)
    content: bytes = getattr(response, "content", b"")
    return content


@pytest.mark.parametrize("method", METHODS)
def test_any_method(office: Office, everybody: Client, log: io.StringIO, method: str) -> None:
    nobody = Client(raise_request_exception=False)
    for address in ADDRESSES:
        for client in (nobody, everybody):
            response = client.generic(method, f"{address.path}?a={SECRET}")
            assert_answered(address, response, log)


@pytest.mark.parametrize("body", BODIES, ids=str)
def test_any_body(office: Office, everybody: Client, log: io.StringIO, body: Body) -> None:
    nobody = Client(raise_request_exception=False)
    strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
    more = {} if body.claimed is None else {"CONTENT_LENGTH": str(body.claimed)}
    for address in ADDRESSES:
        for client in (nobody, strict, everybody):
            response = client.generic(
                "POST", address.path, body.content, content_type=body.kind, **more
            )
            assert_answered(address, response, log)


ODD_PATHS = (
    "/%00", "/%0a%0dx", "/console/%00", "/console/audit/%ff%fe", "/v/%2e%2e%2fsettings.py",
    "/v/..", "/v/download/%00/paper.pdf", "/console/accounts/99999999999999999999999",
    "/console/begin/with/" + "a" * 3000, "/api/v1/forms/%00/1", "/api/v1/forms/CT07/99999999999999",
    "/api/v1/forms/CT07/-1", "/releases/metadata/%00", "/releases/metadata/" + "a" * 5000,
    "/releases/targets/..%2f..%2fsecret", "/releases/targets/%00/x", "/console/static/..%2fx",
    "/" + "a" * 8000, "//api/v1/status", "/api/v1/status/", "/console/audit/?page=%00&day=%00",
    "/console/audit/?page=-1", "/console/audit/?page=99999999999999999999", "/v?x=%00",
    "/console/sign-in?next=//evil.example/%00", "/console/designer/fonts/%00.ttf",
)  # fmt: skip


@pytest.mark.parametrize("path", ODD_PATHS, ids=lambda path: path[:45])
def test_odd_addresses(office: Office, everybody: Client, log: io.StringIO, path: str) -> None:
    for client in (Client(raise_request_exception=False), everybody):
        response = client.get(path + ("&" if "?" in path else "?") + f"b={SECRET}")
        assert_answered(Address(path, "", path), response, log)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": SECRET.lower() + ".example"},
        {"Host": "a b"},
        {"Cookie": f"office-session={SECRET}; csrftoken={SECRET}"},
        {"Accept-Language": SECRET * 50},
        {"Accept": "\x00"},
        {"X-Long": "a" * 16_000},
        {"Authorization": f"Bearer {SECRET}"},
        {"If-Modified-Since": SECRET, "Range": f"bytes={SECRET}"},
        {"Transfer-Encoding": "chunked"},
    ],
    ids=lambda headers: next(iter(headers)),
)
def test_odd_headers(office: Office, log: io.StringIO, headers: dict[str, str]) -> None:
    client = Client(raise_request_exception=False)
    for address in ADDRESSES:
        assert_answered(address, client.get(address.path, headers=headers), log)
        assert_answered(address, client.post(address.path, headers=headers), log)


# --- where only a kiosk may ask --------------------------------------------------------------


def test_only_these_need_no_signature() -> None:
    """Whoever adds an endpoint says here that anybody may ask it."""
    below = {address.name for address in ADDRESSES if address.is_of_the_interface}
    assert below - {address.name for address in INTERFACE} == NO_SIGNATURE_NEEDED | {"api-root"}


def test_unsigned(office: Office) -> None:
    enrolling = f"{API_PREFIX}{Endpoint.ENROLMENT}"
    for address in INTERFACE:
        reply = office.send(Signed("POST", ADDRESS + address.path, b"{}", {
            "Content-Type": "application/json"}))  # fmt: skip
        # Which key has to have signed this one stands in the message alone.
        wanted = (422, "malformed") if address.path == enrolling else (401, "bad-signature")
        assert (reply.status, reply.problem) == wanted, address


def test_late_early_replayed_altered_and_oversized(office: Office) -> None:
    now = timezone.now()
    slack = timedelta(seconds=5)
    for address in INTERFACE:
        if address.name == "enrolment":
            continue  # tests/backend/kiosks: it is signed by a key that no kiosk has
        url = ADDRESS + address.path
        late = office.key.sign(url, b"{}", now - MAX_AGE - slack)
        early = office.key.sign(url, b"{}", now + timedelta(hours=1))
        for signed in (late, early):
            reply = office.send(signed)
            assert (reply.status, reply.problem) == (401, "clock"), address
            assert "office_time" in reply.body
        good = office.key.sign(url, b'{"x": 1}', timezone.now())
        assert office.send(good).problem == "malformed"
        replayed = office.send(good)
        assert (replayed.status, replayed.problem) == (401, "replay"), address
        altered = Signed(good.method, url, b'{"x": 2}', good.headers)
        assert office.send(altered).problem == "bad-signature"
        for elsewhere in ("?a=1", "/"):
            moved = Signed(good.method, url + elsewhere, good.body, good.headers)
            assert office.send(moved).problem in {"bad-signature", "not-found"}
        large = office.key.sign(url, b" " * (MAX_REQUEST_BYTES + 1), timezone.now())
        reply = office.send(large)
        assert (reply.status, reply.problem) == (413, "too-large"), address


def test_nothing_that_was_refused_is_kept(office: Office) -> None:
    """Neither a nonce nor a row of any other table."""
    from django.apps import apps

    def rows() -> dict[str, int]:
        return {model._meta.label: model._default_manager.count() for model in apps.get_models()}

    office.call(Endpoint.STATUS, {"app_version": "1"})
    before = rows()
    for address in INTERFACE:
        url = ADDRESS + address.path
        office.send(Signed("POST", url, b"{}", {"Content-Type": "application/json"}))
        office.send(office.key.sign(url, b"{}", timezone.now() - timedelta(days=1)))
        office.send(office.key.sign(url, b" " * (MAX_REQUEST_BYTES + 1), timezone.now()))
    assert rows() == before
