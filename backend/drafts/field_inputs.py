"""The form of one question, and its answers' options; and the form of a new step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from backend.drafts.content import Item, items, put_said, text, words
from backend.drafts.inputs import nfc
from backend.drafts.language_inputs import BESIDE, Others, Worded
from backend.drafts.language_names import language_name
from forms.prefilling import PARTS, TOPICS
from forms.schema import Input
from forms.structure import MAX_AMOUNT, MAX_LENGTH

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_BLANKS = 3
"""Empty rows for further options."""
_MOST_OPTIONS = 200
_Groups = tuple[tuple[Any, tuple[str, ...], str], ...]
"""Title, inputs, and the text in every language that stands between the first and the rest."""
INPUTS: Mapping[Input, Any] = {
    Input.TEXT: _("Text"),
    Input.NAME: _("A person's name"),
    Input.NUMBER: _("Personal number, 12 digits"),
    Input.PHONE: _("Phone number"),
    Input.EMAIL: _("E-mail address"),
    Input.DATE: _("Date"),
    Input.COUNT: _("Whole number"),
    Input.MONEY: _("Amount in đồng"),
    Input.COUNTRY: _("Country or nationality"),
    Input.UNIT: _("Xã, phường or đặc khu"),
    Input.ADDRESS: _("Address"),
    Input.CHOICE: _("One of several options"),
    Input.ROWS: _("Table with rows"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Inputs under one heading; ``others`` are those of a text in the other languages."""

    title: Any
    fields: list[forms.BoundField]
    others: Others | None = None


