"""What the office's registry knows: the person's relatives, and the record to be printed."""

from __future__ import annotations

from kiosk_app.actions.office import failure_of
from kiosk_app.journey import effects, events
from kiosk_app.journey.session import Person
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import RecordRequest, RelativesRequest
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError


class FindRelatives:
    def __init__(self, client: OfficeClient, log: Log) -> None:
        self._client = client
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.FindRelatives)
        ids = effects.ids_of(effect)
        try:
            request = RelativesRequest(session=effect.session, sign_in=effect.sign_in)
            answer = self._client.relatives(request)
        except OfficeError as error:
            emit(events.Failed(**ids, kind=failure_of(error, effect.session, self._log)))
            return
        relatives = tuple(
            Person(one.number, one.name, one.birth_date, one.relation, one.died)
            for one in answer.relatives
        )
        emit(events.RelativesFound(**ids, relatives=relatives))


class FindRecord:
    def __init__(self, client: OfficeClient, log: Log) -> None:
        self._client = client
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.FindRecord)
        ids = effects.ids_of(effect)
        try:
            record = self._client.record(
                RecordRequest(
                    session=effect.session,
                    request=effect.request,
                    sign_in=effect.sign_in,
                    code=effect.code,
                    bundle_version=effect.version,
                    subject_number=effect.subject,
                )
            )
        except OfficeError as error:
            emit(events.Failed(**ids, kind=failure_of(error, effect.session, self._log)))
            return
        emit(
            events.RecordFound(
                **ids,
                request=record.request,
                requester=record.requester_number,
                subject=record.subject_number,
                values=record.values,
            )
        )
