"""A believable synthetic population: the same seed always gives the same people. Pure.

Households of couples with children, of one parent, of three generations, of grandparents with
grandchildren whose parents live elsewhere, of people alone. Numbers follow the structure of the
personal number (Thông tư 59/2021/TT-BCA, Điều 4): province of birth registration, century and
sex, year, six digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from backend.registry import names
from backend.registry.places import Ward

PROVINCES = (
    ("048", "thành phố Đà Nẵng", 46), ("049", "thành phố Đà Nẵng", 34),
    ("046", "thành phố Huế", 5), ("051", "tỉnh Quảng Ngãi", 4), ("045", "tỉnh Quảng Trị", 3),
    ("040", "tỉnh Nghệ An", 2), ("038", "tỉnh Thanh Hóa", 2), ("001", "thành phố Hà Nội", 2),
    ("079", "Thành phố Hồ Chí Minh", 2),
)  # fmt: skip
"""Code at birth registration (63 provinces until 2025, codes stay valid), today's place, weight."""
STREETS = (
    "Trần Phú", "Lê Duẩn", "Hùng Vương", "Nguyễn Văn Linh", "Hoàng Diệu", "Ông Ích Khiêm",
    "Phan Châu Trinh", "Điện Biên Phủ", "Võ Nguyên Giáp", "Ngô Quyền", "Nguyễn Tất Thành",
    "2 Tháng 9", "30 Tháng 4", "Cách Mạng Tháng Tám", "Tôn Đức Thắng", "Lê Thanh Nghị",
)  # fmt: skip
HAMLETS = (
    "Đông", "Tây", "Trung", "Phú Sơn", "An Bình", "Hòa Thọ", "Bà Bầu", "Xuân Nam", "Ga Lâu", "Bút",
)  # fmt: skip
RELIGIONS = (("Không", 88), ("Phật giáo", 7), ("Công giáo", 4), ("Cao Đài", 1))
ADULT = 18


@dataclass(frozen=True, slots=True)
class Home:
    """An address: ``line`` within a commune-level unit."""

    line: str
    ward: Ward


@dataclass(frozen=True, slots=True)
class Resident:
    """One person. ``father``, ``mother`` and ``household`` are positions in ``Population``."""

    number: str
    name: str
    birth_date: date
    sex: names.Sex
    ethnicity: str
    religion: str
    home_town: str
    father: int | None = None
    mother: int | None = None
    household: int | None = None
    relation: str = ""
    old_number: str = ""
    died: date | None = None
    permanent: Home | None = None
    temporary: Home | None = None
    current: Home | None = None
    resident_since: date | None = None


@dataclass(frozen=True, slots=True)
class Population:
    """``homes[i]`` is where household ``i`` lives."""

    people: tuple[Resident, ...]
    homes: tuple[Home, ...]


def make_population(
    seed: int, size: int, *, today: date, wards: Sequence[Ward], taken: frozenset[str] = frozenset()
) -> Population:
    """At least ``size`` people (the last household is complete), no number of ``taken``."""
    maker = _Maker(Random(f"mot-cua {seed}"), today, wards, set(taken))  # noqa: S311 - no secret
    while len(maker.people) < size:
        maker.add_household()
    return Population(tuple(maker.people), tuple(maker.homes))


