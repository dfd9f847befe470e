"""What an identity document says, by the names that a bundle's ``prefill`` may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from forms.nationalities import nationality
from forms.second_language import PAPER_LANGUAGE
from identity_documents.document import Document, Sex, Source

_Part = Callable[[Document, str], str]


def says(document: Document, part: str, second: str) -> str:
    """One part as an answer; empty if the document does not say it.

    Args:
        document: As read, and as the person corrected it.
        part: A key of ``PARTS``.
        second: Language beside the Vietnamese, for what stands on the paper in two languages.
    """
    return PARTS[part](document, second)


def _on(*sources: Source) -> Callable[[str], _Part]:
    def attribute(name: str) -> _Part:
        def part(document: Document, _second: str) -> str:
            return _answer(getattr(document, name)) if document.source in sources else ""

        return part

    return attribute


def _answer(value: object) -> str:
    match value:
        case Sex():
            return "" if value is Sex.UNSPECIFIED else value.value
        case date():
            return value.isoformat()
        case str():
            return value
        case _:
            return ""


def _nationality(document: Document, second: str) -> str:
    return nationality(document.nationality, (PAPER_LANGUAGE, second))


_any = _on(*Source)
_card = _on(Source.CARD_QR, Source.CARD_MRZ, Source.TYPED)
_passport = _on(Source.PASSPORT_MRZ)
_visa = _on(Source.VISA_MRZ)

PARTS: Mapping[str, _Part] = {
    "name": _any("name"),
    "birth_date": _any("birth_date"),
    "sex": _any("sex"),
    "nationality": _nationality,
    "number": _card("number"),
    "old_number": _card("old_number"),
    "address": _card("address"),
    "issued": _card("issued"),
    "passport_number": _passport("number"),
    "passport_expires": _passport("expires"),
    "visa_number": _visa("number"),
    "visa_expires": _visa("expires"),
}
"""``name`` stands as the document has it. ``nationality`` is in words: Vietnamese, then the second
language. ``number`` is the personal number; a visa's number is never a passport's."""

TOPICS = frozenset(
    {"phone", "email", "permanent_address", "temporary_address", "current_address", "ethnicity",
     "religion", "occupation", "workplace", "birth_place", "home_town", "father_name",
     "father_born", "mother_name", "mother_born", "spouse_name", "spouse_born", "identity_issued",
     "identity_issuer", "nationality", "stay_address", "entry_date", "entry_gate", "host_name",
     "host_address", "host_phone"}
)  # fmt: skip
"""What answers of several forms are about, by the names that a bundle's ``shares`` may use."""
