"""A serial port without hardware: a pseudo terminal under a name that stays the same."""

from __future__ import annotations

import errno
import os
import termios
import tty
from pathlib import Path


class PtyPort:
    """``link`` is what a driver opens; it points to another terminal after each plugging in.

    The master side is non-blocking. Between ``unplug`` and ``plug`` the link does not exist, as
    udev's would not.
    """

    def __init__(self, link: Path) -> None:
        self.link = link
        self._master: int | None = None
        self._slave: int | None = None

    @property
    def master(self) -> int | None:
        """File descriptor of the device's side, while plugged in."""
        return self._master

    def plug(self) -> int:
        """Make the port; returns the master's descriptor."""
        if self._master is not None:
            return self._master
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave, termios.TCSANOW)
        os.set_blocking(self._master, False)
        new = self.link.with_name(self.link.name + ".new")
        new.unlink(missing_ok=True)
        new.symlink_to(os.ttyname(self._slave))
        new.replace(self.link)
        # The slave stays open here: without any holder a master's reads fail with EIO.
        return self._master

    def unplug(self) -> None:
        """Whoever has the port open sees it vanish. Any number of times."""
        if self._master is None or self._slave is None:
            return
        self.link.unlink(missing_ok=True)
        os.close(self._slave)
        os.close(self._master)
        self._master = self._slave = None

    def read(self) -> bytes:
        """What the driver has written; empty if nothing."""
        return self._try_read() if self._master is not None else b""

    def write(self, data: bytes) -> int:
        """Returns how much the line took: the kernel holds about 4 KiB that nobody has read."""
        if self._master is None:
            return 0
        try:
            return os.write(self._master, data)
        except BlockingIOError:
            return 0

    def _try_read(self) -> bytes:
        assert self._master is not None
        try:
            return os.read(self._master, 65536)
        except BlockingIOError:
            return b""
        except OSError as e:
            if e.errno != errno.EIO:
                raise
            return b""
