"""Answers: which steps are shown, what is wrong with them, and how they read on paper.

Pure and quick: the journey calls ``check`` at each keystroke. Answers are JSON values: text, days
as ``YYYY-MM-DD``, counts in digits, choices, countries and units by value, rows as lists of
objects. ``check`` and the bundle's JSON Schema agree: nothing is wrong exactly if ``normalise``
gives answers that the schema takes. (Bounds, ages and the future are beyond a schema of texts:
those ``check`` alone finds.)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from forms.checking import EMPTY, FieldError, Mistake, mistakes, normal
from forms.prefilling import prefill, shared
from forms.printing import NOTHING, Printed, printed, say_amount, say_value, say_whole
from forms.schema import Condition, Field, Form, PaperValue, Step, Values

__all__ = [
    "NOTHING",
    "Answers",
    "FieldError",
    "Mistake",
    "Printed",
    "check",
    "check_field",
    "normalise",
    "prefill",
    "printed",
    "say_amount",
    "say_value",
    "say_whole",
    "settled",
    "shared",
    "visible_steps",
]

Answers = Mapping[str, object]
"""Answers as they came, in any shape."""


def visible_steps(form: Form, answers: Answers) -> tuple[Step, ...]:
    """Steps whose condition holds. An answer on a hidden step counts as none."""
    shown: list[Step] = []
    seen: set[str] = set()
    for step in form.steps:
        if step.when is None or (step.when.field in seen and _holds(form, step.when, answers)):
            shown.append(step)
            seen.update(step.fields)
    return tuple(shown)


def check(
    form: Form, answers: Answers, step: Step | None = None, *, today: date | None = None
) -> tuple[FieldError, ...]:
    """Everything that is wrong with the answers on the visible steps, or on ``step`` alone.

    Args:
        form: The form in the version of the session.
        answers: As typed: spaces between digits and around words do not matter.
        step: One screen of it.
        today: Days that have been already, such as a day of birth, may not lie after it, and an
            age is reached by it.
    """
    steps = visible_steps(form, answers) if step is None else (step,)
    errors: list[FieldError] = []
    for name in (name for step in steps for name in step.fields):
        errors.extend(mistakes((name,), form.fields[name], answers.get(name), today))
    if step is None:
        unknown = (name for name in answers if name not in form.fields)
        errors.extend(FieldError((name,), Mistake.UNKNOWN_FIELD) for name in unknown)
    return tuple(errors)


def check_field(item: Field, answer: object, *, today: date | None = None) -> FieldError | None:
    """The first thing that is wrong with one answer on its own, for instance a table's cell."""
    return next(iter(mistakes((item.name,), item, answer, today)), None)


def normalise(form: Form, answers: Answers) -> dict[str, object]:
    """Answers as they are kept and sealed: NFC, trimmed, names in capitals, digits alone.

    What is empty or stands on a hidden step is left out; values of a wrong type stay as they are.
    """
    shown = {name for step in visible_steps(form, answers) for name in step.fields}
    kept: dict[str, object] = {}
    for name, answer in answers.items():
        if name not in form.fields:
            kept[name] = answer
        elif name in shown:
            value = normal(form.fields[name], answer)
            if value not in EMPTY:
                kept[name] = value
    return kept


def settled(form: Form, answers: Answers) -> Values:
    """Normalised answers as values for composing and sealing.

    Raises:
        ValueError: ``check`` finds mistakes; the caller should have asked it first.
    """
    errors = check(form, answers)
    if errors:
        paths = ", ".join(".".join(map(str, error.path)) for error in errors)
        raise ValueError(f"answers have mistakes at {paths}")
    values: dict[str, PaperValue] = {}
    for name, answer in normalise(form, answers).items():
        if isinstance(answer, str):
            values[name] = answer
        elif isinstance(answer, list):
            values[name] = [{key: str(cell) for key, cell in row.items()} for row in answer]
    return values


def _holds(form: Form, condition: Condition, answers: Answers) -> bool:
    value = normal(form.fields[condition.field], answers.get(condition.field))
    return value in condition.equals if condition.equals else value not in EMPTY
