"""The synthetic registers: what each entry says fits the people, and the other entries."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from backend.registry.civil_status import CARD_AGE, HUSBAND_AGE, WIFE_AGE, make_entries
from backend.registry.demo_entries import DEMO_ENTRIES
from backend.registry.demo_people import DEMO_PEOPLE
from backend.registry.entries import End, Entries, MarriageEntry, Registered
from backend.registry.old_places import NEW_UNITS
from backend.registry.places import DA_NANG, wards_of
from backend.registry.population import Population, Resident, make_population, years_after

TODAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def population() -> Population:
    return make_population(3, 3000, today=TODAY, wards=wards_of(DA_NANG))


@pytest.fixture(scope="module")
def entries(population: Population) -> Entries:
    return make_entries(3, population, today=TODAY)


@pytest.fixture(scope="module")
def people(population: Population) -> dict[str, Resident]:
    return {person.number: person for person in population.people}


def marriages_of(entries: Entries) -> dict[str, list[MarriageEntry]]:
    found: dict[str, list[MarriageEntry]] = defaultdict(list)
    for marriage in entries.marriages:
        for spouse in (marriage.husband, marriage.wife):
            if spouse.number:
                found[spouse.number].append(marriage)
    return found


def test_the_same_seed_gives_the_same_registers(population: Population, entries: Entries) -> None:
    assert make_entries(3, population, today=TODAY) == entries
    assert make_entries(4, population, today=TODAY) != entries


def test_registers_leave_the_people_as_they_are(population: Population) -> None:
    """The people of a seed do not change because registers were added."""
    assert make_population(3, 3000, today=TODAY, wards=wards_of(DA_NANG)) == population


def test_everybody_was_of_age_when_they_married(entries: Entries) -> None:
    assert len(entries.marriages) > 500
    for marriage in entries.marriages:
        day = marriage.registered.on
        assert years_after(marriage.husband.birth_date, HUSBAND_AGE) <= day
        assert years_after(marriage.wife.birth_date, WIFE_AGE) <= day


def test_nobody_has_two_husbands_or_wives_at_once(entries: Entries) -> None:
    several = [own for own in marriages_of(entries).values() if len(own) > 1]
    assert several
    for own in several:
        ordered = sorted(own, key=lambda marriage: marriage.registered.on)
        for earlier, later in pairwise(ordered):
            assert earlier.ended is not None
            assert earlier.ended.on <= later.registered.on


def test_a_marriage_ends_after_it_began_and_never_tomorrow(entries: Entries) -> None:
    ends = Counter(marriage.ended.how for marriage in entries.marriages if marriage.ended)
    assert set(ends) == set(End)
    for marriage in entries.marriages:
        if marriage.ended is not None:
            assert marriage.registered.on <= marriage.ended.on <= TODAY


def test_a_couple_of_a_household_is_married_until_one_dies(
    population: Population, entries: Entries, people: dict[str, Resident]
) -> None:
    married = marriages_of(entries)
    couples = [person for person in population.people if person.relation in {"Vợ", "Chồng"}]
    assert len(couples) > 200
    for partner in couples:
        [marriage] = married[partner.number]
        other = marriage.husband if partner.sex == "female" else marriage.wife
        assert people[other.number].household == partner.household
        if partner.died is None:
            assert marriage.ended is None
        else:
            assert marriage.ended is not None
            assert (marriage.ended.how, marriage.ended.on) == (End.DEATH, partner.died)


def test_births_name_the_parents_whom_the_registry_knows(
    population: Population, entries: Entries
) -> None:
    births = {birth.number: birth for birth in entries.births}
    for person in population.people:
        if (birth := births.get(person.number)) is None:
            continue
        for named, position in ((birth.mother, person.mother), (birth.father, person.father)):
            if position is not None:
                assert named is not None
                assert named.name == population.people[position].name
            if named is not None and named.birth_year is not None:
                assert 12 <= person.birth_date.year - named.birth_year <= 65
        assert birth.mother is not None
        assert person.birth_date <= birth.registered.on <= TODAY
    assert any(birth.father is None for birth in entries.births)
    assert len(births) < len(population.people)


def test_children_of_one_parent_have_one_other_parent(
    population: Population, entries: Entries
) -> None:
    births = {birth.number: birth for birth in entries.births}
    others: dict[int, set[str]] = defaultdict(set)
    for person in population.people:
        birth = births.get(person.number)
        if birth is not None and (person.father is None) is not (person.mother is None):
            parent, other = (
                (person.mother, birth.father)
                if person.father is None
                else (person.father, birth.mother)
            )
            # Mothers of grown heads are known where their fathers are not.
            if person.relation in {"Con", "Cháu"}:
                others[parent or 0].add(other.name if other else "")
    assert len(others) > 30
    assert all(len(names) == 1 for names in others.values())


def test_only_the_dead_are_in_the_register_of_deaths(
    entries: Entries, people: dict[str, Resident]
) -> None:
    assert entries.deaths
    for death in entries.deaths:
        died = people[death.number].died
        assert died is not None
        assert died <= death.registered.on <= TODAY
        assert death.notice is None or death.notice.on == died
    assert len(entries.deaths) < sum(person.died is not None for person in people.values())


def test_no_register_gives_a_number_twice(entries: Entries) -> None:
    for register in (entries.births, entries.marriages, entries.deaths):
        given = Counter(
            (entry.registered.place, entry.registered.on.year, entry.registered.number)
            for entry in register
        )
        assert max(given.values()) == 1


def every_registered(entries: Entries) -> list[Registered]:
    return [
        entry.registered
        for register in (entries.births, entries.marriages, entries.deaths)
        for entry in register
    ]


def test_numbers_and_places_are_those_of_the_day(entries: Entries) -> None:
    for registered in every_registered(entries):
        year = registered.on.year
        assert registered.number.endswith(f"/{year}") is (year >= 2016)
        has_district = "quận " in registered.place or "huyện " in registered.place
        assert registered.on < NEW_UNITS or not has_district
        assert (registered.book == "") is (registered.on >= NEW_UNITS)


def test_cards_are_for_those_who_are_old_enough(
    entries: Entries, people: dict[str, Resident]
) -> None:
    assert len(entries.cards) > 1000
    for number, issued in entries.cards.items():
        person = people[number]
        assert years_after(person.birth_date, CARD_AGE) <= issued <= (person.died or TODAY)


def test_the_demo_s_registers_speak_of_its_people() -> None:
    known = {person.number: person for person in DEMO_PEOPLE}
    named = [
        *(entry.number for entry in DEMO_ENTRIES.births),
        *(entry.number for entry in DEMO_ENTRIES.deaths),
        *marriages_of(DEMO_ENTRIES),
        *DEMO_ENTRIES.cards,
    ]
    assert set(named) <= set(known)
    for death in DEMO_ENTRIES.deaths:
        died = known[death.number].died
        assert died is not None
        assert died <= death.registered.on
    dead = {person.number for person in DEMO_PEOPLE if person.died}
    assert dead == {death.number for death in DEMO_ENTRIES.deaths}
    for marriage in DEMO_ENTRIES.marriages:
        for spouse in (marriage.husband, marriage.wife):
            if spouse.number:
                person = known[spouse.number]
                assert (spouse.name, spouse.birth_date) == (person.name, person.birth_date)
