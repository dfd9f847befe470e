"""The questions of a form, step by step, and the page as it will look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from forms.answers import FieldError, check, check_field, prefill, settled, visible_steps
from forms.schema import Field, Form, Kind, Step
from kiosk_app.journey import delays, effects, events, touches
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.session import Answers
from kiosk_app.journey.states import CheckRead, Fill, Identify, Review


def first_step(draft: Draft) -> None:
    """The first question that the document has not answered already."""
    _forward(draft, from_step=-1)


def on_fill(draft: Draft, screen: Fill, event: events.Event) -> None:
    form = draft.session.form
    assert form is not None
    match event:
        case touches.SetAnswer(field=name, value=value):
            draft.amend(answers=_with_answer(screen, draft.session.answers, name, value))
            if screen.tried:
                draft.show(replace(screen, errors=_errors(draft, form, screen)))
        case touches.OpenRow(field=name, index=index):
            if 0 <= index < form.fields[name].max_rows:
                _open_row(draft, screen, name, index)
        case touches.RemoveRow(field=name, index=index):
            _remove_row(draft, name, index)
            draft.go(Fill(step=screen.step, from_review=screen.from_review))
        case touches.GoOn():
            errors = _errors(draft, form, screen)
            if errors:
                draft.sound(effects.Sound.TROUBLE)
                draft.show(replace(screen, tried=True, errors=errors))
            elif screen.row is not None:
                draft.go(Fill(step=screen.step, from_review=screen.from_review))
            else:
                _forward(draft, from_step=screen.step, skip=not screen.from_review)
        case touches.GoBack() if screen.row is not None:
            assert screen.row_field is not None
            if not any(_rows(draft.session.answers, screen.row_field)[screen.row].values()):
                _remove_row(draft, screen.row_field, screen.row)
            draft.go(Fill(step=screen.step, from_review=screen.from_review))
        case touches.GoBack():
            _backward(draft, screen)
        case _:
            pass


def on_review(draft: Draft, screen: Review, event: events.Event) -> None:
    form = draft.session.form
    assert form is not None
    match event:
        case events.PreviewDrawn(effect=effect, pages=pages):
            draft.answered(effect)
            draft.drop("slow")
            draft.show(Review(pages=pages))
        case touches.ShowPage(page=page, zoomed=zoomed) if 0 <= page < len(screen.pages):
            draft.show(replace(screen, shown=page, zoomed=zoomed))
        case touches.EditAnswers() | touches.GoBack() if form.kind is Kind.FORM:
            back = isinstance(event, touches.GoBack)
            last = len(visible_steps(form, draft.session.answers)) - 1
            draft.go(Fill(step=last if back else 0, from_review=True))
        case touches.GoBack():
            draft.to_services()
        case _:
            pass


def review(draft: Draft, values: Mapping[str, Any]) -> None:
    """Draw the page of ``values`` and show it."""
    session = draft.session
    draft.go(Review())
    draft.ask(
        effects.DrawPreview,
        "preview",
        request=session.next_request,
        form=session.form,
        language=session.language,
        values=values,
    )
    draft.timer("slow", delays.SLOW)


def _steps(draft: Draft) -> tuple[Step, ...]:
    session = draft.session
    assert session.form is not None
    return tuple(visible_steps(session.form, session.answers))


def _forward(draft: Draft, *, from_step: int, skip: bool = True) -> None:
    steps = _steps(draft)
    for index in range(from_step + 1, len(steps)):
        if not (skip and _answered_by_document(draft, steps[index])):
            draft.go(Fill(step=index, from_review=not skip))
            return
    session = draft.session
    assert session.form is not None
    review(draft, settled(session.form, session.answers))


def _backward(draft: Draft, screen: Fill) -> None:
    steps = _steps(draft)
    for index in range(screen.step - 1, -1, -1):
        if screen.from_review or not _answered_by_document(draft, steps[index]):
            draft.go(Fill(step=index, from_review=screen.from_review))
            return
    if draft.session.document is not None:
        draft.go(CheckRead())
    else:
        draft.go(Identify())
        draft.ask(effects.ReadDocument, "document", laid=Identify().laid)


def _answered_by_document(draft: Draft, step: Step) -> bool:
    """True if every field of the step was prefilled, stands as read, and is sound."""
    session = draft.session
    form = session.form
    assert form is not None
    if session.document is None:
        return False
    read = prefill(form, session.document, session.language)
    return all(
        name in read and session.answers.get(name) == read[name] for name in step.fields
    ) and not check(form, session.answers, step, today=draft.state.machine.today)


def _errors(draft: Draft, form: Form, screen: Fill) -> tuple[FieldError, ...]:
    answers = draft.session.answers
    today = draft.state.machine.today
    if screen.row is None:
        return tuple(check(form, answers, _steps(draft)[screen.step], today=today))
    assert screen.row_field is not None
    row = _rows(answers, screen.row_field)[screen.row]
    found = (
        check_field(column, row.get(column.name), today=today)
        for column in form.fields[screen.row_field].columns
    )
    return tuple(error for error in found if error is not None)


def _with_answer(screen: Fill, answers: Answers, name: str, value: object) -> dict[str, Any]:
    if screen.row is None:
        return {**answers, name: value}
    assert screen.row_field is not None
    rows = _rows(answers, screen.row_field)
    rows[screen.row] = {**rows[screen.row], name: value}
    return {**answers, screen.row_field: rows}


def _rows(answers: Answers, field: str) -> list[dict[str, Any]]:
    return [dict(row) for row in answers.get(field) or ()]


def _open_row(draft: Draft, screen: Fill, name: str, index: int) -> None:
    rows = _rows(draft.session.answers, name)
    if index >= len(rows):
        index = len(rows)
        rows.append({})
        draft.amend(answers={**draft.session.answers, name: rows})
    draft.go(replace(screen, row=index, row_field=name, tried=False, errors=()))


def _remove_row(draft: Draft, name: str, index: int) -> None:
    rows = _rows(draft.session.answers, name)
    if 0 <= index < len(rows):
        del rows[index]
    draft.amend(answers={**draft.session.answers, name: rows})


def shown_fields(form: Form, answers: Answers, screen: Fill) -> tuple[Field, ...]:
    """The questions that stand on the screen now."""
    if screen.row_field is not None:
        return form.fields[screen.row_field].columns
    step = visible_steps(form, answers)[screen.step]
    return tuple(form.fields[name] for name in step.fields)
