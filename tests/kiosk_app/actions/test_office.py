"""What a failure of the office means to the person at the kiosk."""

from __future__ import annotations

import io

import pytest

from kiosk_app.actions.office import failure_of
from kiosk_app.journey.states import FailureKind
from kiosk_app.log import Log
from office_contract.messages import ProblemReport
from office_contract.signing import PROBLEM_STATUS, problem_uri
from office_contract.vocabulary import ProblemType
from offline_cache.errors import (
    ForeignAnswerError,
    MalformedAnswerError,
    OfficeError,
    OfficeProblemError,
    OfficeUnreachableError,
)


def problem(kind: ProblemType) -> OfficeProblemError:
    status = PROBLEM_STATUS[kind]
    return OfficeProblemError(ProblemReport(type=problem_uri(kind), title=kind, status=status))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OfficeUnreachableError("no line", sent=False), FailureKind.OFFICE_AWAY),
        # It is there, and broken: "the line is down" would send the technician to the cable.
        (OfficeUnreachableError("answered 500", sent=True, status=500), FailureKind.OFFICE_FAILING),
        (MalformedAnswerError("cut short"), FailureKind.OFFICE_FAILING),
        (ForeignAnswerError("session"), FailureKind.FOREIGN_ANSWER),
        # Somebody was faster with the same slip, or midnight was.
        (problem(ProblemType.SLIP_USED), FailureKind.SLIP_REFUSED),
        (problem(ProblemType.SLIP_EXPIRED), FailureKind.SLIP_REFUSED),
        (problem(ProblemType.SLIP_UNKNOWN), FailureKind.SLIP_REFUSED),
    ],
)
def test_each_failure_has_its_face(error: OfficeError, kind: FailureKind) -> None:
    assert failure_of(error, "0123456789abcdef", Log(io.StringIO())) is kind