class FieldForm(Worded):
    """One question, or one column of a table. Its words are edited with all others too."""

    input = forms.ChoiceField(label=_("Kind of question"), choices=list(INPUTS.items()))
    required = forms.BooleanField(label=_("Must be answered"), required=False)
    max_length = forms.IntegerField(
        label=_("Longest answer, characters"),
        min_value=1,
        max_value=MAX_LENGTH,
        required=False,
        help_text=_("For texts, names and addresses; 200 where it is empty."),
    )
    default = forms.CharField(
        label=_("Answer that stands there from the start"), max_length=300, required=False
    )
    prefill = forms.ChoiceField(
        label=_("Filled in from the document"),
        choices=[("", _("Nothing")), *((part, part) for part in PARTS)],
        required=False,
    )
    shares = forms.ChoiceField(
        label=_("Shared with the session's other forms"),
        choices=[("", _("Nothing")), *((topic, topic) for topic in sorted(TOPICS))],
        required=False,
        help_text=_("A later form of the same person begins with this answer."),
    )
    past = forms.BooleanField(label=_("Date: not in the future"), required=False)
    year_only = forms.BooleanField(label=_("Date: the year alone will do"), required=False)
    least_age = forms.IntegerField(
        label=_("Date: least age in years"), min_value=0, max_value=120, required=False
    )
    least = forms.IntegerField(
        label=_("Number: least"), min_value=0, max_value=MAX_AMOUNT, required=False
    )
    most = forms.IntegerField(
        label=_("Number: most"), min_value=1, max_value=MAX_AMOUNT, required=False
    )
    max_rows = forms.IntegerField(
        label=_("Table: most rows"), min_value=1, max_value=60, required=False
    )

    GROUPS: _Groups = (
        (_("Question"), ("input", "required"), "label"),
        (_("Help below the question"), (), "hint"),
        (_("Answer"), ("max_length", "default", "prefill", "shares"), ""),
        (_("Only for dates, numbers and tables"),
         ("past", "year_only", "least_age", "least", "most", "max_rows"), ""),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.say("label", _("Question, Vietnamese"), 300, required=True)
        self.say("hint", _("Help, Vietnamese"), 300)

    def grouped(self) -> list[Group]:
        return [self._group(*each) for each in self.GROUPS]

    def _group(self, title: Any, names: tuple[str, ...], key: str) -> Group:
        fields = [self[name] for name in names]
        if not key:
            return Group(title, fields)
        return Group(title, [*fields[:1], *self.beside(key), *fields[1:]], self.others(key))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        kind = cleaned.get("input")
        if kind in {Input.COUNT, Input.MONEY} and cleaned.get("most") is None:
            self.add_error("most", _("A number needs its greatest value."))
        if kind == Input.ROWS and cleaned.get("max_rows") is None:
            self.add_error("max_rows", _("A table needs its greatest number of rows."))
        return cleaned


def typed_field(item: Item) -> dict[str, object]:
    """What ``FieldForm`` shows of a field."""
    shown: dict[str, object] = {
        key: item.get(key)
        for key in ("input", "required", "max_length", "default", "prefill", "shares", "past",
                    "year_only", "least_age", "least", "most", "max_rows")
    }  # fmt: skip
    for key in ("label", "hint"):
        shown |= {f"{key}_{tag}": said for tag, said in words(item, key).items()}
    return shown


_WHOLE = ("max_length", "least_age", "least", "most", "max_rows")
_CHOSEN = ("default", "prefill", "shares")
_FLAGS = ("past", "year_only")


def field_of(typed: FieldForm, item: Item, options: list[Item] | None) -> Item:
    """The field with what was typed; keys that this page does not show stay as they were."""
    cleaned = typed.cleaned_data
    new: Item = dict(item)
    new["input"] = cleaned["input"]
    for key in ("label", "hint"):
        put_said(new, key, typed.typed_words(key))
    new["required"] = bool(cleaned["required"])
    for key in (*_WHOLE, *_CHOSEN, *_FLAGS):
        value = cleaned[key]
        if value is None or value == "" or value is False:
            new.pop(key, None)
        else:
            new[key] = value
    _suit(new, options)
    return new


def _suit(field: Item, options: list[Item] | None) -> None:
    """Drop what the kind of question does not have."""
    kind = field["input"]
    if kind != Input.CHOICE:
        field.pop("options", None)
    elif options is not None:
        field["options"] = list(options)
    if kind == Input.ROWS:
        field.setdefault("columns", [])
    else:
        field.pop("columns", None)
        field.pop("max_rows", None)
    if kind != Input.DATE:
        for key in ("past", "year_only", "least_age"):
            field.pop(key, None)
    if kind not in {Input.COUNT, Input.MONEY}:
        for key in ("least", "most"):
            field.pop(key, None)
    if kind not in {Input.TEXT, Input.NAME, Input.ADDRESS, Input.EMAIL}:
        field.pop("max_length", None)


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One row of the page: tag, name of the language, and words, for each language."""

    value: str
    beside: list[tuple[str, str, str]]
    others: list[tuple[str, str, str]]
    lacking: list[str]
    """Languages in which an option has no words."""


def option_rows(
    held: Sequence[Item], languages: Sequence[str], page_language: str
) -> list[OptionRow]:
    """A choice's options, and empty rows for more."""
    empty: list[Item] = [{} for _ in range(_BLANKS)]
    return [_row(option, languages, page_language) for option in [*held, *empty]]


def _row(option: Item, languages: Sequence[str], page_language: str) -> OptionRow:
    said = words(option, "label")
    cells = [(tag, language_name(tag, page_language), said.get(tag, "")) for tag in languages]
    others = cells[BESIDE:]
    lacking = [name for _tag, name, word in others if not word] if option else []
    return OptionRow(text(option, "value"), cells[:BESIDE], others, lacking)


def typed_options(posted: Mapping[str, str], item: Item, languages: Sequence[str]) -> list[Item]:
    """The options that were typed. A row without a key, and without words in the languages that
    stand beside it, is none.
    """
    kept = {text(option, "value"): option for option in items(item, "options")}
    found: list[Item] = []
    for at in range(_MOST_OPTIONS):
        if f"option-{at}-value" not in posted:
            break
        value = posted[f"option-{at}-value"].strip()
        typed = {
            tag: nfc(posted[f"option-{at}-{tag}"].strip())
            for tag in languages
            if f"option-{at}-{tag}" in posted
        }
        if value or any(typed.get(tag) for tag in languages[:BESIDE]):
            option: Item = {**kept.get(value, {}), "value": value or f"option_{at + 1}"}
            put_said(option, "label", typed)
            option.setdefault("label", {})
            found.append(option)
    return found


def a_key(said: str) -> str:
    if not _KEY.fullmatch(said):
        raise ValidationError(_("A key begins with a letter: a-z, 0-9 and _, 40 at most."))
    return said


class NewFieldForm(FieldForm):
    """A question that is added: its key, and the step that asks it."""

    name = forms.CharField(
        label=_("Key"),
        max_length=40,
        help_text=_("How the paper names it, for instance birth_place. It stays for ever."),
    )
    step = forms.ChoiceField(label=_("Asked in step"), required=False)
    GROUPS = (
        (_("Place"), ("name", "step"), ""),
        *FieldForm.GROUPS,
    )

    def __init__(
        self,
        *args: Any,
        taken: Iterable[str],
        steps: Iterable[tuple[str, str]],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self._taken = set(taken)
        choice = self.fields["step"]
        assert isinstance(choice, forms.ChoiceField)
        choice.choices = [("", str(_("In none"))), *steps]

    def clean_name(self) -> str:
        name = a_key(self.cleaned_data["name"])
        if name in self._taken:
            raise ValidationError(_("There is a field with this key."))
        return name


class NewStepForm(Worded):
    name = forms.CharField(label=_("Key"), max_length=40)

    def __init__(self, *args: Any, taken: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.say("title", _("Title, Vietnamese"), 200, required=True)
        self._taken = set(taken)

    def clean_name(self) -> str:
        name = a_key(self.cleaned_data["name"])
        if name in self._taken:
            raise ValidationError(_("There is a step with this key."))
        return name

    def grouped(self) -> Group:
        return Group("", [self["name"], *self.beside("title")], self.others("title"))
