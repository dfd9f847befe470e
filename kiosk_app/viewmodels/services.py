"""What can be had here, what it costs and needs, and whether it works right now."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot

from forms.schema import Field, Group, Input, Kind
from kiosk_app.finding.finder import Finder
from kiosk_app.journey import bulletin, touches
from kiosk_app.journey.availability import group_shown, groups, service, services
from kiosk_app.journey.circumstances import Availability, Fee, Hindrance, Service
from kiosk_app.journey.states import Services as ServicesScreen
from kiosk_app.journey.states import State
from kiosk_app.typing.board import Script
from kiosk_app.typing.grouping import group_amount
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.editor import EditorVm
from kiosk_app.viewmodels.field import FieldVm, Shown
from kiosk_app.viewmodels.icons import known_glyph
from kiosk_app.viewmodels.notices import notice_rows
from kiosk_app.viewmodels.opening_words import in_language, moment_words
from kiosk_app.viewmodels.translate import translate

GROUP_TITLES: Final = {
    Group.RESIDENCE: str(QT_TRANSLATE_NOOP("services", "Residence")),
    Group.CIVIL_STATUS: str(QT_TRANSLATE_NOOP("services", "Birth, marriage, death")),
    Group.PERSONAL: str(QT_TRANSLATE_NOOP("services", "Personal papers")),
    Group.VISITORS: str(QT_TRANSLATE_NOOP("services", "Foreign visitors")),
}
_GROUP_ICONS: Final = {
    Group.RESIDENCE: "house-line",
    Group.CIVIL_STATUS: "users-three",
    Group.PERSONAL: "identification-card",
    Group.VISITORS: "airplane-tilt",
}


_WISH: Final = Field("wish", Input.TEXT, {}, required=False, hint={}, max_length=60)
FINDER: Final = Finder()


class ServicesVm(ScreenVm):
    """While a wish is typed, what stands in the field is the person's, and is found from there."""

    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._wish = FieldVm(
            _WISH, lambda _words: search_text(), self._look, self, script=Script.OWN
        )
        self._editor = EditorVm(self.language, lambda: bridge.clock().date(), self)
        self._found: tuple[str, ...] = ()
        self._take_over()
        self._turn()

    def _turn(self) -> None:
        """The keyboard comes with a search, and goes with it."""
        if self._screen.wish is None:
            self._editor.close()
        else:
            self._editor.open(self._wish)

    def update(self, state: State) -> None:
        """Rows are built anew when they change: never under a finger for nothing."""
        before, searched = self._shown(), self._screen.wish is not None
        self.state = state
        self._editor.speak(self.language)
        if searched is not (self._screen.wish is not None):
            self._turn()
        self._take_over()
        if self._shown() != before:
            self.changed.emit()

    def _take_over(self) -> None:
        """Show the state's wish, unless a newer one is being typed."""
        self._wish.show(Shown(self._screen.wish or ""))
        self._find()

    def _find(self) -> None:
        wish = self._wish.now.strip()
        forms = self.state.machine.forms
        self._found = FINDER.index(forms).find(wish, self.language) if wish else ()

    def _shown(self) -> tuple[object, ...]:
        machine = self.state.machine
        screen = replace(self._screen, wish=None)
        sought = bool(self._wish.now.strip()), self._found
        return services(machine), machine.office, screen, self.session, sought

    def _look(self, wish: str) -> None:
        """A letter more or less."""
        before = self._shown()
        self._find()
        self.touch(touches.SetWish, wish=wish)
        if self._shown() != before:
            self.changed.emit()

    @Property(QObject, constant=True)
    def wish(self) -> FieldVm:
        """The field for what the person wants, in their own words."""
        return self._wish

    @Property(QObject, constant=True)
    def editor(self) -> EditorVm:
        return self._editor

    @Property(bool, notify=changed)
    def sought(self) -> bool:
        """Something has been typed."""
        return bool(self._wish.now.strip())

    @Property(list, notify=changed)
    def found(self) -> list[dict[str, str]]:
        """Rows of what the wish may mean, best first, see ``_row``."""
        rows = {service.form.code: service for service in services(self.state.machine)}
        return [self._row(rows[code]) for code in self._found if code in rows]

    @Property(str, notify=changed)
    def foundText(self) -> str:
        """How many were found; empty if none."""
        found = len(self._found)
        return translate("services", "%n papers found", "", found) if found else ""

    @Property(list, notify=changed)
    def notices(self) -> list[dict[str, Any]]:
        """What the office wants people to read, see ``notice_rows``."""
        return notice_rows(self.state.machine.office.bulletin.notices, self.language)

    @Property(list, notify=changed)
    def groups(self) -> list[dict[str, Any]]:
        """Tabs: ``group``, ``title``, ``icon``, ``shown``; none where there is only one."""
        found = groups(self.state.machine, self.session)
        if len(found) < 2:
            return []
        return [
            {
                "group": group.value,
                "title": group_text(group),
                "icon": known_glyph(_GROUP_ICONS[group]),
                "shown": group is self._group,
            }
            for group in found
        ]

    @property
    def _group(self) -> Group | None:
        return group_shown(self.state.machine, self.session, self._screen)

    @property
    def _screen(self) -> ServicesScreen:
        assert isinstance(self.state.screen, ServicesScreen)
        return self.state.screen

    @Property(list, notify=changed)
    def forms(self) -> list[dict[str, str]]:
        """Rows of the group's forms, see ``_row``."""
        return self._rows(Kind.FORM)

    @Property(list, notify=changed)
    def certificates(self) -> list[dict[str, str]]:
        return self._rows(Kind.CERTIFICATE)

    def _rows(self, kind: Kind) -> list[dict[str, str]]:
        return [
            self._row(service)
            for service in services(self.state.machine)
            if service.form.kind is kind and service.form.group is self._group
        ]

    def _row(self, service: Service) -> dict[str, str]:
        """``code``, ``title``, ``meta``, ``note``, ``tag``, ``icon``, ``availability``."""
        form = service.form
        now = service.availability is Availability.NOW
        reason = bulletin.say(service.reason, self.language)
        meta = (
            [reason]
            if reason
            else [
                translate("services", "Printed now") if now and form.kind is Kind.FORM else "",
                fee_text(service.fee) if service.fee is not None else "",
                needs_text(form.needs),
            ]
        )
        return {
            "code": form.code,
            "title": form.say(form.title, self.language),
            "meta": " · ".join(part for part in meta if part),
            "note": form.say(form.help, self.language),
            "tag": tag_text(service, self._again(service)),
            "icon": known_glyph(form.icon),
            "availability": service.availability.value,
        }

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        """A paper was taken already in this session."""
        return self.session.carried is not None

    @Property(str, notify=changed)
    def goesOnTitle(self) -> str:
        """Whose session goes on."""
        carried = self.session.carried
        if carried is None or not carried.name:
            return translate("services", "Your session goes on")
        return translate("services", "Goes on for %1").replace("%1", carried.name)

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
        if hindered is None:
            return ""
        reason = bulletin.say(hindered.reason, self.language)
        return hindrance_text(hindered.hindrance, reason, self._again(hindered))

    def _again(self, service: Service) -> str:
        """When it can be had again, in words; empty if that is not known."""
        now = self.state.machine.now
        if service.again is None or now is None:
            return ""
        return moment_words(service.again, now, in_language(self.bridge.interpreter, self.language))

    def _hindered(self) -> Service | None:
        form = self.state.machine.forms.get(self._screen.hindered or "")
        if form is None:
            return None
        found = service(self.state.machine, form)
        return found if found.availability is Availability.NOT_NOW else None

    @Slot()
    def search(self) -> None:
        """Type what is wanted."""
        if self._screen.wish is None:
            self.touch(touches.SetWish, wish=self._wish.now)
        self._editor.open(self._wish)

    @Slot()
    def finish(self) -> None:
        """The keyboard goes, and what was found stays; where nothing was typed, the groups."""
        self._editor.close()
        if not self._wish.now.strip() and self._screen.wish is not None:
            self.touch(touches.GoBack)

    @Slot()
    def back(self) -> None:
        """From a search to the groups; else out."""
        self._editor.close()
        self.touch(touches.GoBack)

    @Slot(str)
    def showGroup(self, group: str) -> None:
        self._editor.close()
        self.touch(touches.ShowGroup, group=Group(group))

    @Slot(str)
    def pick(self, code: str) -> None:
        self._editor.close()
        self.touch(touches.PickService, code=code)

    @Slot()
    def collect(self) -> None:
        """The person has an appointment slip."""
        self.touch(touches.CollectPaper)


