"""The three letters of a nationality in words, in any language of Unicode's CLDR.

Names of countries are CLDR's, which Babel brings. A machine readable zone has other codes too:
ICAO Doc 9303-3, section 5, parts B to D, lists them, and ``_OF_ICAO`` has those that a traveller's
document can carry as a nationality.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from forms import wording
from forms.letters import order, plain

if TYPE_CHECKING:
    from babel import Locale

_TERRITORIES: Mapping[str, str] = {"RKS": "XK"}
"""Kosovo writes a code of its own into its passports; it is none of ISO 3166-1."""

"""``XXB`` is a refugee by the Convention of 1951, ``XXC`` another one. ``XXX``, no nationality
stated, is left out: the person says it."""


_COMMON = (
    "VNM", "KOR", "CHN", "TWN", "THA", "IND", "JPN", "USA", "AUS", "RUS", "MYS", "KHM",
)  # fmt: skip
"""Viet Nam, then those from where most visitors of the city came in 2024 and 2025."""

_NOT_LISTED = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ASC", "CPT", "DGA", "TAA"})
"""Codes that CLDR still knows: withdrawn from ISO 3166-1, or only reserved in it."""

_ALSO: Mapping[str, str] = {
    "USA": "Mỹ My US America", "GBR": "Anh UK Britain England", "ARE": "UAE Dubai",
    "CZE": "Czech Republic", "NLD": "Holland", "TUR": "Turkey Thổ Nhĩ Kỳ", "MMR": "Burma Miến Điện",
    "KOR": "Korea Đại Hàn", "PRK": "Bắc Triều Tiên", "TWN": "Taiwan", "HKG": "Hồng Kông",
}  # fmt: skip
"""What people type besides the names of CLDR."""

_PINYIN: Mapping[str, str] = {
    "VNM": "yue nan", "KOR": "han guo", "CHN": "zhong guo", "TWN": "tai wan", "THA": "tai guo",
    "IND": "yin du", "JPN": "ri ben", "USA": "mei guo", "AUS": "ao da li ya", "RUS": "e luo si",
    "MYS": "ma lai xi ya", "KHM": "jian pu zhai", "HKG": "xiang gang", "MAC": "ao men",
    "SGP": "xin jia po", "PHL": "fei lv bin", "IDN": "yin du ni xi ya", "LAO": "lao wo",
    "MMR": "mian dian", "GBR": "ying guo", "FRA": "fa guo", "DEU": "de guo", "ITA": "yi da li",
    "ESP": "xi ban ya", "CAN": "jia na da", "NZL": "xin xi lan", "NLD": "he lan",
    "PRK": "chao xian", "MNG": "meng gu", "BRA": "ba xi", "TUR": "tu er qi", "UKR": "wu ke lan",
    "PAK": "ba ji si tan",
    "BGD": "meng jia la guo", "NPL": "ni bo er", "LKA": "si li lan ka", "CHE": "rui shi",
    "SWE": "rui dian", "NOR": "nuo wei", "DNK": "dan mai", "FIN": "fen lan", "POL": "bo lan",
    "BEL": "bi li shi", "AUT": "ao di li", "PRT": "pu tao ya", "MEX": "mo xi ge", "ZAF": "nan fei",
    "EGY": "ai ji", "SAU": "sha te a la bo", "ISR": "yi se lie", "KAZ": "ha sa ke si tan",
}  # fmt: skip
"""How Chinese names are spelt in Latin letters (Hanyu pinyin, ISO 7098), without tones: the kiosk's
keyboard writes no Han characters."""

_KANA: Mapping[str, str] = {
    "KOR": "かんこく", "CHN": "ちゅうごく", "TWN": "たいわん", "JPN": "にほん にっぽん",
    "USA": "べいこく", "HKG": "ほんこん", "PRK": "きたちょうせん", "ZAF": "みなみあふりか",
    "GBR": "えいこく",
}  # fmt: skip
"""Names that Japanese writes with Han characters, as they are read."""
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
"""Katakana to hiragana: a name is found by either."""


def nationality(code: str, languages: tuple[str, ...]) -> str:
    """``Hàn Quốc / South Korea``: the names in these languages, each once; empty if not known.

    Args:
        code: ``Document.nationality``.
        languages: Tags such as ``vi``; each is one that CLDR has.
    """
    names = [_name(code, language) for language in languages]
    return " / ".join(dict.fromkeys(names)) if all(names) else ""


@cache
def _name(code: str, language: str) -> str:
    if code in wording.section("nationalities", language):
        return wording.section("nationalities", language)[code]
    territory = _territory(code)
    return str(_locale(language).territories.get(territory, "")) if territory else ""


def _territory(code: str) -> str:
    """The two letters of a code of ISO 3166-1. CLDR gives several for a state that has parted."""
    from babel import Locale  # noqa: PLC0415 (20 ms that reading a bundle need not cost)
    from babel.core import get_global  # noqa: PLC0415

    if code in _TERRITORIES:
        return _TERRITORIES[code]
    found = get_global("territory_aliases").get(code, ())
    # Letters that ISO 3166-1 leaves to its users, such as XAA, are no country's.
    private = code[:1] in {"Q", "X", "Z"} and code not in {"QAT", "ZAF", "ZMB", "ZWE"}
    known = len(found) == 1 and not private and found[0] in Locale("en").territories
    return str(found[0]) if known else ""


@cache
def _locale(language: str) -> Locale:
    from babel import Locale  # noqa: PLC0415

    return Locale.parse(language, sep="-")


def is_country(code: str) -> bool:
    """Whether three letters name a country or a nationality that a document can carry."""
    return len(code) == 3 and bool(_name(code, "vi"))


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Codes and names for a list to pick from: the common ones, then all by their letters.

    Last come nationalities that are no country's, such as a stateless person's; of the two kinds
    of refugees, which have one name, that of the Convention.
    """
    listed = [code for code in _iso_codes() if code not in _COMMON]
    by_name = sorted(listed, key=lambda code: _place(_name(code, language), language))
    others = (code for code in wording.section("nationalities", language) if code != "XXC")
    return tuple((code, _name(code, language)) for code in (*_COMMON, *by_name, *others))


