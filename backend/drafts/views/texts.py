"""Every text in all languages side by side: those of the screen, and the words on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from backend.console.access import StaffRequest, staff_page
from backend.drafts import drawing, texts
from backend.drafts.content import Item, elements, label, text
from backend.drafts.content import by_name as named
from backend.drafts.element_inputs import put_words, words_key
from backend.drafts.fault_words import in_vietnamese
from backend.drafts.inputs import nfc
from backend.drafts.language_names import language_name
from backend.drafts.texts import Text
from backend.drafts.views.shared import (
    READERS,
    answer,
    as_one_types,
    opened,
    page,
    picture,
    store,
    to,
    tongue,
)
from forms.reading import LANGUAGE, Fault, Node

_PARTS: Mapping[str, object] = {
    "form": gettext_lazy("The form"),
    "uses": gettext_lazy("What the consent says"),
    "steps": gettext_lazy("Titles of the steps"),
    "fields": gettext_lazy("Questions"),
    "paper": gettext_lazy("Words of the paper in its second language"),
}
_KINDS: Mapping[str, object] = {
    "title": gettext_lazy("Title"),
    "short_title": gettext_lazy("Short title"),
    "help": gettext_lazy("Help"),
    "what": gettext_lazy("What is used"),
    "why": gettext_lazy("What for"),
    "label": gettext_lazy("Question"),
    "hint": gettext_lazy("Help below it"),
    "option": gettext_lazy("Option"),
}


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def on_screen(request: StaffRequest, number: int) -> HttpResponseBase:
    it = opened(request, number)
    form = it.bundle.form
    if request.method == "POST":
        texts.put(form, _typed(request))
        if request.headers.get("HX-Trigger-Name"):
            return _one(request, form)
        if as_one_types(request):
            return answer(request, it)
        back = _address(request, number)
        if it.changed == it.files and request.POST.get("third") != request.POST.get("shown"):
            return to(back)
        if done := store(request, it, _("Words on the screen"), back):
            return done
    only = request.GET.get("missing") == "1" and request.method != "POST"
    third = _third(request, form, only=only)
    tags = (*texts.FIRST, third) if third else texts.FIRST
    context = {
        "parts": _grouped(form, tags, only=only),
        "only": only,
        "missing": len(texts.missing(form)),
        "third": third,
        "first": [(tag, name, lacks) for tag, name, lacks in _counted(form) if tag in texts.FIRST],
        "thirds": [each for each in _counted(form) if each[0] not in texts.FIRST],
        "further": [(tag, language_name(tag, tongue())) for tag in texts.further(form)],
    }
    return page(request, it, "texts.html", "draft-texts", context)


def _address(request: HttpRequest, number: int) -> str:
    """The same page, with the language that was chosen to be shown next."""
    third = request.POST.get("third", "")
    query = {"missing": "1"} if request.POST.get("missing") == "1" else {}
    if LANGUAGE.fullmatch(third):
        query["third"] = third
    return reverse("draft-texts", args=[number]) + (f"?{urlencode(query)}" if query else "")


def _third(request: HttpRequest, form: Item, *, only: bool) -> str:
    """Language of the third column: the one asked for, else the first that lacks something where
    that alone is wanted, else the first; what was typed stays in sight.
    """
    lacking = texts.lacking(form)
    own = [tag for tag in lacking if tag not in texts.FIRST]
    known = [*own, *texts.further(form)]
    asked = request.POST.get("shown", "") or request.GET.get("third", "")
    if asked in known:
        return asked
    if only:
        own = [tag for tag in own if lacking[tag]] or own
    return next(iter([*own, *known]), "")


def _counted(form: Item) -> list[tuple[str, str, int]]:
    """Each language of the form: tag, name, and how many texts lack it."""
    return [
        (tag, language_name(tag, tongue()), count) for tag, count in texts.lacking(form).items()
    ]


def _typed(request: HttpRequest) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for key, value in request.POST.items():
        if key.startswith("t:") and key.count(":") >= 2:
            path, _colon, tag = key[2:].rpartition(":")
            found[path, tag] = nfc(str(value).replace("\r", ""))
    return found


def _grouped(form: Item, tags: tuple[str, ...], *, only: bool) -> list[dict[str, object]]:
    """Headings with the texts below them, each with an input per language."""
    language = tongue()
    shown = [
        each
        for each in texts.all_texts(form)
        if not only or each.missing(texts.wanted_of(each, tags))
    ]
    fields, steps = named(form, "fields"), named(form, "steps")
    owners = {"fields": fields, "steps": steps}
    found: list[dict[str, object]] = []
    for part, held in groupby(shown, key=lambda each: each.part):
        owned = []
        for of, its in groupby(held, key=lambda each: each.of):
            item = owners.get(part, {}).get(of)
            name = label(item, language) if item is not None else of
            owned.append({"name": name, "key": of, "texts": [_shown(it, tags) for it in its]})
        found.append({"title": _PARTS[part], "part": part, "owners": owned})
    return found


def _shown(each: Text, tags: tuple[str, ...]) -> dict[str, object]:
    lacking = each.missing(texts.wanted_of(each, tags))
    kind = "option" if ".options." in each.path else each.key
    of = ""
    if kind == "option" or ".columns." in each.path:
        *_rest, of = (part for part in each.path.split(".") if part not in {"label", "hint"})
    return {
        "kind": _KINDS.get(kind, each.key) if each.part != "paper" else each.key,
        "of": of,
        "inputs": [
            {
                "name": f"t:{each.path}:{tag}",
                "id": _id(each.path, tag),
                "language": language_name(tag, tongue()),
                "tag": tag,
                "value": each.words.get(tag, ""),
                "long": any(len(said) > 60 or "\n" in said for said in each.words.values()),
                "missing": tag in lacking,
            }
            for tag in texts.wanted_of(each, tags)
        ],
    }


def _id(path: str, tag: str) -> str:
    """Unique as the path is; letters that a style or a script can name."""
    return (
        "t-"
        + "".join(c if c.isascii() and c.isalnum() else f"-{ord(c):x}-" for c in path)
        + (f"--{tag}")
    )


def _one(request: StaffRequest, form: Item) -> HttpResponseBase:
    """Beside the one text that is being typed: what is wrong with it, or that it is missing."""
    name = request.headers.get("HX-Trigger-Name", "")
    path, _colon, tag = name.removeprefix("t:").rpartition(":")
    value = _typed(request).get((path, tag), "")
    faults: list[Fault] = []
    Node({"": value}, "", faults).text("", "")
    missing = [
        each for each, lacking in texts.missing(form) if each.path == path and tag in lacking
    ]
    sentence = faults[0].sentence if faults else ""
    context = {
        "id": _id(path, tag),
        "fault": in_vietnamese(sentence) if tongue() == "vi" else sentence,
        "missing": bool(missing),
        "missing_count": len(texts.missing(form)),
        "counted": [each for each in _counted(form) if each[0] == tag],
    }
    return render(request, "drafts/_one_text.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@staff_page(*READERS)
def on_paper(request: StaffRequest, number: int) -> HttpResponseBase:
    """The words that are printed: what a person holds in their hands afterwards."""
    it = opened(request, number)
    layout = it.bundle.layout
    homeless: list[str] = []
    if request.method == "POST":
        homeless = _put_on_paper(request, layout)
        if as_one_types(request):
            return answer(request, it, paper=True)
        back = reverse("draft-words", args=[number])
        if done := store(request, it, _("Words on the paper"), back):
            return done
    shown = [
        {
            "page": page_number,
            "index": index,
            "name": text(item, "name"),
            "value": text(item, words_key(item)),
            "rows": min(6, 1 + len(text(item, words_key(item))) // 70),
        }
        for page_number, index, item in elements(layout)
        if _says(item)
    ]
    grouped = [(at, list(held)) for at, held in groupby(shown, key=lambda one: one["page"])]
    pages = sorted(grouped, key=lambda one: (one[0] == 0, one[0]))
    context = {"pages": pages, "homeless": homeless}
    return page(request, it, "words.html", "draft-words", context)


def _put_on_paper(request: HttpRequest, layout: Item) -> list[str]:
    """Write what was typed; words whose element somebody else moved or removed are returned."""
    places = {(page, index): item for page, index, item in elements(layout) if _says(item)}
    homeless: list[str] = []
    for key, said in request.POST.items():
        kind, _colon, place = key.partition(":")
        page, _colon, index = place.partition(":")
        if kind != "w" or not (page.isdecimal() and index.isdecimal()) or len(place) > 12:
            continue
        item = places.get((int(page), int(index)))
        if item is not None and request.POST.get(f"n:{place}") == text(item, "name"):
            put_words(item, str(said))
        else:
            homeless.append(str(said))
    return homeless


def _says(item: Item) -> bool:
    """Whether an element has words of its own, not only a value's name."""
    kind = item.get("type")
    return kind == "multiVariableText" or (kind == "text" and item.get("readOnly") is True)


@require_http_methods(["GET", "HEAD"])
@staff_page(*READERS)
def paper(request: StaffRequest, number: int) -> HttpResponseBase:
    """The paper as it is saved, for the side of a page."""
    it = opened(request, number)
    drawn = drawing.pages(it.files, "vi", drawing.Sample.USUAL)
    return render(request, "drafts/_paper.html", _pictures(drawn))


def _pictures(drawn: list[bytes] | drawing.DrawingFault) -> dict[str, object]:
    if isinstance(drawn, drawing.DrawingFault):
        return {"no_picture": drawn.sentence}
    return {"pictures": [picture(one) for one in drawn]}
