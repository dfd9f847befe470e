"""One figure beside its peer, and how a table and a file are made of them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

WARM_UP = 5
ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Figure:
    """``ratio`` is ours / peer. ``goal`` is what the ratio should be at most, or at least."""

    name: str
    ours: float
    peer: float
    peer_name: str
    unit: str
    goal: float
    better: Literal["lower", "higher"] = "lower"

    @property
    def ratio(self) -> float:
        return self.ours / self.peer

    @property
    def holds(self) -> bool:
        return self.ratio <= self.goal if self.better == "lower" else self.ratio >= self.goal


def times_ms(*works: Callable[[], object]) -> list[list[float]]:
    """What each of ``works`` takes, in milliseconds, warm. They take turns, so that what else the
    machine does falls on all of them.
    """
    for work in works:
        for _ in range(WARM_UP):
            work()
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, taken in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            taken.append((time.perf_counter() - start) * 1000)
    return times


def write(figures: Sequence[Figure], path: Path) -> None:
    """``name, ours, peer, peer_name, unit, ratio, goal, holds`` of each figure, as JSON."""
    rows = []
    for figure in figures:
        row = asdict(figure)
        del row["better"]
        rows.append({**row, "ratio": round(figure.ratio, 3), "holds": figure.holds})
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", "utf-8")


def table(figures: Sequence[Figure]) -> str:
    lines = ["| figure | ours | peer | ratio | goal | holds |", "|---|---|---|---|---|---|"]
    for figure in figures:
        sign = "≤" if figure.better == "lower" else "≥"
        lines.append(
            f"| {figure.name} | {figure.ours:.4g} {figure.unit} "
            f"| {figure.peer:.4g} {figure.unit}, {figure.peer_name} "
            f"| {figure.ratio:.2f} | {sign} {figure.goal:g} | {'yes' if figure.holds else 'no'} |"
        )
    return "\n".join(lines)
