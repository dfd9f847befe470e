"""One figure beside its peer, and how a table and a file are made of them."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, NamedTuple

WARM_UP = 5
ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Figure:
    """``ratio`` is ours / peer. ``goal`` is what the ratio should be at most, or at least; None
    where a peer stands there for information. The two p95 are in the same unit, where measured.
    """

    name: str
    ours: float
    peer: float
    peer_name: str
    unit: str
    goal: float | None
    better: Literal["lower", "higher"] = "lower"
    ours_p95: float | None = None
    peer_p95: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.peer

    @property
    def holds(self) -> bool:
        if self.goal is None:
            return True
        return self.ratio <= self.goal if self.better == "lower" else self.ratio >= self.goal


class Spread(NamedTuple):
    """Median and 95th percentile of some times."""

    median: float
    p95: float

    @classmethod
    def of(cls, times: Sequence[float]) -> Spread:
        return cls(statistics.median(times), statistics.quantiles(times, n=20)[-1])


def beside(name: str, ours: Spread, peer: Spread, peer_name: str, goal: float | None) -> Figure:
    """Medians in milliseconds, with their p95."""
    return Figure(
        name,
        ours.median,
        peer.median,
        peer_name,
        "ms",
        goal,
        ours_p95=ours.p95,
        peer_p95=peer.p95,
    )


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
    """Each figure's parts, its ratio, and whether it holds, as JSON."""
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
        goal = "–" if figure.goal is None else f"{sign} {figure.goal:g}"
        holds = "–" if figure.goal is None else "yes" if figure.holds else "no"
        lines.append(
            f"| {figure.name} | {_said(figure.ours, figure.unit, figure.ours_p95)} "
            f"| {_said(figure.peer, figure.unit, figure.peer_p95)}, {figure.peer_name} "
            f"| {figure.ratio:.2f} | {goal} | {holds} |"
        )
    return "\n".join(lines)


def _said(value: float, unit: str, p95: float | None) -> str:
    tail = "" if p95 is None else f" (p95 {p95:.4g})"
    return f"{value:.4g} {unit}{tail}"
