"""Reading aloud: begins with headphones or a key, keeps what is personal, ends with the session."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from devices.status import Contact
from kiosk_app.journey import events, touches
from kiosk_app.journey.listening import private
from kiosk_app.journey.session import RATES, VOLUMES_DB, Comfort, Speech
from kiosk_app.journey.states import AloudQuestion, Goodbye, Languages, State, Welcome
from tests.kiosk_app.journey.walking import Walk, jack, machine, nothing_left, printer


def plug(walk: Walk, contact: Contact) -> Walk:
    walk.send(events.DevicesChanged(devices=(printer(), printer("slip-printer"), *jack(contact))))
    return walk


def speech(walk: Walk) -> Speech:
    return walk.state.comfort.speech


def asked(walk: Walk) -> bool:
    """The question whether all may hear lies on the screen."""
    return walk.state.overlay == AloudQuestion()


def read_aloud(walk: Walk, **changes: object) -> Walk:
    wanted = replace(speech(walk), on=True, **changes)  # type: ignore[arg-type]
    walk.touch(touches.SetComfort, comfort=replace(walk.state.comfort, speech=wanted))
    return walk


def test_steps_are_those_of_the_standards() -> None:
    assert (min(RATES), max(RATES)) == (0.5, 3.0)
    assert all(later - one <= 12 for one, later in itertools.pairwise(VOLUMES_DB))
    assert max(VOLUMES_DB) - min(VOLUMES_DB) >= 18
    assert (RATES[Speech().rate], VOLUMES_DB[Speech().volume]) == (1.0, 0)


def test_headphones_begin_it_and_end_it() -> None:
    walk = plug(Walk(), Contact.ON)
    assert isinstance(walk.state.screen, Welcome)
    assert speech(walk).on
    assert speech(walk).by_headphones
    walk.start()
    plug(walk, Contact.OFF)
    assert not speech(walk).on
    assert not private(walk.state)


def test_a_jack_that_says_nothing_is_no_headphones() -> None:
    walk = plug(Walk().start(), Contact.ON)
    plug(walk, Contact.UNKNOWN)
    assert not speech(walk).on
    assert not private(walk.state)


def test_what_a_key_began_goes_on_without_headphones_but_keeps_what_is_personal() -> None:
    walk = read_aloud(Walk().start())
    plug(walk, Contact.ON)
    assert private(walk.state)
    plug(walk, Contact.OFF)
    assert speech(walk).on
    assert not private(walk.state)


def test_a_machine_without_a_voice_stays_silent() -> None:
    silent = Walk(State(machine=machine(voices=frozenset())))
    assert not speech(plug(silent, Contact.ON)).on
    assert not speech(read_aloud(silent.start())).on


@pytest.mark.parametrize(("rate", "kept"), [(-1, 0), (99, len(RATES) - 1), (2, 2)])
def test_rate_and_volume_stay_within_their_steps(rate: int, kept: int) -> None:
    walk = read_aloud(Walk().start(), rate=rate, volume=99)
    assert (speech(walk).rate, speech(walk).volume) == (kept, len(VOLUMES_DB) - 1)


def test_it_is_asked_once_whether_all_may_hear() -> None:
    walk = read_aloud(Walk().start())
    walk.touch(touches.AskAloud)
    assert asked(walk)
    walk.touch(touches.CloseOverlay)
    assert not asked(walk)
    assert speech(walk).aloud is False
    assert not private(walk.state)
    walk.touch(touches.AskAloud)
    assert not asked(walk), "it was answered"


def test_the_person_lets_all_hear_until_the_session_ends() -> None:
    walk = read_aloud(Walk().start())
    walk.touch(touches.AskAloud)
    walk.touch(touches.SetAloud, aloud=True)
    assert private(walk.state)
    walk.touch(touches.GoHome)
    assert nothing_left(walk.state)


def test_comforts_do_not_answer_the_question() -> None:
    walk = read_aloud(Walk().start(), aloud=True)
    assert speech(walk).aloud is None
    walk.touch(touches.SetAloud, aloud=True)
    assert speech(walk).aloud is None, "it was not asked"


def test_headphones_are_an_answer_too() -> None:
    walk = read_aloud(Walk().start())
    walk.touch(touches.AskAloud)
    plug(walk, Contact.ON)
    assert walk.state.overlay is None
    assert private(walk.state)
    walk.touch(touches.AskAloud)
    assert walk.state.overlay is None


def test_it_never_lies_over_something_else() -> None:
    walk = read_aloud(Walk().start())
    walk.touch(touches.OpenLanguages)
    walk.touch(touches.AskAloud)
    assert isinstance(walk.state.overlay, Languages)


def test_headphones_pulled_out_take_the_permission_along() -> None:
    walk = read_aloud(Walk().start())
    walk.touch(touches.AskAloud)
    walk.touch(touches.SetAloud, aloud=True)
    plug(walk, Contact.ON)
    plug(walk, Contact.OFF)
    assert speech(walk).aloud is None


def test_a_language_without_a_voice_makes_way_for_english_and_comes_back() -> None:
    walk = read_aloud(Walk().start(language="ko"))
    assert walk.session.language == "en"
    assert speech(walk).instead_of == "ko"
    walk.touch(
        touches.SetComfort,
        comfort=replace(walk.state.comfort, speech=replace(speech(walk), on=False)),
    )
    assert walk.session.language == "ko"
    assert speech(walk).instead_of is None


def test_another_language_with_a_voice_is_for_good() -> None:
    walk = read_aloud(Walk().start(language="ko"))
    walk.touch(touches.SwitchLanguage, language="vi")
    assert speech(walk).instead_of is None
    assert walk.session.language == "vi"


def test_everything_is_as_before_after_the_session() -> None:
    """accessibility.md: reset."""
    walk = read_aloud(Walk().start(language="ko"), rate=0, volume=4)
    walk.touch(touches.GoHome)
    assert walk.state.comfort == Comfort()
    assert nothing_left(walk.state)


def test_headphones_that_stay_in_speak_to_whoever_comes_next() -> None:
    walk = plug(Walk().start(), Contact.ON)
    walk.touch(touches.GoHome)
    assert walk.state.comfort == Comfort(speech=Speech(on=True, by_headphones=True))


def test_it_says_goodbye_still() -> None:
    walk = read_aloud(Walk().start()).to_papers()
    walk.touch(touches.HaveAll)
    assert isinstance(walk.state.screen, Goodbye)
    assert speech(walk).on
    walk.fire("goodbye")
    assert walk.state.comfort == Comfort()
