"""Reading aloud: when it begins and ends, in which language, and what needs headphones."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.listening import headphones_in, private
from kiosk_app.journey.session import RATES, VOLUMES_DB, Comfort, Speech
from kiosk_app.journey.states import AloudQuestion

COMMON: Final = "en"
"""What is spoken where the session's own language has no voice."""


def set_comfort(draft: Draft, comfort: Comfort) -> None:
    """As the person wants it, as far as this machine can do it."""
    machine = draft.state.machine
    speech = comfort.speech
    on = speech.on and bool(machine.voices)
    settled = replace(
        speech,
        on=on,
        by_headphones=on and speech.by_headphones and headphones_in(machine),
        rate=min(max(0, speech.rate), len(RATES) - 1),
        volume=min(max(0, speech.volume), len(VOLUMES_DB) - 1),
        # What has been asked and answered is no comfort to be set.
        aloud=draft.state.comfort.speech.aloud,
        instead_of=draft.state.comfort.speech.instead_of,
    )
    draft.state = replace(draft.state, comfort=replace(comfort, speech=settled))


def follow_jack(draft: Draft, before: Machine) -> None:
    """Headphones in: it speaks. Out: what is the person's own is no longer said."""
    machine = draft.state.machine
    was, now = headphones_in(before), headphones_in(machine)
    speech = draft.state.comfort.speech
    if now and not was and machine.voices:
        if isinstance(draft.state.overlay, AloudQuestion):
            draft.lay_over(None)
        _set(draft, replace(speech, on=True, by_headphones=speech.by_headphones or not speech.on))
    elif was and not now:
        on = speech.on and not speech.by_headphones
        _set(draft, replace(speech, on=on, by_headphones=False, aloud=None))


def follow_voice(draft: Draft) -> None:
    """A language without a voice makes way for English while it speaks, and comes back after."""
    state = draft.state
    speech, session, voices = state.comfort.speech, state.session, state.machine.voices
    if session is None:
        return
    if not speech.on:
        if speech.instead_of is not None:
            draft.amend(language=speech.instead_of)
            _set(draft, replace(speech, instead_of=None))
    elif session.language not in voices and COMMON in voices:
        draft.amend(language=COMMON)
        _set(draft, replace(speech, instead_of=session.language))
    elif speech.instead_of is not None and session.language != COMMON:
        _set(draft, replace(speech, instead_of=None))


def ask_aloud(draft: Draft) -> None:
    """Once a session, and only where it matters."""
    state = draft.state
    speech = state.comfort.speech
    asked = speech.aloud is not None or private(state)
    if speech.on and not asked and state.session is not None and state.overlay is None:
        draft.lay_over(AloudQuestion())


def answer_aloud(draft: Draft, *, aloud: bool) -> None:
    if isinstance(draft.state.overlay, AloudQuestion):
        draft.lay_over(None)
        _set(draft, replace(draft.state.comfort.speech, aloud=aloud))


def _set(draft: Draft, speech: Speech) -> None:
    comfort = replace(draft.state.comfort, speech=speech)
    draft.state = replace(draft.state, comfort=comfort)