def search_countries(text: str, language: str, limit: int = 20) -> tuple[tuple[str, str], ...]:
    """Countries of which a word begins with ``text``, in the list's order, whole names first.

    Names count in the session's language, in Vietnamese and in English, with accents or none, and
    the three letters.
    """
    wanted = _folded(text)
    found: list[tuple[int, tuple[str, str]]] = []
    for pair, names in zip(countries(language), _names(language), strict=True):
        if wanted == pair[0].casefold():
            found.append((0, pair))
        elif wanted and any(f" {wanted}" in f" {name}" for name in names):
            found.append((min(0 if name.startswith(wanted) else 1 for name in names), pair))
    found.sort(key=lambda ranked: ranked[0])
    return tuple(pair for _, pair in found[:limit])


@cache
def _iso_codes() -> tuple[str, ...]:
    from babel.core import get_global  # noqa: PLC0415

    codes = (*get_global("territory_aliases"), *_TERRITORIES)
    known = (code for code in codes if len(code) == 3 and code.isalpha() and _territory(code))
    return tuple(code for code in known if code not in _NOT_LISTED)


@cache
def _names(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(
            _folded(name)
            for name in (
                *(_name(code, tag) for tag in dict.fromkeys((language, "vi", "en"))),
                _ALSO.get(code, ""),
                *_spelt(code, language),
            )
        )
        for code, _ in countries(language)
    )


def _spelt(code: str, language: str) -> tuple[str, ...]:
    """As the keyboard writes it: in pinyin, as one word and by syllables, or in kana."""
    if language == "ja":
        return (_KANA.get(code, ""),)
    spelt = _PINYIN.get(code, "") if language.startswith("zh") else ""
    return (spelt.replace(" ", ""), spelt)


def _folded(text: str) -> str:
    return plain(text).translate(_HIRAGANA)


def _place(name: str, language: str) -> tuple[object, str]:
    return (order(name) if language == "vi" else plain(name)), name
