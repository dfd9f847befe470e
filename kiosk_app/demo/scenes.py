"""What goes wrong and how it looks, the comforts, the dock: each a walk of its own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk_app.demo.at_dock import at_the_dock
from kiosk_app.demo.walks import Walk
from kiosk_app.dock.phone_vm import PhoneVm
from kiosk_app.dock.samples import KHOI, MINH
from kiosk_app.journey import delays
from kiosk_app.journey.states import Printing, Stage

CHROMIUM: Final = ("chromium", "chromium-browser", "google-chrome")
PAGE_DEADLINE: Final = 40.0
"""Seconds for a browser to start, load one page and draw it."""
PHONE: Final = (412, 915)
"""Pixels of a phone's page."""


def office_away(walk: Walk) -> None:
    """The net is cut: the list says what works, and a form goes on as ever."""
    walk.begin()
    walk.demo.net.cut()
    try:
        walk.person.wait(lambda: walk.state.machine.office.reachable is False, "an office away")
        walk.shot("services")
        walk.pick("CT01")
        walk.on("Consent")
        walk.agree()
        walk.press("Consent", "Continue")
        walk.show_document()
        walk.shot("form-goes-on")
    finally:
        walk.demo.net.mend()
    walk.start_over()


def unreadable(walk: Walk) -> None:
    """Something laid on the glass that is no card; and a scanner that is unplugged."""
    walk.begin()
    walk.pick("CT01")
    walk.agree()
    walk.press("Consent", "Continue")
    walk.on("Identify")
    walk.person.idle(0.5)
    walk.lay_rubbish("menu")
    walk.wait_for("Identify", "The card could not be read")
    walk.shot("menu")
    walk.demo.machine.scanner.set_fault("unplugged", on=True)
    walk.wait_for("Identify", "The reader does not answer")
    walk.shot("unplugged")
    walk.demo.machine.scanner.set_fault("unplugged", on=False)
    walk.start_over()


def refused(walk: Walk) -> None:
    """Refused on the phone, then a phone that is another person's."""
    walk.to_sign_in()
    walk.confirm_by_phone(approve=False)
    walk.on("Failure")
    walk.shot("on-the-phone")
    walk.press("failure", "New code")
    walk.confirm_by_phone(number=str(MINH.number))
    walk.on("Failure")
    walk.shot("other-person")
    walk.start_over()


def no_record(walk: Walk) -> None:
    walk.holder = KHOI
    walk.to_sign_in()
    walk.confirm_by_phone()
    walk.on("Failure")
    walk.shot("failure")
    walk.start_over()


def jam(walk: Walk) -> None:
    """A sheet sticks before the page; somebody clears it, and printing goes on."""
    printer = walk.demo.machine.page_printer
    walk.to_review()
    printer.set_fault("jam", on=True)
    walk.print_it()
    walk.person.wait(
        lambda: isinstance(walk.state.screen, Printing) and walk.state.screen.trouble is not None,
        "the printer's trouble",
    )
    walk.shot("printer")
    printer.set_fault("jam", on=False)
    walk.until_ready(slip=True)
    walk.take()
    walk.finish()


def spoiled(walk: Walk) -> None:
    """A sheet sticks in the middle of the page."""
    _stop_halfway(walk, "jam")


def power_cut(walk: Walk) -> None:
    """No power at the printer in the middle of the page: nobody knows what came out."""
    _stop_halfway(walk, "power-off")


def _stop_halfway(walk: Walk, fault: str) -> None:
    printer = walk.demo.machine.page_printer
    walk.to_review()
    printer.set_fault("slow", on=True)
    walk.print_it()
    walk.person.wait(
        lambda: (
            isinstance(walk.state.screen, Printing) and walk.state.screen.stage is Stage.PRINTING
        ),
        "the printer at work",
    )
    walk.person.idle(0.5)
    printer.set_fault(fault, on=True)
    walk.on("Failure")
    walk.shot("failure")
    printer.set_fault("slow", on=False)
    printer.set_fault(fault, on=False)
    walk.start_over()
    walk.take()


