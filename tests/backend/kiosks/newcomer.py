"""A machine that the office does not know, and what it sends."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.test import Client

from tests.backend.conftest import ADDRESS, Reply
from tests.backend.kiosk import KioskKey

URL = f"{ADDRESS}/api/v1/enrolment"
CODE = "7K3MPQ2X"


@dataclass
class Newcomer:
    number: int = 9
    name: str = "may-09"
    place: str = "Sảnh B, phường Hải Châu"
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))

    @property
    def key(self) -> KioskKey:
        return KioskKey(Ed25519PrivateKey.from_private_bytes(bytes([self.number]) * 32))

    def ask(
        self,
        now: datetime,
        code: str = CODE,
        *,
        signer: KioskKey | None = None,
        address: str = "203.0.113.7",
        **changes: object,
    ) -> Reply:
        message = {
            "public_key": self.key.public_bytes.hex(),
            "code": code,
            "name": self.name,
            "place": self.place,
            "app_version": "0.5.0",
        } | changes
        body = json.dumps(message).encode()
        signed = (signer or self.key).sign(URL, body, now)
        headers = {k: v for k, v in signed.headers.items() if k != "Content-Type"}
        response = self.client.post(
            "/api/v1/enrolment",
            body,
            content_type="application/json",
            headers=headers,
            REMOTE_ADDR=address,
        )
        if response.status_code >= 400:
            assert response.headers["Content-Type"] == "application/problem+json"
        return Reply(response.status_code, json.loads(response.content), dict(response.headers))
