"""The client against providers that do odd things, over real HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from backend.identity.oidc import (
    MAX_ANSWER_BYTES,
    Answer,
    Approved,
    Binding,
    DeviceAuthorization,
    Expired,
    OidcProvider,
    Pending,
    ProviderAwayError,
    ProviderSettings,
    Refused,
)

BINDING = Binding("Một Cửa", "Xác nhận", "47", "ko")


@dataclass
class Stub:
    """A provider whose answers the test writes: path to (status, JSON or raw bytes)."""

    address: str = ""
    answers: dict[str, list[tuple[int, object]]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str], str]] = field(default_factory=list)

    def client(self, **settings: str) -> OidcProvider:
        return OidcProvider(ProviderSettings(self.address, "office", **settings))

    def next_answer(self, path: str) -> tuple[int, object]:
        answers = self.answers.get(path, [(404, {})])
        return answers.pop(0) if len(answers) > 1 else answers[0]


@pytest.fixture
def stub() -> Iterator[Stub]:
    made = Stub()

    class Handler(BaseHTTPRequestHandler):
        def respond(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            fields = {name: values[0] for name, values in parse_qs(body).items()}
            made.asked.append((self.path, fields, self.headers.get("Authorization", "")))
            status, answer = made.next_answer(self.path)
            content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            if status in {301, 302, 307}:
                self.send_header("Location", f"{made.address}/elsewhere")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = respond  # noqa: N815 - the names are http.server's

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made.address = f"http://127.0.0.1:{server.server_port}"
        made.answers = {
            "/.well-known/openid-configuration": [
                (
                    200,
                    {
                        "issuer": made.address,
                        "device_authorization_endpoint": f"{made.address}/begin",
                        "token_endpoint": f"{made.address}/token",
                        "userinfo_endpoint": f"{made.address}/userinfo",
                    },
                )
            ],
            "/begin": [(200, dict(STARTED, verification_uri=f"{made.address}/device"))],
            "/token": [(200, {"access_token": "secret-token", "token_type": "Bearer"})],
            "/userinfo": [(200, {"sub": "1", "national_id": "048188001234", "name": "Hường"})],
        }
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield made
        server.shutdown()
        thread.join()


STARTED = {
    "device_code": "d",
    "user_code": "ABCD",
    "expires_in": 600,
    "interval": 7,
}


def test_begin_sends_what_binds_and_reads_the_answer(stub: Stub) -> None:
    started = stub.client().begin(BINDING)
    uri = f"{stub.address}/device"
    assert started == DeviceAuthorization("d", "ABCD", uri, uri, 600, 7)
    assert stub.asked[1] == (
        "/begin",
        {
            "client_id": "office",
            "scope": "openid profile national_id",
            "ui_locales": "ko",
            "binding_message": "Một Cửa\nXác nhận",
            "binding_number": "47",
        },
        "",
    )


def test_a_secret_is_sent_where_there_is_one(stub: Stub) -> None:
    stub.client(client_secret="s").begin(BINDING)
    assert stub.asked[1][1]["client_secret"] == "s"


def test_no_interval_means_five_seconds(stub: Stub) -> None:
    stub.answers["/begin"][0][1].pop("interval")  # type: ignore[attr-defined]
    assert stub.client().begin(BINDING).interval == 5


def test_discovery_is_asked_once(stub: Stub) -> None:
    client = stub.client()
    client.begin(BINDING)
    client.begin(BINDING)
    assert [path for path, _, _ in stub.asked].count("/.well-known/openid-configuration") == 1


def test_approved(stub: Stub) -> None:
    assert stub.client().poll("d") == Approved("048188001234", "Hường")
    assert stub.asked[-1] == ("/userinfo", {}, "Bearer secret-token")


def test_the_claim_can_be_named(stub: Stub) -> None:
    stub.answers["/userinfo"] = [(200, {"so_dinh_danh": "048201001234"})]
    client = stub.client(number_claim="so_dinh_danh")
    assert client.poll("d") == Approved("048201001234", "")


def test_userinfo_is_asked_again_since_the_code_is_used_up(stub: Stub) -> None:
    stub.answers["/userinfo"].insert(0, (502, {}))
    assert stub.client().poll("d") == Approved("048188001234", "Hường")
    assert [path for path, _, _ in stub.asked].count("/token") == 1


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        ("authorization_pending", Pending()),
        ("slow_down", Pending(slow_down=True)),
        ("access_denied", Refused()),
        ("expired_token", Expired()),
        ("invalid_grant", Expired()),
    ],
)
def test_how_it_stands(stub: Stub, error: str, answer: Answer) -> None:
    stub.answers["/token"] = [(400, {"error": error})]
    assert stub.client().poll("d") == answer


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/.well-known/openid-configuration", (500, {})),
        ("/.well-known/openid-configuration", (200, {"issuer": "https://evil.example"})),
        ("/.well-known/openid-configuration", (307, {})),
        ("/token", (500, b"<html>")),
        ("/token", (400, {"error": "invalid_client"})),
        ("/token", (400, {})),
        ("/token", (200, {})),
        ("/token", (200, [])),
        ("/token", (200, b"{")),
        ("/token", (200, b"")),
        ("/token", (200, b" " * (MAX_ANSWER_BYTES + 1))),
        ("/token", (307, {})),
        ("/userinfo", (401, {})),
        ("/userinfo", (200, {"national_id": "04818800123"})),
        ("/userinfo", (200, {"national_id": 48188001234})),
        ("/userinfo", (200, {"name": "Hường"})),
    ],
)
def test_a_provider_that_does_not_keep_to_it(
    stub: Stub, path: str, answer: tuple[int, object]
) -> None:
    stub.answers[path] = [answer]
    with pytest.raises(ProviderAwayError) as caught:
        stub.client().poll("d")
    assert "secret-token" not in str(caught.value)
    assert "/elsewhere" not in [asked for asked, _, _ in stub.asked]


@pytest.mark.parametrize(
    "changes",
    [
        {"verification_uri": "http://phishing.example/"},
        {"verification_uri": "javascript:alert(1)"},
        {"verification_uri_complete": "ftp://id.example/"},
        {"device_code": ""},
        {"user_code": 7},
        {"expires_in": 0},
        {"expires_in": True},
        {"expires_in": "300"},
        {"interval": -1},
    ],
)
def test_a_beginning_that_cannot_be_used(stub: Stub, changes: dict[str, object]) -> None:
    stub.answers["/begin"][0][1].update(changes)  # type: ignore[attr-defined]
    with pytest.raises(ProviderAwayError):
        stub.client().begin(BINDING)


def test_nobody_there(stub: Stub) -> None:
    with pytest.raises(ProviderAwayError):
        OidcProvider(ProviderSettings("http://127.0.0.1:1", "office")).begin(BINDING)
