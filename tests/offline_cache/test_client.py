"""The line to the office, against a real HTTP server that verifies what it gets."""

from __future__ import annotations

import http.server
import ipaddress
import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pydantic import BaseModel

from office_contract import messages, signing
from office_contract.anchors import countersign, sign_anchor
from office_contract.vocabulary import ProblemType, SignInState
from offline_cache.client import OfficeClient
from offline_cache.delays import Timeouts
from offline_cache.errors import (
    ForeignAnswerError,
    MalformedAnswerError,
    OfficeProblemError,
    OfficeUnreachableError,
)
from tests.offline_cache import parts
from tests.offline_cache.conftest import ClientMaker
from tests.offline_cache.ledgers import OFFICE
from tests.offline_cache.parts import Clock
from tests.offline_cache.stub_office import Reply, Seen, StubOffice, problem

LOOPBACK = ipaddress.ip_address("127.0.0.1")
ACCEPTED = messages.Accepted(entry="entry-0001")


def json(message: BaseModel) -> Reply:
    return Reply(message.model_dump_json().encode())


ANCHOR = sign_anchor(OFFICE, chain="0f" * 16, row=(2, b"\xab" * 32), previous=None, at=parts.START)
COUNTERSIGNED = countersign(OFFICE, ANCHOR, parts.START)
EXCHANGES = [
    ("status", parts.STATUS, parts.STATUS_ANSWER, OfficeClient.status),
    ("sign-in", parts.BEGIN, parts.STARTED, OfficeClient.begin_sign_in),
    ("sign-in/poll", parts.POLL, parts.APPROVED, OfficeClient.poll_sign_in),
    ("relatives", parts.RELATIVES, parts.RELATIVES_ANSWER, OfficeClient.relatives),
    ("record", parts.RECORD, parts.RECORD_ANSWER, OfficeClient.record),
    ("issue", parts.ISSUE, parts.ISSUANCE, OfficeClient.issue),
    ("outcome", parts.outcome(), ACCEPTED, OfficeClient.report_outcome),
    ("help", parts.help_call("entry-0001"), ACCEPTED, OfficeClient.call_help),
    ("consent", parts.consent("entry-0001"), ACCEPTED, OfficeClient.report_consent),
    ("request", parts.request("entry-0001"), ACCEPTED, OfficeClient.hand_in),
    ("collect", parts.COLLECT, parts.COLLECTION, OfficeClient.collect),
]


@pytest.mark.parametrize(("path", "question", "answer", "ask"), EXCHANGES)
def test_each_message_goes_signed_and_its_answer_comes_back(
    office: StubOffice, client: OfficeClient, path, question, answer, ask
):
    office.replies[path] = json(answer)
    assert ask(client, question) == answer
    [seen] = office.seen
    assert (seen.method, seen.path) == ("POST", f"/api/v1/{path}")
    assert type(question).model_validate_json(seen.body) == question
    assert seen.headers["Content-Type"] == "application/json"


def test_the_signature_is_the_profile_of_the_contract(office: StubOffice, client: OfficeClient):
    office.replies["status"] = json(parts.STATUS_ANSWER)
    client.status(parts.STATUS)
    [seen] = office.seen
    assert re.fullmatch(
        r'kiosk=\("@method" "@target-uri" "content-type" "content-digest"\)'
        r";created=1795253400"
        rf';keyid="{office.key_id}";alg="ed25519";nonce="[A-Za-z0-9_-]{{22}}";tag="mot-cua-kiosk"',
        seen.headers["Signature-Input"],
    )


def test_the_trust_list_is_asked_for_without_a_signature(office: StubOffice, client: OfficeClient):
    answer = messages.TrustList(keys=(), verify_address="HTTPS://OFFICE.EXAMPLE/V")
    office.replies["keys"] = json(answer)
    assert client.trust_list() == answer
    [seen] = office.seen
    assert seen.method == "GET"
    assert "Signature" not in seen.headers


def test_the_list_of_revoked_papers_comes_as_bytes(office: StubOffice, client: OfficeClient):
    office.replies["revocations"] = Reply(b"\x78\xda\x00", content_type="application/octet-stream")
    assert client.revocations() == b"\x78\xda\x00"
    [seen] = office.seen
    assert (seen.method, seen.path) == ("GET", "/api/v1/revocations")
    assert "Signature" not in seen.headers
    office.replies["revocations"] = Reply(body=b"\x00" * (signing.MAX_LIST_BYTES + 1))
    with pytest.raises(MalformedAnswerError):
        client.revocations()


