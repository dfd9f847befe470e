"""Every state that the journey declares, from another process, in every language.

By keys alone, and by AT-SPI alone: what was visited is what is declared, neither more nor less.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest

from kiosk_app.i18n.languages import LANGUAGES
from tests.journeys.hall import Site
from tests.walks.declared import declared
from tests.walks.routes import ROUTES, WITHOUT_SLIPS
from tests.walks.site import WAYS, walking

ALL: Final = "all"
WANTED: Final = os.environ["WALKS"]
SPOKEN: Final = [*LANGUAGES] if WANTED == ALL else WANTED.split(",")
"""`make test-walks WALKS=vi,ko` for some of them."""


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", SPOKEN)
def test_all_states_are_visited_and_no_others(
    site: Site, tmp_path: Path, language: str, way: str
) -> None:
    """accessibility.md: tree, keypad."""
    visited: set[str] = set()
    for routes, slips in ((ROUTES, True), (WITHOUT_SLIPS, False)):
        folder = tmp_path / ("with-slips" if slips else "without-slips")
        with walking(site, folder, language, way, slips=slips, locked=not slips) as ways:
            for route in routes:
                route(ways)
                ways.mend()
            visited |= ways.line.visited
    assert sorted(visited) == sorted(declared())
