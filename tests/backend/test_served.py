"""From the first command to a sealed certificate, all over the wire, with two workers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from backend.registry.demo_people import GIA_BAO, HUONG
from office_contract.messages import (
    Issuance,
    IssueRequest,
    Relatives,
    RelativesRequest,
    SignInPoll,
    SignInProgress,
    SignInRequest,
    SignInStarted,
)
from office_contract.signing import Endpoint
from office_contract.vocabulary import SignInState, Subject
from tests.backend.provider.phone import Phone
from tests.backend.served import ServedOffice, served_office

SESSION = "00112233445566aa"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedOffice]:
    with served_office(tmp_path_factory.mktemp("office"), workers=2) as office:
        yield office


def signed_in(office: ServedOffice, counter: int, subject: Subject) -> str:
    """Sign in as Hường, the phone's part by the provider's real pages."""
    request = SignInRequest(
        session=SESSION,
        request=f"{SESSION}-{counter}",
        code="CT07",
        subject=subject,
        language="vi",
        declared_number=HUONG.number,
    )
    answer = office.call(Endpoint.SIGN_IN, request)
    assert answer.status_code == 200, answer.text
    started = SignInStarted.model_validate_json(answer.content)
    phone = Phone(office.provider.address)
    page = phone.sign_in(started.verification_uri_complete, HUONG.number)
    assert started.place in page.text
    assert phone.choose(page, started.number).status_code == 200
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        poll = SignInPoll(session=SESSION, sign_in=started.sign_in)
        answer = office.call(Endpoint.SIGN_IN_POLL, poll)
        progress = SignInProgress.model_validate_json(answer.content)
        if progress.state is not SignInState.PENDING:
            assert progress.state is SignInState.APPROVED
            assert progress.person is not None
            assert progress.person.name == HUONG.name
            return started.sign_in
    raise AssertionError("the sign-in was never approved")


def issue_request(sign_in: str, counter: int) -> IssueRequest:
    return IssueRequest(
        session=SESSION,
        request=f"{SESSION}-{counter}",
        sign_in=sign_in,
        code="CT07",
        bundle_version=1,
        subject_number=GIA_BAO.number,
        language="vi",
    )


def test_a_certificate_for_ones_child(served: ServedOffice) -> None:
    sign_in = signed_in(served, 1, Subject.CHILD)
    answer = served.call(Endpoint.RELATIVES, RelativesRequest(session=SESSION, sign_in=sign_in))
    relatives = Relatives.model_validate_json(answer.content)
    assert GIA_BAO.name in [child.name for child in relatives.relatives]
    answer = served.call(Endpoint.ISSUE, issue_request(sign_in, 2))
    issued = Issuance.model_validate_json(answer.content)
    assert issued.values["name"] == GIA_BAO.name
    assert issued.seal.startswith(f"{served.address}/V#".upper())


def test_the_same_request_on_many_lines_is_one_certificate(served: ServedOffice) -> None:
    """F2, with two worker processes on one database."""
    request = issue_request(signed_in(served, 11, Subject.CHILD), 12)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: served.call(Endpoint.ISSUE, request), range(16)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1


def test_one_sign_in_on_many_lines_is_one_certificate(served: ServedOffice) -> None:
    """F1: requests within a second of one another never share anything."""
    sign_in = signed_in(served, 21, Subject.CHILD)
    with ThreadPoolExecutor(8) as pool:
        answers = list(
            pool.map(
                lambda counter: served.call(Endpoint.ISSUE, issue_request(sign_in, counter)),
                range(30, 38),
            )
        )
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 7


def test_nobody_is_named_in_the_log(served: ServedOffice) -> None:
    requests.get(f"{served.address}/V#SECRET", timeout=10)
    for log in (served.server.log, served.provider.log):
        for private in (HUONG.number, HUONG.name, GIA_BAO.number, GIA_BAO.name):
            assert private not in log
    assert "issued 000" in served.server.log
