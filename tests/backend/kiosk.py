"""A kiosk for tests. Its signatures are written out by hand after RFC 9421, section 2.5, so that
they do not share a mistake with the library that the office verifies with.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from office_contract.signing import COMPONENTS, TAG, key_id

_nonces = itertools.count()


@dataclass(frozen=True)
class Signed:
    """A request as it goes over the wire."""

    method: str
    url: str
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class KioskKey:
    private: Ed25519PrivateKey = field(
        default_factory=lambda: Ed25519PrivateKey.from_private_bytes(b"\x07" * 32)
    )

    @property
    def public_bytes(self) -> bytes:
        return self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def key_id(self) -> str:
        return key_id(self.public_bytes)

    def sign(
        self,
        url: str,
        body: bytes,
        now: datetime,
        *,
        method: str = "POST",
        nonce: str | None = "",
        tag: str | None = TAG,
        components: tuple[str, ...] = COMPONENTS,
        key_name: str | None = None,
    ) -> Signed:
        """``nonce=""`` makes a new one; None leaves it out."""
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        values = {
            "@method": method,
            "@target-uri": url,
            "content-type": "application/json",
            "content-digest": f"sha-256=:{digest}:",
        }
        parameters = f';created={int(now.timestamp())};keyid="{key_name or self.key_id}"'
        parameters += ';alg="ed25519"'
        if nonce is not None:
            parameters += f';nonce="{nonce or f"test-nonce-{next(_nonces):016d}"}"'
        if tag is not None:
            parameters += f';tag="{tag}"'
        covered = "(" + " ".join(f'"{name}"' for name in components) + ")" + parameters
        base = "\n".join(
            [
                *(f'"{name}": {values[name]}' for name in components),
                f'"@signature-params": {covered}',
            ]
        )
        signature = base64.b64encode(self.private.sign(base.encode())).decode()
        headers = {
            "Content-Type": "application/json",
            "Content-Digest": values["content-digest"],
            "Signature-Input": f"kiosk={covered}",
            "Signature": f"kiosk=:{signature}:",
        }
        return Signed(method, url, body, headers)
