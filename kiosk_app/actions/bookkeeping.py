"""The ledger as the actions use it: what is written down at each step of an issuance."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from devices.status import Progress
from office_contract.messages import Issuance, OutcomeReport, QueuedRequest
from office_contract.vocabulary import Outcome
from offline_cache.ledger import Ledger, LedgerEntry, LedgerEvent, LedgerRow
from offline_cache.outbox import outcome_entry, request_entry

CODES_KEPT: Final = 64
"""Requests whose form's code is remembered; one session has a handful."""

SETTLED_AS: Final = {
    "destroyed": Outcome.SPOILED,
    "given": Outcome.TAKEN,
    "nothing": Outcome.SPOILED,
}
"""What the office hears of a sheet that was ``unknown``, by what a technician found out."""

NOTHING_OUT: Final = frozenset({Progress.FAILED.value, Progress.SPOILED.value})
"""How a job is SETTLED of which no sheet can be in anybody's hand."""


def unheard(request: str, sheet: int) -> str:
    """Idempotency id of the word ``unknown`` that waits while a sheet is under way."""
    return f"unheard_{request}_{sheet}"


def unasked(request: str) -> str:
    """Idempotency id of the word "nothing was printed" that waits while the office is asked."""
    return f"unasked_{request}"


class Bookkeeping:
    """Rows of the ledger for the request under way. Raises ``StoreError`` when nothing was kept."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime]) -> None:
        self._ledger = ledger
        self._now = now
        self._lock = threading.Lock()
        self._known: dict[str, tuple[str, str]] = {}

    def ask(self, request: str, code: str, held_until: datetime) -> None:
        """The office is about to be asked for a serial: if its answer is never taken, it hears so.

        Whatever number it gave then counts no more, for nothing was printed with it. A request
        that has been answered, or given up, is not given up again.
        """
        self._remember(request, code, "")
        if self._answered(request):
            return
        word = _nothing_printed(unasked(request), request, self._now())
        self._ledger.append(
            self._row(LedgerEvent.ASKED, request), outcome_entry(word, not_before=held_until)
        )

    def unanswered(self, request: str) -> None:
        """The office's answer was not taken, and never will be: the office hears so now."""
        if self._answered(request):
            return
        known = self._ledger.entries(request=request)
        asked = next(entry.row for entry in known if entry.row.event is LedgerEvent.ASKED)
        now = self._now()
        word = _nothing_printed(f"unanswered_{request}", request, now)
        self._ledger.append(
            replace(asked, event=LedgerEvent.VOIDED, at=now, note="unanswered"),
            outcome_entry(word),
            withdraw=[unasked(request)],
        )

    def _answered(self, request: str) -> bool:
        """Whether it was given up, or has a sheet, which has an ending of its own."""
        known = self._ledger.entries(request=request)
        return any(entry.row.event in _ANSWERS for entry in known)

    def reserve(
        self, issuance: Issuance, digest: str, fallback: OutcomeReport, held_until: datetime
    ) -> None:
        """The serial, and with it the word ``unknown`` that the office gets if no other comes."""
        self._remember(issuance.request, issuance.code, issuance.serial)
        row = self._row(LedgerEvent.RESERVED, issuance.request, digest=digest)
        self._ledger.append_issue(
            row,
            outcome_entry(fallback, not_before=held_until),
            withdraw=[unasked(issuance.request)],
        )

    def declare(self, request: str, code: str, digest: str) -> None:
        """A form that the kiosk itself signs: no serial, nothing for the office."""
        self._remember(request, code, "")
        self._ledger.append(self._row(LedgerEvent.RESERVED, request, digest=digest))

    def queue(self, request: str, code: str, message: QueuedRequest) -> None:
        """A request that waits for the office, and the word to it: both or none."""
        self._remember(request, code, "")
        digest = hashlib.sha256(message.sealed.encode()).hexdigest()
        row = self._row(LedgerEvent.QUEUED, request, digest=digest)
        self._ledger.append(row, request_entry(message))

    def checked(self, request: str) -> str:
        """Hash (SHA-256, hex) of the page of ``request`` that was checked last; empty if none was.

        Raises:
            StoreError: the ledger cannot be read.
        """
        rows = [entry.row for entry in self._ledger.entries(request=request)]
        digests = [row.digest for row in rows if row.event is LedgerEvent.CHECKED]
        return digests[-1] if digests else ""

    def now(self) -> datetime:
        """The office's time, as far as it is known."""
        return self._now()

    def note(self, event: LedgerEvent, request: str, *, digest: str = "", note: str = "") -> None:
        self._ledger.append(self._row(event, request, digest=digest, note=note))

    def outcome(
        self, request: str, sheet: int, outcome: Outcome, report: OutcomeReport | None
    ) -> None:
        row = self._row(LedgerEvent.OUTCOME, request, sheet=sheet, outcome=outcome)
        if report is None:
            self._ledger.append(row)
        else:
            # The word that was held back for the case that no other comes.
            self._ledger.append(row, outcome_entry(report), withdraw=[unheard(request, sheet)])

    def paper_may_lie(self) -> bool:
        """Whether a sheet of somebody who has gone may lie in the tray, as far as is written."""
        return self._ledger.left_sheet() is not None

    def clear_tray(self, by: str) -> bool:
        """What was left no longer lies there, says ``by``; false if nothing was."""
        left = self._ledger.left_sheet()
        if left is None:
            return False
        self._ledger.append(
            replace(left.row, event=LedgerEvent.CLEARED, at=self._now(), outcome=None, note=by)
        )
        return True

    def unknown_sheets(self) -> tuple[LedgerEntry, ...]:
        """Sheets of which nobody knows what became of them, oldest first."""
        return self._ledger.unknown_sheets()

    def pages_sent(self, since: datetime, until: datetime) -> int:
        return self._ledger.pages_sent(since, until)

    def reconcile(self, request: str, sheet: int, settlement: str) -> bool:
        """A technician has found out what became of a sheet; false if that is not open.

        ``destroyed`` and ``nothing`` are ``spoiled`` to the office: in either case no sheet of
        that serial is in anybody's hand, nor will be. The ledger keeps which of them it was.
        """
        for entry in self._ledger.unknown_sheets():
            row = entry.row
            if (row.request, row.sheet) != (request, sheet):
                continue
            row = replace(
                row, event=LedgerEvent.RECONCILED, at=self._now(), outcome=None, note=settlement
            )
            if not row.serial:
                self._ledger.append(row)
                return True
            report = OutcomeReport(
                entry=f"reconciled_{row.request}_{row.sheet}",
                request=row.request,
                serial=row.serial,
                sheet=row.sheet,
                outcome=SETTLED_AS[settlement],
                at=row.at,
            )
            self._ledger.append(row, outcome_entry(report))
            return True
        return False

    def settle_unfinished(self) -> int:
        """After a crash: every sheet gets an outcome, and the office is told; how many had none.

        ``spoiled`` where for certain no sheet of it came out, else ``unknown``.
        """
        unfinished = self._ledger.without_outcome()
        for entry in unfinished:
            row = entry.row
            self._remember(row.request, row.code, row.serial)
            outcome = self._as_far_as_written(entry)
            report = None
            if row.serial:
                report = OutcomeReport(
                    entry=f"outcome_{row.request}_{row.sheet}",
                    request=row.request,
                    serial=row.serial,
                    sheet=row.sheet,
                    outcome=outcome,
                    at=self._now(),
                )
            self.outcome(row.request, row.sheet, outcome, report)
        for entry in self._ledger.without_answer():
            # What was lost with a damaged store may have been the answer, and a page printed of it:
            # the office lists such a number until somebody has looked.
            if not self._ledger.may_lack_rows_behind(entry.sequence):
                self.unanswered(entry.row.request)
        return len(unfinished)

    def _as_far_as_written(self, reserved: LedgerEntry) -> Outcome:
        """SENT is written before a printer is given anything: without it, nothing printed. Unless
        it was lost with a damaged store.
        """
        if self._ledger.may_lack_rows_behind(reserved.sequence):
            return Outcome.UNKNOWN
        rows = [
            entry.row
            for entry in self._ledger.entries(request=reserved.row.request)
            if entry.row.sheet == reserved.row.sheet
        ]
        sent = any(row.event is LedgerEvent.SENT for row in rows)
        ends = {row.note for row in rows if row.event is LedgerEvent.SETTLED}
        return Outcome.UNKNOWN if sent and not ends & NOTHING_OUT else Outcome.SPOILED

    def _remember(self, request: str, code: str, serial: str) -> None:
        with self._lock:
            self._known[request] = (code, serial)
            while len(self._known) > CODES_KEPT:
                del self._known[next(iter(self._known))]

    def _row(
        self,
        event: LedgerEvent,
        request: str,
        *,
        sheet: int = 1,
        digest: str = "",
        note: str = "",
        outcome: Outcome | None = None,
    ) -> LedgerRow:
        with self._lock:
            code, serial = self._known[request]
        return LedgerRow(
            event=event,
            at=self._now(),
            session=request.partition("-")[0],
            request=request,
            code=code,
            serial=serial,
            sheet=sheet,
            digest=digest,
            outcome=outcome,
            note=note,
        )


_ANSWERS: Final = frozenset({LedgerEvent.RESERVED, LedgerEvent.VOIDED})


def _nothing_printed(entry: str, request: str, now: datetime) -> OutcomeReport:
    return OutcomeReport(
        entry=entry, request=request, serial="", sheet=1, outcome=Outcome.SPOILED, at=now
    )
