"""Bad input: random bytes, half frames, echoes, another protocol's answers, ten megabytes."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.errors import TransportError
from devices.printer.escpos import EscposPrinter
from devices.printer.escpos_codec import (
    CLEARED_ANSWER,
    HANDSHAKE,
    AutomaticStatus,
    FullStatus,
    PaperSensor,
    Realtime,
    parse_replies,
)
from devices.printer.escpos_link import EscposLink
from devices.printer.models import GENERIC, model_named
from devices.timing import EscposTiming
from tests.cases import cases
from tests.devices.parts import Clock

LONGEST_LEFT = 5
TIMING = EscposTiming()
PRESENTER = model_named("kiosk-presenter")
ASK = b"\x10\x04"

OTHERS = [
    b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
    b"\x02\x00\x00\x00\x00\x04\x00\x00\x00\x03",  # an IPP answer
    b"@PJL INFO STATUS\r\nCODE=10001\r\n\f",
    b"\x02P<VNMNGUYEN<<VAN<AN<<<<<<<<<<<<<<<<<<<<<<<<<<\r",  # a reader of travel documents
    b"\x06\x15\x1b\x00" * 20,
    HANDSHAKE * 10,
]
VALID = [
    b"\x12",
    b"\x1a",
    b"\x7e",
    b"\x10\x00\x00\x0f",
    b"\x18\x00\x0f\x0f",
    CLEARED_ANSWER,
    b"\x00",
    b"\x0f",
]
TELLTALES = [*VALID, *(frame[:-1] for frame in VALID), *OTHERS]


def on_tape(tape: bytes) -> bytes:
    """Each byte stands for itself or for a piece: one draw makes many cases cheap."""
    return b"".join(
        TELLTALES[byte // 3 % len(TELLTALES)] if byte % 3 == 0 else bytes((byte,)) for byte in tape
    )


noise = st.binary(max_size=40).map(on_tape)


@settings(max_examples=cases(1000))
@given(noise, st.integers(0, 200), st.booleans())
def test_noise_is_used_up_and_is_the_same_in_one_read_or_in_two(
    data: bytes, cut: int, full_status: bool
) -> None:
    whole, used = parse_replies(data, full_status=full_status)
    assert len(data) - LONGEST_LEFT <= used <= len(data)
    first, used_first = parse_replies(data[:cut], full_status=full_status)
    second, used_second = parse_replies(data[used_first:], full_status=full_status)
    assert first + second == whole
    assert used_first + used_second == used


@settings(max_examples=cases(1000))
@given(st.binary(max_size=60))
def test_valid_frames_between_noise_are_all_found(tape: bytes) -> None:
    # No answer begins with a set top bit, and only full status goes on with one.
    parts = [(bytes((byte | 0x80, ~byte & 0xFF | 0x80)), VALID[byte % len(VALID)]) for byte in tape]
    data = b"".join(rubbish + frame for rubbish, frame in parts)
    alone = [reply for _, frame in parts for reply in parse_replies(frame)[0]]
    assert len(alone) == len(parts)
    assert parse_replies(data) == (alone, len(data))
    full = [b"\x10\x0f" + bytes((byte, 0, byte ^ 0xFF, 0)) for byte in tape]
    replies, _ = parse_replies(b"\xfe".join(full), full_status=True)
    assert replies == [FullStatus(frame[2:]) for frame in full]


class Babbler:
    """Answers whatever it is told to, to anything; waiting turns the clock."""

    def __init__(self, clock: Clock, *, echoes: bool = False) -> None:
        self._clock = clock
        self._echoes = echoes
        self.says: list[bytes] = []
        self.writes = 0
        self.waits = 0

    def __call__(self) -> Babbler:
        return self

    def write(self, data: bytes, within: float) -> int:
        self.writes += 1
        if self._echoes:
            self.says.append(data)
        return len(data)

    def read(self, limit: int, within: float) -> bytes:
        if not self.says:
            self._clock.advance(within)
            self.waits += 1
            return b""
        data, rest = self.says[0][:limit], self.says[0][limit:]
        self.says[:1] = [rest] if rest else []
        return data

    def close(self) -> None:
        self.says.clear()


@settings(max_examples=cases(200))
@given(noise, noise, st.booleans(), st.booleans())
def test_a_link_to_a_babbler_ends_in_time(
    first: bytes, second: bytes, echoes: bool, presents: bool
) -> None:
    clock = Clock()
    line = Babbler(clock, echoes=echoes)
    line.says = [data for data in (first, second) if data]
    link = EscposLink(line, TIMING, clock, PRESENTER if presents else GENERIC)
    begun = clock()
    for ask in (link.condition, link.synchronise, link.clear):
        try:
            ask()
        except TransportError:
            assert echoes or ASK in first + second
    assert clock() - begun <= 6 * TIMING.answer + TIMING.quiet + TIMING.clear


def test_an_echo_never_delivers() -> None:
    clock = Clock()
    printer = EscposPrinter("s", Babbler(clock, echoes=True), clock=clock)
    assert not printer.status().can_print


@pytest.mark.parametrize(
    ("flood", "times"),
    [(bytes(range(0x80, 0x100)) * 80, 1000), (b"\x12" * 10_240, 2), (b"\x10" * 10_240, 2)],
    ids=["no answer", "one answer for ever", "the begin of one for ever"],
)
def test_a_flood_leaves_nothing_behind(flood: bytes, times: int) -> None:
    clock = Clock()
    line = Babbler(clock)
    link = EscposLink(line, TIMING, clock)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for _ in range(times):
        line.says.append(flood)
        link.drain()
    after, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 1 << 14
    assert peak < 1 << 20
    assert link.condition() is None


def test_a_printer_that_never_stops_talking_is_not_listened_to_for_ever() -> None:
    clock = Clock()

    class Chatter(Babbler):
        def read(self, limit: int, within: float) -> bytes:
            clock.advance(0.001)
            return b"\xff" * limit

    link = EscposLink(Chatter(clock), TIMING, clock)
    begun = clock()
    assert link.condition() is None
    assert clock() - begun <= 2 * TIMING.answer + 0.1


def test_the_answers_of_another_protocol_deliver_no_slip() -> None:
    for said in OTHERS:
        clock = Clock()
        line = Babbler(clock)
        line.says = [said] * 3
        printer = EscposPrinter("s", line, clock=clock)
        assert not printer.status().can_print


def test_kinds_are_told_apart() -> None:
    data = b"\x10\x00\x00\x0f\x12\x00\x18\x00\x0c\x00\x0f"
    assert parse_replies(data)[0] == [
        AutomaticStatus(b"\x10\x00\x00\x0f"),
        Realtime(0x12),
        PaperSensor(0),
        AutomaticStatus(b"\x18\x00\x0c\x00"),
        PaperSensor(15),
    ]
