"""The machine has stopped itself, or the office has taken it out of service."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal

from kiosk_app.journey.circumstances import Pause, Standing
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.translate import translate


class OutOfServiceVm(ScreenVm):
    changed = Signal()

    @Property(str, notify=changed)
    def happened(self) -> str:
        """Why, and since when (local time)."""
        machine = self.state.machine
        if machine.out_of_service is not None:
            text = translate("out_of_service", "Stopped by itself at %1, to be safe.")
            return text.replace("%1", machine.out_of_service)
        if (pause := self._pause) is not None:
            return pause
        if machine.standing is Standing.REVOKED:
            return translate("out_of_service", "The office no longer accepts this machine's key.")
        text = translate("out_of_service", "Taken out of service by the office at %1.")
        return text.replace("%1", machine.standing_since)

    @Property(str, notify=changed)
    def helper(self) -> str:
        machine = self.state.machine
        if self._pause is not None:
            return translate(
                "out_of_service", "The counter in %1. This machine comes back by itself."
            ).replace("%1", machine.place)
        if machine.out_of_service is None and machine.standing is Standing.REVOKED:
            return translate("out_of_service", "A technician makes a new key and has it enrolled.")
        if machine.out_of_service is None:
            return translate(
                "out_of_service", "The counter in %1. This machine comes back by itself."
            ).replace("%1", machine.place)
        return translate("out_of_service", "The counter in %1. Staff know about it.").replace(
            "%1", machine.place
        )

    @property
    def _pause(self) -> str | None:
        """Why the machine pauses, if nothing worse keeps it from working."""
        machine = self.state.machine
        if machine.out_of_service is not None or machine.standing is not Standing.GOOD:
            return None
        match machine.pause:
            case Pause.POWER:
                return translate("out_of_service", "The power is out. It waits for it to be back.")
            case Pause.DOOR:
                return translate("out_of_service", "Its cabinet is open: it is being looked after.")
            case Pause.STORE:
                return translate(
                    "out_of_service", "It cannot keep records now. It waits until it can."
                )
            case Pause.KEYS:
                return translate(
                    "out_of_service", "Its keys cannot be opened now. Its log names the file."
                )
            case Pause.RETIRED:
                return translate("out_of_service", "Being serviced since %1.").replace(
                    "%1", machine.retired or ""
                )
            case None:
                return None

    @Property(bool, notify=changed)
    def canCall(self) -> bool:
        """Whether a call for help would reach the office: it hears nothing of a suspended one."""
        return self.state.machine.out_of_service is not None
