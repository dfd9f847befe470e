"""What the record's actions, subjects and facts are called on the page; the unknown as they are."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from backend.accounts.roles import Role, labels

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")

ACTIONS: dict[str, Promise] = {
    "signed-in": _("Signed in"),
    "signed-out": _("Signed out"),
    "account-locked": _("Sign-in locked after wrong attempts"),
    "address-locked": _("Address locked after wrong attempts"),
    "account-added": _("Account added"),
    "account-changed": _("Account changed"),
    "account-deactivated": _("Account deactivated"),
    "account-activated": _("Account activated"),
    "link-made": _("One-time link made"),
    "link-used": _("One-time link used"),
    "second-factor-removed": _("Second factor removed"),
    "password-changed": _("Password changed"),
    "phone-changed": _("Phone changed"),
    "recovery-codes-made": _("New recovery codes made"),
    "demo-accounts-made": _("Demo accounts made"),
    "audit-exported": _("Audit record exported"),
    "kiosk-enrolled": _("Kiosk taken in"),
    "enrolment-refused": _("Kiosk refused"),
    "kiosk-renamed": _("Kiosk renamed"),
    "kiosk-grouped": _("Groups of a kiosk changed"),
    "kiosk-suspended": _("Kiosk suspended"),
    "kiosk-resumed": _("Kiosk resumed"),
    "kiosk-revoked": _("Kiosk revoked"),
    "kiosk-key-wanted": _("New key wanted of a kiosk"),
    "kiosk-key-changed": _("Key of a kiosk changed"),
    "ledger-alarm": _("A kiosk's ledger is not what was countersigned"),
    "ledger-alarm-seen": _("Alarm about a ledger looked at"),
    "notice-put-up": _("Notice put up"),
    "notice-ended": _("Notice ended"),
    "service-closed": _("Service closed"),
    "closure-ended": _("Service opened again"),
    "day-closed": _("Closed day entered"),
    "closed-day-removed": _("Closed day removed"),
    "hours-set": _("Hours set"),
    "draft-begun": _("Draft begun"),
    "draft-saved": _("Draft saved"),
    "draft-submitted": _("Draft handed in for review"),
    "draft-approved": _("Draft approved"),
    "draft-sent-back": _("Draft sent back"),
    "draft-withdrawn": _("Draft given up"),
    "draft-compared": _("Draft compared with the form in force"),
    "draft-published": _("Draft published"),
    "fee-added": _("Fee entered"),
    "service-changed": _("Service changed"),
    "release-published": _("Release published"),
    "release-widened": _("Release widened"),
    "release-stopped": _("Release stopped"),
    "release-taken-back": _("Release taken back"),
    "kiosk-group-changed": _("Group of kiosks changed"),
    "kiosk-group-deleted": _("Group of kiosks deleted"),
    "declaration-read": _("Declaration read at the counter"),
    "declaration-exported": _("Declaration saved at the counter"),
    "paper-seen": _("Paper looked up"),
    "revocation-proposed": _("Revocation proposed"),
    "paper-revoked": _("Paper revoked"),
    "revocation-declined": _("Revocation declined"),
    "revocation-withdrawn": _("Revocation withdrawn"),
    "pdf-certificate-installed": _("Certificate for PDF files installed"),
    "person-shown": _("A person was shown what is held about them"),
    "person-forgotten": _("Data were deleted at a person's wish"),
}
_SUBJECTS: dict[str, Promise] = {
    "account": pgettext_lazy("audit", "account"),
    "accounts": pgettext_lazy("audit", "accounts"),
    "address": pgettext_lazy("audit", "address"),
    "audit": pgettext_lazy("audit", "audit"),
    "day": pgettext_lazy("audit", "day"),
    "draft": pgettext_lazy("audit", "draft"),
    "group": pgettext_lazy("audit", "group"),
    "kiosk": pgettext_lazy("audit", "kiosk"),
    "notice": pgettext_lazy("audit", "notice"),
    "people": pgettext_lazy("audit", "people"),
    "service": pgettext_lazy("audit", "service"),
}
_FACTS: dict[str, Promise] = {
    "amount_vnd": pgettext_lazy("audit", "amount, in đồng"),
    "available": pgettext_lazy("audit", "given at kiosks"),
    "base_version": pgettext_lazy("audit", "begun from version"),
    "basis": pgettext_lazy("audit", "legal basis"),
    "begun": pgettext_lazy("audit", "begun"),
    "content_of": pgettext_lazy("audit", "content of version"),
    "fee_waived": pgettext_lazy("audit", "fee waived"),
    "from": pgettext_lazy("audit", "from"),
    "instead_of": pgettext_lazy("audit", "instead of version"),
    "kind": pgettext_lazy("audit", "kind"),
    "papers": pgettext_lazy("audit", "papers"),
    "release": pgettext_lazy("audit", "release"),
    "requests": pgettext_lazy("audit", "waiting requests"),
    "sha256": pgettext_lazy("audit", "SHA-256"),
    "sign_ins": pgettext_lazy("audit", "sign-ins"),
    "since": pgettext_lazy("audit", "since"),
    "source": pgettext_lazy("audit", "came from"),
    "text": pgettext_lazy("audit", "text"),
    "until": pgettext_lazy("audit", "until"),
    "was": pgettext_lazy("audit", "was before"),
    "where": pgettext_lazy("audit", "where"),
    "account": pgettext_lazy("audit", "account"),
    "action": pgettext_lazy("audit", "action"),
    "because": pgettext_lazy("audit", "reason"),
    "code": pgettext_lazy("audit", "code"),
    "comment": pgettext_lazy("audit", "comment"),
    "day": pgettext_lazy("audit", "day"),
    "earlier_name": pgettext_lazy("audit", "earlier name"),
    "earlier_roles": pgettext_lazy("audit", "earlier roles"),
    "effective_from": pgettext_lazy("audit", "in force from"),
    "entries": pgettext_lazy("audit", "entries"),
    "ground": pgettext_lazy("audit", "ground"),
    "group": pgettext_lazy("audit", "group"),
    "groups": pgettext_lazy("audit", "groups"),
    "kiosk": pgettext_lazy("audit", "kiosk"),
    "last_row": pgettext_lazy("audit", "last row known"),
    "logins": pgettext_lazy("audit", "logins"),
    "name": pgettext_lazy("audit", "name"),
    "place": pgettext_lazy("audit", "place"),
    "replaces": pgettext_lazy("audit", "key before it"),
    "proposed_by": pgettext_lazy("audit", "proposed by"),
    "reason": pgettext_lazy("audit", "reason"),
    "revision": pgettext_lazy("audit", "revision"),
    "roles": pgettext_lazy("audit", "roles"),
    "row": pgettext_lazy("audit", "row"),
    "share": pgettext_lazy("audit", "share"),
    "state": pgettext_lazy("audit", "state"),
    "subject": pgettext_lazy("audit", "concerning"),
    "version": pgettext_lazy("audit", "version"),
}
_CHOICES: dict[str, dict[str, Promise]] = {
    "kind": {
        "information": pgettext_lazy("audit", "information"),
        "warning": pgettext_lazy("audit", "warning"),
        "fork": pgettext_lazy("audit", "does not follow from what was countersigned"),
        "returned": pgettext_lazy("audit", "an earlier ledger came back"),
        "begun-anew": pgettext_lazy("audit", "a new ledger was begun"),
    },
    "state": {
        "rolling-out": pgettext_lazy("audit", "rolling out"),
        "stopped": pgettext_lazy("audit", "stopped"),
        "taken-back": pgettext_lazy("audit", "taken back"),
    },
}
"""What a fact may be, where it is one of few."""


def label(action: str) -> str:
    known = ACTIONS.get(action)
    return action if known is None else str(known)


def subject_words(subject: str) -> str:
    """Its kind in the page's language; the rest of it is a name or a number."""
    kind, space, rest = subject.partition(" ")
    known = _SUBJECTS.get(kind)
    return subject if known is None else f"{known}{space}{_day(rest)}"


def fact_words(name: str, value: object) -> tuple[str, str]:
    known = _FACTS.get(name)
    return name if known is None else str(known), _as_text(name, value)


def _as_text(name: str, value: object) -> str:
    if isinstance(value, list) and name.endswith("roles"):
        return ", ".join(labels(Role(each) for each in value if each in Role.values))
    if isinstance(value, list):
        return ", ".join(_place(each) if name == "where" else str(each) for each in value)
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if value is None:
        return ""
    known = _CHOICES.get(name, {}).get(str(value))
    return _day(str(value)) if known is None else str(known)


def _place(named: str) -> str:
    return gettext("all kiosks") if named == "all" else subject_words(named)


def _day(text: str) -> str:
    """A day or moment of ISO 8601 as the page writes days, in the office's time; else ``text``."""
    try:
        if _DAY.fullmatch(text):
            return f"{date.fromisoformat(text):%d/%m/%Y}"
        if _MOMENT.match(text):
            return f"{timezone.localtime(datetime.fromisoformat(text)):%d/%m/%Y %H:%M}"
    except ValueError:
        pass
    return text
