"""What the kiosk will ask of a validator of banknotes.

A driver has to: speak the validator's own protocol over a serial line (SSP, ccTalk, MDB behind an
adapter) with its sequence bits, so that an answer lost on the way never counts a note twice; hold
each note in escrow until the kiosk decides; and tell a note that was stacked from one that was
given back, also when power fails between the two. Money is counted by the ledger, not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from devices.status import CardReaderStatus


@dataclass(frozen=True, slots=True)
class Note:
    """A banknote in escrow. ``value`` in the smallest unit of ``currency`` (ISO 4217): VND has no
    smaller one than the dong. ``number`` grows by one with each note of the validator's life.
    """

    number: int
    value: int
    currency: str


class BillValidator(Protocol):
    @property
    def name(self) -> str: ...

    def status(self) -> CardReaderStatus:
        """``media``: ``present`` a note in escrow, ``jammed`` one that sticks, ``retracted`` one
        that was pulled back in; ``fraudAttempt`` as the device's state when it says so.
        """
        ...

    def accept(self, values: frozenset[int]) -> None:
        """Take only notes of these values; none of them closes the slot. Raises ``DeviceError``."""
        ...

    def read(self, timeout: float) -> Note | None:
        """The note that lies in escrow, or the first that comes within ``timeout`` seconds."""
        ...

    def stack(self, note: Note) -> None:
        """Keep it; returns once the device says that it lies in the cash box.

        Raises ``DeviceError`` when it does not: where the note is, is unknown then.
        """
        ...

    def give_back(self, note: Note) -> None:
        """Raises ``DeviceError`` when the device does not say that the note is out."""
        ...

    def close(self) -> None: ...
