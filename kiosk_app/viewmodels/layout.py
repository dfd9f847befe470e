"""Where the parts of this machine are. Words and illustrations come from the same value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """As the person sees it, standing in front of the machine."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class MachineLayout:
    """Parts below the screen. ``top_edge_mm`` is the height of the screen's top edge above the
    floor: from it follows how far low mode must move the controls down.
    """

    glass: Side = Side.LEFT
    tray: Side = Side.MIDDLE
    slot: Side = Side.RIGHT
    top_edge_mm: float = 1326.0

    def sides(self) -> list[str]:
        """Of glass, tray and slot, as the illustrations are told."""
        return [self.glass.value, self.tray.value, self.slot.value]


REACH_MM = 1120.0
"""Highest point that everybody reaches (EN 301 549, over an obstruction)."""
