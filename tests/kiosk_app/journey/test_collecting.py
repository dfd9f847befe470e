"""With a slip: the same way as ever, bound to the request that waited."""

from __future__ import annotations

import pytest

from devices.status import Paper, Progress
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.progress import Part, progress
from kiosk_app.journey.states import (
    ChooseRelative,
    Collect,
    Consent,
    Failure,
    FailureKind,
    LookingUp,
    Services,
    SignIn,
    SlipProblem,
    TakePapers,
    Way,
)
from office_contract.short_code import ALPHABET, grouped
from office_contract.vocabulary import Outcome, SignInState, Subject
from tests.kiosk_app.journey.walking import (
    AWAY,
    SHORT,
    STRANGER,
    TOKEN,
    WOMAN,
    Walk,
    form,
    printer,
)


def test_from_the_slip_to_the_paper_in_the_hand() -> None:
    walk = Walk().start().to_collect().scanned()
    assert walk.screen(Collect).opening
    asked = walk.asked(effects.OpenCollection)
    assert (asked.token, asked.short) == (TOKEN, None)
    walk.opened()
    walk.screen(SignIn)
    began = walk.asked(effects.BeginSignIn)
    assert (began.collection, began.code, began.declared_number) == ("waiting-1", "CT07", None)
    walk.approved().found().draw()
    walk.touch(touches.Print)
    walk.ready().printed(Progress.DELIVERED)
    walk.screen(TakePapers)
    walk.touch(touches.HaveAll)
    assert [outcome for _, outcome in walk.outcomes()] == [Outcome.TAKEN]


def test_for_a_child_the_child_is_chosen_when_collecting() -> None:
    walk = Walk().start().to_collect().scanned().opened(Subject.CHILD).approved()
    walk.screen(ChooseRelative)


def test_nothing_is_serialled_or_sealed_before_the_person_is_verified() -> None:
    walk = Walk().start().to_collect().scanned().opened()
    assert walk.every(effects.IssueCertificate) == []
    walk.began().moved(SignInState.OTHER_PERSON)
    assert walk.screen(Failure).kind is FailureKind.SIGN_IN_OTHER_PERSON
    assert walk.every(effects.FindRecord) == []
    assert walk.every(effects.IssueCertificate) == []


def test_somebody_elses_record_is_shown_to_nobody() -> None:
    walk = Walk().start().to_collect().scanned().opened().approved()
    walk.found(subject=STRANGER.number)
    assert walk.screen(Failure).kind is FailureKind.FOREIGN_ANSWER


@pytest.mark.parametrize(
    "typed", [SHORT, grouped(SHORT).lower(), SHORT.replace("0", "O").replace("1", "I")]
)
def test_the_letters_as_people_type_them(typed: str) -> None:
    walk = Walk().start().to_collect()
    walk.touch(touches.TypeCode, typing=True)
    walk.touch(touches.SetCode, value=typed)
    assert walk.screen(Collect).draft == SHORT
    walk.touch(touches.GoOn)
    asked = walk.asked(effects.OpenCollection)
    assert (asked.token, asked.short) == (None, SHORT)


def other(letter: str) -> str:
    return ALPHABET[(ALPHABET.index(letter) + 1) % len(ALPHABET)]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", SlipProblem.INCOMPLETE),
        (SHORT[:11], SlipProblem.INCOMPLETE),
        (SHORT[:-1] + other(SHORT[-1]), SlipProblem.MISTYPED),
        (other(SHORT[0]) + SHORT[1:], SlipProblem.MISTYPED),
        (SHORT[:5] + "U" + SHORT[6:], SlipProblem.LETTER),
        ("Ư" + SHORT[1:], SlipProblem.LETTER),
    ],
)
def test_a_slip_of_the_finger_needs_no_office(typed: str, problem: SlipProblem) -> None:
    walk = Walk().start().to_collect()
    walk.touch(touches.TypeCode, typing=True)
    walk.touch(touches.SetCode, value=typed)
    assert walk.screen(Collect).problem is None
    walk.touch(touches.GoOn)
    assert walk.screen(Collect).problem is problem
    assert walk.every(effects.OpenCollection) == []
    walk.touch(touches.SetCode, value=typed[:-1])
    assert walk.screen(Collect).problem is None


