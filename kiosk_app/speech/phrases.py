"""The words that speech adds to those of the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """In one language. ``%1``, ``%2``, ``%3`` are filled in from the left."""

    step: str
    """``%1`` of ``%2`` parts, called ``%3``."""
    choices: Callable[[int], str]
    """How many things there are to choose, and by which key."""
    position: str
    button: str
    tick: str
    choice: str
    tab: str
    field: str
    ticked: str
    not_ticked: str
    chosen: str
    not_chosen: str
    empty: str
    unavailable: str
    hidden: str
    """In place of the first thing that is the person's own; ``hidden_too`` of the next ones."""
    hidden_too: str
    dot: str
    """For a sign that is not said."""
    deleted: str
    space: str
    begun: str
    """Reading aloud has begun, and by which key it ends."""
    ended: str
    rate: str
    """``%1`` times the usual speed."""
    volume: str
    """Step ``%1`` of ``%2``."""


def fill(pattern: str, *values: object) -> str:
    """``pattern`` with ``%1``, ``%2`` ... replaced."""
    for number, value in enumerate(values, 1):
        pattern = pattern.replace(f"%{number}", str(value))
    return pattern
