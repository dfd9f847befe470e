"""The screens of questions: their order, what each asks, and when it is shown."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts import parts
from backend.drafts.content import Item, by_name, items, label, text, texts, words
from backend.drafts.field_inputs import NewStepForm
from backend.drafts.texts import languages
from backend.drafts.views.shared import (
    READERS,
    Opened,
    answer,
    as_one_types,
    opened,
    page,
    store,
    tongue,
)
from forms.reading import Json
from forms.schema import Input


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def steps(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    form = it.bundle.form
    adding = request.method == "POST" and request.POST.get("do") == "add"
    typed = NewStepForm(
        request.POST if adding else None,
        languages=languages(form),
        page_language=tongue(),
        taken=by_name(form, "steps"),
    )
    if request.method == "POST":
        comment = _add(it, typed) if adding else _change(request, it)
        if as_one_types(request):
            return answer(request, it, [typed])
        back = reverse("draft-steps", args=[number])
        if comment and (done := store(request, it, comment, back)):
            return done
        fresh = opened(request, number)
        fresh.conflict, fresh.faults = it.conflict, it.faults
        it = fresh
    context = {
        "steps": _shown(it.bundle.form),
        "not_asked": [
            (name, label(by_name(it.bundle.form, "fields")[name], tongue()))
            for name in parts.not_asked(it.bundle.form)
        ],
        "all_steps": [(n, label(s, tongue())) for n, s in by_name(it.bundle.form, "steps").items()],
        "typed": typed,
    }
    return page(request, it, "steps.html", "draft-steps", context)


def _add(it: Opened, typed: NewStepForm) -> str:
    if not typed.is_valid():
        return ""
    name = str(typed.cleaned_data["name"])
    said = typed.typed_words("title")
    parts.add_step(it.bundle.form, name, {tag: word for tag, word in said.items() if word})
    return _("Step %s added") % name


def _change(request: StaffRequest, it: Opened) -> str:
    """Carry out what a button says; what to call it in the history, empty where it says nothing."""
    form, posted = it.bundle.form, request.POST
    step, name = posted.get("step", ""), posted.get("field", "")
    known = by_name(form, "steps")
    match posted.get("do", ""):
        case "up" | "down" as way if step in known:
            by = -1 if way == "up" else 1
            if name:
                parts.move_in_step(form, step, name, by)
                return _("Field %s moved") % name
            parts.move_step(form, step, by)
            return _("Step %s moved") % step
        case "remove" if step in known:
            parts.remove_step(form, step)
            return _("Step %s removed") % step
        case "ask" if name in by_name(form, "fields"):
            parts.ask_in(form, step if step in known else "", name)
            return _("Field %s asked elsewhere") % name
        case "when" if step in known:
            when = posted.get("when", "")
            if when in by_name(form, "fields") or not when:
                parts.set_condition(form, step, when, posted.getlist(f"equals-{when}"))
                return _("Step %s: when it is shown") % step
    return ""


def _shown(form: Item) -> list[dict[str, object]]:
    """Each step with its fields, and what can decide whether it is shown."""
    language = tongue()
    fields = by_name(form, "fields")
    asked: list[str] = []
    found: list[dict[str, object]] = []
    for name, step in by_name(form, "steps").items():
        when = step.get("when")
        condition = when if isinstance(when, dict) else {}
        inside = texts(step, "fields")
        found.append(
            {
                "name": name,
                "label": label(step, language),
                "fields": [
                    (key, label(fields[key], language) if key in fields else key) for key in inside
                ],
                "when": text(condition, "field"),
                "when_words": _said(condition, fields, language),
                "deciders": [
                    _decider(fields[key], condition, language) for key in asked if key in fields
                ],
            }
        )
        asked.extend(inside)
    return found


def _decider(field: Item, condition: dict[str, Json], language: str) -> dict[str, object]:
    """An earlier question, with its options if one of them can be what decides."""
    name = text(field, "name")
    here = text(condition, "field") == name
    chosen = texts(condition, "equals") if here else []
    options = []
    if text(field, "input") == Input.CHOICE:
        options = [
            (text(option, "value"), _called(option, language), text(option, "value") in chosen)
            for option in items(field, "options")
        ]
    elif text(field, "input") == Input.COUNTRY:
        options = [(value, value, True) for value in chosen]
    return {"name": name, "label": label(field, language), "here": here, "options": options}


def _called(option: Item, language: str) -> str:
    said = words(option, "label")
    return said.get(language) or said.get("vi") or text(option, "value")


def _said(condition: dict[str, Json], fields: dict[str, Item], language: str) -> str:
    name = text(condition, "field")
    if not name:
        return _("Always shown")
    field = fields.get(name, {})
    called = label(field, language) if field else name
    chosen = texts(condition, "equals")
    if not chosen:
        return _("Shown if “%s” is answered") % called
    names = {text(option, "value"): _called(option, language) for option in items(field, "options")}
    said = ", ".join(names.get(value, value) for value in chosen)
    return _("Shown if “%(field)s” is: %(options)s") % {"field": called, "options": said}
