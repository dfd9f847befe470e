"""Requests that wait as kiosks make them, and the office's part of a collection, over the wire."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from django.utils import timezone

from backend.identity.oidc import Approved
from backend.issuance.models import BoxKey
from backend.kiosks.enrolment import enrol
from backend.registry.demo_people import HUONG
from office_contract.messages import (
    CollectRequest,
    IssueRequest,
    OutcomeReport,
    QueuedRequest,
    RequestContent,
    SignInPoll,
    SignInRequest,
    request_context,
)
from office_contract.sealed_box import seal_box
from office_contract.short_code import short_code
from office_contract.signing import Endpoint
from office_contract.vocabulary import Outcome, Subject
from tests.backend.conftest import Clock, Office, Reply
from tests.backend.kiosk import KioskKey

SLIP_LIFE = timedelta(days=30)
CONSENT = "2026-11-01"


@dataclass(frozen=True, slots=True)
class Slip:
    """What the person holds, and the message that its kiosk sends."""

    token: bytes
    message: QueuedRequest

    @property
    def short(self) -> str:
        return short_code(self.token)


def token_of(name: str) -> bytes:
    """Another for every name, the same at each run."""
    return hashlib.sha256(name.encode()).digest()[:16]


def content_of(entry: str, **changes: object) -> RequestContent:
    fields: dict[str, object] = {
        "request": "00aa00aa00aa00aa-3",
        "token": token_of(entry).hex(),
        "code": "CT07",
        "bundle_version": 1,
        "subject": Subject.SELF,
        "declared_number": HUONG.number,
        "consent_version": CONSENT,
        "language": "vi",
    }
    return RequestContent.model_validate(fields | changes)


def sealed(key: BoxKey, entry: str, plain: bytes) -> str:
    """A box for the office, by a fresh key pair."""
    box = seal_box(
        X25519PublicKey.from_public_bytes(bytes.fromhex(key.public_key)),
        plain,
        request_context(entry),
        X25519PrivateKey.generate(),
    )
    return base64.b64encode(box).decode()


def ask(
    key: BoxKey,
    entry: str,
    now: datetime,
    *,
    life: timedelta = SLIP_LIFE,
    **changes: object,
) -> Slip:
    """A request made at ``now`` while the office was away. ``changes`` are of its content."""
    content = content_of(entry, **changes)
    return Slip(
        token=bytes.fromhex(content.token),
        message=QueuedRequest(
            entry=entry,
            box_key=key.key_id,
            sealed=sealed(key, entry, content.model_dump_json().encode()),
            at=now,
            expires=now + life,
        ),
    )


def another_kiosk(office: Office, seed: int = 11) -> Office:
    """The same office, from a kiosk that stands elsewhere."""
    key = KioskKey(Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32))
    kiosk = enrol(
        name=f"Máy {seed}",
        place=f"Một Cửa, sảnh {seed}",
        public_key=key.public_bytes.hex(),
        now=timezone.now(),
    )
    return replace(office, key=key, kiosk=kiosk)


@dataclass
class Collecting:
    """Somebody with a slip at one kiosk. Every sign-in and paper has a session of its own."""

    office: Office
    clock: Clock
    sessions: int = field(default=0)

    def new_session(self) -> str:
        self.sessions += 1
        return f"{self.office.kiosk.pk:08x}{self.sessions:08x}"

    def open(self, slip: Slip, *, typed: bool = False) -> Reply:
        code = {"short": slip.short} if typed else {"token": slip.token.hex()}
        message = CollectRequest.model_validate({"session": self.new_session(), **code})
        return self.office.call(Endpoint.COLLECT, message)

    def sign_in_request(self, collection: str | None, **changes: object) -> SignInRequest:
        session = self.new_session()
        fields: dict[str, object] = {
            "session": session,
            "request": f"{session}-1",
            "code": "CT07",
            "subject": Subject.SELF,
            "language": "vi",
            "collection": collection,
        }
        return SignInRequest.model_validate(fields | changes)

    def approve(self, started: Reply, number: str = HUONG.number) -> Reply:
        """The phone says yes; the kiosk asks how it stands."""
        assert started.status == 200, started.body
        self.office.provider.answer = Approved(number, "x")
        self.clock.forward(timedelta(seconds=2))
        return self.office.call(
            Endpoint.SIGN_IN_POLL,
            SignInPoll(session=started.body["session"], sign_in=started.body["sign_in"]),
        )

    def signed_in(self, slip: Slip | None, number: str = HUONG.number) -> IssueRequest:
        """Up to the request for a paper, which is not sent yet; ``None``: a paper of today."""
        collection = None
        if slip is not None:
            opened = self.open(slip)
            assert opened.status == 200, opened.body
            collection = opened.body["collection"]
        wanted = self.sign_in_request(collection)
        progress = self.approve(self.office.call(Endpoint.SIGN_IN, wanted), number)
        assert progress.body["state"] == "approved", progress.body
        return IssueRequest(
            session=wanted.session,
            request=f"{wanted.session}-2",
            sign_in=progress.body["sign_in"],
            code="CT07",
            bundle_version=1,
            subject_number=number,
            language="vi",
        )

    def issue(self, slip: Slip) -> Reply:
        return self.office.call(Endpoint.ISSUE, self.signed_in(slip))

    def report(self, issued: Reply, outcome: Outcome, entry: str = "outcome_1") -> Reply:
        assert issued.status == 200, issued.body
        report = OutcomeReport(
            entry=f"{entry}_{issued.body['request']}",
            request=issued.body["request"],
            serial=issued.body["serial"],
            sheet=1,
            outcome=outcome,
            at=self.clock.now,
        )
        return self.office.call(Endpoint.OUTCOME, report)