def comforts(walk: Walk) -> None:
    """High contrast, the largest text, everything lower: on screens of every kind."""
    for name, presses in {
        "contrast": (("Contrast", 1),),
        "largest": (("Text size", 2),),
        "low": (("Lower", 1),),
    }.items():
        walk.begin()
        for button, times in presses:
            for _ in range(times):
                walk.press("ComfortRail", button)
                walk.person.idle(0.2)
        walk.shot(f"{name}-services")
        walk.pick("CT01")
        walk.on("Consent")
        walk.shot(f"{name}-consent")
        walk.agree()
        walk.press("Consent", "Continue")
        walk.on("Identify")
        walk.shot(f"{name}-lay-card")
        walk.show_document()
        walk.shot(f"{name}-check-read")
        walk.press("CheckRead", "Correct, continue")
        walk.on("Fill")
        walk.shot(f"{name}-fill")
        walk.start_over()


def over_it(walk: Walk) -> None:
    """What can lie over a screen: languages, a call for help, the time that runs out."""
    walk.begin()
    walk.pick("CT07")
    walk.on("ChooseSubject")
    walk.press_language()
    walk.over("Languages", 5.0)
    walk.shot("languages")
    walk.press("Languages", "Back")
    walk.over("", 5.0)
    walk.press("Header", "Help")
    walk.over("HelpNotice", 5.0)
    walk.person.idle(1.0)
    walk.shot("help")
    walk.press("HelpNotice", "Back to my paper")
    walk.over("TimeWarning", delays.IDLE + 10.0)
    walk.shot("time")
    walk.press("TimeWarning", "Go on")
    walk.over("", 5.0)
    walk.start_over()


def dock(walk: Walk) -> None:
    """The whole of it by the dock's own buttons: card, phone, papers."""
    with at_the_dock(walk) as (vm, shot, opened):
        walk.begin()
        walk.pick("CT07")
        walk.press("choose_subject", "For myself")
        walk.agree()
        walk.press("Consent", "Continue")
        walk.on("Identify")
        walk.person.idle(0.5)
        vm.lay("qr")
        walk.on("CheckRead")
        walk.press("CheckRead", "Correct, continue")
        code = walk.sign_in_code()
        walk.person.idle(0.5)
        _browse(walk, code.address, "phone")
        phone = vm.findChild(PhoneVm)
        assert phone is not None
        phone.scan()
        walk.person.wait(lambda: bool(phone.property("wantsAnswer")), "the phone's question")
        shot("sign-in")
        phone.approve(code.number)
        walk.print_it()
        walk.until_ready(slip=True)
        walk.person.wait(
            lambda: bool(vm.property("tray")) and bool(vm.property("slot")), "papers at the dock"
        )
        shot("papers")
        vm.take("tray")
        vm.take("slot")
        walk.person.wait(lambda: len(vm.property("hand")) == 2, "papers in the hand")
        vm.lookCloser(vm.property("hand")[-1])
        shot("closer")
        vm.checkCloser()
        _browse(walk, opened[-1], "verify")
        vm.lookCloser("")
        walk.finish()


SCENES: Final[dict[str, tuple[str, Callable[[Walk], None]]]] = {
    "away-vi": ("vi", office_away),
    "unreadable-vi": ("vi", unreadable),
    "refused-en": ("en", refused),
    "no-record-vi": ("vi", no_record),
    "jam-vi": ("vi", jam),
    "jam-ko": ("ko", jam),
    "spoiled-vi": ("vi", spoiled),
    "power-cut-en": ("en", power_cut),
    "over-vi": ("vi", over_it),
    "comfort-vi": ("vi", comforts),
    "comfort-ko": ("ko", comforts),
    "dock-en": ("en", dock),
}
"""By the beginning of their pictures' names: language, and what happens."""


def _browse(walk: Walk, address: str, name: str) -> None:
    """Keep the page at ``address`` as a phone shows it, where this machine has a browser."""
    program = next((path for one in CHROMIUM if (path := shutil.which(one))), None)
    if program is None:
        return
    with tempfile.TemporaryDirectory(prefix="mot-cua-page-") as folder:
        picture = Path(folder) / "page.png"
        command = [
            *(program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
            f"--user-data-dir={folder}/profile",
            f"--window-size={PHONE[0]},{PHONE[1]}",
            "--hide-scrollbars",
            "--virtual-time-budget=8000",
            f"--screenshot={picture}",
            address,
        ]
        try:
            subprocess.run(command, capture_output=True, timeout=PAGE_DEADLINE, check=True)
        except subprocess.SubprocessError as error:
            print(f"{name}: {program} gave no picture: {error}")
            return
        with Image.open(picture) as page:
            walk.album.keep("web", name, page)
