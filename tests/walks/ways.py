"""Stretches that many routes have in common. Acts by the walker alone; hands do the rest."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import zxingcpp
from PIL import Image

from forms.schema import Group
from kiosk_app.dock.phone import Phone
from kiosk_app.dock.samples import HUONG, Holder, Side
from kiosk_app.viewmodels.services import GROUP_TITLES
from kiosk_app.viewmodels.translate import OWN_NAMES
from office_contract.signing import Endpoint
from tests.journeys.hall import Site
from tests.journeys.liar import Lie, saying
from tests.walks.keys import Keys
from tests.walks.line import PATIENCE, Line, NotCome
from tests.walks.people import Walker
from tests.walks.tree import Flag
from tests.walks.words import forms, word

CERTIFICATE: Final = "CT07"
FORM: Final = "CT01"
AGREE: Final = "I agree to this use of my data for this paper."
LAY_AGAIN: Final = 0.4
"""Seconds between two readings of what lies on the glass."""
SHORT: Final = 0.4


@dataclass(frozen=True)
class Hall:
    """One walker before one kiosk, which has so many devices.

    ``slips``: of the dock, good for nothing, by their keys.
    """

    site: Site
    line: Line
    walker: Walker
    keys: Keys
    devices: int
    slips: Mapping[str, bytes]


class Ways:
    """One walker's ways at one kiosk."""

    def __init__(self, hall: Hall) -> None:
        self.hall: Final = hall
        self.walker: Final = hall.walker
        self.line: Final = hall.line
        self.net: Final = hall.site.net

    @property
    def language(self) -> str:
        return self.walker.language

    # --- the hall -------------------------------------------------------------------------------

    def mend(self) -> None:
        """All is well again, nobody stands there and nothing lies in the tray."""
        self.net.mend()
        self.hall.site.liar.be_honest()
        self.hall.site.let_an_hour_pass()
        self.line.mend()
        self.line.hand(take=True, unhook=False)
        self.line.command(command="tray-cleared")

    def ready(self) -> None:
        self.line.wait(
            lambda told: (
                told["screen"] == "Welcome"
                and told["reachable"]
                and told["well"]
                and told["devices"] == self.hall.devices
                and not told["paper_left"]
            ),
            "the machine to be ready",
        )

    def begin(self) -> None:
        self.ready()
        self.start()

    def start(self) -> None:
        self.walker.go_text(OWN_NAMES[self.language])
        self.line.on("Services")

    def home(self) -> None:
        self.walker.go("Start over")

    def lie(self, endpoint: Endpoint, lie: Lie) -> None:
        self.hall.site.liar.tell(endpoint, lie)

    def honest(self) -> None:
        self.hall.site.liar.be_honest()

    def cut(self) -> None:
        self.net.cut()
        self.line.wait(lambda told: not told["reachable"], "an office away")

    def restore(self) -> None:
        self.net.mend()
        self.line.wait(lambda told: bool(told["reachable"]), "the office to be back")

    def hurry(self, **seconds: float) -> None:
        self.line.hand(hurry=seconds)

    def lay(self, data: bytes, *names: str) -> None:
        """Something lies on the glass, and is read again and again until ``names`` stand there."""
        self._lay(data, lambda told: set(names) <= set(told["names"]), " and ".join(names))

    def _lay(self, data: bytes, until: Callable[[dict[str, Any]], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while True:
            self.line.lay(data)
            try:
                self.line.wait(until, what, LAY_AGAIN)
            except NotCome:
                if time.monotonic() > end:
                    raise
                continue
            return

    # --- screens --------------------------------------------------------------------------------

    def pick(self, code: str) -> None:
        form = forms()[code]
        self.group(form.group)
        self.walker.go_text(form.say(form.title, self.language))

    def group(self, group: Group) -> None:
        self.walker.press(GROUP_TITLES[group])
        self.line.on(f"Services.group={group.value}")

    def agree(self) -> None:
        self.line.on("Consent")
        self.walker.press(AGREE)
        self.line.on("Consent.agreed")
        agreed = self.walker.await_(word(self.language, AGREE))
        assert agreed.has(Flag.CHECKED), "the tick is not told"
        self.walker.go("Continue")

    def to_glass(self, code: str = CERTIFICATE, about: str = "For myself") -> None:
        """From the services to the glass."""
        self.pick(code)
        if about and "ChooseSubject" in self.line.names:
            self.walker.go(about)
        self.agree()
        self.line.on("Identify")

    def lay_until_turned(self, data: bytes) -> None:
        """Something lies on the glass until the screen has changed for another."""
        turn = self.line.told["turn"]
        self._lay(data, lambda told: told["turn"] != turn, "another screen")

    def show_card(self, holder: Holder = HUONG, side: Side = Side.QR) -> None:
        self.lay(holder.lay(side), "CheckRead")

    def to_sign_in(self, about: str = "For myself", *, card: Holder | None = HUONG) -> None:
        """From the services to the code for the phone."""
        self.to_glass(about=about)
        if card is None:
            self.walker.go("No card here")
        else:
            self.show_card(card)
            self.walker.go("Correct, continue")

    def to_review(self) -> None:
        """Of the certificate, from the welcome screen; by card and phone."""
        self.begin()
        self.to_sign_in()
        self.confirm()
        self.drawn()

    def drawn(self) -> None:
        self.line.on("Review")
        self.walker.await_(word(self.language, "Print %n pages"))

    def type_code(self, text: str) -> None:
        """Over what stands in the boxes for a slip's letters."""
        self.walker.write(word(self.language, "Code of the slip"), text)

    def print_it(self) -> None:
        self.drawn()
        self.walker.go("Print %n pages")

    def finish(self) -> None:
        """From the papers that lie ready to the welcome screen."""
        self.line.on("TakePapers")
        self.line.hand(take=True)
        self.walker.go("I have everything")
        self.line.passed("Goodbye")

    def other_paper(self) -> None:
        self.walker.go("Another paper")
        self.line.on("Services")

    # --- the phone ------------------------------------------------------------------------------

    def confirm(self, holder: Holder = HUONG, *, agree: bool = True) -> None:
        """Scan what stands on the screen, and answer as ``holder`` on their phone."""
        address = self.code_on_screen("HTTP")
        number = self.two_digits()
        phone = Phone()
        try:
            phone.open(address)
            phone.as_person(str(holder.number))
            if agree:
                phone.approve(number)
            else:
                phone.refuse()
        finally:
            phone.close()

    def code_on_screen(self, begins: str) -> str:
        """As a phone's camera sees it."""
        found: list[str] = []

        def seen() -> bool:
            found[:] = [text for text in self.photographed() if text.upper().startswith(begins)]
            return bool(found)

        self.walker.until(seen, "a code on the screen")
        return found[0]

    def photographed(self) -> list[str]:
        width, height, pixels = self.hall.keys.photograph()
        picture = Image.frombytes("RGB", (width, height), pixels, "raw", "BGRX")
        # Modules of two pixels are few for a camera; twice the size reads as well as a sharp one.
        picture = picture.resize((2 * width, 2 * height), Image.Resampling.NEAREST)
        formats = zxingcpp.barcode_formats_from_str("QRCode")
        return [code.text for code in zxingcpp.read_barcodes(picture, formats=formats)]

    def two_digits(self) -> str:
        found: list[str] = []

        def seen() -> bool:
            found[:] = [
                node.name for node in self.walker.tree.look() if re.fullmatch(r"\d\d", node.name)
            ]
            return bool(found)

        self.walker.until(seen, "the two digits")
        return found[0]

    def approved(self, holder: Holder = HUONG) -> Lie:
        """The office says that this person has confirmed, though no phone was asked."""
        person = {"number": holder.number, "name": holder.name.upper()}
        return saying(state="approved", person=person)
