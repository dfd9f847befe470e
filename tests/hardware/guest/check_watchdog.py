"""The machine's own watchdog (softdog)"""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
from pathlib import Path

from tests.hardware.guest.gadgets import until

NODE = Path("/dev/watchdog0")
_GET_SUPPORT = 0x80285700
_SET_OPTIONS_STOP = b"V"
"""linux/watchdog.h: the magic close."""


def test_there() -> None:
    """/dev/watchdog0 is there, is fed, and is stopped in an orderly way"""
    subprocess.run(["modprobe", "softdog", "soft_noboot=1"], check=True)
    until(NODE.exists)
    file = os.open(NODE, os.O_WRONLY)
    try:
        answer = fcntl.ioctl(file, _GET_SUPPORT, bytes(40))
        assert b"Software Watchdog" in struct.unpack("=II32s", answer)[2]
        assert os.write(file, b"\0") == 1
    finally:
        os.write(file, _SET_OPTIONS_STOP)
        os.close(file)
