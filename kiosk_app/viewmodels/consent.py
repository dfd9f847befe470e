"""What is used for what, agreed to before anything is used. Nothing is ticked beforehand."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from forms.schema import Kind
from kiosk_app.journey import touches
from kiosk_app.journey.availability import service
from kiosk_app.journey.circumstances import Availability
from kiosk_app.journey.states import Consent
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.icons import known_glyph
from kiosk_app.viewmodels.translate import translate
from office_contract.vocabulary import Subject


class ConsentVm(ScreenVm):
    changed = Signal()

    def _screen(self) -> Consent:
        assert isinstance(self.state.screen, Consent)
        return self.state.screen

    @Property(str, notify=changed)
    def intro(self) -> str:
        return translate("consent", "For %1, the machine uses:").replace(
            "%1", self.say(self.form.short_title)
        )

    @Property(str, notify=changed)
    def onlyFor(self) -> str:
        """Whom this paper is about, where there is no choice and it is not the person; of a child,
        whose agreement is needed too (Luật 91/2025/QH15, Điều 24).
        """
        chosen = len(self.form.subjects) > 1
        match self.session.about if chosen else Subject(self.form.subjects[0]):
            case Subject.CHILD:
                return translate(
                    "consent",
                    "This paper is about your child. From the age of seven your child agrees too.",
                )
            case Subject.DECEASED if not chosen:
                return translate("consent", "This paper is about a relative who has died.")
            case _:
                return ""

    @Property(list, notify=changed)
    def uses(self) -> list[dict[str, str]]:
        """Rows: ``icon``, ``what``, ``why``."""
        return [
            {"icon": known_glyph(use.icon), "what": self.say(use.what), "why": self.say(use.why)}
            for use in self.form.uses
        ]

    @Property(str, notify=changed)
    def kept(self) -> str:
        """What stays in the machine: number and time of a paper, so never "nothing"."""
        if self._waits():
            return translate(
                "consent",
                "Only the office can open the request. The machine keeps no picture of the card.",
            )
        if "card" not in self.form.needs and "passport" in self.form.needs:
            return translate(
                "consent", "The machine keeps only the time. It keeps no picture of the passport."
            )
        if self.form.kind is Kind.FORM:
            return translate(
                "consent", "The machine keeps only the time. It keeps no picture of the card."
            )
        return translate(
            "consent",
            "The machine keeps only the paper's number and time. It keeps no picture of the card.",
        )

    @Property(str, notify=changed)
    def deleted(self) -> str:
        """When what was told is gone from the machine."""
        if self._waits():
            return translate("consent", "Deleted once the office has it")
        return translate("consent", "Deleted when you finish")

    @Property(str, notify=changed)
    def contact(self) -> str:
        """Whom to ask about one's data; empty where this machine names nobody."""
        if not self.bridge.data_contact:
            return ""
        return translate("consent", "Questions about your data: %1").replace(
            "%1", self.bridge.data_contact
        )

    def _waits(self) -> bool:
        """The office is away: what is asked for stays here, locked, until it can be sent."""
        found = service(self.state.machine, self.form)
        return self.session.collection is None and found.availability is Availability.LATER

    @Property(bool, notify=changed)
    def agreed(self) -> bool:
        return self._screen().agreed

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """The person went on without having agreed."""
        return self._screen().missing

    @Slot()
    def toggle(self) -> None:
        self.touch(touches.Agree, agreed=not self._screen().agreed)

    @Slot()
    def refuse(self) -> None:
        self.touch(touches.OtherService)
