"""One office for all walks of a process. The walk of all states takes a minute for each language
and way: only `make test-walks` takes it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.journeys.hall import Site
from tests.walks.site import an_office

collect_ignore = [] if os.environ.get("WALKS") else ["test_every_state.py"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with an_office(tmp_path_factory.mktemp("walks")) as office:
        yield office
