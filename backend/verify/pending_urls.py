from __future__ import annotations

from django.urls import path

from backend.verify import pending_views as views

urlpatterns = [path("", views.without_outcome, name="without-outcome")]
