from __future__ import annotations

from contextlib import closing

import pytest

from devices.address import driver_at
from devices.bench import NOT_WELL, OK, main
from devices.errors import DeviceError
from devices.light.evdev_led import EvdevLight
from devices.sensor.evdev_switch import EvdevSwitch
from devices.simulators.ups import UpsSimulator
from devices.status import Action
from devices.ups.nut import NutUps


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("ups:ups@127.0.0.1", NutUps),
        ("ups:desk@127.0.0.1:3494", NutUps),
        ("switch:/dev/input/by-id/x@SW_MACHINE_COVER", EvdevSwitch),
        ("light:/dev/input/by-id/x@LED_MISC", EvdevLight),
    ],
)
def test_the_words_of_a_technician(address: str, kind: type) -> None:
    with closing(driver_at(address, "x")) as driver:
        assert type(driver) is kind
        assert driver.name == "x"


@pytest.mark.parametrize(
    "address",
    ["ups:ups", "ups:@host", "ups:ups@host:port", "switch:door@SW_MACHINE_COVER", "switch:/dev/x",
     "switch:/dev/x@SW_NO_SUCH", "light:/dev/x@", "light:LED_MISC"],
)  # fmt: skip
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(DeviceError) as refused:
        driver_at(address)
    assert refused.value.action is Action.CONFIGURATION


def test_the_bench_tells_how_a_ups_is(capsys: pytest.CaptureFixture[str]) -> None:
    with UpsSimulator() as simulator:
        address = f"ups:{simulator.ups}@{simulator.host}:{simulator.port}"
        assert main(["status", "--device", address]) == OK
        assert '"power": "mains"' in capsys.readouterr().out
        simulator.set_fault("stale", on=True)
        assert main(["status", "--device", address]) == NOT_WELL
        assert '"power": "unknown"' in capsys.readouterr().out
