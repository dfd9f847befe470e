"""Papers of civil status through the interface: whose they may be, what they cost."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from backend.identity.models import SignIn
from backend.issuance.issue import RECORDS
from backend.issuance.models import Fee, IssuedPaper, Service
from backend.issuance.offers import NO_FEE, PAY_AT_COUNTER, catalogue
from backend.registry.demo_people import AN, BHUOCH, GIA_BAO, HUONG, LAN, THANH, UNRECORDED
from backend.registry.models import Person
from forms.schema import Group
from office_contract import messages
from office_contract.messages import RelativesRequest
from office_contract.signing import Endpoint
from office_contract.vocabulary import Subject
from tests.backend.conftest import SESSION, Office, Reply
from tests.backend.issuance.test_issue import approved, issue, opened

NOTATIONS = {"TL-KS": "TLKS-BS", "TL-KH": "TLKH-BS", "TL-KT": "TLKT-BS", "XN-TTHN": "XNHN"}


@pytest.fixture
def waived(office: Office) -> None:
    Service.objects.update(fee_waived=True)


def signed_in(
    office: Office, number: str, code: str, subject: Subject = Subject.SELF, counter: int = 0
) -> str:
    sign_in = approved(office, number, subject, counter)
    SignIn.objects.filter(sign_in=sign_in).update(code=code)
    return sign_in


def get(office: Office, number: str, code: str, counter: int = 1) -> Reply:
    return issue(
        office, signed_in(office, number, code, counter=counter), number, counter, code=code
    )


def ask_for_relatives(office: Office, sign_in: str) -> Reply:
    return office.call(Endpoint.RELATIVES, RelativesRequest(session=SESSION, sign_in=sign_in))


@pytest.mark.parametrize("code", ["TL-KS", "TL-KH", "XN-TTHN"])
def test_each_is_issued_by_the_peoples_committee_under_a_number_of_its_own(
    office: Office, people: None, waived: None, code: str
) -> None:
    reply = get(office, HUONG.number, code)
    assert reply.status == 200
    year = timezone.localdate().year
    assert reply.body["serial"] == f"0001/{year}/{NOTATIONS[code]}-HC"
    assert opened(reply).issuer == "UBND phường Hải Châu"
    assert opened(get(office, HUONG.number, "CT07", 2)).issuer == "Công an phường Hải Châu"


def test_every_certificate_has_a_notation_of_its_own(office: Office) -> None:
    notations = [Service.objects.get(code=code).notation for code in RECORDS]
    assert all(notations)
    assert len(set(notations)) == len(notations)


def test_an_extract_about_a_father_who_has_died(office: Office, people: None, waived: None) -> None:
    sign_in = signed_in(office, HUONG.number, "TL-KT", Subject.DECEASED)
    reply = ask_for_relatives(office, sign_in)
    assert reply.body["relatives"] == [
        {
            "number": THANH.number,
            "name": THANH.name,
            "birth_date": "1958-02-17",
            "relation": "father",
            "died": "2021-05-08",
        }
    ]
    reply = issue(office, sign_in, THANH.number, code="TL-KT")
    assert reply.status == 200
    assert reply.body["requester_number"] == HUONG.number
    assert reply.body["subject_number"] == THANH.number
    assert reply.body["values"]["requested_by"] == f"{HUONG.name} (con)"


def test_nobody_has_died(office: Office, people: None, waived: None) -> None:
    reply = ask_for_relatives(office, signed_in(office, AN.number, "TL-KT", Subject.DECEASED))
    assert reply.body["relatives"] == []


@pytest.mark.parametrize(
    ("number", "problem"), [(UNRECORDED.number, "no-record"), (LAN.number, "several-records")]
)
def test_whoever_is_not_clearly_known_has_no_relatives(
    office: Office, people: None, waived: None, number: str, problem: str
) -> None:
    reply = ask_for_relatives(office, signed_in(office, number, "TL-KT", Subject.DECEASED))
    assert reply.problem == problem


@pytest.mark.parametrize("subject", [Subject.DECEASED, Subject.CHILD])
def test_a_stranger_gets_nothing_about_the_dead(
    office: Office, people: None, waived: None, subject: Subject
) -> None:
    sign_in = signed_in(office, AN.number, "TL-KT", subject)
    assert issue(office, sign_in, THANH.number, code="TL-KT").problem == "not-related"
    assert not IssuedPaper.objects.exists()


def test_a_sign_in_for_the_dead_is_for_nobody_else(
    office: Office, people: None, waived: None
) -> None:
    sign_in = signed_in(office, HUONG.number, "TL-KT", Subject.DECEASED)
    for number in (HUONG.number, GIA_BAO.number):
        assert issue(office, sign_in, number, code="TL-KT").problem == "not-related"


def test_a_childs_birth(office: Office, people: None, waived: None) -> None:
    sign_in = signed_in(office, HUONG.number, "TL-KS", Subject.CHILD)
    [eldest, _] = ask_for_relatives(office, sign_in).body["relatives"]
    assert (eldest["name"], eldest["relation"], eldest["died"]) == (GIA_BAO.name, "child", None)
    reply = issue(office, sign_in, GIA_BAO.number, code="TL-KS")
    assert reply.body["values"]["mother_name"] == HUONG.name


@pytest.mark.parametrize(
    ("number", "code", "problem"),
    [
        (BHUOCH.number, "TL-KS", "no-birth-record"),
        (AN.number, "TL-KH", "no-marriage-record"),
    ],
)
def test_what_a_register_does_not_have_is_said(
    office: Office, people: None, waived: None, number: str, code: str, problem: str
) -> None:
    reply = get(office, number, code)
    assert (reply.status, reply.problem) == (404, problem)
    assert not IssuedPaper.objects.exists()


# --- fees ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", sorted(NOTATIONS))
def test_a_paper_with_a_fee_is_not_issued_unless_it_is_waived(
    office: Office, people: None, code: str
) -> None:
    reply = get(office, HUONG.number, code)
    assert (reply.status, reply.problem) == (409, "not-offered")
    assert reply.body["detail"] == PAY_AT_COUNTER
    assert not IssuedPaper.objects.exists()


def test_nor_is_a_sign_in_begun_for_it(office: Office, people: None) -> None:
    wanted = messages.SignInRequest(
        session=SESSION, request=f"{SESSION}-1", code="TL-KS", subject=Subject.SELF, language="vi"
    )
    assert office.call(Endpoint.SIGN_IN, wanted).problem == "not-offered"
    assert not SignIn.objects.exists()


def test_the_fee_of_the_day_counts(office: Office, people: None) -> None:
    """A resolution is entered before it holds."""
    service = Service.objects.get(code="TL-KH")
    tomorrow = date.fromordinal(timezone.localdate().toordinal() + 1)
    fee = Fee.objects.create(
        service=service, amount_vnd=0, basis="Nghị quyết", effective_from=tomorrow
    )
    assert get(office, HUONG.number, "TL-KH", 1).problem == "not-offered"
    assert state(office, "TL-KH").fee_vnd == 8000
    Fee.objects.filter(pk=fee.pk).update(effective_from=timezone.localdate())
    assert get(office, HUONG.number, "TL-KH", 2).status == 200
    assert (state(office, "TL-KH").fee_vnd, state(office, "TL-KH").fee_basis) == (0, "Nghị quyết")


def test_without_a_fee_in_force_nothing_is_offered(office: Office, people: None) -> None:
    Fee.objects.filter(service__code="CT07").update(effective_from=date(2100, 1, 1))
    reply = get(office, HUONG.number, "CT07")
    assert (reply.problem, reply.body["detail"]) == ("not-offered", NO_FEE)
    told = state(office, "CT07")
    assert (told.available, told.reason["vi"]) == (False, NO_FEE)


def state(office: Office, code: str) -> messages.ServiceState:
    reply = office.call(Endpoint.STATUS, messages.StatusRequest(app_version="1"))
    status = messages.OfficeStatus.model_validate(reply.body)
    return next(service for service in status.services if service.code == code)


def test_every_bundle_has_its_service(office: Office) -> None:
    """A form that the office does not name would stand in no list."""
    assert set(catalogue()) <= set(Service.objects.values_list("code", flat=True))


def test_papers_of_civil_status_name_who_signs(office: Office, people: None, waived: None) -> None:
    for code, bundle in catalogue().items():
        if code in RECORDS and bundle.form.group is Group.CIVIL_STATUS:
            assert {"signer", "signer_title"} <= set(bundle.form.fields)
    values = get(office, HUONG.number, "XN-TTHN").body["values"]
    assert (values["signer_title"], values["signer"]) == ("Chủ tịch", "LÊ VĂN THÀNH")


def test_the_dead_are_given_nothing_themselves(office: Office, people: None, waived: None) -> None:
    assert Person.objects.get(number=THANH.number).died is not None
    assert get(office, THANH.number, "TL-KS").problem == "no-record"
