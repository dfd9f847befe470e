"""The words that speech adds, in the language now installed."""

from __future__ import annotations

from kiosk_app.speech.phrases import Phrases
from kiosk_app.viewmodels.translate import translate


def phrases() -> Phrases:
    return Phrases(
        step=translate("speech", "Step %1 of %2: %3"),
        choices=lambda n: translate(
            "speech", "%n thing(s) to choose. Press the down arrow.", "", n
        ),
        position=translate("speech", "%1 of %2"),
        button=translate("speech", "button"),
        tick=translate("speech", "box to tick"),
        choice=translate("speech", "one to choose"),
        tab=translate("speech", "group"),
        field=translate("speech", "field to fill in"),
        ticked=translate("speech", "ticked"),
        not_ticked=translate("speech", "not ticked"),
        chosen=translate("speech", "chosen"),
        not_chosen=translate("speech", "not chosen"),
        empty=translate("speech", "empty"),
        unavailable=translate("speech", "not available now"),
        hidden=translate("speech", "hidden; plug in headphones to hear it"),
        hidden_too=translate("speech", "hidden"),
        dot=translate("speech", "dot", "In place of a digit that is not said aloud"),
        deleted=translate("speech", "deleted"),
        space=translate("speech", "space"),
        begun=translate("speech", "Everything is read aloud. Arrows move, F1 repeats, F2 ends it."),
        ended=translate("speech", "Reading aloud has ended."),
        rate=translate("speech", "Speed %1"),
        volume=translate("speech", "Volume %1 of %2"),
    )


ENGLISH_INSTEAD = "No voice here reads %1. Everything is in English now. Press F2 to go back."
"""Said in English, and never in another language."""
