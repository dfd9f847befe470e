"""What every test shares."""

from __future__ import annotations

import io
import sys
import threading
import traceback
from collections.abc import Generator
from itertools import chain, zip_longest

import pytest
from hypothesis import settings

# The same cases at each run, and no limit on a case's time: two cores may be busy elsewhere.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


LONG = ("tests/backend/walk/", "tests/torture/", "tests/walks/")
"""Few tests, each of which takes long: begun last, one of them would run alone at the end."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long first, and journeys, which mostly wait, beside files that compute.

    There are more workers than cores, and each takes the next file: that keeps the cores busy,
    and no long file is left alone at the end. Order within a file stays as it is written.
    """
    files: dict[str, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.nodeid.partition("::")[0], []).append(item)
    longest_first = sorted(files, key=lambda name: len(files[name]), reverse=True)
    first = [name for name in longest_first if name.startswith(LONG)]
    waiting = first + [name for name in longest_first if name.startswith("tests/journeys/")]
    computing = [name for name in longest_first if name not in set(waiting)]
    turns = chain.from_iterable(zip_longest(waiting, computing))
    items[:] = [item for name in turns if name is not None for item in files[name]]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What fails once in many runs is understood from its first failure, or not at all: where
    every thread stood, and what the logs of the kiosk and of the parts beside it said.
    """
    report = yield
    if call.when == "call" and report.failed:
        report.sections.append(("threads", threads_now()))
        for name, value in getattr(item, "funcargs", {}).items():
            log = getattr(value, "log", None)
            if isinstance(log, io.StringIO):
                report.sections.append((f"log of {name}", log.getvalue()[-20_000:]))
            if callable(logs := getattr(value, "logs", None)):
                report.sections.append((f"logs of {name}", logs()[-40_000:]))
    return report


def threads_now() -> str:
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return "\n".join(
        f"-- {names.get(ident, ident)}\n{''.join(traceback.format_stack(frame)[-8:])}"
        for ident, frame in sys._current_frames().items()
        if ident != threading.get_ident()
    )
