"""What a failure of the office means to the person at the kiosk."""

from __future__ import annotations

import io

import pytest

from kiosk_app.actions.office import failure_of
from kiosk_app.journey.states import FailureKind
from kiosk_app.log import Log
from offline_cache.errors import (
    ForeignAnswerError,
    MalformedAnswerError,
    OfficeError,
    OfficeUnreachableError,
)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OfficeUnreachableError("no line", sent=False), FailureKind.OFFICE_AWAY),
        # It is there, and broken: "the line is down" would send the technician to the cable.
        (OfficeUnreachableError("answered 500", sent=True, status=500), FailureKind.OFFICE_FAILING),
        (MalformedAnswerError("cut short"), FailureKind.OFFICE_FAILING),
        (ForeignAnswerError("session"), FailureKind.FOREIGN_ANSWER),
    ],
)
def test_each_failure_has_its_face(error: OfficeError, kind: FailureKind) -> None:
    assert failure_of(error, "0123456789abcdef", Log(io.StringIO())) is kind
