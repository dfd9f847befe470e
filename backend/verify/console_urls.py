from __future__ import annotations

from django.urls import path

from backend.verify import revocation_views as views

urlpatterns = [
    path("", views.papers, name="revocations"),
    path("propose", views.ask, name="revocation-propose"),
    path("<int:number>/decide", views.decide, name="revocation-decide"),
]