@pytest.mark.parametrize("problem", list(SlipProblem))
def test_a_refused_slip_leaves_the_way_open(problem: SlipProblem) -> None:
    walk = Walk().start().to_collect()
    walk.answer(walk.asked(effects.ReadSlip), events.SlipRefused, problem=problem)
    assert walk.screen(Collect).problem is problem
    walk.scanned()
    walk.answer(walk.asked(effects.OpenCollection), events.SlipRefused, problem=problem)
    collect = walk.screen(Collect)
    assert (collect.problem, collect.opening) == (problem, False)
    walk.scanned().opened()
    walk.screen(SignIn)


def test_a_paper_that_cannot_be_printed_here_now() -> None:
    walk = Walk().start().to_collect().scanned()
    walk.send(events.DevicesChanged(devices=(printer(paper=Paper.OUT),)))
    walk.opened()
    assert walk.screen(Collect).problem is SlipProblem.NOT_HERE


@pytest.mark.parametrize("changes", [{"code": "CT99"}, {"code": "CT01"}])
def test_a_paper_that_this_machine_does_not_know(changes: dict[str, str]) -> None:
    walk = Walk().start().to_collect().scanned()
    about = Subject.CHILD if changes["code"] == "CT01" else Subject.SELF
    walk.opened(about, **changes)
    assert walk.screen(Collect).problem is SlipProblem.NOT_HERE


def test_other_uses_of_data_are_asked_about_again() -> None:
    walk = Walk().start().to_collect().scanned().opened(consent_version="2020-01")
    assert walk.screen(Consent) == Consent()
    walk.touch(touches.GoOn)
    assert walk.screen(Consent).missing
    walk.touch(touches.Agree, agreed=True)
    walk.touch(touches.GoOn)
    walk.screen(SignIn)
    assert walk.asked(effects.BeginSignIn).collection == "waiting-1"
    assert walk.session.consent_version == form("CT07").consent_version


def test_back_from_the_consent_asks_for_the_slip() -> None:
    walk = Walk().start().to_collect().scanned().opened(consent_version="2020-01")
    walk.touch(touches.GoBack)
    walk.screen(Collect)
    assert walk.session.collection is None


def test_another_paper_is_no_longer_bound_to_the_slip() -> None:
    walk = Walk().start().to_collect().scanned().opened()
    walk.touch(touches.GoBack)
    walk.screen(Services)
    walk.to_sign_in()
    assert walk.asked(effects.BeginSignIn).collection is None


def test_the_slip_stays_good_when_the_office_goes_away() -> None:
    walk = Walk().start().to_collect().scanned().opened().approved()
    walk.screen(LookingUp)
    walk.office(AWAY)
    walk.answer(walk.asked(effects.FindRecord), events.Failed, kind=FailureKind.OFFICE_AWAY)
    assert walk.screen(Failure).ways == (Way.RETRY, Way.OTHER_SERVICE)
    walk.touch(touches.Retry)
    assert walk.asked(effects.BeginSignIn).collection == "waiting-1"


def test_an_answer_of_an_older_slip_opens_nothing() -> None:
    walk = Walk().start().to_collect().scanned()
    old = walk.asked(effects.OpenCollection)
    walk.touch(touches.GoBack)
    walk.answer(
        old, events.CollectionOpened, collection="x", code="CT07", about=Subject.SELF,
        consent_version="2026-11",
    )  # fmt: skip
    walk.screen(Services)


def test_the_steps_above_the_title() -> None:
    parts = (Part.SLIP, Part.SIGN_IN, Part.REVIEW, Part.PRINT)
    walk = Walk().start().to_collect()
    assert progress(walk.state) == (parts, 0)
    walk.scanned().opened()
    assert progress(walk.state) == (parts, 1)
    walk.approved().found()
    assert progress(walk.state) == (parts, 2)


def test_who_collects_is_compared_with_the_declared_number_at_the_office_alone() -> None:
    """The kiosk that collects has never seen the number: it can tell nobody whose slip it is."""
    walk = Walk().start().to_collect().scanned().opened()
    assert WOMAN.number not in str(walk.all)
