from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanner.api import Overflow, Scan
from devices.scanner.codec import FLOOD, LIMIT, Framer, Framing

GAP = 0.08
ENDS = [b"\r", b"\n", b"\r\n"]


def framer(framing: Framing) -> Framer:
    return Framer(framing, GAP)


@pytest.mark.parametrize("end", ENDS)
def test_a_line_is_a_scan_at_once(end: bytes) -> None:
    line = framer(Framing.LINE)
    assert line.feed(b"one" + end, 0) == [Scan(b"one")]
    assert line.quiet_at() is None


@pytest.mark.parametrize("end", ENDS)
def test_two_codes_in_one_read_are_two_scans(end: bytes) -> None:
    assert framer(Framing.LINE).feed(b"one" + end + b"two" + end, 0) == [Scan(b"one"), Scan(b"two")]


def test_crlf_split_between_reads_makes_no_empty_scan() -> None:
    line = framer(Framing.LINE)
    assert line.feed(b"one\r", 0) == [Scan(b"one")]
    assert line.feed(b"\ntwo\r", 0) == [Scan(b"two")]


def test_a_reader_without_a_suffix_ends_by_silence() -> None:
    line = framer(Framing.LINE)
    assert line.feed(b"one", 10.0) == []
    assert line.expire(10.0 + GAP / 2) == []
    assert line.expire(10.0 + GAP) == [Scan(b"one")]
    assert line.expire(99.0) == []


def test_lines_of_one_burst_are_one_scan() -> None:
    burst = framer(Framing.BURST)
    assert burst.feed(b"LINE1\r", 0.0) == []
    assert burst.feed(b"LINE2\r\n", 0.05) == []
    assert burst.quiet_at() == pytest.approx(0.05 + GAP)
    assert burst.expire(0.05 + GAP) == [Scan(b"LINE1\rLINE2")]


def test_ends_alone_are_no_scan() -> None:
    burst = framer(Framing.BURST)
    burst.feed(b"\r\n\r\n", 0.0)
    assert burst.expire(1.0) == []


@pytest.mark.parametrize("framing", Framing)
def test_the_longest_code_is_read_and_one_byte_more_is_an_overflow(framing: Framing) -> None:
    for size, expected in ((LIMIT, Scan(b"x" * LIMIT)), (LIMIT + 1, Overflow(LIMIT + 1))):
        frames = framer(framing)
        frames.feed(b"x" * size, 0.0)
        assert frames.expire(1.0) == [expected]


def test_after_an_overflow_the_next_code_is_read() -> None:
    line = framer(Framing.LINE)
    assert line.feed(b"x" * 9000 + b"\rgood\r", 0.0) == [Overflow(9000), Scan(b"good")]


def test_an_endless_flood_is_reported_and_held_in_bounds() -> None:
    burst = framer(Framing.BURST)
    found = [frame for _ in range(FLOOD // 1024 + 4) for frame in burst.feed(b"x" * 1024, 0.0)]
    assert found == [Overflow(FLOOD)]
    assert burst.expire(1.0) == [Scan(b"x" * 4096)]


def test_reset_forgets() -> None:
    burst = framer(Framing.BURST)
    burst.feed(b"old", 0.0)
    burst.reset()
    burst.feed(b"new", 1.0)
    assert burst.expire(2.0) == [Scan(b"new")]


codes = st.lists(
    st.binary(min_size=1, max_size=60).filter(lambda b: not set(b) & set(b"\r\n")), max_size=8
)


@given(codes, st.sampled_from(ENDS), st.lists(st.integers(1, 40), min_size=1))
def test_split_and_joined_reads_give_the_same_scans(
    laid: list[bytes], end: bytes, sizes: list[int]
) -> None:
    wire = b"".join(code + end for code in laid)
    line, found, at = framer(Framing.LINE), [], 0
    while at < len(wire):
        size = sizes[at % len(sizes)]
        found += line.feed(wire[at : at + size], 0.0)
        at += size
    assert found == [Scan(code) for code in laid]


@given(st.binary(max_size=20_000), st.sampled_from(Framing), st.integers(1, 5000))
def test_no_byte_is_held_twice_or_lost(wire: bytes, framing: Framing, size: int) -> None:
    frames, found = framer(framing), []
    for at in range(0, len(wire), size):
        found += frames.feed(wire[at : at + size], 0.0)
    found += frames.expire(1.0)
    total = sum(len(f.data) if isinstance(f, Scan) else f.size for f in found)
    ends = wire.count(b"\r") + wire.count(b"\n")
    assert len(wire) - ends <= total + (ends if framing is Framing.BURST else 0)
    assert total <= len(wire)
    assert all(len(f.data) <= LIMIT for f in found if isinstance(f, Scan))
