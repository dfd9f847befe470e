"""Where an address of before 1 July 2025 may lie today: suggestions, never a replacement.

An old card says ``…, Thạch Thang, Hải Châu, Đà Nẵng``: ward, district, province. Each unit of
today has a note that names the old units merged into it, whole or in part, and mostly tells
districts apart where one province had two of the same name. What no note names, such as a ward
that had gone before 2025 already, gets no suggestion.

A note is a sentence that somebody wrote, with slips: a name that is not understood is no match.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache

from forms.letters import plain
from forms.units import Unit, notes, provinces, units_of

MOST = 8
"""More places than that are no help to anybody: then there is no suggestion."""


@dataclass(frozen=True, slots=True)
class _OldProvince:
    """A province of before 2025: the one it went into, and where its units' codes begin."""

    today: str
    first_code: int


_OLD_PROVINCES = {
    "ha noi": _OldProvince("01", 1),
    "ha tay": _OldProvince("01", 1),
    "ha giang": _OldProvince("08", 688),
    "cao bang": _OldProvince("04", 1267),
    "bac kan": _OldProvince("19", 1834),
    "tuyen quang": _OldProvince("08", 2200),
    "lao cai": _OldProvince("15", 2635),
    "dien bien": _OldProvince("11", 3124),
    "lai chau": _OldProvince("12", 3386),
    "son la": _OldProvince("14", 3646),
    "yen bai": _OldProvince("15", 4249),
    "hoa binh": _OldProvince("25", 4789),
    "thai nguyen": _OldProvince("19", 5431),
    "lang son": _OldProvince("20", 5971),
    "quang ninh": _OldProvince("22", 6649),
    "bac giang": _OldProvince("24", 7201),
    "phu tho": _OldProvince("25", 7888),
    "vinh phuc": _OldProvince("25", 8707),
    "bac ninh": _OldProvince("24", 9163),
    "hai duong": _OldProvince("31", 10507),
    "hai phong": _OldProvince("31", 11296),
    "hung yen": _OldProvince("33", 11950),
    "thai binh": _OldProvince("33", 12433),
    "ha nam": _OldProvince("37", 13285),
    "nam dinh": _OldProvince("37", 13633),
    "ninh binh": _OldProvince("37", 14320),
    "thanh hoa": _OldProvince("38", 14755),
    "nghe an": _OldProvince("40", 16663),
    "ha tinh": _OldProvince("42", 18070),
    "quang binh": _OldProvince("44", 18853),
    "quang tri": _OldProvince("44", 19330),
    "thua thien hue": _OldProvince("46", 19750),
    "hue": _OldProvince("46", 19750),
    "da nang": _OldProvince("48", 20194),
    "quang nam": _OldProvince("48", 20335),
    "quang ngai": _OldProvince("51", 21010),
    "binh dinh": _OldProvince("52", 21550),
    "phu yen": _OldProvince("66", 22015),
    "khanh hoa": _OldProvince("56", 22327),
    "ninh thuan": _OldProvince("56", 22738),
    "binh thuan": _OldProvince("68", 22915),
    "kon tum": _OldProvince("51", 23281),
    "gia lai": _OldProvince("52", 23557),
    "dak lak": _OldProvince("66", 24118),
    "dak nong": _OldProvince("68", 24611),
    "lam dong": _OldProvince("68", 24769),
    "binh phuoc": _OldProvince("75", 25195),
    "tay ninh": _OldProvince("80", 25456),
    "binh duong": _OldProvince("79", 25741),
    "dong nai": _OldProvince("75", 25993),
    "ba ria vung tau": _OldProvince("79", 26506),
    "ho chi minh": _OldProvince("79", 26734),
    "long an": _OldProvince("80", 27685),
    "tien giang": _OldProvince("82", 28249),
    "ben tre": _OldProvince("86", 28756),
    "tra vinh": _OldProvince("86", 29236),
    "vinh long": _OldProvince("86", 29542),
    "dong thap": _OldProvince("82", 29863),
    "an giang": _OldProvince("91", 30280),
    "kien giang": _OldProvince("91", 30730),
    "can tho": _OldProvince("92", 31117),
    "hau giang": _OldProvince("92", 31318),
    "soc trang": _OldProvince("92", 31498),
    "bac lieu": _OldProvince("96", 31813),
    "ca mau": _OldProvince("96", 31999),
}
"""By plain name. Nghị quyết 202/2025/QH15 merged them; the codes of units run on through each old
province (Quyết định 124/2004/QĐ-TTg), but for Hà Tây, whose codes lie apart."""
_ALSO_CALLED = {
    "hcm": "ho chi minh", "tphcm": "ho chi minh", "sai gon": "ho chi minh",
    "dac lac": "dak lak", "dac lak": "dak lak", "dak lac": "dak lak", "dac nong": "dak nong",
    "bac can": "bac kan", "cong tum": "kon tum", "con tum": "kon tum",
    "vung tau ba ria": "ba ria vung tau", "ba ria": "ba ria vung tau", "brvt": "ba ria vung tau",
}  # fmt: skip
_STARTS = sorted({province.first_code for province in _OLD_PROVINCES.values()})
_RUNS_APART = frozenset({"01"})