def test_every_request_has_a_nonce_of_its_own(office: StubOffice, client: OfficeClient):
    office.replies["status"] = json(parts.STATUS_ANSWER)
    for _ in range(3):
        client.status(parts.STATUS)
    assert len({office.nonce_of(n) for n in range(3)}) == 3


def test_one_line_is_kept_for_many_requests(office: StubOffice, client: OfficeClient):
    office.replies["status"] = json(parts.STATUS_ANSWER)
    for _ in range(5):
        client.status(parts.STATUS)
    assert office.connections == 1


def test_another_key_is_refused(office: StubOffice, make_client: ClientMaker):
    stranger = make_client(key=Ed25519PrivateKey.generate())
    with pytest.raises(OfficeProblemError) as caught:
        stranger.status(parts.STATUS)
    assert caught.value.kind is ProblemType.BAD_SIGNATURE
    assert caught.value.remedy


# F1: another's answer


@pytest.mark.parametrize(
    ("path", "question", "ask", "answer", "field"),
    [
        (path, question, ask, answer.model_copy(update={field: other}), field)
        for path, question, answer, ask in EXCHANGES
        for field, other in {
            "session": "fedcba9876543210",
            "request": f"{parts.SESSION}-8",
            "entry": "entry-0002",
            "sign_in": "sign-in-0002",
            "code": "CT01",
            "bundle_version": 3,
            "subject_number": parts.MOTHER,
        }.items()
        if hasattr(question, field) and hasattr(answer, field)
    ],
)
def test_f1_an_answer_to_something_else_is_refused(
    office: StubOffice, client: OfficeClient, path, question, ask, answer, field
):
    office.replies[path] = json(answer)
    with pytest.raises(ForeignAnswerError) as caught:
        ask(client, question)
    assert caught.value.field == field
    assert str(getattr(answer, field)) not in str(caught.value)


def test_f1_answers_to_concurrent_questions_are_not_exchanged(
    office: StubOffice, client: OfficeClient
):
    def record(seen: Seen) -> Reply:
        asked = messages.RecordRequest.model_validate_json(seen.body)
        update = {"request": asked.request, "values": {"echo": asked.request}}
        return json(parts.RECORD_ANSWER.model_copy(update=update))

    office.replies["record"] = record
    got: dict[str, messages.Record] = {}

    def ask(number: int) -> None:
        request = f"{parts.SESSION}-{number}"
        got[request] = client.record(parts.RECORD.model_copy(update={"request": request}))

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 24
    assert all(answer.values == {"echo": request} for request, answer in got.items())


# answers that break the contract

LONG_NAME = f'"name":"{parts.NAME}"'


@pytest.mark.parametrize(
    "reply",
    [
        Reply(b""),
        Reply(b"{"),
        Reply(b"null"),
        Reply(b"\xff\xfe"),
        Reply(b"[" * 100_000),
        Reply(b"<html>504</html>", content_type="text/html"),
        Reply(parts.APPROVED.model_dump_json().encode().replace(b"{", b'{"extra":1,', 1)),
        Reply(parts.APPROVED.model_dump_json().encode(), headers={"Content-Encoding": "gzip"}),
        Reply(b"{}", 302, {"Location": "/elsewhere"}),
        Reply(b"{}", 201),
        Reply(b"{}", 404),
        Reply(b'{"status":"x"}', 422, content_type=signing.PROBLEM_CONTENT_TYPE),
        json(parts.APPROVED.model_copy(update={"person": None})),
        json(parts.APPROVED.model_copy(update={"state": SignInState.PENDING})),
        Reply(b" " * signing.MAX_ANSWER_BYTES + b"{}"),
        Reply(parts.APPROVED.model_dump_json().encode(), headers={"Content-Length": "999"}),
    ],
)
def test_an_unusable_answer_is_a_known_error_that_quotes_nothing(
    office: StubOffice, client: OfficeClient, reply: Reply
):
    if reply.headers.get("Content-Length") == "999":
        reply = Reply(raw=half_an_answer)
    office.replies["sign-in/poll"] = reply
    with pytest.raises(MalformedAnswerError) as caught:
        client.poll_sign_in(parts.POLL)
    told: BaseException | None = caught.value
    while told is not None:
        assert parts.MOTHER not in str(told)
        assert "HƯỜNG" not in str(told)
        told = told.__cause__ or told.__context__


