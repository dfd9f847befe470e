"""What a scanner typed or a file showed, opened: the answers of a form, or why there are none.

A scanner works as a keyboard. Where this computer's keyboard is set to another layout than the
scanner's, letters of our codes arrive as they are (they are capitals and digits), while ``:``,
``/`` and ``#`` may arrive as other signs; with Vietnamese typing on, letters themselves change.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from forms.answers import FieldError, check, say_value, visible_steps
from forms.bundle import Catalogue
from forms.schema import Field, Form, Input, Kind, PaperValue, Values
from forms.seal import MAX_TEXT, SealedPaper, SealProblem, Trust, open_seal, unpack_values
from forms.sentences import sentence

_LETTERS = re.compile(r"[A-Z2-7]{40,}$", re.ASCII)
_BEGINNING: Final = "PD"
"""What every code of ours begins with after ``#``: zlib's two bytes (docs/seal.md)."""
_TRIED = 4
_DIGITS: Final = frozenset({Input.NUMBER, Input.PHONE, Input.COUNT, Input.MONEY})
"""Shown in groups, copied without: other programs' fields take digits alone."""


class Unread(StrEnum):
    """Why a code gives no answers; ``backend.counter.words`` says it."""

    NOTHING = "nothing"
    CERTIFICATE = "certificate"
    SLIP = "slip"
    TYPED_VIETNAMESE = "typed-vietnamese"
    NOT_OURS = "not-ours"
    DAMAGED = "damaged"
    UNKNOWN_KEY = "unknown-key"
    WRONG_PURPOSE = "wrong-purpose"
    KEY_EXPIRED = "key-expired"
    UNKNOWN_FORM = "unknown-form"
    NO_CODE = "no-code"
    SEVERAL = "several"


_OF_PROBLEM = {
    SealProblem.NOT_OURS: Unread.NOT_OURS,
    SealProblem.TOO_LARGE: Unread.DAMAGED,
    SealProblem.DAMAGED: Unread.DAMAGED,
    SealProblem.BAD_SIGNATURE: Unread.DAMAGED,
    SealProblem.UNKNOWN_KEY: Unread.UNKNOWN_KEY,
    SealProblem.WRONG_PURPOSE: Unread.WRONG_PURPOSE,
    SealProblem.KEY_EXPIRED: Unread.KEY_EXPIRED,
}


