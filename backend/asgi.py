"""What ``office events`` serves."""

from __future__ import annotations

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backend.settings")
django.setup()

from django.conf import settings  # noqa: E402 - after set-up

from backend.events import Events  # noqa: E402
from backend.events_office import DatabaseOffice  # noqa: E402

application = Events(DatabaseOffice(), settings.OFFICE_EVENTS_LIMIT)
