"""What each failure says. At most two sentences; the blame stays with the machine."""

from __future__ import annotations

from kiosk_app.journey.failing import CALLS_HELP
from kiosk_app.journey.states import FailureKind
from kiosk_app.viewmodels.translate import translate


def title_text(kind: FailureKind) -> str:
    match kind:
        case FailureKind.OUTCOME_UNKNOWN:
            return translate("failure_words", "Is the page in the tray?")
        case FailureKind.PRINT_FAILED:
            return translate("failure_words", "The page could not be printed")
        case FailureKind.OFFICE_AWAY:
            return translate("failure_words", "No connection to the office")
        case FailureKind.OFFICE_FAILING:
            return translate("failure_words", "The office cannot answer now")
        case FailureKind.FOREIGN_ANSWER:
            return translate("failure_words", "The office's answer did not fit")
        case FailureKind.SIGN_IN_REFUSED:
            return translate("failure_words", "The phone said no")
        case FailureKind.SIGN_IN_EXPIRED:
            return translate("failure_words", "The code has run out")
        case FailureKind.SIGN_IN_OTHER_PERSON:
            return translate("failure_words", "This phone is somebody else's")
        case FailureKind.NO_PHONE:
            return translate("failure_words", "Without a phone")
        case FailureKind.NO_RECORD:
            return translate("failure_words", "No record was found")
        case FailureKind.SEVERAL_RECORDS:
            return translate("failure_words", "More than one record was found")
        case FailureKind.NO_BIRTH_RECORD:
            return translate("failure_words", "No birth was found")
        case FailureKind.NO_MARRIAGE_RECORD:
            return translate("failure_words", "No marriage was found")
        case FailureKind.NO_DEATH_RECORD:
            return translate("failure_words", "No death was found")
        case FailureKind.NO_CHILD:
            return translate("failure_words", "No child was found")
        case FailureKind.NO_DECEASED:
            return translate("failure_words", "No relative was found")
        case FailureKind.NOT_OFFERED:
            return translate("failure_words", "Not available at this machine")
        case FailureKind.CANNOT_COMPOSE:
            return translate("failure_words", "The page cannot be drawn")
        case FailureKind.WRONG_PAGE:
            return translate("failure_words", "The machine has stopped itself")
        case FailureKind.STORE_FAILING:
            return translate("failure_words", "The machine cannot keep records now")
        case FailureKind.SLIP_REFUSED:
            return translate("failure_words", "The slip is no longer good")
        case FailureKind.SUSPENDED:
            return translate("failure_words", "This machine is out of service")


def happened_text(kind: FailureKind, away_since: str) -> str:
    """``away_since``: local time since when the office is as it is, or empty."""
    match kind:
        case FailureKind.OUTCOME_UNKNOWN:
            return translate(
                "failure_words",
                "The machine is not sure the page came out. Please look in the tray.",
            )
        case FailureKind.PRINT_FAILED:
            return translate("failure_words", "Nothing usable came out. It is the machine's fault.")
        case FailureKind.OFFICE_AWAY if away_since:
            return translate(
                "failure_words", "The line has been down since %1. Forms still print now."
            ).replace("%1", away_since)
        case FailureKind.OFFICE_AWAY:
            return translate("failure_words", "The line is down. Forms still print now.")
        case FailureKind.OFFICE_FAILING:
            return translate(
                "failure_words", "The office has trouble of its own. Forms still print now."
            )
        case FailureKind.FOREIGN_ANSWER:
            return translate(
                "failure_words",
                "It was for another request. The machine shows and keeps none of it.",
            )
        case FailureKind.SIGN_IN_REFUSED:
            return translate("failure_words", "The request was refused on the phone.")
        case FailureKind.SIGN_IN_EXPIRED:
            return translate("failure_words", "The phone did not confirm in time.")
        case FailureKind.SIGN_IN_OTHER_PERSON:
            return translate("failure_words", "Use the phone of the person on the card.")
        case FailureKind.NO_PHONE:
            return translate(
                "failure_words", "The phone proves who asks. Without it, the counter can help."
            )
        case FailureKind.NO_RECORD:
            return translate(
                "failure_words", "The registry has no entry that fits. That is no judgement."
            )
        case FailureKind.SEVERAL_RECORDS:
            return translate(
                "failure_words",
                "The registry has several entries. A person must choose the right one.",
            )
        case FailureKind.NO_BIRTH_RECORD:
            return translate(
                "failure_words", "The register of births here has no entry of this person."
            )
        case FailureKind.NO_MARRIAGE_RECORD:
            return translate(
                "failure_words", "The register of marriages here has no entry of this person."
            )
        case FailureKind.NO_DEATH_RECORD:
            return translate(
                "failure_words", "The register of deaths here has no entry of this person."
            )
        case FailureKind.NO_CHILD:
            return translate(
                "failure_words",
                "The registry names no child for this person. That is no judgement.",
            )
        case FailureKind.NO_DECEASED:
            return translate(
                "failure_words",
                "The register of deaths here names no parent, spouse or child of this person.",
            )
        case FailureKind.NOT_OFFERED:
            return translate("failure_words", "The office does not issue this paper here now.")
        case FailureKind.CANNOT_COMPOSE:
            return translate("failure_words", "Something in the answers does not fit the page.")
        case FailureKind.WRONG_PAGE:
            return translate(
                "failure_words",
                "The page did not fit the person on the screen. Nothing was printed.",
            )
        case FailureKind.STORE_FAILING:
            return translate(
                "failure_words", "Without a record it must not issue. It is the machine's fault."
            )
        case FailureKind.SLIP_REFUSED:
            return translate(
                "failure_words", "The paper was collected, or the last day has passed."
            )
        case FailureKind.SUSPENDED:
            return translate(
                "failure_words", "The office took the machine out of service just now."
            )


