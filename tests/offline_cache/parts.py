"""Fixed ids, times and messages. The people are invented."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta

from office_contract import messages
from office_contract.vocabulary import HelpReason, Outcome, Relation, Subject

STORE_KEY = bytes(range(100, 132))
START = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
SESSION = "0123456789abcdef"
REQUEST = f"{SESSION}-7"
SIGN_IN = "sign-in-0001"
MOTHER, CHILD = "048188001234", "048219005678"
NAME = "NGUYỄN THỊ THU HƯỜNG"


class Clock:
    """Stands still until it is turned."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


STATUS = messages.StatusRequest(app_version="0.1.0")
STATUS_ANSWER = messages.OfficeStatus(
    time=START,
    office="UBND phường Hải Châu",
    services=(messages.ServiceState(code="CT07", available=True, fee_vnd=0, fee_waived=True),),
)
BEGIN = messages.SignInRequest(
    session=SESSION, request=REQUEST, code="CT07", subject=Subject.CHILD, language="vi"
)
STARTED = messages.SignInStarted(
    sign_in=SIGN_IN,
    session=SESSION,
    verification_uri="https://id.example/device",
    verification_uri_complete="https://id.example/device?user_code=BCDF-GHJK",
    user_code="BCDF-GHJK",
    number="42",
    place="Bưu điện Đà Nẵng",
    paper="CT07",
    expires_in=600,
    interval=5,
)
POLL = messages.SignInPoll(session=SESSION, sign_in=SIGN_IN)
APPROVED = messages.SignInProgress(
    session=SESSION,
    sign_in=SIGN_IN,
    state=messages.SignInState.APPROVED,
    person=messages.VerifiedPerson(number=MOTHER, name=NAME),
)
RELATIVES = messages.RelativesRequest(session=SESSION, sign_in=SIGN_IN)
RELATIVES_ANSWER = messages.Relatives(
    session=SESSION,
    relatives=(
        messages.Relative(
            number=CHILD,
            name="TRẦN GIA BẢO",
            birth_date=date(2019, 8, 24),
            relation=Relation.CHILD,
        ),
    ),
)
RECORD = messages.RecordRequest(
    session=SESSION,
    request=REQUEST,
    sign_in=SIGN_IN,
    code="CT07",
    bundle_version=2,
    subject_number=CHILD,
)
RECORD_ANSWER = messages.Record(
    session=SESSION,
    request=REQUEST,
    code="CT07",
    requester_number=MOTHER,
    subject_number=CHILD,
    values={"subject_name": "TRẦN GIA BẢO", "members": [{"name": NAME, "rank": "1"}]},
)
ISSUE = messages.IssueRequest(
    session=SESSION,
    request=REQUEST,
    sign_in=SIGN_IN,
    code="CT07",
    bundle_version=2,
    subject_number=CHILD,
    language="vi",
)
ISSUANCE = messages.Issuance(
    session=SESSION,
    request=REQUEST,
    code="CT07",
    bundle_version=2,
    serial="CT07-2026-000123",
    sheet=1,
    issued_at=START,
    requester_number=MOTHER,
    subject_number=CHILD,
    values=RECORD_ANSWER.values,
    seal="HTTPS://OFFICE.EXAMPLE/V#ABC",
)

COLLECT = messages.CollectRequest(session=SESSION, token="ab" * 16)
COLLECTION = messages.Collection(
    session=SESSION,
    collection="collection-0001",
    code="CT07",
    subject=Subject.CHILD,
    consent_version="1",
    expires=START + timedelta(days=30),
)


def request(entry: str = "entry-req1", sealed: bytes = bytes(400)) -> messages.QueuedRequest:
    return messages.QueuedRequest(
        entry=entry,
        box_key="ab" * 8,
        sealed=base64.b64encode(sealed).decode(),
        at=START,
        expires=START + timedelta(days=30),
    )


def outcome(entry: str = "entry-0001", result: Outcome = Outcome.TAKEN) -> messages.OutcomeReport:
    return messages.OutcomeReport(
        entry=entry,
        request=REQUEST,
        serial="CT07-2026-000123",
        sheet=1,
        outcome=result,
        at=START,
    )


def consent(entry: str = "entry-consent1") -> messages.ConsentReport:
    return messages.ConsentReport(
        entry=entry,
        session=SESSION,
        code="CT07",
        bundle_version=2,
        subject=Subject.SELF,
        consent_version="1",
        language="vi",
        words="ab" * 32,
        at=START,
    )


def help_call(entry: str = "entry-help1") -> messages.HelpCall:
    return messages.HelpCall(
        entry=entry,
        reason=HelpReason.PERSON_ASKED,
        screen="review",
        language="ko",
        at=START,
    )
