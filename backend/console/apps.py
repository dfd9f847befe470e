from __future__ import annotations

from django.apps import AppConfig


class ConsoleConfig(AppConfig):
    name = "backend.console"
    label = "console"

    def ready(self) -> None:
        import backend.console.waiting  # noqa: F401, PLC0415 - not before the models are there
