"""Every order: what it does, what it answers, and what is written down of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from devices.status import DeviceState, Progress, Shine
from kiosk_app.actions.local_time import HALL
from kiosk_app.journey import events
from kiosk_app.journey.effects import Sound
from kiosk_app.journey.service import Order, Said, Verb
from kiosk_app.journey.service_events import Retired
from kiosk_app.technician import device_tests
from office_contract.vocabulary import Outcome
from offline_cache.database import Store
from offline_cache.errors import StoreWriteError
from offline_cache.ledger import LedgerEvent
from offline_cache.outbox import EntryKind, NewEntry
from tests.kiosk_app.technician.bench import REQUEST, TODAY, TRAY_SHEETS, Workshop
from tests.offline_cache.parts import START

# --- out of service and back -------------------------------------------------------------------


def test_out_of_service_holds_over_a_restart(workshop: Workshop) -> None:
    assert workshop.do(Verb.RETIRE).said is Said.DONE
    assert workshop.heard == [Retired(since="16:30")]
    assert workshop.do(Verb.RETIRE).said is Said.REFUSED
    workshop.switch_off()
    workshop.heard.clear()
    workshop.wall.turn(hours=2)
    workshop.switch_on()
    workshop.line.begin()
    assert workshop.heard == [Retired(since="16:30")]
    workshop.heard.clear()
    assert workshop.do(Verb.RESUME).said is Said.DONE
    assert workshop.heard == [Retired(since=None), events.BackInService()]
    workshop.heard.clear()
    workshop.line.begin()
    assert workshop.heard == []
    assert workshop.lines() == [
        ("lan", "retire", "", None, "done"),
        ("lan", "retire", "", None, "refused"),
        ("lan", "resume", "", None, "done"),
    ]


# --- paper ---------------------------------------------------------------------------------------


def test_a_refill_is_the_new_level(workshop: Workshop) -> None:
    tray, roll = workshop.desk.view().stock
    assert (tray.source, tray.device, tray.capacity, tray.unit, tray.level) == (
        "tray",
        "page-printer",
        TRAY_SHEETS,
        "sheets",
        None,
    )
    assert (roll.source, roll.device, roll.unit) == ("roll", "slip-printer", "slips")
    assert workshop.do(Verb.REFILL, "tray", 480).number == 480
    tray, _ = workshop.desk.view().stock
    assert (tray.level, tray.filled_by, tray.filled_at) == (480, "lan", START.astimezone(HALL))
    assert workshop.lines() == [("lan", "refill", "tray", 480, "done")]


@pytest.mark.parametrize(
    ("subject", "number", "written"),
    [
        ("tray", TRAY_SHEETS + 1, "tray"),
        ("tray", -1, "tray"),
        ("tray", None, "tray"),
        ("048188001234", 5, ""),
        ("", 5, ""),
        ("Nguyễn Thị Hường", 10**12, ""),
    ],
)
@pytest.mark.parametrize("verb", [Verb.REFILL, Verb.COUNT])
def test_what_cannot_be_is_refused_and_written_down_without_what_it_said(
    workshop: Workshop, verb: Verb, subject: str, number: int | None, written: str
) -> None:
    assert workshop.do(verb, subject, number).said is Said.REFUSED
    [(who, what, source, _, result)] = workshop.lines()
    assert (who, what, source, result) == ("lan", verb.value, written, "refused")
    assert workshop.desk.view().stock[0].level is None


def test_the_days_sheets_are_held_against_the_ledger(workshop: Workshop) -> None:
    workshop.do(Verb.REFILL, "tray", 500)
    workshop.books.declare(REQUEST, "CT01", "ab" * 32)
    workshop.books.note(LedgerEvent.SENT, REQUEST, note="pages-3")
    workshop.line.paper.settled("page-printer", Progress.DELIVERED, 3, 3)
    workshop.do(Verb.SPOILED, "tray", 2)
    tray = workshop.desk.view().days[0]
    assert (tray.begun, tray.filled, tray.printed, tray.spoiled) == (0, 500, 3, 2)
    assert (tray.expected, tray.recorded, tray.counted) == (495, 3, None)
    workshop.do(Verb.COUNT, "tray", 494)
    tray = workshop.desk.view().days[0]
    assert (tray.expected, tray.counted) == (495, 494)
    assert workshop.desk.view().stock[0].level == 494


def test_yesterdays_pages_are_not_todays(workshop: Workshop) -> None:
    workshop.books.declare(REQUEST, "CT01", "ab" * 32)
    workshop.books.note(LedgerEvent.SENT, REQUEST, note="pages-3")
    workshop.line.paper.settled("page-printer", Progress.DELIVERED, 3, 3)
    # 16:30 in the hall: a day later by the hall's clock, not by the world's.
    workshop.wall.turn(hours=7.5)
    days = [day for day in workshop.desk.view().days if day.source == "tray"]
    assert [(day.day, day.printed, day.recorded) for day in days] == [
        (TODAY + timedelta(days=1), 0, 0),
        (TODAY, 3, 3),
    ]


def test_paper_that_is_low_by_our_count_is_told_where_the_printer_says_nothing(
    workshop: Workshop,
) -> None:
    workshop.do(Verb.REFILL, "tray", 51)
    assert needs(workshop, "page-printer") == ""
    workshop.do(Verb.SPOILED, "tray", 1)
    assert needs(workshop, "page-printer") == "paper-low"
    workshop.page_printer.set_fault("cover-open", on=True)
    assert needs(workshop, "page-printer") == "cover-open"


def needs(workshop: Workshop, device: str) -> str:
    return next(one.needs for one in workshop.desk.view().health if one.report.name == device)


# --- sheets of which nobody knows ----------------------------------------------------------------


def test_an_unknown_sheet_is_settled_and_the_tray_is_quiet(workshop: Workshop) -> None:
    workshop.books.declare(REQUEST, "CT01", "ab" * 32)
    workshop.books.outcome(REQUEST, 1, Outcome.UNKNOWN, None)
    [open_] = workshop.desk.view().unsettled
    assert (open_.subject, open_.code) == (f"{REQUEST}/1", "CT01")
    assert workshop.do(Verb.SETTLE, open_.subject, choice="eaten").said is Said.REFUSED
    assert workshop.do(Verb.SETTLE, open_.subject, choice="destroyed").said is Said.DONE
    assert workshop.desk.view().unsettled == ()
    assert workshop.heard == [events.TrayCleared()]
    assert workshop.woken == 1
    assert workshop.do(Verb.SETTLE, open_.subject, choice="given").said is Said.REFUSED
    assert workshop.lines() == [
        ("lan", "settle", "", None, "refused"),
        ("lan", "settle", f"{REQUEST}/1", None, "destroyed"),
        ("lan", "settle", "", None, "refused"),
    ]


def test_while_another_sheet_may_lie_there_the_tray_is_not_clear(workshop: Workshop) -> None:
    for number in (1, 2):
        request = f"{REQUEST[:-1]}{number}"
        workshop.books.declare(request, "CT01", "ab" * 32)
        workshop.books.outcome(request, 1, Outcome.UNKNOWN, None)
    first, second = workshop.desk.view().unsettled
    workshop.do(Verb.SETTLE, first.subject, choice="nothing")
    assert workshop.heard == []
    workshop.do(Verb.SETTLE, second.subject, choice="given")
    assert workshop.heard == [events.TrayCleared()]


@pytest.mark.parametrize("subject", ["", "x", "/", f"{REQUEST}/", f"{REQUEST}/x", f"{REQUEST}/²"])
def test_a_subject_that_is_no_sheet_is_refused(workshop: Workshop, subject: str) -> None:
    assert workshop.do(Verb.SETTLE, subject, choice="given").said is Said.REFUSED


def test_the_tray_was_cleared(workshop: Workshop) -> None:
    assert workshop.do(Verb.TRAY_CLEARED).said is Said.DONE
    assert workshop.heard == [events.TrayCleared()]
    assert workshop.lines() == [("lan", "tray-cleared", "", None, "done")]


# --- tests of devices ----------------------------------------------------------------------------


def test_a_test_page_uses_paper(workshop: Workshop) -> None:
    workshop.do(Verb.REFILL, "tray", 500)
    assert workshop.do(Verb.TEST, "page-printer").said is Said.DELIVERED
    [sheet] = workshop.page_printer.tray()
    assert sheet.content.startswith(b"%PDF")
    tray = workshop.desk.view().days[0]
    assert (tray.printed, tray.recorded, tray.expected) == (1, 1, 499)


def test_a_test_page_that_is_held_does_not_come_out_later(workshop: Workshop) -> None:
    workshop.page_printer.set_fault("paper-out", on=True)
    answered = workshop.do(Verb.TEST, "page-printer")
    assert (answered.said, answered.detail) == (Said.HELD, "paper-out")
    workshop.page_printer.set_fault("paper-out", on=False)
    workshop.wait(600)
    assert workshop.page_printer.tray() == []


def test_a_test_slip(workshop: Workshop) -> None:
    workshop.do(Verb.REFILL, "roll", 400)
    assert workshop.do(Verb.TEST, "slip-printer").said is Said.DELIVERED
    assert len(workshop.slip_printer.slips()) == 1
    [roll] = [one for one in workshop.desk.view().stock if one.source == "roll"]
    assert roll.level == 399
    counters = workshop.line.book.counters("slip-printer")
    assert [(one.name, one.value) for one in counters] == [("slips", 1)]
    workshop.slip_printer.set_fault("unplugged", on=True)
    answered = workshop.do(Verb.TEST, "slip-printer")
    assert (answered.said, answered.detail) == (Said.FAILED, "no answer")


def lay_once_asked(workshop: Workshop, code: bytes) -> None:
    """What lay there before the test is forgotten; this comes after."""
    flush = workshop.scanner.flush

    def flush_and_lay() -> None:
        flush()
        workshop.scanner.lay(code)

    workshop.scanner.flush = flush_and_lay  # type: ignore[method-assign]


def test_a_code_is_read_and_only_its_length_is_known(workshop: Workshop) -> None:
    code = b"048188001234|271234567|NGUYEN THI HUONG"
    lay_once_asked(workshop, code)
    answered = workshop.do(Verb.TEST, "scanner")
    assert (answered.said, answered.number, answered.detail) == (Said.READ, len(code), "")
    assert workshop.lines() == [("lan", "test", "scanner", len(code), "read")]
    assert "048188001234" not in workshop.log.getvalue()


@pytest.mark.parametrize(
    ("fault", "said", "detail"),
    [
        ("flood", Said.FAILED, "no end"),
        ("garbled", Said.FAILED, "parity"),
        ("silent", Said.NOTHING_READ, ""),
        ("unplugged", Said.FAILED, "scanner: no such device"),
    ],
)
def test_reading_a_code_finds_what_a_scanner_cannot_say(
    workshop: Workshop,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
    said: Said,
    detail: str,
) -> None:
    monkeypatch.setattr(device_tests, "READ_SECONDS", 0.3)
    workshop.scanner.set_fault(fault, on=True)
    lay_once_asked(workshop, "048|HƯỜNG".encode())
    answered = workshop.do(Verb.TEST, "scanner")
    assert (answered.said, answered.detail) == (said, detail)


def test_the_light_shows_every_sign_and_ends_as_before(workshop: Workshop) -> None:
    shown: list[Shine] = []
    light = workshop.light
    original = light.shine

    def shine(sign: Shine) -> None:
        shown.append(sign)
        original(sign)

    light.shine = shine  # type: ignore[method-assign]
    began = workshop.monotonic
    assert workshop.do(Verb.TEST, "light").said is Said.DONE
    assert shown == [*Shine, Shine.BUSY]
    assert workshop.monotonic - began == 2.0 * len(Shine)


def test_every_sound_is_played(workshop: Workshop) -> None:
    assert workshop.do(Verb.SOUND).said is Said.DONE
    assert workshop.played == list(Sound)


@pytest.mark.parametrize("verb", [Verb.TEST, Verb.RESET])
def test_there_is_no_such_device(workshop: Workshop, verb: Verb) -> None:
    assert workshop.do(verb, "toaster").said is Said.REFUSED
    assert workshop.lines() == [("lan", verb.value, "", None, "refused")]


@pytest.mark.parametrize(
    ("verb", "subject"), [(Verb.TEST, "scanner"), (Verb.RESET, "page-printer"), (Verb.SOUND, "")]
)
def test_whoever_stands_at_the_machine_is_left_in_peace(
    workshop: Workshop, verb: Verb, subject: str
) -> None:
    workshop.busy = True
    assert workshop.do(verb, subject).said is Said.BUSY
    assert workshop.played == []
    assert workshop.lines() == [("lan", verb.value, subject, None, "busy")]


def test_two_tests_of_a_device_do_not_run_at_once(workshop: Workshop) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def wait(_timeout: float) -> None:
        inside.set()
        assert go_on.wait(10)

    workshop.scanner.read = wait  # type: ignore[assignment, method-assign]
    first = threading.Thread(target=workshop.do, args=(Verb.TEST, "scanner"))
    first.start()
    assert inside.wait(10)
    assert workshop.do(Verb.TEST, "scanner").said is Said.BUSY
    assert workshop.do(Verb.TEST, "slip-printer").said is Said.DELIVERED
    go_on.set()
    first.join()
    workshop.busy = False
    assert [line[4] for line in workshop.lines()] == ["busy", "delivered", "nothing-read"]


def test_a_device_forgets_what_waits_in_it(workshop: Workshop) -> None:
    workshop.page_printer.set_fault("paper-out", on=True)
    workshop.page_printer.submit(b"%PDF-1.7", "x")
    assert workshop.do(Verb.RESET, "page-printer").said is Said.DONE
    workshop.page_printer.set_fault("paper-out", on=False)
    assert workshop.page_printer.tray() == []
    workshop.slip_printer.set_fault("silent", on=True)
    answered = workshop.do(Verb.RESET, "slip-printer")
    assert (answered.said, answered.detail) == (
        Said.FAILED,
        "the printer did not forget the slip",
    )


# --- the queue, and what cannot be written -------------------------------------------------------


def test_a_parked_entry_is_sent_again(workshop: Workshop) -> None:
    entry = f"outcome_{REQUEST}_1"
    workshop.outbox.add(NewEntry(entry, EntryKind.OUTCOME, b"{}", START))
    workshop.outbox.park(entry, START, "malformed")
    view = workshop.desk.view()
    [letter] = view.parked
    assert (view.waiting, letter.entry, letter.kind) == (0, entry, "outcome")
    assert (letter.reason, letter.sendable) == ("malformed", True)
    assert workshop.do(Verb.RETRY, "048188001234").said is Said.REFUSED
    assert workshop.do(Verb.RETRY, entry).said is Said.DONE
    assert workshop.desk.view().waiting == 1
    assert workshop.lines() == [
        ("lan", "retry", "", None, "refused"),
        ("lan", "retry", entry, None, "done"),
    ]


def test_a_parked_entry_is_given_up_with_a_reason(workshop: Workshop) -> None:
    entry = f"request_{REQUEST}"
    ended = START - timedelta(minutes=1)
    workshop.outbox.add(NewEntry(entry, EntryKind.REQUEST, b"{}", START, expires=ended))
    workshop.outbox.add(NewEntry("outcome_1", EntryKind.OUTCOME, b"{}", START))
    workshop.outbox.park(entry, START, "expired")
    [letter] = workshop.desk.view().parked
    assert not letter.sendable
    assert workshop.do(Verb.GIVE_UP, entry, choice="tired of it").said is Said.REFUSED
    # What still waits is nobody's to give up.
    assert workshop.do(Verb.GIVE_UP, "outcome_1", choice="counter").said is Said.REFUSED
    assert workshop.do(Verb.GIVE_UP, entry, choice="counter").said is Said.DONE
    assert workshop.desk.view().parked == ()
    assert workshop.lines() == [
        ("lan", "give-up", "", None, "refused"),
        ("lan", "give-up", "", None, "refused"),
        ("lan", "give-up", entry, None, "counter"),
    ]


def test_a_disk_that_is_full_is_told(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Store) -> None:
        raise StoreWriteError(self.path, "no space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "transaction", full)
        answered = workshop.do(Verb.REFILL, "tray", 100)
        workshop.line.paper.settled("page-printer", Progress.DELIVERED, 1, 1)
        workshop.line.health.hear(workshop.reports())
        workshop.line.on_read()
        workshop.line.day_began()
        workshop.desk.note("lan", "opened")
    assert answered.said is Said.FAILED
    assert "no space left" in answered.detail
    assert workshop.lines() == []
    assert {line["event"] for line in workshop.logged()} == {"store", "service"}


@pytest.mark.parametrize("verb", Verb)
def test_every_verb_is_written_down_whatever_it_is_about(workshop: Workshop, verb: Verb) -> None:
    order = Order(verb, "048188001234 NGUYỄN THỊ HƯỜNG", 10**15, "Trần Phú")
    answered = workshop.desk.do(order, "shell:root")
    assert answered.order == order
    [line] = workshop.desk.lines()
    assert (line.who, line.what) == ("shell:root", verb.value)
    assert "048188001234" not in repr(replace(line, at=START)) + workshop.log.getvalue()


# --- health --------------------------------------------------------------------------------------


def test_history_and_faults_are_counted_from_the_devices_own_words(workshop: Workshop) -> None:
    hear = workshop.line.health.hear
    for fault in (None, "paper-out", "paper-out", None, "head-hot", None, "silent"):
        workshop.wait(1)
        for name in ("paper-out", "head-hot", "silent"):
            workshop.slip_printer.set_fault(name, on=name == fault)
        hear(workshop.reports())
    [slips] = [one for one in workshop.desk.view().health if one.report.name == "slip-printer"]
    assert [change.word for change in slips.history] == ["silent", "online", "paper-out", "online"]
    assert slips.needs == "silent"
    assert [(one.name, one.value) for one in slips.counters] == [("faults", 2)]
    assert slips.report.status.device is DeviceState.UNKNOWN


def test_a_restart_is_no_change(workshop: Workshop) -> None:
    workshop.line.health.hear(workshop.reports())
    before = workshop.line.book.history("scanner")
    workshop.switch_off()
    workshop.switch_on()
    workshop.line.hear(events.DevicesChanged(devices=tuple(workshop.reports())))
    assert workshop.line.book.history("scanner") == before
    assert len(workshop.heard) == 1


def test_reads_are_counted(workshop: Workshop) -> None:
    workshop.line.on_read()
    workshop.line.on_read()
    assert [(one.name, one.value) for one in workshop.line.book.counters("scanner")] == [
        ("reads", 2)
    ]
