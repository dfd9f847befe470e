from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.faults import UnknownFaultError
from devices.simulators.escpos_machine import LONGEST_SLIP_ROWS, EscposMachine

ROW = b"\xff" * 72
CUT = b"\x1dV\x00"


def raster(rows: int) -> bytes:
    return b"\x1dv0\x00\x48\x00" + rows.to_bytes(2, "little") + ROW * rows


def ask(machine: EscposMachine) -> str:
    return b"".join(machine.receive(bytes((0x10, 0x04, n))) for n in (1, 2, 3, 4)).hex()


@pytest.mark.parametrize(
    ("fault", "answers"),
    [
        (None, "12121212"),
        ("paper-low", "1212121e"),
        ("paper-out", "1a32127e"),
        ("cover-open", "1a161212"),
        ("offline", "1a121212"),
        ("hardware-error", "1a523212"),
        ("head-hot", "1a525212"),
        ("silent", ""),
        ("unplugged", ""),
    ],
)
def test_what_it_answers_to_dle_eot(fault: str | None, answers: str) -> None:
    machine = EscposMachine()
    if fault:
        machine.set_fault(fault, on=True)
    assert ask(machine) == answers
    if fault:
        machine.set_fault(fault, on=False)
    assert ask(machine) == "12121212"


def test_gs_r_waits_its_turn_and_tells_the_paper() -> None:
    machine = EscposMachine()
    assert machine.receive(b"\x1dr\x01") == b"\x00"
    machine.set_fault("paper-low", on=True)
    assert machine.receive(b"\x1dr\x01") == b"\x03"
    machine.set_fault("cover-open", on=True)
    assert machine.receive(b"\x1dr\x01") == b""
    assert machine.set_fault("cover-open", on=False) == b"\x03"


def test_automatic_status_only_once_it_was_asked_for() -> None:
    machine = EscposMachine()
    assert machine.set_fault("paper-low", on=True) == b""
    assert machine.receive(b"\x1da\x0e") == b"\x10\x00\x03\x0f"
    assert machine.set_fault("paper-out", on=True) == b"\x18\x00\x0f\x0f"
    assert machine.set_fault("paper-out", on=True) == b""
    assert machine.set_fault("paper-out", on=False) == b"\x10\x00\x03\x0f"


def test_a_slip_is_what_lies_between_two_cuts() -> None:
    machine = EscposMachine()
    machine.receive(raster(3) + b"\x1bJ\x05" + CUT + raster(1) + b"\x1dVB\x02" + CUT)
    assert [slip.size for slip in machine.slips] == [(576, 8), (576, 3)]
    assert machine.slips[0].getpixel((0, 0)) == 0
    assert machine.slips[0].getpixel((0, 7)) == 255


def test_it_prints_after_the_refill_what_it_was_sent_before() -> None:
    machine = EscposMachine(paper_rows=2)
    assert machine.receive(raster(5) + CUT + b"\x1dr\x01") == b""
    assert machine.switches.on() == ("paper-out",)
    assert machine.slips == []
    assert machine.set_fault("paper-out", on=False) == b"\x00"
    assert [slip.size for slip in machine.take_slips()] == [(576, 5)]
    assert machine.slips == []


