"""In the guest: every check leaves a line in /out/results.jsonl, which the host reads."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Generator
from pathlib import Path

import pluggy
import pytest

RESULTS = Path("/out/results.jsonl")


@pytest.fixture(scope="session", autouse=True)
def modules() -> None:
    """Two sockets for USB devices that this machine is itself, and a keyboard that types itself."""
    subprocess.run(["modprobe", "dummy_hcd", "num=2"], check=True)
    subprocess.run(["modprobe", "-a", "libcomposite", "uinput"], check=True)


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Callable[[str, float], None]:
    """Notes a duration in seconds for the report."""

    def note(what: str, seconds: float) -> None:
        request.node.user_properties.append((what, round(seconds, 3)))

    return note


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pluggy.Result[pytest.TestReport], None]:
    outcome = yield
    report = outcome.get_result()
    if report.when != "call" and report.passed:
        return
    assert isinstance(item, pytest.Function)
    about = item.module.__doc__ or item.path.stem
    which = f" ({item.callspec.id})" if hasattr(item, "callspec") else ""
    line = {
        "part": about.splitlines()[0],
        "check": " ".join((item.function.__doc__ or item.name).split()) + which,
        "stage": report.when,
        "passed": report.passed,
        "seconds": round(report.duration, 2),
        "measured": [list(pair) for pair in item.user_properties],
        "why": "" if report.passed else str(report.longrepr)[-2000:],
    }
    with RESULTS.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
