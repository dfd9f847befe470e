"""What every look at the tree is held against: names that are there, and in the right language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from forms.schema import Form
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.viewmodels.translate import OWN_NAMES
from tests.walks.tree import FIELDS, PRESSABLE, Node
from tests.walks.words import PLACE, forms, translations

MANY: Final = 3
"""Where so many languages stand by their own names, somebody chooses one."""


def faults(nodes: Sequence[Node], language: str) -> Iterator[str]:
    """What is wrong with what stands there, for somebody who speaks ``language``."""
    for node in nodes:
        if node.role in PRESSABLE | FIELDS and not node.name:
            yield f"role {node.role} without a name, described as “{node.description}”"
    if sum(any(node.name.startswith(own) for own in OWN_NAMES.values()) for node in nodes) >= MANY:
        return
    for node in nodes:
        for text in (node.name, node.description):
            spoken = languages_of().get(text)
            if spoken and language not in spoken and text not in OWN_NAMES.values():
                yield f"“{text}” is {sorted(spoken)}, not {language}"


@cache
def languages_of() -> Mapping[str, frozenset[str]]:
    """Every whole text that screens say, and the languages in which it is said so."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in LANGUAGES:
        for texts in translations(language).values():
            for text in texts:
                found[text].add(language)
    for form in forms().values():
        for said in _said(form):
            for language, text in said.items():
                found[text].add(language)
    return {
        text: frozenset(languages)
        for text, languages in found.items()
        if len(text) > 1 and not PLACE.search(text)
    }


def _said(form: Form) -> Iterator[Mapping[str, str]]:
    yield form.title
    yield form.short_title
    for field in form.fields.values():
        for one in (field, *field.columns):
            yield one.label
            for option in one.options:
                yield option.label
