"""How long a call that the office could not be told keeps: help for a person, or news of a door."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk_app.actions.help import TellOffice
from kiosk_app.journey import effects, events
from office_contract.messages import HelpCall
from office_contract.vocabulary import HelpReason
from offline_cache.client import OfficeClient
from offline_cache.errors import OfficeUnreachableError
from offline_cache.outbox import Outbox
from tests.kiosk_app.actions.parts import IDS, NOW, Emitted, Impatient, Notes, now


class Away:
    """An office that nobody reaches."""

    def call_help(self, _call: HelpCall) -> None:
        raise OfficeUnreachableError("nobody is there", sent=False)


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        (HelpReason.PERSON_ASKED, timedelta(minutes=30)),
        (HelpReason.PAPER_LEFT, timedelta(minutes=30)),
        (HelpReason.SERVICE_LOCKED, timedelta(days=7)),
        (HelpReason.DOOR_OPEN, timedelta(days=7)),
    ],
)
def test_what_the_office_could_not_be_told_is_kept_as_long_as_it_is_news(
    outbox: Outbox, emitted: Emitted, notes: Notes, reason: HelpReason, kept: timedelta
) -> None:
    client: OfficeClient = Away()  # type: ignore[assignment]
    effect = effects.TellOffice(**IDS, reason=reason, screen="ServiceDoor", language="vi")
    TellOffice(client, outbox, now, notes.log)(effect, emitted, Impatient())
    [entry] = outbox.list_entries()
    assert entry.expires == NOW + kept
    assert not emitted.one(events.HelpTold).reached