class _Maker:
    def __init__(self, random: Random, today: date, wards: Sequence[Ward], taken: set[str]) -> None:
        self.random = random
        self.today = today
        self.towns = [ward for ward in wards if ward.urban]
        self.country = [ward for ward in wards if not ward.urban]
        self.taken = taken
        self.people: list[Resident] = []
        self.homes: list[Home] = []

    def add_household(self) -> None:
        home = self.make_home()
        household = len(self.homes)
        self.homes.append(home)
        people = self.choose_people(home)
        kind = self.random.choices(
            ("couple", "three", "one-parent", "grandchild", "alone", "siblings"),
            weights=(50, 14, 10, 6, 15, 5),
        )[0]
        if kind == "alone":
            self.alone(household, home, people)
        elif kind == "siblings":
            self.siblings(household, home, people)
        elif kind == "grandchild":
            self.grandchild(household, home, people)
        else:
            self.family(household, home, people, kind)

    def family(self, household: int, home: Home, people: names.People | None, kind: str) -> None:
        age = self.random.randint(24, 58)
        head = self.add(
            household,
            home,
            people,
            "male" if self.random.random() < 0.7 else "female",
            age,
            relation="Chủ hộ",
            parents=(None, None),
        )
        sex = self.people[head].sex
        partner = None
        if kind != "one-parent":
            partner = self.add(
                household,
                home,
                people,
                _other(sex),
                max(22, age + self.random.randint(-6, 4)),
                relation="Vợ" if sex == "male" else "Chồng",
                parents=(None, None),
                died=self.random.random() < 0.04,
            )
        father, mother = (head, partner) if sex == "male" else (partner, head)
        if kind == "three":
            older = age + self.random.randint(22, 34)
            grandmother = self.add(
                household,
                home,
                people,
                "female",
                older,
                relation="Mẹ",
                parents=(None, None),
                died=self.random.random() < 0.2,
            )
            self.people[head] = replace(self.people[head], mother=grandmother)
        for _ in range(self.random.choices((0, 1, 2, 3, 4), weights=(12, 30, 40, 14, 4))[0]):
            child_age = self.random.randint(0, max(0, age - 21))
            if child_age < 30:
                self.add(
                    household,
                    home,
                    people,
                    self.any_sex(),
                    child_age,
                    relation="Con",
                    parents=(father, mother),
                )

    def grandchild(self, household: int, home: Home, people: names.People | None) -> None:
        """Grandparent and grandchildren; the parents are registered in another province."""
        age = self.random.randint(55, 82)
        self.add(household, home, people, "female", age, relation="Chủ hộ", parents=(None, None))
        away = self.make_home()
        self.homes.append(away)
        mother = self.add(
            len(self.homes) - 1,
            away,
            people,
            "female",
            age - 24,
            relation="Chủ hộ",
            parents=(None, None),
        )
        for _ in range(self.random.randint(1, 2)):
            self.add(
                household,
                home,
                people,
                self.any_sex(),
                self.random.randint(1, min(15, age - 43)),
                relation="Cháu",
                parents=(None, mother),
            )

    def siblings(self, household: int, home: Home, people: names.People | None) -> None:
        """Students who lodge together, registered as temporary residents."""
        family = self.make_home()
        for position in range(self.random.randint(2, 4)):
            self.add(
                household,
                home,
                people,
                self.any_sex(),
                self.random.randint(18, 26),
                relation="Chủ hộ" if position == 0 else "Cùng ở nhờ",
                parents=(None, None),
                permanent=family,
            )

    def alone(self, household: int, home: Home, people: names.People | None) -> None:
        self.add(
            household,
            home,
            people,
            self.any_sex(),
            self.random.randint(20, 90),
            relation="Chủ hộ",
            parents=(None, None),
        )

    def add(
        self,
        household: int,
        home: Home,
        people: names.People | None,
        sex: names.Sex,
        age: int,
        *,
        relation: str,
        parents: tuple[int | None, int | None],
        died: bool = False,
        permanent: Home | None = None,
    ) -> int:
        age = max(0, min(age, 101))
        born = self.birthday(age)
        code, province = (
            ("049", "thành phố Đà Nẵng") if people in names.HIGHLANDS else self.choose_province()
        )
        father, mother = parents
        home_town = (
            self.people[father].home_town
            if father is not None
            else f"{self.random.choice(self.country).name}, {province}"
            if code in {"048", "049"}
            else province
        )
        self.people.append(
            Resident(
                number=self.make_number(code, sex, born),
                name=self.make_name(people, sex, father),
                birth_date=born,
                sex=sex,
                ethnicity=people.ethnicity if people else "Kinh",
                religion=self.random.choices(
                    [name for name, _ in RELIGIONS], weights=[weight for _, weight in RELIGIONS]
                )[0],
                home_town=home_town,
                father=father,
                mother=mother,
                household=household,
                relation=relation,
                old_number=f"{self.random.randint(190_000_000, 212_999_999)}"
                if age > 25 and self.random.random() < 0.6
                else "",
                # Recent enough that no child of a dead parent was born long afterwards.
                died=self.today - timedelta(days=self.random.randint(20, 250)) if died else None,
                permanent=permanent or home,
                temporary=home if permanent else None,
                current=home,
                resident_since=max(
                    born, self.today - timedelta(days=self.random.randint(30, 9000))
                ),
            )
        )
        return len(self.people) - 1

    def make_home(self) -> Home:
        if self.random.random() < 0.7:
            number = self.random.randint(1, 420)
            street = self.random.choice(STREETS)
            line = self.random.choice(
                (f"{number} đường {street}", f"K{number}/{self.random.randint(1, 60)} {street}",
                 f"Tổ {self.random.randint(1, 90)}, {number} đường {street}")
            )  # fmt: skip
            return Home(line, self.random.choice(self.towns))
        return Home(f"Thôn {self.random.choice(HAMLETS)}", self.random.choice(self.country))

    def choose_people(self, home: Home) -> names.People | None:
        """``None`` is Kinh. The highland peoples live in the communes of the west."""
        if not home.ward.urban and self.random.random() < 0.3:
            return self.random.choice(names.HIGHLANDS)
        return names.HOA if self.random.random() < 0.015 else None

    def make_name(self, people: names.People | None, sex: names.Sex, father: int | None) -> str:
        if people is None:
            surname = None if father is None else names.surname_of(self.people[father].name)
            return names.kinh_name(self.random, sex, surname)
        families = people.surnames
        if father is not None:
            families = tuple(
                family
                for family in families
                if self.people[father].name.startswith(f"{family.upper()} ")
            ) or ("",)
        return names.name_of(self.random, people, sex, self.random.choice(families))

    def make_number(self, province: str, sex: names.Sex, born: date) -> str:
        digit = (born.year - 1900) // 100 * 2 + (sex == "female")
        start = f"{province}{digit}{born.year % 100:02d}"
        while (number := f"{start}{self.random.randrange(1_000_000):06d}") in self.taken:
            pass
        self.taken.add(number)
        return number

    def choose_province(self) -> tuple[str, str]:
        code, name, _ = self.random.choices(
            PROVINCES, weights=[weight for _, _, weight in PROVINCES]
        )[0]
        return code, name

    def birthday(self, age: int) -> date:
        """A day on which somebody who is ``age`` years old today was born."""
        return years_after(self.today, -age) - timedelta(days=self.random.randrange(365))

    def any_sex(self) -> names.Sex:
        return "male" if self.random.random() < 0.5 else "female"


def years_after(day: date, years: int) -> date:
    """The same day ``years`` later, or earlier if negative; the 28th where there is no 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _other(sex: names.Sex) -> names.Sex:
    return "female" if sex == "male" else "male"
