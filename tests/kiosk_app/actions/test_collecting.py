"""The slip on the glass, the office's answer to it, and the tray that somebody has emptied."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from devices.scanner.api import Overflow, Scan
from devices.scanner.codec import LIMIT
from devices.scanner.fakes import FakeScanner
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.collecting import NoteTrayCleared, OpenCollection, ReadSlip
from kiosk_app.actions.glass import Glass
from kiosk_app.actions.identify import ReadDocument
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import Laid, SlipProblem
from kiosk_app.runner import Cancelled
from office_contract.messages import Collection, CollectRequest, ProblemReport
from office_contract.signing import PROBLEM_STATUS, problem_uri
from office_contract.slip_code import write_slip_code
from office_contract.vocabulary import Outcome, ProblemType, Subject
from offline_cache.errors import (
    ForeignAnswerError,
    MalformedAnswerError,
    OfficeError,
    OfficeProblemError,
    OfficeUnreachableError,
)
from offline_cache.ledger import Ledger, LedgerEvent
from tests.identity_documents.people import CITIZEN_QR, CITIZEN_TD1, TODAY
from tests.kiosk_app.actions.parts import (
    IDS,
    NOW,
    REQUEST,
    SESSION,
    Emitted,
    Impatient,
    Notes,
    now,
    office,
)
from tests.kiosk_app.issued import (
    ADDRESS,
    CT07,
    FORGER_KEY,
    KIOSK_KEY,
    OFFICE_KEY,
    TRUST_LIST,
    seal_of,
    trusted,
)

TOKEN = bytes(range(100, 116))
UNTIL = NOW + timedelta(days=30)
SLIP = write_slip_code(TOKEN, UNTIL, KIOSK_KEY.private, ADDRESS)
OTHER_KIOSK = FORGER_KEY
READ = effects.ReadSlip(**IDS)
DEADLINE = 10.0


@pytest.fixture
def trust(tmp_path: Path) -> TrustKeeper:
    keeper = TrustKeeper(tmp_path, KIOSK_KEY.private, "HTTP://127.0.0.1/V")
    keeper.refresh(office(trust_list=TRUST_LIST))
    return keeper


class Line:
    """A scanner that gives what lies there, then nothing until nobody waits any longer."""

    def __init__(self, *scans: Scan | Overflow) -> None:
        self.name = "line"
        self._scans = list(scans)
        self.cancelled = Cancelled()

    def read(self, _seconds: float) -> Scan | Overflow | None:
        if not self._scans:
            self.cancelled.set()
            return None
        return self._scans.pop(0)

    def flush(self) -> None:
        pass


def read(trust: TrustKeeper, emitted: Emitted, notes: Notes, *laid: bytes | Overflow) -> Emitted:
    line = Line(*(Scan(one) if isinstance(one, bytes) else one for one in laid))
    ReadSlip(Glass(line), trust, now, notes.log)(READ, emitted, line.cancelled)  # type: ignore[arg-type]
    return emitted


# --- on the glass ----------------------------------------------------------------------------


def test_a_slip_is_read_once_and_ends_the_reading(
    trust: TrustKeeper, emitted: Emitted, notes: Notes
) -> None:
    read(trust, emitted, notes, SLIP.encode(), SLIP.encode())
    assert emitted.only == events.SlipRead(**IDS, token=TOKEN.hex())
    assert notes.text == ""


def test_a_slip_of_any_kiosk_of_this_office_is_good(
    tmp_path: Path, emitted: Emitted, notes: Notes
) -> None:
    """Far away in another hall; its key stands in the office's list."""
    slip = write_slip_code(TOKEN, UNTIL, OTHER_KIOSK.private, ADDRESS).encode()
    keeper = TrustKeeper(tmp_path, KIOSK_KEY.private, "HTTP://127.0.0.1/V")
    keeper.refresh(office(trust_list=TRUST_LIST))
    assert read(keeper, Emitted(), notes, slip).only == events.SlipRefused(
        **IDS, problem=SlipProblem.FORGED
    )
    more = (*TRUST_LIST.keys, trusted(OTHER_KIOSK, "declaration", "Máy 02"))
    keeper.refresh(office(trust_list=TRUST_LIST.model_copy(update={"keys": more})))
    assert read(keeper, emitted, notes, slip).only == events.SlipRead(**IDS, token=TOKEN.hex())


