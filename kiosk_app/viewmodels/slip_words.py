"""What each trouble with a slip says, and the way on. The blame is never the person's."""

from __future__ import annotations

from typing import Final

from kiosk_app.journey.states import SlipProblem
from kiosk_app.viewmodels.translate import translate

ATTENTION: Final = frozenset(
    {
        SlipProblem.NOT_YET,
        SlipProblem.TOO_MANY,
        SlipProblem.OFFICE_AWAY,
        SlipProblem.OFFICE_FAILING,
        SlipProblem.NOT_HERE,
    }
)
"""The slip is good; it is the place or the time that does not suit."""


def title_text(problem: SlipProblem) -> str:
    match problem:
        case SlipProblem.NOT_A_SLIP:
            return translate("slip_words", "This is not an appointment slip")
        case SlipProblem.OTHER_OFFICE:
            return translate("slip_words", "This slip is from another city")
        case SlipProblem.DAMAGED:
            return translate("slip_words", "The slip could not be read")
        case SlipProblem.FORGED:
            return translate("slip_words", "Our machines did not print this slip")
        case SlipProblem.EXPIRED:
            return translate("slip_words", "The slip has run out")
        case SlipProblem.USED:
            return translate("slip_words", "The paper was already collected")
        case SlipProblem.NOT_YET:
            return translate("slip_words", "The request is still on its way")
        case SlipProblem.UNKNOWN:
            return translate("slip_words", "No request has this code")
        case SlipProblem.INCOMPLETE:
            return translate("slip_words", "The code is not whole yet")
        case SlipProblem.MISTYPED:
            return translate("slip_words", "One letter is different")
        case SlipProblem.LETTER:
            return translate("slip_words", "One letter is in no code")
        case SlipProblem.TOO_MANY:
            return translate("slip_words", "Too many different codes")
        case SlipProblem.OFFICE_AWAY:
            return translate("slip_words", "No connection to the office")
        case SlipProblem.OFFICE_FAILING:
            return translate("slip_words", "The office cannot answer now")
        case SlipProblem.NOT_HERE:
            return translate("slip_words", "Not at this machine now")


def sentence_text(problem: SlipProblem, typed: int) -> str:
    """``typed``: how many letters of the code stand there."""
    match problem:
        case SlipProblem.NOT_A_SLIP:
            return translate("slip_words", "Lay the slip with its QR code down, or enter its code.")
        case SlipProblem.OTHER_OFFICE:
            return translate(
                "slip_words",
                "The machines of that city have its paper. Here, ask for a new one.",
            )
        case SlipProblem.DAMAGED:
            return translate("slip_words", "Smooth it and lay it flat, or enter its code.")
        case SlipProblem.FORGED:
            return translate(
                "slip_words", "No paper belongs to it. Press Help, or ask at the counter."
            )
        case SlipProblem.EXPIRED:
            return translate(
                "slip_words", "The last day stands on the slip. A new request is free."
            )
        case SlipProblem.USED:
            return translate("slip_words", "Each slip is for one paper. A new request is free.")
        case SlipProblem.NOT_YET:
            return translate(
                "slip_words",
                "The machine that printed the slip is not connected yet. "
                "Come later, or ask anew now.",
            )
        case SlipProblem.UNKNOWN:
            return translate(
                "slip_words", "Compare it with the slip. If it is right, come again later."
            )
        case SlipProblem.INCOMPLETE:
            return translate(
                "slip_words", "It has 12 letters and digits. There are %1 here."
            ).replace("%1", str(typed))
        case SlipProblem.MISTYPED:
            return translate(
                "slip_words", "Compare the code with the slip. Touch a letter to change it."
            )
        case SlipProblem.LETTER:
            return translate(
                "slip_words", "Codes have no U and no marks. It may be a V on the slip."
            )
        case SlipProblem.TOO_MANY:
            return translate(
                "slip_words", "Typing works again in ten minutes. The slip on the glass works now."
            )
        case SlipProblem.OFFICE_AWAY:
            return translate(
                "slip_words", "The slip stays good. Come again when the office is back."
            )
        case SlipProblem.OFFICE_FAILING:
            return translate("slip_words", "The slip stays good. Try again a little later.")
        case SlipProblem.NOT_HERE:
            return translate(
                "slip_words",
                "It cannot print that paper. Try another machine, the slip stays good.",
            )
