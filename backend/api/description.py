"""The interface's OpenAPI document, with the media types that really come."""

from __future__ import annotations

from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from office_contract.signing import PROBLEM_CONTENT_TYPE

OCTETS = "application/octet-stream"


class KioskInterface(NinjaAPI):
    """Ninja describes every answer as ``application/json``."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        described = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
        for operations in described["paths"].values():
            for operation in operations.values():
                for status, answer in operation["responses"].items():
                    _say_media_type(int(status), answer)
        return described


def _say_media_type(status: int, answer: dict[str, Any]) -> None:
    [content] = answer["content"].values()
    if status >= 400:
        answer["content"] = {PROBLEM_CONTENT_TYPE: content}
    elif content["schema"].get("format") == "binary":
        answer["content"] = {OCTETS: content}
