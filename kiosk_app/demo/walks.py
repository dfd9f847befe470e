"""A person who walks in any language, and keeps pictures: what the journeys are made of."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from PIL import Image

from devices.status import DeviceState
from forms.readback import ReadProblem, render_pdf
from forms.schema import Field, Form
from kiosk_app.demo.album import Album
from kiosk_app.demo.machine import Demo
from kiosk_app.dock.phone import Phone
from kiosk_app.dock.samples import HUONG, RUBBISH, Holder, Side
from kiosk_app.dock.visitor import SETTLE, Visitor
from kiosk_app.journey.states import Printing, Review, SignIn, SlipState, State, TakePapers
from kiosk_app.shell import Shell
from kiosk_app.viewmodels.dates import in_full
from kiosk_app.viewmodels.services import group_text
from kiosk_app.viewmodels.translate import OWN_NAMES, translate

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
READER: Final = 0.5
"""Seconds until the reader has forgotten what an earlier person laid down."""
MOST_PAGES: Final = 8
"""Of one screen, at the largest size."""
PAPER_DPI: Final = 110


class Walk:
    """One person at one kiosk, in one language. Raises ``NotSeenError`` where the way ends."""

    def __init__(
        self,
        demo: Demo,
        shell: Shell,
        album: Album,
        language: str,
        row: str,
        *,
        on_sheet: bool = True,
    ) -> None:
        """``row`` names the pictures; ``on_sheet``: they stand on the contact sheet too."""
        self.demo: Final = demo
        self.shell: Final = shell
        self.album: Final = album
        self.row: Final = row
        self._language = language
        self._on_sheet = on_sheet
        self.holder: Holder = HUONG
        self._count = 0
        self.person: Final = Visitor(shell.window)

    # --- eyes and fingers -------------------------------------------------------------------

    @property
    def state(self) -> State:
        """For waiting only."""
        assert self.shell.kiosk is not None
        return self.shell.kiosk.runner.state

    def shot(self, name: str) -> None:
        self._count += 1
        picture = self.person.picture()
        name = f"{self._count:02}-{name}"
        self.album.keep(self.row, name, picture, on_sheet=self._on_sheet)

    def on(self, screen: str) -> None:
        """Until ``screen``, a class of ``journey.states``, stands there."""
        self.person.wait(lambda: self.shell.root.property("screen") == screen, f"screen {screen}")

    def over(self, overlay: str, seconds: float) -> None:
        self.person.wait(
            lambda: self.shell.root.property("overlay") == overlay, f"overlay {overlay}", seconds
        )

    def press(self, context: str, text: str, n: int = -1) -> None:
        """A button by the interface's own words, in the language of the walk."""
        self.person.press(translate(context, text, "", n))

    def wait_for(self, context: str, text: str) -> None:
        self.person.wait_for(translate(context, text))

    def fill(self, code: str, field: str, text: str, shot: str = "") -> None:
        """Touch a field, type, and send the keyboard away; ``shot``: a picture before that."""
        label = self.label(code, field)
        self.reach(label)
        self.person.fill(label, text)
        if shot:
            self.shot(shot)
        self.press("keyboard", "Done")

    def choose(self, code: str, field: str, value: str) -> None:
        form = self.state.machine.forms[code]
        option = next(one for one in _find(form, field).options if one.value == value)
        label = form.say(option.label, self._language)
        self.reach(label)
        self.person.press(label)

    def choose_date(self, code: str, field: str, day: date, *, shots: str = "") -> None:
        """By the pages of a date; ``shots``: pictures of the year's page and the day's."""
        label = self.label(code, field)
        self.reach(label)
        self.person.press(label)
        self.pick_date(day, shots=shots)
        self.press("Fill", "Continue")

    def pick_date(self, day: date, *, shots: str = "") -> None:
        """On the pages of a date."""
        if shots:
            self.shot(f"{shots}-year")
        for digit in f"{day.year}":
            self.person.press(digit)
        self.press("dates", MONTHS[day.month - 1])
        if shots:
            self.shot(f"{shots}-day")
        self.person.press(in_full(day))
        if shots:
            self.shot(f"{shots}-chosen")

    def to_next_step(self) -> None:
        """Of a form's questions."""
        turn = self.state.turn
        self.press("Fill", "Continue")
        self.person.wait(lambda: self.state.turn != turn, "the next step")

    def label(self, code: str, field: str) -> str:
        """``field`` as "name", or "group.name" for one within a repeated group."""
        form = self.state.machine.forms[code]
        return form.say(_find(form, field).label, self._language)

    # --- the beginning ------------------------------------------------------------------------

    def ready(self) -> None:
        """Until the machine has heard of its office, and all its devices are well."""
        self.on("Welcome")
        self.person.wait(self._is_well, "the machine to be ready")

    def _is_well(self) -> bool:
        if self.shell.kiosk is None:
            return False
        machine = self.state.machine
        online = [
            report
            for report in machine.devices
            if report.status.device is DeviceState.ONLINE and not report.faults
        ]
        wanted = len(self.demo.machine.drivers.faultable)
        return bool(machine.office.reachable) and len(online) == wanted

    def begin(self) -> None:
        self.ready()
        self.person.press(OWN_NAMES[self._language])
        self.on("Services")

    def press_language(self) -> None:
        """The header's button, which bears the language's own name."""
        self.person.press(OWN_NAMES[self._language])

    def start_over(self) -> None:
        self.press("ComfortRail", "Start over")
        self.on("Welcome")

    def pick(self, code: str) -> None:
        form = self.state.machine.forms[code]
        title, tab = form.say(form.title, self._language), group_text(form.group)
        self.person.wait(lambda: self.person.sees(title) or self.person.sees(tab), f"“{title}”")
        if not self.person.sees(title):
            self.person.press(tab)
            self.person.idle(SETTLE)
        self.reach(title)
        self.person.press(title)

    def agree(self) -> None:
        self.on("Consent")
        box = translate("Consent", "I agree to this use of my data for this paper.")
        self.reach(box)
        self.person.press(box)

    def reach(self, text: str) -> None:
        """Turn pages, to the last and back, until ``text`` is seen."""
        for turn in (*("Page down",) * MOST_PAGES, *("Page up",) * MOST_PAGES):
            arrow = translate("PageArrows", turn)
            self._wait_for_either(text, arrow)
            # A screen that has just changed is still finding its pages.
            self.person.idle(SETTLE)
            if self.person.sees(text):
                return
            self.person.press(arrow)
        self.person.wait_for(text)

    def _wait_for_either(self, text: str, arrow: str) -> None:
        self.person.wait(lambda: self.person.sees(text) or self.person.sees(arrow), f"“{text}”")

    def lay(self, side: Side = Side.QR) -> None:
        self.demo.machine.scanner.lay(self.holder.lay(side))

    def lay_rubbish(self, key: str) -> None:
        self.demo.machine.scanner.lay(next(one.data for one in RUBBISH if one.key == key))

    def show_document(self, side: Side = Side.QR) -> None:
        self.on("Identify")
        self.let_reader_begin()
        self.lay(side)
        self.on("CheckRead")

    def let_reader_begin(self) -> None:
        """What lay on the glass before a screen asked for it is not read."""
        self.person.idle(READER)

    # --- the phone ----------------------------------------------------------------------------

    def sign_in_code(self) -> SignIn:
        def shown() -> SignIn | None:
            screen = self.state.screen
            return screen if isinstance(screen, SignIn) and screen.address else None

        self.person.wait(lambda: shown() is not None, "the sign-in's code")
        screen = shown()
        assert screen is not None
        return screen

    def confirm_by_phone(self, *, approve: bool = True, number: str | None = None) -> None:
        """``number`` is the phone's owner; the walker, if not given."""
        code = self.sign_in_code()
        phone = Phone()
        try:
            phone.open(code.address)
            phone.as_person(number or str(self.holder.number))
            if approve:
                phone.approve(code.number)
            else:
                phone.refuse()
        finally:
            phone.close()

    # --- papers -------------------------------------------------------------------------------

    def print_it(self) -> None:
        self.until_drawn()
        screen = self.state.screen
        assert isinstance(screen, Review)
        self.press("review", "Print %n pages", len(screen.pages))

    def until_ready(self, *, slip: bool) -> None:
        self.on("TakePapers")
        if slip:
            self.person.wait(
                lambda: (
                    isinstance(self.state.screen, TakePapers)
                    and self.state.screen.slip is SlipState.DELIVERED
                ),
                "the slip",
            )

    def take(self) -> tuple[Path, ...]:
        """Everything out of tray and slot; the pages' files."""
        self.demo.machine.slip_printer.take_slips()
        return tuple(self.demo.machine.page_printer.take())

    def finish(self) -> None:
        self.press("TakePapers", "I have everything")
        self.on("Goodbye")

    # --- parts of journeys ----------------------------------------------------------------------

    def to_sign_in(self) -> None:
        """Of CT07 for oneself, as far as the code that the phone is to scan."""
        self.begin()
        self.to_card()
        self.show_document()
        self.press("CheckRead", "Correct, continue")
        self.sign_in_code()

    def to_card(self) -> None:
        """From the services, of CT07 for oneself, as far as the glass."""
        self.pick("CT07")
        self.press("choose_subject", "For myself")
        self.agree()
        self.press("Consent", "Continue")
        self.on("Identify")

    def to_review(self) -> None:
        self.to_sign_in()
        self.confirm_by_phone()
        self.until_drawn()

    def until_drawn(self) -> None:
        self.on("Review")
        self.person.wait(
            lambda: isinstance(self.state.screen, Review) and bool(self.state.screen.pages),
            "the page drawn",
        )

    # --- pictures of longer stretches -------------------------------------------------------------

    def shot_printing(self) -> None:
        self.on("Printing")
        self.person.wait(
            lambda: (
                not isinstance(self.state.screen, Printing)
                or self.state.screen.stage.value == "printing"
            ),
            "the printer at work",
        )
        self.shot("printing")

    def keep_papers(self, name: str) -> None:
        pages: list[Image.Image] = []
        for file in self.demo.machine.page_printer.pages_in_tray():
            drawn = render_pdf(file.read_bytes(), PAPER_DPI)
            assert not isinstance(drawn, ReadProblem)
            pages += drawn
        for number, page in enumerate(pages, start=1):
            self.album.keep("paper", name if len(pages) == 1 else f"{name}-{number}", page)
        for slip in self.demo.machine.slip_printer.slips():
            self.album.keep("paper", f"{name}-slip", slip)


def _find(form: Form, path: str) -> Field:
    name, _, column = path.partition(".")
    field = form.fields[name]
    return next(one for one in field.columns if one.name == column) if column else field
