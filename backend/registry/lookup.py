"""Finding people in the registry, and who may ask for whom."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from backend.problems import ProblemError
from backend.registry.models import Person, Residence
from office_contract.vocabulary import ProblemType, Subject

OF_AGE = 18
"""Bộ luật Dân sự 91/2015/QH13, Điều 20: until then parents act for their child (Điều 136)."""


def person_by_number(number: str) -> Person:
    """The one living person of this number.

    Raises:
        ProblemError: ``no-record``, ``several-records``.
    """
    found = list(Person.objects.filter(number=number)[:2])
    if len(found) > 1:
        raise ProblemError(ProblemType.SEVERAL_RECORDS)
    if not found or found[0].died is not None:
        raise ProblemError(ProblemType.NO_RECORD)
    return found[0]


def children_of(number: str, today: date) -> QuerySet[Person]:
    """Living children under age whose father or mother has this number, the eldest first."""
    return Person.objects.filter(
        Q(father__number=number) | Q(mother__number=number),
        died=None,
        birth_date__gt=_birthday_of_age(today),
    ).order_by("birth_date", "pk")


def subject_of(requester_number: str, kind: Subject, subject_number: str, today: date) -> Person:
    """The person a paper is about, if the requester may ask for it.

    Raises:
        ProblemError: ``not-own-child``, ``not-signed-in``, ``no-record``, ``several-records``.
    """
    match kind:
        case Subject.SELF if subject_number != requester_number:
            raise ProblemError(ProblemType.NOT_SIGNED_IN, "The sign-in was for oneself.")
        case Subject.CHILD if (
            not children_of(requester_number, today).filter(number=subject_number).exists()
        ):
            raise ProblemError(ProblemType.NOT_OWN_CHILD)
    return person_by_number(subject_number)


def address_of(person: Person, kind: Residence.Kind, today: date) -> str:
    """Where the person lives by this kind of registration; empty if nowhere."""
    residence = (
        Residence.objects.filter(person=person, kind=kind, since__lte=today)
        .filter(Q(until=None) | Q(until__gt=today))
        .select_related("address")
        .order_by("-since", "-pk")
        .first()
    )
    return "" if residence is None else str(residence.address)


def _birthday_of_age(today: date) -> date:
    """Whoever was born after this day is not yet of age."""
    try:
        return today.replace(year=today.year - OF_AGE)
    except ValueError:  # 29 February: of age on 1 March
        return today.replace(year=today.year - OF_AGE, month=2, day=28)
