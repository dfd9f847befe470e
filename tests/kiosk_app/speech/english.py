"""The words that speech adds, in English, without Qt."""

from __future__ import annotations

from typing import Final

from kiosk_app.speech.phrases import Phrases

ENGLISH: Final = Phrases(
    step="Step %1 of %2: %3",
    choices=lambda n: f"{n} to choose",
    position="%1 of %2",
    button="button",
    tick="box to tick",
    choice="one to choose",
    tab="group",
    field="field",
    ticked="ticked",
    not_ticked="not ticked",
    chosen="chosen",
    not_chosen="not chosen",
    empty="empty",
    unavailable="not available now",
    hidden="hidden; plug in headphones to hear it",
    hidden_too="hidden",
    dot="dot",
    deleted="deleted",
    space="space",
    begun="begun",
    ended="ended",
    rate="Speed %1",
    volume="Volume %1 of %2",
)
