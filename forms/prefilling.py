"""What an identity document says, by the names that a bundle's ``prefill`` may use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from forms.checking import mistakes, normal
from forms.formats import as_day
from forms.nationalities import nationality
from forms.schema import Field, Form, Input
from forms.second_language import PAPER_LANGUAGE, second_language
from forms.units import unit
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


def prefill(
    form: Form,
    document: Document | None,
    language: str,
    earlier: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """First answers: the form's defaults, what earlier forms said, what a document says.

    A later one of these three wins. What stands on the paper in two languages, such as a
    nationality in words, is filled in with the second one of a session in ``language``. What does
    not fit its field is left out.

    Args:
        form: The form that begins.
        document: As read, and as the person corrected it.
        language: The session's.
        earlier: What ``shared`` gave of earlier forms of this session.
    """
    answers = {name: item.default for name, item in form.fields.items() if item.default}
    for name, item in form.fields.items():
        offered = _offered(item, document, earlier, second_language(form, language))
        fitting = (it for it in offered if it and not mistakes((name,), item, it, None))
        answer = next(fitting, None)
        if answer is not None:
            answers[name] = answer
    return answers


def shared(form: Form, answers: Mapping[str, object]) -> dict[str, str]:
    """What a finished form leaves to later ones of its session: by topic, and by identity part.

    The answer to a field with ``shares`` or ``prefill``, as it is kept; a choice's label where
    it goes by a topic, for another form may ask for the same in words. What stands on a step
    that the caller does not show must be left out of ``answers``: see ``forms.answers.normalise``.
    """
    left: dict[str, str] = {}
    for name, item in form.fields.items():
        answer = normal(item, answers.get(name))
        if not isinstance(answer, str) or not answer or mistakes((name,), item, answer, None):
            continue
        if item.prefill:
            left.setdefault(item.prefill, answer)
        if item.shares:
            labels = {
                option.value: form.say(option.label, PAPER_LANGUAGE) for option in item.options
            }
            left[item.shares] = labels.get(answer, answer)
    return left


def _offered(
    item: Field, document: Document | None, earlier: Mapping[str, str], second: str
) -> Iterator[str]:
    """Answers that a field could begin with, the best first."""
    if document is not None and item.prefill:
        coded = item.prefill == "nationality" and item.input is Input.COUNTRY
        yield document.nationality if coded else says(document, item.prefill, second)
    for key in (item.shares, item.prefill):
        if key and earlier.get(key):
            yield _suited(item, earlier[key], second)


def _suited(item: Field, answer: str, second: str) -> str:
    """An earlier answer in the shape of this field.

    One form asks in words what another asks by a choice, a date or a code.
    """
    match item.input:
        case Input.CHOICE:
            labels = {option.label[PAPER_LANGUAGE]: option.value for option in item.options}
            return labels.get(answer, answer)
        case Input.TEXT | Input.ADDRESS:
            day, place = as_day(answer), unit(answer)
            if day is not None:
                return f"{day:%d/%m/%Y}"
            if place is not None:
                return place.full
            return nationality(answer, (PAPER_LANGUAGE, second)) or answer
        case _:
            return answer
