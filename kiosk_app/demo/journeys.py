"""Whole journeys on a day on which nothing goes wrong, from the welcome screen to the paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from forms.answers import visible_steps
from kiosk_app.demo.walks import Walk
from kiosk_app.dock.samples import MINJUN, Side
from kiosk_app.journey.states import Fill

CHILD: Final = "TRẦN GIA BẢO"
"""Of the office's demonstration registry."""
CHILD_BORN: Final = date(2019, 8, 24)
LONGER_STAY: Final[Mapping[str, str | timedelta]] = {
    "nationality_birth": "Hàn Quốc",
    "occupation": "Software engineer",
    "passport_type": "ordinary",
    "passport_authority": "Ministry of Foreign Affairs",
    "entry_date": timedelta(days=-20),
    "entry_gate": "Sân bay quốc tế Đà Nẵng",
    "entry_purpose": "Du lịch",
    "stay_until": timedelta(days=25),
    "address": "15 Bạch Đằng, phường Hải Châu, thành phố Đà Nẵng",
    "phone": "0900000456",
    "sponsor": "none",
    "request": "extension",
    "reason": "Du lịch tiếp",
    "extension_until": timedelta(days=55),
}
"""What a visitor answers in NA5; dates in days from today."""
SLOW_OFFICE: Final = 1.5
"""Seconds by which answers are held back, so that the screens that wait for them can be seen."""


def certificate(walk: Walk, *, child: bool, papers: bool = False) -> None:
    """CT07, for oneself or for one's own child; ``papers``: keep the paper's and slip's
    pictures too.
    """
    net = walk.demo.net
    walk.ready()
    walk.shot("welcome")
    walk.begin()
    walk.shot("services")
    walk.pick("CT07")
    walk.on("ChooseSubject")
    walk.shot("for-whom")
    walk.press("choose_subject", "For my child" if child else "For myself")
    walk.on("Consent")
    walk.shot("consent")
    walk.agree()
    walk.press("Consent", "Continue")
    walk.on("Identify")
    walk.shot("lay-card")
    walk.show_document()
    walk.shot("check-read")
    walk.press("CheckRead", "Correct, continue")
    walk.sign_in_code()
    walk.shot("sign-in")
    net.slow(SLOW_OFFICE)
    walk.confirm_by_phone()
    if child:
        walk.on("ChooseRelative")
        walk.person.wait_for(CHILD)
        walk.shot("which-child")
        walk.person.press(CHILD)
    walk.on("LookingUp")
    walk.shot("looking-up")
    net.slow(0)
    walk.until_drawn()
    walk.shot("review")
    walk.print_it()
    walk.shot_printing()
    walk.until_ready(slip=True)
    walk.shot("take-papers")
    if papers:
        walk.keep_papers("ct07")
    walk.take()
    walk.finish()
    walk.shot("goodbye")


def form(walk: Walk, *, papers: bool = False) -> None:
    """CT01, with one more member of the household."""
    walk.ready()
    walk.begin()
    walk.pick("CT01")
    walk.on("Consent")
    walk.agree()
    walk.shot("consent")
    walk.press("Consent", "Continue")
    walk.show_document()
    walk.shot("check-read")
    walk.press("CheckRead", "Correct, continue")
    # The card has answered the first step.
    walk.on("Fill")
    walk.shot("contact-empty")
    walk.fill("CT01", "phone", "0900000123", shot="contact")
    walk.press("Fill", "Continue")
    walk.person.wait_for(walk.label("CT01", "head_name"))
    walk.press("Fill", "Continue")
    walk.shot("household-missing")
    walk.fill("CT01", "head_name", "NGUYỄN VĂN HÒA", shot="household-typing")
    walk.fill("CT01", "head_relation", "Con")
    walk.fill("CT01", "head_number", "048055001237")
    walk.shot("household")
    walk.press("Fill", "Continue")
    walk.choose("CT01", "request", "permanent")
    walk.shot("request")
    walk.press("Fill", "Continue")
    walk.fill(
        "CT01",
        "request_address",
        "24 Trần Phú, phường Hải Châu, thành phố Đà Nẵng",
        shot="address",
    )
    walk.press("Fill", "Continue")
    walk.wait_for("RowsField", "Add a person")
    walk.shot("members")
    walk.press("RowsField", "Add a person")
    _member(walk)
    walk.press("Fill", "Continue")
    walk.until_drawn()
    walk.shot("review")
    walk.press("Review", "Enlarge")
    walk.shot("review-enlarged")
    walk.press("Review", "Whole page")
    walk.print_it()
    walk.shot_printing()
    walk.until_ready(slip=False)
    walk.shot("take-papers")
    if papers:
        walk.keep_papers("ct01")
    walk.take()
    walk.finish()


def _member(walk: Walk) -> None:
    walk.fill("CT01", "members.name", CHILD)
    walk.choose_date("CT01", "members.birth_date", CHILD_BORN, shots="member")
    walk.choose("CT01", "members.sex", "male")
    walk.fill("CT01", "members.number", "048219001235")
    walk.fill("CT01", "members.relation", "Con")
    walk.shot("member")
    walk.press("Fill", "Add to the list")
    walk.wait_for("RowsField", "Remove")
    walk.shot("members-one")


def visitor(walk: Walk) -> None:
    """NA5 by passport, in the visitor's language: a longer stay."""
    walk.holder = MINJUN
    walk.begin()
    walk.shot("services")
    walk.pick("NA5")
    walk.agree()
    walk.shot("consent")
    walk.press("Consent", "Continue")
    walk.on("Identify")
    walk.shot("lay-passport")
    walk.show_document(Side.PASSPORT)
    walk.shot("check-read")
    walk.press("CheckRead", "Correct, continue")
    walk.on("Fill")
    _answer_all(walk, "NA5", LONGER_STAY)
    walk.until_drawn()
    walk.shot("review")
    walk.print_it()
    walk.shot_printing()
    walk.until_ready(slip=False)
    walk.shot("take-papers")
    walk.keep_papers(walk.row)
    walk.take()
    walk.finish()


def _answer_all(walk: Walk, code: str, answers: Mapping[str, str | timedelta]) -> None:
    """Step by step until none is left; whatever is not in ``answers`` stays as it is."""
    form = walk.state.machine.forms[code]
    today = walk.state.machine.today
    assert today is not None
    while isinstance(screen := walk.state.screen, Fill):
        session = walk.state.session
        assert session is not None
        step = visible_steps(form, session.answers)[screen.step]
        for name in step.fields:
            match answers.get(name):
                case timedelta() as days if len(step.fields) == 1:
                    walk.pick_date(today + days)  # asked for at once
                case timedelta() as days:
                    walk.choose_date(code, name, today + days)
                case str() as said if form.fields[name].options:
                    walk.choose(code, name, said)
                case str() as said:
                    walk.fill(code, name, said)
        walk.shot(step.name)
        walk.to_next_step()
