from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.scanner.api import Overflow, Scan
from devices.scanner.codec import FLOOD, LIMIT, Framer
from tests.cases import cases

GAP = 0.08
ENDS = [b"\r", b"\n", b"\r\n", b"\x03"]
TD1 = [
    b"IDVNM0010010015001001001001<<6",
    b"9001011M3001018VNM<<<<<<<<<<<2",
    b"NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<",
]
TD3 = [
    b"P<VNMTRAN<<THI<B<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
    b"C1234567<8VNM9001011F3001018001190000001<<02",
]
CARD = "001090000001||Nguyễn Văn A|01011990|Nam|Số 1, Hà Nội|01012021".encode()


def scans(*codes: bytes) -> list[Scan]:
    return [Scan(code) for code in codes]


def read(*chunks: bytes) -> list[Scan | Overflow]:
    """All at one time, and then silence."""
    framer = Framer(GAP)
    found = [frame for chunk in chunks for frame in framer.feed(chunk, 0.0)]
    return found + framer.expire(GAP)


@pytest.mark.parametrize("end", ENDS)
def test_a_suffix_ends_a_code_at_once(end: bytes) -> None:
    framer = Framer(GAP)
    assert framer.feed(CARD + end, 0) == scans(CARD)
    assert framer.quiet_at() is None


@pytest.mark.parametrize("end", [*ENDS, b"\t", b"\t\r"])
def test_two_codes_in_one_read_are_two_scans(end: bytes) -> None:
    assert read(b"one" + end + b"two" + end) == scans(b"one", b"two")


@pytest.mark.parametrize("end", [*ENDS, b"\t", b"\t\r", b""])
def test_one_code_over_many_reads_is_one_scan(end: bytes) -> None:
    wire = CARD + end
    assert read(*(wire[at : at + 7] for at in range(0, len(wire), 7))) == scans(CARD)


def test_crlf_split_between_reads_makes_no_empty_scan() -> None:
    framer = Framer(GAP)
    assert framer.feed(b"one\r", 0) == scans(b"one")
    assert framer.feed(b"\ntwo\r", 0) == scans(b"two")


def test_a_reader_without_a_suffix_ends_by_silence() -> None:
    framer = Framer(GAP)
    assert framer.feed(b"one", 10.0) == []
    assert framer.expire(10.0 + GAP / 2) == []
    assert framer.expire(10.0 + GAP) == scans(b"one")
    assert framer.expire(99.0) == []


def test_what_keeps_a_reader_busy_is_no_silence() -> None:
    framer = Framer(GAP)
    framer.feed(b"one", 0.0)
    assert framer.feed(b"", 0.07) == []
    assert framer.quiet_at() == pytest.approx(0.07 + GAP)


@pytest.mark.parametrize(
    ("wire", "code"),
    [
        (b"\x02code\x03", b"code"),
        (b"\x02code\r\n\x03", b"code"),
        (b"\x02two\rlines\x03\r\n", b"two\rlines"),
        (b"noise\x02code\x03", b"code"),
        (b"\x02code\x03L", b"code"),
        (b"\x02code\x035A\r\n", b"code"),
        (b"\x02half\x02code\x03", b"code"),
        (b"\x02\x03code\r", b"code"),
        (b"\x02code", b"code"),
        (b"]Q1code\r", b"code"),
        (b"\x02]Q3code\x03", b"code"),
        (b"]L0code", b"code"),
        (b"\x00\xffcode\x00\r\xff", b"code"),
        (b"\x00\x00]Q1code\x00", b"code"),
        (b"]Yes", b"]Yes"),
        (b"a\tb\r", b"a\tb"),
    ],
)
def test_what_a_reader_puts_round_a_code_is_cut_off(wire: bytes, code: bytes) -> None:
    assert read(wire) == scans(code)


def test_an_stx_without_its_etx_counts_for_nothing() -> None:
    assert read(b"\x02one\rtwo\rthree") == scans(b"one", b"two", b"three")


def test_an_stx_without_its_etx_hides_no_code_however_many_follow() -> None:
    codes = [b"code %d" % number for number in range(2000)]
    assert read(b"\x02" + b"\r".join(codes)) == scans(*codes)


