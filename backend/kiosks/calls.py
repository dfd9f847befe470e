"""What kiosks have called for, as the console lists it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from backend.issuance.models import HelpCallReceived
from backend.kiosks.models import Kiosk
from office_contract.vocabulary import HelpReason

SHOWN_FOR: Final = timedelta(days=2)
MOST: Final = 30

WORDS: Final[Mapping[HelpReason, Promise]] = {
    HelpReason.PERSON_ASKED: _("Somebody asks for help"),
    HelpReason.DEVICE_FAULT: _("A device needs somebody"),
    HelpReason.PAPER_LEFT: _("A paper lies in the tray"),
    HelpReason.WRONG_PAGE: _("It stopped itself: the page was another person's"),
    HelpReason.SERVICE_LOCKED: _("Five wrong entries at service mode"),
    HelpReason.DOOR_OPEN: _("The cabinet was opened"),
    HelpReason.ON_BATTERY: _("The power is out; it runs on its battery"),
}


@dataclass(frozen=True, slots=True)
class Call:
    kiosk: Kiosk
    at: datetime
    words: Promise | str


def calls(now: datetime, kiosk: Kiosk | None = None) -> Sequence[Call]:
    """Those of the last two days, newest first, of one kiosk or of all."""
    found = HelpCallReceived.objects.filter(at__gte=now - SHOWN_FOR).select_related("kiosk")
    if kiosk is not None:
        found = found.filter(kiosk=kiosk)
    return [Call(one.kiosk, one.at, _words(one.reason)) for one in found.order_by("-at")[:MOST]]


def _words(reason: str) -> Promise | str:
    """A kiosk of a later program may know other reasons."""
    try:
        return WORDS[HelpReason(reason)]
    except ValueError:
        return reason
