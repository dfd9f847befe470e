"""What can be had here, what it costs and needs, and whether it works right now."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot

from forms.schema import Kind
from kiosk_app.journey import events
from kiosk_app.journey.availability import service, services
from kiosk_app.journey.states import Availability, Fee, Hindrance, Service, State
from kiosk_app.journey.states import Services as ServicesScreen
from kiosk_app.viewmodels.base import ScreenVm
from kiosk_app.viewmodels.icons import known_glyph
from kiosk_app.viewmodels.translate import translate


class ServicesVm(ScreenVm):
    changed = Signal()

    def update(self, state: State) -> None:
        """Rows are built anew when they change: never under a finger for nothing."""
        before = self._shown()
        self.state = state
        if self._shown() != before:
            self.changed.emit()

    def _shown(self) -> tuple[object, ...]:
        machine = self.state.machine
        return services(machine), machine.office, self.state.screen, self.language

    @Property(list, notify=changed)
    def forms(self) -> list[dict[str, str]]:
        """Rows of the forms, see ``_row``."""
        return self._rows(Kind.FORM)

    @Property(list, notify=changed)
    def certificates(self) -> list[dict[str, str]]:
        return self._rows(Kind.CERTIFICATE)

    def _rows(self, kind: Kind) -> list[dict[str, str]]:
        found = services(self.state.machine)
        return [self._row(service) for service in found if service.form.kind is kind]

    def _row(self, service: Service) -> dict[str, str]:
        """``code``, ``title``, ``meta``, ``note``, ``tag``, ``icon``, ``availability``."""
        form = service.form
        now = service.availability is Availability.NOW
        meta = [
            translate("services", "Printed now") if now and form.kind is Kind.FORM else "",
            fee_text(service.fee) if service.fee is not None else "",
            needs_text(form.needs),
        ]
        return {
            "code": form.code,
            "title": form.say(form.title, self.language),
            "meta": " · ".join(part for part in meta if part),
            "note": form.say(form.help, self.language),
            "tag": tag_text(service),
            "icon": known_glyph(form.icon),
            "availability": service.availability.value,
        }

    @Property(bool, notify=changed)
    def officeAway(self) -> bool:
        return self.state.machine.office.reachable is False

    @Property(str, notify=changed)
    def officeSince(self) -> str:
        """Local time "HH:MM"; empty if it is not known."""
        return self.state.machine.office.since

    @Property(bool, notify=changed)
    def asksLater(self) -> bool:
        """A certificate can be asked for now and collected when the office is back."""
        found = services(self.state.machine)
        return any(service.availability is Availability.LATER for service in found)

    @Property(str, notify=changed)
    def hinderedTitle(self) -> str:
        """Title of the service that was touched though it does not work now; else empty."""
        hindered = self._hindered()
        return hindered.form.say(hindered.form.title, self.language) if hindered else ""

    @Property(str, notify=changed)
    def hinderedText(self) -> str:
        hindered = self._hindered()
        return hindrance_text(hindered.hindrance) if hindered else ""

    def _hindered(self) -> Service | None:
        screen = self.state.screen
        assert isinstance(screen, ServicesScreen)
        form = self.state.machine.forms.get(screen.hindered or "")
        if form is None:
            return None
        found = service(self.state.machine, form)
        return found if found.availability is Availability.NOT_NOW else None

    @Slot(str)
    def pick(self, code: str) -> None:
        self.touch(events.PickService, code=code)

    @Slot()
    def collect(self) -> None:
        """The person has an appointment slip."""
        self.touch(events.CollectPaper)


def fee_text(fee: Fee) -> str:
    """The amount in đồng, or that it is free."""
    if fee.waived or not fee.amount:
        return translate("services", "Free")
    # Thousands by points, as on Vietnamese price tags, in every language.
    return f"{fee.amount:,}".replace(",", ".") + " ₫"


def needs_text(needs: tuple[str, ...]) -> str:
    """What to have at hand, in one phrase."""
    match sorted(needs):
        case ["card", "phone"]:
            return translate("services", "ID card and phone")
        case ["card", "passport"]:
            return translate("services", "ID card or passport")
        case ["card"]:
            return translate("services", "ID card")
        case ["passport"]:
            return translate("services", "Passport")
        case ["phone"]:
            return translate("services", "Phone")
        case _:
            return ""


def tag_text(service: Service) -> str:
    if service.availability is Availability.LATER:
        return translate("services", "Ask today, collect later")
    match service.hindrance:
        case Hindrance.NONE:
            return ""
        case Hindrance.OFFICE_AWAY:
            return translate("services", "Paused, needs the office")
        case Hindrance.NOT_OFFERED:
            return translate("services", "Not offered now")
        case Hindrance.FEE:
            return translate("services", "Pay at the counter")
        case Hindrance.PRINTER:
            return translate("services", "Printer not ready")


def hindrance_text(hindrance: Hindrance) -> str:
    """Why it does not work now, and what can be done instead."""
    match hindrance:
        case Hindrance.NONE:
            return ""
        case Hindrance.OFFICE_AWAY:
            return translate(
                "services",
                "This paper comes from the office. Come back later, or ask at the counter.",
            )
        case Hindrance.NOT_OFFERED:
            return translate(
                "services", "The office does not issue this paper here now. Ask at the counter."
            )
        case Hindrance.FEE:
            return translate(
                "services",
                "This paper has a fee, and the machine takes no money. Ask at the counter.",
            )
        case Hindrance.PRINTER:
            return translate(
                "services", "The printer needs a person. Press Help, or ask at the counter."
            )
