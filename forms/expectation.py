"""The check before a page goes to a printer: is it this person's, and is it what was sealed?

What is expected comes from the journey's state, not from the composer; the page is read back by
other libraries. Another person's certificate has come out of real machines (failure F1): a
mismatch stops this one, loudly, and nothing is printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from forms.answers import NOTHING, Printed, printed
from forms.bundle import Bundle
from forms.compose import compose
from forms.font_files import FontError
from forms.layout.codes import QrCode
from forms.layout.parts import UnfitValueError
from forms.readback import Area, Reading, read_pdf
from forms.schema import Form, Kind, PaperValue, Values
from forms.seal import (
    SealedPaper,
    SealError,
    SealProblem,
    Trust,
    open_seal,
    pack_values,
    unpack_values,
)
from forms.second_language import PAPER_LANGUAGE
from forms.ticks import TICKED, tick_name

_QUIET = 4.0
"""Millimetres around the code that are looked at with it."""
_LONG_NUMBER = re.compile(r"(?<!\w)\d{12}(?!\w)")
"""A personal number as a word of its own; a run of digits in a hexadecimal id is none."""


class MismatchKind(StrEnum):
    """What disagrees. Each stops the print."""

    UNREADABLE = "unreadable"
    NO_SEAL = "no-seal"
    SEVERAL_SEALS = "several-seals"
    SEAL = "seal"
    REQUEST = "request"
    SESSION = "session"
    FORM = "form"
    SERIAL = "serial"
    SHEET = "sheet"
    VALUES = "values"
    """What came with the seal to be printed is not what is sealed."""
    SUBJECT_NUMBER = "subject-number"
    SUBJECT_NAME = "subject-name"
    REQUESTER_NUMBER = "requester-number"
    VALUE_NOT_ON_PAPER = "value-not-on-paper"
    FOREIGN_NUMBER = "foreign-number"
    """A personal number stands on the paper that is in no sealed value."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One disagreement. ``where`` names a field or a problem, never a value."""

    kind: MismatchKind
    where: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the session on the screen stands for.

    Args:
        session: Session id, 16 hex digits.
        request: Request id of this paper.
        code: Form, in its ``version``.
        serial: As the office reserved it; empty on a form.
        sheet: Which print of the serial this is.
        subject_number: Whom the paper is about, as the journey knows it.
        subject_name: In the spelling that is printed.
        requester_number: Of a form, which the requester declares about themselves; None where
            the requester does not stand on the paper.
    """

    session: str
    request: str
    code: str
    version: int
    serial: str
    sheet: int
    subject_number: str
    subject_name: str
    requester_number: str | None = None


def check_page(
    pdf: bytes, expected: Expected, trust: Trust, bundle: Bundle
) -> tuple[Mismatch, ...]:
    """Compare a finished page with the session. Empty: it may be printed."""
    reading = read_pdf(pdf, codes_in=seal_area(bundle))
    if not isinstance(reading, Reading):
        return (Mismatch(MismatchKind.UNREADABLE, reading.value),)
    seals = {code for codes in reading.codes for code in codes}
    if any(not codes for codes in reading.codes):
        return (Mismatch(MismatchKind.NO_SEAL),)
    if len(seals) != 1:
        return (Mismatch(MismatchKind.SEVERAL_SEALS),)
    seal = seals.pop()
    paper = open_seal(seal, trust)
    if isinstance(paper, SealProblem):
        return (Mismatch(MismatchKind.SEAL, paper.value),)
    found = (
        *_about_the_seal(paper, expected),
        *_about_the_values(paper, expected, bundle, reading),
    )
    if found or _in_their_places(pdf, reading, paper, bundle, seal):
        return found
    return (Mismatch(MismatchKind.VALUE_NOT_ON_PAPER, "place"),)


def check_seal(
    text: str, values: Values, expected: Expected, trust: Trust, form: Form
) -> tuple[Mismatch, ...]:
    """Compare what the office has sealed with the session, before anything of it is written down.

    Empty: the seal holds, and binds form, serial and sheet to this request and to its subject, and
    ``values`` are what is sealed. What the page makes of them, ``check_page`` sees.
    """
    paper = open_seal(text, trust)
    if isinstance(paper, SealProblem):
        return (Mismatch(MismatchKind.SEAL, paper.value),)
    found = list(_about_the_seal(paper, expected))
    sealed = _sealed_values(paper, form)
    if sealed is None:
        return (*found, Mismatch(MismatchKind.FORM, "values"))
    try:
        same = pack_values(form, values) == paper.values
    except SealError:
        same = False
    compared = (
        (MismatchKind.SUBJECT_NUMBER, sealed.get("number") == expected.subject_number),
        (MismatchKind.SUBJECT_NAME, sealed.get("name") == expected.subject_name),
        (MismatchKind.VALUES, same),
    )
    found += [Mismatch(kind, "seal") for kind, agrees in compared if not agrees]
    return tuple(found)


def seal_area(bundle: Bundle) -> Area | None:
    """Where the layout puts the seal on every page; None: not in one place, so anywhere."""
    template = bundle.template
    places = {
        element.place
        for elements in (template.static, *template.pages)
        for element in elements
        if isinstance(element, QrCode) and element.place.name == "seal"
    }
    if len(places) != 1:
        return None
    (place,) = places
    return Area(
        place.x - _QUIET,
        place.y - _QUIET,
        place.width + 2 * _QUIET,
        place.height + 2 * _QUIET,
    )


def fold(text: str) -> str:
    """Text without any white space: lines may break anywhere between words."""
    return "".join(text.split())


def paper_texts(paper: Printed) -> dict[str, str]:
    """Every value that must be found on the paper, by field, or by table, row and column number."""
    texts = {name: text for name, text in paper.texts.items() if text and text != NOTHING}
    for name, rows in paper.rows.items():
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell and cell != NOTHING:
                    texts[f"{name}.{number}.{column}"] = cell
    return texts


def _in_their_places(
    pdf: bytes, reading: Reading, paper: SealedPaper, bundle: Bundle, seal: str
) -> bool:
    """Whether the page says what is sealed, all of it and in that order.

    Two people of one household stand on each other's papers, with the same values in other places.
    So the page is drawn again, from the seal that was read off it and from nothing else.
    """
    values = unpack_values(bundle.form, paper.values) or {}
    try:
        drawn = compose(
            bundle,
            values,
            language=paper.language,
            seal=seal,
            specimen=False,
            request=paper.request,
            serial=paper.serial or None,
            sheet=paper.sheet,
        )
    except (FontError, UnfitValueError):
        return False
    if drawn.pdf == pdf:
        return True
    own = read_pdf(drawn.pdf, codes_in=seal_area(bundle))
    return isinstance(own, Reading) and list(map(fold, own.texts)) == list(map(fold, reading.texts))


def _ticked(bundle: Bundle, values: Values) -> dict[str, str]:
    """Choices that stand on the paper as ticked boxes: the box, then the label."""
    form = bundle.form
    return {
        name: TICKED + form.say(option.label, PAPER_LANGUAGE)
        for name, field in form.fields.items()
        for option in field.options
        if values.get(name) == option.value
        and tick_name(name, option.value) in bundle.template.names
    }


def _about_the_seal(paper: SealedPaper, expected: Expected) -> tuple[Mismatch, ...]:
    compared = (
        (MismatchKind.REQUEST, paper.request == expected.request),
        (MismatchKind.SESSION, paper.request.partition("-")[0] == expected.session),
        (MismatchKind.FORM, (paper.code, paper.version) == (expected.code, expected.version)),
        (MismatchKind.SERIAL, paper.serial == expected.serial),
        (MismatchKind.SHEET, paper.sheet == expected.sheet),
    )
    return tuple(Mismatch(kind) for kind, agrees in compared if not agrees)


def _sealed_values(paper: SealedPaper, form: Form) -> dict[str, PaperValue] | None:
    """None: the seal is not one of this form in this version."""
    if (paper.kind, paper.code, paper.version) != (form.kind, form.code, form.version):
        return None
    return unpack_values(form, paper.values)


def _about_the_values(
    paper: SealedPaper, expected: Expected, bundle: Bundle, reading: Reading
) -> tuple[Mismatch, ...]:
    form = bundle.form
    values = _sealed_values(paper, form)
    if values is None:
        return (Mismatch(MismatchKind.FORM, "values"),)
    on_paper = fold(" ".join(reading.texts))
    compared = [
        (MismatchKind.SUBJECT_NUMBER, "seal", values.get("number") == expected.subject_number),
        (MismatchKind.SUBJECT_NUMBER, "paper", fold(expected.subject_number) in on_paper),
        (MismatchKind.SUBJECT_NAME, "seal", values.get("name") == expected.subject_name),
        (MismatchKind.SUBJECT_NAME, "paper", fold(expected.subject_name) in on_paper),
    ]
    if form.kind is Kind.CERTIFICATE:
        compared.append((MismatchKind.SERIAL, "paper", fold(expected.serial) in on_paper))
    if expected.requester_number is not None:
        agrees = values.get("number") == expected.requester_number
        compared.append((MismatchKind.REQUESTER_NUMBER, "seal", agrees))
    texts = paper_texts(printed(form, values)) | _ticked(bundle, values)
    compared.extend(
        (MismatchKind.VALUE_NOT_ON_PAPER, name, fold(text) in on_paper)
        for name, text in texts.items()
    )
    known = {number for text in texts.values() for number in _LONG_NUMBER.findall(text)}
    found = {number for text in reading.texts for number in _LONG_NUMBER.findall(text)}
    compared.append((MismatchKind.FOREIGN_NUMBER, "paper", found <= known))
    return tuple(Mismatch(kind, where) for kind, where, agrees in compared if not agrees)
