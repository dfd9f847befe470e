"""Welcome, services, for whom, consent; and what stands beside every screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from devices.status import Cover, DeviceState, Media, Paper, Supply
from forms.schema import Group
from kiosk_app.journey import effects, events, touches
from kiosk_app.journey.availability import group_shown, groups, service, services
from kiosk_app.journey.circumstances import Availability, Fee, Hindrance, Machine, Office
from kiosk_app.journey.progress import Part, progress
from kiosk_app.journey.session import Comfort, TextStep
from kiosk_app.journey.states import (
    ChooseSubject,
    Consent,
    HelpNotice,
    Identify,
    Languages,
    Services,
    State,
    Welcome,
)
from office_contract.vocabulary import HelpReason, Subject
from tests.kiosk_app.journey.walking import FIRST, OFFICE, Walk, form, machine, printer


def hindrances(whole: Machine) -> dict[str, Hindrance]:
    return {one.form.code: one.hindrance for one in services(whole)}


def test_everything_works_on_a_whole_machine() -> None:
    assert [one.form.code for one in services(machine())] == ["CT01", "CT07"]
    assert {one.availability for one in services(machine())} == {Availability.NOW}


@pytest.mark.parametrize(
    "changes",
    [
        {"device": DeviceState.UNKNOWN},
        {"device": DeviceState.OFFLINE},
        {"paper": Paper.OUT},
        {"paper": Paper.UNKNOWN},
        {"media": Media.JAMMED},
        {"cover": Cover.OPEN},
        {"toner": Supply.OUT},
    ],
)
def test_without_a_printer_that_says_it_works_nothing_is_offered(
    changes: dict[str, Any],
) -> None:
    whole = machine(devices=(printer(**changes), printer("slip-printer")))
    assert set(hindrances(whole).values()) == {Hindrance.PRINTER}


def test_little_paper_is_enough() -> None:
    assert hindrances(machine(devices=(printer(paper=Paper.LOW),)))["CT01"] is Hindrance.NONE


@pytest.mark.parametrize(
    ("office", "hindrance"),
    [
        (Office(), Hindrance.OFFICE_AWAY),
        (replace(OFFICE, reachable=False), Hindrance.OFFICE_AWAY),
        (replace(OFFICE, offered=frozenset()), Hindrance.NOT_OFFERED),
        (replace(OFFICE, fees={}), Hindrance.NOT_OFFERED),
        (replace(OFFICE, fees={"CT07": Fee(8000, waived=False)}), Hindrance.FEE),
        (replace(OFFICE, fees={"CT07": Fee(8000, waived=True)}), Hindrance.NONE),
        (replace(OFFICE, fees={"CT07": Fee(0, waived=False)}), Hindrance.NONE),
    ],
)
def test_a_certificate_needs_the_office_and_a_form_does_not(
    office: Office, hindrance: Hindrance
) -> None:
    assert hindrances(machine(office=office)) == {"CT01": Hindrance.NONE, "CT07": hindrance}


def test_a_service_that_does_not_work_says_so_when_touched() -> None:
    walk = Walk(
        State(machine=machine(office=replace(OFFICE, reachable=False, takes_requests=False)))
    ).start()
    walk.touch(touches.PickService, code="CT07")
    assert walk.screen(Services).hindered == "CT07"
    walk.touch(touches.PickService, code="CT01")
    walk.screen(Consent)


@pytest.mark.parametrize(
    ("fees", "offered", "hindrance"),
    [
        ({}, frozenset(), Hindrance.NONE),
        ({"CT01": Fee(0, waived=False)}, frozenset({"CT01"}), Hindrance.NONE),
        ({"CT01": Fee(0, waived=False)}, frozenset(), Hindrance.NOT_OFFERED),
    ],
)
def test_a_form_is_there_unless_the_office_has_closed_it(
    fees: dict[str, Fee], offered: frozenset[str], hindrance: Hindrance
) -> None:
    """Also while the office is away, as it said last."""
    for reachable in (True, False):
        office = replace(OFFICE, reachable=reachable, fees=fees, offered=offered)
        assert service(machine(office=office), form("CT01")).hindrance is hindrance


def test_a_service_that_broke_while_it_was_looked_at_is_not_begun() -> None:
    walk = Walk().start()
    walk.send(events.DevicesChanged(devices=(printer(paper=Paper.OUT),)))
    walk.touch(touches.PickService, code="CT01")
    assert walk.screen(Services).hindered == "CT01"


def test_only_a_paper_for_several_subjects_asks_for_whom() -> None:
    walk = Walk().start()
    walk.touch(touches.PickService, code="CT01")
    walk.screen(Consent)
    walk.touch(touches.GoBack)
    walk.touch(touches.PickService, code="CT07")
    walk.screen(ChooseSubject)
    walk.touch(touches.PickSubject, about=Subject.CHILD)
    chosen = walk.session
    assert chosen.about is Subject.CHILD
    walk.touch(touches.GoBack)
    walk.screen(ChooseSubject)
    assert walk.session.about is Subject.SELF
    walk.touch(touches.GoBack)
    walk.screen(Services)
    assert walk.session.form is None


def test_nothing_is_agreed_to_beforehand_and_nothing_goes_on_without_it() -> None:
    walk = Walk().start()
    walk.touch(touches.PickService, code="CT01")
    assert walk.screen(Consent) == Consent(agreed=False, missing=False)
    walk.touch(touches.GoOn)
    assert walk.screen(Consent).missing
    assert walk.session.consent_version is None
    walk.touch(touches.Agree, agreed=True)
    assert not walk.screen(Consent).missing
    walk.touch(touches.GoOn)
    walk.screen(Identify)
    assert walk.session.consent_version == form("CT01").consent_version


def test_a_consent_is_written_down_once_it_is_given_and_not_before() -> None:
    walk = Walk().start()
    walk.touch(touches.PickService, code="CT07")
    walk.touch(touches.PickSubject, about=Subject.CHILD)
    walk.touch(touches.Agree, agreed=True)
    assert walk.every(effects.NoteConsent) == []
    walk.touch(touches.GoOn)
    [noted] = walk.every(effects.NoteConsent)
    assert (noted.form, noted.about) == (form("CT07"), Subject.CHILD)
    assert (noted.session, noted.language) == (walk.session.id, walk.session.language)
    walk.touch(touches.GoBack)
    walk.touch(touches.GoHome)
    assert walk.every(effects.NoteConsent) == [noted]


def test_consent_taken_back_counts() -> None:
    walk = Walk().start()
    walk.touch(touches.PickService, code="CT01")
    walk.touch(touches.Agree, agreed=True)
    walk.touch(touches.Agree, agreed=False)
    walk.touch(touches.GoOn)
    walk.screen(Consent)


def test_back_from_services_ends_the_session() -> None:
    walk = Walk().start()
    walk.touch(touches.GoBack)
    walk.screen(Welcome)
    assert walk.state.session is None


def test_the_form_of_a_session_is_pinned() -> None:
    newer = replace(form("CT01"), version=form("CT01").version + 1)
    walk = Walk().start().to_identify("CT01")
    walk.send(events.CatalogueChanged(forms={"CT01": newer}))
    assert walk.session.form is form("CT01")
    assert walk.state.machine.forms["CT01"] is form("CT01")


def test_the_language_changes_and_nothing_typed_is_lost() -> None:
    """accessibility.md: language."""
    walk = Walk().start().to_identify("CT01")
    walk.touch(touches.WithoutDocument)
    walk.touch(touches.SetAnswer, field="name", value="Y")
    before = walk.state.screen
    walk.touch(touches.OpenLanguages)
    shown = walk.state
    assert shown.overlay == Languages()
    walk.touch(touches.SwitchLanguage, language="ko")
    assert (walk.state.overlay, walk.state.screen) == (None, before)
    assert (walk.session.language, walk.session.answers["name"]) == ("ko", "Y")


def test_a_language_that_the_machine_does_not_speak_is_not_taken() -> None:
    walk = Walk().start()
    walk.touch(touches.SwitchLanguage, language="xx")
    assert walk.session.language == "vi"


def test_help_is_called_and_the_person_sees_whether_it_was_heard() -> None:
    walk = Walk().start()
    walk.touch(touches.CallHelp)
    call = walk.asked(effects.TellOffice)
    assert (call.reason, call.screen, call.language) == (
        HelpReason.PERSON_ASKED,
        "Services",
        "vi",
    )
    assert walk.state.overlay == HelpNotice()
    walk.answer(call, events.HelpTold, at="10:05", reached=False)
    assert walk.state.overlay == HelpNotice(told_at="10:05", failed=True)
    walk.fire("help-shown")
    assert walk.state.overlay is None


def test_help_can_be_called_before_a_session() -> None:
    walk = Walk()
    walk.touch(touches.CallHelp)
    assert walk.asked(effects.TellOffice).screen == "Welcome"
    walk.touch(touches.CloseOverlay)
    assert walk.state.overlay is None


def test_comfort_is_kept_through_the_session_and_not_beyond() -> None:
    chosen = Comfort(text=TextStep.XL, high_contrast=True, low=True)
    walk = Walk()
    walk.touch(touches.SetComfort, comfort=chosen)
    walk.start()
    assert walk.state.comfort == chosen
    walk.touch(touches.GoHome)
    assert walk.state.comfort == Comfort()


def test_comfort_that_nobody_uses_goes_back() -> None:
    walk = Walk()
    walk.touch(touches.SetComfort, comfort=Comfort(text=TextStep.XL))
    walk.fire("comfort")
    assert walk.state.comfort == Comfort()


def test_the_steps_above_the_title() -> None:
    walk = Walk().start()
    assert progress(walk.state) is None
    walk.to_sign_in()
    assert progress(walk.state) == (
        (Part.CONSENT, Part.DOCUMENT, Part.SIGN_IN, Part.REVIEW, Part.PRINT),
        2,
    )
    form_walk = Walk().start(FIRST).to_review_of_form()
    shown = progress(form_walk.state)
    assert shown is not None
    assert (shown[0][shown[1]], Part.FILL in shown[0]) == (Part.REVIEW, True)


def test_the_list_is_found_again_at_the_group_where_it_was_left() -> None:
    whole = machine(forms={code: form(code) for code in ("CT01", "CT07", "SYLL")})
    walk = Walk(State(machine=whole)).start()
    walk.touch(touches.ShowGroup, group=Group.PERSONAL)
    assert walk.screen(Services).group is Group.PERSONAL
    walk.touch(touches.PickService, code="SYLL")
    walk.touch(touches.GoBack)
    assert walk.screen(Services).group is Group.PERSONAL


def test_a_touched_group_ends_what_was_said_of_another_paper() -> None:
    walk = Walk(State(machine=machine(office=replace(OFFICE, offered=frozenset())))).start()
    walk.touch(touches.PickService, code="CT07")
    assert walk.screen(Services).hindered == "CT07"
    walk.touch(touches.ShowGroup, group=Group.RESIDENCE)
    assert walk.screen(Services) == Services(group=Group.RESIDENCE)


def test_a_group_without_papers_is_not_shown() -> None:
    whole = machine(forms={code: form(code) for code in ("CT01", "SYLL")})
    walk = Walk(State(machine=whole)).start()
    assert groups(whole, walk.session) == (Group.RESIDENCE, Group.PERSONAL)
    shown = group_shown(whole, walk.session, Services(group=Group.VISITORS))
    assert shown is Group.RESIDENCE
    assert group_shown(machine(forms={}), walk.session, Services()) is None


def test_back_ends_a_search_before_it_ends_the_session() -> None:
    walk = Walk().start()
    walk.touch(touches.ShowGroup, group=Group.RESIDENCE)
    turn = walk.state.turn
    walk.touch(touches.SetWish, wish="")
    walk.touch(touches.SetWish, wish="visa")
    assert walk.screen(Services) == Services(group=Group.RESIDENCE, wish="visa")
    assert walk.state.turn == turn, "the screen stays the same"
    walk.touch(touches.GoBack)
    assert walk.screen(Services) == Services(group=Group.RESIDENCE)
    walk.touch(touches.GoBack)
    assert walk.state.session is None


def test_nothing_that_was_searched_outlives_its_use() -> None:
    """A chosen group, a chosen paper and the end of the session each forget it."""
    whole = machine(office=replace(OFFICE, offered=frozenset()))
    walk = Walk(State(machine=whole)).start()
    walk.touch(touches.SetWish, wish="cu tru")
    walk.touch(touches.PickService, code="CT07")
    assert walk.screen(Services) == Services(hindered="CT07", wish="cu tru")
    walk.touch(touches.SetWish, wish="cu tr")
    assert walk.screen(Services).hindered is None
    walk.touch(touches.ShowGroup, group=Group.RESIDENCE)
    assert walk.screen(Services).wish is None
    walk.touch(touches.SetWish, wish="cu tru")
    walk.touch(touches.PickService, code="CT01")
    walk.touch(touches.GoBack)
    assert walk.screen(Services).wish is None
    walk.touch(touches.SetWish, wish="cu tru")
    walk.touch(touches.GoHome)
    assert walk.state.session is None
    assert "cu tru" not in str(walk.state.screen)
