"""The paper that was asked for another day: the slip, then as if it were asked for now."""

from __future__ import annotations

from dataclasses import replace

from kiosk_app.journey import delays, effects, events, touches
from kiosk_app.journey.availability import service
from kiosk_app.journey.circumstances import Availability
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.signing_in import begin_sign_in
from kiosk_app.journey.states import Collect, Consent, SlipProblem
from office_contract.short_code import LENGTH, ShortCodeProblem, letters_of, read_short_code

_TYPED = {
    ShortCodeProblem.INCOMPLETE: SlipProblem.INCOMPLETE,
    ShortCodeProblem.TOO_LONG: SlipProblem.MISTYPED,
    ShortCodeProblem.LETTER: SlipProblem.LETTER,
    ShortCodeProblem.MISTYPED: SlipProblem.MISTYPED,
}


def collect(draft: Draft) -> None:
    """Wait for a slip; what was said for another paper is forgotten."""
    draft.forget_service()
    draft.go(Collect())
    draft.ask(effects.ReadSlip, "read-slip")


def on_collect(draft: Draft, screen: Collect, event: events.Event) -> None:
    match event:
        case touches.TypeCode(typing=typing) if not screen.opening:
            draft.show(replace(screen, typing=typing, problem=None))
        case touches.SetCode(value=value) if screen.typing and not screen.opening:
            draft.show(replace(screen, draft=letters_of(value)[:LENGTH], problem=None))
        case touches.GoOn() if screen.typing and not screen.opening:
            typed = read_short_code(screen.draft)
            if isinstance(typed, ShortCodeProblem):
                _refuse(draft, screen, _TYPED[typed])
            else:
                _open(draft, screen, short=typed)
        case events.SlipRead(effect=effect, token=token):
            draft.answered(effect)
            draft.sound(effects.Sound.READ)
            _open(draft, screen, token=token)
        case events.SlipRefused(effect=effect, problem=problem):
            if draft.state.awaited[effect] == "open":
                draft.answered(effect)
                draft.drop("slow")
                draft.drop("read-slip")
                draft.ask(effects.ReadSlip, "read-slip")
            _refuse(draft, screen, problem)
        case events.ScannerBroken():
            draft.show(replace(screen, scanner_broken=True))
        case events.ScannerBack():
            draft.show(replace(screen, scanner_broken=False))
        case events.CollectionOpened(effect=effect):
            draft.answered(effect)
            _opened(draft, screen, event)
        case touches.GoBack() if screen.typing and not screen.opening:
            draft.show(replace(screen, typing=False, problem=None))
        case touches.GoBack():
            draft.to_services()
        case _:
            pass


def _open(
    draft: Draft, screen: Collect, *, token: str | None = None, short: str | None = None
) -> None:
    draft.drop("read-slip")
    draft.show(replace(screen, problem=None, opening=True, slow=False))
    draft.ask(effects.OpenCollection, "open", token=token, short=short)
    draft.timer("slow", delays.SLOW)


def _opened(draft: Draft, screen: Collect, opened: events.CollectionOpened) -> None:
    form = draft.state.machine.forms.get(opened.code)
    if (
        form is None
        or opened.about not in form.subjects
        or service(draft.state.machine, form).availability is not Availability.NOW
    ):
        draft.drop("slow")
        draft.ask(effects.ReadSlip, "read-slip")
        _refuse(draft, screen, SlipProblem.NOT_HERE)
        return
    draft.amend(
        form=form,
        about=opened.about,
        collection=opened.collection,
        consent_version=opened.consent_version,
    )
    if form.consent_version == opened.consent_version:
        begin_sign_in(draft)
    else:
        # Other uses of data than those that were agreed to: the person is asked again.
        draft.go(Consent())


def _refuse(draft: Draft, screen: Collect, problem: SlipProblem) -> None:
    draft.sound(effects.Sound.TROUBLE)
    draft.show(replace(screen, problem=problem, opening=False, slow=False))
    draft.rearm()
