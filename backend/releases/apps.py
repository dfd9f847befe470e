from __future__ import annotations

from django.apps import AppConfig


class ReleasesConfig(AppConfig):
    name = "backend.releases"
    label = "releases"

    def ready(self) -> None:
        from backend.releases import waiting  # noqa: F401, PLC0415 - it says so for itself