def request_text(kind: FailureKind) -> str:
    match kind:
        case FailureKind.OUTCOME_UNKNOWN:
            return translate("failure_words", "It is kept until you answer. No fee.")
        case FailureKind.PRINT_FAILED | FailureKind.STORE_FAILING | FailureKind.WRONG_PAGE:
            return translate("failure_words", "Not counted as issued. No fee.")
        case (
            FailureKind.SIGN_IN_REFUSED
            | FailureKind.SIGN_IN_EXPIRED
            | FailureKind.SIGN_IN_OTHER_PERSON
            | FailureKind.NO_PHONE
        ):
            return translate("failure_words", "Nothing was issued, nothing was kept. No fee.")
        case FailureKind.CANNOT_COMPOSE:
            return translate("failure_words", "The answers are still here. Nothing was issued.")
        case (
            FailureKind.OFFICE_AWAY
            | FailureKind.OFFICE_FAILING
            | FailureKind.FOREIGN_ANSWER
            | FailureKind.NO_RECORD
            | FailureKind.SEVERAL_RECORDS
            | FailureKind.NO_BIRTH_RECORD
            | FailureKind.NO_MARRIAGE_RECORD
            | FailureKind.NO_DEATH_RECORD
            | FailureKind.NO_CHILD
            | FailureKind.NO_DECEASED
            | FailureKind.NOT_OFFERED
            | FailureKind.SUSPENDED
        ):
            return translate("failure_words", "Nothing was issued. No fee.")
        case FailureKind.SLIP_REFUSED:
            return translate("failure_words", "Nothing was issued here. A new request is free.")


def helper_text(kind: FailureKind, told_at: str | None) -> str:
    if told_at is not None:
        return translate("failure_words", "Staff were told at %1.").replace("%1", told_at)
    if kind in CALLS_HELP:
        return translate("failure_words", "Staff are being told now.")
    match kind:
        case FailureKind.NO_RECORD | FailureKind.SEVERAL_RECORDS:
            return translate(
                "failure_words", "The counter, with your ID card and residence papers."
            )
        case FailureKind.NO_CHILD:
            return translate("failure_words", "The counter, with the child's birth certificate.")
        case (
            FailureKind.NO_BIRTH_RECORD
            | FailureKind.NO_MARRIAGE_RECORD
            | FailureKind.NO_DEATH_RECORD
            | FailureKind.NO_DECEASED
        ):
            return translate("failure_words", "The counter, with the old paper if there is one.")
        case FailureKind.NO_PHONE | FailureKind.SIGN_IN_OTHER_PERSON:
            return translate("failure_words", "The counter, with your ID card.")
        case FailureKind.SUSPENDED:
            return translate("failure_words", "Another machine, or the counter.")
        case _:
            return translate("failure_words", "The counter, or press Help.")
