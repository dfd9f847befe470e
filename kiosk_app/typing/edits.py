"""A change to the text that ends at the cursor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """Take ``delete`` characters away before the cursor, then put ``insert`` in."""

    delete: int
    insert: str


def difference(old: str, new: str) -> Edit:
    """What makes ``new`` of ``old``, which ends at the cursor."""
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    return Edit(len(old) - same, new[same:])
