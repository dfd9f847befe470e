from __future__ import annotations

from devices.detect import Found, everything
from devices.discovery.known import Line
from devices.discovery.plugged import Plugged


def test_each_kind_by_the_name_that_a_driver_opens() -> None:
    things = (
        Plugged(Line.CAMERA, "/dev/video0", "", "Camera"),
        Plugged(Line.PRINTER, "", "0519:0003", "Star"),
        Plugged(Line.SERIAL, "/dev/serial/by-id/a", "0c2e:0901", "Reader"),
        Plugged(Line.WEDGE, "/dev/input/event7", "1234:5678", "Keys"),
    )
    assert everything(lambda: things) == [
        Found("camera", "/dev/video0", "Camera"),
        Found("usb printer", "0519:0003", "Star", "0519:0003"),
        Found(
            "serial port", "/dev/serial/by-id/a", "Reader", "0c2e:0901",
            "scanner, Honeywell, Metrologic",
        ),
        Found("keyboard or reader", "/dev/input/event7", "Keys", "1234:5678"),
    ]  # fmt: skip


def test_this_machine_can_be_asked() -> None:
    assert all(found.path for found in everything())
