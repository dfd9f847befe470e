"""Which action does what the journey asks for."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from forms.bundle import Bundle
from forms.schema import Form
from kiosk_app.actions.appointment import PrintAppointment
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.collecting import NoteTrayCleared, OpenCollection, ReadSlip
from kiosk_app.actions.consenting import NoteConsent
from kiosk_app.actions.counter_slip import PrintCounterSlip
from kiosk_app.actions.declaring import Declarer
from kiosk_app.actions.deliver import Deliver, RecordOutcome
from kiosk_app.actions.glass import Glass
from kiosk_app.actions.help import TellOffice
from kiosk_app.actions.identify import ReadDocument
from kiosk_app.actions.issue import ComposeForm, IssueCertificate, Press
from kiosk_app.actions.local_time import hall_day
from kiosk_app.actions.lookup import FindRecord, FindRelatives
from kiosk_app.actions.preview import DrawPreview
from kiosk_app.actions.queueing import QueueRequest
from kiosk_app.actions.receipt import PrintReceipt
from kiosk_app.actions.sign_in import BeginSignIn
from kiosk_app.actions.slip_press import SlipPress
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.actions.wiping import Wipe
from kiosk_app.config import Config
from kiosk_app.drivers import Drivers
from kiosk_app.journey import effects
from kiosk_app.log import Log
from kiosk_app.runner import Action, Cancelled, Emit
from kiosk_app.technician.actions import service_actions
from kiosk_app.technician.line import ServiceLine
from offline_cache.client import OfficeClient
from offline_cache.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Hands:
    """What the actions work with."""

    config: Config
    drivers: Drivers
    client: OfficeClient
    books: Bookkeeping
    outbox: Outbox
    trust: TrustKeeper
    service: ServiceLine
    find: Callable[[str, int], Bundle | None]
    """The bundle of a form's code and version, if the shelf has it."""
    play: Callable[[effects.Sound], None]
    now: Callable[[], datetime]
    """The office's time."""
    wake_sync: Callable[[], None]
    ask_again: Callable[[], None]
    """Ask the office once more to take this kiosk in."""
    log: Log


def actions_of(hands: Hands) -> dict[type[effects.Effect], Action]:
    """An action for each kind of effect."""
    log, client, books, now = hands.log, hands.client, hands.books, hands.now
    drivers, wake_sync = hands.drivers, hands.wake_sync

    def find(form: Form) -> Bundle:
        bundle = hands.find(form.code, form.version)
        assert bundle is not None
        return bundle

    def sound(effect: effects.Effect, _emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.PlaySound)
        hands.play(effect.sound)

    declarer = Declarer(hands.config.machine.name, hands.trust, now)
    press = Press(find, hands.trust, books, now, log)
    service = hands.service
    glass = Glass(drivers.scanner, service.on_read)
    slips = SlipPress(drivers.slip_printer, log, service.paper)
    place = hands.config.machine.place
    return {
        **service_actions(service.access, service.desk, glass, log),
        effects.ReadDocument: ReadDocument(glass, lambda: hall_day(now()), log),
        effects.ReadSlip: ReadSlip(glass, hands.trust, now, log),
        effects.OpenCollection: OpenCollection(client, log),
        effects.DrawPreview: DrawPreview(find, declarer),
        effects.BeginSignIn: BeginSignIn(client, log),
        effects.FindRelatives: FindRelatives(client, log),
        effects.FindRecord: FindRecord(client, log),
        effects.IssueCertificate: IssueCertificate(client, books, press, now, log),
        effects.ComposeForm: ComposeForm(declarer, books, press, log),
        effects.Deliver: Deliver(drivers.page_printer, books, log, paper=service.paper),
        effects.PrintReceipt: PrintReceipt(slips, place, lambda: hands.trust.trust().address, now),
        effects.QueueRequest: QueueRequest(hands.trust, books, now, os.urandom, log, wake_sync),
        effects.PrintAppointment: PrintAppointment(slips, place, now),
        effects.PrintCounterSlip: PrintCounterSlip(slips, place, now),
        effects.NoteTrayCleared: NoteTrayCleared(books, log),
        effects.RecordOutcome: RecordOutcome(books, now, log, wake_sync),
        effects.NoteConsent: NoteConsent(hands.outbox, now, log, wake_sync),
        effects.TellOffice: TellOffice(client, hands.outbox, now, log),
        effects.PlaySound: sound,
        effects.Wipe: Wipe(drivers.page_printer, log),
        effects.AskToBeTakenIn: lambda _effect, _emit, _cancelled: hands.ask_again(),
    }
