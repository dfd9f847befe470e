"""Every refusal that office_contract.signing promises, over the interface."""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.utils import timezone

from backend.kiosks.enrolment import EnrolmentError, enrol, revoke
from backend.kiosks.models import Nonce
from office_contract.signing import (
    COMPONENTS,
    MAX_AGE,
    MAX_AHEAD,
    MAX_REQUEST_BYTES,
    NONCE_LIFETIME,
    OFFICE_TIME_HEADER,
    parse_office_time,
)
from tests.backend.conftest import ADDRESS, Office
from tests.backend.kiosk import KioskKey, Signed

URL = f"{ADDRESS}/api/v1/status"
BODY = json.dumps({"app_version": "1.0"}).encode()


def signed(office: Office, **changes: object) -> Signed:
    return office.key.sign(URL, BODY, timezone.now(), **changes)  # type: ignore[arg-type]


def test_a_signed_request_passes(office: Office) -> None:
    reply = office.send(signed(office))
    assert reply.status == 200
    office.kiosk.refresh_from_db()
    assert office.kiosk.app_version == "1.0"
    assert office.kiosk.last_seen_at is not None


def test_a_replay_is_refused(office: Office) -> None:
    request = signed(office)
    assert office.send(request).status == 200
    reply = office.send(request)
    assert (reply.status, reply.problem) == (401, "replay")


def test_the_same_nonce_of_another_kiosk_is_no_replay(office: Office) -> None:
    other = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x08" * 32))
    enrol(name="2", place="2", public_key=other.public_bytes.hex(), now=timezone.now())
    nonce = "n" * 22
    assert office.send(signed(office, nonce=nonce)).status == 200
    assert office.send(other.sign(URL, BODY, timezone.now(), nonce=nonce)).status == 200


def test_an_altered_body_is_refused(office: Office) -> None:
    request = dataclasses.replace(signed(office), body=b'{"app_version": "2.0"}')
    reply = office.send(request)
    assert (reply.status, reply.problem) == (401, "bad-signature")


def test_an_altered_body_with_its_digest_is_refused(office: Office) -> None:
    other = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x09" * 32)).sign(
        URL, b'{"app_version": "2.0"}', timezone.now()
    )
    request = signed(office)
    headers = request.headers | {"Content-Digest": other.headers["Content-Digest"]}
    reply = office.send(dataclasses.replace(request, body=other.body, headers=headers))
    assert (reply.status, reply.problem) == (401, "bad-signature")


@pytest.mark.parametrize(
    "url",
    [
        f"{ADDRESS}/api/v1/outcome",
        "http://other.example/api/v1/status",
        "https://127.0.0.1:8480/api/v1/status",
        f"{URL}?x=1",
    ],
)
def test_a_signature_for_another_address_is_refused(office: Office, url: str) -> None:
    signature = office.key.sign(url, BODY, timezone.now())
    reply = office.send(dataclasses.replace(signature, url=URL))
    assert (reply.status, reply.problem) == (401, "bad-signature")


def test_the_host_that_a_request_names_is_not_believed(office: Office) -> None:
    request = signed(office)
    headers = request.headers | {"Host": "localhost", "X-Forwarded-Host": "evil.example"}
    assert office.send(dataclasses.replace(request, headers=headers)).status == 200


def test_a_signature_for_another_method_is_refused(office: Office) -> None:
    request = signed(office, method="PUT")
    reply = office.send(dataclasses.replace(request, method="POST"))
    assert (reply.status, reply.problem) == (401, "bad-signature")


@pytest.mark.parametrize("missing", COMPONENTS)
def test_every_component_must_be_covered(office: Office, missing: str) -> None:
    components = tuple(name for name in COMPONENTS if name != missing)
    reply = office.send(signed(office, components=components))
    assert (reply.status, reply.problem) == (401, "bad-signature")


@pytest.mark.parametrize("header", ["Content-Digest", "Signature", "Signature-Input"])
def test_every_header_must_be_there(office: Office, header: str) -> None:
    request = signed(office)
    headers = {name: value for name, value in request.headers.items() if name != header}
    reply = office.send(dataclasses.replace(request, headers=headers))
    assert (reply.status, reply.problem) == (401, "bad-signature")


@pytest.mark.parametrize("header", ["Content-Digest", "Signature", "Signature-Input"])
@pytest.mark.parametrize("value", ["", "x", "kiosk=1", "kiosk=:%%:", "(" * 200, "é"])
def test_malformed_headers_are_refused(office: Office, header: str, value: str) -> None:
    request = signed(office)
    reply = office.send(dataclasses.replace(request, headers=request.headers | {header: value}))
    assert (reply.status, reply.problem) == (401, "bad-signature")


@pytest.mark.parametrize("tag", [None, "other"])
def test_the_tag_must_be_ours(office: Office, tag: str | None) -> None:
    reply = office.send(signed(office, tag=tag))
    assert (reply.status, reply.problem) == (401, "bad-signature")


