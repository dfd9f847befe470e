from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.printer.escpos_codec import (
    CLEARED_ANSWER,
    AutomaticStatus,
    Cleared,
    Condition,
    PaperSensor,
    Realtime,
    Reply,
    ask_realtime,
    from_automatic,
    from_realtime,
    parse_replies,
    to_status,
)
from devices.status import Action, Cover, DeviceState, Media, Paper

EASE = (0x12, 0x12, 0x12, 0x12)


def test_questions_as_epson_prints_them() -> None:
    assert [ask_realtime(n).hex() for n in (1, 2, 3, 4)] == [
        "100401",
        "100402",
        "100403",
        "100404",
    ]


@pytest.mark.parametrize(
    ("data", "replies"),
    [
        (b"\x12", [Realtime(0x12)]),
        (b"\x1a\x32\x72\x7e", [Realtime(0x1A), Realtime(0x32), Realtime(0x72), Realtime(0x7E)]),
        (b"\x00", [PaperSensor(0)]),
        (b"\x03\x0f", [PaperSensor(3), PaperSensor(15)]),
        (b"\x14\x00\x00\x0f", [AutomaticStatus(b"\x14\x00\x00\x0f")]),
        (b"\x37\x25\x00", [Cleared()]),
        (b"\x11\x13", []),
        (b"\x18\x00\x0c\x0f\x12\x0f", [
            AutomaticStatus(b"\x18\x00\x0c\x0f"), Realtime(0x12), PaperSensor(15),
        ]),
    ],
)  # fmt: skip
def test_answers(data: bytes, replies: list[Reply]) -> None:
    assert parse_replies(data) == (replies, len(data))


@pytest.mark.parametrize("noise", [b"\x01", b"\x02", b"\x04", b"\x80", b"\xff", b"\x93", b"\x3d"])
def test_noise_is_no_answer(noise: bytes) -> None:
    assert parse_replies(noise) == ([], 1)


def test_a_broken_start_does_not_swallow_what_follows() -> None:
    assert parse_replies(b"\x10\x00\x12") == ([PaperSensor(0), Realtime(0x12)], 3)
    assert parse_replies(b"\x37\x12") == ([Realtime(0x12)], 2)


@pytest.mark.parametrize("part", [b"\x10", b"\x10\x00\x00", b"\x37", b"\x37\x25"])
def test_what_may_still_become_an_answer_waits(part: bytes) -> None:
    assert parse_replies(part) == ([], 0)


answers = st.one_of(
    st.integers(0, 255).map(lambda b: bytes((b & 0x6C | 0x12,))),
    st.sampled_from([b"\x00", b"\x03", b"\x0c", b"\x0f"]),
    st.binary(min_size=4, max_size=4).map(
        lambda b: bytes((b[0] & 0x6C | 0x10, b[1] & 0x6F, b[2] & 0x6F, b[3] & 0x6F))
    ),
    st.just(CLEARED_ANSWER),
)


@given(st.lists(answers, max_size=12), st.data())
def test_split_anywhere_the_answers_are_the_same(parts: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(parts)
    cut = data.draw(st.integers(0, len(whole)))
    expected, used = parse_replies(whole)
    assert used == len(whole)
    assert len(expected) == len(parts)
    first, used = parse_replies(whole[:cut])
    rest, _ = parse_replies(whole[used:])
    assert first + rest == expected


@given(st.binary(max_size=200))
def test_any_noise_is_used_up_but_for_three_bytes(noise: bytes) -> None:
    _, used = parse_replies(noise)
    assert len(noise) - 3 <= used <= len(noise)


@pytest.mark.parametrize(
    ("answers", "condition"),
    [
        (EASE, Condition()),
        ((0x1A, 0x16, 0x12, 0x12), Condition(offline=True, cover_open=True)),
        ((0x1A, 0x32, 0x12, 0x7E), Condition(offline=True, paper_near_end=True, paper_end=True)),
        ((0x12, 0x12, 0x12, 0x1E), Condition(paper_near_end=True)),
        ((0x1A, 0x52, 0x1A, 0x12), Condition(offline=True, cutter_error=True)),
        ((0x1A, 0x52, 0x32, 0x12), Condition(offline=True, unrecoverable=True)),
        ((0x1A, 0x52, 0x52, 0x12), Condition(offline=True, recovers_itself=True)),
        ((0x1A, 0x52, 0x12, 0x12), Condition(offline=True, other_error=True)),
    ],
)
def test_realtime_bits(answers: tuple[int, int, int, int], condition: Condition) -> None:
    assert from_realtime(*answers) == condition


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        (b"\x10\x00\x00\x0f", Condition()),
        (b"\x38\x00\x00\x0f", Condition(offline=True, cover_open=True)),
        (b"\x18\x00\x0f\x0f", Condition(offline=True, paper_near_end=True, paper_end=True)),
        (b"\x18\x08\x00\x0f", Condition(offline=True, cutter_error=True)),
        (b"\x18\x20\x00\x0f", Condition(offline=True, unrecoverable=True)),
        (b"\x18\x40\x00\x0f", Condition(offline=True, recovers_itself=True)),
        (b"\x18\x04\x00\x0f", Condition(offline=True, other_error=True)),
    ],
)
def test_automatic_bits(data: bytes, condition: Condition) -> None:
    assert from_automatic(data) == condition


conditions = st.builds(Condition, *[st.booleans()] * 8)


@given(conditions)
def test_only_a_printer_at_ease_can_print(condition: Condition) -> None:
    status = to_status(condition, 7.0)
    hindered = condition != Condition(paper_near_end=condition.paper_near_end)
    assert status.can_print == (not hindered)
    assert status.taken_at == 7.0
    assert status.can_print or status.detail


@pytest.mark.parametrize(
    ("condition", "device", "paper", "action"),
    [
        (Condition(), DeviceState.ONLINE, Paper.FULL, Action.NONE),
        (Condition(paper_near_end=True), DeviceState.ONLINE, Paper.LOW, Action.REFILL),
        (Condition(offline=True, paper_end=True), DeviceState.ONLINE, Paper.OUT, Action.REFILL),
        (Condition(offline=True), DeviceState.OFFLINE, Paper.FULL, Action.RESET),
        (Condition(offline=True, unrecoverable=True), DeviceState.HARDWARE_ERROR, Paper.FULL,
         Action.MAINTENANCE),
        (Condition(offline=True, recovers_itself=True), DeviceState.DEVICE_BUSY, Paper.FULL,
         Action.NONE),
    ],
)  # fmt: skip
def test_names_of_xfs(
    condition: Condition, device: DeviceState, paper: Paper, action: Action
) -> None:
    status = to_status(condition, 0)
    assert (status.device, status.paper, status.action) == (device, paper, action)


def test_cover_and_cutter_are_named() -> None:
    assert to_status(Condition(offline=True, cover_open=True), 0).cover is Cover.OPEN
    assert to_status(Condition(offline=True, cutter_error=True), 0).media is Media.JAMMED
