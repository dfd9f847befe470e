"""Vietnamese names for synthetic people: of every length, of several peoples of the city's west.

Names are put together from common parts; that one belongs to somebody is chance.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

Sex = Literal["male", "female"]

SURNAMES = (
    ("Nguyễn", 30), ("Trần", 12), ("Lê", 10), ("Phạm", 6), ("Huỳnh", 6), ("Võ", 5), ("Phan", 5),
    ("Trương", 3), ("Đặng", 3), ("Bùi", 2), ("Đỗ", 2), ("Hồ", 3), ("Ngô", 2), ("Dương", 2),
    ("Lý", 1), ("Đoàn", 1), ("Mai", 1), ("Hà", 1), ("Châu", 1), ("Tăng", 1), ("Ông Ích", 1),
    ("Lương", 1), ("Thái", 1), ("Đinh", 1), ("Tô", 1), ("Doãn", 1), ("Nguyễn Phước", 1),
)  # fmt: skip
MIDDLE: dict[Sex, tuple[str, ...]] = {
    "male": ("Văn", "Hữu", "Đức", "Quốc", "Minh", "Gia", "Công", "Đình", "Thanh", "Xuân", "Anh",
             "Tấn", "Viết", "Nhật", "Hoàng", "", "Bá", "Trọng"),
    "female": ("Thị", "Thị Thu", "Thị Kim", "Ngọc", "Thị Thanh", "Bảo", "Thị Mỹ", "Khánh", "Thị",
               "Phương", "Thị Ngọc", "Quỳnh", "Thảo", "", "Thị Hồng", "Hoài", "Thùy"),
}  # fmt: skip
GIVEN: dict[Sex, tuple[str, ...]] = {
    "male": ("An", "Bảo", "Bình", "Cường", "Dũng", "Duy", "Đạt", "Hải", "Hiếu", "Hòa", "Huy",
             "Khoa", "Khôi", "Long", "Minh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Sơn",
             "Tâm", "Thắng", "Thịnh", "Trí", "Tuấn", "Việt", "Vũ", "Ý"),
    "female": ("Anh", "Ánh", "Châu", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hiền", "Hoa",
               "Hương", "Hường", "Huyền", "Lan", "Linh", "Ly", "Mai", "My", "Nga", "Ngân", "Nhi",
               "Oanh", "Phượng", "Quyên", "Thảo", "Thủy", "Trâm", "Trang", "Uyên", "Vy", "Yến"),
}  # fmt: skip
ROYAL: dict[Sex, tuple[str, ...]] = {
    "male": ("Công Tằng Tôn Thất", "Nguyễn Phúc Vĩnh", "Tôn Thất"),
    "female": ("Công Tằng Tôn Nữ", "Công Huyền Tôn Nữ Thị", "Tôn Nữ"),
}
"""The longest family names that are in use: of the former imperial house."""


@dataclass(frozen=True, slots=True)
class People:
    """A people with its own way of names. An empty surname gives a name of one word."""

    ethnicity: str
    surnames: tuple[str, ...]
    given: dict[Sex, tuple[str, ...]]


HIGHLANDS = (
    People(
        "Cơ Tu",
        ("A Lăng", "Bhling", "Bh'riu", "Zơ Râm", "Pơ Loong", "Arất", "Cơ Lâu", "Ríah", "Tơ Ngôl"),
        {
            "male": ("Nhơm", "Bảy", "Bhuốch", "Chiến", "Tring", "Ngược", "Mai"),
            "female": ("Thị Mia", "Thị Bích", "Nhóc", "Thị Tươi", "Hạnh", "Thị Pơơt"),
        },
    ),
    People(
        "Xơ Đăng",
        ("Hồ", "Nguyễn", "Đinh", ""),
        {
            "male": ("Văn Sinh", "Văn Dũng", "Rông", "Văn Deo", "Xiêng"),
            "female": ("Thị Deo", "Thị Sương", "Y Lang", "Thị Nhung"),
        },
    ),
    People(
        "Giẻ Triêng",
        ("Kring", "Hiên", "Zơ Rum", "Un", ""),
        {"male": ("Nghĩ", "Phương", "A Brôl", "Nhưng"), "female": ("Y Nhui", "Y Hằng", "Ngấp")},
    ),
    People(
        "Co",
        ("Hồ", "Đinh", "Huỳnh"),
        {"male": ("Văn Lai", "Minh Trấn", "Văn Biên"), "female": ("Thị Bông", "Thị Hai")},
    ),
)
HOA = People(
    "Hoa",
    ("Lâm", "Quách", "Trịnh", "Thái", "La"),
    {
        "male": ("Chí Kiệt", "Gia Hào", "Vĩnh Phát"),
        "female": ("Mỹ Linh", "Tuệ Mẫn", "Bội Quân"),
    },
)


def kinh_surname(random: Random) -> str:
    return random.choices(
        [name for name, _ in SURNAMES], weights=[weight for _, weight in SURNAMES]
    )[0]


def kinh_name(random: Random, sex: Sex, surname: str | None = None) -> str:
    """Two to seven words. One in 70 bears a name of the former imperial house."""
    if surname is None and random.random() < 1 / 70:
        family = random.choice(ROYAL[sex])
        return _join(family, random.choice(MIDDLE[sex]), random.choice(GIVEN[sex]))
    family = surname or kinh_surname(random)
    given = random.choice(GIVEN[sex])
    if random.random() < 0.15:
        given = f"{random.choice(GIVEN[sex])} {given}"
    return _join(family, random.choice(MIDDLE[sex]), given)


def name_of(random: Random, people: People, sex: Sex, surname: str) -> str:
    """A name after the custom of ``people``."""
    return _join(surname, random.choice(people.given[sex]))


def surname_of(name: str) -> str:
    """A child bears its father's family name: the first word, or what belongs together."""
    for family in ("CÔNG TẰNG TÔN THẤT", "NGUYỄN PHÚC VĨNH", "TÔN THẤT", "NGUYỄN PHƯỚC", "ÔNG ÍCH"):
        if name.startswith(family + " "):
            return family
    return name.split(" ", 1)[0]


def people_of(ethnicity: str) -> People | None:
    """``None`` is Kinh."""
    return next((people for people in (*HIGHLANDS, HOA) if people.ethnicity == ethnicity), None)


def _join(*parts: str) -> str:
    """Capitals, as cards write them."""
    return " ".join(part for part in parts if part).upper()
