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
    wanted = plain(text)
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
            plain(name)
            for name in (
                *(_name(code, tag) for tag in dict.fromkeys((language, "vi", "en"))),
                _ALSO.get(code, ""),
            )
        )
        for code, _ in countries(language)
    )


def _place(name: str, language: str) -> tuple[object, str]:
    return (order(name) if language == "vi" else plain(name)), name
