"""A paper that somebody has left behind, until it no longer lies in the tray."""

from __future__ import annotations

from dataclasses import replace

from devices.status import Media, PrinterStatus
from kiosk_app.journey import effects
from kiosk_app.journey.availability import PAGE_PRINTER
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.failing import call_office
from kiosk_app.journey.states import Machine, TrayNotice
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
    """True only if the printer's own sensor says so; many printers have none."""
    return any(
        isinstance(report.status, PrinterStatus) and report.status.media is Media.NOT_PRESENT
        for report in machine.devices
        if report.kind == PAGE_PRINTER
    )


def _set(draft: Draft, *, left: bool) -> None:
    draft.state = replace(draft.state, machine=replace(draft.state.machine, paper_left=left))
