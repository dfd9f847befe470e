from __future__ import annotations

from django.urls import path

from backend.notices import views

urlpatterns = [
    path("", views.notices, name="notices"),
    path("new", views.put_up, name="notice-put-up"),
    path("<int:number>/end", views.end, name="notice-end"),
    path("closed/new", views.close, name="service-close"),
    path("closed/<int:number>/end", views.open_again, name="service-open"),
    path("hours/<slug:key>", views.hours, name="hours"),
    path("days/new", views.close_day, name="day-close"),
    path("days/<int:number>/remove", views.remove_day, name="day-remove"),
]
