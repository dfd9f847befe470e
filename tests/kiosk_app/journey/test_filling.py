"""Questions step by step, rows, and the page as it will look."""

from __future__ import annotations

from typing import Any

import pytest

from forms.answers import Mistake, settled, visible_steps
from forms.schema import Input
from kiosk_app.journey import effects, touches
from kiosk_app.journey.filling import shown_fields
from kiosk_app.journey.states import CheckRead, Fill, Identify, Printing, Review, Services, Stage
from tests.kiosk_app.journey.walking import CARD, Walk, answers_of, form


def asking(walk: Walk) -> str:
    """Name of the step on the screen."""
    return visible_steps(form("CT01"), walk.session.answers)[walk.screen(Fill).step].name


def type_in(walk: Walk, **answers: Any) -> None:
    for name, value in answers.items():
        walk.touch(touches.SetAnswer, field=name, value=value)


def to_step(name: str) -> Walk:
    """CT01 from a card, with the sample's answers, up to that step."""
    walk = Walk().start().to_identify("CT01").lay(CARD)
    walk.touch(touches.GoOn)
    sample = answers_of("CT01")
    while asking(walk) != name:
        for one in shown_fields(form("CT01"), walk.session.answers, walk.screen(Fill)):
            if one.name in sample:
                type_in(walk, **{one.name: sample[one.name]})
        walk.touch(touches.GoOn)
    return walk


def test_what_the_card_answers_is_not_asked_again() -> None:
    walk = Walk().start().to_identify("CT01").lay(CARD)
    walk.touch(touches.GoOn)
    assert asking(walk) == "contact"
    assert walk.session.answers["number"] == CARD.number


def test_without_a_card_everything_is_asked_and_defaults_stand() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.WithoutDocument)
    assert asking(walk) == "requester"
    assert walk.session.answers == {"authority": form("CT01").fields["authority"].default}
    walk.touch(touches.GoBack)
    walk.screen(Identify)


def test_mistakes_show_only_once_the_person_has_tried_to_go_on() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.WithoutDocument)
    type_in(walk, number="0481")
    assert walk.screen(Fill).errors == ()
    walk.touch(touches.GoOn)
    screen = walk.screen(Fill)
    assert screen.tried
    assert {error.path[0]: error.kind for error in screen.errors} == {
        "name": Mistake.MISSING,
        "birth_date": Mistake.MISSING,
        "sex": Mistake.MISSING,
        "number": Mistake.DIGIT_COUNT,
    }
    type_in(walk, number=CARD.number)
    assert "number" not in {error.path[0] for error in walk.screen(Fill).errors}


def test_a_key_press_does_not_void_the_touches_of_the_screen() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.WithoutDocument)
    turn = walk.state.turn
    type_in(walk, name="Y")
    assert walk.state.turn == turn


@pytest.mark.parametrize(
    ("request_", "follows"), [("permanent", "address"), ("other", "detail"), ("delete", "members")]
)
def test_the_next_step_depends_on_what_is_asked_for(request_: str, follows: str) -> None:
    values = {option.value for option in form("CT01").fields["request"].options}
    if request_ == "delete":
        # Any request that neither an address nor a sentence explains further.
        explained = {"permanent", "temporary", "split", "correction", "other"}
        request_ = min(values - explained)
    walk = to_step("request")
    type_in(walk, request=request_)
    walk.touch(touches.GoOn)
    assert asking(walk) == follows


def test_back_passes_what_the_card_has_answered() -> None:
    walk = to_step("household")
    walk.touch(touches.GoBack)
    assert asking(walk) == "contact"
    walk.touch(touches.GoBack)
    walk.screen(CheckRead)


def test_answers_outlive_another_look_at_the_card() -> None:
    walk = to_step("household")
    type_in(walk, head_name="Y")
    walk.touch(touches.GoBack)
    walk.touch(touches.GoBack)
    walk.touch(touches.GoOn)
    assert walk.session.answers["head_name"] == "Y"


