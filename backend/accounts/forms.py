from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from backend.accounts.models import Account
from backend.accounts.passwords import faults
from backend.accounts.roles import Role
from backend.console.forms import ConsoleForm

_MISSING = {"required": _("Fill this in.")}
_LONGEST = 200


def _password(label: Any, autocomplete: str, help_text: Any = "") -> forms.CharField:
    widget = forms.PasswordInput(attrs={"autocomplete": autocomplete})
    return forms.CharField(
        label=label,
        help_text=help_text,
        widget=widget,
        strip=False,
        max_length=_LONGEST,
        error_messages=_MISSING,
    )


def _code(label: Any, help_text: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=20,
        error_messages=_MISSING,
        widget=forms.TextInput(
            attrs={"class": "figures", "autocomplete": "one-time-code", "spellcheck": "false"}
        ),
    )


class SignInForm(ConsoleForm):
    login = forms.CharField(
        label=_("Login"),
        max_length=60,
        error_messages=_MISSING,
        widget=forms.TextInput(
            attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    password = _password(_("Password"), "current-password")


class CodeForm(ConsoleForm):
    code = _code(
        _("Code"),
        _("Six digits from the app on your phone. Without the phone: a recovery code."),
    )


class NewPhoneForm(ConsoleForm):
    code = _code(_("Code that the phone shows now"), _("Six digits."))


class NewPasswordForm(ConsoleForm):
    """For ``account``."""

    new = _password(
        _("New password"),
        "new-password",
        _("At least 12 characters. A few words are easy to remember."),
    )
    again = _password(_("The same once more"), "new-password")

    def __init__(self, account: Account, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._account = account

    def clean(self) -> None:
        super().clean()
        new, again = self.cleaned_data.get("new"), self.cleaned_data.get("again")
        if new is None:
            return
        found = faults(new, self._account)
        if found:
            for fault in found:
                self.add_error("new", fault)
        elif again is not None and again != new:
            self.add_error("again", _("The two are not the same."))


class OwnPasswordForm(NewPasswordForm):
    current = _password(_("Password until now"), "current-password")
    field_order = ("current", "new", "again")


class ConfirmForm(ConsoleForm):
    current = _password(_("Your password"), "current-password")


class ChangePhoneForm(NewPhoneForm):
    current = _password(_("Your password"), "current-password")


def _name() -> forms.CharField:
    return forms.CharField(
        label=pgettext_lazy("person", "Name"),
        max_length=100,
        error_messages=_MISSING,
        help_text=_("As it stands in the audit record."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


def _roles() -> forms.TypedMultipleChoiceField:
    return forms.TypedMultipleChoiceField(
        label=_("Roles"),
        choices=Role.choices,
        coerce=Role,
        required=False,
        empty_value=[],
        widget=forms.CheckboxSelectMultiple,
    )


class AddAccountForm(ConsoleForm):
    login = forms.CharField(
        label=_("Login"),
        max_length=60,
        error_messages=_MISSING,
        help_text=_("Small letters without accents, digits, dots and hyphens."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none"}),
    )
    name = _name()
    roles = _roles()


class AccountForm(ConsoleForm):
    name = _name()
    roles = _roles()
