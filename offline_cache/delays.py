"""Every duration of the offline cache, with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from office_contract.events import HEARTBEAT

FIRST_RETRY = timedelta(seconds=5)
"""A switch or a service restarts within it."""
LONGEST_RETRY = timedelta(minutes=10)
"""After an outage the office hears of every sheet within it, without a wake-up."""
LONGEST_RETRY_AFTER = timedelta(hours=1)
"""A larger Retry-After is a mistake of the office or of something before it."""
LONGEST_HOLD = timedelta(days=1)
"""No entry is held back for longer: what is due later was written by a wrong clock, and is due."""
IDLE_WAIT = timedelta(minutes=1)
"""How often the sync loop looks where nothing is due; writers wake it."""
SLOW_EXCHANGE = 0.5
"""Seconds after which an exchange is no longer waited for before the next is begun; also how often
new entries are looked for while one is under way."""
KEEP_SENT = timedelta(days=30)
"""How long a sent entry is listed, for the technician."""

ANCHOR_AFTER = timedelta(minutes=30)
"""How old the ledger's oldest row without an anchor may grow: what was written in a day's last half
hour is anchored before the hall is locked and the machine switched off."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits of one exchange with the office, in seconds.

    ``connect``: a local network answers at once, a mobile line within two seconds.
    ``read``: silence between two reads; an issue seals and writes in well under a second.
    ``total``: the whole answer, however slowly its bytes drip.
    """

    connect: float = 3.0
    read: float = 8.0
    total: float = 15.0


FIRST_RECONNECT = 1.0
"""Seconds: the office restarts its stream within them."""
LONGEST_RECONNECT = 60.0
"""Seconds between two tries to hear the stream; a kiosk asks by itself meanwhile."""
EVENTS_TIMEOUTS = Timeouts(connect=3.0, read=2 * HEARTBEAT, total=15.0)
"""Of the stream; ``total`` is for the head of the answer alone."""
RELEASE_TIMEOUTS = Timeouts()
"""Of one file of a release's metadata."""
RELEASE_TOTAL = 60.0
"""Seconds for all of a release's metadata: five small files, and a few roots after key changes."""
SLOWEST_PACKAGE = 32 * 1024
"""Bytes a second: a package that comes more slowly is given up, and tried again later."""


def retry_delay(attempts: int, draw: float) -> timedelta:
    """Wait before the next try: doubling, with jitter; ``attempts`` so far, from 1; draw in [0, 1).

    Between half of the full delay and all of it, so that the kiosks of a city do not come back
    in step after an outage.
    """
    doublings = min(max(attempts - 1, 0), 20)
    full = min(FIRST_RETRY * (1 << doublings), LONGEST_RETRY)
    return full * (0.5 + draw / 2)
