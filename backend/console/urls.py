"""``/console/``: one line for each room; each room has a file of its own."""

from __future__ import annotations

from django.urls import include, path

from backend.console import files, views

urlpatterns = [
    path("", views.home, name="home"),
    path("language", views.language, name="language"),
    path("static/<str:name>", files.file, name="console-file"),
    path("", include("backend.accounts.urls")),
    path("releases/", include("backend.releases.urls")),
    path("drafts/", include("backend.drafts.urls")),
    path("audit/", include("backend.audit.urls")),
    path("kiosks/", include("backend.kiosks.urls")),
    path("notices/", include("backend.notices.urls")),
    path("", include("backend.designer.urls")),
    path("papers/", include("backend.verify.console_urls")),
    path("without-outcome/", include("backend.verify.pending_urls")),
    path("counter/", include("backend.counter.urls")),
]
