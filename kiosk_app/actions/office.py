"""What a failure of the office means to the person at the kiosk."""

from __future__ import annotations

from typing import Final

from kiosk_app.journey.states import FailureKind
from kiosk_app.log import Log
from office_contract.vocabulary import ProblemType
from offline_cache.errors import (
    ForeignAnswerError,
    OfficeError,
    OfficeProblemError,
    OfficeUnreachableError,
)

_KINDS: Final = {
    ProblemType.NO_RECORD: FailureKind.NO_RECORD,
    ProblemType.SEVERAL_RECORDS: FailureKind.SEVERAL_RECORDS,
    ProblemType.NO_BIRTH_RECORD: FailureKind.NO_BIRTH_RECORD,
    ProblemType.NO_MARRIAGE_RECORD: FailureKind.NO_MARRIAGE_RECORD,
    ProblemType.NO_DEATH_RECORD: FailureKind.NO_DEATH_RECORD,
    ProblemType.NOT_RELATED: FailureKind.NO_RECORD,
    ProblemType.NOT_OFFERED: FailureKind.NOT_OFFERED,
    ProblemType.BUNDLE_TOO_OLD: FailureKind.NOT_OFFERED,
    ProblemType.NOT_SIGNED_IN: FailureKind.SIGN_IN_EXPIRED,
    ProblemType.SIGN_IN_USED: FailureKind.SIGN_IN_EXPIRED,
    ProblemType.PROVIDER_AWAY: FailureKind.OFFICE_AWAY,
    ProblemType.SLIP_UNKNOWN: FailureKind.SLIP_REFUSED,
    ProblemType.SLIP_USED: FailureKind.SLIP_REFUSED,
    ProblemType.SLIP_EXPIRED: FailureKind.SLIP_REFUSED,
    ProblemType.SUSPENDED_KIOSK: FailureKind.SUSPENDED,
    ProblemType.REVOKED_KIOSK: FailureKind.SUSPENDED,
    ProblemType.UNKNOWN_KIOSK: FailureKind.SUSPENDED,
}


def failure_of(error: OfficeError, session: str, log: Log) -> FailureKind:
    """The face that ``error`` has on the screen; written to the log by its kind only."""
    match error:
        case OfficeProblemError(kind=ProblemType() as kind):
            log("office-problem", session=session, problem=kind)
            return _KINDS.get(kind, FailureKind.OFFICE_FAILING)
        case ForeignAnswerError():
            log("foreign-answer", session=session)
            return FailureKind.FOREIGN_ANSWER
        case OfficeUnreachableError(status=None):
            log("office-away", error=type(error).__name__)
            return FailureKind.OFFICE_AWAY
        case _:
            log("office-problem", session=session, problem=type(error).__name__)
            return FailureKind.OFFICE_FAILING