def search_text() -> str:
    """What the field for a wish is called."""
    return translate("services", "Search in your own words")


def group_text(group: Group) -> str:
    return translate("services", GROUP_TITLES[group])


def fee_text(fee: Fee) -> str:
    """What the office charges, and whether it is waived at this machine."""
    if not fee.amount:
        return translate("services", "Free")
    pattern = (
        translate("services", "Fee %1, waived at this machine")
        if fee.waived
        else translate("services", "Fee %1")
    )
    return pattern.replace("%1", f"{group_amount(str(fee.amount))}\u00a0₫")


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


def tag_text(service: Service, again: str) -> str:
    """``again``: when it can be had again, in words, if that is known."""
    if service.availability is Availability.LATER:
        return translate("services", "Ask today, collect later")
    match service.hindrance:
        case Hindrance.NONE:
            return ""
        case Hindrance.OFFICE_AWAY:
            return translate("services", "Paused, needs the office")
        case Hindrance.NOT_OFFERED:
            return translate("services", "Not offered now")
        case Hindrance.CLOSED | Hindrance.HOURS if again:
            return translate("services", "Again from %1").replace("%1", again)
        case Hindrance.CLOSED | Hindrance.HOURS:
            return translate("services", "Closed now")
        case Hindrance.FEE:
            return translate("services", "Pay at the counter")
        case Hindrance.PRINTER:
            return translate("services", "Printer not ready")


def hindrance_text(hindrance: Hindrance, reason: str, again: str) -> str:
    """Why it does not work now, and what can be done instead. ``reason`` is the office's own."""
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
        case Hindrance.CLOSED | Hindrance.HOURS:
            told = reason or translate("services", "This paper is closed at this hour.")
            if not again:
                return told
            back = translate("services", "It can be had again from %1.").replace("%1", again)
            return f"{told} {back}"
        case Hindrance.FEE:
            return translate(
                "services",
                "This paper has a fee, and the machine takes no money. Ask at the counter.",
            )
        case Hindrance.PRINTER:
            return translate(
                "services", "The printer needs a person. Press Help, or ask at the counter."
            )
