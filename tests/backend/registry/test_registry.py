from __future__ import annotations

from datetime import date

import pytest

from backend.issuance.asked import Agency, Asked
from backend.issuance.ct07 import MOST_MEMBERS, ct07_values
from backend.issuance.printed import a_year_later, place_and_date, printed_date
from backend.problems import ProblemError
from backend.registry.demo_people import AN, DEMO_PEOPLE, GIA_BAO, HUONG, MINH
from backend.registry.lookup import Related, address_of, children_of, person_by_number
from backend.registry.models import Address, Person, Residence
from backend.registry.seeding import AlreadySeededError, seed_registry
from office_contract.messages import Values

AGENCY = Agency("Công an phường Hải Châu", "Công an thành phố Đà Nẵng", "Đà Nẵng")
TODAY = date(2026, 11, 21)


def ct07(person: Person) -> Values:
    return ct07_values(Asked(Related(person, person), AGENCY, TODAY))


def test_seeding_once(db: None) -> None:
    count = seed_registry(people=300, seed=1)
    assert count == Person.objects.count() >= 300
    assert all(Person.objects.filter(number=person.number).exists() for person in DEMO_PEOPLE)
    assert Person.objects.exclude(father=None).count() > 30
    assert not Person.objects.filter(residences=None).exists()
    with pytest.raises(AlreadySeededError):
        seed_registry(people=300, seed=1)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 2, 5), "Đà Nẵng, ngày 05 tháng 02 năm 2026"),
        (date(2026, 3, 15), "Đà Nẵng, ngày 15 tháng 3 năm 2026"),
        (date(2026, 11, 21), "Đà Nẵng, ngày 21 tháng 11 năm 2026"),
    ],
)
def test_place_and_date_as_the_decree_wants(day: date, text: str) -> None:
    assert place_and_date("Đà Nẵng", day) == text


def test_dates() -> None:
    assert printed_date(date(1988, 3, 5)) == "05/03/1988"
    assert a_year_later(date(2026, 11, 21)) == date(2027, 11, 21)
    assert a_year_later(date(2028, 2, 29)) == date(2029, 2, 28)


def test_where_somebody_lives_today(people: None) -> None:
    person = person_by_number(AN.number)
    there = Address.objects.create(
        line="Thôn Đông", ward_code=20320, ward="xã Hòa Vang", province="thành phố Đà Nẵng"
    )
    kind = Residence.Kind.TEMPORARY
    assert address_of(person, kind, TODAY) == ""
    Residence.objects.create(person=person, kind=kind, address=there, since=date(2026, 1, 1),
                             until=date(2026, 11, 22))  # fmt: skip
    assert address_of(person, kind, TODAY) == "Thôn Đông, xã Hòa Vang, thành phố Đà Nẵng"
    assert address_of(person, kind, date(2026, 11, 22)) == ""
    assert address_of(person, kind, date(2025, 12, 31)) == ""
    assert ct07(person)["temporary_address"].startswith("Thôn Đông")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("today", "count"),
    [(date(2037, 8, 23), 2), (date(2037, 8, 24), 1), (date(2040, 2, 29), 0)],
)
def test_children_until_they_are_eighteen(people: None, today: date, count: int) -> None:
    assert GIA_BAO.birth_date == date(2019, 8, 24)
    for parent in (HUONG, MINH):
        assert children_of(parent.number, today).count() == count


def test_a_household_that_is_too_large_is_not_cut_silently(people: None) -> None:
    person = person_by_number(AN.number)
    for number in range(MOST_MEMBERS + 2):
        Person.objects.create(
            number=f"0482010099{number:02d}", name="NGUYỄN VĂN B", birth_date=date(2001, 1, 1),
            sex="male", ethnicity="Kinh", religion="Không", nationality="Việt Nam",
            home_town="x", household=person.household, relation_to_head="Em",
        )  # fmt: skip
    values = ct07(person)
    assert len(values["members"]) == MOST_MEMBERS  # type: ignore[arg-type]
    assert values["other"] == "Hộ còn 2 thành viên khác không in trên giấy này."


def test_somebody_without_a_household(people: None) -> None:
    Person.objects.filter(number=AN.number).update(household=None, relation_to_head="")
    values = ct07(person_by_number(AN.number))
    assert (values["head_name"], values["head_relation"]) == (AN.name, "Chủ hộ")


def test_the_dead_are_not_members(people: None) -> None:
    Person.objects.filter(number=MINH.number).update(died=date(2026, 1, 1))
    values = ct07(person_by_number(HUONG.number))
    assert MINH.name not in str(values["members"])
    with pytest.raises(ProblemError):
        person_by_number(MINH.number)
