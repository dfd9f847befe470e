"""Words that are meant where another was typed: one letter too many, too few, wrong or swapped."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

SHORTEST: Final = 4
"""Letters of a word that can be told to be a slip of another."""
LONG: Final = 8
"""Letters of a word that may hold two slips."""
BEGUN: Final = 2
"""Letters of a word that is still being typed, at least."""
ENOUGH: Final = 12
"""Words that a beginning may have before it means nothing."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every word that services are called by, folded."""

    ordered: tuple[str, ...]
    by_length: Mapping[int, Sequence[str]]

    @classmethod
    def of(cls, words: Iterable[str]) -> Vocabulary:
        ordered = tuple(sorted(words))
        by_length: defaultdict[int, list[str]] = defaultdict(list)
        for word in ordered:
            by_length[len(word)].append(word)
        return cls(ordered, dict(by_length))

    def begun_by(self, start: str) -> tuple[str, ...]:
        """Words that begin so; none if there are too many to mean anything."""
        if len(start) < BEGUN:
            return ()
        begin = bisect_left(self.ordered, start)
        found = self.ordered[begin : begin + ENOUGH + 1]
        meant = tuple(word for word in found if word.startswith(start))
        return meant if len(meant) <= ENOUGH else ()

    def near(self, typed: str) -> tuple[str, ...]:
        """Words one slip away from ``typed``; of long words two, if there are none with one."""
        for slips in range(1, 1 + (len(typed) >= SHORTEST) + (len(typed) >= LONG)):
            found = tuple(
                word for word in self._as_long(typed, slips) if _within(typed, word, slips)
            )
            if found:
                return found
        return ()

    def _as_long(self, typed: str, slips: int) -> Iterator[str]:
        for length in range(max(SHORTEST - 1, len(typed) - slips), len(typed) + slips + 1):
            yield from self.by_length.get(length, ())


def _within(typed: str, meant: str, slips: int) -> bool:
    """At most so many letters were left out, added, replaced, or swapped with their neighbours."""
    if typed == meant:
        return True
    if not slips:
        return False
    begin = 0
    while begin < min(len(typed), len(meant)) and typed[begin] == meant[begin]:
        begin += 1
    rest, other = typed[begin:], meant[begin:]
    left = slips - 1
    return (
        _within(rest[1:], other[1:], left)
        or _within(rest, other[1:], left)
        or _within(rest[1:], other, left)
        or (rest[:2] == other[1::-1] and _within(rest[2:], other[2:], left))
    )
