"""The layout as a table of elements, for everybody who does not drag things about with a mouse."""

from __future__ import annotations

from django.http import Http404, HttpResponseBase
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts.content import (
    Item,
    by_name,
    element_list,
    elements,
    label,
    number,
    page_count,
    text,
)
from backend.drafts.element_inputs import ElementForm, element_of, typed_element, words_key
from backend.drafts.parts import LINE, free_name, move
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


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def paper(request: StaffRequest, number: int) -> HttpResponseBase:
    """The table; POST moves an element within its page, or removes it."""
    it = opened(request, number)
    layout = it.bundle.layout
    if request.method == "POST":
        found = _element(it, request.POST.get("element", ""), request.POST.get("name", ""))
        held = element_list(layout, found[0])
        assert held is not None
        if request.POST.get("do") == "remove":
            held.pop(found[1])
            comment = _("Element %s removed") % text(found[2], "name")
        else:
            move(held, found[1], -1 if request.POST.get("do") == "up" else 1)
            comment = _("Element %s moved in the order") % text(found[2], "name")
        return stored_or_told(request, it, comment, reverse("draft-paper", args=[number]))
    rows = [_row(at, index, item) for at, index, item in elements(layout)]
    context = {
        "pages": [
            (at, [row for row in rows if row["page"] == at])
            for at in (*range(1, page_count(layout) + 1), 0)
        ],
        "designer": _designer(number),
    }
    return page(request, it, "paper.html", "draft-paper", context)


def _designer(number: int) -> str:
    try:
        return reverse("designer", args=[number])
    except NoReverseMatch:
        return ""


def _row(at: int, index: int, item: Item) -> dict[str, object]:
    shown = typed_element(at, item)
    return {**shown, "at": f"{at}-{index}", "text": text(item, words_key(item))[:160]}


def _element(it: Opened, place: str, name: str) -> tuple[int, int, Item]:
    """Raises: Http404: There is none, or somebody else has put another one there."""
    for at, index, item in elements(it.bundle.layout):
        if f"{at}-{index}" == place and text(item, "name") == name:
            return at, index, item
    raise Http404


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def new_element(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    layout = it.bundle.layout
    begun: Item = {
        **LINE,
        "name": free_name(layout, "line"),
        "position": {"x": 30, "y": 100},
        "overflow": "visible",
    }
    return _edited(request, it, 1, None, begun)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def element(request: StaffRequest, number: int, at: int, index: int) -> HttpResponseBase:
    it = opened(request, number)
    found = next(
        ((a, i, one) for a, i, one in elements(it.bundle.layout) if (a, i) == (at, index)), None
    )
    if found is None:
        raise Http404
    return _edited(request, it, at, index, found[2])


def _edited(
    request: StaffRequest, it: Opened, at: int, index: int | None, item: Item
) -> HttpResponseBase:
    """The page of an element. ``index`` is ``None`` for one that is added."""
    posted = request.method == "POST"
    moved = posted and index is not None and request.POST.get("was") != text(item, "name")
    typed = ElementForm(request.POST if posted else None, initial=typed_element(at, item))
    if posted and typed.is_valid():
        there = typed.cleaned_data["page"]
        held = element_list(it.bundle.layout, there)
        if held is None:
            typed.add_error("page", _("There is no such page."))
        elif not moved:
            _put(it, at, index, there, element_of(typed.cleaned_data, item))
            called = typed.cleaned_data["name"]
            comment = _("Element %s") % called
            back = reverse("draft-paper", args=[it.draft.pk])
            if not as_one_types(request) and (done := store(request, it, comment, back)):
                return done
    if as_one_types(request):
        return answer(request, it, [typed], paper=True)
    context = {
        "typed": typed,
        "name": text(item, "name"),
        "new": index is None,
        "moved": moved,
        "values": [
            (name, label(one, tongue())) for name, one in by_name(it.bundle.form, "fields").items()
        ],
        "width": number(item, "width"),
    }
    return page(request, it, "element.html", "draft-paper", context)


def _put(it: Opened, at: int, index: int | None, there: int, new: Item) -> None:
    layout = it.bundle.layout
    target = element_list(layout, there)
    assert target is not None
    if index is None or there != at:
        target.append(new)
    if index is None:
        return
    source = element_list(layout, at)
    assert source is not None
    if there != at:
        source.pop(index)
    else:
        source[index] = new
