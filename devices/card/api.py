"""What the kiosk will ask of a reader of chip cards and passports.

A driver has to: follow PC/SC readers by pcscd (the daemon holds the USB device), report a card
that comes and goes as ``media`` within a second, carry command and answer APDUs (ISO/IEC 7816-4)
as bytes, each bounded in time, and survive a reader that is unplugged and a pcscd that restarts.
It never looks into the answers: what a chip says is read in ``identity_documents``.
"""

from __future__ import annotations

from typing import Protocol

from devices.status import CardReaderStatus


class ChipCardReader(Protocol):
    @property
    def name(self) -> str: ...

    def status(self) -> CardReaderStatus:
        """``media``: ``present`` while a chip answers; ``unknown`` unless the reader is online."""
        ...

    def exchange(self, command: bytes, within: float) -> bytes:
        """One command APDU, and its answer with status word, ``within`` seconds.

        Raises ``TransportError`` when the card or the reader is gone: nothing is sent twice.
        """
        ...

    def close(self) -> None: ...
