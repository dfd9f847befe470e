"""A layout that came from the Designer, checked and saved as the draft's next revision."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from backend.accounts.models import Account
from backend.designer.template import NoTemplateError, taken
from backend.drafts import words
from backend.drafts.content import elements, text
from backend.drafts.editing import (
    Conflict,
    NotEditable,
    Unsaveable,
    files,
    read_file,
    save,
    written,
)
from backend.drafts.fault_words import in_vietnamese
from backend.drafts.models import Draft, Revision
from backend.drafts.reviewing import Refusal
from backend.drafts.views.shared import tongue
from forms.bundle import BundleError, read_bundle
from forms.reading import Fault, Json, UnreadableJsonError, read_json

_PATH = re.compile(r"layout\.json\.schemas\[(\d+)\]\[(\d+)\]\.?(.*)")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the page is told. ``kind`` is ``ok``, ``attention`` or ``failure``.

    Args:
        kind: How it went.
        text: A sentence or two.
        revision: The newest one, where what was sent is in it.
        faults: Where in the layout, and what is to be mended.
        newest: What somebody else saved meanwhile.
    """

    kind: str
    text: str
    revision: int | None = None
    faults: tuple[tuple[str, str], ...] = ()
    newest: Revision | None = None


def save_layout(
    draft: Draft, account: Account, sent: bytes, expected: int, *, over: bool
) -> Answer:
    """Save the pages ``sent`` (JSON) with the rest of the newest revision.

    Args:
        draft: The draft.
        account: Who works at it.
        sent: As the Designer has them.
        expected: Number of the revision that the Designer began from.
        over: They know that somebody saved after they had begun.
    """
    content = files(draft)
    before = read_file(content, "layout.json")
    try:
        after = taken(before, read_json(sent))
    except (UnreadableJsonError, NoTemplateError) as e:
        return Answer("failure", _("Nothing was saved: what the page sent %s.") % _say(str(e)))
    changed = dict(content)
    if after != before:
        changed["layout.json"] = written(after)
    comment = _("Layout, over a newer revision") if over else _("Layout, in the designer")
    match save(draft, account, changed, expected, comment):
        case Conflict(newest):
            return Answer("attention", "", newest=newest)
        case NotEditable(reviewed_by_them=reviewed):
            why = Refusal.REVIEWED_IT if reviewed else Refusal.STATE
            return Answer("failure", f"{_('Nothing was saved.')} {words.refusal(why)}")
        case Unsaveable(faults):
            return Answer("failure", _("Nothing was saved."), faults=_told(faults, after))
        case Revision(number=number):
            return _saved(number, changed, after)


def _saved(number: int, content: Mapping[str, bytes], layout: dict[str, Json]) -> Answer:
    faults = _faults(content)
    if not faults:
        return Answer("ok", _("Saved as revision %d.") % number, number)
    said = _("Saved as revision %d. To be mended before it can be reviewed:") % number
    return Answer("attention", said, number, _told(faults, layout))


def _faults(content: Mapping[str, bytes]) -> tuple[Fault, ...]:
    try:
        read_bundle(content)
    except BundleError as e:
        return e.faults
    return ()


def _told(faults: tuple[Fault, ...], layout: dict[str, Json]) -> tuple[tuple[str, str], ...]:
    return tuple((_where(fault.path, layout), _say(fault.sentence)) for fault in faults)


def _where(path: str, layout: dict[str, Json]) -> str:
    """``layout.json.schemas[0][3].fontSize`` as ``Page 1, “item_3”, fontSize``."""
    found = _PATH.fullmatch(path)
    if found is None:
        return words.place(path, {}, tongue())
    page, index = int(found[1]) + 1, int(found[2])
    names = {
        (number, place): text(item, "name") or text(item, "type")
        for number, place, item in elements(layout)
    }
    name = names.get((page, index), str(index + 1))
    where = _("Page %(page)d, “%(name)s”") % {"page": page, "name": name}
    return f"{where}, {found[3]}" if found[3] else where


def _say(sentence: str) -> str:
    return in_vietnamese(sentence) if tongue() == "vi" else sentence
