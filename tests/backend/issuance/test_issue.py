"""Records and certificates through the interface."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from backend.identity.models import SignIn
from backend.issuance.keys import trust_list
from backend.issuance.models import IssuedPaper, Service, SheetOutcome
from backend.registry.demo_people import (
    AN,
    BAO_CHAU,
    BHUOCH,
    GIA_BAO,
    HOA,
    HUONG,
    KIM,
    LAN,
    MINH,
    NHI,
    UNRECORDED,
    Account,
    DemoPerson,
)
from backend.registry.models import Person
from forms.schema import Kind
from forms.seal import KnownKey, Purpose, SealedPaper, Trust, open_seal, unpack_values
from office_contract.messages import (
    HelpCall,
    IssueRequest,
    OutcomeReport,
    RecordRequest,
    RelativesRequest,
)
from office_contract.signing import Endpoint
from office_contract.vocabulary import HelpReason, Outcome, Subject
from tests.backend.conftest import SESSION, Office, Reply


def approved(office: Office, number: str, subject: Subject = Subject.SELF, counter: int = 0) -> str:
    """A sign-in that was approved a moment ago."""
    now = timezone.now()
    name = f"sign-in-{counter:04d}"
    SignIn.objects.create(
        sign_in=name,
        kiosk=office.kiosk,
        session=SESSION,
        request=f"{SESSION}-{1000 + counter}",
        code="CT07",
        subject=subject.value,
        language="vi",
        state=SignIn.State.APPROVED,
        interval=1,
        next_poll_at=now,
        created_at=now,
        expires_at=now + timedelta(minutes=5),
        person_number=number,
        person_name="x",
    )
    return name


def issue(office: Office, sign_in: str, subject: str, counter: int = 1, **changes: object) -> Reply:
    fields: dict[str, object] = {
        "session": SESSION,
        "request": f"{SESSION}-{counter}",
        "sign_in": sign_in,
        "code": "CT07",
        "bundle_version": 1,
        "subject_number": subject,
        "language": "vi",
    }
    return office.call(Endpoint.ISSUE, IssueRequest.model_validate(fields | changes))


def record(office: Office, sign_in: str, subject: str, counter: int = 1) -> Reply:
    return office.call(
        Endpoint.RECORD,
        RecordRequest(
            session=SESSION,
            request=f"{SESSION}-{counter}",
            sign_in=sign_in,
            code="CT07",
            bundle_version=1,
            subject_number=subject,
        ),
    )


def trust() -> Trust:
    answer = trust_list()
    return Trust(
        keys={
            key.key_id: KnownKey(
                bytes.fromhex(key.public_key),
                Purpose(key.purpose),
                key.valid_from,
                key.valid_until,
                key.owner,
            )
            for key in answer.keys
        },
        address=answer.verify_address,
    )


def opened(reply: Reply) -> SealedPaper:
    paper = open_seal(str(reply.body["seal"]), trust())
    assert isinstance(paper, SealedPaper), paper
    return paper


def test_a_record_is_looked_up_and_reserves_nothing(office: Office, people: None) -> None:
    reply = record(office, approved(office, HUONG.number), HUONG.number)
    assert reply.status == 200
    assert reply.body["requester_number"] == reply.body["subject_number"] == HUONG.number
    values = reply.body["values"]
    assert values["name"] == HUONG.name
    assert values["birth_date"] == "15/03/1988"
    assert values["head_name"] == MINH.name
    assert values["head_relation"] == "Vợ"
    assert [row["name"] for row in values["members"]] == [MINH.name, GIA_BAO.name, BAO_CHAU.name]
    assert not IssuedPaper.objects.exists()


def test_the_seal_says_what_the_answer_says(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    looked = record(office, sign_in, HUONG.number)
    reply = issue(office, sign_in, HUONG.number, language="ko")
    assert reply.status == 200
    assert reply.body["values"] == looked.body["values"]
    paper = opened(reply)
    assert paper.kind is Kind.CERTIFICATE
    assert (paper.code, paper.version, paper.language, paper.sheet) == ("CT07", 1, "ko", 1)
    assert paper.serial == reply.body["serial"]
    assert paper.request == reply.body["request"] == f"{SESSION}-1"
    from backend.issuance.offers import catalogue

    assert unpack_values(catalogue()["CT07"].form, paper.values) == reply.body["values"]


def test_serials_count_up_within_a_year(office: Office, people: None) -> None:
    year = timezone.localdate().year
    serials = [
        issue(office, approved(office, AN.number, counter=n), AN.number, counter=n).body["serial"]
        for n in range(1, 4)
    ]
    assert serials == [f"{n:04d}/{year}/XN-HC" for n in (1, 2, 3)]


def test_a_repeated_request_gets_the_same_answer(office: Office, people: None) -> None:
    """F2: never two serials for one request, however often it is repeated."""
    sign_in = approved(office, HUONG.number)
    first = issue(office, sign_in, HUONG.number)
    Person.objects.filter(number=HUONG.number).update(name="ĐỔI TÊN")
    SignIn.objects.all().delete()
    assert issue(office, sign_in, HUONG.number).body == first.body
    assert IssuedPaper.objects.count() == 1


def test_another_content_under_the_same_request_is_a_conflict(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    issue(office, sign_in, HUONG.number)
    reply = issue(office, sign_in, HUONG.number, language="en")
    assert (reply.status, reply.problem) == (409, "conflict")


def test_a_sign_in_is_good_for_one_paper(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    issue(office, sign_in, HUONG.number)
    for reply in (
        issue(office, sign_in, HUONG.number, counter=2),
        record(office, sign_in, HUONG.number, counter=2),
    ):
        assert (reply.status, reply.problem) == (409, "sign-in-used")
    assert IssuedPaper.objects.count() == 1


def test_a_used_sign_in_tells_nothing_more(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number, Subject.CHILD)
    issue(office, sign_in, GIA_BAO.number)
    reply = office.call(Endpoint.RELATIVES, RelativesRequest(session=SESSION, sign_in=sign_in))
    assert (reply.status, reply.problem) == (409, "sign-in-used")


def test_a_failed_issuance_reserves_nothing_and_uses_nothing_up(
    office: Office, people: None
) -> None:
    sign_in = approved(office, AN.number)
    assert issue(office, sign_in, AN.number, bundle_version=7).problem == "bundle-too-old"
    assert str(issue(office, sign_in, AN.number, counter=2).body["serial"]).startswith("0001/")


def test_a_parent_may_ask_for_their_own_child(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number, Subject.CHILD)
    reply = office.call(Endpoint.RELATIVES, RelativesRequest(session=SESSION, sign_in=sign_in))
    assert [child["name"] for child in reply.body["relatives"]] == [GIA_BAO.name, BAO_CHAU.name]
    reply = issue(office, sign_in, GIA_BAO.number)
    assert reply.body["requester_number"] == HUONG.number
    assert reply.body["subject_number"] == GIA_BAO.number
    assert reply.body["values"]["name"] == GIA_BAO.name


@pytest.mark.parametrize(
    ("requester", "subject"), [(HOA, NHI), (AN, GIA_BAO), (HUONG, MINH), (HUONG, HUONG)]
)
def test_nobody_else_may_be_asked_for(
    office: Office, people: None, requester: DemoPerson, subject: DemoPerson
) -> None:
    sign_in = approved(office, requester.number, Subject.CHILD)
    for reply in (
        record(office, sign_in, subject.number),
        issue(office, sign_in, subject.number),
    ):
        assert (reply.status, reply.problem) == (403, "not-related")


def test_a_child_of_age_is_not_asked_for(office: Office, people: None) -> None:
    today = timezone.localdate()
    eighteen = today.replace(year=today.year - 18)
    Person.objects.filter(number=GIA_BAO.number).update(birth_date=eighteen)
    sign_in = approved(office, HUONG.number, Subject.CHILD)
    assert issue(office, sign_in, GIA_BAO.number).problem == "not-related"
    Person.objects.filter(number=GIA_BAO.number).update(birth_date=eighteen + timedelta(days=1))
    assert issue(office, sign_in, GIA_BAO.number).status == 200


def test_signed_in_for_oneself_is_not_for_a_child(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    assert issue(office, sign_in, GIA_BAO.number).problem == "not-signed-in"
    reply = office.call(Endpoint.RELATIVES, RelativesRequest(session=SESSION, sign_in=sign_in))
    assert reply.problem == "not-signed-in"


@pytest.mark.parametrize(
    ("person", "problem", "status"),
    [
        (UNRECORDED, "no-record", 404),
        (KIM, "no-record", 404),
        (LAN, "several-records", 409),
    ],
)
def test_no_record_or_several(
    office: Office, people: None, person: DemoPerson | Account, problem: str, status: int
) -> None:
    sign_in = approved(office, person.number)
    for reply in (record(office, sign_in, person.number), issue(office, sign_in, person.number)):
        assert (reply.status, reply.problem) == (status, problem)


def test_a_sign_in_must_be_approved_alive_and_for_this(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    assert issue(office, "sign-in-9999", HUONG.number).problem == "not-signed-in"
    row = SignIn.objects.get()
    for changes in (
        {"state": SignIn.State.PENDING},
        {"state": SignIn.State.OTHER_PERSON},
        {"expires_at": timezone.now()},
        {"session": "f" * 16},
        {"code": "CT08"},
    ):
        SignIn.objects.filter(pk=row.pk).update(**changes)
        assert issue(office, sign_in, HUONG.number).problem == "not-signed-in", changes
        row.save()
    assert issue(office, sign_in, HUONG.number).status == 200


def test_another_kiosks_sign_in_is_of_no_use(office: Office, people: None) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from backend.kiosks.enrolment import enrol
    from tests.backend.kiosk import KioskKey

    sign_in = approved(office, HUONG.number)
    office.key = KioskKey(Ed25519PrivateKey.from_private_bytes(b"\x0c" * 32))
    enrol(name="2", place="2", public_key=office.key.public_bytes.hex(), now=timezone.now())
    assert issue(office, sign_in, HUONG.number).problem == "not-signed-in"


def test_request_and_session_belong_together(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    reply = issue(office, sign_in, HUONG.number, request="f" * 16 + "-1")
    assert (reply.status, reply.problem) == (422, "malformed")


def test_a_paper_that_is_not_offered_now_is_not_issued(office: Office, people: None) -> None:
    sign_in = approved(office, HUONG.number)
    Service.objects.filter(code="CT07").update(available=False, reason="Bảo trì")
    assert issue(office, sign_in, HUONG.number).problem == "not-offered"


def test_one_name_and_a_household_of_one(office: Office, people: None) -> None:
    values = issue(office, approved(office, BHUOCH.number), BHUOCH.number).body["values"]
    assert values["name"] == values["head_name"] == "BHUỐCH"
    assert values["head_relation"] == "Chủ hộ"
    assert "members" not in values


def test_values_follow_the_bundles_schema(office: Office, people: None) -> None:
    import jsonschema

    from backend.issuance.offers import catalogue

    schema = catalogue()["CT07"].form.schema
    for counter, person in enumerate((HUONG, AN, HOA, BHUOCH), start=1):
        sign_in = approved(office, person.number, counter=counter)
        values = issue(office, sign_in, person.number, counter=counter).body["values"]
        jsonschema.validate(values, schema, cls=jsonschema.Draft202012Validator)


def outcome(office: Office, **changes: object) -> Reply:
    fields: dict[str, object] = {
        "entry": "entry-0001",
        "request": f"{SESSION}-1",
        "serial": "0001/2026/XN-HC",
        "sheet": 1,
        "outcome": Outcome.TAKEN,
        "at": timezone.now(),
    }
    return office.call(Endpoint.OUTCOME, OutcomeReport.model_validate(fields | changes))


def test_outcomes_are_appended_once_and_never_edited(office: Office, people: None) -> None:
    serial = issue(office, approved(office, AN.number), AN.number).body["serial"]
    when = timezone.now()
    report = {"serial": serial, "outcome": Outcome.UNKNOWN, "at": when}
    assert outcome(office, **report).body == {"entry": "entry-0001"}
    assert outcome(office, **report).status == 200
    assert outcome(office, **(report | {"outcome": Outcome.TAKEN})).problem == "conflict"
    assert (
        outcome(office, **(report | {"entry": "entry-0002", "outcome": Outcome.TAKEN})).status
        == 200
    )
    assert list(SheetOutcome.objects.values_list("outcome", flat=True)) == ["unknown", "taken"]
    with pytest.raises(DatabaseError, match="never edited"), transaction.atomic():
        SheetOutcome.objects.update(outcome="taken")
    with pytest.raises(DatabaseError, match="never edited"), transaction.atomic():
        connection.cursor().execute("UPDATE issuance_sheetoutcome SET sheet = 2")


def test_an_outcome_of_another_serial_is_a_conflict(office: Office, people: None) -> None:
    issue(office, approved(office, AN.number), AN.number)
    assert outcome(office, serial="9999/2026/XN-HC").problem == "conflict"


def test_a_declarations_outcome_is_kept_too(office: Office) -> None:
    assert outcome(office, request=f"{SESSION}-7", serial="").status == 200
    assert SheetOutcome.objects.get().request == f"{SESSION}-7"


def test_a_call_for_help_reaches_the_office_once(office: Office) -> None:
    call = HelpCall(
        entry="entry-0009",
        reason=HelpReason.PAPER_LEFT,
        screen="Take",
        language="ko",
        at=timezone.now(),
    )
    assert office.call(Endpoint.HELP, call).status == 200
    assert office.call(Endpoint.HELP, call).status == 200
    other = call.model_copy(update={"reason": HelpReason.WRONG_PAGE})
    assert office.call(Endpoint.HELP, other).problem == "conflict"


def test_no_personal_data_in_the_log(
    office: Office, people: None, caplog: pytest.LogCaptureFixture
) -> None:
    """A whole life of a certificate, and its failures, at the lowest level of logging."""
    caplog.set_level(logging.DEBUG)
    sign_in = approved(office, HUONG.number, Subject.CHILD)
    record(office, sign_in, GIA_BAO.number)
    issue(office, sign_in, NHI.number, counter=2)
    issue(office, sign_in, GIA_BAO.number)
    issue(office, sign_in, GIA_BAO.number, language="en")
    office.call(Endpoint.ISSUE, {"subject_number": HUONG.number, "name": HUONG.name})
    text = "\n".join(
        [
            caplog.text,
            *(str(entry.__dict__) for entry in caplog.records if "sql" not in entry.__dict__),
        ]
    )
    assert "issued 0001" in text
    for private in (HUONG.number, HUONG.name, GIA_BAO.number, GIA_BAO.name, NHI.number):
        assert private not in text


def test_the_trust_list_is_public(office: Office) -> None:
    response = office.client.get("/api/v1/keys")
    assert response.headers["Cache-Control"] == "public, max-age=300"
    body = response.json()
    assert body["verify_address"] == "HTTP://127.0.0.1:8480/V"
    purposes = {key["purpose"]: key["owner"] for key in body["keys"]}
    assert purposes == {
        "certificate": "Công an phường Hải Châu",
        "declaration": "Máy 1, Một Cửa, phường Hải Châu",
    }
