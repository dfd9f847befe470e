"""Asked while the office is away, collected another day; slips that are refused; a paper left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt

from kiosk_app.control import ask
from kiosk_app.demo.at_dock import at_the_dock as dock
from kiosk_app.demo.walks import Walk
from kiosk_app.journey import delays
from kiosk_app.journey.states import Collect, Queued, SlipProblem, SlipState, TrayNotice
from office_contract.short_code import ALPHABET

CERTIFICATE: Final = "CT07"
REFUSED: Final = {
    "other-city": SlipProblem.OTHER_OFFICE,
    "forged": SlipProblem.FORGED,
    "expired": SlipProblem.EXPIRED,
    "not-sent": SlipProblem.NOT_YET,
    "half": SlipProblem.DAMAGED,
}
"""What the kiosk finds with each of the dock's slips that are no good."""
WRONG: Final = 5
"""Which of the twelve letters is typed wrong, counted from 0."""
MARGIN: Final = 10.0
"""Seconds beyond a wait of the journey's own."""


def collected(walk: Walk) -> None:
    """The net is cut, the request waits; mended, and the slip brings the paper, once."""
    with _net_cut(walk):
        walk.shot("services")
        walk.to_card()
        walk.show_document()
        walk.press("CheckRead", "Correct, continue")
        kept = _keep_request(walk)
    _until_sent(walk)
    _to_collect(walk)
    walk.shot("lay-slip")
    walk.let_reader_begin()
    walk.demo.machine.scanner.lay(kept.code.encode())
    walk.sign_in_code()
    walk.shot("sign-in")
    walk.confirm_by_phone()
    walk.until_drawn()
    walk.shot("review")
    walk.print_it()
    walk.until_ready(slip=True)
    walk.shot("take-papers")
    walk.take()
    walk.finish()
    _until_sent(walk)
    _to_collect(walk)
    _lay_refused(walk, kept.code.encode(), SlipProblem.USED)
    walk.shot("used")
    walk.start_over()


def by_letters(walk: Walk) -> None:
    """No card at hand, so the number is typed; no slip either, so its letters are, one wrong."""
    with _net_cut(walk):
        walk.to_card()
        walk.press("Identify", "No card here")
        walk.on("TypeNumber")
        walk.person.type_text(str(walk.holder.number))
        walk.shot("type-number")
        walk.press("TypeNumber", "Continue")
        kept = _keep_request(walk)
    _until_sent(walk)
    _to_collect(walk)
    walk.press("Collect", "Enter the code")
    walk.person.wait(lambda: _collecting(walk).typing, "the code's boxes")
    right = kept.short[WRONG]
    wrong = ALPHABET[(ALPHABET.index(right) + 1) % len(ALPHABET)]
    walk.person.type_text(kept.short[:WRONG] + wrong)
    walk.shot("typing")
    walk.person.type_text(kept.short[WRONG + 1 :])
    walk.press("Collect", "Find my request")
    walk.person.wait(lambda: _collecting(walk).problem is SlipProblem.MISTYPED, "one letter wrong")
    walk.shot("one-letter-wrong")
    for _ in kept.short[WRONG:]:
        walk.person.key(Qt.Key.Key_Left)
    walk.person.type_text(right)
    walk.press("Collect", "Find my request")
    walk.sign_in_code()
    walk.shot("sign-in")
    walk.start_over()


def refused(walk: Walk) -> None:
    """Each of the dock's slips that are no good."""
    walk.begin()
    _to_collect_from_services(walk)
    for slip in walk.demo.slips:
        _lay_refused(walk, slip.data, REFUSED[slip.key])
        walk.shot(slip.key)
    walk.start_over()


def paper_left(walk: Walk) -> None:
    """Somebody goes away without their paper; the next person is told that it is not theirs."""
    walk.to_review()
    walk.print_it()
    walk.until_ready(slip=True)
    walk.over("TimeWarning", delays.TAKE_IDLE + MARGIN)
    walk.shot("nobody-takes-it")
    walk.person.wait(
        lambda: walk.shell.root.property("screen") == "Welcome",
        "the welcome screen",
        delays.WARNING + MARGIN,
    )
    walk.begin()
    walk.over("TrayNotice", MARGIN)
    walk.person.wait(lambda: _told(walk), "staff to be told")
    walk.shot("next-person")
    walk.press("TrayNotice", "Continue")
    walk.over("", MARGIN)
    walk.to_card()
    walk.show_document()
    walk.press("CheckRead", "Correct, continue")
    walk.confirm_by_phone()
    walk.print_it()
    walk.until_ready(slip=True)
    walk.shot("on-top-of-it")
    walk.take()
    walk.finish()


