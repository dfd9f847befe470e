"""A whole certificate from another process, by keys alone and by AT-SPI alone."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest

from tests.journeys.hall import Site
from tests.kiosk_app.scenes import SCENES
from tests.walks.declared import declared, names_of
from tests.walks.routes_papers import certificate
from tests.walks.site import WAYS, walking

LANGUAGE: Final = os.environ.get("WALK_LANGUAGE", "vi")


@pytest.mark.timeout(400)
@pytest.mark.parametrize("way", WAYS)
def test_a_certificate(site: Site, tmp_path: Path, way: str) -> None:
    """accessibility.md: tree."""
    with walking(site, tmp_path / "kiosk", LANGUAGE, way) as ways:
        certificate(ways)
        ways.ready()
        assert {"SignIn", "Printing.stage=checking", "TakePapers.gone"} <= ways.line.visited
        assert ways.line.visited <= declared()


def test_every_face_of_every_screen_has_a_declared_name() -> None:
    for name, scene in SCENES.items():
        said = names_of(scene(LANGUAGE))
        assert said <= declared(), name
        assert type(scene(LANGUAGE).screen).__name__ in said
