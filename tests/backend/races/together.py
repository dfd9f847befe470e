"""Several of the office's threads at once, each with a line of its own to the database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from django.db import connections

R = TypeVar("R")
BEGIN_WITHIN = 20.0
END_WITHIN = 60.0


def together(acts: Sequence[Callable[[], R]]) -> list[R | Exception]:
    """Begin all in the same moment. What each returns or raises, in their order."""
    gate = threading.Barrier(len(acts))

    def run(act: Callable[[], R]) -> R | Exception:
        try:
            connections["default"].ensure_connection()
            gate.wait(BEGIN_WITHIN)
            return act()
        except Exception as e:  # noqa: BLE001 - the test says which it expects
            return e
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        running = [pool.submit(run, act) for act in acts]
        return [one.result(END_WITHIN) for one in running]
