"""The shape of what comes back, whoever refuses."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from django.utils import timezone

from backend.api import routes
from backend.issuance import offers
from office_contract import messages
from office_contract.signing import API_PREFIX, PROBLEM_STATUS, Endpoint
from tests.backend.conftest import ADDRESS, SESSION, Office, Reply
from tests.backend.kiosk import Signed

ELSEWHERE = {Endpoint.KEYS, Endpoint.REVOCATIONS, Endpoint.EVENTS}
POSTS = [endpoint for endpoint in Endpoint if endpoint not in ELSEWHERE]


def send_bytes(office: Office, endpoint: str, body: bytes) -> Reply:
    return office.send(office.key.sign(f"{ADDRESS}{API_PREFIX}{endpoint}", body, timezone.now()))


@pytest.mark.parametrize("endpoint", POSTS)
@pytest.mark.parametrize(
    "body", [b" ", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"{}", b'{"x":1}', b"[" * 5000]
)
def test_malformed_messages(office: Office, endpoint: Endpoint, body: bytes) -> None:
    reply = send_bytes(office, endpoint, body)
    assert (reply.status, reply.problem) == (422, "malformed")


def test_unknown_keys_are_refused_and_not_repeated(office: Office) -> None:
    reply = office.call(Endpoint.STATUS, {"app_version": "1", "name": "NGUYỄN THỊ BÍ MẬT"})
    assert reply.problem == "malformed"
    assert "extra_forbidden" in str(reply.body["detail"])
    assert "BÍ MẬT" not in json.dumps(reply.body, ensure_ascii=False)


@pytest.mark.parametrize(
    "number", ["04818800123", "0481880012345", "04818800123a", "０48188001234"]
)
def test_a_number_that_is_none_is_refused_and_not_repeated(office: Office, number: str) -> None:
    reply = office.call(
        Endpoint.RECORD,
        {
            "session": SESSION,
            "request": f"{SESSION}-1",
            "sign_in": "sign-in-1",
            "code": "CT07",
            "bundle_version": 1,
            "subject_number": number,
        },
    )
    assert reply.problem == "malformed"
    assert number not in json.dumps(reply.body, ensure_ascii=False)


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/nothing", "/api/v1/forms/CT07/99", "/v/x.js"]
)
def test_unknown_addresses(office: Office, path: str) -> None:
    reply = office.send(Signed("GET", ADDRESS + path, b"", {}))
    assert (reply.status, reply.problem) == (404, "not-found")


def test_another_method(office: Office) -> None:
    reply = office.send(Signed("GET", f"{ADDRESS}/api/v1/status", b"", {}))
    assert (reply.status, reply.problem) == (405, "malformed")
    assert reply.body["status"] == 405
    assert reply.headers["Allow"] == "POST"


def test_addresses_come_from_configuration_alone(office: Office) -> None:
    headers = {"Host": "evil.example", "X-Forwarded-Host": "evil.example"}
    reply = office.send(Signed("GET", f"{ADDRESS}/api/v1/keys", b"", headers))
    assert reply.body["verify_address"] == f"{ADDRESS}/V".upper()


def test_a_bug_tells_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_today: date) -> None:
        raise ValueError("NGUYỄN THỊ BÍ MẬT 048188001234")

    monkeypatch.setattr(offers, "service_states", fail)
    reply = office.call(Endpoint.STATUS, messages.StatusRequest(app_version="1"))
    assert (reply.status, reply.problem) == (500, "internal")
    assert "detail" not in reply.body
    assert "BÍ MẬT" not in json.dumps(reply.body, ensure_ascii=False)


ALL_PAPERS = (
    "CT01", "CT07", "GUQ", "KBTT-NNN", "NA1", "NA5", "SYLL", "TK-KS", "TK-LLTP", "TK-TLHT",
    "TK-TTHN", "TK01", "TL-KH", "TL-KS", "TL-KT", "XN-TTHN",
)  # fmt: skip


def test_status_names_every_service_with_its_fee(office: Office) -> None:
    reply = office.call(Endpoint.STATUS, messages.StatusRequest(app_version="1"))
    status = messages.OfficeStatus.model_validate(reply.body)
    assert status.office == "Công an phường Hải Châu"
    assert {service.code for service in status.services} == set(ALL_PAPERS)
    fees = {service.code: service.fee_vnd for service in status.services if service.fee_vnd}
    assert fees == {"TL-KS": 8000, "TL-KH": 8000, "TL-KT": 8000, "XN-TTHN": 15000}
    assert all(service.available and service.fee_basis for service in status.services)
    assert not any(service.fee_waived for service in status.services)


def test_the_published_interface_declares_every_status(office: Office) -> None:
    described = routes.api.get_openapi_schema()["paths"]
    for endpoint in POSTS:
        [(method, operation)] = described[f"{API_PREFIX}{endpoint}"].items()
        assert method == "post"
        assert set(operation["responses"]) == {200, *PROBLEM_STATUS.values()}


def test_a_forms_labels_are_public(office: Office) -> None:
    body = office.send(Signed("GET", f"{ADDRESS}/api/v1/forms/CT07/1", b"", {})).body
    assert body["title"]["en"] == "Confirmation of residence information"
    assert [field["name"] for field in body["fields"]] == list(
        offers.catalogue()["CT07"].form.sealed
    )
    members = next(field for field in body["fields"] if field["name"] == "members")
    assert [column["name"] for column in members["columns"]][:2] == ["name", "birth_date"]


def test_pages_allow_nothing_from_elsewhere(office: Office) -> None:
    for path in ("/V", "/v"):
        response = office.client.get(path)
        policy = response.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "unsafe" not in policy
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert b"<script>" not in response.content
        assert not re.findall(rb'(?:src|href|action)="(?!/v[/?])', response.content)
