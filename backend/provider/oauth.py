"""The protocol's endpoints: django-oauth-toolkit's parts, and what they lack.

Kept from the toolkit: clients and their authentication, tokens, scopes, userinfo.
Ours: the device grant's rules (``grants``), scopes checked when they are asked for, status codes,
and a server that knows the device grant although OpenID is enabled.
"""

# ruff: noqa: ARG001 - Django and ninja call by these names
from __future__ import annotations

import json
from datetime import datetime, timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from django.views.generic import View
from oauth2_provider.models import Application
from oauth2_provider.oauth2_validators import OAuth2Validator
from oauth2_provider.views.base import TokenView as ToolkitTokenView
from oauth2_provider.views.mixins import OAuthLibMixin
from oauthlib.common import Request
from oauthlib.oauth2.rfc8628.endpoints.pre_configured import DeviceApplicationServer
from oauthlib.openid.connect.core.endpoints.pre_configured import Server

from backend.provider.grants import SLOW_DOWN_STEP, Grant, Reply, Status, reply_to
from backend.provider.models import DeviceGrant
from backend.provider.settings import PROVIDER_CODE_LIFETIME, PROVIDER_ISSUER, SCOPES
from backend.provider.words import LANGUAGES, spoken

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
FORM = "application/x-www-form-urlencoded"
MAX_INTERVAL = 60


class ProviderServer(Server):
    """oauthlib's OpenID server makes the device grant and then does not offer it.

    One sign-in is for one paper, so there is no refresh token.
    """

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[no-untyped-call]
        self.device_code_grant.refresh_token = False
        self.grant_types[GRANT_TYPE] = self.device_code_grant


class DeviceServer(DeviceApplicationServer):
    """With a lifetime that can be set; the toolkit's is always half an hour."""

    @property
    def expires_in(self) -> int:
        return PROVIDER_CODE_LIFETIME


class ProviderValidator(OAuth2Validator):
    """Adds the claims that the office asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.oidc_claim_scope = {**self.oidc_claim_scope, "national_id": "national_id"}

    def get_additional_claims(self, request: Request) -> dict[str, str]:
        return {
            "name": request.user.name,
            "birthdate": request.user.birth_date.isoformat(),
            "national_id": request.user.number,
        }


@method_decorator(csrf_exempt, name="dispatch")
class DeviceAuthorizationView(OAuthLibMixin, View):
    """RFC 8628, section 3.1, with ``binding_message``, ``binding_number`` and ``ui_locales``."""

    @classmethod
    def get_server_class(cls) -> type[DeviceServer]:
        return DeviceServer

    def post(self, request: HttpRequest) -> HttpResponse:
        if request.content_type != FORM:
            return _error("invalid_request")
        client_id = request.POST.get("client_id", "")
        if not Application.objects.filter(client_id=client_id).exists():
            return _error("invalid_client", status=401)
        scopes = request.POST.get("scope", "").split() or ["openid"]
        if not set(scopes) <= set(SCOPES):
            return _error("invalid_scope")
        number = request.POST.get("binding_number", "")
        if number and not (len(number) == 2 and number.isascii() and number.isdigit()):
            return _error("invalid_request")
        headers, answer, status = self.create_device_authorization_response(request)
        if status != 200:
            return _no_store(HttpResponse(answer, status=status, content_type="application/json"))
        DeviceGrant.objects.create(
            client_id=client_id,
            device_code=answer["device_code"],
            user_code=answer["user_code"],
            scope=" ".join(scopes),
            interval=answer["interval"],
            expires=timezone.now() + timedelta(seconds=answer["expires_in"]),
            language=spoken(request.POST.get("ui_locales", "")[:100].split()),
            message=request.POST.get("binding_message", "")[:500],
            number=number,
        )
        return _no_store(JsonResponse(answer, headers=headers))


class TokenView(ToolkitTokenView):
    """RFC 8628, sections 3.4 and 3.5. No other grant is served."""

    def post(self, request: HttpRequest) -> HttpResponse:
        if request.POST.get("grant_type") != GRANT_TYPE:
            return _error("unsupported_grant_type")
        client_id = request.POST.get("client_id", "")
        if not Application.objects.filter(client_id=client_id).exists():
            return _error("invalid_client", status=401)
        device_code = request.POST.get("device_code", "")
        if not device_code:
            return _error("invalid_request")
        # The lock, or SQLite's IMMEDIATE transaction, makes the code good for one token.
        with transaction.atomic():
            row = DeviceGrant.objects.select_for_update().filter(device_code=device_code).first()
            reply = self._reply(row, client_id, timezone.now())
            if reply is not Reply.TOKEN or row is None:
                return _error(reply.value)
            _, headers, body, status = self.create_token_response(  # type: ignore[no-untyped-call]
                request
            )
            if status == 200:
                row.status = Status.USED.value
                row.save(update_fields=["status"])
        response = JsonResponse(json.loads(body), status=status)
        for name, value in headers.items():
            response[name] = value
        return _no_store(response)

    @staticmethod
    def _reply(row: DeviceGrant | None, client_id: str, now: datetime) -> Reply:
        grant = None if row is None else _grant(row)
        reply = reply_to(grant, client_id, now)
        if row is not None and reply is not Reply.INVALID:
            if reply is Reply.SLOW_DOWN:
                step = int(SLOW_DOWN_STEP.total_seconds())
                row.interval = min(row.interval + step, MAX_INTERVAL)
            row.last_asked = now
            row.save(update_fields=["interval", "last_asked"])
        return reply


def _grant(row: DeviceGrant) -> Grant:
    return Grant(
        client_id=row.client_id,
        status=Status(row.status),
        expires=row.expires,
        interval=timedelta(seconds=row.interval),
        last_asked=row.last_asked,
    )


@require_safe
def discovery(request: HttpRequest) -> HttpResponse:
    """What a client needs of OpenID Connect Discovery; there is no authorization endpoint."""
    issuer = PROVIDER_ISSUER
    return JsonResponse(
        {
            "issuer": issuer,
            "device_authorization_endpoint": f"{issuer}/oauth/device_authorization",
            "token_endpoint": f"{issuer}/oauth/token",
            "userinfo_endpoint": f"{issuer}/oauth/userinfo",
            "grant_types_supported": [GRANT_TYPE],
            "scopes_supported": sorted(SCOPES),
            "claims_supported": ["sub", "name", "birthdate", "national_id"],
            "ui_locales_supported": [*LANGUAGES],
        }
    )


def _error(error: str, *, status: int = 400) -> HttpResponse:
    return _no_store(JsonResponse({"error": error}, status=status))


def _no_store(response: HttpResponse) -> HttpResponse:
    response.headers["Cache-Control"] = "no-store"
    return response
