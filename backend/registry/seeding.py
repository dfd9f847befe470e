"""Writing the synthetic population into the registry."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from backend.registry.civil_status import make_entries
from backend.registry.demo_entries import DEMO_ENTRIES
from backend.registry.demo_people import DEMO_PEOPLE, HOMES, DemoPerson
from backend.registry.entering import write_entries
from backend.registry.models import Address, Household, Person, Residence
from backend.registry.places import DA_NANG, Ward, wards_of
from backend.registry.population import Home, Population, Resident, make_population

_BATCH = 2000
POPULATION_DAY = date(2026, 11, 1)
"""The day on which the synthetic people have the ages that they were given. Fixed, so that one
seed gives the same people for ever."""


class AlreadySeededError(Exception):
    """There are people in the registry; synthetic ones are never mixed into it."""


def seed_registry(*, people: int, seed: int) -> int:
    """Make the demo's people and about ``people`` others; returns how many there are.

    Raises:
        AlreadySeededError: the registry is not empty.
    """
    wards = wards_of(DA_NANG)
    taken = frozenset(person.number for person in DEMO_PEOPLE)
    population = make_population(
        seed, max(0, people - len(DEMO_PEOPLE)), today=POPULATION_DAY, wards=wards, taken=taken
    )
    with transaction.atomic():
        if Person.objects.exists():
            raise AlreadySeededError
        _write_demo_people({ward.code: ward for ward in wards})
        _write(population)
        write_entries(DEMO_ENTRIES)
        write_entries(make_entries(seed, population, today=POPULATION_DAY))
    return Person.objects.count()


def _write_demo_people(wards: dict[int, Ward]) -> None:
    homes: dict[str, Household] = {}
    for name, (line, ward) in HOMES.items():
        address = Address.objects.create(**_address(Home(line, wards[ward])))
        homes[name] = Household.objects.create(address=address)
    made: dict[str, Person] = {}
    # Parents are older than their children, so they are there when they are pointed at.
    for demo in sorted(DEMO_PEOPLE, key=lambda person: person.birth_date):
        household = homes[demo.household]
        person = _write_demo_person(demo, household, made)
        for kind in (Residence.Kind.PERMANENT, Residence.Kind.CURRENT):
            Residence.objects.create(
                person=person,
                kind=kind,
                address=household.address,
                since=max(demo.birth_date, date(2015, 6, 1)),
            )


def _write_demo_person(demo: DemoPerson, household: Household, made: dict[str, Person]) -> Person:
    person = Person.objects.create(
        number=demo.number,
        old_number=demo.old_number,
        name=demo.name,
        birth_date=demo.birth_date,
        sex=demo.sex,
        ethnicity=demo.ethnicity,
        religion=demo.religion,
        nationality="Việt Nam",
        home_town=demo.home_town,
        father=made[demo.father] if demo.father else None,
        mother=made[demo.mother] if demo.mother else None,
        household=household,
        relation_to_head=demo.relation,
        died=demo.died,
    )
    made[demo.number] = person
    return person


def _write(population: Population) -> None:
    homes = dict.fromkeys(population.homes)
    for resident in population.people:
        homes.update(dict.fromkeys(h for h in (resident.permanent, resident.temporary) if h))
    addresses = dict(
        zip(
            homes,
            Address.objects.bulk_create(
                [Address(**_address(home)) for home in homes], batch_size=_BATCH
            ),
            strict=True,
        )
    )
    households = Household.objects.bulk_create(
        [Household(address=addresses[home]) for home in population.homes], batch_size=_BATCH
    )
    people = Person.objects.bulk_create(
        [_person(resident, households) for resident in population.people], batch_size=_BATCH
    )
    for resident, person in zip(population.people, people, strict=True):
        person.father = people[resident.father] if resident.father is not None else None
        person.mother = people[resident.mother] if resident.mother is not None else None
    Person.objects.bulk_update(
        [person for person in people if person.father_id or person.mother_id],
        ["father", "mother"],
        batch_size=200,
    )
    Residence.objects.bulk_create(
        [
            Residence(
                person=person,
                kind=kind,
                address=addresses[home],
                since=resident.resident_since or resident.birth_date,
            )
            for resident, person in zip(population.people, people, strict=True)
            for kind, home in (
                (Residence.Kind.PERMANENT, resident.permanent),
                (Residence.Kind.TEMPORARY, resident.temporary),
                (Residence.Kind.CURRENT, resident.current),
            )
            if home is not None
        ],
        batch_size=_BATCH,
    )


def _person(resident: Resident, households: list[Household]) -> Person:
    return Person(
        number=resident.number,
        old_number=resident.old_number,
        name=resident.name,
        birth_date=resident.birth_date,
        sex=resident.sex,
        ethnicity=resident.ethnicity,
        religion=resident.religion,
        nationality="Việt Nam",
        home_town=resident.home_town,
        household=None if resident.household is None else households[resident.household],
        relation_to_head=resident.relation,
        died=resident.died,
    )


def _address(home: Home) -> dict[str, str | int]:
    return {
        "line": home.line,
        "ward_code": home.ward.code,
        "ward": home.ward.name,
        "province": home.ward.province,
    }
