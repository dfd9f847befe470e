"""``/v/``: the page's files, and what it asks the office."""

from __future__ import annotations

from django.urls import path

from backend.verify import download_views as download
from backend.verify import views

urlpatterns = [
    path("check", views.check),
    path("number", views.number),
    path("frame", views.frame),
    path("download", download.start),
    path("download/<str:token>", download.page),
    path("download/<str:token>/state", download.state),
    path("download/<str:token>/paper.pdf", download.paper),
    path("words.js", views.words_script),
    path("<str:name>", views.file),
]
