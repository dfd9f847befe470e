"""A machine in which devices are plugged in and pulled, by umockdev: a /sys, a /dev and a udev of
its own. Run under ``umockdev-wrapper``; prints what discovery saw, one JSON line a step.
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
import time

from devices.discovery.foreign import foreign
from devices.discovery.watch import Watch

_DEVICES = {
    "console": """\
P: /devices/virtual/tty/tty1
N: tty1
E: DEVNAME=/dev/tty1
E: SUBSYSTEM=tty
E: MAJOR=4
E: MINOR=1
""",
    "scanner": """\
P: /devices/pci0/usb1/1-1/1-1:1.0/tty/ttyACM0
N: ttyACM0
E: DEVNAME=/dev/ttyACM0
E: SUBSYSTEM=tty
E: MAJOR=166
E: MINOR=0

P: /devices/pci0/usb1/1-1/1-1:1.0
E: DEVTYPE=usb_interface
E: DRIVER=cdc_acm
E: SUBSYSTEM=usb
A: bInterfaceClass=02\\n

P: /devices/pci0/usb1/1-1
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=0c2e\\n
A: idProduct=0b81\\n
A: manufacturer=Honeywell\\n
A: product=Voyager\\t1400g\\n
""",
    "printer": """\
P: /devices/pci0/usb1/1-2/1-2:1.0/usbmisc/lp0
N: usb/lp0
E: DEVNAME=/dev/usb/lp0
E: SUBSYSTEM=usbmisc
E: MAJOR=180
E: MINOR=0

P: /devices/pci0/usb1/1-2/1-2:1.0
E: DEVTYPE=usb_interface
E: DRIVER=usblp
E: SUBSYSTEM=usb
A: bInterfaceClass=07\\n
L: driver=../../../../../bus/usb/drivers/usblp

P: /devices/pci0/usb1/1-2
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=04b8\\n
A: idProduct=0e15\\n
A: manufacturer=EPSON\\n
A: product=TM-T20II\\n
""",
    "printer that nobody holds": """\
P: /devices/pci0/usb1/1-3/1-3:1.0
E: DEVTYPE=usb_interface
E: SUBSYSTEM=usb
A: bInterfaceClass=07\\n

P: /devices/pci0/usb1/1-3
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=0519\\n
A: idProduct=0003\\n
A: manufacturer=Star\\n
A: product=TSP143 "II"\\n
""",
    "keyboard": """\
P: /devices/pci0/usb1/1-4/1-4:1.0/0003:1234:5678.0001/input/input7/event7
N: input/event7
E: DEVNAME=/dev/input/event7
E: SUBSYSTEM=input
E: MAJOR=13
E: MINOR=71

P: /devices/pci0/usb1/1-4/1-4:1.0/0003:1234:5678.0001/input/input7
E: SUBSYSTEM=input
A: id/bustype=0003\\n
A: capabilities/key=1000000000007 ff980000000007ff febeffdff3cfffff fffffffffffffffe\\n
A: capabilities/abs=0\\n

P: /devices/pci0/usb1/1-4
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=1234\\n
A: idProduct=5678\\n
A: manufacturer=Nobody\\n
A: product=Reader\\n
""",
    "touch screen": """\
P: /devices/pci0/usb1/1-5/input/input8/event8
N: input/event8
E: DEVNAME=/dev/input/event8
E: SUBSYSTEM=input
E: MAJOR=13
E: MINOR=72

P: /devices/pci0/usb1/1-5/input/input8
E: SUBSYSTEM=input
A: id/bustype=0003\\n
A: capabilities/key=400 0 0 0 fffffffffffffffe\\n
A: capabilities/abs=260800000000003\\n

P: /devices/pci0/usb1/1-5
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=1111\\n
A: idProduct=2222\\n
""",
    "camera": """\