class _Trust(IntEnum):
    """How well a note's old unit agrees with the district of the address."""

    OTHER = 0
    """The note names another district for it."""
    MAYBE_OTHER = 1
    """The note names another district right after it, perhaps for its neighbours alone."""
    UNTOLD = 2
    MAYBE_THIS = 3
    THIS = 4


@dataclass(frozen=True, slots=True)
class _Old:
    """An old unit that a note names: names plain, ``kind`` and ``district`` empty if not said."""

    kind: str
    name: str
    accented: tuple[tuple[str, str], ...]
    partly: bool
    district: str = ""
    near_district: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class _Line:
    """What an address says, plain; what it does not say is empty."""

    ward_kind: str
    ward: str
    accented: tuple[tuple[str, str], ...]
    district: str


def today_of(old_address: str) -> tuple[Unit, ...]:
    """Units of today in which an old address may lie, the likeliest first; none if unsure.

    Args:
        old_address: One line, as on a card: ward, district, province, by commas; accents, and
            words such as ``phường`` or ``P.``, or none.
    """
    return _read(old_address)[0]


def below_the_ward(old_address: str) -> str:
    """House, street, hamlet: what stands before the ward, where ``today_of`` finds any unit."""
    return ", ".join(_read(old_address)[1])


def _read(old_address: str) -> tuple[tuple[Unit, ...], list[str]]:
    """Units of today, and the parts of the address below the ward."""
    parts = _parts(old_address)
    named = _province(parts)
    if named is None:
        return (), []
    old, parts = named
    current = {plain(province.bare): province.code for province in provinces()}
    for line, today in _lines(parts):
        below = parts[: -1 if today else -2]
        if today and old in current:
            found = _of_today(line, current[old])
            if found:
                return found, below
        found = _merged(line, _OLD_PROVINCES[old])
        if found:
            return (found, below) if len(found) <= MOST else ((), [])
    return (), []


def _parts(address: str) -> list[str]:
    text = unicodedata.normalize("NFC", address)
    marks = r"[,;\n]" if re.search(r"[,;\n]", text) else r"\s[-–]\s"
    parts = [part.strip(" .") for part in re.split(marks, text)]
    parts = [part for part in parts if plain(part)]
    return parts[:-1] if parts and plain(parts[-1]) in {"viet nam", "vn"} else parts


def _province(parts: list[str]) -> tuple[str, list[str]] | None:
    """The old province's plain name, and the parts before it; ``Bà Rịa - Vũng Tàu`` may be two."""
    for length in (2, 1):
        name = plain(" ".join(parts[-length:]))
        name = re.sub(r"^(tinh|thanh pho|tp|t) (?=\w)", "", name)
        name = _ALSO_CALLED.get(name, name)
        if len(parts) > length and name in _OLD_PROVINCES:
            return name, parts[:-length]
    return None


_DISTRICT_KINDS = ("quận", "huyện đảo", "huyện", "thị xã", "thành phố", "tp", "tx", "q", "h")
_WARD_KINDS = ("phường", "xã", "thị trấn", "đặc khu", "tt", "p", "x")
_NOT_A_WARD = ("tổ", "thôn", "ấp", "khu", "khối", "xóm", "bản", "làng", "số", "đường", "ngõ", "hẻm",
               "kiệt", "khóm", "buôn")  # fmt: skip
