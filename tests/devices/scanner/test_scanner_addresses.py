from __future__ import annotations

import contextlib

import pytest

from devices.address import driver_at
from devices.errors import DeviceError
from devices.scanner.wedge import WedgeScanner
from devices.status import DeviceState


def test_a_wedge_is_named_by_its_input_device() -> None:
    driver = driver_at("wedge:/dev/input/by-id/absent-event-kbd")
    assert isinstance(driver, WedgeScanner)
    with contextlib.closing(driver):
        status = driver.status()
    assert status.device is DeviceState.NO_DEVICE
    assert "/dev/input/by-id/absent-event-kbd" in status.detail


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("wedge:keyboard", "wedge:/dev/INPUT"),
        ("wedge:", "wedge:"),
        ("camera:Webcam", "running kiosk"),
    ],
)
def test_what_names_no_scanner_is_refused_with_what_would(address: str, words: str) -> None:
    with pytest.raises(DeviceError, match=words):
        driver_at(address)
