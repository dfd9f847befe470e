"""What kiosks tell from their outbox: outcomes and calls for help. Appended, once per entry."""

from __future__ import annotations

import logging
from datetime import datetime

from django.db import IntegrityError, transaction

from backend.issuance.models import HelpCallReceived, IssuedPaper, SheetOutcome
from backend.issuance.serials import lock_requests
from backend.issuance.waiting import forget_old, use_up
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from office_contract.messages import Accepted, HelpCall, OutcomeReport
from office_contract.vocabulary import Outcome, ProblemType

log = logging.getLogger(__name__)


def report_outcome(kiosk: Kiosk, message: OutcomeReport, now: datetime) -> Accepted:
    """Append what became of a sheet. A declaration's sheet has no paper of ours, and is kept too.

    ``spoiled`` without a serial is the word of a kiosk that never took the answer to an issue:
    whatever number the request was given ends so, and it is given none afterwards (``given_up``).

    Raises:
        ProblemError: ``conflict`` (the entry came with another content, or the serial is not
            the one that this request was given).
    """
    # Wherever papers come out, this is heard daily: numbers go in time without another clock.
    forget_old(now)
    with transaction.atomic():
        if _gives_up(message):
            lock_requests(kiosk)
        return _append(kiosk, message, now)


def _gives_up(message: OutcomeReport) -> bool:
    return not message.serial and message.outcome is Outcome.SPOILED


def given_up(kiosk: Kiosk, request: str) -> bool:
    """Whether the kiosk has said that it takes no answer to this request any more."""
    return SheetOutcome.objects.filter(
        kiosk=kiosk, request=request, serial="", outcome=Outcome.SPOILED.value
    ).exists()


def _append(kiosk: Kiosk, message: OutcomeReport, now: datetime) -> Accepted:
    paper = IssuedPaper.objects.filter(kiosk=kiosk, request=message.request).first()
    serial = paper.serial if paper is not None and _gives_up(message) else message.serial
    if paper is not None and paper.serial != serial:
        raise ProblemError(ProblemType.CONFLICT, "This request was given another serial.")
    row = SheetOutcome(
        kiosk=kiosk,
        entry=message.entry,
        request=message.request,
        serial=serial,
        sheet=message.sheet,
        outcome=message.outcome.value,
        at=message.at,
        received_at=now,
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
            if paper is not None and message.outcome is Outcome.TAKEN:
                use_up(paper, now)
    except IntegrityError as e:
        known = SheetOutcome.objects.get(kiosk=kiosk, entry=message.entry)
        if (known.request, known.serial, known.sheet, known.outcome, known.at) != (
            row.request, row.serial, row.sheet, row.outcome, row.at,
        ):  # fmt: skip
            raise ProblemError(ProblemType.CONFLICT, "This entry reported another outcome.") from e
    return Accepted(entry=message.entry)


def call_help(kiosk: Kiosk, message: HelpCall, now: datetime) -> Accepted:
    """Append a call for help.

    Raises:
        ProblemError: ``conflict``.
    """
    row = HelpCallReceived(
        kiosk=kiosk,
        entry=message.entry,
        reason=message.reason.value,
        screen=message.screen,
        language=message.language,
        at=message.at,
        received_at=now,
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as e:
        known = HelpCallReceived.objects.get(kiosk=kiosk, entry=message.entry)
        if (known.reason, known.screen, known.language, known.at) != (
            row.reason, row.screen, row.language, row.at,
        ):  # fmt: skip
            raise ProblemError(ProblemType.CONFLICT, "This entry was another call.") from e
        return Accepted(entry=message.entry)
    log.info("help called at kiosk %s: %s", kiosk.key_id, row.reason)
    return Accepted(entry=message.entry)
