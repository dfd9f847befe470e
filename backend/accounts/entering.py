"""Between the first factor and the session: what the browser's session remembers meanwhile."""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponseBase
from django_otp import login as otp_login
from django_otp.models import Device

from backend.accounts import sign_in
from backend.accounts.models import Account
from backend.accounts.sessions import mark_beginning
from backend.audit.record import record
from backend.console.views import remember_language

TIME_FOR_CODE: Final = timedelta(minutes=5)
TIME_FOR_SET_UP: Final = timedelta(minutes=30)
"""Somebody may have to install an app first."""
_PASSWORD_SHOWN: Final = "password-shown"  # noqa: S105 - a name
_SETTING_UP: Final = "setting-up"
_NEW_PHONE: Final = "new-phone"

Session = MutableMapping[str, Any]


def remember_password_shown(session: Session, account: Account, now: datetime) -> None:
    session[_PASSWORD_SHOWN] = {
        "account": account.pk,
        "hash": account.get_session_auth_hash(),
        "until": (now + TIME_FOR_CODE).isoformat(),
    }


def who_showed_password(session: Session, now: datetime) -> Account | None:
    """``None`` if nobody has, or too long ago, or the password has changed since."""
    kept = _in_time(session, _PASSWORD_SHOWN, now)
    if kept is None:
        return None
    account = Account.objects.filter(pk=kept["account"], is_active=True).first()
    if account is None or account.get_session_auth_hash() != kept["hash"]:
        return None
    return account


def remember_setting_up(
    session: Session, link: str, password: str, key: str, now: datetime
) -> None:
    """``link`` as its hash, ``password`` as it is stored, ``key`` of the phone to be."""
    session[_SETTING_UP] = {
        "link": link,
        "password": password,
        "key": key,
        "until": (now + TIME_FOR_SET_UP).isoformat(),
    }


def setting_up(session: Session, now: datetime) -> dict[str, str] | None:
    return _in_time(session, _SETTING_UP, now)


def remember_new_phone(session: Session, key: str, now: datetime) -> None:
    session[_NEW_PHONE] = {"key": key, "until": (now + TIME_FOR_SET_UP).isoformat()}


def new_phone(session: Session, now: datetime) -> str | None:
    """Key of the phone that somebody who has signed in is setting up."""
    kept = _in_time(session, _NEW_PHONE, now)
    return kept["key"] if kept is not None else None


def forget(session: Session) -> None:
    for name in (_PASSWORD_SHOWN, _SETTING_UP, _NEW_PHONE):
        session.pop(name, None)


def enter(request: HttpRequest, account: Account, device: Device, now: datetime) -> None:
    """Begin the session of somebody who has shown both factors, under a new id."""
    forget(request.session)
    # An earlier session of the same browser must not lend anything to this one.
    request.session.flush()
    login(request, account)
    otp_login(request, device)  # type: ignore[no-untyped-call]
    mark_beginning(request.session, now)
    record(account, "signed-in", f"account {account.login}")
    sign_in.tidy(now)


def speak_language_of(request: HttpRequest, response: HttpResponseBase, account: Account) -> None:
    """The account's language, unless another was chosen in this browser."""
    if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        remember_language(response, account.language)


def _in_time(session: Session, name: str, now: datetime) -> dict[str, Any] | None:
    kept = session.get(name)
    if not isinstance(kept, dict) or now >= datetime.fromisoformat(kept["until"]):
        return None
    return kept
