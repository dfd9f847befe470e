"""The interface against its own description: what schemathesis thinks up is answered so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
import requests
import schemathesis
from django.test import Client
from hypothesis import HealthCheck, given, settings
from schemathesis.config import GenerationConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from schemathesis.generation.case import Case
from schemathesis.specs.openapi.checks import positive_data_acceptance

from backend.api.routes import api
from tests.backend.conftest import ADDRESS, Clock, Office
from tests.backend.kiosk import Signed

EXAMPLES = 15
DESCRIBED = json.loads(json.dumps(api.get_openapi_schema()))
OPERATIONS = [(path, method) for path, methods in DESCRIBED["paths"].items() for method in methods]


def schema(mode: GenerationMode) -> schemathesis.schemas.BaseSchema:
    return schemathesis.openapi.from_dict(
        DESCRIBED,
        config=SchemathesisConfig(
            seed=1,
            projects=ProjectsConfig(
                default=ProjectConfig(
                    base_url=ADDRESS,
                    generation=GenerationConfig(
                        modes=[mode], max_examples=EXAMPLES, deterministic=True
                    ),
                )
            ),
        ),
    )


SCHEMAS: Mapping[str, schemathesis.schemas.BaseSchema] = {
    mode.value: schema(mode) for mode in GenerationMode
}


def prepared(case: Case) -> requests.PreparedRequest:
    return requests.Request(**case.as_transport_kwargs(base_url=ADDRESS)).prepare()


def body_of(request: requests.PreparedRequest) -> bytes:
    body = request.body or b""
    return body.encode() if isinstance(body, str) else body


def excused(answer: Response) -> list[Any]:
    """A message may follow the schema, and what it says still not hold: 422 by another name."""
    if answer.status_code == 422 and not answer.json()["type"].endswith("/malformed"):
        return [positive_data_acceptance]
    return []


def answered(client: Client, request: requests.PreparedRequest, signed: Signed) -> Response:
    """The office's answer as schemathesis would have it."""
    found = client.generic(
        signed.method,
        signed.url.removeprefix(ADDRESS),
        signed.body,
        content_type=signed.headers.get("Content-Type", ""),
        headers={name: value for name, value in signed.headers.items() if name != "Content-Type"},
    )
    headers = {name.lower(): [value] for name, value in found.headers.items()}
    return Response(found.status_code, headers, found.content, request, 0.0, verify=False)


ASKED = [
    (path, method, mode)
    for path, method in OPERATIONS
    for mode in SCHEMAS
    # Where nothing is said there is nothing to say wrongly.
    if mode == "positive" or method == "post" or "{" in path
]


@pytest.mark.parametrize(("path", "method", "mode"), ASKED)
def test_what_is_declared_is_what_comes(
    office: Office, clock: Clock, path: str, method: str, mode: str
) -> None:
    """Signed by a kiosk that the office knows."""

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=SCHEMAS[mode][path][method.upper()].as_strategy(
        generation_mode=GenerationMode(mode)))  # fmt: skip
    def ask(case: Case) -> None:
        if mode == "positive" and isinstance(case.body, dict) and "request" in case.body:
            # What no schema can say: a request's id begins with its session's.
            case.body["request"] = f"{case.body.get('session', 'f' * 16)}-1"
        request = prepared(case)
        assert request.url is not None
        signed = office.key.sign(
            request.url, body_of(request), clock.now, method=request.method or ""
        )
        answer = answered(office.client, request, signed)
        case.validate_response(answer, excluded_checks=excused(answer))

    ask()
