"""What a new password must be."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from backend.accounts.models import Account

_SENTENCES = {
    "password_too_short": _("Use at least 12 characters."),
    "password_too_common": _("Too many people use this password. Choose another."),
    "password_entirely_numeric": _("Digits alone are guessed quickly. Add words."),
    "password_too_similar": _("This is too much like the login or the name."),
}


def faults(password: str, account: Account) -> list[str]:
    """What is wrong with it, as sentences."""
    try:
        validate_password(password, account)
    except ValidationError as e:
        return [str(_SENTENCES[str(each.code)]) for each in e.error_list]
    return []
