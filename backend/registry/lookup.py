"""Finding people in the registry, and who may ask for whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from backend.problems import ProblemError
from backend.registry.models import Marriage, Person, Residence, Sex, Spouse
from office_contract.vocabulary import ProblemType, Relation, Subject

OF_AGE = 18
"""Bộ luật Dân sự 91/2015/QH13, Điều 20: until then parents act for their child (Điều 136)."""


@dataclass(frozen=True, slots=True, repr=False)
class Related:
    """Whom a paper may be about, and who asks. ``relation`` is ``None`` for oneself."""

    person: Person
    requester: Person
    relation: Relation | None = None


def person_by_number(number: str) -> Person:
    """The one living person of this number.

    Raises:
        ProblemError: ``no-record``, ``several-records``.
    """
    found = _only(number)
    if found.died is not None:
        raise ProblemError(ProblemType.NO_RECORD)
    return found


def children_of(number: str, today: date) -> QuerySet[Person]:
    """Living children under age whose father or mother has this number, the eldest first."""
    return Person.objects.filter(
        Q(father__number=number) | Q(mother__number=number),
        died=None,
        birth_date__gt=_birthday_of_age(today),
    ).order_by("birth_date", "pk")


def relatives_of(number: str, kind: Subject, today: date) -> list[Related]:
    """For whom else whoever has this number may ask: children under age, or the deceased.

    The deceased are parents, spouses and children in the register of deaths, who died last
    first. Other relatives ask at the counter.

    Raises:
        ProblemError: ``no-record``, ``several-records``: of the requester.
    """
    requester = person_by_number(number)
    if kind is Subject.CHILD:
        return [Related(child, requester, Relation.CHILD) for child in children_of(number, today)]
    found = [
        *_deceased_parents(requester),
        *_deceased_spouses(requester),
        *(
            Related(child, requester, Relation.CHILD)
            for child in Person.objects.filter(Q(father=requester) | Q(mother=requester), _ENTERED)
        ),
    ]
    return sorted(found, key=lambda one: (one.person.died or today, one.person.pk), reverse=True)


def subject_of(requester_number: str, kind: Subject, subject_number: str, today: date) -> Related:
    """The person a paper is about, if the requester may ask for it.

    Raises:
        ProblemError: ``not-related``, ``not-signed-in``, ``no-record``, ``several-records``.
    """
    if kind is Subject.SELF:
        if subject_number != requester_number:
            raise ProblemError(ProblemType.NOT_SIGNED_IN, "The sign-in was for oneself.")
        person = person_by_number(subject_number)
        return Related(person, person)
    for related in relatives_of(requester_number, kind, today):
        if related.person.number == subject_number:
            _only(subject_number)
            return related
    raise ProblemError(ProblemType.NOT_RELATED)


def marriage_of(person: Person) -> Marriage | None:
    """The marriage that lasts; else the one that was entered last, however it ended."""
    marriages = Marriage.objects.filter(spouses__person=person).order_by("-registered_on", "-pk")
    return marriages.filter(end="").first() or marriages.first()


def address_of(person: Person, kind: Residence.Kind, today: date) -> str:
    """Where the person lives by this kind of registration; empty if nowhere."""
    residence = residence_of(person, kind, today)
    return "" if residence is None else str(residence.address)


def residence_of(person: Person, kind: Residence.Kind, today: date) -> Residence | None:
    """The registration of this kind that holds on ``today``."""
    return (
        Residence.objects.filter(person=person, kind=kind, since__lte=today)
        .filter(Q(until=None) | Q(until__gt=today))
        .select_related("address")
        .order_by("-since", "-pk")
        .first()
    )


_ENTERED = Q(died__isnull=False, death__isnull=False)
"""In the register of deaths."""


def _deceased_parents(requester: Person) -> list[Related]:
    parents = ((requester.father, Relation.FATHER), (requester.mother, Relation.MOTHER))
    return [
        Related(parent, requester, relation)
        for parent, relation in parents
        if parent is not None and Person.objects.filter(_ENTERED, pk=parent.pk).exists()
    ]


def _deceased_spouses(requester: Person) -> list[Related]:
    """But not those from whom the requester was divorced."""
    marriages = Marriage.objects.filter(spouses__person=requester).exclude(end=Marriage.End.DIVORCE)
    spouses = (
        Spouse.objects.filter(marriage__in=marriages)
        .exclude(person=None)
        .exclude(person=requester)
        .select_related("person")
    )
    dead = set(Person.objects.filter(_ENTERED, marriages__in=spouses).values_list("pk", flat=True))
    return [
        Related(
            spouse.person,
            requester,
            Relation.HUSBAND if spouse.sex == Sex.MALE else Relation.WIFE,
        )
        for spouse in spouses
        if spouse.person is not None and spouse.person.pk in dead
    ]


def _only(number: str) -> Person:
    found = list(Person.objects.filter(number=number)[:2])
    if len(found) > 1:
        raise ProblemError(ProblemType.SEVERAL_RECORDS)
    if not found:
        raise ProblemError(ProblemType.NO_RECORD)
    return found[0]


def _birthday_of_age(today: date) -> date:
    """Whoever was born after this day is not yet of age."""
    try:
        return today.replace(year=today.year - OF_AGE)
    except ValueError:  # 29 February: of age on 1 March
        return today.replace(year=today.year - OF_AGE, month=2, day=28)
