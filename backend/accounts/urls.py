from __future__ import annotations

from django.urls import path

from backend.accounts import views

urlpatterns = [
    path("sign-in", views.sign_in, name="sign-in"),
]
