"""What every UPS does: the fake, the driver over the simulator, the driver over NUT itself."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from devices.faults import UPS_FAULTS, Fault, UnknownFaultError
from devices.simulators.ups import UpsSimulator
from devices.status import Action, DeviceState, Power
from devices.ups.api import Ups
from devices.ups.fakes import FakeUps
from devices.ups.nut import NutUps
from tests.devices.nut_stand import NutStand
from tests.devices.parts import until

WITHIN = 3.0
"""Seconds; ``devices.ups.api``."""


class Supply(Protocol):
    """The hardware's side."""

    def known_faults(self) -> tuple[Fault, ...]: ...
    def faults(self) -> tuple[str, ...]: ...
    def set_fault(self, name: str, on: bool) -> None: ...


Rig = tuple[Ups, Supply]


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NutStand]:
    with NutStand(tmp_path_factory.mktemp("nut")) as stand:
        yield stand


@pytest.fixture(params=["fake", "simulator", "nut"])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    if request.param == "fake":
        fake = FakeUps()
        yield fake, fake
        return
    if request.param == "nut":
        stand: NutStand = request.getfixturevalue("stand")
        with closing(NutUps("ups", stand.ups, stand.host, stand.port)) as ups:
            yield ups, stand
            for name in stand.faults():
                stand.set_fault(name, on=False)
        return
    with (
        UpsSimulator() as simulator,
        closing(NutUps("ups", simulator.ups, simulator.host, simulator.port)) as ups,
    ):
        yield ups, simulator


def becomes(ups: Ups, device: DeviceState, power: Power, action: Action) -> None:
    def so() -> bool:
        status = ups.status()
        return (status.device, status.power, status.action) == (device, power, action)

    until(so, f"{device}, {power}, {action}", within=20)


def test_what_the_ups_says_and_that_it_recovers(rig: Rig) -> None:
    """In one walk, as NUT's own parts need a second or two for each step."""
    ups, supply = rig
    becomes(ups, DeviceState.ONLINE, Power.MAINS, Action.NONE)
    assert ups.status().charge is not None
    assert ups.status().runtime is not None
    supply.set_fault("on-battery", on=True)
    becomes(ups, DeviceState.ONLINE, Power.BATTERY, Action.NONE)
    supply.set_fault("battery-low", on=True)
    becomes(ups, DeviceState.ONLINE, Power.LOW, Action.NONE)
    supply.set_fault("battery-low", on=False)
    supply.set_fault("on-battery", on=False)
    supply.set_fault("replace-battery", on=True)
    becomes(ups, DeviceState.ONLINE, Power.MAINS, Action.MAINTENANCE)
    supply.set_fault("replace-battery", on=False)
    for name, state, action in (
        ("stale", DeviceState.UNKNOWN, Action.RESET),
        ("unplugged", DeviceState.NO_DEVICE, Action.CONFIGURATION),
    ):
        supply.set_fault(name, on=True)
        becomes(ups, state, Power.UNKNOWN, action)
        supply.set_fault(name, on=False)
        becomes(ups, DeviceState.ONLINE, Power.MAINS, Action.NONE)


def test_f10_silent_it_is_unknown_within_three_seconds_and_comes_back(rig: Rig) -> None:
    ups, supply = rig
    becomes(ups, DeviceState.ONLINE, Power.MAINS, Action.NONE)
    supply.set_fault("silent", on=True)
    begun = time.monotonic()
    status = ups.status()
    assert time.monotonic() - begun < WITHIN + 1, "one second for a busy machine"
    assert (status.device, status.power) == (DeviceState.UNKNOWN, Power.UNKNOWN)
    assert status.charge is status.runtime is None
    assert status.detail
    supply.set_fault("silent", on=False)
    becomes(ups, DeviceState.ONLINE, Power.MAINS, Action.NONE)


def test_closed_twice(rig: Rig) -> None:
    ups, _ = rig
    ups.close()
    ups.close()


@pytest.mark.parametrize("rig", ["fake", "simulator"], indirect=True)
def test_faults_are_those_of_the_list(rig: Rig) -> None:
    _, supply = rig
    assert supply.known_faults() == UPS_FAULTS
    supply.set_fault("stale", on=True)
    assert supply.faults() == ("stale",)
    with pytest.raises(UnknownFaultError):
        supply.set_fault("gremlins", on=True)


def test_nuts_own_client_reads_the_simulator(tmp_path: Path) -> None:
    """An independent reading of the same wire."""
    with UpsSimulator() as simulator:
        simulator.set_fault("on-battery", on=True)
        address = f"{simulator.ups}@{simulator.host}:{simulator.port}"
        told = upsc(address)
        assert told.returncode == 0
        assert dict(line.split(": ", 1) for line in told.stdout.splitlines()) == dict(
            simulator.variables()
        )
        assert upsc(address, "ups.status").stdout == "OB DISCHRG\n"
        assert upsc("-l", f"{simulator.host}:{simulator.port}").stdout == "ups\n"
        simulator.set_fault("stale", on=True)
        assert "Data stale" in upsc(address).stderr
        simulator.set_fault("unplugged", on=True)
        assert "Driver not connected" in upsc(address).stderr
        assert "Unknown UPS" in upsc(f"other@{simulator.host}:{simulator.port}").stderr


def upsc(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["upsc", *words], capture_output=True, text=True, timeout=20, check=False)
