"""One office for all walks of a process. The walk of all states takes two minutes for each language
and way: only `make test-walks` takes it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Final

import pytest

from tests.journeys.hall import Site
from tests.walks.site import an_office

collect_ignore = [] if os.environ.get("WALKS") else ["test_every_state.py"]

BUSY: Final = 120.0
"""Seconds within which office, cable and phone answer, however busy the machine is."""
LIMITS: Final = (
    "kiosk_app.demo.office.START_SECONDS",
    "kiosk_app.dock.net.CALL_DEADLINE",
    "kiosk_app.dock.phone.CONNECT",
    "kiosk_app.dock.phone.READ",
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as patch:
            be_patient(patch)
            office = stack.enter_context(an_office(tmp_path_factory.mktemp("walks")))
        yield office


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    be_patient(monkeypatch)


def be_patient(patch: pytest.MonkeyPatch) -> None:
    for limit in LIMITS:
        patch.setattr(limit, BUSY)
