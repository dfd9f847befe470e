from __future__ import annotations

from django.apps import AppConfig


class IssuanceConfig(AppConfig):
    name = "backend.issuance"
    label = "issuance"
