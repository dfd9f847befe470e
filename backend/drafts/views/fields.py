"""The questions of a form: their list, and a page for each."""

from __future__ import annotations

from django.http import Http404, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts import parts
from backend.drafts.content import Item, by_name, items, label, text, texts
from backend.drafts.field_inputs import (
    INPUTS,
    FieldForm,
    NewFieldForm,
    field_of,
    option_rows,
    typed_field,
    typed_options,
)
from backend.drafts.texts import languages
from backend.drafts.views.shared import (
    READERS,
    Opened,
    answer,
    as_one_types,
    opened,
    page,
    store,
    stored_or_told,
    tongue,
)
from forms.schema import Input


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def fields(request: StaffRequest, number: int) -> HttpResponseBase:
    """The list; POST moves a field, or takes one out."""
    it = opened(request, number)
    form = it.bundle.form
    if request.method == "POST":
        name = request.POST.get("field", "")
        if name in by_name(form, "fields"):
            comment = _change(request.POST.get("do", ""), it, name)
            back = reverse("draft-fields", args=[number])
            if done := store(request, it, comment, back):
                return done
        it = _again(request, it)
    steps = {
        name: step for step in items(it.bundle.form, "steps") for name in texts(step, "fields")
    }
    language = tongue()
    rows = [
        {
            "name": name,
            "label": label(item, language),
            "kind": INPUTS.get(_kind(item), text(item, "input")),
            "required": item.get("required") is True,
            "step": label(steps[name], language) if name in steps else "",
            "printed": bool(parts.printed_at(it.bundle.layout, name)) or _ticked(it, item),
        }
        for name, item in by_name(it.bundle.form, "fields").items()
    ]
    return page(request, it, "fields.html", "draft-fields", {"rows": rows})


def _again(request: StaffRequest, it: Opened) -> Opened:
    """The draft as it is saved, with why nothing was stored."""
    fresh = opened(request, it.draft.pk)
    fresh.conflict, fresh.faults = it.conflict, it.faults
    return fresh


def _kind(item: Item) -> Input:
    try:
        return Input(text(item, "input"))
    except ValueError:
        return Input.TEXT


def _ticked(it: Opened, item: Item) -> bool:
    name = text(item, "name")
    return any(
        parts.printed_at(it.bundle.layout, f"tick.{name}.{text(option, 'value')}")
        for option in items(item, "options")
    )


def _change(do: str, it: Opened, name: str) -> str:
    """Carry out what a button of the list says; what to call it in the history."""
    if do == "remove":
        parts.remove_field(it.bundle, name)
        return _("Field %s removed") % name
    parts.move_field(it.bundle.form, name, -1 if do == "up" else 1)
    return _("Field %s moved") % name


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def new_field(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    form = it.bundle.form
    language = tongue()
    steps = [(name, label(step, language)) for name, step in by_name(form, "steps").items()]
    last = steps[-1][0] if steps else ""
    tags = languages(form)
    typed = NewFieldForm(
        request.POST if request.method == "POST" else None,
        languages=tags,
        page_language=language,
        initial={"required": True, "step": last, "input": Input.TEXT.value},
        taken=by_name(form, "fields"),
        steps=steps,
    )
    options = typed_options(request.POST, {}, tags) if request.method == "POST" else []
    if request.method == "POST" and typed.is_valid():
        item = field_of(typed, {"name": typed.cleaned_data["name"]}, options)
        name = text(item, "name")
        parts.add_field(it.bundle, item, typed.cleaned_data["step"])
        if not as_one_types(request):
            back = reverse("draft-field", args=[number, name])
            if done := store(request, it, _("Field %s added") % name, back):
                return done
    if as_one_types(request):
        return answer(request, it, [typed])
    rows = option_rows(options, tags, language)
    context = {"typed": typed, "options": rows, "new": True}
    return page(request, it, "field.html", "draft-fields", context)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def field(request: StaffRequest, number: int, name: str) -> HttpResponseBase:
    return _field_page(request, number, name, "")


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def column(request: StaffRequest, number: int, name: str, column: str) -> HttpResponseBase:
    """A column of a table is a question too."""
    return _field_page(request, number, name, column)


def _field_page(request: StaffRequest, number: int, name: str, column: str) -> HttpResponseBase:
    it = opened(request, number)
    item = by_name(it.bundle.form, "fields").get(name)
    if item is not None and column:
        item = by_name(item, "columns").get(column)
    if item is None:
        raise Http404
    here = reverse("draft-column", args=[number, name, column]) if column else reverse(
        "draft-field", args=[number, name]
    )  # fmt: skip
    posted = request.method == "POST"
    if posted and request.POST.get("do") == "column" and not column:
        return _add_column(request, it, name, item)
    if posted and request.POST.get("do") == "remove":
        parts.remove_field(it.bundle, name, column)
        back = reverse("draft-field", args=[number, name]) if column else reverse(
            "draft-fields", args=[number]
        )  # fmt: skip
        return stored_or_told(request, it, _("Field %s removed") % (column or name), back)
    tags, language = languages(it.bundle.form), tongue()
    typed = FieldForm(
        request.POST if posted else None,
        languages=tags,
        page_language=language,
        initial=typed_field(item),
    )
    options = typed_options(request.POST, item, tags) if posted else items(item, "options")
    if posted and typed.is_valid():
        new = field_of(typed, item, options)
        parts.replace_field(it.bundle, name, column, new)
        if not as_one_types(request) and (
            done := store(request, it, _("Field %s changed") % (column or name), here)
        ):
            return done
    if as_one_types(request):
        return answer(request, it, [typed])
    context = {
        "typed": typed,
        "field": item,
        "name": name,
        "column": column,
        "label": label(item, language),
        "options": option_rows(options, tags, language),
        "columns": [
            {"name": held, "label": label(one, language)}
            for held, one in by_name(item, "columns").items()
        ],
        "table": text(item, "input") == Input.ROWS,
        "printed": parts.printed_at(it.bundle.layout, name),
    }
    return page(request, it, "field.html", "draft-fields", context)


def _add_column(request: StaffRequest, it: Opened, name: str, item: Item) -> HttpResponseBase:
    """A column with a free key, for the author to say the rest."""
    taken = by_name(item, "columns")
    key = next(f"column_{at}" for at in range(1, len(taken) + 2) if f"column_{at}" not in taken)
    new: Item = {"name": key, "input": "text", "required": False, "label": {"vi": key}}
    changed: Item = {**item, "columns": [*items(item, "columns"), new]}
    parts.replace_field(it.bundle, name, "", changed)
    back = reverse("draft-field", args=[it.draft.pk, name])
    return stored_or_told(request, it, _("Column %s added") % key, back)
