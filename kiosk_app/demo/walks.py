"""A person who walks through the journeys, in any language, and keeps a picture of each screen."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from devices.status import DeviceState
from forms.readback import ReadProblem, render_pdf
from forms.schema import Field, Form
from kiosk_app.demo.album import Album
from kiosk_app.demo.machine import Demo
from kiosk_app.dock.phone import Phone
from kiosk_app.dock.samples import HUONG, RUBBISH, Holder, Side
from kiosk_app.dock.visitor import Visitor
from kiosk_app.journey.states import Printing, Review, SignIn, SlipState, State, TakePapers
from kiosk_app.shell import Shell
from kiosk_app.viewmodels.translate import OWN_NAMES, translate

CHILD: Final = "TRẦN GIA BẢO"
"""Of the office's demonstration registry."""
MOST_PAGES: Final = 12
"""Of one screen; more is an endless loop."""
PAPER_DPI: Final = 110
SLOW_OFFICE: Final = 1.5
"""Seconds by which answers are held back, so that the screens that wait for them can be seen."""


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
        self.person.press(form.say(option.label, self._language))

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
        title = form.say(form.title, self._language)
        self.reach(title)
        self.person.press(title)

    def agree(self) -> None:
        self.on("Consent")
        box = translate("Consent", "I agree to this use of my data for this paper.")
        self.reach(box)
        self.person.press(box)

    def reach(self, text: str) -> None:
        """Turn pages until ``text`` is seen: at the largest size a screen has several."""
        more = translate("PageArrows", "Page down")
        for _ in range(MOST_PAGES):
            self.person.wait(lambda: self.person.sees(text) or self.person.sees(more), f"“{text}”")
            if self.person.sees(text):
                return
            self.person.press(more)

    def lay(self, side: Side = Side.QR) -> None:
        self.demo.machine.scanner.lay(self.holder.lay(side))

    def lay_rubbish(self, key: str) -> None:
        self.demo.machine.scanner.lay(next(one.data for one in RUBBISH if one.key == key))

    def show_card(self) -> None:
        self.on("Identify")
        self.person.idle(0.5)
        self.lay()
        self.on("CheckRead")

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
        self.press("review", "Print %n pages", 1)

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
        self.pick("CT07")
        self.press("choose_subject", "For myself")
        self.agree()
        self.press("Consent", "Continue")
        self.show_card()
        self.press("CheckRead", "Correct, continue")
        self.sign_in_code()

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

    # --- whole journeys -------------------------------------------------------------------------

    def certificate(self, *, child: bool, papers: bool = False) -> None:
        """CT07, for oneself or for one's own child; ``papers``: keep the paper's and slip's
        pictures too.
        """
        net = self.demo.net
        self.ready()
        self.shot("welcome")
        self.begin()
        self.shot("services")
        self.pick("CT07")
        self.on("ChooseSubject")
        self.shot("for-whom")
        self.press("choose_subject", "For my child" if child else "For myself")
        self.on("Consent")
        self.shot("consent")
        self.agree()
        self.press("Consent", "Continue")
        self.on("Identify")
        self.shot("lay-card")
        self.show_card()
        self.shot("check-read")
        self.press("CheckRead", "Correct, continue")
        self.sign_in_code()
        self.shot("sign-in")
        net.slow(SLOW_OFFICE)
        self.confirm_by_phone()
        if child:
            self.on("ChooseChild")
            self.person.wait_for(CHILD)
            self.shot("which-child")
            self.person.press(CHILD)
        self.on("LookingUp")
        self.shot("looking-up")
        net.slow(0)
        self.until_drawn()
        self.shot("review")
        self.print_it()
        self._printing()
        self.until_ready(slip=True)
        self.shot("take-papers")
        if papers:
            self._keep_papers("ct07")
        self.take()
        self.finish()
        self.shot("goodbye")

    def form(self, *, papers: bool = False) -> None:
        """CT01, with one more member of the household."""
        self.ready()
        self.begin()
        self.pick("CT01")
        self.on("Consent")
        self.agree()
        self.shot("consent")
        self.press("Consent", "Continue")
        self.show_card()
        self.shot("check-read")
        self.press("CheckRead", "Correct, continue")
        # The card has answered the first step.
        self.on("Fill")
        self.shot("contact-empty")
        self.fill("CT01", "phone", "0900000123", shot="contact")
        self.press("Fill", "Continue")
        self.person.wait_for(self.label("CT01", "head_name"))
        self.press("Fill", "Continue")
        self.shot("household-missing")
        self.fill("CT01", "head_name", "NGUYỄN VĂN HÒA", shot="household-typing")
        self.fill("CT01", "head_relation", "Con")
        self.fill("CT01", "head_number", "048055001237")
        self.shot("household")
        self.press("Fill", "Continue")
        self.choose("CT01", "request", "permanent")
        self.shot("request")
        self.press("Fill", "Continue")
        self.fill(
            "CT01",
            "request_address",
            "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
            shot="address",
        )
        self.press("Fill", "Continue")
        self.wait_for("RowsField", "Add a person")
        self.shot("members")
        self.press("RowsField", "Add a person")
        self._member()
        self.press("Fill", "Continue")
        self.until_drawn()
        self.shot("review")
        self.press("Review", "Enlarge")
        self.shot("review-enlarged")
        self.press("Review", "Whole page")
        self.print_it()
        self._printing()
        self.until_ready(slip=False)
        self.shot("take-papers")
        if papers:
            self._keep_papers("ct01")
        self.take()
        self.finish()

    def _member(self) -> None:
        self.fill("CT01", "members.name", CHILD)
        self.person.press(self.label("CT01", "members.birth_date"))
        self.shot("member-year")
        for digit in "2019":
            self.person.press(digit)
        self.press("dates", "August")
        self.shot("member-day")
        self.person.press("24")
        self.shot("member-born")
        self.press("Fill", "Continue")
        self.choose("CT01", "members.sex", "male")
        self.fill("CT01", "members.number", "048219001235")
        self.fill("CT01", "members.relation", "Con")
        self.shot("member")
        self.press("Fill", "Add to the list")
        self.wait_for("RowsField", "Remove")
        self.shot("members-one")

    def _printing(self) -> None:
        self.on("Printing")
        self.person.wait(
            lambda: (
                not isinstance(self.state.screen, Printing)
                or self.state.screen.stage.value == "printing"
            ),
            "the printer at work",
        )
        self.shot("printing")

    def _keep_papers(self, name: str) -> None:
        for file in self.demo.machine.page_printer.pages_in_tray():
            pages = render_pdf(file.read_bytes(), PAPER_DPI)
            assert not isinstance(pages, ReadProblem)
            for page in pages:
                self.album.keep("paper", name, page)
        for slip in self.demo.machine.slip_printer.slips():
            self.album.keep("paper", f"{name}-slip", slip)


def _find(form: Form, path: str) -> Field:
    name, _, column = path.partition(".")
    field = form.fields[name]
    return next(one for one in field.columns if one.name == column) if column else field