def test_ones_own_slip_is_good_even_before_the_office_lists_this_kiosk(
    tmp_path: Path, emitted: Emitted, notes: Notes
) -> None:
    keeper = TrustKeeper(tmp_path, KIOSK_KEY.private, "HTTP://127.0.0.1/V")
    keeper.refresh(office(trust_list=TRUST_LIST.model_copy(update={"keys": ()})))
    assert read(keeper, emitted, notes, SLIP.encode()).kinds == ["SlipRead"]


@pytest.mark.parametrize(
    ("laid", "problem"),
    [
        (CITIZEN_QR.encode(), SlipProblem.NOT_A_SLIP),
        (CITIZEN_TD1.encode(), SlipProblem.NOT_A_SLIP),
        (b"", SlipProblem.NOT_A_SLIP),
        (b"\xff\xfe\x00" * 9, SlipProblem.NOT_A_SLIP),
        (Overflow(LIMIT * 3), SlipProblem.NOT_A_SLIP),
        (ADDRESS.encode(), SlipProblem.NOT_A_SLIP),
        (seal_of(CT07, CT07.sample).encode(), SlipProblem.NOT_A_SLIP),
        (SLIP[:-5].encode(), SlipProblem.DAMAGED),
        (
            write_slip_code(TOKEN, UNTIL, KIOSK_KEY.private, "HTTPS://GIAY.HUE.EXAMPLE/V").encode(),
            SlipProblem.OTHER_OFFICE,
        ),
        (
            write_slip_code(TOKEN, UNTIL, FORGER_KEY.private, ADDRESS).encode(),
            SlipProblem.FORGED,
        ),
        (
            # A key that the office lists, but for its certificates.
            write_slip_code(TOKEN, UNTIL, OFFICE_KEY.private, ADDRESS).encode(),
            SlipProblem.FORGED,
        ),
        (
            write_slip_code(TOKEN, NOW - timedelta(seconds=1), KIOSK_KEY.private, ADDRESS).encode(),
            SlipProblem.EXPIRED,
        ),
    ],
)
def test_what_else_lies_there_is_said_and_the_reading_goes_on(
    trust: TrustKeeper,
    emitted: Emitted,
    notes: Notes,
    laid: bytes | Overflow,
    problem: SlipProblem,
) -> None:
    read(trust, emitted, notes, laid, SLIP.encode())
    assert emitted == [
        events.SlipRefused(**IDS, problem=problem),
        events.SlipRead(**IDS, token=TOKEN.hex()),
    ]
    assert [line["problem"] for line in notes.of("scan-refused")] == [problem.value]
    for secret in (*CITIZEN_QR.split("|")[:3], TOKEN.hex(), SLIP):
        assert secret not in notes.text


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_a_slip_is_found_among_several_lines(
    trust: TrustKeeper, emitted: Emitted, notes: Notes, end: bytes
) -> None:
    """A card and a slip side by side, read in one burst."""
    laid = end.join([CITIZEN_QR.encode(), SLIP.encode(), b"8935049500001", b""])
    read(trust, emitted, notes, laid)
    assert emitted.only == events.SlipRead(**IDS, token=TOKEN.hex())


def test_of_several_lines_the_one_nearest_to_a_slip_is_spoken_of(
    trust: TrustKeeper, emitted: Emitted, notes: Notes
) -> None:
    old = write_slip_code(TOKEN, NOW - timedelta(days=1), KIOSK_KEY.private, ADDRESS)
    read(trust, emitted, notes, f"{CITIZEN_QR}\r{old}\r{SLIP[:-9]}".encode())
    assert emitted.only == events.SlipRefused(**IDS, problem=SlipProblem.EXPIRED)


