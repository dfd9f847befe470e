"""Threads of a kiosk share their heaps."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk_app.arenas import ARENAS

COUNT = """
import re, sys, threading
from kiosk_app.arenas import share_arenas
if sys.argv[1] == "shared":
    share_arenas()
ready, done = threading.Barrier(9), threading.Event()
def take():
    held = [bytes(5000 + number) for number in range(50)]
    ready.wait()
    done.wait()
for _ in range(8):
    threading.Thread(target=take).start()
ready.wait()
# A thread's arena begins where 64 MiB do.
starts = re.findall("^([0-9a-f]+)-[0-9a-f]+ rw", open("/proc/self/maps").read(), re.MULTILINE)
print(sum(int(start, 16) % (64 << 20) == 0 for start in starts))
done.set()
"""


@pytest.mark.parametrize("how", ["shared", "own"])
def test_few_heaps_are_made_for_many_threads(how: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT, how], stdout=subprocess.PIPE, text=True, check=True
    )
    # The first heap is the process's own.
    others = int(done.stdout)
    assert others == ARENAS - 1 if how == "shared" else others >= ARENAS
