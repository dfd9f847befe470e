"""Nobody is talked over, nobody stays for ever (F11). Time is a timer's event, never a sleep."""

from __future__ import annotations

import pytest

from devices.status import Progress
from identity_documents.document import Problem, Unreadable
from kiosk_app.journey import delays, effects, events, touches
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.states import (
    Failure,
    Fill,
    HelpNotice,
    LookingUp,
    Printing,
    Review,
    Services,
    SignIn,
    TakePapers,
    TimeWarning,
    Trouble,
    Welcome,
)
from tests.kiosk_app.journey.walking import Walk, nothing_left


def seconds(walk: Walk, name: str) -> list[float]:
    """How long the timers of that name, of which there is at most one, still run."""
    found = [walk.by_id(key) for key, awaited in walk.state.awaited.items() if awaited == name]
    return [one.seconds for one in found if isinstance(one, effects.ArmTimer)]


def test_a_warning_comes_before_the_end() -> None:
    walk = Walk().start()
    assert seconds(walk, "idle") == [delays.IDLE]
    walk.fire("idle")
    assert walk.state.overlay == TimeWarning(seconds=30)
    assert seconds(walk, "warning") == [delays.WARNING]
    assert walk.asked(effects.PlaySound).sound is Sound.TIME
    walk.fire("warning")
    assert nothing_left(walk.state)
    walk.screen(Welcome)


def test_the_warning_stands_for_at_least_twenty_seconds() -> None:
    # WCAG 2.2, 2.2.1: the user is warned and given at least 20 seconds to extend.
    assert delays.WARNING >= 20


def test_any_press_says_that_the_person_is_there_and_does_nothing_else() -> None:
    walk = Walk().start()
    walk.fire("idle")
    walk.touch(touches.PickService, code="CT01")
    assert walk.state.overlay is None
    walk.screen(Services)
    assert seconds(walk, "idle") == [delays.IDLE]
    assert seconds(walk, "warning") == []


def test_a_key_under_the_warning_is_not_lost() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.WithoutDocument)
    walk.screen(Fill)
    walk.fire("idle")
    walk.touch(touches.SetAnswer, field="name", value="Y")
    assert walk.state.overlay is None
    assert walk.session.answers["name"] == "Y"


def test_each_touch_begins_the_time_anew_and_voids_the_older_timer() -> None:
    walk = Walk().start()
    first = walk.asked(effects.ArmTimer)
    walk.touch(touches.SwitchLanguage, language="en")
    assert effects.Abandon(session=first.session, effect=first.effect) in walk.last
    walk.answer(first, events.TimerFired)
    assert walk.state.overlay is None
    assert seconds(walk, "idle") == [delays.IDLE]


def test_a_person_who_looks_at_the_phone_has_longer() -> None:
    walk = Walk().start().to_sign_in()
    walk.screen(SignIn)
    assert seconds(walk, "idle") == [delays.SIGN_IN_IDLE]


def test_nobody_is_timed_while_the_machine_works() -> None:
    looking = Walk().start().to_sign_in().approved()
    looking.screen(LookingUp)
    assert seconds(looking, "idle") == []
    printing = Walk().start().to_printing().ready()
    assert seconds(printing, "idle") == []
    printing.touch(touches.CallHelp)
    assert seconds(printing, "idle") == []


def test_a_held_printer_gives_a_moment() -> None:
    walk = Walk().start().to_printing().ready()
    walk.printed(Progress.HELD, trouble=Trouble.PAPER_OUT)
    assert seconds(walk, "idle") == [delays.MOMENT]
    walk.printed(Progress.PRINTING)
    assert seconds(walk, "idle") == []


def test_a_moment_to_fetch_papers() -> None:
    walk = Walk().start().to_papers()
    assert seconds(walk, "idle") == [delays.TAKE_IDLE]
    walk.touch(touches.NeedMoment)
    assert walk.screen(TakePapers).away
    assert seconds(walk, "idle") == [delays.MOMENT]
    walk.touch(touches.GoOn)
    assert not walk.screen(TakePapers).away
    assert seconds(walk, "idle") == [delays.TAKE_IDLE]


def test_reminders_by_picture_and_sound_until_the_person_says_so() -> None:
    walk = Walk().start().to_papers()
    for count in (1, 2, 3):
        walk.fire("remind")
        assert walk.screen(TakePapers).reminders == count
        assert walk.asked(effects.PlaySound).sound is Sound.YOUR_TURN
        assert seconds(walk, "remind") == [delays.REMIND]
    walk.touch(touches.HaveAll)
    assert seconds(walk, "remind") == []


@pytest.mark.parametrize("screen", [Review, SignIn, LookingUp, Printing])
def test_a_wait_says_that_it_takes_longer(screen: type) -> None:
    walk = Walk().start()
    match screen.__name__:
        case "Review":
            walk.to_review_of_form()
        case "SignIn":
            walk.to_sign_in()
        case "LookingUp":
            walk.to_sign_in().approved()
        case _:
            walk.to_printing()
    assert seconds(walk, "slow") == [delays.SLOW]
    walk.fire("slow")
    assert walk.screen(screen).slow


def test_a_slow_answer_is_still_taken() -> None:
    walk = Walk().start().to_review_of_form()
    walk.fire("slow")
    walk.draw()
    assert walk.screen(Review) == Review(pages=(b"png",))


def test_the_help_notice_goes_by_itself_and_before_the_warning() -> None:
    walk = Walk().start()
    walk.touch(touches.CallHelp)
    assert seconds(walk, "help-shown") == [delays.HELP_SHOWN]
    assert delays.HELP_SHOWN < delays.IDLE
    assert walk.state.overlay == HelpNotice()
    walk.fire("help-shown")
    assert walk.state.overlay is None


def test_a_help_notice_whose_time_comes_late_takes_no_warning_away() -> None:
    walk = Walk().start()
    walk.touch(touches.CallHelp)
    walk.fire("idle")
    walk.fire("help-shown")
    assert walk.state.overlay == TimeWarning(seconds=int(delays.WARNING))


def test_a_failure_does_not_stand_for_ever() -> None:
    walk = Walk().start().to_sign_in().began()
    walk.touch(touches.NoPhone)
    walk.screen(Failure)
    assert seconds(walk, "idle") == [delays.IDLE]


# A warning whose time was stopped must not stay: its ring would run out and nothing happen.


def test_a_card_laid_down_under_the_warning_takes_the_warning_away() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.fire("idle")
    problem = Unreadable(Problem.CHECK_DIGIT)
    walk.answer(walk.asked(effects.ReadDocument), events.DocumentRefused, problem=problem)
    assert walk.state.overlay is None
    assert seconds(walk, "idle") == [delays.IDLE]


def test_a_printer_that_goes_on_under_the_warning_takes_the_warning_away() -> None:
    walk = Walk().start().to_printing().ready()
    walk.printed(Progress.HELD, trouble=Trouble.PAPER_OUT)
    walk.fire("idle")
    walk.printed(Progress.PRINTING)
    assert walk.state.overlay is None
