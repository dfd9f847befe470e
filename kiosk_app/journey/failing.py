"""Failures have a face: what happened, what it means for the request, what can be done."""

from __future__ import annotations

from typing import Final

from forms.schema import Kind
from kiosk_app.journey import effects, events
from kiosk_app.journey.availability import can_wait
from kiosk_app.journey.draft import Draft
from kiosk_app.journey.states import Failure, FailureKind, SlipState, Way
from office_contract.vocabulary import HelpReason

WAYS: Final[dict[FailureKind, tuple[Way, ...]]] = {
    FailureKind.OUTCOME_UNKNOWN: (Way.IT_IS_THERE, Way.IT_IS_NOT_THERE),
    FailureKind.PRINT_FAILED: (Way.OTHER_SERVICE,),
    FailureKind.OFFICE_AWAY: (Way.RETRY, Way.OTHER_SERVICE),
    FailureKind.OFFICE_FAILING: (Way.RETRY, Way.OTHER_SERVICE),
    FailureKind.FOREIGN_ANSWER: (Way.OTHER_SERVICE,),
    FailureKind.SIGN_IN_REFUSED: (Way.NEW_CODE, Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.SIGN_IN_EXPIRED: (Way.NEW_CODE, Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.SIGN_IN_OTHER_PERSON: (Way.NEW_CODE, Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NO_PHONE: (Way.COUNTER, Way.NEW_CODE, Way.OTHER_SERVICE),
    FailureKind.NO_RECORD: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.SEVERAL_RECORDS: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NO_BIRTH_RECORD: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NO_MARRIAGE_RECORD: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NO_DEATH_RECORD: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NO_CHILD: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NO_DECEASED: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.NOT_OFFERED: (Way.COUNTER, Way.OTHER_SERVICE),
    FailureKind.CANNOT_COMPOSE: (Way.EDIT_ANSWERS, Way.OTHER_SERVICE),
    FailureKind.WRONG_PAGE: (),
    FailureKind.STORE_FAILING: (Way.OTHER_SERVICE,),
    FailureKind.SLIP_REFUSED: (Way.OTHER_SERVICE,),
    FailureKind.SUSPENDED: (),
}
"""What a person can do about each; home and help stand beside them always."""

CALLS_HELP: Final = {
    FailureKind.PRINT_FAILED: HelpReason.DEVICE_FAULT,
    FailureKind.STORE_FAILING: HelpReason.DEVICE_FAULT,
    FailureKind.FOREIGN_ANSWER: HelpReason.WRONG_PAGE,
    FailureKind.WRONG_PAGE: HelpReason.WRONG_PAGE,
}
"""Failures of the machine: the office is told without being asked."""


_OFFICE_DOWN: Final = frozenset({FailureKind.OFFICE_AWAY, FailureKind.OFFICE_FAILING})


def fail(draft: Draft, kind: FailureKind, detail: str = "") -> None:
    ways = WAYS[kind]
    if kind in _OFFICE_DOWN and _may_wait(draft):
        ways = (Way.ASK_LATER, *ways)
    show_failure(draft, Failure(kind=kind, ways=ways, detail=detail))


def _may_wait(draft: Draft) -> bool:
    """Not for a paper that has waited already: its slip stays good."""
    session = draft.session
    return (
        session.form is not None
        and session.form.kind is Kind.CERTIFICATE
        and session.collection is None
        and can_wait(draft.state.machine, session.form)
    )


def outcome_unknown(draft: Draft, serial: str | None, pages: int, slip: SlipState) -> None:
    """Nobody can say whether the page came out: the person is asked."""
    kind = FailureKind.OUTCOME_UNKNOWN
    show_failure(draft, Failure(kind=kind, ways=WAYS[kind], serial=serial, pages=pages, slip=slip))


def show_failure(draft: Draft, failure: Failure) -> None:
    draft.sound(effects.Sound.TROUBLE)
    draft.go(failure)
    reason = CALLS_HELP.get(failure.kind)
    if reason is not None:
        call_office(draft, reason)


def call_office(draft: Draft, reason: HelpReason) -> None:
    session = draft.state.session
    draft.drop("help")
    draft.ask(
        effects.TellOffice,
        "help",
        reason=reason,
        screen=type(draft.state.screen).__name__,
        language=session.language if session is not None else "vi",
    )


def on_failed_effect(draft: Draft, event: events.Failed) -> None:
    """An effect gave up for a known reason."""
    draft.answered(event.effect)
    fail(draft, event.kind, event.detail)