@pytest.mark.parametrize(
    "noise", [b"\x00", b"\xff" * 40, b"\r\n\t\x00\r", b"\x03\x03", b"\x02\x03"]
)
def test_noise_alone_is_no_scan(noise: bytes) -> None:
    assert read(noise) == []


def test_a_set_top_bit_is_handed_on_as_it_is() -> None:
    garbled = bytes(byte | 0x80 for byte in b"card\r")
    assert read(garbled) == scans(garbled)


def test_a_reader_that_echoes_is_read_twice() -> None:
    assert read(b"one\r\x02one\x03") == scans(b"one", b"one")
    zone = b"".join(line + b"\r" for line in TD3)
    assert read(zone + zone) == scans(*[b"\r".join(TD3)] * 2)


@pytest.mark.parametrize("zone", [TD1, TD3], ids=["TD1", "TD3"])
@pytest.mark.parametrize(
    "shape",
    [b"%b\r", b"%b\r\n", b"%b\n", b"\x02%b\r\x03", b"\x02%b\x03\x5a", b"]o1%b\r", b"HDR1%b\r"],
)
def test_the_lines_of_a_zone_are_one_scan_without_waiting(zone: list[bytes], shape: bytes) -> None:
    end = b"\r\n" if shape.endswith(b"\n") else b"\r"
    framer = Framer(GAP)
    assert framer.feed(shape % end.join(zone), 0.0) == scans(b"\r".join(zone))
    assert framer.quiet_at() is None or framer.expire(GAP) == []


def test_the_lines_of_a_zone_may_come_one_by_one() -> None:
    framer = Framer(GAP)
    assert framer.feed(TD1[0] + b"\r", 0.0) == []
    assert framer.feed(TD1[1] + b"\r", 0.05) == []
    assert framer.expire(0.1) == []
    assert framer.feed(TD1[2] + b"\r", 0.1) == scans(b"\r".join(TD1))


@pytest.mark.parametrize("lines", [TD1[:2], TD3[:1], [TD1[2][:20]], [TD1[0], TD1[1][3:]]])
def test_a_partial_zone_is_one_scan_after_silence(lines: list[bytes]) -> None:
    framer = Framer(GAP)
    assert framer.feed(b"\r".join(lines) + b"\r", 0.0) == []
    assert framer.expire(GAP) == scans(b"\r".join(lines))


def test_a_zone_whose_last_line_is_cut_is_one_scan() -> None:
    cut = [TD3[0], TD3[1][10:34]]
    assert b"<" not in cut[1]
    assert read(b"\r".join(cut) + b"\r") == scans(b"\r".join(cut))


def test_a_zone_without_line_ends_is_one_scan() -> None:
    assert read(b"".join(TD3) + b"\r") == scans(b"".join(TD3))


def test_header_lines_within_a_frame_are_no_part_of_the_zone() -> None:
    assert read(b"\x02PASSPORT\r" + b"\r".join(TD3) + b"\x03") == scans(b"\r".join(TD3))


def test_zones_and_codes_of_one_burst_are_told_apart() -> None:
    wire = b"".join(line + b"\r" for line in [*TD3, CARD, *TD1, TD3[0], CARD])
    expected = scans(b"\r".join(TD3), CARD, b"\r".join(TD1), TD3[0], CARD)
    assert read(wire) == expected


def test_the_longest_code_is_read_and_one_byte_more_is_an_overflow() -> None:
    for fill in (b"x", b"<"):
        assert read(fill * LIMIT) == scans(fill * LIMIT)
        assert read(fill * (LIMIT + 1)) == [Overflow(LIMIT + 1)]


def test_after_an_overflow_the_next_code_is_read() -> None:
    assert read(b"x" * 9000 + b"\rgood\r") == [Overflow(9000), Scan(b"good")]
    assert read(b"x" * 9000 + b"\x02good\x03") == [Overflow(9000), Scan(b"good")]


