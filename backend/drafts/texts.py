"""Every text of a form in all its languages, to be edited side by side. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from backend.drafts.content import Item, items, put_said, text, words
from forms import wording
from forms.reading import LANGUAGE
from forms.second_language import PAPER_LANGUAGE

FIRST = ("vi", "en")
"""Every form has texts in these; they stand side by side before all others."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text: where it stands, and what it is in each language that it has.

    ``path`` names fields, steps and options, not their places, so that it stays the same when
    somebody else reorders them. ``holder`` and ``key`` are where it is kept.
    """

    path: str
    part: str
    """``form``, ``uses``, ``steps``, ``fields`` or ``paper``: the heading that it stands under."""
    of: str
    """Name of the field, step or use that it belongs to; empty for the form's own."""
    key: str
    """``title``, ``label``, ``hint``, ``option`` ...: what kind of text it is."""
    words: Mapping[str, str]
    optional: bool
    holder: Item

    def missing(self, languages: tuple[str, ...]) -> tuple[str, ...]:
        """Languages that lack it; none where it is left out in all of them."""
        if self.optional and not any(self.words.values()):
            return ()
        return tuple(tag for tag in languages if not self.words.get(tag, "").strip())


def languages(form: Item) -> tuple[str, ...]:
    """The form's languages: the first two, and those of any text, in the order of the text that has
    most; so that none changes its place when it is taken out of one text.
    """
    most_first = sorted(all_texts(form), key=lambda each: len(each.words), reverse=True)
    said = (tag for each in most_first for tag in each.words if LANGUAGE.fullmatch(tag))
    return tuple(dict.fromkeys((*FIRST, *said)))


def further(form: Item) -> tuple[str, ...]:
    """Languages that kiosks speak and the form lacks altogether: one may begin to translate."""
    has = languages(form)
    return tuple(tag for tag in wording.languages() if tag not in has)


def all_texts(form: Item) -> Iterator[Text]:
    """In the order of the editor."""
    for key in ("title", "short_title", "help"):
        yield _text(form, key, key, part="form")
    for at, use in enumerate(items(form, "uses")):
        for key in ("what", "why"):
            yield _text(use, key, f"uses.{at}.{key}", part="uses", of=str(at + 1))
    for step in items(form, "steps"):
        name = text(step, "name")
        yield _text(step, "title", f"steps.{name}", part="steps", of=name)
    for item in items(form, "fields"):
        yield from _of_field(item, "fields", text(item, "name"))
    table = form.get("paper_words")
    if isinstance(table, dict):
        for name in table:
            yield _text(table, name, f"paper_words.{name}", part="paper", of=name)


def _of_field(item: Item, at: str, of: str) -> Iterator[Text]:
    here = f"{at}.{text(item, 'name')}"
    yield _text(item, "label", f"{here}.label", part="fields", of=of)
    yield _text(item, "hint", f"{here}.hint", part="fields", of=of, optional=True)
    for option in items(item, "options"):
        value = text(option, "value")
        yield _text(option, "label", f"{here}.options.{value}", part="fields", of=of)
    for column in items(item, "columns"):
        yield from _of_field(column, f"{here}.columns", of)


def _text(
    holder: Item, key: str, path: str, *, part: str, of: str = "", optional: bool = False
) -> Text:
    return Text(path, part, of, key, words(holder, key), optional, holder)


def missing(form: Item) -> list[tuple[Text, tuple[str, ...]]]:
    """Texts that lack one of the form's languages, with those that they lack. Words of the paper
    stand beside the Vietnamese, so that they lack none in it.
    """
    wanted = languages(form)
    found: list[tuple[Text, tuple[str, ...]]] = []
    for each in all_texts(form):
        lacking = each.missing(wanted_of(each, wanted))
        if lacking:
            found.append((each, lacking))
    return found


def lacking(form: Item) -> dict[str, int]:
    """How many texts lack each of the form's languages."""
    counted = Counter(tag for _each, tags in missing(form) for tag in tags)
    return {tag: counted[tag] for tag in languages(form)}


def wanted_of(each: Text, tags: tuple[str, ...]) -> tuple[str, ...]:
    """Languages in which a text is wanted."""
    if each.part == "paper":
        return tuple(tag for tag in tags if tag != PAPER_LANGUAGE)
    return tags


def put(form: Item, typed: Mapping[tuple[str, str], str]) -> None:
    """Write what was typed, by path and language. An emptied text is taken out of its language;
    languages that were not typed stay.
    """
    known = (*languages(form), *further(form))
    for each in list(all_texts(form)):
        said = {
            tag: typed[each.path, tag].strip()
            for tag in wanted_of(each, known)
            if (each.path, tag) in typed
        }
        put_said(each.holder, each.key, said)
        if each.words and not each.optional:
            each.holder.setdefault(each.key, {})


def left_behind(before: Item, after: Item) -> int:
    """How many texts were said anew in Vietnamese, while another language stayed as it was."""
    old = {each.path: each.words for each in all_texts(before)}
    return sum(_left_behind(old.get(each.path, {}), each.words) for each in all_texts(after))


def _left_behind(was: Mapping[str, str], now: Mapping[str, str]) -> bool:
    anew = PAPER_LANGUAGE in was and now.get(PAPER_LANGUAGE) != was[PAPER_LANGUAGE]
    others = [tag for tag in now if tag != PAPER_LANGUAGE]
    return anew and any(now[tag] == was.get(tag) for tag in others)
