"""Call a person to the machine: at once if the office is there, else from the outbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.journey import effects, events
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled, Emit
from office_contract.messages import HelpCall
from office_contract.vocabulary import HelpReason
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeError, StoreError
from offline_cache.outbox import NewEntry, Outbox, help_entry

HELP_IS_WANTED: Final = timedelta(minutes=30)
"""Afterwards the person has gone: a late call would send staff for nothing."""

DAMAGE_IS_NEWS: Final = timedelta(days=7)
"""How long the office should still hear that a store was damaged."""

NEWS: Final = frozenset({HelpReason.SERVICE_LOCKED, HelpReason.DOOR_OPEN})
"""What the office should hear of for as long: somebody may have tried to get in."""


def damage_entries(now: datetime) -> tuple[NewEntry, ...]:
    """A call for somebody who looks after a machine whose store was damaged, for the outbox."""
    call = HelpCall(
        entry=f"help_store_{int(now.timestamp())}",
        reason=HelpReason.DEVICE_FAULT,
        screen="store-damaged",
        language="vi",
        at=now,
    )
    return (help_entry(call, now + DAMAGE_IS_NEWS),)


class TellOffice:
    def __init__(
        self, client: OfficeClient, outbox: Outbox, now: Callable[[], datetime], log: Log
    ) -> None:
        self._client = client
        self._outbox = outbox
        self._now = now
        self._log = log

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.TellOffice)
        now = self._now()
        call = HelpCall(
            entry=f"help_{effect.effect.replace('.', '_')}_{int(now.timestamp())}",
            reason=effect.reason,
            screen=effect.screen,
            language=effect.language,
            at=now,
        )
        reached = True
        try:
            self._client.call_help(call)
        except OfficeError:
            reached = False
            try:
                wanted = DAMAGE_IS_NEWS if effect.reason in NEWS else HELP_IS_WANTED
                self._outbox.add(help_entry(call, now + wanted))
            except StoreError as error:
                self._log("store", error=type(error).__name__)
        self._log("help-called", session=effect.session, reason=effect.reason, reached=reached)
        emit(
            events.HelpTold(
                session=effect.session,
                effect=effect.effect,
                at=hour_and_minute(now),
                reached=reached,
            )
        )
