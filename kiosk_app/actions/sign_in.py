"""Sign in with the phone, through the office; the kiosk never sees a token."""

from __future__ import annotations

import math
import time
from typing import Final

from kiosk_app.actions.office import failure_of
from kiosk_app.journey import effects, events
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import FailureKind
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import SignInPoll, SignInProgress, SignInRequest, SignInStarted
from office_contract.vocabulary import SignInState
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError, OfficeUnreachableError

AWAY_TRIES: Final = 3
"""Polls in a row without an answer before the person is told: one lost packet is no outage."""


class BeginSignIn:
    """Begins, then asks at the office's own pace until it is settled."""

    def __init__(self, client: OfficeClient, log: Log) -> None:
        self._client = client
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.BeginSignIn)
        ids = effects.ids_of(effect)
        try:
            started = self._client.begin_sign_in(
                SignInRequest(
                    session=effect.session,
                    request=effect.request,
                    code=effect.code,
                    subject=effect.about,
                    language=effect.language,
                    declared_number=effect.declared_number,
                    collection=effect.collection,
                )
            )
            ends = time.monotonic() + started.expires_in
            emit(
                events.SignInBegan(
                    **ids,
                    sign_in=started.sign_in,
                    address=started.verification_uri_complete,
                    short_address=started.verification_uri,
                    user_code=started.user_code,
                    number=started.number,
                    place=started.place,
                    paper=started.paper,
                    minutes=_minutes(ends),
                )
            )
            self._poll(effect, started, ends, emit, cancelled)
        except OfficeError as error:
            kind = failure_of(error, effect.session, self._log)
            emit(events.Failed(**ids, kind=kind))

    def _poll(
        self,
        effect: effects.BeginSignIn,
        started: SignInStarted,
        ends: float,
        emit: Emit,
        cancelled: Cancelled,
    ) -> None:
        ids = effects.ids_of(effect)
        interval, silent = float(started.interval), 0
        while not cancelled.wait(interval):
            if time.monotonic() > ends:
                emit(events.SignInMoved(**ids, state=SignInState.EXPIRED))
                return
            try:
                progress = self._client.poll_sign_in(
                    SignInPoll(session=effect.session, sign_in=started.sign_in)
                )
            except OfficeUnreachableError:
                silent += 1
                if silent >= AWAY_TRIES:
                    raise
                continue
            silent, interval = 0, float(progress.interval)
            emit(self._moved(ids, progress, ends))
            if progress.state is not SignInState.PENDING:
                return

    def _moved(
        self, ids: effects.Ids, progress: SignInProgress, ends: float
    ) -> events.SignInMoved | events.Failed:
        person = progress.person
        if progress.state is SignInState.APPROVED and person is None:
            return events.Failed(**ids, kind=FailureKind.OFFICE_FAILING)
        return events.SignInMoved(
            **ids,
            state=progress.state,
            minutes=_minutes(ends),
            person=Person(person.number, person.name) if person is not None else None,
        )


def _minutes(ends: float) -> int:
    """Minutes left, rounded up: never less than is promised."""
    return max(1, math.ceil((ends - time.monotonic()) / 60))