def test_clearing_forgets_the_rest_but_not_what_is_on_the_paper() -> None:
    machine = EscposMachine(paper_rows=2)
    machine.receive(raster(5) + CUT)
    assert machine.receive(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08") == b"\x37\x25\x00"
    machine.set_fault("paper-out", on=False)
    assert machine.receive(CUT + b"\x1dr\x01") == b"\x00"
    assert [slip.size for slip in machine.slips] == [(576, 2)]


def test_the_cutter_jams_when_it_cuts_and_cuts_when_it_is_cleared() -> None:
    machine = EscposMachine()
    machine.set_fault("cutter-jam", on=True)
    assert ask(machine) == "12121212"
    assert machine.receive(raster(2) + CUT + b"\x1dr\x01") == b""
    assert ask(machine) == "1a521a12"
    assert machine.set_fault("cutter-jam", on=False) == b"\x00"
    assert [slip.size for slip in machine.slips] == [(576, 2)]


@pytest.mark.parametrize("fault", ["unplugged", "silent", "hardware-error"])
def test_switched_off_and_on_its_buffer_is_empty(fault: str) -> None:
    machine = EscposMachine(paper_rows=1)
    machine.receive(raster(3) + CUT)
    machine.set_fault(fault, on=True)
    machine.set_fault(fault, on=False)
    machine.set_fault("paper-out", on=False)
    assert machine.receive(b"\x1dr\x01") == b"\x00"
    assert machine.slips == []


def test_realtime_is_answered_from_the_middle_of_a_picture() -> None:
    machine = EscposMachine()
    whole = raster(2)
    assert machine.receive(whole[:50] + b"\x10\x04\x01") == b"\x12"
    assert machine.receive(whole[53:] + CUT) == b""
    assert len(machine.slips) == 1


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8))
def test_split_anywhere_it_does_the_same(sizes: list[int]) -> None:
    wire = (
        b"\x1b@\x1da\x0e\x1ba\x01Xin\n\x1bd\x01" + raster(2) + b"\x10\x04\x04" + CUT
        + b"\x1d(k\x03\x001C\x03\x1dr\x01\x10\x04\x01"
    )  # fmt: skip
    whole, parts = EscposMachine(), EscposMachine()
    answers, at, turn = b"", 0, 0
    while at < len(wire):
        size = sizes[turn % len(sizes)]
        answers += parts.receive(wire[at : at + size])
        at, turn = at + size, turn + 1
    assert answers == whole.receive(wire)
    assert [s.tobytes() for s in parts.slips] == [s.tobytes() for s in whole.slips]


@given(st.binary(max_size=600))
def test_no_bytes_upset_it(noise: bytes) -> None:
    machine = EscposMachine()
    machine.receive(noise)
    machine.receive(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")
    assert machine.receive(b"\x10\x04\x01")[-1:] == b"\x12"


@pytest.mark.parametrize(
    "skipped",
    [
        b"\x1d8L\x05\x00\x00\x00\x1b@\x1dV\x00",
        b"\x1d(k\x03\x00\x1dV\x00",
        b"\x1c(A\x02\x00\x0a\x0a",
        b"\x1cS\x0a\x0a\x1c.\x1cC\x0a",
        b"\x1bp\x0a\x0a\x0a\x1bt\x0a\x1d!\x0a\x1dL\x0a\x0a",
        b"\x10\x14\x01\x00\x01\x10\x05\x02",
    ],
)
def test_commands_that_print_nothing_are_stepped_over_with_their_arguments(skipped: bytes) -> None:
    machine = EscposMachine()
    assert machine.receive(skipped + b"\x1bJ\x07" + CUT + b"\x1dr\x01") == b"\x00"
    assert [slip.height for slip in machine.slips] == [7]


def test_what_waits_is_bounded() -> None:
    machine = EscposMachine()
    machine.set_fault("offline", on=True)
    for _ in range(3):
        machine.receive(b"\x1bJ\x01" * 200_000)
    machine.set_fault("offline", on=False)
    assert 0 < sum(slip.height for slip in machine.slips) <= (1 << 20) // 3


def test_paper_that_nobody_cuts_is_torn_off() -> None:
    machine = EscposMachine()
    for _ in range(LONGEST_SLIP_ROWS // 1000 + 1):
        machine.receive(raster(1000))
    assert [slip.height for slip in machine.slips] == [LONGEST_SLIP_ROWS + 1]


def test_an_unknown_fault_names_those_that_there_are() -> None:
    with pytest.raises(UnknownFaultError, match="paper-out") as caught:
        EscposMachine().set_fault("gremlins", on=True)
    assert "cutter-jam" in caught.value.known
