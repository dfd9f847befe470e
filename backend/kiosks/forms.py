from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from backend.console.forms import ConsoleForm
from backend.releases.models import KioskGroup

_MISSING = {"required": _("Fill this in.")}


class CodeForm(ConsoleForm):
    code = forms.CharField(
        label=_("Code on the kiosk's screen"),
        help_text=_("Eight letters and digits. Spaces and small letters do not matter."),
        max_length=20,
        error_messages=_MISSING,
        widget=forms.TextInput(
            attrs={
                "class": "figures",
                "autocomplete": "off",
                "autocapitalize": "characters",
                "spellcheck": "false",
            }
        ),
    )


class KioskForm(ConsoleForm):
    """What the office says of a kiosk."""

    name = forms.CharField(
        label=_("Name of the kiosk"),
        help_text=_("As the office calls it, for instance “Máy 2, sảnh A”."),
        max_length=100,
        error_messages=_MISSING,
    )
    place = forms.CharField(
        label=_("Where it stands"),
        help_text=_("As people say it. It stands on phones when somebody signs in."),
        max_length=200,
        error_messages=_MISSING,
    )
    groups = forms.ModelMultipleChoiceField(
        label=_("Groups"),
        queryset=KioskGroup.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        groups = self.fields["groups"]
        assert isinstance(groups, forms.ModelMultipleChoiceField)
        groups.queryset = KioskGroup.objects.all()


class ApprovalForm(KioskForm):
    same = forms.BooleanField(
        label=_("I have compared: the same fingerprint stands on the kiosk's screen."),
        error_messages={
            "required": _("Compare the fingerprint first. If it differs, refuse the kiosk.")
        },
    )
    field_order = ("same", "name", "place", "groups")


class SuspendForm(ConsoleForm):
    because = forms.CharField(
        label=_("Reason"),
        help_text=_("For the office. People at the kiosk read only that it is out of service."),
        max_length=200,
        error_messages=_MISSING,
    )


class RevokeForm(ConsoleForm):
    final = forms.BooleanField(
        label=_("I know that this cannot be taken back."),
        error_messages={"required": _("Tick this, or suspend the kiosk instead.")},
    )