def test_a_row_is_added_filled_and_kept() -> None:
    walk = to_step("members")
    walk.touch(touches.OpenRow, field="members", index=0)
    assert (walk.screen(Fill).row, walk.screen(Fill).row_field) == (0, "members")
    columns = form("CT01").fields["members"].columns
    assert shown_fields(form("CT01"), walk.session.answers, walk.screen(Fill)) == columns
    walk.touch(touches.GoOn)
    assert walk.screen(Fill).errors
    sample: Any = answers_of("CT01")["members"]
    type_in(walk, **sample[0])
    assert walk.screen(Fill).errors == ()
    walk.touch(touches.GoOn)
    assert walk.screen(Fill).row is None
    assert walk.session.answers["members"] == [sample[0]]


def test_an_empty_row_is_not_kept_and_a_begun_one_is() -> None:
    walk = to_step("members")
    walk.touch(touches.OpenRow, field="members", index=0)
    walk.touch(touches.GoBack)
    assert walk.session.answers["members"] == []
    walk.touch(touches.OpenRow, field="members", index=0)
    type_in(walk, name="Y")
    walk.touch(touches.GoBack)
    assert walk.session.answers["members"] == [{"name": "Y"}]


def test_rows_are_removed_and_bounded() -> None:
    walk = to_step("members")
    most = form("CT01").fields["members"].max_rows
    for index in range(most):
        walk.touch(touches.OpenRow, field="members", index=index)
        type_in(walk, name=f"Y{'A' * index}")
        walk.touch(touches.GoBack)
    walk.touch(touches.OpenRow, field="members", index=most)
    assert walk.screen(Fill).row is None
    walk.touch(touches.RemoveRow, field="members", index=0)
    assert walk.session.answers["members"][0] == {"name": "YA"}
    assert len(walk.session.answers["members"]) == most - 1
    walk.touch(touches.RemoveRow, field="members", index=most)
    assert len(walk.session.answers["members"]) == most - 1


def test_only_the_members_are_rows() -> None:
    fields = form("CT01").fields
    assert [name for name in fields if fields[name].input is Input.ROWS] == ["members"]
    assert fields["members"].input is Input.ROWS


def test_the_preview_is_of_the_settled_answers_and_of_the_next_request() -> None:
    walk = Walk().start().to_review_of_form()
    drawing = walk.asked(effects.DrawPreview)
    assert drawing.values == settled(form("CT01"), walk.session.answers)
    assert drawing.request == walk.session.next_request
    walk.draw((b"one", b"two"))
    assert walk.screen(Review).pages == (b"one", b"two")


def test_pages_turn_within_bounds() -> None:
    walk = Walk().start().to_review_of_form().draw((b"one", b"two"))
    walk.touch(touches.ShowPage, page=1, zoomed=True)
    assert (walk.screen(Review).shown, walk.screen(Review).zoomed) == (1, True)
    for page in (-1, 2):
        walk.touch(touches.ShowPage, page=page, zoomed=False)
        assert walk.screen(Review).shown == 1


def test_nothing_prints_before_it_has_been_seen() -> None:
    walk = Walk().start().to_review_of_form()
    walk.touch(touches.Print)
    walk.screen(Review)
    assert walk.every(effects.ComposeForm) == []


def test_the_form_printed_is_the_request_that_was_seen() -> None:
    walk = Walk().start().to_review_of_form().draw()
    seen = walk.asked(effects.DrawPreview)
    walk.touch(touches.Print)
    assert walk.screen(Printing).stage is Stage.COMPOSING
    made = walk.asked(effects.ComposeForm)
    assert (made.request, made.answers) == (seen.request, seen.values)


def test_editing_from_the_review_shows_every_step() -> None:
    walk = Walk().start().to_review_of_form().draw()
    walk.touch(touches.EditAnswers)
    assert (asking(walk), walk.screen(Fill).from_review) == ("requester", True)
    names = []
    while isinstance(walk.state.screen, Fill):
        names.append(asking(walk))
        walk.touch(touches.GoOn)
    shown = visible_steps(form("CT01"), walk.session.answers)
    assert names == [one.name for one in shown]
    walk.screen(Review)


def test_back_from_the_review_is_the_last_step() -> None:
    walk = Walk().start().to_review_of_form().draw()
    walk.touch(touches.GoBack)
    assert asking(walk) == "members"


def test_back_from_a_certificates_review_forgets_whose_record_it_was() -> None:
    walk = Walk().start().to_review_of_certificate().draw()
    walk.touch(touches.GoBack)
    walk.screen(Services)
    session = walk.session
    assert (session.requester, session.subject, session.record, session.sign_in) == (None,) * 4
