from __future__ import annotations

import re

import pytest

from devices.faults import (
    PAGE_PRINTER_FAULTS,
    SCANNER_FAULTS,
    SLIP_PRINTER_FAULTS,
    Fault,
    FaultSwitches,
    UnknownFaultError,
)


@pytest.mark.parametrize("faults", [SLIP_PRINTER_FAULTS, PAGE_PRINTER_FAULTS, SCANNER_FAULTS])
def test_names_are_words_for_a_command_line_and_meanings_are_given(
    faults: tuple[Fault, ...],
) -> None:
    names = [fault.name for fault in faults]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)
    assert all(fault.meaning for fault in faults)


def test_switches() -> None:
    switches = FaultSwitches(SLIP_PRINTER_FAULTS)
    assert switches.set("silent", on=True)
    assert not switches.set("silent", on=True)
    assert switches.set("paper-out", on=True)
    assert switches.on() == ("paper-out", "silent")
    assert "silent" in switches
    assert switches.any_of("silent", "offline")
    assert switches.set("silent", on=False)
    assert not switches.any_of("silent", "offline")
    with pytest.raises(UnknownFaultError) as caught:
        switches.set("jam", on=True)
    assert caught.value.known[0] == "paper-out"
