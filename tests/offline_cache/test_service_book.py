"""What is written of service: who did what, how devices fared, what paper lies where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offline_cache.database import Store, open_store
from offline_cache.service_book import (
    HISTORY_OF_DEVICE,
    KEPT,
    LOG_LINES,
    HistoryEntry,
    Level,
    LogEntry,
    PaperDay,
    ServiceBook,
)
from offline_cache.technicians import Lockout, PinHash, Technician, TechnicianBook
from tests.offline_cache.parts import REQUEST, START, STORE_KEY

TODAY = date(2026, 11, 21)
LINE = LogEntry(START, "lan", "refill", "tray", 500, "done")


@pytest.fixture
def book(store: Store) -> ServiceBook:
    return ServiceBook(store)


# --- who did what --------------------------------------------------------------------------------


def test_lines_come_back_newest_first(book: ServiceBook) -> None:
    lines = [replace(LINE, at=START + timedelta(minutes=n), number=n) for n in range(5)]
    for line in lines:
        book.append(line)
    assert book.lines() == tuple(reversed(lines))
    assert book.lines(limit=2) == (lines[4], lines[3])
    since, until = lines[1].at, lines[3].at
    assert book.lines(since=since, until=until) == (lines[2], lines[1])


@pytest.mark.parametrize(
    "line",
    [
        LogEntry(START, "shell:root", "settle", f"{REQUEST}/1", None, "destroyed"),
        LogEntry(START, "-", "refused-pin"),
        LogEntry(START, "minh-2", "retry", "outcome_0123456789abcdef-7_1", None, "done"),
        LogEntry(START, "lan", "test", "fake A4", None, "delivered"),
    ],
)
def test_what_has_its_form_is_kept(book: ServiceBook, line: LogEntry) -> None:
    book.append(line)
    assert book.lines() == (line,)


@pytest.mark.parametrize(
    "changes",
    [
        {"who": "Nguyễn Thị Hường"},
        {"who": "NGUYEN"},
        {"who": "shell:root; rm"},
        {"who": ""},
        {"what": "refill 048188001234"},
        {"what": ""},
        {"subject": "048188001234"},
        {"subject": "x 048188001234"},
        {"subject": "24 Trần Phú"},
        {"subject": "../../etc"},
        {"subject": "x" * 60},
        {"result": "Nguyễn"},
        {"result": "x" * 41},
        {"number": -1},
        {"number": 48188001234},
    ],
)
def test_what_a_person_owns_has_no_place_in_it(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"form|number|numbers") as refused:
        replace(LINE, **changes)  # type: ignore[arg-type]
    for value in changes.values():
        assert len(str(value)) < 5 or str(value) not in str(refused.value)


def test_no_line_is_changed_or_taken_out(store: Store, book: ServiceBook) -> None:
    book.append(LINE)
    book.append(LINE)
    for sql in (
        "UPDATE service_log SET who = 'minh'",
        "DELETE FROM service_log",
        "INSERT INTO service_log VALUES (1, 0, 'x', 'y', '', NULL, '')",
        "INSERT OR REPLACE INTO service_log VALUES (2, 0, 'x', 'y', '', NULL, '')",
    ):
        with (
            pytest.raises(apsw.ConstraintError, match="append-only"),
            store.transaction() as connection,
        ):
            connection.execute(sql)
    assert book.lines() == (LINE, LINE)


def test_what_is_older_than_ninety_days_goes(book: ServiceBook) -> None:
    book.append(LINE)
    book.changed("scanner", START, "online")
    book.spoiled("tray", TODAY, 1, LINE)
    later = START + KEPT + timedelta(days=1)
    book.append(replace(LINE, at=later))
    book.trim(later, later.date())
    assert book.lines() == (replace(LINE, at=later),)
    assert book.history("scanner") == ()
    assert book.days("tray", TODAY) == ()
    book.append(LINE)
    assert len(book.lines()) == 2


def test_a_clock_that_jumps_ahead_takes_no_line(book: ServiceBook) -> None:
    book.append(LINE)
    book.trim(START + timedelta(days=4000), TODAY)
    assert book.lines() == (LINE,)


def test_there_is_an_end_to_lines(book: ServiceBook) -> None:
    assert LOG_LINES == 50_000
    with book._store.transaction() as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50010)"
            " INSERT INTO service_log SELECT i, ?, 'lan', 'test', '', NULL, '' FROM n",
            (1_795_000_000_000,),
        )
    book.trim(START, TODAY)
    assert book._store.rows("SELECT min(sequence), max(sequence) FROM service_log") == [
        (11, 50_010)
    ]


# --- devices -----------------------------------------------------------------------------------


def test_only_a_change_is_a_line_of_history(book: ServiceBook) -> None:
    words = ["online", "online", "paper-out", "paper-out", "online"]
    told = [
        book.changed("slips", START + timedelta(seconds=n), word) for n, word in enumerate(words)
    ]
    assert told == [True, False, True, False, True]
    assert book.history("slips") == (
        HistoryEntry(START + timedelta(seconds=4), "online"),
        HistoryEntry(START + timedelta(seconds=2), "paper-out"),
        HistoryEntry(START, "online"),
    )
    assert book.history("scanner") == ()


def test_a_device_that_comes_and_goes_does_not_fill_the_disk(store: Store) -> None:
    book = ServiceBook(store)
    book.changed("scanner", START, "online")
    with store.transaction():
        for n in range(2 * HISTORY_OF_DEVICE):
            _change(store, "slips", n)
    book.changed("slips", START, "noDevice")
    assert len(book.history("slips", 10_000)) == HISTORY_OF_DEVICE
    assert book.history("slips")[0].word == "noDevice"
    assert len(book.history("scanner")) == 1


def _change(store: Store, device: str, at: int) -> None:
    store.rows(
        "INSERT INTO device_history (device, at, word) VALUES (?, ?, 'online')", (device, at)
    )


def test_counters_grow_from_their_first_day(book: ServiceBook) -> None:
    book.count("slips", START, slips=2, faults=0)
    book.count("slips", START + timedelta(days=1), slips=3, faults=1)
    counters = {one.name: (one.value, one.since) for one in book.counters("slips")}
    assert counters == {"slips": (5, START), "faults": (1, START + timedelta(days=1))}


@pytest.mark.parametrize("name", ["", "Nguyễn", "x" * 41, "048188001234"])
def test_only_a_device_has_a_history(book: ServiceBook, name: str) -> None:
    with pytest.raises(ValueError, match="device"):
        book.changed(name, START, "online")
    with pytest.raises(ValueError, match="device"):
        book.count(name, START, reads=1)


# --- paper ---------------------------------------------------------------------------------------


def test_a_day_of_a_tray(book: ServiceBook) -> None:
    assert book.level("tray") is None
    book.refill("tray", TODAY, 500, LINE)
    assert book.level("tray") == Level(500, START, "lan")
    book.sent("tray", TODAY, 3)
    book.printed("tray", TODAY, out=2, spoiled=1)
    book.spoiled("tray", TODAY, 4, LINE)
    assert book.level("tray") == Level(493, START, "lan")
    book.refill("tray", TODAY, 500, replace(LINE, who="minh"))
    assert book.days("tray", TODAY) == (
        PaperDay(TODAY, begun=0, filled=507, printed=2, spoiled=5, sent=3),
    )
    tomorrow = TODAY + timedelta(days=1)
    book.printed("tray", tomorrow, out=10)
    newest, older = book.days("tray", TODAY)
    assert newest == PaperDay(tomorrow, begun=500, printed=10)
    assert older.day == TODAY
    assert [line.who for line in book.lines()] == ["minh", "lan", "lan"]


def test_what_was_counted_is_the_level_and_keeps_step(book: ServiceBook) -> None:
    book.refill("tray", TODAY, 500, LINE)
    book.printed("tray", TODAY, out=100)
    book.counted("tray", TODAY, 390, LINE)
    [day] = book.days("tray", TODAY)
    assert (day.begun + day.filled - day.printed - day.spoiled, day.counted) == (400, 390)
    book.printed("tray", TODAY, out=5)
    book.spoiled("tray", TODAY, 1, LINE)
    [day] = book.days("tray", TODAY)
    assert day.begun + day.filled - day.printed - day.spoiled == 394
    assert day.counted == 384
    level = book.level("tray")
    assert level is not None
    assert level.level == 384


def test_a_source_that_was_never_filled_can_be_counted(book: ServiceBook) -> None:
    book.counted("roll", TODAY, 200, LINE)
    assert book.level("roll") == Level(200, START, "lan")


_MOVES = st.lists(
    st.tuples(st.sampled_from(["refill", "print", "spoil", "count"]), st.integers(0, 500)),
    max_size=12,
)


@settings(max_examples=20)
@given(moves=_MOVES)
def test_the_level_is_what_the_days_say(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int]]
) -> None:
    store = open_store(tmp_path_factory.mktemp("paper") / "store", STORE_KEY)
    try:
        book = ServiceBook(store)
        book.refill("tray", TODAY, 500, LINE)
        off = 0
        for number, (what, amount) in enumerate(moves):
            day = TODAY + timedelta(days=number // 4)
            match what:
                case "refill":
                    book.refill("tray", day, amount, LINE)
                case "print":
                    book.printed("tray", day, out=amount)
                case "spoil":
                    book.spoiled("tray", day, amount, LINE)
                case _:
                    book.counted("tray", day, amount, LINE)
            newest = book.days("tray", TODAY)[0]
            expected = newest.begun + newest.filled - newest.printed - newest.spoiled
            off = 0 if newest.counted is None else newest.counted - expected
            level = book.level("tray")
            assert level is not None
            assert level.level == expected + off
    finally:
        store.close()


# --- out of service ------------------------------------------------------------------------------


def test_out_of_service_over_a_restart(tmp_path: object, store: Store) -> None:
    book = ServiceBook(store)
    assert book.retired() is None
    book.retire(replace(LINE, what="retire"))
    book.retire(replace(LINE, what="retire", who="minh", at=START + timedelta(hours=1)))
    path = store.path
    store.close()
    again = open_store(path, STORE_KEY)
    try:
        book = ServiceBook(again)
        assert book.retired() == (START, "lan")
        book.resume(replace(LINE, what="resume"))
        assert book.retired() is None
        assert [line.what for line in book.lines()] == ["resume", "retire", "retire"]
    finally:
        again.close()


# --- technicians ---------------------------------------------------------------------------------


def test_technicians_and_their_lock_are_kept(store: Store) -> None:
    book = TechnicianBook(store)
    lan = Technician("lan", START, PinHash(b"s" * 16, b"h" * 32, 15))
    minh = Technician("minh", START, card=b"c" * 32)
    for one in (minh, lan):
        book.put(one)
    assert book.all() == (lan, minh)
    book.put(replace(lan, card=b"d" * 32, added_at=START + timedelta(days=1)))
    assert book.all()[0] == replace(lan, card=b"d" * 32)
    assert book.remove("lan")
    assert not book.remove("lan")
    assert book.lockout() == Lockout()
    book.keep(Lockout(5, START, 60))
    assert book.lockout() == Lockout(5, START, 60)


def test_two_cards_are_never_the_same(store: Store) -> None:
    book = TechnicianBook(store)
    book.put(Technician("lan", START, card=b"c" * 32))
    with pytest.raises(apsw.ConstraintError):
        book.put(Technician("minh", START, card=b"c" * 32))


def test_no_name_of_a_person_is_a_technicians(store: Store) -> None:
    for name in ("Nguyễn Thị Hường", "048188001234", ""):
        with pytest.raises(ValueError, match="name"):
            Technician(name, START)
    assert "hhhh" not in repr(Technician("lan", START, PinHash(b"s" * 16, b"h" * 32, 15)))
