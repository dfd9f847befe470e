"""Births, marriages and deaths of the synthetic population: coherent with its households. Pure.

The registers have gaps, as real ones do: some births of old people were never entered, some
deaths not yet. They name people whom the registry does not know: parents who lived elsewhere,
spouses of long ago.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time, timedelta
from random import Random
from typing import Final

from backend.registry import names
from backend.registry.entries import (
    BirthEntry,
    DeathEntry,
    End,
    Ended,
    Entries,
    MarriageEntry,
    NamedParent,
    NamedSpouse,
    Notice,
    Registered,
)
from backend.registry.old_places import (
    HOSPITALS,
    NEW_COURTS,
    NEW_UNITS,
    OLD_COURTS,
    OLD_PLACES,
)
from backend.registry.population import Population, Resident, years_after

HUSBAND_AGE, WIFE_AGE = 20, 18
"""Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8: of age to marry."""
NUMBERS_WITH_YEAR = 2016
"""Since Nghị định 123/2015/NĐ-CP a number bears its year: ``212/2019``."""
FIRST_NUMBERS = 2016
"""Personal numbers came with the citizen's card of Luật Căn cước công dân 59/2014/QH13."""
NO_BOOK_SINCE = NEW_UNITS
CAUSES = ("Tuổi cao, sức yếu", "Bệnh tim", "Ung thư phổi", "Tai biến mạch máu não", "Viêm phổi", "")
FIRST_CARDS = date(2021, 3, 1)
"""Chip cards were issued from then on (Thông tư 06/2021/TT-BCA)."""
CARD_AGE = 14
_ALONE = ("never", "divorced", "widowed", "never", "divorced", "never")
_MAN: Final = "male"
_WOMAN: Final = "female"


def make_entries(seed: int, population: Population, *, today: date) -> Entries:
    """What the registers hold of ``population`` on ``today``."""
    registrar = _Registrar(
        Random(f"mot-cua civil status {seed}"),  # noqa: S311 - no secret
        population,
        today,
    )
    registrar.marry()
    return Entries(
        births=tuple(registrar.births()),
        marriages=tuple(registrar.marriages),
        deaths=tuple(registrar.deaths()),
        cards=registrar.cards(),
    )


