"""What the kiosk asks of its light."""

from __future__ import annotations

from typing import Protocol

from devices.status import ScannerStatus, Shine


class StatusLight(Protocol):
    @property
    def name(self) -> str: ...

    def shine(self, shine: Shine) -> None:
        """Say so until told otherwise; also after the light was unplugged and is back.

        Returns at once. A light that is gone is no error: ``status`` says so.
        """
        ...

    def status(self) -> ScannerStatus: ...

    def close(self) -> None: ...
