from __future__ import annotations

from django.urls import path

from backend.kiosks import views

urlpatterns = [
    path("", views.kiosks, name="kiosks"),
    path("newcomer", views.newcomer, name="kiosk-newcomer"),
    path("<slug:key_id>", views.kiosk, name="kiosk"),
    path("<slug:key_id>/suspend", views.suspend, name="kiosk-suspend"),
    path("<slug:key_id>/resume", views.resume, name="kiosk-resume"),
    path("<slug:key_id>/ledger-seen", views.ledger_seen, name="kiosk-ledger-seen"),
    path("<slug:key_id>/revoke", views.revoke, name="kiosk-revoke"),
]
