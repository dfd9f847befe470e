from __future__ import annotations

from django.apps import AppConfig


class ProviderConfig(AppConfig):
    name = "backend.provider"
    label = "provider"
