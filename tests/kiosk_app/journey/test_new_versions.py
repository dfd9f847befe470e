"""A newer version of a form is offered from the next welcome on, to nobody in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from forms.schema import Form
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.states import Goodbye, OutOfService, Services, State, Welcome
from tests.kiosk_app.journey.walking import CARD, SECOND, Walk, form, machine

OLD = form("CT01")
NEWER = replace(OLD, version=OLD.version + 1)
NEWEST = replace(OLD, version=OLD.version + 2)
FORMS = {"CT01": OLD, "CT07": form("CT07")}


def offer(walk: Walk, newer: Form = NEWER) -> None:
    walk.send(events.CatalogueChanged(forms={**FORMS, "CT01": newer}))


def offered(walk: Walk) -> Form:
    return walk.state.machine.forms["CT01"]


def test_at_the_welcome_a_newer_version_is_offered_at_once() -> None:
    walk = Walk()
    offer(walk)
    assert offered(walk) is NEWER
    walk.screen(Welcome)
    walk.start().to_identify("CT01")
    assert walk.session.form is NEWER


def at_services(walk: Walk) -> None:
    walk.screen(Services)


def at_consent(walk: Walk) -> None:
    walk.touch(touches.PickService, code="CT01")


def at_review(walk: Walk) -> None:
    walk.to_review_of_form()


def back_at_services(walk: Walk) -> None:
    walk.to_identify("CT01")
    while not isinstance(walk.state.screen, Services):
        walk.touch(touches.GoBack)


PLACES = [at_services, at_consent, at_review, back_at_services]


@pytest.mark.parametrize("place", PLACES)
def test_a_session_keeps_the_versions_that_it_began_with(place: Callable[[Walk], None]) -> None:
    walk = Walk().start()
    place(walk)
    before = walk.state
    offer(walk)
    assert replace(walk.state, machine=before.machine) == before
    assert offered(walk) is OLD
    walk.touch(touches.GoHome)
    walk.screen(Welcome)
    assert offered(walk) is NEWER
    assert walk.state.machine.coming is None


def test_another_paper_of_the_same_session_is_of_the_same_catalogue() -> None:
    walk = Walk().start().to_identify("CT01")
    offer(walk)
    while not isinstance(walk.state.screen, Services):
        walk.touch(touches.GoBack)
    walk.touch(touches.PickService, code="CT01")
    assert walk.session.form is OLD


def test_the_last_of_several_releases_is_offered() -> None:
    walk = Walk().start()
    offer(walk)
    offer(walk, NEWEST)
    walk.touch(touches.GoBack)
    assert offered(walk) is NEWEST
    offer(walk, NEWER)
    assert offered(walk) is NEWER


def test_a_form_that_is_withdrawn_is_there_until_the_session_ends() -> None:
    walk = Walk().start().to_identify("CT01")
    walk.send(events.CatalogueChanged(forms={"CT07": form("CT07")}))
    assert walk.session.form is OLD
    walk.touch(touches.GoHome)
    assert set(walk.state.machine.forms) == {"CT07"}
    walk.start(SECOND)
    walk.touch(touches.PickService, code="CT01")
    walk.screen(Services)


def test_goodbye_belongs_to_the_session_still() -> None:
    walk = Walk().start().to_papers("CT01")
    walk.touch(touches.HaveAll)
    walk.screen(Goodbye)
    offer(walk)
    assert offered(walk) is OLD
    walk.fire("goodbye")
    assert offered(walk) is NEWER


def test_a_machine_out_of_service_takes_the_newer_version_too() -> None:
    stopped = machine(out_of_service="08:00")
    walk = Walk(State(machine=stopped, screen=OutOfService()))
    offer(walk)
    walk.send(events.BackInService())
    assert offered(walk) is NEWER


def test_the_page_is_drawn_with_the_version_that_was_filled_in() -> None:
    walk = Walk().start().to_identify("CT01").lay(CARD)
    offer(walk)
    walk.touch(touches.GoOn)
    walk.fill()
    assert walk.asked(effects.DrawPreview).form is OLD
