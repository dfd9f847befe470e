"""A paper that somebody has left behind, until it no longer lies in the tray."""

from __future__ import annotations

from dataclasses import replace

from devices.status import Contact, DeviceKind, Media, PrinterStatus, SensorStatus
from kiosk_app.journey import effects
from kiosk_app.journey.availability import PAGE_PRINTER
from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.failing import call_office
from kiosk_app.journey.states import TakePapers, TrayNotice
from office_contract.vocabulary import HelpReason


def paper_left(draft: Draft) -> None:
    """Nobody has said that they have it."""
    _set(draft, left=True)


def warn_of_paper_left(draft: Draft) -> None:
    """The next person is told that it is not theirs, and staff that it still lies there."""
    if draft.state.machine.paper_left and not tray_is_empty(draft.state.machine):
        draft.lay_over(TrayNotice())
        call_office(draft, HelpReason.PAPER_LEFT)


def cleared(draft: Draft, by: effects.ClearedBy) -> None:
    """Somebody, or the printer's own sensor, says that nothing lies there any more."""
    if not draft.state.machine.paper_left:
        return
    _set(draft, left=False)
    draft.tell(effects.NoteTrayCleared, by=by)
    if isinstance(draft.state.overlay, TrayNotice):
        draft.lay_over(None)


def tray_is_empty(machine: Machine) -> bool:
    """True only if a sensor says so: the tray's own, else the printer's. Many have none."""
    lying = _sensed(machine)
    if lying is not None:
        return not lying
    return any(
        isinstance(report.status, PrinterStatus) and report.status.media is Media.NOT_PRESENT
        for report in machine.devices
        if report.kind == PAGE_PRINTER
    )


def follow_tray(draft: Draft) -> None:
    """The sensor sees papers come and go while the screen asks for them to be taken."""
    screen, lying = draft.state.screen, _sensed(draft.state.machine)
    if not isinstance(screen, TakePapers) or lying is None:
        return
    if lying and (screen.gone or not screen.seen):
        draft.show(replace(screen, seen=True, gone=False))
        draft.rearm()
    elif screen.seen and not lying and not screen.gone:
        draft.drop("remind")
        draft.show(replace(screen, gone=True))
        draft.rearm()


def _sensed(machine: Machine) -> bool | None:
    """Whether the tray's own sensor sees a paper; ``None`` if there is none, or it does not say."""
    contacts = [
        report.status.contact
        for report in machine.devices
        if report.kind == DeviceKind.TRAY_SENSOR and isinstance(report.status, SensorStatus)
    ]
    if not contacts or Contact.UNKNOWN in contacts:
        return None
    return Contact.ON in contacts


def _set(draft: Draft, *, left: bool) -> None:
    draft.state = replace(draft.state, machine=replace(draft.state.machine, paper_left=left))
