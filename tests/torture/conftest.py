"""What the proofs of this room share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import TORTURE

PATIENCE = 300.0
"""Seconds for a short form; an office of its own takes some to start on a busy machine."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        here = Path(__file__).parent in item.path.parents
        if here and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(0 if TORTURE else PATIENCE))
