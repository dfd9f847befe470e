"""What the kiosk will ask of a scanner of sheets.

A driver has to: open a SANE device by a name that stays the same, scan one side in a process of
its own (SANE's backends block, and some crash) that is ended when its time is over, keep the
picture in memory only, and say of the feeder whether a sheet lies in it.
"""

from __future__ import annotations

from typing import Protocol

from PIL import Image

from devices.status import CardReaderStatus


class DocumentScanner(Protocol):
    @property
    def name(self) -> str: ...

    def status(self) -> CardReaderStatus:
        """``media``: ``present`` a sheet in the feeder, ``jammed`` one that sticks; ``unknown`` for
        a flat glass, which cannot tell.
        """
        ...

    def scan(self, dpi: int, within: float) -> Image.Image:
        """One side, in colour, ``within`` seconds. Raises ``DeviceError``: no half pictures."""
        ...

    def close(self) -> None: ...
