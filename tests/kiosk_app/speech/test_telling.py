"""What is said of a screen: on arriving, on moving, on typing, when something happens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk_app.speech.scene import Record, Role, Scene
from kiosk_app.speech.telling import SILENCE, Telling, tell, tell_all
from tests.kiosk_app.speech.english import ENGLISH

NAME = "Nguyễn Thị Thu Hường"
NUMBER = "048188001234"


def record(item: int, role: Role, name: str, **more: Any) -> Record:
    return Record(item, role, name, **more)


TITLE = record(1, Role.HEADING, "Check what was read")
SUB = record(2, Role.TEXT, "Read from the card.")
LABEL = record(3, Role.TEXT, "Full name")
VALUE = record(4, Role.TEXT, NAME, personal=True)
NUMBER_LABEL = record(5, Role.TEXT, "ID number")
NUMBER_VALUE = record(6, Role.TEXT, NUMBER, personal=True)
BACK = record(7, Role.BUTTON, "Back")
GO_ON = record(8, Role.BUTTON, "Correct, continue")
SCENE = Scene(
    "CheckRead/3",
    (TITLE, SUB, LABEL, VALUE, NUMBER_LABEL, NUMBER_VALUE, BACK, GO_ON),
    step=2,
    steps=5,
    part="ID card",
    private=True,
)


def texts(telling: Telling) -> list[str]:
    return [line.text for line in telling.lines]


def with_records(*changed: Record) -> Scene:
    kept = {one.item: one for one in (*SCENE.records, *changed)}
    return replace(SCENE, records=tuple(kept.values()))


def test_on_arriving_all_is_said_and_then_how_much_there_is_to_choose() -> None:
    telling = tell(None, SCENE, ENGLISH)
    assert texts(telling) == [
        "Step 2 of 5: ID card",
        "Check what was read",
        "Read from the card.",
        "Full name",
        NAME,
        "ID number",
        "0 4 8, 1 8 8, 0 0 1, 2 3 4",
        "2 to choose",
    ]
    assert telling.cut
    assert not telling.withheld


def test_what_is_personal_needs_headphones() -> None:
    telling = tell(None, replace(SCENE, private=False), ENGLISH)
    said = " ".join(texts(telling))
    assert NAME not in said
    assert "0 4 8" not in said
    assert texts(telling)[3:7] == ["Full name", ENGLISH.hidden, "ID number", ENGLISH.hidden_too]
    assert telling.withheld


def test_with_an_open_name_the_label_is_said_and_the_value_is_not() -> None:
    row = record(9, Role.TEXT, f"Full name: {NAME}", personal=True, open_name="Full name")
    telling = tell(None, Scene("Review", (row,)), ENGLISH)
    assert texts(telling) == [f"Full name, {ENGLISH.hidden}"]


def test_what_is_the_matter_comes_right_after_the_title() -> None:
    alert = record(9, Role.ALERT, "The phone said no.")
    assert texts(tell(None, with_records(alert), ENGLISH))[1:3] == [
        "Check what was read",
        "The phone said no.",
    ]


def test_moving_says_name_kind_and_place() -> None:
    telling = tell(SCENE, replace(SCENE, focus=GO_ON), ENGLISH)
    assert texts(telling) == ["Correct, continue, button, 2 of 2"]
    assert telling.cut


def test_moving_outside_of_the_screen_says_no_place() -> None:
    size = record(20, Role.BUTTON, "Text size", description="Size 2 of 4")
    assert texts(tell(SCENE, replace(SCENE, focus=size), ENGLISH)) == [
        "Text size, button, Size 2 of 4"
    ]


def test_states_are_said() -> None:
    tick = record(9, Role.TICK, "I agree", checked=False)
    tab = record(10, Role.TAB, "Residence", checked=True)
    off = record(11, Role.BUTTON, "Print", enabled=False)
    before = with_records(tick, tab, off)
    assert texts(tell(before, replace(before, focus=tick), ENGLISH)) == [
        "I agree, not ticked, box to tick, 3 of 5"
    ]
    assert texts(tell(before, replace(before, focus=tab), ENGLISH)) == [
        "Residence, chosen, group, 4 of 5"
    ]
    assert texts(tell(before, replace(before, focus=off), ENGLISH)) == [
        "Print, button, not available now, 5 of 5"
    ]


def test_a_box_says_that_it_has_been_ticked() -> None:
    tick = record(9, Role.TICK, "I agree", checked=False)
    ticked = replace(tick, checked=True)
    before = replace(with_records(tick), focus=tick)
    telling = tell(before, replace(with_records(ticked), focus=ticked), ENGLISH)
    assert texts(telling) == ["ticked"]
    assert telling.cut


def test_which_answer_is_chosen_is_the_persons_own_and_the_answers_are_not() -> None:
    female = record(9, Role.CHOICE, "Female", checked=True, personal=True)
    before = with_records(female)
    now = replace(before, focus=female)
    assert texts(tell(before, now, ENGLISH)) == ["Female, chosen, one to choose, 3 of 3"]
    for scene in (before, now):
        assert scene.private
    in_hall = replace(now, private=False)
    assert texts(tell(replace(before, private=False), in_hall, ENGLISH)) == [
        "Female, one to choose, 3 of 3"
    ]


def test_the_same_screen_again_is_silence() -> None:
    assert tell(SCENE, SCENE, ENGLISH) == SILENCE


def test_a_new_message_is_said_at_once() -> None:
    alert = record(9, Role.ALERT, "The phone said no.")
    telling = tell(SCENE, with_records(alert), ENGLISH)
    assert texts(telling) == ["The phone said no."]
    assert telling.cut


def test_a_new_sentence_waits_for_the_end_of_what_is_being_said() -> None:
    telling = tell(SCENE, with_records(replace(SUB, name="Read from the chip.")), ENGLISH)
    assert texts(telling) == ["Read from the chip."]
    assert not telling.cut


def test_stages_of_printing_are_said_as_they_come() -> None:
    one = record(9, Role.ITEM, "Now: Print 1 page")
    done = replace(one, name="Done: Print 1 page")
    telling = tell(with_records(one), with_records(done), ENGLISH)
    assert texts(telling) == ["Done: Print 1 page"]
    assert telling.cut


def test_seconds_are_said_once() -> None:
    ring = record(9, Role.TEXT, "30 seconds", ticking=True)
    assert "30 seconds" in texts(tell(None, with_records(ring), ENGLISH))
    assert tell(with_records(ring), with_records(replace(ring, name="29 seconds")), ENGLISH) == (
        SILENCE
    )


def test_another_title_is_another_screen() -> None:
    telling = tell(SCENE, with_records(replace(TITLE, name="Full name")), ENGLISH)
    assert texts(telling)[:2] == ["Step 2 of 5: ID card", "Full name"]


def test_once_more_says_all_and_where_one_is() -> None:
    said = texts(tell_all(replace(SCENE, focus=BACK), ENGLISH))
    assert said[1] == "Check what was read"
    assert said[-1] == "Back, button, 1 of 2"


# --- typing -----------------------------------------------------------------------------------


def typed(before: str, after: str, *, private: bool = True, name: str = "Full name") -> list[str]:
    field = record(9, Role.FIELD, name, value=before, personal=True)
    old, new = with_records(field), with_records(replace(field, value=after))
    return texts(tell(replace(old, private=private), replace(new, private=private), ENGLISH))


def test_letters_are_said_and_the_word_as_it_forms() -> None:
    assert typed("", "N") == ["N"]
    assert typed("N", "Ng") == ["g", "Ng"]
    assert typed("Nguyen", "Nguyên") == ["ê", "Nguyên"]
    assert typed("Nguyễn Th", "Nguyễn Thị") == ["ị", "Thị"]


def test_a_finished_word_is_said() -> None:
    assert typed("Nguyễn", "Nguyễn ") == ["Nguyễn"]


def test_digits_are_said_one_by_one() -> None:
    assert typed("04", "048") == ["8"]
    assert typed("048", "048 1") == ["1"]


def test_what_is_taken_back_is_said() -> None:
    assert typed("Ngu", "Ng") == ["deleted", "u"]
    assert typed("Nguyễn Thị", "Nguyễn") == ["deleted", "Thị"]


def test_in_the_hall_a_dot_is_said() -> None:
    """accessibility.md: private."""
    assert typed("04", "048", private=False) == ["dot"]
    assert typed("Ngu", "Ng", private=False) == ["deleted"]


def test_a_field_says_its_value_and_what_is_asked() -> None:
    field = record(9, Role.FIELD, "ID number", value="048 188", description="12 digits")
    before = with_records(field)
    assert texts(tell(before, replace(before, focus=field), ENGLISH)) == [
        "ID number, 0 4 8, 1 8 8, field, 12 digits, 3 of 3"
    ]
    empty = replace(field, value="", personal=True)
    before = replace(with_records(empty), private=False)
    assert texts(tell(before, replace(before, focus=empty), ENGLISH)) == [
        "ID number, empty, field, 12 digits, 3 of 3"
    ]


def test_nothing_of_a_person_shows_in_a_traceback() -> None:
    telling = tell(None, SCENE, ENGLISH)
    for thing in (VALUE, SCENE, telling, telling.lines[4]):
        assert NAME not in repr(thing)
