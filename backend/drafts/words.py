"""What the pages say of a draft: refusals, faults, where in a form something is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from backend.drafts.content import label, text
from backend.drafts.fault_words import in_vietnamese
from backend.drafts.reviewing import Refusal
from forms.reading import Fault, Json

_REFUSALS: Mapping[Refusal, Promise] = {
    Refusal.ROLE: gettext_lazy("Your account has another role, so you can only look at this."),
    Refusal.OWN_DRAFT: gettext_lazy(
        "You have worked on this draft. Somebody else has to review and publish it."
    ),
    Refusal.REVIEWED_IT: gettext_lazy(
        "You have reviewed this draft. Somebody else has to edit or publish it."
    ),
    Refusal.STATE: gettext_lazy("That is not possible in the draft's present state."),
    Refusal.NEWER_REVISION: gettext_lazy(
        "Somebody saved a newer revision meanwhile. Look at it first, then decide again."
    ),
    Refusal.NEWER_VERSION: gettext_lazy(
        "Another version of this form was published meanwhile. Compare the draft with it first."
    ),
    Refusal.FAULTS: gettext_lazy("The draft has faults. Mend them first, then it can be reviewed."),
    Refusal.COMMENT_MISSING: gettext_lazy("Say what should be changed."),
}


def refusal(why: Refusal) -> str:
    return str(_REFUSALS[why])


@dataclass(frozen=True, slots=True)
class FaultWords:
    """One fault as a page shows it: where for a person, what, and the path for an expert."""

    where: str
    sentence: str
    path: str


_LISTS: Mapping[str, Promise] = {
    "fields": gettext_lazy("Field"),
    "columns": gettext_lazy("column"),
    "steps": gettext_lazy("Step"),
    "options": gettext_lazy("option"),
    "uses": gettext_lazy("Use of data"),
    "derived": gettext_lazy("Derived value"),
    "staticSchema": gettext_lazy("Every page, element"),
}
_FILES: Mapping[str, Promise] = {
    "form.json": gettext_lazy("Form"),
    "layout.json": gettext_lazy("Paper"),
    "sample.json": gettext_lazy("Samples"),
}
_KEY = re.compile(r"form\.json|layout\.json|sample\.json|[^.\[\]]+|\[\d+\]")


def fault(found: Fault, form: Mapping[str, Json], language: str) -> FaultWords:
    """A fault in the words of the page."""
    sentence = in_vietnamese(found.sentence) if language == "vi" else found.sentence
    return FaultWords(place(found.path, form, language), sentence, found.path)


def place(path: str, form: Mapping[str, Json], language: str) -> str:
    """``form.json.fields[3].label.ko`` as ``Field “Phone” · label · ko``."""
    said: list[str] = []
    holder: Json = None
    keys = _KEY.findall(path)
    for key, after in pairwise([*keys, ""]):
        index = int(key[1:-1]) if key.startswith("[") else -1
        if index >= 0 and isinstance(holder, list):
            holder = holder[index] if index < len(holder) else None
            if isinstance(holder, dict) and said:
                said[-1] += f" “{label(holder, language) or text(holder, 'value') or index + 1}”"
            continue
        if index >= 0:
            said.append(str(index + 1))
            continue
        if key in _FILES:
            holder = dict(form) if key == "form.json" else None
            if key != "form.json" or not after:
                said.append(str(_FILES[key]))
            continue
        holder = holder.get(key) if isinstance(holder, dict) else None
        said.append(str(_LISTS[key]) if key in _LISTS and after.startswith("[") else key)
    return " · ".join(said)
