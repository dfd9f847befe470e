"""The form of what a form is, besides its questions and words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from backend.drafts.content import Item, text, texts
from backend.drafts.inputs import Typed, area, lines
from forms.schema import Group, IdentityLevel, Offline


class AboutForm(Typed):
    """What a form is, besides its questions and words."""

    group = forms.ChoiceField(
        label=_("Where the list of services shows it"),
        choices=[
            (Group.RESIDENCE.value, _("Residence")),
            (Group.CIVIL_STATUS.value, _("Civil status")),
            (Group.PERSONAL.value, _("Personal papers")),
            (Group.VISITORS.value, _("Visitors")),
        ],
    )
    effective_from = forms.DateField(
        label=_("In force from"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    effective_to = forms.DateField(
        label=_("In force until"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("Empty: until it is replaced."),
    )
    procedure = forms.RegexField(
        r"^\d\.\d{6}$",
        label=_("Code in the national list of procedures"),
        required=False,
        help_text=_("Such as 1.004222; empty where it is not known."),
    )
    legal_basis = forms.CharField(
        label=_("Legal basis"), widget=area(4), required=False, help_text=_("One a line.")
    )
    unconfirmed = forms.CharField(
        label=_("What no source confirms"),
        widget=area(3),
        required=False,
        help_text=_("One a line. It warns reviewers; nobody at the kiosk reads it."),
    )
    identity = forms.ChoiceField(
        label=_("Who the person has to be"),
        choices=[
            (IdentityLevel.NONE.value, _("Nothing is asked")),
            (IdentityLevel.DECLARED.value, _("Declared: card, passport or typed")),
            (IdentityLevel.VERIFIED.value, _("Verified: signed in with a phone")),
        ],
    )
    offline = forms.ChoiceField(
        label=_("While the office cannot be reached"),
        choices=[
            (Offline.WORKS.value, _("It works")),
            (Offline.QUEUED.value, _("It is queued, with a slip")),
            (Offline.UNAVAILABLE.value, _("It is not available")),
        ],
    )
    subjects = forms.MultipleChoiceField(
        label=_("Whom it may be about"),
        choices=[
            ("self", _("The person at the kiosk")),
            ("child", _("Their child")),
            ("deceased", _("A relative who has died")),
        ],
        widget=forms.CheckboxSelectMultiple,
    )
    needs = forms.MultipleChoiceField(
        label=_("What the person should have at hand"),
        choices=[("card", _("Card")), ("passport", _("Passport")), ("phone", _("Phone"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    icon = forms.RegexField(
        r"^[a-z0-9-]{1,40}$", label=_("Picture"), help_text=_("Its name, such as house-line.")
    )
    consent_version = forms.RegexField(
        r"^[0-9A-Za-z.-]{1,40}$",
        label=_("Version of the consent"),
        help_text=_("Change it when the uses of data change."),
    )
    sealed = forms.MultipleChoiceField(
        label=_("Values in the paper's QR code"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("The subject's name and number always belong to them."),
    )

    def __init__(self, *args: Any, fields: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["sealed"]
        assert isinstance(choice, forms.MultipleChoiceField)
        choice.choices = list(fields)


def typed_about(form: Item) -> dict[str, object]:
    effective = form.get("effective")
    days = effective if isinstance(effective, dict) else {}
    shown: dict[str, object] = {
        key: text(form, key)
        for key in ("group", "procedure", "identity", "offline", "icon", "consent_version")
    }
    shown |= {key: texts(form, key) for key in ("subjects", "needs", "sealed")}
    shown |= {key: "\n".join(texts(form, key)) for key in ("legal_basis", "unconfirmed")}
    return shown | {f"effective_{key}": text(days, key) for key in ("from", "to")}


def about_of(cleaned: Mapping[str, Any], form: Item) -> None:
    """Write what was typed. The seal's order stays; what is new comes last."""
    for key in ("group", "procedure", "identity", "offline", "icon", "consent_version"):
        form[key] = cleaned[key]
    for key in ("legal_basis", "unconfirmed"):
        form[key] = lines(cleaned[key])
    for key in ("subjects", "needs"):
        form[key] = list(cleaned[key])
    chosen = cleaned["sealed"]
    kept = [name for name in texts(form, "sealed") if name in chosen]
    form["sealed"] = [*kept, *(name for name in chosen if name not in kept)]
    until = cleaned["effective_to"]
    form["effective"] = {
        "from": cleaned["effective_from"].isoformat(),
        "to": until.isoformat() if until else None,
    }
