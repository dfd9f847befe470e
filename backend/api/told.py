"""What a kiosk is told each time it asks how things stand, worked out once a minute for each.

Two hundred kiosks ask a hundred times a second, and nearly always nothing has changed. Whatever
changes is announced (``backend.releases.announcing``), and what begins or ends by itself does so on
the minute: an answer that is kept is a minute old at most.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils import timezone

from backend.issuance import offers
from backend.kiosks.models import Kiosk
from backend.notices import showing
from backend.releases.announcing import newest_announcement
from office_contract.messages import ClosedDay, Notice, OpenHours, ServiceState

MOST_KEPT: Final = 10_000
"""Kiosks; about 10 KB each."""


@dataclass(frozen=True, slots=True)
class Told:
    """Parts of ``office_contract.messages.OfficeStatus`` that hold for one kiosk."""

    services: tuple[ServiceState, ...]
    notices: tuple[Notice, ...]
    hours: tuple[OpenHours, ...]
    closed_days: tuple[ClosedDay, ...]


_kept: OrderedDict[int, tuple[int, datetime, Told]] = OrderedDict()
_lock = threading.Lock()


def told(kiosk: Kiosk, now: datetime) -> Told:
    """As it stands at ``now``."""
    number, minute = newest_announcement(), now.replace(second=0, microsecond=0)
    with _lock:
        known = _kept.get(kiosk.pk)
    if known is not None and known[:2] == (number, minute):
        return known[2]
    fresh = Told(
        services=offers.service_states(kiosk, now),
        notices=showing.notices(kiosk, now),
        hours=showing.hours_of_kiosk(kiosk),
        closed_days=showing.closed_days(kiosk, timezone.localdate(now)),
    )
    with _lock:
        _kept[kiosk.pk] = number, minute, fresh
        _kept.move_to_end(kiosk.pk)
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return fresh