_SHORT = {"p": "phuong", "x": "xa", "tt": "thi tran"}


def _lines(parts: list[str]) -> list[tuple[_Line, bool]]:
    """Readings of the parts before the province, the likeliest first; whether it is of today.

    With three levels the ward is the last but one; with two, as written since 2025, the last.
    """
    ward, _ = _kind_and_name(parts[-1], _WARD_KINDS)
    kind, district = _kind_and_name(parts[-1], _DISTRICT_KINDS)
    readings: list[tuple[_Line, bool]] = []
    if len(parts) > 1 and not ward:
        readings.append((_line(parts[-2], _number(plain(district))), False))
    if not kind and (ward or len(parts) == 1 or _begins_below_a_ward(parts[-2])):
        readings.append((_line(parts[-1], ""), True))
    return readings


def _line(part: str, district: str) -> _Line:
    kind, name = _kind_and_name(part, _WARD_KINDS)
    return _Line(_SHORT.get(kind, plain(kind)), _number(plain(name)), _spelled(name), district)


def _begins_below_a_ward(part: str) -> bool:
    kind, _ = _kind_and_name(part, _NOT_A_WARD)
    return bool(kind) or part[0].isdigit()


def _kind_and_name(part: str, kinds: tuple[str, ...]) -> tuple[str, str]:
    """``P. 5`` is p and 5. ``Phượng Vĩ`` is no phường: accents count where there are any."""
    text = " ".join(re.sub(r"[.:]", " ", part).split())
    known = tuple(map(plain, kinds)) if text.isascii() else kinds
    for kind in known:
        rest = text[len(kind) :]
        if text.casefold().startswith(kind) and rest and (rest[0] == " " or rest[0].isdigit()):
            return kind, rest.strip()
    return "", text


def _of_today(line: _Line, province: str) -> tuple[Unit, ...]:
    """The address is one of today already, or was renamed in nothing."""
    return tuple(
        unit
        for unit in units_of(province)
        if plain(unit.bare) == line.ward and line.ward_kind in {"", plain(unit.name.split()[0])}
    )


def _merged(line: _Line, province: _OldProvince) -> tuple[Unit, ...]:
    found = [
        (_trust(old, line.district), old, unit)
        for unit, old in _old_units(province.today)
        if old.name == line.ward and _agree(line.ward_kind, old.kind)
    ]
    if any(accents for _, accents in line.accented):
        found = [it for it in found if it[1].accented == line.accented]
    found = [it for it in found if it[0] is not _Trust.OTHER]
    near = [it for it in found if _lies_in(it[2], province)]
    found = near or found
    best = max((trust for trust, _, _ in found), default=_Trust.OTHER)
    least = max(min(best, _Trust.MAYBE_THIS), _Trust.MAYBE_OTHER)
    least = _Trust.UNTOLD if best is _Trust.UNTOLD else least
    kept = [it for it in found if it[0] >= least]
    kept.sort(key=lambda it: (-it[0], not _near(it[2], line), it[1].partly, it[2].code))
    return tuple(dict.fromkeys(unit for _, _, unit in kept))


def _near(unit: Unit, line: _Line) -> bool:
    """The unit has the district's name, or took in the town that had it."""
    named = {plain(unit.bare), *(old.name for old in _named_in(notes()[unit.code], unit))}
    return bool(line.district) and line.district in named


def _agree(said: str, noted: str) -> bool:
    return not said or not noted or said == noted


def _trust(old: _Old, district: str) -> _Trust:
    if not district:
        return _Trust.UNTOLD
    if old.district:
        return _Trust.THIS if old.district == district else _Trust.OTHER
    if old.near_district:
        near = old.near_district == district
        return _Trust.MAYBE_THIS if near else _Trust.MAYBE_OTHER
    return _Trust.UNTOLD