def half_an_answer(handler: http.server.BaseHTTPRequestHandler) -> None:
    body = parts.APPROVED.model_dump_json().encode()
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])


def test_a_redirect_is_not_followed(office: StubOffice, client: OfficeClient):
    office.replies["status"] = Reply(b"", 307, {"Location": f"{office.address}/api/v1/help"})
    with pytest.raises(MalformedAnswerError):
        client.status(parts.STATUS)
    assert [seen.path for seen in office.seen] == ["/api/v1/status"]


def test_cookies_are_not_kept(office: StubOffice, client: OfficeClient):
    office.replies["status"] = Reply(
        parts.STATUS_ANSWER.model_dump_json().encode(), headers={"Set-Cookie": "a=b; Path=/"}
    )
    client.status(parts.STATUS)
    client.status(parts.STATUS)
    assert all("Cookie" not in seen.headers for seen in office.seen)


def test_a_collection_that_tells_of_a_person_is_refused(office: StubOffice, client: OfficeClient):
    """Whoever finds a slip must not learn whose it is, not even through this machine."""
    answer = parts.COLLECTION.model_dump_json().replace("{", f'{{"number":"{parts.MOTHER}",', 1)
    office.replies["collect"] = Reply(answer.encode())
    with pytest.raises(MalformedAnswerError) as caught:
        client.collect(parts.COLLECT)
    assert parts.MOTHER not in str(caught.value)


def test_the_environment_does_not_change_the_way(
    office: StubOffice, make_client: ClientMaker, monkeypatch: pytest.MonkeyPatch
):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    office.replies["status"] = json(parts.STATUS_ANSWER)
    assert make_client().status(parts.STATUS) == parts.STATUS_ANSWER


# problems


@pytest.mark.parametrize("kind", sorted(set(ProblemType) - {ProblemType.CLOCK, ProblemType.REPLAY}))
def test_a_problem_is_named(office: StubOffice, client: OfficeClient, kind: ProblemType):
    office.replies["record"] = problem(kind)
    with pytest.raises(OfficeProblemError) as caught:
        client.record(parts.RECORD)
    assert caught.value.kind is kind
    assert caught.value.problem.status == signing.PROBLEM_STATUS[kind]
    assert len(office.seen) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        ("Sat, 21 Nov 2026 09:31:00 GMT", 60.0),
        ("Sat, 21 Nov 2020 09:31:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("²", None),
        ("9" * 40, None),
        ("", None),
    ],
)
def test_retry_after(office: StubOffice, client: OfficeClient, header: str, seconds: float | None):
    reply = problem(ProblemType.RATE_LIMITED)
    reply.headers["Retry-After"] = header.encode().decode("latin-1")
    office.replies["record"] = reply
    with pytest.raises(OfficeProblemError) as caught:
        client.record(parts.RECORD)
    assert caught.value.retry_after == seconds


def test_a_gateway_that_answers_in_the_offices_place_means_unreachable(
    office: StubOffice, client: OfficeClient
):
    office.replies["record"] = Reply(b"<html>", 502, content_type="text/html")
    with pytest.raises(OfficeUnreachableError) as caught:
        client.record(parts.RECORD)
    assert (caught.value.status, caught.value.sent) == (502, True)


def test_a_request_sent_twice_by_a_proxy_is_signed_anew_once(
    office: StubOffice, client: OfficeClient
):
    office.replies["status"] = [problem(ProblemType.REPLAY), json(parts.STATUS_ANSWER)]
    assert client.status(parts.STATUS) == parts.STATUS_ANSWER
    assert office.nonce_of(0) != office.nonce_of(1)


# clocks


@pytest.mark.parametrize("hours", [-30, -0.05, 0.05, 24 * 365 * 5])
def test_a_wrong_clock_is_corrected_and_the_request_goes_through(
    office: StubOffice, make_client: ClientMaker, clock: Clock, hours: float
):
    office.replies["status"] = json(parts.STATUS_ANSWER)
    client = make_client(kiosk_clock=Clock(clock.now + timedelta(hours=hours)))
    assert not client.office_time_known
    assert client.status(parts.STATUS) == parts.STATUS_ANSWER
    assert client.office_time_known
    assert client.office_now() == clock.now
    assert len(office.seen) == 2
    client.status(parts.STATUS)
    assert len(office.seen) == 3


