"""``/console/``: one line for each room; each room has a file of its own."""

from __future__ import annotations

from django.urls import include, path

from backend.console import files, views

urlpatterns = [
    path("", views.home, name="home"),
    path("static/<str:name>", files.file, name="console-file"),
    path("", include("backend.accounts.urls")),
]
