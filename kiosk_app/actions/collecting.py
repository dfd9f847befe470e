"""A paper that was asked for another day: its slip on the glass, and which request waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from devices.scanner.api import Overflow, Scan
from forms.seal import Purpose
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.glass import Glass
from kiosk_app.actions.office import failure_of
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind, SlipProblem
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import CollectRequest
from office_contract.slip_code import SlipCode, SlipCodeProblem, read_slip_code
from office_contract.vocabulary import ProblemType
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError, OfficeProblemError, StoreError

_PROBLEMS: Final = {
    SlipCodeProblem.NOT_A_SLIP: SlipProblem.NOT_A_SLIP,
    SlipCodeProblem.OTHER_OFFICE: SlipProblem.OTHER_OFFICE,
    SlipCodeProblem.DAMAGED: SlipProblem.DAMAGED,
    SlipCodeProblem.FORGED: SlipProblem.FORGED,
    SlipCodeProblem.EXPIRED: SlipProblem.EXPIRED,
}
_SAYS_MORE: Final = tuple(reversed(SlipCodeProblem))
"""Of several lines on the glass the one counts that comes nearest to a slip."""
_REFUSALS: Final = {
    ProblemType.SLIP_USED: SlipProblem.USED,
    ProblemType.SLIP_EXPIRED: SlipProblem.EXPIRED,
    ProblemType.RATE_LIMITED: SlipProblem.TOO_MANY,
}


class ReadSlip:
    """Waits for a genuine slip until one is read or nobody wants it any longer.

    Who signed it, for which office and until when is checked here, without the office.
    """

    def __init__(
        self, glass: Glass, trust: TrustKeeper, now: Callable[[], datetime], log: Log
    ) -> None:
        self._glass = glass
        self._trust = trust
        self._now = now
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, cancelled: Cancelled) -> None:
        ids = effects.ids_of(effect)

        def understand(scan: Scan | Overflow) -> tuple[events.Event, bool]:
            result = self._slip(scan)
            if isinstance(result, SlipCode):
                return events.SlipRead(**ids, token=result.token.hex()), True
            problem = _PROBLEMS[result]
            self._log("scan-refused", session=effect.session, problem=problem)
            return events.SlipRefused(**ids, problem=problem), False

        self._glass.read(ids, understand, emit, cancelled)

    def _slip(self, scan: Scan | Overflow) -> SlipCode | SlipCodeProblem:
        if isinstance(scan, Overflow):
            return SlipCodeProblem.NOT_A_SLIP
        trust, now = self._trust.trust(), self._now()
        keys = {
            key_id: key.public_key
            for key_id, key in trust.keys.items()
            if key.purpose is Purpose.DECLARATION
        }
        problems = {SlipCodeProblem.NOT_A_SLIP}
        for line in scan.data.decode(errors="replace").splitlines():
            result = read_slip_code(line, trust.address, keys, now)
            if isinstance(result, SlipCode):
                return result
            problems.add(result)
        return next(problem for problem in _SAYS_MORE if problem in problems)


class OpenCollection:
    """Asks the office which request waits. Nothing of its person is told here."""

    def __init__(self, client: OfficeClient, log: Log) -> None:
        self._client = client
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.OpenCollection)
        ids = effects.ids_of(effect)
        try:
            found = self._client.collect(
                CollectRequest(session=effect.session, token=effect.token, short=effect.short)
            )
        except OfficeError as error:
            emit(events.SlipRefused(**ids, problem=self._problem(error, effect)))
            return
        emit(
            events.CollectionOpened(
                **ids,
                collection=found.collection,
                code=found.code,
                about=found.subject,
                consent_version=found.consent_version,
            )
        )

    def _problem(self, error: OfficeError, effect: effects.OpenCollection) -> SlipProblem:
        failure = failure_of(error, effect.session, self._log)
        match error:
            case OfficeProblemError(kind=ProblemType.SLIP_UNKNOWN):
                # A kiosk has signed the code that was read: its request is still on the way.
                return SlipProblem.UNKNOWN if effect.token is None else SlipProblem.NOT_YET
            case OfficeProblemError(kind=ProblemType() as kind) if kind in _REFUSALS:
                return _REFUSALS[kind]
        away = failure is FailureKind.OFFICE_AWAY
        return SlipProblem.OFFICE_AWAY if away else SlipProblem.OFFICE_FAILING


class NoteTrayCleared:
    """Writes down that what was left in the tray no longer lies there."""

    def __init__(self, books: Bookkeeping, log: Log) -> None:
        self._books = books
        self._log = log

    def __call__(self, effect: effects.Effect, _emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.NoteTrayCleared)
        try:
            self._books.clear_tray(effect.by)
        except StoreError as error:
            self._log("store", error=type(error).__name__)
            return
        self._log("tray-cleared", by=effect.by)
