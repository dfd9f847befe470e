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
from tests.walks.routes import ROUTES, UNREACHED
from tests.walks.site import WAYS, walking

ALL: Final = "all"
WANTED: Final = os.environ["WALKS"]
SPOKEN: Final = [*LANGUAGES] if WANTED == ALL else WANTED.split(",")
"""`make test-walks WALKS=vi,ko` for some of them."""


@pytest.mark.timeout(420)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", SPOKEN)
def test_all_states_are_visited_and_no_others(
    site: Site, tmp_path: Path, language: str, way: str
) -> None:
    with walking(site, tmp_path / "kiosk", language, way) as ways:
        for route in ROUTES:
            route(ways)
            ways.mend()
        assert sorted(ways.line.visited) == sorted(declared() - set(UNREACHED))
