"""Writing entries of the registers of civil status into the registry."""

from __future__ import annotations

from collections.abc import Iterable

from backend.registry.entries import (
    BirthEntry,
    Entries,
    MarriageEntry,
    NamedParent,
    NamedSpouse,
    Registered,
)
from backend.registry.models import Birth, BirthParent, Death, Marriage, Person, Sex, Spouse

_BATCH = 1000


def write_entries(entries: Entries) -> None:
    """Write them for people who are in the registry already."""
    people = {person.number: person for person in Person.objects.all()}
    _write_births(entries.births, people)
    _write_marriages(entries.marriages, people)
    Death.objects.bulk_create(
        [
            Death(
                person=people[entry.number],
                died_at=entry.at,
                death_place=entry.place,
                cause=entry.cause,
                notice_number=entry.notice.number if entry.notice else "",
                notice_date=entry.notice.on if entry.notice else None,
                notice_issuer=entry.notice.issuer if entry.notice else "",
                **_registered(entry.registered),
            )
            for entry in entries.deaths
        ],
        batch_size=_BATCH,
    )
    for number, issued in entries.cards.items():
        people[number].card_issued = issued
    Person.objects.bulk_update(
        [people[number] for number in entries.cards], ["card_issued"], batch_size=_BATCH
    )


def _write_births(entries: Iterable[BirthEntry], people: dict[str, Person]) -> None:
    entries = list(entries)
    births = Birth.objects.bulk_create(
        [
            Birth(
                person=people[entry.number],
                birth_place=entry.birth_place,
                **_registered(entry.registered),
            )
            for entry in entries
        ],
        batch_size=_BATCH,
    )
    BirthParent.objects.bulk_create(
        [
            _parent(birth, sex, parent)
            for birth, entry in zip(births, entries, strict=True)
            for sex, parent in ((Sex.FEMALE, entry.mother), (Sex.MALE, entry.father))
            if parent is not None
        ],
        batch_size=_BATCH,
    )


def _write_marriages(entries: Iterable[MarriageEntry], people: dict[str, Person]) -> None:
    entries = list(entries)
    marriages = Marriage.objects.bulk_create(
        [
            Marriage(
                end=entry.ended.how.value if entry.ended else "",
                ended_on=entry.ended.on if entry.ended else None,
                ended_by=entry.ended.by if entry.ended else "",
                **_registered(entry.registered),
            )
            for entry in entries
        ],
        batch_size=_BATCH,
    )
    Spouse.objects.bulk_create(
        [
            _spouse(marriage, sex, spouse, people)
            for marriage, entry in zip(marriages, entries, strict=True)
            for sex, spouse in ((Sex.FEMALE, entry.wife), (Sex.MALE, entry.husband))
        ],
        batch_size=_BATCH,
    )


def _registered(registered: Registered) -> dict[str, object]:
    return {
        "place": registered.place,
        "number": registered.number,
        "book": registered.book,
        "registered_on": registered.on,
        "note": registered.note,
    }


def _parent(birth: Birth, sex: Sex, parent: NamedParent) -> BirthParent:
    return BirthParent(
        birth=birth,
        sex=sex,
        name=parent.name,
        birth_year=parent.birth_year,
        ethnicity=parent.ethnicity,
        nationality=parent.nationality,
        residence=parent.residence,
    )


def _spouse(marriage: Marriage, sex: Sex, spouse: NamedSpouse, people: dict[str, Person]) -> Spouse:
    return Spouse(
        marriage=marriage,
        person=people[spouse.number] if spouse.number else None,
        sex=sex,
        name=spouse.name,
        birth_date=spouse.birth_date,
        ethnicity=spouse.ethnicity,
        nationality=spouse.nationality,
        residence=spouse.residence,
        identity=spouse.identity,
    )
