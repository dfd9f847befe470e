"""Which view-model and which QML file belong to which state."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject

from kiosk_app.journey import states
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.base import Bridge, ScreenVm

_SCREENS: Final[dict[str, str]] = {
    "Welcome": "welcome.WelcomeVm",
    "Services": "services.ServicesVm",
    "ChooseSubject": "choose_subject.ChooseSubjectVm",
    "Consent": "consent.ConsentVm",
    "Identify": "identify.IdentifyVm",
    "CheckRead": "check_read.CheckReadVm",
    "Fill": "fill.FillVm",
    "Review": "review.ReviewVm",
    "SignIn": "sign_in.SignInVm",
    "ChooseRelative": "choose_relative.ChooseRelativeVm",
    "LookingUp": "looking_up.LookingUpVm",
    "TypeNumber": "type_number.TypeNumberVm",
    "AskLater": "ask_later.AskLaterVm",
    "Queued": "queued.QueuedVm",
    "AtCounter": "at_counter.AtCounterVm",
    "Collect": "collect.CollectVm",
    "Printing": "printing.PrintingVm",
    "PrinterTrouble": "printing.PrinterTroubleVm",
    "TakePapers": "take_papers.TakePapersVm",
    "Failure": "failure.FailureVm",
    "Goodbye": "goodbye.GoodbyeVm",
    "OutOfService": "out_of_service.OutOfServiceVm",
    "Enrolment": "enrolment.EnrolmentVm",
    "ServiceDoor": "service_door.ServiceDoorVm",
    "ServiceMode": "service_mode.ServiceModeVm",
    "TimeWarning": "overlays.TimeWarningVm",
    "HelpNotice": "overlays.HelpNoticeVm",
    "Languages": "overlays.LanguagesVm",
    "TrayNotice": "overlays.TrayNoticeVm",
    "PowerNotice": "overlays.PowerNoticeVm",
    "AloudQuestion": "overlays.AloudQuestionVm",
}
"""Stem of the QML file to the view-model, imported when it is first shown: most journeys see
a third of the screens, and the first one should stand there soon."""


def load_screens() -> tuple[str, ...]:
    """Import every view-model: while nobody waits, and on any thread. Their files' stems."""
    for place in _SCREENS.values():
        import_module(f"kiosk_app.viewmodels.{place.partition('.')[0]}")
    return tuple(_SCREENS)


def screen_name(state: State) -> str:
    """Stem of the file in ``qml/screens``. A printer held up has a screen of its own."""
    match state.screen:
        case states.Printing(trouble=trouble) if trouble is not None:
            return "PrinterTrouble"
        case screen:
            return type(screen).__name__


def screen_vm(bridge: Bridge, state: State, parent: QObject) -> ScreenVm:
    """A fresh view-model for the screen of ``state``."""
    return _make(screen_name(state), bridge, state, parent)


def overlay_vm(bridge: Bridge, state: State, parent: QObject) -> ScreenVm | None:
    """A fresh view-model for what lies over the screen, if anything does."""
    if state.overlay is None:
        return None
    return _make(type(state.overlay).__name__, bridge, state, parent)


def _make(name: str, bridge: Bridge, state: State, parent: QObject) -> ScreenVm:
    module, _, cls = _SCREENS[name].partition(".")
    made = getattr(import_module(f"kiosk_app.viewmodels.{module}"), cls)(bridge, state, parent)
    assert isinstance(made, ScreenVm)
    return made
