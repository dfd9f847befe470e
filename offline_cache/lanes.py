"""Exchanges with the office under way, several at once: a slow one costs its lane and no more."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from offline_cache.outbox import DueEntry


@dataclass(frozen=True, slots=True)
class Ended:
    """``error`` is what the exchange raised, if anything."""

    entry: DueEntry
    error: BaseException | None


class Lanes:
    """At most ``most`` threads, begun when they are needed. Used by one thread.

    On leaving, nothing is waited for: what is still under way ends by its own time limits, and
    what came of it is not heard.
    """

    def __init__(self, most: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._monotonic = monotonic
        self._begun: dict[str, tuple[DueEntry, float]] = {}
        self._threads = 0
        self._work: queue.SimpleQueue[tuple[DueEntry, Callable[[], object]] | None]
        self._work = queue.SimpleQueue()
        self._ended: queue.SimpleQueue[Ended] = queue.SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for _ in range(self._threads):
            self._work.put(None)

    def __len__(self) -> int:
        """How many are under way."""
        return len(self._begun)

    @property
    def persons(self) -> frozenset[str]:
        """Whose entries are under way."""
        return frozenset(entry.person for entry, _ in self._begun.values() if entry.person)

    def room(self, width: int, slow: float) -> int:
        """How many more may begin, if ``width`` may go side by side. Those that have taken
        ``slow`` seconds do not count, as long as there are lanes.
        """
        late = self._monotonic() - slow
        quick = sum(begun > late for _, begun in self._begun.values())
        return min(self._most - len(self._begun), width - quick)

    def begin(self, entry: DueEntry, exchange: Callable[[], object]) -> None:
        """Only where there is room."""
        self._begun[entry.entry] = entry, self._monotonic()
        if self._threads < len(self._begun):
            self._threads += 1
            threading.Thread(target=self._run, name="sync-lane", daemon=True).start()
        self._work.put((entry, exchange))

    def ended(self, seconds: float) -> list[Ended]:
        """What has ended, waiting so long for the first; empty if nothing has."""
        found: list[Ended] = []
        try:
            found.append(self._ended.get(timeout=seconds))
            while True:
                found.append(self._ended.get_nowait())
        except queue.Empty:
            for one in found:
                del self._begun[one.entry.entry]
            return found

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            entry, exchange = work
            error: BaseException | None = None
            try:
                exchange()
            except BaseException as raised:  # noqa: BLE001 - told to whoever waits for it
                error = raised
            self._ended.put(Ended(entry, error))
            del work, entry, exchange, error
