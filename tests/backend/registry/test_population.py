"""The synthetic population: the same for a seed, valid in every row, believable as a whole."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import date

import pytest
from vn_ident import is_valid_cccd

from backend.registry.demo_people import ACCOUNTS, DEMO_PEOPLE, HOMES
from backend.registry.places import DA_NANG, wards_of
from backend.registry.population import Population, Resident, make_population

TODAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def population() -> Population:
    return make_population(1, 4000, today=TODAY, wards=wards_of(DA_NANG))


def age(person: Resident) -> int:
    birthday = (TODAY.month, TODAY.day) >= (person.birth_date.month, person.birth_date.day)
    return TODAY.year - person.birth_date.year - (not birthday)


def test_the_same_seed_gives_the_same_people(population: Population) -> None:
    assert make_population(1, 4000, today=TODAY, wards=wards_of(DA_NANG)) == population
    assert make_population(2, 4000, today=TODAY, wards=wards_of(DA_NANG)) != population


def test_every_number_is_valid_and_given_once(population: Population) -> None:
    numbers = [person.number for person in population.people]
    assert len(set(numbers)) == len(numbers) >= 4000
    for person in population.people:
        assert is_valid_cccd(person.number), person.number
        century = person.birth_date.year // 100 - 19
        assert int(person.number[3]) == 2 * century + (person.sex == "female")
        assert person.number[4:6] == f"{person.birth_date.year % 100:02d}"


def test_a_taken_number_is_given_to_nobody(population: Population) -> None:
    taken = frozenset(person.number for person in population.people[:1000])
    others = make_population(1, 1000, today=TODAY, wards=wards_of(DA_NANG), taken=taken)
    assert not taken & {person.number for person in others.people}


def test_children_are_younger_than_their_parents_and_bear_a_family_name(
    population: Population,
) -> None:
    children = [person for person in population.people if person.father is not None]
    assert len(children) > 500
    for child in children:
        father = population.people[child.father or 0]
        assert 13 <= age(father) - age(child) <= 60
        assert father.sex == "male"
        first = child.name.split(" ")[0]
        assert first == father.name.split(" ")[0] or child.ethnicity != "Kinh"
    for child in population.people:
        if child.mother is not None:
            assert population.people[child.mother].sex == "female"
            assert age(population.people[child.mother]) - age(child) >= 13


def test_names_of_every_length_in_nfc_and_capitals(population: Population) -> None:
    lengths = Counter(len(person.name.split(" ")) for person in population.people)
    assert {1, 2, 3, 4, 5, 6, 7} <= set(lengths)
    for person in population.people:
        assert person.name == unicodedata.normalize("NFC", person.name).upper().strip()
        assert "  " not in person.name


def test_the_city_is_there_as_a_whole(population: Population) -> None:
    wards = wards_of(DA_NANG)
    assert len(wards) == 93
    assert sum(ward.urban for ward in wards) == 23
    assert {home.ward for home in population.homes} == set(wards)
    peoples = Counter(person.ethnicity for person in population.people)
    assert set(peoples) == {"Kinh", "Cơ Tu", "Xơ Đăng", "Giẻ Triêng", "Co", "Hoa"}
    assert peoples["Kinh"] > 0.8 * len(population.people)
    adults_first = [person.relation for person in population.people if person.relation == "Chủ hộ"]
    assert len(adults_first) == len(population.homes)
    assert sum(person.died is not None for person in population.people) > 20
    assert any(person.temporary for person in population.people)
    orphans = [p for p in population.people if age(p) < 18 and p.father is None]
    assert len(orphans) > 20


def test_nobody_was_born_after_today_or_lives_somewhere_before_birth(
    population: Population,
) -> None:
    for person in population.people:
        assert person.birth_date <= TODAY
        assert person.resident_since is not None
        assert person.birth_date <= person.resident_since <= TODAY
        assert person.died is None or person.birth_date < person.died < TODAY


def test_demo_people_are_valid_and_at_home() -> None:
    wards = {ward.code for ward in wards_of(DA_NANG)}
    assert all(ward in wards for _, ward in HOMES.values())
    for person in DEMO_PEOPLE:
        assert person.household in HOMES
        assert is_valid_cccd(person.number)
        century = person.birth_date.year // 100 - 19
        assert int(person.number[3]) == 2 * century + (person.sex == "female")
        assert person.number[4:6] == f"{person.birth_date.year % 100:02d}"
    assert len({account.number for account in ACCOUNTS}) == len(ACCOUNTS)
