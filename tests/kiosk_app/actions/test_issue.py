"""F1 and F2: reserve, write down, compose, read back, compare; nothing else reaches a printer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from forms.bundle import Bundle
from forms.compose import Page, compose
from forms.readback import Reading, read_pdf
from forms.schema import Values
from forms.verify import VerdictKind, verify
from kiosk_app.actions import issue
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.declaring import Declarer
from kiosk_app.actions.deliver import OUTCOME_HELD
from kiosk_app.actions.issue import ComposeForm, IssueCertificate, Press
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.session import Person
from kiosk_app.journey.states import FailureKind
from office_contract.messages import Issuance, OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache.errors import ForeignAnswerError, MalformedAnswerError, OfficeUnreachableError
from offline_cache.ledger import Ledger, LedgerEvent, LedgerRow
from offline_cache.outbox import Outbox
from tests.kiosk_app.actions.parts import (
    CHILD,
    IDS,
    MOTHER,
    NOW,
    REQUEST,
    SESSION,
    SIGN_IN,
    Emitted,
    Impatient,
    Notes,
    now,
    office,
)
from tests.kiosk_app.issued import (
    CATALOGUE,
    CT01,
    CT07,
    FORGER_KEY,
    KIOSK_KEY,
    SERIAL,
    TRUST_LIST,
    seal_of,
)

NAME = str(CT07.sample["name"])
EARLIER = "8899aabbccddeeff-3"
PERSON = Person(MOTHER, NAME)
CERTIFICATE = effects.IssueCertificate(
    **IDS,
    request=REQUEST,
    sign_in=SIGN_IN,
    form=CT07.form,
    language="vi",
    requester=PERSON,
    subject=PERSON,
)
FORM = effects.ComposeForm(
    **IDS, request=REQUEST, form=CT01.form, language="vi", answers=CT01.sample
)


def issuance(values: Values = CT07.sample, seal: str | None = None, **changes: Any) -> Issuance:
    told: dict[str, Any] = {
        "session": SESSION,
        "request": REQUEST,
        "code": "CT07",
        "bundle_version": CT07.form.version,
        "serial": SERIAL,
        "sheet": 1,
        "issued_at": NOW,
        "requester_number": MOTHER,
        "subject_number": MOTHER,
        "values": dict(values),
        "seal": seal or seal_of(CT07, values),
    }
    return Issuance(**(told | changes))


@pytest.fixture
def trust(tmp_path: Path) -> TrustKeeper:
    keeper = TrustKeeper(tmp_path, KIOSK_KEY.private, "HTTP://127.0.0.1:8480/V")
    keeper.refresh(office(trust_list=TRUST_LIST))
    return keeper


class Issuing:
    """The action over an office that answers ``answer``."""

    def __init__(self, trust: TrustKeeper, books: Bookkeeping, notes: Notes) -> None:
        self._trust = trust
        self._books = books
        self._notes = notes

    def press(self) -> Press:
        return Press(
            lambda form: CATALOGUE[form.code], self._trust, self._books, now, self._notes.log
        )

    def certificate(self, answer: object, emitted: Emitted) -> None:
        client = office(issue=answer)
        action = IssueCertificate(client, self._books, self.press(), now, self._notes.log)
        action(CERTIFICATE, emitted, Impatient())

    def form(self, emitted: Emitted, effect: effects.ComposeForm = FORM) -> None:
        declarer = Declarer("Máy 01", self._trust, now)
        action = ComposeForm(declarer, self._books, self.press(), self._notes.log)
        action(effect, emitted, Impatient())


@pytest.fixture
def issuing(trust: TrustKeeper, books: Bookkeeping, notes: Notes) -> Issuing:
    return Issuing(trust, books, notes)


def written(ledger: Ledger) -> list[LedgerEvent]:
    return [entry.row.event for entry in ledger.entries()]


def given_up(ledger: Ledger, outbox: Outbox) -> bool:
    """Nothing was printed, and the office hears so at once, whatever number it gave."""
    [told] = outbox.due(NOW, 10)
    report = OutcomeReport.model_validate_json(told.payload)
    assert (report.request, report.serial, report.outcome) == (REQUEST, "", Outcome.SPOILED)
    assert [entry.entry for entry in outbox.list_entries()] == [f"unanswered_{REQUEST}"]
    return written(ledger) == [LedgerEvent.ASKED, LedgerEvent.VOIDED]


def test_a_certificate_is_reserved_written_composed_and_checked(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox, trust: TrustKeeper
) -> None:
    issuing.certificate(issuance(), emitted)
    assert emitted.kinds == ["SerialReserved", "PageComposed", "PageReady"]
    ready = emitted.one(events.PageReady)
    assert (ready.serial, ready.sheet, ready.pages) == (SERIAL, 1, 1)
    assert verify(ready.pdf, CATALOGUE, trust.trust()).kind is VerdictKind.VALID
    assert written(ledger) == [
        LedgerEvent.ASKED,
        LedgerEvent.RESERVED,
        LedgerEvent.COMPOSED,
        LedgerEvent.CHECKED,
    ]
    # The word "unknown" waits in case that no other comes; "nothing was printed" no longer does.
    [waiting] = outbox.list_entries()
    assert waiting.entry == f"unheard_{REQUEST}_1"


def test_neither_ledger_nor_log_holds_a_person(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, notes: Notes
) -> None:
    issuing.certificate(issuance(), emitted)
    kept = f"{ledger.entries()}{notes.text}"
    for private in (MOTHER, NAME):
        assert private not in kept


@pytest.mark.parametrize("whose", ["requester_number", "subject_number"])
def test_somebody_elses_paper_is_not_even_written_down(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox, whose: str
) -> None:
    issuing.certificate(issuance().model_copy(update={whose: CHILD}), emitted)
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.FOREIGN_ANSWER)
    assert SERIAL not in str(ledger.entries())
    assert given_up(ledger, outbox)


OTHER = {**CT07.sample, "name": "TRẦN GIA BẢO", "number": CHILD}


@pytest.mark.parametrize(
    ("answer", "mismatches"),
    [
        (issuance(OTHER), {"subject-name", "subject-number"}),
        (issuance(seal=seal_of(CT07, CT07.sample, FORGER_KEY)), {"seal"}),
        (issuance(serial="0124/2026/XN-HC"), {"serial"}),
        (issuance(sheet=2), {"sheet"}),
        (issuance(seal=seal_of(CT07, CT07.sample, request="8899aabbccddeeff-1")), {"request"}),
        (issuance(seal=seal_of(CT01, CT01.sample)), {"form"}),
        (issuance({**CT07.sample, "name": "X"}, seal_of(CT07, CT07.sample)), {"values"}),
        (issuance({**CT07.sample, "beside": "X"}, seal_of(CT07, CT07.sample)), {"values"}),
    ],
    ids=lambda given: None if isinstance(given, Issuance) else "-".join(sorted(given)),
)
def test_what_is_not_sealed_for_this_person_stops_the_machine_and_is_not_written_down(
    issuing: Issuing,
    emitted: Emitted,
    ledger: Ledger,
    outbox: Outbox,
    notes: Notes,
    answer: Issuance,
    mismatches: set[str],
) -> None:
    issuing.certificate(answer, emitted)
    assert emitted.kinds == ["PageWrong"]
    wrong = emitted.one(events.PageWrong)
    assert mismatches <= set(wrong.mismatches)
    assert wrong.at == "12:00"
    assert given_up(ledger, outbox)
    assert {entry.row.serial for entry in ledger.entries()} == {""}
    assert len(notes.of("page-wrong")) == 1
    assert CHILD not in notes.text


def test_what_the_composer_makes_of_a_good_answer_is_looked_at_too(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def another(bundle: Bundle, _values: Values, **named: Any) -> Page:
        return compose(bundle, OTHER, **named)

    monkeypatch.setattr(issue, "compose", another)
    issuing.certificate(issuance(), emitted)
    assert emitted.kinds == ["SerialReserved", "PageComposed", "PageWrong"]
    assert "subject-number" in emitted.one(events.PageWrong).mismatches
    assert LedgerEvent.CHECKED not in written(ledger)


def test_a_serial_of_another_request_is_not_taken(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox
) -> None:
    ledger.append(
        LedgerRow(
            event=LedgerEvent.RESERVED,
            at=NOW,
            session=EARLIER.partition("-")[0],
            request=EARLIER,
            code="CT07",
            serial=SERIAL,
            sheet=1,
        )
    )
    issuing.certificate(issuance(), emitted)
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.STORE_FAILING)
    assert written(ledger)[1:] == [LedgerEvent.ASKED, LedgerEvent.VOIDED]
    assert [entry.entry for entry in outbox.list_entries()] == [f"unanswered_{REQUEST}"]


def test_without_the_office_nothing_is_composed(issuing: Issuing, emitted: Emitted) -> None:
    issuing.certificate(OfficeUnreachableError("no line", sent=True), emitted)
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.OFFICE_AWAY)


@pytest.mark.parametrize(
    "answer",
    [
        OfficeUnreachableError("no line", sent=False),
        OfficeUnreachableError("the office is too slow", sent=True),
        MalformedAnswerError("cut short"),
        ForeignAnswerError("request"),
    ],
    ids=str,
)
def test_an_answer_that_is_not_taken_gives_up_whatever_number_there_is(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox, answer: Exception
) -> None:
    issuing.certificate(answer, emitted)
    assert emitted.kinds == ["Failed"]
    assert given_up(ledger, outbox)


def test_that_the_office_is_asked_is_on_the_disk_before_it_is(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox, books: Bookkeeping
) -> None:
    def asked() -> Issuance:
        assert written(ledger) == [LedgerEvent.ASKED]
        [held] = outbox.list_entries()
        assert (held.entry, held.next_try - held.created) == (f"unasked_{REQUEST}", OUTCOME_HELD)
        raise SystemExit  # killed, as far as this machine knows

    with pytest.raises(SystemExit):
        issuing.certificate(iter(asked, None), emitted)
    assert books.settle_unfinished() == 0
    assert given_up(ledger, outbox)
    books.settle_unfinished()
    assert given_up(ledger, outbox)


def test_a_request_that_has_a_sheet_is_never_given_up(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox
) -> None:
    issuing.certificate(issuance(), emitted)
    issuing.certificate(OfficeUnreachableError("no line", sent=True), emitted)
    assert LedgerEvent.VOIDED not in written(ledger)
    assert [entry.entry for entry in outbox.list_entries()] == [f"unheard_{REQUEST}_1"]


def test_asking_twice_writes_one_serial(issuing: Issuing, emitted: Emitted, ledger: Ledger) -> None:
    issuing.certificate(issuance(), emitted)
    issuing.certificate(issuance(), emitted)
    assert written(ledger).count(LedgerEvent.RESERVED) == 1


def test_another_serial_for_the_same_request_is_refused(
    issuing: Issuing, emitted: Emitted, ledger: Ledger
) -> None:
    issuing.certificate(issuance(), emitted)
    emitted.clear()
    other = "0124/2026/XN-HC"
    sealed = seal_of(CT07, CT07.sample, serial=other)
    issuing.certificate(issuance(serial=other, seal=sealed), emitted)
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.STORE_FAILING)
    assert {entry.row.serial for entry in ledger.entries()} == {"", SERIAL}


def test_a_form_is_signed_by_the_kiosk_and_checked_likewise(
    issuing: Issuing, emitted: Emitted, ledger: Ledger, outbox: Outbox, trust: TrustKeeper
) -> None:
    issuing.form(emitted)
    assert emitted.kinds == ["PageComposed", "PageReady"]
    ready = emitted.one(events.PageReady)
    assert ready.serial is None
    assert verify(ready.pdf, CATALOGUE, trust.trust()).kind is VerdictKind.DECLARED
    reading = read_pdf(ready.pdf)
    assert isinstance(reading, Reading)
    assert str(CT01.sample["name"]) in " ".join(reading.texts)
    assert written(ledger) == [LedgerEvent.RESERVED, LedgerEvent.COMPOSED, LedgerEvent.CHECKED]
    assert outbox.list_entries() == ()


def test_letters_that_no_font_has_are_said(issuing: Issuing, emitted: Emitted) -> None:
    answers = {**CT01.sample, "request_address": "24 Trần Phú \U00013000"}
    strange = effects.ComposeForm(
        **IDS, request=REQUEST, form=CT01.form, language="vi", answers=answers
    )
    issuing.form(emitted, strange)
    failed = emitted.one(events.Failed)
    assert failed.kind is FailureKind.CANNOT_COMPOSE


def test_nothing_is_composed_that_cannot_be_written_down(
    trust: TrustKeeper, full_books: Bookkeeping, notes: Notes, emitted: Emitted
) -> None:
    Issuing(trust, full_books, notes).form(emitted)
    assert emitted.only == events.Failed(**IDS, kind=FailureKind.STORE_FAILING)
