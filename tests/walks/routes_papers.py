"""Routes to a paper in the hand: certificate and form, comforts, and what can lie over a screen."""

from __future__ import annotations

from forms.schema import Form, Group
from kiosk_app.dock.samples import HUONG, MINJUN, Side
from kiosk_app.i18n.languages import LANGUAGES
from kiosk_app.journey.speaking import COMMON
from kiosk_app.viewmodels.translate import OWN_NAMES
from office_contract.signing import Endpoint
from tests.walks.laid import WRONG
from tests.walks.lies import held
from tests.walks.patience import LONG
from tests.walks.ways import FORM, SHORT, Ways
from tests.walks.words import forms, literal, word

HOUSEHOLD = {"head_name": "le van an", "head_relation": "con", "head_number": "048055001237"}
TEXT_STEPS = ("l", "xl", "s", "m")


def certificate(ways: Ways) -> None:
    """One whole paper for oneself; everything on the way is looked at closely."""
    walker, line = ways.walker, ways.line
    ways.begin()
    for group in Group:
        ways.group(group)
    ways.pick("CT07")
    walker.go("For myself")
    line.on("Consent")
    walker.press("Continue")
    line.on("Consent.missing")
    ways.agree()
    line.on("Identify.laid=card")
    ways.show_card()
    ways.lie(Endpoint.SIGN_IN, held(1.0))
    ways.hurry(SLOW=SHORT)
    walker.go("Correct, continue")
    line.on("SignIn.slow")
    ways.honest()
    ways.lie(Endpoint.RECORD, held(1.0))
    ways.confirm()
    line.on("LookingUp.slow")
    ways.honest()
    ways.drawn()
    walker.press("Enlarge")
    line.on("Review.zoomed")
    walker.press("Whole page")
    line.wait(lambda told: "Review.zoomed" not in told["names"], "the whole page")
    ways.lie(Endpoint.ISSUE, held(1.0))
    ways.print_it()
    line.passed("Printing.slow", "Printing.stage=reserving", "Printing.slip=none")
    ways.honest()
    ways.hurry(SLOW=LONG)
    line.on("TakePapers.card", "TakePapers.slip=delivered")
    walker.go("Paper missing")
    line.on("Failure.slip=delivered")
    walker.go("The page is there")
    walker.press("I need a moment")
    line.on("TakePapers.away")
    walker.press("I am back")
    line.fault("tray-sensor", "paper-lies")
    line.on("TakePapers.seen")
    line.fault("tray-sensor", "paper-lies", on=False)
    line.on("TakePapers.gone")
    ways.finish()


def child(ways: Ways) -> None:
    """For one's child: the office says who they are; the way ends at the page."""
    ways.begin()
    ways.to_sign_in("For my child")
    ways.lie(Endpoint.RELATIVES, held(1.0))
    ways.hurry(SLOW=SHORT)
    ways.confirm()
    ways.line.passed("ChooseRelative.waiting", "ChooseRelative.slow")
    ways.hurry(SLOW=LONG)
    ways.honest()
    ways.walker.go_text("TRẦN GIA BẢO")
    ways.drawn()
    ways.home()


def glass(ways: Ways) -> None:
    """Everything that is no good on the glass; a reader that is unplugged; a passport."""
    walker, line = ways.walker, ways.line
    ways.begin()
    ways.to_glass(FORM)
    for problem, data in WRONG.items():
        ways.lay(data, f"Identify.problem={problem.value}")
    line.fault("scanner", "unplugged")
    line.on("Identify.scanner_broken")
    line.fault("scanner", "unplugged", on=False)
    line.wait(lambda told: "Identify.scanner_broken" not in told["names"], "the reader")
    walker.go("Use a passport")
    line.on("Identify.laid=passport")
    ways.show_card(MINJUN, Side.PASSPORT)
    ways.home()


def form(ways: Ways) -> None:
    """A declaration by passport, answered, changed and printed."""
    walker, line = ways.walker, ways.line
    ct01 = forms()[FORM]
    ways.begin()
    ways.to_glass(FORM)
    walker.go("Use a passport")
    ways.show_card(MINJUN, Side.PASSPORT)
    walker.go("Correct, continue")
    line.on("Fill")
    walker.press("Continue")
    line.on("Fill.tried")
    answer(ways, ct01, "number", str(HUONG.number))
    to_next_step(ways)
    to_next_step(ways)
    for field, text in HOUSEHOLD.items():
        answer(ways, ct01, field, text)
    to_next_step(ways)
    option = next(one for one in ct01.fields["request"].options if one.value == "confirmation")
    walker.press_text(ct01.say(option.label, ways.language))
    ways.hurry(SLOW=0.001)
    to_next_step(ways)
    to_next_step(ways)
    line.passed("Review.slow")
    ways.hurry(SLOW=LONG)
    ways.drawn()
    walker.go("Change answers")
    line.on("Fill.from_review")
    while "Fill" in line.names:
        to_next_step(ways)
    ways.print_it()
    line.on("TakePapers.passport", "TakePapers.slip=none")
    ways.finish()


def answer(ways: Ways, of: Form, field: str, text: str) -> None:
    """Write into a field, and send the keyboard away."""
    ways.walker.write(literal(of.say(of.fields[field].label, ways.language)), text)
    ways.walker.end_typing()


def to_next_step(ways: Ways) -> None:
    ways.walker.go("Continue")


def comforts(ways: Ways) -> None:
    """Every size of the text, contrast, and everything lower."""
    ways.begin()
    for size in TEXT_STEPS:
        ways.walker.press("Text size")
        ways.line.on(f"Comfort.text={size}")
    ways.walker.press("Contrast")
    ways.line.on("Comfort.high_contrast")
    ways.walker.press("Lower")
    ways.line.on("Comfort.low")
    ways.home()


def aloud(ways: Ways) -> None:
    """Where everybody hears it, nothing of the person is read aloud without asking.

    What no voice reads goes on in English, and comes back once nothing is read aloud any more.
    """
    walker, line = ways.walker, ways.line
    voice = LANGUAGES[ways.language].voice
    ways.begin()
    ways.to_glass(FORM)
    ways.show_card()
    walker.press("Read aloud" if voice else "In English")
    with walker.hearing(ways.language if voice else COMMON):
        line.on("AloudQuestion")
        walker.press("Keep them private")
        line.wait(lambda told: not told["overlay"], "the question to close")
        walker.press("Read aloud")
    walker.await_(word(ways.language, "Read aloud" if voice else "In English"))
    ways.home()


def over_it(ways: Ways) -> None:
    """The languages, a call for help, the time that runs out."""
    walker, line = ways.walker, ways.line
    ways.begin()
    walker.press_text(OWN_NAMES[ways.language])
    line.on("Languages")
    walker.press("Back")
    line.wait(lambda told: not told["overlay"], "the languages to close")
    walker.press("Help")
    line.on("HelpNotice")
    walker.press("Back to my paper")
    line.wait(lambda told: not told["overlay"], "the notice to close")
    ways.cut()
    walker.press("Help")
    line.on("HelpNotice.failed")
    walker.press("Back to my paper")
    line.wait(lambda told: not told["overlay"], "the notice to close")
    ways.restore()
    ways.hurry(IDLE=SHORT, WARNING=LONG)
    walker.press("Contrast")
    line.on("TimeWarning")
    ways.hurry(IDLE=LONG)
    walker.press("Go on")
    line.wait(lambda told: not told["overlay"], "the warning to close")
    ways.home()
