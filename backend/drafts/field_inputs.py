"""The form of one question, and its answers' options; and the form of a new step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from backend.drafts.content import Item, items, text, words
from backend.drafts.inputs import LANGUAGE_NAMES, Typed, nfc
from forms.prefilling import PARTS, TOPICS
from forms.reading import Json
from forms.schema import Input
from forms.structure import MAX_AMOUNT, MAX_LENGTH

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_BLANKS = 3
"""Empty rows for further options."""
_Groups = tuple[tuple[Any, tuple[str, ...]], ...]
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


class FieldForm(Typed):
    """One question, or one column of a table. Its words are edited with all others too."""

    input = forms.ChoiceField(label=_("Kind of question"), choices=list(INPUTS.items()))
    label_vi = forms.CharField(label=_("Question, Vietnamese"), max_length=300)
    label_en = forms.CharField(label=_("English"), max_length=300, required=False)
    label_ko = forms.CharField(label=_("Korean"), max_length=300, required=False)
    hint_vi = forms.CharField(label=_("Help, Vietnamese"), max_length=300, required=False)
    hint_en = forms.CharField(label=_("English"), max_length=300, required=False)
    hint_ko = forms.CharField(label=_("Korean"), max_length=300, required=False)
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
        (_("Question"), ("input", "label_vi", "label_en", "label_ko", "required")),
        (_("Help below the question"), ("hint_vi", "hint_en", "hint_ko")),
        (_("Answer"), ("max_length", "default", "prefill", "shares")),
        (_("Only for dates, numbers and tables"),
         ("past", "year_only", "least_age", "least", "most", "max_rows")),
    )  # fmt: skip

    def grouped(self) -> list[tuple[Any, list[forms.BoundField]]]:
        return [(title, [self[name] for name in names]) for title, names in self.GROUPS]

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
        said = words(item, key)
        shown |= {f"{key}_{tag}": said.get(tag, "") for tag in LANGUAGE_NAMES}
    return shown


_WHOLE = ("max_length", "least_age", "least", "most", "max_rows")
_CHOSEN = ("default", "prefill", "shares")
_FLAGS = ("past", "year_only")


def field_of(cleaned: Mapping[str, Any], item: Item, options: list[Item] | None) -> Item:
    """The field with what was typed; keys that this page does not show stay as they were."""
    new: Item = dict(item)
    new["input"] = cleaned["input"]
    for key in ("label", "hint"):
        said = {tag: old for tag, old in words(item, key).items() if tag not in LANGUAGE_NAMES}
        typed = {tag: cleaned[f"{key}_{tag}"].strip() for tag in LANGUAGE_NAMES}
        said = {tag: word for tag, word in typed.items() if word} | said
        if said:
            new[key] = dict(said)
        else:
            new.pop(key, None)
    new["required"] = bool(cleaned["required"])
    for key in (*_WHOLE, *_CHOSEN, *_FLAGS):
        value = cleaned[key]
        if value in {None, "", False}:
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


def option_rows(item: Item) -> list[dict[str, str]]:
    """A choice's options, and empty rows for more."""
    rows = [
        {"value": text(option, "value"), **_tagged(words(option, "label"))}
        for option in items(item, "options")
    ]
    return [*rows, *({"value": "", **_tagged({})} for _ in range(_BLANKS))]


def _tagged(said: Mapping[str, str]) -> dict[str, str]:
    return {tag: said.get(tag, "") for tag in LANGUAGE_NAMES}


def typed_options(posted: Mapping[str, str], item: Item) -> list[Item]:
    """The options that were typed: a row without a key and without words is none."""
    kept = {text(option, "value"): words(option, "label") for option in items(item, "options")}
    found: list[Item] = []
    for at in range(200):
        if f"option-{at}-value" not in posted:
            break
        value = posted[f"option-{at}-value"].strip()
        typed = {tag: posted.get(f"option-{at}-{tag}", "").strip() for tag in LANGUAGE_NAMES}
        said: dict[str, Json] = {tag: nfc(word) for tag, word in typed.items() if word}
        if value or said:
            more = {t: w for t, w in kept.get(value, {}).items() if t not in LANGUAGE_NAMES}
            found.append({"value": value or f"option_{at + 1}", "label": {**said, **more}})
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
        (_("Place"), ("name", "step")),
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


class NewStepForm(Typed):
    name = forms.CharField(label=_("Key"), max_length=40)
    title_vi = forms.CharField(label=_("Title, Vietnamese"), max_length=200)
    title_en = forms.CharField(label=_("English"), max_length=200, required=False)
    title_ko = forms.CharField(label=_("Korean"), max_length=200, required=False)

    def __init__(self, *args: Any, taken: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._taken = set(taken)

    def clean_name(self) -> str:
        name = a_key(self.cleaned_data["name"])
        if name in self._taken:
            raise ValidationError(_("There is a step with this key."))
        return name