def test_a_machine_without_scanner_says_so(
    trust: TrustKeeper, emitted: Emitted, notes: Notes
) -> None:
    ReadSlip(Glass(None), trust, now, notes.log)(READ, emitted, Cancelled())
    assert emitted.only == events.ScannerBroken(**IDS)


def started(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def test_what_was_laid_down_before_is_not_this_persons_and_a_cable_may_come_loose(
    trust: TrustKeeper, emitted: Emitted, notes: Notes
) -> None:
    scanner, cancelled = FakeScanner(), Cancelled()
    scanner.lay(SLIP.encode())
    reading = started(
        lambda: ReadSlip(Glass(scanner), trust, now, notes.log)(READ, emitted, cancelled)
    )
    scanner.unplug()
    until(lambda: emitted.kinds == ["ScannerBroken"])
    scanner.replug()
    until(lambda: emitted.kinds == ["ScannerBroken", "ScannerBack"])
    scanner.lay(SLIP.encode())
    reading.join(DEADLINE)
    assert emitted.kinds == ["ScannerBroken", "ScannerBack", "SlipRead"]


def until(condition: Callable[[], bool]) -> None:
    paused = threading.Event()
    for _ in range(int(DEADLINE / 0.01)):
        if condition():
            return
        paused.wait(0.01)
    raise AssertionError("it never came")


def test_documents_and_slips_are_never_read_at_once(
    trust: TrustKeeper, emitted: Emitted, notes: Notes
) -> None:
    """An abandoned reading of a card must not swallow the slip of the screen that came after."""
    scanner = FakeScanner()
    glass = Glass(scanner)
    abandoned, wanted = Cancelled(), Cancelled()
    cards = Emitted()
    first = started(
        lambda: ReadDocument(glass, lambda: TODAY, notes.log)(
            effects.ReadDocument(**IDS, laid=Laid.CARD), cards, abandoned
        )
    )

    def refused() -> bool:
        scanner.lay(b"8935049500001")
        return bool(cards)

    until(refused)
    second = started(lambda: ReadSlip(glass, trust, now, notes.log)(READ, emitted, wanted))
    abandoned.set()
    first.join(DEADLINE)
    while second.is_alive():
        scanner.lay(SLIP.encode())
        second.join(0.05)
    assert emitted.kinds == ["SlipRead"]
    assert set(cards.kinds) == {"DocumentRefused"}


# --- at the office -----------------------------------------------------------------------------


COLLECTION = Collection(
    session=SESSION,
    collection="collection-0001",
    code="CT07",
    subject=Subject.CHILD,
    consent_version="2",
    expires=UNTIL,
)
BY_TOKEN = effects.OpenCollection(**IDS, token=TOKEN.hex(), short=None)
BY_SHORT = effects.OpenCollection(**IDS, token=None, short="7F3KQ2M9XW4T")


def refusal(kind: ProblemType) -> OfficeProblemError:
    return OfficeProblemError(
        ProblemReport(type=problem_uri(kind), title=kind, status=PROBLEM_STATUS[kind])
    )


@pytest.mark.parametrize("effect", [BY_TOKEN, BY_SHORT])
def test_the_office_says_which_request_waits(
    emitted: Emitted, notes: Notes, effect: effects.OpenCollection
) -> None:
    client = office(collect=COLLECTION)
    OpenCollection(client, notes.log)(effect, emitted, Impatient())
    assert client.asked == [  # type: ignore[attr-defined]
        CollectRequest(session=SESSION, token=effect.token, short=effect.short)
    ]
    assert emitted.only == events.CollectionOpened(
        **IDS,
        collection="collection-0001",
        code="CT07",
        about=Subject.CHILD,
        consent_version="2",
    )


@pytest.mark.parametrize(
    ("error", "by_token", "by_short"),
    [
        (refusal(ProblemType.SLIP_UNKNOWN), SlipProblem.NOT_YET, SlipProblem.UNKNOWN),
        (refusal(ProblemType.SLIP_USED), SlipProblem.USED, SlipProblem.USED),
        (refusal(ProblemType.SLIP_EXPIRED), SlipProblem.EXPIRED, SlipProblem.EXPIRED),
        (refusal(ProblemType.RATE_LIMITED), SlipProblem.TOO_MANY, SlipProblem.TOO_MANY),
        (
            OfficeUnreachableError("no line", sent=False),
            SlipProblem.OFFICE_AWAY,
            SlipProblem.OFFICE_AWAY,
        ),
        (
            OfficeUnreachableError("502", sent=True, status=502),
            SlipProblem.OFFICE_FAILING,
            SlipProblem.OFFICE_FAILING,
        ),
        (
            refusal(ProblemType.INTERNAL),
            SlipProblem.OFFICE_FAILING,
            SlipProblem.OFFICE_FAILING,
        ),
        (
            MalformedAnswerError("half"),
            SlipProblem.OFFICE_FAILING,
            SlipProblem.OFFICE_FAILING,
        ),
        (
            ForeignAnswerError("session"),
            SlipProblem.OFFICE_FAILING,
            SlipProblem.OFFICE_FAILING,
        ),
    ],
)
def test_each_refusal_has_its_own_words(
    notes: Notes, error: OfficeError, by_token: SlipProblem, by_short: SlipProblem
) -> None:
    for effect, problem in ((BY_TOKEN, by_token), (BY_SHORT, by_short)):
        emitted = Emitted()
        OpenCollection(office(collect=error), notes.log)(effect, emitted, Impatient())
        assert emitted.only == events.SlipRefused(**IDS, problem=problem)
    assert len(notes.of("foreign-answer")) == (2 if isinstance(error, ForeignAnswerError) else 0)
    assert TOKEN.hex() not in notes.text
    assert "7F3KQ2M9XW4T" not in notes.text


# --- the tray ------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", list(effects.ClearedBy))
def test_who_cleared_the_tray_is_written_down(
    books: Bookkeeping, ledger: Ledger, emitted: Emitted, notes: Notes, by: effects.ClearedBy
) -> None:
    books.declare(REQUEST, "CT01", "ab" * 32)
    books.note(LedgerEvent.SENT, REQUEST)
    assert books.settle_unfinished() == 1
    assert books.paper_may_lie()
    NoteTrayCleared(books, notes.log)(effects.NoteTrayCleared(**IDS, by=by), emitted, Impatient())
    assert not books.paper_may_lie()
    cleared = ledger.entries()[-1].row
    assert (cleared.event, cleared.request, cleared.note) == (LedgerEvent.CLEARED, REQUEST, by)
    assert cleared.outcome is None
    assert emitted == []
    assert [line["by"] for line in notes.of("tray-cleared")] == [by]
    assert ledger.check() == 4


def test_a_tray_in_which_nothing_was_left_needs_no_row(
    books: Bookkeeping, ledger: Ledger, emitted: Emitted, notes: Notes
) -> None:
    books.declare(REQUEST, "CT01", "ab" * 32)
    books.outcome(REQUEST, 1, Outcome.TAKEN, None)
    effect = effects.NoteTrayCleared(**IDS, by=effects.ClearedBy.PERSON)
    NoteTrayCleared(books, notes.log)(effect, emitted, Impatient())
    assert [entry.row.event for entry in ledger.entries()] == [
        LedgerEvent.RESERVED,
        LedgerEvent.OUTCOME,
    ]


def test_a_full_disk_is_logged_and_the_machine_goes_on(
    full_books: Bookkeeping, ledger: Ledger, emitted: Emitted, notes: Notes
) -> None:
    written = Bookkeeping(ledger, now)
    written.declare(REQUEST, "CT01", "ab" * 32)
    written.outcome(REQUEST, 1, Outcome.LEFT, None)
    effect = effects.NoteTrayCleared(**IDS, by=effects.ClearedBy.SENSOR)
    NoteTrayCleared(full_books, notes.log)(effect, emitted, Impatient())
    assert [line["error"] for line in notes.of("store")] == ["StoreWriteError"]
    assert notes.of("tray-cleared") == []
    assert written.paper_may_lie()
