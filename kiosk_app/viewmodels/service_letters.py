"""What service mode says of messages to the office that were set aside."""

from __future__ import annotations

from typing import Final

from kiosk_app.journey.service import GIVE_UP_REASONS, DeadLetter, ServiceView
from kiosk_app.viewmodels import service_words as words
from kiosk_app.viewmodels.service_devices import Row
from kiosk_app.viewmodels.translate import translate

SEND_AGAIN: Final = "send-again"


def letter_rows(view: ServiceView) -> list[Row]:
    """A row for each, with what it is and why it was set aside."""
    return [
        {
            "subject": letter.entry,
            "title": f"{kind_words(letter.kind)} · {words.moment(letter.since, view.at)}",
            "text": reason_words(letter),
        }
        for letter in view.parked
    ]


def letter_in_full(view: ServiceView, entry: str) -> str:
    letter = _letter(view, entry)
    if letter is None:
        return ""
    return f"{kind_words(letter.kind)} · {letter.entry}. {reason_words(letter)}"


def choice_rows(view: ServiceView, entry: str) -> list[Row]:
    letter = _letter(view, entry)
    rows = []
    if letter is not None and letter.sendable:
        rows.append(
            {
                "choice": SEND_AGAIN,
                "title": translate("service_letters", "Send it again"),
                "meta": translate("service_letters", "Once its cause has been mended."),
                "icon": "paper-plane",
            }
        )
    for choice, icon in zip(GIVE_UP_REASONS, ("user", "file-x"), strict=True):
        rows.append(
            {
                "choice": choice,
                "title": translate("service_letters", "Give it up"),
                "meta": give_up_words(choice),
                "icon": icon,
            }
        )
    return rows


def kind_words(kind: str) -> str:
    match kind:
        case "outcome":
            return translate("service_letters", "What became of a sheet")
        case "help":
            return translate("service_letters", "A call for help")
        case "request":
            return translate("service_letters", "A paper that somebody asked for")
        case "consent":
            return translate("service_letters", "That somebody agreed")
        case _:
            return translate("service_letters", "A message")


def reason_words(letter: DeadLetter) -> str:
    """Why it was set aside, and what to do."""
    if not letter.sendable:
        return translate(
            "service_letters", "Its time is over: nothing of it is left that could be sent."
        )
    match letter.reason:
        case "conflict":
            return translate(
                "service_letters",
                "The office was told something else. Compare it with them.",
            )
        case "wrong-box" | "not-offered":
            return translate(
                "service_letters", "The office cannot take it as it is. Ask the office why."
            )
        case "malformed" | "unreadable" | "MalformedAnswerError":
            return translate(
                "service_letters",
                "Machine and office do not understand each other. Compare their versions.",
            )
        case reason:
            text = translate("service_letters", "The office did not take it (%1). Ask the office.")
            return text.replace("%1", reason)


def give_up_words(choice: str) -> str:
    if choice == "counter":
        return translate("service_letters", "It was settled at the counter.")
    return translate("service_letters", "Nobody needs it any more.")


def _letter(view: ServiceView, entry: str) -> DeadLetter | None:
    return next((letter for letter in view.parked if letter.entry == entry), None)