P: /devices/pci0/usb1/1-6/1-6:1.0/video4linux/video0
N: video0
E: DEVNAME=/dev/video0
E: SUBSYSTEM=video4linux
E: MAJOR=81
E: MINOR=0
A: index=0\\n

P: /devices/pci0/usb1/1-6/1-6:1.0/video4linux/video1
N: video1
E: DEVNAME=/dev/video1
E: SUBSYSTEM=video4linux
E: MAJOR=81
E: MINOR=1
A: index=1\\n

P: /devices/pci0/usb1/1-6
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=3333\\n
A: idProduct=4444\\n
A: manufacturer=Maker\\n
A: product=Camera\\n
""",
    "scanner elsewhere": """\
P: /devices/pci0/usb1/1-9/1-9:1.0/tty/ttyACM3
N: ttyACM3
E: DEVNAME=/dev/ttyACM3
E: SUBSYSTEM=tty
E: MAJOR=166
E: MINOR=3

P: /devices/pci0/usb1/1-9/1-9:1.0
E: DEVTYPE=usb_interface
E: DRIVER=cdc_acm
E: SUBSYSTEM=usb
A: bInterfaceClass=02\\n

P: /devices/pci0/usb1/1-9
E: DEVTYPE=usb_device
E: DRIVER=usb
E: SUBSYSTEM=usb
A: idVendor=0c2e\\n
A: idProduct=0b81\\n
A: manufacturer=Honeywell\\n
A: product=Voyager\\t1400g\\n
""",
}
_SECONDS = 10.0


class Testbed:
    def __init__(self) -> None:
        self._library = ctypes.CDLL("libumockdev.so.0")
        self._library.umockdev_testbed_new.restype = ctypes.c_void_p
        self._self = ctypes.c_void_p(self._library.umockdev_testbed_new())

    def plug(self, device: str) -> None:
        """Umockdev tells udev's listeners of each part by itself."""
        failed = ctypes.c_void_p()
        done = self._library.umockdev_testbed_add_from_string(
            self._self, _DEVICES[device].encode(), ctypes.byref(failed)
        )
        assert done, device

    def pull(self, device: str) -> None:
        """Umockdev can tell of a removal only while the device is there: a second word follows."""
        node, *_, top = self._paths(device)
        self._library.umockdev_testbed_uevent(self._self, node, b"remove")
        self._library.umockdev_testbed_remove_device(self._self, top)
        self._library.umockdev_testbed_uevent(self._self, self._paths("console")[0], b"change")

    @staticmethod
    def _paths(device: str) -> list[bytes]:
        lines = _DEVICES[device].splitlines()
        return [b"/sys" + line[3:].encode() for line in lines if line.startswith("P: ")]


def main() -> int:
    testbed = Testbed()
    watch = Watch()
    testbed.plug("console")
    watch.start()
    tell(watch, "begin", 0)
    count = 0
    for device in list(_DEVICES)[1:-1]:
        testbed.plug(device)
        count += device != "touch screen"
        tell(watch, device, count)
    testbed.pull("scanner")
    tell(watch, "scanner pulled", count - 1)
    testbed.plug("scanner elsewhere")
    tell(watch, "scanner elsewhere", count)
    watch.close()
    print(json.dumps({"threads": threading.active_count()}))
    return 0


def tell(watch: Watch, step: str, count: int) -> None:
    """What there is once ``count`` devices are known with their ids: umockdev makes a device before
    the one that it hangs on.
    """
    end = time.monotonic() + _SECONDS
    while True:
        turn, present = watch.turn, watch.present()
        if len(present) == count and all(thing.ids for thing in present):
            break
        if not watch.wait(turn, end - time.monotonic()):
            break
    print(
        json.dumps(
            {
                "step": step,
                "present": [[str(t.line), t.path, t.ids, t.description] for t in present],
                "foreign": [[f.description, f.ids, f.path, f.table] for f in foreign(present)],
            }
        )
    )


if __name__ == "__main__":
    sys.exit(main())
