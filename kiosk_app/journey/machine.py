"""The journey: ``step(state, event) -> (state, effects)``. Pure.

What belongs to another session, to an effect no longer awaited, or to a screen that is gone
is dropped here, before anything looks at it (F1).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk_app.journey import delays, effects, events, service_events, touches
from kiosk_app.journey.at_counter import go_to_counter, on_at_counter
from kiosk_app.journey.choosing import (
    on_choose_subject,
    on_consent,
    on_services,
    on_welcome,
)
from kiosk_app.journey.circumstances import Standing
from kiosk_app.journey.collecting import on_collect
from kiosk_app.journey.draft import NOBODY, Draft, fresh, resting
from kiosk_app.journey.failing import call_office, fail, on_failed_effect
from kiosk_app.journey.filling import on_fill, on_review
from kiosk_app.journey.identifying import on_check_read, on_identify
from kiosk_app.journey.issuing import (
    leave,
    on_failure,
    on_printing,
    on_take_papers,
    print_reviewed,
)
from kiosk_app.journey.listening import comfort_at_rest
from kiosk_app.journey.pausing import follow_pause
from kiosk_app.journey.queueing import on_ask_later, on_queued, on_type_number
from kiosk_app.journey.service import ServiceDoor, ServiceMode
from kiosk_app.journey.servicing import (
    close,
    is_serviced,
    on_minute,
    on_service,
    on_service_door,
    open_door,
)
from kiosk_app.journey.signing_in import on_choose_relative, on_looking_up, on_sign_in
from kiosk_app.journey.speaking import (
    answer_aloud,
    ask_aloud,
    follow_jack,
    follow_voice,
    set_comfort,
)
from kiosk_app.journey.states import (
    AloudQuestion,
    AskLater,
    AtCounter,
    CheckRead,
    ChooseRelative,
    ChooseSubject,
    Collect,
    Consent,
    Enrolment,
    Failure,
    FailureKind,
    Fill,
    Goodbye,
    HelpNotice,
    Identify,
    Languages,
    LookingUp,
    OutOfService,
    Printing,
    Queued,
    Review,
    Services,
    SignIn,
    State,
    TakePapers,
    TimeWarning,
    TrayNotice,
    TypeNumber,
    Welcome,
)
from kiosk_app.journey.tray import cleared, follow_tray, paper_left, tray_is_empty
from office_contract.vocabulary import HelpReason

Result = tuple[State, tuple[effects.Effect, ...]]


def step(state: State, event: events.Event) -> Result:
    """What the kiosk is after ``event``, and what it asks for."""
    draft = Draft(state)
    match event:
        case events.Notice():
            _on_notice(draft, event)
        case touches.Touch() if _is_current_touch(state, event):
            _on_touch(draft, event)
        case events.Answer() if _is_awaited(state, event):
            _on_answer(draft, event)
        case _:
            pass
    _stop_if_suspended(draft)
    follow_voice(draft)
    return draft.state, tuple(draft.effects)


def _is_current_touch(state: State, touch: touches.Touch) -> bool:
    session = state.session.id if state.session is not None else None
    return touch.session == session and touch.turn == state.turn


def _is_awaited(state: State, answer: events.Answer) -> bool:
    session = state.session.id if state.session is not None else NOBODY
    own = answer.effect.rpartition(".")[0] == answer.session
    return own and answer.session in {session, NOBODY} and answer.effect in state.awaited


# --- touches --------------------------------------------------------------------------------


def _on_touch(draft: Draft, touch: touches.Touch) -> None:
    if isinstance(draft.state.overlay, TimeWarning):
        # Any press anywhere says "I am still here"; only typing does more than that.
        draft.lay_over(None)
        draft.rearm()
        if not isinstance(touch, touches.SetAnswer | touches.SetRead | touches.SetCode):
            return
    draft.rearm()
    match touch:
        case service_events.OpenService():
            open_door(draft)
        case touches.SetComfort(comfort=comfort):
            set_comfort(draft, comfort)
            if draft.state.session is None:
                draft.timer("comfort", delays.IDLE)
        case touches.AskAloud():
            ask_aloud(draft)
        case touches.SetAloud(aloud=aloud):
            answer_aloud(draft, aloud=aloud)
        case touches.CloseOverlay() if isinstance(draft.state.overlay, AloudQuestion):
            answer_aloud(draft, aloud=False)
        case touches.CloseOverlay():
            draft.drop("help-shown")
            draft.lay_over(None)
        case touches.TrayIsEmpty():
            cleared(draft, effects.ClearedBy.PERSON)
        case touches.CallHelp():
            draft.lay_over(HelpNotice())
            call_office(draft, HelpReason.PERSON_ASKED)
            draft.timer("help-shown", delays.HELP_SHOWN)
        case touches.GoToCounter():
            go_to_counter(draft)
        case touches.OpenLanguages() if draft.state.session is not None:
            draft.lay_over(Languages())
        case touches.SwitchLanguage(language=language) if draft.state.session is not None:
            if language in draft.state.machine.languages:
                draft.amend(language=language)
            draft.lay_over(None)
        case touches.GoHome() if draft.state.session is not None and _may_leave(draft.state):
            leave(draft)
        case _:
            _on_screen(draft, touch)


def _may_leave(state: State) -> bool:
    """While papers are made or lie in the tray, going home would leave them to a stranger."""
    screen = state.screen
    if isinstance(screen, Printing):
        return screen.trouble is not None
    return not isinstance(screen, TakePapers)


def _on_screen(draft: Draft, event: events.Event) -> None:
    match draft.state.screen:
        case Welcome():
            on_welcome(draft, event)
        case Services() as screen:
            on_services(draft, screen, event)
        case ChooseSubject() as screen:
            on_choose_subject(draft, screen, event)
        case Consent() as screen:
            on_consent(draft, screen, event)
        case Identify() as screen:
            on_identify(draft, screen, event)
        case CheckRead() as screen:
            on_check_read(draft, screen, event)
        case Fill() as screen:
            on_fill(draft, screen, event)
        case Review() as screen:
            if isinstance(event, touches.Print):
                print_reviewed(draft, screen)
            else:
                on_review(draft, screen, event)
        case SignIn() as screen:
            on_sign_in(draft, screen, event)
        case ChooseRelative() as screen:
            on_choose_relative(draft, screen, event)
        case LookingUp() as screen:
            on_looking_up(draft, screen, event)
        case TypeNumber() as screen:
            on_type_number(draft, screen, event)
        case AskLater() as screen:
            on_ask_later(draft, screen, event)
        case Queued() as screen:
            on_queued(draft, screen, event)
        case AtCounter() as screen:
            on_at_counter(draft, screen, event)
        case Collect() as screen:
            on_collect(draft, screen, event)
        case Printing() as screen:
            on_printing(draft, screen, event)
        case TakePapers() as screen:
            on_take_papers(draft, screen, event)
        case Failure() as screen:
            on_failure(draft, screen, event)
        case Enrolment():
            if isinstance(event, touches.AskToBeTakenIn):
                draft.tell(effects.AskToBeTakenIn)
        case ServiceDoor() as screen:
            on_service_door(draft, screen, event)
        case ServiceMode() as screen:
            on_service(draft, screen, event)
        case Goodbye() | OutOfService():
            pass


# --- answers --------------------------------------------------------------------------------


def _on_answer(draft: Draft, answer: events.Answer) -> None:
    match answer:
        case events.TimerFired(effect=effect):
            name = draft.state.awaited[effect]
            draft.answered(effect)
            _on_timer(draft, name)
        case events.Done(effect=effect):
            draft.answered(effect)
        case events.HelpTold():
            _on_help_told(draft, answer)
        case events.Failed(effect=effect) if draft.state.awaited[effect] == "outcome":
            # An older sheet's row was not kept: nothing of what goes on now depends on it.
            draft.answered(effect)
            call_office(draft, HelpReason.DEVICE_FAULT)
        case events.Failed() if not isinstance(draft.state.screen, Printing):
            on_failed_effect(draft, answer)
        case _:
            _on_screen(draft, answer)


def _on_help_told(draft: Draft, told: events.HelpTold) -> None:
    draft.answered(told.effect)
    overlay = draft.state.overlay
    if isinstance(overlay, HelpNotice | TrayNotice):
        draft.lay_over(replace(overlay, told_at=told.at, failed=not told.reached))
    screen = draft.state.screen
    if isinstance(screen, Failure | Printing) and told.reached:
        draft.show(replace(screen, told_at=told.at))


def _on_timer(draft: Draft, name: str) -> None:
    screen = draft.state.screen
    match name:
        case "idle":
            draft.lay_over(TimeWarning(seconds=int(delays.WARNING)))
            draft.sound(effects.Sound.TIME)
            draft.timer("warning", delays.WARNING)
        case "warning" | "goodbye":
            leave(draft)
        case "service-idle" if is_serviced(draft.state):
            close(draft)
        case "comfort" if draft.state.session is None:
            draft.state = replace(draft.state, comfort=comfort_at_rest(draft.state.machine))
        case "help-shown" if isinstance(draft.state.overlay, HelpNotice):
            draft.lay_over(None)
        case "slow" if isinstance(
            screen, Review | SignIn | ChooseRelative | LookingUp | Collect | Printing
        ):
            draft.show(replace(screen, slow=True))
        case "remind" if isinstance(screen, TakePapers):
            draft.show(replace(screen, reminders=screen.reminders + 1))
            draft.sound(effects.Sound.YOUR_TURN)
            draft.timer("remind", delays.REMIND)
        case _:
            pass


# --- notices --------------------------------------------------------------------------------


def _on_notice(draft: Draft, notice: events.Notice) -> None:
    machine = draft.state.machine
    match notice:
        case events.OfficeChanged():
            office = replace(
                machine.office,
                reachable=notice.reachable,
                since=notice.since,
                fees=notice.fees,
                offered=notice.offered,
                takes_requests=notice.takes_requests,
                bulletin=notice.bulletin,
            )
            machine = replace(machine, office=office)
        case events.DevicesChanged(devices=devices):
            machine = replace(machine, devices=devices)
        case events.CatalogueChanged(forms=forms) if draft.state.session is not None:
            machine = replace(machine, coming=forms)
        case events.CatalogueChanged(forms=forms):
            machine = replace(machine, forms=forms, coming=None)
        case events.DayBegan(today=today):
            machine = replace(machine, today=today)
        case events.MinuteBegan(now=now):
            machine = replace(machine, now=now)
        case events.StandingChanged(standing=standing, since=since):
            machine = replace(machine, standing=standing, standing_since=since)
        case events.EnrolmentChanged(enrolling=enrolling):
            machine = replace(machine, enrolling=enrolling)
        case events.BackInService():
            machine = replace(machine, out_of_service=None)
        case service_events.Retired(since=since):
            machine = replace(machine, retired=since)
        case events.StoreChanged(failing=failing):
            machine = replace(machine, store_failing=failing)
        case _:
            pass
    before = draft.state.machine
    draft.state = replace(draft.state, machine=machine)
    follow_jack(draft, before)
    follow_pause(draft)
    follow_tray(draft)
    machine = draft.state.machine
    match notice:
        case events.DevicesChanged() if tray_is_empty(machine):
            cleared(draft, effects.ClearedBy.SENSOR)
        case events.TrayCleared():
            cleared(draft, effects.ClearedBy.TECHNICIAN)
        case events.PaperLeft():
            paper_left(draft)
        case events.MinuteBegan(now=now):
            on_minute(draft, now)
        case _:
            pass
    if is_serviced(draft.state):
        return
    if draft.state.session is None and type(draft.state.screen) is not type(resting(machine)):
        draft.state = fresh(draft.state)


MAY_END: Final = (Printing, TakePapers, Queued, AtCounter, Goodbye)
"""Screens on which a paper or a slip comes out: it is the person's, whatever the office says."""

MAY_STAND: Final = frozenset(
    {
        FailureKind.SUSPENDED,
        FailureKind.OUTCOME_UNKNOWN,
        FailureKind.PRINT_FAILED,
        FailureKind.WRONG_PAGE,
        FailureKind.STORE_FAILING,
    }
)
"""Failures that the person is still to hear of, or to answer."""


def _stop_if_suspended(draft: Draft) -> None:
    """A machine that the office does not let work begins nothing more, in a session or without."""
    state = draft.state
    if state.machine.standing is Standing.GOOD or state.session is None:
        return
    if isinstance(state.screen, Failure) and state.screen.kind in MAY_STAND:
        return
    if not isinstance(state.screen, MAY_END):
        draft.drop("sign-in")
        fail(draft, FailureKind.SUSPENDED)