def test_an_endless_flood_is_reported_and_held_in_bounds() -> None:
    framer = Framer(GAP)
    found = [frame for _ in range(FLOOD // 1024 + 4) for frame in framer.feed(b"x" * 1024, 0.0)]
    assert found == [Overflow(FLOOD)]
    assert framer.expire(1.0) == scans(b"x" * 4096)


def test_ten_megabytes_without_a_line_end_and_then_a_code() -> None:
    chunk = bytes(byte for byte in range(256) if byte not in b"\r\n\x02\x03") * 40
    framer = Framer(GAP)
    for _ in range(10_000_000 // len(chunk) + 1):
        assert all(isinstance(frame, Overflow) for frame in framer.feed(chunk, 0.0))
        assert held(framer) <= LIMIT
    assert framer.feed(b"\r" + CARD + b"\r", 0.0)[-1] == Scan(CARD)


def test_reset_forgets() -> None:
    framer = Framer(GAP)
    framer.feed(b"\x02old\r" + TD1[0] + b"\rx", 0.0)
    framer.reset()
    assert framer.quiet_at() is None
    framer.feed(b"new", 1.0)
    assert framer.expire(2.0) == scans(b"new")


def held(framer: Framer) -> int:
    return len(framer._held) + sum(map(len, framer._zone))


codes = st.one_of(
    st.sampled_from(
        [CARD, b"HTTPS://MC.VN/V#ABCDEFGHIJ", b"KQ7RMN2PTWXY", b"one", b"\xc3\xa9t\xe9"]
    ),
    st.binary(min_size=3, max_size=9).map(bytes.hex).map(str.encode),
)
"""As readers of codes send them; not of a zone."""
noise = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [b"\x00" * 9, b"\xff", b"\x02", b"\x03", b"\x02\x02half", TD1[0], TD3[1], b"\t"]
    ),
    st.sampled_from([b"\x10\x04\x01", b"\x12\x14\x00\x0f", b"GET / HTTP/1.1\r\n\r\n", b"\x1b[0c"]),
)
sizes = st.lists(st.integers(1, 40), min_size=1, max_size=20)


def read_in_pieces(wire: bytes, pieces: list[int]) -> list[Scan | Overflow]:
    framer, found, at = Framer(GAP), [], 0
    for size in itertools.cycle(pieces):
        if at >= len(wire):
            break
        found += framer.feed(wire[at : at + size], 0.0)
        assert held(framer) <= 3 * LIMIT
        at += size
    return found + framer.expire(GAP)


@settings(max_examples=cases(300))
@given(st.lists(codes, max_size=6), st.sampled_from([b"\r", b"\n", b"\r\n", b"\x03"]), sizes)
def test_split_and_joined_reads_give_the_same_scans(
    laid: list[bytes], end: bytes, pieces: list[int]
) -> None:
    wire = b"".join(code + end for code in laid)
    assert read_in_pieces(wire, pieces) == [Scan(code) for code in laid]


@settings(max_examples=cases(1000))
@given(st.lists(st.tuples(noise, codes), max_size=5), noise, sizes, st.booleans())
def test_every_whole_code_in_the_noise_is_found(
    laid: list[tuple[bytes, bytes]], rest: bytes, pieces: list[int], framed: bool
) -> None:
    """Noise of any kind, ended by the line end or the STX that a code's frame begins with."""
    shape = b"%b\x02%b\x03" if framed else b"%b\x03\r%b\r"
    wire = b"".join(shape % pair for pair in laid) + rest
    found = iter(read_in_pieces(wire, pieces))
    for _, code in laid:
        assert Scan(code) in found, "a code is missing, or out of turn"


@settings(max_examples=cases(300))
@given(st.lists(st.tuples(st.binary(max_size=3000), st.floats(0, 0.2)), max_size=12))
def test_whatever_comes_nothing_is_made_up_and_no_more_is_held_than_a_code(
    wire: list[tuple[bytes, float]],
) -> None:
    framer, now, found = Framer(GAP), 0.0, []
    for chunk, pause in wire:
        now += pause
        found += framer.expire(now) + framer.feed(chunk, now)
        assert held(framer) <= 3 * LIMIT
    found += framer.expire(now + GAP)
    assert framer.quiet_at() is None
    sent = b"".join(chunk for chunk, _ in wire)
    for frame in found:
        if isinstance(frame, Scan):
            assert 0 < len(frame.data) <= LIMIT
            assert all(line in sent for line in frame.data.split(b"\r"))
    assert sum(len(f.data) if isinstance(f, Scan) else f.size for f in found) <= len(sent)


def test_a_scan_does_not_show_whose_card_it_is() -> None:
    assert "Nguy" not in repr(Scan(CARD))
