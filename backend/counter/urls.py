from __future__ import annotations

from django.urls import path

from backend.counter import views

urlpatterns = [
    path("", views.counter, name="counter"),
    path("read", views.read, name="counter-read"),
    path("export", views.export, name="counter-export"),
    path("frame", views.frame, name="counter-frame"),
    path("static/<str:name>", views.file, name="counter-file"),
]
