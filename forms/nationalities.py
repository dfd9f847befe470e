"""The three letters of a nationality in words, in any language of Unicode's CLDR.

Names of countries are CLDR's, which Babel brings. A machine readable zone has other codes too:
ICAO Doc 9303-3, section 5, parts B to D, lists them, and ``_OF_ICAO`` has those that a traveller's
document can carry as a nationality.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_TERRITORIES: Mapping[str, str] = {"RKS": "XK"}
"""Kosovo writes a code of its own into its passports; it is none of ISO 3166-1."""

_OF_ICAO: Mapping[str, Mapping[str, str]] = {
    "GBD": {
        "vi": "Công dân lãnh thổ hải ngoại thuộc Anh",
        "en": "British Overseas Territories citizen",
        "ko": "영국 해외 영토 시민",
    },
    "GBN": {
        "vi": "Quốc tịch Anh (hải ngoại)",
        "en": "British National (Overseas)",
        "ko": "영국 국민 (해외)",
    },
    "GBO": {
        "vi": "Công dân Anh hải ngoại",
        "en": "British Overseas citizen",
        "ko": "영국 해외 시민",
    },
    "GBP": {
        "vi": "Người được Anh bảo hộ",
        "en": "British protected person",
        "ko": "영국 보호민",
    },
    "GBS": {"vi": "Thần dân Anh", "en": "British subject", "ko": "영국 신민"},
    "UNO": {"vi": "Liên Hợp Quốc", "en": "United Nations", "ko": "유엔"},
    "UNA": {
        "vi": "Cơ quan chuyên môn của Liên Hợp Quốc",
        "en": "United Nations specialized agency",
        "ko": "유엔 전문 기구",
    },
    "UNK": {
        "vi": "Kosovo (giấy của Liên Hợp Quốc)",
        "en": "Kosovo (United Nations document)",
        "ko": "코소보 (유엔 여행 증명서)",
    },
    "EUE": {"vi": "Liên minh châu Âu", "en": "European Union", "ko": "유럽 연합"},
    "XOM": {
        "vi": "Dòng Chiến sĩ Malta",
        "en": "Sovereign Military Order of Malta",
        "ko": "몰타 기사단",
    },
    "XPO": {"vi": "Interpol", "en": "Interpol", "ko": "인터폴"},
    "XXA": {"vi": "Người không quốc tịch", "en": "Stateless person", "ko": "무국적자"},
    "XXB": {"vi": "Người tị nạn", "en": "Refugee", "ko": "난민"},
    "XXC": {"vi": "Người tị nạn", "en": "Refugee", "ko": "난민"},
}
"""``XXB`` is a refugee by the Convention of 1951, ``XXC`` another one. ``XXX``, no nationality
stated, is left out: the person says it."""


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
    if code in _OF_ICAO:
        words = _OF_ICAO[code]
        return words.get(language, words["en"])
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