class _Registrar:
    def __init__(self, random: Random, population: Population, today: date) -> None:
        self.random = random
        self.population = population
        self.people = population.people
        self.today = today
        self.marriages: list[MarriageEntry] = []
        self.given: set[tuple[str, str, int, int]] = set()
        self.children: dict[int, list[Resident]] = defaultdict(list)
        self.others: dict[int, NamedParent | None] = {}
        """Position of somebody who has children alone: the other parent, if there is one."""
        for person in self.people:
            for parent in {person.father, person.mother} - {None}:
                self.children[parent or 0].append(person)

    # --- marriages --------------------------------------------------------------------------

    def marry(self) -> None:
        homes: dict[int, list[int]] = defaultdict(list)
        for position, person in enumerate(self.people):
            if person.household is not None:
                homes[person.household].append(position)
        for members in homes.values():
            head = members[0]
            partner = next((m for m in members if self.people[m].relation in {"Vợ", "Chồng"}), None)
            if partner is not None:
                self.couple(head, partner)
            for position in members:
                if position != partner and not (position == head and partner is not None):
                    self.alone(position)

    def couple(self, head: int, partner: int) -> None:
        """Head and partner, and for one in twenty an earlier marriage of the head."""
        one, other = self.people[head], self.people[partner]
        last = min(self.today - timedelta(days=30), other.died or self.today)
        legal = max(_of_age(one), _of_age(other))
        eldest = min((child.birth_date for child in self.children[head]), default=last)
        until = min(eldest, last) if eldest > legal else last
        day = self.day_between(max(legal, until - timedelta(days=3000)), until)
        if (day - _of_age(one)).days > 2500 and self.random.random() < 0.1:
            earlier = self.day_between(_of_age(one), day - timedelta(days=1500))
            ex = self.invented_spouse(one, earlier)
            end = self.day_between(earlier + timedelta(days=400), day - timedelta(days=60))
            self.enter(one, ex, earlier, self.divorce(end))
        ended = None
        if other.died is not None:
            ended = self.death_of_spouse(other.died, one)
        spouse = self.spouse(other, day)
        self.enter(one, spouse, day, ended)

    def alone(self, position: int) -> None:
        """Whoever has no partner in the household: never married, divorced, or widowed."""
        person = self.people[position]
        parents_child = person.relation in {"Con", "Cháu", "Cùng ở nhờ"}
        grown = (self.today - _of_age(person)).days > 2200
        if parents_child or not grown or person.died is not None:
            return
        story = self.random.choice(_ALONE)
        children = self.children[position]
        if story == "never":
            self.others[position] = None
            return
        last = min([child.birth_date for child in children], default=self.today)
        until = min(last, self.today - timedelta(days=1500))
        day = self.day_between(_of_age(person), max(until, _of_age(person) + timedelta(days=1)))
        spouse = self.invented_spouse(person, min(day, last))
        after = max([child.birth_date for child in children], default=day)
        end_day = self.day_between(max(after, day) + timedelta(days=10), self.today)
        ended = self.divorce(end_day) if story == "divorced" else self.death_elsewhere(end_day)
        self.enter(person, spouse, day, ended)
        self.others[position] = NamedParent(
            spouse.name, spouse.birth_date.year, spouse.residence, spouse.ethnicity
        )

    def enter(self, person: Resident, spouse: NamedSpouse, day: date, ended: Ended | None) -> None:
        own = self.spouse(person, day)
        husband, wife = (own, spouse) if person.sex == _MAN else (spouse, own)
        registered = self.registered("marriage", self.authority(person, day), day)
        self.marriages.append(MarriageEntry(registered, husband, wife, ended))

    def spouse(self, person: Resident, day: date) -> NamedSpouse:
        if day.year >= FIRST_NUMBERS:
            identity = f"Căn cước công dân số {person.number}"
        else:
            old = person.old_number
            identity = f"Giấy chứng minh nhân dân số {old}" if old else ""
        return NamedSpouse(
            name=person.name,
            birth_date=person.birth_date,
            residence=self.residence(person, day),
            identity=identity,
            number=person.number,
            ethnicity=person.ethnicity,
        )

    def invented_spouse(self, person: Resident, day: date) -> NamedSpouse:
        """Somebody of about the same age, and of age on ``day``, whom the registry lacks."""
        sex: names.Sex = "female" if person.sex == _MAN else "male"
        least = WIFE_AGE if sex == _WOMAN else HUSBAND_AGE
        latest = years_after(day, -least)
        born = min(person.birth_date + timedelta(days=self.random.randint(-1500, 1500)), latest)
        old = self.random.randint(190_000_000, 212_999_999)
        return NamedSpouse(
            name=names.kinh_name(self.random, sex, names.kinh_surname(self.random)),
            birth_date=born,
            residence=self.random.choice(OLD_PLACES["048"] + OLD_PLACES["049"]),
            identity=f"Giấy chứng minh nhân dân số {old}",
        )

    def divorce(self, day: date) -> Ended:
        court = self.random.choice(NEW_COURTS if day >= NEW_UNITS else OLD_COURTS)
        number = self.random.randint(1, 480)
        paper = (
            f"Quyết định công nhận thuận tình ly hôn số {number}/{day.year}/QĐST-HNGĐ"
            if self.random.random() < 0.7
            else f"Bản án số {number}/{day.year}/HNGĐ-ST"
        )
        return Ended(End.DIVORCE, day, f"{paper} ngày {day:%d/%m/%Y} của {court}")

    def death_of_spouse(self, died: date, survivor: Resident) -> Ended:
        day = min(died + timedelta(days=self.random.randint(1, 15)), self.today)
        number = self.random.randint(1, 400)
        issuer = self.authority(survivor, day)
        paper = f"Trích lục khai tử số {number}/TLKT do {issuer} cấp ngày {day:%d/%m/%Y}"
        return Ended(End.DEATH, died, paper)

    def death_elsewhere(self, died: date) -> Ended:
        issuer = f"Ủy ban nhân dân {self.random.choice(OLD_PLACES['049'])}"
        day = died + timedelta(days=self.random.randint(1, 15))
        paper = f"Trích lục khai tử số {self.random.randint(1, 400)}/TLKT do {issuer} cấp ngày"
        return Ended(End.DEATH, died, f"{paper} {day:%d/%m/%Y}")

    # --- births -----------------------------------------------------------------------------

    def births(self) -> list[BirthEntry]:
        return [self.birth(person) for person in self.people if not self.never_entered(person)]

    def never_entered(self, person: Resident) -> bool:
        years = self.today.year - person.birth_date.year
        share = 0.3 if person.ethnicity != "Kinh" and years > 40 else 0.12 if years > 60 else 0.0
        return self.random.random() < share

    def birth(self, person: Resident) -> BirthEntry:
        born = person.birth_date
        late = self.today.year - born.year > 35 and self.random.random() < 0.1
        delay = self.random.randint(700, 4000) if late else self.random.randint(3, 55)
        day = min(born + timedelta(days=delay), self.today)
        authority = self.birth_authority(person, day)
        return BirthEntry(
            number=person.number,
            registered=self.registered(
                "birth", authority, day, note="Đăng ký quá hạn." if late else ""
            ),
            birth_place=self.birth_place(person, authority),
            mother=self.parent(person, person.mother, _WOMAN),
            father=self.parent(person, person.father, _MAN),
        )

    def birth_authority(self, person: Resident, day: date) -> str:
        if day >= NEW_UNITS:
            return self.authority(person, day)
        places = OLD_PLACES[person.number[:3]]
        return f"Ủy ban nhân dân {self.random.choice(places)}"

    def birth_place(self, person: Resident, authority: str) -> str:
        if person.birth_date.year > 1994 and person.number.startswith("048"):
            return f"{self.random.choice(HOSPITALS[:2])}, thành phố Đà Nẵng"
        place = authority.removeprefix("Ủy ban nhân dân ")
        return place if person.birth_date.year < 1980 else f"Trạm y tế {place}"

    def parent(self, child: Resident, position: int | None, sex: names.Sex) -> NamedParent | None:
        """Father or mother as the register names them; somebody invented where none is known."""
        if position is not None:
            known = self.people[position]
            return NamedParent(
                known.name, known.birth_date.year, self.residence(known, child.birth_date),
                known.ethnicity,
            )  # fmt: skip
        alone = child.father if child.father is not None else child.mother
        if alone is None:
            return self.invented_parent(child, sex)
        named = self.others.get(alone)
        if named is None and sex == _WOMAN:
            # A register may name no father; it names every mother.
            eldest = min(self.children[alone], key=lambda one: one.birth_date)
            named = self.others[alone] = self.invented_parent(eldest, sex)
        return named

    def invented_parent(self, child: Resident, sex: names.Sex) -> NamedParent:
        surname = names.surname_of(child.name) if sex == _MAN else None
        people = names.people_of(child.ethnicity)
        if people is None:
            name = names.kinh_name(
                self.random, sex, (surname or names.kinh_surname(self.random)).title()
            )
        else:
            name = names.name_of(self.random, people, sex, self.random.choice(people.surnames))
        return NamedParent(
            name,
            child.birth_date.year - self.random.randint(21, 38),
            self.random.choice(OLD_PLACES[child.number[:3]]),
            child.ethnicity,
        )

    # --- deaths -----------------------------------------------------------------------------

    def deaths(self) -> list[DeathEntry]:
        """All but those who died a few days ago, or whose family has not come yet."""
        return [
            self.death(person, person.died)
            for person in self.people
            if person.died is not None and self.random.random() < 0.85
        ]

    def death(self, person: Resident, died: date) -> DeathEntry:
        day = min(died + timedelta(days=self.random.randint(1, 15)), self.today)
        in_hospital = self.random.random() < 0.5
        hospital = self.random.choice(HOSPITALS)
        return DeathEntry(
            number=person.number,
            registered=self.registered("death", self.authority(person, day), day),
            at=time(self.random.randrange(24), self.random.randrange(60))
            if self.random.random() < 0.8
            else None,
            place=hospital if in_hospital else f"Tại nhà, {self.residence(person, died)}",
            cause=self.random.choice(CAUSES),
            notice=Notice(f"{self.random.randint(1, 400)}/GBT", died, hospital)
            if in_hospital
            else None,
        )

    # --- what all of them need --------------------------------------------------------------

    def cards(self) -> dict[str, date]:
        """The day on which each card was issued, for everybody old enough."""
        issued: dict[str, date] = {}
        for person in self.people:
            first = max(FIRST_CARDS, years_after(person.birth_date, CARD_AGE))
            last = (person.died or self.today) - timedelta(days=20)
            if first < last:
                issued[person.number] = self.day_between(first, last)
        return issued

    def registered(self, register: str, place: str, day: date, *, note: str = "") -> Registered:
        """The next free number of about that day of the year."""
        number = day.timetuple().tm_yday // 2 + self.random.randint(1, 30)
        while (register, place, day.year, number) in self.given:
            number += 1
        self.given.add((register, place, day.year, number))
        with_year = day.year >= NUMBERS_WITH_YEAR
        return Registered(
            place=place,
            number=f"{number:02d}/{day.year}" if with_year else f"{number:02d}",
            on=day,
            book="" if day >= NO_BOOK_SINCE else f"01/{day.year}",
            note=note,
        )

    def authority(self, person: Resident, day: date) -> str:
        """The people's committee where somebody lived on ``day``."""
        return f"Ủy ban nhân dân {self.unit(person, day)}"

    def residence(self, person: Resident, day: date) -> str:
        home = person.permanent or person.current
        if home is None or day < NEW_UNITS:
            return self.unit(person, day)
        return f"{home.line}, {home.ward.name}, {home.ward.province}"

    def unit(self, person: Resident, day: date) -> str:
        home = person.permanent or person.current
        if home is not None and day >= NEW_UNITS:
            return f"{home.ward.name}, {home.ward.province}"
        # One household, one old unit: chosen by the house, not by chance.
        places = OLD_PLACES["048"] + OLD_PLACES["049"]
        return places[home.ward.code % len(places)] if home is not None else places[0]

    def day_between(self, first: date, last: date) -> date:
        return first + timedelta(days=self.random.randint(0, max(0, (last - first).days)))


def _of_age(person: Resident) -> date:
    """From when on somebody may marry."""
    return years_after(person.birth_date, HUSBAND_AGE if person.sex == _MAN else WIFE_AGE)
