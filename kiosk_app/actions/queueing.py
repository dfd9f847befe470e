"""A request that waits for the office: sealed for it, on the disk, and only then promised."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.local_time import HALL
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import BoxKey, QueuedRequest, RequestContent, request_context
from office_contract.sealed_box import KEY_BYTES, seal_box
from office_contract.short_code import TOKEN_BYTES, short_code
from office_contract.slip_code import write_slip_code
from office_contract.vocabulary import ProblemType
from offline_cache.errors import StoreError

SLIP_LIFE: Final = timedelta(days=30)
"""From the day on which the paper was asked for; the last day counts to its end."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The message to the office, and what stands on the slip. The token is a secret."""

    message: QueuedRequest = field(repr=False)
    token: bytes = field(repr=False)
    until: date


class QueueRequest:
    """``random`` gives bytes from the system (``os.urandom``): for the token, and for the key
    pair with which the box is sealed and which nobody keeps.
    """

    def __init__(
        self,
        trust: TrustKeeper,
        books: Bookkeeping,
        now: Callable[[], datetime],
        random: Callable[[int], bytes],
        log: Log,
        wake_sync: Callable[[], None],
    ) -> None:
        self._trust = trust
        self._books = books
        self._now = now
        self._random = random
        self._log = log
        self._wake_sync = wake_sync

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.QueueRequest)
        ids = effects.ids_of(effect)
        now = self._now()
        box_key = self._trust.box_key(now)
        if box_key is None:
            emit(events.Failed(**ids, kind=FailureKind.OFFICE_AWAY))
            return
        try:
            kept = self._seal(effect, box_key, now)
        except ValueError:
            # A point for which nothing can be sealed: the office's list is wrong.
            self._log("office-problem", session=effect.session, problem=ProblemType.WRONG_BOX)
            emit(events.Failed(**ids, kind=FailureKind.OFFICE_FAILING))
            return
        try:
            self._books.queue(effect.request, effect.form.code, kept.message)
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            emit(events.Failed(**ids, kind=FailureKind.STORE_FAILING))
            return
        self._log("request-queued", session=effect.session, request=effect.request)
        self._wake_sync()
        code = write_slip_code(
            kept.token,
            kept.message.expires,
            self._trust.signing_key.private,
            self._trust.trust().address,
        )
        emit(events.RequestQueued(**ids, code=code, short=short_code(kept.token), until=kept.until))

    def _seal(self, effect: effects.QueueRequest, box_key: BoxKey, now: datetime) -> _Kept:
        token = self._random(TOKEN_BYTES)
        content = RequestContent(
            request=effect.request,
            token=token.hex(),
            code=effect.form.code,
            bundle_version=effect.form.version,
            subject=effect.about,
            declared_number=effect.number,
            consent_version=effect.consent_version,
            language=effect.language,
        )
        entry = f"request_{effect.request}"
        box = seal_box(
            X25519PublicKey.from_public_bytes(bytes.fromhex(box_key.public_key)),
            content.model_dump_json().encode(),
            request_context(entry),
            X25519PrivateKey.from_private_bytes(self._random(KEY_BYTES)),
        )
        until = (now.astimezone(HALL) + SLIP_LIFE).date()
        message = QueuedRequest(
            entry=entry,
            box_key=box_key.key_id,
            sealed=base64.b64encode(box).decode(),
            at=now,
            expires=datetime.combine(until, time(23, 59, 59), HALL),
        )
        return _Kept(message, token, until)