def test_a_clock_that_stays_wrong_is_told_after_one_retry(
    office: StubOffice, make_client: ClientMaker
):
    office.replies["status"] = problem(ProblemType.CLOCK)
    client = make_client()
    with pytest.raises(OfficeProblemError) as caught:
        client.status(parts.STATUS)
    assert caught.value.kind is ProblemType.CLOCK
    assert len(office.seen) == 2


def test_each_answer_keeps_the_offset_right(
    office: StubOffice, make_client: ClientMaker, clock: Clock
):
    office.replies["status"] = json(parts.STATUS_ANSWER)
    mine = Clock(clock.now)
    client = make_client(kiosk_clock=mine)
    client.status(parts.STATUS)
    clock.turn(seconds=30)
    mine.turn(seconds=27)
    client.status(parts.STATUS)
    assert client.office_now() == clock.now
    assert len(office.seen) == 2


def test_a_slow_answer_does_not_push_a_right_clock_off(
    office: StubOffice, client: OfficeClient, clock: Clock
):
    # The office read its clock four seconds before the answer arrived.
    def slow(_: Seen) -> Reply:
        told = signing.format_office_time(clock.now)
        clock.turn(seconds=4)
        return Reply(
            parts.STATUS_ANSWER.model_dump_json().encode(),
            headers={signing.OFFICE_TIME_HEADER: told},
        )

    office.replies["status"] = slow
    client.status(parts.STATUS)
    assert client.office_now() == clock.now


@pytest.mark.parametrize("header", ["", "yesterday", "2026-11-21T09:30:00", "9999-99-99T00:00Z"])
def test_an_unreadable_office_time_changes_nothing(
    office: StubOffice, client: OfficeClient, clock: Clock, header: str
):
    office.replies["status"] = Reply(
        parts.STATUS_ANSWER.model_dump_json().encode(),
        headers={signing.OFFICE_TIME_HEADER: header},
    )
    client.status(parts.STATUS)
    assert client.office_now() == clock.now
    assert not client.office_time_known


# the line


def cut(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)


def test_a_cut_line_is_tried_once_more(office: StubOffice, client: OfficeClient):
    office.replies["status"] = [Reply(raw=cut), json(parts.STATUS_ANSWER)]
    assert client.status(parts.STATUS) == parts.STATUS_ANSWER
    assert len(office.seen) == 2
    assert office.nonce_of(0) != office.nonce_of(1)


def test_an_office_that_accepts_and_dies_is_unreachable(office: StubOffice, client: OfficeClient):
    office.replies["outcome"] = Reply(raw=cut)
    with pytest.raises(OfficeUnreachableError) as caught:
        client.report_outcome(parts.outcome())
    assert caught.value.sent
    assert len(office.seen) == 2


def test_nobody_listens(make_client: ClientMaker):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        client = make_client(base_url=f"http://127.0.0.1:{unused.getsockname()[1]}")
        with pytest.raises(OfficeUnreachableError) as caught:
            client.status(parts.STATUS)
    assert not caught.value.sent


def test_no_such_name(make_client: ClientMaker):
    client = make_client(base_url="https://office.invalid")
    with pytest.raises(OfficeUnreachableError) as caught:
        client.status(parts.STATUS)
    assert not caught.value.sent


def test_silence_ends(office: StubOffice, make_client: ClientMaker):
    released = threading.Event()
    office.replies["status"] = Reply(raw=lambda _: released.wait(20))
    client = make_client(timeouts=Timeouts(connect=1, read=0.2, total=5))
    with pytest.raises(OfficeUnreachableError) as caught:
        client.status(parts.STATUS)
    released.set()
    assert caught.value.sent


