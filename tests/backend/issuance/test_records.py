"""What the office finds in its registers, and the bundles that print it, agree.

For every seeded person each certificate's values pass the bundle's schema, or the register says
that it has no entry. Of the values every kind (which items are filled) and the longest is composed
and read back: hundreds of pages more would show the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from backend.issuance.asked import Asked, agency_of
from backend.issuance.issue import RECORDS
from backend.issuance.offers import catalogue
from backend.problems import ProblemError
from backend.registry.demo_people import AN, BHUOCH, GIA_BAO, HOA, HUONG, MINH, NHI, PHUONG_THAO
from backend.registry.lookup import Related, relatives_of, subject_of
from backend.registry.models import Birth, Death, Marriage, Person, Residence
from backend.registry.seeding import seed_registry
from forms.bundle import Bundle
from forms.compose import compose
from forms.expectation import Expected, check_page
from forms.rules import violations
from forms.schema import Kind
from forms.seal import Trust, seal
from office_contract.messages import Values
from office_contract.vocabulary import ProblemType, Relation, Subject
from tests.forms.conftest import ADDRESS, OFFICE_KEY, paper_of
from tests.forms.conftest import trust as trust  # noqa: PLC0414 - a fixture

TODAY = date(2026, 11, 21)
NO_ENTRY = {
    ProblemType.NO_BIRTH_RECORD,
    ProblemType.NO_MARRIAGE_RECORD,
    ProblemType.NO_DEATH_RECORD,
}


def values_of(code: str, related: Related) -> Values:
    agency = agency_of(catalogue()[code].form.group)
    return RECORDS[code](Asked(related, agency, TODAY))


def asked_by(requester: str, kind: Subject, subject: str | None = None) -> Related:
    return subject_of(requester, kind, subject or requester, TODAY)


def own(code: str, number: str) -> Values:
    return values_of(code, asked_by(number, Subject.SELF))


def askable(code: str) -> Iterator[Related]:
    """Everybody who may ask for the paper, for everybody for whom they may."""
    subjects = catalogue()[code].form.subjects
    for person in Person.objects.filter(died=None):
        try:
            if "self" in subjects:
                yield asked_by(person.number, Subject.SELF)
            for kind in {"child", "deceased"} & set(subjects):
                yield from relatives_of(person.number, Subject(kind), TODAY)
        except ProblemError as error:
            if error.problem is not ProblemType.SEVERAL_RECORDS:
                raise


def test_every_certificate_has_its_record(db: None) -> None:
    certificates = {
        code for code, bundle in catalogue().items() if bundle.form.kind is Kind.CERTIFICATE
    }
    assert certificates == set(RECORDS)


@pytest.mark.parametrize("code", sorted(RECORDS))
def test_every_record_fits_its_bundle(db: None, trust: Trust, code: str) -> None:
    seed_registry(people=700, seed=1)
    bundle = catalogue()[code]
    kinds: dict[frozenset[str], Values] = {}
    entries = 0
    for related in askable(code):
        try:
            values = values_of(code, related)
        except ProblemError as error:
            if error.problem not in NO_ENTRY:
                raise
            continue
        entries += 1
        assert violations(bundle.form, values) == ()
        assert (values["name"], values["number"]) == (related.person.name, related.person.number)
        kind = frozenset(values)
        if kind not in kinds or _length(values) > _length(kinds[kind]):
            kinds[kind] = values
    assert entries > (12 if code == "TL-KT" else 200)
    for values in kinds.values():
        _composes(bundle, values, trust)


def _length(values: Values) -> int:
    return sum(len(str(value)) for value in values.values())


def _composes(bundle: Bundle, values: Values, trust: Trust) -> None:
    paper = paper_of(bundle, values, language="vi")
    page = compose(
        bundle,
        values,
        language="vi",
        seal=seal(paper, OFFICE_KEY, ADDRESS),
        specimen=False,
        request=paper.request,
        serial=paper.serial,
    )
    expected = Expected(
        session=paper.request.partition("-")[0],
        request=paper.request,
        code=bundle.form.code,
        version=bundle.form.version,
        serial=paper.serial,
        sheet=paper.sheet,
        subject_number=str(values["number"]),
        subject_name=str(values["name"]),
    )
    assert check_page(page.pdf, expected, trust, bundle) == ()


# --- what the demo's people show ----------------------------------------------------------------


def test_a_birth(people: None) -> None:
    values = values_of("TL-KS", asked_by(HUONG.number, Subject.CHILD, GIA_BAO.number))
    assert values["name"] == GIA_BAO.name
    assert values["birth_date_words"] == (
        "Ngày hai mươi tư tháng tám năm hai nghìn không trăm mười chín"
    )
    assert (values["mother_name"], values["mother_born"]) == (HUONG.name, "1988")
    assert (values["father_name"], values["father_born"]) == (MINH.name, "1985")
    assert (values["register_number"], values["registered_on"]) == ("212/2019", "09/09/2019")
    assert values["authority"] == "UBND PHƯỜNG HẢI CHÂU"
    assert values["place_and_date"] == "Hải Châu, ngày 21 tháng 11 năm 2026"


def test_a_birth_that_names_no_father_leaves_his_items_out(people: None) -> None:
    person = Person.objects.get(number=NHI.number)
    values = values_of("TL-KS", Related(person, person))
    assert values["mother_name"] == "LÊ HOÀI THƯƠNG"
    assert not any(name.startswith("father_") for name in values)


def test_a_marriage_that_lasts(people: None) -> None:
    for number in (HUONG.number, MINH.number):
        values = own("TL-KH", number)
        assert (values["wife_name"], values["husband_name"]) == (HUONG.name, MINH.name)
        assert values["number"] == number
        assert "notes" not in values


@pytest.mark.parametrize(
    ("number", "note"),
    [
        (
            PHUONG_THAO.number,
            (
                "Đã ly hôn theo Quyết định công nhận thuận tình ly hôn số 115/2022/QĐST-HNGĐ "
                "ngày 25/10/2022 của Tòa án nhân dân thành phố Hội An, tỉnh Quảng Nam."
            ),
        ),
        (
            HOA.number,
            (
                "Vợ hoặc chồng đã chết theo Trích lục khai tử số 44/TLKT do Ủy ban nhân dân phường "
                "Vĩnh Trung, quận Thanh Khê, thành phố Đà Nẵng cấp ngày 06/08/2019."
            ),
        ),
    ],
)
def test_a_marriage_that_has_ended_says_how(people: None, number: str, note: str) -> None:
    assert own("TL-KH", number)["notes"] == note


def test_the_marriage_that_lasts_counts_and_not_an_older_one(people: None) -> None:
    """And of those that have ended the one that was entered last."""
    ended = Marriage.objects.get(spouses__person__number=PHUONG_THAO.number)
    assert own("TL-KH", PHUONG_THAO.number)["registered_on"] == "09/06/2018"
    woman = Person.objects.get(number=PHUONG_THAO.number)
    ended_spouses = list(ended.spouses.all())
    later = Marriage.objects.create(
        place=ended.place, number="7/2024", registered_on=date(2024, 2, 14)
    )
    for spouse in ended_spouses:
        spouse.pk, spouse.marriage = None, later
        spouse.save()
    assert own("TL-KH", woman.number)["registered_on"] == "14/02/2024"
    Marriage.objects.filter(pk=later.pk).update(registered_on=date(2017, 2, 14))
    assert own("TL-KH", woman.number)["registered_on"] == "14/02/2017"


@pytest.mark.parametrize(
    ("requester", "subject", "words"),
    [
        (HUONG, "NGUYỄN VĂN THÀNH", "NGUYỄN THỊ THU HƯỜNG (con)"),
        (HOA, "LÊ ĐỨC THẮNG", "LÊ THỊ HOA (vợ)"),
    ],
)
def test_a_death_says_who_asked(people: None, requester: Any, subject: str, words: str) -> None:
    [related] = relatives_of(requester.number, Subject.DECEASED, TODAY)
    values = values_of("TL-KT", related)
    assert (values["name"], values["requested_by"]) == (subject, words)


def test_the_card_of_the_day_and_the_one_before_it(people: None) -> None:
    """The name of a card, and who issues it, changed in July 2024."""
    assert own("XN-TTHN", AN.number)["identity"] == (
        f"Thẻ căn cước số {AN.number} do Bộ Công an cấp ngày 11/08/2025"
    )
    assert own("XN-TTHN", HUONG.number)["identity"] == (
        f"Thẻ căn cước công dân số {HUONG.number} do Cục Cảnh sát quản lý hành chính về trật tự "
        "xã hội cấp ngày 20/07/2022"
    )
    [father] = relatives_of(HUONG.number, Subject.DECEASED, TODAY)
    assert values_of("TL-KT", father)["identity"] == "Giấy chứng minh nhân dân số 200214455"
    Person.objects.filter(number=AN.number).update(card_issued=None)
    assert "identity" not in own("XN-TTHN", AN.number)


def test_the_hour_of_a_death_and_a_death_whose_hour_nobody_knows(people: None) -> None:
    [related] = relatives_of(HUONG.number, Subject.DECEASED, TODAY)
    assert values_of("TL-KT", related)["died_at"] == "04 giờ 20 phút"
    Death.objects.filter(person=related.person).update(died_at=None)
    assert "died_at" not in values_of("TL-KT", related)


@pytest.mark.parametrize(
    ("number", "status"),
    [
        (AN.number, "Hiện tại chưa đăng ký kết hôn với ai."),
        (
            HUONG.number,
            (
                "Hiện tại đang có chồng là ông TRẦN QUỐC MINH (Giấy chứng nhận kết hôn số 57, do "
                "Ủy ban nhân dân phường Thạch Thang, quận Hải Châu, thành phố Đà Nẵng cấp ngày "
                "12/05/2014)."
            ),
        ),
        (
            MINH.number,
            (
                "Hiện tại đang có vợ là bà NGUYỄN THỊ THU HƯỜNG (Giấy chứng nhận kết hôn số 57, do "
                "Ủy ban nhân dân phường Thạch Thang, quận Hải Châu, thành phố Đà Nẵng cấp ngày "
                "12/05/2014)."
            ),
        ),
        (
            PHUONG_THAO.number,
            (
                "Đã đăng ký kết hôn, nhưng đã ly hôn theo Quyết định công nhận thuận tình ly hôn "
                "số 115/2022/QĐST-HNGĐ ngày 25/10/2022 của Tòa án nhân dân thành phố Hội An, tỉnh "
                "Quảng Nam; hiện tại chưa đăng ký kết hôn với ai."
            ),
        ),
        (
            HOA.number,
            (
                "Đã đăng ký kết hôn, nhưng chồng đã chết (Trích lục khai tử số 44/TLKT do Ủy ban "
                "nhân dân phường Vĩnh Trung, quận Thanh Khê, thành phố Đà Nẵng cấp ngày "
                "06/08/2019); hiện tại chưa đăng ký kết hôn với ai."
            ),
        ),
    ],
)
def test_the_marital_status(people: None, number: str, status: str) -> None:
    values = own("XN-TTHN", number)
    assert values["marital_status"] == status
    assert values["valid_until"] == "21/05/2027"
    assert "không có giá trị sử dụng để đăng ký kết hôn" in str(values["purpose"])


def test_a_status_holds_since_it_began_and_where_the_person_lives(people: None) -> None:
    single = own("XN-TTHN", AN.number)
    assert (single["period_from"], single["period_to"]) == ("15/03/2021", "21/11/2026")
    divorced = own("XN-TTHN", PHUONG_THAO.number)
    assert divorced["period_from"] == "25/10/2022"
    Residence.objects.filter(person__number=AN.number).update(since=date(2024, 5, 1))
    assert own("XN-TTHN", AN.number)["period_from"] == "01/05/2024"
    assert "period_from" not in own("XN-TTHN", HUONG.number)


def test_a_spouse_who_died_is_not_said_to_be_there(people: None) -> None:
    """Also where the register of marriages does not know of the death yet."""
    husband = Person.objects.get(number=MINH.number)
    husband.died = date(2026, 10, 3)
    husband.save()
    with pytest.raises(ProblemError) as caught:
        own("XN-TTHN", HUONG.number)
    assert caught.value.problem is ProblemType.NO_DEATH_RECORD
    Death.objects.create(
        person=husband, place="Ủy ban nhân dân phường Hải Châu, thành phố Đà Nẵng",
        number="60/2026", registered_on=date(2026, 10, 5),
    )  # fmt: skip
    status = str(own("XN-TTHN", HUONG.number)["marital_status"])
    assert "chồng đã chết (đăng ký khai tử số 60/2026 tại Ủy ban nhân dân phường" in status
    assert status.endswith("hiện tại chưa đăng ký kết hôn với ai.")


@pytest.mark.parametrize(
    ("code", "number", "problem"),
    [
        ("TL-KS", BHUOCH.number, ProblemType.NO_BIRTH_RECORD),
        ("TL-KH", AN.number, ProblemType.NO_MARRIAGE_RECORD),
    ],
)
def test_no_entry_is_no_empty_paper(
    people: None, code: str, number: str, problem: ProblemType
) -> None:
    with pytest.raises(ProblemError) as caught:
        own(code, number)
    assert caught.value.problem is problem


def test_without_a_residence_no_status_is_confirmed(people: None) -> None:
    Residence.objects.filter(person__number=AN.number).delete()
    with pytest.raises(ProblemError) as caught:
        own("XN-TTHN", AN.number)
    assert caught.value.problem is ProblemType.NO_RECORD


# --- who may ask for the deceased ---------------------------------------------------------------


def deceased(number: str) -> list[tuple[str, Relation | None]]:
    found = relatives_of(number, Subject.DECEASED, TODAY)
    return [(related.person.name, related.relation) for related in found]


def test_parents_spouses_and_children_in_the_register_of_deaths(people: None) -> None:
    assert deceased(HUONG.number) == [("NGUYỄN VĂN THÀNH", Relation.FATHER)]
    assert deceased("049160001241") == [("NGUYỄN VĂN THÀNH", Relation.HUSBAND)]
    assert deceased(AN.number) == []
    Person.objects.filter(number=GIA_BAO.number).update(died=date(2026, 6, 1))
    assert deceased(MINH.number) == [], "not in the register of deaths yet"
    child = Person.objects.get(number=GIA_BAO.number)
    Death.objects.create(person=child, place="x", number="1/2026", registered_on=date(2026, 6, 3))
    assert deceased(MINH.number) == [(GIA_BAO.name, Relation.CHILD)]
    assert deceased(HUONG.number) == [
        (GIA_BAO.name, Relation.CHILD),
        ("NGUYỄN VĂN THÀNH", Relation.FATHER),
    ]


def test_a_divorced_spouse_asks_at_the_counter(people: None) -> None:
    Marriage.objects.filter(spouses__person__number="049160001241").update(end=Marriage.End.DIVORCE)
    assert deceased("049160001241") == []


@pytest.mark.parametrize("kind", [Subject.DECEASED, Subject.CHILD, Subject.SELF])
def test_nobody_asks_for_the_dead_of_others(people: None, kind: Subject) -> None:
    with pytest.raises(ProblemError) as caught:
        asked_by(AN.number, kind, "049058001240")
    wanted = ProblemType.NOT_SIGNED_IN if kind is Subject.SELF else ProblemType.NOT_RELATED
    assert caught.value.problem is wanted


def test_a_number_held_twice_is_nobodys_extract(people: None) -> None:
    twice = Person.objects.get(number="049058001240")
    twice.pk, twice.died = None, None
    twice.save()
    with pytest.raises(ProblemError) as caught:
        asked_by(HUONG.number, Subject.DECEASED, "049058001240")
    assert caught.value.problem is ProblemType.SEVERAL_RECORDS


def test_the_registers_hold_what_real_ones_hold(db: None) -> None:
    """Gaps, ends, and people whom the registry does not know."""
    seed_registry(people=1500, seed=1)
    living = Person.objects.filter(died=None)
    assert 0.9 < Birth.objects.count() / Person.objects.count() < 1
    assert living.filter(marriages=None).exists()
    assert Marriage.objects.filter(end="").count() > 100
    for end in Marriage.End:
        assert Marriage.objects.filter(end=end).count() > 10
    assert Person.objects.exclude(died=None).filter(death=None).exists()
    assert Birth.objects.exclude(parents__sex="male").exists()
    assert not Birth.objects.exclude(parents__sex="female").exclude(parents=None).exists()
