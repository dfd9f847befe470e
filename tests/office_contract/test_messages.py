"""The messages: they come back as they went, and nothing else comes in."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from office_contract import messages
from office_contract.vocabulary import (
    EnrolmentState,
    HelpReason,
    Outcome,
    ProblemType,
    Relation,
    Sameness,
    SignInState,
    Subject,
)

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
SESSION, REQUEST = "0123456789abcdef", "0123456789abcdef-7"
MOTHER, CHILD = "048188001234", "048219005678"
VALUES: messages.Values = {
    "subject_name": "TRẦN GIA BẢO",
    "count": "3",
    "members": [{"name": "NGUYỄN THỊ THU HƯỜNG", "relation": "Mẹ"}],
}
SIGN_IN = {"session": SESSION, "sign_in": "sign-in-0001"}
PAPER = {"session": SESSION, "request": REQUEST, "code": "CT07"}

EVERY_MESSAGE: list[BaseModel] = [
    messages.StatusRequest(
        app_version="0.1.0",
        release=12,
        fault="frozen",
        forms=(messages.FormReport(code="CT01", version=2, golden=Sameness.SAME),),
        dead_letters=(
            messages.DeadLetter(
                entry="request_0123", kind="request", reason="wrong-box", since=NOW
            ),
        ),
    ),
    messages.EnrolmentRequest(
        public_key="0f" * 32, code="7K3MPQ2X", name="may-01", place="Hải Châu", app_version="0.1.0"
    ),
    messages.EnrolmentProgress(code="7K3MPQ2X", state=EnrolmentState.WAITING, expires=NOW),
    messages.OfficeStatus(
        time=NOW,
        office="UBND phường Hải Châu",
        services=(
            messages.ServiceState(
                code="CT07",
                available=False,
                fee_vnd=8000,
                fee_waived=False,
                reason={"vi": "bảo trì"},
            ),
        ),
    ),
    messages.ClosedDay(day=date(2027, 2, 5), reason={"vi": "Tết", "en": "New year"}),
    messages.SignInRequest(
        session=SESSION,
        request=REQUEST,
        code="CT07",
        subject=Subject.CHILD,
        language="vi",
        declared_number=MOTHER,
    ),
    messages.SignInStarted(
        **SIGN_IN,
        verification_uri="https://id.example/device",
        verification_uri_complete="https://id.example/device?user_code=BCDF-GHJK",
        user_code="BCDF-GHJK",
        number="07",
        place="Bưu điện Đà Nẵng",
        paper="Xác nhận thông tin về cư trú",
        expires_in=600,
        interval=5,
    ),
    messages.SignInPoll(**SIGN_IN),
    messages.SignInProgress(
        **SIGN_IN,
        state=SignInState.APPROVED,
        person=messages.VerifiedPerson(number=MOTHER, name="NGUYỄN THỊ THU HƯỜNG"),
    ),
    messages.RelativesRequest(**SIGN_IN),
    messages.Relatives(
        session=SESSION,
        relatives=(
            messages.Relative(
                number=CHILD,
                name="TRẦN GIA BẢO",
                birth_date=date(2019, 8, 24),
                relation=Relation.CHILD,
            ),
            messages.Relative(
                number="049058001240",
                name="NGUYỄN VĂN THÀNH",
                birth_date=date(1958, 2, 17),
                relation=Relation.FATHER,
                died=date(2021, 5, 8),
            ),
        ),
    ),
    messages.RecordRequest(**PAPER, sign_in="sign-in-0001", bundle_version=2, subject_number=CHILD),
    messages.Record(**PAPER, requester_number=MOTHER, subject_number=CHILD, values=VALUES),
    messages.IssueRequest(
        **PAPER, sign_in="sign-in-0001", bundle_version=2, subject_number=CHILD, language="zh-Hans"
    ),
    messages.Issuance(
        **PAPER,
        bundle_version=2,
        serial="CT07-2026-000123",
        sheet=1,
        issued_at=NOW,
        requester_number=MOTHER,
        subject_number=CHILD,
        values=VALUES,
        seal="HTTPS://OFFICE.EXAMPLE/V#ABC",
    ),
    messages.OutcomeReport(
        entry="entry-0001",
        request=REQUEST,
        serial="CT07-2026-000123",
        sheet=1,
        outcome=Outcome.LEFT,
        at=NOW,
    ),
    messages.HelpCall(
        entry="entry-0001",
        reason=HelpReason.PAPER_LEFT,
        screen="tray",
        language="ko",
        at=NOW,
    ),
    messages.ConsentReport(
        entry="consent_0123456789abcdef_4",
        session=SESSION,
        code="CT07",
        bundle_version=1,
        subject=Subject.CHILD,
        consent_version="2026-11",
        language="ko",
        words="0a" * 32,
        at=NOW,
    ),
    messages.QueuedRequest(
        entry="request_0123456789abcdef-7",
        box_key="0123456789abcdef",
        sealed="QUJD" * 40,
        at=NOW,
        expires=NOW,
    ),
    messages.RequestContent(
        request=REQUEST,
        token="0f" * 16,
        code="CT07",
        bundle_version=1,
        subject=Subject.CHILD,
        declared_number=MOTHER,
        consent_version="2026-11",
        language="vi",
    ),
    messages.CollectRequest(session=SESSION, token="0f" * 16),
    messages.Collection(
        session=SESSION,
        collection="waiting-0001",
        code="CT07",
        subject=Subject.SELF,
        consent_version="2026-11",
        expires=NOW,
    ),
    messages.Accepted(entry="entry-0001"),
    messages.TrustList(
        keys=(
            messages.TrustedKey(
                key_id="0123456789abcdef",
                public_key="ab" * 32,
                purpose="certificate",
                valid_from=NOW,
                valid_until=NOW,
                owner="UBND phường Hải Châu",
            ),
        ),
        box_keys=(
            messages.BoxKey(key_id="fedcba9876543210", public_key="cd" * 32, valid_until=NOW),
        ),
        verify_address="HTTPS://OFFICE.EXAMPLE/V",
    ),
]
by_name = pytest.mark.parametrize("message", EVERY_MESSAGE, ids=lambda m: type(m).__name__)


def test_every_message_is_tested_here():
    defined = {
        item
        for item in vars(messages).values()
        if isinstance(item, type) and issubclass(item, messages.Message)
    }
    parts = {
        messages.Message,
        messages.ServiceState,
        messages.OpenHours,
        messages.Notice,
        messages.FormReport,
        messages.VerifiedPerson,
        messages.Relative,
        messages.TrustedKey,
        messages.BoxKey,
        messages.DeadLetter,
    }
    assert defined - parts == {type(message) for message in EVERY_MESSAGE}


@by_name
def test_it_comes_back_as_it_went(message: BaseModel):
    assert type(message).model_validate_json(message.model_dump_json()) == message


@by_name
def test_an_unknown_key_is_refused(message: BaseModel):
    content = message.model_dump(mode="json") | {"surprise": 1}
    with pytest.raises(ValidationError):
        type(message).model_validate_json(json.dumps(content))


@by_name
def test_a_missing_key_is_refused(message: BaseModel):
    for name, field in type(message).model_fields.items():
        if field.is_required():
            content = message.model_dump(mode="json")
            del content[name]
            with pytest.raises(ValidationError):
                type(message).model_validate_json(json.dumps(content))


@by_name
def test_it_cannot_be_changed(message: BaseModel):
    name = next(iter(type(message).model_fields))
    with pytest.raises(ValidationError):
        setattr(message, name, getattr(message, name))


@by_name
def test_a_time_without_an_offset_is_refused(message: BaseModel):
    text = message.model_dump_json()
    if "T09:30:00Z" in text:
        with pytest.raises(ValidationError):
            type(message).model_validate_json(text.replace("T09:30:00Z", "T09:30:00"))


@pytest.mark.parametrize(
    ("form", "good", "bad"),
    [
        (
            messages.PersonalNumber,
            ["048188001234", "000000000000"],
            ["48188001234", "0481880012345", "04818800123O", "٠٤٨١٨٨٠٠١٢٣٤", "048188001234\n", ""],
        ),
        (messages.SessionId, [SESSION], [SESSION.upper(), SESSION[1:], SESSION + "0", " " * 16]),
        (messages.RequestId, [REQUEST, f"{SESSION}-9999"], [SESSION, f"{SESSION}-", f"{REQUEST}a"]),
        (messages.FormCode, ["CT07", "NA5", "A-1"], ["ct07", "7CT", "C", "CT 07", "C" * 25]),
        (messages.Language, ["vi", "zh-Hans", "en-GB"], ["VI", "vie", "vi_VN", ""]),
        (
            messages.OpaqueId,
            ["abcdefgh", "A" * 64],
            ["abcdefg", "A" * 65, "abc defgh"],
        ),
        (messages.Token, ["0f" * 16], ["0F" * 16, "0f" * 15, "0f" * 17]),
        (messages.ShortCode, ["YKRR1WE441E4"], ["YKRR-1WE4-41E4", "YKRR1WE441EU", "YKRR1WE441EO"]),
        (messages.Text, ["", "ữ" * 400], ["x" * 401]),
    ],
)
def test_the_forms_of_ids(form: object, good: list[str], bad: list[str]):
    adapter = TypeAdapter[str](form)
    for text in good:
        assert adapter.validate_python(text) == text
    for text in bad:
        with pytest.raises(ValidationError):
            adapter.validate_python(text)


@pytest.mark.parametrize(
    "codes", [{}, {"token": "0f" * 16, "short": "YKRR1WE441E4"}, {"token": None, "short": None}]
)
def test_a_slip_is_named_by_exactly_one_code(codes: dict[str, str | None]):
    with pytest.raises(ValidationError):
        messages.CollectRequest(session=SESSION, **codes)


def test_a_box_is_bound_to_its_entry():
    assert messages.request_context("entry-0001") != messages.request_context("entry-0002")


@given(st.text())
def test_a_personal_number_is_twelve_ascii_digits(text: str):
    adapter = TypeAdapter[str](messages.PersonalNumber)
    good = len(text) == 12 and text.isascii() and text.isdigit()
    try:
        adapter.validate_python(text)
    except ValidationError:
        assert not good
    else:
        assert good


def test_a_problem_of_a_later_office_is_read_too():
    read = messages.ProblemReport.model_validate_json(
        '{"type":"/problems/clock","title":"t","status":401,"later":{"a":1},'
        '"office_time":"2026-11-21T09:30:00Z"}'
    )
    assert read.office_time == NOW
    assert read.type.endswith(ProblemType.CLOCK)