@pytest.mark.parametrize(
    "start", [b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n"]
)
def test_an_answer_that_drips_for_ever_ends(
    office: StubOffice, make_client: ClientMaker, start: bytes
):
    released = threading.Event()

    def drip(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.wfile.write(start)
        while not released.wait(0.02):
            handler.wfile.write(b"x")

    office.replies["status"] = Reply(raw=drip)
    client = make_client(timeouts=Timeouts(connect=1, read=5, total=0.4))
    began = time.monotonic()
    with pytest.raises(OfficeUnreachableError):
        client.status(parts.STATUS)
    released.set()
    assert time.monotonic() - began < 5
    assert len(office.seen) == 1


def test_an_endless_answer_is_not_read_to_its_end(office: StubOffice, client: OfficeClient):
    written = 0

    def flood(handler: http.server.BaseHTTPRequestHandler) -> None:
        nonlocal written
        handler.send_response(200)
        handler.end_headers()
        while written < 500 * signing.MAX_ANSWER_BYTES:
            written += handler.wfile.write(b" " * 65536)

    office.replies["status"] = Reply(raw=flood)
    with pytest.raises(MalformedAnswerError):
        client.status(parts.STATUS)
    assert written < 100 * signing.MAX_ANSWER_BYTES


# TLS


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "office on loopback")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(LOOPBACK)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    certificate_file, key_file = folder / "office.pem", folder / "office.key"
    certificate_file.write_bytes(made.public_bytes(Encoding.PEM))
    key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return certificate_file, key_file


@pytest.fixture
def secure_office(
    tmp_path: Path, kiosk_key: Ed25519PrivateKey, clock: Clock
) -> Iterator[StubOffice]:
    certificate_file, key_file = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file, key_file)
    with StubOffice(kiosk_key.public_key(), clock, context) as office:
        yield office


def secure_client(
    office: StubOffice, key: Ed25519PrivateKey, clock: Clock, verify: Path | None, total: float = 15
) -> OfficeClient:
    return OfficeClient(
        office.address,
        key,
        office.key_id,
        clock,
        Timeouts(total=total),
        verify=None if verify is None else str(verify),
    )


def test_an_office_vouched_for_by_the_configured_authority(
    secure_office: StubOffice, kiosk_key: Ed25519PrivateKey, clock: Clock, tmp_path: Path
):
    secure_office.replies["status"] = json(parts.STATUS_ANSWER)
    client = secure_client(secure_office, kiosk_key, clock, tmp_path / "office.pem")
    assert client.status(parts.STATUS) == parts.STATUS_ANSWER
    client.close()


def test_an_office_that_nobody_vouches_for_hears_nothing(
    secure_office: StubOffice, kiosk_key: Ed25519PrivateKey, clock: Clock
):
    client = secure_client(secure_office, kiosk_key, clock, None)
    with pytest.raises(OfficeUnreachableError) as caught:
        client.status(parts.STATUS)
    assert not caught.value.sent
    assert secure_office.seen == []
    client.close()


def test_an_answer_that_drips_over_tls_ends(
    secure_office: StubOffice, kiosk_key: Ed25519PrivateKey, clock: Clock, tmp_path: Path
):
    released = threading.Event()

    def drip(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        while not released.wait(0.02):
            handler.wfile.write(b"x")

    secure_office.replies["status"] = Reply(raw=drip)
    client = secure_client(secure_office, kiosk_key, clock, tmp_path / "office.pem", total=0.4)
    with pytest.raises(OfficeUnreachableError):
        client.status(parts.STATUS)
    released.set()
    client.close()


def test_a_missing_certificate_file_is_told_at_once(
    secure_office: StubOffice, kiosk_key: Ed25519PrivateKey, clock: Clock, tmp_path: Path
):
    with pytest.raises(ValueError, match="certificate file"):
        secure_client(secure_office, kiosk_key, clock, tmp_path / "none.pem")


@pytest.mark.parametrize(
    "address",
    [
        "http://office.example",
        "ftp://office.example",
        "office.example",
        "https://",
        "https://user:secret@office.example",
        "https://office.example/?a=b",
        "https://office.example/#a",
        "http://127.0.0.1.office.example",
    ],
)
def test_personal_data_goes_to_no_such_address(make_client: ClientMaker, address: str):
    with pytest.raises(ValueError, match="address"):
        make_client(base_url=address)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("header", "seconds"),
    [("120", 120.0), ("Sat, 21 Nov 2026 09:31:30 GMT", 90.0), ("soon", None), ("", None)],
)
def test_a_gateways_retry_after_is_read_in_seconds_and_as_a_date(
    office: StubOffice, client: OfficeClient, status: int, header: str, seconds: float | None
):
    office.replies["status"] = Reply(b"busy", status, {"Retry-After": header}, "text/html")
    with pytest.raises(OfficeUnreachableError) as caught:
        client.status(parts.STATUS)
    assert (caught.value.status, caught.value.retry_after) == (status, seconds)
