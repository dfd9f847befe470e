"""Whatever happens in whatever order, the promises of the house hold, and everybody gets out.

Touches are those that a screen can send, with any content; answers are those that an action can
give, at once or long after; effects may also stay without an answer for ever.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from devices.status import Contact, DeviceReport, Paper, Progress
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import effects, events, service_effects, service_events, touches
from kiosk_app.journey.availability import is_open
from kiosk_app.journey.circumstances import Enrolling, Standing
from kiosk_app.journey.draft import MUST_FINISH, NOBODY, resting
from kiosk_app.journey.listening import headphones_in
from kiosk_app.journey.machine import step
from kiosk_app.journey.service import ServiceDoor, ServiceMode
from kiosk_app.journey.servicing import is_serviced
from kiosk_app.journey.states import (
    AskLater,
    Collect,
    Enrolment,
    FailureKind,
    Fill,
    Goodbye,
    LookingUp,
    OutOfService,
    Printing,
    Review,
    Screen,
    TimeWarning,
    Trouble,
    TypeNumber,
    Welcome,
)
from office_contract.vocabulary import Subject
from tests.kiosk_app.journey.chances import answers_to, person_touches, service_touches
from tests.kiosk_app.journey.walking import (
    AWAY,
    CARD,
    FIRST,
    OFFICE,
    Walk,
    form,
    jack,
    nothing_left,
    printer,
)

WAYPOINTS: dict[str, Callable[[Walk], object]] = {
    "services": lambda _walk: None,
    "identify": lambda walk: walk.to_identify("CT01"),
    "check-read": lambda walk: walk.to_identify("CT01").lay(CARD),
    "fill": lambda walk: walk.to_identify("CT01").touch(touches.WithoutDocument),
    "review-form": lambda walk: walk.to_review_of_form(),
    "print-form": lambda walk: walk.to_printing("CT01"),
    "sign-in": lambda walk: walk.to_sign_in(Subject.CHILD),
    "look-up": lambda walk: walk.to_sign_in().approved(),
    "review-certificate": lambda walk: walk.to_review_of_certificate(),
    "print-certificate": lambda walk: walk.to_printing(),
    "deliver": lambda walk: walk.to_printing().ready(),
    "held": lambda walk: walk.to_printing().ready().printed(Progress.HELD, trouble=Trouble.JAM),
    "papers": lambda walk: walk.to_papers(),
    "another": lambda walk: walk.to_papers("CT01").touch(touches.AnotherPaper),
    "another-certificate": lambda walk: walk.to_papers().touch(touches.AnotherPaper),
    "ask-later": lambda walk: walk.to_ask_later(),
    "queued": lambda walk: walk.to_ask_later().kept(),
    "type-number": lambda walk: walk.office(AWAY).to_sign_in(document=None),
    "collect": lambda walk: walk.to_collect(),
    "opening": lambda walk: walk.to_collect().scanned(),
    "collecting": lambda walk: walk.to_collect().scanned().opened(),
}
"""How far somebody has come already when anything may happen: chance alone seldom gets there."""

WORK = (effects.IssueCertificate, effects.ComposeForm, effects.Deliver)


class CheckedWalk(Walk):
    """A walk that looks at each step whether the promises of F1 and F2 are kept."""

    def __init__(self) -> None:
        super().__init__()
        self._unsent: set[str] = set()

    def send(self, event: events.Event) -> None:
        before = self.state
        if isinstance(event, events.Failed | events.PageWrong) and event.effect in before.awaited:
            self._unsent.add(event.effect)
        super().send(event)
        after = self.state
        here = {one.session.id for one in (before, after) if one.session} | {NOBODY}
        for effect in self.last:
            assert isinstance(effect, effects.Abandon) or (
                effect.session in here and effect.effect.startswith(f"{effect.session}.")
            )
        if any(isinstance(effect, effects.PlaySound) for effect in self.last):
            # Who lays a slip anew that was refused, or goes on though something is still wrong,
            # hears so anew, and reads why as before.
            match event, after.screen:
                case events.SlipRefused(problem=problem), Collect():
                    anew = after.screen.problem is problem
                case touches.GoOn(), Fill():
                    anew = bool(after.screen.errors)
                case touches.GoOn(), TypeNumber():
                    anew = after.screen.error is not None
                case _:
                    anew = False
            assert anew or (after.screen, after.overlay) != (before.screen, before.overlay)
        if isinstance(event, touches.Start) and after.session is not None:
            assert after.session.carried is None
        if before.session is not None and after.session is not None:
            assert after.machine.forms is before.machine.forms
        if after.session is None:
            assert after.machine.coming is None
        if before.session is None and after.session is not None:
            assert after.machine.standing is Standing.GOOD
            assert after.machine.pause is None
            assert not is_serviced(before)
            assert is_open(after.machine)
        if after.machine.standing is not Standing.GOOD:
            assert not [one for one in self.last if isinstance(one, effects.BeginSignIn)]
        if before.machine.out_of_service is not None:
            assert not [one for one in self.last if isinstance(one, WORK)]
        if before.session is not None and after.session is None:
            self._check_outcomes(before.session.id)

    def _check_outcomes(self, session: str) -> None:
        """Every sheet that went to the printer has its outcome once the session has ended.

        ``Failed`` of a delivery means that the ledger took no row, ``PageWrong`` that the page is
        another than was checked: nothing was sent.
        """
        sent = {
            (one.request, one.sheet)
            for one in self.every(effects.Deliver)
            if one.session == session and one.effect not in self._unsent
        }
        told = {(one.request, one.sheet) for one in self.every(effects.RecordOutcome)}
        assert sent <= told


class AnyOrder(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.walk: Walk = CheckedWalk()
        self.sessions = 0
        self.jack: tuple[DeviceReport, ...] = ()

    # --- what happens -----------------------------------------------------------------------

    def send(self, event: events.Event) -> None:
        self.walk.send(event)

    @rule(waypoint=st.sampled_from(sorted(WAYPOINTS)))
    @precondition(lambda self: isinstance(self.walk.state.screen, Welcome))
    def somebody_comes(self, waypoint: str) -> None:
        self.the_machine_changes(here=True, paper=Paper.FULL)
        self.sessions += 1
        self.walk.start(f"{self.sessions:016x}")
        WAYPOINTS[waypoint](self.walk)

    @rule(data=st.data())
    @precondition(lambda self: self.walk.state.session is not None)
    def touch(self, data: st.DataObject) -> None:
        self.touch_as(data, self.walk.state.turn)

    @rule(data=st.data())
    @precondition(lambda self: self.walk.state.session is not None)
    def touch_quickly_again(self, data: st.DataObject) -> None:
        self.touch_as(data, self.walk.state.turn - 1, dropped=True)

    def touch_as(self, data: st.DataObject, turn: int, *, dropped: bool = False) -> None:
        kind, values = data.draw(person_touches(self.walk.state))
        session = self.walk.state.session
        assert session is not None
        before = self.walk.state
        self.send(kind(session=session.id, turn=turn, **values))
        if dropped:
            assert (self.walk.state, self.walk.last) == (before, ())

    @rule(data=st.data())
    @precondition(lambda self: self.working())
    def work_is_answered(self, data: st.DataObject) -> None:
        self.answer(data, data.draw(st.sampled_from(self.working())))

    @rule(data=st.data())
    @precondition(lambda self: self.walk.state.awaited)
    def a_timer_or_work_is_answered(self, data: st.DataObject) -> None:
        awaited = sorted(self.walk.state.awaited)
        self.answer(data, self.walk.by_id(data.draw(st.sampled_from(awaited))))

    @rule(data=st.data())
    @precondition(lambda self: self.walk.all)
    def something_old_is_answered(self, data: st.DataObject) -> None:
        old = [
            one
            for one in self.walk.all
            if not isinstance(one, effects.Abandon) and one.effect not in self.walk.state.awaited
        ]
        if old:
            before = self.walk.state
            self.answer(data, data.draw(st.sampled_from(old)))
            assert (self.walk.state, self.walk.last) == (before, ())

    def working(self) -> list[effects.Effect]:
        found = [self.walk.by_id(key) for key in sorted(self.walk.state.awaited)]
        return [one for one in found if not isinstance(one, effects.ArmTimer)]

    def answer(self, data: st.DataObject, effect: effects.Effect) -> None:
        kind, values = data.draw(answers_to(effect))
        self.send(kind(session=effect.session, effect=effect.effect, **values))

    @rule(here=st.booleans(), paper=st.sampled_from([Paper.FULL, Paper.FULL, Paper.OUT]))
    def devices_or_office_change(self, here: bool, paper: Paper) -> None:
        self.the_machine_changes(here=here, paper=paper)

    def the_machine_changes(self, *, here: bool, paper: Paper) -> None:
        self.change_devices(paper=paper)
        self.walk.office(OFFICE if here else AWAY)

    @rule(version=st.integers(2, 9))
    def the_office_releases(self, version: int) -> None:
        forms = {code: form(code) for code in ("CT01", "CT07")}
        newer = replace(form("CT01"), version=version)
        self.send(events.CatalogueChanged(forms={**forms, "CT01": newer}))

    @rule(standing=st.sampled_from([Standing.GOOD, Standing.GOOD, *Standing]))
    def the_office_says_of_the_machine(self, standing: Standing) -> None:
        self.send(events.StandingChanged(standing=standing, since="09:41"))

    @rule(refused=st.booleans())
    def the_machine_asks_to_be_taken_in(self, refused: bool) -> None:
        enrolling = Enrolling("0123456789abcdef", "" if refused else "7K3MPQ2X", refused=refused)
        self.send(events.EnrolmentChanged(enrolling=enrolling))

    @rule(hour=st.integers(6, 18))
    def time_goes_by(self, hour: int) -> None:
        self.send(events.MinuteBegan(now=datetime(2026, 11, 23, hour, tzinfo=HALL)))

    @rule()
    @precondition(lambda self: self.walk.state.session is None)
    def the_hidden_corner_is_held(self) -> None:
        self.walk.touch(service_events.OpenService)
        assert is_serviced(self.walk.state)

    @rule(data=st.data())
    @precondition(lambda self: is_serviced(self.walk.state))
    def a_technician_touches(self, data: st.DataObject) -> None:
        kind, values = data.draw(service_touches())
        self.walk.touch(kind, **values)
        assert self.walk.state.session is None

    @rule(retired=st.booleans())
    def a_technician_at_a_shell(self, retired: bool) -> None:
        self.send(service_events.Retired(since="09:41" if retired else None))

    @rule()
    @precondition(lambda self: self.walk.state.machine.out_of_service is not None)
    def a_technician_comes(self) -> None:
        """Whoever still reads why the machine stopped is let read on."""
        before = self.walk.state
        self.send(events.BackInService())
        after = self.walk.state
        assert after.session == before.session
        if after.session is None and not is_serviced(after):
            assert after.screen == resting(after.machine)
        elif after.session is not None:
            assert after.screen == before.screen

    @rule(contact=st.sampled_from(Contact))
    def headphones_come_and_go(self, contact: Contact) -> None:
        self.jack = jack(contact)
        self.change_devices()

    def change_devices(self, **changes: Any) -> None:
        devices = (printer(**changes), printer("slip-printer"), *self.jack)
        self.send(events.DevicesChanged(devices=devices))

    # --- what always holds ------------------------------------------------------------------

    @invariant()
    def nobody_leaves_anything_behind(self) -> None:
        state = self.walk.state
        idle = isinstance(state.screen, Welcome | OutOfService | Enrolment)
        assert (idle or is_serviced(state)) == (state.session is None)
        if idle:
            assert state.screen == resting(state.machine)
        if idle:
            own = {"help", "help-shown", "comfort"}
            assert set(state.awaited.values()) <= own
            assert all(key.startswith(f"{NOBODY}.") for key in state.awaited)

    @invariant()
    def nothing_is_said_aloud_that_nobody_allowed(self) -> None:
        state = self.walk.state
        speech = state.comfort.speech
        heard = headphones_in(state.machine)
        assert heard or not speech.by_headphones
        assert speech.aloud is None or state.session is not None
        assert not (speech.by_headphones and not speech.on)
        if state.session is not None and speech.on:
            assert state.session.language in state.machine.voices
        if not speech.on:
            assert speech.instead_of is None or state.session is None

    @invariant()
    def nobody_stands_before_a_screen_that_never_ends(self) -> None:
        state = self.walk.state
        awaited = set(state.awaited.values())
        match state.screen:
            case Welcome() | OutOfService() | Enrolment():
                return
            case Goodbye():
                assert "goodbye" in awaited
            case ServiceDoor():
                assert {"service-idle", "service-card"} <= awaited
            case ServiceMode(at_work=at_work):
                assert {"service-idle", "service-look"} <= awaited
                assert (at_work is not None) == ("service-order" in awaited)
            case LookingUp():
                assert "record" in awaited
            case Printing(trouble=None):
                assert awaited & {"issue", "deliver"}
            case Review(pages=()):
                assert "preview" in awaited
            case Collect(opening=True):
                assert "open" in awaited
            case Collect(typing=False):
                assert "read-slip" in awaited
            case AskLater(sending=True):
                assert "queue" in awaited
            case _:
                assert awaited & {"idle", "warning"}

    @invariant()
    def a_warning_that_shows_is_a_warning_that_runs(self) -> None:
        shows = isinstance(self.walk.state.overlay, TimeWarning)
        assert shows == ("warning" in self.walk.state.awaited.values())

    @invariant()
    def each_name_is_awaited_once(self) -> None:
        counts = Counter(self.walk.state.awaited.values())
        assert all(count == 1 for name, count in counts.items() if name not in MUST_FINISH)

    @invariant()
    def a_sheet_has_at_most_one_outcome(self) -> None:
        sheets = [(one.request, one.sheet) for one in self.walk.every(effects.RecordOutcome)]
        assert len(sheets) == len(set(sheets))

    @invariant()
    def a_page_goes_to_the_printer_once(self) -> None:
        sent = [(one.request, one.sheet) for one in self.walk.every(effects.Deliver)]
        assert len(sent) == len(set(sent))

    @invariant()
    def an_abandoned_effect_is_not_awaited(self) -> None:
        abandoned = {one.effect for one in self.walk.every(effects.Abandon)}
        assert not abandoned & set(self.walk.state.awaited)

    def teardown(self) -> None:
        """If the person does nothing more and every wait fails, the machine is soon free."""
        for _ in range(12):
            state = self.walk.state
            if is_serviced(state):
                self.walk.fire("service-idle")
            if state.session is None:
                break
            names = {name: key for key, name in state.awaited.items()}
            for name in ("warning", "goodbye", "idle"):
                if name in names:
                    self.walk.fire(name)
                    break
            else:
                self.give_up(names)
        assert nothing_left(self.walk.state) or not self.sessions

    def give_up(self, names: dict[str, str]) -> None:
        for name in ("deliver", "record", "issue"):
            if name in names:
                effect = self.walk.by_id(names[name])
                if name == "deliver":
                    self.walk.answer(effect, events.PrintMoved, progress=Progress.UNKNOWN)
                else:
                    self.walk.answer(effect, events.Failed, kind=FailureKind.OFFICE_AWAY)
                return
        raise AssertionError(f"nothing ends {type(self.walk.state.screen).__name__}")


AnyOrder.TestCase.settings = settings(
    max_examples=300, stateful_step_count=40, phases=(Phase.explicit, Phase.generate)
)
TestAnyOrder = AnyOrder.TestCase


def test_step_changes_nothing_that_it_was_given() -> None:
    walk = Walk().start().to_review_of_certificate().draw()
    before = walk.state
    copy = {one.name: getattr(before, one.name) for one in fields(before)}
    step(before, touches.GoHome(session=FIRST, turn=before.turn))
    assert copy == {one.name: getattr(before, one.name) for one in fields(before)}


def test_every_sound_comes_with_a_picture() -> None:
    """accessibility.md: sounds. ``CheckedWalk`` looks at each; here all of them are heard."""
    taken = CheckedWalk()
    taken.start().to_papers("CT01")
    taken.fire("remind")
    refused = CheckedWalk()
    refused.start().office(AWAY).to_sign_in(document=None)
    refused.touch(touches.GoOn)
    refused.fire("idle")
    heard = {one.sound for walk in (taken, refused) for one in walk.every(effects.PlaySound)}
    assert heard == set(effects.Sound) - {effects.Sound.TOUCH}


def test_every_screen_is_reached_by_walking() -> None:
    """The walker knows the whole way; a new screen wants a walk of its own."""
    seen: set[type[Screen]] = set()

    class Seeing(Walk):
        def send(self, event: events.Event) -> None:
            seen.add(type(self.state.screen))
            super().send(event)
            seen.add(type(self.state.screen))

    taken = Seeing().start().to_papers()
    taken.touch(touches.HaveAll)
    Seeing().start().to_ask_later().kept()
    Seeing().start().office(AWAY).to_sign_in(document=None)
    Seeing().start().to_collect()
    Seeing().start().to_review_of_form()
    Seeing().start().to_review_of_form().touch(touches.GoToCounter)
    child = Seeing().start().to_sign_in(Subject.CHILD).approved()
    child.answer(child.asked(effects.FindRelatives), events.RelativesFound, relatives=())
    stopped = Seeing().start().to_printing()
    stopped.answer(stopped.making(), events.PageWrong, mismatches=("subject",), at="10:12")
    stopped.touch(touches.GoHome)
    Seeing().send(events.StandingChanged(standing=Standing.UNKNOWN, since="09:41"))
    serviced = Seeing()
    serviced.touch(service_events.OpenService)
    card = serviced.asked(service_effects.AwaitServiceCard)
    serviced.answer(card, service_events.Admitted, who="lan")
    assert seen == set(Screen.__args__)
