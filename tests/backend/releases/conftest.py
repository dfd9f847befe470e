from __future__ import annotations

from pathlib import Path

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from backend.releases.keys import OnlineKeys
from tests.backend.releases.kiosk import UpdatingKiosk
from tests.backend.releases.repository import Begun


@pytest.fixture
def begun(db: None, settings: Settings, tmp_path: Path) -> Begun:
    """The office with a repository that has begun."""
    settings.OFFICE_RELEASE_KEYS = tmp_path / "keys"
    settings.OFFICE_FORMS_SECRET_FILE = None
    carried = tmp_path / "carried"
    carried.mkdir()
    begun = Begun(carried, OnlineKeys(tmp_path / "keys"))
    begun.begin(timezone.now())
    return begun


@pytest.fixture
def updating(begun: Begun, tmp_path: Path) -> UpdatingKiosk:
    folder = tmp_path / "kiosk"
    folder.mkdir()
    return UpdatingKiosk(folder)
