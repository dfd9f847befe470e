"""What was proven in the guest, as a page: docs/results/hardware.md."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HEAD = """\
# Drivers on a real kernel, the kiosk under a real systemd

`make test-hardware` boots a machine of its own (QEMU, software emulation) with Debian's kernel. USB
devices are made by that kernel itself (dummy_hcd and configfs): real descriptors, real uevents,
real drivers, and a cable that can be pulled at any moment. Our own programs run in it as they are.

An emulated processor is ten to thirty times slower than a kiosk's, and this machine was busy with
other work besides: the durations are upper bounds.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One check. ``measured`` are names and seconds."""

    part: str
    check: str
    passed: bool
    seconds: float
    measured: tuple[tuple[str, float], ...]
    why: str


def read(results: Path) -> list[Line]:
    """What the guest left, one line for each check; one whose clean-up failed has failed."""
    lines: dict[tuple[str, str], Line] = {}
    for text in results.read_text("utf-8").splitlines() if results.exists() else ():
        said = json.loads(text)
        key = said["part"], said["check"]
        before = lines.get(key)
        if before is not None and not before.passed:
            continue
        lines[key] = Line(
            *key,
            said["passed"],
            said["seconds"],
            tuple((name, seconds) for name, seconds in said["measured"]),
            said["why"],
        )
    return list(lines.values())


@dataclass(frozen=True, slots=True)
class Circumstances:
    kernel: str
    commit: str
    boots: Sequence[tuple[str, float, bool]]
    """What for, seconds from on to off, and whether it went off by itself."""


def page(lines: Sequence[Line], where: Circumstances, date: str, picture: str) -> str:
    """Markdown. ``picture`` is the file that shows the kiosk, beside the page."""
    boots = ", ".join(
        f"{name} {seconds:.0f} s" + ("" if ended else " (ended: it did not go off by itself)")
        for name, seconds, ended in where.boots
    )
    passed = sum(line.passed for line in lines)
    host = f"{platform.machine()}, {os.cpu_count()} cores, Linux {platform.release()}"
    rows = [
        HEAD,
        f"- {date}, commit {where.commit}",
        f"- host: {host.partition('-')[0]}; guest: Linux {where.kernel}, systemd as first process",
        f"- from power on to power off: {boots}",
        f"- **{passed} of {len(lines)} hold**",
    ]
    for part in dict.fromkeys(line.part for line in lines):
        rows += [
            "",
            f"## {part}",
            "",
            "| check | holds | took, s | measured |",
            "|---|---|---|---|",
        ]
        rows += [_row(line) for line in lines if line.part == part]
    rows += ["", f"![The kiosk under systemd and cage in the guest, by grim]({picture})"]
    return "\n".join(rows) + "\n"


def _row(line: Line) -> str:
    measured = ", ".join(f"{name}: {_rounded(seconds)} s" for name, seconds in line.measured)
    check = line.check.replace("|", "\\|")
    return f"| {check} | {'yes' if line.passed else '**no**'} | {line.seconds:.1f} | {measured} |"


def _rounded(seconds: float) -> str:
    return f"{seconds:.3f}" if seconds < 1 else f"{seconds:.1f}"
