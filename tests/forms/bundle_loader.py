"""Loads one bundle in a process of its own and says what that cost: the tests' measuring glass.

Prints JSON: the faults, seconds from the moment the program is loaded, and the greatest memory in
megabytes of this process and of any that it started.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from forms.bundle import BundleError, load_bundle


def main(folder: Path) -> None:
    begin = time.perf_counter()
    faults: list[str] = []
    try:
        load_bundle(folder)
    except BundleError as e:
        faults = [f"{path}: {sentence}" for path, sentence in e.faults]
    took = time.perf_counter() - begin
    started = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    peak = max(_own_peak(), started) / 1024
    json.dump({"faults": faults, "seconds": took, "megabytes": peak}, sys.stdout)


def _own_peak() -> int:
    """Kilobytes since this program was begun; what rusage says begins with its parent's."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