@pytest.mark.parametrize("nonce", [None, "short", "n" * 65, "space in the middle of it"])
def test_a_nonce_must_be_there_and_long_enough(office: Office, nonce: str | None) -> None:
    reply = office.send(signed(office, nonce=nonce))
    assert (reply.status, reply.problem) == (401, "bad-signature")


def test_an_unknown_key_is_refused(office: Office) -> None:
    stranger = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x0a" * 32))
    reply = office.send(stranger.sign(URL, BODY, timezone.now()))
    assert (reply.status, reply.problem) == (401, "unknown-kiosk")


def test_a_known_name_with_another_key_is_refused(office: Office) -> None:
    stranger = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x0a" * 32))
    reply = office.send(stranger.sign(URL, BODY, timezone.now(), key_name=office.key.key_id))
    assert (reply.status, reply.problem) == (401, "bad-signature")


def test_a_revoked_kiosk_is_refused(office: Office) -> None:
    revoke(office.kiosk, timezone.now())
    reply = office.send(signed(office))
    assert (reply.status, reply.problem) == (403, "revoked-kiosk")
    with pytest.raises(EnrolmentError):
        enrol(name="1", place="1", public_key=office.key.public_bytes.hex(), now=timezone.now())


@pytest.mark.parametrize(
    ("shift", "problem"),
    [
        (-MAX_AGE - timedelta(seconds=60), "clock"),
        (-MAX_AGE - timedelta(seconds=2), "clock"),
        (-MAX_AGE + timedelta(seconds=5), ""),
        (MAX_AHEAD - timedelta(seconds=1), ""),
        (MAX_AHEAD + timedelta(seconds=2), "clock"),
        (timedelta(days=20_000), "clock"),
    ],
)
def test_a_wrong_clock_is_told_the_time(office: Office, shift: timedelta, problem: str) -> None:
    now = timezone.now()
    reply = office.send(office.key.sign(URL, BODY, now + shift))
    assert reply.problem == problem
    if problem:
        assert reply.status == 401
        told = parse_office_time(str(reply.body["office_time"]))
        assert told is not None
        assert abs(told - now) < timedelta(seconds=30)


def test_a_forged_request_is_not_told_that_only_its_clock_is_wrong(office: Office) -> None:
    request = office.key.sign(URL, BODY, timezone.now() - timedelta(days=1))
    reply = office.send(dataclasses.replace(request, body=b"{}"))
    assert reply.problem == "bad-signature"


def test_created_must_be_there(office: Office) -> None:
    request = signed(office)
    without = re.sub(r";created=\d+", "", request.headers["Signature-Input"])
    reply = office.send(
        dataclasses.replace(request, headers=request.headers | {"Signature-Input": without})
    )
    assert reply.problem == "bad-signature"


def test_a_body_of_64_kib_is_the_most(office: Office) -> None:
    exactly = b'{"app_version": "' + b"v" * (MAX_REQUEST_BYTES - 19) + b'"}'
    assert len(exactly) == MAX_REQUEST_BYTES
    assert office.send(office.key.sign(URL, exactly, timezone.now())).problem == "malformed"
    reply = office.send(office.key.sign(URL, exactly + b" ", timezone.now()))
    assert (reply.status, reply.problem) == (413, "too-large")


def test_nonces_are_forgotten_when_they_no_longer_matter(office: Office) -> None:
    Nonce.objects.create(
        kiosk=office.kiosk,
        nonce="old",
        seen_at=timezone.now() - NONCE_LIFETIME - timedelta(seconds=1),
    )
    office.send(signed(office))
    assert not Nonce.objects.filter(nonce="old").exists()
    assert Nonce.objects.count() == 1


def test_a_refused_request_leaves_no_nonce(office: Office) -> None:
    office.send(signed(office, tag=None))
    office.send(office.key.sign(URL, BODY, timezone.now() - timedelta(days=1)))
    assert not Nonce.objects.exists()


def test_every_answer_carries_the_office_time(office: Office) -> None:
    for reply in (
        office.send(signed(office)),
        office.send(signed(office, tag=None)),
        office.send(Signed("GET", f"{ADDRESS}/api/v1/keys", b"", {})),
        office.send(Signed("GET", f"{ADDRESS}/nothing", b"", {})),
    ):
        told = parse_office_time(reply.headers[OFFICE_TIME_HEADER])
        assert told is not None
        assert abs(told - timezone.now()) < timedelta(seconds=30)


@pytest.mark.parametrize("public_key", ["", "00", "zz" * 32, "00" * 31])
def test_only_a_public_key_can_be_enrolled(db: None, public_key: str) -> None:
    with pytest.raises(EnrolmentError):
        enrol(name="1", place="1", public_key=public_key, now=timezone.now())