def _lies_in(unit: Unit, province: _OldProvince) -> bool:
    after = [start for start in _STARTS if start > province.first_code]
    end = after[0] if after else 100_000
    inside = province.first_code <= int(unit.code) < end
    return inside or province.today in _RUNS_APART


_END = re.compile(r"\.+ *(Bỏ cấp huyện|Thành lập|Số *:)")
_RESULT = re.compile(
    r"\b(?-i:thành) (các )?((xã|phường|đặc khu)( mới)? )?(có tên gọi là )?((xã|phường|đặc khu) )?"
    r"(?-i:[A-ZĐÀ-Ỹ]\S*( [A-ZĐÀ-Ỹ0-9]\S*)*)",
    re.IGNORECASE,
)
_KIND = re.compile(r"\b(xã|phường|thị trấn|thị tứ|đảo) +(?=(?-i:[A-ZĐÀ-Ỹ0-9]))", re.IGNORECASE)
_PARTLY = re.compile(r"\b(1|một) phần\b|\bcòn lại\b", re.IGNORECASE)
_HINT = re.compile(
    r"(?:thuộc|\() *(?:quận|huyện đảo|huyện|thị xã|thành phố) +(?=(?-i:[A-ZĐÀ-Ỹ0-9]))",
    re.IGNORECASE,
)


@cache
def _old_units(province: str) -> tuple[tuple[Unit, _Old], ...]:
    return tuple(
        (unit, old) for unit in units_of(province) for old in _named_in(notes()[unit.code], unit)
    )


def _named_in(note: str, unit: Unit) -> list[_Old]:
    """The old units that a note names; its own, where nothing was merged."""
    text = _END.split(unicodedata.normalize("NFC", note))[0]
    pieces = re.split(r",|;|\bvà\b", _RESULT.sub(" ", text))
    found: dict[str, _Old] = {}
    near = ""
    for place, piece in reversed(list(enumerate(pieces, start=1))):
        for old in _named_in_piece(piece, last=place == len(pieces)):
            near = old.district or near
            # What the list says of a unit counts, not the words of renaming before it.
            found.setdefault(old.name, replace(old, near_district=near))
    if not found or "nguyên" in text:
        kind, _, name = unit.name.partition(" ")
        found.setdefault(plain(name), _Old(plain(kind), plain(name), _spelled(name), partly=False))
    return list(found.values())


def _named_in_piece(piece: str, *, last: bool) -> list[_Old]:
    """``1 phần Phường 5 thuộc Quận 8``, or a name alone, whose kind stands further left."""
    text = piece.strip(" .)")
    mentions = list(_KIND.finditer(text))
    hint = _HINT.search(text)
    district = _number(plain(_name(text[hint.end() :]))) if hint else ""
    partly = _PARTLY.search(text) is not None
    if not mentions:
        name = _name(text)
        # A note may be cut off: a number at its end is the beginning of "1 phần ...".
        cut_off = name.isdigit() and (last or text != name)
        return [] if not name or cut_off else [_old("", name, district, partly=partly)]
    return [
        _old(plain(mention[1]), _name(text[mention.end() :]), district, partly=partly)
        for mention in mentions
    ]


def _old(kind: str, name: str, district: str, *, partly: bool) -> _Old:
    return _Old(kind, _number(plain(name)), _spelled(name), partly=partly, district=district)


def _name(text: str) -> str:
    """The words with a capital, or of digits, that ``text`` begins with."""
    words = text.split()
    end = next((at for at, word in enumerate(words) if not _is_name_word(word)), len(words))
    return " ".join(words[:end]).rstrip(" .)")


def _is_name_word(word: str) -> bool:
    return word[0].isupper() or word.rstrip(".)").isdigit() or word in {"-", "–"}


def _number(name: str) -> str:
    """``05`` is 5."""
    return (name.lstrip("0") or name) if name.isdigit() else name


def _spelled(text: str) -> tuple[tuple[str, str], ...]:
    """Each word's letters and its accents, wherever in the word these stand: ``Hòa``, ``Hoà``."""
    words = unicodedata.normalize("NFD", text.casefold()).split()
    return tuple(
        (
            plain(word),
            "".join(sorted(mark for mark in word if unicodedata.combining(mark) or mark == "đ")),
        )
        for word in words
    )