def at_the_dock(walk: Walk) -> None:
    """Cut, ask, mend and collect by the dock's buttons; the seal of a paper is no slip."""
    with dock(walk) as (vm, shot, _):
        walk.begin()
        vm.switchNet()
        walk.person.wait(lambda: walk.state.machine.office.reachable is False, "an office away")
        walk.to_card()
        walk.let_reader_begin()
        vm.lay("qr")
        walk.on("CheckRead")
        walk.press("CheckRead", "Correct, continue")
        walk.on("AskLater")
        walk.press("AskLater", "Send the request")
        walk.on("Queued")
        walk.person.wait(lambda: len(vm.property("slot")) == 1, "the slip at the dock")
        shot("queued")
        walk.press("Queued", "I have the slip")
        vm.take("slot")
        vm.switchNet()
        _until_sent(walk)
        _to_collect(walk)
        slip = vm.property("hand")[0]
        vm.lookCloser(slip)
        shot("slip")
        walk.let_reader_begin()
        vm.laySheet(slip)
        walk.confirm_by_phone()
        walk.print_it()
        walk.until_ready(slip=True)
        walk.person.wait(lambda: bool(vm.property("tray")), "the paper at the dock")
        vm.take("slot")
        vm.take("tray")
        walk.finish()
        _to_collect(walk)
        walk.let_reader_begin()
        vm.laySheet(vm.property("hand")[0])
        walk.person.wait(
            lambda: _collecting(walk).problem is SlipProblem.NOT_A_SLIP, "a seal that is no slip"
        )
        shot("seal-laid")
        walk.start_over()


# --- parts of them ------------------------------------------------------------------------------


@contextmanager
def _net_cut(walk: Walk) -> Iterator[None]:
    """On the services screen, whose person sees that the office is away; mended afterwards."""
    walk.begin()
    walk.demo.net.cut()
    try:
        walk.person.wait(lambda: walk.state.machine.office.reachable is False, "an office away")
        yield
    finally:
        walk.demo.net.mend()


def _keep_request(walk: Walk) -> Queued:
    """From the question to the slip in the hand; what stood on the screen meanwhile."""
    walk.on("AskLater")
    walk.shot("ask-later")
    walk.press("AskLater", "Send the request")
    walk.on("Queued")

    screen = walk.state.screen
    assert isinstance(screen, Queued)

    def printed() -> bool:
        now = walk.state.screen
        return isinstance(now, Queued) and now.slip is SlipState.DELIVERED

    walk.person.wait(printed, "the slip")
    walk.shot("queued")
    walk.keep_papers(walk.row)
    walk.take()
    walk.press("Queued", "I have the slip")
    walk.on("Goodbye")
    return screen


def _until_sent(walk: Walk) -> None:
    folder = walk.demo.machine.config.state

    def waits() -> bool:
        entries = ask(folder, {"command": "queue-list"})["entries"]
        return any(entry["state"] == "waiting" for entry in entries)

    walk.person.wait(lambda: not waits(), "everything to be sent")


def _to_collect(walk: Walk) -> None:
    walk.begin()
    _to_collect_from_services(walk)


def _to_collect_from_services(walk: Walk) -> None:
    walk.press("Services", "Collect with a slip")
    walk.on("Collect")


def _collecting(walk: Walk) -> Collect:
    screen = walk.state.screen
    assert isinstance(screen, Collect)
    return screen


def _lay_refused(walk: Walk, code: bytes, problem: SlipProblem) -> None:
    walk.let_reader_begin()
    walk.demo.machine.scanner.lay(code)
    walk.person.wait(lambda: _collecting(walk).problem is problem, f"a slip refused: {problem}")


def _told(walk: Walk) -> bool:
    overlay = walk.state.overlay
    return isinstance(overlay, TrayNotice) and overlay.told_at is not None


LATER: Final[dict[str, tuple[str, Callable[[Walk], None]]]] = {
    "later-vi": ("vi", collected),
    "later-ko": ("ko", collected),
    "letters-en": ("en", by_letters),
    "slip-vi": ("vi", refused),
    "left-vi": ("vi", paper_left),
    "dock-later-en": ("en", at_the_dock),
}
"""By the beginning of their pictures' names: language, and what happens."""
