"""`make bench`: every figure beside its peers, in one run. Names of figures may be given."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import (
    cold_recovery,
    compose_ct07,
    compose_others,
    device_watch,
    drain_outage,
    drain_requests,
    durable_enqueue,
    first_frame,
    print_accepted,
    recovery,
    screen_frames,
    slip_bytes,
    slip_cpu,
)
from benchmarks.figure import Figure, table, write

MEASURES: dict[str, Callable[[], Sequence[Figure]]] = {
    "compose_ct07": compose_ct07.measure,
    "compose_others": compose_others.measure,
    "durable_enqueue": durable_enqueue.measure,
    "drain_requests": drain_requests.measure,
    "drain_outage": drain_outage.measure,
    "recovery": recovery.measure,
    "cold_recovery": cold_recovery.measure,
    "print_accepted": print_accepted.measure,
    "slip_bytes": slip_bytes.measure,
    "slip_cpu": slip_cpu.measure,
    "device_watch": device_watch.measure,
    "first_frame": first_frame.measure,
    "screen_frames": screen_frames.measure,
}


def main() -> int:
    wanted = sys.argv[1:] or list(MEASURES)
    figures: list[Figure] = []
    for name in wanted:
        print(f"measuring {name}", file=sys.stderr, flush=True)
        figures.extend(MEASURES[name]())
    write(figures, Path("build/bench.json"))
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    print(table(figures))
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
