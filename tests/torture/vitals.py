"""What this process has taken of the machine: memory, threads, open files, sockets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Final

_OWN: Final = Path("/proc/self")


@dataclass(frozen=True, slots=True)
class Vitals:
    threads: int
    """Of the process, Qt's and libraries' own among them."""
    sockets: int
    files: int
    """Open ones, which are no sockets: pipes, devices, memory, files without a name."""

    def more_than(self, start: Vitals) -> str:
        """What there is more of than at the start; empty if nothing is."""
        pairs = [
            (field.name, getattr(start, field.name), getattr(self, field.name))
            for field in fields(self)
        ]
        return ", ".join(
            f"{name}: {was} at the start, {now} now" for name, was, now in pairs if now > was
        )


def most(looks: Iterable[Vitals]) -> Vitals:
    """Of each the most that was seen."""
    return Vitals(*map(max, zip(*map(astuple, looks), strict=True)))


def vitals() -> Vitals:
    targets: list[str] = []
    for link in (_OWN / "fd").iterdir():
        try:
            targets.append(str(link.readlink()))
        except FileNotFoundError:
            # The listing's own, closed meanwhile.
            continue
    sockets = sum(target.startswith("socket:") for target in targets)
    return Vitals(len(list((_OWN / "task").iterdir())), sockets, len(targets) - sockets)


def memory() -> int:
    """Bytes of this process's own, which no file holds (``smaps_rollup`` of proc(5)).

    Its share of libraries is left out: that grows by itself when another program that has them
    loaded ends.
    """
    told = dict(line.split(":", 1) for line in (_OWN / "smaps_rollup").read_text().splitlines()[1:])
    return sum(int(told[name].split()[0]) for name in ("Pss_Anon", "Pss_Shmem")) * 1024
