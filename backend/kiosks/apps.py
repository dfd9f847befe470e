from __future__ import annotations

from django.apps import AppConfig


class KiosksConfig(AppConfig):
    name = "backend.kiosks"
    label = "kiosks"