@dataclass(frozen=True, slots=True, repr=False)
class Declared:
    """The answers of a form, as a kiosk has sealed them. Nobody has confirmed them.

    ``odd_keyboard``: other signs came than the code has, as from another layout.
    """

    paper: SealedPaper
    form: Form
    answers: Values
    text: str
    odd_keyboard: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class ShownAnswer:
    """One answer for the clerk: ``said`` as on the screen, ``copied`` as other programs take it."""

    label: str
    second_label: str
    said: str
    kept: str
    copied: str
    trouble: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ShownRow:
    label: str
    cells: tuple[ShownAnswer, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ShownStep:
    """One screen of the form: answers, and the rows of its tables."""

    title: str
    answers: tuple[ShownAnswer, ...]
    rows: tuple[ShownRow, ...]


def open_code(typed: str, catalogue: Catalogue, trust: Trust) -> Declared | Unread:
    """Open what a scanner typed, or the text of a code. Never raises for its content."""
    typed = typed.strip()
    if not typed:
        return Unread.NOTHING
    if re.search(r"#R-", typed, re.IGNORECASE):
        return Unread.SLIP
    found, text = open_seal(typed, trust), typed
    if isinstance(found, SealProblem):
        for candidate in _candidates(typed, trust):
            again = open_seal(candidate, trust)
            if not isinstance(again, SealProblem) or found is SealProblem.NOT_OURS:
                found, text = again, candidate
            if isinstance(again, SealedPaper):
                break
    if isinstance(found, SealProblem):
        foreign = any(letter.isalpha() and not letter.isascii() for letter in typed)
        return Unread.TYPED_VIETNAMESE if foreign else _of_problem(found, typed)
    return _declared(found, text, catalogue, odd_keyboard=text != typed)


def of_codes(codes: tuple[str, ...], catalogue: Catalogue, trust: Trust) -> Declared | Unread:
    """Open the code among those that a file or a picture shows."""
    ours = {code for code in codes if code.upper().startswith(f"{trust.address.upper()}#")}
    if len(ours) > 1:
        return Unread.SEVERAL
    if ours:
        return open_code(ours.pop(), catalogue, trust)
    return Unread.NOT_OURS if codes else Unread.NO_CODE


def shown_steps(declared: Declared, language: str, today: date) -> tuple[ShownStep, ...]:
    """Every answer with its labels, checked anew, by the form's steps.

    ``language`` is the clerk's, for what is wrong. An answer that no shown step asks for stands in
    a step of its own at the end, without a title.
    """
    form = declared.form
    errors = [
        error
        for error in check(form, declared.answers, today=today)
        if error.path[0] in form.sealed
    ]
    steps: list[ShownStep] = []
    seen: set[str] = set()
    for step in visible_steps(form, declared.answers):
        names = [name for name in step.fields if name in form.sealed]
        seen.update(names)
        shown = _step(declared, form.say(step.title, "vi"), names, errors, language)
        if shown.answers or shown.rows:
            steps.append(shown)
    rest = [name for name in declared.answers if name not in seen]
    if rest:
        steps.append(_step(declared, "", rest, errors, language))
    return tuple(steps)


def exported(declared: Declared, today: date) -> dict[str, object]:
    """The answers for another program: keys as in the form, and what was found odd."""
    paper, form = declared.paper, declared.form
    return {
        "code": paper.code,
        "version": paper.version,
        "title": form.say(form.title, "vi"),
        "status": "declared, not confirmed",
        "kiosk": paper.issuer,
        "sealed_at": paper.issued_at.isoformat(),
        "request": paper.request,
        "language": paper.language,
        "answers": dict(declared.answers),
        "odd": [
            {"path": list(error.path), "problem": error.kind.value}
            for error in check(form, declared.answers, today=today)
            if error.path[0] in form.sealed
        ],
    }


def _candidates(typed: str, trust: Trust) -> list[str]:
    """Texts that the scanner may have meant."""
    found = _LETTERS.search(typed.upper()[-MAX_TEXT:])
    if found is None:
        return []
    letters = found.group()
    places = [match.start() for match in re.finditer(_BEGINNING, letters)][:_TRIED]
    return [f"{trust.address}#{letters[place:]}" for place in places]


def _of_problem(problem: SealProblem, typed: str) -> Unread:
    if problem is SealProblem.NOT_OURS and not re.search(r"https?", typed, re.IGNORECASE):
        return Unread.NO_CODE
    return _OF_PROBLEM[problem]


def _declared(
    paper: SealedPaper, text: str, catalogue: Catalogue, *, odd_keyboard: bool
) -> Declared | Unread:
    if paper.kind is Kind.CERTIFICATE:
        return Unread.CERTIFICATE
    bundle = catalogue.find(paper.code, paper.version)
    answers = unpack_values(bundle.form, paper.values) if bundle is not None else None
    if bundle is None or answers is None or bundle.form.kind is not Kind.FORM:
        return Unread.UNKNOWN_FORM
    return Declared(paper, bundle.form, answers, text, odd_keyboard)


def _step(
    declared: Declared, title: str, names: list[str], errors: list[FieldError], language: str
) -> ShownStep:
    answers: list[ShownAnswer] = []
    rows: list[ShownRow] = []
    form = declared.form
    for name in names:
        item, value = form.fields[name], declared.answers.get(name)
        if isinstance(value, str) or value is None:
            shown = _answer(declared, item, value or "", (name,), errors, language)
            if shown.kept or shown.trouble:
                answers.append(shown)
        else:
            rows.extend(_rows(declared, item, value, errors, language))
    return ShownStep(title, tuple(answers), tuple(rows))


def _rows(
    declared: Declared, item: Field, value: PaperValue, errors: list[FieldError], language: str
) -> list[ShownRow]:
    assert not isinstance(value, str)
    label = declared.form.say(item.label, "vi")
    rows = []
    for index, row in enumerate(value):
        cells = [
            _answer(
                declared,
                column,
                row.get(column.name, ""),
                (item.name, index, column.name),
                errors,
                language,
            )
            for column in item.columns
        ]
        kept = tuple(cell for cell in cells if cell.kept or cell.trouble)
        rows.append(ShownRow(f"{label} {index + 1}", kept))
    return rows


def _answer(
    declared: Declared,
    item: Field,
    value: str,
    path: tuple[str | int, ...],
    errors: list[FieldError],
    language: str,
) -> ShownAnswer:
    form, second = declared.form, declared.paper.language
    wrong = next((error for error in errors if error.path == path), None)
    said = say_value(form, item, value, "vi") if value else ""
    return ShownAnswer(
        label=form.say(item.label, "vi"),
        second_label=item.label.get(second, "") if second != "vi" else "",
        said=said,
        kept=value,
        copied=value if item.input in _DIGITS else said,
        trouble=sentence(wrong, form, language) if wrong is not None else "",
    )
